import { readFileSync } from "node:fs";

/** A process for as long as it lives: its number alone may come back as another process. */
export interface ProcessIdentity {
  pid: number;
  /** clock ticks after boot, field 22 of /proc/PID/stat (proc(5)) */
  startTime: string;
}

/** undefined: there is no such process. */
export function identityOf(pid: number): ProcessIdentity | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return undefined;
  }
  // The command name (field 2) is in parentheses and may hold blanks and parentheses itself.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, startTime] = [fields[0], fields[19]];
  if (startTime === undefined || state === "Z" || state === "X") return undefined;
  return { pid, startTime };
}

export function isAlive(process: ProcessIdentity): boolean {
  return identityOf(process.pid)?.startTime === process.startTime;
}
