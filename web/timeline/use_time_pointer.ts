import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from "react";
import type { ExternalStore } from "../workspace/external_store.ts";
import type { Selection } from "../workspace/view_state.ts";
import { useViewStore } from "../workspace/view_store.ts";
import { useWorkspace } from "../workspace/workspace.ts";
import { latencyAt } from "./draw_heatmap.ts";
import { brushedWindow } from "./draw_overview.ts";
import { hitTest } from "./hit_test.ts";
import { LANE_HEIGHT } from "./lanes.ts";
import type { TooltipContent } from "./TimeTooltip.tsx";
import { type Drawn, RULER_HEIGHT } from "./TimeViews.tsx";
import { clampSpan, panSpan, spanBetween, timeAt, zoomSpan } from "./time_axis.ts";
import { beginPress, choosesLatency, hasDragged, type Press, wheelMove, type Zone } from "./time_pointer.ts";
import type { TimeData } from "./use_time_data.ts";

interface Parts {
  root: RefObject<HTMLElement | null>;
  lanesViewport: RefObject<HTMLElement | null>;
  drawn: RefObject<Drawn | null>;
  data: TimeData;
  tooltip: ExternalStore<TooltipContent | null>;
}

/** Mouse, wheel and finger on the time views: hover, select, brush, pan, zoom, look at. */
export function useTimePointer({ root, lanesViewport, drawn, data, tooltip }: Parts) {
  const workspace = useWorkspace();
  const store = useViewStore();
  const press = useRef<Press | null>(null);

  /** The call under the pointer: of the live tail, else of what was recorded. */
  const hit = (x: number, y: number) => {
    const axis = drawn.current?.axis;
    const lane = data.lanes[Math.floor(y / LANE_HEIGHT)];
    if (axis === undefined || lane === undefined) return null;
    const { nowNs } = workspace.clock();
    const items = data.timeline?.timeline.items;
    const recorded = data.timeline?.lanes.get(lane.tid);
    if (items !== undefined && recorded !== undefined) {
      const index = hitTest(items, recorded, axis, x, nowNs);
      if (index >= 0)
        return {
          name: data.timeline?.timeline.names[items.name[index] ?? 0]?.name ?? "",
          seq: items.seq[index] ?? -1,
          errorSeq: items.errorSeq[index] ?? -1,
          durationNs: items.durationNs[index] ?? 0,
          others: (items.count[index] ?? 1) - 1,
          errors: items.errors[index] ?? 0,
        };
    }
    const rows = workspace.live?.rows;
    const live = rows?.lanes.get(lane.tid);
    if (rows === undefined || live === undefined) return null;
    const index = hitTest(live, { begin: 0, end: live.length }, axis, x, nowNs);
    if (index < 0) return null;
    const seq = live.seq[index] ?? -1;
    const failed = live.failed[index] === 1;
    return {
      name: rows.names[live.name[index] ?? 0]?.name ?? "",
      seq,
      errorSeq: failed ? seq : -1,
      durationNs: live.durationNs[index] ?? 0,
      others: 0,
      errors: failed ? 1 : 0,
    };
  };

  const move = (zone: Zone, event: PointerEvent<HTMLElement>) => {
    const shown = drawn.current;
    if (shown === null) return;
    const { x, y } = position(event);
    const axis = zone === "overview" ? shown.whole : shown.axis;
    const ns = timeAt(axis, Math.max(0, Math.min(axis.width, x)));
    workspace.hover.set(ns);
    const held = press.current;
    if (held === null) {
      const found = zone === "lanes" ? hit(x, y) : null;
      tooltip.set(found === null ? null : { ...found, x: event.clientX, y: event.clientY });
      return;
    }
    tooltip.set(null);
    if (!hasDragged(held, x, y)) return;
    held.dragged = true;
    const startNs = timeAt(axis, held.startX);
    if (held.zone === "overview") {
      workspace.show(clampSpan(brushedWindow(startNs, ns, shown.axis, workspace.endNs(), false), workspace.endNs()));
      return;
    }
    if (held.pans) {
      const perPixel = (held.window.toNs - held.window.fromNs) / axis.width;
      workspace.show(panSpan(held.window, (held.startX - x) * perPixel, workspace.endNs()));
      return;
    }
    workspace.pause();
    const selection: Selection = spanBetween(startNs, ns);
    if (choosesLatency(held, y)) {
      const a = latencyAt(shown.latency, held.startY - RULER_HEIGHT);
      const b = latencyAt(shown.latency, y - RULER_HEIGHT);
      selection.lowNs = Math.min(a, b);
      selection.highNs = Math.max(a, b);
    }
    store.move({ selection });
  };

  const release = (zone: Zone, event: PointerEvent<HTMLElement>) => {
    const held = press.current;
    const shown = drawn.current;
    press.current = null;
    if (held === null || shown === null) return;
    const { x, y } = position(event);
    if (held.dragged) {
      store.commit({});
      return;
    }
    if (zone === "overview") {
      const ns = timeAt(shown.whole, x);
      if (store.get().window !== null) workspace.show(brushedWindow(ns, ns, shown.axis, workspace.endNs(), true));
      return;
    }
    const found = zone === "lanes" ? hit(x, y) : null;
    if (found === null || found.seq < 0) {
      store.commit({ selection: null });
      return;
    }
    workspace.pause();
    // A notch says that something failed there: a click near the top of the bar means that one.
    const onNotch = y % LANE_HEIGHT < 6 && found.errorSeq >= 0;
    store.commit({ focus: onNotch ? found.errorSeq : found.seq });
  };

  const zone = (name: Zone) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button > 1) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const { x, y } = position(event);
      press.current = beginPress(event, name, x, y, workspace.span());
      tooltip.set(null);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => move(name, event),
    onPointerUp: (event: PointerEvent<HTMLElement>) => release(name, event),
    onPointerCancel: () => {
      press.current = null;
    },
    // A press here takes the focus from a field, but does not ring the lanes as if they were to be typed into.
    onMouseDown: (event: MouseEvent) => {
      event.preventDefault();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
  });

  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const turn = (event: WheelEvent) => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-zone]") : null;
      const shown = drawn.current;
      if (target === null || shown === null) return;
      const viewport = lanesViewport.current;
      const scrollable =
        target.dataset.zone === "lanes" && viewport !== null && viewport.scrollHeight > viewport.clientHeight + 8;
      const wheel = wheelMove(event, shown.axis.width, scrollable);
      if (wheel.kind === "scroll") {
        workspace.pause();
        return;
      }
      event.preventDefault();
      const span = workspace.span();
      const endNs = workspace.endNs();
      if (wheel.kind === "pan") {
        workspace.show(panSpan(span, wheel.share * (span.toNs - span.fromNs), endNs));
        return;
      }
      const axis = target.dataset.zone === "overview" ? shown.whole : shown.axis;
      const atNs = timeAt(axis, event.clientX - target.getBoundingClientRect().left);
      workspace.show(zoomSpan(span, Math.max(span.fromNs, Math.min(span.toNs, atNs)), wheel.factor, endNs));
    };
    // React listens passively to the wheel, and the page would zoom with Ctrl.
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [root, lanesViewport, drawn, workspace]);

  return {
    zone,
    leave: {
      onPointerLeave: () => {
        workspace.hover.set(null);
        tooltip.set(null);
      },
    },
  };
}

function position(event: PointerEvent<HTMLElement>): { x: number; y: number } {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
