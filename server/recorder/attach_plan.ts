import { readFileSync, readlinkSync } from "node:fs";
import type { AttachOptions, StartFailure } from "../../native/binding/native.d.ts";
import type { AttachRequest } from "../../shared/api/schemas.ts";
import { ptraceDenial } from "../engine/ptrace_permission.ts";
import { Problem } from "../problem.ts";
import { DEFAULT_STRING_LIMIT, wantedCalls } from "./launch_plan.ts";

export interface AttachPlan {
  options: AttachOptions;
  argv: string[];
  cwd: string;
}

/** PF_KTHREAD of linux/sched.h, in the field `flags` of /proc/PID/stat. */
const KERNEL_THREAD = 0x0020_0000;

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    throw new Problem("no_such_process", `There is no process ${pid}: it may have ended.`);
  }
}

/**
 * Checks that a process can be traced, and says what it is. It may still end, or get another tracer, before it is seized.
 * @throws Problem no_such_process, already_traced, cannot_attach, ptrace_denied, bad_trace_set
 */
export function planAttach(request: AttachRequest): AttachPlan {
  const { pid } = request;
  const wanted = wantedCalls(request.trace ?? "");
  const status = readProc(pid, "status");
  const field = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, "m").exec(status)?.[1] ?? "";
  const numberOf = (name: string) => Number(field(name));
  if (numberOf("Tgid") !== pid)
    throw new Problem(
      "no_such_process",
      `${pid} is a thread of process ${field("Tgid")}: attach to ${field("Tgid")}, and all its threads are traced.`,
    );
  if (pid === process.pid)
    throw new Problem("cannot_attach", `${pid} is Trapline itself, which cannot trace itself: choose another process.`);
  if (field("State") === "Z")
    throw new Problem("cannot_attach", `Process ${pid} has ended already and only waits for its parent to notice.`);
  // Behind the name in parentheses, which may hold blanks: state, ppid, pgrp, session, tty_nr, tpgid, flags (proc(5)).
  const stat = readProc(pid, "stat");
  const flags = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[6]);
  if ((flags & KERNEL_THREAD) !== 0)
    throw new Problem("cannot_attach", `${pid} is a thread of the kernel, which makes no system calls.`);
  if (numberOf("TracerPid") !== 0) throw alreadyTraced(pid, numberOf("TracerPid"));
  const [user] = /^Uid:\s*(\d+)/m.exec(status)?.slice(1) ?? [];
  const own = process.geteuid?.();
  if (own !== 0 && Number(user) !== own)
    throw new Problem(
      "ptrace_denied",
      `Process ${pid} belongs to another user (uid ${user}): run Trapline as that user, or as root.`,
    );
  return {
    options: {
      pid,
      stringLimit: request.stringLimit ?? DEFAULT_STRING_LIMIT,
      ...(wanted === undefined ? {} : { wanted }),
      ...(request.environments === undefined ? {} : { environments: request.environments }),
    },
    argv: commandLine(pid),
    cwd: workingDirectory(pid),
  };
}

/** @param tracer the thread that traces, as `TracerPid` has it */
function alreadyTraced(pid: number, tracer: number): Problem {
  let by = tracer;
  try {
    by = Number(/^Tgid:\s*(\d+)/m.exec(readFileSync(`/proc/${tracer}/status`, "utf8"))?.[1] ?? tracer);
  } catch {
    // Gone this moment.
  }
  return new Problem(
    "already_traced",
    `Process ${pid} is traced already, by process ${by}, and can have one tracer only: stop that one first.`,
  );
}

/** The sentence for an attachment that the kernel refused. */
export function attachProblem(failure: StartFailure, pid: number): Problem {
  switch (failure.code) {
    case "ESRCH":
      return new Problem("no_such_process", `There is no process ${pid}: it may have ended.`);
    case "EDEADLK":
      return new Problem("cannot_attach", `${pid} is Trapline itself, which cannot trace itself.`);
    case "EPERM":
    case "EACCES":
    case "ENOSYS": {
      const tracer = Number(/^TracerPid:\s*(\d+)/m.exec(readProc(pid, "status"))?.[1] ?? 0);
      return tracer === 0 ? new Problem("ptrace_denied", attachDenial(failure.code)) : alreadyTraced(pid, tracer);
    }
    default:
      return new Problem("cannot_attach", `Process ${pid} could not be traced (${failure.code}).`);
  }
}

/** Yama's level 1 lets everybody trace their own children, and so starts, but nothing that runs already. */
function attachDenial(code: string): string {
  let scope = 0;
  try {
    scope = Number(readFileSync("/proc/sys/kernel/yama/ptrace_scope", "utf8"));
  } catch {
    // A kernel without Yama.
  }
  return scope === 1
    ? "Yama lets you trace only what you start (kernel.yama.ptrace_scope is 1): start the program with `trapline run`, or set it to 0 with `sysctl kernel.yama.ptrace_scope=0`, as root."
    : ptraceDenial(code);
}

function commandLine(pid: number): string[] {
  const words = readProc(pid, "cmdline").split("\0").slice(0, -1);
  return words.length > 0 ? words : [`[${readProc(pid, "comm").trim()}]`];
}

function workingDirectory(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return "";
  }
}
