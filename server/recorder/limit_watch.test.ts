import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { NO_LIMITS } from "../../shared/limits/limits.ts";
import { fileSystemOf, LimitWatch, limitUseOf, type Progress } from "./limit_watch.ts";

const progress = (more: Partial<Progress>): Progress => ({
  ...{ events: 0, bytes: 0, seconds: 0, freeBytes: 1_000, diskShare: undefined },
  ...more,
});
const watch = (limits: Partial<typeof NO_LIMITS>) =>
  new LimitWatch({ ...NO_LIMITS, ...limits }, path.join(tmpdir(), "recording.duckdb"));

describe("the used part of limits", () => {
  it("is told of those that apply", () => {
    expect(limitUseOf(NO_LIMITS, progress({ events: 5, bytes: 5, seconds: 5 }))).toEqual({});
    const limits = { events: 10, bytes: 100, time: 2, disk: 7, free: 500 };
    expect(limitUseOf(limits, progress({ events: 5, bytes: 150, seconds: 1, diskShare: 0.25 }))).toEqual({
      ...{ events: 0.5, bytes: 1.5, time: 0.5, disk: 0.25, free: 0.5 },
    });
  });

  it("grows to 1 as the free bytes shrink to the reserve, and beyond on a full disk", () => {
    const free = (freeBytes: number | undefined) =>
      limitUseOf({ ...NO_LIMITS, free: 500 }, progress({ freeBytes })).free;
    expect([free(1_000), free(625), free(500), free(499)].map((share) => (share ?? 0) >= 1)).toEqual([
      ...[false, false, true, true],
    ]);
    expect(free(625)).toBe(0.8);
    expect(free(0)).toBe(500);
    expect(free(undefined)).toBeUndefined();
  });
});

describe("the watch", () => {
  it("is due at once when the events are reached, and a while after its last look", () => {
    const watched = watch({ events: 10 });
    watched.update({ events: 9, bytes: 0, seconds: 0 });
    expect([watched.isDue(9), watched.isDue(10)]).toEqual([false, true]);
    expect(watch({}).isDue(0)).toBe(true);
  });

  it("tells of hundredths that changed, cut and not rounded", () => {
    const watched = watch({ events: 1_000 });
    expect(watched.update({ events: 0, bytes: 0, seconds: 0 })).toBe(true);
    expect(watched.update({ events: 9, bytes: 0, seconds: 0 })).toBe(false);
    expect(watched.update({ events: 999, bytes: 0, seconds: 0 })).toBe(true);
    expect([watched.shown, watched.reached]).toEqual([{ events: 0.99 }, undefined]);
    watched.update({ events: 1_000, bytes: 0, seconds: 0 });
    expect([watched.shown, watched.reached]).toEqual([{ events: 1 }, "events"]);
  });

  it("asks the file system itself", () => {
    const free = fileSystemOf(tmpdir())?.freeBytes ?? 0;
    expect(free).toBeGreaterThan(0);
    const watched = watch({ free: 100 * free });
    watched.update({ events: 0, bytes: 0, seconds: 0 });
    expect(watched.reached).toBe("free");
    expect(fileSystemOf(path.join(tmpdir(), "no", "such", "folder"))).toBeUndefined();
  });
});
