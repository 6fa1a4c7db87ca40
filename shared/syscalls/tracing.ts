/** What looks into the running kernel: BPF programs and performance counters. bpf(2), perf_event_open(2) */
import { fdResult } from "../render/result.ts";
import { defineSyscalls } from "./define.ts";
import { hex32, int, unsigned } from "./kinds/number.ts";
import { address } from "./kinds/pointer.ts";

export const tracingSyscalls = defineSyscalls({
  bpf: {
    nr: 321,
    args: [int("cmd"), address("attr"), unsigned("size")],
    classes: ["desc"],
    colour: "process",
    sentence: "Loads and controls BPF programs and maps.",
  },
  perf_event_open: {
    nr: 298,
    args: [address("attr"), int("pid"), int("cpu"), int("group_fd"), hex32("flags")],
    returns: fdResult,
    classes: ["desc"],
    colour: "process",
    sentence: "Opens a performance counter.",
  },
});
