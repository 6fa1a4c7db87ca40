import type { LiveRecording } from "../recorder/live_recording.ts";
import { RecordingLibrary } from "../recorder/recording_library.ts";
import { limitHelp, limitsOf, TERMINAL_LIMIT_OPTIONS } from "./limit_options.ts";
import { openDataDirectory, parse, wholeNumber } from "./options.ts";
import { exitStatus, TRACING_OPTIONS, tellOf, tracingHelp, tracingOf } from "./tracing.ts";
import { type Command, UsageError } from "./usage.ts";

/** The kernel's own limit, PID_MAX_LIMIT of linux/threads.h. */
const MAX_PID = 4_194_304;

export const attach: Command = {
  help: `Usage: trapline attach [options] PID

Records a running process with all its threads until it ends, or until Ctrl-C or a limit, which leave it running. The exit status is
the process's when it ended, else 0.

${tracingHelp("at the end")}${limitHelp("terminal")}  --data DIR         where recordings are kept
  --help             show this
`,
  async run(args) {
    const { values, positionals } = parse(args, { ...TRACING_OPTIONS, ...TERMINAL_LIMIT_OPTIONS }, true);
    const [word] = positionals;
    if (word === undefined || positionals.length !== 1)
      throw new UsageError("name one process by its number, like: trapline attach 1234");
    const pid = wholeNumber(word, "PID", 1, MAX_PID) ?? 0;
    const tracing = tracingOf(values);

    const directory = openDataDirectory(values.data);
    const library = new RecordingLibrary(directory, { limits: limitsOf(values, "terminal", directory) });
    let live: LiveRecording | undefined;
    let leave = false;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => {
        leave = true;
        live?.detach().catch(() => {});
      });
    try {
      live = await library.attach({
        pid,
        ...tracing.request,
      });
      if (leave) await live.detach();
      else process.stderr.write(`trapline: attached to ${pid}: Ctrl-C detaches and leaves it running\n`);
      const facts = await live.ended;
      await tellOf(facts, library, tracing);
      return facts.exit === null && facts.state === "done" ? 0 : exitStatus(facts);
    } finally {
      await library.close(0);
    }
  },
};
