import { isLoopback, parseHost } from "./host.ts";

/** What a browser says of where a request comes from (Fetch Standard, "Origin header"; W3C "Fetch Metadata"). */
export interface Provenance {
  origin: string | undefined;
  host: string | undefined;
  /** sec-fetch-site, -mode, -dest */
  site: string | undefined;
  mode: string | undefined;
  dest: string | undefined;
}

/**
 * May this page ask? The origin must be the one that serves us: the same port, and the same name, where all names of loopback
 * are one. An origin that is another port of this machine is another program's page.
 * @param publicPage the request is for something that anybody may have, and that changes nothing
 */
export function originAllowed(from: Provenance, method: string, publicPage: boolean): boolean {
  if (from.origin !== undefined && !originIsOurs(from.origin, from.host)) return false;
  switch (from.site) {
    case undefined:
    case "same-origin":
      return true;
    case "none":
      // Typed, or opened from a bookmark.
      return method === "GET" && from.mode === "navigate";
    default:
      // A link to a recording in somebody else's page may be followed, as a page of its own and not inside a frame.
      return publicPage && method === "GET" && from.mode === "navigate" && from.dest === "document";
  }
}

function originIsOurs(origin: string, hostHeader: string | undefined): boolean {
  const SCHEME = "http://";
  if (!origin.startsWith(SCHEME)) return false;
  const theirs = parseHost(origin.slice(SCHEME.length));
  const ours = hostHeader === undefined ? undefined : parseHost(hostHeader);
  if (theirs === undefined || ours === undefined || theirs.port !== ours.port) return false;
  return theirs.host === ours.host || (isLoopback(theirs.host) && isLoopback(ours.host));
}
