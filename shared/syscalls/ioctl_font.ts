/** Requests of a console's fonts, and of the map from Unicode to their characters. ioctl_console(2), linux/kd.h */
import * as read from "../render/bytes.ts";
import { fontFlags, fontOperations } from "./constants/console.ts";
import { requests } from "./constants/ioctl.ts";
import { type Arg, argument, type VariantCase } from "./define.ts";
import { blocksPointer, countedArrayPointer, namePointer } from "./kinds/followed.ts";
import { answered, asked } from "./kinds/ioctl.ts";
import { input, shapeAt, shapeCapture } from "./kinds/pointed.ts";
import {
  consecutive,
  enum32,
  type Field,
  field,
  flags32,
  hex16,
  pointer,
  type Shape,
  struct,
  u16,
  u32,
} from "./kinds/shape.ts";

const header = "linux/kd.h";

const PAIRS = 8;
const pair = struct("struct unipair", 4, consecutive(hex16, ["unicode", "fontpos"]), { header });
const map = (entries: Shape): Shape =>
  struct("struct unimapdesc", 16, [field("entry_ct", 0, u16), field("entries", PAIRS, entries)], { header });
const mapAddress = map(pointer);
const mapPairs = map(countedArrayPointer(pair, -PAIRS, 2));

/** A call that fails because the map has more entries than the program has room for says how many there are. */
const mapAnswer: Arg = argument(
  "argp",
  (call, index) => {
    const before = shapeAt(call, index, mapAddress, "enter");
    const record = call.capture(index, "exit");
    if (before.t !== "struct" || record === undefined || record.bytes.length < mapPairs.size) return before;
    const after = (call.failed ? mapAddress : mapPairs).decode(call, record, 0);
    const [count] = before.fields;
    if (after.t !== "struct" || count === undefined) return before;
    const [countAfter, entries] = after.fields;
    if (countAfter === undefined || entries === undefined) return before;
    return { t: "struct", fields: [[count[0], { t: "change", before: count[1], after: countAfter[1] }], entries] };
  },
  (index) => [shapeCapture(index, mapAddress, "enter"), { ...shapeCapture(index, mapPairs, "exit"), on: "always" }],
);

/** bytes of a character that is up to eight pixels wide: the kernel makes room for 32 lines */
const CHARACTER_BYTES = 32;

const CHARACTERS = 8;
const font = (characters: Shape): Shape =>
  struct(
    "struct consolefontdesc",
    16,
    [...consecutive(u16, ["charcount", "charheight"]), field("chardata", CHARACTERS, characters)],
    { header },
  );
const fontAddress = font(pointer);
const fontCharacters = font(
  blocksPointer(CHARACTER_BYTES, -CHARACTERS, 2, (bytes, at) => CHARACTER_BYTES * read.u16(bytes, at - CHARACTERS)),
);

const [WIDTH, HEIGHT, COUNT, DATA, OPERATION_BYTES] = [8, 12, 16, 24, 32];
/** of KDFONTOP, as in fontOperations */
const [set, get, setDefault, copy] = [0, 1, 2, 3];
const isOperation = (equals: number): Pick<Field, "only"> => ({ only: { offset: 0, width: 4, equals } });
const isNone =
  (...operations: readonly number[]): NonNullable<Field["when"]> =>
  (bytes, at) =>
    !operations.includes(read.u32(bytes, at));

const characters: Shape = blocksPointer(CHARACTER_BYTES, COUNT - DATA, 4, (bytes, at) => {
  const bytesOfLine = Math.ceil(read.u32(bytes, at + WIDTH - DATA) / 8);
  return bytesOfLine * CHARACTER_BYTES * read.u32(bytes, at + COUNT - DATA);
});
const MOST_NAME = 32;
const width = field("width", WIDTH, u32, { when: isNone(copy) });
const height = field("height", HEIGHT, u32);
const count = field("charcount", COUNT, u32, { when: isNone(setDefault, copy) });

const fontQuestion = struct(
  "struct console_font_op",
  OPERATION_BYTES,
  [
    field("op", 0, enum32(fontOperations)),
    field("flags", 4, flags32(fontFlags), { when: isNone(setDefault, copy) }),
    width,
    height,
    count,
    field("data", DATA, characters, isOperation(set)),
    field("data", DATA, namePointer(MOST_NAME), isOperation(setDefault)),
    field("data", DATA, pointer, { when: isNone(set, setDefault, copy) }),
  ],
  { header },
);
const fontAnswer = struct("struct console_font_op", OPERATION_BYTES, [
  width,
  height,
  count,
  field("data", DATA, characters, isOperation(get)),
  field("data", DATA, pointer, { when: isNone(get, setDefault) }),
]);

/** ioctl(fd, request, argp) */
const ARGP = 2;

/** Only what the operation writes is shown again. */
const fontOperation: Arg = asked("argp", fontQuestion, fontAnswer, (call, before, after) => {
  const entered = call.capture(ARGP, "enter");
  const op = entered === undefined ? copy : read.u32(entered.bytes, 0);
  return after === undefined || op === set || op === copy ? before : { t: "change", before, after };
});

export const fontCases: readonly VariantCase[] = [
  { keys: requests("GIO_UNIMAP"), args: [mapAnswer] },
  { keys: requests("PIO_UNIMAP"), args: [input("argp", mapPairs)] },
  { keys: requests("GIO_FONTX"), args: [answered("argp", fontAddress, fontCharacters)] },
  { keys: requests("PIO_FONTX"), args: [input("argp", fontCharacters)] },
  { keys: requests("KDFONTOP"), args: [fontOperation] },
];
