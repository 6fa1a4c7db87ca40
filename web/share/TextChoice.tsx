import styles from "./RedactionChoice.module.css";
import { DESCRIPTORS, type TextWishes, TIMES } from "./text_choice.ts";

/** How the text of an export is to be; `times`: whether the format has none of its own. */
export function TextChoice({
  value,
  times,
  onChange,
}: {
  value: TextWishes;
  times: boolean;
  onChange: (wishes: TextWishes) => void;
}) {
  return (
    <fieldset className={styles.choice}>
      <legend>Text</legend>
      <select
        aria-label="Descriptors"
        value={value.descriptors}
        onChange={({ target }) =>
          onChange({ ...value, descriptors: DESCRIPTORS.find((each) => each.value === target.value)?.value ?? "none" })
        }
      >
        {DESCRIPTORS.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
      <div className={styles.classes}>
        <label>
          <input
            type="checkbox"
            checked={value.verbose}
            onChange={({ target }) => onChange({ ...value, verbose: target.checked })}
          />{" "}
          whole structures, as -v
        </label>
        {times && (
          <label>
            <input
              type="checkbox"
              checked={value.durations}
              onChange={({ target }) => onChange({ ...value, durations: target.checked })}
            />{" "}
            how long each call took, as -T
          </label>
        )}
      </div>
      {times && (
        <select
          aria-label="Times"
          value={value.times}
          onChange={({ target }) =>
            onChange({ ...value, times: TIMES.find((each) => each.value === target.value)?.value ?? "none" })
          }
        >
          {TIMES.map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
