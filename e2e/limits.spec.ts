import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Facts, FactsList } from "../shared/api/schemas.ts";
import { expect, type Server, startServer, test } from "./page.ts";

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}

const factsOf = async (server: Server, id: string) =>
  (await (await server.api("GET", `/api/recordings/${id}`)).json()) as Facts;
const setLimits = (server: Server, id: string, limits: object) =>
  server.api("PATCH", `/api/recordings/${id}`, { limits });

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`limits, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("a recording is pinned and let go, in the list and in its own page", async ({
      owner,
      server,
      browser,
    }, info) => {
      const id = await server.record(["printf", `pinned in ${colorScheme}`]);
      await owner.reload();
      const row = owner.getByRole("row", { name: new RegExp(`pinned in ${colorScheme}`) });
      await row.getByRole("button", { name: /^Actions for/ }).click();
      await owner.getByRole("menuitem", { name: /^Pin/ }).click();
      await expect(row.getByRole("img", { name: "Pinned" })).toBeVisible();
      expect(await violations(owner)).toEqual([]);
      await owner.screenshot({ path: info.outputPath("pinned.png") });

      await owner.goto(`${server.origin}/r/${id}`);
      const pin = owner.getByRole("button", { name: "Unpin" });
      await expect(pin).toHaveAttribute("aria-pressed", "true");
      expect(await violations(owner)).toEqual([]);
      await pin.click();
      await expect(owner.getByRole("button", { name: /^Pin: kept/ })).toHaveAttribute("aria-pressed", "false");
      expect((await factsOf(server, id)).pinned).toBe(false);

      const { url } = (await (await server.api("POST", `/api/recordings/${id}/shares`, {})).json()) as { url: string };
      const guest = await (await browser.newContext()).newPage();
      await guest.goto(new URL(url, server.origin).href);
      await expect(guest.getByRole("tab", { name: "Output" })).toBeVisible();
      await expect(guest.getByRole("button", { name: /pin/i })).toHaveCount(0);
      await guest.context().close();
    });

    test("warns near a limit, lets it be lifted, and says what a limit has stopped", async ({
      owner,
      server,
    }, info) => {
      const id = await server.record(["sleep", "600"], "started");
      await owner.goto(`${server.origin}/r/${id}`);
      await expect(owner.getByText("Live")).toBeVisible();
      // It sleeps, and makes no more: what it has made by then is nine tenths of the limit.
      let before = 0;
      const settled = async () => {
        const now = (await factsOf(server, id)).eventCount;
        const same = now === before && now > 10;
        before = now;
        return same;
      };
      await expect.poll(settled, { intervals: [1_000] }).toBe(true);
      const limit = Math.round(before / 0.9);
      await setLimits(server, id, { events: limit, bytes: null, time: 3_600 });

      const warning = owner.getByRole("status").filter({ hasText: "Near its limit" });
      await expect(warning).toContainText(new RegExp(`(89|90|91) % of ${limit} events`));
      await expect(owner.getByText("Live")).toBeVisible();
      expect((await factsOf(server, id)).state).toBe("recording");
      expect(await violations(owner)).toEqual([]);
      await owner.screenshot({ path: info.outputPath("near.png") });
      await owner.getByRole("button", { name: "Lift this limit" }).click();
      await expect(warning).toBeHidden();
      await expect(owner.getByRole("contentinfo")).toContainText(/% of 1 h of recording/);
      expect((await factsOf(server, id)).limits).toMatchObject({ events: null, bytes: null, time: 3_600 });

      await setLimits(server, id, { events: 10 });
      await expect(owner.getByText("stopped at 10 events")).toBeVisible();
      await expect(owner.getByRole("contentinfo")).toContainText("all that was recorded is here");
      await owner.getByRole("tab", { name: /^Events/ }).click();
      await expect(owner.getByRole("grid", { name: "Events" })).toContainText("execve");
      expect(await violations(owner)).toEqual([]);
      await owner.screenshot({ path: info.outputPath("stopped.png") });
      await owner.goto(`${server.origin}/`);
      await expect(owner.getByRole("row", { name: /sleep 600/ }).first()).toContainText("at its limit");
      expect(await violations(owner)).toEqual([]);
    });
  });

test("the start form says the limits that hold, and takes others", async ({ owner, server }) => {
  const fold = owner.getByRole("group").filter({ hasText: "Limits" });
  await expect(fold).toContainText(/events, a file of 5 GiB, 24 h of recording/);
  await owner.getByText(/^Limits/).click();
  await owner.getByLabel("Stop after").fill("soon");
  await owner.getByLabel("Command line").fill("sleep 600");
  await owner.getByLabel("Command line").press("Enter");
  await expect(owner.getByRole("alert")).toContainText("Stop after: write a time like");
  await expect(owner.getByLabel("Stop after")).toHaveAttribute("aria-invalid", "true");
  expect(await violations(owner)).toEqual([]);
  await owner.getByLabel("Stop after").fill("1.5s");
  await owner.getByLabel("Stop at events").fill("2M");
  await owner.getByLabel("Stop at file size").fill("none");
  await owner.getByLabel("Command line").press("Enter");
  await expect(owner.getByText("stopped at 1.50 s of recording")).toBeVisible();
  const id = new URL(owner.url()).pathname.split("/").at(-1) ?? "";
  expect((await factsOf(server, id)).limits).toMatchObject({ events: 2_000_000, bytes: null, time: 1.5 });
});

test("the page says what gives way before it does, and what did", async ({ page, quiet }, info) => {
  quiet.expected.push(/status of 507|^507 for .*\/api\/recordings$/);
  const data = mkdtempSync(path.join(tmpdir(), "trapline-e2e-"));
  const { server, process: child } = await startServer(data, 0, ["--max-disk", "1400K"]);
  try {
    const list = async () => (await (await server.api("GET", "/api/recordings")).json()) as FactsList;
    // Not asked for by its id, which would count as looking at it.
    const record = async (name: string) => {
      const { status } = await server.api("POST", "/api/recordings", { argv: ["true"], name });
      expect(status).toBe(201);
      await expect.poll(async () => (await list()).recordings.map(({ state }) => state)).not.toContain("recording");
    };
    await page.goto(server.url);
    await record("the first");
    const storage = page.getByRole("button", { name: /of 1.37 MiB/ });
    await expect(storage).toBeVisible();
    await record("the second");
    await record("the third");
    const first = page.getByRole("row", { name: /the first/ });
    await expect(first).toContainText("goes first");
    await expect(page.getByRole("status")).toContainText("the first is removed first when room is needed");
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: info.outputPath("warned.png") });

    await record("the fourth");
    await record("the fifth");
    await expect(first).toHaveCount(0);
    await expect(page.getByRole("row", { name: /the fourth/ })).toBeVisible();
    await storage.click();
    const dialog = page.getByRole("dialog", { name: "Limits" });
    await expect(dialog.getByRole("listitem").filter({ hasText: "the first" })).toBeVisible();
    await expect(dialog.getByRole("row", { name: /All recordings/ })).toContainText("--max-disk");
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: info.outputPath("dialog.png") });
    await page.keyboard.press("Escape");

    for (const { id } of (await list()).recordings)
      await server.api("PATCH", `/api/recordings/${id}`, { pinned: true });
    await expect(page.getByRole("status")).toContainText("unpin or remove some");
    await page.getByLabel("Command line").fill("true");
    await page.getByLabel("Command line").press("Enter");
    await expect(page.getByRole("alert")).toContainText("unpin or remove one, or raise --max-disk");
  } finally {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
    rmSync(data, { recursive: true });
  }
});
