import { describe, expect, test } from "vitest";
import type { CaptureSpec } from "../../shared/syscalls/capture.ts";
import { CaptureProgramError, captureTable } from "./capture_table.ts";

const path = (arg: number): CaptureSpec => ({
  source: { from: "arg", arg },
  phase: "enter",
  kind: "cstring",
  limit: 4096,
});
const row = (nr: number, captures: readonly CaptureSpec[]) => ({ nr, name: `call_${nr}`, program: { captures } });
const count = (text: string, what: string) => text.split(what).length - 1;

describe("the capture table", () => {
  test("is dense: a number without a call has an empty program", () => {
    const text = captureTable([row(0, []), row(3, [path(1)])]);
    expect(text).toContain("// 0 call_0\n");
    expect(text).toContain("{{{0, 0}, {0, 0}}, {0, 0}, 0, kNoArg, 0},  // 2 no such call\n");
    expect(text).toContain("{{{0, 1}, {0, 0}}, {0, 0}, 0, kNoArg, 0},  // 3 call_3\n");
  });

  test("writes equal captures once", () => {
    const text = captureTable([row(0, [path(1)]), row(1, [path(1)]), row(2, [path(0)])]);
    expect(count(text, "CaptureKind::kCString")).toBe(2);
  });

  test("separates entry from exit", () => {
    const result: CaptureSpec = {
      source: { from: "arg", arg: 1 },
      phase: "exit",
      on: "success",
      kind: "bytes",
      length: { from: "min", of: [{ from: "result" }, { from: "arg", arg: 2 }] },
      limit: "string",
    };
    const text = captureTable([row(0, [result, path(0)])]);
    expect(text).toContain("{{{0, 1}, {1, 1}}, {0, 0}, 0, kNoArg, 0},  // 0 call_0\n");
    expect(text).toContain(
      "CaptureOn::kSuccess, SourceKind::kArg, 1, 0, kStringLimit, {LengthKind::kMin, 0, 0, 0, {0, 2}}",
    );
  });

  test("sorts the keys of variants as C++ searches them, and spreads a case over its keys", () => {
    const program = {
      captures: [],
      variants: {
        arg: 1,
        cases: [
          { keys: [0x8000_0000n, 5n], captures: [path(2)] },
          { keys: [7n], captures: [] },
        ],
      },
    };
    const text = captureTable([{ nr: 0, name: "ioctl", program }]);
    const keys = [...text.matchAll(/^ {4}\{(0x[0-9a-f]+)u, /gm)].map((match) => match[1]);
    expect(keys).toEqual(["0x5", "0x7", "0x80000000"]);
    expect(text).toContain("{0, 3}, 1, kNoArg, 0xffffffffu},  // 0 ioctl\n");
  });

  test("writes conditions on arguments with all their bits, and on fields with their width", () => {
    const child: CaptureSpec = {
      ...path(0),
      source: { from: "field", offset: 8 },
      when: [{ field: 4, width: 2, equals: 1n, not: true }],
    };
    const parent: CaptureSpec = {
      source: { from: "arg", arg: 0 },
      phase: "enter",
      kind: "bytes",
      length: { from: "const", value: 16 },
      limit: 16,
      when: [{ arg: 1, equals: -1n }],
      children: [child],
    };
    const text = captureTable([row(0, [parent])]);
    expect(text).toContain("{true, true, 0, 2, 4, 0, 0x1u}");
    expect(text).toContain("{false, false, 1, 0, 0, 0xffffffffffffffffu, 0xffffffffffffffffu}");
  });

  test.each<[string, CaptureSpec]>([
    ["an argument that does not exist", path(6)],
    ["a field without a parent", { ...path(0), source: { from: "field", offset: 0 } }],
    ["a result asked for at entry", { ...path(0), kind: "bytes", length: { from: "result" } }],
    ["a success known at entry", { ...path(0), on: "success" }],
    ["an array without element", { ...path(0), kind: "array", length: { from: "const", value: 1 } }],
    ["bytes without length", { ...path(0), kind: "bytes" }],
    ["a limit that is none", { ...path(0), limit: 70_000 }],
    [
      "a child of another phase",
      { ...path(0), children: [{ ...path(0), source: { from: "field", offset: 0 }, phase: "exit" }] },
    ],
  ])("refuses %s and names the call", (_, spec) => {
    expect(() => captureTable([row(9, [spec])])).toThrow(CaptureProgramError);
    expect(() => captureTable([row(9, [spec])])).toThrow(/call_9/);
  });
});
