import type { FastifyReply } from "fastify";
import { SqlRequest, SqlResult } from "../../shared/api/schemas.ts";
import { errors, Id } from "./recordings.ts";
import type { App, ServerContext } from "./server_context.ts";

const DEFAULT_ROWS = 1_000;

/** SQL on one recording, for its owner only: a share may hold back what a query would find. */
export function sqlRoutes(app: App, { library }: ServerContext): void {
  app.post(
    "/api/recordings/:id/sql",
    {
      config: { access: "owner" },
      schema: {
        summary: "Answer one SELECT on the recording's tables; closing the connection cancels it",
        params: Id,
        body: SqlRequest,
        response: { 200: SqlResult, ...errors },
      },
    },
    async (request, reply) => {
      const cancel = new AbortController();
      reply.raw.on("close", () => cancel.abort());
      const { sql, limit } = request.body;
      const untyped: FastifyReply = reply;
      return untyped
        .type("application/json; charset=utf-8")
        .send(await library.query(request.params.id, sql, limit ?? DEFAULT_ROWS, cancel.signal));
    },
  );
}
