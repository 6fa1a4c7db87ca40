import { KIND_NAMES } from "../batch/layout.ts";
import { CALL_CLASSES, type CallClass, SYSCALL_CLASSES, type SyscallClass } from "../syscalls/classes.ts";
import type { FilterError, FilterResult, Match, Term } from "./ast.ts";
import { parseGlob } from "./glob.ts";
import { didYouMean } from "./nearest.ts";
import { parseDuration, parseNumber, parseResult, type Reading } from "./quantities.ts";
import { regexFault } from "./regex.ts";
import { type Character, type Token, tokenize } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const FILTER_KEYS = ["errno", "dur", "path", "fd", "pid", "tid", "ret", "class", "kind"] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/**
 * Names that events have and the syscall table does not: unknown numbers, those that x32 refuses ("ioctl#64"), calls
 * of other ABIs in recordings of before they had names ("i386:20"), signals, and what is shown as the name of rows that are no calls.
 */
const OTHER_NAMES =
  /^(syscall_0x[0-9a-f]+|(i386|x32):\w+|\w+#64|SIG\w+|exited|killed|stopped|continued|superseded|start|gap|exec)$/;

class Wrong extends Error {
  constructor(readonly place: FilterError) {
    super(place.message);
  }
}

function wrong(at: number, end: number, message: string): never {
  throw new Wrong({ at, end, message });
}

/**
 * Reads the filter language (design: "Filter language"). Words joined by blanks must all hold; `-` in front negates; commas
 * within one mean or.
 *
 *     openat,read  %file  error  errno:ENOENT  dur:>10ms  path:/etc/*  fd:3  pid:12  tid:12  ret:>=4096
 *     class:wait  kind:signal  "text"  /regex/  /regex/i
 */
export function parseFilter(text: string, vocabulary: Vocabulary): FilterResult {
  const read = tokenize(text);
  if (!read.ok) return read;
  try {
    return { ok: true, filter: read.tokens.map((token) => parseTerm(token, vocabulary)) };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, error: error.place };
    throw error;
  }
}

function parseTerm(token: Token, vocabulary: Vocabulary): Term {
  const { negated, at, end } = token;
  return { negated, at, end, match: parseMatch(token, vocabulary) };
}

function parseMatch(token: Token, vocabulary: Vocabulary): Match {
  switch (token.t) {
    case "text":
      if (token.text === "") wrong(token.at, token.end, "An empty text stands in every event; write what to find.");
      return { t: "text", text: token.text };
    case "regex": {
      const { source, sourceAt, ignoreCase } = token;
      if (source === "")
        wrong(token.at, token.end, "An empty regular expression matches every event; write what to find.");
      const fault = regexFault(source);
      if (fault !== undefined)
        wrong(
          sourceAt + fault.at,
          sourceAt + source.length,
          `This regular expression cannot be used: ${fault.message}.`,
        );
      return { t: "regex", source, ignoreCase };
    }
    case "word":
      return parseWord(token.characters, token, vocabulary);
    default:
      return token satisfies never;
  }
}

/** One of the values between commas. */
interface Item {
  text: string;
  at: number;
  end: number;
  characters: readonly Character[];
}

function itemsOf(characters: readonly Character[], begin: number, end: number): [Item, ...Item[]] {
  const items: Item[] = [];
  let from = 0;
  let at = begin;
  for (let index = 0; index <= characters.length; index++) {
    const char = characters[index];
    if (char !== undefined && (char.literal || char.char !== ",")) continue;
    const part = characters.slice(from, index);
    const itemEnd = char?.at ?? end;
    const text = part.map((each) => each.char).join("");
    if (text === "")
      wrong(
        at,
        itemEnd,
        at === begin && char === undefined
          ? "Here a value is missing."
          : "Here a value is missing before or behind a comma.",
      );
    items.push({ text, at, end: itemEnd, characters: part });
    from = index + 1;
    at = itemEnd + 1;
  }
  const [first, ...rest] = items;
  return first === undefined ? wrong(begin, end, "Here a value is missing.") : [first, ...rest];
}

function parseWord(
  characters: readonly Character[],
  place: { at: number; end: number },
  vocabulary: Vocabulary,
): Match {
  const colon = characters.findIndex(({ char, literal }) => char === ":" && !literal);
  const key = characters
    .slice(0, Math.max(0, colon))
    .map(({ char }) => char)
    .join("");
  const begin = characters[0]?.at ?? place.at;
  if (colon < 0 || /(^|,)(i386|x32)$/.test(key)) return parseNames(itemsOf(characters, begin, place.end), vocabulary);
  if (!isKey(key))
    wrong(
      begin,
      begin + key.length,
      `There is no filter "${key}:".${didYouMean(key, FILTER_KEYS)} There are ${FILTER_KEYS.join(", ")}.`,
    );
  const items = itemsOf(characters.slice(colon + 1), (characters[colon]?.at ?? begin) + 1, place.end);
  return parseKey(key, items, vocabulary);
}

const isKey = (text: string): text is FilterKey => (FILTER_KEYS as readonly string[]).includes(text);

function parseNames(items: readonly [Item, ...Item[]], vocabulary: Vocabulary): Match {
  const [first] = items;
  if (items.length === 1 && first.text === "error") return { t: "error" };
  const names: string[] = [];
  const classes: SyscallClass[] = [];
  for (const item of items) {
    if (item.text.startsWith("%"))
      classes.push(oneOf(item, SYSCALL_CLASSES, "class of system calls", item.text.slice(1), "%"));
    else if (vocabulary.names.has(item.text) || OTHER_NAMES.test(item.text)) names.push(item.text);
    else if (item.text === "error")
      wrong(item.at, item.end, 'The word "error" stands alone: write it as a word of its own.');
    else
      wrong(
        item.at,
        item.end,
        `No system call is called "${item.text}".${didYouMean(item.text, [...vocabulary.names, "error"])} To find it as text, write "${item.text}" in quotes.`,
      );
  }
  return { t: "name", names, classes };
}

function parseKey(key: FilterKey, items: readonly [Item, ...Item[]], vocabulary: Vocabulary): Match {
  switch (key) {
    case "errno":
      return {
        t: "errno",
        names: items.map((item) => {
          const name = item.text.toUpperCase();
          // An errno that has no name is recorded by its number.
          if (!vocabulary.errnos.has(name) && !/^E\d+$/.test(name))
            wrong(item.at, item.end, `There is no error "${item.text}".${didYouMean(name, vocabulary.errnos)}`);
          return name;
        }),
      };
    case "dur":
      return { t: "duration", any: items.map((item) => readingOf(item, parseDuration)) };
    case "ret":
      return { t: "result", any: items.map((item) => readingOf(item, parseResult)) };
    case "path":
      return { t: "path", globs: items.map(({ characters }) => parseGlob(characters)) };
    case "fd":
    case "pid":
    case "tid":
      return { t: "number", column: key, numbers: items.map((item) => readingOf(item, parseNumber)) };
    case "class":
      return {
        t: "class",
        classes: items.map((item) => oneOf<CallClass>(item, CALL_CLASSES, "colour class", item.text)),
      };
    case "kind":
      return { t: "kind", kinds: items.map((item) => oneOf(item, KIND_NAMES, "kind of event", item.text)) };
    default:
      return key satisfies never;
  }
}

function readingOf<T>(item: Item, read: (text: string) => Reading<T>): T {
  const reading = read(item.text);
  return "value" in reading ? reading.value : wrong(item.at, item.end, reading.fault);
}

function oneOf<T extends string>(item: Item, known: readonly T[], what: string, text: string, prefix = ""): T {
  const found = known.find((each) => each === text);
  if (found !== undefined) return found;
  const nearby = didYouMean(text, known).replace('"', `"${prefix}`);
  return wrong(
    item.at,
    item.end,
    `There is no ${what} "${item.text}".${nearby} There are ${known.map((each) => prefix + each).join(", ")}.`,
  );
}
