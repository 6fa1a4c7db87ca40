import { readFileSync } from "node:fs";

const YAMA = "/proc/sys/kernel/yama/ptrace_scope";

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return otherwise;
  }
}

function statusField(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s*(\\d+)`, "m").exec(status)?.[1] ?? "0");
}

/**
 * Why the kernel refused ptrace, and the way out, in one sentence. A process may always trace its own child unless one of
 * these is in the way: Yama's level 3 (Documentation/admin-guide/LSM/Yama.rst), a seccomp filter, a tracer of its own.
 */
export function ptraceDenial(code: string, files: { yama?: string; status?: string } = {}): string {
  const scope = Number((files.yama ?? readOr(YAMA, "0")).trim());
  const status = files.status ?? readOr("/proc/self/status", "");
  const tracer = statusField(status, "TracerPid");
  if (scope >= 3)
    return "Tracing is switched off on this machine by Yama (kernel.yama.ptrace_scope is 3), and only a reboot with another setting allows it again.";
  if (tracer !== 0)
    return `Trapline itself is traced by process ${tracer}, and its children cannot have a second tracer: stop that one first.`;
  if (statusField(status, "Seccomp") === 2)
    return `A seccomp filter of this container forbids ptrace (${code}): start the container with --cap-add=SYS_PTRACE or --security-opt seccomp=unconfined.`;
  if (scope === 2)
    return "Yama allows tracing to administrators only (kernel.yama.ptrace_scope is 2): set it to 1 with `sysctl kernel.yama.ptrace_scope=1`, as root.";
  return `The kernel refused to trace the program (${code}): a security module or the sandbox that Trapline runs in forbids ptrace.`;
}

/** The same before anything was tried: undefined when nothing speaks against tracing. */
export function ptraceObstacle(files: { yama?: string; status?: string } = {}): string | undefined {
  const scope = Number((files.yama ?? readOr(YAMA, "0")).trim());
  const tracer = statusField(files.status ?? readOr("/proc/self/status", ""), "TracerPid");
  return scope >= 3 || tracer !== 0 ? ptraceDenial("EPERM", files) : undefined;
}
