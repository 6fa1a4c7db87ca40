import { formatCount } from "../../shared/quantity/count.ts";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import styles from "./Compare.module.css";
import { onlyInOne, type PathCount } from "./differences.ts";
import type { Compared } from "./use_compared.ts";

/** Paths shown a side; what one run alone touched a thousand of is a matter for a filter. */
const MOST_PATHS = 500;

/** Files that only one of the runs touched. */
export function OnlyInOne({ a, b }: { a: Compared; b: Compared }) {
  if (a.paths === null || b.paths === null)
    return <p className={styles.loading}>Files can be compared when both programs have ended.</p>;
  const only = onlyInOne(a.paths, b.paths);
  return (
    <section aria-labelledby="only">
      <h2 id="only">Files of one run only</h2>
      <div className={styles.sides}>
        <Paths sign="A" paths={only.a} />
        <Paths sign="B" paths={only.b} />
      </div>
    </section>
  );
}

function Paths({ sign, paths }: { sign: "A" | "B"; paths: readonly PathCount[] }) {
  return (
    <div className={styles.side}>
      <h3>
        <span className={styles.sign} data-side={sign}>
          {sign}
        </span>{" "}
        {paths.length === 0 ? "none" : formatCount(paths.length)}
      </h3>
      {paths.length > 0 && (
        <ScrollRegion label={`Files of ${sign} only`} className={styles.paths}>
          <ul>
            {paths.slice(0, MOST_PATHS).map(({ path, calls }) => (
              <li key={path}>
                <code>{path}</code>
                <span>{formatCount(calls)}</span>
              </li>
            ))}
          </ul>
          {paths.length > MOST_PATHS && <p>and {formatCount(paths.length - MOST_PATHS)} more</p>}
        </ScrollRegion>
      )}
    </div>
  );
}
