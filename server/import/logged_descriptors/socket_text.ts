/** What a log says of sockets, made into the bytes that a tracer would have read: struct sockaddr of ip(7), ipv6(7), unix(7), netlink(7). */
import { splitArguments, unquoted } from "../../../shared/render/arguments.ts";
import { addressFamilies } from "../../../shared/syscalls/constants/socket.ts";

const encoder = new TextEncoder();

function withFamily(name: string, bytes: number, fill?: (view: DataView, bytes: Uint8Array) => boolean) {
  const address = new Uint8Array(bytes);
  const view = new DataView(address.buffer);
  view.setUint16(0, addressFamilies.of(name), true);
  return fill === undefined || fill(view, address) ? address : undefined;
}

/** `{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}`; undefined: of another family, or cut. */
export function addressBytes(text: string): Uint8Array | undefined {
  if (!text.startsWith("{sa_family=AF_") || !text.endsWith("}")) return undefined;
  const fields = new Map<string, string>();
  for (const part of splitArguments(text.slice(1, -1))) {
    const at = part.indexOf("=");
    // inet_pton(AF_INET6, "::1", &sin6_addr) is a field without a name of its own.
    fields.set(at === -1 || part.startsWith("inet_pton(") ? part.slice(0, 9) : part.slice(0, at), part.slice(at + 1));
    if (part.startsWith("inet_pton(")) fields.set("inet_pton", part);
  }
  const port = (field: string) => Number(/^htons\((\d{1,5})\)$/.exec(fields.get(field) ?? "")?.[1] ?? Number.NaN);
  switch (fields.get("sa_family")) {
    case "AF_INET":
      return ipv4(/^inet_addr\("([\d.]+)"\)$/.exec(fields.get("sin_addr") ?? "")?.[1], port("sin_port"));
    case "AF_INET6":
      return ipv6(/"([0-9a-f:.]+)"/i.exec(fields.get("inet_pton") ?? "")?.[1], port("sin6_port"));
    case "AF_UNIX":
      return unixName(fields.get("sun_path"));
    case "AF_NETLINK":
      return withFamily("AF_NETLINK", 12, (view) => {
        view.setUint32(4, Number(fields.get("nl_pid") ?? 0) >>> 0, true);
        return true;
      });
    default:
      return undefined;
  }
}

function ipv4(address: string | undefined, port: number): Uint8Array | undefined {
  const parts = (address ?? "").split(".").map(Number);
  if (parts.length !== 4 || parts.some((part) => !(part >= 0 && part <= 255)) || !(port <= 0xffff)) return undefined;
  return withFamily("AF_INET", 16, (view, bytes) => {
    view.setUint16(2, port);
    bytes.set(parts, 4);
    return true;
  });
}

function ipv6(address: string | undefined, port: number): Uint8Array | undefined {
  const groups = address === undefined ? undefined : ipv6Groups(address);
  if (groups === undefined || !(port <= 0xffff)) return undefined;
  return withFamily("AF_INET6", 28, (view) => {
    view.setUint16(2, port);
    for (const [index, group] of groups.entries()) view.setUint16(8 + 2 * index, group);
    return true;
  });
}

/** RFC 4291, section 2.2: `::` stands for as many zeros as are missing, the last two groups may be an IPv4 address. */
function ipv6Groups(address: string): number[] | undefined {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const text =
    dotted === null
      ? address
      : `${dotted[1]}${((Number(dotted[2]) << 8) | Number(dotted[3])).toString(16)}:${((Number(dotted[4]) << 8) | Number(dotted[5])).toString(16)}`;
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const [before = [], after = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - before.length - after.length;
  if (halves.length === 1 ? missing !== 0 : missing < 0) return undefined;
  const groups = [...before, ...Array.from({ length: missing }, () => "0"), ...after].map((group) =>
    Number.parseInt(group, 16),
  );
  return groups.every((group) => group >= 0 && group <= 0xffff) ? groups : undefined;
}

/** `"/run/x"`, `@"name"` (the abstract namespace); nothing: it has no name. */
function unixName(text: string | undefined): Uint8Array | undefined {
  const isAbstract = text?.startsWith("@") === true;
  const name = text === undefined ? "" : unquoted(isAbstract ? text.slice(1) : text);
  if (name === undefined) return undefined;
  const bytes = encoder.encode(isAbstract ? `\0${name}` : name);
  return withFamily("AF_UNIX", 2 + bytes.length, (_view, address) => {
    address.set(bytes, 2);
    return true;
  });
}

/** SO_DOMAIN, SO_TYPE and SO_PROTOCOL by the names that -yy has for sockets: the inverse of recorder/socket_text.ts. */
const KINDS: Readonly<Record<string, readonly [family: string, type: number, protocol: number]>> = {
  TCP: ["AF_INET", 1, 6],
  UDP: ["AF_INET", 2, 17],
  UDPLITE: ["AF_INET", 2, 136],
  PING: ["AF_INET", 2, 1],
  RAW: ["AF_INET", 3, 0],
  SCTP: ["AF_INET", 1, 132],
  MPTCP: ["AF_INET", 1, 262],
  TCPv6: ["AF_INET6", 1, 6],
  UDPv6: ["AF_INET6", 2, 17],
  UDPLITEv6: ["AF_INET6", 2, 136],
  PINGv6: ["AF_INET6", 2, 58],
  RAWv6: ["AF_INET6", 3, 0],
  SCTPv6: ["AF_INET6", 1, 132],
  MPTCPv6: ["AF_INET6", 1, 262],
  "UNIX-STREAM": ["AF_UNIX", 1, 0],
  "UNIX-SEQPACKET": ["AF_UNIX", 5, 0],
  "UNIX-DGRAM": ["AF_UNIX", 2, 0],
  UNIX: ["AF_UNIX", 2, 0],
};

/** What -yy says of a socket. */
export interface LoggedSocket {
  kind: readonly [domain: number, type: number, protocol: number];
  inode: string | undefined;
  peer: string | undefined;
  local: Uint8Array | undefined;
  remote: Uint8Array | undefined;
}

/** `TCP:[127.0.0.1:5000->127.0.0.1:80]`, `UDP:[4242]`, `UNIX-STREAM:[12->13,"/run/x"]`; undefined: no socket, or of another kind. */
export function loggedSocket(text: string): LoggedSocket | undefined {
  const match = /^([A-Za-z0-9-]+):\[(.*)\]$/s.exec(text);
  const known = match === null ? undefined : KINDS[match[1] ?? ""];
  if (match === null || known === undefined) return undefined;
  const [family, type, protocol] = known;
  const socket: LoggedSocket = {
    kind: [addressFamilies.of(family), type, protocol],
    inode: undefined,
    peer: undefined,
    local: undefined,
    remote: undefined,
  };
  const place = match[2] ?? "";
  if (family === "AF_UNIX") {
    const parts = /^(\d+)(?:->(\d+))?(?:,(.*))?$/s.exec(place);
    socket.inode = parts?.[1];
    socket.peer = parts?.[2];
    socket.local = parts?.[3] === undefined ? undefined : unixName(parts[3]);
    return socket;
  }
  if (/^\d+$/.test(place)) return { ...socket, inode: place };
  const arrow = place.indexOf("->");
  socket.local = endBytes(arrow === -1 ? place : place.slice(0, arrow));
  socket.remote = arrow === -1 ? undefined : endBytes(place.slice(arrow + 2));
  return socket;
}

/** `127.0.0.1:80`, `[::1]:80` */
function endBytes(text: string): Uint8Array | undefined {
  const match = /^(?:\[(.*)\]|([\d.]+)):(\d{1,5})$/.exec(text);
  if (match === null) return undefined;
  const port = Number(match[3]);
  return match[1] === undefined ? ipv4(match[2], port) : ipv6(match[1], port);
}
