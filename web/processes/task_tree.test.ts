import { describe, expect, it } from "vitest";
import type { TaskRow } from "../../shared/api/schemas.ts";
import { taskTree } from "./task_tree.ts";

const task = (tid: number, parentTid: number | null, startNs: number): TaskRow => ({
  pid: tid,
  tid,
  parentTid,
  comm: "",
  names: [],
  startNs,
  endNs: null,
  exit: null,
  superseded: false,
  calls: 0,
  errors: 0,
  totalNs: 0,
});
const shape = (tasks: TaskRow[]) => taskTree(tasks).map(({ task: { tid }, depth }) => [tid, depth]);

describe("taskTree", () => {
  it("puts children under their creator, by start", () => {
    expect(shape([task(3, 1, 30), task(1, null, 0), task(2, 1, 10), task(4, 2, 20)])).toEqual([
      [1, 0],
      [2, 1],
      [4, 2],
      [3, 1],
    ]);
  });

  it("keeps tasks of unknown creators and of rings", () => {
    expect(shape([task(5, 99, 0)])).toEqual([[5, 0]]);
    expect(shape([task(6, 6, 0)])).toEqual([[6, 0]]);
    expect(shape([task(7, 8, 0), task(8, 7, 1)]).map(([tid]) => tid)).toEqual([7, 8]);
  });

  it("bears a chain of a hundred thousand", () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => task(index + 1, index === 0 ? null : index, index));
    expect(taskTree(chain).at(-1)?.depth).toBe(99_999);
  });
});
