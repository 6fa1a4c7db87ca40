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
  /** other threads of the process, on the lane of its leader */
  threads: number;
  /** they are not shown */
  folded: boolean;
  startNs: number;
  /** null: still there */
  endNs: number | null;
}

/** What of the lanes was chosen: tids on top, tids not shown, pids shown without their other threads. */
export interface LaneChoice {
  pins: readonly number[];
  hidden: readonly number[];
  folded: readonly number[];
}

/**
 * Pinned lanes first, in the order they were pinned; then processes by their start, each followed by its other threads by
 * theirs. A thread whose leader is pinned stays where it was. A pinned lane is shown also when its process is folded.
 */
export function layLanes(tasks: readonly TaskRow[], { pins, hidden, folded }: LaneChoice): Lane[] {
  const threads = new Map<number, number>();
  for (const { pid, tid } of tasks) if (tid !== pid) threads.set(pid, (threads.get(pid) ?? 0) + 1);
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
    threads: task.tid === task.pid ? (threads.get(task.pid) ?? 0) : 0,
    folded: folded.includes(task.pid),
    startNs: task.startNs,
    endNs: task.endNs,
  });
  const pinned = pins.flatMap((tid) => sorted.filter((task) => task.tid === tid).map((task) => laneOf(task, true)));
  const rest = sorted
    .filter(({ tid, pid }) => !pins.includes(tid) && (tid === pid || !folded.includes(pid)))
    .map((task) => laneOf(task, false));
  return [...pinned, ...rest].filter(({ tid }) => !hidden.includes(tid));
}

/** The lanes that can be seen at a scroll position: `begin` inclusive, `end` exclusive. */
export function visibleLanes(count: number, scrollTop: number, height: number): { begin: number; end: number } {
  const begin = Math.max(0, Math.min(count, Math.floor(scrollTop / LANE_HEIGHT)));
  return { begin, end: Math.min(count, Math.ceil((scrollTop + height) / LANE_HEIGHT)) };
}
