/**
 * What watching costs: how long after an event a viewer has it, what a viewer that does not read gets, and what fifty viewers cost the
 * program that is watched. Viewers run in a process of their own (`live_viewers.ts`), as browsers do.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import path from "node:path";
import type { Facts } from "../shared/api/schemas.ts";
import type { Watched } from "./live_viewers.ts";
import { median, percentile, rounded, type Section, verdict } from "./report.ts";
import { ServedTrapline } from "./served.ts";
import { ROOT, type Scratch } from "./tracer.ts";

const CALLS = 200_000;
const MANY = 50;
const ROUNDS = 3;

interface Run {
  /** of the program, from exec to exit */
  ns: number;
  watched: Watched[];
  facts: Facts;
}

/** Records the loop while so many watch; the last `idle` of them read nothing before its end. */
async function runWatched(server: ServedTrapline, { folder }: Scratch, viewers: number, idle = 0): Promise<Run> {
  const stopwatch = path.join(folder, "watched.txt");
  const go = path.join(folder, "go");
  for (const old of [stopwatch, go]) rmSync(old, { force: true });
  // It waits for its viewers, who take longer to load than its calls take.
  const script = `while [ ! -e ${go} ]; do sleep 0.1; done; exec ${folder}/stopwatch ${folder}/calls getppid ${CALLS}`;
  const id = await server.record(["sh", "-c", script], { STOPWATCH: stopwatch });
  const watching = viewers === 0 ? [] : watch(server, id, viewers, idle, go);
  if (viewers === 0) writeFileSync(go, "");
  const watched = await watching;
  const facts = await server.done(id);
  if (!existsSync(stopwatch)) throw new Error("the watched program did not end well");
  return { ns: Number(readFileSync(stopwatch, "utf8").trim()), watched, facts };
}

async function watch(
  server: ServedTrapline,
  id: string,
  viewers: number,
  idle: number,
  go: string,
): Promise<Watched[]> {
  const program = path.join(ROOT, "bench", "live_viewers.ts");
  const args = [server.origin, server.token, id, String(viewers), String(idle), go];
  const child = spawn(process.execPath, ["--import", "tsx", program, ...args], {
    stdio: ["ignore", "pipe", 2],
    cwd: ROOT,
  });
  // Fifty stand for the browsers of other machines, and must not take this one's CPUs from the program.
  if (viewers === MANY && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const pieces: Buffer[] = [];
  child.stdout?.on("data", (piece: Buffer) => pieces.push(piece));
  await once(child, "close");
  const lines = Buffer.concat(pieces).toString().trim().split("\n");
  return lines.map((line): Watched => JSON.parse(line));
}

export async function watchLive(scratch: Scratch): Promise<Section> {
  const server = await ServedTrapline.start(scratch.folder);
  try {
    const one = await runWatched(server, scratch, 1);
    const delays = one.watched.flatMap(({ delaysMs }) => delaysMs);
    const lazy = await runWatched(server, scratch, 2, 1);
    const idler = lazy.watched[1];
    const alone: number[] = [];
    const crowd: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      alone.push((await runWatched(server, scratch, 0)).ns);
      crowd.push((await runWatched(server, scratch, MANY)).ns);
    }
    const rate = (CALLS * 1e9) / one.ns;
    return {
      title: "watching live",
      lines: [
        `A getppid loop of ${CALLS.toLocaleString("en")} calls: ${rounded(rate)} events a second with one viewer; ` +
          `${rounded(median(alone) / 1e6)} ms without viewers, ${rounded(median(crowd) / 1e6)} ms with ${MANY}.`,
        "",
        verdict("an event is with its viewer, p95", percentile(delays, 0.95), 250, "ms"),
        verdict(
          "kept for a viewer that does not read, the kernel's buffers included",
          (idler?.bytes ?? Number.NaN) / 2 ** 20,
          16,
          "MiB",
        ),
        verdict("events that it did not get and was not told of", untold(idler, lazy.facts), 0, ""),
        verdict(`time with ${MANY} viewers over time without`, median(crowd) / median(alone), 1.1, ""),
        verdict("delay of the server's event loop, p99", server.delayP99Ms(), 50, "ms"),
      ],
    };
  } finally {
    await server.stop();
  }
}

/** What was before its first batch, a viewer asks for. */
function untold(watched: Watched | undefined, { eventCount }: Facts): number {
  if (watched === undefined || watched.firstSeq === -1) return Number.NaN;
  return Math.abs(eventCount - watched.firstSeq - watched.events - watched.missed);
}
