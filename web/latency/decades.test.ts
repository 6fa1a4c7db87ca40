import { describe, expect, it } from "vitest";
import { decadeLabel, decadesAround } from "./decades.ts";

describe("decadeLabel", () => {
  it("has the unit that keeps it short", () => {
    expect([1, 1e3, 1e5, 1e6, 1e8, 1e9, 1e12].map(decadeLabel)).toEqual([
      "1 ns",
      "1 µs",
      "100 µs",
      "1 ms",
      "100 ms",
      "1 s",
      "1000 s",
    ]);
  });
});

describe("decadesAround", () => {
  it("holds all values between its ends", () => {
    expect(decadesAround([1_500, 20_000])).toEqual([1e3, 1e4, 1e5]);
    expect(decadesAround([1_000])).toEqual([1e3, 1e4]);
    expect(decadesAround([0, 5])).toEqual([1, 10]);
  });
});
