import * as read from "../../render/bytes.ts";
import { atFlags, fileSystemTypes, mountStatFlags, statxAttributes, statxMask, statxSync } from "../constants/stat.ts";
import { type Arg, argument } from "../define.ts";
import { device64, fileMode16, fileMode32, isDevice } from "./file_mode.ts";
import { hexText } from "./number.ts";
import { enum64, field, flags32, flags64, hex32, i64, repeated, struct, u64 } from "./shape.ts";

const MODE = 24;

/** asm/stat.h; of it strace shows type, permissions, and the size or, for a device, its number */
export const stat = struct(
  "struct stat",
  144,
  [
    field("st_mode", MODE, fileMode32),
    field("st_size", 48, i64, { when: (bytes, at) => !isDevice(read.u32(bytes, at + MODE)) }),
    field("st_rdev", 40, device64, { when: (bytes, at) => isDevice(read.u32(bytes, at + MODE)) }),
  ],
  { header: "asm/stat.h", more: true },
);

const STATX_TYPE = 1;
const STATX_MODE = 2;
const STATX_SIZE = 0x200;

/** stx_mask, at the beginning, says what the kernel has filled in */
function hasFacts(mask: number): (bytes: Uint8Array, at: number) => boolean {
  return (bytes, at) => (read.u32(bytes, at) & mask) !== 0;
}

/** linux/stat.h */
export const statx = struct(
  "struct statx",
  256,
  [
    field("stx_mask", 0, flags32(statxMask)),
    field("stx_attributes", 8, flags64(statxAttributes)),
    field("stx_mode", 28, fileMode16, { when: hasFacts(STATX_TYPE | STATX_MODE) }),
    field("stx_size", 40, u64, { when: hasFacts(STATX_SIZE) }),
  ],
  { header: "linux/stat.h", more: true },
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
