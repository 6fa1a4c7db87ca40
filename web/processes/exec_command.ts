import { quoteCommand } from "../../shared/command_line/quote.ts";
import { isValue } from "../details/value_reading.ts";

/** The command line of an execve; `cut`: words that the recording has the beginning of only, so that it cannot be run as it is. */
export type ExecCommand = { text: string; cut: number };

/** Of the arguments of execve(2), execveat(2) as the details have them; null: they are not known. */
export function execCommand(args: readonly { name: string; value: unknown }[]): ExecCommand | null {
  const argv = args.find(({ name }) => name === "argv")?.value;
  if (!isValue(argv) || argv.t !== "array" || argv.items.length === 0) return null;
  const words: Uint8Array[] = [];
  let cut = argv.more === true ? 1 : 0;
  for (const item of argv.items) {
    if (item.t !== "string") return null;
    words.push(unquoted(item.quoted));
    if (item.more) cut++;
  }
  return { text: quoteCommand(words), cut };
}

const NAMED: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, "\\": 92 };

/** The bytes of a string as strace quotes it: `"a\tb\33"`. */
export function unquoted(quoted: string): Uint8Array {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  const body = quoted.slice(1, -1);
  for (let at = 0; at < body.length; ) {
    const sequence = /^\\(?:([tnvfr"\\])|([0-7]{1,3})|x([0-9a-f]{2}))/.exec(body.slice(at, at + 4));
    if (sequence === null) {
      const character = String.fromCodePoint(body.codePointAt(at) ?? 0);
      bytes.push(...encoder.encode(character));
      at += character.length;
      continue;
    }
    const [whole, name, octal, hex] = sequence;
    bytes.push(
      name !== undefined ? (NAMED[name] ?? 0) : Number.parseInt(octal ?? hex ?? "0", octal === undefined ? 16 : 8),
    );
    at += whole.length;
  }
  return Uint8Array.from(bytes);
}
