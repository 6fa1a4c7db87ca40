import { describe, expect, it } from "vitest";
import { hexLines, isComposite, isValue } from "./value_reading.ts";

describe("isValue", () => {
  it("knows values from what is none", () => {
    expect(isValue({ t: "number", text: "3" })).toBe(true);
    for (const wrong of [null, undefined, 3, "x", {}, { t: "hologram" }, { t: 4 }]) expect(isValue(wrong)).toBe(false);
  });
});

describe("hexLines", () => {
  it("writes eight bytes a line, unprintable ones as dots", () => {
    expect(hexLines("7f454c460201010000000000000000000a41")).toEqual([
      { offset: "0000", hex: "7f 45 4c 46 02 01 01 00", text: ".ELF...." },
      { offset: "0008", hex: "00 00 00 00 00 00 00 00", text: "........" },
      { offset: "0010", hex: "0a 41", text: ".A" },
    ]);
    expect(hexLines("")).toEqual([]);
  });
});

describe("isComposite", () => {
  it("looks through what only wraps", () => {
    const struct = { t: "struct", fields: [["a", { t: "number", text: "1" }]] } as const;
    expect(isComposite({ t: "note", value: { t: "change", before: struct, after: struct }, note: "" })).toBe(true);
    expect(isComposite({ t: "struct", fields: [] })).toBe(false);
    expect(isComposite({ t: "pointer", address: "0" })).toBe(false);
  });
});
