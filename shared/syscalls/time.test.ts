import { describe, expect, it } from "vitest";
import { line, packed } from "./call_fixture.ts";

/** struct timex with a few of its fields */
function clockBytes(modes: number, status: number): Uint8Array {
  const bytes = new Uint8Array(208);
  const put = (at: number, ...words: readonly (readonly ["u32" | "u64", number | bigint])[]) =>
    bytes.set(packed(...words), at);
  put(0, ["u32", modes]);
  put(8, ["u64", -5]);
  put(40, ["u32", status]);
  put(72, ["u64", 1795473913], ["u64", 929986], ["u64", 10000]);
  put(160, ["u32", 37]);
  return bytes;
}

describe("adjtimex", () => {
  const adjusted = (modes: number, status: number, result: number) =>
    line("adjtimex", {
      args: [0x1000],
      result,
      captures: [{ source: 0, phase: "exit", bytes: clockBytes(modes, status) }],
    });

  it("shows the clock as it is, and its state", () => {
    expect(adjusted(0, 0x40, 5)).toBe(
      "adjtimex({modes=0, offset=-5, freq=0, maxerror=0, esterror=0, status=STA_UNSYNC, constant=0, precision=0, " +
        "tolerance=0, time={tv_sec=1795473913, tv_usec=929986}, tick=10000, ppsfreq=0, jitter=0, shift=0, stabil=0, " +
        "jitcnt=0, calcnt=0, errcnt=0, stbcnt=0, tai=37}) = 5 (TIME_ERROR)",
    );
    expect(adjusted(0, 0, 0)).toContain("tai=37}) = 0 (TIME_OK)");
  });

  it("names the ways of adjtime before their bits", () => {
    expect(adjusted(0xa001, 0, 0)).toContain("{modes=ADJ_OFFSET_SS_READ, ");
    expect(adjusted(0xe041, 0, 0)).toContain("{modes=ADJ_OFFSET_SS_READ|ADJ_TICK|0x40, ");
    expect(adjusted(0x8001, 0, 0)).toContain("{modes=ADJ_OFFSET_SINGLESHOT, ");
    expect(adjusted(0x40, 0, 0)).toContain("{modes=0x40 /* ADJ_??? */, ");
  });

  it("shows the address when it was refused", () => {
    expect(line("clock_adjtime", { args: [0, 0x1000], result: -1 })).toBe(
      "clock_adjtime(CLOCK_REALTIME, 0x1000) = -1 EPERM (Operation not permitted)",
    );
  });
});
