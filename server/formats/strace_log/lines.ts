import { LINE_CHARACTERS } from "./line.ts";

/**
 * The lines of a text that comes in pieces. A line that is too long comes in its first part only: a file without a single line end
 * must not be held in memory whole.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  let rest = "";
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf("\n"); end !== -1; end = piece.indexOf("\n", from)) {
      yield rest + piece.slice(from, end);
      rest = "";
      from = end + 1;
    }
    if (rest.length <= LINE_CHARACTERS) rest += piece.slice(from);
  }
  if (rest !== "") yield rest;
}
