import { expect, it } from "vitest";
import { LOOK_LASTS_MS, Onlookers } from "./onlookers.ts";

it("a look lasts for a while, and what is given out is looked at until its reader is done", () => {
  let now = 1_000;
  const onlookers = new Onlookers(() => now);
  expect(onlookers.isLookedAt("a")).toBe(false);
  onlookers.look("a");
  now += LOOK_LASTS_MS - 1;
  expect([onlookers.isLookedAt("a"), onlookers.isLookedAt("b")]).toEqual([true, false]);
  now += 1;
  expect(onlookers.isLookedAt("a")).toBe(false);

  const [first, second] = [onlookers.hold("a"), onlookers.hold("a")];
  now += 10 * LOOK_LASTS_MS;
  first();
  first();
  now += 10 * LOOK_LASTS_MS;
  expect(onlookers.isLookedAt("a")).toBe(true);
  second();
  expect(onlookers.isLookedAt("a")).toBe(true);
  now += LOOK_LASTS_MS;
  expect(onlookers.isLookedAt("a")).toBe(false);
});
