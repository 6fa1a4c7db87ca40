import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { PeerRow } from "../../shared/api/file_use.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { formatTime } from "../../shared/quantity/duration.ts";
import { peersQuery, TABLE_ROWS } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { Failed } from "../ui/Empty.tsx";
import { Pager } from "../ui/Pager.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { type Sort, SortHeader } from "../ui/SortHeader.tsx";
import table from "../ui/table.module.css";
import { useOffset } from "../ui/use_offset.ts";
import { useDrawerScope } from "../workspace/use_drawer_scope.ts";
import { useRefresh } from "../workspace/workspace.ts";
import styles from "./Network.module.css";
import { NoSocket } from "./NoSocket.tsx";
import { TRAFFIC_COLUMNS, TrafficCells } from "./TrafficCells.tsx";

const NUMBERS = [
  { key: "sockets", label: "Sockets" },
  { key: "fromNs", label: "First used" },
  ...TRAFFIC_COLUMNS,
] as const;
type Column = "peer" | (typeof NUMBERS)[number]["key"];

/** What was done with each peer, over all its sockets. */
export function PeerTable() {
  const source = useSource();
  const scope = useDrawerScope();
  const [sort, setSort] = useState<Sort<Column>>({ key: "totalNs", descending: true });
  const order = `${sort.descending ? "-" : ""}${sort.key}`;
  const [offset, setOffset] = useOffset([scope, order]);
  const refetchInterval = useRefresh("peers", 1000);
  const { data, error } = useQuery({ ...peersQuery(source, scope, { sort: order, offset }), refetchInterval });
  if (data === undefined) return error === null ? null : <Failed error={error} />;
  if (data.rows.length === 0) return <NoSocket />;
  return (
    <ScrollRegion label="Peers" className={table.scroll}>
      <table className={`${table.table} ${styles.table}`}>
        <thead>
          <tr>
            <SortHeader column="peer" sort={sort} onSort={setSort}>
              Peer
            </SortHeader>
            <th scope="col">Kind</th>
            {NUMBERS.map(({ key, label }) => (
              <SortHeader key={key} column={key} number sort={sort} onSort={setSort}>
                {label}
              </SortHeader>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <Row key={`${row.protocol} ${row.peer}`} row={row} />
          ))}
        </tbody>
      </table>
      <Pager offset={offset} limit={TABLE_ROWS} total={data.total} what="peers" onOffset={setOffset} />
    </ScrollRegion>
  );
}

function Row({ row }: { row: PeerRow }) {
  return (
    <tr>
      <th scope="row" className={styles.end}>
        {row.peer === null ? <span className={styles.none}>none</span> : <span title={row.peer}>{row.peer}</span>}
      </th>
      <td>{row.protocol}</td>
      <td className={table.number}>{formatCount(row.sockets)}</td>
      <td className={table.number}>{formatTime(row.fromNs)}</td>
      <TrafficCells row={row} title="Show the calls on its sockets" />
    </tr>
  );
}
