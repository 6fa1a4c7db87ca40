import { LIMITS } from "../../shared/api/schemas.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { EXPORT_FORMATS } from "../recorder/export_stream.ts";
import { RecordingLibrary } from "../recorder/recording_library.ts";
import { formatOf, openDataDirectory, parse, wholeNumber } from "./options.ts";
import { TEXT_HELP, TEXT_OPTIONS, textOptionsOf } from "./text_options.ts";
import { writeExport, writeSummary } from "./text_output.ts";
import { type Command, UsageError } from "./usage.ts";

async function withLibrary(
  data: string | undefined,
  work: (library: RecordingLibrary) => Promise<void>,
): Promise<number> {
  const library = new RecordingLibrary(openDataDirectory(data));
  try {
    await work(library);
    return 0;
  } finally {
    await library.close(0);
  }
}

export const exportCommand: Command = {
  help: `Usage: trapline export ID [options]

  --format FORMAT    ${EXPORT_FORMATS.join(", ")} (default strace)
${TEXT_HELP}  -c                 instead of the text, the table of strace -c -w: to FILE, else to stderr
  -s N               of the text: bytes of strings shown (default: as many as were recorded)
  -o FILE            write to this file instead of stdout
  --data DIR         where recordings are kept
  --help             show this
`,
  run(args) {
    const { values, positionals } = parse(
      args,
      {
        format: { type: "string", default: "strace" },
        output: { type: "string", short: "o" },
        s: { type: "string", short: "s" },
        ...TEXT_OPTIONS,
        "summary-only": { type: "boolean", short: "c" },
        data: { type: "string" },
      },
      true,
    );
    const id = onlyId(positionals);
    const format = formatOf(values.format);
    const stringLimit = wholeNumber(values.s, "-s", 0, LIMITS.stringLimit);
    const text = { ...textOptionsOf(values), ...(stringLimit === undefined ? {} : { stringLimit }) };
    return withLibrary(values.data, (library) =>
      values["summary-only"] === true
        ? writeSummary(library, id, values.output)
        : writeExport(library, id, format, text, values.output),
    );
  },
};

export const list: Command = {
  help: `Usage: trapline list [options]

  --json       as JSON, one recording a line
  --data DIR   where recordings are kept
  --help       show this
`,
  run(args) {
    const { values } = parse(args, { json: { type: "boolean", default: false }, data: { type: "string" } });
    return withLibrary(values.data, async (library) => {
      for (const facts of (await library.list()).recordings) {
        const what = facts.name === "" ? facts.argv.map(shown).join(" ") : facts.name;
        const line = values.json
          ? JSON.stringify(facts)
          : [
              facts.id,
              facts.startedAt,
              stateText(facts.state, facts.elsewhere),
              `${facts.eventCount} events`,
              formatDuration(facts.durationNs),
              what,
            ].join("  ");
        process.stdout.write(`${line}\n`);
      }
    });
  },
};

export const remove: Command = {
  help: `Usage: trapline remove ID... [options]

  --data DIR   where recordings are kept
  --help       show this
`,
  run(args) {
    const { values, positionals } = parse(args, { data: { type: "string" } }, true);
    if (positionals.length === 0) throw new UsageError("name the recordings to remove, as `trapline list` shows them");
    return withLibrary(values.data, async (library) => {
      for (const id of positionals) await library.remove(id);
    });
  },
};

function onlyId(positionals: readonly string[]): string {
  const [id] = positionals;
  if (id === undefined || positionals.length !== 1)
    throw new UsageError("name one recording, as `trapline list` shows them");
  return id;
}

/** Control characters of a command must not reach the terminal. */
function shown(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : JSON.stringify(argument);
}

function stateText(state: string, elsewhere: boolean): string {
  return elsewhere ? "recording elsewhere" : state;
}
