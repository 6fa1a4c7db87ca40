import type { WebSocketRoute } from "@playwright/test";
import type { Facts } from "../shared/api/schemas.ts";
import { expect, numberIn, test } from "./page.ts";

test("L4 a page whose connection is cut comes back by itself, and shows what it missed", async ({ owner, server }) => {
  const id = await server.record(["sh", "-c", "while :; do ls /etc > /dev/null; sleep 0.1; done"], "started");
  const sockets: WebSocketRoute[] = [];
  let reachable = true;
  await owner.routeWebSocket(/\/live$/, (socket) => {
    sockets.push(socket);
    if (reachable) socket.connectToServer();
    else void socket.close({ code: 1013 });
  });
  await owner.goto(`${server.origin}/r/${id}`);
  await expect(owner.getByText("Live")).toBeVisible();
  const factsOf = async () => (await (await server.api("GET", `/api/recordings/${id}`)).json()) as Facts;

  reachable = false;
  await sockets[0]?.close({ code: 1013 });
  await expect(owner.getByText("Connection lost, trying again")).toBeVisible();
  const away = (await factsOf()).callCount;
  await expect.poll(async () => (await factsOf()).callCount).toBeGreaterThan(away + 200);
  reachable = true;
  await expect(owner.getByText("Live")).toBeVisible();
  const calls = owner
    .getByRole("banner")
    .locator("strong")
    .filter({ hasText: /^[\d\u202f]+$/ });
  await expect.poll(() => numberIn(calls)).toBeGreaterThan(away + 200);

  await server.stop(id);
  await expect(owner.getByText("killed by")).toBeVisible();
  const facts = await factsOf();
  expect(await numberIn(calls)).toBe(facts.callCount);
  // The last rows of the list, in which nothing of the time away is missing.
  await owner.getByRole("tab", { name: /^Events/ }).click();
  const grid = owner.getByRole("grid", { name: "Events" });
  await expect(grid).toHaveAttribute("aria-rowcount", String(facts.eventCount + 1));
});
