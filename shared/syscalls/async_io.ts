import type { Capture } from "../event.ts";
import * as read from "../render/bytes.ts";
import type { Call } from "../render/call.ts";
import { fdResult } from "../render/result.ts";
import type { Value } from "../render/value.ts";
import { ringEnterFlags, ringRegistrations } from "./constants/io_ring.ts";
import { type Arg, argument, defineSyscalls, type VariantCase } from "./define.ts";
import { enumeration, flags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { extensible } from "./kinds/extensible.ts";
import { arrayPointer, shapePointer } from "./kinds/followed.ts";
import { lengthOf, result } from "./kinds/length.ts";
import { long, size, unsigned } from "./kinds/number.ts";
import {
  arrayCapture,
  arrayValue,
  bracketed,
  bytesCapture,
  input,
  inputArray,
  output,
  outputArray,
  shapeAt,
  shapeCapture,
} from "./kinds/pointed.ts";
import { address, NULL_POINTER, pointerAt } from "./kinds/pointer.ts";
import { maskWithSize } from "./kinds/poll.ts";
import { affinityMask } from "./kinds/process.ts";
import { fd32, field, hex32, pointer, type Shape, struct, u32 } from "./kinds/shape.ts";
import { signalSet } from "./kinds/signal.ts";
import { timespec } from "./kinds/time.ts";
import { asyncEvent, asyncRequest, namedRequest } from "./structures/async_request.ts";
import {
  bufferRing,
  operationProbe,
  probedOperation,
  registeredBuffer,
  registeredRing,
  reserved,
  ringParameters,
  ringRequest,
  ringRestriction,
  taggedResources,
  taggedUpdate,
  unregisteredRing,
  updatedFile,
  workerLimit,
} from "./structures/io_ring.ts";

/** what is asked for, and everything once it was given */
function ringSetup(name: string): Arg {
  return argument(
    name,
    (call, index) =>
      call.failed ? shapeAt(call, index, ringRequest, "enter") : shapeAt(call, index, ringParameters, "exit"),
    (index) => [shapeCapture(index, ringRequest, "enter"), shapeCapture(index, ringParameters, "exit")],
  );
}

/** operations have numbers of one byte */
const MOST_PROBED = 256;
/** where struct io_uring_probe says how many operations follow */
const OPERATIONS = 1;

const count = lengthOf("nr_args", { width: 4, unsigned: true });

/** descriptors that take the place of registered ones */
function filesUpdate(name: string): Arg {
  return {
    name,
    bind: (site) => {
      const update = struct(
        "struct io_uring_files_update",
        16,
        [
          field("offset", 0, u32),
          reserved("resv", 4, hex32),
          field("fds", 8, arrayPointer(updatedFile, count.bind(site))),
        ],
        { header: "linux/io_uring.h" },
      );
      return input(name, update).bind(site);
    },
  };
}

/**
 * The operations that the kernel knows, behind what is fixed; read only as a whole. What the program passes has to be zero, so it
 * is shown only where it is not.
 */
function ringProbe(name: string): Arg {
  const length = { from: "const", value: operationProbe.size + MOST_PROBED * probedOperation.size } as const;
  return {
    name,
    bind: (site) => {
      const index = site.index;
      const operations = count.bind(site);
      return {
        name,
        captures: [
          bytesCapture(index, "enter", length, length.value),
          bytesCapture(index, "exit", length, length.value),
        ],
        decode: (call) => {
          const address = pointerAt(call, index);
          const all = operations.value(call) ?? 0;
          if (all > MOST_PROBED) return address;
          const wanted = operationProbe.size + all * probedOperation.size;
          const asked = call.capture(index, "enter");
          if (asked === undefined || asked.bytes.length < wanted) return address;
          const before = asked.bytes.some((byte, i) => i < wanted && byte !== 0)
            ? probeValue(call, asked, all)
            : undefined;
          if (call.failed) return before ?? address;
          const answer = call.capture(index, "exit");
          const after =
            answer === undefined || answer.bytes.length < wanted ? address : answeredProbe(call, answer, all);
          return before === undefined ? after : { t: "change", before, after };
        },
      };
    },
  };
}

function probeValue(call: Call, record: Capture, count: number, more = false): Value {
  const fixed = operationProbe.decode(call, record, 0);
  const list = { ...record, bytes: record.bytes.subarray(operationProbe.size) };
  const ops = arrayValue(call, list, count, probedOperation);
  if (fixed.t !== "struct" || ops?.t !== "array") return fixed;
  return { t: "struct", fields: [...fixed.fields, ["ops", more ? { ...ops, more } : ops]] };
}

/** The kernel says how many operations it knows, which may be more than there is room for. */
function answeredProbe(call: Call, record: Capture, room: number): Value {
  const known = read.u8(record.bytes, OPERATIONS);
  return probeValue(call, record, Math.min(room, known), room < known);
}

/** the limits asked for, and those that were in force */
function workerLimits(name: string): Arg {
  return {
    name,
    bind: (site) => {
      const index = site.index;
      const length = count.bind(site);
      return {
        name,
        captures: [arrayCapture(index, workerLimit, length, "enter"), arrayCapture(index, workerLimit, length, "exit")],
        decode: (call) => {
          const address = pointerAt(call, index);
          const all = length.value(call) ?? 0;
          const before = arrayValue(call, call.capture(index, "enter"), all, workerLimit);
          if (address === NULL_POINTER || before === undefined) return address;
          const torn = before.t === "array" && before.items.at(-1)?.t === "note";
          if (torn || all === 0) return before;
          const after = call.failed ? undefined : arrayValue(call, call.capture(index, "exit"), all, workerLimit);
          return { t: "change", before, after: after ?? address };
        },
      };
    },
  };
}

/** `nr_args` is the size of the structure */
function structureOfArgs(shape: Shape): Arg {
  return extensible("arg", shape, "nr_args", { width: 4, unsigned: true });
}

function registration(names: readonly string[], arg: Arg): VariantCase {
  return { keys: names.map((name) => ringRegistrations.of(name)), args: [arg, unsigned("nr_args")] };
}

const registrations: readonly VariantCase[] = [
  registration(["IORING_REGISTER_BUFFERS"], inputArray("arg", registeredBuffer, count)),
  registration(
    ["IORING_REGISTER_FILES", "IORING_REGISTER_EVENTFD", "IORING_REGISTER_EVENTFD_ASYNC"],
    inputArray("arg", fd32, count),
  ),
  registration(["IORING_REGISTER_FILES_UPDATE"], filesUpdate("arg")),
  registration(["IORING_REGISTER_PROBE"], ringProbe("arg")),
  registration(["IORING_REGISTER_RESTRICTIONS"], inputArray("arg", ringRestriction, count)),
  registration(["IORING_REGISTER_RING_FDS"], inputArray("arg", registeredRing, count)),
  registration(["IORING_UNREGISTER_RING_FDS"], inputArray("arg", unregisteredRing, count)),
  registration(["IORING_REGISTER_FILES2"], structureOfArgs(taggedResources(fd32))),
  registration(["IORING_REGISTER_BUFFERS2"], structureOfArgs(taggedResources(registeredBuffer))),
  registration(["IORING_REGISTER_FILES_UPDATE2"], structureOfArgs(taggedUpdate(updatedFile))),
  registration(["IORING_REGISTER_BUFFERS_UPDATE"], structureOfArgs(taggedUpdate(registeredBuffer))),
  registration(["IORING_REGISTER_IOWQ_AFF"], affinityMask("arg", "nr_args", "enter")),
  registration(["IORING_REGISTER_IOWQ_MAX_WORKERS"], workerLimits("arg")),
  registration(["IORING_REGISTER_PBUF_RING", "IORING_UNREGISTER_PBUF_RING"], input("arg", bufferRing)),
];

export const asyncIoSyscalls = defineSyscalls({
  io_setup: {
    nr: 206,
    args: [unsigned("nr_events"), output("ctx_idp", bracketed(pointer))],
    classes: ["memory"],
    colour: "io",
    sentence: "Makes a context for asynchronous reading and writing.",
  },
  io_destroy: {
    nr: 207,
    args: [address("ctx_id")],
    classes: ["memory"],
    colour: "io",
    mayBlock: true,
    sentence: "Ends a context of asynchronous reading and writing.",
  },
  io_getevents: {
    nr: 208,
    args: [
      address("ctx_id"),
      long("min_nr"),
      long("nr"),
      outputArray("events", asyncEvent, result),
      input("timeout", timespec),
    ],
    classes: [],
    colour: "io",
    mayBlock: true,
    sentence: "Waits for finished asynchronous requests.",
  },
  io_pgetevents: {
    nr: 333,
    args: [
      address("ctx_id"),
      long("min_nr"),
      long("nr"),
      outputArray("events", asyncEvent, result),
      input("timeout", timespec),
      maskWithSize("usig"),
    ],
    classes: [],
    colour: "io",
    mayBlock: true,
    sentence: "Waits for finished asynchronous requests or a signal.",
  },
  io_submit: {
    nr: 209,
    args: [
      address("ctx_id"),
      long("nr"),
      inputArray("iocbpp", shapePointer(asyncRequest), lengthOf("nr"), { most: 64 }),
    ],
    classes: [],
    colour: "io",
    sentence: "Starts asynchronous requests.",
  },
  io_cancel: {
    nr: 210,
    args: [address("ctx_id"), input("iocb", namedRequest), output("result", asyncEvent)],
    classes: [],
    colour: "io",
    sentence: "Cancels an asynchronous request.",
  },
  io_uring_setup: {
    nr: 425,
    args: [unsigned("entries"), ringSetup("p")],
    returns: fdResult,
    classes: ["desc"],
    colour: "io",
    sentence: "Makes a pair of rings for requests and answers.",
  },
  io_uring_enter: {
    nr: 426,
    args: [
      fd("fd"),
      unsigned("to_submit"),
      unsigned("min_complete"),
      flags("flags", ringEnterFlags),
      signalSet("sig", "sigsz"),
      size("sigsz"),
    ],
    classes: ["desc", "signal"],
    colour: "io",
    mayBlock: true,
    sentence: "Hands over requests of a ring and may wait for answers.",
  },
  io_uring_register: {
    nr: 427,
    args: [fd("fd"), enumeration("opcode", ringRegistrations)],
    variants: { by: "opcode", cases: registrations, otherwise: [address("arg"), unsigned("nr_args")] },
    classes: ["desc", "memory"],
    colour: "io",
    sentence: "Registers buffers or files with a ring.",
  },
});
