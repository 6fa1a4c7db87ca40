import { Type } from "typebox";
import type { WebSocket } from "ws";
import type { LiveMessage } from "../../shared/api/live.ts";
import type { Facts } from "../../shared/api/schemas.ts";
import { NO_REDACTION, type Redaction } from "../../shared/redaction/redaction.ts";
import { keepAlive } from "../live/heartbeat.ts";
import { Viewer } from "../live/viewer.ts";
import { asProblem } from "../problem.ts";
import type { LiveListener, LiveRecording } from "../recorder/live_recording.ts";
import { redactFacts } from "../redaction/redact_facts.ts";
import type { App, ServerContext } from "./server_context.ts";

const NORMAL = 1000;
const REFUSED = 1008;

/** The live socket, for the owner and by a share. The messages are those of `shared/api/live.ts`. */
export function liveRoutes(app: App, context: ServerContext): void {
  app.get(
    "/api/recordings/:id/live",
    {
      config: { access: "owner" },
      websocket: true,
      schema: { hide: true, params: Type.Object({ id: Type.String({ maxLength: 64 }) }) },
    },
    (socket, request) => watch(socket, context, request.params.id),
  );
  app.get(
    "/api/shared/:share/live",
    {
      config: { access: "share" },
      websocket: true,
      schema: { hide: true, params: Type.Object({ share: Type.String({ maxLength: 64 }) }) },
    },
    (socket, request) => {
      const { shares } = context;
      const { share } = request.params;
      watch(socket, context, shares.recordingOf(share) ?? "", shares.redactionOf(share));
      const stop = shares.watch(share, () => {
        socket.close(REFUSED, "This link is not valid any more.");
        // What waits for a viewer that reads slowly is not for it any more either.
        setImmediate(() => socket.terminate());
      });
      socket.on("close", stop);
    },
  );
}

function watch(
  socket: WebSocket,
  { library, heartbeatMs }: ServerContext,
  id: string,
  redaction: Redaction = NO_REDACTION,
): void {
  keepAlive(socket, heartbeatMs);
  const live = library.liveRecording(id);
  if (live !== undefined) {
    if (redaction.level === "none") new Viewer(socket, live);
    else watchFacts(socket, live, redaction);
    return;
  }
  // Not (or no more) recorded here: one message says how it stands, and that nothing will follow.
  socket.on("error", () => socket.terminate());
  library
    .facts(id)
    .then((facts) => {
      const end: LiveMessage = { type: "end", facts: redactFacts(facts, redaction) };
      socket.send(JSON.stringify(end));
      socket.close(NORMAL);
    })
    .catch((error: unknown) => socket.close(REFUSED, asProblem(error).message.slice(0, 120)));
}

/** Who may not see everything hears how it goes, and the rest when it is done: no row and no byte before it was redacted. */
function watchFacts(socket: WebSocket, live: LiveRecording, redaction: Redaction): void {
  const tell = (type: "facts" | "end", facts: Facts) => {
    const message: LiveMessage = { type, facts: redactFacts(facts, redaction) };
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  const listener: LiveListener = (event) => {
    if (event.type === "facts") tell("facts", event.facts);
  };
  socket.on("error", () => socket.terminate());
  socket.on("close", () => live.unlisten(listener));
  tell("facts", live.facts);
  live.listen(listener, { batches: false, tail: false });
  void live.ended.then((facts) => {
    tell("end", facts);
    socket.close(NORMAL);
  });
}
