import { constants } from "node:os";
import type { Facts } from "../../shared/api/schemas.ts";
import { CPU_POLICIES, LIMITS } from "../../shared/api/schemas.ts";
import { signalNumber } from "../../shared/render/signal.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../recorder/export_stream.ts";
import type { LiveRecording } from "../recorder/live_recording.ts";
import { RecordingLibrary } from "../recorder/recording_library.ts";
import { checkTextOptions } from "../recorder/text_options.ts";
import { limitHelp, limitsOf, TERMINAL_LIMIT_OPTIONS } from "./limit_options.ts";
import { cpuPolicyOf, openDataDirectory, parse, wholeNumber } from "./options.ts";
import { TEXT_HELP, TRACING_OPTIONS, textOptionsOf } from "./text_options.ts";
import { writeExport, writeSummary } from "./text_output.ts";
import { type Command, UsageError } from "./usage.ts";

const help = `Usage: trapline run [options] -- COMMAND [ARGUMENT...]

Runs a command traced, with this terminal as its own, and keeps a recording. The exit status is the command's (128 + the
signal's number when a signal ended it).

  -e trace=SET       record these calls only: names, %class, /regex, ! to negate, as strace has it
  -s N               bytes of strings and buffers kept (default 32)
  -o FILE            also write the trace as text when the command has ended
  --format FORMAT    of that text: ${EXPORT_FORMATS.join(", ")} (default strace)
${TEXT_HELP}  -c                 instead of the text, the table of strace -c -w: to FILE, else to stderr
  --name NAME        name of the recording
  --cpu POLICY       tracer and command on one CPU: ${CPU_POLICIES.join(", ")} (default auto, while it pays)
${limitHelp("terminal")}  --data DIR         where recordings are kept
  --help             show this
`;

export const run: Command = {
  help,
  async run(args) {
    const { options, command } = splitCommand(args);
    const { values } = parse(options, { ...TRACING_OPTIONS, ...TERMINAL_LIMIT_OPTIONS, cpu: { type: "string" } });
    if (command.length === 0) throw new UsageError("write the command to run behind --, like: trapline run -- ls -l");
    const format = formatOf(values.format);
    const text = textOptionsOf(values);
    checkTextOptions(format, text);
    const stringLimit = wholeNumber(values.s, "-s", 0, LIMITS.stringLimit);
    const trace = traceOf(values.e);
    const cpu = cpuPolicyOf(values.cpu);

    const directory = openDataDirectory(values.data);
    const library = new RecordingLibrary(directory, { limits: limitsOf(values, "terminal", directory) });
    // As strace does: the terminal's signals reach the command by themselves, and we stay to see what it makes of them. Before
    // the start, since the command runs a moment earlier than we hear of it.
    let live: LiveRecording | undefined;
    for (const signal of ["SIGINT", "SIGQUIT", "SIGTSTP"] as const) process.on(signal, () => {});
    for (const signal of ["SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => {
        if (live === undefined) process.exit(128 + constants.signals[signal]);
        live.stop(constants.signals[signal]).catch(() => {});
      });
    try {
      live = await library.start(
        {
          argv: [...command],
          ...(trace === undefined ? {} : { trace }),
          ...(stringLimit === undefined ? {} : { stringLimit }),
          ...(text.verbose === true ? { environments: true } : {}),
          ...(values.name === undefined ? {} : { name: values.name }),
          ...(cpu === undefined ? {} : { cpu }),
        },
        { cwd: process.cwd(), stdio: { stdin: "inherit", stdout: "inherit", stderr: "inherit" } },
      );
      const facts = await live.ended;
      if (values["summary-only"] === true) await writeSummary(library, facts.id, values.output);
      else if (values.output !== undefined) await writeExport(library, facts.id, format, text, values.output);
      sayWhatWasRecorded(facts);
      return exitStatus(facts);
    } finally {
      await library.close(0);
    }
  },
};

/** Options end at `--`, or at the first word that is not one, as with strace. */
function splitCommand(args: readonly string[]): { options: string[]; command: string[] } {
  const WITH_VALUE = new Set([
    ...["-e", "-s", "-o", "--output", "--format", "--name", "--cpu", "--data"],
    ...Object.keys(TERMINAL_LIMIT_OPTIONS).map((name) => `--${name}`),
  ]);
  let at = 0;
  while (at < args.length) {
    const word = args[at] ?? "";
    if (word === "--") return { options: args.slice(0, at), command: args.slice(at + 1) };
    if (!word.startsWith("-") || word === "-") break;
    at += WITH_VALUE.has(word) ? 2 : 1;
  }
  return { options: args.slice(0, at), command: args.slice(at) };
}

export function sayWhatWasRecorded(facts: Facts): void {
  process.stderr.write(`trapline: recorded ${facts.eventCount} events: /r/${facts.id}\n`);
  for (const notice of facts.notices) process.stderr.write(`trapline: ${notice}\n`);
}

export function traceOf(expressions: readonly string[]): string | undefined {
  const last = expressions.at(-1);
  if (last === undefined) return undefined;
  const match = /^(?:(?:trace|t)=)?(.*)$/s.exec(last);
  const set = match?.[1] ?? "";
  if (/^(?:signal|status|inject|fault|abbrev|verbose|raw|read|write|kvm|quiet|decode-fds)=/.test(set))
    throw new UsageError(`-e ${last} is not known here; -e takes trace=SET`);
  return set;
}

export function formatOf(text: string): ExportFormat {
  const format = EXPORT_FORMATS.find((known) => known === text);
  if (format === undefined)
    throw new UsageError(`there is no format ${JSON.stringify(text)}: choose one of ${EXPORT_FORMATS.join(", ")}`);
  return format;
}

export function exitStatus({ exit }: Facts): number {
  if (exit === null) return 1;
  return "code" in exit ? exit.code : 128 + (signalNumber(exit.signal) ?? 0);
}
