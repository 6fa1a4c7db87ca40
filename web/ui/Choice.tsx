import styles from "./Choice.module.css";

/** One of a few, all in sight: which part of a view is shown. */
export function Choice<K extends string>({
  label,
  options,
  value,
  onChoose,
}: {
  label: string;
  options: readonly { key: K; label: string }[];
  value: K;
  onChoose: (key: K) => void;
}) {
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <button
          key={option.key}
          type="button"
          className={styles.option}
          aria-pressed={option.key === value}
          onClick={() => onChoose(option.key)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
