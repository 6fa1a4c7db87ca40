import { describe, expect, it } from "vitest";
import { line, packed } from "./call_fixture.ts";

const P = 0x7ffd_0000_1000n;

function entry(length: number): Uint8Array {
  return Uint8Array.from([...packed(["u64", 1], ["u64", 2], ["u16", length]), ...new Uint8Array(6)]);
}

function entries(bytes: readonly Uint8Array[], truncated = false): string {
  const all = Uint8Array.from(bytes.flatMap((part) => [...part]));
  const captures = [{ source: 1, phase: "exit", bytes: all, truncated }] as const;
  return line("getdents64", { args: [3, P, 32768], result: all.length, captures });
}

describe("directory entries", () => {
  it("are counted by the lengths of their records", () => {
    expect(entries([entry(24), entry(24)])).toBe("getdents64(3, 0x7ffd00001000 /* 2 entries */, 32768) = 48");
    expect(entries([])).toBe("getdents64(3, 0x7ffd00001000 /* 0 entries */, 32768) = 0");
  });

  it("end at a record that says it has no length", () => {
    expect(entries([entry(24), entry(0), entry(24)])).toContain("/* 1 entries */");
  });

  it("say so when there are more than were looked at", () => {
    expect(entries([entry(24), entry(24)], true)).toContain("/* more than 2 entries */");
  });
});
