/** What a page in one file holds of its recording: rows as columns, texts as the server rendered them. */
import { type Static, Type } from "typebox";
import { Facts, Notes, Output, Tasks } from "../api/schemas.ts";

/** Events that one file holds: some 20 MB of it, and a page that opens in a moment. */
export const PAGE_EVENTS = 100_000;

const Integers = Type.Array(Type.Integer());
export const PageData = Type.Object({
  version: Type.Literal(1),
  facts: Facts,
  tasks: Tasks.properties.tasks,
  output: Output,
  notes: Notes.properties.notes,
  /** of the calls and of all other kinds of events */
  names: Type.Array(
    Type.Object({ kind: Type.String(), name: Type.String(), class: Type.String(), waits: Type.Boolean() }),
  ),
  errnos: Type.Array(Type.String()),
  /** ordered by time */
  events: Type.Object({
    seq: Integers,
    /** index into `names` */
    name: Integers,
    startNs: Type.Array(Type.Number()),
    /** -1: it does not last */
    durationNs: Type.Array(Type.Number()),
    pid: Integers,
    tid: Integers,
    args: Type.Array(Type.String()),
    result: Type.Array(Type.String()),
    /** index into `errnos`; -1: it did not fail */
    errno: Integers,
    path: Type.Array(Type.Union([Type.String(), Type.Null()])),
    fd: Type.Array(Type.Union([Type.Integer(), Type.Null()])),
    /** the other task of a fork or exec */
    other: Type.Array(Type.Union([Type.Integer(), Type.Null()])),
  }),
});
export type PageData = Static<typeof PageData>;

/** The element of the page that holds it: gzip of its JSON as base64, in which no traced byte can end the element. */
export const PAGE_DATA_ID = "recording";
