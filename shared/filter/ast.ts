import type { KindName } from "../batch/layout.ts";
import type { CallClass, SyscallClass } from "../syscalls/classes.ts";
import type { Glob } from "./glob.ts";

/** What a filter means: every term holds. An empty filter matches everything. */
export type Filter = readonly Term[];

/** One word of a filter. `at` .. `end` is its place in the text, the `-` included. */
export interface Term {
  negated: boolean;
  at: number;
  end: number;
  match: Match;
}

export type Operator = "=" | "<" | "<=" | ">" | ">=";

export interface Comparison<T> {
  operator: Operator;
  value: T;
}

/** What a term asks of an event; of several values in one, any. */
export type Match =
  | { t: "name"; names: readonly string[]; classes: readonly SyscallClass[] }
  /** any failed call */
  | { t: "error" }
  | { t: "errno"; names: readonly string[] }
  /** the class that gives the colour */
  | { t: "class"; classes: readonly CallClass[] }
  | { t: "kind"; kinds: readonly KindName[] }
  /** whole nanoseconds */
  | { t: "duration"; any: readonly Comparison<bigint>[] }
  /** the result as it is shown: -1 for a failed call */
  | { t: "result"; any: readonly Comparison<bigint>[] }
  | { t: "path"; globs: readonly Glob[] }
  | { t: "number"; column: "fd" | "pid" | "tid"; numbers: readonly number[] }
  | { t: "text"; text: string }
  | { t: "regex"; source: string; ignoreCase: boolean };

/** What is wrong with a filter or a trace expression, and where. */
export interface FilterError {
  at: number;
  end: number;
  /** one sentence, with the way out */
  message: string;
}

export type FilterResult = { ok: true; filter: Filter } | { ok: false; error: FilterError };
