import { fdResult } from "../render/result.ts";
import { defineSyscalls } from "./define.ts";
import { fd } from "./kinds/descriptor.ts";
import { hex, hex32, long, size, unsigned } from "./kinds/number.ts";
import { address } from "./kinds/pointer.ts";

export const asyncIoSyscalls = defineSyscalls({
  io_setup: {
    nr: 206,
    args: [unsigned("nr_events"), address("ctx_idp")],
    classes: ["memory"],
    colour: "io",
    sentence: "Makes a context for asynchronous reading and writing.",
  },
  io_destroy: {
    nr: 207,
    args: [hex("ctx_id")],
    classes: ["memory"],
    colour: "io",
    mayBlock: true,
    sentence: "Ends a context of asynchronous reading and writing.",
  },
  io_getevents: {
    nr: 208,
    args: [hex("ctx_id"), long("min_nr"), long("nr"), address("events"), address("timeout")],
    classes: [],
    colour: "io",
    mayBlock: true,
    sentence: "Waits for finished asynchronous requests.",
  },
  io_pgetevents: {
    nr: 333,
    args: [hex("ctx_id"), long("min_nr"), long("nr"), address("events"), address("timeout"), address("usig")],
    classes: [],
    colour: "io",
    mayBlock: true,
    sentence: "Waits for finished asynchronous requests or a signal.",
  },
  io_submit: {
    nr: 209,
    args: [hex("ctx_id"), long("nr"), address("iocbpp")],
    classes: [],
    colour: "io",
    sentence: "Starts asynchronous requests.",
  },
  io_cancel: {
    nr: 210,
    args: [hex("ctx_id"), address("iocb"), address("result")],
    classes: [],
    colour: "io",
    sentence: "Cancels an asynchronous request.",
  },
  io_uring_setup: {
    nr: 425,
    args: [unsigned("entries"), address("p")],
    returns: fdResult,
    classes: ["desc"],
    colour: "io",
    sentence: "Makes a pair of rings for requests and answers.",
  },
  io_uring_enter: {
    nr: 426,
    args: [fd("fd"), unsigned("to_submit"), unsigned("min_complete"), hex32("flags"), address("sig"), size("sigsz")],
    classes: ["desc", "signal"],
    colour: "io",
    mayBlock: true,
    sentence: "Hands over requests of a ring and may wait for answers.",
  },
  io_uring_register: {
    nr: 427,
    args: [fd("fd"), unsigned("opcode"), address("arg"), unsigned("nr_args")],
    classes: ["desc", "memory"],
    colour: "io",
    sentence: "Registers buffers or files with a ring.",
  },
});
