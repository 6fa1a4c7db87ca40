import type { Value } from "../../render/value.ts";
import { type Arg, argument } from "../define.ts";
import { checkConstants } from "../header_check.ts";
import { learnMeanings } from "../meanings.ts";
import { hexText } from "./number.ts";

/** `meaning`: a phrase for somebody who meets the name for the first time */
export type Constants = readonly (readonly [name: string, value: number, meaning?: string])[];

export interface ConstantSetOptions {
  /** the header that has them; left out where none does */
  header?: string;
  /** what stands in the comment behind a value that no name explains: `O_???` */
  unknown?: string;
}

/**
 * Bits with names, in the order in which they are looked for and shown; an entry of several bits stands before the entries of
 * its parts. Values are unsigned 32-bit.
 */
export class FlagSet {
  readonly names: readonly string[];
  readonly masks: readonly number[];
  readonly zero: string | undefined;
  readonly unknown: string | undefined;
  private readonly seen = new Map<number, Value>();

  constructor(constants: Constants, options: ConstantSetOptions = {}) {
    const bits = constants.filter(([, value]) => value !== 0);
    this.names = bits.map(([name]) => name);
    this.masks = bits.map(([, value]) => value >>> 0);
    this.zero = constants.find(([, value]) => value === 0)?.[0];
    this.unknown = options.unknown;
    learnMeanings(constants);
    if (options.header !== undefined) checkConstants(options.header, constants);
  }

  /** The value of 32 bits. The same word comes again and again, so a bounded number of answers is kept. */
  value(bits: number): Value {
    const word = bits >>> 0;
    const known = this.seen.get(word);
    if (known !== undefined) return known;
    const value = this.decode(word);
    if (this.seen.size < 256) this.seen.set(word, value);
    return value;
  }

  private decode(word: number): Value {
    if (word === 0) return { t: "flags", names: [], zero: this.zero ?? "0" };
    const { names, rest } = this.split(word);
    if (rest === 0) return { t: "flags", names };
    const text = hexText(rest);
    if (names.length > 0 || this.unknown === undefined) return { t: "flags", names, rest: text };
    return { t: "flags", names, rest: text, comment: this.unknown };
  }

  /** The value of 64 bits, of which the low half may have names. */
  value64(high: number, low: number): Value {
    if (high === 0) return this.value(low);
    const { names, rest } = this.split(low);
    const text = hexText((BigInt(high >>> 0) << 32n) | BigInt(rest));
    if (names.length > 0 || this.unknown === undefined) return { t: "flags", names, rest: text };
    return { t: "flags", names, rest: text, comment: this.unknown };
  }

  /** the names of the bits, and the bits without a name */
  split(word: number): { names: string[]; rest: number } {
    const names: string[] = [];
    let rest = word >>> 0;
    for (let i = 0; i < this.masks.length && rest !== 0; i++) {
      const mask = this.masks[i] ?? 0;
      if ((rest & mask) >>> 0 === mask) {
        names.push(this.names[i] ?? "");
        rest = (rest & ~mask) >>> 0;
      }
    }
    return { names, rest };
  }
}

export function flagSet(constants: Constants, options: ConstantSetOptions = {}): FlagSet {
  return new FlagSet(constants, options);
}

/** A word that is one of several names. */
export class EnumSet {
  private readonly values: Map<number, Value>;
  readonly constants: Constants;
  readonly unknown: string | undefined;

  constructor(constants: Constants, options: ConstantSetOptions = {}) {
    this.constants = constants;
    this.unknown = options.unknown;
    this.values = new Map();
    for (const [name, value] of constants) {
      // The first name of a number is the one shown; later ones are kept for the header check only.
      if (!this.values.has(value)) this.values.set(value, { t: "enum", name, text: name });
    }
    learnMeanings(constants);
    if (options.header !== undefined) checkConstants(options.header, constants);
  }

  /** `shown`: how an unknown number is written, default hex. 32 bits, signed or not. */
  value(word: number, shown?: string): Value {
    const known = this.find(word);
    if (known !== undefined) return known;
    return this.unnamed(shown ?? hexText(word >>> 0));
  }

  /** what is written for a number without a name */
  unnamed(text: string): Value {
    return this.unknown === undefined ? { t: "enum", text } : { t: "enum", text, comment: this.unknown };
  }

  has(word: number): boolean {
    return this.find(word) !== undefined;
  }

  /** Tables write a constant as its header does, -1 or 0xffffffff; arguments come as either. */
  private find(word: number): Value | undefined {
    return this.values.get(word) ?? this.values.get(word >>> 0) ?? this.values.get(word | 0);
  }

  /** The number of a name: for the keys of variants. A name that is not in the set is a mistake in a table. */
  of(name: string): number {
    const constant = this.constants.find(([known]) => known === name);
    if (constant === undefined) throw new Error(`no constant ${name} in this set`);
    return constant[1];
  }

  /** The number of a name that may be anything: undefined when it is not in the set. */
  numberOf(name: string): number | undefined {
    return this.constants.find(([known]) => known === name)?.[1];
  }

  nameOf(word: number): string | undefined {
    const value = this.find(word);
    return value?.t === "enum" ? value.name : undefined;
  }
}

export function enumSet(constants: Constants, options: ConstantSetOptions = {}): EnumSet {
  return new EnumSet(constants, options);
}

/** 32 bits of flags */
export function flags(name: string, set: FlagSet): Arg {
  return argument(name, (call, index) => set.value(call.i32(index)));
}

/** 64 bits of flags */
export function longFlags(name: string, set: FlagSet): Arg {
  return argument(name, (call, index) => set.value64(Number(call.u64(index) >> 32n), call.i32(index)));
}

/** one of several names; `unsigned`/`signed` say how an unknown number is written (default hex) */
export function enumeration(name: string, set: EnumSet, options: { unknownAs?: "hex" | "signed" } = {}): Arg {
  const decimal = options.unknownAs === "signed";
  return argument(name, (call, index) => {
    const value = call.i32(index);
    return set.value(
      set.has(value) ? value : set.has(value >>> 0) ? value >>> 0 : value,
      decimal ? String(value) : undefined,
    );
  });
}

/** one of several names, in 64 bits */
export function longEnumeration(name: string, set: EnumSet): Arg {
  return argument(name, (call, index) => {
    const value = call.i64(index);
    const known = BigInt.asIntN(32, value) === value && set.has(Number(value));
    return known ? set.value(Number(value)) : set.unnamed(hexText(call.u64(index)));
  });
}

/** Words that share one argument: one of `low` in the bits of `mask`, flags above (`SOCK_STREAM|SOCK_CLOEXEC`). */
export function enumWithFlags(name: string, low: EnumSet, mask: number, high: FlagSet): Arg {
  return argument(name, (call, index) => enumWithFlagsValue(call.u32(index), low, mask, high));
}

export function enumWithFlagsValue(word: number, low: EnumSet, mask: number, high: FlagSet): Value {
  const first = low.value(word & mask);
  const upper = (word & ~mask) >>> 0;
  if (upper === 0) return first;
  const { names, rest } = high.split(upper);
  const head =
    first.t === "enum" ? (first.comment === undefined ? first.text : `${first.text} /* ${first.comment} */`) : "";
  if (rest === 0) return { t: "flags", names: [head, ...names] };
  const value: Value = { t: "flags", names: [head, ...names], rest: hexText(rest) };
  return names.length > 0 || high.unknown === undefined ? value : { ...value, comment: high.unknown };
}
