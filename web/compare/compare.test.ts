import { describe, expect, it } from "vitest";
import type { EventRow, Summary, SummaryRow, TaskRow } from "../../shared/api/schemas.ts";
import { align, type Hunk } from "./align.ts";
import { onlyInOne, summaryDifferences } from "./differences.ts";
import { normaliseCall, normalisePath, taskNames } from "./normalise.ts";
import { pairProcesses } from "./process_pairs.ts";

/** Lays hunks out again; throws where they claim what is not so. */
function check(a: readonly string[], b: readonly string[], hunks: readonly Hunk[]): number {
  let atA = 0;
  let atB = 0;
  let equal = 0;
  for (const hunk of hunks) {
    expect([hunk.a, hunk.b]).toEqual([atA, atB]);
    if (hunk.kind === "equal") {
      expect(a.slice(hunk.a, hunk.a + hunk.length)).toEqual(b.slice(hunk.b, hunk.b + hunk.length));
      equal += hunk.length;
      atA += hunk.length;
      atB += hunk.length;
    } else {
      expect(hunk.aTo - hunk.a + hunk.bTo - hunk.b).toBeGreaterThan(0);
      atA = hunk.aTo;
      atB = hunk.bTo;
    }
  }
  expect([atA, atB]).toEqual([a.length, b.length]);
  return equal;
}

const letters = (text: string): string[] => [...text];

/** Longest common subsequence by the book. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (const [j, y] of b.entries()) next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe("aligning", () => {
  it.each([
    ["", ""],
    ["abc", "abc"],
    ["abc", ""],
    ["", "abc"],
    ["abcabba", "cbabac"],
    ["aaaa", "aa"],
    ["xaxbxc", "axbxcx"],
    ["abcdef", "uvwxyz"],
  ])("%s with %s", (a, b) => {
    check(letters(a), letters(b), align(letters(a), letters(b)));
  });

  it("finds all that is common where nothing occurs once", () => {
    for (const [a, b] of [
      ["aabbaabb", "abababab"],
      ["aabbccaabbcc", "ccbbaaccbbaa"],
    ] as const)
      expect(check(letters(a), letters(b), align(letters(a), letters(b)))).toBe(common(letters(a), letters(b)));
  });

  it("holds for any two sequences", () => {
    let state = 7;
    const next = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
      return state % below;
    };
    for (let round = 0; round < 300; round++) {
      const make = () => Array.from({ length: next(30) }, () => "abcdefgh"[next(1 + next(8))] ?? "a");
      const a = make();
      const b = make();
      check(a, b, align(a, b));
    }
  });

  it("ends on long sequences that have nothing to hold on to", () => {
    const a = Array.from({ length: 20_000 }, (_, i) => `a${i % 3}`);
    const b = Array.from({ length: 20_000 }, (_, i) => `b${i % 3}`);
    expect(check(a, b, align(a, b))).toBe(0);
  });
});

describe("what every run has of its own", () => {
  const row = (name: string, args: string, result: string): EventRow => ({
    seq: 0,
    kind: "syscall",
    startNs: 0,
    durationNs: 1,
    pid: 1,
    tid: 1,
    name,
    class: "file",
    args,
    result,
    errno: null,
  });
  const pair = (name: string, a: [string, string], b: [string, string], tids: [number[], number[]] = [[], []]) => [
    normaliseCall(row(name, ...a), taskNames(tids[0])),
    normaliseCall(row(name, ...b), taskNames(tids[1])),
  ];

  it.each([
    ["mmap", ["NULL, 8192, PROT_READ", "0x7f3a1c000000"], ["NULL, 8192, PROT_READ", "0x7fe912340000"]],
    ["nanosleep", ["{tv_sec=0, tv_nsec=1200}, NULL", "0"], ["{tv_sec=0, tv_nsec=900}, NULL", "0"]],
    ["openat", ['AT_FDCWD, "/tmp/ccAb3dEf.s", O_RDONLY', "3"], ['AT_FDCWD, "/tmp/ccZy9xWv.s", O_RDONLY', "3"]],
  ] as const)("is the same in %s", (name, a, b) => {
    const [one, other] = pair(name, [...a], [...b]);
    expect(one).toBe(other);
  });

  it("is the same for tasks in their order", () => {
    const [one, other] = pair(
      "wait4",
      ["4711, NULL, 0, NULL", "4711"],
      ["815, NULL, 0, NULL", "815"],
      [
        [4710, 4711],
        [814, 815],
      ],
    );
    expect(one).toBe(other);
    expect(one).toContain("task 2");
  });

  it("is not what a program chose itself", () => {
    for (const [a, b] of [
      [
        ["3, 4096", "0"],
        ["3, 8192", "0"],
      ],
      [
        ['"/etc/passwd"', "0"],
        ['"/etc/shadow"', "0"],
      ],
      [
        ["3", "0"],
        ["3", "-1 EBADF (Bad file descriptor)"],
      ],
    ] as const) {
      const [one, other] = pair("ftruncate", [...a], [...b]);
      expect(one).not.toBe(other);
    }
    expect(normalisePath("/tmp/report.txt")).toBe("/tmp/report.txt");
    expect(normalisePath("/home/AbCdEf12/x")).toBe("/home/AbCdEf12/x");
  });
});

const task = (pid: number, comm: string): TaskRow => ({
  pid,
  tid: pid,
  parentTid: null,
  comm,
  names: [comm],
  startNs: pid,
  endNs: null,
  exit: null,
  superseded: false,
  calls: 1,
  errors: 0,
  totalNs: 0,
});

it("pairs processes by what they run, the first with the first", () => {
  const pairs = pairProcesses(
    [task(1, "make"), task(2, "cc"), task(3, "cc"), task(4, "ld")],
    [task(11, "ninja"), task(12, "ld"), task(13, "cc"), task(14, "strip")],
  );
  expect(pairs.map(({ a, b }) => [a?.pid ?? null, b?.pid ?? null])).toEqual([
    [1, 11],
    [2, 13],
    [3, null],
    [4, 12],
    [null, 14],
  ]);
});

it("lays two summaries beside each other, the largest difference first", () => {
  const row = (key: string, totalNs: number): SummaryRow => ({
    key,
    class: "file",
    calls: 1,
    errors: 0,
    totalNs,
    minNs: 0,
    p50Ns: 0,
    p95Ns: 0,
    p99Ns: 0,
    maxNs: 0,
    maxSeq: 0,
    firstErrorSeq: null,
  });
  const summary = (...rows: SummaryRow[]): Summary => ({ rows, calls: rows.length, errors: 0, totalNs: 0 });
  const rows = summaryDifferences(
    summary(row("read", 10), row("open", 50)),
    summary(row("read", 90), row("close", 5), row("open", 50)),
  );
  expect(rows.map(({ key, a, b }) => [key, a?.totalNs ?? null, b?.totalNs ?? null])).toEqual([
    ["read", 10, 90],
    ["close", null, 5],
    ["open", 50, 50],
  ]);
});

it("tells the files that only one run touched", () => {
  const count = (path: string, calls = 1) => ({ path, calls });
  expect(onlyInOne([count("/a", 2), count("/b"), count("/b", 3)], [count("/a"), count("/c")])).toEqual({
    a: [count("/b", 4)],
    b: [count("/c")],
  });
});
