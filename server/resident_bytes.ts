import { readFileSync } from "node:fs";

const PAGE_BYTES = 4_096;

/** Memory that a process has, 0 when it is gone. proc_pid_statm(5): the second number is the resident set in pages. */
export function residentBytes(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * PAGE_BYTES;
  } catch {
    return 0;
  }
}
