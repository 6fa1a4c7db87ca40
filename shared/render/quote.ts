/**
 * Bytes as a C string literal, the way strace writes them: printable ASCII as it is, the usual letters for \t \n \v \f \r, `"`
 * and `\` escaped, everything else in octal, as short as the next character allows ("\0" but "\0001").
 */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** the text of every byte; octal escapes in their short form */
const SHORT: readonly string[] = Array.from({ length: 256 }, (_, byte) => escapeOf(byte, false));
/** octal escapes with all three digits: needed before another octal digit */
const LONG: readonly string[] = Array.from({ length: 256 }, (_, byte) => escapeOf(byte, true));
/** bytes that stand for themselves */
const PLAIN: readonly boolean[] = SHORT.map((text) => text.length === 1);
const OCTAL: readonly boolean[] = SHORT.map((text, byte) => text !== LONG[byte]);

function escapeOf(byte: number, long: boolean): string {
  switch (byte) {
    case QUOTE:
      return '\\"';
    case BACKSLASH:
      return "\\\\";
    case 0x09:
      return "\\t";
    case 0x0a:
      return "\\n";
    case 0x0b:
      return "\\v";
    case 0x0c:
      return "\\f";
    case 0x0d:
      return "\\r";
  }
  if (byte >= 0x20 && byte < 0x7f) return String.fromCharCode(byte);
  return `\\${long ? byte.toString(8).padStart(3, "0") : byte.toString(8)}`;
}

/** Escapes are at most 4 characters a byte. */
const MOST_CODES = 4;
/**
 * Where literals are put together, as ASCII. Adding up strings a character at a time makes a rope of as many pieces: four times
 * slower, and a path of 60 characters took 2 KB, which was most of what recording left to the garbage collector.
 */
let codes = new Uint8Array(1024);
const decoder = new TextDecoder();

function reserve(length: number): void {
  if (codes.length < length) codes = new Uint8Array(2 * length);
}

/** The literal of `bytes[from, to)`, with the quotation marks. */
export function quote(bytes: Uint8Array, from: number, to: number): string {
  reserve(MOST_CODES * (to - from) + 2);
  codes[0] = QUOTE;
  let end = 1;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if (PLAIN[byte] === true) {
      codes[end++] = byte;
      continue;
    }
    const next = i + 1 < to ? (bytes[i + 1] ?? 0) : 0;
    const text = (OCTAL[byte] === true && next >= 0x30 && next <= 0x37 ? LONG[byte] : SHORT[byte]) ?? "";
    for (let at = 0; at < text.length; at++) codes[end++] = text.charCodeAt(at);
  }
  codes[end++] = QUOTE;
  return decoder.decode(codes.subarray(0, end));
}

/** The literal of `bytes[from, to)` with every byte in hex: data that is no text. */
export function quoteHex(bytes: Uint8Array, from: number, to: number): string {
  let text = '"';
  for (let i = from; i < to; i++) text += `\\x${HEX[bytes[i] ?? 0]}`;
  return `${text}"`;
}

export function hexDump(bytes: Uint8Array): string {
  reserve(2 * bytes.length);
  let end = 0;
  for (let i = 0; i < bytes.length; i++) {
    const text = HEX[bytes[i] ?? 0] ?? "";
    codes[end++] = text.charCodeAt(0);
    codes[end++] = text.charCodeAt(1);
  }
  return decoder.decode(codes.subarray(0, end));
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
