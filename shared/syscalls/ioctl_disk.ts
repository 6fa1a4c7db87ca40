/** Requests of IDE and ATA disks. linux/hdreg.h */
import * as read from "../render/bytes.ts";
import { quoteHex } from "../render/quote.ts";
import { ataCommands, busStates, niceness } from "./constants/block_device.ts";
import { requests } from "./constants/ioctl.ts";
import { type Arg, argument, type VariantCase } from "./define.ts";
import { bytesOut } from "./kinds/buffer.ts";
import { longEnumeration, longFlags } from "./kinds/constant.ts";
import { fixed } from "./kinds/length.ts";
import { size } from "./kinds/number.ts";
import { bracketed, inputArray, output, shapeAt, shapeCapture } from "./kinds/pointed.ts";
import { pointerAt } from "./kinds/pointer.ts";
import {
  consecutive,
  enum8,
  enum64,
  field,
  flags64,
  hex8,
  hex32,
  type Shape,
  struct,
  u8,
  u16,
  u64,
} from "./kinds/shape.ts";

const geometry = struct(
  "struct hd_geometry",
  16,
  [...consecutive(u8, ["heads", "sectors"]), field("cylinders", 2, u16), field("start", 8, u64)],
  { header: "linux/hdreg.h" },
);

const command = struct(
  "struct hd_drive_cmd_hdr",
  4,
  [field("command", 0, enum8(ataCommands)), ...consecutive(u8, ["sector_number", "feature", "sector_count"], 1)],
  { header: "linux/hdreg.h" },
);

const SECTOR_BYTES = 512;
const MOST_SHOWN = 64;
const HEAD_BYTES = 4;
/** what came back: as many sectors as the last byte says */
const commandAnswer: Shape = {
  ...struct("", HEAD_BYTES, [
    field("status", 0, hex8),
    ...consecutive(u8, ["error", "nsector"], 1),
    field(
      "buf",
      HEAD_BYTES,
      {
        size: 0,
        decode: (call, record, at) => {
          const length = read.u8(record.bytes, at - 1) * SECTOR_BYTES;
          const shown = Math.min(length, call.options.stringLimit, record.bytes.length - at);
          const missing = record.fault && shown < Math.min(length, call.options.stringLimit + 1);
          if (missing) return { t: "pointer", address: (record.address + BigInt(at)).toString(16) };
          return { t: "string", quoted: quoteHex(record.bytes, at, at + shown), more: shown < length };
        },
      },
      { when: (bytes, at) => read.u8(bytes, at + HEAD_BYTES - 1) !== 0 },
    ),
  ]),
  reach: MOST_SHOWN,
};

const EIO = -5n;

/** A command and what came of it; the disk answers also when it reports an error. */
const driveCommand: Arg = argument(
  "argp",
  (call, index) => {
    const before = shapeAt(call, index, command, "enter");
    const record = call.capture(index, "exit");
    const answered = call.returned && (!call.event.failed || call.result === EIO);
    if (before.t === "pointer" || !answered || record === undefined || record.bytes.length < HEAD_BYTES) {
      return before.t === "pointer" ? pointerAt(call, index) : before;
    }
    return { t: "change", before, after: commandAnswer.decode(call, record, 0) };
  },
  (index) => [shapeCapture(index, command, "enter"), { ...shapeCapture(index, commandAnswer, "exit"), on: "always" }],
);

const get = (...names: readonly string[]): number[] => requests(...names.map((name) => `HDIO_GET_${name}`));
const set = (...names: readonly string[]): number[] => requests(...names.map((name) => `HDIO_SET_${name}`));

export const diskCases: readonly VariantCase[] = [
  { keys: requests("HDIO_GETGEO"), args: [output("argp", geometry)] },
  {
    keys: get("32BIT", "ACOUSTIC", "ADDRESS", "DMA", "KEEPSETTINGS", "MULTCOUNT", "NOWERR", "UNMASKINTR", "WCACHE"),
    args: [output("argp", bracketed(u64))],
  },
  { keys: get("BUSSTATE"), args: [output("argp", bracketed(enum64(busStates)))] },
  { keys: get("NICE"), args: [output("argp", bracketed(flags64(niceness)))] },
  { keys: get("IDENTITY"), args: [bytesOut("identity", fixed(512))] },
  { keys: requests("HDIO_OBSOLETE_IDENTITY"), args: [bytesOut("identity", fixed(142))] },
  {
    keys: [
      ...set("32BIT", "ACOUSTIC", "ADDRESS", "DMA", "KEEPSETTINGS", "MULTCOUNT", "NOWERR"),
      ...set("PIO_MODE", "UNMASKINTR", "WCACHE"),
      ...requests("HDIO_UNREGISTER_HWIF"),
    ],
    args: [size("arg")],
  },
  { keys: set("BUSSTATE"), args: [longEnumeration("state", busStates)] },
  { keys: set("NICE"), args: [longFlags("nice", niceness)] },
  { keys: requests("HDIO_SCAN_HWIF", "HDIO_DRIVE_RESET"), args: [inputArray("args", hex32, fixed(3))] },
  { keys: requests("HDIO_DRIVE_CMD"), args: [driveCommand] },
];
