import { readAmount } from "../../shared/limits/amount.ts";
import { amountText } from "../../shared/limits/limit_text.ts";
import { LIMIT_NAMES, LIMIT_TABLE, type LimitName, type Limits, standardLimits } from "../../shared/limits/limits.ts";
import type { DataDirectory } from "../recorder/data_directory.ts";
import { fileSystemOf } from "../recorder/limit_watch.ts";
import { UsageError } from "./usage.ts";

/** Of run and attach. */
export const TERMINAL_LIMIT_OPTIONS = {
  "max-events": { type: "string" },
  "max-size": { type: "string" },
  "max-time": { type: "string" },
  "keep-free": { type: "string" },
} as const;

/** Of serve, which also looks after what the recordings take together. */
export const SERVER_LIMIT_OPTIONS = { ...TERMINAL_LIMIT_OPTIONS, "max-disk": { type: "string" } } as const;

type Where = "server" | "terminal";
type Flag = keyof typeof SERVER_LIMIT_OPTIONS;

const OPTION_OF: Readonly<Record<LimitName, Flag>> = {
  events: "max-events",
  bytes: "max-size",
  time: "max-time",
  disk: "max-disk",
  free: "keep-free",
};

const HELP: Readonly<Record<LimitName, { value: string; says: string }>> = {
  events: { value: "N", says: "a recording is stopped at so many events" },
  bytes: { value: "SIZE", says: "... at a file of this size, like 500M or 2G" },
  time: { value: "TIME", says: "... after this time, like 90s, 10min or 24h" },
  disk: { value: "SIZE", says: "of all recordings: the oldest that nothing holds is removed for a new one" },
  free: { value: "SIZE", says: "left free on the disk: recordings are stopped before it is fuller" },
};

/** Where the words of the other options begin. */
const HELP_COLUMN: Readonly<Record<Where, number>> = { server: 23, terminal: 21 };

/** The lines of `--help`, with what holds without each flag. */
export function limitHelp(where: Where): string {
  const standard = standardLimits(where, Number.POSITIVE_INFINITY);
  return LIMIT_NAMES.filter((name) => where === "server" || LIMIT_TABLE[name].atTerminal !== "absent")
    .map((name) => {
      const { flag, unit } = LIMIT_TABLE[name];
      const left = `  ${flag} ${HELP[name].value}`.padEnd(HELP_COLUMN[where]);
      return `${left}${HELP[name].says} (default ${amountText(standard[name], unit)})\n`;
    })
    .join("");
}

/**
 * The limits that hold: those of the flags, and the table's for the rest. "none" lifts one.
 * @throws UsageError
 */
export function limitsOf(
  values: Readonly<Partial<Record<Flag, string | undefined>>>,
  where: Where,
  directory: DataDirectory,
): Limits {
  const limits = standardLimits(where, fileSystemOf(directory.path)?.bytes ?? Number.POSITIVE_INFINITY);
  for (const name of LIMIT_NAMES) {
    const option = OPTION_OF[name];
    const text = values[option];
    if (text === undefined) continue;
    const amount = readAmount(text, LIMIT_TABLE[name].unit);
    if (!amount.ok) throw new UsageError(`--${option} ${JSON.stringify(text)} is not understood: ${amount.message}`);
    limits[name] = amount.value;
  }
  return limits;
}
