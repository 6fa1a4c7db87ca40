import { formatFilter } from "../../shared/filter/format.ts";

/** Filter words for values that are clicked: quoted where it must be, so that any path and any text mean themselves. */
export const pathWord = (path: string): string =>
  formatFilter([{ negated: false, match: { t: "path", globs: [[{ t: "literal", text: path }]] } }]);

/** Everything below a directory, which ends in "/". */
export const belowWord = (directory: string): string =>
  formatFilter([{ negated: false, match: { t: "path", globs: [[{ t: "literal", text: directory }, { t: "any" }]] } }]);

export const textWord = (text: string): string => formatFilter([{ negated: false, match: { t: "text", text } }]);
