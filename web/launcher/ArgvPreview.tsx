import type { SplitResult } from "../../shared/command_line/split.ts";
import { shellArgv } from "../../shared/command_line/split.ts";
import styles from "./Home.module.css";

/** Words shown of a long command; the rest is counted. */
const SHOWN_WORDS = 24;

/** What will be run, word by word: who expects a shell sees at once that there is none. */
export function ArgvPreview({
  line,
  split,
  shell,
  onShell,
}: {
  line: string;
  split: SplitResult;
  shell: boolean;
  onShell: (shell: boolean) => void;
}) {
  if (line.trim() === "") return <p>A program with its arguments, as you would type it in a terminal.</p>;
  if (!shell && !split.ok)
    return (
      <p>
        {split.error.message}{" "}
        <button type="button" className={styles.link} onClick={() => onShell(true)}>
          use sh -c
        </button>
      </p>
    );
  const argv = shell ? shellArgv(line) : split.ok ? split.argv : [];
  const hint = !shell && split.ok ? split.hints[0] : undefined;
  return (
    <p className={styles.preview}>
      runs as
      {argv.slice(0, SHOWN_WORDS).map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words are known by their place
        <code key={index} className={styles.word}>
          {word === "" ? "''" : word}
        </code>
      ))}
      {argv.length > SHOWN_WORDS && <span>and {argv.length - SHOWN_WORDS} more</span>}
      {shell ? "in a shell ·" : "without a shell ·"}
      <button type="button" className={styles.link} onClick={() => onShell(!shell)}>
        {shell ? "use no shell" : "use sh -c"}
      </button>
      {hint !== undefined && <span className={styles.hint}>{hint.message}</span>}
    </p>
  );
}
