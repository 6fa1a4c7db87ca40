/** Requests of SCSI devices. scsi/sg.h, linux/bsg.h */
import type { Capture } from "../event.ts";
import * as read from "../render/bytes.ts";
import type { Call } from "../render/call.ts";
import { quoteHex } from "../render/quote.ts";
import type { Value } from "../render/value.ts";
import type { CaptureSpec } from "./capture.ts";
import * as scsi from "./constants/block_device.ts";
import { requests } from "./constants/ioctl.ts";
import { type Arg, argument, type VariantCase } from "./define.ts";
import { hex32 as hexArgument } from "./kinds/number.ts";
import { bracketed, bytesCapture, input, output } from "./kinds/pointed.ts";
import { pointerAt, pointerValue } from "./kinds/pointer.ts";
import {
  consecutive,
  custom,
  enum32,
  field,
  flags32,
  hex8,
  hex16,
  hex32,
  hex64,
  i8,
  i16,
  i32,
  pointer,
  type Shape,
  struct,
  u8,
  u16,
  u32,
} from "./kinds/shape.ts";
import { bufferChild, buffersValue } from "./kinds/vector.ts";

const V3 = 0x53;
const V4 = 0x51;
const V3_BYTES = 88;
const V4_BYTES = 160;
const INTERFACE_BYTES = 4;
const IOVEC_BYTES = 16;
const MOST_BUFFERS = 32;

/** Where a structure has a buffer: its pointer, its length and, for data, how many pieces it is in. */
interface Buffer {
  name: string;
  pointer: number;
  length: number;
  width: 1 | 4;
  pieces?: { offset: number; width: 2 | 4 };
}

const V3_COMMAND: Buffer = { name: "cmdp", pointer: 24, length: 8, width: 1 };
const V3_DATA: Buffer = { name: "dxferp", pointer: 16, length: 12, width: 4, pieces: { offset: 10, width: 2 } };
const V3_SENSE: Buffer = { name: "sbp", pointer: 32, length: 67, width: 1 };
const V4_REQUEST: Buffer = { name: "request", pointer: 16, length: 12, width: 4 };
const V4_OUT: Buffer = { name: "dout_xferp", pointer: 72, length: 60, width: 4, pieces: { offset: 56, width: 4 } };
const V4_RESPONSE: Buffer = { name: "response", pointer: 48, length: 132, width: 4 };
const V4_IN: Buffer = { name: "din_xferp", pointer: 80, length: 68, width: 4, pieces: { offset: 64, width: 4 } };

function bufferCaptures(version: number, phase: "enter" | "exit", ...buffers: readonly Buffer[]): CaptureSpec[] {
  const ours = { field: 0, width: 4, equals: BigInt(version) } as const;
  return buffers.flatMap(({ pointer, length, width, pieces }) => {
    const source = { from: "field", offset: pointer } as const;
    const whole: CaptureSpec = {
      source,
      phase,
      kind: "bytes",
      length: { from: "field", offset: length, width },
      limit: "string",
      secrecy: "data",
      when: [ours, ...(pieces === undefined ? [] : [{ field: pieces.offset, width: pieces.width, equals: 0n }])],
    };
    if (pieces === undefined) return [whole];
    const scattered: CaptureSpec = {
      source,
      phase,
      kind: "array",
      element: IOVEC_BYTES,
      length: { from: "field", offset: pieces.offset, width: pieces.width },
      limit: MOST_BUFFERS * IOVEC_BYTES,
      when: [ours, { field: pieces.offset, width: pieces.width, equals: 0n, not: true }],
      children: [{ ...bufferChild("enter"), phase }],
    };
    return [whole, scattered];
  });
}

const count = (bytes: Uint8Array, at: number, width: 1 | 2 | 4): number =>
  width === 1 ? read.u8(bytes, at) : width === 2 ? read.u16(bytes, at) : read.u32(bytes, at);

/** The bytes of a buffer in hex, of which `length` count; the pieces of one that is scattered. */
function bufferValueOf(call: Call, record: Capture, buffer: Buffer, length: number): Value {
  const address = pointerValue(read.u64(record.bytes, buffer.pointer));
  const child = call.child(record, buffer.pointer);
  const pieces = buffer.pieces === undefined ? 0 : count(record.bytes, buffer.pieces.offset, buffer.pieces.width);
  if (pieces !== 0) return buffersValue(call, child, pieces, length, true) ?? address;
  if (address.t === "pointer" && address.address === "0") return address;
  if (length === 0) return { t: "string", quoted: '""', more: false };
  const limit = call.options.stringLimit;
  if (child === undefined || child.bytes.length === 0) return address;
  if (child.fault && child.bytes.length < Math.min(length, limit + 1)) return address;
  const shown = Math.min(length, limit, child.bytes.length);
  return { t: "string", quoted: quoteHex(child.bytes, 0, shown), more: shown < length };
}

const named = (buffer: Buffer): Shape =>
  custom(8, (call, record) => bufferValueOf(call, record, buffer, count(record.bytes, buffer.length, buffer.width)));
const part = (buffer: Buffer) => field(buffer.name, buffer.pointer, named(buffer));

const letter = (name: string, text: string) =>
  field(
    name,
    0,
    custom(4, () => ({ t: "raw", text: `'${text}'` })),
  );
const DIRECTION = 4;
const [TO_DEVICE, FROM_DEVICE, BOTH_WAYS] = ["SG_DXFER_TO_DEV", "SG_DXFER_FROM_DEV", "SG_DXFER_TO_FROM_DEV"].map(
  (name) => scsi.scsiTransfers.of(name),
);
const directionOf = (bytes: Uint8Array): number => read.i32(bytes, DIRECTION);

const v3Question = struct("", V3_BYTES, [
  letter("interface_id", "S"),
  field("dxfer_direction", DIRECTION, enum32(scsi.scsiTransfers)),
  field("cmd_len", 8, u8),
  part(V3_COMMAND),
  field("mx_sb_len", 9, u8),
  field("iovec_count", 10, u16),
  field("dxfer_len", 12, u32),
  field("timeout", 40, u32),
  field("flags", 44, flags32(scsi.scsiFlags)),
  {
    ...part(V3_DATA),
    when: (bytes) => directionOf(bytes) === TO_DEVICE || directionOf(bytes) === BOTH_WAYS,
  },
]);
const v3Answer = struct("", V3_BYTES, [
  field("status", 64, hex8),
  field("masked_status", 65, hex8),
  field("msg_status", 66, hex8),
  field("sb_len_wr", 67, u8),
  part(V3_SENSE),
  field("host_status", 68, hex16),
  field("driver_status", 70, hex16),
  field("resid", 72, i32),
  field("duration", 76, u32),
  field("info", 80, flags32(scsi.scsiInformation)),
]);
const v4Question = struct(
  "struct sg_io_v4",
  V4_BYTES,
  [
    letter("guard", "Q"),
    field("protocol", 4, enum32(scsi.scsiProtocols)),
    field("subprotocol", 8, enum32(scsi.scsiSubprotocols)),
    field("request_len", 12, u32),
    part(V4_REQUEST),
    field("request_tag", 24, hex64),
    field("request_attr", 32, u32),
    field("request_priority", 36, u32),
    field("request_extra", 40, u32),
    field("max_response_len", 44, u32),
    field("dout_iovec_count", 56, u32),
    field("dout_xfer_len", 60, u32),
    field("din_iovec_count", 64, u32),
    field("din_xfer_len", 68, u32),
    part(V4_OUT),
    field("timeout", 88, u32),
    field("flags", 92, flags32(scsi.scsiRequestFlags)),
    field("usr_ptr", 96, hex64),
  ],
  { header: "linux/bsg.h" },
);
const v4Answer = struct("", V4_BYTES, [
  field("response_len", 132, u32),
  part(V4_RESPONSE),
  field(
    "din_xferp",
    80,
    custom(8, (call, record) => bufferValueOf(call, record, V4_IN, transferred(record.bytes, 68, 136))),
  ),
  ...consecutive(hex32, ["driver_status", "transport_status", "device_status"], 108),
  field("retry_delay", 120, u32),
  field("info", 124, flags32(scsi.scsiInformation)),
  ...consecutive(u32, ["duration", "response_len"], 128),
  ...consecutive(i32, ["din_resid", "dout_resid"], 136),
  field("generated_tag", 144, hex64),
]);

/** What came in: the room that there was, less what is left of it. */
function transferred(bytes: Uint8Array, length: number, rest: number): number {
  const room = read.u32(bytes, length);
  const left = read.i32(bytes, rest);
  return left > 0 && left <= room ? room - left : room;
}

type Fields = readonly (readonly [string, Value])[];
const fieldsOf = (value: Value): Fields => (value.t === "struct" ? value.fields : []);

/** What an answer of the third version begins with: the data that came in, which may have replaced what went out. */
function v3Fields(call: Call, before: Fields, after: Capture): Fields {
  const answer = fieldsOf(v3Answer.decode(call, after, 0));
  const direction = directionOf(after.bytes);
  if (direction !== FROM_DEVICE && direction !== BOTH_WAYS) return [...before, ...answer];
  const length = transferred(after.bytes, V3_DATA.length, 72);
  const data = bufferValueOf(call, after, V3_DATA, length);
  if (direction === FROM_DEVICE) return [...before, ["dxferp", data], ...answer];
  const last = before.at(-1);
  if (length === 0 || last === undefined) return [...before, ...answer];
  const changed: Value = { t: "change", before: last[1], after: { t: "named", name: "dxferp", value: data } };
  return [...before.slice(0, -1), [last[0], changed], ...answer];
}

/** A command and its answer, in one of two structures that their first word tells apart. */
const command: Arg = argument(
  "argp",
  (call, index) => {
    const before = call.capture(index, "enter");
    if (before === undefined || before.bytes.length < INTERFACE_BYTES) return pointerAt(call, index);
    const version = read.u32(before.bytes, 0);
    if (version !== V3 && version !== V4) {
      return { t: "array", items: [{ t: "number", text: String(version) }] };
    }
    const [question, bytes] = version === V3 ? ([v3Question, V3_BYTES] as const) : ([v4Question, V4_BYTES] as const);
    if (before.bytes.length < bytes) {
      const rest = pointerValue(before.address + BigInt(INTERFACE_BYTES));
      const first: readonly [string, Value] =
        version === V3 ? ["interface_id", { t: "raw", text: "'S'" }] : ["guard", { t: "raw", text: "'Q'" }];
      return { t: "struct", fields: [first, ["", rest]] };
    }
    const fields = fieldsOf(question.decode(call, before, 0));
    const after = call.returned ? call.capture(index, "exit") : undefined;
    if (after === undefined || after.bytes.length < bytes) return { t: "struct", fields };
    if (version === V3) return { t: "struct", fields: v3Fields(call, fields, after) };
    return { t: "struct", fields: [...fields, ...fieldsOf(v4Answer.decode(call, after, 0))] };
  },
  (index) => {
    const whole = { from: "const", value: V4_BYTES } as const;
    const asked = [
      ...bufferCaptures(V3, "enter", V3_COMMAND, V3_DATA),
      ...bufferCaptures(V4, "enter", V4_REQUEST, V4_OUT),
    ];
    const answered = [
      ...bufferCaptures(V3, "exit", V3_DATA, V3_SENSE),
      ...bufferCaptures(V4, "exit", V4_RESPONSE, V4_IN),
    ];
    return [
      bytesCapture(index, "enter", whole, V4_BYTES, { children: asked }),
      // A device answers a failed request as well.
      { ...bytesCapture(index, "exit", whole, V4_BYTES, { children: answered }), on: "always" },
    ];
  },
);

const identity = struct("struct sg_scsi_id", 32, [
  ...consecutive(i32, ["host_no", "channel"]),
  field("scsi_id", 8, hex32),
  field("lun", 12, i32),
  field("scsi_type", 16, hex32),
  ...consecutive(i16, ["h_cmd_per_lun", "d_queue_depth"], 20),
]);
const pending = struct("struct sg_req_info", 24, [
  ...consecutive(i8, ["req_state", "orphan", "sg_io_owned", "problem"]),
  field("pack_id", 4, i32),
  field("usr_ptr", 8, pointer),
  field("duration", 16, u32),
]);

const NO_ESCALATE = 0x100;
/** what is reset, and whether more may be when that does not help */
const reset: Shape = custom(4, (_call, record, at) => {
  const word = read.u32(record.bytes, at);
  const target = scsi.scsiResets.value(word & ~NO_ESCALATE);
  if ((word & NO_ESCALATE) === 0) return target;
  const items: Value[] = [{ t: "raw", text: "SG_SCSI_RESET_NO_ESCALATE" }, target];
  return { t: "array", items, open: "", close: "", separator: "|" };
});

export const scsiCases: readonly VariantCase[] = [
  { keys: requests("SG_IO"), args: [command] },
  { keys: requests("SG_GET_SCSI_ID"), args: [output("argp", identity)] },
  { keys: requests("SG_GET_REQUEST_TABLE"), args: [output("argp", pending)] },
  { keys: requests("SG_SCSI_RESET"), args: [input("argp", bracketed(reset))] },
  {
    keys: requests(
      ...["SG_NEXT_CMD_LEN", "SG_SET_COMMAND_Q", "SG_SET_DEBUG", "SG_SET_FORCE_LOW_DMA", "SG_SET_FORCE_PACK_ID"],
      ...["SG_SET_KEEP_ORPHAN", "SG_SET_RESERVED_SIZE", "SG_SET_TIMEOUT"],
    ),
    args: [input("argp", bracketed(i32))],
  },
  {
    keys: requests(
      ...["SG_EMULATED_HOST", "SG_GET_COMMAND_Q", "SG_GET_KEEP_ORPHAN", "SG_GET_LOW_DMA", "SG_GET_NUM_WAITING"],
      ...["SG_GET_PACK_ID", "SG_GET_RESERVED_SIZE", "SG_GET_SG_TABLESIZE", "SG_GET_TRANSFORM", "SG_GET_VERSION_NUM"],
    ),
    args: [output("argp", bracketed(i32))],
  },
  { keys: requests("SG_SET_TRANSFORM"), args: [hexArgument("arg")] },
  { keys: requests("SG_GET_TIMEOUT"), args: [] },
];
