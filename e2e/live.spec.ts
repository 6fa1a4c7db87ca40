import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, numberIn, pixelsOf, startServer, test } from "./page.ts";

/** Runs until it is stopped: how long a test takes is the machine's business. */
const BUSY = ["sh", "-c", "echo the begin >&2; while :; do ls /etc; sleep 0.1; done"];

test("a guest with a link watches live, and can neither stop nor rename", async ({ server, browser }) => {
  const id = await server.record(BUSY, "started");
  const { share, url } = (await (await server.api("POST", `/api/recordings/${id}/shares`, {})).json()) as {
    share: string;
    url: string;
  };
  const context = await browser.newContext();
  const guest = await context.newPage();
  await guest.goto(new URL(url, server.origin).href);
  await expect(guest.getByText("Live")).toBeVisible();
  const calls = guest
    .getByRole("banner")
    .locator("strong")
    .filter({ hasText: /^[\d\u202f]+$/ });
  const before = { calls: await numberIn(calls), lanes: await pixelsOf(guest, /^Calls of/) };
  await expect.poll(() => numberIn(calls)).toBeGreaterThan(before.calls);
  await expect.poll(() => pixelsOf(guest, /^Calls of/)).not.toBe(before.lanes);
  await expect(guest.getByRole("button", { name: "Stop" })).toHaveCount(0);
  for (const [method, route] of [
    ["POST", `/api/shared/${share}/stop`],
    ["POST", `/api/recordings/${id}/stop`],
    ["PATCH", `/api/recordings/${id}`],
    ["DELETE", `/api/recordings/${id}`],
  ] as const) {
    const answer = await fetch(server.origin + route, {
      method,
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    expect([401, 403, 404], `${method} ${route}`).toContain(answer.status);
  }
  await server.stop(id);
  await expect(guest.getByText("killed by")).toBeVisible();
  await guest.getByRole("tab", { name: "Output" }).click();
  await expect(guest.getByRole("region", { name: "What the program printed" })).toContainText("the begin");
  await context.close();
});

test("the events list follows its end; scrolling up pauses and moves nothing", async ({ owner, server }) => {
  const id = await server.record(BUSY, "started");
  await owner.goto(`${server.origin}/r/${id}?v=1&tab=events`);
  const grid = owner.getByRole("grid", { name: "Events" });
  const times = () => grid.getByRole("row").locator("> :first-child").allInnerTexts();
  const newest = async () => Number((await times()).at(-1));
  const first = await expect.poll(newest).toBeGreaterThan(0).then(newest);
  await expect.poll(newest).toBeGreaterThan(first);

  await grid.hover();
  await owner.mouse.wheel(0, -240);
  const banner = owner.getByRole("status").filter({ hasText: "Paused" });
  await expect(banner).toBeVisible();
  const held = await times();
  await expect.poll(() => numberIn(banner.locator("strong"))).toBeGreaterThan(200);
  expect(await times()).toEqual(held);
  const sorted = held.slice(1).map(Number);
  expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
  // Far above the rows that came by the socket there are those of pages.
  await owner.mouse.wheel(0, -1_000_000);
  await expect(grid.getByRole("row").nth(2)).toContainText("execve");

  await owner.keyboard.press("l");
  await expect(banner).toBeHidden();
  await expect.poll(newest).toBeGreaterThan(Number(held.at(-1)));
  await server.stop(id);
});

test("a zoomed window slides along with the live edge after Resume", async ({ owner, server }) => {
  const id = await server.record(BUSY, "started");
  await owner.goto(`${server.origin}/r/${id}`);
  await expect(owner.getByTitle(/^Only events of task/).first()).toBeVisible();
  await owner.locator('[data-zone="heatmap"]').hover();
  await owner.mouse.wheel(0, -300);
  const banner = owner.getByRole("status").filter({ hasText: "Paused" });
  await expect(banner).toBeVisible();
  await banner.getByRole("button", { name: /Resume/ }).click();
  const frame = owner.locator('[data-zone="overview"] > div').first();
  const right = () => frame.evaluate((element) => element.getBoundingClientRect().right);
  const edge = await owner
    .getByRole("img", { name: /^Calls per time/ })
    .evaluate((canvas) => canvas.getBoundingClientRect().right);
  await expect.poll(async () => Math.abs((await right()) - edge)).toBeLessThan(4);
  const before = await pixelsOf(owner, /^Calls of/);
  await expect.poll(() => pixelsOf(owner, /^Calls of/)).not.toBe(before);
  await server.stop(id);
});

test("the recording goes on when the page is closed, and is found again", async ({ owner, server }) => {
  const id = await server.record(BUSY, "started");
  await owner.goto(`${server.origin}/r/${id}`);
  await expect(owner.getByText("Live")).toBeVisible();
  await owner.goto(`${server.origin}/`);
  await expect(owner.getByRole("row", { name: /the begin/ }).first()).toContainText("running");
  await owner
    .getByRole("row", { name: /the begin/ })
    .first()
    .getByRole("link")
    .click();
  await expect(owner.getByText("Live")).toBeVisible();
  await server.stop(id);
  await expect(owner.getByText("killed by")).toBeVisible();
  await expect(owner.getByRole("row", { name: /getdents64/ })).toBeVisible();
});

test("L11 a server that goes away is said, and the page finds the recording when another comes", async ({
  page,
  quiet,
}) => {
  quiet.expected.push(/WebSocket|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|status of 401/);
  const data = mkdtempSync(path.join(tmpdir(), "trapline-e2e-"));
  const { server, process: child } = await startServer(data);
  const gone = once(child, "exit");
  try {
    const id = await server.record(BUSY, "started");
    await page.goto(server.url);
    await page.goto(`${server.origin}/r/${id}`);
    await expect(page.locator("figure").filter({ hasText: "Latency" })).toBeVisible();
    child.kill("SIGKILL");
    await gone;
    await expect(page.getByText("Connection lost, trying again")).toBeVisible();
  } finally {
    child.kill("SIGKILL");
    await gone;
  }
  const port = Number(new URL(server.origin).port);
  const second = await startServer(data, port);
  try {
    // The new server has a new token: the page stops asking and says how to get in.
    await expect(page.getByRole("heading", { name: "Open the address that Trapline printed" })).toBeVisible({
      timeout: 20_000,
    });
    await page.goto(second.server.url);
    await page
      .getByRole("row", { name: /the begin/ })
      .getByRole("link")
      .click();
    await expect(page.getByText("interrupted")).toBeVisible();
  } finally {
    const ended = once(second.process, "exit");
    second.process.kill("SIGTERM");
    await ended;
    rmSync(data, { recursive: true });
  }
});
