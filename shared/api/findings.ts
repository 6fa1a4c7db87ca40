/** `GET /findings`: what somebody who has read many traces would notice in this one. */
import { type Static, Type } from "typebox";
import { ScopeQuery } from "./schemas.ts";
import { Closed, Nullable } from "./shapes.ts";

export const FINDING_RULES = [
  "tiny-transfers",
  "opened-again",
  "asked-again",
  "long-search",
  "polling",
  "short-sleeps",
  "blocked",
  "retried",
  "short-lived-children",
  "leaked-descriptors",
  "contended-lock",
] as const;
export type FindingRule = (typeof FINDING_RULES)[number];

export const FindingsQuery = Closed(ScopeQuery);
export type FindingsQuery = Static<typeof FindingsQuery>;

export const Finding = Closed({
  rule: Type.Unsafe<FindingRule>(Type.Union(FINDING_RULES.map((rule) => Type.Literal(rule)))),
  /** what was seen, with its numbers: "4 812 calls of read took 1.00 bytes each" */
  title: Type.String(),
  /** the file, the name, the lock it is about; null: none */
  subject: Nullable(Type.String()),
  pid: Type.Integer(),
  /** one sentence */
  advice: Type.String(),
  calls: Type.Integer(),
  /** wall time in these calls (of children: their lives); over several threads it may exceed the recording's length */
  costNs: Type.Number(),
  /** the calls behind it, in the filter language */
  filter: Type.String(),
  firstSeq: Type.Integer(),
});
export type Finding = Static<typeof Finding>;
/** The costliest first; at most a handful of each rule. */
export const Findings = Closed({ findings: Type.Array(Finding) });
export type Findings = Static<typeof Findings>;
