import { useState } from "react";
import { download } from "../api/client.ts";
import { sentenceOf } from "../api/failure.ts";
import { basePath, useSource } from "../api/source.ts";
import { Button } from "../ui/Button.tsx";
import { Menu } from "../ui/Menu.tsx";
import styles from "./ExportMenu.module.css";
import { saveBlob } from "./save_file.ts";

const FORMATS = [
  { format: "strace", label: "strace text", detail: "as strace -f -o writes", file: "strace.txt" },
  { format: "jsonl", label: "JSON lines", detail: "an object an event", file: "jsonl" },
] as const;

/** Saves the recording as a file. It is fetched and not linked to: a link could not send the token. */
export function ExportMenu({ name, disabled }: { name: string; disabled: boolean }) {
  const source = useSource();
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async ({ format, file }: (typeof FORMATS)[number]) => {
    setRunning(true);
    setFailure(null);
    try {
      saveBlob(`${name}.${file}`, await download(`${basePath(source)}/export/${format}`));
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      setRunning(false);
    }
  };
  return (
    <>
      <Menu
        label="Export as"
        trigger={<Button disabled={disabled || running}>{running ? "Exporting…" : "Export"}</Button>}
        items={FORMATS.map((entry) => ({ label: entry.label, detail: entry.detail, onSelect: () => void save(entry) }))}
      />
      {failure !== null && (
        <span role="alert" className={styles.failure}>
          {failure}
        </span>
      )}
    </>
  );
}
