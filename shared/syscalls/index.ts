import { asyncIoSyscalls } from "./async_io.ts";
import { callNames } from "./call_names.ts";
import { credentialsSyscalls } from "./credentials.ts";
import { bindSyscall, type SyscallFamily, unknownSyscall } from "./define.ts";
import { descriptorSyscalls } from "./descriptor.ts";
import { directorySyscalls } from "./directory.ts";
import { extendedAttributeSyscalls } from "./extended_attribute.ts";
import { fileContentSyscalls } from "./file_content.ts";
import { type HeaderCheck, headerChecks } from "./header_check.ts";
import { ipcSyscalls } from "./ipc.ts";
import { keySyscalls } from "./key.ts";
import { ARCH_LOGGED, loggedRow } from "./logged_call.ts";
import { memorySyscalls } from "./memory.ts";
import { mountSyscalls } from "./mount.ts";
import { networkSyscalls } from "./network.ts";
import { notificationSyscalls } from "./notification.ts";
import { numaSyscalls } from "./numa.ts";
import { obsoleteSyscalls } from "./obsolete.ts";
import { openSyscalls } from "./open.ts";
import { pathSyscalls } from "./path.ts";
import { pollSyscalls } from "./poll.ts";
import { processSyscalls } from "./process.ts";
import { processAccessSyscalls } from "./process_access.ts";
import { quotaSyscalls } from "./quota.ts";
import { resourceSyscalls } from "./resource.ts";
import type { SyscallRow } from "./row.ts";
import { sandboxSyscalls } from "./sandbox.ts";
import { signalSyscalls } from "./signal.ts";
import { statSyscalls } from "./stat.ts";
import { systemSyscalls } from "./system.ts";
import { timeSyscalls } from "./time.ts";
import { tracingSyscalls } from "./tracing.ts";

/** linux/audit.h: how a batch and seccomp name an architecture. */
export const AUDIT_ARCH_X86_64 = 0xc000_003e;
export const AUDIT_ARCH_I386 = 0x4000_0003;
/** set in the number of a call of the x32 ABI, asm/unistd.h */
const X32_BIT = 0x4000_0000;

const FAMILIES: readonly SyscallFamily[] = [
  openSyscalls,
  pathSyscalls,
  statSyscalls,
  directorySyscalls,
  fileContentSyscalls,
  descriptorSyscalls,
  pollSyscalls,
  extendedAttributeSyscalls,
  mountSyscalls,
  notificationSyscalls,
  asyncIoSyscalls,
  processSyscalls,
  processAccessSyscalls,
  sandboxSyscalls,
  resourceSyscalls,
  credentialsSyscalls,
  memorySyscalls,
  numaSyscalls,
  networkSyscalls,
  signalSyscalls,
  timeSyscalls,
  ipcSyscalls,
  keySyscalls,
  systemSyscalls,
  tracingSyscalls,
  quotaSyscalls,
  obsoleteSyscalls,
];

const rows = FAMILIES.flatMap((family) =>
  Object.entries(family).map(([name, definition]) => bindSyscall(name, definition)),
);

/** every call of x86-64, by number */
export const SYSCALLS: ReadonlyMap<number, SyscallRow> = new Map(rows.map((row) => [row.nr, row]));

for (const row of rows) callNames.set(row.nr, row.name);

export const SYSCALL_BY_NAME: ReadonlyMap<string, SyscallRow> = new Map(rows.map((row) => [row.name, row]));

/** Constants, sizes and offsets that the headers must agree with; the native build asserts each. */
export const HEADER_CHECKS: readonly HeaderCheck[] = headerChecks();

const LOGGED_ROWS: ReadonlyMap<number, SyscallRow> = new Map(rows.map((row) => [row.nr, loggedRow(row)]));
const LOGGED_UNKNOWN = loggedRow(unknownSyscall("?", -1));

const unknown = new Map<string, SyscallRow>();
/** Numbers are the tracee's to choose; more than this many different ones are not kept. */
const UNKNOWN_KEPT = 4096;

/** The row of any call of any architecture; calls without a row of their own show their registers. */
export function lookup(arch: number, nr: number): SyscallRow {
  if (arch === AUDIT_ARCH_X86_64) {
    const row = SYSCALLS.get(nr);
    if (row !== undefined) return row;
  }
  if (arch === ARCH_LOGGED) return LOGGED_ROWS.get(nr) ?? LOGGED_UNKNOWN;
  const name = unknownName(arch, nr);
  const kept = unknown.get(name);
  if (kept !== undefined) return kept;
  const row = unknownSyscall(name, nr);
  if (unknown.size < UNKNOWN_KEPT) unknown.set(name, row);
  return row;
}

function unknownName(arch: number, nr: number): string {
  if (arch === AUDIT_ARCH_I386) return `i386:${nr}`;
  if (arch !== AUDIT_ARCH_X86_64) return `arch_0x${arch.toString(16)}:${nr}`;
  if (nr > 0 && (nr & X32_BIT) !== 0) return `x32:${nr - X32_BIT}`;
  return `syscall_0x${BigInt.asUintN(nr < 0 ? 64 : 32, BigInt(nr)).toString(16)}`;
}
