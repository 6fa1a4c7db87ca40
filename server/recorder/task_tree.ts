import type { Exit } from "../../shared/api/schemas.ts";
import type { TraceEvent } from "../../shared/event.ts";
import { signalName } from "../../shared/render/signal.ts";
import { textUpToNul } from "./capture_text.ts";

/** One thread over its life. */
export interface Task {
  tid: number;
  pid: number;
  /** null: not born under our eyes */
  parentTid: number | null;
  /** its names in order, as exec changed them, and since when */
  names: { name: string; atNs: number }[];
  startNs: number;
  endNs: number | null;
  /** wait status */
  exitStatus: number | null;
  superseded: boolean;
}

/** What a wait status says of the end (wait(2)): WIFSIGNALED or WEXITSTATUS. */
export function exitOf(status: number): Exit {
  const signal = status & 0x7f;
  return signal === 0 ? { code: (status >> 8) & 0xff } : { signal: signalName(signal) };
}

const nameIn = (event: TraceEvent, source: number): string => {
  const capture = event.captures.find((candidate) => candidate.source === source);
  return capture === undefined ? "" : textUpToNul(capture.bytes);
};

/**
 * All tasks of a recording, folded from its starts, forks, execs and exits in their order. A tid may come back as another
 * task after its end, so a task is found by tid and time.
 */
export class TaskTree {
  readonly tasks: Task[] = [];
  private readonly byTid = new Map<number, Task[]>();
  private readonly pids = new Set<number>();

  static of(tasks: readonly Task[]): TaskTree {
    const tree = new TaskTree();
    for (const task of tasks) tree.add(task);
    return tree;
  }

  get processCount(): number {
    return this.pids.size;
  }

  apply(event: TraceEvent): void {
    switch (event.kind) {
      case "start":
        this.begin(event.tid, event.pid, null, event.startNs, nameIn(event, 0));
        break;
      case "fork": {
        const tid = Number(event.args[0]);
        const creator = this.find(event.tid, event.startNs);
        this.begin(tid, Number(event.args[1]), event.tid, event.startNs, creator?.names.at(-1)?.name ?? "");
        break;
      }
      case "exec": {
        // The thread that called execve takes the place of its group's leader; its own tid is gone from now on.
        const caller = Number(event.args[0]);
        if (caller !== event.tid) this.end(caller, event.startNs, null, true);
        const task = this.live(event.tid) ?? this.begin(event.tid, event.pid, null, event.startNs, "");
        task.names.push({ name: nameIn(event, 0), atNs: event.startNs });
        break;
      }
      case "exit":
        this.end(event.tid, event.startNs, event.superseded ? null : Number(event.args[0]), event.superseded);
        break;
      default:
        break;
    }
  }

  /** The task that had this tid at this time. */
  find(tid: number, atNs: number): Task | undefined {
    const candidates = this.byTid.get(tid);
    return candidates?.findLast((task) => task.startNs <= atNs) ?? candidates?.[0];
  }

  /** From the task's process up to the first one: for "started by". */
  ancestors(tid: number, atNs: number): { pid: number; comm: string }[] {
    const chain: { pid: number; comm: string }[] = [];
    let task = this.find(tid, atNs);
    // A damaged recording could name a loop of parents.
    while (task !== undefined && chain.length < 1_000) {
      if (chain.at(-1)?.pid !== task.pid) chain.push({ pid: task.pid, comm: nameAt(task, atNs) });
      task = task.parentTid === null ? undefined : this.find(task.parentTid, task.startNs);
    }
    return chain;
  }

  private live(tid: number): Task | undefined {
    const task = this.byTid.get(tid)?.at(-1);
    return task?.endNs === null ? task : undefined;
  }

  private begin(tid: number, pid: number, parentTid: number | null, startNs: number, name: string): Task {
    const known = this.live(tid);
    if (known !== undefined) {
      // A child's first stop may come before its parent's fork event: the fork adds what the start could not know.
      known.parentTid ??= parentTid;
      return known;
    }
    const task: Task = {
      tid,
      pid,
      parentTid,
      names: [{ name, atNs: startNs }],
      startNs,
      endNs: null,
      exitStatus: null,
      superseded: false,
    };
    this.add(task);
    return task;
  }

  private add(task: Task): void {
    this.tasks.push(task);
    this.pids.add(task.pid);
    const sameTid = this.byTid.get(task.tid);
    if (sameTid === undefined) this.byTid.set(task.tid, [task]);
    else sameTid.push(task);
  }

  private end(tid: number, atNs: number, status: number | null, superseded: boolean): void {
    const task = this.live(tid);
    if (task === undefined) return;
    task.endNs = atNs;
    task.exitStatus = status;
    task.superseded = superseded;
  }
}

/** What a task was called at a time. */
export function nameAt(task: Task, atNs: number): string {
  return (task.names.findLast((entry) => entry.atNs <= atNs) ?? task.names[0])?.name ?? "";
}
