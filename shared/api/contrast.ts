/** `GET /contrast`: what calls of a selection have more of than the others. */
import { type Static, Type } from "typebox";
import { LIMITS, ScopeQuery } from "./schemas.ts";
import { Closed } from "./shapes.ts";

export const ContrastQuery = Closed({
  /** the window and filter that both sides lie in */
  ...ScopeQuery,
  /** which of these calls are the selection: a time and a filter */
  selectedFrom: Type.Optional(Type.Number({ minimum: 0 })),
  selectedTo: Type.Optional(Type.Number({ minimum: 0 })),
  selected: Type.Optional(Type.String({ maxLength: LIMITS.filterLength })),
});
export type ContrastQuery = Static<typeof ContrastQuery>;

export const CONTRAST_KINDS = ["call", "file", "task", "errno"] as const;
export type ContrastKind = (typeof CONTRAST_KINDS)[number];
export const ContrastRow = Closed({
  by: Type.Unsafe<ContrastKind>(Type.Union(CONTRAST_KINDS.map((kind) => Type.Literal(kind)))),
  /** name of the call, path, tid, errno */
  key: Type.String(),
  /** calls with it in the selection and outside */
  selected: Type.Integer(),
  rest: Type.Integer(),
});
export type ContrastRow = Static<typeof ContrastRow>;
export const Contrast = Closed({
  /** calls in the selection and outside */
  selected: Type.Integer(),
  rest: Type.Integer(),
  /** what has a larger share in the selection than outside, the largest difference of shares first, at most CONTRAST_ROWS of each kind */
  rows: Type.Array(ContrastRow),
});
export type Contrast = Static<typeof Contrast>;
export const CONTRAST_ROWS = 6;
