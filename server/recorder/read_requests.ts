import type { Static } from "typebox";
import type { ContrastQuery } from "../../shared/api/contrast.ts";
import type { FailedCallsQuery } from "../../shared/api/failed_calls.ts";
import type { FilesQuery, HeldQuery, LookupsQuery, PeersQuery, SocketsQuery } from "../../shared/api/file_use.ts";
import type { FindQuery } from "../../shared/api/find.ts";
import type { FindingsQuery } from "../../shared/api/findings.ts";
import type {
  EventsQuery,
  Facts,
  LatencyQuery,
  OutputQuery,
  SummaryQuery,
  TimelineQuery,
} from "../../shared/api/schemas.ts";
import { contrast } from "./queries/contrast.ts";
import { eventDetails } from "./queries/details.ts";
import { eventsPage } from "./queries/events.ts";
import { failedCalls } from "./queries/failed_calls.ts";
import { files } from "./queries/files.ts";
import { find } from "./queries/find.ts";
import { findings } from "./queries/findings.ts";
import { held } from "./queries/held.ts";
import { latency } from "./queries/latency.ts";
import { lookups } from "./queries/lookups.ts";
import { notes } from "./queries/notes.ts";
import { output } from "./queries/output.ts";
import { peers } from "./queries/peers.ts";
import { sockets } from "./queries/sockets.ts";
import { summary } from "./queries/summary.ts";
import { tasks } from "./queries/tasks.ts";
import { timeline } from "./queries/timeline.ts";
import type { Database } from "./recording_file.ts";
import type { TaskTree } from "./task_tree.ts";

/** A question about one recording; answered the same way while it is written and afterwards. */
export type ReadRequest =
  | { view: "events"; query: EventsQuery }
  | { view: "find"; query: FindQuery }
  | { view: "details"; seq: number }
  | { view: "summary"; query: Static<typeof SummaryQuery> }
  | { view: "timeline"; query: Static<typeof TimelineQuery> }
  | { view: "latency"; query: Static<typeof LatencyQuery> }
  | { view: "errors"; query: FailedCallsQuery }
  | { view: "files"; query: FilesQuery }
  | { view: "lookups"; query: LookupsQuery }
  | { view: "held"; query: HeldQuery }
  | { view: "sockets"; query: SocketsQuery }
  | { view: "peers"; query: PeersQuery }
  | { view: "contrast"; query: ContrastQuery }
  | { view: "findings"; query: FindingsQuery }
  | { view: "tasks" }
  | { view: "notes" }
  | { view: "output"; query: Static<typeof OutputQuery> };

/** A recording as the queries see it. */
export interface ReadableRecording {
  db: Database;
  tree: TaskTree;
  facts: Facts;
}

/**
 * The answer as JSON text: made in the worker, so that the server's event loop passes bytes on and no more.
 * @throws Problem bad_filter, not_found
 */
export async function answerRead(recording: ReadableRecording, request: ReadRequest): Promise<string> {
  return JSON.stringify(await read(recording, request));
}

function read({ db, tree, facts }: ReadableRecording, request: ReadRequest): Promise<unknown> {
  switch (request.view) {
    case "events":
      return eventsPage(db, request.query, facts.stringLimit);
    case "find":
      return find(db, request.query);
    case "details":
      return eventDetails(db, tree, request.seq, facts.stringLimit);
    case "summary":
      return summary(db, request.query);
    case "timeline":
      return timeline(db, tree, request.query);
    case "latency":
      return latency(db, request.query);
    case "errors":
      return failedCalls(db, request.query);
    case "files":
      return files(db, request.query);
    case "lookups":
      return lookups(db, request.query);
    case "held":
      return held(db, request.query);
    case "sockets":
      return sockets(db, request.query);
    case "peers":
      return peers(db, request.query);
    case "contrast":
      return contrast(db, request.query);
    case "findings":
      return findings(db, tree, request.query);
    case "notes":
      return notes(db);
    case "tasks":
      return tasks(db, tree);
    case "output":
      return output(db, request.query.after);
    default:
      return request satisfies never;
  }
}
