/** Requests of devices that are mapped onto others. linux/dm-ioctl.h */
import type { Capture } from "../event.ts";
import * as read from "../render/bytes.ts";
import type { Call } from "../render/call.ts";
import type { Value } from "../render/value.ts";
import { mappedDeviceFlags } from "./constants/device_mapper.ts";
import { request, requests } from "./constants/ioctl.ts";
import { type Arg, argument, type VariantCase } from "./define.ts";
import { device64 } from "./kinds/file_mode.ts";
import { anySet, text } from "./kinds/ioctl.ts";
import { hexText, number } from "./kinds/number.ts";
import { shapeCapture } from "./kinds/pointed.ts";
import { type Field, field, flags32, repeated, type Shape, struct, u32 } from "./kinds/shape.ts";

const REQUEST = 1;
const HEADER_BYTES = 305;
const VERSION = 4;
const DATA_SIZE = 12;
const DATA_START = 16;
const TARGET_COUNT = 20;
const FLAGS = 28;
const EVENT = 32;
const DEVICE = 40;
const NAME = 48;
const UUID = 176;
const SUSPEND = 2;
const DATA_OUT = 1 << 16;

const of = (...names: readonly string[]): ReadonlySet<number> => new Set(requests(...names));
const WITHOUT_DATA = of(
  ...["DM_VERSION", "DM_REMOVE_ALL", "DM_DEV_CREATE", "DM_DEV_REMOVE", "DM_DEV_SUSPEND", "DM_DEV_STATUS"],
  ...["DM_TABLE_CLEAR", "DM_DEV_ARM_POLL"],
);
const WITHOUT_DEVICE = of("DM_REMOVE_ALL", "DM_LIST_DEVICES", "DM_LIST_VERSIONS");
const NUMBERED = of("DM_DEV_RENAME", "DM_DEV_REMOVE", "DM_DEV_WAIT");
const COUNTED = of(
  ...["DM_DEV_CREATE", "DM_DEV_RENAME", "DM_DEV_SUSPEND", "DM_DEV_STATUS", "DM_DEV_WAIT", "DM_TABLE_LOAD"],
  ...["DM_TABLE_CLEAR", "DM_TABLE_DEPS", "DM_TABLE_STATUS", "DM_TARGET_MSG"],
);
/** what is passed behind the structure */
const PASSED = of("DM_TARGET_MSG");
const STRINGS = of("DM_DEV_RENAME", "DM_DEV_SET_GEOMETRY");
/** what the kernel writes behind the structure */
const LISTED = of("DM_LIST_DEVICES", "DM_LIST_VERSIONS", "DM_TABLE_DEPS");
const TARGETS = of("DM_DEV_WAIT", "DM_TABLE_STATUS");
const [LOAD, RESUME, MESSAGE] = [request("DM_TABLE_LOAD"), request("DM_DEV_SUSPEND"), request("DM_TARGET_MSG")];

/** declared for the check of its layout, and read with a byte of what follows */
const header: Shape = struct(
  "struct dm_ioctl",
  312,
  [
    field("version", 0, repeated(3, u32)),
    field("data_size", DATA_SIZE, u32),
    field("data_start", DATA_START, u32),
    field("target_count", TARGET_COUNT, u32),
    field("flags", FLAGS, flags32(mappedDeviceFlags)),
    field("event_nr", EVENT, u32),
    field("dev", DEVICE, device64),
    field("name", NAME, text(128)),
    field("uuid", UUID, text(129)),
  ],
  { header: "linux/dm-ioctl.h" },
);
const captured: Shape = { ...header, size: HEADER_BYTES };

const device: readonly Field[] = [
  field("dev", DEVICE, device64, { when: anySet(DEVICE, 8) }),
  field("name", NAME, text(128), { when: anySet(NAME, 1) }),
  field("uuid", UUID, text(129), { when: anySet(UUID, 1) }),
];

const word = (record: Capture, offset: number): Value => number(String(read.u32(record.bytes, offset)));

function values(code: number, record: Capture, phase: "enter" | "exit", failed: boolean): (readonly [string, Value])[] {
  if (phase === "exit") {
    if (failed || !COUNTED.has(code)) return [];
    return [
      ["target_count", word(record, TARGET_COUNT)],
      ["open_count", word(record, 24)],
      ["event_nr", word(record, EVENT)],
    ];
  }
  if (code === LOAD) return [["target_count", word(record, TARGET_COUNT)]];
  const resumes = code === RESUME && (read.u32(record.bytes, FLAGS) & SUSPEND) === 0;
  return resumes || NUMBERED.has(code) ? [["event_nr", word(record, EVENT)]] : [];
}

/** The structure, and whether there is more behind it. */
function parts(call: Call, record: Capture, phase: "enter" | "exit"): Value {
  const code = call.u32(REQUEST);
  const failed = phase === "exit" && call.failed;
  const version = repeated(3, u32).decode(call, record, 0);
  const only = (field: string, value: Value, note: string): Value => ({
    t: "array",
    items: [
      {
        t: "struct",
        fields: [...(field === "version" ? [] : [["version", version] as const]), [field, { t: "note", value, note }]],
      },
    ],
  });
  if (read.u32(record.bytes, 0) !== VERSION) return only("version", version, "unsupported device mapper ABI version");
  const size = read.u32(record.bytes, DATA_SIZE);
  if (size < HEADER_BYTES) return only("data_size", word(record, DATA_SIZE), "data_size too small");
  const fields: (readonly [string, Value])[] = [
    ["version", version],
    ["data_size", word(record, DATA_SIZE)],
  ];
  if (!WITHOUT_DATA.has(code)) fields.push(["data_start", word(record, DATA_START)]);
  if (!WITHOUT_DEVICE.has(code)) {
    for (const { name, offset, shape, when } of device) {
      if (when?.(record.bytes, 0, call) === true) fields.push([name, shape.decode(call, record, offset)]);
    }
  }
  fields.push(...values(code, record, phase, failed));
  fields.push(["flags", mappedDeviceFlags.value(read.u32(record.bytes, FLAGS))]);
  const more = !failed && hasMore(code, record, phase);
  return { t: "array", items: [{ t: "struct", fields }], ...(more ? { more } : {}) };
}

/** What stands behind the structure is of no fixed form; that there is something is said. */
function hasMore(code: number, record: Capture, phase: "enter" | "exit"): boolean {
  const targets = read.u32(record.bytes, TARGET_COUNT) > 0;
  const data = read.u32(record.bytes, DATA_START) !== read.u32(record.bytes, DATA_SIZE);
  if (phase === "enter") return (code === LOAD && targets) || (PASSED.has(code) && data) || STRINGS.has(code);
  if (code === MESSAGE) return (read.u32(record.bytes, FLAGS) & DATA_OUT) !== 0;
  return (TARGETS.has(code) && targets) || (LISTED.has(code) && data);
}

/** Version, sizes, start of the data and flags: what tells whether a failed call has answered all the same. */
function changed(before: Capture, after: Capture): boolean {
  const same = (offset: number): boolean => read.u32(before.bytes, offset) === read.u32(after.bytes, offset);
  return ![0, 4, 8, DATA_SIZE, DATA_START, FLAGS].every(same);
}

const readable = (record: Capture | undefined): record is Capture =>
  record !== undefined && record.bytes.length >= HEADER_BYTES && read.u32(record.bytes, DATA_SIZE) >= DATA_SIZE;

const mapped: Arg = argument(
  "dm_ioctl",
  (call, index) => {
    const before = call.capture(index, "enter");
    const after = call.capture(index, "exit");
    if (!readable(before)) return number(hexText(call.u64(index)));
    const asked = parts(call, before, "enter");
    if (!readable(after) || (call.failed && !changed(before, after))) return asked;
    return { t: "change", before: asked, after: parts(call, after, "exit") };
  },
  (index) => [shapeCapture(index, captured, "enter"), { ...shapeCapture(index, captured, "exit"), on: "always" }],
);

export const deviceMapperCases: readonly VariantCase[] = [
  {
    keys: [...new Set([...WITHOUT_DATA, ...WITHOUT_DEVICE, ...NUMBERED, ...COUNTED, ...PASSED, ...STRINGS, ...LISTED])],
    args: [mapped],
  },
];
