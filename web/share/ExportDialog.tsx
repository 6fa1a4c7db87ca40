import { useState } from "react";
import { NO_REDACTION, type Redaction } from "../../shared/redaction/redaction.ts";
import { download, withQuery } from "../api/client.ts";
import { sentenceOf } from "../api/failure.ts";
import { basePath, useSource } from "../api/source.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { drawerScope } from "../workspace/scope.ts";
import { useViewStore } from "../workspace/view_store.ts";
import styles from "./ExportDialog.module.css";
import { RedactionChoice } from "./RedactionChoice.tsx";
import { saveBlob } from "./save_file.ts";
import { TextChoice } from "./TextChoice.tsx";
import { hasText, hasTimes, NO_WISHES, textQuery } from "./text_choice.ts";

const FORMATS = [
  {
    format: "html",
    label: "Page in one file",
    detail: "timeline, summary and events; opens without Trapline",
    file: "html",
  },
  { format: "strace", label: "strace text", detail: "as strace -f -o writes", file: "strace.txt" },
  { format: "jsonl", label: "JSON lines", detail: "an object an event, with its values", file: "jsonl" },
  { format: "csv", label: "CSV", detail: "a row an event, for a spreadsheet", file: "csv" },
  { format: "parquet", label: "Parquet", detail: "columns, for DuckDB, pandas and the like", file: "parquet" },
  { format: "perfetto", label: "Perfetto", detail: "opens in ui.perfetto.dev", file: "perfetto.json" },
] as const;

/** Saves the recording as a file. It is fetched and not linked to: a link could not send the token. */
export function ExportDialog({
  name,
  open,
  onOpenChange,
}: {
  name: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const source = useSource();
  const [chosen, setChosen] = useState<(typeof FORMATS)[number]>(FORMATS[1]);
  const [redaction, setRedaction] = useState<Redaction>(NO_REDACTION);
  const [wishes, setWishes] = useState(NO_WISHES);
  const [partOnly, setPartOnly] = useState(false);
  const view = useViewStore();
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async () => {
    setRunning(true);
    setFailure(null);
    try {
      const leftOut =
        redaction.level === "none" ? {} : { redact: redaction.level, classes: redaction.classes.join(",") || "none" };
      const query = { ...textQuery(chosen.format, wishes), ...leftOut };
      const part = chosen.format === "html" && partOnly ? drawerScope(view.get()) : {};
      const path = withQuery(`${basePath(source)}/export/${chosen.format}`, { ...query, ...part });
      saveBlob(`${name}.${chosen.file}`, await download(path));
      onOpenChange(false);
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      setRunning(false);
    }
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Export this recording">
      <fieldset className={styles.formats}>
        <legend>Format</legend>
        {FORMATS.map((entry) => (
          <label key={entry.format}>
            <input
              type="radio"
              name="format"
              checked={chosen.format === entry.format}
              onChange={() => setChosen(entry)}
            />
            <span>{entry.label}</span>
            <span className={styles.detail}>{entry.detail}</span>
          </label>
        ))}
      </fieldset>
      {chosen.format === "html" && (
        <label className={styles.part}>
          <input type="checkbox" checked={partOnly} onChange={(event) => setPartOnly(event.target.checked)} /> Only what
          the drawer counts now: selection or window, and filter
        </label>
      )}
      {hasText(chosen.format) && <TextChoice value={wishes} times={hasTimes(chosen.format)} onChange={setWishes} />}
      {source.kind === "owner" && <RedactionChoice value={redaction} onChange={setRedaction} />}
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <div className={styles.actions}>
        <Button onClick={() => onOpenChange(false)}>Cancel</Button>
        <Button look="primary" disabled={running} onClick={() => void save()}>
          {running ? "Exporting…" : "Save the file"}
        </Button>
      </div>
    </Dialog>
  );
}
