import { constants } from "node:os";
import { CPU_POLICIES } from "../../shared/api/schemas.ts";
import type { LiveRecording } from "../recorder/live_recording.ts";
import { RecordingLibrary } from "../recorder/recording_library.ts";
import { limitHelp, limitsOf, TERMINAL_LIMIT_OPTIONS } from "./limit_options.ts";
import { cpuPolicyOf, openDataDirectory, parse } from "./options.ts";
import { exitStatus, TRACING_OPTIONS, tellOf, tracingHelp, tracingOf } from "./tracing.ts";
import { type Command, UsageError } from "./usage.ts";

const help = `Usage: trapline run [options] -- COMMAND [ARGUMENT...]

Runs a command traced, with this terminal as its own, and keeps a recording. The exit status is the command's (128 + the
signal's number when a signal ended it).

${tracingHelp("when the command has ended")}  --cpu POLICY       tracer and command on one CPU: ${CPU_POLICIES.join(", ")} (default auto, while it pays)
${limitHelp("terminal")}  --data DIR         where recordings are kept
  --help             show this
`;

export const run: Command = {
  help,
  async run(args) {
    const { options, command } = splitCommand(args);
    const { values } = parse(options, { ...TRACING_OPTIONS, ...TERMINAL_LIMIT_OPTIONS, cpu: { type: "string" } });
    if (command.length === 0) throw new UsageError("write the command to run behind --, like: trapline run -- ls -l");
    const tracing = tracingOf(values);
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
          ...tracing.request,
          ...(cpu === undefined ? {} : { cpu }),
        },
        { cwd: process.cwd(), stdio: { stdin: "inherit", stdout: "inherit", stderr: "inherit" } },
      );
      const facts = await live.ended;
      await tellOf(facts, library, tracing);
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
