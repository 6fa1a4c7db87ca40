import type { EventRow } from "../../shared/api/schemas.ts";

/** Addresses differ from run to run; smaller hexadecimal numbers are flags, devices, modes. */
const ADDRESS = /\b0x[0-9a-f]{7,16}\b/g;
const TIME = /\b(tv_sec|tv_nsec|tv_usec|st_[amc]time(?:_nsec)?|stx_[abcm]time|it_value|si_[us]time)=-?\d+/g;
const WHEN = / \/\* \d{4}-\d\d-\d\dT[^*]*\*\//g;
const INODE = /\b(st_ino|stx_ino|d_ino|d_off)=\d+/g;
/** A name with letters and digits that mkstemp(3) and its like have chosen: six or more, just before its end or its suffix. */
const TEMPORARY = /((?:\/tmp|\/var\/tmp|\/dev\/shm|\/run\/user\/\d+)\/[^"\s,>]*)/g;
const CHOSEN = /[A-Za-z0-9]{6}(?=\.[a-z0-9]{1,8}$|$)/;
const NUMBER = /(?<![\w.])\d{2,10}(?![\w.])/g;

/** The name of a task in both runs: the order in which tasks began is the same, their numbers are not. */
export function taskNames(tids: readonly number[]): ReadonlyMap<string, string> {
  return new Map(tids.map((tid, index) => [String(tid), `task ${index + 1}`]));
}

export function normalisePath(path: string): string {
  return path.replace(TEMPORARY, (found: string) =>
    found
      .split("/")
      .map((part, index) =>
        index >= 2 && /[A-Z0-9]/.test(CHOSEN.exec(part)?.[0] ?? "") ? part.replace(CHOSEN, "……") : part,
      )
      .join("/"),
  );
}

function normaliseText(text: string, tasks: ReadonlyMap<string, string>): string {
  return normalisePath(text)
    .replace(ADDRESS, "0x…")
    .replace(WHEN, "")
    .replace(TIME, "$1=…")
    .replace(INODE, "$1=…")
    .replace(NUMBER, (number) => tasks.get(number) ?? number);
}

/** A call as it would be in another run of the same program: without what every run has of its own. */
export function normaliseCall(row: EventRow, tasks: ReadonlyMap<string, string>): string {
  const text = `${row.name}(${row.args})${row.result === "" ? "" : ` = ${row.result}`}`;
  return normaliseText(text, tasks);
}
