import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type TSchema, Type } from "typebox";
import { Contrast, ContrastQuery } from "../../shared/api/contrast.ts";
import { FailedCalls, FailedCallsQuery } from "../../shared/api/failed_calls.ts";
import {
  Files,
  FilesQuery,
  Held,
  HeldQuery,
  Lookups,
  LookupsQuery,
  Peers,
  PeersQuery,
  Sockets,
  SocketsQuery,
} from "../../shared/api/file_use.ts";
import { FindQuery, Found } from "../../shared/api/find.ts";
import { Findings, FindingsQuery } from "../../shared/api/findings.ts";
import {
  EventDetails,
  EventsPage,
  EventsQuery,
  ExportQuery,
  Latency,
  LatencyQuery,
  Notes,
  Output,
  OutputQuery,
  Summary,
  SummaryQuery,
  Tasks,
  Timeline,
  TimelineQuery,
} from "../../shared/api/schemas.ts";
import type { Redaction } from "../../shared/redaction/redaction.ts";
import { CALL_CLASSES, type CallClass } from "../../shared/syscalls/classes.ts";
import { EXPORT_FORMATS, EXPORT_TYPES, type ExportFormat } from "../recorder/export_stream.ts";
import type { ReadRequest } from "../recorder/read_requests.ts";
import type { Access } from "../security/access.ts";
import { errors } from "./recordings.ts";
import type { App, ServerContext } from "./server_context.ts";

/** How a request names the recording it asks about, and who may ask that way. */
export interface RecordingAddress {
  prefix: string;
  params: Record<string, TSchema>;
  access: Access;
  idOf(params: Readonly<Record<string, unknown>>): string;
  /** what may not be told that way */
  redactionOf(params: Readonly<Record<string, unknown>>): Redaction;
}

const Format = Type.Union(EXPORT_FORMATS.map((format) => Type.Literal(format)));
const JSON_TYPE = "application/json; charset=utf-8";

/**
 * The reading routes, for the owner and for those who were given a share: the same questions, the same answers. The JSON comes
 * ready from the worker that owns the recording and is not serialized again: the response schemas describe it, tests hold it to them.
 */
export function readingRoutes(app: App, { library }: ServerContext, address: RecordingAddress): void {
  const { prefix, access } = address;
  const config = { access };
  const params = Type.Object(address.params);
  const idOf = (request: FastifyRequest): string => address.idOf(request.params as Record<string, unknown>);
  const redactionOf = (request: FastifyRequest): Redaction =>
    address.redactionOf(request.params as Record<string, unknown>);
  const answer = async (request: FastifyRequest, reply: FastifyReply, question: ReadRequest): Promise<FastifyReply> =>
    reply.type(JSON_TYPE).send(await library.read(idOf(request), question, redactionOf(request)));
  const readSchema = (summary: string, response: TSchema) => ({
    summary,
    params,
    response: { 200: response, ...errors },
  });

  app.get(
    `${prefix}/events`,
    { config, schema: { ...readSchema("Rows, rendered", EventsPage), querystring: EventsQuery } },
    (request, reply) => answer(request, reply, { view: "events", query: request.query }),
  );
  app.get(
    `${prefix}/find`,
    { config, schema: { ...readSchema("The place of a text in the rows", Found), querystring: FindQuery } },
    (request, reply) => answer(request, reply, { view: "find", query: request.query }),
  );
  app.get(
    `${prefix}/events/:seq`,
    {
      config,
      schema: {
        ...readSchema("Everything about one event", EventDetails),
        params: Type.Object({ ...address.params, seq: Type.String({ pattern: "^\\d{1,15}$" }) }),
      },
    },
    (request, reply) => answer(request, reply, { view: "details", seq: Number(request.params.seq) }),
  );
  app.get(
    `${prefix}/summary`,
    { config, schema: { ...readSchema("Counts and percentiles", Summary), querystring: SummaryQuery } },
    (request, reply) => answer(request, reply, { view: "summary", query: request.query }),
  );
  app.get(
    `${prefix}/timeline`,
    { config, schema: { ...readSchema("What the timeline draws", Timeline), querystring: TimelineQuery } },
    (request, reply) => answer(request, reply, { view: "timeline", query: request.query }),
  );
  app.get(
    `${prefix}/latency`,
    {
      config,
      schema: {
        ...readSchema("Durations: histogram, percentiles over time, heatmap", Latency),
        querystring: LatencyQuery,
      },
    },
    (request, reply) => answer(request, reply, { view: "latency", query: request.query }),
  );
  app.get(
    `${prefix}/errors`,
    { config, schema: { ...readSchema("Failed calls by errno and call", FailedCalls), querystring: FailedCallsQuery } },
    (request, reply) => answer(request, reply, { view: "errors", query: request.query }),
  );
  app.get(
    `${prefix}/files`,
    { config, schema: { ...readSchema("What was done to each file or directory", Files), querystring: FilesQuery } },
    (request, reply) => answer(request, reply, { view: "files", query: request.query }),
  );
  app.get(
    `${prefix}/lookups`,
    { config, schema: { ...readSchema("Names searched in several places", Lookups), querystring: LookupsQuery } },
    (request, reply) => answer(request, reply, { view: "lookups", query: request.query }),
  );
  app.get(
    `${prefix}/held`,
    { config, schema: { ...readSchema("Descriptors never closed", Held), querystring: HeldQuery } },
    (request, reply) => answer(request, reply, { view: "held", query: request.query }),
  );
  app.get(
    `${prefix}/sockets`,
    { config, schema: { ...readSchema("Sockets and their peers", Sockets), querystring: SocketsQuery } },
    (request, reply) => answer(request, reply, { view: "sockets", query: request.query }),
  );
  app.get(
    `${prefix}/peers`,
    { config, schema: { ...readSchema("Sockets put together by peer", Peers), querystring: PeersQuery } },
    (request, reply) => answer(request, reply, { view: "peers", query: request.query }),
  );
  app.get(
    `${prefix}/contrast`,
    {
      config,
      schema: { ...readSchema("What a selection has more of than the rest", Contrast), querystring: ContrastQuery },
    },
    (request, reply) => answer(request, reply, { view: "contrast", query: request.query }),
  );
  app.get(
    `${prefix}/findings`,
    { config, schema: { ...readSchema("What could be done better", Findings), querystring: FindingsQuery } },
    (request, reply) => answer(request, reply, { view: "findings", query: request.query }),
  );
  app.get(`${prefix}/tasks`, { config, schema: readSchema("Processes and threads", Tasks) }, (request, reply) =>
    answer(request, reply, { view: "tasks" }),
  );
  app.get(`${prefix}/notes`, { config, schema: readSchema("What was noted on it", Notes) }, (request, reply) =>
    answer(request, reply, { view: "notes" }),
  );
  app.get(
    `${prefix}/output`,
    { config, schema: { ...readSchema("What the program printed", Output), querystring: OutputQuery } },
    (request, reply) => answer(request, reply, { view: "output", query: request.query }),
  );
  app.get(
    `${prefix}/export/:format`,
    {
      config,
      schema: {
        summary: "The recording as a file",
        params: Type.Object({ ...address.params, format: Format }),
        querystring: ExportQuery,
        produces: EXPORT_FORMATS.map((each) => EXPORT_TYPES[each].mediaType),
        response: errors,
      },
    },
    async (request, reply) => {
      const id = idOf(request);
      const format: ExportFormat = request.params.format;
      const { mediaType, extension } = EXPORT_TYPES[format];
      const { verbose, durations, redact, classes, filter, from, to, ...same } = request.query;
      const isPart = filter !== undefined || from !== undefined || to !== undefined;
      const how = {
        ...same,
        verbose: verbose === "true",
        durations: durations === "true",
        ...(isPart ? { scope: { filter, from, to } } : {}),
      };
      const asked = { level: redact ?? "none", classes: classesIn(classes) };
      const ordered = redactionOf(request);
      // Who was given less cannot ask for more.
      const text = library.export(id, format, how, ordered.level === "none" ? asked : ordered);
      // The first piece before the head: what cannot be exported is an error answer, not an empty file.
      const first = await text.next();
      const pieces = async function* () {
        if (first.done === true) return;
        yield first.value;
        yield* text;
      };
      const untyped: FastifyReply = reply;
      return untyped
        .type(mediaType)
        .header("content-disposition", `attachment; filename="${id}.${extension}"`)
        .send(Readable.from(pieces(), { objectMode: false }));
    },
  );
}

/** `file,process`: what is no class is none. */
function classesIn(text: string | undefined): CallClass[] {
  const names = (text ?? "process").split(",");
  return CALL_CLASSES.filter((known) => names.includes(known));
}
