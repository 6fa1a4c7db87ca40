import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { CONTRAST_KINDS, type Contrast, type ContrastKind, type ContrastRow } from "../../shared/api/contrast.ts";
import { formatCount, formatShare } from "../../shared/quantity/count.ts";
import { contrastQuery } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { pathWord } from "../filter/word_of.ts";
import { useTaskNames } from "../summary/use_task_names.ts";
import { Failed } from "../ui/Empty.tsx";
import { PathText } from "../ui/PathText.tsx";
import { contrastOf } from "../workspace/scope.ts";
import { useLook } from "../workspace/use_look.ts";
import { useView } from "../workspace/view_store.ts";
import { useSettled } from "../workspace/workspace.ts";
import styles from "./Latency.module.css";

const SETTLE_MS = 150;

const KINDS: Record<ContrastKind, { title: string; wordOf: (key: string) => string }> = {
  call: { title: "Calls", wordOf: (key) => key },
  file: { title: "Files", wordOf: pathWord },
  task: { title: "Tasks", wordOf: (key) => `tid:${key}` },
  errno: { title: "Errors", wordOf: (key) => `errno:${key}` },
};

/** What is special about the selection: of which calls, files, tasks and errors it has a larger share than the rest. */
export function SelectionContrast() {
  const source = useSource();
  const window = useView((view) => view.window);
  const selection = useView((view) => view.selection);
  const filter = useView((view) => view.filter);
  const settled = useSettled(selection, SETTLE_MS);
  const question = useMemo(() => contrastOf({ window, selection: settled, filter }), [window, settled, filter]);
  const names = useTaskNames("thread");
  const { data, error } = useQuery({ ...contrastQuery(source, question ?? {}), enabled: question !== null });
  return (
    <section className={styles.contrast} aria-label="Selection against the rest">
      <h3 className={styles.heading}>
        Selection against the rest
        {question !== null && data !== undefined && (
          <>
            : {formatCount(data.selected)} calls against {formatCount(data.rest)}
          </>
        )}
      </h3>
      {question === null ? (
        <p className={styles.nothing}>
          Drag a rectangle over the latencies above, or a span over the lanes: here stands what those calls have in
          common.
        </p>
      ) : error !== null ? (
        <Failed error={error} />
      ) : data === undefined ? null : data.rows.length === 0 ? (
        <p className={styles.nothing}>Nothing stands out: the selection holds no call, or the same as the rest.</p>
      ) : (
        <div className={styles.kinds}>
          {CONTRAST_KINDS.map((kind) => (
            <Kind key={kind} kind={kind} contrast={data} names={names} />
          ))}
        </div>
      )}
    </section>
  );
}

function Kind({
  kind,
  contrast,
  names,
}: {
  kind: ContrastKind;
  contrast: Contrast;
  /** of tasks, by tid */
  names: ReadonlyMap<string, string>;
}) {
  const rows = contrast.rows.filter((row) => row.by === kind);
  if (rows.length === 0) return null;
  return (
    <div>
      <h4 className={styles.kind}>{KINDS[kind].title}</h4>
      <ul>
        {rows.map((row) => (
          <Row key={row.key} row={row} contrast={contrast} name={kind === "task" ? names.get(row.key) : undefined} />
        ))}
      </ul>
    </div>
  );
}

function Row({ row, contrast, name }: { row: ContrastRow; contrast: Contrast; name: string | undefined }) {
  const look = useLook();
  const selected = row.selected / Math.max(1, contrast.selected);
  const rest = row.rest / Math.max(1, contrast.rest);
  return (
    <li className={styles.contrastRow}>
      <button type="button" title="Show these calls" onClick={() => look.events(KINDS[row.by].wordOf(row.key))}>
        <PathText path={name === undefined ? row.key : `${name} ${row.key}`} />
      </button>
      <span className={styles.shares} aria-hidden="true">
        <span style={{ width: `${100 * selected}%` }} />
        <span style={{ width: `${100 * rest}%` }} />
      </span>
      <span className={styles.share}>
        {formatShare(selected)} <span>against {formatShare(rest)}</span>
      </span>
    </li>
  );
}
