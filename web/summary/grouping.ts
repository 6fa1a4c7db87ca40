import { pathWord } from "../filter/word_of.ts";

/** What the rows of the summary are counted by, and the filter word of a row. */
export const GROUPINGS = [
  { key: "call", label: "Call", wordOf: (key: string) => key },
  { key: "class", label: "Class", wordOf: (key: string) => `class:${key}` },
  { key: "process", label: "Process", wordOf: (key: string) => `pid:${key}` },
  { key: "thread", label: "Thread", wordOf: (key: string) => `tid:${key}` },
  { key: "file", label: "File", wordOf: pathWord },
  { key: "errno", label: "Error", wordOf: (key: string) => `errno:${key}` },
] as const;
export type Grouping = (typeof GROUPINGS)[number];
export type GroupingKey = Grouping["key"];

export const groupingOf = (key: GroupingKey): Grouping => GROUPINGS.find((each) => each.key === key) ?? GROUPINGS[0];
