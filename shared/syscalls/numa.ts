/** Which memory nodes pages come from, and protection keys. numa(7), pkeys(7) */
import { protections } from "./constants/memory.ts";
import { bindFlags, keyRights, movePagesFlags, policyModes, policyQueryFlags } from "./constants/memory_policy.ts";
import { defineSyscalls } from "./define.ts";
import { flags, longFlags } from "./kinds/constant.ts";
import { lengthOf } from "./kinds/length.ts";
import { nodeSet, pageStatuses, policyMode } from "./kinds/memory_policy.ts";
import { hex, int, size } from "./kinds/number.ts";
import { bracketed, inputArray, output } from "./kinds/pointed.ts";
import { address } from "./kinds/pointer.ts";
import { enum32, i32, pointer } from "./kinds/shape.ts";

export const numaSyscalls = defineSyscalls({
  mbind: {
    nr: 237,
    args: [
      address("addr"),
      size("len"),
      policyMode("mode", 8),
      nodeSet("nodemask", "maxnode"),
      size("maxnode"),
      flags("flags", bindFlags),
    ],
    classes: ["memory"],
    colour: "memory",
    sentence: "Chooses the memory nodes of a range.",
  },
  set_mempolicy: {
    nr: 238,
    args: [policyMode("mode", 4), nodeSet("nodemask", "maxnode"), size("maxnode")],
    classes: ["memory"],
    colour: "memory",
    sentence: "Chooses the memory nodes of this thread.",
  },
  get_mempolicy: {
    nr: 239,
    args: [
      output("mode", bracketed(enum32(policyModes))),
      nodeSet("nodemask", "maxnode", "exit"),
      size("maxnode"),
      address("addr"),
      longFlags("flags", policyQueryFlags),
    ],
    classes: ["memory"],
    colour: "memory",
    sentence: "Asks for the memory nodes of a thread or address.",
  },
  set_mempolicy_home_node: {
    nr: 450,
    args: [address("start"), size("len"), size("home_node"), hex("flags")],
    classes: ["memory"],
    colour: "memory",
    sentence: "Chooses the home node of a range.",
  },
  migrate_pages: {
    nr: 256,
    args: [int("pid"), size("maxnode"), nodeSet("old_nodes", "maxnode"), nodeSet("new_nodes", "maxnode")],
    classes: ["memory"],
    colour: "memory",
    sentence: "Moves a process's pages to other nodes.",
  },
  move_pages: {
    nr: 279,
    args: [
      int("pid"),
      size("count"),
      inputArray("pages", pointer, lengthOf("count")),
      inputArray("nodes", i32, lengthOf("count")),
      pageStatuses("status", "count"),
      flags("flags", movePagesFlags),
    ],
    classes: ["memory"],
    colour: "memory",
    sentence: "Moves single pages to other nodes.",
  },
  pkey_mprotect: {
    nr: 329,
    args: [address("addr"), size("len"), longFlags("prot", protections), int("pkey")],
    classes: ["memory"],
    colour: "memory",
    sentence: "Changes what may be done with a range, under a protection key.",
  },
  pkey_alloc: {
    nr: 330,
    args: [hex("flags"), longFlags("access_rights", keyRights)],
    classes: [],
    colour: "memory",
    sentence: "Takes a protection key.",
  },
  pkey_free: {
    nr: 331,
    args: [int("pkey")],
    classes: [],
    colour: "memory",
    sentence: "Gives a protection key back.",
  },
});
