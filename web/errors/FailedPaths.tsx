import type { FailedCallRow, FailedCalls } from "../../shared/api/failed_calls.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { pathWord } from "../filter/word_of.ts";
import { Button } from "../ui/Button.tsx";
import { PathText } from "../ui/PathText.tsx";
import layout from "../ui/tab_layout.module.css";
import { useLook } from "../workspace/use_look.ts";
import styles from "./Errors.module.css";

/** Beside the table: where calls fail most, all of them or those of one row. */
export function FailedPaths({ errors, chosen }: { errors: FailedCalls; chosen: FailedCallRow | null }) {
  const look = useLook();
  if (chosen !== null)
    return (
      <div className={layout.aside}>
        <h3 className={styles.chosen}>
          {chosen.name} <strong>{chosen.errno}</strong>
        </h3>
        <p className={styles.message}>
          {chosen.message === "" ? "" : `${chosen.message}. `}
          {chosen.meaning}
        </p>
        <p className={styles.actions}>
          <Button onClick={() => look.events(chosen.name, `errno:${chosen.errno}`)}>Show these calls</Button>
          <Button look="quiet" onClick={() => look.at(chosen.firstSeq)}>
            Look at the first
          </Button>
        </p>
        {chosen.paths.length > 0 && <h4 className={layout.heading}>Most often on</h4>}
        <Paths
          paths={chosen.paths}
          onChoose={(path) => look.events(chosen.name, `errno:${chosen.errno}`, pathWord(path))}
        />
      </div>
    );
  return (
    <div className={layout.aside}>
      <h3 className={layout.heading}>
        {errors.pathTotal > errors.paths.length
          ? `Most often on, the first ${errors.paths.length} of ${formatCount(errors.pathTotal)} paths`
          : "Most often on"}
      </h3>
      {errors.paths.length === 0 && <p className={layout.note}>None of these calls was on a path.</p>}
      <Paths paths={errors.paths} onChoose={(path) => look.events("error", pathWord(path))} />
    </div>
  );
}

function Paths({
  paths,
  onChoose,
}: {
  paths: readonly { path: string; failed: number; errnos?: readonly string[] }[];
  onChoose: (path: string) => void;
}) {
  return (
    <ul>
      {paths.map(({ path, failed, errnos }) => (
        <li key={path} className={styles.path}>
          <button type="button" onClick={() => onChoose(path)}>
            <PathText path={path} />
          </button>
          {errnos !== undefined && <span className={styles.errnos}>{errnos.slice(0, 3).join(" ")}</span>}
          <span className={styles.count}>{formatCount(failed)}</span>
        </li>
      ))}
    </ul>
  );
}
