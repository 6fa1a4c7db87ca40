import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { test as base, expect, type Locator, type Page } from "@playwright/test";

const MAIN = path.resolve(import.meta.dirname, "../dist/server/main.js");

/** A running server with a data directory of its own. */
export interface Server {
  /** what it printed: the address with the token */
  url: string;
  /** the same without the token */
  origin: string;
  token: string;
  api(method: string, route: string, body?: unknown): Promise<Response>;
  /** Traces a command and returns its recording's id, once it has ended unless told otherwise. */
  record(argv: readonly string[], wait?: "done" | "started"): Promise<string>;
  stop(id: string): Promise<void>;
}

/** Starts the built server; whoever does stops it. `port` 0: any free one. */
export async function startServer(
  data: string,
  port = 0,
  flags: readonly string[] = [],
): Promise<{ server: Server; process: ChildProcessWithoutNullStreams }> {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: run npm run build`);
  const child = spawn(process.execPath, [MAIN, "serve", "--port", String(port), "--data", data, ...flags]);
  child.stderr.resume();
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once("line", resolve);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code} before it printed its address`)));
  });
  const { origin, hash } = new URL(url);
  const token = new URLSearchParams(hash.slice(1)).get("token") ?? "";
  const api: Server["api"] = (method, route, body) =>
    fetch(origin + route, {
      method,
      headers: {
        "x-trapline-token": token,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const record: Server["record"] = async (argv, wait = "done") => {
    const answer = await api("POST", "/api/recordings", { argv });
    const { id } = (await answer.json()) as { id: string };
    if (wait === "done")
      await expect
        .poll(async () => ((await (await api("GET", `/api/recordings/${id}`)).json()) as { state: string }).state)
        .toBe("done");
    return id;
  };
  const stop: Server["stop"] = async (id) => {
    await api("POST", `/api/recordings/${id}/stop`, {});
  };
  return { server: { url, origin, token, api, record, stop }, process: child };
}

interface Fixtures {
  /** the page of the owner, opened by the printed address */
  owner: Page;
  /** fails the test for whatever the console or the Content-Security-Policy complained about */
  quiet: { expected: RegExp[] };
}

export const test = base.extend<Fixtures, { server: Server }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    async ({}, use) => {
      const data = mkdtempSync(path.join(tmpdir(), "trapline-e2e-"));
      const { server, process: child } = await startServer(data);
      await use(server);
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      rmSync(data, { recursive: true });
    },
    { scope: "worker" },
  ],
  quiet: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      const quiet = { expected: [] as RegExp[] };
      await context.addInitScript(() =>
        document.addEventListener("securitypolicyviolation", (event) =>
          console.error(`CSP ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
        ),
      );
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      context.on("response", (response) => {
        if (response.status() >= 500) complaints.push(`${response.status()} for ${response.url()}`);
      });
      context.on("weberror", (error) => complaints.push(String(error.error())));
      await use(quiet);
      expect(complaints.filter((text) => !quiet.expected.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
  owner: async ({ page, server }, use) => {
    await page.goto(server.url);
    await expect(page.getByRole("heading", { name: "Trace a command" })).toBeVisible();
    await use(page);
  },
});
export { expect };

/** A number as the page writes it: `12 345` with narrow spaces. */
export async function numberIn(locator: Locator): Promise<number> {
  return Number((await locator.innerText()).replaceAll(/\D/g, ""));
}

/** What is drawn on a canvas, to be compared with what is drawn later. */
export async function pixelsOf(page: Page, name: RegExp): Promise<string> {
  return page.getByRole("img", { name }).evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
}
