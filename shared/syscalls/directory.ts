import { defineSyscalls } from "./define.ts";
import { fd } from "./kinds/descriptor.ts";
import { unsigned } from "./kinds/number.ts";
import { address } from "./kinds/pointer.ts";

export const directorySyscalls = defineSyscalls({
  getdents: {
    nr: 78,
    args: [fd("fd"), address("dirp"), unsigned("count")],
    classes: ["desc"],
    colour: "file",
    sentence: "Reads entries of a directory, in the old form.",
  },
  getdents64: {
    nr: 217,
    args: [fd("fd"), address("dirp"), unsigned("count")],
    classes: ["desc"],
    colour: "file",
    sentence: "Reads entries of a directory.",
  },
});
