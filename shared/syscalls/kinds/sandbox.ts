/** What a process may call and reach from now on. seccomp(2), landlock(7) */
import { fdResult, type ResultDecoder, signedDecimal } from "../../render/result.ts";
import { fileAccessRights } from "../constants/sandbox.ts";
import { type Arg, argumentBeside } from "../define.ts";
import { openedWhen } from "./opened.ts";
import { shapeAt, shapeCapture } from "./pointed.ts";
import { pointerAt } from "./pointer.ts";
import { fd32, field, flags64, pointer, type Shape, struct, u16 } from "./shape.ts";

/** a filter of the classic BPF machine: how many instructions, and where */
export const filterProgram: Shape = struct(
  "struct sock_fprog",
  16,
  [field("len", 0, u16), field("filter", 8, pointer)],
  { header: "linux/filter.h" },
);

export const notificationSizes: Shape = struct(
  "struct seccomp_notif_sizes",
  6,
  [field("seccomp_notif", 0, u16), field("seccomp_notif_resp", 2, u16), field("seccomp_data", 4, u16)],
  { header: "linux/seccomp.h" },
);

const SECCOMP_FILTER_FLAG_NEW_LISTENER = 0x8n;

const SECCOMP_SET_MODE_FILTER = 1n;
export const openedListener = openedWhen(
  { arg: 0, mask: 0xffff_ffffn, equals: SECCOMP_SET_MODE_FILTER },
  { arg: 1, mask: SECCOMP_FILTER_FLAG_NEW_LISTENER, equals: SECCOMP_FILTER_FLAG_NEW_LISTENER },
);

/** a descriptor where one was asked for */
export const listenerResult: ResultDecoder = (call) =>
  (call.u64(1) & SECCOMP_FILTER_FLAG_NEW_LISTENER) === 0n ? signedDecimal(call) : fdResult(call);

/** Bytes of the first version. Later ones have more rights, of which strace 6.1 says only that they are there. */
const FIRST_RULESET = 8;

const ruleset: Shape = struct("struct landlock_ruleset_attr", FIRST_RULESET, [
  field("handled_access_fs", 0, flags64(fileAccessRights)),
]);

/** the rights that a set of rules is about */
export function rulesetAttributes(name: string, sizeName: string): Arg {
  return argumentBeside(
    name,
    sizeName,
    (call, index, size) => {
      const bytes = call.u64(size);
      if (bytes < FIRST_RULESET) return pointerAt(call, index);
      const value = shapeAt(call, index, ruleset, "enter");
      return value.t === "struct" && bytes > FIRST_RULESET ? { ...value, more: true } : value;
    },
    (index) => [shapeCapture(index, ruleset, "enter")],
  );
}

/** packed: no padding behind the descriptor */
export const pathBeneath: Shape = struct(
  "struct landlock_path_beneath_attr",
  12,
  [field("allowed_access", 0, flags64(fileAccessRights)), field("parent_fd", 8, fd32)],
  { header: "linux/landlock.h" },
);

const CREATE_RULESET_VERSION = 0x1n;

export const openedRuleset = openedWhen({ arg: 2, mask: CREATE_RULESET_VERSION, equals: 0n });

/** a descriptor, or the version of Landlock that was asked for */
export const rulesetResult: ResultDecoder = (call) =>
  (call.u64(2) & CREATE_RULESET_VERSION) === 0n ? fdResult(call) : signedDecimal(call);
