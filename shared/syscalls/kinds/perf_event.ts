/** What a performance counter is to count. perf_event_open(2), linux/perf_event.h */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import {
  attributeSizes,
  cacheOperations,
  cacheResults,
  caches,
  eventTypes,
  hardwareEvents,
  precisions,
  readFields,
  sampleFields,
  softwareEvents,
} from "../constants/perf_event.ts";
import { type Arg, argument } from "../define.ts";
import { checkStruct } from "../header_check.ts";
import { hexText, number } from "./number.ts";
import { shapeCapture } from "./pointed.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";
import { custom, flags64, type Shape } from "./shape.ts";

const SIZE = 4;
const CONFIG = 8;
const SAMPLE_PERIOD = 16;
const SAMPLE_TYPE = 24;
const READ_FORMAT = 32;
const BITS = 40;
/** What is shown ends with the bits; of the fields behind them only that they are there. */
const SHOWN = 48;

checkStruct("linux/perf_event.h", {
  type: "struct perf_event_attr",
  fields: [
    ["size", SIZE],
    ["config", CONFIG],
    ["sample_period", SAMPLE_PERIOD],
    ["sample_type", SAMPLE_TYPE],
    ["read_format", READ_FORMAT],
  ],
});

/** the structure's size when it was new; 0 stands for it */
const FIRST_SIZE = 64;

/** The bits by their place; two of them are one number. */
const BEFORE_PRECISION = [
  "disabled",
  "inherit",
  "pinned",
  "exclusive",
  "exclude_user",
  "exclude_kernel",
  "exclude_hv",
  "exclude_idle",
  "mmap",
  "comm",
  "freq",
  "inherit_stat",
  "enable_on_exec",
  "task",
  "watermark",
] as const;
const PRECISION = BEFORE_PRECISION.length;
const BEHIND_PRECISION = [
  "mmap_data",
  "sample_id_all",
  "exclude_host",
  "exclude_guest",
  "exclude_callchain_kernel",
  "exclude_callchain_user",
  "mmap2",
  "comm_exec",
  "use_clockid",
  "context_switch",
  "write_backward",
  "namespaces",
  "ksymbol",
  "bpf_event",
  "aux_output",
  "cgroup",
  "text_poke",
  "build_id",
  "inherit_thread",
  "remove_on_exec",
  "sigtrap",
] as const;
const FIRST_RESERVED = PRECISION + 2 + BEHIND_PRECISION.length;
const FREQUENCY = 1 << BEFORE_PRECISION.indexOf("freq");

type Fields = (readonly [string, Value])[];

function pushBits(into: Fields, bytes: Uint8Array): void {
  const bit = (at: number) => (read.u8(bytes, BITS + (at >> 3)) >> (at & 7)) & 1;
  const pushSet = (names: readonly string[], first: number) => {
    names.forEach((name, i) => {
      if (bit(first + i) === 1) into.push([name, number("1")]);
    });
  };
  pushSet(BEFORE_PRECISION, 0);
  const precision = bit(PRECISION) | (bit(PRECISION + 1) << 1);
  into.push(["precise_ip", { t: "note", value: number(String(precision)), note: precisions[precision] ?? "" }]);
  pushSet(BEHIND_PRECISION, PRECISION + 2);
  const reserved = read.u64(bytes, BITS) >> BigInt(FIRST_RESERVED);
  if (reserved !== 0n) {
    into.push(["__reserved_1", { t: "note", value: number(hexText(reserved)), note: `Bits 63..${FIRST_RESERVED}` }]);
  }
}

/** The event that is counted: its numbers mean something else for each type. */
function configValue(bytes: Uint8Array): Value {
  const low = read.u32(bytes, CONFIG);
  const high = read.u32(bytes, CONFIG + 4);
  // The upper half says on which of the processor's counting units.
  const unit = high === 0 ? "" : `${hexText(high)}<<32|`;
  switch (eventTypes.nameOf(read.u32(bytes, 0))) {
    case "PERF_TYPE_HARDWARE":
      return { t: "raw", text: unit + valueText(hardwareEvents.value(low)) };
    case "PERF_TYPE_SOFTWARE":
      return high === 0
        ? softwareEvents.value(low)
        : { t: "enum", text: read.u64Hex(bytes, CONFIG), comment: softwareEvents.unknown ?? "" };
    case "PERF_TYPE_TRACEPOINT":
      return number(read.u64Text(bytes, CONFIG));
    case "PERF_TYPE_HW_CACHE": {
      const unknown = low >>> 24 === 0 ? "" : `${hexText(low >>> 24)}<<24|`;
      const result = valueText(cacheResults.value((low >>> 16) & 0xff));
      const operation = valueText(cacheOperations.value((low >>> 8) & 0xff));
      return {
        t: "raw",
        text: `${unit}${unknown}${result}<<16|${operation}<<8|${valueText(caches.value(low & 0xff))}`,
      };
    }
    default:
      return number(read.u64Hex(bytes, CONFIG));
  }
}

const sampleType = flags64(sampleFields);
const readFormat = flags64(readFields);

function attributesValue(call: Call, record: Capture, answered: number | undefined): Value {
  const bytes = record.bytes;
  const asked = read.u32(bytes, SIZE);
  const size = attributeSizes.value(asked);
  const changed = answered !== undefined && answered !== asked;
  const byFrequency = (read.u32(bytes, BITS) & FREQUENCY) !== 0;
  const fields: Fields = [
    ["type", eventTypes.value(read.u32(bytes, 0))],
    ["size", changed ? { t: "change", before: size, after: attributeSizes.value(answered) } : size],
    ["config", configValue(bytes)],
    [byFrequency ? "sample_freq" : "sample_period", number(read.u64Text(bytes, SAMPLE_PERIOD))],
    ["sample_type", sampleType.decode(call, record, SAMPLE_TYPE)],
    ["read_format", readFormat.decode(call, record, READ_FORMAT)],
  ];
  pushBits(fields, bytes);
  return { t: "struct", fields, more: true };
}

/** type and size: all that the kernel writes, when it knows a smaller structure only */
const head: Shape = custom(CONFIG, () => NULL_POINTER);
const shown: Shape = custom(SHOWN, () => NULL_POINTER);

export function eventAttributes(name: string): Arg {
  return argument(
    name,
    (call, index) => {
      const record = call.capture(index, "enter");
      if (record === undefined || record.bytes.length < SHOWN) return pointerAt(call, index);
      const size = read.u32(record.bytes, SIZE);
      if (size !== 0 && size < FIRST_SIZE) return pointerAt(call, index);
      const answer = call.capture(index, "exit")?.bytes;
      return attributesValue(call, record, answer?.length === CONFIG ? read.u32(answer, SIZE) : undefined);
    },
    (index) => [shapeCapture(index, shown, "enter"), { ...shapeCapture(index, head, "exit"), on: "error" }],
  );
}
