import styles from "./Home.module.css";

const WIDTH = 120;
const HEIGHT = 16;

/** Calls over the recording's time, failed ones in red at the foot. */
export function Sparkline({ activity, errors }: { activity: readonly number[]; errors: readonly number[] }) {
  const most = Math.max(1, ...activity);
  const step = WIDTH / Math.max(1, activity.length);
  const tall = (count: number) => (count === 0 ? 0 : Math.max(1, Math.round(Math.sqrt(count / most) * HEIGHT)));
  return (
    <svg className={styles.sparkline} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {activity.map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a span of time is known by its place
        <g key={index}>
          <rect
            x={index * step}
            y={HEIGHT - tall(count)}
            width={step - 0.5}
            height={tall(count)}
            className={styles.passed}
          />
          <rect
            x={index * step}
            y={HEIGHT - tall(errors[index] ?? 0)}
            width={step - 0.5}
            height={tall(errors[index] ?? 0)}
            className={styles.errors}
          />
        </g>
      ))}
    </svg>
  );
}
