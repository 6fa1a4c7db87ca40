import { SYSCALL_CLASSES, type SyscallClass } from "../syscalls/classes.ts";
import { SYSCALLS } from "../syscalls/index.ts";
import type { SyscallRow } from "../syscalls/row.ts";
import type { FilterError } from "./ast.ts";
import { didYouMean } from "./nearest.ts";

export type TraceSetResult =
  /** "all" is not the set of all that the table knows: it holds unknown numbers too */
  { ok: true; numbers: ReadonlySet<number> | "all" } | { ok: false; error: FilterError };

type TableRow = Pick<SyscallRow, "nr" | "name" | "classes">;

/** strace(1) knows these seven classes also without the percent sign. */
const BARE_CLASSES: readonly string[] = ["file", "process", "network", "signal", "ipc", "desc", "memory"];
/** strace(1) spells one class in two ways. */
const CLASS_ALIASES: Record<string, SyscallClass> = { net: "network" };

/**
 * Reads what `-e trace=` takes (strace(1), "Filtering"): values joined by commas, of which each is a name, `%class`, one of the old
 * class names without `%`, `/regex` (found anywhere in a name), `?value` (nothing when unknown) or `all`; or it is `none`. `!` in
 * front of everything takes all but these; "" is `all`. A name may end in `@64`, its personality: the others have no table here.
 */
export function parseTraceSet(expression: string, table: readonly TableRow[] = [...SYSCALLS.values()]): TraceSetResult {
  const trimmed = expression.trim();
  if (trimmed === "") return { ok: true, numbers: "all" };
  let at = expression.indexOf(trimmed);
  const negations = /^!*/.exec(trimmed)?.[0].length ?? 0;
  at += negations;
  const negated = negations % 2 === 1;
  const body = trimmed.slice(negations);
  if (body === "all" || body === "none") return { ok: true, numbers: (body === "all") === negated ? new Set() : "all" };

  const chosen = new Set<number>();
  let all = false;
  for (const part of body.split(",")) {
    const item = part.trim();
    const begin = at + part.indexOf(item);
    at += part.length + 1;
    if (item === "") continue; // strace allows a comma too many
    if (item === "all") all = true;
    const numbers = item === "all" ? [] : numbersOf(item, table);
    if (typeof numbers === "string")
      return { ok: false, error: { at: begin, end: begin + item.length, message: numbers } };
    for (const nr of numbers) chosen.add(nr);
  }
  if (!all && chosen.size === 0 && !body.includes("?"))
    return { ok: false, error: { at: 0, end: expression.length, message: NOTHING_CHOSEN } };
  if (all) return { ok: true, numbers: negated ? new Set() : "all" };
  return { ok: true, numbers: negated ? complementOf(chosen) : chosen };
}

const NOTHING_CHOSEN =
  'No system call is named here; write for example "openat,read" or "%file", or "none" for signals only.';

/** Numbers of x86-64 calls end below this one; what is above is x32's bit and nonsense, recorded with "all" only. */
export const NUMBER_LIMIT = 1_024;

/** All numbers that a tracee may use but these, those that the table does not know included. */
function complementOf(numbers: ReadonlySet<number>): ReadonlySet<number> {
  return new Set(Array.from({ length: NUMBER_LIMIT }, (_, nr) => nr).filter((nr) => !numbers.has(nr)));
}

/** The numbers that one value means, or what is wrong with it. */
function numbersOf(item: string, table: readonly TableRow[]): readonly number[] | string {
  const optional = item.startsWith("?");
  const text = optional ? item.slice(1) : item;
  if (text === "") return "Here a system call's name is missing.";
  if (text.startsWith("/")) return matching(text.slice(1), table, optional);
  const found = text.startsWith("%") ? classMembers(text.slice(1), table) : named(text, table);
  return found ?? (optional ? [] : unknown(text, table));
}

function matching(source: string, table: readonly TableRow[], optional: boolean): readonly number[] | string {
  let regex: RegExp;
  try {
    regex = new RegExp(source);
  } catch {
    return `"${source}" is no regular expression.`;
  }
  const numbers = table.filter(({ name }) => regex.test(name)).map(({ nr }) => nr);
  return numbers.length > 0 || optional ? numbers : `No system call's name matches "${source}".`;
}

function classMembers(text: string, table: readonly TableRow[]): readonly number[] | undefined {
  const name = CLASS_ALIASES[text] ?? SYSCALL_CLASSES.find((each) => each === text);
  return name === undefined ? undefined : table.filter(({ classes }) => classes.includes(name)).map(({ nr }) => nr);
}

function named(text: string, table: readonly TableRow[]): readonly number[] | undefined {
  const row = table.find(({ name }) => name === text || `${name}@64` === text);
  if (row !== undefined) return [row.nr];
  if (BARE_CLASSES.includes(text)) return classMembers(text, table);
  return /^\d{1,9}$/.test(text) ? [Number(text)] : undefined;
}

function unknown(text: string, table: readonly TableRow[]): string {
  if (text.startsWith("%")) {
    const hint = didYouMean(text.slice(1), SYSCALL_CLASSES).replace('"', '"%');
    return `There is no class "${text}".${hint} There are ${SYSCALL_CLASSES.map((name) => `%${name}`).join(", ")}.`;
  }
  if (text === "none") return '"none" stands alone, not in a list.';
  if (text.startsWith("!")) return 'A "!" stands in front of the whole list: "!read,write" is everything but both.';
  const names = table.map(({ name }) => name);
  return `There is no system call "${text}".${didYouMean(text, names)}`;
}

/** The set as the core takes it (`LaunchOptions.wanted`): bit n = call n; undefined: all. */
export function traceSetBits(numbers: ReadonlySet<number> | "all"): Uint8Array<ArrayBuffer> | undefined {
  if (numbers === "all") return undefined;
  const bits = new Uint8Array(NUMBER_LIMIT / 8);
  for (const nr of numbers) if (nr < NUMBER_LIMIT) bits[nr >> 3] = (bits[nr >> 3] ?? 0) | (1 << (nr & 7));
  return bits;
}
