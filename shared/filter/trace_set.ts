import { SYSCALL_CLASSES, type SyscallClass } from "../syscalls/classes.ts";
import { I386_SYSCALLS, SYSCALLS, X32_SYSCALLS } from "../syscalls/index.ts";
import type { SyscallRow } from "../syscalls/row.ts";
import type { FilterError } from "./ast.ts";
import { didYouMean } from "./nearest.ts";

export type TraceSetResult =
  /** numbers as `I386_FROM` says. "all" is not the set of all that the table knows: it holds unknown numbers too */
  { ok: true; numbers: ReadonlySet<number> | "all" } | { ok: false; error: FilterError };

/** The personality that strace(1) writes behind a name: `open@32`. */
type Personality = "64" | "32" | "x32";

interface TableRow extends Pick<SyscallRow, "nr" | "name" | "classes"> {
  /** default: 64 */
  personality?: Personality;
}

/**
 * A set holds the calls of all ABIs as one kind of number: below it those of x86-64, and of x32 (without its bit), which has the
 * same ones but for some from 512 on; from it on those of i386.
 */
const I386_FROM = 1_024;
/** Above are only numbers that no ABI has: recorded with "all" only. */
export const NUMBER_LIMIT = 2 * I386_FROM;

const EVERY_CALL: readonly TableRow[] = [
  ...SYSCALLS.values(),
  ...[...X32_SYSCALLS.values()].map(({ nr, name, classes }) => ({ nr, name, classes, personality: "x32" as const })),
  ...[...I386_SYSCALLS.values()].map(({ nr, name, classes }) => ({
    nr: I386_FROM + nr,
    name,
    classes,
    personality: "32" as const,
  })),
];

/** strace(1) knows these seven classes also without the percent sign. */
const BARE_CLASSES: readonly string[] = ["file", "process", "network", "signal", "ipc", "desc", "memory"];
/** strace(1) spells one class in two ways. */
const CLASS_ALIASES: Record<string, SyscallClass> = { net: "network" };

/**
 * Reads what `-e trace=` takes (strace(1), "Filtering"): values joined by commas, of which each is a name, `%class`, one of the old
 * class names without `%`, `/regex` (found anywhere in a name), `?value` (nothing when unknown) or `all`; or it is `none`. `!` in
 * front of everything takes all but these; "" is `all`. A name may end in `@64`, `@32` or `@x32`, its personality; without, it is the
 * call of each that has it.
 */
export function parseTraceSet(expression: string, table: readonly TableRow[] = EVERY_CALL): TraceSetResult {
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
  const [, wanted = "", personality] = /^(.*?)(?:@(64|32|x32))?$/s.exec(text) ?? [];
  const rows = table.filter(
    (row) => row.name === wanted && (personality === undefined || (row.personality ?? "64") === personality),
  );
  if (rows.length > 0) return rows.map(({ nr }) => nr);
  if (BARE_CLASSES.includes(text)) return classMembers(text, table);
  if (!/^\d{1,9}$/.test(text)) return undefined;
  const nr = Number(text);
  return nr < I386_FROM ? [nr, I386_FROM + nr] : [];
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

/** The set as the core takes it (`LaunchOptions.wanted`): bit n = number n of the set; undefined: all. */
export function traceSetBits(numbers: ReadonlySet<number> | "all"): Uint8Array<ArrayBuffer> | undefined {
  if (numbers === "all") return undefined;
  const bits = new Uint8Array(NUMBER_LIMIT / 8);
  for (const nr of numbers) if (nr < NUMBER_LIMIT) bits[nr >> 3] = (bits[nr >> 3] ?? 0) | (1 << (nr & 7));
  return bits;
}
