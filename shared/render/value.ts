/**
 * What an argument or a result means: the decoder's only output. Text (`text.ts`), coloured tokens and the tree of the
 * details pane are all made from it, so they cannot disagree. Plain data, JSON-safe (64-bit numbers are strings).
 */
export type Value =
  /** a number as strace writes it: decimal, hex or octal is the decoder's choice */
  | { t: "number"; text: string }
  /** an address that was not, or could not be, followed. `NULL` has address "0" */
  | { t: "pointer"; address: string }
  | { t: "string"; quoted: string; more: boolean; path?: boolean }
  /** bytes as a quoted string; `hex` for the dump in the details pane */
  | { t: "buffer"; quoted: string; more: boolean; hex: string; wanted: number }
  /** a descriptor; `target` once known ("/etc/passwd", "TCP:[...]") */
  | { t: "fd"; fd: number; target?: string }
  /** named bits, in order; `rest` is what no name explains, already as text; `comment` follows it ("E???") */
  | { t: "flags"; names: readonly string[]; rest?: string; comment?: string; zero?: string }
  /** one name out of many; `name` absent when unknown: then `text /* comment *\/` */
  | { t: "enum"; name?: string; text: string; comment?: string }
  | { t: "struct"; fields: readonly (readonly [name: string, value: Value])[]; more?: boolean }
  | { t: "array"; items: readonly Value[]; more?: boolean; open?: string; close?: string; separator?: string }
  /** value at entry and at exit */
  | { t: "change"; before: Value; after: Value }
  /** a value and what to add behind it as a comment ("35 vars", "in 12 entries") */
  | { t: "note"; value: Value; note: string }
  /** words of a fixed form that are none of the above ("{sa_family=...}" pieces, "makedev(0x1, 0x3)") */
  | { t: "call"; name: string; args: readonly Value[] }
  /** `name=value` standing alone in an argument list, as clone's */
  | { t: "named"; name: string; value: Value }
  | { t: "raw"; text: string };

/** A rendered call: what every view shows. */
export interface Rendered {
  /** "openat", "ioctl#64" (refused by x32), "syscall_0x3e8" */
  name: string;
  /** in the order they are shown; `name` is the argument's name in the manual page */
  args: readonly { name: string; value: Value }[];
  result: RenderedResult;
}

export interface RenderedResult {
  /** "3", "0x7f...", "-1 ENOENT (No such file or directory)", "?" : the text behind "= " */
  text: string;
  errno?: string;
  /** set when the result is a descriptor, flags, ... */
  value?: Value;
}
