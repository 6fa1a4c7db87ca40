import { useQueryClient } from "@tanstack/react-query";
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { ImportResponse } from "../../shared/api/schemas.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { sentenceOf } from "../api/failure.ts";
import { recordingsQuery } from "../api/queries.ts";
import { navigate } from "../route.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./Import.module.css";
import { importFiles } from "./import_files.ts";

type State =
  | { state: "none" }
  | { state: "running"; share: number; name: string }
  | { state: "failed"; message: string }
  /** some lines were not understood: worth a look before going on */
  | { state: "partly"; answer: ImportResponse };

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");

/** The home page as a place to drop logs and recordings on, and a button for those who do not drag. */
export function DropZone({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [over, setOver] = useState(false);
  const [state, setState] = useState<State>({ state: "none" });
  const running = useRef<AbortController | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);

  // Below a long list of recordings nobody would see that a dropped file is read, or what of it was not understood.
  useEffect(() => {
    if (state.state !== "none") section.current?.scrollIntoView({ block: "nearest" });
  }, [state.state]);

  const start = async (files: readonly File[]) => {
    if (files.length === 0) return;
    running.current?.abort();
    const cancel = new AbortController();
    running.current = cancel;
    const name = files.length === 1 ? (files[0]?.name ?? "") : `${formatCount(files.length)} files`;
    setState({ state: "running", share: 0, name });
    try {
      const answer = await importFiles(files, cancel.signal, (share) => {
        if (running.current === cancel) setState({ state: "running", share, name });
      });
      await client.invalidateQueries({ queryKey: recordingsQuery().queryKey });
      if (answer.account !== null && answer.account.notUnderstood > 0) setState({ state: "partly", answer });
      else navigate(answer.url);
    } catch (error) {
      setState(cancel.signal.aborted ? { state: "none" } : { state: "failed", message: sentenceOf(error) });
    }
  };
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    void start([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button in it is the first
    <div
      className={styles.zone}
      data-over={over}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={drop}
    >
      {children}
      <section ref={section} className={styles.import} aria-label="Import">
        <p>
          Drop a log of <code>strace</code> or a recording file anywhere here, or{" "}
          <button type="button" className={styles.choose} onClick={() => input.current?.click()}>
            choose files
          </button>
          . All files of <code>strace -ff</code> together make one recording.
        </p>
        <input
          ref={input}
          className={styles.input}
          type="file"
          multiple
          aria-label="Files to import"
          onChange={(event) => {
            void start([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <ImportState state={state} onCancel={() => running.current?.abort()} />
      </section>
      {over && (
        <div className={styles.over} aria-hidden="true">
          Drop to import
        </div>
      )}
    </div>
  );
}

function ImportState({ state, onCancel }: { state: State; onCancel: () => void }) {
  switch (state.state) {
    case "none":
      return null;
    case "running":
      return (
        <div className={styles.running}>
          <span>Importing {state.name}</span>
          <progress value={state.share} max={1} aria-label={`Importing ${state.name}`} />
          <Button onClick={onCancel}>Cancel</Button>
        </div>
      );
    case "failed":
      return (
        <p className={styles.failed} role="alert">
          {state.message}
        </p>
      );
    case "partly":
      return <NotUnderstood answer={state.answer} />;
    default:
      return state satisfies never;
  }
}

function NotUnderstood({ answer: { url, account } }: { answer: ImportResponse }) {
  if (account === null) return null;
  const open = (event: { preventDefault(): void }) => {
    event.preventDefault();
    navigate(url);
  };
  return (
    <div className={styles.partly} role="status">
      <p>
        Imported. {formatCount(account.notUnderstood)} of {formatCount(account.lines)} lines were not understood and are
        left out.{" "}
        <a href={url} onClick={open}>
          Open the recording
        </a>
      </p>
      <ol className={styles.samples}>
        {account.samples.map(({ file, line, text }) => (
          <li key={`${file}:${line}`}>
            <span>
              {file}:{line}
            </span>
            <code>{text}</code>
          </li>
        ))}
      </ol>
    </div>
  );
}
