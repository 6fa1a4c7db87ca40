import { defineSyscalls } from "./define.ts";
import { capabilityHeader, capabilitySets } from "./kinds/capability.ts";
import { lengthOf, result } from "./kinds/length.ts";
import { id, int } from "./kinds/number.ts";
import { bracketed, input, inputArray, output, outputArray } from "./kinds/pointed.ts";
import { id32 } from "./kinds/shape.ts";

/** linux/limits.h */
const NGROUPS_MAX = 65_536;

export const credentialsSyscalls = defineSyscalls({
  getuid: {
    nr: 102,
    args: [],
    classes: ["creds", "pure"],
    colour: "process",
    sentence: "Asks for the real user.",
  },
  getgid: {
    nr: 104,
    args: [],
    classes: ["creds", "pure"],
    colour: "process",
    sentence: "Asks for the real group.",
  },
  geteuid: {
    nr: 107,
    args: [],
    classes: ["creds", "pure"],
    colour: "process",
    sentence: "Asks for the effective user.",
  },
  getegid: {
    nr: 108,
    args: [],
    classes: ["creds", "pure"],
    colour: "process",
    sentence: "Asks for the effective group.",
  },
  setuid: {
    nr: 105,
    args: [id("uid")],
    classes: ["creds"],
    colour: "process",
    sentence: "Sets the user.",
  },
  setgid: {
    nr: 106,
    args: [id("gid")],
    classes: ["creds"],
    colour: "process",
    sentence: "Sets the group.",
  },
  setreuid: {
    nr: 113,
    args: [id("ruid"), id("euid")],
    classes: ["creds"],
    colour: "process",
    sentence: "Sets the real and effective user.",
  },
  setregid: {
    nr: 114,
    args: [id("rgid"), id("egid")],
    classes: ["creds"],
    colour: "process",
    sentence: "Sets the real and effective group.",
  },
  setresuid: {
    nr: 117,
    args: [id("ruid"), id("euid"), id("suid")],
    classes: ["creds"],
    colour: "process",
    sentence: "Sets the real, effective and saved user.",
  },
  setresgid: {
    nr: 119,
    args: [id("rgid"), id("egid"), id("sgid")],
    classes: ["creds"],
    colour: "process",
    sentence: "Sets the real, effective and saved group.",
  },
  getresuid: {
    nr: 118,
    args: [output("ruid", bracketed(id32)), output("euid", bracketed(id32)), output("suid", bracketed(id32))],
    classes: ["creds"],
    colour: "process",
    sentence: "Asks for the real, effective and saved user.",
  },
  getresgid: {
    nr: 120,
    args: [output("rgid", bracketed(id32)), output("egid", bracketed(id32)), output("sgid", bracketed(id32))],
    classes: ["creds"],
    colour: "process",
    sentence: "Asks for the real, effective and saved group.",
  },
  setfsuid: {
    nr: 122,
    args: [id("fsuid")],
    classes: ["creds"],
    colour: "process",
    sentence: "Sets the user for file accesses.",
  },
  setfsgid: {
    nr: 123,
    args: [id("fsgid")],
    classes: ["creds"],
    colour: "process",
    sentence: "Sets the group for file accesses.",
  },
  getgroups: {
    nr: 115,
    args: [int("size"), outputArray("list", id32, result)],
    classes: ["creds"],
    colour: "process",
    sentence: "Asks for the additional groups.",
  },
  setgroups: {
    nr: 116,
    args: [int("size"), inputArray("list", id32, lengthOf("size", { width: 4 }), { accepted: NGROUPS_MAX })],
    classes: ["creds"],
    colour: "process",
    sentence: "Sets the additional groups.",
  },
  capget: {
    nr: 125,
    args: [input("hdrp", capabilityHeader), capabilitySets("datap", "hdrp", "exit")],
    classes: ["creds"],
    colour: "process",
    sentence: "Reads capabilities.",
  },
  capset: {
    nr: 126,
    args: [input("hdrp", capabilityHeader), capabilitySets("datap", "hdrp", "enter")],
    classes: ["creds"],
    colour: "process",
    sentence: "Sets capabilities.",
  },
});
