import { expect, it } from "vitest";
import { NO_WISHES, type TextWishes, textQuery } from "./text_choice.ts";

const ALL: TextWishes = { descriptors: "details", times: "microseconds", verbose: true, durations: true };

it("asks a format for what it can do", () => {
  expect(textQuery("strace", ALL)).toEqual({
    descriptors: "details",
    verbose: "true",
    times: "microseconds",
    durations: "true",
  });
  expect(textQuery("jsonl", ALL)).toEqual({ descriptors: "details", verbose: "true" });
  expect(textQuery("parquet", ALL)).toEqual({});
  expect(textQuery("strace", NO_WISHES)).toEqual({});
});
