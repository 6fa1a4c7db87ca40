import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { filesQuery, TABLE_ROWS } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { toggleWord } from "../filter/filter_words.ts";
import { pathWord } from "../filter/word_of.ts";
import { Empty, Failed } from "../ui/Empty.tsx";
import { Pager } from "../ui/Pager.tsx";
import { PathText } from "../ui/PathText.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import type { Sort } from "../ui/SortHeader.tsx";
import table from "../ui/table.module.css";
import { useOffset } from "../ui/use_offset.ts";
import { useDrawerScope } from "../workspace/use_drawer_scope.ts";
import { useViewStore } from "../workspace/view_store.ts";
import { useRefresh } from "../workspace/workspace.ts";
import styles from "./Files.module.css";
import { type FileColumn, UseCells, UseHead } from "./UseCells.tsx";

/** One row a path, in the order that the server puts all of them in. */
export function FileTable() {
  const source = useSource();
  const store = useViewStore();
  const scope = useDrawerScope();
  const [sort, setSort] = useState<Sort<FileColumn>>({ key: "totalNs", descending: true });
  const order = `${sort.descending ? "-" : ""}${sort.key}`;
  const [offset, setOffset] = useOffset([scope, order]);
  const refetchInterval = useRefresh("files", 1000);
  const { data, error } = useQuery({ ...filesQuery(source, scope, { sort: order, offset }), refetchInterval });
  if (data === undefined) return error === null ? null : <Failed error={error} />;
  if (data.rows.length === 0)
    return (
      <Empty title="No file was touched here">Choose a wider span of time, or take a word out of the filter.</Empty>
    );
  return (
    <ScrollRegion label="Files" className={table.scroll}>
      <table className={`${table.table} ${styles.table}`}>
        <UseHead first="Path" sort={sort} onSort={setSort} />
        <tbody>
          {data.rows.map((row) => {
            const word = pathWord(row.path);
            return (
              <tr key={row.path}>
                <th scope="row" className={styles.path}>
                  <button
                    type="button"
                    className={styles.pathButton}
                    onClick={() => store.commit({ filter: toggleWord(store.get().filter, word) })}
                  >
                    <PathText path={row.path} />
                  </button>
                </th>
                <UseCells row={row} word={word} />
              </tr>
            );
          })}
        </tbody>
      </table>
      <Pager offset={offset} limit={TABLE_ROWS} total={data.total} what="files" onOffset={setOffset} />
    </ScrollRegion>
  );
}
