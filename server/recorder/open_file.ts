import { ipv4Text, ipv6Text } from "../../shared/syscalls/kinds/socket_address.ts";

/** How /proc/PID/fd ends the path of a file that has no name any more. */
export const DELETED = " (deleted)";

/** How much is said of a descriptor: nothing, what /proc/PID/fd names (strace -y), or a socket's ends and the like (-yy). */
export const DESCRIPTOR_DEPTHS = ["none", "path", "details"] as const;
export type DescriptorDepth = (typeof DESCRIPTOR_DEPTHS)[number];

/** What the calls on a socket have told of it; an address that no call named stays unknown. */
interface SocketEnds {
  /** "TCP", "UNIX-STREAM" */
  protocol: string;
  local?: string | undefined;
  remote?: string | undefined;
  /** the other end of a socketpair */
  pair?: OpenFile;
  /** sent over SCM_RIGHTS and not received yet */
  readonly passed: (OpenFile | undefined)[];
  /** received before the end of the sending call was seen: who waits for what it is */
  readonly awaiting: ((file: OpenFile | undefined) => void)[];
}

/**
 * What descriptors are open on: an open file description, shared by all duplicates of its descriptor (open(2)). Its path may
 * change under it, a socket gets addresses.
 */
export class OpenFile {
  socket?: SocketEnds;
  /** of a pidfd */
  process?: number;

  constructor(
    readonly id: number,
    /** an absolute path, or "pipe", "socket", "anon_inode:[eventfd]"; of those named by /proc at the start also "pipe:[12]" */
    public path: string,
    /** the call that opened it; null: it was open before the recording began */
    readonly openedBy: number | null,
  ) {}

  /** The path as text. */
  get name(): string {
    return escaped(this.path);
  }

  /** What strace -yy adds to the path, as far as it is known. */
  get details(): string {
    if (this.socket !== undefined) return socketText(this.socket);
    if (this.process !== undefined) return `pid:${this.process}`;
    const device = characterDevice(this.path);
    return device === undefined ? this.name : `${this.name}<char ${device}>`;
  }
}

export function newSocket(domain: number, type: number): SocketEnds {
  return { protocol: protocolName(domain, type & 0xf), passed: [], awaiting: [] };
}

function socketText({ protocol, local, remote }: SocketEnds): string {
  if (remote !== undefined) return `${protocol}:[${local ?? "?"}->${remote}]`;
  return local === undefined ? protocol : `${protocol}:[${local}]`;
}

const SOCK_STREAM = 1;
const UNIX_TYPES = new Map([
  [1, "UNIX-STREAM"],
  [2, "UNIX-DGRAM"],
  [5, "UNIX-SEQPACKET"],
]);

function protocolName(domain: number, type: number): string {
  switch (domain) {
    case 1:
      return UNIX_TYPES.get(type) ?? "UNIX";
    case 2:
      return type === SOCK_STREAM ? "TCP" : type === 2 ? "UDP" : "RAW";
    case 10:
      return type === SOCK_STREAM ? "TCPv6" : type === 2 ? "UDPv6" : "RAWv6";
    case 16:
      return "NETLINK";
    default:
      return "socket";
  }
}

/**
 * A sockaddr as the ends of a connection are written: `127.0.0.1:80`, `[::1]:80`, `"/run/x"`. undefined when it names no end:
 * port 0 asks the kernel to choose one, and a unix address may be without a name.
 */
export function addressText(bytes: Uint8Array): string | undefined {
  if (bytes.byteLength < 2) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (view.getUint16(0, true)) {
    case 1: {
      const name = bytes.subarray(2);
      const abstract = name[0] === 0;
      const end = abstract ? name.length : name.indexOf(0);
      const text = new TextDecoder().decode(name.subarray(abstract ? 1 : 0, end === -1 ? name.length : end));
      return name.length === 0 || text === "" ? undefined : `"${abstract ? "@" : ""}${text}"`;
    }
    case 2:
      if (bytes.byteLength < 16 || view.getUint16(2) === 0) return undefined;
      return `${ipv4Text(bytes, 4)}:${view.getUint16(2)}`;
    case 10:
      if (bytes.byteLength < 24 || view.getUint16(2) === 0) return undefined;
      return `[${ipv6Text(bytes, 8)}]:${view.getUint16(2)}`;
    default:
      return undefined;
  }
}

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

function characterDevice(path: string): string | undefined {
  if (!path.startsWith("/dev/")) return undefined;
  const terminal = /^\/dev\/pts\/(\d{1,6})$/.exec(path)?.[1];
  if (terminal === undefined) return CHARACTER_DEVICES.get(path);
  return `${PTS_MAJOR + (Number(terminal) >> 8)}:${Number(terminal) & 0xff}`;
}

const PLAIN = /^[ !-;=?-[\]-~]*$/;
/** A path may hold any bytes: those that would end the brackets or the line are written in octal, as strace does. */
function escaped(path: string): string {
  if (PLAIN.test(path)) return path;
  const bytes = new TextEncoder().encode(path);
  let text = "";
  for (const [at, byte] of bytes.entries()) {
    const character = String.fromCharCode(byte);
    // A digit behind it would be read as a part of it.
    const digits = isOctalDigit(bytes[at + 1]) ? 3 : 1;
    text += PLAIN.test(character) ? character : `\\${byte.toString(8).padStart(digits, "0")}`;
  }
  return text;
}

const isOctalDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x37;
