import rateLimit from "@fastify/rate-limit";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import websocket from "@fastify/websocket";
import Fastify, { type FastifyServerOptions } from "fastify";
import { Type } from "typebox";
import { LIVE_PROTOCOL } from "../shared/api/live.ts";
import { NO_REDACTION } from "../shared/redaction/redaction.ts";
import { Problem } from "./problem.ts";
import { apiDocument } from "./routes/api_document.ts";
import { installErrors } from "./routes/errors.ts";
import { importRoutes } from "./routes/import.ts";
import { liveRoutes } from "./routes/live.ts";
import { noteRoutes } from "./routes/notes.ts";
import { pageRoutes } from "./routes/page.ts";
import { installQueryNumbers } from "./routes/query_numbers.ts";
import { readingRoutes } from "./routes/reads.ts";
import { recordingRoutes } from "./routes/recordings.ts";
import type { App, ServerContext } from "./routes/server_context.ts";
import { shareRoutes } from "./routes/shares.ts";
import { sqlRoutes } from "./routes/sql.ts";
import { statusRoutes } from "./routes/status.ts";
import { installAccess } from "./security/access.ts";
import { installHeaders } from "./security/headers.ts";
import type { OwnerToken } from "./security/token.ts";

export interface AppOptions extends ServerContext {
  token: OwnerToken;
  /** names besides those of loopback */
  allowedHosts: readonly string[];
  /** the built page */
  webRoot: string;
  logger?: FastifyServerOptions["logger"];
}

const BODY_BYTES = 64 * 1024;
const SOCKET_MESSAGE_BYTES = 64 * 1024;
const CONNECTION_TIMEOUT_MS = 60_000;
const REQUEST_TIMEOUT_MS = 30_000;

/** The whole server but its socket. Host, origin and credential are checked before anything else of a request is looked at. */
export async function buildApp(options: AppOptions): Promise<App> {
  const app: App = Fastify({
    logger: options.logger ?? false,
    bodyLimit: BODY_BYTES,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 128 },
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: true, allErrors: false } },
  }).withTypeProvider<TypeBoxTypeProvider>();

  // Only JSON, by its exact media type: text/plain is what a form of another site may send without asking.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, app.getDefaultJsonParser("error", "error"));

  installErrors(app);
  // Before the checks, so that a refusal carries the headers too.
  await installHeaders(app);
  installAccess(app, {
    token: options.token,
    allowedHosts: options.allowedHosts,
    isShare: (share) => options.shares.recordingOf(share) !== undefined,
  });
  installQueryNumbers(app);
  await app.register(rateLimit, { global: false });
  await app.register(websocket, {
    options: {
      maxPayload: SOCKET_MESSAGE_BYTES,
      perMessageDeflate: false,
      // The token is offered as a protocol too and must not be sent back.
      handleProtocols: (protocols: Set<string>) => (protocols.has(LIVE_PROTOCOL) ? LIVE_PROTOCOL : false),
    },
  });
  app.addHook("onResponse", async (request, reply) => {
    // Node takes the socket of an upgrade out of the server's care: refused, it would stay open for as long as its other end likes.
    if (request.headers.upgrade !== undefined && reply.statusCode >= 400) request.raw.socket.destroySoon();
  });
  app.setNotFoundHandler(() => {
    throw new Problem("not_found", "There is nothing at this address.");
  });

  await apiDocument(app);
  recordingRoutes(app, options);
  readingRoutes(app, options, {
    prefix: "/api/recordings/:id",
    params: { id: Type.String({ maxLength: 64 }) },
    access: "owner",
    idOf: (params) => String(params.id),
    redactionOf: () => NO_REDACTION,
  });
  shareRoutes(app, options);
  sqlRoutes(app, options);
  noteRoutes(app, options);
  importRoutes(app, options);
  statusRoutes(app, options);
  liveRoutes(app, options);
  await pageRoutes(app, options.webRoot);
  return app;
}
