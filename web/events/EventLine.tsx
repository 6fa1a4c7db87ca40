// biome-ignore-all lint/a11y/useSemanticElements: rows are placed absolutely, which the elements of a table cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, the arrow keys move the row
import { memo } from "react";
import type { EventRow } from "../../shared/api/schemas.ts";
import { cutAtHits, type TextPiece } from "../../shared/find/row_text.ts";
import { formatDuration, formatTime } from "../../shared/quantity/duration.ts";
import { ClassSquare } from "../ui/ClassSquare.tsx";
import { argumentTokens } from "./argument_tokens.ts";
import styles from "./Events.module.css";
import { markResult, markTokens } from "./row_marks.ts";

/** Columns in their order; widths are in the style sheet. */
export const EVENT_COLUMNS = [
  { key: "time", label: "Time", number: true },
  { key: "tid", label: "Task", number: true },
  { key: "name", label: "Call", number: false },
  { key: "args", label: "Arguments", number: false },
  { key: "result", label: "Result", number: false },
  { key: "duration", label: "Took", number: true },
] as const;
export type EventColumn = (typeof EVENT_COLUMNS)[number]["key"];

/** The longest duration that the small bar can show: a second fills it. */
const FULL_LOG2 = Math.log2(1e9);

/** @param wanted what is searched for, as `searched` gives it; "": nothing */
export const EventLine = memo(function EventLine({ row, wanted }: { row: EventRow; wanted: string }) {
  const { durationNs } = row;
  const { args, result } = row.described ?? row;
  const share = durationNs === null || durationNs < 1 ? 0 : Math.min(1, Math.log2(durationNs) / FULL_LOG2);
  return (
    <>
      <span role="gridcell" data-column="time" className={styles.number}>
        {formatTime(row.startNs)}
      </span>
      <span role="gridcell" data-column="tid" className={`${styles.number} ${styles.quiet}`}>
        {row.tid}
      </span>
      <span role="gridcell" data-column="name" className={styles.call}>
        <ClassSquare name={row.class} />
        <Marked pieces={cutAtHits(row.name, wanted)} />
      </span>
      <span role="gridcell" data-column="args" className={styles.args} title={args}>
        {markTokens(argumentTokens(args), wanted).map(({ kind, pieces }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
          <span key={index} data-token={kind}>
            <Marked pieces={pieces} />
          </span>
        ))}
      </span>
      <span
        role="gridcell"
        data-column="result"
        className={row.errno === null ? styles.result : styles.failed}
        title={result}
      >
        <Marked pieces={markResult(row.errno === null ? result : `-1 ${row.errno}`, row.result, wanted)} />
      </span>
      <span role="gridcell" data-column="duration" className={styles.took}>
        <span className={styles.bar} aria-hidden="true">
          <span style={{ width: `${100 * share}%` }} />
        </span>
        <span className={styles.number}>
          {row.kind !== "syscall" ? (
            ""
          ) : durationNs === null ? (
            <span className={styles.quiet}>running</span>
          ) : (
            formatDuration(durationNs)
          )}
        </span>
      </span>
    </>
  );
});

function Marked({ pieces }: { pieces: readonly TextPiece[] }) {
  return pieces.map(({ text, hit }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
    hit ? <mark key={index}>{text}</mark> : text,
  );
}
