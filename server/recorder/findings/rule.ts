import type { FindingRule } from "../../../shared/api/findings.ts";
import type { Condition } from "../queries/scope.ts";

/** What a rule's SQL found: one row a finding. */
export interface Found {
  /** the path, the name, the address; "" where there is none */
  subject: string;
  name: string;
  pid: number;
  tid: number;
  errno: string;
  calls: number;
  costNs: number;
  /** what else the rule counted: bytes a call, places, threads */
  value: number;
  firstSeq: number;
}

/** What the rules look at: the calls of the scope, as a table `call`, and how long the scope is. */
export interface Ground {
  scope: Condition;
  spanNs: number;
}

/**
 * A rule that is one question in SQL. `sql` reads the table `call` (columns as in `event`) and gives the columns of `Found` in snake
 * case: subject, name, pid, tid, errno, calls, cost_ns, value, first_seq.
 */
export interface SqlRule {
  rule: FindingRule;
  sql: (ground: Ground) => string;
  title: (found: Found) => string;
  advice: (found: Found) => string;
  /** words of the filter language that show the calls */
  filter: (found: Found) => string;
}
