/**
 * One call in the pieces that strace prints at its entry and at its return. strace decodes twice: what the kernel writes is
 * only known at the end, so in a line that another task interrupts, the arguments from the first such one on stand behind
 * `<... read resumed>`.
 */
import type { TraceEvent } from "../../shared/event.ts";
import { valueText } from "../../shared/render/text.ts";
import type { Rendered } from "../../shared/render/value.ts";
import type { CaptureProgram, CaptureSpec } from "../../shared/syscalls/capture.ts";
import { isOfDescriptors } from "../../shared/syscalls/kinds/opened.ts";
import type { SyscallRow } from "../../shared/syscalls/row.ts";

export interface CallText {
  name: string;
  /** between the parenthesis and the interruption */
  entry: string;
  /** from there to the closing parenthesis */
  rest: string;
  /** nothing was left to print at the return */
  complete: boolean;
  /** the text behind `= ` */
  result: string;
}

/** strace(1) 6.1 prints what poll and select found behind the result, so their arguments are complete at entry. */
const COMPLETE_AT_ENTRY = new Set(["poll", "ppoll", "select", "pselect6"]);
/** The comma behind the last argument of the entry is printed at the return: `ioctl(3, TCGETS <unfinished ...>`. */
const SEPARATOR_AT_RETURN = new Set(["ioctl", "fcntl", "clone"]);
/** The value that is read and written is printed at entry, what became of it at the return: `[0] <unfinished ...>`. */
const INOUT_AT_ENTRY = new Set(["sendfile", "clone3"]);
/** clone prints stack and flags first; what follows depends on them, and comes at the return whatever it is. */
const CLONE_ENTRY_ARGS = 2;

export function callText(row: SyscallRow, event: TraceEvent, rendered: Rendered): CallText {
  const { args } = rendered;
  const first = firstAtReturn(row, event, rendered);
  const common = { name: rendered.name, result: rendered.result.text };
  const value = args[first]?.value;
  if (value === undefined) return { ...common, entry: argumentsText(args, 0, args.length), rest: "", complete: true };

  const before = argumentsText(args, 0, first);
  const behind = first + 1 < args.length ? `, ${argumentsText(args, first + 1, args.length)}` : "";
  const separator = first === 0 ? "" : ", ";
  if (value.t === "change" && INOUT_AT_ENTRY.has(row.name)) {
    const entry = `${before}${separator}${valueText(value.before)}`;
    return { ...common, entry, rest: ` => ${valueText(value.after)}${behind}`, complete: false };
  }
  if (INOUT_AT_ENTRY.has(row.name))
    return { ...common, entry: `${before}${separator}${valueText(value)}`, rest: behind, complete: false };
  const rest = argumentsText(args, first, args.length);
  return SEPARATOR_AT_RETURN.has(row.name)
    ? { ...common, entry: before, rest: `${separator}${rest}`, complete: false }
    : { ...common, entry: `${before}${separator}`, rest, complete: false };
}

function argumentsText(args: Rendered["args"], from: number, to: number): string {
  let text = "";
  for (let position = from; position < to; position++) {
    const arg = args[position];
    if (arg !== undefined) text += position === from ? valueText(arg.value) : `, ${valueText(arg.value)}`;
  }
  return text;
}

/** Position of the first argument that is printed at the return; behind the last one when there is none. */
function firstAtReturn(row: SyscallRow, event: TraceEvent, { args }: Rendered): number {
  if (COMPLETE_AT_ENTRY.has(row.name)) return args.length;
  if (row.name === "clone") return CLONE_ENTRY_ARGS;
  const written = writtenArguments(row.program, event);
  if (written.size === 0) return args.length;
  for (let position = 0; position < args.length; position++) {
    const name = args[position]?.name ?? "";
    // An argument that is not shown (open's mode) shifts those behind it; a variant's own have no name in the row.
    const index = row.argNames[position] === name ? position : row.argNames.indexOf(name);
    if (written.has(index < 0 ? position : index)) return position;
  }
  return args.length;
}

interface Written {
  always: ReadonlySet<number>;
  variants: ReadonlyMap<bigint, ReadonlySet<number>>;
}
const programs = new WeakMap<CaptureProgram, Written>();
const LOW_32_BITS = 0xffff_ffffn;

/** Arguments that point to what the kernel writes: those with a capture at exit. */
function writtenArguments(program: CaptureProgram, { args }: TraceEvent): ReadonlySet<number> {
  let written = programs.get(program);
  if (written === undefined) {
    written = writtenIn(program);
    programs.set(program, written);
  }
  const { variants } = program;
  if (variants === undefined) return written.always;
  const value = (arg: number): bigint => args[arg] ?? 0n;
  const key =
    variants.arg2 === undefined
      ? value(variants.arg) & (variants.mask ?? LOW_32_BITS)
      : ((value(variants.arg) & LOW_32_BITS) << 32n) | (value(variants.arg2) & LOW_32_BITS);
  return written.variants.get(key) ?? written.always;
}

function writtenIn({ captures, variants }: CaptureProgram): Written {
  const always = new Set(captures.filter(readsAtExit).flatMap(argumentOf));
  const byKey = new Map<bigint, ReadonlySet<number>>();
  for (const { keys, captures: own } of variants?.cases ?? []) {
    const arguments_ = new Set([...always, ...own.filter(readsAtExit).flatMap(argumentOf)]);
    for (const key of keys) byKey.set(key, arguments_);
  }
  return { always, variants: byKey };
}

function readsAtExit(spec: CaptureSpec): boolean {
  if (isOfDescriptors(spec)) return false;
  return spec.phase === "exit" || (spec.children ?? []).some(readsAtExit);
}

function argumentOf({ source }: CaptureSpec): number[] {
  return source.from === "arg" ? [source.arg] : [];
}
