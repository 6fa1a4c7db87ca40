/** What fcntl(2) passes and returns, by command. */
import { type ResultDecoder, signedDecimal } from "../../render/result.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import { fdFlags, lockTypes, ownerTypes, seals } from "../constants/fcntl.ts";
import { seekOrigins } from "../constants/open.ts";
import type { FlagSet } from "./constant.ts";
import { namedResult } from "./named_result.ts";
import { hexText } from "./number.ts";
import { openFlagsValue } from "./open.ts";
import { enum16, enum32, field, i32, i64, type Shape, struct } from "./shape.ts";

const lockFields = [
  field("l_type", 0, enum16(lockTypes)),
  field("l_whence", 2, enum16(seekOrigins)),
  field("l_start", 8, i64),
  field("l_len", 16, i64),
];

/** asm-generic/fcntl.h: what a lock is wanted for */
export const lock: Shape = struct("struct flock", 32, lockFields, { header: "linux/fcntl.h" });
/** the same, with the holder that F_GETLK found */
export const heldLock: Shape = struct("struct flock", 32, [...lockFields, field("l_pid", 24, i32)], {
  header: "linux/fcntl.h",
});

export const owner: Shape = struct(
  "struct f_owner_ex",
  8,
  [field("type", 0, enum32(ownerTypes)), field("pid", 4, i32)],
  { header: "linux/fcntl.h" },
);

/** `0x8001 (flags O_WRONLY|O_LARGEFILE)` */
export const statusFlagsResult: ResultDecoder = (call) => {
  const word = call.resultNumber;
  const value = openFlagsValue(word);
  return { text: `${hexText(word)} (flags ${valueText(value)})`, value };
};

/** `0x1 (flags FD_CLOEXEC)`, and plain `0` without any */
export const fdFlagsResult: ResultDecoder = flagsResult("flags", fdFlags);
/** `0x6 (seals F_SEAL_SHRINK|F_SEAL_GROW)` */
export const sealsResult: ResultDecoder = flagsResult("seals", seals);

function flagsResult(label: string, set: FlagSet): ResultDecoder {
  return (call) => {
    const word = call.resultNumber;
    const { names, rest } = set.split(word);
    const value: Value = rest === 0 ? { t: "flags", names } : { t: "flags", names, rest: hexText(rest) };
    return word === 0 ? signedDecimal(call) : { text: `0x${word.toString(16)} (${label} ${valueText(value)})`, value };
  };
}

/** `0x2 (F_UNLCK)` */
export const leaseResult: ResultDecoder = namedResult(lockTypes, "hex");
