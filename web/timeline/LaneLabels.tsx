import { Pin } from "lucide-react";
import { type RefObject, useEffect, useState } from "react";
import { toggleWord } from "../filter/filter_words.ts";
import { useViewStore } from "../workspace/view_store.ts";
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

  const togglePin = (tid: number) => {
    const { pins } = store.get();
    store.commit({ pins: pins.includes(tid) ? pins.filter((pin) => pin !== tid) : [...pins, tid] });
  };
  const { begin, end } = visibleLanes(lanes.length, sight.top, sight.height);
  return (
    <div className={styles.labels}>
      {lanes.slice(begin, end).map((lane, index) => (
        <div
          key={lane.tid}
          className={styles.laneLabel}
          data-indented={lane.indented}
          style={{ top: (begin + index) * LANE_HEIGHT }}
        >
          <button
            type="button"
            className={styles.laneName}
            title={`Only events of task ${lane.tid}`}
            onClick={() => store.commit({ filter: toggleWord(store.get().filter, `tid:${lane.tid}`) })}
          >
            {lane.comm === "" ? "…" : lane.comm}
          </button>
          <button
            type="button"
            className={styles.pin}
            aria-pressed={lane.pinned}
            aria-label={`Keep ${lane.comm} ${lane.tid} on top`}
            onClick={() => togglePin(lane.tid)}
          >
            <Pin size={11} />
          </button>
          <span className={styles.laneTid}>{lane.tid}</span>
        </div>
      ))}
    </div>
  );
}
