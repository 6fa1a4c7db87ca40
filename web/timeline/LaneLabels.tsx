import { Pin } from "lucide-react";
import { type RefObject, useEffect, useState } from "react";
import { toggleWord } from "../filter/filter_words.ts";
import { ContextMenu } from "../ui/ContextMenu.tsx";
import type { MenuItem } from "../ui/Menu.tsx";
import type { Selection } from "../workspace/view_state.ts";
import { useView, useViewStore } from "../workspace/view_store.ts";
import { LANE_HEIGHT, type Lane, visibleLanes } from "./lanes.ts";
import styles from "./TimeViews.module.css";

/** Names left of the lanes; only those in sight are in the document, a build has thousands of tasks. */
export function LaneLabels({ lanes, viewport }: { lanes: readonly Lane[]; viewport: RefObject<HTMLElement | null> }) {
  const store = useViewStore();
  const [sight, setSight] = useState({ top: 0, height: 400 });
  useEffect(() => {
    const element = viewport.current;
    if (element === null) return;
    const look = () => setSight({ top: element.scrollTop, height: element.clientHeight });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [viewport]);

  const { begin, end } = visibleLanes(lanes.length, sight.top, sight.height);
  const hidden = useView((view) => view.hidden.length);
  return (
    <div className={styles.labels}>
      {lanes.slice(begin, end).map((lane, index) => (
        <LaneLabel key={lane.tid} lane={lane} top={(begin + index) * LANE_HEIGHT} />
      ))}
      {hidden > 0 && (
        <button
          type="button"
          className={styles.showAll}
          style={{ top: lanes.length * LANE_HEIGHT }}
          onClick={() => store.commit({ hidden: [] })}
        >
          Show {hidden} hidden
        </button>
      )}
    </div>
  );
}

const toggled = (tids: readonly number[], tid: number): readonly number[] =>
  tids.includes(tid) ? tids.filter((each) => each !== tid) : [...tids, tid];

function LaneLabel({ lane, top }: { lane: Lane; top: number }) {
  const store = useViewStore();
  const { tid, pid } = lane;
  const onlyThis = () => store.commit({ filter: toggleWord(store.get().filter, `tid:${tid}`) });
  const togglePin = () => store.commit({ pins: toggled(store.get().pins, tid) });
  const items: MenuItem[] = [
    { label: "Only events of this task", onSelect: onlyThis },
    { label: "Select its whole time", onSelect: () => store.commit({ selection: lifeOf(lane) }) },
    { label: lane.pinned ? "Unpin" : "Pin to the top", onSelect: togglePin },
    { label: "Hide this lane", onSelect: () => store.commit({ hidden: toggled(store.get().hidden, tid) }) },
    ...(lane.threads > 0
      ? [
          {
            label: lane.folded ? `Show its ${lane.threads} threads` : `Fold its ${lane.threads} threads`,
            onSelect: () => store.commit({ folded: toggled(store.get().folded, pid) }),
          },
        ]
      : []),
  ];
  return (
    <ContextMenu label={`What to do with ${lane.comm} ${tid}`} items={items}>
      <div className={styles.laneLabel} data-indented={lane.indented} style={{ top }}>
        <button type="button" className={styles.laneName} title={`Only events of task ${tid}`} onClick={onlyThis}>
          {lane.comm === "" ? "…" : lane.comm}
          {lane.folded && lane.threads > 0 && <span className={styles.folded}> +{lane.threads}</span>}
        </button>
        <button
          type="button"
          className={styles.pin}
          aria-pressed={lane.pinned}
          aria-label={`Keep ${lane.comm} ${tid} on top`}
          onClick={togglePin}
        >
          <Pin size={11} />
        </button>
        <span className={styles.laneTid}>{tid}</span>
      </div>
    </ContextMenu>
  );
}

/** One that is still there has no end to select yet. */
function lifeOf({ tid, startNs, endNs }: Lane): Selection | null {
  return endNs === null ? null : { fromNs: startNs, toNs: Math.max(endNs, startNs + 1), tids: [tid] };
}
