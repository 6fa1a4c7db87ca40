import { type KeyboardEvent, useRef, useState } from "react";
import { LIMITS } from "../../shared/api/schemas.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { sentenceOf } from "../api/failure.ts";
import { useSource } from "../api/source.ts";
import { saveText } from "../share/save_file.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Menu } from "../ui/Menu.tsx";
import { useFacts } from "../workspace/workspace.ts";
import { READY_QUERIES } from "./ready_queries.ts";
import { csvOf } from "./result_csv.ts";
import { Schema } from "./Schema.tsx";
import styles from "./Sql.module.css";
import { SqlAnswer } from "./SqlAnswer.tsx";
import { useQuery } from "./use_query.ts";

/** What was asked last, for as long as the page is open: a look at another tab does not lose it. */
let lastSql = READY_QUERIES[0]?.sql ?? "";

/** Questions of one's own: a SELECT on the recording's tables, with the tables beside it. */
export default function SqlTab() {
  const source = useSource();
  const facts = useFacts();
  const { query, run, cancel, ask } = useQuery();
  const [sql, setSql] = useState(lastSql);
  const [saving, setSaving] = useState<string | null>(null);
  const editor = useRef<HTMLTextAreaElement>(null);
  if (source.kind !== "owner")
    return <Empty title="SQL is for the owner">A shared recording is read through its other tabs.</Empty>;

  const write = (text: string) => {
    lastSql = text;
    setSql(text);
  };
  const start = (text: string) => void run(text);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    start(sql);
  };
  const insert = (name: string) => {
    const area = editor.current;
    const from = area?.selectionStart ?? sql.length;
    write(sql.slice(0, from) + name + sql.slice(area?.selectionEnd ?? from));
    area?.focus();
  };
  const save = async () => {
    if (query.state !== "answered") return;
    setSaving(null);
    try {
      // The table holds the first rows only; the file gets all that an answer may have.
      const all = query.result.more ? await ask(query.sql, LIMITS.sqlRows) : query.result;
      saveText(`${facts.name || (facts.argv[0] ?? "query")}.csv`, "text/csv", csvOf(all));
      if (all.more) setSaving(`The file holds the first ${formatCount(all.rows.length)} rows; there are more.`);
    } catch (error) {
      setSaving(sentenceOf(error));
    }
  };
  const running = query.state === "running";
  return (
    <div className={styles.sql}>
      <div className={styles.ask}>
        <textarea
          ref={editor}
          className={styles.editor}
          aria-label="SQL"
          aria-invalid={query.state === "failed"}
          spellCheck={false}
          autoCapitalize="off"
          maxLength={LIMITS.sqlLength}
          value={sql}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <div className={styles.actions}>
          {running ? (
            <Button onClick={cancel}>Cancel</Button>
          ) : (
            <Button look="primary" shortcut="Ctrl Enter" onClick={() => start(sql)}>
              Run
            </Button>
          )}
          <Menu
            label="Ready queries"
            trigger={<Button>Ready queries</Button>}
            items={READY_QUERIES.map((ready) => ({
              label: ready.label,
              onSelect: () => {
                write(ready.sql);
                start(ready.sql);
              },
            }))}
          />
          <Button disabled={query.state !== "answered"} onClick={() => void save()}>
            Save as CSV
          </Button>
          {saving !== null && (
            <span role="status" className={styles.note}>
              {saving}
            </span>
          )}
        </div>
        <Schema onPick={insert} />
      </div>
      <SqlAnswer query={query} onPlace={(at) => editor.current?.setSelectionRange(at, at + 1)} />
    </div>
  );
}
