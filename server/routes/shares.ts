import { Type } from "typebox";
import { Facts, Share, ShareList, ShareRequest } from "../../shared/api/schemas.ts";
import { Problem } from "../problem.ts";
import { redactFacts } from "../redaction/redact_facts.ts";
import { readingRoutes } from "./reads.ts";
import { emptyBodyIsObject, errors, Id } from "./recordings.ts";
import type { App, ServerContext } from "./server_context.ts";

const urlOf = (share: string): string => `/s/${share}`;

/** Making and revoking read-only links, and all that can be read through one. */
export function shareRoutes(app: App, context: ServerContext): void {
  const { library, shares } = context;

  app.post(
    "/api/recordings/:id/shares",
    {
      config: { access: "owner" },
      preValidation: emptyBodyIsObject,
      schema: {
        summary: "Make a read-only link to this recording",
        params: Id,
        body: ShareRequest,
        response: { 201: Share, ...errors },
      },
    },
    async (request, reply) => {
      const { id } = await library.facts(request.params.id);
      const { redaction, expiresAt } = request.body;
      if (expiresAt !== undefined && !(Date.parse(expiresAt) > Date.now()))
        throw new Problem("bad_request", "The link would have expired before it is made: choose a later time.");
      const { share } = shares.make(id, {
        ...(redaction === undefined ? {} : { redaction }),
        ...(expiresAt === undefined ? {} : { expiresAt }),
      });
      return reply.code(201).send({ share, url: urlOf(share) });
    },
  );

  app.get(
    "/api/recordings/:id/shares",
    {
      config: { access: "owner" },
      schema: { summary: "The links to this recording", params: Id, response: { 200: ShareList, ...errors } },
    },
    async (request) => {
      const { id } = await library.facts(request.params.id);
      return {
        shares: shares.of(id).map(({ share, createdAt, expiresAt, redaction }) => ({
          share,
          url: urlOf(share),
          createdAt,
          expiresAt: expiresAt ?? null,
          redaction: redaction ?? { level: "none" as const, classes: [] },
        })),
      };
    },
  );

  app.delete(
    "/api/recordings/:id/shares/:share",
    {
      config: { access: "owner" },
      schema: {
        summary: "Revoke a link: it shows nothing from now on",
        params: Type.Object({ id: Type.String({ maxLength: 64 }), share: Type.String({ maxLength: 64 }) }),
        response: { 204: Type.Null(), ...errors },
      },
    },
    async (request, reply) => {
      if (!shares.revoke(request.params.id, request.params.share))
        throw new Problem("not_found", "This recording has no such link.");
      return reply.code(204).send(null);
    },
  );

  const Params = { share: Type.String({ maxLength: 64 }) };
  const recordingOf = (share: string): string => {
    const recording = shares.recordingOf(share);
    if (recording === undefined)
      throw new Problem("not_found", "This link is not valid (any more): ask for a new one.");
    return recording;
  };

  app.get(
    "/api/shared/:share",
    {
      config: { access: "share" },
      schema: {
        summary: "The facts of a shared recording",
        params: Type.Object(Params),
        response: { 200: Facts, ...errors },
      },
    },
    async (request) => {
      const { share } = request.params;
      const id = recordingOf(share);
      const facts = await library.facts(id);
      library.onlookers.look(id);
      return redactFacts(facts, shares.redactionOf(share));
    },
  );
  readingRoutes(app, context, {
    prefix: "/api/shared/:share",
    params: Params,
    access: "share",
    idOf: (params) => recordingOf(String(params.share)),
    redactionOf: (params) => shares.redactionOf(String(params.share)),
  });
}
