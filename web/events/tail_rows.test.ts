import { expect, it } from "vitest";
import type { EventRow } from "../../shared/api/schemas.ts";
import { tailBegin, tailRow, tailRows } from "./tail_rows.ts";

const row = (seq: number): EventRow => ({
  seq,
  kind: "syscall",
  startNs: seq,
  durationNs: 1,
  pid: 1,
  tid: 1,
  name: "read",
  class: "io",
  args: "",
  result: "0",
  errno: null,
});

it("the newest rows are the last of the list, and pages hold the others", () => {
  const tail = tailRows(1_000, [row(998), row(999)]);
  expect(tail.count).toBe(1_000);
  expect(tailBegin(tail)).toBe(998);
  expect(tailRow(tail, 999)?.seq).toBe(999);
  expect(tailRow(tail, 997)).toBeUndefined();
  expect(tailRow(tail, 1_000)).toBeUndefined();
});

it("bears a count that lags behind the rows", () => {
  const tail = tailRows(1, [row(0), row(1), row(2)]);
  expect(tail.count).toBe(3);
  expect(tailRow(tail, 0)?.seq).toBe(0);
});
