import type { FastifyRequest } from "fastify";
import { Type } from "typebox";
import {
  ApiError,
  Facts,
  FactsList,
  PatchRequest,
  StartRequest,
  StartResponse,
  StopRequest,
} from "../../shared/api/schemas.ts";
import { Problem } from "../problem.ts";
import type { App, ServerContext } from "./server_context.ts";

/** JSON writes a control character in six bytes; with it, the largest command that can run still fits. */
const START_BODY_BYTES = 8 << 20;
const STARTS_A_MINUTE = 120;

export const Id = Type.Object({ id: Type.String({ maxLength: 64 }) });
export const errors = { "4xx": ApiError, "5xx": ApiError };

/** No body says the same as `{}` where every field may be left out. */
export async function emptyBodyIsObject(request: FastifyRequest): Promise<void> {
  request.body ??= {};
}

/** Starting, listing, stopping, renaming and removing recordings. */
export function recordingRoutes(app: App, { library, shares, retention, canRun, cwd, cpu }: ServerContext): void {
  const limit = app.createRateLimit({ max: STARTS_A_MINUTE, timeWindow: "1 minute", keyGenerator: () => "start" });

  app.post(
    "/api/recordings",
    {
      config: { access: "owner" },
      bodyLimit: START_BODY_BYTES,
      schema: {
        summary: "Start a command and record it",
        body: StartRequest,
        response: { 201: StartResponse, ...errors },
      },
    },
    async (request, reply) => {
      if (!canRun)
        throw new Problem("forbidden", "This server can be reached from other machines, so it starts no programs.");
      const rate = await limit(request);
      if (!rate.isAllowed && rate.isExceeded)
        throw new Problem(
          "rate_limited",
          `More than ${STARTS_A_MINUTE} programs were started in a minute: wait a little.`,
        );
      await retention.makeRoom();
      const live = await library.start(cpu === undefined ? request.body : { cpu, ...request.body }, {
        cwd,
        stdio: { stdin: "null", stdout: "pipe", stderr: "pipe" },
      });
      const { id } = live.facts;
      return reply.code(201).send({ id, url: `/r/${id}` });
    },
  );

  app.get(
    "/api/recordings",
    {
      config: { access: "owner" },
      schema: { summary: "All recordings, newest first", response: { 200: FactsList, ...errors } },
    },
    async () => {
      const list = await library.list();
      return { recordings: list.recordings, dataBytes: list.dataBytes, storage: retention.storage(list) };
    },
  );

  app.get(
    "/api/recordings/:id",
    {
      config: { access: "owner" },
      schema: { summary: "The facts of a recording", params: Id, response: { 200: Facts, ...errors } },
    },
    async (request) => {
      const { id } = request.params;
      const facts = await library.facts(id);
      library.onlookers.look(id);
      return facts;
    },
  );

  app.patch(
    "/api/recordings/:id",
    {
      config: { access: "owner" },
      schema: {
        summary:
          "Rename a recording, pin it so that it is never removed to make room, or change the limits it runs under",
        params: Id,
        body: PatchRequest,
        response: { 200: Facts, ...errors },
      },
    },
    (request) => library.change(request.params.id, request.body),
  );

  app.delete(
    "/api/recordings/:id",
    {
      config: { access: "owner" },
      schema: {
        summary: "Remove a recording for good; a running program is stopped first",
        params: Id,
        response: { 204: Type.Null(), ...errors },
      },
    },
    async (request, reply) => {
      await library.remove(request.params.id);
      shares.revokeAll(request.params.id);
      return reply.code(204).send(null);
    },
  );

  app.post(
    "/api/recordings/:id/stop",
    {
      config: { access: "owner" },
      preValidation: emptyBodyIsObject,
      schema: {
        summary: "End the traced program (default SIGKILL); it is done some moments later",
        params: Id,
        body: StopRequest,
        response: { 202: Facts, ...errors },
      },
    },
    async (request, reply) => {
      await library.stop(request.params.id, request.body.signal);
      return reply.code(202).send(await library.facts(request.params.id));
    },
  );
}
