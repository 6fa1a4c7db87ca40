/** Structures of 32-bit programs: longs and pointers have four bytes there, and 64-bit numbers are aligned to four. */
import * as read from "../../render/bytes.ts";
import { type Arg, argument } from "../define.ts";
import { deviceValue, fileMode16, fileMode32, isDevice } from "../kinds/file_mode.ts";
import { hexText, number } from "../kinds/number.ts";
import { custom, field, i32, i64, type Shape, struct, u32 } from "../kinds/shape.ts";

/** linux/time_types.h: struct old_timespec32 */
export const timespec32: Shape = struct("struct old_timespec32", 8, [
  field("tv_sec", 0, i32),
  field("tv_nsec", 4, u32),
]);
export const timeval32: Shape = struct("struct old_timeval32", 8, [field("tv_sec", 0, i32), field("tv_usec", 4, u32)]);
export const itimerspec32: Shape = struct("struct old_itimerspec32", 16, [
  field("it_interval", 0, timespec32),
  field("it_value", 8, timespec32),
]);
export const itimerval32: Shape = struct("struct old_itimerval32", 16, [
  field("it_interval", 0, timeval32),
  field("it_value", 8, timeval32),
]);

const RLIM_INFINITY = 0xffff_ffff;
const KIBIBYTE = 1024;

/** getrlimit(2): a size that is a multiple of 1024 is written as one */
const limit32 = custom(4, (_call, record, at) => {
  const limit = read.u32(record.bytes, at);
  if (limit === RLIM_INFINITY) return { t: "enum", name: "RLIM_INFINITY", text: "RLIM_INFINITY" };
  return number(limit > KIBIBYTE && limit % KIBIBYTE === 0 ? `${limit / KIBIBYTE}*1024` : String(limit));
});
export const resourceLimit32: Shape = struct("struct compat_rlimit", 8, [
  field("rlim_cur", 0, limit32),
  field("rlim_max", 4, limit32),
]);

const device = (read_: (bytes: Uint8Array, at: number) => bigint, size: number) =>
  custom(size, (_call, record, at) => deviceValue(read_(record.bytes, at)));

function ofFile(mode: number) {
  return { when: (bytes: Uint8Array, at: number) => !isDevice(read.u16(bytes, at + mode)) };
}
function ofDevice(mode: number) {
  return { when: (bytes: Uint8Array, at: number) => isDevice(read.u16(bytes, at + mode)) };
}

/** arch/x86/include/uapi/asm/stat.h, struct stat of i386 */
export const stat32: Shape = struct(
  "struct compat_stat",
  64,
  [
    field("st_mode", 8, fileMode16),
    field("st_size", 20, u32, ofFile(8)),
    field(
      "st_rdev",
      16,
      device((bytes, at) => BigInt(read.u32(bytes, at)), 4),
      ofDevice(8),
    ),
  ],
  { more: true },
);

/** the same header, struct stat64 of i386 */
export const stat64: Shape = struct(
  "struct stat64",
  96,
  [
    field("st_mode", 16, fileMode32),
    field("st_size", 44, i64, ofFile(16)),
    field("st_rdev", 32, device(read.u64, 8), ofDevice(16)),
  ],
  { more: true },
);

/** 64 signed bits that two registers hold, the low half first: a position in a file */
export function longOfTwo(name: string): Arg {
  return argument(name, (call, index) =>
    number(BigInt.asIntN(64, (BigInt(call.u32(index + 1)) << 32n) | BigInt(call.u32(index))).toString()),
  );
}

/** the same with the high half first (_llseek) */
export function longOfTwoHighFirst(name: string): Arg {
  return argument(name, (call, index) =>
    number(BigInt.asIntN(64, (BigInt(call.u32(index)) << 32n) | BigInt(call.u32(index + 1))).toString()),
  );
}

const PAGE_BYTES = 4096n;

/** mmap2's offset is passed in pages; shown in bytes */
export function pageOffset(name: string): Arg {
  return argument(name, (call, index) => number(hexText(BigInt(call.u32(index)) * PAGE_BYTES)));
}
