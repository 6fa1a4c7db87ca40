import type { FilterError } from "./ast.ts";

/** A character of a word with its place; `literal` where quotes or a backslash took away its meaning. */
export interface Character {
  char: string;
  literal: boolean;
  at: number;
}

/** One word of a filter, not yet understood. `at` is the place of the `-`, if there is one. */
export type Token = { negated: boolean; at: number; end: number } & (
  | { t: "word"; characters: readonly Character[] }
  | { t: "text"; text: string }
  | { t: "regex"; source: string; sourceAt: number; ignoreCase: boolean }
);

export type TokensResult = { ok: true; tokens: readonly Token[] } | { ok: false; error: FilterError };

const isBlank = (char: string | undefined): boolean => char === " " || char === "\t" || char === "\n" || char === "\r";

/** Cuts a filter into words at blanks; a quote or a regular expression may hold blanks. */
export function tokenize(text: string): TokensResult {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    while (isBlank(text[at])) at++;
    if (at >= text.length) return { ok: true, tokens };
    const negated = text[at] === "-";
    const begin = negated ? at + 1 : at;
    const read =
      text[begin] === '"' ? quotedText(text, begin) : text[begin] === "/" ? regex(text, begin) : word(text, begin);
    if ("message" in read) return { ok: false, error: read };
    if (read.end === begin)
      return {
        ok: false,
        error: { at, end: begin, message: 'A "-" excludes what stands right behind it; here is nothing.' },
      };
    const next = text[read.end];
    if (next !== undefined && !isBlank(next))
      return { ok: false, error: { at: read.end, end: read.end + 1, message: behindClosing(read.token.t) } };
    tokens.push({ negated, at, end: read.end, ...read.token });
    at = read.end;
  }
}

type Body =
  | { t: "word"; characters: readonly Character[] }
  | { t: "text"; text: string }
  | { t: "regex"; source: string; sourceAt: number; ignoreCase: boolean };
type Read = { token: Body; end: number } | FilterError;

function behindClosing(kind: Body["t"]): string {
  if (kind === "text") return "A blank must follow the closing quote.";
  return "A blank must follow the closing / of a regular expression (a path is found with path:/etc/*).";
}

/** `"..."`: `\"` and `\\` are the characters themselves; any other backslash stays, as in the text that is searched. */
function quotedText(text: string, begin: number): Read {
  let found = "";
  for (let at = begin + 1; at < text.length; at++) {
    const char = text[at] ?? "";
    const next = text[at + 1];
    if (char === '"') return { token: { t: "text", text: found }, end: at + 1 };
    if (char === "\\" && (next === '"' || next === "\\")) {
      found += next;
      at++;
    } else found += char;
  }
  return { at: begin, end: text.length, message: 'This " is never closed.' };
}

/** `/.../` or `/.../i`: a slash within is written `\/`, or stands in a set. */
function regex(text: string, begin: number): Read {
  let inSet = false;
  for (let at = begin + 1; at < text.length; at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (char === "[") inSet = true;
    else if (char === "]") inSet = false;
    else if (char === "/" && !inSet) {
      const ignoreCase = text[at + 1] === "i";
      const source = text.slice(begin + 1, at);
      return { token: { t: "regex", source, sourceAt: begin + 1, ignoreCase }, end: at + (ignoreCase ? 2 : 1) };
    }
  }
  const message = "This regular expression is never closed by a / (a path is found with path:/etc/*).";
  return { at: begin, end: text.length, message };
}

function word(text: string, begin: number): Read {
  const characters: Character[] = [];
  let quote: number | undefined;
  let at = begin;
  while (at < text.length && (quote !== undefined || !isBlank(text[at]))) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = text[at + 1];
    if (char === '"') quote = quote === undefined ? at : undefined;
    else if (char === "\\" && next !== undefined && (quote === undefined || next === '"' || next === "\\")) {
      const escaped = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
      characters.push({ char: escaped, literal: true, at });
      at += escaped.length;
    } else characters.push({ char, literal: quote !== undefined, at });
    at += char.length;
  }
  if (quote !== undefined) return { at: quote, end: text.length, message: 'This " is never closed.' };
  return { token: { t: "word", characters }, end: at };
}
