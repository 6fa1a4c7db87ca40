import { KIND_NAMES } from "../batch/layout.ts";
import { CALL_CLASSES, SYSCALL_CLASSES } from "../syscalls/classes.ts";
import { FILTER_KEYS, type FilterKey } from "./parse.ts";
import { DURATION_UNITS } from "./quantities.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Completion {
  /** the span that an option replaces */
  from: number;
  to: number;
  /** best first */
  options: readonly CompletionOption[];
}

export interface CompletionOption {
  text: string;
  /** what it means, a few words; "" for a name that says it */
  detail: string;
}

/** Values seen in the recording, most frequent first, for keys whose values no table knows. */
export type SeenValues = Partial<Record<"path" | "fd" | "pid" | "tid" | "dur" | "ret", readonly string[]>>;

const KEY_DETAILS: Record<FilterKey, string> = {
  errno: "failed with this error",
  dur: "how long it took",
  path: "path, * matches anything",
  fd: "on this descriptor",
  pid: "of this process",
  tid: "of this thread",
  ret: "what it returned",
  class: "class of the colour",
  kind: "calls, signals, exits ...",
};

const NOTHING: Completion = { from: 0, to: 0, options: [] };

/**
 * What can stand at the cursor of a filter, right or not yet right.
 * @param limit options at most
 */
export function completeFilter(
  text: string,
  cursor: number,
  vocabulary: Vocabulary,
  seen: SeenValues = {},
  limit = 12,
): Completion {
  const word = wordAt(text, cursor);
  if (word === undefined) return { ...NOTHING, from: cursor, to: cursor };
  const colon = text.slice(word.begin, cursor).indexOf(":");
  const from = Math.max(word.begin, word.begin + colon + 1, text.slice(0, cursor).lastIndexOf(",") + 1);
  const typed = text.slice(from, cursor);
  const options =
    colon < 0
      ? wordOptions(from === word.begin, typed, vocabulary)
      : valueOptions(text.slice(word.begin, word.begin + colon), typed, vocabulary, seen);
  const comma = text.slice(cursor, word.end).indexOf(",");
  return { from, to: comma < 0 ? word.end : cursor + comma, options: ranked(options, typed).slice(0, limit) };
}

/** The plain word that the cursor stands in or behind, without its `-`; undefined within a text or a regular expression. */
function wordAt(text: string, cursor: number): { begin: number; end: number } | undefined {
  const terms = /(-?)("(?:[^"\\]|\\.)*"?|\/(?:[^/\\]|\\.)*\/?i?|(?:"(?:[^"\\]|\\.)*"?|\\.|[^\s"\\])*)/gsu;
  for (const match of text.matchAll(terms)) {
    const begin = match.index + (match[1]?.length ?? 0);
    const end = match.index + match[0].length;
    if (cursor < begin || cursor > end) continue;
    const quoted = /^["/]/.test(match[2] ?? "");
    // Right behind a blank, the empty match of the cursor's own place comes later.
    if (!quoted) return { begin, end };
    return undefined;
  }
  return { begin: cursor, end: cursor };
}

function wordOptions(first: boolean, typed: string, vocabulary: Vocabulary): CompletionOption[] {
  const classes = SYSCALL_CLASSES.map((name) => ({
    text: `%${name}`,
    detail: `${vocabulary.members(name).length} system calls`,
  }));
  if (typed.startsWith("%")) return classes;
  const names = [...vocabulary.names].map((text) => ({ text, detail: "" }));
  if (!first) return [...names, ...classes];
  const keys = FILTER_KEYS.map((key) => ({ text: `${key}:`, detail: KEY_DETAILS[key] }));
  return [{ text: "error", detail: "failed calls" }, ...keys, ...classes, ...names];
}

function valueOptions(key: string, typed: string, vocabulary: Vocabulary, seen: SeenValues): CompletionOption[] {
  const plain = (texts: Iterable<string>): CompletionOption[] => Array.from(texts, (text) => ({ text, detail: "" }));
  switch (key) {
    case "errno":
      return plain(vocabulary.errnos);
    case "class":
      return plain(CALL_CLASSES);
    case "kind":
      return plain(KIND_NAMES);
    case "dur": {
      const number = /^[<>]=?\d+(\.\d+)?/.exec(typed)?.[0];
      if (number !== undefined) return DURATION_UNITS.map((unit) => ({ text: number + unit, detail: "" }));
      return plain(seen.dur ?? [">100us", ">1ms", ">10ms", ">100ms", ">1s"]);
    }
    case "ret":
      return plain(seen.ret ?? ["-1", "0", ">0", ">=4096"]);
    case "path":
    case "fd":
    case "pid":
    case "tid":
      return plain(seen[key] ?? []);
    default:
      return [];
  }
}

/** Those that begin with what was typed, then those that contain it; a complete word is no option for itself. */
function ranked(options: readonly CompletionOption[], typed: string): CompletionOption[] {
  const wanted = typed.toLowerCase();
  const starting: CompletionOption[] = [];
  const containing: CompletionOption[] = [];
  for (const option of options) {
    const text = option.text.toLowerCase();
    if (text === wanted) continue;
    if (text.startsWith(wanted)) starting.push(option);
    else if (text.includes(wanted)) containing.push(option);
  }
  return [...starting, ...containing];
}
