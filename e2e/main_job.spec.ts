import { expect, numberIn, pixelsOf, test } from "./page.ts";

/** Half a minute, of which the test needs a few seconds on a machine that has them. */
const COMMAND = "sh -c 'for i in $(seq 120); do ls /etc; sleep 0.25; done'";

test("start a command, watch it live, stop it, share it", async ({ owner, server, browser }) => {
  const calls = owner
    .getByRole("banner")
    .locator("strong")
    .filter({ hasText: /^[\d\u202f]+$/ });

  await test.step("start", async () => {
    expect(owner.url(), "the token is taken out of the address").toBe(`${server.origin}/`);
    await owner.getByLabel("Command line").fill(COMMAND);
    await expect(owner.getByText("without a shell")).toBeVisible();
    await owner.getByRole("button", { name: "Start" }).click();
    await expect(owner).toHaveURL(/\/r\/[\w-]+$/);
    await expect(owner.getByText("Live")).toBeVisible();
  });

  await test.step("counts, timeline and latency change while it runs", async () => {
    await expect.poll(() => numberIn(calls)).toBeGreaterThan(100);
    const readdir = owner
      .getByRole("row", { name: /getdents64/ })
      .getByRole("cell")
      .first();
    await expect(readdir).toBeVisible();
    const before = {
      calls: await numberIn(calls),
      readdir: await numberIn(readdir),
      lanes: await pixelsOf(owner, /^Calls of/),
      heatmap: await pixelsOf(owner, /^How long calls took/),
      overview: await pixelsOf(owner, /^Calls per time/),
      latency: await owner.locator("figure", { hasText: "Latency" }).locator("path").count(),
    };
    await expect.poll(() => numberIn(calls)).toBeGreaterThan(before.calls);
    await expect.poll(() => numberIn(readdir)).toBeGreaterThan(before.readdir);
    await expect.poll(() => pixelsOf(owner, /^Calls of/)).not.toBe(before.lanes);
    await expect.poll(() => pixelsOf(owner, /^How long calls took/)).not.toBe(before.heatmap);
    await expect.poll(() => pixelsOf(owner, /^Calls per time/)).not.toBe(before.overview);
    expect(before.latency, "the histogram has bars").toBeGreaterThan(0);
  });

  await test.step("pausing stops the picture and not the recording", async () => {
    await owner.keyboard.press("l");
    const banner = owner.getByRole("status").filter({ hasText: "Paused" });
    await expect(banner).toBeVisible();
    await owner.waitForTimeout(300);
    const still = await pixelsOf(owner, /^Calls of/);
    await expect.poll(() => numberIn(banner.locator("strong"))).toBeGreaterThan(0);
    expect(await pixelsOf(owner, /^Calls of/)).toBe(still);
    await banner.getByRole("button", { name: /Resume/ }).click();
    await expect(banner).toBeHidden();
    await expect.poll(() => pixelsOf(owner, /^Calls of/)).not.toBe(still);
  });

  await test.step("stop", async () => {
    await owner.getByRole("button", { name: "Stop" }).click();
    await expect(owner.getByText("Live")).toBeHidden();
    await expect(owner.getByText(/killed by SIG|exited with/)).toBeVisible();
  });

  const link = await test.step("share", async () => {
    await owner.getByRole("button", { name: "Share" }).click();
    await owner.getByRole("button", { name: "Make a link" }).click();
    const url = await owner.getByLabel("Share link").inputValue();
    expect(new URL(url).origin).toBe(server.origin);
    expect(url).not.toContain(server.token);
    await owner.keyboard.press("Escape");
    return url;
  });

  await test.step("the link shows the same counts without a token, and starts nothing", async () => {
    const context = await browser.newContext();
    const guest = await context.newPage();
    await guest.goto(link);
    const guestCalls = guest
      .getByRole("banner")
      .locator("strong")
      .filter({ hasText: /^[\d\u202f]+$/ });
    await expect(guestCalls).toHaveText(await calls.innerText());
    const rows = (page: typeof guest) =>
      page.getByRole("region", { name: "Calls by name" }).getByRole("row").allInnerTexts();
    await expect.poll(() => rows(guest)).toEqual(await rows(owner));
    expect((await rows(guest)).length).toBeGreaterThan(3);
    await expect(guest.getByLabel("Command line")).toHaveCount(0);
    await expect(guest.getByRole("button", { name: "Share" })).toHaveCount(0);
    await expect(guest.getByRole("link", { name: "Trapline" })).toHaveCount(0);
    const status = await guest.evaluate(async () => {
      const answer = await fetch("/api/recordings", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ argv: ["true"] }),
      });
      return answer.status;
    });
    expect([401, 403]).toContain(status);
    await guest.goto(server.origin);
    await expect(guest.getByRole("heading", { name: "Open the address that Trapline printed" })).toBeVisible();
    await context.close();
  });

  await test.step("a revoked link is dead", async () => {
    await owner.getByRole("button", { name: "Share" }).click();
    await owner.getByRole("button", { name: "Revoke this link" }).click();
    await expect(owner.getByLabel("Share link")).toHaveCount(0);
    const answer = await fetch(`${server.origin}/api/shared/${new URL(link).pathname.split("/").at(-1)}`);
    expect(answer.status).toBe(404);
  });
});

test("the empty home teaches and makes a first recording by a click", async ({ owner, server }) => {
  const { recordings } = (await (await server.api("GET", "/api/recordings")).json()) as {
    recordings: { id: string }[];
  };
  for (const { id } of recordings) await server.api("DELETE", `/api/recordings/${id}`);
  await owner.reload();
  await owner.getByRole("button", { name: "Trace ls -l" }).click();
  await expect(owner.getByText("exited with 0")).toBeVisible();
  await owner.getByRole("tab", { name: "Output" }).click();
  await expect(owner.getByRole("region", { name: "What the program printed" })).toContainText("total");
});

test("rename and remove a recording", async ({ owner, server }) => {
  await server.record(["true"]);
  await owner.reload();
  const row = owner.getByRole("row", { name: /^true/ });
  await row.getByRole("button", { name: /Actions/ }).click();
  await owner.getByRole("menuitem", { name: "Rename" }).click();
  await owner.getByRole("textbox", { name: "Name" }).fill("does nothing <b>well</b>");
  await owner.getByRole("button", { name: "Rename" }).click();
  const renamed = owner.getByRole("row", { name: /does nothing <b>well<\/b>/ });
  await expect(renamed).toBeVisible();
  await renamed.getByRole("button", { name: /Actions/ }).click();
  await owner.getByRole("menuitem", { name: "Remove" }).click();
  await owner.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(renamed).toHaveCount(0);
});
