import type { ReactNode } from "react";
import styles from "./Empty.module.css";

/** What stands where there is nothing to show, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
    </div>
  );
}

/** A request that failed, in one sentence, in the place of what it was to show. */
export function Failed({ error }: { error: Error }) {
  return (
    <div className={styles.failed} role="alert">
      {error.message}
    </div>
  );
}
