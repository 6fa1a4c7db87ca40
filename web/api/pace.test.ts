import { expect, it, vi } from "vitest";
import { paceMs, timed } from "./pace.ts";

it("asks a slow question less often, also when it failed", async () => {
  expect(paceMs("summary", 500)).toBe(500);
  const slow = timed("summary", () => new Promise((_, reject) => setTimeout(() => reject(new Error("no")), 60)));
  await expect(slow).rejects.toThrow("no");
  expect(paceMs("summary", 100)).toBeGreaterThan(200);
  await timed("summary", async () => 1);
  expect(paceMs("summary", 100)).toBe(100);
});

it("lets no view stand still for longer than two seconds", async () => {
  const clock = vi.spyOn(performance, "now").mockReturnValueOnce(0).mockReturnValueOnce(60_000);
  await timed("files", async () => 1);
  clock.mockRestore();
  expect(paceMs("files", 500)).toBe(2_000);
  expect(paceMs("files", 5_000)).toBe(5_000);
});
