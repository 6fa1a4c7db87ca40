import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { Value } from "typebox/value";
import { Facts } from "../shared/api/schemas.ts";
import { ROOT } from "./tracer.ts";

/** `trapline serve` as its users run it, on a data directory of its own. */
export class ServedTrapline {
  private constructor(
    private readonly child: ChildProcess,
    readonly origin: string,
    readonly token: string,
    private readonly delays: string,
  ) {}

  static async start(folder: string): Promise<ServedTrapline> {
    const data = path.join(folder, "served");
    const delays = path.join(folder, "event_loop_delay.json");
    mkdirSync(data, { recursive: true });
    const probe = pathToFileURL(path.join(ROOT, "bench", "event_loop_delay.mjs")).href;
    const child = spawn(
      process.execPath,
      ["--import", probe, path.join(ROOT, "bin/trapline.mjs"), "serve", "--port", "0", "--data", data],
      { stdio: ["ignore", "pipe", 2], env: { ...process.env, EVENT_LOOP_DELAY: delays }, cwd: folder },
    );
    if (child.stdout === null) throw new Error("the server has no output");
    const lines = createInterface({ input: child.stdout });
    const [line] = await Promise.race([
      once(lines, "line"),
      once(child, "exit").then(() => Promise.reject(new Error("the server did not start"))),
    ]);
    const url = new URL(String(line));
    return new ServedTrapline(child, url.origin, url.hash.replace("#token=", ""), delays);
  }

  async ask(method: "GET" | "POST", route: string, body?: object): Promise<unknown> {
    const answer = await fetch(this.origin + route, {
      method,
      headers: {
        "x-trapline-token": this.token,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${route}: ${answer.status} ${text}`);
    return JSON.parse(text);
  }

  /** Starts a command; `env` is added to the server's own. */
  async record(argv: readonly string[], env: Record<string, string> = {}): Promise<string> {
    const started = await this.ask("POST", "/api/recordings", { argv, env });
    if (typeof started !== "object" || started === null || !("id" in started)) throw new Error("no id was answered");
    return String(started.id);
  }

  async facts(id: string): Promise<Facts> {
    return Value.Parse(Facts, await this.ask("GET", `/api/recordings/${id}`));
  }

  /** Waits until a recording is done. */
  async done(id: string): Promise<Facts> {
    for (;;) {
      const facts = await this.facts(id);
      if (facts.state !== "recording") return facts;
      await sleep(200);
    }
  }

  /** The largest resident set of the server so far, in MB of 2^20 bytes: VmHWM of proc_pid_status(5). */
  peakMegabytes(): number {
    const status = readFileSync(`/proc/${this.child.pid}/status`, "utf8");
    return Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1]) / 1_024;
  }

  /** The 99th percentile of its event loop's delay so far, in ms. */
  delayP99Ms(): number {
    const delays: unknown = JSON.parse(readFileSync(this.delays, "utf8"));
    return typeof delays === "object" && delays !== null && "p99" in delays ? Number(delays.p99) / 1e6 : Number.NaN;
  }

  async stop(): Promise<void> {
    const gone = once(this.child, "exit");
    this.child.kill("SIGTERM");
    await gone;
  }
}
