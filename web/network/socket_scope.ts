import type { Traffic } from "../../shared/api/file_use.ts";
import { withWords } from "../filter/filter_words.ts";
import type { Selection } from "../workspace/view_state.ts";

/**
 * The calls on one socket, as selection and filter: a descriptor number stands for a socket only from its first call to its
 * last, and another one may have had the number before and after.
 */
export function socketScope(
  row: Pick<Traffic, "pids" | "fds" | "fromNs" | "toNs">,
  filter: string,
  words: readonly string[],
): { selection: Selection; filter: string } {
  return {
    selection: { fromNs: row.fromNs, toNs: Math.max(row.toNs, row.fromNs + 1) },
    filter: withWords(filter, `pid:${row.pids.join(",")}`, `fd:${row.fds.join(",")}`, ...words),
  };
}
