/**
 * How a system call is written down: a row names its arguments with the constructors of `kinds/`, each of which knows both
 * what the core must read for it (`captures`) and what the bytes mean (`decode`). `docs/add-a-syscall.md` walks through one.
 */
import type { TraceEvent } from "../event.ts";
import { Call } from "../render/call.ts";
import { failedResult, fdResult, hexResult, type ResultDecoder, signedDecimal } from "../render/result.ts";
import type { Rendered, Value } from "../render/value.ts";
import type { CaptureProgram, CaptureSpec } from "./capture.ts";
import type { CallClass, SyscallClass } from "./classes.ts";
import { openedDescriptor } from "./kinds/opened.ts";
import type { RenderOptions, SyscallRow } from "./row.ts";

/** Where an argument stands; the way to refer to another argument by its name. */
export interface ArgSite {
  index: number;
  indexOf(name: string): number;
}

/** An argument at its place. */
export interface BoundArg {
  name: string;
  /** what the core reads for it */
  captures: readonly CaptureSpec[];
  /** it is a descriptor that is open at entry, or a directory */
  descriptor?: true;
  /** undefined: not shown (open's mode without O_CREAT) */
  decode(call: Call): Value | undefined;
}

/** What a constructor of `kinds/` returns. */
export interface Arg {
  name: string;
  bind(site: ArgSite): BoundArg;
}

/** The plain case: an argument that needs nothing but its own place. */
export function argument(
  name: string,
  decode: (call: Call, index: number) => Value | undefined,
  captures: (index: number) => readonly CaptureSpec[] = () => [],
): Arg {
  return {
    name,
    bind: ({ index }) => ({ name, captures: captures(index), decode: (call) => decode(call, index) }),
  };
}

/** An argument that means nothing without another one, `beside`: a length, flags that say whether it counts. */
export function argumentBeside(
  name: string,
  beside: string,
  decode: (call: Call, index: number, other: number) => Value | undefined,
  captures: (index: number, other: number) => readonly CaptureSpec[] = () => [],
): Arg {
  return {
    name,
    bind: ({ index, indexOf }) => {
      const other = indexOf(beside);
      return { name, captures: captures(index, other), decode: (call) => decode(call, index, other) };
    },
  };
}

/**
 * The arguments that follow depend on the value of earlier ones: ioctl's on the request, sockopt's on level and name. The
 * chosen case's arguments take the places after `args`; the core reads the captures of the matching case only.
 */
export interface Variants {
  /** the argument that decides */
  by: string;
  /** a second one: keys are then [first, second] pairs */
  and?: string;
  /** bits of the deciding argument that count; default the low 32 */
  mask?: bigint;
  cases: readonly VariantCase[];
  /** tried in order when no case has the key: keys that differ in bits which say how much there is to read */
  patterns?: readonly VariantPattern[];
  /** without a match */
  otherwise: readonly Arg[];
}

export interface VariantPattern {
  mask: number;
  equals: number;
  args: readonly Arg[];
}

export interface VariantCase {
  keys: readonly (number | bigint | readonly [number, number])[];
  args: readonly Arg[];
  returns?: ResultDecoder;
}

export interface SyscallDefinition {
  nr: number;
  args: readonly Arg[];
  variants?: Variants;
  /** default: a signed decimal number */
  returns?: ResultDecoder;
  /** what is read of no argument (`kinds/opened.ts`); default: with `fdResult`, what the returned descriptor is open on */
  captures?: readonly CaptureSpec[];
  classes: readonly SyscallClass[];
  colour: CallClass;
  mayBlock?: boolean;
  sentence: string;
  /** the order in which strace shows the arguments, by index, where it is not the order of the registers (clone) */
  shownOrder?: readonly number[];
}

export type SyscallFamily = Readonly<Record<string, SyscallDefinition>>;

/** One family of rows, keyed by the name strace prints. */
export function defineSyscalls<T extends SyscallFamily>(family: T): T {
  return family;
}

interface BoundCase {
  args: readonly BoundArg[];
  returns: ResultDecoder;
}

const LOW_32_BITS = 0xffff_ffffn;

export function bindSyscall(name: string, definition: SyscallDefinition): SyscallRow {
  const returns = definition.returns ?? signedDecimal;
  const names = definition.args.map((arg) => arg.name);
  const leading = bindArgs(definition.args, 0, names);
  const order = definition.shownOrder;
  const ordered = order === undefined ? leading : order.flatMap((index) => leading[index] ?? []);
  const variants = definition.variants;
  const bound = variants === undefined ? undefined : bindVariants(variants, names, returns);
  const otherwise = bound?.otherwise ?? { args: [], returns };

  const own = definition.captures ?? capturesOfResult(returns);
  const program: CaptureProgram = {
    captures: [...[...leading, ...otherwise.args].flatMap((arg) => arg.captures), ...own],
  };
  const descriptors = leading.flatMap((arg, index) => (arg.descriptor === true ? [index] : []));
  if (descriptors.length > 0) program.descriptors = descriptors;
  if (bound !== undefined) {
    // Captures of `otherwise` would be read for every case, so a fallback shows raw values only.
    program.captures = [...leading.flatMap((arg) => arg.captures), ...bound.conditional, ...own];
    program.variants = bound.program;
  }

  return {
    nr: definition.nr,
    name,
    classes: definition.classes,
    colour: definition.colour,
    mayBlock: definition.mayBlock ?? false,
    sentence: definition.sentence,
    argNames: [...names, ...otherwise.args.map((arg) => arg.name)],
    program,
    render: (event, options) => {
      const call = new Call(event, options);
      const chosen = bound === undefined ? otherwise : bound.find(call);
      const args: { name: string; value: Value }[] = [];
      decodeInto(args, ordered, call);
      decodeInto(args, chosen.args, call);
      return { name, args, result: renderResult(call, chosen.returns) };
    },
  };
}

function capturesOfResult(returns: ResultDecoder): readonly CaptureSpec[] {
  return returns === fdResult ? [openedDescriptor] : [];
}

function bindArgs(args: readonly Arg[], first: number, names: readonly string[]): BoundArg[] {
  return args.map((arg, position) =>
    arg.bind({
      index: first + position,
      indexOf: (wanted) => {
        const index = names.indexOf(wanted);
        if (index < 0)
          throw new Error(`argument ${arg.name} refers to ${wanted}, which is not among ${names.join(", ")}`);
        return index;
      },
    }),
  );
}

function bindVariants(variants: Variants, names: readonly string[], returns: ResultDecoder) {
  const by = names.indexOf(variants.by);
  const and = variants.and === undefined ? undefined : names.indexOf(variants.and);
  if (by < 0 || and === -1) throw new Error(`variants by ${variants.by}: no such argument`);
  const mask = variants.mask ?? LOW_32_BITS;
  const bindTail = (args: readonly Arg[]) => bindArgs(args, names.length, [...names, ...args.map((arg) => arg.name)]);
  const cases = new Map<bigint, BoundCase>();
  const programCases: { keys: readonly bigint[]; captures: readonly CaptureSpec[] }[] = [];
  for (const { keys, args, returns: own } of variants.cases) {
    const entry = { args: bindTail(args), returns: own ?? returns };
    const bits = keys.map((key) =>
      typeof key === "object"
        ? (BigInt(key[0] >>> 0) << 32n) | BigInt(key[1] >>> 0)
        : BigInt.asUintN(64, BigInt(key)) & mask,
    );
    for (const key of bits) cases.set(key, entry);
    const captures = [
      ...entry.args.flatMap((arg) => arg.captures),
      ...(own === undefined ? [] : capturesOfResult(own)),
    ];
    if (captures.length > 0) programCases.push({ keys: bits, captures });
  }
  const patterns = (variants.patterns ?? []).map(({ mask: bits, equals, args }) => ({
    bits,
    equals,
    entry: { args: bindTail(args), returns },
  }));
  const otherwise: BoundCase = { args: bindTail(variants.otherwise), returns };
  const keyOf = (call: Call): bigint =>
    and === undefined ? call.u64(by) & mask : ((call.u64(by) & LOW_32_BITS) << 32n) | (call.u64(and) & LOW_32_BITS);
  return {
    otherwise,
    find: (call: Call): BoundCase => {
      const word = call.u32(by);
      return (
        cases.get(keyOf(call)) ??
        patterns.find(({ bits, equals }) => (word & bits) >>> 0 === equals >>> 0)?.entry ??
        otherwise
      );
    },
    // The core finds a case by its whole key only, so what a pattern reads is a condition on every call.
    conditional: patterns.flatMap(({ bits, equals, entry }) => {
      const matches = { arg: by, mask: BigInt(bits >>> 0), equals: BigInt(equals >>> 0) };
      return entry.args
        .flatMap((arg) => arg.captures)
        .map((capture) => ({ ...capture, when: [...(capture.when ?? []), matches] }));
    }),
    program: {
      arg: by,
      ...(variants.mask === undefined ? {} : { mask: variants.mask }),
      ...(and === undefined ? {} : { arg2: and }),
      cases: programCases,
    },
  };
}

function decodeInto(into: { name: string; value: Value }[], args: readonly BoundArg[], call: Call): void {
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === undefined) continue;
    const value = arg.decode(call);
    if (value !== undefined) into.push({ name: arg.name, value });
  }
}

function renderResult(call: Call, returns: ResultDecoder): Rendered["result"] {
  if (!call.returned) return { text: "?" };
  if (call.event.failed) return failedResult(call.event.result);
  return returns(call);
}

/** A call that no table knows, and every call of an architecture that has no table: as many registers, in hex. */
export function unknownSyscall(name: string, nr: number, registers = 6): SyscallRow {
  const argNames = Array.from({ length: registers }, (_, i) => `arg${i}`);
  return {
    nr,
    name,
    classes: [],
    colour: "process",
    mayBlock: false,
    sentence: "A system call that this version of Trapline does not know.",
    argNames,
    program: { captures: [] },
    render: (event: TraceEvent, options: RenderOptions): Rendered => ({
      name,
      args: event.args.slice(0, registers).map((value, i) => ({
        name: argNames[i] ?? "",
        value: { t: "number", text: value === 0n ? "0" : `0x${value.toString(16)}` },
      })),
      result: renderResult(new Call(event, options), hexResult),
    }),
  };
}
