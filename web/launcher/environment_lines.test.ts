import { describe, expect, it } from "vitest";
import { readEnvironment } from "./environment_lines.ts";

describe("readEnvironment", () => {
  it("reads additions and removals, keeping values as they were typed", () => {
    expect(readEnvironment("A=1\n\n -LD_PRELOAD\nB=x=y z ")).toEqual({
      ok: true,
      env: { A: "1", LD_PRELOAD: null, B: "x=y z " },
    });
    expect(readEnvironment("EMPTY=")).toEqual({ ok: true, env: { EMPTY: "" } });
    expect(readEnvironment("")).toEqual({ ok: true, env: {} });
  });

  it("names the line that is no variable", () => {
    for (const wrong of ["=x", "A B=1", "1A=2", "-", "-A=1", "word"])
      expect(readEnvironment(`OK=1\n${wrong}`)).toMatchObject({ ok: false, line: 2 });
  });
});
