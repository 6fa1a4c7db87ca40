/** Requests of disks, of loops over files and of disks over a network. linux/fs.h, linux/loop.h, linux/nbd.h */
import * as read from "../render/bytes.ts";
import { quote } from "../render/quote.ts";
import { loopCiphers, loopFlags, networkDiskFlags, partitionOperations } from "./constants/block_device.ts";
import { requests } from "./constants/ioctl.ts";
import type { VariantCase } from "./define.ts";
import { flags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { device64 } from "./kinds/file_mode.ts";
import { shapePointer } from "./kinds/followed.ts";
import { anySet, completed, text } from "./kinds/ioctl.ts";
import { int, size } from "./kinds/number.ts";
import { bracketed, input, output } from "./kinds/pointed.ts";
import {
  abbreviated,
  consecutive,
  custom,
  enum32,
  type Field,
  fd32,
  field,
  flags32,
  hex8,
  hex32,
  hex64,
  i32,
  i64,
  repeated,
  type Shape,
  struct,
  u16,
  u32,
  u64,
} from "./kinds/shape.ts";

const partition = struct(
  "struct blkpg_partition",
  152,
  [
    field("start", 0, i64),
    field("length", 8, i64),
    field("pno", 16, i32),
    field("devname", 20, text(64)),
    field("volname", 84, text(64)),
  ],
  { header: "linux/blkpg.h" },
);
const partitionRequest = struct(
  "struct blkpg_ioctl_arg",
  24,
  [
    field("op", 0, enum32(partitionOperations)),
    field("flags", 4, i32),
    field("datalen", 8, i32),
    field("data", 16, shapePointer(partition)),
  ],
  { header: "linux/blkpg.h" },
);

const TRACE_NAME = 32;
const traceSetup = struct("struct blk_user_trace_setup", 72, [
  field("act_mask", 32, u16),
  ...consecutive(u32, ["buf_size", "buf_nr"], 36),
  ...consecutive(u64, ["start_lba", "end_lba"], 48),
  field("pid", 64, i32),
]);
const traceName = struct("struct blk_user_trace_setup", 72, [field("name", 0, text(TRACE_NAME))]);

const MOST_KEY_BYTES = 32;

/** the bytes of a key, as many as another field says */
function key(lengthBefore: number): Shape {
  return custom(MOST_KEY_BYTES, (_call, record, at) => {
    const length = Math.min(read.u32(record.bytes, at - lengthBefore), MOST_KEY_BYTES);
    return { t: "string", quoted: quote(record.bytes, at, at + length), more: false };
  });
}

const OLD_CIPHER = 36;
const oldEncrypted: Pick<Field, "when"> = { when: anySet(OLD_CIPHER, 4) };
const oldCipher: readonly Field[] = [
  field("lo_encrypt_type", OLD_CIPHER, enum32(loopCiphers)),
  field("lo_encrypt_key_size", 40, u32),
];
const oldKey = field("lo_encrypt_key", 112, key(72));
const oldLoop = (cipher: Pick<Field, "when">): Field[] => [
  ...oldCipher.map((each) => ({ ...each, ...cipher })),
  field("lo_flags", 44, flags32(loopFlags)),
  field("lo_name", 48, text(64)),
  { ...oldKey, ...cipher },
];
const loopInfo = abbreviated(
  struct(
    "struct loop_info",
    168,
    [field("lo_number", 0, i32), field("lo_offset", 32, hex32), ...oldLoop(oldEncrypted)],
    {
      more: true,
    },
  ),
  struct(
    "struct loop_info",
    168,
    [
      field("lo_number", 0, i32),
      field("lo_device", 8, device64),
      field("lo_inode", 16, u64),
      field("lo_rdevice", 24, device64),
      field("lo_offset", 32, hex32),
      ...oldLoop({}),
      field("lo_init", 144, repeated(2, hex64)),
      field("reserved", 160, repeated(4, hex8)),
    ],
    { header: "linux/loop.h" },
  ),
);

const CIPHER = 44;
const encrypted: Pick<Field, "when"> = { when: anySet(CIPHER, 4) };
const loopFields = (cipher: Pick<Field, "when">): Field[] => [
  field("lo_encrypt_type", CIPHER, enum32(loopCiphers), cipher),
  field("lo_encrypt_key_size", 48, u32, cipher),
  field("lo_flags", 52, flags32(loopFlags)),
  field("lo_file_name", 56, text(64)),
  field("lo_crypt_name", 120, text(64), cipher),
  field("lo_encrypt_key", 184, key(136), cipher),
];
const loopInfo64 = abbreviated(
  struct(
    "struct loop_info64",
    232,
    [field("lo_offset", 24, hex64), field("lo_number", 40, u32), ...loopFields(encrypted)],
    {
      more: true,
    },
  ),
  struct(
    "struct loop_info64",
    232,
    [
      field("lo_device", 0, device64),
      field("lo_inode", 8, u64),
      field("lo_rdevice", 16, device64),
      field("lo_offset", 24, hex64),
      field("lo_sizelimit", 32, u64),
      field("lo_number", 40, u32),
      ...loopFields({}),
      field("lo_init", 216, repeated(2, hex64)),
    ],
    { header: "linux/loop.h" },
  ),
);
const loopConfig = struct(
  "struct loop_config",
  304,
  [
    field("fd", 0, fd32),
    field("block_size", 4, u32),
    field("info", 8, loopInfo64),
    field("__reserved", 240, repeated(8, hex64), { when: anySet(240, 64) }),
  ],
  { header: "linux/loop.h" },
);

export const blockCases: readonly VariantCase[] = [
  { keys: requests("BLKRASET", "BLKFRASET"), args: [size("arg")] },
  { keys: requests("BLKSECTGET", "BLKROTATIONAL"), args: [output("argp", bracketed(u16))] },
  { keys: requests("BLKROGET", "BLKBSZGET", "BLKSSZGET", "BLKALIGNOFF"), args: [output("argp", bracketed(i32))] },
  { keys: requests("BLKROSET", "BLKBSZSET"), args: [input("argp", bracketed(i32))] },
  {
    keys: requests("BLKPBSZGET", "BLKIOMIN", "BLKIOOPT", "BLKDISCARDZEROES", "BLKGETZONESZ", "BLKGETNRZONES"),
    args: [output("argp", bracketed(u32))],
  },
  { keys: requests("BLKRAGET", "BLKFRAGET"), args: [output("argp", bracketed(i64))] },
  { keys: requests("BLKGETSIZE", "BLKGETSIZE64", "BLKGETDISKSEQ"), args: [output("argp", bracketed(u64))] },
  { keys: requests("BLKDISCARD", "BLKSECDISCARD", "BLKZEROOUT"), args: [input("argp", repeated(2, u64))] },
  { keys: requests("BLKPG"), args: [input("argp", partitionRequest)] },
  { keys: requests("BLKTRACESETUP"), args: [completed("argp", traceSetup, traceName)] },
  { keys: requests("BLKRRPART", "BLKFLSBUF", "BLKTRACESTART", "BLKTRACESTOP", "BLKTRACETEARDOWN"), args: [] },

  { keys: requests("LOOP_GET_STATUS"), args: [output("argp", loopInfo)] },
  { keys: requests("LOOP_SET_STATUS"), args: [input("argp", loopInfo)] },
  { keys: requests("LOOP_GET_STATUS64"), args: [output("argp", loopInfo64)] },
  { keys: requests("LOOP_SET_STATUS64"), args: [input("argp", loopInfo64)] },
  { keys: requests("LOOP_CONFIGURE"), args: [input("argp", loopConfig)] },
  { keys: requests("LOOP_CLR_FD", "LOOP_SET_CAPACITY", "LOOP_CTL_GET_FREE"), args: [] },
  { keys: requests("LOOP_SET_FD", "LOOP_CHANGE_FD"), args: [fd("fd")] },
  { keys: requests("LOOP_CTL_ADD", "LOOP_CTL_REMOVE"), args: [int("number")] },
  { keys: requests("LOOP_SET_DIRECT_IO", "LOOP_SET_BLOCK_SIZE"), args: [size("arg")] },

  { keys: requests("NBD_DISCONNECT", "NBD_CLEAR_SOCK", "NBD_DO_IT", "NBD_CLEAR_QUE", "NBD_PRINT_DEBUG"), args: [] },
  { keys: requests("NBD_SET_SOCK"), args: [fd("sock")] },
  { keys: requests("NBD_SET_BLKSIZE", "NBD_SET_SIZE", "NBD_SET_SIZE_BLOCKS", "NBD_SET_TIMEOUT"), args: [size("arg")] },
  { keys: requests("NBD_SET_FLAGS"), args: [flags("flags", networkDiskFlags)] },
];
