import type { TaskRow } from "../../shared/api/schemas.ts";

/** pixels; what can be pressed is no smaller than this (WCAG 2.5.8) */
export const LANE_HEIGHT = 24;

/** One thread's row of the timeline. */
export interface Lane {
  tid: number;
  pid: number;
  comm: string;
  /** a thread under its process */
  indented: boolean;
  pinned: boolean;
  startNs: number;
  /** null: still there */
  endNs: number | null;
}

/**
 * Pinned lanes first, in the order they were pinned; then processes by their start, each followed by its other threads by
 * theirs. A thread whose leader is pinned stays where it was.
 */
export function layLanes(tasks: readonly TaskRow[], pins: readonly number[]): Lane[] {
  const processStart = new Map<number, number>();
  for (const task of tasks)
    processStart.set(task.pid, Math.min(task.startNs, processStart.get(task.pid) ?? Number.POSITIVE_INFINITY));
  const sorted = tasks.toSorted(
    (a, b) =>
      (processStart.get(a.pid) ?? 0) - (processStart.get(b.pid) ?? 0) ||
      a.pid - b.pid ||
      Number(a.tid !== a.pid) - Number(b.tid !== b.pid) ||
      a.startNs - b.startNs ||
      a.tid - b.tid,
  );
  const laneOf = (task: TaskRow, pinned: boolean): Lane => ({
    tid: task.tid,
    pid: task.pid,
    comm: task.comm,
    indented: !pinned && task.tid !== task.pid,
    pinned,
    startNs: task.startNs,
    endNs: task.endNs,
  });
  const pinned = pins.flatMap((tid) => sorted.filter((task) => task.tid === tid).map((task) => laneOf(task, true)));
  const rest = sorted.filter((task) => !pins.includes(task.tid)).map((task) => laneOf(task, false));
  return [...pinned, ...rest];
}

/** The lanes that can be seen at a scroll position: `begin` inclusive, `end` exclusive. */
export function visibleLanes(count: number, scrollTop: number, height: number): { begin: number; end: number } {
  const begin = Math.max(0, Math.min(count, Math.floor(scrollTop / LANE_HEIGHT)));
  return { begin, end: Math.min(count, Math.ceil((scrollTop + height) / LANE_HEIGHT)) };
}
