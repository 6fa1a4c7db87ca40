/**
 * `WS /api/recordings/:id/live` and `/api/shared/:share/live`.
 *
 * Server to page: binary frames are batches without captures (`shared/batch`), text frames are `LiveMessage`.
 * Page to server: text frames, `LiveRequest`, nothing else.
 * The owner's socket carries its token as the second subprotocol: `new WebSocket(url, ["trapline.v1", "token." + token])`.
 */
import { type Static, Type } from "typebox";
import { EventRow, Facts, Summary } from "./schemas.ts";

export const LIVE_PROTOCOL = "trapline.v1";
export const TOKEN_PROTOCOL_PREFIX = "token.";

export const LiveMessage = Type.Union([
  /** first message, and whenever state or counts changed, at most 5 a second */
  Type.Object({ type: Type.Literal("facts"), facts: Facts }),
  /** the newest rendered rows, at most 200 a message and 10 messages a second */
  Type.Object({ type: Type.Literal("tail"), rows: Type.Array(EventRow) }),
  /** counts of the whole recording by call, at most 4 a second */
  Type.Object({ type: Type.Literal("summary"), summary: Summary }),
  /** new bytes on stdout or stderr */
  Type.Object({ type: Type.Literal("output"), stream: Type.String(), atNs: Type.Number(), base64: Type.String() }),
  /** this viewer read too slowly: so many events of batches were not sent to it (all are in the recording) */
  Type.Object({ type: Type.Literal("missed"), events: Type.Integer() }),
  /** recorded fully and no more will come: query for everything */
  Type.Object({ type: Type.Literal("end"), facts: Facts }),
]);
export type LiveMessage = Static<typeof LiveMessage>;

export const LiveRequest = Type.Union([
  /** what to send from now on; default both true */
  Type.Object(
    { type: Type.Literal("want"), batches: Type.Boolean(), tail: Type.Boolean() },
    { additionalProperties: false },
  ),
]);
export type LiveRequest = Static<typeof LiveRequest>;
