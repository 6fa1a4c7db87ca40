import type { Span } from "../workspace/view_state.ts";

/** The zones a pointer can be in. */
export type Zone = "overview" | "heatmap" | "lanes";

/** A pointer must travel this far before a press is a drag. */
const DRAG_PX = 4;

export interface Press {
  zone: Zone;
  pointerId: number;
  startX: number;
  startY: number;
  /** the window when it began: a pan moves that */
  window: Span;
  /** a drag with Shift, the middle button or a finger moves the window; another selects */
  pans: boolean;
  dragged: boolean;
}

export function beginPress(
  event: { pointerId: number; pointerType: string; shiftKey: boolean; button: number },
  zone: Zone,
  x: number,
  y: number,
  window: Span,
): Press {
  return {
    zone,
    pointerId: event.pointerId,
    startX: x,
    startY: y,
    window,
    pans: zone !== "overview" && (event.shiftKey || event.button === 1 || event.pointerType === "touch"),
    dragged: false,
  };
}

export function hasDragged(press: Press, x: number, y: number): boolean {
  return press.dragged || Math.abs(x - press.startX) > DRAG_PX || Math.abs(y - press.startY) > DRAG_PX;
}

/** A drag over the heatmap this tall chooses latencies too, a flatter one only time. */
export function choosesLatency(press: Press, y: number): boolean {
  return press.zone === "heatmap" && Math.abs(y - press.startY) > 2 * DRAG_PX;
}

/** What a turn of the wheel means over a time view. */
export type WheelMove = { kind: "zoom"; factor: number } | { kind: "pan"; share: number } | { kind: "scroll" };

const LINE_PX = 16;

/**
 * The wheel zooms, with Ctrl always; sideways, or with Shift, it pans. Where lanes can be scrolled it scrolls them.
 *
 * @param width pixels of the window
 */
export function wheelMove(
  event: { deltaX: number; deltaY: number; deltaMode: number; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean },
  width: number,
  scrollable: boolean,
): WheelMove {
  const unit = event.deltaMode === 0 ? 1 : LINE_PX;
  const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
  if (event.ctrlKey || event.metaKey) return { kind: "zoom", factor: zoomFactor(event.deltaY * unit * 3) };
  if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
    return { kind: "pan", share: (across * unit) / Math.max(1, width) };
  if (scrollable) return { kind: "scroll" };
  return { kind: "zoom", factor: zoomFactor(event.deltaY * unit) };
}

/** A notch of a wheel is 100 pixels or so, a touchpad sends many small ones: both double in about four notches. */
function zoomFactor(pixels: number): number {
  return 2 ** (Math.max(-300, Math.min(300, pixels)) / 400);
}
