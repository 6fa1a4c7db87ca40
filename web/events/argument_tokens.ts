/** What a piece of rendered arguments is, for its colour. */
export type ArgumentTokenKind = "string" | "number" | "name" | "address" | "comment" | "plain";

export interface ArgumentToken {
  kind: ArgumentTokenKind;
  text: string;
}

/**
 * Cuts the text of arguments, as strace writes them, into what is coloured apart. A row of the table has only text; this
 * need not understand it, so whatever does not fit stays plain and nothing is lost: joined, the texts are the text.
 */
const TOKEN =
  /("(?:[^"\\]|\\.)*"(?:\.\.\.)?)|(\/\*.*?\*\/)|\b(0x[0-9a-f]+)\b|\b([A-Z][A-Z0-9_]{2,}\b|NULL\b)|(?<![\w.])(-?\d+(?:\.\d+)?)(?![\w.])/g;
const KINDS: readonly ArgumentTokenKind[] = ["string", "comment", "address", "name", "number"];

export function argumentTokens(text: string): ArgumentToken[] {
  const tokens: ArgumentToken[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) tokens.push({ kind: "plain", text: text.slice(end, match.index) });
    const group = match.slice(1).findIndex((part) => part !== undefined);
    tokens.push({ kind: KINDS[group] ?? "plain", text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) tokens.push({ kind: "plain", text: text.slice(end) });
  return tokens;
}
