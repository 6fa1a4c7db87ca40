/** Requests of consoles: keyboards, screens and fonts. ioctl_console(2), linux/kd.h */
import * as read from "../render/bytes.ts";

import { quote } from "../render/quote.ts";
import { valueText } from "../render/text.ts";
import * as keyboard from "./constants/console.ts";
import { requests } from "./constants/ioctl.ts";
import { type Arg, argument, type VariantCase } from "./define.ts";
import { bytesIn, bytesOut } from "./kinds/buffer.ts";
import { enumeration } from "./kinds/constant.ts";
import { answered, asked, character, completed } from "./kinds/ioctl.ts";
import { fixed } from "./kinds/length.ts";
import { hexText, number } from "./kinds/number.ts";
import { bracketed, flexibleArray, input, inputArray, output, outputArray } from "./kinds/pointed.ts";
import {
  consecutive,
  custom,
  enum8,
  enum32,
  field,
  flags8,
  hex32,
  i32,
  type Shape,
  struct,
  u8,
  u16,
  u32,
} from "./kinds/shape.ts";
import { signalValue } from "./kinds/signal.ts";

/** ticks a second of the timer that makes the sound */
const TIMER_RATE = 1_193_182n;

const sound: Arg = argument("arg", (call, index) => {
  const ticks = call.u64(index);
  const hertz = ticks === 0n ? 0n : TIMER_RATE / ticks;
  const note = (hertz & 0xffff_ffffn) === 0n ? "off" : `${hertz} Hz`;
  return { t: "note", value: number(ticks.toString()), note };
});

const tone: Arg = argument("arg", (call, index) => {
  const word = call.u32(index);
  const [milliseconds, ticks] = [word >>> 16, word & 0xffff];
  const hertz = milliseconds !== 0 && ticks !== 0 ? Math.floor(Number(TIMER_RATE) / ticks) : 0;
  const value = number(milliseconds === 0 ? String(ticks) : `${milliseconds}<<16|${ticks}`);
  return { t: "note", value, note: hertz === 0 ? "off" : `${hertz} Hz, ${milliseconds} ms` };
});

const FIRST_PORT = 0x3b4n;
const LAST_PORT = 0x3dfn;

const port: Arg = argument("port", (call, index) => {
  const address = call.u64(index);
  const value = number(hexText(address));
  if (address < FIRST_PORT || address > LAST_PORT) return value;
  return { t: "note", value, note: `GPFIRST + ${address - FIRST_PORT}` };
});

const lightsArg = (set: typeof keyboard.leds): Arg =>
  argument("leds", (call, index) => set.value(call.u32(index) & 0xff));

const INT_MAX = 0x7fff_ffffn;
const accepted: Arg = argument("sig", (call, index) => {
  const word = call.u64(index);
  return word < INT_MAX ? signalValue(Number(word)) : number(word.toString());
});

/** a word that has names, and is a signed number where it has none */
const keyboardMode: Shape = custom(4, (_call, record, at) =>
  keyboard.keyboardModes.value(read.u32(record.bytes, at), String(read.i32(record.bytes, at))),
);

const characterShape: Shape = custom(1, (_call, record, at) => character(read.u8(record.bytes, at), { spaces: true }));

const DIRECT_MASK = 0x1ff;
const DIRECT_BASE = 0xf000;
const MAP_ENTRIES = 256;
const screenMapEntry: Shape = custom(2, (_call, record, at) => {
  const word = read.u16(record.bytes, at);
  if ((word & ~DIRECT_MASK) !== DIRECT_BASE) return number(hexText(word));
  return { t: "raw", text: `UNI_DIRECT_BASE+${hexText(word & DIRECT_MASK)}` };
});

const keyTable = field(
  "kb_table",
  0,
  custom(1, (_call, record, at) => {
    const table = read.u8(record.bytes, at);
    return keyboard.keyTables.has(table) ? keyboard.keyTables.value(table) : keyboard.keyTableBits.value(table);
  }),
);
const LATIN_TYPES = new Set(["KT_LATIN", "KT_META", "KT_LETTER", "KT_DEAD2"]);
/** names are only known for keys of the types that have no characters */
const UNNAMED_TYPES = new Set([...LATIN_TYPES, "KT_CONS"]);

/** what a key means: its symbol, or its type and its value within it */
function keyComment(word: number): string {
  const [type, value] = [word >>> 8, word & 0xff];
  const typeName = keyboard.keyTypes.nameOf(type);
  const symbol = typeName !== undefined && UNNAMED_TYPES.has(typeName) ? undefined : keyboard.keySymbols.nameOf(word);
  if (symbol !== undefined) return symbol;
  const within =
    typeName !== undefined && LATIN_TYPES.has(typeName)
      ? valueText(character(value, { spaces: true }))
      : hexText(value);
  return `K(${typeName ?? hexText(type)}, ${within})`;
}
/** lies behind what has to be readable, so it may be missing */
const keyValue: Shape = {
  size: 0,
  reach: 2,
  decode: (_call, record, at) => {
    if (record.bytes.length < at + 2) return { t: "raw", text: "???" };
    const word = read.u16(record.bytes, at);
    return { t: "note", value: number(hexText(word)), note: keyComment(word) };
  },
};
const keyEntry = struct("struct kbentry", 2, [keyTable, field("kb_index", 1, u8)]);
const keyMeaning = struct("struct kbentry", 2, [field("kb_value", 2, keyValue)]);
const wholeKeyEntry = struct("struct kbentry", 2, [keyTable, field("kb_index", 1, u8), field("kb_value", 2, keyValue)]);

const STRING_BYTES = 512;
const functionKey = field(
  "kb_func",
  0,
  custom(1, (_call, record, at) => {
    const key = read.u8(record.bytes, at);
    return { t: "enum", name: "KVAL", text: `KVAL(${functionName(key)})` };
  }),
);

/** the symbol of the n-th function key; the last of them have another type in the header than the first */
function functionName(key: number): string {
  return keyboard.functionKeys.nameOf(key) ?? `K_F${key + 1}`;
}

const keyString: Shape = {
  size: 0,
  reach: STRING_BYTES,
  decode: (call, record, at) => {
    const bytes = record.bytes.subarray(at, at + STRING_BYTES);
    const end = bytes.indexOf(0);
    if (end < 0 && bytes.length < STRING_BYTES) return { t: "raw", text: "???" };
    const length = end < 0 ? STRING_BYTES : end;
    const limit = call.options.stringLimit;
    return { t: "string", quoted: quote(bytes, 0, Math.min(length, limit)), more: length >= limit };
  },
};
const stringHead = struct("struct kbsentry", 1, [functionKey]);
const stringAnswer = struct("struct kbsentry", 1, [field("kb_string", 1, keyString)]);
const wholeString = struct("struct kbsentry", 1, [functionKey, field("kb_string", 1, keyString)]);

const MOST_ACCENTS = 256;

/** accents, as many as their count says, of which the kernel takes 256 */
function accents(name: string, element: Shape): Shape {
  const array = flexibleArray(element, (bytes, at) => Math.min(read.u32(bytes, at - 4), MOST_ACCENTS));
  const list: Shape = {
    ...array,
    decode: (call, record, at) => {
      const value = array.decode(call, record, at);
      const more = read.u32(record.bytes, at - 4) > MOST_ACCENTS;
      const cut = value.t !== "array" || value.items.some((item) => item.t === "note");
      return more && !cut ? { ...value, more } : value;
    },
  };
  return struct("struct kbdiacrs", 4, [field("kb_cnt", 0, u32), field(name, 4, list)]);
}
const accentBytes = accents(
  "kbdiacr",
  struct("struct kbdiacr", 3, consecutive(characterShape, ["diacr", "base", "result"])),
);
const accentWords = accents(
  "kbdiacruc",
  struct("struct kbdiacruc", 12, consecutive(hex32, ["diacr", "base", "result"])),
);

const scanCode = struct("struct kbkeycode", 8, consecutive(hex32, ["scancode", "keycode"]), { header: "linux/kd.h" });
const keyCodeAnswer: Arg = asked("argp", scanCode, scanCode, (_call, before, after) => {
  if (before.t !== "struct" || after?.t !== "struct") return before;
  const [scan, old] = before.fields;
  const now = after.fields[1];
  if (scan === undefined || old === undefined || now === undefined) return before;
  return { t: "struct", fields: [scan, [old[0], { t: "change", before: old[1], after: now[1] }]] };
});

const repeatRate = struct("struct kbd_repeat", 8, consecutive(i32, ["delay", "period"]), { header: "linux/kd.h" });
const hashAdvice = struct(
  "struct unimapinit",
  6,
  consecutive(u16, ["advised_hashsize", "advised_hashstep", "advised_hashlevel"]),
  { header: "linux/kd.h" },
);

const COLOUR_BYTES = 48;
const FONT_BYTES = 8192;

const hexIn = (bytes: number): Arg => bytesIn("argp", fixed(bytes), { hex: true });
const hexOut = (bytes: number): Arg => bytesOut("argp", fixed(bytes), { hex: true });

export const consoleCases: readonly VariantCase[] = [
  { keys: requests("KIOCSOUND"), args: [sound] },
  { keys: requests("KDMKTONE"), args: [tone] },
  { keys: requests("KDGETLED"), args: [output("argp", bracketed(flags8(keyboard.leds)))] },
  { keys: requests("KDSETLED"), args: [lightsArg(keyboard.leds)] },
  { keys: requests("KDGKBLED"), args: [output("argp", bracketed(flags8(keyboard.ledsWithDefaults)))] },
  { keys: requests("KDSKBLED"), args: [lightsArg(keyboard.ledsWithDefaults)] },
  { keys: requests("KDGKBTYPE"), args: [output("argp", bracketed(enum8(keyboard.keyboardTypes)))] },
  { keys: requests("KDADDIO", "KDDELIO"), args: [port] },
  { keys: requests("KDENABIO", "KDDISABIO", "KDMAPDISP", "KDUNMAPDISP", "PIO_FONTRESET"), args: [] },
  { keys: requests("KDSETMODE"), args: [enumeration("mode", keyboard.consoleModes)] },
  { keys: requests("KDGETMODE"), args: [output("argp", bracketed(enum32(keyboard.consoleModes)))] },
  { keys: requests("GIO_SCRNMAP"), args: [hexOut(MAP_ENTRIES)] },
  { keys: requests("PIO_SCRNMAP"), args: [hexIn(MAP_ENTRIES)] },
  { keys: requests("GIO_UNISCRNMAP"), args: [outputArray("argp", screenMapEntry, fixed(MAP_ENTRIES))] },
  { keys: requests("PIO_UNISCRNMAP"), args: [inputArray("argp", screenMapEntry, fixed(MAP_ENTRIES))] },
  { keys: requests("KDGKBMODE"), args: [output("argp", bracketed(keyboardMode))] },
  { keys: requests("KDSKBMODE"), args: [enumeration("mode", keyboard.keyboardModes, { unknownAs: "signed" })] },
  { keys: requests("KDGKBMETA"), args: [output("argp", bracketed(enum32(keyboard.metaModes)))] },
  { keys: requests("KDSKBMETA"), args: [enumeration("mode", keyboard.metaModes)] },
  { keys: requests("KDGKBENT"), args: [completed("argp", keyEntry, keyMeaning)] },
  { keys: requests("KDSKBENT"), args: [input("argp", wholeKeyEntry)] },
  { keys: requests("KDGKBSENT"), args: [completed("argp", stringHead, stringAnswer)] },
  { keys: requests("KDSKBSENT"), args: [input("argp", wholeString)] },
  { keys: requests("KDGKBDIACR"), args: [output("argp", accentBytes)] },
  { keys: requests("KDSKBDIACR"), args: [input("argp", accentBytes)] },
  { keys: requests("KDGKBDIACRUC"), args: [output("argp", accentWords)] },
  { keys: requests("KDSKBDIACRUC"), args: [input("argp", accentWords)] },
  { keys: requests("KDGETKEYCODE"), args: [keyCodeAnswer] },
  { keys: requests("KDSETKEYCODE"), args: [input("argp", scanCode)] },
  { keys: requests("KDSIGACCEPT"), args: [accepted] },
  { keys: requests("KDKBDREP"), args: [answered("argp", repeatRate, repeatRate)] },
  { keys: requests("GIO_FONT"), args: [hexOut(FONT_BYTES)] },
  { keys: requests("PIO_FONT"), args: [hexIn(FONT_BYTES)] },
  { keys: requests("PIO_UNIMAPCLR"), args: [input("argp", hashAdvice)] },
  { keys: requests("GIO_CMAP"), args: [hexOut(COLOUR_BYTES)] },
  { keys: requests("PIO_CMAP"), args: [hexIn(COLOUR_BYTES)] },
];
