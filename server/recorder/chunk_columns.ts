import duckdb from "@duckdb/node-bindings";
import { addressOf } from "../engine/buffer_address.ts";

/** Rows of a data chunk: DuckDB's vector size. */
export const CHUNK_ROWS = 2048;

/**
 * A string_t of DuckDB (duckdb/common/types/string_type.hpp): u32 length, then up to 12 bytes in place, or the first 4 bytes and
 * the address of all.
 */
const STRING_BYTES = 16;
const STRING_WORDS = STRING_BYTES / 4;
const INLINE_BYTES = 12;
const TWO_TO_32 = 0x1_0000_0000;

/** Which rows of a chunk are NULL: one bit a row, set = there is a value. */
export class Validity {
  private readonly bits = new Uint8Array(CHUNK_ROWS / 8);
  private dirty = false;

  clear(): void {
    this.dirty = false;
  }

  setNull(row: number): void {
    if (!this.dirty) this.bits.fill(0xff);
    this.dirty = true;
    this.bits[row >> 3] = (this.bits[row >> 3] ?? 0) & ~(1 << (row & 7));
  }

  write(vector: duckdb.Vector): void {
    if (!this.dirty) return;
    duckdb.vector_ensure_validity_writable(vector);
    duckdb.copy_data_to_vector_validity(vector, 0, this.bits.buffer, 0, this.bits.byteLength);
  }
}

/** The string_t entries of one column of a chunk, laid out here and copied to its vector in one block. */
class StringEntries {
  private readonly bytes = new Uint8Array(CHUNK_ROWS * STRING_BYTES);
  private readonly words = new Uint32Array(this.bytes.buffer);

  /** @param address where `source` stands, which has to stay there until the chunk was appended */
  set(row: number, source: Uint8Array, address: number, begin: number, length: number): void {
    const word = row * STRING_WORDS;
    this.words[word] = length;
    this.words[word + 1] = 0;
    this.words[word + 2] = 0;
    this.words[word + 3] = 0;
    const inPlace = length <= INLINE_BYTES ? length : 4;
    const to = row * STRING_BYTES + 4;
    for (let i = 0; i < inPlace; i++) this.bytes[to + i] = source[begin + i] ?? 0;
    if (length <= INLINE_BYTES) return;
    this.words[word + 2] = (address + begin) % TWO_TO_32;
    this.words[word + 3] = Math.floor((address + begin) / TWO_TO_32);
  }

  write(vector: duckdb.Vector, rows: number): void {
    duckdb.copy_data_to_vector(vector, 0, this.bytes.buffer, 0, rows * STRING_BYTES);
  }
}

/** Texts that are encoded together. */
const TEXTS_AT_ONCE = 128;
const ARENA_BYTES = 256 << 10;

/** Memory for encoded texts. */
interface Arena {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly address: number;
  used: number;
}

function newArena(size: number): Arena {
  const bytes = new Uint8Array(size);
  return { bytes, address: addressOf(bytes.buffer), used: 0 };
}

/**
 * A column of texts. To assign each one by a call of the binding took as long as rendering it (1.2 us a row of `event`); so the
 * texts are encoded some hundred at a time, which also lets go of them while they are young, and the entries point to them until
 * the appender has copied them.
 */
export class TextColumn {
  private readonly entries = new StringEntries();
  private readonly waiting: string[] = [];
  private firstWaiting = 0;
  private arena = newArena(ARENA_BYTES);
  /** filled ones, which entries of this chunk point into */
  private readonly full: Arena[] = [];

  /** Sets the next row: rows have to come in their order. */
  set(row: number, text: string): void {
    if (this.waiting.length === 0) this.firstWaiting = row;
    this.waiting.push(text);
    if (this.waiting.length === TEXTS_AT_ONCE) this.encode();
  }

  write(vector: duckdb.Vector, rows: number): void {
    this.encode();
    this.entries.write(vector, rows);
  }

  /** Forgets the chunk, which was appended. */
  clear(): void {
    this.full.length = 0;
    if (this.arena.bytes.byteLength > ARENA_BYTES) this.arena = newArena(ARENA_BYTES);
    this.arena.used = 0;
  }

  private encode(): void {
    const texts = this.waiting;
    const joined = texts.join("");
    // Half a surrogate pair is 3 bytes where it stands alone, but may be half of 4 in the joined text.
    const ascii = Buffer.byteLength(joined) === joined.length;
    const bytes = ascii ? joined.length : texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const arena = this.arenaFor(bytes);
    if (ascii) encoder.encodeInto(joined, rest(arena));
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i] ?? "";
      const length = ascii ? text.length : encoder.encodeInto(text, rest(arena)).written;
      this.entries.set(this.firstWaiting + i, arena.bytes, arena.address, arena.used, length);
      arena.used += length;
    }
    texts.length = 0;
  }

  private arenaFor(bytes: number): Arena {
    if (this.arena.used + bytes > this.arena.bytes.byteLength) {
      this.full.push(this.arena);
      this.arena = newArena(Math.max(bytes, ARENA_BYTES));
    }
    return this.arena;
  }
}

const encoder = new TextEncoder();
const rest = ({ bytes, used }: Arena): Uint8Array => bytes.subarray(used);

/** A column of blobs that stand one behind the other in a buffer already: nothing but their entries is written. */
export class BytesColumn {
  private readonly entries = new StringEntries();

  /** @param ends where each row's bytes end in `block`; those of row 0 begin at 0 */
  write(vector: duckdb.Vector, block: Uint8Array<ArrayBuffer>, ends: Uint32Array, first: number, rows: number): void {
    const address = addressOf(block.buffer) + block.byteOffset;
    let begin = first === 0 ? 0 : (ends[first - 1] ?? 0);
    for (let row = 0; row < rows; row++) {
      const end = ends[first + row] ?? begin;
      this.entries.set(row, block, address, begin, end - begin);
      begin = end;
    }
    this.entries.write(vector, rows);
  }
}
