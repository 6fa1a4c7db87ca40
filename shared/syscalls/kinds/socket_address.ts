/** Arguments that are socket addresses. unix(7), ip(7), ipv6(7), netlink(7), packet(7) */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import type { Value } from "../../render/value.ts";
import type { CaptureLength, CapturePhase, CaptureSpec } from "../capture.ts";
import { type Arg, argumentBeside } from "../define.ts";
import { FAMILY_BYTES, socketAddressValue } from "../structures/socket_family.ts";
import { bytesCapture } from "./pointed.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";

export { ipv4Text, ipv6Text } from "../structures/socket_family.ts";

/** sizeof(struct sockaddr_storage): the kernel takes no longer address */
export const ADDRESS_LIMIT = 128;

/** an address that the call reads, with its length in another argument */
export function socketAddressIn(name: string, lengthName: string): Arg {
  return argumentBeside(
    name,
    lengthName,
    (call, index, length) =>
      call.isNull(index) ? NULL_POINTER : addressOr(call, index, call.capture(index, "enter"), call.u32(length)),
    (index, length) => [addressCapture(index, "enter", { from: "arg", arg: length, width: 4 })],
  );
}

function addressCapture(index: number, phase: CapturePhase, length: CaptureLength): CaptureSpec {
  return bytesCapture(index, phase, length, ADDRESS_LIMIT, { secrecy: "address" });
}

function addressOr(call: Call, index: number, record: Capture | undefined, length: number): Value {
  const wanted = Math.min(length, ADDRESS_LIMIT);
  if (record === undefined || wanted < FAMILY_BYTES || record.bytes.length < wanted) return pointerAt(call, index);
  return socketAddressValue(record.bytes.subarray(0, wanted));
}

/** an address that the call writes; its length, before and after, stands behind another argument */
export function socketAddressOut(name: string, lengthName: string): Arg {
  return argumentBeside(
    name,
    lengthName,
    (call, index, length) => {
      if (call.isNull(index)) return NULL_POINTER;
      const before = call.capture(length, "enter")?.bytes;
      const after = call.capture(length, "exit")?.bytes;
      if (call.failed || before === undefined || after === undefined || before.length < 4 || after.length < 4) {
        return pointerAt(call, index);
      }
      const written = Math.min(read.u32(before, 0), read.u32(after, 0));
      return addressOr(call, index, call.capture(index, "exit"), written);
    },
    (index, length) => [addressCapture(index, "exit", { from: "deref", arg: length, width: 4 })],
  );
}
