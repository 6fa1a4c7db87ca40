import { expect, it } from "vitest";
import { paceMs, timed } from "./pace.ts";

it("asks a slow question less often, also when it failed", async () => {
  expect(paceMs("summary", 500)).toBe(500);
  const slow = timed("summary", () => new Promise((_, reject) => setTimeout(() => reject(new Error("no")), 60)));
  await expect(slow).rejects.toThrow("no");
  expect(paceMs("summary", 100)).toBeGreaterThan(200);
  await timed("summary", async () => 1);
  expect(paceMs("summary", 100)).toBe(100);
});
