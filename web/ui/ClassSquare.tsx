import { CALL_CLASSES } from "../../shared/syscalls/classes.ts";
import styles from "./ClassSquare.module.css";

/** The colour of a call's class, where text names the call beside it. */
export function ClassSquare({ name }: { name: string }) {
  const known = CALL_CLASSES.some((each) => each === name);
  return (
    <span className={styles.square} style={{ background: `var(--${known ? name : "signal"})` }} aria-hidden="true" />
  );
}
