import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, numberIn, type Server, test } from "./page.ts";

const COMMANDS = `
  cat /no/such/file /etc/passwd /etc/hostname > /dev/null
  for d in a b c; do [ -e /etc/$d/only-here ]; done
  /usr/bin/python3 -S -c '
import os, socket
os.open("/etc/passwd", os.O_RDONLY)
listener = socket.socket(); listener.bind(("127.0.0.1", 0)); listener.listen()
client = socket.create_connection(listener.getsockname()); served, peer = listener.accept()
client.sendall(b"x" * 700); served.recv(1000)
'`;

let id = "";
test.beforeAll(async ({ server }) => {
  id = await server.record(["sh", "-c", COMMANDS]);
});

async function open(page: Page, server: Server, tab: string): Promise<void> {
  await page.goto(`${server.origin}/r/${id}`);
  await page.getByRole("tab", { name: new RegExp(`^${tab}`) }).click();
}

const events = (page: Page) => page.getByRole("grid", { name: "Events" });

test("errors say what they mean and lead to their calls and paths", async ({ owner, server }) => {
  await open(owner, server, "Errors");
  const row = owner.getByRole("row", { name: /ENOENT.*openat/ });
  await expect(row).toContainText("not there");
  const failed = await numberIn(row.getByRole("cell").nth(1));
  await row.getByRole("button", { name: "ENOENT" }).click();
  await expect(owner.getByRole("heading", { name: "openat ENOENT" })).toBeVisible();
  await owner.getByRole("button", { name: "Show these calls" }).click();
  await expect(events(owner)).toHaveAttribute("aria-rowcount", String(failed + 1));
  await owner.goBack();
  await expect(owner.getByRole("button", { name: "Remove openat" })).toHaveCount(0);
  await owner.getByRole("button", { name: "/no/such/file" }).click();
  await expect(events(owner).getByText("/no/such/file")).toBeVisible();
  await expect(events(owner)).toHaveAttribute("aria-rowcount", "2");
});

test("files are counted by path, sorted by the server and rolled up by directory", async ({ owner, server }) => {
  await open(owner, server, "Files");
  const table = owner.getByRole("region", { name: "Files" });
  const row = table.getByRole("row", { name: /passwd/ });
  await expect(row.getByRole("cell").nth(3), "opens").toHaveText("2");
  await table.getByRole("button", { name: "Path" }).click();
  await expect(table.getByRole("columnheader", { name: "Path" })).toHaveAttribute("aria-sort", "ascending");
  // The rows of the old order stay until those of the new one are there.
  await expect(async () => {
    const paths = await table
      .locator("tbody [title^='/']")
      .evaluateAll((all) => all.map((path) => path.getAttribute("title")));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths).toEqual([...paths].sort());
  }).toPass();
  const calls = await numberIn(row.getByRole("cell").first());
  await row.getByRole("cell").first().getByRole("button").click();
  await expect(events(owner)).toHaveAttribute("aria-rowcount", String(calls + 1));

  await open(owner, server, "Files");
  await owner.getByRole("button", { name: "Directories" }).click();
  const tree = owner.getByRole("region", { name: "Directories" });
  await tree.getByRole("button", { name: /^\/etc\// }).click();
  await expect(tree.getByRole("row", { name: /passwd/ })).toBeVisible();
});

test("searches and descriptors never closed are put together", async ({ owner, server }) => {
  await open(owner, server, "Files");
  await owner.getByRole("button", { name: "Searches" }).click();
  const search = owner.getByRole("row", { name: /only-here searched in 3 3 .* nowhere/ });
  await search.getByRole("button", { name: "only-here" }).click();
  await expect(owner.getByRole("button", { name: "/etc/b/only-here" })).toBeVisible();
  await owner.getByRole("button", { name: "Never closed" }).click();
  await owner.getByRole("rowheader", { name: "/etc/passwd" }).getByRole("button").click();
  await expect(owner.getByRole("complementary", { name: "Event" })).toContainText("/etc/passwd");
});

test("sockets show both ends, bytes and state, and lead to their calls", async ({ owner, server }) => {
  await open(owner, server, "Network");
  const rows = owner.getByRole("region", { name: "Sockets" }).getByRole("row");
  await expect(rows.filter({ hasText: "listening, took 1" })).toBeVisible();
  const client = rows.filter({ hasText: "connected" }).first();
  await expect(client).toContainText("700 B");
  const calls = await numberIn(client.getByRole("cell").nth(4));
  await client.getByRole("cell").nth(4).getByRole("button").click();
  await expect(events(owner)).toHaveAttribute("aria-rowcount", String(calls + 1));
  await expect(owner).toHaveURL(/sel=/);
});

test("sockets are put together by whom they talked to", async ({ owner, server }) => {
  await open(owner, server, "Network");
  await owner.getByRole("button", { name: "By peer" }).click();
  const rows = owner.getByRole("region", { name: "Peers" }).getByRole("row");
  const clients = rows.filter({ hasText: "127.0.0.1:*" });
  await expect(clients).toContainText("700 B");
  await owner.getByRole("button", { name: "Sent" }).click();
  await expect(rows.nth(1)).toContainText("700 B");
  await clients.getByRole("cell").nth(3).getByRole("button").click();
  await expect(owner).toHaveURL(/sel=/);
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(colorScheme, () => {
    test.use({
      colorScheme,
      viewport: colorScheme === "light" ? { width: 1440, height: 900 } : { width: 390, height: 844 },
    });

    test("can be read by everybody", async ({ owner, server }) => {
      test.slow();
      for (const tab of ["Errors", "Network", "Files"]) {
        await open(owner, server, tab);
        await expect(owner.getByRole("tabpanel").getByRole("row").nth(1)).toBeVisible();
        const { violations } = await new AxeBuilder({ page: owner })
          .include('[role="tabpanel"]')
          .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`),
          tab,
        ).toEqual([]);
      }
    });
  });
