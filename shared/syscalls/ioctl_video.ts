/** Requests of Video4Linux: formats, buffers, streams, inputs. linux/videodev2.h */
import * as read from "../render/bytes.ts";
import type { Call } from "../render/call.ts";
import type { ResultDecoder } from "../render/result.ts";
import type { Value } from "../render/value.ts";
import { request, requests } from "./constants/ioctl.ts";
import * as video from "./constants/video.ts";
import type { Arg, VariantCase } from "./define.ts";
import type { EnumSet } from "./kinds/constant.ts";
import { countedArrayPointer } from "./kinds/followed.ts";
import { anySet, asked, character, completed, text, upTo } from "./kinds/ioctl.ts";
import { number } from "./kinds/number.ts";
import { bracketed, input, output } from "./kinds/pointed.ts";
import {
  consecutive,
  custom,
  enum32,
  type Field,
  field,
  flags16,
  flags32,
  hex8,
  hex16,
  hex32,
  hex64,
  i32,
  pointer,
  repeated,
  type Shape,
  struct,
  u32,
} from "./kinds/shape.ts";
import { timeval } from "./kinds/time.ts";

const header = "linux/videodev2.h";

/** `v4l2_fourcc('Y', 'U', 'Y', 'V') /* V4L2_PIX_FMT_YUYV *\/` */
function fourcc(set: EnumSet): Shape {
  return custom(4, (_call, record, at) => {
    const args = [0, 1, 2, 3].map((i) => character(read.u8(record.bytes, at + i)));
    const value: Value = { t: "call", name: "v4l2_fourcc", args };
    const note = set.nameOf(read.u32(record.bytes, at));
    return note === undefined ? value : { t: "note", value, note };
  });
}
const pixels = fourcc(video.pixelFormats);

/** `1/30` */
const fraction: Shape = custom(8, (_call, record, at) => ({
  t: "raw",
  text: `${read.u32(record.bytes, at)}/${read.u32(record.bytes, at + 4)}`,
}));

const rectangle = struct(
  "struct v4l2_rect",
  16,
  [...consecutive(i32, ["left", "top"]), ...consecutive(u32, ["width", "height"], 8)],
  { header },
);

const kernelVersion: Shape = custom(4, (_call, record, at) => {
  const word = read.u32(record.bytes, at);
  const args = [word >>> 16, (word >>> 8) & 0xff, word & 0xff].map((part) => number(String(part)));
  return { t: "call", name: "KERNEL_VERSION", args };
});

const ability = struct(
  "struct v4l2_capability",
  104,
  [
    field("driver", 0, text(16)),
    field("card", 16, text(32)),
    field("bus_info", 48, text(32)),
    field("version", 80, kernelVersion),
    field("capabilities", 84, flags32(video.deviceAbilities)),
    field("device_caps", 88, flags32(video.deviceAbilities), { when: anySet(88, 4) }),
  ],
  { header },
);

const bufferType = (offset: number): Field => field("type", offset, enum32(video.bufferTypes));

const described = struct("struct v4l2_fmtdesc", 64, [field("index", 0, u32), bufferType(4)], { header });
const description = struct("struct v4l2_fmtdesc", 64, [
  field("flags", 8, flags32(video.formatFlags)),
  field("description", 12, text(32)),
  field("pixelformat", 44, pixels),
]);

const size = consecutive(u32, ["width", "height"]);
const interlacing = field("field", 0, enum32(video.fields));
const colours = field("colorspace", 0, enum32(video.colourSpaces));
const placed = (each: Field, offset: number): Field => ({ ...each, offset });

const single = struct("", 48, [
  ...size,
  field("pixelformat", 8, pixels),
  placed(interlacing, 12),
  ...consecutive(u32, ["bytesperline", "sizeimage"], 16),
  placed(colours, 24),
]);
const PLANES = 20;
const PLANE_COUNT = 180;
const plane = struct("", 20, consecutive(u32, ["sizeimage", "bytesperline"]));
const planes = struct("", 192, [
  ...size,
  field("pixelformat", 8, pixels),
  placed(interlacing, 12),
  placed(colours, 16),
  field("plane_fmt", PLANES, upTo(8, plane, PLANES - PLANE_COUNT, 1)),
  field(
    "num_planes",
    PLANE_COUNT,
    custom(1, (_call, record, at) => number(String(read.u8(record.bytes, at)))),
  ),
]);
const clip = struct("struct v4l2_clip", 24, [field("c", 0, rectangle)], { header });
const overlay = struct("", 56, [
  field("w", 0, rectangle),
  placed(interlacing, 16),
  field("chromakey", 20, hex32),
  field("clips", 24, countedArrayPointer(clip, 8)),
  field("clipcount", 32, u32),
  field("bitmap", 40, pointer),
  field("global_alpha", 48, hex8, { when: anySet(48, 1) }),
]);
const blanking = struct("", 44, [
  ...consecutive(u32, ["sampling_rate", "offset", "samples_per_line"]),
  field("sample_format", 12, pixels),
  field("start", 16, repeated(2, i32)),
  field("count", 24, repeated(2, u32)),
  field("flags", 32, flags32(video.blankingFlags)),
]);
const sliced = struct("", 112, [
  field("service_set", 0, flags16(video.slicedFlags)),
  field("service_lines", 2, repeated(2, repeated(24, hex16))),
  field("io_size", 100, u32),
]);
const radio = struct("", 28, [
  field("pixelformat", 0, fourcc(video.radioFormats)),
  field("buffersize", 4, u32, { when: anySet(4, 4) }),
]);
const metadata = struct("", 8, [field("dataformat", 0, fourcc(video.metadataFormats)), field("buffersize", 4, u32)]);

const FORMATS: readonly (readonly [name: string, shape: Shape, types: readonly string[]])[] = [
  ["fmt.pix", single, ["VIDEO_CAPTURE", "VIDEO_OUTPUT"]],
  ["fmt.pix_mp", planes, ["VIDEO_CAPTURE_MPLANE", "VIDEO_OUTPUT_MPLANE"]],
  ["fmt.win", overlay, ["VIDEO_OVERLAY", "VIDEO_OUTPUT_OVERLAY"]],
  ["fmt.vbi", blanking, ["VBI_CAPTURE", "VBI_OUTPUT"]],
  ["fmt.sliced", sliced, ["SLICED_VBI_CAPTURE", "SLICED_VBI_OUTPUT"]],
  ["fmt.sdr", radio, ["SDR_CAPTURE", "SDR_OUTPUT"]],
  ["fmt.meta", metadata, ["META_CAPTURE", "META_OUTPUT"]],
];

const FORMAT_BYTES = 208;
const UNION = 8;
/** the member of the union that the type says */
const formatFields: readonly Field[] = FORMATS.flatMap(([name, shape, types]) =>
  types.map((type) =>
    field(name, UNION, shape, {
      only: { offset: 0, width: 4, equals: video.bufferTypes.of(`V4L2_BUF_TYPE_${type}`) },
    }),
  ),
);
const formatType = struct("struct v4l2_format", FORMAT_BYTES, [bufferType(0)]);
const formatUnion = struct("struct v4l2_format", FORMAT_BYTES, formatFields);
const format = struct("struct v4l2_format", FORMAT_BYTES, [bufferType(0), ...formatFields]);

/** Nothing comes back to be shown of a union whose type is unknown, and of a list of clips that is not there. */
function isUnknown(value: Value): boolean {
  if (value.t !== "struct") return true;
  const clips = value.fields.find(([name]) => name === "clips")?.[1];
  const cut = clips !== undefined && !(clips.t === "array" && clips.items.length > 0);
  return cut || value.fields.some(([, inner]) => inner.t === "struct" && isUnknown(inner));
}

/** What is wished for, and what became of it: `{type=…, fmt.pix={…}} => {fmt.pix={…}}` */
function wished(question: Shape, answer: Shape): Arg {
  return asked("argp", question, answer, (_call, before, after) => {
    const none = after?.t !== "struct" || after.fields.length === 0 || isUnknown(before);
    return none ? before : { t: "change", before, after };
  });
}

const wantedBuffers = struct("struct v4l2_requestbuffers", 20, [
  bufferType(4),
  field("memory", 8, enum32(video.memoryTypes)),
  field("count", 0, u32),
]);
const grantedBuffers = struct("struct v4l2_requestbuffers", 20, [field("count", 0, u32)]);

/** The last field of what went in, and what the call made of it: `{type=…, count=4 => 2}` */
export function lastChanged(question: Shape, answer: Shape): Arg {
  return asked("argp", question, answer, (_call, before, after) => {
    if (before.t !== "struct" || after?.t !== "struct") return before;
    const last = before.fields.at(-1);
    const now = after.fields.at(-1);
    if (last === undefined || now === undefined) return before;
    const changed: Value = { t: "change", before: last[1], after: now[1] };
    return { t: "struct", fields: [...before.fields.slice(0, -1), [last[0], changed]] };
  });
}

const TIMESTAMP_TYPE = 0xe000;
const TIMESTAMP_SOURCE = 0x70000;
const bufferFlags: Shape = custom(4, (_call, record, at) => {
  const word = read.u32(record.bytes, at);
  const flags = word & ~TIMESTAMP_TYPE & ~TIMESTAMP_SOURCE;
  const parts = [
    ...(flags === 0 ? [] : [video.bufferFlags.value(flags)]),
    video.timestampTypes.value(word & TIMESTAMP_TYPE),
    video.timestampSources.value(word & TIMESTAMP_SOURCE),
  ];
  return { t: "array", items: parts, open: "", close: "", separator: "|" };
});

const BUFFER_BYTES = 88;
const MEMORY = 60;
const inMemory = (type: string): Pick<Field, "only"> => ({
  only: { offset: MEMORY, width: 4, equals: video.memoryTypes.of(type) },
});
const index = field("index", 0, u32);
const buffer = (...fields: readonly Field[]): Shape => struct("struct v4l2_buffer", BUFFER_BYTES, fields);
const bufferAnswer = (before: readonly Field[], after: readonly Field[]): Shape =>
  struct(
    "struct v4l2_buffer",
    BUFFER_BYTES,
    [
      ...before,
      field("memory", MEMORY, enum32(video.memoryTypes)),
      field("m.offset", 64, hex32, inMemory("V4L2_MEMORY_MMAP")),
      field("m.userptr", 64, pointer, inMemory("V4L2_MEMORY_USERPTR")),
      field("length", 72, u32),
      field("bytesused", 8, u32),
      field("flags", 12, bufferFlags),
      ...after,
    ],
    { more: true },
  );

const frameBuffer = struct(
  "struct v4l2_framebuffer",
  48,
  [...consecutive(hex32, ["capability", "flags"]), field("base", 8, pointer)],
  { header },
);

const streamParameters = (modeName: string, buffersName: string): Shape =>
  struct("", 40, [
    field("capability", 0, flags32(video.streamingAbilities)),
    field(modeName, 4, flags32(video.captureModes)),
    field("timeperframe", 8, fraction),
    field("extendedmode", 16, hex32),
    field(buffersName, 20, u32),
  ]);
const streamFields: readonly Field[] = [
  field("parm.capture", 4, streamParameters("capturemode", "readbuffers"), {
    only: { offset: 0, width: 4, equals: video.bufferTypes.of("V4L2_BUF_TYPE_VIDEO_CAPTURE") },
  }),
  field("parm.output", 4, streamParameters("outputmode", "writebuffers"), {
    only: { offset: 0, width: 4, equals: video.bufferTypes.of("V4L2_BUF_TYPE_VIDEO_OUTPUT") },
  }),
];
const stream = (...fields: readonly Field[]): Shape => struct("struct v4l2_streamparm", 204, fields);

const standard = struct("struct v4l2_standard", 72, [index], { header });
const standardAnswer = struct("struct v4l2_standard", 72, [
  field("name", 16, text(24)),
  field("frameperiod", 40, fraction),
  field("framelines", 48, u32),
]);
const source = struct("struct v4l2_input", 80, [index], { header });
const sourceAnswer = struct("struct v4l2_input", 80, [
  field("name", 4, text(32)),
  field("type", 36, enum32(video.inputTypes)),
]);

const cropArea = struct("struct v4l2_cropcap", 44, [bufferType(0)], { header });
const cropAreaAnswer = struct("struct v4l2_cropcap", 44, [
  ...consecutive(rectangle, ["bounds", "defrect"], 4),
  field("pixelaspect", 36, fraction),
]);
const crop = (...fields: readonly Field[]): Shape => struct("struct v4l2_crop", 20, fields, { header });
const cropped = field("c", 4, rectangle);

const tagged = (name: string, offset: number, tag: number, equals: number, shape: Shape): Field =>
  field(name, offset, shape, { only: { offset: tag, width: 4, equals } });
const DISCRETE = 1;
const CONTINUOUS = 2;
const STEPWISE = 3;
const frameSize = struct("struct v4l2_frmsizeenum", 44, [index, field("pixel_format", 4, pixels)], { header });
const frameSizeAnswer = struct("struct v4l2_frmsizeenum", 44, [
  field("type", 8, enum32(video.frameSizes)),
  tagged("discrete", 12, 8, DISCRETE, struct("", 8, size)),
  tagged(
    "stepwise",
    12,
    8,
    STEPWISE,
    struct(
      "",
      24,
      consecutive(u32, ["min_width", "max_width", "step_width", "min_height", "max_height", "step_height"]),
    ),
  ),
]);
const frameInterval = struct(
  "struct v4l2_frmivalenum",
  52,
  [index, field("pixel_format", 4, pixels), ...consecutive(u32, ["width", "height"], 8)],
  { header },
);
const steps = struct("", 24, consecutive(fraction, ["min", "max", "step"]));
const frameIntervalAnswer = struct("struct v4l2_frmivalenum", 52, [
  field("type", 16, enum32(video.frameIntervals)),
  tagged("discrete", 20, 16, DISCRETE, fraction),
  tagged("stepwise", 20, 16, STEPWISE, steps),
  tagged("stepwise", 20, 16, CONTINUOUS, steps),
]);

const newBuffers = struct(
  "struct v4l2_create_buffers",
  256,
  [field("count", 4, u32), field("memory", 8, enum32(video.memoryTypes)), field("format", 16, format)],
  { header },
);
const CREATE_ARGUMENT = 2;
const createdBuffers: Arg = asked("argp", newBuffers, struct("", newBuffers.size, []), (_call: Call, before) => before);
/** where the new ones begin, and how many there are now */
const createdResult: ResultDecoder = (call) => {
  const bytes = call.capture(CREATE_ARGUMENT, "exit")?.bytes;
  const text = call.result.toString();
  if (bytes === undefined || bytes.length < newBuffers.size) return { text };
  return { text: `${text} ({index=${read.u32(bytes, 0)}, count=${read.u32(bytes, 4)}})` };
};

export const videoCases: readonly VariantCase[] = [
  { keys: requests("VIDIOC_QUERYCAP"), args: [output("argp", ability)] },
  { keys: requests("VIDIOC_ENUM_FMT"), args: [completed("argp", described, description)] },
  { keys: requests("VIDIOC_G_FMT"), args: [completed("argp", formatType, formatUnion)] },
  { keys: requests("VIDIOC_S_FMT", "VIDIOC_TRY_FMT"), args: [wished(format, formatUnion)] },
  { keys: requests("VIDIOC_REQBUFS"), args: [lastChanged(wantedBuffers, grantedBuffers)] },
  {
    keys: requests("VIDIOC_QUERYBUF", "VIDIOC_QBUF"),
    args: [completed("argp", buffer(bufferType(4), index), bufferAnswer([], []))],
  },
  {
    keys: requests("VIDIOC_DQBUF"),
    args: [completed("argp", buffer(bufferType(4)), bufferAnswer([index], [field("timestamp", 24, timeval)]))],
  },
  { keys: requests("VIDIOC_G_FBUF"), args: [output("argp", frameBuffer)] },
  { keys: requests("VIDIOC_S_FBUF"), args: [input("argp", frameBuffer)] },
  {
    keys: requests("VIDIOC_STREAMON", "VIDIOC_STREAMOFF"),
    args: [input("argp", bracketed(enum32(video.bufferTypes)))],
  },
  { keys: requests("VIDIOC_G_PARM"), args: [completed("argp", stream(bufferType(0)), stream(...streamFields))] },
  {
    keys: [request("VIDIOC_S_PARM")],
    args: [wished(stream(bufferType(0), ...streamFields), stream(...streamFields))],
  },
  { keys: requests("VIDIOC_G_STD"), args: [output("argp", bracketed(hex64))] },
  { keys: requests("VIDIOC_S_STD"), args: [input("argp", bracketed(hex64))] },
  { keys: requests("VIDIOC_ENUMSTD"), args: [completed("argp", standard, standardAnswer)] },
  { keys: requests("VIDIOC_ENUMINPUT"), args: [completed("argp", source, sourceAnswer)] },
  { keys: requests("VIDIOC_G_INPUT"), args: [output("argp", bracketed(u32))] },
  { keys: requests("VIDIOC_S_INPUT"), args: [input("argp", bracketed(u32))] },
  { keys: requests("VIDIOC_CROPCAP"), args: [completed("argp", cropArea, cropAreaAnswer)] },
  { keys: requests("VIDIOC_G_CROP"), args: [completed("argp", crop(bufferType(0)), crop(cropped))] },
  { keys: requests("VIDIOC_S_CROP"), args: [input("argp", crop(bufferType(0), cropped))] },
  { keys: requests("VIDIOC_ENUM_FRAMESIZES"), args: [completed("argp", frameSize, frameSizeAnswer)] },
  { keys: requests("VIDIOC_ENUM_FRAMEINTERVALS"), args: [completed("argp", frameInterval, frameIntervalAnswer)] },
  { keys: requests("VIDIOC_CREATE_BUFS"), args: [createdBuffers], returns: createdResult },
];
