import { useEffect, useState } from "react";
import { NEAR_SHARE, NO_LIMITS, nearestLimit } from "../../shared/limits/limits.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { formatDuration, formatTime } from "../../shared/quantity/duration.ts";
import { CALL_CLASSES } from "../../shared/syscalls/classes.ts";
import { usesText } from "../limits/limit_words.ts";
import { ClassSquare } from "../ui/ClassSquare.tsx";
import { ExternalStore, useStore } from "./external_store.ts";
import styles from "./StatusLine.module.css";
import { spanLength } from "./view_state.ts";
import { useView } from "./view_store.ts";
import { useFacts, useWorkspace } from "./workspace.ts";

const NONE_MISSED = new ExternalStore(0);

export function StatusLine({ plotWidth }: { plotWidth: () => number }) {
  const workspace = useWorkspace();
  const facts = useFacts();
  const hover = useStore(workspace.hover, (ns) => ns);
  const selection = useView((view) => view.selection);
  const missed = useStore(workspace.live?.missed ?? NONE_MISSED, (events) => events);
  const pixelNs = usePixelNs(plotWidth);
  return (
    <footer className={styles.status}>
      <span className={styles.cursor}>{hover === null ? "cursor –" : `cursor ${formatTime(hover)} s`}</span>
      <span>{selection === null ? "no selection" : `selection ${formatDuration(spanLength(selection))}`}</span>
      <span className={styles.hint}>{formatDuration(pixelNs)} a pixel, longest call shown · thin = waiting</span>
      <span className={styles.legend}>
        {CALL_CLASSES.map((name) => (
          <span key={name}>
            <ClassSquare name={name} /> {name}
          </span>
        ))}
      </span>
      <Limits />
      {missed > 0 && (
        <span title="This page read too slowly for the live preview. The recording has everything.">
          {formatCount(missed)} events not previewed
        </span>
      )}
      {facts.notices.length > 0 && (
        <span className={styles.notice} title={facts.notices.join("\n")}>
          {facts.notices[0]}
        </span>
      )}
    </footer>
  );
}

/** How near a running recording is to the nearest of its limits; of the others one hears by pointing. */
function Limits() {
  const { state, limitUse = {}, limits = NO_LIMITS } = useFacts();
  const uses = usesText(limitUse, limits);
  if (state !== "recording" || uses.length === 0) return null;
  return (
    <span
      title={`Used of its limits:\n${uses.join("\n")}`}
      data-near={(nearestLimit(limitUse)?.share ?? 0) >= NEAR_SHARE}
    >
      {uses[0]}
    </span>
  );
}

/** ns of a pixel, looked at four times a second: a number that runs with every frame could not be read. */
function usePixelNs(plotWidth: () => number): number {
  const workspace = useWorkspace();
  const [pixelNs, setPixelNs] = useState(0);
  useEffect(() => {
    const look = () => setPixelNs(spanLength(workspace.span()) / Math.max(1, plotWidth()));
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [workspace, plotWidth]);
  return pixelNs;
}
