import * as read from "../render/bytes.ts";
import { quote } from "../render/quote.ts";
import type { Value } from "../render/value.ts";
import { directoryEntryTypes } from "./constants/directory.ts";
import { type Arg, argument, defineSyscalls } from "./define.ts";
import { fd } from "./kinds/descriptor.ts";
import { number, unsigned } from "./kinds/number.ts";
import { bytesCapture } from "./kinds/pointed.ts";
import { pointerAt } from "./kinds/pointer.ts";

/** d_reclen stands at the same place in struct linux_dirent and linux_dirent64: behind inode and offset. getdents(2) */
const RECORD_LENGTH = 16;
/** the C library asks for 32 KiB at once; of a larger answer the entries that lie in these bytes are counted */
const ENTRIES_LIMIT = 60 * 1024;

/** struct linux_dirent64 has the type before the name, the old one at the end of the record. */
interface EntryLayout {
  typeFirst: boolean;
  name: number;
  type(at: number, length: number): number;
}
const NEW_ENTRY: EntryLayout = { typeFirst: true, name: 19, type: (at) => at + 18 };
const OLD_ENTRY: EntryLayout = { typeFirst: false, name: 18, type: (at, length) => at + length - 1 };

function entryValue(bytes: Uint8Array, at: number, length: number, layout: EntryLayout): Value {
  const named = bytes.subarray(at + layout.name, at + length);
  const nul = named.indexOf(0);
  const text = quote(named, 0, nul < 0 ? named.length : nul);
  const type = ["d_type", directoryEntryTypes.value(read.u8(bytes, layout.type(at, length)))] as const;
  const name = ["d_name", { t: "string", quoted: text, more: false }] as const;
  return {
    t: "struct",
    fields: [
      ["d_ino", number(read.u64Text(bytes, at))],
      ["d_off", number(read.i64Text(bytes, at + 8))],
      ["d_reclen", number(String(length))],
      ...(layout.typeFirst ? [type, name] : [name, type]),
    ],
  };
}

/** `0x… /* 5 entries *\/`, with `verbose` the entries themselves */
function directoryEntries(name: string, layout: EntryLayout): Arg {
  return argument(
    name,
    (call, index): Value => {
      const value = pointerAt(call, index);
      if (call.failed) return value;
      const record = call.capture(index, "exit");
      const bytes = record?.bytes;
      const entries: Value[] = [];
      const verbose = call.options.verbose === true;
      let count = 0;
      for (let at = 0, length = 0; bytes !== undefined && at < bytes.length; at += length, count++) {
        length = read.u16(bytes, at + RECORD_LENGTH);
        if (length <= RECORD_LENGTH) break;
        if (verbose && at + length <= bytes.length) entries.push(entryValue(bytes, at, length, layout));
      }
      if (verbose && bytes !== undefined) {
        return record?.truncated === true ? { t: "array", items: entries, more: true } : { t: "array", items: entries };
      }
      return { t: "note", value, note: record?.truncated === true ? `more than ${count} entries` : `${count} entries` };
    },
    (arg) => [bytesCapture(arg, "exit", { from: "result" }, ENTRIES_LIMIT, { secrecy: "path" })],
  );
}

const entriesInto = (layout: EntryLayout): Arg[] => [fd("fd"), directoryEntries("dirp", layout), unsigned("count")];

export const directorySyscalls = defineSyscalls({
  getdents: {
    nr: 78,
    args: entriesInto(OLD_ENTRY),
    classes: ["desc"],
    colour: "file",
    sentence: "Reads entries of a directory, in the old form.",
  },
  getdents64: {
    nr: 217,
    args: entriesInto(NEW_ENTRY),
    classes: ["desc"],
    colour: "file",
    sentence: "Reads entries of a directory.",
  },
});
