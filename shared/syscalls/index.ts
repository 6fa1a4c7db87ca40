import { AUDIT_ARCH_I386, AUDIT_ARCH_X86_64, abiOf, X32_BIT } from "./abi/abi.ts";
import { bindDerived } from "./abi/derived_call.ts";
import { i386Calls } from "./abi/i386.ts";
import { NOT_IN_X32, x32Calls } from "./abi/x32.ts";
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

export { AUDIT_ARCH_I386, AUDIT_ARCH_X86_64 };

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

const definitions: SyscallFamily = Object.fromEntries(FAMILIES.flatMap((family) => Object.entries(family)));

const rows = Object.entries(definitions).map(([name, definition]) => bindSyscall(name, definition));

/** every call of x86-64, by number */
export const SYSCALLS: ReadonlyMap<number, SyscallRow> = new Map(rows.map((row) => [row.nr, row]));

for (const row of rows) callNames.set(row.nr, row.name);

export const SYSCALL_BY_NAME: ReadonlyMap<string, SyscallRow> = new Map(rows.map((row) => [row.name, row]));

const byNumber = (list: readonly SyscallRow[]): ReadonlyMap<number, SyscallRow> =>
  new Map(list.map((row) => [row.nr, row]));

/** every call of i386, by number */
export const I386_SYSCALLS = byNumber(bindDerived(i386Calls, definitions));
/** the calls of x32 that have other numbers than on x86-64, by number without X32_BIT */
export const X32_SYSCALLS = byNumber(bindDerived(x32Calls, definitions));

/** The calls of every ABI by name; one that several have is that of x86-64, whose words say what it does in all of them. */
export const CALL_BY_NAME: ReadonlyMap<string, SyscallRow> = new Map(
  [...X32_SYSCALLS.values(), ...I386_SYSCALLS.values(), ...rows].map((row) => [row.name, row]),
);

/** Constants, sizes and offsets that the headers must agree with; the native build asserts each. */
export const HEADER_CHECKS: readonly HeaderCheck[] = headerChecks();

const LOGGED_ROWS: ReadonlyMap<number, SyscallRow> = new Map(rows.map((row) => [row.nr, loggedRow(row)]));
const LOGGED_UNKNOWN = loggedRow(unknownSyscall("?", -1));

/** The numbers from here on are calls of x32 alone. */
const FIRST_X32 = 512;
const X32_LACKS: ReadonlySet<string> = new Set([...Object.keys(x32Calls), ...NOT_IN_X32]);
const REFUSED_BY_X32 = byNumber(
  rows
    .filter(({ name }) => X32_LACKS.has(name))
    .map((row) => unknownSyscall(`${row.name}#64`, row.nr, row.argNames.length)),
);

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
  const ofOtherAbi = arch === AUDIT_ARCH_I386 ? I386_SYSCALLS.get(nr) : x32Row(arch, nr);
  if (ofOtherAbi !== undefined) return ofOtherAbi;
  const name = unknownName(arch, nr);
  const kept = unknown.get(name);
  if (kept !== undefined) return kept;
  const row = unknownSyscall(name, nr);
  if (unknown.size < UNKNOWN_KEPT) unknown.set(name, row);
  return row;
}

/** The number of the x86-64 call that this one is, or is like in another ABI; undefined: there is none. */
export function nativeNumber(arch: number, nr: number): number | undefined {
  const row = lookup(arch, nr);
  return SYSCALLS.get(row.nr) === row ? row.nr : row.native;
}

/** A number below 512 is that of x86-64; where x32 has none such, the kernel knows none and nothing is read: `ioctl#64`. */
function x32Row(arch: number, nr: number): SyscallRow | undefined {
  if (abiOf(arch, nr) !== "x32") return undefined;
  const number = nr - X32_BIT;
  const row = X32_SYSCALLS.get(number) ?? SYSCALLS.get(number);
  return row !== undefined && row.nr < FIRST_X32 && X32_LACKS.has(row.name) ? REFUSED_BY_X32.get(number) : row;
}

function unknownName(arch: number, nr: number): string {
  if (arch !== AUDIT_ARCH_X86_64 && arch !== AUDIT_ARCH_I386) return `arch_0x${arch.toString(16)}:${nr}`;
  return `syscall_0x${BigInt.asUintN(nr < 0 ? 64 : 32, BigInt(nr)).toString(16)}`;
}
