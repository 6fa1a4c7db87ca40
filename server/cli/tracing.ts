/** What `run` and `attach` have in common: their options, what these ask of a recording, and what is said of it at its end. */
import type { Facts, StartRequest } from "../../shared/api/schemas.ts";
import { LIMITS } from "../../shared/api/schemas.ts";
import { signalNumber } from "../../shared/render/signal.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../recorder/export_stream.ts";
import type { RecordingLibrary } from "../recorder/recording_library.ts";
import { checkTextOptions, type TextOptions } from "../recorder/text_options.ts";
import { formatOf, wholeNumber } from "./options.ts";
import { TEXT_HELP, TEXT_OPTIONS, type TextValues, textOptionsOf } from "./text_options.ts";
import { writeExport, writeSummary } from "./text_output.ts";
import { UsageError } from "./usage.ts";

export const TRACING_OPTIONS = {
  e: { type: "string", short: "e", multiple: true, default: [] as string[] },
  s: { type: "string", short: "s" },
  output: { type: "string", short: "o" },
  format: { type: "string", default: "strace" },
  ...TEXT_OPTIONS,
  "summary-only": { type: "boolean", short: "c" },
  name: { type: "string" },
  data: { type: "string" },
} as const;

/** `written`: when the text of -o is. */
export function tracingHelp(written: string): string {
  return `  -e trace=SET       record these calls only: names, %class, /regex, ! to negate, as strace has it
  -s N               bytes of strings and buffers kept (default 32)
  -o FILE            also write the trace as text ${written}
  --format FORMAT    of that text: ${EXPORT_FORMATS.join(", ")} (default strace)
${TEXT_HELP}  -c                 instead of the text, the table of strace -c -w: to FILE, else to stderr
  --name NAME        name of the recording
`;
}

interface TracingValues extends TextValues {
  readonly e: readonly string[];
  readonly s?: string | undefined;
  readonly output?: string | undefined;
  readonly format: string;
  readonly "summary-only"?: boolean | undefined;
  readonly name?: string | undefined;
}

interface Tracing {
  request: Pick<StartRequest, "trace" | "stringLimit" | "environments" | "name">;
  /** what is written at the end: to a file, or nowhere; undefined: nothing */
  output:
    | { summary: true; file: string | undefined }
    | { format: ExportFormat; text: TextOptions; file: string }
    | undefined;
}

/** @throws UsageError */
export function tracingOf(values: TracingValues): Tracing {
  const format = formatOf(values.format);
  const text = textOptionsOf(values);
  checkTextOptions(format, text);
  const stringLimit = wholeNumber(values.s, "-s", 0, LIMITS.stringLimit);
  const trace = traceOf(values.e);
  const file = values.output;
  return {
    request: {
      ...(trace === undefined ? {} : { trace }),
      ...(stringLimit === undefined ? {} : { stringLimit }),
      ...(text.verbose === true ? { environments: true } : {}),
      ...(values.name === undefined ? {} : { name: values.name }),
    },
    output:
      values["summary-only"] === true
        ? { summary: true, file }
        : file === undefined
          ? undefined
          : { format, text, file },
  };
}

function traceOf(expressions: readonly string[]): string | undefined {
  const last = expressions.at(-1);
  if (last === undefined) return undefined;
  const match = /^(?:(?:trace|t)=)?(.*)$/s.exec(last);
  const set = match?.[1] ?? "";
  if (/^(?:signal|status|inject|fault|abbrev|verbose|raw|read|write|kvm|quiet|decode-fds)=/.test(set))
    throw new UsageError(`-e ${last} is not known here; -e takes trace=SET`);
  return set;
}

/** Writes what was asked for, and says on stderr where the recording is. */
export async function tellOf(facts: Facts, library: RecordingLibrary, { output }: Tracing): Promise<void> {
  if (output !== undefined && "summary" in output) await writeSummary(library, facts.id, output.file);
  else if (output !== undefined) await writeExport(library, facts.id, output.format, output.text, output.file);
  process.stderr.write(`trapline: recorded ${facts.eventCount} events: /r/${facts.id}\n`);
  for (const notice of facts.notices) process.stderr.write(`trapline: ${notice}\n`);
}

/** The exit status of a command that passes on another's: 128 and the signal's number when a signal ended it. */
export function exitStatus({ exit }: Facts): number {
  if (exit === null) return 1;
  return "code" in exit ? exit.code : 128 + (signalNumber(exit.signal) ?? 0);
}
