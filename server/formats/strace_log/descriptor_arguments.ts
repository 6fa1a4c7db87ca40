import type { TraceEvent } from "../../../shared/event.ts";
import { AUDIT_ARCH_X86_64, lookup, SYSCALL_BY_NAME } from "../../../shared/syscalls/index.ts";

const known = new Map<string, readonly number[]>();

/** The places of a call's arguments that are descriptors, as its row renders them: `mmap` has one, and its first number is none. */
export function descriptorArguments(name: string): readonly number[] {
  const places = known.get(name);
  if (places !== undefined) return places;
  const row = SYSCALL_BY_NAME.get(name);
  const found = row === undefined ? [] : placesIn(row.nr);
  known.set(name, found);
  return found;
}

function placesIn(nr: number): number[] {
  const event: TraceEvent = {
    seq: 0, kind: "syscall", startNs: 0, durationNs: 0, pid: 1, tid: 1, arch: AUDIT_ARCH_X86_64, nr,
    args: [0n, 0n, 0n, 0n, 0n, 0n], result: 0n, failed: false, returned: true, superseded: false, ip: 0n, sp: 0n, captures: [],
  }; // biome-ignore format: a table
  return lookup(AUDIT_ARCH_X86_64, nr)
    .render(event, { stringLimit: 0 })
    .args.flatMap(({ value }, index) => (value.t === "fd" ? [index] : []));
}
