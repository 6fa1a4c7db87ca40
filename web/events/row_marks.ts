import { cutAtHits, type TextPiece } from "../../shared/find/row_text.ts";
import type { ArgumentToken } from "./argument_tokens.ts";

/** A piece of a row's text in one colour, in pieces by whether the search found it. */
export interface MarkedToken {
  kind: ArgumentToken["kind"];
  pieces: readonly TextPiece[];
}

/** Marks what is searched for in coloured arguments, also where it runs over several of their pieces. */
export function markTokens(tokens: readonly ArgumentToken[], wanted: string): MarkedToken[] {
  const cut = cutAtHits(tokens.map(({ text }) => text).join(""), wanted);
  let piece = 0;
  /** characters of that piece that earlier tokens had */
  let used = 0;
  return tokens.map(({ kind, text }) => {
    const pieces: TextPiece[] = [];
    for (let at = 0; at < text.length; ) {
      const { text: whole, hit } = cut[piece] ?? { text: "", hit: false };
      const length = Math.min(text.length - at, whole.length - used);
      if (length > 0) pieces.push({ text: text.slice(at, at + length), hit });
      at += length;
      used += length;
      if (used < whole.length) continue;
      piece++;
      used = 0;
      if (piece > cut.length) break;
    }
    return { kind, pieces };
  });
}

/**
 * A result as the table shows it, which says less than what is searched: a failed call's sentence is left out. What was found
 * there is shown by marking all of it.
 */
export function markResult(shown: string, whole: string, wanted: string): TextPiece[] {
  const pieces = cutAtHits(shown, wanted);
  if (pieces.some(({ hit }) => hit) || !cutAtHits(whole, wanted).some(({ hit }) => hit)) return pieces;
  return [{ text: shown, hit: true }];
}
