import { rounded, type Section, verdict } from "./report.ts";
import { ServedTrapline } from "./served.ts";

const BYTES = 5_000_000;

/** Ten million calls of a real program, recorded by the real server: nothing missing, and in little memory. */
export async function recordLarge(folder: string): Promise<Section> {
  const server = await ServedTrapline.start(folder);
  try {
    const began = performance.now();
    const dd = ["dd", "if=/dev/zero", "of=/dev/null", "bs=1", `count=${BYTES}`, "status=none"];
    const facts = await server.done(await server.record(dd));
    const seconds = (performance.now() - began) / 1_000;
    const [reads, writes] = await Promise.all([
      callsOf(server, facts.id, "read fd:0"),
      callsOf(server, facts.id, "write fd:1"),
    ]);
    return {
      title: "dd bs=1, ten million calls, by the server",
      lines: [
        `${facts.eventCount.toLocaleString("en")} events in ${rounded(seconds)} s (${rounded(facts.eventCount / seconds)} a second). ${facts.engine?.join(" ") ?? ""}`,
        "",
        verdict("calls of the program that are not in its recording", 2 * BYTES - reads - writes, 0, ""),
        verdict("peak memory of the server", server.peakMegabytes(), 400, "MB"),
        verdict("size of the recording", facts.fileBytes / facts.eventCount, 15, "bytes an event"),
        verdict("delay of the server's event loop, p99", server.delayP99Ms(), 50, "ms"),
      ],
    };
  } finally {
    await server.stop();
  }
}

async function callsOf(server: ServedTrapline, id: string, filter: string): Promise<number> {
  const summary = await server.ask("GET", `/api/recordings/${id}/summary?filter=${encodeURIComponent(filter)}`);
  if (typeof summary !== "object" || summary === null || !("rows" in summary) || !Array.isArray(summary.rows))
    return Number.NaN;
  return summary.rows.reduce((sum: number, row: { calls: number }) => sum + row.calls, 0);
}
