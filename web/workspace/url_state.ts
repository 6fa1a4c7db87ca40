import { DEFAULT_VIEW, type Selection, type Span, TABS, type ViewState } from "./view_state.ts";

/** Raised when the meaning of a parameter changes; an address of an older version is then read by its own rules. */
const URL_VERSION = 1;

/**
 * The view as parameters of the address; what is at its default is left out, so that a plain link stays plain.
 *
 *   v=1
 *   w=1000-2000            window, ns
 *   sel=1000-2000          selection, ns
 *   sel=1000-2000,l8-64    ... with latencies of 8 to 64 ns
 *   sel=1000-2000,t12.13   ... of the tasks 12 and 13
 *   q=...                  filter
 *   ev=17                  focus
 *   pin=12.13              lanes on top
 *   hide=14                lanes not shown
 *   fold=12                processes without their threads
 *   tab=events
 *   find=...               what is searched for in the events
 */
export function encodeView(view: ViewState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (view.window) parameters.set("w", spanText(view.window));
  if (view.selection) parameters.set("sel", selectionText(view.selection));
  if (view.filter !== "") parameters.set("q", view.filter);
  if (view.focus !== null) parameters.set("ev", String(view.focus));
  if (view.pins.length > 0) parameters.set("pin", view.pins.join("."));
  if (view.hidden.length > 0) parameters.set("hide", view.hidden.join("."));
  if (view.folded.length > 0) parameters.set("fold", view.folded.join("."));
  if (view.tab !== DEFAULT_VIEW.tab) parameters.set("tab", view.tab);
  if (view.find !== "") parameters.set("find", view.find);
  if (parameters.size > 0) parameters.set("v", String(URL_VERSION));
  return parameters;
}

/** The view of an address. A parameter that cannot be read is as good as absent: the recording opens all the same. */
export function decodeView(parameters: URLSearchParams): ViewState {
  if (parameters.get("v") !== String(URL_VERSION)) return DEFAULT_VIEW;
  return {
    window: parseSpan(parameters.get("w") ?? ""),
    selection: parseSelection(parameters.get("sel") ?? ""),
    filter: parameters.get("q") ?? "",
    focus: parseCount(parameters.get("ev") ?? ""),
    pins: parseCounts(parameters.get("pin") ?? ""),
    hidden: parseCounts(parameters.get("hide") ?? ""),
    folded: parseCounts(parameters.get("fold") ?? ""),
    tab: TABS.find((tab) => tab === parameters.get("tab")) ?? DEFAULT_VIEW.tab,
    find: parameters.get("find") ?? "",
  };
}

function spanText(span: Span): string {
  return `${Math.floor(span.fromNs)}-${Math.ceil(span.toNs)}`;
}

function selectionText(selection: Selection): string {
  let text = spanText(selection);
  if (selection.lowNs !== undefined && selection.highNs !== undefined)
    text += `,l${Math.floor(selection.lowNs)}-${Math.ceil(selection.highNs)}`;
  if (selection.tids !== undefined) text += `,t${selection.tids.join(".")}`;
  return text;
}

function parseCount(text: string): number | null {
  if (!/^\d{1,16}$/.test(text)) return null;
  const count = Number(text);
  return Number.isSafeInteger(count) ? count : null;
}

function parseCounts(text: string): readonly number[] {
  const counts = text.split(".").map(parseCount);
  return counts.filter((count) => count !== null);
}

function parseSpan(text: string): Span | null {
  const [from = "", to = "", ...rest] = text.split("-");
  const fromNs = parseCount(from);
  const toNs = parseCount(to);
  if (rest.length > 0 || fromNs === null || toNs === null || toNs <= fromNs) return null;
  return { fromNs, toNs };
}

function parseSelection(text: string): Selection | null {
  const [time = "", ...parts] = text.split(",");
  const span = parseSpan(time);
  if (span === null) return null;
  const selection: Selection = { ...span };
  for (const part of parts) {
    if (part.startsWith("l")) {
      const band = parseSpan(part.slice(1));
      if (band === null) return null;
      selection.lowNs = band.fromNs;
      selection.highNs = band.toNs;
    } else if (part.startsWith("t")) {
      const tids = parseCounts(part.slice(1));
      if (tids.length > 0) selection.tids = tids;
    } else return null;
  }
  return selection;
}
