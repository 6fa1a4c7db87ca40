import type { Locator, Page } from "@playwright/test";
import { expect, numberIn, test } from "./page.ts";

let id = "";
test.beforeAll(async ({ server }) => {
  id = await server.record(["sh", "-c", "cat /etc/passwd /no/such/file; ls /usr > /dev/null; sleep 0.2"]);
});

const grid = (page: Page): Locator => page.getByRole("grid", { name: "Events" });
const count = async (page: Page): Promise<number> => Number(await grid(page).getAttribute("aria-rowcount")) - 1;

test("a right click on any cell includes or excludes what it shows", async ({ owner, server }) => {
  await owner.goto(`${server.origin}/r/${id}?v=1&tab=events&q=${encodeURIComponent("openat path:/no/*,/etc/passwd")}`);
  const row = grid(owner).getByRole("row", { name: /no\/such\/file/ });
  await row.getByText('"/no/such/file"').click({ button: "right" });
  await owner.getByRole("menuitem", { name: 'Only "/no/such/file"' }).click();
  await expect.poll(() => count(owner)).toBe(1);
  await owner.goBack();
  await expect.poll(() => count(owner)).toBeGreaterThan(1);
  const all = await count(owner);
  await row.getByText("-1 ENOENT").click({ button: "right" });
  await owner.getByRole("menuitem", { name: "Hide ENOENT" }).click();
  await expect.poll(() => count(owner)).toBeLessThan(all);
  await expect(owner.getByRole("button", { name: "Remove -errno:ENOENT" })).toBeVisible();
});

test("the same menu opens by keyboard for the row looked at", async ({ owner, server }) => {
  await owner.goto(`${server.origin}/r/${id}?v=1&tab=events`);
  await expect(grid(owner).getByText("execve").first()).toBeVisible();
  await grid(owner).focus();
  await owner.keyboard.press("ArrowDown");
  await expect(grid(owner).locator('[aria-selected="true"]')).toHaveCount(1);
  await owner.keyboard.press("Shift+F10");
  await expect(owner.getByRole("menu", { name: "Filter by this" })).toBeVisible();
  await owner.keyboard.press("ArrowDown");
  await owner.keyboard.press("Enter");
  await expect(owner).toHaveURL(/q=/);
});

test("the latency tab says what the slow calls have in common", async ({ owner, server }) => {
  await owner.goto(`${server.origin}/r/${id}?v=1&tab=latency&sel=0-9000000000,l150000000-9000000000`);
  const contrast = owner.getByRole("region", { name: "Selection against the rest" });
  await contrast.getByRole("button", { name: "clock_nanosleep" }).click();
  await expect.poll(() => count(owner)).toBe(1);
  const shown = owner.getByRole("status").filter({ hasText: "shown" }).locator("strong");
  await expect.poll(() => numberIn(shown)).toBe(1);
});
