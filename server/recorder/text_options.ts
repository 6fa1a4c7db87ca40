import type { TimeStyle } from "../formats/line_times.ts";
import { Problem } from "../problem.ts";
import type { ExportFormat } from "./export_stream.ts";
import type { DescriptorDepth } from "./open_file.ts";
import type { Scope } from "./queries/scope.ts";

/** How an export says what it says; the letters are strace's. */
export interface TextOptions {
  /** -y: "path", -yy: "details" */
  descriptors?: DescriptorDepth;
  /** -v: every field of a structure and every element of an array */
  verbose?: boolean;
  /** -s: bytes of strings shown, of those that were recorded */
  stringLimit?: number;
  /** -t, -tt, -ttt, -r */
  times?: TimeStyle;
  /** -T: how long each call took */
  durations?: boolean;
  /** of a page: the part of the recording that it holds */
  scope?: Scope;
}

/**
 * Refuses what a format cannot do, rather than leave it out silently.
 * @throws Problem bad_request
 */
export function checkTextOptions(format: ExportFormat, options: TextOptions): void {
  const { times, durations, scope, ...rest } = options;
  if (scope !== undefined && format !== "html")
    throw new Problem("bad_request", `The format ${format} holds the whole recording: only a page takes a part of it.`);
  if (
    format === "html" &&
    (rest.verbose === true || (rest.descriptors ?? "none") !== "none" || rest.stringLimit !== undefined)
  )
    throw new Problem(
      "bad_request",
      "A page holds the text as it was recorded: options for text go with the other formats.",
    );
  if (
    format === "parquet" &&
    Object.values(options).some((value) => value !== undefined && value !== false && value !== "none")
  )
    throw new Problem(
      "bad_request",
      "Parquet holds the text as it was recorded: options for text go with the other formats.",
    );
  if (format !== "strace" && ((times !== undefined && times !== "none") || durations === true))
    throw new Problem(
      "bad_request",
      `The format ${format} has times of its own: options for times go with strace's text.`,
    );
  rest satisfies Omit<TextOptions, "times" | "durations" | "scope">;
}
