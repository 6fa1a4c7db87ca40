import type { Finding, Findings, FindingsQuery } from "../../../shared/api/findings.ts";
import { formatCount } from "../../../shared/quantity/count.ts";
import { formatDuration } from "../../../shared/quantity/duration.ts";
import { LIMITS } from "../findings/limits.ts";
import type { Found, Ground, SqlRule } from "../findings/rule.ts";
import { SQL_RULES } from "../findings/rules.ts";
import { type Database, numberIn, type SqlRow, textIn } from "../recording_file.ts";
import type { TaskTree } from "../task_tree.ts";
import { HELD_AT_END } from "./held.ts";
import { and, CALLS, scopeCondition, windowOf } from "./scope.ts";

const FORKING = "('clone', 'clone3', 'fork', 'vfork')";

/**
 * All rules on the calls of the scope, the costliest findings first.
 * @throws Problem bad_filter
 */
export async function findings(db: Database, tree: TaskTree, query: FindingsQuery): Promise<Findings> {
  const { fromNs, toNs } = await windowOf(db, query);
  const ground: Ground = { scope: and(CALLS, scopeCondition(query)), spanNs: toNs - fromNs };
  const found: Finding[] = [];
  // One after the other: together they would need the memory of all at once.
  for (const rule of SQL_RULES) found.push(...(await ask(db, rule, ground)));
  found.push(...(await shortLivedChildren(db, tree, ground, { fromNs, toNs })));
  found.push(...(await leakedDescriptors(db, ground)));
  return { findings: found.toSorted((a, b) => b.costNs - a.costNs || b.calls - a.calls) };
}

async function ask(db: Database, rule: SqlRule, ground: Ground): Promise<Finding[]> {
  const rows = await db.rows(
    `WITH call AS (FROM event WHERE ${ground.scope.sql}), found AS (${rule.sql(ground)})
     FROM found ORDER BY cost_ns DESC, first_seq LIMIT ${LIMITS.eachRule}`,
    ground.scope.values,
  );
  return rows.map((row) => {
    const found = foundIn(row);
    return {
      rule: rule.rule,
      title: rule.title(found),
      subject: found.subject === "" ? null : found.subject,
      pid: found.pid,
      advice: rule.advice(found),
      calls: found.calls,
      costNs: found.costNs,
      filter: rule.filter(found),
      firstSeq: found.firstSeq,
    };
  });
}

function foundIn(row: SqlRow): Found {
  return {
    subject: textIn(row, "subject"),
    name: textIn(row, "name"),
    pid: numberIn(row, "pid"),
    tid: numberIn(row, "tid"),
    errno: textIn(row, "errno"),
    calls: numberIn(row, "calls"),
    costNs: numberIn(row, "cost_ns"),
    value: numberIn(row, "value"),
    firstSeq: numberIn(row, "first_seq"),
  };
}

/** Processes that began in the window and were gone at once, by the process that made them. */
async function shortLivedChildren(
  db: Database,
  tree: TaskTree,
  { scope }: Ground,
  { fromNs, toNs }: { fromNs: number; toNs: number },
): Promise<Finding[]> {
  const limit = LIMITS.shortLivedChildren;
  const byParent = new Map<number, { children: number; livedNs: number; name: string }>();
  for (const task of tree.tasks) {
    if (task.tid !== task.pid || task.parentTid === null || task.endNs === null) continue;
    const livedNs = task.endNs - task.startNs;
    if (livedNs > limit.livedNs || task.startNs < fromNs || task.startNs >= toNs) continue;
    const parent = tree.find(task.parentTid, task.startNs)?.pid ?? task.parentTid;
    const sum = byParent.get(parent) ?? { children: 0, livedNs: 0, name: "" };
    byParent.set(parent, {
      children: sum.children + 1,
      livedNs: sum.livedNs + livedNs,
      name: task.names.at(-1)?.name ?? sum.name,
    });
  }
  const many = [...byParent].filter(([, { children }]) => children >= limit.children);
  const costliest = many.toSorted(([, a], [, b]) => b.livedNs - a.livedNs).slice(0, LIMITS.eachRule);
  const found: Finding[] = [];
  for (const [pid, { children, livedNs, name }] of costliest) {
    const [row] = await db.rows(
      `SELECT count(*) AS calls, min(seq) AS first_seq FROM event WHERE ${scope.sql} AND pid = ? AND name IN ${FORKING}`,
      [...scope.values, pid],
    );
    // The filter has left its calls out.
    if (numberIn(row, "calls") === 0) continue;
    found.push({
      rule: "short-lived-children",
      title: `One process started ${formatCount(children)} others that lived ${formatDuration(livedNs / children)} on average`,
      subject: name === "" ? null : name,
      pid,
      advice:
        "Do the small things in the process itself (a shell's own words, a library), or give one child all of the work.",
      calls: children,
      costNs: livedNs,
      filter: `clone,clone3,fork,vfork pid:${pid}`,
      firstSeq: numberIn(row, "first_seq"),
    });
  }
  return found;
}

async function leakedDescriptors(db: Database, { scope }: Ground): Promise<Finding[]> {
  const rows = await db.rows(
    `WITH ${HELD_AT_END}, opener AS (SELECT seq, dur_ns FROM event WHERE ${scope.sql} AND seq IN (SELECT opened_by FROM held))
     SELECT pid, count(*) AS calls, mode(path) AS subject, sum(dur_ns)::DOUBLE AS cost_ns, min(seq) AS first_seq
     FROM held JOIN opener ON opener.seq = held.opened_by GROUP BY pid HAVING count(*) >= ${LIMITS.leakedDescriptors.descriptors}
     ORDER BY calls DESC, pid LIMIT ${LIMITS.eachRule}`,
    scope.values,
  );
  return rows.map((row) => {
    const pid = numberIn(row, "pid");
    const calls = numberIn(row, "calls");
    return {
      rule: "leaked-descriptors",
      title: `One process never closed ${formatCount(calls)} of its descriptors`,
      subject: textIn(row, "subject"),
      pid,
      advice: "Close each when it is done with: a process that runs on ends with EMFILE.",
      calls,
      costNs: numberIn(row, "cost_ns"),
      filter: `%desc pid:${pid} -error`,
      firstSeq: numberIn(row, "first_seq"),
    };
  });
}
