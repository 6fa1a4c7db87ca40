import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { FailedCallRow } from "../../shared/api/failed_calls.ts";
import { formatCount, formatShare } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { errorsQuery, TABLE_ROWS } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { ClassSquare } from "../ui/ClassSquare.tsx";
import { Empty, Failed } from "../ui/Empty.tsx";
import { Pager } from "../ui/Pager.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import layout from "../ui/tab_layout.module.css";
import table from "../ui/table.module.css";
import { useOffset } from "../ui/use_offset.ts";
import { useDrawerScope } from "../workspace/use_drawer_scope.ts";
import { useLook } from "../workspace/use_look.ts";
import { useRefresh } from "../workspace/workspace.ts";
import styles from "./Errors.module.css";
import { FailedPaths } from "./FailedPaths.tsx";

const keyOf = (row: FailedCallRow) => `${row.errno} ${row.name}`;

/** Which calls failed, with what, and what that means: the first look when a program does not do what it should. */
export default function ErrorsTab() {
  const source = useSource();
  const scope = useDrawerScope();
  const [offset, setOffset] = useOffset(scope);
  const refetchInterval = useRefresh("errors", 500);
  const { data, error } = useQuery({ ...errorsQuery(source, scope, { offset }), refetchInterval });
  const [chosenKey, setChosen] = useState<string | null>(null);
  if (data === undefined) return error === null ? null : <Failed error={error} />;
  if (data.rows.length === 0)
    return (
      <Empty title="No call failed here">
        Every call in this scope did what it was asked. Choose a wider span of time, or take a word out of the filter.
      </Empty>
    );
  const chosen = data.rows.find((row) => keyOf(row) === chosenKey) ?? null;
  return (
    <div className={layout.split}>
      <ScrollRegion label="Failed calls" className={table.scroll}>
        <table className={`${table.table} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">Error</th>
              <th scope="col">Call</th>
              <th scope="col" className={table.number}>
                Failed
              </th>
              <th scope="col" className={table.number}>
                Of its calls
              </th>
              <th scope="col" className={table.number}>
                Tasks
              </th>
              <th scope="col" className={table.number}>
                Total
              </th>
              <th scope="col">What it means here</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <Row
                key={keyOf(row)}
                row={row}
                chosen={row === chosen}
                onChoose={() => setChosen(row === chosen ? null : keyOf(row))}
              />
            ))}
          </tbody>
        </table>
        <Pager offset={offset} limit={TABLE_ROWS} total={data.total} what="kinds of error" onOffset={setOffset} />
      </ScrollRegion>
      <FailedPaths errors={data} chosen={chosen} />
    </div>
  );
}

function Row({ row, chosen, onChoose }: { row: FailedCallRow; chosen: boolean; onChoose: () => void }) {
  const look = useLook();
  return (
    <tr data-current={chosen}>
      <th scope="row" className={styles.errno}>
        <button type="button" className={table.cell} aria-pressed={chosen} title={row.message} onClick={onChoose}>
          {row.errno}
        </button>
      </th>
      <td>
        <span className={table.name}>
          <ClassSquare name={row.class} />
          <button
            type="button"
            className={table.cell}
            title="Look at the first that failed"
            onClick={() => look.at(row.firstSeq)}
          >
            {row.name}
          </button>
        </span>
      </td>
      <td className={table.number}>
        <button
          type="button"
          className={table.cell}
          title="Show these calls"
          onClick={() => look.events(row.name, `errno:${row.errno}`)}
        >
          {formatCount(row.failed)}
        </button>
      </td>
      <td className={table.number}>{formatShare(row.failed / Math.max(1, row.calls))}</td>
      <td className={table.number}>{formatCount(row.tasks)}</td>
      <td className={table.number}>{formatDuration(row.totalNs)}</td>
      <td className={styles.meaning} title={row.meaning}>
        {row.meaning === "" ? row.message : row.meaning}
      </td>
    </tr>
  );
}
