/** `GET /errors`: which calls failed, with what, and on which paths. */
import { type Static, Type } from "typebox";
import { LIMITS, ScopeQuery } from "./schemas.ts";
import { Closed } from "./shapes.ts";

/** Paths named with each row, and those named for the whole scope. */
export const FAILED_PATHS_OF_ROW = 5;
export const FAILED_PATHS = 50;

export const FailedCallsQuery = Closed({
  ...ScopeQuery,
  offset: Type.Optional(Type.Integer({ minimum: 0 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LIMITS.pageRows })),
});
export type FailedCallsQuery = Static<typeof FailedCallsQuery>;

export const FailedCallRow = Closed({
  errno: Type.String(),
  /** the C library's words; "" for an errno it does not know */
  message: Type.String(),
  /** what the errno means for this call, one sentence; "" when there is nothing to add */
  meaning: Type.String(),
  name: Type.String(),
  class: Type.String(),
  /** calls that failed so */
  failed: Type.Integer(),
  /** calls of this name in the same time, failed or not */
  calls: Type.Integer(),
  tasks: Type.Integer(),
  totalNs: Type.Number(),
  firstSeq: Type.Integer(),
  /** the most frequent ones */
  paths: Type.Array(Closed({ path: Type.String(), failed: Type.Integer() })),
});
export type FailedCallRow = Static<typeof FailedCallRow>;

export const FailedCalls = Closed({
  /** failed calls in all */
  failed: Type.Integer(),
  /** rows in all: pairs of errno and call */
  total: Type.Integer(),
  /** the most frequent first */
  rows: Type.Array(FailedCallRow),
  /** the paths on which most calls failed, over all errnos */
  paths: Type.Array(Closed({ path: Type.String(), failed: Type.Integer(), errnos: Type.Array(Type.String()) })),
  /** paths in all */
  pathTotal: Type.Integer(),
});
export type FailedCalls = Static<typeof FailedCalls>;
