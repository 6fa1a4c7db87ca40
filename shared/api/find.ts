import { type Static, Type } from "typebox";
import { EventsQuery, LIMITS, ScopeQuery } from "./schemas.ts";
import { Closed, Nullable } from "./shapes.ts";

/**
 * `GET /find`: where a text stands in the list that `GET /events` gives for the same filter, span and order. It is looked for in
 * names, arguments, results and the paths of descriptors; upper and lower case are the same.
 */
export const FindQuery = Closed({
  ...ScopeQuery,
  sort: EventsQuery.properties.sort,
  text: Type.String({ minLength: 1, maxLength: LIMITS.findLength }),
  /** the event to look from; without it, from the beginning of the list (its end for `previous`) */
  near: Type.Optional(Type.Integer({ minimum: 0 })),
  /** default here: the first match from the event on, itself included. Behind the last match comes the first */
  step: Type.Optional(Type.Union([Type.Literal("here"), Type.Literal("next"), Type.Literal("previous")])),
});
export type FindQuery = Static<typeof FindQuery>;
export type FindStep = NonNullable<FindQuery["step"]>;

export const Found = Closed({
  /** events that have the text */
  total: Type.Integer(),
  /** null: none has it */
  match: Nullable(
    Closed({
      seq: Type.Integer(),
      /** its place in the list, from 0 */
      index: Type.Integer(),
      /** its place among the matches, from 1 */
      ordinal: Type.Integer(),
    }),
  ),
});
export type Found = Static<typeof Found>;
