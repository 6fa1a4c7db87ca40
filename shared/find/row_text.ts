/** The texts of an event that a search looks through: what a row of the table shows. */
export interface RowText {
  name: string;
  args: string;
  /** what stands behind "= " */
  result: string;
  /** what the first descriptor was open on, when the arguments do not say it; null: nothing known */
  path: string | null;
}

/** A text as it is searched for, and as what it is searched in is compared: whoever looks for "enoent" means ENOENT. */
export function searched(text: string): string {
  return text.toLowerCase();
}

/** @param wanted as `searched` gives it */
export function rowHas(row: RowText, wanted: string): boolean {
  return [row.name, row.args, row.result, row.path ?? ""].some((text) => searched(text).includes(wanted));
}

/** A piece of a text; `hit`: it is what was searched for. */
export interface TextPiece {
  text: string;
  hit: boolean;
}

/** Cuts a text at the places of what is searched for; joined, the pieces are the text. */
export function cutAtHits(text: string, wanted: string): TextPiece[] {
  const compared = searched(text);
  // Some letters have a lower case of another length (İ): then the places would not be those of the text.
  if (wanted === "" || compared.length !== text.length) return [{ text, hit: false }];
  const pieces: TextPiece[] = [];
  let end = 0;
  for (let at = compared.indexOf(wanted); at !== -1; at = compared.indexOf(wanted, end)) {
    if (at > end) pieces.push({ text: text.slice(end, at), hit: false });
    end = at + wanted.length;
    pieces.push({ text: text.slice(at, end), hit: true });
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end), hit: false });
  return pieces;
}
