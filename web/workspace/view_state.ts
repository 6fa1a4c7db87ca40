/** A piece of the recording's time, ns from its start; `toNs` is exclusive. */
export interface Span {
  fromNs: number;
  toNs: number;
}

/** What is chosen in the window: a time, and perhaps a band of latencies and some tasks. */
export interface Selection extends Span {
  /** ns, inclusive */
  lowNs?: number;
  /** ns, exclusive */
  highNs?: number;
  tids?: readonly number[];
}

export const TABS = [
  "summary",
  "events",
  "latency",
  "files",
  "network",
  "processes",
  "errors",
  "findings",
  "output",
  "sql",
  "notes",
] as const;
export type Tab = (typeof TABS)[number];

/**
 * The five values that all views share, the open tab, and what is searched for. Every view is a function of the recording and these; all of it
 * stands in the address (`url_state.ts`).
 */
export interface ViewState {
  /** null: the whole recording, also while it grows */
  window: Span | null;
  selection: Selection | null;
  filter: string;
  /** sequence number of the event looked at */
  focus: number | null;
  /** tids of the lanes that stand on top */
  pins: readonly number[];
  /** tids of the lanes that are not shown */
  hidden: readonly number[];
  /** pids of the processes that are shown as one lane, without their other threads */
  folded: readonly number[];
  tab: Tab;
  /** what is searched for in the events table; "": nothing */
  find: string;
}

export const DEFAULT_VIEW: ViewState = {
  window: null,
  selection: null,
  filter: "",
  focus: null,
  pins: [],
  hidden: [],
  folded: [],
  tab: "summary",
  find: "",
};

export function spanLength(span: Span): number {
  return span.toNs - span.fromNs;
}
