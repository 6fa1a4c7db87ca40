import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { SocketRow } from "../../shared/api/file_use.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { formatTime } from "../../shared/quantity/duration.ts";
import { socketsQuery, TABLE_ROWS } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { Failed } from "../ui/Empty.tsx";
import { Pager } from "../ui/Pager.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { type Sort, SortHeader } from "../ui/SortHeader.tsx";
import table from "../ui/table.module.css";
import { useOffset } from "../ui/use_offset.ts";
import { useDrawerScope } from "../workspace/use_drawer_scope.ts";
import { useLook } from "../workspace/use_look.ts";
import { useRefresh } from "../workspace/workspace.ts";
import styles from "./Network.module.css";
import { NoSocket } from "./NoSocket.tsx";
import { TRAFFIC_COLUMNS, TrafficCells } from "./TrafficCells.tsx";

const NUMBERS = [{ key: "openedNs", label: "First used" }, ...TRAFFIC_COLUMNS] as const;
type Column = (typeof NUMBERS)[number]["key"];

/** Every socket with its two ends, what went through it and how it ended. */
export function SocketTable() {
  const source = useSource();
  const scope = useDrawerScope();
  const [sort, setSort] = useState<Sort<Column>>({ key: "openedNs", descending: false });
  const order = `${sort.descending ? "-" : ""}${sort.key}`;
  const [offset, setOffset] = useOffset([scope, order]);
  const refetchInterval = useRefresh("sockets", 1000);
  const { data, error } = useQuery({ ...socketsQuery(source, scope, { sort: order, offset }), refetchInterval });
  if (data === undefined) return error === null ? null : <Failed error={error} />;
  if (data.rows.length === 0) return <NoSocket />;
  return (
    <ScrollRegion label="Sockets" className={table.scroll}>
      <table className={`${table.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">Peer</th>
            <th scope="col">Own end</th>
            <th scope="col">Kind</th>
            <th scope="col">State</th>
            {NUMBERS.map(({ key, label }) => (
              <SortHeader key={key} column={key} number sort={sort} onSort={setSort}>
                {label}
              </SortHeader>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <Row key={row.file} row={row} />
          ))}
        </tbody>
      </table>
      <Pager offset={offset} limit={TABLE_ROWS} total={data.total} what="sockets" onOffset={setOffset} />
    </ScrollRegion>
  );
}

function Row({ row }: { row: SocketRow }) {
  const look = useLook();
  return (
    <tr>
      <th scope="row" className={styles.end}>
        {row.remote === null ? (
          <span className={styles.none}>{row.state === "listening" ? "any" : "none"}</span>
        ) : (
          <span title={row.remote}>{row.remote}</span>
        )}
      </th>
      <td className={styles.end}>
        {row.local === null ? (
          <span className={styles.none}>not named</span>
        ) : (
          <span title={row.local}>{row.local}</span>
        )}
      </td>
      <td>{row.protocol}</td>
      <td>
        <State row={row} />
      </td>
      <td className={table.number}>
        {row.openedBy === null ? (
          formatTime(row.fromNs)
        ) : (
          <button
            type="button"
            className={table.cell}
            title="Look at the call that made it"
            onClick={() => look.at(row.openedBy ?? 0)}
          >
            {formatTime(row.fromNs)}
          </button>
        )}
      </td>
      <TrafficCells row={row} title="Show these calls" />
    </tr>
  );
}

function State({ row }: { row: SocketRow }) {
  const kept = row.open ? <span className={styles.none}>, never closed</span> : null;
  if (row.state === "refused")
    return (
      <>
        <span className={table.error}>{row.errno ?? "refused"}</span>
        {kept}
      </>
    );
  return (
    <>
      {row.state}
      {row.accepted > 0 && <span className={styles.none}>, took {formatCount(row.accepted)}</span>}
      {kept}
    </>
  );
}
