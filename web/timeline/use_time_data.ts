import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { Latency, Timeline } from "../../shared/api/schemas.ts";
import { heatmapQuery, overviewQuery, tasksQuery, timelineQuery } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import type { Span } from "../workspace/view_state.ts";
import { useView } from "../workspace/view_store.ts";
import { useRefresh, useSettled, useWorkspace } from "../workspace/workspace.ts";
import type { DrawnTimeline } from "./draw_lanes.ts";
import { itemsByLane } from "./lane_items.ts";
import { type Lane, layLanes } from "./lanes.ts";
import { classColour, type Palette } from "./palette.ts";
import { planTiles, type TilePlan } from "./tile_plan.ts";

/** Least pixels of a column of the heatmap, and most columns the route gives. */
const HEAT_COLUMN = 5;
const HEAT_COLUMNS = 1_000;
const OVERVIEW_BUCKETS = 400;
const PLAN_SETTLE_MS = 60;
/** The recorder writes twice a second; a query may be a second under way. */
const RECORDED_AFTER_NS = 3e9;

export interface TimeData {
  lanes: readonly Lane[];
  timeline: DrawnTimeline | null;
  overview: Timeline | null;
  heatmap: Latency | null;
  error: Error | null;
  /** to be called with the width of the plots whenever a frame is drawn: a new piece of time is fetched when it is needed */
  need: (width: number) => void;
}

/** What the time views draw: fetched around the shown window, kept while its successor is on the way. */
export function useTimeData(palette: Palette | null): TimeData {
  const workspace = useWorkspace();
  const source = useSource();
  const filter = useSettled(
    useView((view) => view.filter),
    150,
  );
  const pins = useView((view) => view.pins);
  const hidden = useView((view) => view.hidden);
  const folded = useView((view) => view.folded);
  const [width, setWidth] = useState(0);
  const [plans, setPlans] = useState(() => plansOf(workspace.span(), 1024));
  const { tiles, heat } = useSettled(plans, PLAN_SETTLE_MS);
  const enabled = width > 0;
  const timeline = useQuery({
    ...timelineQuery(source, tiles, filter),
    enabled,
    refetchInterval: useRefresh("timeline", 500),
  });
  const heatmap = useQuery({
    ...heatmapQuery(source, heat, filter),
    enabled,
    refetchInterval: useRefresh("heatmap", 500),
  });
  const overview = useQuery({
    ...overviewQuery(source, OVERVIEW_BUCKETS, filter),
    refetchInterval: useRefresh("overview", 500),
  });
  const tasks = useQuery({ ...tasksQuery(source), refetchInterval: useRefresh("tasks", 500) });

  // What the recorder has written by now need not be drawn from batches too.
  useEffect(() => {
    const rows = workspace.live?.rows;
    const beforeNs = workspace.clock().nowNs - RECORDED_AFTER_NS;
    if (rows !== undefined && timeline.data !== undefined && timeline.data.fromNs <= beforeNs)
      rows.dropBefore(beforeNs);
  }, [workspace, timeline.data]);

  const need = (shownWidth: number) => {
    if (shownWidth !== width) setWidth(shownWidth);
    const wanted = plansOf(workspace.span(), shownWidth);
    setPlans((held) => (samePlan(held.tiles, wanted.tiles) && samePlan(held.heat, wanted.heat) ? held : wanted));
  };

  const lanes = useMemo(
    () => layLanes(tasks.data?.tasks ?? [], { pins, hidden, folded }),
    [tasks.data, pins, hidden, folded],
  );
  const drawn = useMemo<DrawnTimeline | null>(() => {
    if (timeline.data === undefined || palette === null) return null;
    return {
      timeline: timeline.data,
      lanes: itemsByLane(timeline.data.items),
      colours: timeline.data.names.map((name) => classColour(palette, name.class)),
    };
  }, [timeline.data, palette]);

  return {
    lanes,
    timeline: drawn,
    overview: overview.data ?? null,
    heatmap: heatmap.data ?? null,
    error: timeline.error ?? heatmap.error ?? overview.error ?? tasks.error,
    need,
  };
}

function plansOf(span: Span, width: number): { tiles: TilePlan; heat: TilePlan } {
  return { tiles: planTiles(span, width), heat: planTiles(span, width, HEAT_COLUMN, HEAT_COLUMNS) };
}

function samePlan(a: TilePlan, b: TilePlan): boolean {
  return a.fromNs === b.fromNs && a.toNs === b.toNs && a.bucketNs === b.bucketNs;
}
