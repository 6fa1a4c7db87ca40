import type { ContrastQuery } from "../../shared/api/contrast.ts";
import type { Selection, Span, ViewState } from "./view_state.ts";

/** The three that every reading route takes. */
export interface Scope {
  filter?: string;
  from?: number;
  to?: number;
}

/** The selection's tasks and latencies said in the filter language. */
function selectionFilter(selection: Selection): string {
  const words: string[] = [];
  if (selection.tids !== undefined) words.push(`tid:${selection.tids.join(",")}`);
  if (selection.lowNs !== undefined) words.push(`dur:>=${Math.floor(selection.lowNs)}ns`);
  if (selection.highNs !== undefined) words.push(`dur:<${Math.ceil(selection.highNs)}ns`);
  return words.join(" ");
}

function joined(...filters: string[]): string {
  return filters.filter((filter) => filter.trim() !== "").join(" ");
}

function spanScope(span: Span | null): Scope {
  return span === null ? {} : { from: Math.floor(span.fromNs), to: Math.ceil(span.toNs) };
}

function withFilter(scope: Scope, filter: string): Scope {
  return filter === "" ? scope : { ...scope, filter };
}

/** What the drawer counts: the selection, else the window, then the filter. `filter` is the one that has been applied. */
export function drawerScope(view: Pick<ViewState, "window" | "selection" | "filter">): Scope {
  const { selection } = view;
  if (selection === null) return withFilter(spanScope(view.window), view.filter);
  return withFilter(spanScope(selection), joined(view.filter, selectionFilter(selection)));
}

/** The selection against what else is in the window; null: nothing is selected. */
export function contrastOf(view: Pick<ViewState, "window" | "selection" | "filter">): ContrastQuery | null {
  const { selection } = view;
  if (selection === null) return null;
  const selected = selectionFilter(selection);
  return {
    ...withFilter(spanScope(view.window), view.filter),
    selectedFrom: Math.floor(selection.fromNs),
    selectedTo: Math.ceil(selection.toNs),
    ...(selected === "" ? {} : { selected }),
  };
}

/** What the drawer counts, in words. */
export function scopeName(view: Pick<ViewState, "window" | "selection">): "selection" | "window" | "whole recording" {
  if (view.selection !== null) return "selection";
  return view.window === null ? "whole recording" : "window";
}
