/** Requests of Video4Linux for controls (brightness, exposure, bit rate) and tuners. linux/videodev2.h */
import * as read from "../render/bytes.ts";
import type { Value } from "../render/value.ts";
import type { CaptureSpec } from "./capture.ts";
import { requests } from "./constants/ioctl.ts";
import * as video from "./constants/video.ts";
import { type Arg, argument, type VariantCase } from "./define.ts";
import { lastChanged } from "./ioctl_video.ts";
import { bytesPointer, countedArrayPointer } from "./kinds/followed.ts";
import { answered, anySet, asked, completed, noneSet, reserved, text, upTo } from "./kinds/ioctl.ts";
import { hexText, number } from "./kinds/number.ts";
import { shapeCapture } from "./kinds/pointed.ts";
import { pointerAt } from "./kinds/pointer.ts";
import {
  abbreviated,
  consecutive,
  custom,
  enum32,
  type Field,
  field,
  flags32,
  hex32,
  i32,
  i64,
  type Shape,
  struct,
  u32,
  u64,
} from "./kinds/shape.ts";

const CLASS_BITS = 0x10000;
const CLASSES = [...video.controlClasses.constants].sort(([, a], [, b]) => b - a);

/** a control by name, or by its place in its class */
function controlText(id: number): string {
  const name = video.controls.nameOf(id);
  if (name !== undefined) return name;
  const family = CLASSES.find(([, first]) => id >= first && id - first < CLASS_BITS);
  return family === undefined ? `${hexText(id)} /* V4L2_CID_??? */` : `${family[0]}+${hexText(id - family[1])}`;
}

const control: Shape = custom(4, (_call, record, at) => ({ t: "raw", text: controlText(read.u32(record.bytes, at)) }));
/** the same, with bits that ask for the one behind it */
const controlAsked: Shape = custom(4, (_call, record, at) => {
  const id = read.u32(record.bytes, at);
  const { names, rest } = video.controlQueries.split(id);
  return { t: "raw", text: [...names, controlText(rest)].join("|") };
});
const id = field("id", 0, control);
const value = field("value", 4, i32);
const simple = (...fields: readonly Field[]): Shape => struct("struct v4l2_control", 8, fields);

const tunerIndex = field("index", 0, u32);
const tunerFields: readonly Field[] = [
  field("name", 4, text(32)),
  field("type", 36, enum32(video.tunerTypes)),
  field("capability", 40, flags32(video.tunerAbilities)),
  ...consecutive(u32, ["rangelow", "rangehigh"], 44),
  field("rxsubchans", 52, flags32(video.tunerChannels)),
  field("audmode", 56, enum32(video.tunerModes)),
  ...consecutive(i32, ["signal", "afc"], 60),
];
const tuner = (...fields: readonly Field[]): Shape => struct("struct v4l2_tuner", 84, fields);

/** A description of the control that was asked for, or of the one behind it. */
function queried(size: number, whole: readonly Field[]): Arg {
  const head = [field("type", 4, enum32(video.controlTypes)), field("name", 8, text(32))];
  const question = struct("", size, [field("id", 0, controlAsked)]);
  const answer = abbreviated(
    struct("", size, [id, ...head], { more: true }),
    struct("", size, [id, ...head, ...whole]),
  );
  return asked("argp", question, answer, (call, before, after) => {
    if (before.t !== "struct" || after?.t !== "struct") return before;
    const [asked] = before.fields;
    const [found, ...rest] = after.fields;
    if (asked === undefined || found === undefined) return before;
    const [old, now] = (["enter", "exit"] as const).map((phase) => {
      const record = call.capture(REQUEST_ARGUMENT, phase);
      return record === undefined ? undefined : read.u32(record.bytes, 0);
    });
    const shown: readonly [string, Value] =
      old === now ? asked : [asked[0], { t: "change", before: asked[1], after: found[1] }];
    return { ...after, fields: [shown, ...rest] };
  });
}
const REQUEST_ARGUMENT = 2;

const queryFields: readonly Field[] = [
  ...consecutive(i32, ["minimum", "maximum", "step", "default_value"], 40),
  field("flags", 56, flags32(video.controlFlags)),
  reserved("reserved", 60, 2, hex32),
];
const queryFieldsNow: readonly Field[] = [
  ...consecutive(i64, ["minimum", "maximum"], 40),
  field("step", 56, u64),
  field("default_value", 64, i64),
  field("flags", 72, flags32(video.controlFlags)),
  ...consecutive(u32, ["elem_size", "elems", "nr_of_dims"], 76),
  field("dims", 88, upTo(4, u32, 4)),
  reserved("reserved", 104, 32, hex32),
];

const LIST_BYTES = 32;
const COUNT = 4;
const ERROR_INDEX = 8;
const CONTROLS = 24;
const listed = struct("struct v4l2_ext_control", 20, [
  field("id", 0, enum32(video.controls)),
  field("size", 4, u32),
  field("string", 12, bytesPointer(-8, 4), { when: anySet(4, 4) }),
  field("value", 12, i32, { when: noneSet(4, 4) }),
  field("value64", 12, i64, { when: noneSet(4, 4) }),
]);
const controls = countedArrayPointer(listed, COUNT - CONTROLS);
const listHead = [field("ctrl_class", 0, enum32(video.controlClasses)), field("count", COUNT, u32)];
const listShape = struct("struct v4l2_ext_controls", LIST_BYTES, [...listHead, field("controls", CONTROLS, controls)]);

/** read at the return of a failed call too, with what it points to */
function readAlways(spec: CaptureSpec): CaptureSpec {
  const children = spec.children?.map(readAlways);
  return { ...spec, on: "always", ...(children === undefined ? {} : { children }) };
}

/** The controls as they are passed and as they come back, which they do of a failed call too, with the one that was wrong. */
function controlList(direction: "get" | "set"): Arg {
  return argument(
    "argp",
    (call, index) => {
      const before = call.capture(index, "enter");
      if (before === undefined || before.bytes.length < LIST_BYTES) return pointerAt(call, index);
      const fields: (readonly [string, Value])[] = listHead.map(({ name, offset, shape }) => [
        name,
        shape.decode(call, before, offset),
      ]);
      if (read.u32(before.bytes, COUNT) === 0) return { t: "struct", fields };
      const passed = controls.decode(call, before, CONTROLS);
      if (direction === "set") fields.push(["controls", passed]);
      const after = call.returned ? call.capture(index, "exit") : undefined;
      const cut = passed.t !== "array" || passed.items.some((item) => item.t === "note");
      const unread = direction === "set" && cut;
      if (unread || after === undefined || after.bytes.length < LIST_BYTES) return { t: "struct", fields };
      const back = controls.decode(call, after, CONTROLS);
      const answer: (readonly [string, Value])[] = [["controls", back]];
      if (call.failed) answer.push(["error_idx", number(String(read.u32(after.bytes, ERROR_INDEX)))]);
      if (direction === "get") return { t: "struct", fields: [...fields, ...answer] };
      return { t: "change", before: { t: "struct", fields }, after: { t: "struct", fields: answer } };
    },
    (index) => {
      return [shapeCapture(index, listShape, "enter"), readAlways(shapeCapture(index, listShape, "exit"))];
    },
  );
}

export const videoControlCases: readonly VariantCase[] = [
  { keys: requests("VIDIOC_G_CTRL"), args: [completed("argp", simple(id), simple(value))] },
  { keys: requests("VIDIOC_S_CTRL"), args: [lastChanged(simple(id, value), simple(value))] },
  { keys: requests("VIDIOC_G_TUNER"), args: [completed("argp", tuner(tunerIndex), tuner(...tunerFields))] },
  {
    keys: requests("VIDIOC_S_TUNER"),
    args: [answered("argp", tuner(tunerIndex, ...tunerFields), tuner(...tunerFields))],
  },
  { keys: requests("VIDIOC_QUERYCTRL"), args: [queried(68, queryFields)] },
  { keys: requests("VIDIOC_QUERY_EXT_CTRL"), args: [queried(232, queryFieldsNow)] },
  { keys: requests("VIDIOC_G_EXT_CTRLS"), args: [controlList("get")] },
  { keys: requests("VIDIOC_S_EXT_CTRLS", "VIDIOC_TRY_EXT_CTRLS"), args: [controlList("set")] },
];
