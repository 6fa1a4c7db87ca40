import { describe, expect, it } from "vitest";
import type { TaskRow } from "../../shared/api/schemas.ts";
import { LANE_HEIGHT, type LaneChoice, layLanes, visibleLanes } from "./lanes.ts";

const task = (pid: number, tid: number, startNs: number): TaskRow => ({
  pid,
  tid,
  parentTid: null,
  comm: `t${tid}`,
  names: [],
  startNs,
  endNs: null,
  exit: null,
  superseded: false,
  calls: 0,
  errors: 0,
  totalNs: 0,
});

const NOTHING: LaneChoice = { pins: [], hidden: [], folded: [] };

describe("layLanes", () => {
  const tasks = [task(20, 22, 9), task(10, 10, 0), task(20, 20, 5), task(30, 30, 2), task(20, 21, 7)];

  it("leaves out what is hidden, and the threads of a folded process but for the pinned", () => {
    const tids = (choice: Partial<LaneChoice>) => layLanes(tasks, { ...NOTHING, ...choice }).map((lane) => lane.tid);
    expect(tids({ hidden: [30, 21] })).toEqual([10, 20, 22]);
    expect(tids({ folded: [20] })).toEqual([10, 30, 20]);
    expect(tids({ folded: [20], pins: [22] })).toEqual([22, 10, 30, 20]);
    const [leader] = layLanes(tasks, { ...NOTHING, folded: [20] }).filter(({ tid }) => tid === 20);
    expect(leader).toMatchObject({ threads: 2, folded: true });
  });

  it("orders processes by start and puts threads under them", () => {
    const lanes = layLanes(tasks, NOTHING);
    expect(lanes.map((lane) => [lane.tid, lane.indented])).toEqual([
      [10, false],
      [30, false],
      [20, false],
      [21, true],
      [22, true],
    ]);
  });

  it("keeps the process's place when its leader came last", () => {
    expect(layLanes([task(1, 1, 50), task(1, 2, 10), task(3, 3, 20)], NOTHING).map((lane) => lane.tid)).toEqual([
      1, 2, 3,
    ]);
  });

  it("puts pins on top in their order and shows no task twice", () => {
    const lanes = layLanes(tasks, { ...NOTHING, pins: [22, 30, 404] });
    expect(lanes.map((lane) => lane.tid)).toEqual([22, 30, 10, 20, 21]);
    expect(lanes.map((lane) => lane.pinned)).toEqual([true, true, false, false, false]);
  });
});

describe("visibleLanes", () => {
  it("includes lanes that are cut at both edges", () => {
    expect(visibleLanes(100, LANE_HEIGHT / 2, 3 * LANE_HEIGHT)).toEqual({ begin: 0, end: 4 });
    expect(visibleLanes(2, 0, 1000)).toEqual({ begin: 0, end: 2 });
    expect(visibleLanes(0, 0, 1000)).toEqual({ begin: 0, end: 0 });
  });
});
