import { Type } from "typebox";
import { NoteRequest, Notes } from "../../shared/api/schemas.ts";
import { errors, Id } from "./recordings.ts";
import type { App, ServerContext } from "./server_context.ts";

/** Notes are written by the owner; whoever may read the recording reads them. */
export function noteRoutes(app: App, { library }: ServerContext): void {
  app.post(
    "/api/recordings/:id/notes",
    {
      config: { access: "owner" },
      schema: {
        summary: "Note something on a time or a span",
        params: Id,
        body: NoteRequest,
        response: { 201: Notes, ...errors },
      },
    },
    async (request, reply) => reply.code(201).send(await library.changeNotes(request.params.id, { add: request.body })),
  );
  app.delete(
    "/api/recordings/:id/notes/:note",
    {
      config: { access: "owner" },
      schema: {
        summary: "Remove a note",
        params: Type.Object({ id: Type.String({ maxLength: 64 }), note: Type.String({ maxLength: 64 }) }),
        response: { 200: Notes, ...errors },
      },
    },
    (request) => library.changeNotes(request.params.id, { remove: request.params.note }),
  );
}
