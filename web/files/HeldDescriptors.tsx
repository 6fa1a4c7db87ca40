import { useQuery } from "@tanstack/react-query";
import { formatCount } from "../../shared/quantity/count.ts";
import { heldQuery, TABLE_ROWS } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
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

/** Descriptors still open at the end, by process and file. */
export function HeldDescriptors() {
  const source = useSource();
  const scope = useDrawerScope();
  const look = useLook();
  const [offset, setOffset] = useOffset(scope);
  const refetchInterval = useRefresh("files", 1000);
  const { data, error } = useQuery({ ...heldQuery(source, scope, { offset }), refetchInterval });
  if (data === undefined) return error === null ? null : <Failed error={error} />;
  if (data.rows.length === 0)
    return (
      <Empty title="Everything was closed">What processes opened in this scope they closed before they ended.</Empty>
    );
  return (
    <ScrollRegion label="Descriptors never closed" className={table.scroll}>
      <table className={`${table.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">Open on</th>
            <th scope="col" className={table.number}>
              Process
            </th>
            <th scope="col" className={table.number}>
              Descriptors
            </th>
            <th scope="col">Numbers</th>
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={`${row.pid} ${row.path}`}>
              <th scope="row" className={styles.path}>
                <button
                  type="button"
                  className={styles.pathButton}
                  title="Look at the call that opened it"
                  onClick={() => look.at(row.openedBy)}
                >
                  <PathText path={row.path} />
                </button>
              </th>
              <td className={table.number}>
                <button type="button" className={table.cell} onClick={() => look.events(`pid:${row.pid}`)}>
                  {row.pid}
                </button>
              </td>
              <td className={table.number}>{formatCount(row.descriptors)}</td>
              <td className={styles.numbers}>
                {row.fds.join(" ")}
                {row.descriptors > row.fds.length && " …"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager offset={offset} limit={TABLE_ROWS} total={data.total} what="rows" onOffset={setOffset} />
    </ScrollRegion>
  );
}
