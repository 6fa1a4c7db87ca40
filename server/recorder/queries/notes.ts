import { randomUUID } from "node:crypto";
import { Value } from "typebox/value";
import { LIMITS, type Note, type NoteRequest, Notes } from "../../../shared/api/schemas.ts";
import { Problem } from "../../problem.ts";
import { type Database, textIn } from "../recording_file.ts";

/** Under this key of `meta`: notes came after the tables, and recordings of before can have them too. */
export const NOTES_KEY = "notes";

/** What people wrote on the recording, in the order of time. What cannot be read is as good as none. */
export async function notes(db: Database): Promise<Notes> {
  const [row] = await db.rows("SELECT value FROM meta WHERE key = ?", [NOTES_KEY]);
  return notesIn(row === undefined ? undefined : textIn(row, "value"));
}

export function notesIn(text: string | undefined): Notes {
  try {
    const known: unknown = JSON.parse(text ?? "null");
    return Value.Check(Notes, known) ? known : { notes: [] };
  } catch {
    return { notes: [] };
  }
}

export type NoteChange = { add: NoteRequest } | { remove: string };

/** @throws Problem not_found, too_large */
export function changedNotes({ notes: known }: Notes, change: NoteChange): Notes {
  if ("remove" in change) {
    const left = known.filter(({ id }) => id !== change.remove);
    if (left.length === known.length) throw new Problem("not_found", "There is no such note (any more).");
    return { notes: left };
  }
  if (known.length >= LIMITS.notes)
    throw new Problem("too_large", `A recording holds ${LIMITS.notes} notes: remove one first.`);
  const { atNs, toNs, text } = change.add;
  if (toNs !== null && toNs < atNs) throw new Problem("bad_request", "The note would end before it begins.");
  const note: Note = { id: randomUUID(), atNs, toNs, text, createdAt: new Date().toISOString() };
  return { notes: [...known, note].sort((a, b) => a.atNs - b.atNs) };
}
