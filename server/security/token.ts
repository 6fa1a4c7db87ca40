import { randomBytes, timingSafeEqual } from "node:crypto";
import { LIVE_PROTOCOL, TOKEN_PROTOCOL_PREFIX } from "../../shared/api/live.ts";

const TOKEN_BYTES = 32;

/** The owner's secret: made anew by every server, in its memory and in the URL that it prints, nowhere else. */
export class OwnerToken {
  private readonly bytes: Buffer;

  constructor(readonly text: string = randomBytes(TOKEN_BYTES).toString("base64url")) {
    this.bytes = Buffer.from(text);
  }

  /** Takes the same time for every wrong token of the right length. */
  matches(given: string | undefined): boolean {
    if (given === undefined) return false;
    const bytes = Buffer.from(given);
    return bytes.byteLength === this.bytes.byteLength && timingSafeEqual(bytes, this.bytes);
  }
}

/** The token among a WebSocket's subprotocols `trapline.v1, token.…`; undefined: not offered in exactly this way. */
export function tokenOfProtocols(header: string | undefined): string | undefined {
  const protocols = (header ?? "").split(",").map((protocol) => protocol.trim());
  const tokens = protocols.filter((protocol) => protocol.startsWith(TOKEN_PROTOCOL_PREFIX));
  const [token] = tokens;
  if (token === undefined || tokens.length !== 1 || !protocols.includes(LIVE_PROTOCOL)) return undefined;
  return token.slice(TOKEN_PROTOCOL_PREFIX.length);
}
