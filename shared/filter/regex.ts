/**
 * Regular expressions of a filter run in two engines: RE2 (in DuckDB) over the recording, and JavaScript's over the live tail. The
 * filter takes what both read alike; for the rest there is a sentence.
 */
const ESCAPES_OF_BOTH = "dDsSwWbBtnrfv";

/** Why both engines cannot run this expression the same way, and the offset within it; undefined: they can. */
export function regexFault(source: string): { at: number; message: string } | undefined {
  let inSet = false;
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? "";
    if (char === "\\") {
      const fault = escapeFault(source, at, inSet);
      if (fault !== undefined) return { at, message: fault };
      at++;
    } else if (inSet) {
      if (char === "]") inSet = false;
      else if (char === "[") {
        // [[:alpha:]] is a class for RE2 and a set of characters for JavaScript.
        if (/^\[[:=.]/.test(source.slice(at)))
          return { at, message: "named classes like [:alpha:] cannot be used here; write [A-Za-z]" };
      }
    } else if (char === "[") {
      inSet = true;
      if (/^\[\^?\]/.test(source.slice(at)))
        return { at, message: "an empty set [] matches nothing; write \\] for a bracket in it" };
    } else if (char === "^" && !/(^|[(|]|\(\?:)$/.test(source.slice(0, at)))
      // DuckDB 1.5 turns such an expression into a plain search and forgets the anchor: /"^/ finds every quote.
      return { at, message: "^ can only stand at the beginning; write \\^ for the character" };
    else if (char === "$" && !/^([|)]|$)/.test(source.slice(at + 1)))
      return { at, message: "$ can only stand at the end; write \\$ for the character" };
    else if (char === "(" && source[at + 1] === "?" && source[at + 2] !== ":")
      return {
        at,
        message: "look-around, named groups and inline flags cannot be used here; write /.../i to ignore case",
      };
    else if (char === "{") {
      const bounds = /^\{(\d+)(?:,(\d*))?\}/.exec(source.slice(at));
      if (bounds !== null && Math.max(Number(bounds[1]), Number(bounds[2] ?? 0)) > 1_000)
        return { at, message: "a repetition cannot be more than 1000" };
      // RE2 reads such a brace as itself, JavaScript refuses it or not, by what is around it.
      if (bounds === null) return { at, message: "write \\{ for the character {" };
      if (bounds[0].length < 3) return { at, message: "a repetition needs a number" };
    } else if (char === "}" && !/\{\d+(?:,\d*)?$/.test(source.slice(0, at)))
      return { at, message: "write \\} for the character }" };
  }
  // RE2 refuses a repeated repetition only beyond 1000 in all.
  const repeated = [...source.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].reduce(
    (product, [, from, to]) => product * Math.max(1, Number(from), Number(to ?? 0)),
    1,
  );
  if (repeated > 1_000) return { at: 0, message: "the repetitions together are more than 1000" };
  try {
    new RegExp(source, "u");
    return undefined;
  } catch (error) {
    return { at: 0, message: error instanceof Error ? reasonOf(error.message) : "it cannot be read" };
  }
}

function escapeFault(source: string, at: number, inSet: boolean): string | undefined {
  const next = source[at + 1];
  if (next === undefined) return "it ends in a backslash; write \\\\ for the character itself";
  if (ESCAPES_OF_BOTH.includes(next)) return inSet && /[bB]/.test(next) ? "\\b cannot stand in a set" : undefined;
  if (next === "x" && /^[0-9A-Fa-f]{2}/.test(source.slice(at + 2))) return undefined;
  if (/[0-9]/.test(next)) return "back references cannot be used here";
  // With the flag u, JavaScript allows a backslash only before these; RE2 before any punctuation.
  if ("^$\\.*+?()[]{}|/".includes(next) || (inSet && next === "-")) return undefined;
  return `\\${next} means nothing here; leave the backslash away, or write \\\\ for the character itself`;
}

/** "Invalid regular expression: /(/u: Unterminated group" -> "unterminated group" */
function reasonOf(message: string): string {
  const reason = message.slice(message.lastIndexOf(": ") + 2);
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}
