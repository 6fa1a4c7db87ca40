import { CALL_CLASSES, type CallClass } from "../syscalls/classes.ts";

/**
 * What is left out of a recording that is given away; each level leaves out what those before it do.
 *
 * `secrets`  text of a known secret's shape
 * `buffers`  also what was read, written, sent and received, and what the program printed
 * `private`  also environments, and texts among the arguments of the chosen classes: paths, command lines, names and
 *            addresses of sockets (network), also where other calls' descriptors name them
 *
 * What is left out is replaced by stars of the same length.
 */
export const REDACTION_LEVELS = ["none", "secrets", "buffers", "private"] as const;
export type RedactionLevel = (typeof REDACTION_LEVELS)[number];

export interface Redaction {
  level: RedactionLevel;
  /** of `private`: whose arguments; default: the process class, command lines */
  classes: readonly CallClass[];
}

export const NO_REDACTION: Redaction = { level: "none", classes: [] };

export function isAtLeast({ level }: Redaction, least: RedactionLevel): boolean {
  return REDACTION_LEVELS.indexOf(level) >= REDACTION_LEVELS.indexOf(least);
}

/** Redactions that leave out the same have the same key. */
export function redactionKey({ level, classes }: Redaction): string {
  if (level !== "private") return level;
  return [level, ...CALL_CLASSES.filter((each) => classes.includes(each))].join("-");
}
