import { expect, it } from "vitest";
import { mutatedText } from "../testing/mutation.ts";
import { amount, withSeeds } from "../testing/random.ts";
import { completeFilter } from "./complete.ts";
import { formatFilter } from "./format.ts";
import { parseFilter } from "./parse.ts";
import { filterToPredicate } from "./predicate.ts";
import { filterToSql } from "./to_sql.ts";
import { vocabularyOf } from "./vocabulary.ts";

const vocabulary = vocabularyOf(
  [
    { name: "read", classes: ["desc"] },
    { name: "openat", classes: ["file", "desc"] },
  ],
  ["ENOENT", "EAGAIN"],
);

const SEEDS: readonly [string, ...string[]] = [
  " openat,read  -%file,error errno:ENOENT",
  'path:/etc/*,"/a b/?" dur:>10ms -dur:<=1.5us',
  'fd:3,4 pid:100 tid:101 ret:>=-1 "some text" /re(gex)?/i',
  "class:file kind:syscall -path:/proc/**",
];

const EVENT = {
  kind: "syscall", name: "openat", class: "file", errno: "ENOENT", durationNs: 5_000, pid: 100, tid: 101,
  fd: 3, path: "/etc/a b", result: -2n, args: 'AT_FDCWD, "/etc/a b", O_RDONLY',
} as const; // biome-ignore format: one event

it("every text is a filter that means the same when it is written anew, or is refused in a sentence at its place", () => {
  let taken = 0;
  withSeeds(amount(4_000, 400_000), (random) => {
    const text = mutatedText(random.pick(SEEDS), random, ["openat", "path:", "dur:", "-", '"', "%file"]);
    const cursor = random.below(text.length + 1);
    const { from, to } = completeFilter(text, cursor, vocabulary);
    expect(from >= 0 && from <= cursor && cursor <= to && to <= text.length, `${from}-${to} at ${cursor}`).toBe(true);
    const result = parseFilter(text, vocabulary);
    if (!result.ok) {
      const { at, end, message } = result.error;
      expect(at >= 0 && at <= end && end <= text.length, `${at}-${end} of ${JSON.stringify(text)}`).toBe(true);
      expect(message).not.toBe("");
      return;
    }
    taken++;
    const again = parseFilter(formatFilter(result.filter), vocabulary);
    const meant = (filter: typeof result.filter) => filter.map(({ negated, match }) => ({ negated, match }));
    expect(again.ok ? meant(again.filter) : again, JSON.stringify(text)).toEqual(meant(result.filter));
    const { sql, values } = filterToSql(result.filter, vocabulary);
    expect(sql.split("?").length - 1, sql).toBe(values.length);
    expect(typeof filterToPredicate(result.filter, vocabulary)(EVENT)).toBe("boolean");
  });
  expect(taken).toBeGreaterThan(100);
});
