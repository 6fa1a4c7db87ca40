import { describe, expect, it } from "vitest";
import type { Storage } from "../../shared/api/schemas.ts";
import { GIB, NO_LIMITS } from "../../shared/limits/limits.ts";
import { keptText, nearLimit, storageWarning, usesText } from "./limit_words.ts";

const limits = { ...NO_LIMITS, events: 1_000, time: 60, disk: 20 * GIB, free: GIB };
const storage = (more: Partial<Storage>): Storage => ({
  ...{ usedBytes: 0, keptBytes: 0, limits, freeBytes: 100 * GIB, nextToGo: null, kept: {}, removed: [] },
  ...more,
});

describe("the words for limits", () => {
  it("warn from 80 % on, of the nearest", () => {
    expect(nearLimit({ events: 0.79, time: 0.1 }, limits)).toBeNull();
    expect(nearLimit({}, limits)).toBeNull();
    expect(nearLimit({ events: 0.8, time: 0.91 }, limits)).toEqual({
      limit: "time",
      share: 0.91,
      text: "91 % of 1 min of recording",
    });
    expect(nearLimit({ free: 0.9 }, limits)?.text).toContain("1 GiB left free on the disk");
  });

  it("list what a recording has used, the disk only when it is near, and never round up to what is not reached", () => {
    expect(usesText({ free: 0.5, disk: 0.7, time: 0 }, limits)).toEqual(["0 % of 1 min of recording"]);
    expect(usesText({ free: 0.5, disk: 0.85, time: 0 }, limits)[0]).toBe("85 % of 20 GiB for all recordings");
    expect(usesText({ time: 0.1, events: 0.999 }, limits)).toEqual([
      "99 % of 1000 events",
      "10 % of 1 min of recording",
    ]);
  });

  it("count why recordings stay", () => {
    expect(keptText({ a: "pinned", b: "shared", c: "pinned", d: "newest" })).toBe(
      "2 pinned, 1 shared by a link, the newest",
    );
    expect(keptText({})).toBe("");
  });

  it("warn of the disk and of the room for all before anything goes", () => {
    expect(storageWarning(storage({ usedBytes: 15 * GIB }), "ls")).toBeNull();
    expect(storageWarning(storage({ usedBytes: 17 * GIB }), "ls")).toBe(
      "The recordings take 17 GiB of the 20 GiB they may take: ls is removed first when room is needed. Pin what is to stay.",
    );
    expect(storageWarning(storage({ usedBytes: 17 * GIB, keptBytes: 16 * GIB }), "ls")).toContain("unpin or remove");
    expect(storageWarning(storage({ freeBytes: 1.2 * GIB }), null)).toContain("will be stopped");
    expect(storageWarning(storage({ freeBytes: 0.5 * GIB }), null)).toContain("cannot be started");
    expect(storageWarning(storage({ freeBytes: null, limits: NO_LIMITS, usedBytes: 900 * GIB }), "ls")).toBeNull();
  });
});
