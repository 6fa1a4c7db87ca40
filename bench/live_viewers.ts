/**
 * `tsx bench/live_viewers.ts ORIGIN TOKEN ID VIEWERS IDLE GO`: sockets that watch a recording until it ends. When all are connected,
 * it makes the file GO, for which the recorded program waits. The last IDLE of them read nothing until the first has heard the
 * end. One line of JSON a viewer: `Watched`.
 */
import { writeFileSync } from "node:fs";
import { Value } from "typebox/value";
import { WebSocket } from "ws";
import { LIVE_PROTOCOL, LiveMessage, TOKEN_PROTOCOL_PREFIX } from "../shared/api/live.ts";
import { readBatch } from "../shared/batch/batch_reader.ts";

/** What one viewer got. */
export interface Watched {
  /** of the first batch's first event; -1: it got none */
  firstSeq: number;
  events: number;
  missed: number;
  bytes: number;
  /** ms from an event's end to its arrival, of every 64th event */
  delaysMs: number[];
}

const SAMPLED = 64;
const [origin = "", token = "", id = "", viewers = "1", idle = "0", go = ""] = process.argv.slice(2);

function open(): { socket: WebSocket; watched: Watched; over: Promise<void> } {
  const url = `${origin.replace("http", "ws")}/api/recordings/${id}/live`;
  const socket = new WebSocket(url, [LIVE_PROTOCOL, TOKEN_PROTOCOL_PREFIX + token]);
  const watched: Watched = { firstSeq: -1, events: 0, missed: 0, bytes: 0, delaysMs: [] };
  let startedAtMs = Number.NaN;
  socket.on("message", (data: Buffer, isBinary) => {
    const now = performance.timeOrigin + performance.now();
    watched.bytes += data.byteLength;
    if (!isBinary) {
      const message = Value.Parse(LiveMessage, JSON.parse(data.toString()));
      if (message.type === "facts") startedAtMs = Date.parse(message.facts.startedAt);
      if (message.type === "missed") watched.missed += message.events;
      return;
    }
    const { columns, firstSeq, rows } = readBatch(new Uint8Array(data));
    if (rows > 0 && watched.firstSeq === -1) watched.firstSeq = firstSeq;
    watched.events += rows;
    for (let row = 0; row < rows; row += SAMPLED)
      watched.delaysMs.push(
        now - startedAtMs - Number((columns.start[row] ?? 0n) + (columns.duration[row] ?? 0n)) / 1e6,
      );
  });
  return { socket, watched, over: new Promise((resolve) => socket.on("close", () => resolve())) };
}

const all = Array.from({ length: Number(viewers) }, open);
await Promise.all(
  all.map(({ socket }) => new Promise((resolve, reject) => socket.on("open", resolve).on("error", reject))),
);
const idlers = Number(idle) === 0 ? [] : all.slice(-Number(idle));
for (const { socket } of idlers) socket.pause();
writeFileSync(go, "");
await all[0]?.over;
for (const { socket } of idlers) socket.resume();
await Promise.all(all.map(({ over }) => over));
for (const { watched } of all) process.stdout.write(`${JSON.stringify(watched)}\n`);
