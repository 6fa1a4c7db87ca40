import { type Span, spanLength } from "../workspace/view_state.ts";

/** The shortest time that can be looked at: a tenth of a microsecond holds no whole system call any more. */
export const SHORTEST_WINDOW_NS = 100;

/** A span laid over `width` pixels. All views that share time share one of these, to the pixel. */
export interface TimeAxis extends Span {
  width: number;
}

export function xOf(axis: TimeAxis, ns: number): number {
  return ((ns - axis.fromNs) / (axis.toNs - axis.fromNs)) * axis.width;
}

export function timeAt(axis: TimeAxis, x: number): number {
  return axis.fromNs + (x / axis.width) * (axis.toNs - axis.fromNs);
}

/** Moves the span into [0, endNs] without changing its length, unless it is longer than that. */
export function clampSpan(span: Span, endNs: number): Span {
  const length = Math.min(Math.max(spanLength(span), SHORTEST_WINDOW_NS), Math.max(endNs, SHORTEST_WINDOW_NS));
  const fromNs = Math.max(0, Math.min(span.fromNs, endNs - length));
  return { fromNs, toNs: fromNs + length };
}

/** `factor` < 1 zooms in; what is at `atNs` stays where it is on the screen. */
export function zoomSpan(span: Span, atNs: number, factor: number, endNs: number): Span {
  const length = Math.min(Math.max(spanLength(span) * factor, SHORTEST_WINDOW_NS), Math.max(endNs, SHORTEST_WINDOW_NS));
  const share = (atNs - span.fromNs) / spanLength(span);
  const fromNs = atNs - share * length;
  return clampSpan({ fromNs, toNs: fromNs + length }, endNs);
}

export function panSpan(span: Span, byNs: number, endNs: number): Span {
  return clampSpan({ fromNs: span.fromNs + byNs, toNs: span.toNs + byNs }, endNs);
}

/** Two ends in any order as a span. */
export function spanBetween(a: number, b: number): Span {
  return { fromNs: Math.min(a, b), toNs: Math.max(a, b) };
}
