import { useQuery } from "@tanstack/react-query";
import { ChevronDown, ChevronRight } from "lucide-react";
import { useState } from "react";
import type { LookupRow } from "../../shared/api/file_use.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { lookupsQuery, TABLE_ROWS } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { pathWord } from "../filter/word_of.ts";
import { Empty, Failed } from "../ui/Empty.tsx";
import { Pager } from "../ui/Pager.tsx";
import { PathText } from "../ui/PathText.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import table from "../ui/table.module.css";
import { useOffset } from "../ui/use_offset.ts";
import { useDrawerScope } from "../workspace/use_drawer_scope.ts";
import { useLook } from "../workspace/use_look.ts";
import { useRefresh } from "../workspace/workspace.ts";
import styles from "./Files.module.css";

/** Look-ups along a search path, one row a name: in how many places it was not, and where it was at last. */
export function Searches() {
  const source = useSource();
  const scope = useDrawerScope();
  const [offset, setOffset] = useOffset(scope);
  const refetchInterval = useRefresh("files", 1000);
  const { data, error } = useQuery({ ...lookupsQuery(source, scope, { offset }), refetchInterval });
  if (data === undefined) return error === null ? null : <Failed error={error} />;
  if (data.rows.length === 0)
    return (
      <Empty title="Nothing was searched for">No name was looked for in more than one directory in this scope.</Empty>
    );
  return (
    <ScrollRegion label="Searches" className={table.scroll}>
      <table className={`${table.table} ${styles.searches}`}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" className={table.number}>
              Places
            </th>
            <th scope="col" className={table.number}>
              Look-ups
            </th>
            <th scope="col" className={table.number}>
              Total
            </th>
            <th scope="col">Found at</th>
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <Search key={row.name} row={row} />
          ))}
        </tbody>
      </table>
      <Pager offset={offset} limit={TABLE_ROWS} total={data.total} what="searches" onOffset={setOffset} />
    </ScrollRegion>
  );
}

function Search({ row }: { row: LookupRow }) {
  const [open, setOpen] = useState(false);
  const look = useLook();
  const { foundAt } = row;
  return (
    <>
      <tr>
        <th scope="row" className={styles.path}>
          <button type="button" className={styles.pathButton} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronRight size={14} aria-hidden="true" />}
            <PathText path={row.name} />
          </button>
        </th>
        <td className={table.number}>searched in {formatCount(row.places)}</td>
        <td className={table.number}>
          <button type="button" className={table.cell} title="Look at the first" onClick={() => look.at(row.firstSeq)}>
            {formatCount(row.failed)}
          </button>
        </td>
        <td className={table.number}>{formatDuration(row.totalNs)}</td>
        <td className={styles.found}>
          {foundAt === null ? (
            <span className={table.error}>nowhere</span>
          ) : (
            <button type="button" className={styles.pathButton} onClick={() => look.events(pathWord(foundAt))}>
              <PathText path={foundAt} />
            </button>
          )}
        </td>
      </tr>
      {open &&
        row.directories.map((directory) => (
          <tr key={directory}>
            <td colSpan={5} className={styles.place}>
              <button
                type="button"
                className={styles.pathButton}
                onClick={() => look.events(pathWord(directory + row.name))}
              >
                <PathText path={directory + row.name} />
              </button>
            </td>
          </tr>
        ))}
      {open && row.places > row.directories.length && (
        <tr>
          <td colSpan={5} className={styles.place}>
            {formatCount(row.places - row.directories.length)} more places
          </td>
        </tr>
      )}
    </>
  );
}
