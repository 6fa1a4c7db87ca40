import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { type ResultDecoder, signedDecimal } from "../../render/result.ts";
import { knownSignalName } from "../../render/signal.ts";
import type { Value } from "../../render/value.ts";
import { adjustments, clockStates, sigeventNotifies } from "../constants/time.ts";
import { type Arg, argument } from "../define.ts";
import { number } from "./number.ts";
import { shapeAt, shapeCapture } from "./pointed.ts";
import { pointerAt } from "./pointer.ts";
import { consecutive, custom, enum32, field, flags32, i32, i64, repeated, type Shape, struct, u64 } from "./shape.ts";

/** linux/time.h: struct __kernel_timespec */
export const timespec: Shape = struct(
  "struct __kernel_timespec",
  16,
  [field("tv_sec", 0, i64), field("tv_nsec", 8, u64)],
  {
    header: "linux/time_types.h",
  },
);
export const timeval: Shape = struct("struct timeval", 16, [field("tv_sec", 0, i64), field("tv_usec", 8, u64)], {
  header: "linux/time.h",
});
export const timezone: Shape = struct(
  "struct timezone",
  8,
  [field("tz_minuteswest", 0, i32), field("tz_dsttime", 4, i32)],
  { header: "linux/time.h" },
);
export const itimerspec: Shape = struct(
  "struct __kernel_itimerspec",
  32,
  [field("it_interval", 0, timespec), field("it_value", 16, timespec)],
  { header: "linux/time_types.h" },
);
export const itimerval: Shape = struct(
  "struct itimerval",
  32,
  [field("it_interval", 0, timeval), field("it_value", 16, timeval)],
  { header: "linux/time.h" },
);
export const tms: Shape = struct(
  "struct tms",
  32,
  [field("tms_utime", 0, i64), field("tms_stime", 8, i64), field("tms_cutime", 16, i64), field("tms_cstime", 24, i64)],
  { header: "linux/times.h" },
);

/** adjtimex(2): what it is to change, and what the clock is like */
export const timex: Shape = struct(
  "struct timex",
  208,
  [
    field("modes", 0, flags32(adjustments)),
    ...consecutive(i64, ["offset", "freq", "maxerror", "esterror"], 8),
    field("status", 40, flags32(clockStates)),
    ...consecutive(i64, ["constant", "precision", "tolerance"], 48),
    field("time", 72, timeval),
    ...consecutive(i64, ["tick", "ppsfreq", "jitter"], 88),
    field("shift", 112, i32),
    ...consecutive(i64, ["stabil", "jitcnt", "calcnt", "errcnt", "stbcnt"], 120),
    field("tai", 160, i32),
  ],
  { header: "linux/timex.h" },
);

/** The calendar repeats itself after 400 years, of which the Date of today's is asked for: it cannot say most of the others. */
const CALENDAR_YEARS = 400;
const CALENDAR_SECONDS = 12_622_780_800n;
/** struct tm counts years from here, in an int: the C library has no date where they do not fit */
const FIRST_YEAR = 1900;

/** Seconds since 1970 as strace comments them: `2026-11-23T18:44:54+0000`; undefined where the C library has no date. */
export function timeComment(seconds: bigint, fraction = ""): string | undefined {
  const within = ((seconds % CALENDAR_SECONDS) + CALENDAR_SECONDS) % CALENDAR_SECONDS;
  const date = new Date(Number(within) * 1000);
  const year = date.getUTCFullYear() + Number((seconds - within) / CALENDAR_SECONDS) * CALENDAR_YEARS;
  const counted = year - FIRST_YEAR;
  if (counted !== (counted | 0)) return undefined;
  // The sum that is shown is an int as well, so the last years that fit the structure are written as negative ones.
  return `${year | 0}${date.toISOString().slice(4, 19)}${fraction}+0000`;
}

/** time(2) through its pointer: `[1795459494 /* 2026-… *\/]` */
export const timeSeconds: Shape = custom(8, (_call, record, at) => secondsValue(read.i64(record.bytes, at)));

function secondsValue(seconds: bigint): Value {
  const value = number(seconds.toString());
  const note = seconds === 0n ? undefined : timeComment(seconds);
  return note === undefined ? value : { t: "note", value, note };
}

/** `1795457394 /* 2026-11-23T18:09:54.636552748+0000 *\/`: the seconds of a moment, with all of it in the comment */
export function momentValue(seconds: bigint, nanoseconds: bigint): Value {
  return withComment(number(seconds.toString()), seconds, nanoseconds, 9);
}

export const timeResult: ResultDecoder = (call) => {
  const comment = timeComment(call.result);
  return comment === undefined ? signedDecimal(call) : { text: `${call.result} (${comment})` };
};

const ERESTART_RESTARTBLOCK = -516n;

/** The rest of a sleep: the kernel writes it only when a signal interrupted the call. */
export function remainingTime(name: string, shape: Shape = timespec): Arg {
  return argument(
    name,
    (call, index) => {
      const interrupted = call.returned && call.event.failed && call.result === ERESTART_RESTARTBLOCK;
      if (!interrupted || call.isNull(index)) return pointerAt(call, index);
      const record = call.capture(index, "exit");
      if (record === undefined || record.bytes.length < shape.size) return pointerAt(call, index);
      return shape.decode(call, record, 0);
    },
    (index) => [{ ...shapeCapture(index, shape, "exit"), on: "error" }],
  );
}

const UTIME_NOW = 0x3fff_ffffn;
const UTIME_OMIT = 0x3fff_fffen;

/** a timespec of utimensat: `{tv_sec=1, tv_nsec=5} /* 1970-… *\/`, or `UTIME_NOW` */
const nanosecondsOfFile: Shape = custom(timespec.size, (call, record, at) => {
  const nanoseconds = read.u64(record.bytes, at + 8);
  if (nanoseconds === UTIME_NOW) return { t: "enum", name: "UTIME_NOW", text: "UTIME_NOW" };
  if (nanoseconds === UTIME_OMIT) return { t: "enum", name: "UTIME_OMIT", text: "UTIME_OMIT" };
  return withComment(timespec.decode(call, record, at), read.i64(record.bytes, at), nanoseconds, 9);
});

const microsecondsOfFile: Shape = custom(timeval.size, (call, record, at) =>
  withComment(timeval.decode(call, record, at), read.i64(record.bytes, at), read.u64(record.bytes, at + 8), 6),
);

/** access and modification: utimensat(2) */
export const fileTimes: Shape = repeated(2, nanosecondsOfFile, { cut: true });
/** utimes(2) */
export const fileTimesInMicroseconds: Shape = repeated(2, microsecondsOfFile, { cut: true });
/** utime(2) */
export const fileTimesInSeconds: Shape = struct(
  "struct utimbuf",
  16,
  [field("actime", 0, timeSeconds), field("modtime", 8, timeSeconds)],
  { header: "linux/utime.h" },
);

/** A time with its date behind it, as `fraction` of a second with `digits` digits; without where there is none to tell. */
export function withComment(value: Value, seconds: bigint, fraction: bigint, digits: number): Value {
  if (fraction >= 10n ** BigInt(digits)) return value;
  if (seconds === 0n && fraction === 0n) return value;
  const text = fraction === 0n ? "" : `.${fraction.toString().padStart(digits, "0")}`;
  const note = timeComment(seconds, text);
  return note === undefined ? value : { t: "note", value, note };
}

const NOTIFY = 12;
const SIGEV_SIGNAL = 0;
const SIGEV_THREAD = 2;
const SIGEV_THREAD_ID = 4;

/** sigevent(7), asm-generic/siginfo.h */
const wholeSigevent: Shape = struct(
  "struct sigevent",
  64,
  [
    field(
      "sigev_value",
      0,
      custom(8, (_call, record, at) => sigval(record.bytes, at)),
      {
        when: (bytes, at) => read.u64(bytes, at) !== 0n,
      },
    ),
    field(
      "sigev_signo",
      8,
      custom(4, (_call, record, at) => {
        const signal = read.i32(record.bytes, at);
        const notify = read.u32(record.bytes, at + 4);
        const named = notify === SIGEV_SIGNAL || notify === SIGEV_THREAD || notify === SIGEV_THREAD_ID;
        const name = named ? knownSignalName(signal) : undefined;
        return name === undefined
          ? number(named ? String(signal) : String(signal >>> 0))
          : { t: "enum", name, text: name };
      }),
    ),
    field("sigev_notify", NOTIFY, enum32(sigeventNotifies)),
    field("sigev_notify_thread_id", 16, i32, {
      when: (bytes, at) => read.u32(bytes, at + NOTIFY) === SIGEV_THREAD_ID,
      path: "_sigev_un._tid",
    }),
    field(
      "sigev_notify_function",
      16,
      custom(8, (_call, record, at) => pointerText(record.bytes, at)),
      {
        when: (bytes, at) => read.u32(bytes, at + NOTIFY) === SIGEV_THREAD,
        path: "_sigev_un._sigev_thread._function",
      },
    ),
    field(
      "sigev_notify_attributes",
      24,
      custom(8, (_call, record, at) => pointerText(record.bytes, at)),
      {
        when: (bytes, at) => read.u32(bytes, at + NOTIFY) === SIGEV_THREAD,
        path: "_sigev_un._sigev_thread._attribute",
      },
    ),
  ],
  { header: "asm/siginfo.h" },
);

/** Of the 64 bytes only the first 32 mean something, and they are all that has to be readable. */
export const sigevent: Shape = custom(32, wholeSigevent.decode);

function pointerText(bytes: Uint8Array, at: number): Value {
  const address = read.u64(bytes, at);
  return { t: "pointer", address: address.toString(16) };
}

function sigval(bytes: Uint8Array, at: number): Value {
  return {
    t: "struct",
    fields: [
      ["sival_int", number(String(read.i32(bytes, at)))],
      ["sival_ptr", pointerText(bytes, at)],
    ],
  };
}

/** ", left {tv_sec=…}" of select and ppoll; undefined when there was no timeout */
export function timeLeft(call: Call, index: number, shape: Shape): Value | undefined {
  if (call.isNull(index)) return undefined;
  const value = shapeAt(call, index, shape, "exit");
  return value.t === "pointer" ? undefined : value;
}

/** how long to wait at most; the kernel stores what is left, which the result shows */
export function timeout(name: string, shape: Shape): Arg {
  return argument(
    name,
    (call, index) => shapeAt(call, index, shape, "enter"),
    (index) => [shapeCapture(index, shape, "enter"), shapeCapture(index, shape, "exit")],
  );
}
