/** Settings of terminals. ioctl_tty(2), termios(3) */
import * as read from "../../render/bytes.ts";
import { quote } from "../../render/quote.ts";
import type { Value } from "../../render/value.ts";
import {
  baudRates,
  controlCharacters,
  controlModes,
  inputModes,
  lineDisciplines,
  localModes,
  outputModes,
} from "../constants/terminal.ts";
import type { FlagSet } from "./constant.ts";
import { hexText, number } from "./number.ts";
import { abbreviated, consecutive, custom, enum8, field, type Shape, struct, u16, u32 } from "./shape.ts";

/** Words of one mode field: names of the sub-fields that always have one, then single bits. */
function modes(word: number, groups: readonly string[], groupBits: number, set: FlagSet): Value {
  const { names, rest } = set.split(word & ~groupBits);
  const all = [...groups, ...names];
  if (rest !== 0) return { t: "flags", names: all, rest: hexText(rest) };
  // strace leaves the bar that would lead to the bits, and nothing at all where there are no groups.
  if (names.length === 0) return { t: "raw", text: groups.length === 0 ? "" : `${groups.join("|")}|` };
  return { t: "flags", names: all };
}

const OUTPUT_GROUPS = 0o177400;

function outputGroups(word: number): string[] {
  return [
    `NL${(word >>> 8) & 1}`,
    `CR${(word >>> 9) & 3}`,
    ((word >>> 11) & 3) === 3 ? "XTABS" : `TAB${(word >>> 11) & 3}`,
    `BS${(word >>> 13) & 1}`,
    `VT${(word >>> 14) & 1}`,
    `FF${(word >>> 15) & 1}`,
  ];
}

const BAUD = 0o010017;
const CHARACTER_SIZE = 0o60;
const INPUT_BAUD = 0o02003600000;

const inputShape: Shape = custom(4, (_call, record, at) => modes(read.u32(record.bytes, at), [], 0, inputModes));
const outputShape: Shape = custom(4, (_call, record, at) => {
  const word = read.u32(record.bytes, at);
  return modes(word, outputGroups(word), OUTPUT_GROUPS, outputModes);
});
const controlShape: Shape = custom(4, (_call, record, at) => {
  const word = read.u32(record.bytes, at);
  const baud = baudRates.nameOf(word & BAUD) ?? hexText(word & BAUD);
  const input = word & INPUT_BAUD;
  const inputBaud = input === 0 ? [] : [`${baudRates.nameOf(input >>> 16) ?? hexText(input >>> 16)}<<IBSHIFT`];
  const groups = [baud, ...inputBaud, `CS${5 + ((word & CHARACTER_SIZE) >>> 4)}`];
  return modes(word, groups, BAUD | CHARACTER_SIZE | INPUT_BAUD, controlModes);
});
const localShape: Shape = custom(4, (_call, record, at) => modes(read.u32(record.bytes, at), [], 0, localModes));

const fields = [
  field("c_iflag", 0, inputShape),
  field("c_oflag", 4, outputShape),
  field("c_cflag", 8, controlShape),
  field("c_lflag", 12, localShape),
];

/** The modes of the older structure: the low half of each word. */
const shortFields = fields.map(({ name, offset, shape }) =>
  field(
    name,
    offset / 2,
    custom(2, (call, record, at) => {
      const word = new Uint8Array([read.u8(record.bytes, at), read.u8(record.bytes, at + 1), 0, 0]);
      return shape.decode(call, { ...record, bytes: word }, 0);
    }),
  ),
);

const CONTROL_CHARACTERS_OFFSET = 17;
const CONTROL_CHARACTERS = 19;

/** `[[VINTR]=0x3, …]`: which key does what */
function controlCharactersShape(count: number): Shape {
  return custom(count, (_call, record, at) => ({
    t: "array",
    items: Array.from({ length: count }, (_, i) => ({
      t: "named",
      name: `[${controlCharacters.nameOf(i) ?? i}]`,
      value: number(hexText(read.u8(record.bytes, at + i))),
    })),
  }));
}

const wholeFields = [
  ...fields,
  field("c_line", 16, enum8(lineDisciplines)),
  field("c_cc", CONTROL_CHARACTERS_OFFSET, controlCharactersShape(CONTROL_CHARACTERS)),
];
const header = "asm/termbits.h";

export const termios: Shape = abbreviated(
  struct("struct termios", 36, fields, { more: true }),
  struct("struct termios", 36, wholeFields, { header }),
);
export const termios2: Shape = abbreviated(
  struct("struct termios2", 44, fields, { more: true }),
  struct("struct termios2", 44, [...wholeFields, ...consecutive(u32, ["c_ispeed", "c_ospeed"], 36)], { header }),
);

/** System V's */
export const termio: Shape = abbreviated(
  struct("struct termio", 18, shortFields, { more: true }),
  struct(
    "struct termio",
    18,
    [...shortFields, field("c_line", 8, enum8(lineDisciplines)), field("c_cc", 9, controlCharactersShape(8))],
    { header: "asm/termios.h" },
  ),
);

export const windowSize: Shape = struct(
  "struct winsize",
  8,
  [field("ws_row", 0, u16), field("ws_col", 2, u16), field("ws_xpixel", 4, u16), field("ws_ypixel", 6, u16)],
  { header: "asm/termios.h" },
);

/** one character, as a string: TIOCSTI */
export const charShape: Shape = custom(1, (_call, record, at) => ({
  t: "string",
  quoted: quote(record.bytes, at, at + 1),
  more: false,
}));
