import table from "./table.module.css";

/** Zero is a dot: a column of noughts hides the numbers. */
export function Zero() {
  return (
    <>
      <span className={table.none} aria-hidden="true">
        ·
      </span>
      <span className="visually-hidden">0</span>
    </>
  );
}
