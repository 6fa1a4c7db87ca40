import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { type FormEvent, useState } from "react";
import { LIMITS, type Note, Notes } from "../../shared/api/schemas.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { order, send } from "../api/client.ts";
import { detailsQuery, notesQuery } from "../api/queries.ts";
import { basePath, useSource } from "../api/source.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { Empty, Failed } from "../ui/Empty.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { useView, useViewStore } from "../workspace/view_store.ts";
import { useWorkspace } from "../workspace/workspace.ts";
import styles from "./Notes.module.css";

/** What people wrote on times of the recording; it stays in the recording's file. */
export default function NotesTab() {
  const source = useSource();
  const { data, error } = useQuery(notesQuery(source));
  if (data === undefined) return error === null ? null : <Failed error={error} />;
  const writes = source.kind === "owner";
  return (
    <div className={styles.notes}>
      {writes && <NewNote />}
      {data.notes.length === 0 ? (
        <Empty title="No notes">
          A note says something about a time or a span of it; it is shown on the timeline and kept in the recording.
        </Empty>
      ) : (
        <ScrollRegion label="Notes" className={styles.scroll}>
          <ul className={styles.list}>
            {data.notes.map((note) => (
              <OneNote key={note.id} note={note} removable={writes} />
            ))}
          </ul>
        </ScrollRegion>
      )}
    </div>
  );
}

/** On the selection, else on the event looked at, else on the middle of what is shown. */
function NewNote() {
  const source = useSource();
  const client = useQueryClient();
  const workspace = useWorkspace();
  const selection = useView((view) => view.selection);
  const focus = useView((view) => view.focus);
  const focused = useQuery({ ...detailsQuery(source, focus ?? 0), enabled: focus !== null });
  const [text, setText] = useState("");
  const row = focus === null ? undefined : focused.data?.row;
  const where =
    selection !== null ? "the selection" : row !== undefined ? `this ${row.name}` : "the middle of what is shown";
  const place = (): Pick<Note, "atNs" | "toNs"> => {
    if (selection !== null) return { atNs: Math.floor(selection.fromNs), toNs: Math.ceil(selection.toNs) };
    if (row !== undefined) return { atNs: row.startNs, toNs: null };
    const span = workspace.span();
    return { atNs: Math.round((span.fromNs + span.toNs) / 2), toNs: null };
  };
  const add = useMutation({
    mutationFn: () => send("POST", Notes, `${basePath(source)}/notes`, { ...place(), text: text.trim() }),
    onSuccess: (notes) => {
      client.setQueryData(notesQuery(source).queryKey, notes);
      setText("");
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "") add.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <input
        className={styles.input}
        aria-label="Note"
        placeholder={`A note on ${where}`}
        maxLength={LIMITS.noteLength}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look="primary" disabled={add.isPending || text.trim() === ""}>
        Add
      </Button>
      {add.error !== null && <Failed error={add.error} />}
    </form>
  );
}

function OneNote({ note, removable }: { note: Note; removable: boolean }) {
  const source = useSource();
  const client = useQueryClient();
  const store = useViewStore();
  const workspace = useWorkspace();
  const remove = useMutation({
    mutationFn: () => order("DELETE", `${basePath(source)}/notes/${note.id}`),
    onSettled: () => client.invalidateQueries({ queryKey: notesQuery(source).queryKey }),
  });
  const show = () => {
    workspace.pause();
    // A point is shown with some time around it.
    const around = Math.max(1_000, workspace.endNs() / 100);
    const span = { fromNs: Math.max(0, note.atNs - around), toNs: (note.toNs ?? note.atNs) + around };
    store.commit({ window: span, selection: note.toNs === null ? null : { fromNs: note.atNs, toNs: note.toNs } });
  };
  return (
    <li className={styles.note}>
      <button type="button" className={styles.time} onClick={show} title="Show it on the timeline">
        {formatDuration(note.atNs)}
        {note.toNs !== null && <> · {formatDuration(note.toNs - note.atNs)} long</>}
      </button>
      <span className={styles.text}>{note.text}</span>
      {removable && (
        <IconButton label="Remove this note" disabled={remove.isPending} onClick={() => remove.mutate()}>
          <Trash2 size={16} />
        </IconButton>
      )}
    </li>
  );
}
