import { useQuery } from "@tanstack/react-query";
import { readAmount } from "../../shared/limits/amount.ts";
import { amountText, limitText } from "../../shared/limits/limit_text.ts";
import {
  LIMIT_TABLE,
  type Limits,
  RECORDING_LIMIT_NAMES,
  type RecordingLimitName,
} from "../../shared/limits/limits.ts";
import { recordingsQuery } from "../api/queries.ts";
import styles from "./Limits.module.css";

/** What is typed for each limit; "" is the server's own. */
export type LimitTexts = Readonly<Record<RecordingLimitName, string>>;
export const NO_TEXTS: LimitTexts = { events: "", bytes: "", time: "" };

const LABELS: Readonly<Record<RecordingLimitName, string>> = {
  events: "Stop at events",
  bytes: "Stop at file size",
  time: "Stop after",
};

export type LimitReading =
  | { ok: true; limits: Partial<Record<RecordingLimitName, number | null>> }
  | { ok: false; name: RecordingLimitName; message: string };

/** The limits that a start asks for. */
export function readLimits(texts: LimitTexts): LimitReading {
  const limits: Partial<Record<RecordingLimitName, number | null>> = {};
  for (const name of RECORDING_LIMIT_NAMES) {
    if (texts[name].trim() === "") continue;
    const amount = readAmount(texts[name], LIMIT_TABLE[name].unit);
    if (!amount.ok) return { ok: false, name, message: `${LABELS[name]}: ${amount.message}.` };
    limits[name] = amount.value;
  }
  return { ok: true, limits };
}

/** Limits of the recording that is to be started, folded away: those of the server do for most. */
export function LimitFields({
  texts,
  onChange,
  propsOf,
}: {
  texts: LimitTexts;
  onChange: (texts: LimitTexts) => void;
  /** marks the field that a message is about */
  propsOf: (name: RecordingLimitName) => object;
}) {
  const { data } = useQuery(recordingsQuery());
  const limits = data?.storage.limits;
  return (
    <details className={styles.fold}>
      <summary>
        Limits <span className={styles.standing}>{limits !== undefined && inForce(texts, limits)}</span>
      </summary>
      <div className={styles.fields}>
        {RECORDING_LIMIT_NAMES.map((name) => (
          <label key={name}>
            <span>{LABELS[name]}</span>
            <input
              value={texts[name]}
              placeholder={limits === undefined ? "" : amountText(limits[name], LIMIT_TABLE[name].unit)}
              onChange={(event) => onChange({ ...texts, [name]: event.target.value })}
              spellCheck={false}
              autoComplete="off"
              {...propsOf(name)}
            />
          </label>
        ))}
      </div>
    </details>
  );
}

/** What the next recording will run under. */
function inForce(texts: LimitTexts, limits: Limits): string {
  const read = readLimits(texts);
  const all = read.ok ? { ...limits, ...read.limits } : limits;
  const set = RECORDING_LIMIT_NAMES.filter((name) => all[name] !== null);
  return set.length === 0 ? "none" : set.map((name) => limitText(name, all)).join(", ");
}
