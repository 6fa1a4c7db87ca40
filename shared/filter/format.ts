import type { Comparison, Filter, Match } from "./ast.ts";
import { formatGlob } from "./glob.ts";
import { DURATION_UNITS } from "./quantities.ts";

/** The text that `parseFilter` reads as this filter: for what is clicked together. */
export function formatFilter(filter: Filter | readonly Pick<Filter[number], "negated" | "match">[]): string {
  return filter.map(({ negated, match }) => (negated ? "-" : "") + formatMatch(match)).join(" ");
}

function formatMatch(match: Match): string {
  switch (match.t) {
    case "name":
      return [...match.names, ...match.classes.map((name) => `%${name}`)].join(",");
    case "error":
      return "error";
    case "errno":
      return `errno:${match.names.join(",")}`;
    case "class":
      return `class:${match.classes.join(",")}`;
    case "kind":
      return `kind:${match.kinds.join(",")}`;
    case "duration":
      return `dur:${match.any.map(formatDuration).join(",")}`;
    case "result":
      return `ret:${match.any.map(({ operator, value }) => (operator === "=" ? "" : operator) + value).join(",")}`;
    case "path":
      return `path:${match.globs.map(formatGlob).join(",")}`;
    case "number":
      return `${match.column}:${match.numbers.join(",")}`;
    case "text":
      return `"${match.text.replaceAll(/["\\]/g, "\\$&")}"`;
    case "regex":
      return `/${match.source}/${match.ignoreCase ? "i" : ""}`;
    default:
      return match satisfies never;
  }
}

/** The largest unit that keeps the number whole: `>10ms`, `<1500us`. */
function formatDuration({ operator, value }: Comparison<bigint>): string {
  let number = value;
  let unit = 0;
  while (number !== 0n && unit < DURATION_UNITS.length - 1 && number % 1_000n === 0n) {
    number /= 1_000n;
    unit++;
  }
  return `${operator}${number}${DURATION_UNITS[unit]}`;
}
