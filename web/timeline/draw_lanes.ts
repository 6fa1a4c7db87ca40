import type { Timeline } from "../../shared/api/schemas.ts";
import { firstAfter, type LaneItems } from "./lane_items.ts";
import { LANE_HEIGHT, type Lane, visibleLanes } from "./lanes.ts";
import { type CallName, type LiveRows, WAIT_NS } from "./live_rows.ts";
import { classColour, type Palette } from "./palette.ts";
import { type TimeAxis, xOf } from "./time_axis.ts";

const BAR_TOP = 6;
const BAR_HEIGHT = 13;
const THIN_TOP = 11;
const THIN_HEIGHT = 3;
const NOTCH_HEIGHT = 6;
const NOTCH_HALF = 3;

/** The answer of `/timeline`, with what is looked up in it on every frame. */
export interface DrawnTimeline {
  timeline: Timeline;
  lanes: ReadonlyMap<number, LaneItems>;
  /** CSS colours by index into `timeline.names` */
  colours: readonly string[];
}

export interface LanesPicture {
  axis: TimeAxis;
  lanes: readonly Lane[];
  scrollTop: number;
  height: number;
  palette: Palette;
  recorded: DrawnTimeline | null;
  live: LiveRows | null;
  /** end of what has happened so far: open calls and living tasks reach to it */
  nowNs: number;
  /** start and duration of the event looked at */
  focus: { tid: number; startNs: number; durationNs: number } | null;
  /** name of the calls that keep their colour while the others step back; null: all keep it */
  highlight: string | null;
}

/** Draws the lanes that can be seen. The context's unit is one CSS pixel. */
export function drawLanes(context: CanvasRenderingContext2D, picture: LanesPicture): void {
  const { axis, lanes, scrollTop, height } = picture;
  const { begin, end } = visibleLanes(lanes.length, scrollTop, height);
  const tops = new Map<number, number>();
  for (let index = begin; index < end; index++) {
    const lane = lanes[index];
    if (lane !== undefined) tops.set(lane.tid, index * LANE_HEIGHT - scrollTop);
  }
  for (let index = begin; index < end; index++) {
    const lane = lanes[index];
    if (lane === undefined) continue;
    const pen = new LanePen(context, axis, index * LANE_HEIGHT - scrollTop, picture.palette);
    pen.lifetime(lane.startNs, lane.endNs ?? picture.nowNs, lane.endNs === null);
    if (picture.recorded !== null) drawRecorded(pen, picture.recorded, lane.tid, picture);
    if (picture.live !== null) drawLive(pen, picture.live, lane.tid, picture);
    pen.notches();
  }
  if (picture.recorded !== null) drawMarks(context, picture, tops);
  drawFocus(context, picture, tops);
}

function drawRecorded(pen: LanePen, drawn: DrawnTimeline, tid: number, picture: LanesPicture): void {
  const { axis, nowNs, highlight } = picture;
  const lane = drawn.lanes.get(tid);
  if (lane === undefined) return;
  const { items, bucketNs } = drawn.timeline;
  const last = firstAfter(items.startNs, axis.toNs, lane.begin, lane.end);
  for (let index = lane.begin; index < last; index++) {
    const startNs = items.startNs[index] ?? 0;
    const durationNs = items.durationNs[index] ?? 0;
    const count = items.count[index] ?? 1;
    const name = items.name[index] ?? 0;
    const stepsBack = highlight !== null && drawn.timeline.names[name]?.name !== highlight;
    const colour = stepsBack ? pen.palette.line : (drawn.colours[name] ?? pen.palette.classes.signal);
    const open = durationNs < 0;
    const endNs = open ? nowNs : startNs + durationNs;
    const waits = items.waits[index] === 1;
    if (count > 1 && !waits) {
      // The bucket's other calls: as wide as the bucket, as strong as they fill it. Beside one that waits they are short.
      const share = Math.min(1, (items.busyNs[index] ?? 0) / bucketNs);
      const bucket = Math.floor((startNs - drawn.timeline.fromNs) / bucketNs);
      const fromNs = drawn.timeline.fromNs + bucket * bucketNs;
      if (fromNs + bucketNs >= axis.fromNs) pen.bar(fromNs, fromNs + bucketNs, colour, 0.35 + 0.65 * share);
    }
    if (endNs >= axis.fromNs) pen.call(startNs, endNs, colour, waits, open);
    if ((items.errors[index] ?? 0) > 0) pen.notch(startNs);
  }
}

function drawLive(pen: LanePen, live: LiveRows, tid: number, picture: LanesPicture): void {
  const { axis, palette, nowNs, highlight } = picture;
  const colourOf = (name: CallName): string =>
    highlight === null || name.name === highlight ? classColour(palette, name.class) : palette.line;
  const lane = live.lanes.get(tid);
  const pixelNs = (axis.toNs - axis.fromNs) / axis.width;
  if (lane !== undefined) {
    const first = Math.max(0, firstAfter(lane.startNs, axis.fromNs, 0, lane.length) - 1);
    const last = firstAfter(lane.startNs, axis.toNs, first, lane.length);
    let drawnToNs = Number.NEGATIVE_INFINITY;
    for (let index = first; index < last; index++) {
      const startNs = lane.startNs[index] ?? 0;
      const endNs = startNs + (lane.durationNs[index] ?? 0);
      if (lane.failed[index] === 1) pen.notch(startNs);
      // A million calls may lie in one pixel: what ends in the pixel drawn last adds nothing to the picture.
      if (endNs < drawnToNs) continue;
      const name = live.names[lane.name[index] ?? 0];
      if (name === undefined) continue;
      pen.call(startNs, endNs, colourOf(name), name.mayBlock && endNs - startNs > WAIT_NS, false);
      drawnToNs = Math.max(endNs, startNs + pixelNs);
    }
  }
  for (const call of live.open) {
    const name = live.names[call.name];
    if (call.tid === tid && name !== undefined)
      pen.call(call.startNs, nowNs, colourOf(name), name.mayBlock && nowNs - call.startNs > WAIT_NS, true);
  }
}

/** Forks, execs, signals and exits: a tick across the lane, and a line from the creator's lane to the new one. */
function drawMarks(context: CanvasRenderingContext2D, picture: LanesPicture, tops: ReadonlyMap<number, number>): void {
  const { axis, palette, recorded } = picture;
  if (recorded === null) return;
  for (const mark of recorded.timeline.marks) {
    if (mark.atNs < axis.fromNs || mark.atNs > axis.toNs) continue;
    const top = tops.get(mark.tid);
    if (top === undefined) continue;
    const x = Math.round(xOf(axis, mark.atNs));
    switch (mark.kind) {
      case "fork": {
        const other = mark.other === null ? undefined : tops.get(mark.other);
        context.fillStyle = palette.faint;
        context.fillRect(x, top + 3, 1, LANE_HEIGHT - 6);
        if (other !== undefined) {
          context.globalAlpha = 0.5;
          const from = Math.min(top, other) + LANE_HEIGHT / 2;
          context.fillRect(x, from, 1, Math.abs(other - top));
          context.globalAlpha = 1;
        }
        break;
      }
      case "exec":
        context.fillStyle = palette.text;
        context.beginPath();
        context.moveTo(x, top + BAR_TOP);
        context.lineTo(x + 5, top + LANE_HEIGHT / 2);
        context.lineTo(x, top + BAR_TOP + BAR_HEIGHT);
        context.fill();
        break;
      case "signal":
      case "stopped":
      case "continued":
        context.fillStyle = palette.text;
        context.fillRect(x, top + 2, 1, LANE_HEIGHT - 4);
        context.beginPath();
        context.arc(x + 0.5, top + 3, 2.5, 0, 2 * Math.PI);
        context.fill();
        break;
      case "exit":
        context.fillStyle = palette.muted;
        context.fillRect(x - 1, top + 3, 2, LANE_HEIGHT - 6);
        break;
      default:
    }
  }
}

function drawFocus(context: CanvasRenderingContext2D, picture: LanesPicture, tops: ReadonlyMap<number, number>): void {
  const { focus, axis, palette, nowNs } = picture;
  if (focus === null) return;
  const top = tops.get(focus.tid);
  if (top === undefined) return;
  const x0 = Math.max(-2, xOf(axis, focus.startNs));
  const endNs = focus.durationNs < 0 ? nowNs : focus.startNs + focus.durationNs;
  const x1 = Math.min(axis.width + 2, xOf(axis, endNs));
  if (x1 < 0 || x0 > axis.width) return;
  context.lineWidth = 1.5;
  context.strokeStyle = palette.text;
  context.strokeRect(x0 - 1.5, top + 2.5, Math.max(2, x1 - x0) + 3, LANE_HEIGHT - 5);
}

/** Draws into one lane, with ends clipped to what can be seen: a canvas is slow with rectangles a million pixels wide. */
class LanePen {
  readonly #context: CanvasRenderingContext2D;
  readonly #axis: TimeAxis;
  readonly #top: number;
  readonly palette: Palette;
  /** pixel columns of failed calls, ascending */
  readonly #notches: number[] = [];

  constructor(context: CanvasRenderingContext2D, axis: TimeAxis, top: number, palette: Palette) {
    this.#context = context;
    this.#axis = axis;
    this.#top = top;
    this.palette = palette;
  }

  #clip(fromNs: number, toNs: number): [x: number, width: number] {
    const x0 = Math.max(-2, Math.min(this.#axis.width + 2, xOf(this.#axis, fromNs)));
    const x1 = Math.max(-2, Math.min(this.#axis.width + 2, xOf(this.#axis, toNs)));
    return [x0, Math.max(1, x1 - x0)];
  }

  lifetime(fromNs: number, toNs: number, alive: boolean): void {
    if (toNs < this.#axis.fromNs || fromNs > this.#axis.toNs) return;
    const [x, width] = this.#clip(fromNs, toNs);
    this.#context.fillStyle = this.palette.panel;
    this.#context.fillRect(x, this.#top + 4, width, LANE_HEIGHT - 7);
    this.#context.fillStyle = this.palette.line;
    this.#context.fillRect(x, this.#top + LANE_HEIGHT - 3, width, 1);
    if (!alive) this.#context.fillRect(x + width - 1, this.#top + 4, 1, LANE_HEIGHT - 7);
  }

  bar(fromNs: number, toNs: number, colour: string, alpha: number): void {
    const [x, width] = this.#clip(fromNs, toNs);
    this.#context.fillStyle = colour;
    this.#context.globalAlpha = alpha;
    this.#context.fillRect(x, this.#top + BAR_TOP, width, BAR_HEIGHT);
    this.#context.globalAlpha = 1;
  }

  /** A call that works is a full bar, one that waits a thin pale one; an unfinished one has no right end but an arrow. */
  call(fromNs: number, toNs: number, colour: string, waits: boolean, open: boolean): void {
    const [x, width] = this.#clip(fromNs, toNs);
    const context = this.#context;
    context.fillStyle = colour;
    if (waits) {
      context.globalAlpha = 0.55;
      context.fillRect(x, this.#top + THIN_TOP, width, THIN_HEIGHT);
      context.globalAlpha = 1;
      context.fillRect(x, this.#top + BAR_TOP, 1, BAR_HEIGHT);
    } else context.fillRect(x, this.#top + BAR_TOP, width, BAR_HEIGHT);
    if (open && width > 6) {
      const tip = x + width;
      const middle = this.#top + THIN_TOP + THIN_HEIGHT / 2;
      context.beginPath();
      context.moveTo(tip - 5, middle - 4);
      context.lineTo(tip, middle);
      context.lineTo(tip - 5, middle + 4);
      context.fill();
    }
  }

  notch(atNs: number): void {
    if (atNs < this.#axis.fromNs || atNs > this.#axis.toNs) return;
    const x = Math.round(xOf(this.#axis, atNs));
    if (this.#notches.at(-1) !== x) this.#notches.push(x);
  }

  /** Last, so that no bar covers one. */
  notches(): void {
    const context = this.#context;
    context.fillStyle = this.palette.error;
    context.beginPath();
    for (const x of this.#notches) {
      context.moveTo(x - NOTCH_HALF, this.#top + 1);
      context.lineTo(x + NOTCH_HALF + 1, this.#top + 1);
      context.lineTo(x + 0.5, this.#top + 1 + NOTCH_HEIGHT);
    }
    context.fill();
  }
}
