import { expect, it } from "vitest";
import { straceSummary } from "./strace_summary.ts";

it("is the table of strace -c, its longest call first", () => {
  const rows = [
    { key: "read", calls: 3, errors: 0, totalNs: 1_500 },
    { key: "exit_group", calls: 1, errors: 0, totalNs: 9_000 },
    { key: "openat", calls: 4, errors: 2, totalNs: 6_000_600 },
  ];
  expect(straceSummary(rows)).toBe(
    [
      "% time     seconds  usecs/call     calls    errors syscall",
      "------ ----------- ----------- --------- --------- ----------------",
      " 99.98    0.006001        1500         4         2 openat",
      "  0.02    0.000002           0         3           read",
      "------ ----------- ----------- --------- --------- ----------------",
      "100.00    0.006002         857         7         2 total",
      "",
    ].join("\n"),
  );
});

it("has nothing but the frame without a call", () => {
  expect(straceSummary([]).split("\n").at(-2)).toBe("100.00    0.000000           0         0           total");
});
