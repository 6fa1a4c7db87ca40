/** Sockets as strace -yy writes them: `TCP:[127.0.0.1:5000->127.0.0.1:80]`, `UNIX-STREAM:[12->13,"/run/x"]`, `NETLINK:[ROUTE:42]`. */
import { quote } from "../../shared/render/quote.ts";
import { netlinkProtocols } from "../../shared/syscalls/constants/socket.ts";
import { ipv4Text, ipv6Text } from "../../shared/syscalls/kinds/socket_address.ts";

/** What is known of a socket; an address that nobody named stays unknown. */
export interface SocketFacts {
  readonly domain: number;
  /** without SOCK_CLOEXEC and SOCK_NONBLOCK */
  readonly type: number;
  readonly protocol: number;
  /** `127.0.0.1:80`, `[::1]:80`, `"/run/x"`, `@"name"`; of netlink, the port's number */
  local?: string | undefined;
  remote?: string | undefined;
  /** the inode of the other end of a unix socket */
  peer?: string | undefined;
}

// bits/socket.h
const AF_UNIX = 1;
const AF_INET = 2;
const AF_INET6 = 10;
const AF_NETLINK = 16;
const SOCK_STREAM = 1;
const SOCK_DGRAM = 2;
const IPPROTO_SCTP = 132;
const IPPROTO_UDPLITE = 136;
const IPPROTO_MPTCP = 262;
const IPPROTO_ICMP = 1;
const IPPROTO_ICMPV6 = 58;

/** undefined: the kernel has no name for it but `socket:[12]` */
export function socketText(facts: SocketFacts, inode: string | undefined): string | undefined {
  const protocol = protocolName(facts);
  if (protocol === undefined) return undefined;
  const place = placeOf(facts, protocol, inode);
  return place === undefined ? protocol : `${protocol}:[${place}]`;
}

function placeOf(facts: SocketFacts, protocol: string, inode: string | undefined): string | undefined {
  const { domain, local, remote, peer } = facts;
  switch (domain) {
    case AF_UNIX: {
      if (inode === undefined) return local;
      return `${inode}${peer === undefined ? "" : `->${peer}`}${local === undefined ? "" : `,${local}`}`;
    }
    case AF_NETLINK:
      return local === undefined ? inode : `${netlinkName(facts.protocol)}:${local}`;
    default:
      if (!WITH_ENDS.has(protocol)) return inode;
      if (remote !== undefined) return `${local ?? "?"}->${remote}`;
      return local ?? inode;
  }
}

/** Those whose ends strace looks up; the others it calls by their inode. */
const WITH_ENDS: ReadonlySet<string> = new Set(["TCP", "TCPv6", "UDP", "UDPv6"]);

/** `struct proto.name` of the kernel. */
function protocolName({ domain, type, protocol }: SocketFacts): string | undefined {
  switch (domain) {
    case AF_UNIX:
      return type === SOCK_STREAM ? "UNIX-STREAM" : "UNIX";
    case AF_INET:
      return inetName(type, protocol);
    case AF_INET6:
      return `${inetName(type, protocol)}v6`;
    case AF_NETLINK:
      return "NETLINK";
    default:
      return undefined;
  }
}

function inetName(type: number, protocol: number): string {
  if (protocol === IPPROTO_SCTP) return "SCTP";
  if (protocol === IPPROTO_MPTCP) return "MPTCP";
  if (type === SOCK_STREAM) return "TCP";
  if (type !== SOCK_DGRAM) return "RAW";
  if (protocol === IPPROTO_UDPLITE) return "UDPLITE";
  return protocol === IPPROTO_ICMP || protocol === IPPROTO_ICMPV6 ? "PING" : "UDP";
}

function netlinkName(protocol: number): string {
  const value = netlinkProtocols.value(protocol);
  return value.t === "enum" && value.name !== undefined ? value.name.replace("NETLINK_", "") : String(protocol);
}

/**
 * A sockaddr as the ends of a connection are written. undefined when it names no end: port 0 asks the kernel to choose one, and
 * a unix address may be without a name.
 */
export function addressText(bytes: Uint8Array): string | undefined {
  if (bytes.byteLength < 2) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (view.getUint16(0, true)) {
    case AF_UNIX: {
      const name = bytes.subarray(2);
      if (name.length === 0) return undefined;
      // The abstract namespace: a NUL, and then every byte counts.
      if (name[0] === 0) return name.length === 1 ? undefined : `@${quote(name, 1, name.length)}`;
      const end = name.indexOf(0);
      return quote(name, 0, end === -1 ? name.length : end);
    }
    case AF_INET:
      if (bytes.byteLength < 16 || view.getUint16(2) === 0) return undefined;
      return `${ipv4Text(bytes, 4)}:${view.getUint16(2)}`;
    case AF_INET6:
      if (bytes.byteLength < 24 || view.getUint16(2) === 0) return undefined;
      return `[${ipv6Text(bytes, 8)}]:${view.getUint16(2)}`;
    case AF_NETLINK:
      return bytes.byteLength < 8 || view.getUint32(4, true) === 0 ? undefined : String(view.getUint32(4, true));
    default:
      return undefined;
  }
}
