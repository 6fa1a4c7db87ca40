import { formatCount } from "../../shared/quantity/count.ts";
import table from "./table.module.css";
import { Zero } from "./Zero.tsx";

/** How many calls of a table's row failed, in the colour of errors, leading to them. */
export function FailedCount({ errors, onShow }: { errors: number; onShow(): void }) {
  if (errors === 0) return <Zero />;
  return (
    <button
      type="button"
      className={`${table.cell} ${table.error}`}
      title="Show the calls that failed"
      onClick={onShow}
    >
      {formatCount(errors)}
    </button>
  );
}
