import { LIMITS } from "../../shared/api/schemas.ts";
import { EXPORT_FORMATS } from "../recorder/export_stream.ts";
import type { LiveRecording } from "../recorder/live_recording.ts";
import { RecordingLibrary } from "../recorder/recording_library.ts";
import { checkTextOptions } from "../recorder/text_options.ts";
import { limitHelp, limitsOf, TERMINAL_LIMIT_OPTIONS } from "./limit_options.ts";
import { openDataDirectory, parse, wholeNumber } from "./options.ts";
import { exitStatus, formatOf, sayWhatWasRecorded, traceOf } from "./run.ts";
import { TEXT_HELP, TRACING_OPTIONS, textOptionsOf } from "./text_options.ts";
import { writeExport, writeSummary } from "./text_output.ts";
import { type Command, UsageError } from "./usage.ts";

/** The kernel's own limit, PID_MAX_LIMIT of linux/threads.h. */
const MAX_PID = 4_194_304;

export const attach: Command = {
  help: `Usage: trapline attach [options] PID

Records a running process with all its threads until it ends, or until Ctrl-C or a limit, which leave it running. The exit status is
the process's when it ended, else 0.

  -e trace=SET       record these calls only: names, %class, /regex, ! to negate, as strace has it
  -s N               bytes of strings and buffers kept (default 32)
  -o FILE            also write the trace as text at the end
  --format FORMAT    of that text: ${EXPORT_FORMATS.join(", ")} (default strace)
${TEXT_HELP}  -c                 instead of the text, the table of strace -c -w: to FILE, else to stderr
  --name NAME        name of the recording
${limitHelp("terminal")}  --data DIR         where recordings are kept
  --help             show this
`,
  async run(args) {
    const { values, positionals } = parse(args, { ...TRACING_OPTIONS, ...TERMINAL_LIMIT_OPTIONS }, true);
    const [word] = positionals;
    if (word === undefined || positionals.length !== 1)
      throw new UsageError("name one process by its number, like: trapline attach 1234");
    const pid = wholeNumber(word, "PID", 1, MAX_PID) ?? 0;
    const format = formatOf(values.format);
    const text = textOptionsOf(values);
    checkTextOptions(format, text);
    const stringLimit = wholeNumber(values.s, "-s", 0, LIMITS.stringLimit);
    const trace = traceOf(values.e);

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
        ...(trace === undefined ? {} : { trace }),
        ...(stringLimit === undefined ? {} : { stringLimit }),
        ...(text.verbose === true ? { environments: true } : {}),
        ...(values.name === undefined ? {} : { name: values.name }),
      });
      if (leave) await live.detach();
      else process.stderr.write(`trapline: attached to ${pid}: Ctrl-C detaches and leaves it running\n`);
      const facts = await live.ended;
      if (values["summary-only"] === true) await writeSummary(library, facts.id, values.output);
      else if (values.output !== undefined) await writeExport(library, facts.id, format, text, values.output);
      sayWhatWasRecorded(facts);
      return facts.exit === null && facts.state === "done" ? 0 : exitStatus(facts);
    } finally {
      await library.close(0);
    }
  },
};
