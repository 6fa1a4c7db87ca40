import type { ReactNode } from "react";
import styles from "./table.module.css";

export interface Sort<K extends string> {
  key: K;
  descending: boolean;
}

/** The head of a column that can be sorted; the arrow has its own place, so that no column moves. */
export function SortHeader<K extends string>({
  column,
  sort,
  onSort,
  number = false,
  children,
}: {
  column: K;
  sort: Sort<K>;
  onSort: (sort: Sort<K>) => void;
  number?: boolean;
  children: ReactNode;
}) {
  const sorted = sort.key === column;
  const direction = sort.descending ? "descending" : "ascending";
  return (
    <th scope="col" className={number ? styles.number : undefined} aria-sort={sorted ? direction : "none"}>
      <button
        type="button"
        className={styles.sort}
        data-sorted={sorted}
        onClick={() => onSort({ key: column, descending: sorted ? !sort.descending : number })}
      >
        {children}
        {sorted && <span aria-hidden="true"> {sort.descending ? "↓" : "↑"}</span>}
      </button>
    </th>
  );
}
