/** Requests of flash memory and of the volumes on it. mtd/mtd-abi.h, mtd/ubi-user.h */
import * as read from "../render/bytes.ts";
import { quote } from "../render/quote.ts";
import * as flash from "./constants/flash.ts";
import { requests } from "./constants/ioctl.ts";
import type { VariantCase } from "./define.ts";
import { longEnumeration } from "./kinds/constant.ts";
import { asked, completed } from "./kinds/ioctl.ts";
import { arrayValue, bracketed, input, output } from "./kinds/pointed.ts";
import {
  consecutive,
  custom,
  enum8,
  enum32,
  field,
  flags8,
  flags32,
  hex32,
  hex64,
  i16,
  i32,
  i64,
  pointer,
  repeated,
  type Shape,
  struct,
  u32,
  u64,
} from "./kinds/shape.ts";

const header = "mtd/mtd-abi.h";
const volumeHeader = "mtd/ubi-user.h";

const erased = struct("struct erase_info_user", 8, consecutive(hex32, ["start", "length"]), { header });
const erased64 = struct("struct erase_info_user64", 16, consecutive(hex64, ["start", "length"]), { header });
const spareBytes = struct(
  "struct mtd_oob_buf",
  16,
  [...consecutive(hex32, ["start", "length"]), field("ptr", 8, pointer)],
  {
    header,
  },
);
const spareBytes64 = struct(
  "struct mtd_oob_buf64",
  24,
  [field("start", 0, hex64), field("length", 12, hex32), field("usr_ptr", 16, pointer)],
  { header },
);
const oneTimeArea = struct(
  "struct otp_info",
  12,
  [...consecutive(hex32, ["start", "length"]), field("locked", 8, u32)],
  {
    header,
  },
);
const written = struct(
  "struct mtd_write_req",
  48,
  [
    ...consecutive(hex64, ["start", "len", "ooblen"]),
    ...consecutive(pointer, ["usr_data", "usr_oob"], 24),
    field("mode", 40, enum8(flash.writeModes)),
  ],
  { header },
);
const memory = struct(
  "struct mtd_info_user",
  32,
  [
    field("type", 0, enum8(flash.flashTypes)),
    field("flags", 4, flags32(flash.flashFlags)),
    ...consecutive(hex32, ["size", "erasesize", "writesize", "oobsize"], 8),
    field("padding", 24, hex64),
  ],
  { header },
);
const spareLayoutOld = struct(
  "struct nand_oobinfo",
  200,
  [
    field("useecc", 0, enum32(flash.errorCorrections)),
    field("eccbytes", 4, hex32),
    field("oobfree", 8, repeated(8, repeated(2, hex32))),
    field("eccpos", 72, repeated(32, hex32)),
  ],
  { header },
);
const spareLayout = struct(
  "struct nand_ecclayout_user",
  328,
  [
    field("eccbytes", 0, hex32),
    field("eccpos", 4, repeated(64, hex32, { cut: true })),
    field("oobavail", 260, hex32),
    field("oobfree", 264, repeated(8, struct("struct nand_oobfree", 8, consecutive(hex32, ["offset", "length"])))),
  ],
  { header },
);
const corrections = struct(
  "struct mtd_ecc_stats",
  16,
  consecutive(hex32, ["corrected", "failed", "badblocks", "bbtblocks"]),
  { header },
);
const REGION_BYTES = 16;
const region = struct("struct region_info_user", REGION_BYTES, [field("regionindex", 12, hex32)], { header });
const regionAnswer = struct(
  "struct region_info_user",
  REGION_BYTES,
  consecutive(hex32, ["offset", "erasesize", "numblocks"]),
);

/** A volume's name in a field of `size` bytes, as long as a word before it says. */
function volumeName(size: number, lengthBefore: number, width: 2 | 4): Shape {
  return custom(size, (_call, record, at) => {
    const length = width === 2 ? read.i16(record.bytes, at - lengthBefore) : read.i32(record.bytes, at - lengthBefore);
    const shown = Math.max(0, Math.min(length, size - 1));
    const field = record.bytes.subarray(at, at + shown + 1);
    const end = field.indexOf(0);
    return { t: "string", quoted: quote(field, 0, end < 0 ? shown : end), more: end < 0 };
  });
}

const MOST_RENAMED = 32;
const RENAMED_BYTES = 136;
const renamed = struct("struct ubi_rnvol_req", 4368, [
  field("count", 0, i32),
  field(
    "ents",
    16,
    custom(MOST_RENAMED * RENAMED_BYTES, (call, record, at) => {
      const entry = struct("", RENAMED_BYTES, [
        field("vol_id", 0, i32),
        field("name_len", 4, i16),
        field("name", 8, volumeName(128, 4, 2)),
      ]);
      const entries = { ...record, bytes: record.bytes.subarray(at), address: record.address + BigInt(at) };
      const count = Math.max(0, Math.min(read.i32(record.bytes, at - 16), MOST_RENAMED));
      return arrayValue(call, entries, count, entry) ?? { t: "array", items: [] };
    }),
  ),
]);

const newVolume = struct(
  "struct ubi_mkvol_req",
  152,
  [
    ...consecutive(i32, ["vol_id", "alignment"]),
    field("bytes", 8, i64),
    field("vol_type", 16, enum8(flash.volumeTypes)),
    field("flags", 17, flags8(flash.volumeFlags)),
    field("name_len", 18, i16),
    field("name", 24, volumeName(128, 6, 2)),
  ],
  { header: volumeHeader },
);
const attached = struct(
  "struct ubi_attach_req",
  24,
  [...consecutive(i32, ["ubi_num", "mtd_num", "vid_hdr_offset"]), field("max_beb_per1024", 12, i16)],
  { header: volumeHeader },
);
const resized = struct("struct ubi_rsvol_req", 12, [field("bytes", 0, i64), field("vol_id", 8, i32)], {
  header: volumeHeader,
});
const changedBlock = struct("struct ubi_leb_change_req", 16, [
  ...consecutive(i32, ["lnum", "bytes"]),
  field("dtype", 8, enum8(flash.dataTypes)),
]);
const mappedBlock = struct("struct ubi_map_req", 8, [field("lnum", 0, i32), field("dtype", 4, enum8(flash.dataTypes))]);
const property = struct(
  "struct ubi_set_vol_prop_req",
  16,
  [field("property", 0, enum8(flash.volumeProperties)), field("value", 8, hex64)],
  { header: volumeHeader },
);

/** what is asked, and the number that the kernel chose */
function numbered(question: Shape) {
  return asked("argp", question, bracketed(i32), (_call, before, after) =>
    after === undefined ? before : { t: "change", before, after },
  );
}

export const flashCases: readonly VariantCase[] = [
  { keys: requests("MEMERASE", "MEMLOCK", "MEMUNLOCK", "MEMISLOCKED"), args: [input("argp", erased)] },
  { keys: requests("MEMERASE64"), args: [input("argp", erased64)] },
  { keys: requests("MEMWRITEOOB", "MEMREADOOB"), args: [input("argp", spareBytes)] },
  { keys: requests("MEMWRITEOOB64", "MEMREADOOB64"), args: [input("argp", spareBytes64)] },
  { keys: requests("MEMWRITE"), args: [input("argp", written)] },
  { keys: requests("OTPGETREGIONINFO"), args: [output("argp", oneTimeArea)] },
  { keys: requests("OTPLOCK"), args: [input("argp", oneTimeArea)] },
  { keys: requests("OTPSELECT"), args: [input("argp", bracketed(enum32(flash.oneTimeAreas)))] },
  { keys: requests("MTDFILEMODE"), args: [longEnumeration("mode", flash.flashFileModes)] },
  { keys: requests("MEMGETBADBLOCK", "MEMSETBADBLOCK"), args: [input("argp", bracketed(u64))] },
  { keys: requests("MEMGETINFO"), args: [output("argp", memory)] },
  { keys: requests("MEMGETOOBSEL"), args: [output("argp", spareLayoutOld)] },
  { keys: requests("ECCGETLAYOUT"), args: [output("argp", spareLayout)] },
  { keys: requests("ECCGETSTATS"), args: [output("argp", corrections)] },
  { keys: requests("OTPGETREGIONCOUNT"), args: [output("argp", bracketed(u32))] },
  { keys: requests("MEMGETREGIONCOUNT"), args: [output("argp", bracketed(i32))] },
  { keys: requests("MEMGETREGIONINFO"), args: [completed("argp", region, regionAnswer)] },

  { keys: requests("UBI_IOCMKVOL"), args: [numbered(newVolume)] },
  { keys: requests("UBI_IOCATT"), args: [numbered(attached)] },
  { keys: requests("UBI_IOCRSVOL"), args: [input("argp", resized)] },
  { keys: requests("UBI_IOCRNVOL"), args: [input("argp", renamed)] },
  { keys: requests("UBI_IOCEBCH"), args: [input("argp", changedBlock)] },
  { keys: requests("UBI_IOCEBMAP"), args: [input("argp", mappedBlock)] },
  { keys: requests("UBI_IOCSETVOLPROP"), args: [input("argp", property)] },
  { keys: requests("UBI_IOCVOLUP"), args: [input("argp", bracketed(i64))] },
  {
    keys: requests(
      "UBI_IOCDET",
      "UBI_IOCEBER",
      "UBI_IOCEBISMAP",
      "UBI_IOCEBUNMAP",
      "UBI_IOCRMVOL",
      "UBI_IOCRPEB",
      "UBI_IOCSPEB",
    ),
    args: [input("argp", bracketed(i32))],
  },
  { keys: requests("UBI_IOCVOLCRBLK", "UBI_IOCVOLRMBLK"), args: [] },
];
