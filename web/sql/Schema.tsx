import { useQuery } from "@tanstack/react-query";
import { SqlResult } from "../../shared/api/schemas.ts";
import { send } from "../api/client.ts";
import { recordingKey } from "../api/queries.ts";
import { basePath, useSource } from "../api/source.ts";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { COLUMN_MEANINGS } from "./column_meanings.ts";
import styles from "./Sql.module.css";

const COLUMNS =
  "SELECT table_name, column_name, CASE WHEN data_type LIKE 'ENUM%' THEN 'ENUM' ELSE data_type END FROM duckdb_columns() WHERE NOT internal ORDER BY table_name <> 'event', table_name, column_index";

/** The tables of this recording, as it has them itself; a press on a name writes it into the query. */
export function Schema({ onPick }: { onPick: (name: string) => void }) {
  const source = useSource();
  const { data } = useQuery({
    queryKey: [...recordingKey(source), "schema"],
    queryFn: () => send("POST", SqlResult, `${basePath(source)}/sql`, { sql: COLUMNS }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const tables = new Map<string, { name: string; type: string }[]>();
  for (const [table, name, type] of data?.rows ?? []) {
    const columns = tables.get(String(table)) ?? [];
    columns.push({ name: String(name), type: String(type) });
    tables.set(String(table), columns);
  }
  return (
    <ScrollRegion label="Tables" className={styles.schema}>
      {[...tables].map(([table, columns]) => (
        <details key={table} open={table === "event"}>
          <summary>{table}</summary>
          <ul>
            {columns.map(({ name, type }) => (
              <li key={name}>
                <button type="button" className={styles.column} onClick={() => onPick(name)}>
                  {name}
                </button>
                <span className={styles.type}>{type.toLowerCase()}</span>
                <span className={styles.meaning}>{COLUMN_MEANINGS[`${table}.${name}`]}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </ScrollRegion>
  );
}
