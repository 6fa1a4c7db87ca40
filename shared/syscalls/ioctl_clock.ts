/** Requests of clocks, counters, watchdogs and the random number generator. rtc(4), random(4), linux/ptp_clock.h */
import * as read from "../render/bytes.ts";
import type { Value } from "../render/value.ts";
import * as clock from "./constants/clock_device.ts";
import { requests } from "./constants/ioctl.ts";
import type { VariantCase } from "./define.ts";
import { bufferValue } from "./kinds/buffer.ts";
import { asked, completed, reserved, text } from "./kinds/ioctl.ts";
import { hex, size } from "./kinds/number.ts";
import { arrayValue, bracketed, input, output } from "./kinds/pointed.ts";
import { pointerAt, pointerValue } from "./kinds/pointer.ts";
import {
  abbreviated,
  consecutive,
  custom,
  enum8,
  enum32,
  enum64,
  type Field,
  field,
  flags32,
  flags64,
  hex32,
  hex64,
  i32,
  i64,
  type Shape,
  struct,
  u8,
  u32,
  u64,
} from "./kinds/shape.ts";
import { timeComment } from "./kinds/time.ts";

const rtcHeader = "linux/rtc.h";
const rtcTimeFields = consecutive(i32, ["tm_sec", "tm_min", "tm_hour", "tm_mday", "tm_mon", "tm_year"]);
const rtcTime = abbreviated(
  struct("struct rtc_time", 36, rtcTimeFields, { more: true }),
  struct("struct rtc_time", 36, [...rtcTimeFields, ...consecutive(i32, ["tm_wday", "tm_yday", "tm_isdst"], 24)], {
    header: rtcHeader,
  }),
);
const rtcAlarm = struct(
  "struct rtc_wkalrm",
  40,
  [...consecutive(u8, ["enabled", "pending"]), field("time", 4, rtcTime)],
  { header: rtcHeader },
);
const rtcPll = struct(
  "struct rtc_pll_info",
  32,
  [
    ...consecutive(i32, ["pll_ctrl", "pll_value", "pll_max", "pll_min", "pll_posmult", "pll_negmult"]),
    field("pll_clock", 24, i64),
  ],
  { header: rtcHeader },
);

/** where the argument of a request stands among ioctl's */
const REQUEST_ARGUMENT = 2;

const PARAMETER_BYTES = 24;
const PARAMETER_VALUE = 8;
const [FEATURES, CORRECTION, BACKUP] = [
  "RTC_PARAM_FEATURES",
  "RTC_PARAM_CORRECTION",
  "RTC_PARAM_BACKUP_SWITCH_MODE",
].map((name) => clock.clockParameters.of(name));

/** The field of the union that the parameter says. */
const parameterValue: Shape = custom(8, (call, record, at) => {
  const high = read.u32(record.bytes, at - PARAMETER_VALUE + 4);
  const parameter = high === 0 ? read.u32(record.bytes, at - PARAMETER_VALUE) : undefined;
  const [name, shape] =
    parameter === FEATURES
      ? (["uvalue", flags64(clock.clockFeatures)] as const)
      : parameter === CORRECTION
        ? (["svalue", i64] as const)
        : parameter === BACKUP
          ? (["uvalue", enum64(clock.backupSwitches)] as const)
          : (["uvalue", hex64] as const);
  return { t: "named", name, value: shape.decode(call, record, at) };
});
const parameter = field("param", 0, enum64(clock.clockParameters));
const parameterIndex = field("index", 16, u32);
const parameterPad = field("__pad", 20, hex32, { when: (bytes, at) => read.u32(bytes, at + 20) !== 0 });
const parameterStruct = (...fields: readonly Field[]): Shape =>
  struct("struct rtc_param", PARAMETER_BYTES, [...fields, parameterPad]);

const ptpHeader = "linux/ptp_clock.h";
const ptpTimeFields: readonly Field[] = [
  field("sec", 0, i64),
  field("nsec", 8, u32),
  field("reserved", 12, hex32, { when: (bytes, at) => read.u32(bytes, at + 12) !== 0 }),
];
const ptpTime = struct("struct ptp_clock_time", 16, ptpTimeFields, { header: ptpHeader });
const NANOSECONDS = 1_000_000_000;
/** one that is since 1970, with its date behind it */
const ptpDate: Shape = custom(16, (call, record, at) => {
  const value = ptpTime.decode(call, record, at);
  const [seconds, nanoseconds] = [read.i64(record.bytes, at), read.u32(record.bytes, at + 8)];
  const dated = (seconds !== 0n || nanoseconds !== 0) && nanoseconds < NANOSECONDS;
  const note = dated ? timeComment(seconds, `.${String(nanoseconds).padStart(9, "0")}`) : undefined;
  return note === undefined ? value : { t: "note", value, note };
});

const ptpAbilities = struct("struct ptp_clock_caps", 80, [
  ...consecutive(i32, [
    ...["max_adj", "n_alarm", "n_ext_ts", "n_per_out"],
    ...["pps", "n_pins", "cross_timestamping", "adjust_phase"],
  ]),
  reserved("rsv", 32, 12, hex32),
]);

function timestampRequest(...more: readonly Field[]): Shape {
  return struct(
    "struct ptp_extts_request",
    16,
    [field("index", 0, u32), field("flags", 4, flags32(clock.timestampFlags)), ...more],
    { header: ptpHeader },
  );
}

const PERIODIC_FLAGS = 36;
const DUTY_CYCLE = 2;
const PHASE = 4;
const periodicFlag =
  (bit: number, set: boolean) =>
  (bytes: Uint8Array, at: number): boolean =>
    ((read.u32(bytes, at + PERIODIC_FLAGS) & bit) !== 0) === set;

function periodicRequest(...more: readonly Field[]): Shape {
  return struct("struct ptp_perout_request", 56, [
    field("phase", 0, ptpTime, { when: periodicFlag(PHASE, true) }),
    field("start", 0, ptpDate, { when: periodicFlag(PHASE, false) }),
    field("period", 16, ptpTime),
    field("index", 32, u32),
    field("flags", PERIODIC_FLAGS, flags32(clock.periodicFlags)),
    field("on", 40, ptpTime, { when: periodicFlag(DUTY_CYCLE, true) }),
    ...more,
  ]);
}

const periodicReserve = reserved("rsv", 40, 4, hex32);

const PIN_BYTES = 96;
const pin = (...fields: readonly Field[]): Shape => struct("struct ptp_pin_desc", PIN_BYTES, fields);
const pinIndex = field("index", 64, u32);
const pinName = field("name", 0, text(64));
const pinFunction = [field("func", 68, enum32(clock.pinFunctions)), field("chan", 72, u32)];
const pinReserve = reserved("rsv", 76, 5, hex32);

const MOST_SAMPLES = 25;

/** Pairs or triples of times: as many elements as a number at the structure's beginning says. */
function samples(bytes: number, element: Shape, countOf: (samples: number) => number): Shape {
  return struct("", bytes, [
    field(
      "ts",
      16,
      custom(bytes - 16, (call, record, at) => {
        const count = countOf(Math.min(read.u32(record.bytes, at - 16), MOST_SAMPLES));
        const rest = { ...record, bytes: record.bytes.subarray(at), address: record.address + BigInt(at) };
        return arrayValue(call, rest, count, element) ?? { t: "array", items: [] };
      }),
    ),
  ]);
}

const triple: Shape = custom(48, (call, record, at) => ({
  t: "array",
  items: [0, 16, 32].map((offset) => ptpDate.decode(call, record, at + offset)),
}));
const sampleQuestion = (bytes: number): Shape =>
  struct("", bytes, [field("n_samples", 0, u32), reserved("rsv", 4, 3, hex32)]);

const preciseOffset = struct("struct ptp_sys_offset_precise", 64, [
  field("device", 0, ptpDate),
  field("sys_realtime", 16, ptpDate),
  field("sys_monoraw", 32, ptpTime),
  reserved("rsv", 48, 4, hex32),
]);

const watch = struct(
  "struct counter_watch",
  6,
  [
    field(
      "component",
      0,
      struct("struct counter_component", 4, [
        field("type", 0, enum8(clock.counterComponents)),
        field("scope", 1, enum8(clock.counterScopes)),
        ...consecutive(u8, ["parent", "id"], 2),
      ]),
    ),
    field("event", 4, enum8(clock.counterEvents)),
    field("channel", 5, u8),
  ],
  { header: "linux/counter.h" },
);

/** Bytes for the random number generator; how many is said before them. */
const MOST_ENTROPY = 256;
const entropy: Shape = {
  ...struct("struct rand_pool_info", 8, [
    ...consecutive(i32, ["entropy_count", "buf_size"]),
    field("buf", 8, {
      size: 0,
      reach: MOST_ENTROPY,
      decode: (call, record, at): Value => {
        const place = { ...record, bytes: record.bytes.subarray(at), address: record.address + BigInt(at) };
        const length = read.u32(record.bytes, at - 4);
        return bufferValue(call, place, length) ?? pointerValue(place.address);
      },
    }),
  ]),
};

export const clockCases: readonly VariantCase[] = [
  { keys: requests("RTC_ALM_READ", "RTC_RD_TIME"), args: [output("argp", rtcTime)] },
  { keys: requests("RTC_ALM_SET", "RTC_SET_TIME"), args: [input("argp", rtcTime)] },
  { keys: requests("RTC_IRQP_SET", "RTC_EPOCH_SET"), args: [size("arg")] },
  { keys: requests("RTC_IRQP_READ", "RTC_EPOCH_READ"), args: [output("argp", bracketed(u64))] },
  { keys: requests("RTC_WKALM_RD"), args: [output("argp", rtcAlarm)] },
  { keys: requests("RTC_WKALM_SET"), args: [input("argp", rtcAlarm)] },
  { keys: requests("RTC_PLL_GET"), args: [output("argp", rtcPll)] },
  { keys: requests("RTC_PLL_SET"), args: [input("argp", rtcPll)] },
  { keys: requests("RTC_VL_READ"), args: [output("argp", bracketed(flags32(clock.lowVoltages)))] },
  {
    keys: requests("RTC_PARAM_GET"),
    args: [
      asked(
        "argp",
        parameterStruct(parameter, parameterIndex),
        parameterStruct(field("", PARAMETER_VALUE, parameterValue)),
        (call, before, after) => ({ t: "change", before, after: after ?? pointerAt(call, REQUEST_ARGUMENT) }),
      ),
    ],
  },
  {
    keys: requests("RTC_PARAM_SET"),
    args: [input("argp", parameterStruct(parameter, field("", PARAMETER_VALUE, parameterValue), parameterIndex))],
  },
  {
    keys: requests(
      ...["RTC_AIE_ON", "RTC_AIE_OFF", "RTC_UIE_ON", "RTC_UIE_OFF", "RTC_PIE_ON"],
      ...["RTC_PIE_OFF", "RTC_WIE_ON", "RTC_WIE_OFF", "RTC_VL_CLR"],
    ),
    args: [],
  },

  { keys: requests("PTP_CLOCK_GETCAPS", "PTP_CLOCK_GETCAPS2"), args: [output("argp", ptpAbilities)] },
  { keys: requests("PTP_EXTTS_REQUEST"), args: [input("argp", timestampRequest())] },
  { keys: requests("PTP_EXTTS_REQUEST2"), args: [input("argp", timestampRequest(reserved("rsv", 8, 2, hex32)))] },
  { keys: requests("PTP_PEROUT_REQUEST"), args: [input("argp", periodicRequest())] },
  {
    keys: requests("PTP_PEROUT_REQUEST2"),
    args: [
      input(
        "argp",
        periodicRequest({
          ...periodicReserve,
          when: (bytes, at, call) =>
            periodicFlag(DUTY_CYCLE, false)(bytes, at) && periodicReserve.when?.(bytes, at, call) === true,
        }),
      ),
    ],
  },
  { keys: requests("PTP_ENABLE_PPS", "PTP_ENABLE_PPS2"), args: [hex("enable")] },
  {
    keys: requests("PTP_SYS_OFFSET", "PTP_SYS_OFFSET2"),
    args: [
      completed(
        "argp",
        sampleQuestion(832),
        samples(832, ptpDate, (count) => 2 * count + 1),
      ),
    ],
  },
  {
    keys: requests("PTP_SYS_OFFSET_EXTENDED", "PTP_SYS_OFFSET_EXTENDED2"),
    args: [
      completed(
        "argp",
        sampleQuestion(1216),
        samples(1216, triple, (count) => count),
      ),
    ],
  },
  { keys: requests("PTP_PIN_GETFUNC"), args: [completed("argp", pin(pinIndex), pin(pinName, ...pinFunction))] },
  {
    keys: requests("PTP_PIN_GETFUNC2"),
    args: [completed("argp", pin(pinIndex, pinReserve), pin(pinName, ...pinFunction))],
  },
  { keys: requests("PTP_PIN_SETFUNC"), args: [input("argp", pin(pinIndex, ...pinFunction))] },
  { keys: requests("PTP_PIN_SETFUNC2"), args: [input("argp", pin(pinIndex, ...pinFunction, pinReserve))] },
  { keys: requests("PTP_SYS_OFFSET_PRECISE", "PTP_SYS_OFFSET_PRECISE2"), args: [output("argp", preciseOffset)] },

  { keys: requests("COUNTER_ADD_WATCH_IOCTL"), args: [input("argp", watch)] },
  { keys: requests("COUNTER_ENABLE_EVENTS_IOCTL", "COUNTER_DISABLE_EVENTS_IOCTL"), args: [] },

  {
    keys: requests(
      ...["WDIOC_GETSTATUS", "WDIOC_GETBOOTSTATUS", "WDIOC_GETTEMP"],
      ...["WDIOC_GETTIMEOUT", "WDIOC_GETPRETIMEOUT", "WDIOC_GETTIMELEFT"],
    ),
    args: [output("argp", bracketed(i32))],
  },
  { keys: requests("WDIOC_SETTIMEOUT", "WDIOC_SETPRETIMEOUT"), args: [input("argp", bracketed(i32))] },
  { keys: requests("WDIOC_KEEPALIVE"), args: [] },

  { keys: requests("RNDGETENTCNT"), args: [output("argp", bracketed(i32))] },
  { keys: requests("RNDADDTOENTCNT"), args: [input("argp", bracketed(i32))] },
  { keys: requests("RNDADDENTROPY"), args: [input("argp", entropy)] },
  { keys: requests("RNDZAPENTCNT", "RNDCLEARPOOL", "RNDRESEEDCRNG"), args: [] },
];
