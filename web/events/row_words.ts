import type { EventRow } from "../../shared/api/schemas.ts";
import { textWord } from "../filter/word_of.ts";
import type { EventColumn } from "./EventLine.tsx";

/** A value of a row as a word of the filter, to include or to exclude. */
export interface RowWord {
  /** as it is shown: "ENOENT", "task 12" */
  label: string;
  word: string;
}

/**
 * What the cell of a row can be filtered by; null: what any of its cells can, for who comes by keyboard.
 * @param token the piece of the arguments that was pressed, "" for none
 */
export function rowWords(row: EventRow, column: EventColumn | null, token: string): RowWord[] {
  const ofColumn: Record<EventColumn, () => RowWord[]> = {
    time: () => [],
    tid: () => [
      { label: `task ${row.tid}`, word: `tid:${row.tid}` },
      ...(row.pid === row.tid ? [] : [{ label: `process ${row.pid}`, word: `pid:${row.pid}` }]),
    ],
    name: () =>
      row.kind === "syscall"
        ? [{ label: row.name, word: row.name }]
        : [{ label: `${row.kind}s`, word: `kind:${row.kind}` }],
    // What was cut at the string limit is searched for as far as it goes.
    args: () => (token === "" ? [] : [{ label: token, word: textWord(token.replace(/"?\.\.\.$/, "")) }]),
    result: () => {
      if (row.errno !== null) return [{ label: row.errno, word: `errno:${row.errno}` }];
      const number = /^-?\d{1,18}(?![\w.])/.exec(row.result)?.[0];
      return row.kind !== "syscall" || number === undefined
        ? []
        : [{ label: `result ${number}`, word: `ret:${number}` }];
    },
    duration: () =>
      row.kind !== "syscall" || row.durationNs === null
        ? []
        : [{ label: "at least as long", word: `dur:>=${Math.round(row.durationNs)}ns` }],
  };
  if (column !== null) {
    const words = ofColumn[column]();
    if (words.length > 0) return words;
  }
  const order: readonly EventColumn[] = ["name", "result", "tid", "args", "duration"];
  return order.flatMap((each) => ofColumn[each]());
}
