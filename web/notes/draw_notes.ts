import type { Note } from "../../shared/api/schemas.ts";
import type { Palette } from "../timeline/palette.ts";
import { type TimeAxis, xOf } from "../timeline/time_axis.ts";

const FLAG = 6;
const LABEL_WIDTH = 160;

/** Notes in the ruler: a flag where one begins, a bar as long as its span, and the words where there is room. */
export function drawNotes(
  context: CanvasRenderingContext2D,
  axis: TimeAxis,
  notes: readonly Note[],
  height: number,
  palette: Palette,
): void {
  context.font = '11px "Inter Variable", sans-serif';
  context.textBaseline = "middle";
  for (const [index, note] of notes.entries()) {
    const from = xOf(axis, note.atNs);
    const to = note.toNs === null ? from : xOf(axis, note.toNs);
    if (to < 0 || from > axis.width) continue;
    const x = Math.round(from);
    context.fillStyle = palette.accent;
    if (note.toNs !== null)
      context.fillRect(Math.max(0, x), height - 2, Math.max(1, Math.round(to) - Math.max(0, x)), 2);
    context.fillRect(x, 0, 1, height);
    context.beginPath();
    context.moveTo(x, 0);
    context.lineTo(x + FLAG, FLAG / 2);
    context.lineTo(x, FLAG);
    context.fill();
    const next = notes[index + 1];
    const room = Math.min(LABEL_WIDTH, (next === undefined ? axis.width : xOf(axis, next.atNs)) - x - FLAG - 8);
    if (room < 40) continue;
    const words = fitting(context, note.text, room);
    // Over the ruler's own words, which it hides there.
    context.fillStyle = palette.accentSoft;
    context.fillRect(x + 1, 0, context.measureText(words).width + FLAG + 8, height - 2);
    context.fillStyle = palette.accent;
    context.beginPath();
    context.moveTo(x, 0);
    context.lineTo(x + FLAG, FLAG / 2);
    context.lineTo(x, FLAG);
    context.fill();
    context.fillStyle = palette.text;
    context.fillText(words, x + FLAG + 4, height / 2);
  }
}

function fitting(context: CanvasRenderingContext2D, text: string, room: number): string {
  const line = text.replaceAll(/\s+/g, " ").slice(0, 60);
  if (context.measureText(line).width <= room) return line;
  let length = line.length;
  while (length > 1 && context.measureText(`${line.slice(0, length)}…`).width > room) length--;
  return `${line.slice(0, length)}…`;
}
