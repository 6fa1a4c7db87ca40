/** A name as it stands in a Host header or an origin, cut into its parts; undefined: not of that form. */
export interface HostPort {
  /** lower case, without a trailing dot and without the brackets of an IPv6 address */
  host: string;
  port: number;
}

const HTTP_PORT = 80;

/** Reads `name`, `name:port`, `[v6]`, `[v6]:port` strictly: what a browser would never send is not taken for anything. */
export function parseHost(text: string): HostPort | undefined {
  const match = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::(\d{1,5}))?$/i.exec(text);
  if (match === null) return undefined;
  const port = match[3] === undefined ? HTTP_PORT : Number(match[3]);
  if (port > 65_535) return undefined;
  const host = (match[1] ?? match[2] ?? "").toLowerCase();
  return { host: host.endsWith(".") ? host.slice(0, -1) : host, port };
}

/** The loopback network 127.0.0.0/8 in its plain form: `127.1` and octal spellings are not what a browser writes. */
const LOOPBACK_V4 = /^127\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})$/;

export function isLoopback(host: string): boolean {
  return (
    host === "localhost" ||
    host.endsWith(".localhost") ||
    host === "::1" ||
    (LOOPBACK_V4.test(host) && host.split(".").every((part) => Number(part) <= 255))
  );
}

/**
 * Is a request for one of our own names? A foreign name that resolves to this machine (DNS rebinding) is refused here, and so
 * is a missing or doubled Host header, which Node joins to one that is no name.
 * @param allowed further names, from --allowed-host
 */
export function hostAllowed(header: string | undefined, allowed: readonly string[]): boolean {
  const parsed = header === undefined ? undefined : parseHost(header);
  return parsed !== undefined && (isLoopback(parsed.host) || allowed.includes(parsed.host));
}
