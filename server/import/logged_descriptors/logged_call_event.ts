/** A logged call as the tracer would have recorded it, as far as descriptors go: what recorder/descriptor_calls.ts reads. */
import { DESCRIPTOR_FACT, SOURCE_RESULT } from "../../../shared/batch/layout.ts";
import type { Capture, TraceEvent } from "../../../shared/event.ts";
import { splitArguments, unquoted } from "../../../shared/render/arguments.ts";
import {
  addressFamilies,
  inetProtocols,
  netlinkProtocols,
  socketTypes,
} from "../../../shared/syscalls/constants/socket.ts";
import { AUDIT_ARCH_X86_64 } from "../../../shared/syscalls/index.ts";
import { AT_FDCWD } from "../../../shared/syscalls/kinds/descriptor.ts";
import { DELETED } from "../../recorder/open_file.ts";
import { addressBytes, loggedSocket } from "./socket_text.ts";

const encoder = new TextEncoder();

/** Flags that change what descriptors do; all others say nothing here. asm-generic/fcntl.h, linux/sched.h, linux/memfd.h ... */
const FLAGS: Readonly<Record<string, bigint>> = {
  O_CLOEXEC: 0o2000000n,
  SOCK_CLOEXEC: 0o2000000n,
  EPOLL_CLOEXEC: 0o2000000n,
  EFD_CLOEXEC: 0o2000000n,
  TFD_CLOEXEC: 0o2000000n,
  SFD_CLOEXEC: 0o2000000n,
  IN_CLOEXEC: 0o2000000n,
  UFFD_CLOEXEC: 0o2000000n,
  OPEN_TREE_CLOEXEC: 0o2000000n,
  MSG_CMSG_CLOEXEC: 0x4000_0000n,
  FD_CLOEXEC: 1n,
  MFD_CLOEXEC: 1n,
  FAN_CLOEXEC: 1n,
  FSOPEN_CLOEXEC: 1n,
  FSMOUNT_CLOEXEC: 1n,
  FSPICK_CLOEXEC: 1n,
  PERF_FLAG_FD_CLOEXEC: 8n,
  F_DUPFD: 0n,
  F_SETFD: 2n,
  F_DUPFD_CLOEXEC: 1030n,
  CLOSE_RANGE_UNSHARE: 2n,
  CLOSE_RANGE_CLOEXEC: 4n,
  RENAME_EXCHANGE: 2n,
  CLONE_FILES: 0x400n,
};
/** Of F_* that are not known here: no command that makes a descriptor. */
const OTHER_COMMAND = 0xffffn;

/** Sets of names that an argument may be one of, by the prefix of the name. */
const NAMED = [
  ["AF_", addressFamilies],
  ["SOCK_", socketTypes],
  ["IPPROTO_", inetProtocols],
  ["NETLINK_", netlinkProtocols],
] as const;

/** `3`, `AT_FDCWD`, `-1`, `0x10`, `~0U`, `SOCK_STREAM|SOCK_CLOEXEC`; what is no number counts as 0. */
function numberOf(argument: string): bigint {
  const descriptor = /^(AT_FDCWD|-?\d{1,19}|0x[0-9a-f]{1,16})(?:<.*>)?(?:\(deleted\))?$/s.exec(argument)?.[1];
  if (descriptor === "AT_FDCWD") return BigInt.asUintN(64, BigInt(AT_FDCWD));
  if (descriptor !== undefined) return BigInt.asUintN(64, BigInt(descriptor));
  if (argument.startsWith("~0")) return 0xffff_ffffn;
  let bits = 0n;
  for (const word of argument.split("|")) {
    const flag = FLAGS[word];
    if (flag !== undefined) bits |= flag;
    else if (word.startsWith("F_")) bits |= OTHER_COMMAND;
    else {
      const set = NAMED.find(([prefix]) => word.startsWith(prefix))?.[1];
      const value = set?.numberOf(word);
      if (value !== undefined) bits |= BigInt(value);
    }
  }
  return bits;
}

function capture(source: number, phase: Capture["phase"], bytes: Uint8Array, more: Partial<Capture> = {}): Capture {
  return {
    phase,
    fault: false,
    truncated: false,
    parent: -1,
    source,
    wanted: bytes.byteLength,
    address: 0n,
    bytes,
    ...more,
  };
}

/** `3</etc/passwd>`, `AT_FDCWD</home>`, `4<TCP:[a->b]>`, `5</dev/null<char 1:3>>`, `6</tmp/x>(deleted)` */
const DESCRIBED = /^(\d{1,9}|AT_FDCWD)<(.*)>(\(deleted\))?$/s;
const DEVICE = /^(.*)<(char|block) (\d{1,9}):(\d{1,9})>$/s;

interface Place {
  source: number;
  phase: Capture["phase"];
  parent: number;
}

/** As what a descriptor of the call's process is known already. */
export type NameOf = (fd: number) => string | undefined;

/** -yy has the ends of a connection in place of its inode: then it is the socket that it was. */
const socketName = (inode: string | undefined, known: string | undefined): string =>
  inode === undefined ? (known?.startsWith("socket") === true ? known : "socket") : `socket:[${inode}]`;

/** What -y and -yy say of a descriptor, as the records that the tracer makes of what the kernel says. */
function described(text: string, place: Place, at: number, nameOf: NameOf): Capture[] {
  const match = DESCRIBED.exec(text);
  if (match === null) return [];
  const [, number = "", inside = "", deleted] = match;
  const address = BigInt.asUintN(64, number === "AT_FDCWD" ? BigInt(AT_FDCWD) : BigInt(number));
  const socket = loggedSocket(inside);
  const device = DEVICE.exec(inside);
  const named = device?.[1] ?? inside;
  const name =
    socket === undefined
      ? `${unquoted(`"${named}"`) ?? named}${deleted === undefined ? "" : DELETED}`
      : socketName(socket.inode, nameOf(Number(BigInt.asIntN(32, address))));
  const record = (source: number, bytes: Uint8Array) => capture(source, place.phase, bytes, { parent: at });
  const records = [
    capture(place.source, place.phase, encoder.encode(name), { parent: place.parent, address, descriptor: true }),
  ];
  if (device !== null) {
    const words = Uint32Array.of(device[2] === "char" ? 0o020000 : 0o060000, Number(device[3]), Number(device[4]));
    records.push(record(DESCRIPTOR_FACT.device, new Uint8Array(words.buffer)));
  }
  if (socket !== undefined) {
    records.push(record(DESCRIPTOR_FACT.kind, new Uint8Array(Int32Array.from(socket.kind).buffer)));
    if (socket.local !== undefined) records.push(record(DESCRIPTOR_FACT.local, socket.local));
    if (socket.remote !== undefined) records.push(record(DESCRIPTOR_FACT.remote, socket.remote));
    if (socket.peer !== undefined)
      records.push(record(DESCRIPTOR_FACT.peer, new Uint8Array(Uint32Array.of(Number(socket.peer)).buffer)));
  }
  return records;
}

/** What a call wrote into memory: the two descriptors of pipe(2) and socketpair(2). */
const PAIRS: ReadonlySet<string> = new Set(["pipe", "pipe2", "socketpair"]);
/** Their addresses are written by the call. */
const ADDRESS_AT_EXIT: ReadonlySet<string> = new Set(["accept", "accept4", "getsockname", "getpeername", "recvfrom"]);

export interface LoggedCall {
  name: string;
  args: string;
  result: string;
}

/** @param of the event as the log's reader made it: its place, its result */
export function callEvent(of: TraceEvent, { name, args: text, result }: LoggedCall, nameOf: NameOf): TraceEvent {
  const parts = splitArguments(text);
  const captures: Capture[] = [];
  const take = (argument: string, place: Place, known: NameOf = nameOf) => {
    captures.push(...described(argument, place, captures.length, known));
  };
  for (const [index, part] of parts.entries()) {
    if (part.startsWith('"')) {
      const path = unquoted(part);
      if (path !== undefined) captures.push(capture(index, "enter", encoder.encode(`${path}\0`)));
    } else if (part.startsWith("{sa_family=")) {
      const bytes = addressBytes(part);
      if (bytes !== undefined) captures.push(capture(index, ADDRESS_AT_EXIT.has(name) ? "exit" : "enter", bytes));
    } else if (PAIRS.has(name) && part.startsWith("[")) {
      const ends = splitArguments(part.slice(1, -1));
      const numbers = Int32Array.from(ends.slice(0, 2), (end) => Number(numberOf(end)));
      const parent = captures.length;
      captures.push(capture(index, "exit", new Uint8Array(numbers.buffer)));
      for (const [end, argument] of ends.entries()) take(argument, { source: 4 * end, phase: "exit", parent });
    } else take(part, { source: index, phase: "enter", parent: -1 });
  }
  // What a call returns is new: not the socket that had the number before.
  take(result, { source: SOURCE_RESULT, phase: "exit", parent: -1 }, () => undefined);
  const numbers = parts.map(numberOf);
  const [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n] = numbers;
  return { ...of, arch: AUDIT_ARCH_X86_64, args: [a, b, c, d, e, f], captures };
}

/** Whom the messages of sendmsg, recvmsg, sendmmsg and recvmmsg name, and the bytes of those that come in numbers. */
export function messagesOf({
  name,
  args: text,
}: LoggedCall): { address: Uint8Array | undefined; bytes: number | null }[] {
  const [, argument = ""] = splitArguments(text);
  const isCounted = name.endsWith("mmsg");
  const messages = isCounted ? (argument.startsWith("[") ? splitArguments(argument.slice(1, -1)) : []) : [argument];
  return messages
    .filter((message) => message.startsWith("{"))
    .map((message) => {
      const outer = fieldsOf(message);
      const inner = isCounted ? fieldsOf(outer.get("msg_hdr") ?? "") : outer;
      const address = addressBytes(inner.get("msg_name") ?? "");
      const length = outer.get("msg_len");
      return { address, bytes: isCounted ? Number(length ?? 0) : null };
    });
}

/** `{a=1, b={c=2}}` */
function fieldsOf(text: string): Map<string, string> {
  if (!text.startsWith("{") || !text.endsWith("}")) return new Map();
  return new Map(
    splitArguments(text.slice(1, -1)).map((part) => {
      const at = part.indexOf("=");
      return [part.slice(0, at), part.slice(at + 1)] as const;
    }),
  );
}
