/** How an export's text is to be: what `GET /export/:format` takes, as the dialog holds it. */
export interface TextWishes {
  descriptors: (typeof DESCRIPTORS)[number]["value"];
  times: (typeof TIMES)[number]["value"];
  verbose: boolean;
  durations: boolean;
}

export const DESCRIPTORS = [
  { value: "none", label: "Descriptors as numbers: 3" },
  { value: "path", label: "What they are open on: 3</etc/passwd>, as -y" },
  { value: "details", label: "And the ends of sockets, devices: 4<TCP:[…->…]>, as -yy" },
] as const;

export const TIMES = [
  { value: "none", label: "No times" },
  { value: "seconds", label: "Time of day, as -t" },
  { value: "microseconds", label: "Time of day with microseconds, as -tt" },
  { value: "epoch", label: "Seconds since 1970, as -ttt" },
  { value: "relative", label: "Time since the line before, as -r" },
] as const;

export const NO_WISHES: TextWishes = { descriptors: "none", times: "none", verbose: false, durations: false };

/** What the page offers beside these has a text of its own. */
type Format = "html" | "strace" | "jsonl" | "csv" | "parquet" | "perfetto";

/** Parquet and the page in one file hold the text as it was recorded. */
export const hasText = (format: Format): boolean => format !== "parquet" && format !== "html";
/** The others have times of their own. */
export const hasTimes = (format: Format): boolean => format === "strace";

/** The query of an export: what the format cannot do is not asked for. */
export function textQuery(format: Format, wishes: TextWishes): Record<string, string> {
  const query: Record<string, string> = {};
  if (!hasText(format)) return query;
  if (wishes.descriptors !== "none") query.descriptors = wishes.descriptors;
  if (wishes.verbose) query.verbose = "true";
  if (!hasTimes(format)) return query;
  if (wishes.times !== "none") query.times = wishes.times;
  if (wishes.durations) query.durations = "true";
  return query;
}
