import { describe, expect, it } from "vitest";
import { errnoMeaning } from "./errno.ts";
import { errnoMeaningFor } from "./errno_of_call.ts";

describe("errnoMeaningFor", () => {
  it("says what it means for the call, and else what it means anywhere", () => {
    expect(errnoMeaningFor("connect", "ECONNREFUSED")).toContain("nothing listens");
    expect(errnoMeaningFor("unlink", "ENOENT")).not.toBe(errnoMeaningFor("openat", "ENOENT"));
    expect(errnoMeaningFor("fchown", "EPERM")).toBe(errnoMeaning("EPERM"));
    expect(errnoMeaningFor("read", "E4000")).toBe("");
  });
});
