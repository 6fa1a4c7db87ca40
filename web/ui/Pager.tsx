import { ChevronLeft, ChevronRight } from "lucide-react";
import { formatCount } from "../../shared/quantity/count.ts";
import { IconButton } from "./Button.tsx";
import styles from "./Pager.module.css";

/** Leads through a table that comes in pages; where all fits on one, there is nothing to see. */
export function Pager({
  offset,
  limit,
  total,
  what,
  onOffset,
}: {
  offset: number;
  limit: number;
  total: number;
  /** "files" */
  what: string;
  onOffset: (offset: number) => void;
}) {
  if (total <= limit && offset === 0) return null;
  const last = Math.min(total, offset + limit);
  return (
    <nav className={styles.pager} aria-label={`Pages of ${what}`}>
      <IconButton label="Page before" disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - limit))}>
        <ChevronLeft size={14} />
      </IconButton>
      <span>
        {formatCount(offset + 1)} to {formatCount(last)} of {formatCount(total)} {what}
      </span>
      <IconButton label="Page after" disabled={last >= total} onClick={() => onOffset(offset + limit)}>
        <ChevronRight size={14} />
      </IconButton>
    </nav>
  );
}
