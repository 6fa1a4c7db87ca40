/** Network interfaces in netlink messages: numbers, whose names the socket's namespace knows (SOURCE_NETLINK). */
import { SOURCE_NETLINK } from "../../batch/layout.ts";
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { quote } from "../../render/quote.ts";
import { stringEnd } from "../kinds/path.ts";
import { custom, type Shape } from "../kinds/shape.ts";
import { interfaceValue } from "../structures/socket_family.ts";

/** number, and IFNAMSIZ bytes of name */
const ENTRY_BYTES = 20;
const NAME = 4;

function nameOf(call: Call, record: Capture, index: number): string | undefined {
  const names = call.child(record, SOURCE_NETLINK)?.bytes;
  if (names === undefined) return undefined;
  for (let at = 0; at + ENTRY_BYTES <= names.length; at += ENTRY_BYTES) {
    if (read.u32(names, at) !== index) continue;
    const name = names.subarray(at + NAME, at + ENTRY_BYTES);
    return quote(name, 0, stringEnd(name));
  }
  return undefined;
}

/** `if_nametoindex("eth0")`, or the number of an interface that is not there */
export const interfaceIndex: Shape = custom(4, (call, record, at) => {
  const index = read.u32(record.bytes, at);
  const text = index === 0 ? undefined : nameOf(call, record, index);
  return text === undefined ? interfaceValue(index) : { t: "call", name: "if_nametoindex", args: [{ t: "raw", text }] };
});
