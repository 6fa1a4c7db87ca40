import { describe, expect, it } from "vitest";
import { decodedLength, printedRuns } from "./printed_text.ts";

const chunk = (stream: string, ...bytes: number[]) => ({ stream, base64: btoa(String.fromCharCode(...bytes)) });

describe("printedRuns", () => {
  it("joins chunks of a stream and keeps the order of streams", () => {
    expect(printedRuns([chunk("stdout", 97), chunk("stdout", 98), chunk("stderr", 99), chunk("stdout", 100)])).toEqual([
      { stream: "stdout", text: "ab" },
      { stream: "stderr", text: "c" },
      { stream: "stdout", text: "d" },
    ]);
  });

  it("puts a character together that was cut, also with another stream between", () => {
    const euro = [0xe2, 0x82, 0xac] as const;
    const runs = printedRuns([chunk("stdout", euro[0], euro[1]), chunk("stderr", 33), chunk("stdout", euro[2])]);
    expect(runs).toEqual([
      { stream: "stderr", text: "!" },
      { stream: "stdout", text: "€" },
    ]);
  });

  it("shows control characters and wrong bytes instead of obeying or dropping them", () => {
    expect(printedRuns([chunk("stdout", 27, 91, 51, 49, 109, 0, 7, 127, 255, 9, 13, 10)])[0]?.text).toBe(
      "\u241b[31m\u2400\u2407\u2421\ufffd\t\n",
    );
  });
});

it("decodedLength counts bytes", () => {
  for (const length of [0, 1, 2, 3, 4, 100]) expect(decodedLength(btoa("x".repeat(length)))).toBe(length);
});
