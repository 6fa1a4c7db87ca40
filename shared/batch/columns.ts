import { COLUMNS, HEADER_BYTES } from "./layout.ts";

export type ColumnName = (typeof COLUMNS)[number][0];
type ColumnType = (typeof COLUMNS)[number][1];

interface ArrayOf {
  i64: BigInt64Array<ArrayBuffer>;
  u64: BigUint64Array<ArrayBuffer>;
  i32: Int32Array<ArrayBuffer>;
  u32: Uint32Array<ArrayBuffer>;
  u8: Uint8Array<ArrayBuffer>;
}

/** Every column of a batch, `rows + openRows` entries each, by its name in `layout.ts`. */
export type Columns = { readonly [C in (typeof COLUMNS)[number] as C[0]]: ArrayOf[C[1]] };

const ELEMENT_BYTES = { i64: 8, u64: 8, i32: 4, u32: 4, u8: 1 } as const satisfies Record<ColumnType, number>;

// Multiplication, not shifts: the row counts of hostile bytes reach 2^33 here.
const paddedColumnBytes = (type: ColumnType, entries: number): number =>
  Math.ceil((ELEMENT_BYTES[type] * entries) / 8) * 8;

/** Bytes of the header and of all columns of `entries` rows: where the captures begin. */
export function columnsEnd(entries: number): number {
  return COLUMNS.reduce((end, [, type]) => end + paddedColumnBytes(type, entries), HEADER_BYTES);
}

/**
 * Views of the columns in `buffer`, whose batch begins at `base` (a multiple of 8) and is known to be long enough.
 * The views have the byte order of the host: every host of Node, of Chromium and of the tracer is little-endian.
 */
export function columnViews(buffer: ArrayBuffer, base: number, entries: number): Columns {
  let offset = base + HEADER_BYTES;
  const place = (type: ColumnType): number => {
    const begin = offset;
    offset += paddedColumnBytes(type, entries);
    return begin;
  };
  const i64 = () => new BigInt64Array(buffer, place("i64"), entries);
  const u64 = () => new BigUint64Array(buffer, place("u64"), entries);
  const i32 = () => new Int32Array(buffer, place("i32"), entries);
  const u32 = () => new Uint32Array(buffer, place("u32"), entries);
  const u8 = () => new Uint8Array(buffer, place("u8"), entries);
  // In the order of COLUMNS (a test compares the two): the fields of an object literal are evaluated as written.
  return {
    start: i64(),
    duration: i64(),
    arg0: u64(),
    arg1: u64(),
    arg2: u64(),
    arg3: u64(),
    arg4: u64(),
    arg5: u64(),
    result: i64(),
    ip: u64(),
    sp: u64(),
    captureEnd: u32(),
    nr: i32(),
    arch: u32(),
    pid: i32(),
    tid: i32(),
    kind: u8(),
    flags: u8(),
  };
}
