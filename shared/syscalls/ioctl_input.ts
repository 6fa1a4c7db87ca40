/** Requests of input devices and infrared receivers. linux/input.h, linux/lirc.h */
import type { Capture } from "../event.ts";
import * as read from "../render/bytes.ts";
import type { Call } from "../render/call.ts";
import type { Value } from "../render/value.ts";
import * as events from "./constants/input.ts";
import { requests } from "./constants/ioctl.ts";
import { type Arg, argument, type VariantCase, type VariantPattern } from "./define.ts";
import { bytesOut } from "./kinds/buffer.ts";
import type { EnumSet } from "./kinds/constant.ts";
import { requestParts, requestPattern } from "./kinds/ioctl.ts";
import { result } from "./kinds/length.ts";
import { int, size } from "./kinds/number.ts";
import { arrayValue, bracketed, bytesCapture, input, output } from "./kinds/pointed.ts";
import { address, pointerAt } from "./kinds/pointer.ts";
import {
  abbreviated,
  consecutive,
  custom,
  enum16,
  enum32,
  type Field,
  field,
  flags32,
  hex8,
  hex16,
  hex32,
  i16,
  i32,
  pointer,
  repeated,
  type Shape,
  struct,
  u8,
  u16,
  u32,
} from "./kinds/shape.ts";

const header = "linux/input.h";
const REQUEST = 1;

const identity = struct("struct input_id", 8, consecutive(u16, ["bustype", "vendor", "product", "version"]), {
  header,
});

const mapHead = [field("flags", 0, u8), field("len", 1, u8)];
const keymap = abbreviated(
  struct("struct input_keymap_entry", 40, mapHead, { more: true }),
  struct(
    "struct input_keymap_entry",
    40,
    [
      ...mapHead,
      field("index", 2, u16),
      field("keycode", 4, enum32(events.keys)),
      field("scancode", 8, repeated(32, hex8)),
    ],
    { header },
  ),
);
const keyCode: Shape = custom(8, (call, record, at) => ({
  t: "array",
  items: [u32.decode(call, record, at), enum32(events.keys).decode(call, record, at + 4)],
}));

const envelope = field(
  "envelope",
  0,
  struct("struct ff_envelope", 8, [
    ...consecutive(u16, ["attack_length", "attack_level", "fade_length"]),
    field("fade_level", 6, hex16),
  ]),
);
const moved = (each: Field, offset: number): Field => ({ ...each, offset });
const EFFECT = 16;
const effect = (name: string, kind: string, fields: readonly Field[]): Field =>
  field(name, EFFECT, struct("", 32, fields), {
    only: { offset: 0, width: 2, equals: events.forceFeedback.of(kind) },
  });
const effectHead = [field("type", 0, enum16(events.forceFeedback)), field("id", 2, i16), field("direction", 4, u16)];
const forceFeedback = abbreviated(
  struct("struct ff_effect", 48, effectHead, { more: true }),
  struct("struct ff_effect", 48, [
    ...effectHead,
    field("trigger", 6, struct("struct ff_trigger", 4, consecutive(u16, ["button", "interval"]))),
    field("replay", 10, struct("struct ff_replay", 4, consecutive(u16, ["length", "delay"]))),
    effect("constant", "FF_CONSTANT", [field("level", 0, i16), moved(envelope, 2)]),
    effect("ramp", "FF_RAMP", [...consecutive(i16, ["start_level", "end_level"]), moved(envelope, 4)]),
    effect("periodic", "FF_PERIODIC", [
      ...consecutive(u16, ["waveform", "period"]),
      ...consecutive(i16, ["magnitude", "offset"], 4),
      field("phase", 8, u16),
      moved(envelope, 10),
      field("custom_len", 20, u32),
      field("custom_data", 24, pointer),
    ]),
    effect("rumble", "FF_RUMBLE", consecutive(u16, ["strong_magnitude", "weak_magnitude"])),
  ]),
);

const sizeOf = (call: Call): number => requestParts(call.u32(REQUEST)).size;

const AXIS_BYTES = 24;
const AXIS_OLD_BYTES = 20;
const axisHead = consecutive(u32, ["value", "minimum"]);
const axisBrief = struct("struct input_absinfo", 8, axisHead, { more: true });
const axisOld = [...axisHead, ...consecutive(u32, ["maximum", "fuzz", "flat"], 8)];
const axis = [...axisOld, field("resolution", 20, u32)];

/** The structure has grown; how much of it is meant, the request says. */
function axisValue(call: Call, record: Capture): Value {
  if (call.options.verbose !== true) return axisBrief.decode(call, record, 0);
  const bytes = sizeOf(call);
  const fields = bytes >= AXIS_BYTES ? axis : axisOld;
  const more = bytes > AXIS_OLD_BYTES && bytes !== AXIS_BYTES;
  return struct("", AXIS_BYTES, fields, { more }).decode(call, record, 0);
}

function axisArg(phase: "enter" | "exit"): Arg {
  return argument(
    "argp",
    (call, index) => {
      const bytes = sizeOf(call);
      const record = call.capture(index, phase);
      const enough =
        bytes >= AXIS_OLD_BYTES && record !== undefined && record.bytes.length >= Math.min(bytes, AXIS_BYTES);
      return enough ? axisValue(call, record) : pointerAt(call, index);
    },
    (index) => [bytesCapture(index, phase, { from: "const", value: AXIS_BYTES }, AXIS_BYTES)],
  );
}

/** the largest set, that of the keys */
const MOST_BITS_BYTES = 96;
/** names that the text shows */
const BITS_SHOWN = 4;

/** `[EV_SYN EV_KEY]`: which numbers up to `most` are in a set of bits, as many bytes of it as the call returned */
function bitSet(set: EnumSet, most: number): Arg {
  return argument(
    "argp",
    (call, index) => {
      const record = call.capture(index, "exit");
      if (call.failed || record === undefined) return pointerAt(call, index);
      const bytes = call.resultNumber;
      const bits = bytes > most / 8 ? most : bytes * 8;
      const words = Math.ceil(Math.ceil(bits / 8) / 8) * 8;
      if (words === 0 || record.bytes.length < words) return pointerAt(call, index);
      const names: Value[] = [];
      for (let bit = 0; bit < bits; bit++) {
        if (((read.u8(record.bytes, bit >> 3) >> (bit & 7)) & 1) === 1) names.push(set.value(bit));
      }
      const cut = call.options.verbose !== true && names.length > BITS_SHOWN;
      const items = cut ? names.slice(0, BITS_SHOWN) : names;
      return { t: "array", items, separator: " ", ...(cut ? { more: true } : {}) };
    },
    (index) => [bytesCapture(index, "exit", { from: "const", value: MOST_BITS_BYTES }, MOST_BITS_BYTES)],
  );
}

const MOST_SLOTS = 64;

/** a code, and its value in each slot that there is room for */
const slots: Arg = argument(
  "argp",
  (call, index) => {
    const count = Math.floor(sizeOf(call) / i32.size);
    const record = call.capture(index, "exit");
    if (count === 0 || record === undefined || record.bytes.length < i32.size) return pointerAt(call, index);
    const place = record.address + BigInt(i32.size);
    const rest = { ...record, bytes: record.bytes.subarray(i32.size), address: place };
    const values = arrayValue(call, rest, count - 1, i32) ?? { t: "pointer", address: place.toString(16) };
    return {
      t: "struct",
      fields: [
        ["code", enum32(events.touchAxes).decode(call, record, 0)],
        ["values", values],
      ],
    };
  },
  (index) => {
    const bytes = (MOST_SLOTS + 1) * i32.size;
    return [bytesCapture(index, "exit", { from: "const", value: bytes }, bytes)];
  },
);

const pattern = (direction: "read" | "write", nr: number, arg: Arg, count = 1): VariantPattern => ({
  ...requestPattern("E", direction, nr, count),
  args: [arg],
});
const abilities = (type: string, set: EnumSet, most: number): VariantPattern =>
  pattern("read", 0x20 + events.inputEventTypes.of(type), bitSet(set, most));

export const inputPatterns: readonly VariantPattern[] = [
  ...[0x06, 0x07, 0x08].map((nr) => pattern("read", nr, bytesOut("argp", result))),
  pattern("read", 0x09, bitSet(events.deviceProperties, 0x1f)),
  pattern("read", 0x0a, slots),
  pattern("read", 0x18, bitSet(events.keys, 0x2ff)),
  pattern("read", 0x19, bitSet(events.leds, 0xf)),
  pattern("read", 0x1a, bitSet(events.sounds, 7)),
  pattern("read", 0x1b, bitSet(events.switches, 0x10)),
  pattern("read", 0x20, bitSet(events.inputEventTypes, 0x1f)),
  abilities("EV_KEY", events.keys, 0x2ff),
  abilities("EV_REL", events.relativeAxes, 0xf),
  abilities("EV_ABS", events.absoluteAxes, 0x3f),
  abilities("EV_MSC", events.miscellaneousEvents, 7),
  abilities("EV_SW", events.switches, 0x10),
  abilities("EV_LED", events.leds, 0xf),
  abilities("EV_SND", events.sounds, 7),
  abilities("EV_REP", events.autorepeat, 1),
  abilities("EV_FF", events.forceFeedback, 0x7f),
  pattern("read", 0x20 + events.inputEventTypes.of("EV_PWR"), output("argp", bracketed(i32))),
  abilities("EV_FF_STATUS", events.forceFeedbackStates, 1),
  pattern("read", 0x40, axisArg("exit"), 0x40),
  pattern("write", 0xc0, axisArg("enter"), 0x40),
  pattern("read", 0, address("argp"), 0x100),
  pattern("write", 0, address("argp"), 0x100),
];

export const inputCases: readonly VariantCase[] = [
  { keys: requests("EVIOCGVERSION"), args: [output("argp", bracketed(hex32))] },
  { keys: requests("EVIOCGEFFECTS"), args: [output("argp", bracketed(u32))] },
  { keys: requests("EVIOCGID"), args: [output("argp", identity)] },
  { keys: requests("EVIOCGREP"), args: [output("argp", repeated(2, u32))] },
  { keys: requests("EVIOCSREP"), args: [input("argp", repeated(2, u32))] },
  { keys: requests("EVIOCGKEYCODE"), args: [output("argp", keyCode)] },
  { keys: requests("EVIOCSKEYCODE"), args: [input("argp", keyCode)] },
  { keys: requests("EVIOCGKEYCODE_V2"), args: [output("argp", keymap)] },
  { keys: requests("EVIOCSKEYCODE_V2"), args: [input("argp", keymap)] },
  { keys: requests("EVIOCRMFF"), args: [int("id")] },
  { keys: requests("EVIOCGRAB", "EVIOCREVOKE"), args: [size("arg")] },
  { keys: requests("EVIOCSCLOCKID"), args: [input("argp", bracketed(u32))] },
  { keys: requests("EVIOCSFF"), args: [input("argp", forceFeedback)] },

  { keys: requests("LIRC_GET_FEATURES"), args: [output("argp", bracketed(flags32(events.infraredFeatures)))] },
  {
    keys: requests("LIRC_GET_SEND_MODE", "LIRC_GET_REC_MODE"),
    args: [output("argp", bracketed(enum32(events.infraredModes)))],
  },
  {
    keys: requests("LIRC_SET_SEND_MODE", "LIRC_SET_REC_MODE"),
    args: [input("argp", bracketed(enum32(events.infraredModes)))],
  },
  { keys: requests("LIRC_SET_TRANSMITTER_MASK"), args: [input("argp", bracketed(hex32))] },
  {
    keys: requests(
      ...["LIRC_GET_REC_RESOLUTION", "LIRC_GET_MIN_TIMEOUT", "LIRC_GET_MAX_TIMEOUT"],
      ...["LIRC_GET_LENGTH", "LIRC_GET_REC_TIMEOUT"],
    ),
    args: [output("argp", bracketed(u32))],
  },
  {
    keys: requests(
      ...["LIRC_SET_SEND_CARRIER", "LIRC_SET_REC_CARRIER", "LIRC_SET_SEND_DUTY_CYCLE", "LIRC_SET_REC_TIMEOUT"],
      ...["LIRC_SET_REC_TIMEOUT_REPORTS", "LIRC_SET_MEASURE_CARRIER_MODE", "LIRC_SET_REC_CARRIER_RANGE"],
      "LIRC_SET_WIDEBAND_RECEIVER",
    ),
    args: [input("argp", bracketed(u32))],
  },
];
