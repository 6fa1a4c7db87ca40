import type { Comparison, Filter, Match } from "./ast.ts";
import { globRegex, literalOf } from "./glob.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a filter looks at: the columns of the event table, as `filterToSql` names them. */
export interface FilteredEvent {
  kind: string;
  name: string;
  class: string;
  errno: string | null;
  /** null: not finished */
  durationNs: number | null;
  pid: number;
  tid: number;
  fd: number | null;
  path: string | null;
  /** signed; null: never returned, or not a call */
  result: bigint | null;
  args: string;
}

/** The same condition as `filterToSql`, as a test of one event: for the live tail, which no query has seen yet. */
export function filterToPredicate(filter: Filter, vocabulary: Vocabulary): (event: FilteredEvent) => boolean {
  const tests = filter.map(({ negated, match }) => {
    const test = matchTest(match, vocabulary);
    return negated ? (event: FilteredEvent) => !test(event) : test;
  });
  return (event) => tests.every((test) => test(event));
}

function matchTest(match: Match, vocabulary: Vocabulary): (event: FilteredEvent) => boolean {
  switch (match.t) {
    case "name": {
      const names = new Set([...match.names, ...match.classes.flatMap((name) => vocabulary.members(name))]);
      return ({ name }) => names.has(name);
    }
    case "error":
      return ({ errno }) => errno !== null;
    case "errno": {
      const names = new Set<string | null>(match.names);
      return ({ errno }) => names.has(errno);
    }
    case "class": {
      const classes = new Set<string>(match.classes);
      return (event) => classes.has(event.class);
    }
    case "kind": {
      const kinds = new Set<string>(match.kinds);
      return ({ kind }) => kinds.has(kind);
    }
    case "duration":
      return ({ durationNs }) => durationNs !== null && compares(durationNs, match.any);
    case "result":
      return ({ errno, result }) => {
        const shown = errno === null ? result : -1n;
        return shown !== null && compares(shown, match.any);
      };
    case "path": {
      const tests = match.globs.map((glob) => {
        const literal = literalOf(glob);
        if (literal !== undefined) return (path: string) => path === literal;
        const regex = new RegExp(`^(?:${globRegex(glob)})$`, "su");
        return (path: string) => regex.test(path);
      });
      return ({ path }) => path !== null && tests.some((test) => test(path));
    }
    case "number": {
      const numbers = new Set<number | null>(match.numbers);
      return (event) => numbers.has(event[match.column]);
    }
    case "text":
      return ({ args }) => args.includes(match.text);
    case "regex": {
      const regex = new RegExp(match.source, match.ignoreCase ? "iu" : "u");
      return ({ args }) => regex.test(args);
    }
    default:
      return match satisfies never;
  }
}

function compares(value: number | bigint, any: readonly Comparison<bigint>[]): boolean {
  return any.some((comparison) => {
    switch (comparison.operator) {
      case "=":
        return BigInt(value) === comparison.value;
      case "<":
        return value < comparison.value;
      case "<=":
        return value <= comparison.value;
      case ">":
        return value > comparison.value;
      case ">=":
        return value >= comparison.value;
      default:
        return comparison.operator satisfies never;
    }
  });
}
