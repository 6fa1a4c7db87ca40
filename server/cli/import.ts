import { statSync } from "node:fs";
import path from "node:path";
import { Problem } from "../problem.ts";
import { RecordingLibrary } from "../recorder/recording_library.ts";
import { openDataDirectory, parse } from "./options.ts";
import { type Command, UsageError } from "./usage.ts";

export const importCommand: Command = {
  help: `Usage: trapline import FILE... [options]

Makes a recording of a log that strace -o wrote (with -f, -t, -tt, -ttt, -r, -T, -y; of all files of -ff together), or of a
recording file of Trapline.

  --name NAME    name of the recording
  --data DIR     where recordings are kept
  --help         show this
`,
  async run(args) {
    const { values, positionals } = parse(args, { name: { type: "string" }, data: { type: "string" } }, true);
    if (positionals.length === 0) throw new UsageError("say which file to import");
    const sources = positionals.map((file) => ({ name: path.basename(file), path: path.resolve(file) }));
    for (const [index, { path: file }] of sources.entries())
      if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
        throw new Problem("not_found", `There is no file ${JSON.stringify(positionals[index])}.`);
    const totalBytes = sources.reduce((sum, { path: file }) => sum + statSync(file).size, 0);
    const library = new RecordingLibrary(openDataDirectory(values.data));
    const cancel = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => cancel.abort());
    let readBytes = 0;
    try {
      const { facts, account } = await library.import(sources, values.name ?? "", cancel.signal, (bytes) => {
        readBytes += bytes;
        if (process.stderr.isTTY)
          process.stderr.write(`\r${Math.min(100, Math.floor((100 * readBytes) / Math.max(1, totalBytes)))} %`);
      });
      if (process.stderr.isTTY) process.stderr.write("\r");
      process.stdout.write(`${facts.id}\n`);
      process.stderr.write(`trapline: imported ${facts.eventCount} events: /r/${facts.id}\n`);
      for (const notice of facts.notices) process.stderr.write(`trapline: ${notice}\n`);
      for (const { file, line, text } of account?.samples ?? [])
        process.stderr.write(`trapline: not understood: ${file}:${line}: ${JSON.stringify(text)}\n`);
      return 0;
    } finally {
      await library.close(0);
    }
  },
};
