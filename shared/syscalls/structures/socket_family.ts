/**
 * The bytes of a socket address by family, from the kernel's headers of each (linux/ax25.h, linux/if_packet.h, ...). What is
 * shorter than its family asks for, and families without an entry, are shown as bytes.
 */
import * as read from "../../render/bytes.ts";
import { quote, quoteHex } from "../../render/quote.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import { addressFamilies } from "../constants/socket.ts";
import {
  bluetoothAddressTypes,
  cryptoFlags,
  hardwareTypes,
  hciChannels,
  l2capChannels,
  l2capServices,
  machineFlags,
  machineIds,
  nfcProtocols,
  nfcServices,
  packetTypes,
  xdpFlags,
} from "../constants/socket_address.ts";
import { etherProtocols } from "../constants/socket_protocol.ts";
import type { EnumSet } from "../kinds/constant.ts";
import { hexText, number } from "../kinds/number.ts";
import { stringEnd } from "../kinds/path.ts";

type Fields = (readonly [string, Value])[];

/** the family alone; anything shorter is no address */
export const FAMILY_BYTES = 2;
/** sizeof(struct sockaddr_un) */
const UNIX_ADDRESS_BYTES = 110;

/** `htons(80)`: a word and what made it of the number that is shown */
function converted(name: string, value: Value | string): Value {
  return { t: "call", name, args: [typeof value === "string" ? { t: "raw", text: value } : value] };
}

const decimal = (value: number): Value => number(String(value));
const hexadecimal = (value: number): Value => number(hexText(value));

/** Loopback is the first interface of every network namespace; the names of others are not in the event. */
const LOOPBACK_INDEX = 1;

/** `if_nametoindex("lo")`, or the number of an interface */
export function interfaceValue(index: number): Value {
  return index === LOOPBACK_INDEX ? converted("if_nametoindex", '"lo"') : decimal(index >>> 0);
}

/** `inet_addr("127.0.0.1")` */
export function ipv4Value(bytes: Uint8Array, at: number): Value {
  return converted("inet_addr", `"${ipv4Text(bytes, at)}"`);
}

/** `inet_pton(AF_INET6, "::1", &name)` */
export function ipv6Value(bytes: Uint8Array, at: number, name: string): Value {
  return converted("inet_pton", `AF_INET6, "${ipv6Text(bytes, at)}", &${name}`);
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

/** `01:02:03:04:05:06` */
export function hardwareText(bytes: Uint8Array, at: number, length: number): string {
  return Array.from({ length }, (_, i) =>
    read
      .u8(bytes, at + i)
      .toString(16)
      .padStart(2, "0"),
  ).join(":");
}

/** Bytes in hex, at most as many as there are. */
function byteArray(bytes: Uint8Array, from: number, length: number): Value {
  const items = Array.from({ length: Math.max(0, Math.min(length, bytes.length - from)) }, (_, i) =>
    hexadecimal(read.u8(bytes, from + i)),
  );
  return { t: "array", items };
}

/** Text in a field of `size` bytes of which the last one ought to be its NUL: where there is none, the last byte stands for it. */
function terminated(bytes: Uint8Array, at: number, size: number): Value {
  const field = bytes.subarray(at, at + size);
  const end = stringEnd(field);
  const ended = end < field.length;
  return { t: "string", quoted: quote(field, 0, ended ? end : field.length - 1), more: !ended };
}

/** A word that must be zero: shown only when it is not. */
function pushUnlessZero(fields: Fields, name: string, value: number): void {
  if (value !== 0) fields.push([name, hexadecimal(value)]);
}

interface FamilyAddress {
  /** fewer bytes are no address of this family */
  least: number;
  push(fields: Fields, bytes: Uint8Array): void;
  /** other lengths are none either */
  lengths?: ReadonlySet<number>;
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

function pushInet(fields: Fields, bytes: Uint8Array): void {
  fields.push(["sin_port", converted("htons", String(read.u16be(bytes, 2)))]);
  fields.push(["sin_addr", ipv4Value(bytes, 4)]);
}

const SCOPE = 24;

function pushInet6(fields: Fields, bytes: Uint8Array): void {
  fields.push(["sin6_port", converted("htons", String(read.u16be(bytes, 2)))]);
  fields.push(["sin6_flowinfo", converted("htonl", String(read.u32be(bytes, 4)))]);
  fields.push(["", ipv6Value(bytes, 8, "sin6_addr")]);
  if (bytes.length <= SCOPE) return;
  // The scope of an address that is valid on one link only (fe80::/10, ff02::/16) is that link's interface.
  const prefix = read.u16be(bytes, 8);
  const onLink = (prefix & 0xffc0) === 0xfe80 || (prefix & 0xff0f) === 0xff02;
  const scope = read.u32(bytes, SCOPE);
  fields.push(["sin6_scope_id", onLink ? interfaceValue(scope) : decimal(scope)]);
}

function pushNetlink(fields: Fields, bytes: Uint8Array): void {
  pushUnlessZero(fields, "nl_pad", read.u16(bytes, 2));
  fields.push(["nl_pid", decimal(read.i32(bytes, 4))]);
  const groups = read.u32(bytes, 8);
  fields.push(["nl_groups", number(groups === 0 ? "00000000" : `0x${groups.toString(16).padStart(6, "0")}`)]);
}

const PACKET_ADDRESS = 12;
const PACKET_ADDRESS_BYTES = 8;

function pushPacket(fields: Fields, bytes: Uint8Array): void {
  fields.push(["sll_protocol", converted("htons", etherProtocols.value(read.u16be(bytes, 2)))]);
  fields.push(["sll_ifindex", interfaceValue(read.u32(bytes, 4))]);
  fields.push(["sll_hatype", hardwareTypes.value(read.u16(bytes, 8))]);
  fields.push(["sll_pkttype", packetTypes.value(read.u8(bytes, 10))]);
  const length = read.u8(bytes, 11);
  fields.push(["sll_halen", decimal(length)]);
  if (length === 0) return;
  const address = byteArray(bytes, PACKET_ADDRESS, Math.min(length, PACKET_ADDRESS_BYTES));
  const cut = length > PACKET_ADDRESS_BYTES && address.t === "array";
  fields.push(["sll_addr", cut ? { ...address, more: true } : address]);
}

const CALLSIGN_BYTES = 7;
const ANYBODY = "@@@@@@\0";

/**
 * `STRACE-5`: six characters and a number, each a bit to the left (AX.25, 3.12.2). What does not follow the rules is shown in its
 * bytes, and what they read as where that can be printed.
 */
function callsign(bytes: Uint8Array, at: number): Value {
  const field = Uint8Array.from({ length: CALLSIGN_BYTES }, (_, i) => read.u8(bytes, at + i));
  if (String.fromCharCode(...field) === ANYBODY) return { t: "raw", text: "*" };
  const text = String.fromCharCode(...field.subarray(0, CALLSIGN_BYTES - 1).map((byte) => byte >> 1)).replace(
    / +$/,
    "",
  );
  const last = field[CALLSIGN_BYTES - 1] ?? 0;
  const shown = `${text}-${(last >> 1) & 0xf}`;
  const sound = /^[A-Z0-9]+$/.test(text) && (last & ~0x1e) === 0 && field.every((byte) => (byte & 1) === 0);
  if (sound) return { t: "raw", text: shown };
  const raw: Value = {
    t: "struct",
    fields: [["ax25_call", { t: "string", quoted: quoteHex(field, 0, field.length), more: false }]],
  };
  // What could end a comment is not put into one.
  return /^[ -)+-.0-~]*$/.test(text) ? { t: "note", value: raw, note: shown } : raw;
}

const AX25_BYTES = 16;
const MOST_DIGIPEATERS = 8;

function pushAx25(fields: Fields, bytes: Uint8Array): void {
  const claimed = read.i32(bytes, 12);
  const own: Fields = [
    ["sax25_call", callsign(bytes, FAMILY_BYTES)],
    ["sax25_ndigis", decimal(claimed)],
  ];
  if (claimed === 0 && bytes.length === AX25_BYTES) {
    fields.push(...own);
    return;
  }
  fields.push(["fsa_ax25", { t: "struct", fields: own }]);
  const room = Math.floor((bytes.length - AX25_BYTES) / CALLSIGN_BYTES);
  const wanted = Math.max(0, Math.min(claimed, MOST_DIGIPEATERS));
  const slots = Math.min(room, MOST_DIGIPEATERS);
  const there = Math.min(wanted, slots);
  if (wanted > 0) {
    const items = Array.from({ length: there }, (_, i) => callsign(bytes, AX25_BYTES + i * CALLSIGN_BYTES));
    fields.push(["fsa_digipeater", there < wanted ? { t: "array", items, more: true } : { t: "array", items }]);
  }
  if (bytes.length > AX25_BYTES + slots * CALLSIGN_BYTES) {
    fields.push(["", { t: "raw", text: "..." }]);
  }
}

/** C's `%#02x`: zero has two digits instead of a prefix */
const twoDigits = (value: number): Value => (value === 0 ? number("00") : hexadecimal(value));

function pushIpx(fields: Fields, bytes: Uint8Array): void {
  fields.push(["sipx_port", converted("htons", String(read.u16be(bytes, 2)))]);
  fields.push(["sipx_network", converted("htonl", hexText(read.u32be(bytes, 4)))]);
  const node = Array.from({ length: 6 }, (_, i) => twoDigits(read.u8(bytes, 8 + i)));
  fields.push(["sipx_node", { t: "array", items: node }]);
  fields.push(["sipx_type", twoDigits(read.u8(bytes, 14))]);
  pushUnlessZero(fields, "sipx_zero", read.u8(bytes, 15));
}

function pushX25(fields: Fields, bytes: Uint8Array): void {
  fields.push(["sx25_addr", { t: "struct", fields: [["x25_addr", terminated(bytes, FAMILY_BYTES, 16)]] }]);
}

/** `L2CAP_CID_DYN_START+64`: numbers that are handed out are counted from the first of their range */
function inRange(set: EnumSet, value: number, ranges: readonly (readonly [string, number])[]): Value {
  if (set.has(value)) return set.value(value);
  for (const [name, last] of ranges) {
    const first = set.of(name);
    if (value > first && value < last) return { t: "raw", text: `${name}+${value - first}` };
  }
  return set.value(value);
}

/** The protocols of Bluetooth have addresses of different lengths, and nothing else tells which it is. */
function pushBluetooth(fields: Fields, bytes: Uint8Array): void {
  const address = (at: number): Value => ({ t: "raw", text: hardwareText(bytes, at, 6) });
  switch (bytes.length) {
    case 4:
    case 6:
      fields.push(["hci_dev", converted("htobs", String(read.u16(bytes, 2)))]);
      if (bytes.length === 6) fields.push(["hci_channel", hciChannels.value(read.u16(bytes, 4))]);
      return;
    case 8:
      fields.push(["sco_bdaddr", address(2)]);
      return;
    case 10:
      fields.push(["rc_bdaddr", address(2)], ["rc_channel", decimal(read.u8(bytes, 8))]);
      return;
    default: {
      const service = inRange(l2capServices, read.u16(bytes, 2), [
        ["L2CAP_PSM_LE_DYN_START", 0xff],
        ["L2CAP_PSM_DYN_START", 0xffff],
      ]);
      const channel = inRange(l2capChannels, read.u16(bytes, 10), [["L2CAP_CID_DYN_START", 0xffff]]);
      fields.push(["l2_psm", converted("htobs", service)], ["l2_bdaddr", address(4)]);
      fields.push(["l2_cid", converted("htobs", channel)]);
      if (bytes.length > 12) fields.push(["l2_bdaddr_type", bluetoothAddressTypes.value(read.u8(bytes, 12))]);
    }
  }
}

const ANY_PORT = 0xffff_ffff;

/** the name of a number, or the number in hex: no word on that it has none */
function nameOrHex(set: EnumSet, value: number): Value {
  return set.has(value) ? set.value(value) : hexadecimal(value);
}

function pushMachine(fields: Fields, bytes: Uint8Array): void {
  pushUnlessZero(fields, "svm_reserved1", read.u16(bytes, 2));
  fields.push(["svm_cid", nameOrHex(machineIds, read.u32(bytes, 8))]);
  const port = read.u32(bytes, 4);
  fields.push(["svm_port", port === ANY_PORT ? { t: "raw", text: "VMADDR_PORT_ANY" } : hexadecimal(port)]);
  fields.push(["svm_flags", machineFlags.value(read.u8(bytes, 12))]);
  const rest = bytes.subarray(13, 16);
  if (rest.some((byte) => byte !== 0)) {
    fields.push(["svm_zero", { t: "string", quoted: quoteHex(rest, 0, rest.length), more: false }]);
  }
}

/** bits as a number, with their names behind */
function explained(word: number): Value {
  if (word === 0) return decimal(0);
  const { names } = cryptoFlags.split(word);
  const note = names.length === 0 ? (cryptoFlags.unknown ?? "") : valueText(cryptoFlags.value(word));
  return { t: "note", value: hexadecimal(word), note };
}

const ALGORITHM_NAME = 24;

function pushAlgorithm(fields: Fields, bytes: Uint8Array): void {
  fields.push(["salg_type", terminated(bytes, FAMILY_BYTES, 14)]);
  fields.push(["salg_feat", explained(read.u32(bytes, 16))], ["salg_mask", explained(read.u32(bytes, 20))]);
  fields.push(["salg_name", terminated(bytes, ALGORITHM_NAME, 64)]);
}

const NFC_BYTES = 16;
const LLCP_BYTES = 96;
const SERVICE_NAME = 18;

function pushNfc(fields: Fields, bytes: Uint8Array): void {
  fields.push(["dev_idx", interfaceValue(read.u32(bytes, 4))], ["target_idx", hexadecimal(read.u32(bytes, 8))]);
  fields.push(["nfc_protocol", nfcProtocols.value(read.u32(bytes, 12))]);
  if (bytes.length < LLCP_BYTES) {
    if (bytes.length > NFC_BYTES) fields.push(["", { t: "raw", text: "..." }]);
    return;
  }
  for (const [name, at] of [
    ["dsap", 16],
    ["ssap", 17],
  ] as const) {
    const point = read.u8(bytes, at);
    const known = nfcServices.nameOf(point);
    fields.push([
      name,
      known === undefined ? hexadecimal(point) : { t: "note", value: hexadecimal(point), note: known },
    ]);
  }
  const length = read.u64(bytes, 88);
  const shown = length > 63n ? 63 : Number(length);
  fields.push([
    "service_name",
    { t: "string", quoted: quote(bytes, SERVICE_NAME, SERVICE_NAME + shown), more: length > 63n },
  ]);
  fields.push(["service_name_len", number(length.toString())]);
}

const XDP_SHARED_UMEM = 1;

function pushXdp(fields: Fields, bytes: Uint8Array): void {
  const flags = read.u16(bytes, 2);
  fields.push(["sxdp_flags", xdpFlags.value(flags)]);
  fields.push(["sxdp_ifindex", interfaceValue(read.u32(bytes, 4))]);
  fields.push(["sxdp_queue_id", decimal(read.u32(bytes, 8))]);
  const shared = (flags & XDP_SHARED_UMEM) !== 0;
  fields.push(["sxdp_shared_umem_fd", shared ? decimal(read.i32(bytes, 12)) : hexadecimal(read.u32(bytes, 12))]);
}

function pushMctp(fields: Fields, bytes: Uint8Array): void {
  pushUnlessZero(fields, "__smctp_pad0", read.u16(bytes, 2));
  fields.push(["smctp_network", hexadecimal(read.u32(bytes, 4))]);
  fields.push(["smctp_addr", { t: "struct", fields: [["s_addr", hexadecimal(read.u8(bytes, 8))]] }]);
  fields.push(["smctp_type", hexadecimal(read.u8(bytes, 9))], ["smctp_tag", hexadecimal(read.u8(bytes, 10))]);
  pushUnlessZero(fields, "__smctp_pad1", read.u8(bytes, 11));
}

function pushRouter(fields: Fields, bytes: Uint8Array): void {
  fields.push(["sq_node", hexadecimal(read.u32(bytes, 4))], ["sq_port", hexadecimal(read.u32(bytes, 8))]);
}

const FAMILIES: ReadonlyMap<number, FamilyAddress> = new Map(
  (
    [
      ["AF_UNIX", { least: FAMILY_BYTES, push: pushUnix }],
      ["AF_INET", { least: 16, push: pushInet }],
      ["AF_AX25", { least: AX25_BYTES, push: pushAx25 }],
      ["AF_IPX", { least: 16, push: pushIpx }],
      ["AF_X25", { least: 18, push: pushX25 }],
      ["AF_INET6", { least: SCOPE, push: pushInet6 }],
      ["AF_NETLINK", { least: 12, push: pushNetlink }],
      ["AF_PACKET", { least: 20, push: pushPacket }],
      ["AF_BLUETOOTH", { least: 4, push: pushBluetooth, lengths: new Set([4, 6, 8, 10, 12, 14]) }],
      ["AF_ALG", { least: ALGORITHM_NAME + 1, push: pushAlgorithm }],
      ["AF_NFC", { least: NFC_BYTES, push: pushNfc }],
      ["AF_VSOCK", { least: 16, push: pushMachine }],
      ["AF_QIPCRTR", { least: 12, push: pushRouter }],
      ["AF_XDP", { least: 16, push: pushXdp }],
      ["AF_MCTP", { least: 12, push: pushMctp }],
    ] as const
  ).map(([name, address]) => [addressFamilies.of(name), address]),
);

/** `{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}` */
export function socketAddressValue(bytes: Uint8Array): Value {
  const family = read.u16(bytes, 0);
  const fields: Fields = [["sa_family", addressFamilies.value(family)]];
  const known = FAMILIES.get(family);
  if (known !== undefined && bytes.length >= known.least && known.lengths?.has(bytes.length) !== false) {
    known.push(fields, bytes);
  } else if (bytes.length > FAMILY_BYTES) {
    fields.push(["sa_data", { t: "string", quoted: quote(bytes, FAMILY_BYTES, bytes.length), more: false }]);
  }
  return { t: "struct", fields };
}
