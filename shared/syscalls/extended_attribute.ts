import { setxattrFlags } from "./constants/extended_attribute.ts";
import { defineSyscalls } from "./define.ts";
import { bytesIn, bytesOut } from "./kinds/buffer.ts";
import { flags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { lengthOf, result } from "./kinds/length.ts";
import { size } from "./kinds/number.ts";
import { path, string } from "./kinds/path.ts";
import { addressWhen } from "./kinds/pointer.ts";

/** XATTR_SIZE_MAX of linux/limits.h */
const attributeValue = { text: true, most: 65536 };

/** setxattr(2), behind the file */
const newValue = [
  string("name"),
  bytesIn("value", lengthOf("size"), attributeValue),
  size("size"),
  flags("flags", setxattrFlags),
];
/** getxattr(2), behind the file */
const foundValue = [string("name"), bytesOut("value", result, attributeValue), size("size")];
/** listxattr(2), behind the file: names, each with its NUL; a size of 0 only asks how long they are */
const nameList = [addressWhen(bytesOut("list", result), "size", (size) => size === 0n), size("size")];

export const extendedAttributeSyscalls = defineSyscalls({
  setxattr: {
    nr: 188,
    args: [path("path"), ...newValue],
    classes: ["file"],
    colour: "file",
    sentence: "Sets an extended attribute of a file.",
  },
  lsetxattr: {
    nr: 189,
    args: [path("path"), ...newValue],
    classes: ["file"],
    colour: "file",
    sentence: "Sets an extended attribute without following a link.",
  },
  fsetxattr: {
    nr: 190,
    args: [fd("fd"), ...newValue],
    classes: ["desc"],
    colour: "file",
    sentence: "Sets an extended attribute of an open file.",
  },
  getxattr: {
    nr: 191,
    args: [path("path"), ...foundValue],
    classes: ["file"],
    colour: "file",
    sentence: "Reads an extended attribute of a file.",
  },
  lgetxattr: {
    nr: 192,
    args: [path("path"), ...foundValue],
    classes: ["file"],
    colour: "file",
    sentence: "Reads an extended attribute without following a link.",
  },
  fgetxattr: {
    nr: 193,
    args: [fd("fd"), ...foundValue],
    classes: ["desc"],
    colour: "file",
    sentence: "Reads an extended attribute of an open file.",
  },
  listxattr: {
    nr: 194,
    args: [path("path"), ...nameList],
    classes: ["file"],
    colour: "file",
    sentence: "Lists the extended attributes of a file.",
  },
  llistxattr: {
    nr: 195,
    args: [path("path"), ...nameList],
    classes: ["file"],
    colour: "file",
    sentence: "Lists the extended attributes without following a link.",
  },
  flistxattr: {
    nr: 196,
    args: [fd("fd"), ...nameList],
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
