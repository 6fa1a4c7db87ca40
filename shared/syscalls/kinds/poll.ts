/** poll(2), select(2) and epoll(7). */
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { type ResultDecoder, signedDecimal } from "../../render/result.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase, CaptureSpec } from "../capture.ts";
import { epollEvents, pollEvents } from "../constants/poll.ts";
import { type Arg, argumentBeside } from "../define.ts";
import { fdValue } from "./descriptor.ts";
import { shapePointer } from "./followed.ts";
import { lengthOf, result } from "./length.ts";
import { arrayCapture, arrayValue, input, outputArray } from "./pointed.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";
import { fd32, field, flags16, flags32, pointer, type Shape, struct, u32, u64 } from "./shape.ts";
import { signalSetShape } from "./signal.ts";
import { timeLeft, timespec, timeval } from "./time.ts";

const events = flags16(pollEvents);
const POLLFD_BYTES = 8;
const MOST_POLLED = 1024;

/** A negative descriptor is skipped by the kernel, so its events mean nothing. */
const pollfd: Shape = struct(
  "struct pollfd",
  POLLFD_BYTES,
  [field("fd", 0, fd32), field("events", 4, events, { when: (bytes, at) => read.i32(bytes, at) >= 0 })],
  { header: "linux/poll.h" },
);

/** the descriptors to wait for; what happened on them is part of the result */
export function pollDescriptors(name: string, countName: string): Arg {
  const length = lengthOf(countName, { width: 4, unsigned: true });
  return {
    name,
    bind: (site) => {
      const index = site.index;
      const bound = length.bind(site);
      return {
        name,
        captures: [
          arrayCapture(index, pollfd, bound, "enter"),
          // The few that are ready may stand anywhere.
          arrayCapture(index, pollfd, bound, "exit", { most: MOST_POLLED }),
        ],
        decode: (call) => {
          const count = bound.value(call) ?? 0;
          if (count === 0 && !call.isNull(index)) return { t: "array", items: [] };
          if (call.isNull(index)) return NULL_POINTER;
          return arrayValue(call, call.capture(index, "enter"), count, pollfd) ?? pointerAt(call, index);
        },
      };
    },
  };
}

/** `2 ([{fd=3, revents=POLLIN}, …])`, `0 (Timeout)`; the descriptors are the first argument */
function pollResult(call: Call, timeout: Value | undefined) {
  const count = call.resultNumber;
  if (count === 0) return { text: "0 (Timeout)" };
  const record = call.capture(0, "exit");
  if (record === undefined) return signedDecimal(call);
  const items: Value[] = [];
  let more = false;
  for (let at = 0; at + POLLFD_BYTES <= record.bytes.length; at += POLLFD_BYTES) {
    const revents = read.u16(record.bytes, at + 6);
    if (revents === 0) continue;
    if (items.length >= call.options.stringLimit) {
      more = true;
      break;
    }
    items.push({
      t: "struct",
      fields: [
        // What it is open on stands in the arguments.
        ["fd", { t: "fd", fd: read.i32(record.bytes, at) }],
        ["revents", pollEvents.value(revents)],
      ],
    });
  }
  const value: Value = { t: "array", items, more };
  const left = timeout === undefined ? "" : `, left ${valueText(timeout)}`;
  return { text: `${count} (${valueText(value)}${left})`, value };
}

export const pollReady: ResultDecoder = (call) => pollResult(call, undefined);
export const ppollReady: ResultDecoder = (call) => pollResult(call, timeLeft(call, 2, timespec));

/** The most descriptors of a select that are captured. */
const FD_SET_BYTES = 1024;

/** the descriptors below `count` whose bits are set, at most `most` of them */
function fdNumbers(bytes: Uint8Array, count: number, most = Number.POSITIVE_INFINITY): number[] {
  const items: number[] = [];
  const end = Math.min(count, bytes.length * 8);
  for (let fd = 0; fd < end && items.length < most; fd++) {
    if (((bytes[fd >> 3] ?? 0) >> (fd & 7)) & 1) items.push(fd);
  }
  return items;
}

function fdList(items: readonly Value[]): Value {
  return { t: "array", items, separator: " " };
}

/** The kernel reads and writes a set by the word. */
const WORD_BYTES = 8;
const WORD_BITS = 64;

function fdSetCaptures(arg: number, count: number, phase: CapturePhase): CaptureSpec[] {
  const set = {
    source: { from: "arg", arg } as const,
    phase,
    ...(phase === "exit" ? { on: "success" as const } : {}),
    kind: "bytes" as const,
    limit: FD_SET_BYTES,
  };
  const inOneWord = { arg: count, mask: 0xffff_fff8n, equals: 0n };
  return [
    { ...set, when: [inOneWord], length: { from: "const", value: WORD_BYTES } },
    { ...set, when: [{ ...inOneWord, not: true }], length: { from: "arg", arg: count, width: 4 } },
  ];
}

/**
 * `[0 3]`. The core reads as many bytes as there are descriptors, eight times what is needed, because a length in bits is
 * nothing that it knows; and a word where that is less than one.
 */
export function descriptorSet(name: string, countName: string): Arg {
  return argumentBeside(
    name,
    countName,
    (call, index, count) => {
      if (call.isNull(index)) return NULL_POINTER;
      const descriptors = call.i32(count);
      const record = call.capture(index, "enter");
      if (descriptors <= 0 || record === undefined) return pointerAt(call, index);
      const words = Math.ceil(descriptors / WORD_BITS);
      if (record.bytes.length < Math.min(FD_SET_BYTES, words * WORD_BYTES)) return pointerAt(call, index);
      return fdList(fdNumbers(record.bytes, descriptors).map((fd) => fdValue(call, fd, "entry")));
    },
    (index, count) => [...fdSetCaptures(index, count, "enter"), ...fdSetCaptures(index, count, "exit")],
  );
}

function selectResult(call: Call, timeout: Shape) {
  const count = call.resultNumber;
  if (count === 0) return { text: "0 (Timeout)" };
  const parts: string[] = [];
  let unseen = count;
  for (const [arg, label] of [
    [1, "in"],
    [2, "out"],
    [3, "except"],
  ] as const) {
    const record = call.capture(arg, "exit");
    if (record === undefined) continue;
    // What they are open on stands in the arguments.
    const ready = fdNumbers(record.bytes, call.i32(0), unseen).map((fd): Value => ({ t: "fd", fd }));
    unseen -= ready.length;
    if (ready.length > 0) parts.push(`${label} ${valueText(fdList(ready))}`);
  }
  const left = timeLeft(call, 4, timeout);
  if (left !== undefined) parts.push(`left ${valueText(left)}`);
  return { text: `${count} (${parts.join(", ")})` };
}

export const selectReady: ResultDecoder = (call) => selectResult(call, timeval);
export const pselectReady: ResultDecoder = (call) => selectResult(call, timespec);

const SIGSET_BYTES = 8;
const MASK_SIZE = 8;

function isSizeOfSet(bytes: Uint8Array, at: number): boolean {
  return read.u32(bytes, at + MASK_SIZE) === SIGSET_BYTES && read.u32(bytes, at + MASK_SIZE + 4) === 0;
}

/** pselect6's last argument; of a set of another size than the kernel's only the address is known */
const sizedMask = struct("struct sigset_argpack", 16, [
  field("sigmask", 0, shapePointer(signalSetShape), {
    only: { offset: MASK_SIZE, width: 4, equals: SIGSET_BYTES },
    when: isSizeOfSet,
  }),
  field("sigmask", 0, pointer, { when: (bytes, at) => !isSizeOfSet(bytes, at) }),
  field("sigsetsize", MASK_SIZE, u64),
]);

/** `{sigmask=[INT], sigsetsize=8}` */
export function maskWithSize(name: string): Arg {
  return input(name, sizedMask);
}

const epollData = struct("epoll_data_t", 8, [field("u32", 0, u32), field("u64", 0, u64)]);

/** linux/eventpoll.h; packed on x86-64 */
const epollEvent: Shape = struct(
  "struct epoll_event",
  12,
  [field("events", 0, flags32(epollEvents)), field("data", 4, epollData)],
  { header: "linux/eventpoll.h" },
);

/** the events that epoll_wait has found: as many as it returned */
export function epollReady(name: string): Arg {
  return outputArray(name, epollEvent, result);
}

const EPOLL_CTL_DEL = 2;

/** what to wait for; a removal has none, and shows the address it was given */
export function epollInterest(name: string, operationName: string): Arg {
  return argumentBeside(
    name,
    operationName,
    (call, index, operation) => {
      const record = call.i32(operation) === EPOLL_CTL_DEL ? undefined : call.capture(index, "enter");
      if (record === undefined || record.bytes.length < epollEvent.size) return pointerAt(call, index);
      return epollEvent.decode(call, record, 0);
    },
    (index, operation) => [
      {
        source: { from: "arg", arg: index },
        phase: "enter",
        when: [{ arg: operation, mask: 0xffff_ffffn, equals: BigInt(EPOLL_CTL_DEL), not: true }],
        kind: "bytes",
        length: { from: "const", value: epollEvent.size },
        limit: epollEvent.size,
      },
    ],
  );
}
