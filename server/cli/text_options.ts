import type { DescriptorDepth } from "../recorder/open_file.ts";
import type { TextOptions } from "../recorder/text_options.ts";
import { UsageError } from "./usage.ts";

/** Options for the text of a trace, by strace's letters and long names. */
export const TEXT_OPTIONS = {
  "decode-fds": { type: "boolean", short: "y", multiple: true },
  "no-abbrev": { type: "boolean", short: "v" },
  "absolute-timestamps": { type: "boolean", short: "t", multiple: true },
  "relative-timestamps": { type: "boolean", short: "r" },
  "syscall-times": { type: "boolean", short: "T" },
} as const;

export const TEXT_HELP = `  -y, -yy            of the text: what descriptors are open on; with -yy the ends of sockets, numbers of devices
  -v                 of the text: all fields of structures, all elements of arrays; environments, when recorded with -v
  -t, -tt, -ttt      of the text: the time of day, with microseconds, as seconds since 1970
  -r                 of the text: the time since the line before
  -T                 of the text: how long each call took
`;

export interface TextValues {
  readonly "decode-fds"?: boolean[] | undefined;
  readonly "no-abbrev"?: boolean | undefined;
  readonly "absolute-timestamps"?: boolean[] | undefined;
  readonly "relative-timestamps"?: boolean | undefined;
  readonly "syscall-times"?: boolean | undefined;
}

const DEPTHS: readonly DescriptorDepth[] = ["none", "path", "details"];
const CLOCKS = ["none", "seconds", "microseconds", "epoch"] as const;

/** @throws UsageError */
export function textOptionsOf(values: TextValues): TextOptions {
  const clock = CLOCKS[values["absolute-timestamps"]?.length ?? 0];
  if (clock === undefined) throw new UsageError("-t can be written three times at most");
  if (clock !== "none" && values["relative-timestamps"] === true)
    throw new UsageError("-t and -r are two answers to one question: choose one");
  return {
    descriptors: DEPTHS[Math.min(values["decode-fds"]?.length ?? 0, DEPTHS.length - 1)] ?? "none",
    verbose: values["no-abbrev"] === true,
    times: values["relative-timestamps"] === true ? "relative" : clock,
    durations: values["syscall-times"] === true,
  };
}
