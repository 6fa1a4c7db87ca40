/** What looks into the running kernel: BPF programs and performance counters. bpf(2), perf_event_open(2) */
import { fdResult } from "../render/result.ts";
import { bpfCommands } from "./constants/bpf.ts";
import { openFlags } from "./constants/perf_event.ts";
import { defineSyscalls } from "./define.ts";
import { enumeration, longFlags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { int, unsigned } from "./kinds/number.ts";
import { eventAttributes } from "./kinds/perf_event.ts";
import { address } from "./kinds/pointer.ts";

import { bpfCases } from "./structures/bpf.ts";

export const tracingSyscalls = defineSyscalls({
  bpf: {
    nr: 321,
    args: [enumeration("cmd", bpfCommands)],
    variants: { by: "cmd", cases: bpfCases, otherwise: [address("attr"), unsigned("size")] },
    classes: ["desc"],
    colour: "process",
    sentence: "Loads and controls BPF programs and maps.",
  },
  perf_event_open: {
    nr: 298,
    args: [eventAttributes("attr"), int("pid"), int("cpu"), fd("group_fd"), longFlags("flags", openFlags)],
    returns: fdResult,
    classes: ["desc"],
    colour: "process",
    sentence: "Opens a performance counter.",
  },
});
