import { tokenize } from "../../shared/filter/tokens.ts";

/** A word of the filter as it stands in the text. */
export interface FilterWord {
  text: string;
  negated: boolean;
}

/** The words of a filter, quotes and expressions in one piece. Of text that cannot be cut, what stands between blanks. */
export function filterWords(filter: string): FilterWord[] {
  const cut = tokenize(filter);
  if (!cut.ok)
    return filter
      .split(/\s+/)
      .filter((text) => text !== "")
      .map((text) => ({ text, negated: text.startsWith("-") }));
  return cut.tokens.map(({ at, end, negated }) => ({ text: filter.slice(at, end), negated }));
}

export function joinWords(words: readonly string[]): string {
  return words.filter((word) => word.trim() !== "").join(" ");
}

export function hasWord(filter: string, word: string): boolean {
  return filterWords(filter).some(({ text }) => text === word);
}

/** Adds a word to a filter, or takes it out when it is there already. */
export function toggleWord(filter: string, word: string): string {
  const words = filterWords(filter).map(({ text }) => text);
  return joinWords(words.includes(word) ? words.filter((text) => text !== word) : [...words, word]);
}

/** Adds those words that are not there yet. */
export function withWords(filter: string, ...added: string[]): string {
  const words = filterWords(filter).map(({ text }) => text);
  return joinWords([...words, ...added.filter((word) => !words.includes(word))]);
}
