import { PAGE_EVENTS, type PageData } from "../../shared/standalone/page_data.ts";
import { CALL_BY_NAME } from "../../shared/syscalls/index.ts";
import { htmlPage } from "../formats/html.ts";
import { Problem } from "../problem.ts";
import { notes } from "./queries/notes.ts";
import { output } from "./queries/output.ts";
import { type Scope, scopeCondition } from "./queries/scope.ts";
import { tasks } from "./queries/tasks.ts";
import type { ReadableRecording } from "./read_requests.ts";
import { nullableNumberIn, nullableTextIn, numberIn, textIn } from "./recording_file.ts";

/**
 * The recording, or a part of it, as a page in one file.
 * @throws Problem too_large, bad_filter, not_found
 */
export async function* htmlText({ db, tree, facts }: ReadableRecording, scope: Scope): AsyncGenerator<string> {
  const where = scopeCondition(scope);
  const [counted] = await db.rows(`SELECT count(*) AS events FROM event WHERE ${where.sql}`, where.values);
  const count = numberIn(counted, "events");
  if (count > PAGE_EVENTS)
    throw new Problem(
      "too_large",
      `This would be ${count} events, and a page in one file holds ${PAGE_EVENTS}: export a part of the time, or by a filter.`,
    );
  const rows = await db.rows(
    `SELECT seq, kind::VARCHAR AS kind, start_ns, coalesce(dur_ns, -1) AS dur_ns, pid, tid, name, class::VARCHAR AS class, args, result_text,
       errno, path, fd, CASE WHEN kind IN ('fork', 'exec') THEN a0::BIGINT END AS other
     FROM event WHERE ${where.sql} ORDER BY start_ns, seq`,
    where.values,
  );
  const names: PageData["names"] = [];
  const nameIndex = new Map<string, number>();
  const errnos: string[] = [];
  const errnoIndex = new Map<string, number>();
  const events: PageData["events"] = {
    seq: [],
    name: [],
    startNs: [],
    durationNs: [],
    pid: [],
    tid: [],
    args: [],
    result: [],
    errno: [],
    path: [],
    fd: [],
    other: [],
  };
  for (const row of rows) {
    const kind = textIn(row, "kind");
    const name = textIn(row, "name");
    const errno = nullableTextIn(row, "errno");
    events.seq.push(numberIn(row, "seq"));
    events.name.push(
      indexed(nameIndex, `${kind} ${name}`, () =>
        names.push({
          kind,
          name,
          class: textIn(row, "class"),
          waits: CALL_BY_NAME.get(name)?.mayBlock ?? false,
        }),
      ),
    );
    events.startNs.push(numberIn(row, "start_ns"));
    events.durationNs.push(numberIn(row, "dur_ns"));
    events.pid.push(numberIn(row, "pid"));
    events.tid.push(numberIn(row, "tid"));
    events.args.push(textIn(row, "args"));
    events.result.push(textIn(row, "result_text"));
    events.errno.push(errno === null ? -1 : indexed(errnoIndex, errno, () => errnos.push(errno)));
    events.path.push(nullableTextIn(row, "path"));
    events.fd.push(nullableNumberIn(row, "fd"));
    events.other.push(nullableNumberIn(row, "other"));
  }
  yield htmlPage({
    version: 1,
    facts,
    tasks: (await tasks(db, tree)).tasks,
    output: await output(db, undefined),
    notes: (await notes(db)).notes,
    names,
    errnos,
    events,
  });
}

function indexed(known: Map<string, number>, key: string, add: () => number): number {
  let index = known.get(key);
  if (index === undefined) {
    index = add() - 1;
    known.set(key, index);
  }
  return index;
}
