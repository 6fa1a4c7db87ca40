import { defineSyscalls } from "./define.ts";
import { hex, int, size } from "./kinds/number.ts";
import { string } from "./kinds/path.ts";
import { address } from "./kinds/pointer.ts";

export const keySyscalls = defineSyscalls({
  add_key: {
    nr: 248,
    args: [string("type"), string("description"), address("payload"), size("plen"), int("keyring")],
    classes: [],
    colour: "process",
    sentence: "Adds a key to a keyring.",
  },
  request_key: {
    nr: 249,
    args: [string("type"), string("description"), string("callout_info"), int("dest_keyring")],
    classes: [],
    colour: "process",
    mayBlock: true,
    sentence: "Looks for a key, or has it made.",
  },
  keyctl: {
    nr: 250,
    args: [int("operation"), hex("arg2"), hex("arg3"), hex("arg4"), hex("arg5")],
    classes: [],
    colour: "process",
    sentence: "Reads or changes keys and keyrings.",
  },
});
