/** Addresses of sockets by family. unix(7), ip(7), ipv6(7), netlink(7), packet(7) */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { quote } from "../../render/quote.ts";
import type { Value } from "../../render/value.ts";
import type { CaptureSpec } from "../capture.ts";
import { addressFamilies, etherProtocols } from "../constants/socket.ts";
import type { Arg } from "../define.ts";
import { hexText, number } from "./number.ts";
import { stringEnd } from "./path.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";

/** sizeof(struct sockaddr_storage): the kernel takes no longer address */
export const ADDRESS_LIMIT = 128;
/** sizeof(struct sockaddr_un) */
const UNIX_ADDRESS_BYTES = 110;
/** the family alone; anything shorter is no address */
const FAMILY_BYTES = 2;

type Fields = (readonly [string, Value])[];

const AF_UNIX = 1;
const AF_INET = 2;
const AF_INET6 = 10;
const AF_NETLINK = 16;
const AF_PACKET = 17;

function call(name: string, text: string): Value {
  return { t: "call", name, args: [{ t: "raw", text }] };
}

/** `{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}` */
export function socketAddressValue(bytes: Uint8Array): Value {
  const family = read.u16(bytes, 0);
  const fields: Fields = [["sa_family", addressFamilies.value(family)]];
  if (!pushAddress(fields, family, bytes) && bytes.length > FAMILY_BYTES) {
    fields.push(["sa_data", { t: "string", quoted: quote(bytes, FAMILY_BYTES, bytes.length), more: false }]);
  }
  return { t: "struct", fields };
}

/** false: the family is not known, or the address too short for it */
function pushAddress(fields: Fields, family: number, bytes: Uint8Array): boolean {
  switch (family) {
    case AF_UNIX:
      pushUnix(fields, bytes);
      return true;
    case AF_INET:
      if (bytes.length < 16) return false;
      fields.push(["sin_port", call("htons", String(read.u16be(bytes, 2)))]);
      fields.push(["sin_addr", call("inet_addr", `"${ipv4Text(bytes, 4)}"`)]);
      return true;
    case AF_INET6:
      if (bytes.length < 24) return false;
      fields.push(["sin6_port", call("htons", String(read.u16be(bytes, 2)))]);
      fields.push(["sin6_flowinfo", call("htonl", String(read.u32be(bytes, 4)))]);
      fields.push(["", call("inet_pton", `AF_INET6, "${ipv6Text(bytes, 8)}", &sin6_addr`)]);
      if (bytes.length >= 28) fields.push(["sin6_scope_id", number(String(read.u32(bytes, 24)))]);
      return true;
    case AF_NETLINK:
      if (bytes.length < 12) return false;
      fields.push(["nl_pid", number(String(read.i32(bytes, 4)))]);
      fields.push(["nl_groups", number(`0x${read.u32(bytes, 8).toString(16).padStart(6, "0")}`)]);
      return true;
    case AF_PACKET:
      if (bytes.length < 12) return false;
      pushPacket(fields, bytes);
      return true;
    default:
      return false;
  }
}

function pushUnix(fields: Fields, bytes: Uint8Array): void {
  if (bytes.length <= FAMILY_BYTES) return;
  const path = bytes.subarray(FAMILY_BYTES, UNIX_ADDRESS_BYTES);
  if (path[0] === 0) {
    // An abstract name: every byte counts, also the zeros at its end.
    fields.push(["sun_path", { t: "string", quoted: `@${quote(path, 1, path.length)}`, more: false, path: true }]);
    return;
  }
  fields.push(["sun_path", { t: "string", quoted: quote(path, 0, stringEnd(path)), more: false, path: true }]);
}

const PACKET_TYPES = ["PACKET_HOST", "PACKET_BROADCAST", "PACKET_MULTICAST", "PACKET_OTHERHOST", "PACKET_OUTGOING"];
const ARPHRD_ETHER = 1;
const ARPHRD_LOOPBACK = 772;

function pushPacket(fields: Fields, bytes: Uint8Array): void {
  const protocol = read.u16be(bytes, 2);
  const known = etherProtocols.nameOf(protocol);
  const shown = known ?? `${hexText(protocol)} /* ETH_P_??? */`;
  fields.push(["sll_protocol", call("htons", shown)]);
  const index = read.u32(bytes, 4);
  // Loopback is the first interface of every network namespace; the names of others are not in the event.
  fields.push(["sll_ifindex", index === 1 ? call("if_nametoindex", '"lo"') : number(String(index))]);
  const hardware = read.u16(bytes, 8);
  const hardwareName =
    hardware === ARPHRD_ETHER ? "ARPHRD_ETHER" : hardware === ARPHRD_LOOPBACK ? "ARPHRD_LOOPBACK" : undefined;
  fields.push([
    "sll_hatype",
    hardwareName === undefined
      ? { t: "enum", text: hexText(hardware), comment: "ARPHRD_???" }
      : { t: "enum", name: hardwareName, text: hardwareName },
  ]);
  const type = read.u8(bytes, 10);
  const typeName = PACKET_TYPES[type];
  fields.push([
    "sll_pkttype",
    typeName === undefined
      ? { t: "enum", text: hexText(type), comment: "PACKET_???" }
      : { t: "enum", name: typeName, text: typeName },
  ]);
  const length = read.u8(bytes, 11);
  fields.push(["sll_halen", number(String(length))]);
  if (length > 0 && bytes.length > 12) {
    const items = [...bytes.subarray(12, Math.min(bytes.length, 12 + length))].map((byte) => number(hexText(byte)));
    fields.push(["sll_addr", { t: "array", items }]);
  }
}

export function ipv4Text(bytes: Uint8Array, at: number): string {
  return `${read.u8(bytes, at)}.${read.u8(bytes, at + 1)}.${read.u8(bytes, at + 2)}.${read.u8(bytes, at + 3)}`;
}

/** RFC 5952, with the dotted form for IPv4 inside IPv6, as inet_ntop(3) writes it. */
export function ipv6Text(bytes: Uint8Array, at: number): string {
  const groups = Array.from({ length: 8 }, (_, i) => read.u16be(bytes, at + 2 * i));
  let start = -1;
  let length = 1; // a single zero group is not shortened
  for (let i = 0; i < 8; i++) {
    let run = 0;
    while (i + run < 8 && groups[i + run] === 0) run++;
    if (run > length) {
      start = i;
      length = run;
    }
    i += run;
  }
  const dotted =
    start === 0 && (length === 6 || (length === 7 && groups[7] !== 1) || (length === 5 && groups[5] === 0xffff));
  const hex = groups.map((group) => group.toString(16));
  const end = dotted ? 6 : 8;
  const tail = dotted ? ipv4Text(bytes, at + 12) : "";
  if (start < 0) return hex.join(":");
  const before = hex.slice(0, start).join(":");
  const after = hex.slice(Math.min(start + length, end), end).join(":");
  const head = `${before}::${after}`;
  if (!dotted) return head;
  return head.endsWith(":") ? `${head}${tail}` : `${head}:${tail}`;
}

/** an address that the call reads, with its length in another argument */
export function socketAddressIn(name: string, lengthName: string): Arg {
  return {
    name,
    bind: ({ index, indexOf }) => {
      const length = indexOf(lengthName);
      const capture: CaptureSpec = {
        source: { from: "arg", arg: index },
        phase: "enter",
        kind: "bytes",
        length: { from: "arg", arg: length, width: 4 },
        limit: ADDRESS_LIMIT,
      };
      return {
        name,
        captures: [capture],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          return addressOr(call, index, call.capture(index, "enter"), call.u32(length));
        },
      };
    },
  };
}

function addressOr(call: Call, index: number, record: Capture | undefined, length: number): Value {
  const wanted = Math.min(length, ADDRESS_LIMIT);
  if (record === undefined || wanted < FAMILY_BYTES || record.bytes.length < wanted) return pointerAt(call, index);
  return socketAddressValue(record.bytes.subarray(0, wanted));
}

/** an address that the call writes; its length, before and after, stands behind another argument */
export function socketAddressOut(name: string, lengthName: string): Arg {
  return {
    name,
    bind: ({ index, indexOf }) => {
      const length = indexOf(lengthName);
      return {
        name,
        captures: [
          {
            source: { from: "arg", arg: index },
            phase: "exit",
            on: "success",
            kind: "bytes",
            length: { from: "deref", arg: length, width: 4 },
            limit: ADDRESS_LIMIT,
          },
        ],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          const before = call.capture(length, "enter")?.bytes;
          const after = call.capture(length, "exit")?.bytes;
          if (call.failed || before === undefined || after === undefined || before.length < 4 || after.length < 4) {
            return pointerAt(call, index);
          }
          const written = Math.min(read.u32(before, 0), read.u32(after, 0));
          return addressOr(call, index, call.capture(index, "exit"), written);
        },
      };
    },
  };
}
