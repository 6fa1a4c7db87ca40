import { Problem } from "../problem.ts";
import type { ExportFormat } from "./export_stream.ts";
import type { ReadableRecording } from "./read_requests.ts";

/** A recording as text, piece by piece. */
export async function* exportText(_recording: ReadableRecording, format: ExportFormat): AsyncGenerator<string> {
  yield "";
  throw new Problem("not_found", `The format ${format} cannot be written.`);
}
