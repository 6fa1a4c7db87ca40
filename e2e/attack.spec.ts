import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import config from "../playwright.config.ts";
import { expect, type Server, test } from "./page.ts";

/*
 * What a page of somebody else can do to a server on this machine, while its owner has it open in the same browser. Each
 * attack would leave a file behind if it worked.
 */

const launchOptions = config.use?.launchOptions;
test.use({
  launchOptions: {
    ...launchOptions,
    // The attacker's name server answers with this machine's address: DNS rebinding.
    args: [...(launchOptions?.args ?? []), "--host-resolver-rules=MAP evil.test 127.0.0.1"],
  },
});

/** A site of the attacker's, reached by any name that leads here: an empty page without protection of its own. */
async function startSite(): Promise<{ port: number; close(): void }> {
  const site = createServer((_, response) => response.setHeader("content-type", "text/html").end("<!doctype html>"));
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  return {
    port: (site.address() as AddressInfo).port,
    close: () => {
      site.closeAllConnections();
      site.close();
    },
  };
}

async function recordings(server: Server): Promise<unknown> {
  return ((await (await server.api("GET", "/api/recordings")).json()) as { recordings: unknown }).recordings;
}

/** Everything that a page can try without the token, in a browser; returns what it could read. */
async function attack(page: Page, origin: string, recording: string, canary: string): Promise<string[]> {
  return page.evaluate(
    async ({ origin, recording, canary }) => {
      const read: string[] = [];
      const body = JSON.stringify({ argv: ["touch", canary] });
      const run = `${origin}/api/recordings`;
      const secrets = [run, `${run}/${recording}`, `${run}/${recording}/events`, `${origin}/api/status`, `${origin}/`];
      const settled = (element: HTMLElement): Promise<string> =>
        new Promise((resolve) => {
          element.onload = () => resolve("load");
          element.onerror = () => resolve("error");
          setTimeout(() => resolve("timeout"), 1_000);
        });

      for (const url of secrets)
        for (const init of [{}, { credentials: "include" }, { headers: { "x-trapline-token": "" } }] as RequestInit[])
          await fetch(url, init).then(
            async (answer) => read.push(`fetch ${url}: ${await answer.text()}`),
            () => undefined,
          );
      for (const [mode, type] of [
        ["no-cors", "text/plain"],
        ["no-cors", "application/x-www-form-urlencoded"],
        ["cors", "application/json"],
        ["cors", "text/plain"],
      ] as const)
        await fetch(run, { method: "POST", mode, body, headers: { "content-type": type } }).then(
          async (answer) => mode === "cors" && read.push(`POST ${type}: ${await answer.text()}`),
          () => undefined,
        );
      await fetch(`${run}/${recording}`, { method: "DELETE" }).catch(() => undefined);

      for (const enctype of ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"]) {
        const frame = document.createElement("iframe");
        frame.name = `form ${enctype}`;
        document.body.append(frame);
        const form = document.createElement("form");
        Object.assign(form, { method: "POST", action: run, target: frame.name, enctype });
        const input = document.createElement("input");
        // As text/plain this is `{"argv":["touch","…"],"x":"="}`: JSON.
        Object.assign(input, { name: `${body.slice(0, -1)},"x":"`, value: '"}' });
        form.append(input);
        document.body.append(form);
        const sent = settled(frame);
        form.submit();
        await sent;
        try {
          if ((frame.contentDocument?.body?.textContent ?? "") !== "")
            read.push(`form: ${frame.contentDocument?.body.textContent}`);
        } catch {
          // of another origin: not readable
        }
      }

      for (const url of secrets) {
        const script = document.createElement("script");
        script.src = url;
        document.head.append(script);
        if ((await settled(script)) === "load") read.push(`script ${url}`);
        const frame = document.createElement("iframe");
        frame.src = url;
        document.body.append(frame);
        await settled(frame);
        try {
          if ((frame.contentDocument?.body?.textContent ?? "") !== "") read.push(`frame ${url}`);
        } catch {
          // of another origin: not readable
        }
        // A page that let itself be framed would count its frames or answer messages; ours is not even shown.
      }
      const image = document.createElement("img");
      image.src = `${origin}/assets/icon.svg`;
      document.body.append(image);
      if ((await settled(image)) === "load") read.push("image");

      navigator.sendBeacon(run, new Blob([body], { type: "text/plain" }));
      for (const protocols of [[], ["trapline"], ["trapline", "token"]]) {
        const socket = new WebSocket(`${origin.replace("http", "ws")}/api/recordings/${recording}/live`, protocols);
        await new Promise<void>((resolve) => {
          socket.onopen = () => read.push("socket");
          socket.onclose = () => resolve();
        });
      }
      const source = new EventSource(`${run}/${recording}/events`);
      await new Promise<void>((resolve) => {
        source.onmessage = () => read.push("event source");
        source.onerror = () => resolve();
      });
      source.close();

      const opened = window.open(`${origin}/`);
      await new Promise((resolve) => setTimeout(resolve, 500));
      try {
        if ((opened?.document.body.textContent ?? "") !== "") read.push("opened window");
        if (opened?.sessionStorage.length) read.push("token");
      } catch {
        // of another origin, or cut off by its opener policy: not readable
      }
      return read;
    },
    { origin, recording, canary },
  );
}

async function eachAttacker(
  context: BrowserContext,
  server: Server,
  judge: (page: Page, name: string, canary: string, recording: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "trapline-attack-"));
  const site = await startSite();
  try {
    const recording = await server.record(["true"]);
    for (const name of ["127.0.0.1", "localhost", "evil.test", "sub.localhost"]) {
      const page = await context.newPage();
      await page.goto(`http://${name}:${site.port}/`);
      await judge(page, name, path.join(folder, name), recording);
      await page.close();
    }
  } finally {
    site.close();
    rmSync(folder, { recursive: true });
  }
}

test("S4 pages of other origins start nothing and read nothing", async ({ owner, context, server, quiet }) => {
  test.setTimeout(180_000);
  // Every one of the attacks is refused, and Chromium writes that down.
  quiet.expected.push(/./);
  await expect(owner.getByLabel("Command line")).toBeVisible();
  await eachAttacker(context, server, async (page, name, canary, recording) => {
    const before = await recordings(server);
    expect(await attack(page, server.origin, recording, canary), `from ${name}`).toEqual([]);
    expect(await recordings(server), `from ${name}`).toEqual(before);
    expect(existsSync(canary), `from ${name}`).toBe(false);
  });
});

test("the attacks would be seen if they worked: from our own origin they read what they may", async ({
  owner,
  server,
  quiet,
}) => {
  test.setTimeout(120_000);
  quiet.expected.push(/./);
  const recording = await server.record(["true"]);
  const read = await attack(owner, server.origin, recording, "/nowhere");
  // Same origin: the answers are readable, and every one of them but the page itself is a refusal.
  expect(read.filter((text) => text.startsWith("fetch")).length).toBeGreaterThan(5);
  for (const text of read.filter((text) => text.includes("/api/"))) expect(text).toMatch(/unauthorized|token|script/i);
});

test("S5 a name that was rebound to this machine gets no page", async ({ context, server, quiet }) => {
  // Chromium explains at length why it trusts such an origin less.
  quiet.expected.push(/status of 403/, /untrustworthy|origin-keyed/);
  const page = await context.newPage();
  const port = new URL(server.origin).port;
  for (const route of ["/", "/api/recordings", "/api/openapi.json", "/r/AAAAAAAAAAAAAAAAAAAAAA"]) {
    const answer = await page.goto(`http://evil.test:${port}${route}`);
    expect(answer?.status(), route).toBe(403);
    expect(answer?.headers()["content-type"], route).toMatch(/^application\/json/);
    expect(await answer?.text(), route).not.toMatch(/<|evil/);
  }
  // The page of the attacker's own that it was before it was rebound: same origin now, and still refused.
  const posted = await page.evaluate(async () => {
    const answer = await fetch("/api/recordings", { method: "POST", body: '{"argv":["true"]}' });
    return answer.status;
  });
  expect(posted).toBe(403);
});
