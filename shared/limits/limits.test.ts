import { describe, expect, it } from "vitest";
import { readAmount } from "./amount.ts";
import { amountText, limitText } from "./limit_text.ts";
import { GIB, LIMIT_NAMES, LIMIT_TABLE, NO_LIMITS, nearestLimit, standardLimits } from "./limits.ts";

describe("an amount", () => {
  it.each([
    ["1", "count", 1],
    ["500000", "count", 500_000],
    ["10M", "count", 10_000_000],
    ["1.5k", "count", 1_500],
    ["4096", "bytes", 4_096],
    ["2G", "bytes", 2 * GIB],
    ["2 GiB", "bytes", 2 * GIB],
    ["500MB", "bytes", 500 * 2 ** 20],
    ["0.5t", "bytes", 512 * GIB],
    ["90s", "seconds", 90],
    ["0.5s", "seconds", 0.5],
    ["10 min", "seconds", 600],
    ["24h", "seconds", 86_400],
    ["7d", "seconds", 604_800],
    ["none", "count", null],
    [" None ", "bytes", null],
  ] as const)("%j as %s is %j", (text, unit, value) => {
    expect(readAmount(text, unit)).toEqual({ ok: true, value });
  });

  it.each([
    ["", "count"],
    ["0", "count"],
    ["-1", "count"],
    ["1e6", "count"],
    ["10X", "count"],
    ["0.0001", "bytes"],
    ["5 GiBs", "bytes"],
    ["iB", "bytes"],
    ["9999999999999G", "bytes"],
    ["90", "seconds"],
    ["1 year", "seconds"],
    ["constructor", "bytes"],
    ["1constructor", "seconds"],
  ] as const)("%j as %s is none", (text, unit) => {
    expect(readAmount(text, unit)).toMatchObject({ ok: false, message: expect.stringContaining("or none") });
  });
});

describe("the table of limits", () => {
  it("names each limit once, with a flag of its own", () => {
    expect([...LIMIT_NAMES].sort()).toEqual(Object.keys(LIMIT_TABLE).sort());
    expect(new Set(LIMIT_NAMES.map((name) => LIMIT_TABLE[name].flag)).size).toBe(LIMIT_NAMES.length);
  });

  it("keeps a twentieth of a small disk, and leaves the terminal's commands without time and total", () => {
    expect(standardLimits("server", 2_000 * GIB).free).toBe(GIB);
    expect(standardLimits("server", 2 * GIB).free).toBe(Math.floor(GIB / 10));
    expect(standardLimits("terminal", 2_000 * GIB)).toMatchObject({ time: null, disk: null });
    expect(standardLimits("terminal", 2_000 * GIB).events).toBe(standardLimits("server", 2_000 * GIB).events);
  });

  it("has a recording fit four times into the room of all", () => {
    expect(LIMIT_TABLE.bytes.standard * 4).toBeLessThanOrEqual(LIMIT_TABLE.disk.standard);
    expect(LIMIT_TABLE.events.standard * 15 * 3).toBeLessThanOrEqual(LIMIT_TABLE.bytes.standard);
  });
});

describe("the words for limits", () => {
  it("say amounts with their units", () => {
    expect(amountText(86_400, "seconds")).toBe("24 h");
    expect(amountText(604_800, "seconds")).toBe("7 d");
    expect(amountText(600, "seconds")).toBe("10 min");
    expect(amountText(90, "seconds")).toBe("1 min 30 s");
    expect(amountText(0.5, "seconds")).toBe("500 ms");
    expect(amountText(null, "bytes")).toBe("none");
    expect(limitText("bytes", { ...NO_LIMITS, bytes: 5 * GIB })).toBe("a file of 5 GiB");
  });

  it("begin with the limit that is nearest", () => {
    expect(nearestLimit({ events: 0.2, free: 0.9, time: 0.5 })).toEqual({ limit: "free", share: 0.9 });
    expect(nearestLimit({})).toBeUndefined();
  });
});
