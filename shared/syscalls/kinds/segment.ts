/** Segments of the local descriptor table. modify_ldt(2) */
import * as read from "../../render/bytes.ts";
import { errnoMessage, errnoName } from "../../render/errno.ts";
import { type ResultDecoder, signedDecimal } from "../../render/result.ts";
import { type Arg, argumentBeside } from "../define.ts";
import { number } from "./number.ts";
import { shapeAt, shapeCapture } from "./pointed.ts";
import { pointerAt } from "./pointer.ts";
import { custom, field, id32, type Shape, struct } from "./shape.ts";

/** As C's `%#08x`: eight characters with the prefix, and none for zero. */
const wide: Shape = custom(4, (_call, record, at) => {
  const word = read.u32(record.bytes, at);
  const digits = word.toString(16);
  return number(word === 0 ? digits.padStart(8, "0") : `0x${digits.padStart(6, "0")}`);
});

const FLAGS = 12;

/** some of the bits behind the limit */
function bits(name: string, shift: number, width = 1) {
  const mask = (1 << width) - 1;
  const shape = custom(4, (_call, record, at) => number(String((read.u32(record.bytes, at) >>> shift) & mask)));
  return field(name, FLAGS, shape, { path: false });
}

export const segment: Shape = struct(
  "struct user_desc",
  16,
  [
    field("entry_number", 0, id32),
    field("base_addr", 4, wide),
    field("limit", 8, wide),
    bits("seg_32bit", 0),
    bits("contents", 1, 2),
    bits("read_exec_only", 3),
    bits("limit_in_pages", 4),
    bits("seg_not_present", 5),
    bits("useable", 6),
    bits("lm", 7),
  ],
  { header: "asm/ldt.h" },
);

/** What get_thread_area is asked for. No 64-bit program gets an answer, so what stands behind the number never counts. */
export const segmentNumber: Shape = struct("struct user_desc", 4, [field("entry_number", 0, id32)], { more: true });

/** one segment, where the size says that it is one */
export function segmentIn(name: string, sizeName: string): Arg {
  const wanted = BigInt(segment.size);
  return argumentBeside(
    name,
    sizeName,
    (call, index, size) =>
      call.u64(size) === wanted ? shapeAt(call, index, segment, "enter") : pointerAt(call, index),
    (index, size) => [{ ...shapeCapture(index, segment, "enter"), when: [{ arg: size, equals: wanted }] }],
  );
}

const FIRST_ERROR = 0xffff_f001n;
const LAST_ERROR = 0xffff_ffffn;

/** The kernel returns an `unsigned int`: an error comes as a large number and counts as a success everywhere else. */
export const segmentResult: ResultDecoder = (call) => {
  const result = call.result;
  if (result < FIRST_ERROR || result > LAST_ERROR) return signedDecimal(call);
  const errno = Number(LAST_ERROR + 1n - result);
  const name = errnoName(errno);
  return name === undefined ? signedDecimal(call) : { text: `${result} ${name} (${errnoMessage(errno)})`, errno: name };
};
