/**
 * Flattens the capture programs of the table into the arrays of `native/core/capture_program.h`. Equal pieces are written
 * once, so the many cases of ioctl share their structures.
 */

import { SOURCE_STACK } from "../../shared/batch/layout.ts";
import type {
  CaptureCondition,
  CaptureLength,
  CapturePhase,
  CaptureProgram,
  CaptureSpec,
} from "../../shared/syscalls/capture.ts";

/** What the generator needs of a row. */
export interface ProgramRow {
  nr: number;
  name: string;
  program: CaptureProgram;
}

/** A program that C++ could not carry out; the message names the call. */
export class CaptureProgramError extends Error {}

const MAX_INDEX = 0xffff;
const LOW_32_BITS = 0xffff_ffffn;
const NO_ARG = "kNoArg";

const KINDS = {
  cstring: "kCString",
  bytes: "kBytes",
  array: "kArray",
  pointers: "kPointers",
  descriptor: "kDescriptor",
  socket: "kSocket",
  rights: "kRights",
} as const satisfies Record<CaptureSpec["kind"], string>;
const LIMITS = { string: "kStringLimit", message: "kMessageLimit", environment: "kEnvironmentLimit" } as const;
const OF_DESCRIPTORS: ReadonlySet<CaptureSpec["kind"]> = new Set(["descriptor", "socket"]);
const NUMBERED_BY_SOURCE: ReadonlySet<string> = new Set(["result", "workingDirectory"]);

/** An array of initialisers in which a run of equal ones is found again. */
class Pool {
  readonly entries: string[] = [];
  private readonly found = new Map<string, string>();

  /** Returns the `TableRange` initialiser of these entries. */
  range(items: readonly string[]): string {
    if (items.length === 0) return "{0, 0}";
    const key = items.join("\n");
    let range = this.found.get(key);
    if (range === undefined) {
      range = `{${this.entries.length}, ${items.length}}`;
      this.entries.push(...items);
      if (this.entries.length > MAX_INDEX) throw new CaptureProgramError("more than 65535 entries of one kind");
      this.found.set(key, range);
    }
    return range;
  }
}

class Flattener {
  readonly variants = new Pool();
  readonly specs = new Pool();
  readonly lengths = new Pool();
  readonly conditions = new Pool();
  private where = "";

  call({ name, program }: ProgramRow): string {
    this.where = name;
    const captures = this.phases(program.captures);
    const variants = program.variants;
    const descriptors = (program.descriptors ?? []).reduce((bits, arg) => bits | (1 << this.arg(arg)), 0);
    // Most calls have none, and their entries stay as short as they were.
    const end = descriptors === 0 ? "}" : `, ${descriptors}}`;
    if (variants === undefined) return `{${captures}, {0, 0}, 0, ${NO_ARG}, 0${end}`;

    const byKey = new Map<bigint, readonly CaptureSpec[]>();
    for (const { keys, captures: specs } of variants.cases) {
      for (const key of keys) {
        if (byKey.has(key)) this.fail(`key ${key} has two cases`);
        byKey.set(key, specs);
      }
    }
    const entries = [...byKey]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, specs]) => `{${u64(key)}, ${this.phases(specs)}}`);
    const mask = variants.mask ?? LOW_32_BITS;
    const arg2 = variants.arg2 === undefined ? NO_ARG : String(this.arg(variants.arg2));
    return `{${captures}, ${this.variants.range(entries)}, ${this.arg(variants.arg)}, ${arg2}, ${u64(mask)}${end}`;
  }

  /** `PhaseCaptures`: those of the entry, then those of the exit. */
  private phases(specs: readonly CaptureSpec[]): string {
    const of = (phase: CapturePhase) =>
      this.specs.range(specs.filter((spec) => spec.phase === phase).map((spec) => this.spec(spec, undefined)));
    return `{${of("enter")}, ${of("exit")}}`;
  }

  private spec(spec: CaptureSpec, parent: CaptureSpec | undefined): string {
    if (parent !== undefined && spec.phase !== parent.phase) {
      this.fail("a child is read together with its parent, so it cannot have another phase");
    }
    if (spec.phase === "enter" && (spec.on ?? "always") !== "always") this.fail("`on` is known at exit only");
    if (spec.kind === "array" && spec.element === undefined) this.fail("an array needs `element`");
    if (spec.length === undefined && (spec.kind === "bytes" || spec.kind === "array")) {
      this.fail(`${spec.kind} needs \`length\``);
    }
    if (typeof spec.limit === "number" && (spec.limit < 0 || spec.limit > 65_536))
      this.fail("a limit is at most 65536");
    if (NUMBERED_BY_SOURCE.has(spec.source.from) && !OF_DESCRIPTORS.has(spec.kind))
      this.fail(`${spec.source.from} is no address: only a descriptor comes from it`);
    if (spec.kind === "rights" && parent === undefined) this.fail("rights are found in the bytes of a parent");
    if (spec.source.from === "result" && spec.phase === "enter") this.fail("the result is known at exit only");
    const kind = KINDS[spec.kind];
    const on = { always: "kAlways", success: "kSuccess", error: "kError" }[spec.on ?? "always"];
    const { source, position } = this.source(spec, parent);
    const children = this.specs.range((spec.children ?? []).map((child) => this.spec(child, spec)));
    const fields = [
      `CaptureKind::${kind}`,
      `CaptureOn::${on}`,
      `SourceKind::${source}`,
      position,
      spec.element ?? 0,
      typeof spec.limit === "number" ? spec.limit : LIMITS[spec.limit],
      this.length(spec.length, spec),
      this.conditions.range((spec.when ?? []).map((condition) => this.condition(condition, parent))),
      children,
    ];
    return `{${fields.join(", ")}}`;
  }

  private source(spec: CaptureSpec, parent: CaptureSpec | undefined): { source: string; position: number } {
    switch (spec.source.from) {
      case "arg":
        return { source: "kArg", position: this.arg(spec.source.arg) };
      case "stack":
        if (parent !== undefined) this.fail(`a child comes from a field, not from the stack (${SOURCE_STACK})`);
        return { source: "kStack", position: spec.source.offset };
      case "field":
        if (parent === undefined) this.fail("only a child comes from a field");
        return { source: "kField", position: spec.source.offset };
      case "result":
        return { source: "kResult", position: 0 };
      case "workingDirectory":
        return { source: "kWorkingDirectory", position: 0 };
    }
  }

  private length(length: CaptureLength | undefined, spec: CaptureSpec): string {
    if (length === undefined) return "{LengthKind::kNone, 0, 0, 0, {0, 0}}";
    switch (length.from) {
      case "const":
        return `{LengthKind::kConst, 0, 0, ${length.value}, {0, 0}}`;
      case "arg":
        return `{LengthKind::kArg, ${this.arg(length.arg)}, ${length.width ?? 8}, ${length.unsigned === true ? 1 : 0}, {0, 0}}`;
      case "result":
        if (spec.phase !== "exit") this.fail("the result is known at exit only");
        return "{LengthKind::kResult, 0, 0, 0, {0, 0}}";
      case "deref":
        return `{LengthKind::kDeref, ${this.arg(length.arg)}, ${length.width}, 0, {0, 0}}`;
      case "field":
        return `{LengthKind::kField, 0, ${length.width}, ${length.offset}, {0, 0}}`;
      case "min":
        return `{LengthKind::kMin, 0, 0, 0, ${this.lengths.range(length.of.map((one) => this.length(one, spec)))}}`;
    }
  }

  private condition(condition: CaptureCondition, parent: CaptureSpec | undefined): string {
    const negated = condition.not ?? false;
    if ("field" in condition) {
      if (parent === undefined) this.fail("only a child can ask for a field of its parent");
      return `{true, ${negated}, 0, ${condition.width}, ${condition.field}, 0, ${u64(condition.equals)}}`;
    }
    const mask = condition.mask ?? (1n << 64n) - 1n;
    return `{false, ${negated}, ${this.arg(condition.arg)}, 0, 0, ${u64(mask)}, ${u64(condition.equals)}}`;
  }

  private arg(arg: number): number {
    if (!Number.isInteger(arg) || arg < 0 || arg > 5) this.fail(`argument ${arg} does not exist`);
    return arg;
  }

  private fail(message: string): never {
    throw new CaptureProgramError(`${this.where}: ${message}`);
  }
}

const u64 = (value: bigint) => `0x${BigInt.asUintN(64, value).toString(16)}u`;

/** The calls of the other ABIs; x32's are those that have numbers of their own, from X32_FIRST on. */
export interface OtherAbis {
  i386: readonly ProgramRow[];
  x32: readonly ProgramRow[];
}

/** The first of x32's own numbers; below, they are those of x86-64. asm/unistd_x32.h */
const X32_FIRST = 512;

/** The text of `capture_table.inc`. Throws CaptureProgramError. */
export function captureTable(rows: readonly ProgramRow[], others: OtherAbis = { i386: [], x32: [] }): string {
  const flattener = new Flattener();
  const calls = programs(flattener, rows, 0);
  const i386 = programs(flattener, others.i386, 0);
  const x32 = programs(flattener, others.x32, X32_FIRST);
  return `${[
    "// Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again.",
    array("CaptureCondition", "kConditions", flattener.conditions.entries),
    array("CaptureLength", "kLengths", flattener.lengths.entries),
    array("CaptureSpec", "kSpecs", flattener.specs.entries),
    array("CaptureVariant", "kVariants", flattener.variants.entries),
    callArray("kCalls", calls),
    callArray("kI386Calls", i386),
    callArray("kX32Calls", x32),
  ].join("\n\n")}\n`;
}

/** The programs of the numbers from `first` to the last, densely. */
function programs(flattener: Flattener, rows: readonly ProgramRow[], first: number): string[] {
  const byNumber = new Map(rows.map((row) => [row.nr, row]));
  const length = rows.length === 0 ? 0 : Math.max(...byNumber.keys()) + 1 - first;
  return Array.from({ length }, (_, i) => {
    const nr = first + i;
    const row = byNumber.get(nr) ?? { nr, name: "no such call", program: { captures: [] } };
    return `${flattener.call(row)},  // ${nr} ${row.name}`;
  });
}

function callArray(name: string, calls: readonly string[]): string {
  const lines = calls.length === 0 ? ["{}"] : calls;
  return `inline constexpr CallProgram ${name}[] = {\n${lines.map((call) => `    ${call}\n`).join("")}};`;
}

/** C++ has no arrays of length 0; nothing refers to the entry that stands in. */
function array(type: string, name: string, entries: readonly string[]): string {
  const lines = entries.length === 0 ? ["{}"] : entries;
  return `inline constexpr ${type} ${name}[] = {\n${lines.map((entry) => `    ${entry},\n`).join("")}};`;
}
