import * as read from "../../render/bytes.ts";
import { atFlags, fileSystemTypes, mountStatFlags, statxAttributes, statxMask, statxSync } from "../constants/stat.ts";
import { type Arg, argument } from "../define.ts";
import { device64, fileMode16, fileMode32, isDevice } from "./file_mode.ts";
import { hexText } from "./number.ts";
import {
  abbreviated,
  consecutive,
  custom,
  enum64,
  field,
  flags32,
  flags64,
  hex32,
  hex64,
  i64,
  id32,
  repeated,
  type Shape,
  struct,
  u32,
  u64,
} from "./shape.ts";
import { momentValue, withComment } from "./time.ts";

const MODE = 24;
const NANOSECONDS = 8;

/** Seconds of a time with the date behind them; the nanoseconds follow as a field of their own. */
const momentOfFile: Shape = custom(NANOSECONDS + 8, (_call, record, at) =>
  momentValue(read.i64(record.bytes, at), read.u64(record.bytes, at + NANOSECONDS)),
);

const ofDevice = { when: (bytes: Uint8Array, at: number) => isDevice(read.u32(bytes, at + MODE)) };
const ofFile = { when: (bytes: Uint8Array, at: number) => !isDevice(read.u32(bytes, at + MODE)) };
const mode = field("st_mode", MODE, fileMode32);
const sizeOrDevice = [field("st_size", 48, i64, ofFile), field("st_rdev", 40, device64, ofDevice)];
const times = [
  ["st_atime", 72],
  ["st_mtime", 88],
  ["st_ctime", 104],
] as const;

/** asm/stat.h; of it strace shows type, permissions, and the size or, for a device, its number */
export const stat = abbreviated(
  struct("struct stat", 144, [mode, ...sizeOrDevice], { more: true }),
  struct(
    "struct stat",
    144,
    [
      field("st_dev", 0, device64),
      field("st_ino", 8, u64),
      mode,
      field("st_nlink", 16, u64),
      field("st_uid", 28, id32),
      field("st_gid", 32, id32),
      field("st_blksize", 56, u64),
      field("st_blocks", 64, i64),
      ...sizeOrDevice,
      ...times.flatMap(([name, offset]) => [
        field(name, offset, momentOfFile),
        field(`${name}_nsec`, offset + NANOSECONDS, u64),
      ]),
    ],
    { header: "asm/stat.h" },
  ),
);

/** stx_mask, at the beginning, says what the kernel has filled in */
function hasFacts(mask: number) {
  return { when: (bytes: Uint8Array, at: number) => (read.u32(bytes, at) & mask) !== 0 };
}

const facts = {
  mask: field("stx_mask", 0, flags32(statxMask)),
  attributes: field("stx_attributes", 8, flags64(statxAttributes)),
  mode: field("stx_mode", 28, fileMode16, hasFacts(0x3)),
  size: field("stx_size", 40, u64, hasFacts(0x200)),
};

const moment = struct("struct statx_timestamp", 16, [field("tv_sec", 0, i64), field("tv_nsec", 8, u32)], {
  header: "linux/stat.h",
});
const datedMoment: Shape = custom(moment.size, (call, record, at) =>
  withComment(
    moment.decode(call, record, at),
    read.i64(record.bytes, at),
    BigInt(read.u32(record.bytes, at + NANOSECONDS)),
    9,
  ),
);

/** linux/stat.h */
export const statx = abbreviated(
  struct("struct statx", 256, [facts.mask, facts.attributes, facts.mode, facts.size], { more: true }),
  struct(
    "struct statx",
    256,
    [
      facts.mask,
      field("stx_blksize", 4, u32),
      facts.attributes,
      field("stx_nlink", 16, u32, hasFacts(0x4)),
      field("stx_uid", 20, id32, hasFacts(0x8)),
      field("stx_gid", 24, id32, hasFacts(0x10)),
      facts.mode,
      field("stx_ino", 32, u64, hasFacts(0x100)),
      facts.size,
      field("stx_blocks", 48, u64, hasFacts(0x400)),
      field("stx_attributes_mask", 56, flags64(statxAttributes)),
      field("stx_atime", 64, datedMoment, hasFacts(0x20)),
      field("stx_btime", 80, datedMoment, hasFacts(0x800)),
      field("stx_ctime", 96, datedMoment, hasFacts(0x80)),
      field("stx_mtime", 112, datedMoment, hasFacts(0x40)),
      ...consecutive(u32, ["stx_rdev_major", "stx_rdev_minor", "stx_dev_major", "stx_dev_minor"], 128),
      field("stx_mnt_id", 144, hex64, hasFacts(0x1000)),
    ],
    { header: "linux/stat.h" },
  ),
);

/** `[0x15, 0]` stands in braces with the name of its only field */
const fileSystemId = struct("__kernel_fsid_t", 8, [field("val", 0, repeated(2, hex32))]);

const fileSystemType = enum64(fileSystemTypes);

const F_FLAGS = 80;
const ST_VALID = 0x20;

/** asm/statfs.h, statfs(2) */
export const statfs = struct(
  "struct statfs",
  120,
  [
    field("f_type", 0, fileSystemType),
    field("f_bsize", 8, u64),
    field("f_blocks", 16, u64),
    field("f_bfree", 24, u64),
    field("f_bavail", 32, u64),
    field("f_files", 40, u64),
    field("f_ffree", 48, u64),
    field("f_fsid", 56, fileSystemId),
    field("f_namelen", 64, u64),
    field("f_frsize", 72, u64),
    // There since Linux 2.6.36, which this bit says.
    field("f_flags", F_FLAGS, flags64(mountStatFlags), {
      when: (bytes, at) => (read.u32(bytes, at + F_FLAGS) & ST_VALID) !== 0,
    }),
  ],
  { header: "asm/statfs.h" },
);

const SYNC_BITS = 0x6000;

/** statx's flags: one way of synchronising, then the bits of the `at` calls */
export function statxFlags(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u32(index);
    const sync = word & SYNC_BITS;
    const { names: bits, rest } = atFlags.split(word & ~SYNC_BITS);
    const one = statxSync.nameOf(sync);
    const names = [...(one === undefined ? ["AT_STATX_FORCE_SYNC", "AT_STATX_DONT_SYNC"] : [one]), ...bits];
    return rest === 0 ? { t: "flags", names } : { t: "flags", names, rest: hexText(rest) };
  });
}
