import { REDACTION_LEVELS, type Redaction, type RedactionLevel } from "../../shared/redaction/redaction.ts";
import { CALL_CLASSES, type CallClass } from "../../shared/syscalls/classes.ts";
import styles from "./RedactionChoice.module.css";

const NAMES: Readonly<Record<RedactionLevel, string>> = {
  none: "Nothing",
  secrets: "What looks like a secret",
  buffers: "Contents as well",
  private: "Environments and arguments as well",
};

/** What goes out at each level, and what does not: the same words for links and for files. */
const GOES_OUT: Readonly<Record<RedactionLevel, string>> = {
  none: "Everything goes out: arguments, file names, the bytes that were read and written, what was printed.",
  secrets:
    "Passwords, tokens, keys, cookies and authorization headers of known shapes become stars. All else goes out, also secrets that look like nothing.",
  buffers:
    "What was read, written, sent, received and printed becomes stars. File names, command lines and environments go out, but for what looks like a secret.",
  private:
    "Contents, environments and the texts among the arguments of the chosen classes become stars. Call names, numbers, results, times and errors go out.",
};

const CLASS_NAMES: Readonly<Record<CallClass, string>> = {
  file: "files: every path",
  io: "reading and writing",
  memory: "memory",
  process: "processes: command lines",
  signal: "signals",
  wait: "waiting",
  network: "network",
};

/** What is to be left out of what is given away, and what that means. */
export function RedactionChoice({ value, onChange }: { value: Redaction; onChange: (redaction: Redaction) => void }) {
  const chooseLevel = (text: string) => {
    const level = REDACTION_LEVELS.find((known) => known === text) ?? "none";
    onChange({ level, classes: level === "private" ? ["file", "process"] : [] });
  };
  const toggle = (chosen: CallClass) =>
    onChange({
      ...value,
      classes: value.classes.includes(chosen)
        ? value.classes.filter((each) => each !== chosen)
        : [...value.classes, chosen],
    });
  return (
    <fieldset className={styles.choice}>
      <legend>Leave out</legend>
      <select aria-label="Leave out" value={value.level} onChange={(event) => chooseLevel(event.target.value)}>
        {REDACTION_LEVELS.map((level) => (
          <option key={level} value={level}>
            {NAMES[level]}
          </option>
        ))}
      </select>
      {value.level === "private" && (
        <div className={styles.classes}>
          {CALL_CLASSES.map((each) => (
            <label key={each}>
              <input type="checkbox" checked={value.classes.includes(each)} onChange={() => toggle(each)} />{" "}
              {CLASS_NAMES[each]}
            </label>
          ))}
        </div>
      )}
      <p className={styles.meaning} aria-live="polite">
        {GOES_OUT[value.level]}
      </p>
    </fieldset>
  );
}
