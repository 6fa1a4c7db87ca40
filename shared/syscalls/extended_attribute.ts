import { defineSyscalls } from "./define.ts";
import { fd } from "./kinds/descriptor.ts";
import { hex32, size } from "./kinds/number.ts";
import { path, string } from "./kinds/path.ts";
import { address } from "./kinds/pointer.ts";

export const extendedAttributeSyscalls = defineSyscalls({
  setxattr: {
    nr: 188,
    args: [path("path"), string("name"), address("value"), size("size"), hex32("flags")],
    classes: ["file"],
    colour: "file",
    sentence: "Sets an extended attribute of a file.",
  },
  lsetxattr: {
    nr: 189,
    args: [path("path"), string("name"), address("value"), size("size"), hex32("flags")],
    classes: ["file"],
    colour: "file",
    sentence: "Sets an extended attribute without following a link.",
  },
  fsetxattr: {
    nr: 190,
    args: [fd("fd"), string("name"), address("value"), size("size"), hex32("flags")],
    classes: ["desc"],
    colour: "file",
    sentence: "Sets an extended attribute of an open file.",
  },
  getxattr: {
    nr: 191,
    args: [path("path"), string("name"), address("value"), size("size")],
    classes: ["file"],
    colour: "file",
    sentence: "Reads an extended attribute of a file.",
  },
  lgetxattr: {
    nr: 192,
    args: [path("path"), string("name"), address("value"), size("size")],
    classes: ["file"],
    colour: "file",
    sentence: "Reads an extended attribute without following a link.",
  },
  fgetxattr: {
    nr: 193,
    args: [fd("fd"), string("name"), address("value"), size("size")],
    classes: ["desc"],
    colour: "file",
    sentence: "Reads an extended attribute of an open file.",
  },
  listxattr: {
    nr: 194,
    args: [path("path"), address("list"), size("size")],
    classes: ["file"],
    colour: "file",
    sentence: "Lists the extended attributes of a file.",
  },
  llistxattr: {
    nr: 195,
    args: [path("path"), address("list"), size("size")],
    classes: ["file"],
    colour: "file",
    sentence: "Lists the extended attributes without following a link.",
  },
  flistxattr: {
    nr: 196,
    args: [fd("fd"), address("list"), size("size")],
    classes: ["desc"],
    colour: "file",
    sentence: "Lists the extended attributes of an open file.",
  },
  removexattr: {
    nr: 197,
    args: [path("path"), string("name")],
    classes: ["file"],
    colour: "file",
    sentence: "Removes an extended attribute of a file.",
  },
  lremovexattr: {
    nr: 198,
    args: [path("path"), string("name")],
    classes: ["file"],
    colour: "file",
    sentence: "Removes an extended attribute without following a link.",
  },
  fremovexattr: {
    nr: 199,
    args: [fd("fd"), string("name")],
    classes: ["desc"],
    colour: "file",
    sentence: "Removes an extended attribute of an open file.",
  },
});
