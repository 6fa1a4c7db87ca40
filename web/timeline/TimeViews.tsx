import { useQuery } from "@tanstack/react-query";
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Note } from "../../shared/api/schemas.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { type TimeTick, timeAxis } from "../../shared/quantity/time_axis.ts";
import { sentenceOf } from "../api/failure.ts";
import { notesQuery } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { decadeLabel } from "../latency/decades.ts";
import { drawNotes } from "../notes/draw_notes.ts";
import { useShownTheme } from "../theme/theme.ts";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { ExternalStore } from "../workspace/external_store.ts";
import { useView, useViewStore } from "../workspace/view_store.ts";
import { useFollowing, useWorkspace } from "../workspace/workspace.ts";
import { drawHeatmap, heatCells, type LatencyAxis, latencyAxis, yOf } from "./draw_heatmap.ts";
import { drawLanes } from "./draw_lanes.ts";
import { drawOverview } from "./draw_overview.ts";
import { contextOf, FrameLoop } from "./frame.ts";
import { LaneLabels } from "./LaneLabels.tsx";
import { LANE_HEIGHT } from "./lanes.ts";
import { type Palette, readPalette } from "./palette.ts";
import { TimeTooltip, type TooltipContent } from "./TimeTooltip.tsx";
import styles from "./TimeViews.module.css";
import { type TimeAxis, xOf } from "./time_axis.ts";
import { useFocusedTime } from "./use_focused_time.ts";
import { useTimeData } from "./use_time_data.ts";
import { useTimePointer } from "./use_time_pointer.ts";

const OVERVIEW_HEIGHT = 36;
export const RULER_HEIGHT = 20;
const HEATMAP_HEIGHT = 88;
/** below the shortest latency, so that its name stands clear of the lanes */
const HEATMAP_FOOT = 8;
const BAND_HEIGHT = RULER_HEIGHT + HEATMAP_HEIGHT + HEATMAP_FOOT;

/** What was drawn last: the pointer asks it what it is over. */
export interface Drawn {
  axis: TimeAxis;
  whole: TimeAxis;
  latency: LatencyAxis;
}

const NO_NOTES: readonly Note[] = [];

/** Overview, heatmap and lanes: three pictures over one axis. They are drawn outside of React, once a frame at most. */
export function TimeViews() {
  const workspace = useWorkspace();
  const store = useViewStore();
  const theme = useShownTheme();

  const root = useRef<HTMLElement>(null);
  const overviewCanvas = useRef<HTMLCanvasElement>(null);
  const heatmapCanvas = useRef<HTMLCanvasElement>(null);
  const lanesCanvas = useRef<HTMLCanvasElement>(null);
  const lanesViewport = useRef<HTMLElement>(null);
  const windowFrame = useRef<HTMLDivElement>(null);
  const overviewCursor = useRef<HTMLDivElement>(null);
  const cursor = useRef<HTMLDivElement>(null);
  const selectionBand = useRef<HTMLDivElement>(null);
  const latencyBox = useRef<HTMLDivElement>(null);
  const tickOrigin = useRef<HTMLSpanElement>(null);

  const [palette, setPalette] = useState<Palette | null>(null);
  const [tooltip] = useState(() => new ExternalStore<TooltipContent | null>(null));
  const data = useTimeData(palette);
  const focus = useFocusedTime();
  const notes = useQuery(notesQuery(useSource())).data?.notes ?? NO_NOTES;
  const someHidden = useView((view) => view.hidden.length > 0);
  const { latency, cells } = useMemo(() => {
    const axis = latencyAxis(data.heatmap?.heatmap, data.heatmap?.maxNs ?? 0, HEATMAP_HEIGHT);
    return { latency: axis, cells: data.heatmap === null ? null : heatCells(data.heatmap, axis) };
  }, [data.heatmap]);
  const drawn = useRef<Drawn | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens change with the theme on the screen
  useLayoutEffect(() => {
    if (root.current !== null) setPalette(readPalette(root.current));
  }, [theme]);

  const draw = () => {
    const viewport = lanesViewport.current;
    if (palette === null || viewport === null || overviewCanvas.current === null) return;
    const width = overviewCanvas.current.clientWidth;
    if (width === 0) return;
    data.need(width);
    const axis: TimeAxis = { ...workspace.span(), width };
    const whole: TimeAxis = { fromNs: 0, toNs: workspace.endNs(), width };
    drawn.current = { axis, whole, latency };
    const clock = workspace.clock();
    const { ticks, base } = timeAxis(axis.fromNs, axis.toNs, Math.max(2, Math.floor(width / 90)));

    const overview = contextOf(overviewCanvas.current, width, OVERVIEW_HEIGHT);
    if (overview !== null)
      drawOverview(overview, { axis: whole, height: OVERVIEW_HEIGHT, palette, data: data.overview });

    const heatmap = canvasContext(heatmapCanvas, width, BAND_HEIGHT);
    if (heatmap !== null) {
      heatmap.clearRect(0, 0, width, BAND_HEIGHT);
      drawGrid(heatmap, axis, ticks, BAND_HEIGHT, palette);
      drawRuler(heatmap, axis, ticks, palette);
      drawNotes(heatmap, axis, notes, RULER_HEIGHT, palette);
      heatmap.translate(0, RULER_HEIGHT);
      heatmap.fillStyle = palette.line;
      for (const ns of decades(latency)) heatmap.fillRect(0, Math.round(yOf(latency, ns)), width, 1);
      drawHeatmap(heatmap, { axis, latency, palette, cells });
    }

    const height = viewport.clientHeight;
    const lanes = canvasContext(lanesCanvas, width, height);
    if (lanes !== null) {
      lanes.clearRect(0, 0, width, height);
      drawGrid(lanes, axis, ticks, height, palette);
      drawLanes(lanes, {
        axis,
        lanes: data.lanes,
        scrollTop: viewport.scrollTop,
        height,
        palette,
        recorded: data.timeline,
        live: store.get().filter === "" ? (workspace.live?.rows ?? null) : null,
        nowNs: clock.nowNs,
        focus,
        highlight: workspace.highlight.get(),
      });
    }
    placeOverlays(axis, whole);
    const origin = base === undefined ? "" : `${base.label} +`;
    if (tickOrigin.current !== null && tickOrigin.current.textContent !== origin)
      tickOrigin.current.textContent = origin;
  };

  const placeOverlays = (axis: TimeAxis, whole: TimeAxis) => {
    place(windowFrame.current, xOf(whole, axis.fromNs), xOf(whole, axis.toNs), 6);
    const hover = workspace.hover.get();
    const inWindow = hover !== null && hover >= axis.fromNs && hover <= axis.toNs;
    place(cursor.current, inWindow ? xOf(axis, hover) : null, null);
    place(overviewCursor.current, hover === null ? null : xOf(whole, hover), null);
    const { selection } = store.get();
    const from = selection === null ? null : Math.max(-2, xOf(axis, selection.fromNs));
    const to = selection === null ? 0 : Math.min(axis.width + 2, xOf(axis, selection.toNs));
    place(selectionBand.current, from, to);
    const box = latencyBox.current;
    if (box === null) return;
    const { lowNs, highNs } = selection ?? {};
    box.hidden = lowNs === undefined || highNs === undefined;
    if (lowNs === undefined || highNs === undefined) return;
    place(box, from, to);
    box.style.top = `${RULER_HEIGHT + yOf(latency, highNs)}px`;
    box.style.height = `${Math.max(2, yOf(latency, lowNs) - yOf(latency, highNs))}px`;
  };

  // The loop lives as long as the view and always draws with the values of the last render.
  const latestDraw = useRef(draw);
  latestDraw.current = draw;
  const [loop] = useState(() => new FrameLoop(() => latestDraw.current()));
  useEffect(loop.invalidate);
  useEffect(() => {
    const moving = () => {
      if (workspace.clock().live && workspace.follow.get().following) loop.invalidate();
    };
    // While following, time itself moves the picture: 30 frames a second are smooth and leave the tracee its processor; who
    // wants no motion gets a new picture a second.
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const timer = setInterval(moving, still ? 1_000 : 33);
    const unsubscribe = [
      workspace.view.subscribe(loop.invalidate),
      workspace.hover.subscribe(loop.invalidate),
      workspace.highlight.subscribe(loop.invalidate),
      workspace.follow.subscribe(loop.invalidate),
      workspace.facts.subscribe(loop.invalidate),
    ];
    const resized = new ResizeObserver(loop.invalidate);
    if (root.current !== null) resized.observe(root.current);
    if (lanesViewport.current !== null) resized.observe(lanesViewport.current);
    void document.fonts.ready.then(loop.invalidate);
    return () => {
      clearInterval(timer);
      for (const stop of unsubscribe) stop();
      resized.disconnect();
      loop.dispose();
    };
  }, [workspace, loop]);

  // The newest tasks are where something happens.
  const following = useFollowing();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new lane moves the end
  useEffect(() => {
    const viewport = lanesViewport.current;
    if (following && viewport !== null) viewport.scrollTop = viewport.scrollHeight;
  }, [following, data.lanes.length]);

  const pointer = useTimePointer({ root, lanesViewport, drawn, data, tooltip });

  return (
    <section className={styles.timeViews} ref={root} aria-label="Time" {...pointer.leave}>
      <div className={styles.label}>Overview</div>
      <div className={styles.plot} data-zone="overview" {...pointer.zone("overview")}>
        <canvas
          ref={overviewCanvas}
          className={styles.overview}
          role="img"
          aria-label="Calls per time over the whole recording"
        />
        <div ref={windowFrame} className={styles.windowFrame} />
        <div ref={overviewCursor} className={styles.cursor} />
      </div>
      <div className={styles.heatLabel}>
        <span ref={tickOrigin} className={styles.tickOrigin} />
        <span>Latency</span>
        {decades(latency).map((ns) => (
          <span key={ns} className={styles.decade} style={{ top: RULER_HEIGHT + yOf(latency, ns) }}>
            {decadeLabel(ns)}
          </span>
        ))}
      </div>
      <div className={styles.plot} data-zone="heatmap" {...pointer.zone("heatmap")}>
        <canvas
          ref={heatmapCanvas}
          className={styles.heatmap}
          role="img"
          aria-label={heatmapText(data.heatmap?.maxNs)}
        />
        <div ref={latencyBox} className={styles.latencyBox} hidden />
      </div>
      <ScrollRegion label="Lanes, one a thread" className={styles.lanes} ref={lanesViewport} onScroll={loop.invalidate}>
        <div
          className={styles.lanesInner}
          style={{ height: (Math.max(data.lanes.length, 1) + (someHidden ? 1 : 0)) * LANE_HEIGHT + 4 }}
        >
          <LaneLabels lanes={data.lanes} viewport={lanesViewport} />
          <div className={styles.lanesPlot} data-zone="lanes" {...pointer.zone("lanes")}>
            <canvas
              ref={lanesCanvas}
              className={styles.lanesCanvas}
              role="img"
              aria-label={lanesText(data.lanes.length)}
            />
          </div>
        </div>
      </ScrollRegion>
      <div className={styles.overlay} aria-hidden="true">
        <div ref={selectionBand} className={styles.selection} hidden />
        <div ref={cursor} className={styles.cursor} />
      </div>
      {data.error !== null && (
        <p className={styles.error} role="alert">
          {sentenceOf(data.error)}
        </p>
      )}
      <TimeTooltip store={tooltip} />
    </section>
  );
}

function canvasContext(canvas: RefObject<HTMLCanvasElement | null>, width: number, height: number) {
  return canvas.current === null ? null : contextOf(canvas.current, width, height);
}

/**
 * Puts an overlay from one pixel (null: nowhere) to another (null: it keeps its own width), outside of React: it moves
 * every frame.
 */
function place(element: HTMLElement | null, from: number | null, to: number | null, least = 0): void {
  if (element === null) return;
  element.hidden = from === null;
  if (from === null) return;
  const width = to === null ? 0 : Math.max(least, to - from);
  element.style.transform = `translateX(${Math.round(from)}px)`;
  if (to !== null) element.style.width = `${Math.round(width)}px`;
}

type Ticks = readonly TimeTick[];

function drawGrid(context: CanvasRenderingContext2D, axis: TimeAxis, ticks: Ticks, height: number, palette: Palette) {
  context.fillStyle = palette.line;
  for (const tick of ticks) context.fillRect(Math.round(xOf(axis, tick.atNs)), 0, 1, height);
}

function drawRuler(context: CanvasRenderingContext2D, axis: TimeAxis, ticks: Ticks, palette: Palette): void {
  context.font = '11px "Inter Variable", sans-serif';
  context.textBaseline = "middle";
  context.fillStyle = palette.muted;
  for (const tick of ticks) context.fillText(tick.label, Math.round(xOf(axis, tick.atNs)) + 5, RULER_HEIGHT / 2 + 1);
}

/** Lines of the latency axis: every third decade from 1 ns on that lies in it. */
function decades(latency: LatencyAxis): number[] {
  return [1, 1e3, 1e6, 1e9, 1e12].filter((ns) => {
    const log2 = Math.log2(ns);
    return log2 >= latency.lowLog2 - 1e-9 && log2 <= latency.highLog2 + 1e-9;
  });
}

function heatmapText(maxNs: number | undefined): string {
  const longest = maxNs === undefined ? "" : `; the longest call took ${formatDuration(maxNs)}`;
  return `How long calls took over time${longest}. The Latency tab has the numbers.`;
}

function lanesText(count: number): string {
  return `Calls of ${count} ${count === 1 ? "thread" : "threads"} over time. The Events tab lists them.`;
}
