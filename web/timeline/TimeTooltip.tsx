import { useLayoutEffect, useRef } from "react";
import { formatCount } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { type ExternalStore, useStore } from "../workspace/external_store.ts";
import styles from "./TimeViews.module.css";

/** What the pointer is over. */
export interface TooltipContent {
  /** client pixels */
  x: number;
  y: number;
  name: string;
  /** -1: still running */
  durationNs: number;
  /** further calls in the same pixel */
  others: number;
  errors: number;
}

const OFFSET = 14;

export function TimeTooltip({ store }: { store: ExternalStore<TooltipContent | null> }) {
  const content = useStore(store, (value) => value);
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null || content === null) return;
    // Beside the pointer, on whichever side there is room.
    const left =
      content.x + OFFSET + box.offsetWidth > innerWidth ? content.x - OFFSET - box.offsetWidth : content.x + OFFSET;
    const top =
      content.y + OFFSET + box.offsetHeight > innerHeight ? content.y - OFFSET - box.offsetHeight : content.y + OFFSET;
    box.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
  }, [content]);
  if (content === null) return null;
  return (
    <div ref={element} className={styles.tooltip} role="presentation">
      <strong>{content.name}</strong> {content.durationNs < 0 ? "still running" : formatDuration(content.durationNs)}
      {content.others > 0 && (
        <div>
          <span>longest of {formatCount(content.others + 1)} here</span>
        </div>
      )}
      {content.errors > 0 && <div className={styles.tooltipError}>{formatCount(content.errors)} failed</div>}
    </div>
  );
}
