/** Rendered arguments taken apart again: where a call's text came from a log there is nothing else to go by. */

export interface ScannedArguments {
  /** offset of the closing parenthesis; -1: there is none */
  end: number;
  /** offsets of the commas between arguments */
  commas: number[];
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/**
 * Reads arguments from `from` to the parenthesis that closes them. Strings, comments and what descriptors are open on
 * (`3</a,b>`) are skipped whole. Total and linear: of a damaged line it finds what it can.
 */
export function scanArguments(text: string, from: number): ScannedArguments {
  const commas: number[] = [];
  const open: string[] = [];
  let at = from;
  while (at < text.length) {
    const character = text[at] ?? "";
    if (character === '"') at = stringEnd(text, at);
    else if (character === "/" && text[at + 1] === "*") {
      const end = text.indexOf("*/", at + 2);
      at = end === -1 ? text.length : end + 1;
    } else if (character === "<" && opensDescription(text, at)) at = descriptionEnd(text, at);
    else if (CLOSING[character] !== undefined) open.push(CLOSING[character]);
    else if (character === ")" && open.length === 0) return { end: at, commas };
    else if (character === open.at(-1)) open.pop();
    else if (character === "," && open.length === 0) commas.push(at);
    at++;
  }
  return { end: -1, commas };
}

/** Offset of the quote that ends a string; backslashes take the next character along. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

/** `3<` and `AT_FDCWD<`, but not `1<<3`. */
function opensDescription(text: string, at: number): boolean {
  return /[0-9D]/.test(text[at - 1] ?? "") && text[at + 1] !== "<" && text[at - 2] !== "<";
}

/** The `>` that ends what a descriptor is open on: that of an arrow (`TCP:[a->b]`) does not, nor one within brackets. */
function descriptionEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at];
    if (character === "<") depth++;
    else if (character === ">" && text[at - 1] !== "-") {
      if (depth === 0) return at;
      depth--;
    }
  }
  // No end: the sign was none of a description.
  return from;
}

/** The arguments between the parentheses of a call, each without the blank before it; none for an empty text. */
export function splitArguments(text: string): string[] {
  if (text.trim() === "") return [];
  const parts: string[] = [];
  let from = 0;
  for (const comma of [...scanArguments(text, 0).commas, text.length]) {
    parts.push(text.slice(from, comma).trim());
    from = comma + 1;
  }
  return parts;
}

const ESCAPES: Readonly<Record<string, number>> = {
  n: 10,
  t: 9,
  r: 13,
  f: 12,
  v: 11,
  a: 7,
  b: 8,
  e: 27,
  '"': 34,
  "\\": 92,
};

/** The bytes that a quoted string stands for, as UTF-8 text; undefined: it is no quoted string. */
export function unquoted(argument: string): string | undefined {
  const match = /^"((?:[^"\\]|\\.)*)"(?:\.\.\.)?$/s.exec(argument);
  if (match === null) return undefined;
  const [, body = ""] = match;
  if (!body.includes("\\")) return body;
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [, escaped, octal, hex, plain] of body.matchAll(
    /\\(?:([ntrfvabe"\\])|([0-7]{1,3})|x([0-9a-f]{2}))|([^\\]+|\\)/gs,
  )) {
    if (escaped !== undefined) bytes.push(ESCAPES[escaped] ?? 0);
    else if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 0xff);
    else if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else bytes.push(...encoder.encode(plain ?? ""));
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}
