/** What things are called: paths, and the names and addresses of sockets. */
import type { Redaction } from "../../shared/redaction/redaction.ts";
import { MASK, maskSecrets } from "../../shared/redaction/secrets.ts";

const STAR = MASK.charCodeAt(0);
// bits/socket.h
const AF_UNIX = 1;
const FAMILY_BYTES = 2;
const SLASH = 0x2f;

const hides = ({ level, classes }: Redaction, callClass: "file" | "network"): boolean =>
  level === "private" && classes.includes(callClass);

/** As `IS_SOCKET` of the queries: the kind stays, and which of the ends are known. */
const SOCKET = /^((?:TCP|MPTCP|SCTP|UDP|UDPLITE|RAW|PING)(?:v6)?|UNIX|UNIX-STREAM|NETLINK|socket):\[(.*)\]$/s;

export const isSocketName = (name: string): boolean => SOCKET.test(name);

/** What a descriptor is open on (socket_text.ts), in a text of the same length. */
export function redactName(name: string, redaction: Redaction): string {
  if (hides(redaction, "file") && name.startsWith("/")) return MASK.repeat(name.length);
  const socket = SOCKET.exec(name);
  if (socket === null) return maskSecrets(name);
  const [, kind = "", ends = ""] = socket;
  return `${kind}:[${redactPeer(ends, redaction)}]`;
}

/** An end of a connection, or both: `127.0.0.1:80`, `"/run/x"`, `12->13,@"name"`. */
export function redactPeer(peer: string, redaction: Redaction): string {
  if (hides(redaction, "network"))
    return peer.replace(/->|[",@]|[\s\S]/g, (part) => (/^[\s\S]$/.test(part) && !'",@'.includes(part) ? MASK : part));
  if (hides(redaction, "file"))
    return peer.replace(/"(\/[^"]*)"/g, (_all, inside: string) => `"${MASK.repeat(inside.length)}"`);
  return maskSecrets(peer);
}

/**
 * A struct sockaddr. What hides a number or an address of the internet takes its family too: with it, stars would read as an address
 * that is none.
 */
export function redactAddress(bytes: Uint8Array, redaction: Redaction): Uint8Array {
  const isUnix = bytes.length > FAMILY_BYTES && bytes[0] === AF_UNIX && bytes[1] === 0;
  const hidden = hides(redaction, "network") || (hides(redaction, "file") && isUnix && bytes[FAMILY_BYTES] === SLASH);
  if (!hidden) return bytes;
  return bytes.map((byte, at) => (isUnix && (at < FAMILY_BYTES || byte === 0) ? byte : STAR));
}
