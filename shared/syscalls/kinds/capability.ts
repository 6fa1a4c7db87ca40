/** Capability sets as capget(2) and capset(2) pass them: a header with the version, then one or two triples of words. */
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase } from "../capture.ts";
import { capabilityVersions, highCapabilities, lowCapabilities } from "../constants/capability.ts";
import { type Arg, argumentBeside } from "../define.ts";
import { checkStruct } from "../header_check.ts";
import { bytesCapture } from "./pointed.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";
import { enum32, field, i32, type Shape, struct } from "./shape.ts";

export const capabilityHeader: Shape = struct(
  "struct __user_cap_header_struct",
  8,
  [field("version", 0, enum32(capabilityVersions)), field("pid", 4, i32)],
  { header: "linux/capability.h" },
);

const TRIPLE = 12;
checkStruct("linux/capability.h", {
  type: "struct __user_cap_data_struct",
  size: TRIPLE,
  fields: [
    ["effective", 0],
    ["permitted", 4],
    ["inheritable", 8],
  ],
});

/** The sets behind `hdrp`'s data pointer. Only the first version of the call has sets of one word. */
export function capabilitySets(name: string, headerName: string, phase: CapturePhase): Arg {
  return argumentBeside(
    name,
    headerName,
    (call, index, header) => setsAt(call, index, header, phase),
    (index) => [bytesCapture(index, phase, { from: "const", value: 2 * TRIPLE }, 2 * TRIPLE)],
  );
}

function setsAt(call: Call, index: number, header: number, phase: CapturePhase): Value {
  if (call.isNull(index)) return NULL_POINTER;
  const version = call.capture(header, "enter")?.bytes;
  const record = call.capture(index, phase);
  if (version === undefined || version.length < capabilityHeader.size || record === undefined) {
    return pointerAt(call, index);
  }
  const name = capabilityVersions.nameOf(read.u32(version, 0));
  const twoWords = name === "_LINUX_CAPABILITY_VERSION_2" || name === "_LINUX_CAPABILITY_VERSION_3";
  if (record.bytes.length < (twoWords ? 2 * TRIPLE : TRIPLE)) return pointerAt(call, index);
  const set = (at: number) =>
    capabilitySetValue(read.u32(record.bytes, at), twoWords ? read.u32(record.bytes, TRIPLE + at) : 0);
  return {
    t: "struct",
    fields: [
      ["effective", set(0)],
      ["permitted", set(4)],
      ["inheritable", set(8)],
    ],
  };
}

/** `1<<CAP_CHOWN|1<<CAP_BPF`. The two words are named one after the other, each with its own rest. */
function capabilitySetValue(low: number, high: number): Value {
  const lower = lowCapabilities.value(low);
  if (high === 0) return lower;
  const upper = highCapabilities.value(high);
  if (low === 0 || lower.t !== "flags" || upper.t !== "flags") return upper;
  // Every bit of the low word has a name, so that a rest can come from the high one only.
  return { ...upper, names: [...lower.names, ...upper.names] };
}
