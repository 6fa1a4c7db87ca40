import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { Contrast, type ContrastQuery } from "../../shared/api/contrast.ts";
import { FailedCalls } from "../../shared/api/failed_calls.ts";
import {
  Files,
  type FilesQuery,
  Held,
  Lookups,
  Peers,
  type PeersQuery,
  Sockets,
  type SocketsQuery,
} from "../../shared/api/file_use.ts";
import { type FindStep, Found } from "../../shared/api/find.ts";
import { Findings } from "../../shared/api/findings.ts";
import {
  EventDetails,
  EventsPage,
  Facts,
  FactsList,
  Latency,
  Notes,
  Output,
  ShareList,
  Status,
  Summary,
  Tasks,
  Timeline,
} from "../../shared/api/schemas.ts";
import type { TilePlan } from "../timeline/tile_plan.ts";
import type { Scope } from "../workspace/scope.ts";
import { get, withQuery } from "./client.ts";
import { timed } from "./pace.ts";
import { basePath, type RecordingSource } from "./source.ts";

/**
 * Every read of the page, as options for useQuery. Keys begin with the path of the recording, so that all of one can be
 * made stale at once. What is shown stays while its successor is on the way: no view empties itself.
 */
const read = { placeholderData: keepPreviousData } as const;

/** The part of every key that names the recording. */
export function recordingKey(source: RecordingSource): readonly [string] {
  return [basePath(source)];
}

export const statusQuery = () =>
  queryOptions({ queryKey: ["/api/status"], queryFn: ({ signal }) => get(Status, "/api/status", signal) });

export const recordingsQuery = () =>
  queryOptions({ queryKey: ["/api/recordings"], queryFn: ({ signal }) => get(FactsList, "/api/recordings", signal) });

/** Who shows a recording says so now and then, in the background too: one that is looked at is not removed to make room. */
const LOOK_EVERY_MS = 4 * 60_000;

export const factsQuery = (source: RecordingSource) =>
  queryOptions({
    refetchInterval: LOOK_EVERY_MS,
    refetchIntervalInBackground: true,
    queryKey: [...recordingKey(source), "facts"],
    queryFn: ({ signal }) => get(Facts, basePath(source), signal),
  });

export const timelineQuery = (source: RecordingSource, plan: TilePlan, filter: string) =>
  queryOptions({
    ...read,
    queryKey: [...recordingKey(source), "timeline", plan.fromNs, plan.toNs, plan.buckets, filter],
    queryFn: ({ signal }) =>
      timed("timeline", () =>
        get(
          Timeline,
          withQuery(`${basePath(source)}/timeline`, {
            from: plan.fromNs,
            to: plan.toNs,
            buckets: plan.buckets,
            filter,
          }),
          signal,
        ),
      ),
  });

/** The whole recording in so many spans, for the strip on top. */
export const overviewQuery = (source: RecordingSource, buckets: number, filter: string) =>
  queryOptions({
    ...read,
    queryKey: [...recordingKey(source), "overview", buckets, filter],
    queryFn: ({ signal }) =>
      timed("overview", () => get(Timeline, withQuery(`${basePath(source)}/timeline`, { buckets, filter }), signal)),
  });

export const heatmapQuery = (source: RecordingSource, plan: TilePlan, filter: string) =>
  queryOptions({
    ...read,
    queryKey: [...recordingKey(source), "heatmap", plan.fromNs, plan.toNs, plan.buckets, filter],
    queryFn: ({ signal }) =>
      timed("heatmap", () =>
        get(
          Latency,
          withQuery(`${basePath(source)}/latency`, {
            from: plan.fromNs,
            to: plan.toNs,
            columns: plan.buckets,
            points: 1,
            filter,
          }),
          signal,
        ),
      ),
  });

export const latencyQuery = (source: RecordingSource, scope: Scope) =>
  queryOptions({
    ...read,
    queryKey: [...recordingKey(source), "latency", scope],
    queryFn: ({ signal }) =>
      timed("latency", () =>
        get(Latency, withQuery(`${basePath(source)}/latency`, { ...scope, columns: 1, points: 120 }), signal),
      ),
  });

export const summaryQuery = (source: RecordingSource, scope: Scope, by?: string) =>
  queryOptions({
    ...read,
    queryKey: [...recordingKey(source), "summary", scope, by],
    queryFn: ({ signal }) =>
      timed("summary", () => get(Summary, withQuery(`${basePath(source)}/summary`, { ...scope, by }), signal)),
  });

/** Rows of one page of a table that is counted by the server. */
export const TABLE_ROWS = 200;
/** What is asked of a table beside its scope: which page, in which order. */
export interface TablePage {
  offset: number;
  limit?: number;
}

export const errorsQuery = (source: RecordingSource, scope: Scope, page: TablePage) =>
  queryOptions({
    ...read,
    queryKey: [...recordingKey(source), "errors", scope, page],
    queryFn: ({ signal }) =>
      timed("errors", () =>
        get(FailedCalls, withQuery(`${basePath(source)}/errors`, { limit: TABLE_ROWS, ...scope, ...page }), signal),
      ),
  });

export const filesQuery = (
  source: RecordingSource,
  scope: Scope,
  page: TablePage & Pick<FilesQuery, "by" | "under" | "sort">,
) =>
  queryOptions({
    ...read,
    queryKey: [...recordingKey(source), "files", scope, page],
    queryFn: ({ signal }) =>
      timed("files", () =>
        get(Files, withQuery(`${basePath(source)}/files`, { limit: TABLE_ROWS, ...scope, ...page }), signal),
      ),
  });

export const lookupsQuery = (source: RecordingSource, scope: Scope, page: TablePage) =>
  queryOptions({
    ...read,
    queryKey: [...recordingKey(source), "lookups", scope, page],
    queryFn: ({ signal }) =>
      timed("files", () =>
        get(Lookups, withQuery(`${basePath(source)}/lookups`, { limit: TABLE_ROWS, ...scope, ...page }), signal),
      ),
  });

export const heldQuery = (source: RecordingSource, scope: Scope, page: TablePage) =>
  queryOptions({
    ...read,
    queryKey: [...recordingKey(source), "held", scope, page],
    queryFn: ({ signal }) =>
      timed("files", () =>
        get(Held, withQuery(`${basePath(source)}/held`, { limit: TABLE_ROWS, ...scope, ...page }), signal),
      ),
  });

export const socketsQuery = (source: RecordingSource, scope: Scope, page: TablePage & Pick<SocketsQuery, "sort">) =>
  queryOptions({
    ...read,
    queryKey: [...recordingKey(source), "sockets", scope, page],
    queryFn: ({ signal }) =>
      timed("sockets", () =>
        get(Sockets, withQuery(`${basePath(source)}/sockets`, { limit: TABLE_ROWS, ...scope, ...page }), signal),
      ),
  });

export const peersQuery = (source: RecordingSource, scope: Scope, page: TablePage & Pick<PeersQuery, "sort">) =>
  queryOptions({
    ...read,
    queryKey: [...recordingKey(source), "peers", scope, page],
    queryFn: ({ signal }) =>
      timed("peers", () =>
        get(Peers, withQuery(`${basePath(source)}/peers`, { limit: TABLE_ROWS, ...scope, ...page }), signal),
      ),
  });

export const contrastQuery = (source: RecordingSource, question: ContrastQuery) =>
  queryOptions({
    ...read,
    queryKey: [...recordingKey(source), "contrast", question],
    queryFn: ({ signal }) => get(Contrast, withQuery(`${basePath(source)}/contrast`, { ...question }), signal),
  });

export const findingsQuery = (source: RecordingSource, scope: Scope) =>
  queryOptions({
    ...read,
    queryKey: [...recordingKey(source), "findings", scope],
    queryFn: ({ signal }) =>
      timed("findings", () => get(Findings, withQuery(`${basePath(source)}/findings`, { ...scope }), signal)),
  });

export const tasksQuery = (source: RecordingSource) =>
  queryOptions({
    queryKey: [...recordingKey(source), "tasks"],
    queryFn: ({ signal }) => timed("tasks", () => get(Tasks, `${basePath(source)}/tasks`, signal)),
  });

/** Rows of one page of the events table. */
export const PAGE_ROWS = 200;
export const eventsQuery = (source: RecordingSource, scope: Scope, sort: string, page: number) =>
  queryOptions({
    queryKey: [...recordingKey(source), "events", scope, sort, page],
    queryFn: ({ signal }) =>
      timed("events", () =>
        get(
          EventsPage,
          withQuery(`${basePath(source)}/events`, { ...scope, sort, offset: page * PAGE_ROWS, limit: PAGE_ROWS }),
          signal,
        ),
      ),
  });

/** Where a text stands in the rows; what was counted of a text before is not shown for another one. */
export const findQuery = (
  source: RecordingSource,
  scope: Scope,
  sort: string,
  text: string,
  { near, step }: { near: number | null; step: FindStep },
) =>
  queryOptions({
    queryKey: [...recordingKey(source), "find", scope, sort, text, near, step],
    queryFn: ({ signal }) =>
      timed("find", () =>
        get(
          Found,
          withQuery(`${basePath(source)}/find`, { ...scope, sort, text, near: near ?? undefined, step }),
          signal,
        ),
      ),
  });

export const detailsQuery = (source: RecordingSource, seq: number) =>
  queryOptions({
    ...read,
    queryKey: [...recordingKey(source), "event", seq],
    queryFn: ({ signal }) => get(EventDetails, `${basePath(source)}/events/${seq}`, signal),
  });

export const outputQuery = (source: RecordingSource) =>
  queryOptions({
    queryKey: [...recordingKey(source), "output"],
    queryFn: ({ signal }) => timed("output", () => get(Output, `${basePath(source)}/output`, signal)),
  });

export const notesQuery = (source: RecordingSource) =>
  queryOptions({
    queryKey: [...recordingKey(source), "notes"],
    queryFn: ({ signal }) => get(Notes, `${basePath(source)}/notes`, signal),
  });

export const sharesQuery = (id: string) =>
  queryOptions({
    queryKey: [`/api/recordings/${id}`, "shares"],
    queryFn: ({ signal }) => get(ShareList, `/api/recordings/${id}/shares`, signal),
  });
