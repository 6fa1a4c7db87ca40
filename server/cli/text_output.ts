import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Summary } from "../../shared/api/schemas.ts";
import { straceSummary } from "../formats/strace_summary.ts";
import { errnoOf, Problem } from "../problem.ts";
import type { ExportFormat, ExportPiece } from "../recorder/export_stream.ts";
import type { RecordingLibrary } from "../recorder/recording_library.ts";
import type { TextOptions } from "../recorder/text_options.ts";

/** Writes a recording as text to a file, or to stdout when `file` is undefined. */
export function writeExport(
  library: RecordingLibrary,
  id: string,
  format: ExportFormat,
  text: TextOptions,
  file: string | undefined,
): Promise<void> {
  return writePieces(library.export(id, format, text), file, process.stdout);
}

/** Writes the table of its calls to a file, or to stderr, where the program's own output is not. */
export async function writeSummary(library: RecordingLibrary, id: string, file: string | undefined): Promise<void> {
  const summary: Summary = JSON.parse(await library.read(id, { view: "summary", query: { by: "call" } }));
  return writePieces([straceSummary(summary.rows)], file, process.stderr);
}

async function writePieces(
  pieces: AsyncIterable<ExportPiece> | Iterable<ExportPiece>,
  file: string | undefined,
  otherwise: NodeJS.WriteStream,
): Promise<void> {
  const out = file === undefined ? otherwise : createWriteStream(file, { mode: 0o600 });
  const failed = once(out, "error").then(([error]) => {
    throw new Problem("data_unwritable", `${file ?? "stdout"} cannot be written (${errnoOf(error) ?? String(error)}).`);
  });
  const write = async () => {
    for await (const piece of pieces) if (!out.write(piece)) await once(out, "drain");
    if (file !== undefined) await new Promise<void>((resolve) => out.end(resolve));
  };
  await Promise.race([write(), failed]);
}
