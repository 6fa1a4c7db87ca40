import * as read from "../render/bytes.ts";
import type { Value } from "../render/value.ts";
import { type Arg, argument, defineSyscalls } from "./define.ts";
import { fd } from "./kinds/descriptor.ts";
import { unsigned } from "./kinds/number.ts";
import { bytesCapture } from "./kinds/pointed.ts";
import { pointerAt } from "./kinds/pointer.ts";

/** d_reclen stands at the same place in struct linux_dirent and linux_dirent64: behind inode and offset. getdents(2) */
const RECORD_LENGTH = 16;
/** the C library asks for 32 KiB at once; of a larger answer the entries that lie in these bytes are counted */
const ENTRIES_LIMIT = 60 * 1024;

/** `0x… /* 5 entries *\/` */
function directoryEntries(name: string): Arg {
  return argument(
    name,
    (call, index): Value => {
      const value = pointerAt(call, index);
      if (call.failed) return value;
      const record = call.capture(index, "exit");
      const bytes = record?.bytes;
      let count = 0;
      for (let at = 0, length = 0; bytes !== undefined && at < bytes.length; at += length, count++) {
        length = read.u16(bytes, at + RECORD_LENGTH);
        if (length <= RECORD_LENGTH) break;
      }
      return { t: "note", value, note: record?.truncated === true ? `more than ${count} entries` : `${count} entries` };
    },
    (arg) => [bytesCapture(arg, "exit", { from: "result" }, ENTRIES_LIMIT, { secrecy: "path" })],
  );
}

const entriesOfDescriptor = [fd("fd"), directoryEntries("dirp"), unsigned("count")];

export const directorySyscalls = defineSyscalls({
  getdents: {
    nr: 78,
    args: entriesOfDescriptor,
    classes: ["desc"],
    colour: "file",
    sentence: "Reads entries of a directory, in the old form.",
  },
  getdents64: {
    nr: 217,
    args: entriesOfDescriptor,
    classes: ["desc"],
    colour: "file",
    sentence: "Reads entries of a directory.",
  },
});
