import { Type } from "typebox";
import type { WebSocket } from "ws";
import type { LiveMessage } from "../../shared/api/live.ts";
import { Viewer } from "../live/viewer.ts";
import { asProblem } from "../problem.ts";
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
    (socket, request) => watch(socket, context, context.shares.recordingOf(request.params.share) ?? ""),
  );
}

function watch(socket: WebSocket, { library }: ServerContext, id: string): void {
  const live = library.liveRecording(id);
  if (live !== undefined) {
    new Viewer(socket, live);
    return;
  }
  // Not (or no more) recorded here: one message says how it stands, and that nothing will follow.
  socket.on("error", () => socket.terminate());
  library
    .facts(id)
    .then((facts) => {
      const end: LiveMessage = { type: "end", facts };
      socket.send(JSON.stringify(end));
      socket.close(NORMAL);
    })
    .catch((error: unknown) => socket.close(REFUSED, asProblem(error).message.slice(0, 120)));
}
