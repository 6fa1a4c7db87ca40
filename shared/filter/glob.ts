/**
 * A glob in pieces: `*` any number of characters (also `/`: `/etc/*` is all below /etc), `?` one, `[a-z]` and `[!a-z]` one of a
 * set. A backslash takes the meaning away, as do quotes. An unclosed `[` is a bracket.
 */
export type Glob = readonly GlobPiece[];
export type GlobPiece =
  | { t: "literal"; text: string }
  | { t: "any" }
  | { t: "one" }
  | { t: "set"; negated: boolean; ranges: readonly (readonly [from: string, to: string])[] };

/** Reads a glob from characters that are `literal` where they were quoted or escaped. */
export function parseGlob(characters: readonly { char: string; literal: boolean }[]): Glob {
  const pieces: GlobPiece[] = [];
  let literal = "";
  const push = (piece: GlobPiece): void => {
    if (literal !== "") pieces.push({ t: "literal", text: literal });
    literal = "";
    pieces.push(piece);
  };
  for (let at = 0; at < characters.length; at++) {
    const { char, literal: isLiteral } = characters[at] ?? { char: "", literal: true };
    const set = !isLiteral && char === "[" ? parseSet(characters, at) : undefined;
    if (set !== undefined) {
      push(set.piece);
      at = set.end;
    } else if (!isLiteral && char === "*") {
      if (pieces.at(-1)?.t !== "any" || literal !== "") push({ t: "any" });
    } else if (!isLiteral && char === "?") push({ t: "one" });
    else literal += char;
  }
  if (literal !== "") pieces.push({ t: "literal", text: literal });
  return pieces;
}

function parseSet(
  characters: readonly { char: string; literal: boolean }[],
  begin: number,
): { piece: GlobPiece; end: number } | undefined {
  const special = (index: number, chars: string): boolean => {
    const found = characters[index];
    return found !== undefined && !found.literal && chars.includes(found.char);
  };
  const negated = special(begin + 1, "!^");
  const first = begin + (negated ? 2 : 1);
  let at = first;
  const ranges: [string, string][] = [];
  // A bracket right behind the opening one is a member: []a].
  while (at < characters.length && (at === first || !special(at, "]"))) {
    const from = characters[at]?.char ?? "";
    const to = special(at + 1, "-") && !special(at + 2, "]") ? characters[at + 2]?.char : undefined;
    if (to === undefined) ranges.push([from, from]);
    else ranges.push([from, to]);
    at += to === undefined ? 1 : 3;
  }
  if (at >= characters.length) return undefined;
  return { piece: { t: "set", negated, ranges }, end: at };
}

/** The text when the glob has no wildcard, else undefined. */
export function literalOf(glob: Glob): string | undefined {
  const [first] = glob;
  if (first === undefined) return "";
  return glob.length === 1 && first.t === "literal" ? first.text : undefined;
}

/**
 * The pattern for DuckDB's GLOB, when it has no wildcard but `*`. Its `?` and its sets compare bytes, not characters
 * (`'é' GLOB '?'` is false), so the others go through `globRegex`.
 */
export function duckdbGlob(glob: Glob): string | undefined {
  let pattern = "";
  for (const piece of glob) {
    if (piece.t === "any") pattern += "*";
    else if (piece.t === "literal") pattern += piece.text.replaceAll(/[\\*?[]/g, "\\$&");
    else return undefined;
  }
  return pattern;
}

const inRegex = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const inSet = (char: string): string => (/[\\\]^[-]/.test(char) ? `\\${char}` : char);

/** A regular expression for the whole text, for RE2 and for JavaScript; `.` must match a newline (flag `s`). */
export function globRegex(glob: Glob): string {
  return glob
    .map((piece) => {
      switch (piece.t) {
        case "literal":
          return inRegex(piece.text);
        case "any":
          return ".*";
        case "one":
          return ".";
        case "set": {
          const ranges = piece.ranges
            // A range that runs backwards holds nothing; RE2 and JavaScript would refuse it.
            .filter(([from, to]) => (from.codePointAt(0) ?? 0) <= (to.codePointAt(0) ?? 0))
            .map(([from, to]) => (from === to ? inSet(from) : `${inSet(from)}-${inSet(to)}`));
          if (ranges.length === 0) return piece.negated ? "." : "[^\\s\\S]";
          return `[${piece.negated ? "^" : ""}${ranges.join("")}]`;
        }
        default:
          return piece satisfies never;
      }
    })
    .join("");
}

/** The glob as filter text, unquoted characters escaped. */
export function formatGlob(glob: Glob): string {
  return glob
    .map((piece) => {
      switch (piece.t) {
        case "literal":
          return piece.text.replaceAll(/[\\*?[\]", \t\r\n]/g, "\\$&");
        case "any":
          return "*";
        case "one":
          return "?";
        case "set": {
          const escaped = (char: string) => (/[\w/.]/.test(char) ? char : `\\${char}`);
          const ranges = piece.ranges.map(([from, to]) =>
            from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`,
          );
          return `[${piece.negated ? "!" : ""}${ranges.join("")}]`;
        }
        default:
          return piece satisfies never;
      }
    })
    .join("");
}
