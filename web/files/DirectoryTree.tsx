import { useQuery } from "@tanstack/react-query";
import { ChevronDown, ChevronRight } from "lucide-react";
import { useState } from "react";
import type { FileRow } from "../../shared/api/file_use.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { filesQuery, TABLE_ROWS } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { belowWord, pathWord } from "../filter/word_of.ts";
import { Empty, Failed } from "../ui/Empty.tsx";
import { PathText } from "../ui/PathText.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import type { Sort } from "../ui/SortHeader.tsx";
import table from "../ui/table.module.css";
import { useDrawerScope } from "../workspace/use_drawer_scope.ts";
import { useRefresh } from "../workspace/workspace.ts";
import styles from "./Files.module.css";
import { type FileColumn, USE_COLUMNS, UseCells, UseHead } from "./UseCells.tsx";

/** Deeper than this the tree is no more indented: its names would leave the table. */
const DEEPEST_INDENT = 12;
const MOST_ROWS = 1_000;

/** Directories with all that is below them put together; each asks for its entries when it is opened. */
export function DirectoryTree() {
  const [sort, setSort] = useState<Sort<FileColumn>>({ key: "totalNs", descending: true });
  return (
    <ScrollRegion label="Directories" className={table.scroll}>
      <table className={`${table.table} ${styles.table}`}>
        <UseHead first="Directory" sort={sort} onSort={setSort} />
        <tbody>
          <Entries depth={0} order={`${sort.descending ? "-" : ""}${sort.key}`} />
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The entries of a directory as rows; without `under`, of all. */
function Entries({ under, depth, order }: { under?: string; depth: number; order: string }) {
  const source = useSource();
  const scope = useDrawerScope();
  const [limit, setLimit] = useState(TABLE_ROWS);
  const refetchInterval = useRefresh("files", 1000);
  const page = { by: "directory" as const, sort: order, offset: 0, limit, ...(under === undefined ? {} : { under }) };
  const { data, error } = useQuery({ ...filesQuery(source, scope, page), refetchInterval });
  if (data === undefined)
    return error === null ? null : (
      <tr>
        <td colSpan={USE_COLUMNS.length + 1}>
          <Failed error={error} />
        </td>
      </tr>
    );
  if (depth === 0 && data.rows.length === 0)
    return (
      <tr>
        <td colSpan={USE_COLUMNS.length + 1}>
          <Empty title="No file was touched here">Choose a wider span of time, or take a word out of the filter.</Empty>
        </td>
      </tr>
    );
  const rest = data.total - data.rows.length;
  return (
    <>
      {data.rows.map((row) => (
        <Entry key={row.path} row={row} under={under ?? ""} depth={depth} order={order} />
      ))}
      {rest > 0 && (
        <tr>
          <td colSpan={USE_COLUMNS.length + 1} className={styles.rest}>
            <span style={{ paddingLeft: indent(depth) }}>
              {limit < MOST_ROWS ? (
                <button type="button" className={styles.more} onClick={() => setLimit(MOST_ROWS)}>
                  {formatCount(rest)} more
                </button>
              ) : (
                `${formatCount(rest)} more: the list of files has all of them in pages`
              )}
            </span>
          </td>
        </tr>
      )}
    </>
  );
}

function Entry({ row, under, depth, order }: { row: FileRow; under: string; depth: number; order: string }) {
  const [open, setOpen] = useState(false);
  const isDirectory = row.path.endsWith("/");
  const text = <PathText path={row.path} under={under} />;
  return (
    <>
      <tr>
        <th scope="row" className={styles.path}>
          <span className={styles.entry} style={{ paddingLeft: indent(depth) }}>
            {isDirectory ? (
              <button type="button" className={styles.pathButton} aria-expanded={open} onClick={() => setOpen(!open)}>
                {open ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronRight size={14} aria-hidden="true" />}
                {text}
                <span className={styles.files}>{formatCount(row.files)}</span>
              </button>
            ) : (
              <span className={styles.leaf}>{text}</span>
            )}
          </span>
        </th>
        <UseCells row={row} word={isDirectory ? belowWord(row.path) : pathWord(row.path)} />
      </tr>
      {open && <Entries under={row.path} depth={depth + 1} order={order} />}
    </>
  );
}

const indent = (depth: number): number => 16 * Math.min(depth, DEEPEST_INDENT);
