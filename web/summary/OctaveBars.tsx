import { formatCount } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import styles from "./Summary.module.css";

/** 64 ns to 69 s: what calls take. What lies beyond is put into the first or the last. */
const FIRST = 6;
const LAST = 36;
const BAR_WIDTH = 3;
const HEIGHT = 16;

/** How long the calls of a row took, on one log axis for all rows: each bar is twice as long as the one before. */
export function OctaveBars({ octaves }: { octaves: readonly number[] }) {
  const bars = Array.from({ length: LAST - FIRST + 1 }, () => 0);
  for (const [octave, calls] of octaves.entries()) {
    const bar = Math.min(LAST, Math.max(FIRST, octave)) - FIRST;
    bars[bar] = (bars[bar] ?? 0) + calls;
  }
  const most = Math.max(1, ...bars);
  return (
    <svg className={styles.octaves} width={bars.length * BAR_WIDTH} height={HEIGHT} aria-hidden="true">
      {bars.map((calls, index) => {
        if (calls === 0) return null;
        // The root, as in the heatmap: one slow call among a thousand must be seen.
        const height = Math.max(1, Math.round(HEIGHT * Math.sqrt(calls / most)));
        const octave = index + FIRST;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: bars are known by their place
            key={index}
            x={index * BAR_WIDTH}
            y={HEIGHT - height}
            width={BAR_WIDTH - 1}
            height={height}
          >
            <title>{`${formatCount(calls)} calls, ${formatDuration(2 ** octave)} to ${formatDuration(2 ** (octave + 1))}`}</title>
          </rect>
        );
      })}
    </svg>
  );
}
