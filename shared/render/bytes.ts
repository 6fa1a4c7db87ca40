/** Little-endian numbers out of captured bytes. Reading past the end gives 0: what was not captured is never an exception. */

export function u8(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

export function u16(bytes: Uint8Array, at: number): number {
  return u8(bytes, at) | (u8(bytes, at + 1) << 8);
}

/** network byte order, as ports and addresses stand in a sockaddr */
export function u16be(bytes: Uint8Array, at: number): number {
  return (u8(bytes, at) << 8) | u8(bytes, at + 1);
}

export function i16(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) << 16) >> 16;
}

export function i32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) | (u16(bytes, at + 2) << 16);
}

export function u32(bytes: Uint8Array, at: number): number {
  return i32(bytes, at) >>> 0;
}

export function u32be(bytes: Uint8Array, at: number): number {
  return ((u16be(bytes, at) << 16) | u16be(bytes, at + 2)) >>> 0;
}

export function u64(bytes: Uint8Array, at: number): bigint {
  const high = u32(bytes, at + 4);
  return high === 0 ? BigInt(u32(bytes, at)) : (BigInt(high) << 32n) | BigInt(u32(bytes, at));
}

export function i64(bytes: Uint8Array, at: number): bigint {
  return BigInt.asIntN(64, u64(bytes, at));
}

/** A u64 in decimal; avoids BigInt for what fits a double (nearly every size, time and count). */
export function u64Text(bytes: Uint8Array, at: number): string {
  const high = u32(bytes, at + 4);
  return high < 0x20_0000 ? String(high * 0x1_0000_0000 + u32(bytes, at)) : u64(bytes, at).toString();
}

export function i64Text(bytes: Uint8Array, at: number): string {
  const high = i32(bytes, at + 4);
  return high >= 0 && high < 0x20_0000 ? String(high * 0x1_0000_0000 + u32(bytes, at)) : i64(bytes, at).toString();
}

/** `0x…`, and plain `0` for zero as C's `%#lx` writes it. */
export function u64Hex(bytes: Uint8Array, at: number): string {
  const high = u32(bytes, at + 4);
  const low = u32(bytes, at);
  if (high !== 0) return `0x${high.toString(16)}${low.toString(16).padStart(8, "0")}`;
  return low === 0 ? "0" : `0x${low.toString(16)}`;
}
