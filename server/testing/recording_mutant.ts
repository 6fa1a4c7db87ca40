import { mutateBytes } from "../../shared/testing/mutation.ts";
import type { Random } from "../../shared/testing/random.ts";

/** duckdb/storage/storage_info.hpp: a head and two versions of the database's, each with its checksum in front; then blocks. */
const HEADER_BYTES = 4_096;
const HEADERS = 3;
const BLOCK_BYTES = 65_536;
const CHECKSUM_BYTES = 8;
const MULTIPLIER = 0xbf58_476d_1ce4_e5b9n;

/** [begin, end) of what has a checksum of its own. */
function sealedParts(length: number): [number, number][] {
  const parts: [number, number][] = [];
  for (let at = 0; at < length; at += at < HEADERS * HEADER_BYTES ? HEADER_BYTES : BLOCK_BYTES)
    parts.push([at, Math.min(length, at + (at < HEADERS * HEADER_BYTES ? HEADER_BYTES : BLOCK_BYTES))]);
  return parts;
}

/** duckdb/common/checksum.hpp: every word by itself, so a change of one needs no other. */
function seal(bytes: Buffer, [begin, end]: [number, number]): void {
  let sum = 5_381n;
  for (let at = begin + CHECKSUM_BYTES; at + 8 <= end; at += 8) {
    const word = bytes.readBigUInt64LE(at);
    if (word !== 0n) sum ^= BigInt.asUintN(64, word * MULTIPLIER);
  }
  bytes.writeBigUInt64LE(sum, begin);
}

/** How a mutant came about: `damaged` as a disk would do it, `hostile` with checksums that are right again. */
export type MutantKind = "damaged" | "hostile";

/** A recording's file with a few bytes of it changed, or without its end. */
export function recordingMutant(recording: Buffer, random: Random, kind: MutantKind): Buffer {
  const bytes = Buffer.from(recording);
  const parts = sealedParts(bytes.length);
  for (let changes = 1 + random.below(3); changes > 0; changes--) {
    const part = parts[random.below(parts.length)];
    if (part === undefined) continue;
    const [begin, end] = part;
    mutateBytes(bytes, random, kind === "hostile" ? begin + CHECKSUM_BYTES : begin, end);
    if (kind === "hostile") seal(bytes, part);
  }
  return random.oneIn(16) ? bytes.subarray(0, random.below(bytes.length)) : bytes;
}
