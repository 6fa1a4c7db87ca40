/** What a process may call and reach from now on. seccomp(2), landlock(7) */
import { rulesetFlags, ruleTypes, seccompActions, seccompFilterFlags, seccompOperations } from "./constants/sandbox.ts";
import { defineSyscalls } from "./define.ts";
import { enumeration, flags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { hex32, size } from "./kinds/number.ts";
import { bracketed, input, output } from "./kinds/pointed.ts";
import { address } from "./kinds/pointer.ts";
import {
  filterProgram,
  listenerResult,
  notificationSizes,
  openedListener,
  openedRuleset,
  pathBeneath,
  rulesetAttributes,
  rulesetResult,
} from "./kinds/sandbox.ts";
import { enum32 } from "./kinds/shape.ts";

export const sandboxSyscalls = defineSyscalls({
  seccomp: {
    nr: 317,
    args: [enumeration("operation", seccompOperations)],
    variants: {
      by: "operation",
      cases: [
        {
          keys: [seccompOperations.of("SECCOMP_SET_MODE_FILTER")],
          args: [flags("flags", seccompFilterFlags), input("args", filterProgram)],
          returns: listenerResult,
        },
        {
          keys: [seccompOperations.of("SECCOMP_GET_ACTION_AVAIL")],
          args: [hex32("flags"), input("args", bracketed(enum32(seccompActions)))],
        },
        {
          keys: [seccompOperations.of("SECCOMP_GET_NOTIF_SIZES")],
          args: [hex32("flags"), output("args", notificationSizes)],
        },
      ],
      otherwise: [hex32("flags"), address("args")],
    },
    captures: [openedListener],
    classes: [],
    colour: "process",
    sentence: "Restricts which system calls this process may make.",
  },
  landlock_create_ruleset: {
    nr: 444,
    args: [rulesetAttributes("attr", "size"), size("size"), flags("flags", rulesetFlags)],
    returns: rulesetResult,
    captures: [openedRuleset],
    classes: ["desc"],
    colour: "process",
    sentence: "Begins a set of rules for what this process may reach.",
  },
  landlock_add_rule: {
    nr: 445,
    args: [fd("ruleset_fd"), enumeration("rule_type", ruleTypes)],
    variants: {
      by: "rule_type",
      cases: [
        {
          keys: [ruleTypes.of("LANDLOCK_RULE_PATH_BENEATH")],
          args: [input("rule_attr", pathBeneath), hex32("flags")],
        },
      ],
      otherwise: [address("rule_attr"), hex32("flags")],
    },
    classes: ["desc"],
    colour: "process",
    sentence: "Adds a rule to a Landlock set.",
  },
  landlock_restrict_self: {
    nr: 446,
    args: [fd("ruleset_fd"), hex32("flags")],
    classes: ["desc"],
    colour: "process",
    sentence: "Puts the rules of a Landlock set into force.",
  },
});
