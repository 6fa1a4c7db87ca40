import type { TracerName } from "./tracer.ts";

/** What must hold: our median is at most `factor` times the other side's. */
export interface Bound {
  than: TracerName;
  factor: number;
}

export interface Workload {
  name: string;
  /** given the folder of the compiled programs */
  command(folder: string): string[];
  /** calls it makes, where one kind of call is all it does: the report says microseconds a call */
  calls?: number;
  trace?: string;
  /** sides beside `untraced` and `trapline` */
  against: readonly TracerName[];
  bounds: readonly Bound[];
}

const LOOP_BOUNDS: readonly Bound[] = [
  { than: "floor", factor: 1.25 },
  { than: "stracePinned", factor: 0.95 },
  { than: "strace", factor: 0.3 },
];

/** Counts are chosen so that the slowest side takes a few seconds. */
export const WORKLOADS: readonly Workload[] = [
  {
    name: "getppid loop",
    command: (folder) => [`${folder}/calls`, "getppid", "60000"],
    calls: 60_000,
    against: ["floor", "strace", "stracePinned", "perf"],
    bounds: LOOP_BOUNDS,
  },
  {
    name: "openat of a missing path",
    command: (folder) => [`${folder}/calls`, "openat", "60000"],
    calls: 60_000,
    against: ["floor", "strace", "stracePinned", "perf"],
    bounds: LOOP_BOUNDS,
  },
  {
    name: "dd bs=1",
    command: () => ["dd", "if=/dev/zero", "of=/dev/null", "bs=1", "count=100000", "status=none"],
    calls: 200_000,
    against: ["floor", "strace", "stracePinned", "perf"],
    bounds: [{ than: "strace", factor: 0.2 }],
  },
  {
    name: "find /usr/include",
    command: () => ["find", "/usr/include"],
    against: ["floor", "strace", "stracePinned", "perf"],
    bounds: [{ than: "strace", factor: 0.2 }],
  },
  {
    name: "python3 start",
    command: () => ["python3", "-c", "import json, threading"],
    against: ["floor", "strace", "stracePinned", "perf"],
    bounds: [{ than: "strace", factor: 0.5 }],
  },
  {
    name: "gcc compile",
    command: (folder) => ["gcc", "-O2", "-o", `${folder}/hello`, `${folder}/hello.c`],
    against: ["floor", "strace", "stracePinned", "perf"],
    bounds: [{ than: "strace", factor: 0.9 }],
  },
  {
    name: "4 threads that compute",
    command: (folder) => [`${folder}/cpu_threads`, "250"],
    against: ["strace", "stracePinned"],
    bounds: [{ than: "untraced", factor: 1.05 }],
  },
  {
    name: "getppid loop, trace=openat",
    command: (folder) => [`${folder}/calls`, "getppid", "20000000"],
    calls: 20_000_000,
    trace: "openat",
    against: ["straceSeccomp"],
    bounds: [
      { than: "untraced", factor: 2 },
      { than: "straceSeccomp", factor: 1 },
    ],
  },
  {
    name: "99 % getppid, trace=openat",
    command: (folder) => [`${folder}/calls`, "getppid-and-openat", "1000000"],
    trace: "openat",
    against: ["straceSeccomp"],
    bounds: [{ than: "straceSeccomp", factor: 1 }],
  },
];
