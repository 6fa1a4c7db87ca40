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

/** The literal of `bytes[from, to)`, with the quotation marks. */
export function quote(bytes: Uint8Array, from: number, to: number): string {
  let text = '"';
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if (OCTAL[byte] === true) {
      const next = i + 1 < to ? (bytes[i + 1] ?? 0) : 0;
      text += next >= 0x30 && next <= 0x37 ? LONG[byte] : SHORT[byte];
    } else {
      text += SHORT[byte];
    }
  }
  return `${text}"`;
}

/** The literal of `bytes[from, to)` with every byte in hex: data that is no text. */
export function quoteHex(bytes: Uint8Array, from: number, to: number): string {
  let text = '"';
  for (let i = from; i < to; i++) text += `\\x${HEX[bytes[i] ?? 0]}`;
  return `${text}"`;
}

/** Is every byte of it plain? Then a faster way to text exists. */
export function isPlain(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (PLAIN[byte] !== true) return false;
  return true;
}

export function hexDump(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += HEX[byte];
  return text;
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
