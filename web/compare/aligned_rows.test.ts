import { expect, it } from "vitest";
import type { EventRow } from "../../shared/api/schemas.ts";
import { alignedRows } from "./aligned_rows.ts";

let seq = 0;
const row = (name: string, args: string, result = "0"): EventRow => ({
  seq: seq++,
  kind: "syscall",
  startNs: 0,
  durationNs: 1,
  pid: 1,
  tid: 1,
  name,
  class: "file",
  args,
  result,
  errno: null,
});
const run = (...rows: EventRow[]) => ({ rows, tasks: new Map<string, string>() });

it("folds what is equal, pairs what changed, and leaves the rest to one side", () => {
  const { rows, equal } = alignedRows(
    run(
      row("brk", "NULL", "0x55d01234000"),
      row("openat", '"/a"', "3"),
      row("close", "3"),
      row("exit_group", "0", "?"),
    ),
    run(
      row("brk", "NULL", "0x55e98765000"),
      row("openat", '"/b"', "3"),
      row("getpid", "", "7"),
      row("close", "3"),
      row("exit_group", "0", "?"),
    ),
  );
  expect(
    rows.map((line) =>
      line.kind === "folded" ? line.length : line.kind === "only" ? `${line.side} ${line.row.name}` : line.a.name,
    ),
  ).toEqual([1, "openat", "b getpid", 2]);
  expect(equal).toBe(3);
});
