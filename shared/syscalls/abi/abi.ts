/** The ABIs by which an x86-64 kernel takes calls: what tells them apart in an event, and what their memory looks like. */

/** linux/audit.h: how a batch and seccomp name an architecture. */
export const AUDIT_ARCH_X86_64 = 0xc000_003e;
export const AUDIT_ARCH_I386 = 0x4000_0003;
/** set in the number of a call of the x32 ABI (asm/unistd.h), whose architecture is that of x86-64 */
export const X32_BIT = 0x4000_0000;

export type Abi = "x86_64" | "i386" | "x32";

/** undefined: another architecture, or a call that is known from a log only */
export function abiOf(arch: number, nr: number): Abi | undefined {
  if (arch === AUDIT_ARCH_I386) return "i386";
  if (arch !== AUDIT_ARCH_X86_64) return undefined;
  return nr > 0 && (nr & X32_BIT) !== 0 ? "x32" : "x86_64";
}

/** Bytes of a pointer in the memory of a program that makes calls of this kind. */
export function pointerBytes(arch: number, nr: number): 4 | 8 {
  const abi = abiOf(arch, nr);
  return abi === "i386" || abi === "x32" ? 4 : 8;
}
