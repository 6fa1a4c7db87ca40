/**
 * Calls of another ABI, made from the rows of x86-64: what does not depend on how the compiler lays out memory means the same.
 * A structure that has longs or pointers is laid out otherwise, so it is shown as an address unless the table of the ABI says
 * how it is, or that it is the same.
 */
import type { CaptureSpec } from "../capture.ts";
import { type Arg, bindSyscall, type SyscallDefinition, type SyscallFamily, type VariantCase } from "../define.ts";
import { isOfDescriptors } from "../kinds/opened.ts";
import { address } from "../kinds/pointer.ts";
import type { SyscallRow } from "../row.ts";

/** A call that is like one of x86-64 but for what is said here. */
export interface LikeCall {
  nr: number;
  /** the call of x86-64; default: the one of the same name */
  like?: string;
  /** arguments whose structures are laid out as on x86-64: they have neither longs nor pointers */
  same?: readonly string[];
  /** arguments that are read in another way, by their names there */
  instead?: Readonly<Record<string, Arg>>;
  /** all arguments, where their order or number is another one */
  args?: readonly Arg[];
  shownOrder?: readonly number[];
}

/** A number: like the call of x86-64 that has the same name. */
export type DerivedCall = number | LikeCall | SyscallDefinition;
export type DerivedFamily = Readonly<Record<string, DerivedCall>>;

export function bindDerived(family: DerivedFamily, native: SyscallFamily): SyscallRow[] {
  return Object.entries(family).map(([name, entry]) => {
    if (typeof entry === "object" && "sentence" in entry) return bindSyscall(name, entry);
    const like: LikeCall = typeof entry === "number" ? { nr: entry } : entry;
    const definition = native[like.like ?? name];
    if (definition === undefined) throw new Error(`${name}: x86-64 has no call ${like.like ?? name}`);
    return { ...bindSyscall(name, derived(definition, like)), native: definition.nr };
  });
}

function derived(definition: SyscallDefinition, like: LikeCall): SyscallDefinition {
  const same = new Set(like.same);
  const over = (args: readonly Arg[]) =>
    args.map((arg) => like.instead?.[arg.name] ?? (same.has(arg.name) ? arg : withoutLayout(arg)));
  const { variants, shownOrder, ...rest } = definition;
  const order = like.args === undefined ? shownOrder : like.shownOrder;
  return {
    ...rest,
    nr: like.nr,
    args: like.args ?? over(definition.args),
    ...(order === undefined ? {} : { shownOrder: order }),
    ...(variants === undefined || like.args !== undefined
      ? {}
      : {
          variants: {
            ...variants,
            cases: variants.cases.map((each): VariantCase => ({ ...each, args: over(each.args) })),
            ...(variants.patterns === undefined
              ? {}
              : { patterns: variants.patterns.map((each) => ({ ...each, args: over(each.args) })) }),
          },
        }),
  };
}

/** The argument as it is where it means the same whatever the layout, else its address. */
function withoutLayout(arg: Arg): Arg {
  return {
    name: arg.name,
    bind: (site) => {
      const bound = arg.bind(site);
      return bound.captures.every(hasNoLayout) ? bound : address(arg.name).bind(site);
    },
  };
}

const INT_BYTES = 4;

/** Strings, bytes of a length that the program says, descriptors, ints and arrays of ints. */
function hasNoLayout(capture: CaptureSpec): boolean {
  if (isOfDescriptors(capture) || capture.kind === "rights") return true;
  if (!(capture.children ?? []).every(isOfDescriptors)) return false;
  switch (capture.kind) {
    case "cstring":
      return true;
    case "bytes":
      return capture.length?.from !== "const" || capture.length.value <= INT_BYTES;
    case "array":
      return capture.element === INT_BYTES;
    default:
      return false;
  }
}
