/** Results that are constants: the number, and behind it what it means. */
import { type ResultDecoder, signedDecimal } from "../../render/result.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import type { EnumSet, FlagSet } from "./constant.ts";
import { hexText } from "./number.ts";

/** A result with its name behind it: `1 (SUID_DUMP_USER)`. */
export function namedResult(set: EnumSet, shown: "hex" | "decimal" = "decimal"): ResultDecoder {
  return (call) => {
    const word = call.resultNumber;
    const number = shown === "hex" && word !== 0 ? `0x${word.toString(16)}` : String(word);
    const name = set.nameOf(word);
    return { text: name === undefined ? number : `${number} (${name})` };
  };
}

/** Bits with their names behind them: `0x102 (SECBIT_NOROOT_LOCKED|0x100)`; just the number where none has a name. */
export function namedBitsResult(set: FlagSet): ResultDecoder {
  return (call) => {
    const word = call.resultNumber;
    if (word === 0) return set.zero === undefined ? signedDecimal(call) : { text: `0 (${set.zero})` };
    const { names, rest } = set.split(word);
    if (names.length === 0) return { text: hexText(word) };
    const value: Value = rest === 0 ? { t: "flags", names } : { t: "flags", names, rest: hexText(rest) };
    return { text: `${hexText(word)} (${valueText(value)})`, value };
  };
}
