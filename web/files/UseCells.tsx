import type { FileRow } from "../../shared/api/file_use.ts";
import { formatBytes, formatCount } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { FailedCount } from "../ui/FailedCount.tsx";
import { type Sort, SortHeader } from "../ui/SortHeader.tsx";
import table from "../ui/table.module.css";
import { Zero } from "../ui/Zero.tsx";
import { useLook } from "../workspace/use_look.ts";

/** Columns of numbers, of files and of directories; the keys are those the server sorts by. */
export const USE_COLUMNS = [
  { key: "calls", label: "Calls" },
  { key: "errors", label: "Errors" },
  { key: "totalNs", label: "Total" },
  { key: "opens", label: "Opens" },
  { key: "reads", label: "Reads" },
  { key: "readBytes", label: "Read" },
  { key: "writes", label: "Writes" },
  { key: "writtenBytes", label: "Written" },
] as const;
export type FileColumn = (typeof USE_COLUMNS)[number]["key"] | "path";

const count = (value: number) => (value === 0 ? <Zero /> : formatCount(value));
const bytes = (value: number) => (value === 0 ? <Zero /> : formatBytes(value));

/** The head of a table of UseCells; `first`: what its rows are of. */
export function UseHead({
  first,
  sort,
  onSort,
}: {
  first: string;
  sort: Sort<FileColumn>;
  onSort(sort: Sort<FileColumn>): void;
}) {
  const header = { sort, onSort };
  return (
    <thead>
      <tr>
        <SortHeader column="path" {...header}>
          {first}
        </SortHeader>
        {USE_COLUMNS.map(({ key, label }) => (
          <SortHeader key={key} column={key} number {...header}>
            {label}
          </SortHeader>
        ))}
      </tr>
    </thead>
  );
}

/** The numbers of one row; each leads to the calls behind it. */
export function UseCells({ row, word }: { row: FileRow /** filter word of the file or directory */; word: string }) {
  const look = useLook();
  return (
    <>
      <td className={table.number}>
        <button type="button" className={table.cell} title="Show these calls" onClick={() => look.events(word)}>
          {formatCount(row.calls)}
        </button>
      </td>
      <td className={table.number}>
        <FailedCount errors={row.errors} onShow={() => look.events(word, "error")} />
      </td>
      <td className={table.number}>
        <button type="button" className={table.cell} title="Look at the slowest" onClick={() => look.at(row.maxSeq)}>
          {formatDuration(row.totalNs)}
        </button>
      </td>
      <td className={table.number}>{count(row.opens)}</td>
      <td className={table.number}>{count(row.reads)}</td>
      <td className={table.number}>{bytes(row.readBytes)}</td>
      <td className={table.number}>{count(row.writes)}</td>
      <td className={table.number}>{bytes(row.writtenBytes)}</td>
    </>
  );
}
