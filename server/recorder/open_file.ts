import { quote } from "../../shared/render/quote.ts";
import { type SocketFacts, socketText } from "./socket_text.ts";

/** How /proc/PID/fd ends the path of a file that has no name any more. */
export const DELETED = " (deleted)";

/** How much is said of a descriptor: nothing, what /proc/PID/fd names (strace -y), or a socket's ends and the like (-yy). */
const DESCRIPTOR_DEPTHS = ["none", "path", "details"] as const;
export type DescriptorDepth = (typeof DESCRIPTOR_DEPTHS)[number];

/** A socket as the calls on it have told of it, and what is on its way through it. */
export interface SocketState extends SocketFacts {
  /** the other end, once both are known */
  other?: OpenFile;
  /** sent over SCM_RIGHTS and not received yet */
  readonly passed: (OpenFile | undefined)[];
}

/**
 * What descriptors are open on: an open file description, shared by all duplicates of its descriptor (open(2)). Its path may
 * change under it, a socket gets addresses.
 */
export class OpenFile {
  socket?: SocketState;
  /** of a pidfd */
  process?: number;
  /** of a device, as strace has it: "char 1:3" */
  device?: string | undefined;

  constructor(
    readonly id: number,
    /** as /proc/PID/fd names it: an absolute path, "pipe:[12]", "anon_inode:[eventfd]"; without the number where the kernel was not asked */
    public path: string,
    /** the call that opened it; null: it was open before the recording began */
    readonly openedBy: number | null,
  ) {
    this.device = knownDevice(path);
  }

  /** The path as text. */
  get name(): string {
    return escaped(this.path);
  }

  /** The number in `socket:[123]`. */
  get inode(): string | undefined {
    return /^(?:socket|pipe):\[(\d+)\]$/.exec(this.path)?.[1];
  }

  get isSocket(): boolean {
    return this.socket !== undefined || SOCKET.test(this.path);
  }

  /** What strace -yy says instead of the path, or beside it, as far as it is known. */
  get details(): string {
    if (this.socket !== undefined) return socketText(this.socket, this.inode) ?? this.name;
    if (this.process !== undefined) return `pid:${this.process}`;
    return this.device === undefined ? this.name : `${this.name}<${this.device}>`;
  }
}

/** As the queries know a socket by its path (IS_SOCKET of queries/call_roles.ts). */
const SOCKET = /^(?:(?:TCP|MPTCP|SCTP|UDP|UDPLITE|RAW|PING)(?:v6)?|UNIX|UNIX-STREAM|NETLINK|socket)(?::\[|$)/;

/** Numbers that the kernel has given for good: Documentation/admin-guide/devices.txt */
const CHARACTER_DEVICES = new Map([
  ["/dev/null", "1:3"],
  ["/dev/zero", "1:5"],
  ["/dev/full", "1:7"],
  ["/dev/random", "1:8"],
  ["/dev/urandom", "1:9"],
  ["/dev/tty", "5:0"],
  ["/dev/ptmx", "5:2"],
]);
const PTS_MAJOR = 136;

function knownDevice(path: string): string | undefined {
  if (!path.startsWith("/dev/")) return undefined;
  const terminal = /^\/dev\/pts\/(\d{1,6})$/.exec(path)?.[1];
  if (terminal !== undefined) return `char ${PTS_MAJOR + (Number(terminal) >> 8)}:${Number(terminal) & 0xff}`;
  const numbers = CHARACTER_DEVICES.get(path);
  return numbers === undefined ? undefined : `char ${numbers}`;
}

const PLAIN = /^[ !#-;=?-[\]-~]*$/;
const encoder = new TextEncoder();

/** A path may hold any bytes: those that would end the brackets or the line are escaped as in a string, and so are the brackets. */
function escaped(path: string): string {
  if (PLAIN.test(path)) return path;
  const bytes = encoder.encode(path);
  // A digit behind an escape would be read as a part of it.
  return quote(bytes, 0, bytes.length)
    .slice(1, -1)
    .replaceAll(/[<>](?=[0-7])/g, (bracket) => `\\0${bracket === "<" ? 74 : 76}`)
    .replaceAll("<", "\\74")
    .replaceAll(">", "\\76");
}
