/** Two sequences of calls laid beside each other: what is equal in both, in order, and what stands between. */
export type Hunk =
  | { kind: "equal"; a: number; b: number; length: number }
  /** `aTo` and `bTo` are exclusive; one side may be empty */
  | { kind: "different"; a: number; aTo: number; b: number; bTo: number };

/** Edits between two anchors that are searched for; more than that is shown as different altogether. */
const MOST_EDITS = 1_000;

/**
 * Aligns by what occurs once in both (patience diff), and between such anchors by the fewest edits (Myers, "An O(ND) Difference
 * Algorithm and Its Variations", 1986). The work is bounded: pieces too different are not searched to the end.
 */
export function align(a: readonly string[], b: readonly string[]): Hunk[] {
  const matches: [number, number][] = [];
  matchRange(a, b, { a: 0, aTo: a.length, b: 0, bTo: b.length }, matches);
  return hunksOf(matches, a.length, b.length);
}

interface Range {
  a: number;
  aTo: number;
  b: number;
  bTo: number;
}

function matchRange(a: readonly string[], b: readonly string[], whole: Range, into: [number, number][]): void {
  // A stack and not recursion: a million anchors would be a million frames.
  const work: (Range | [number, number])[] = [whole];
  for (let item = work.pop(); item !== undefined; item = work.pop()) {
    if (Array.isArray(item)) {
      into.push(item);
      continue;
    }
    const range = { ...item };
    while (range.a < range.aTo && range.b < range.bTo && a[range.a] === b[range.b]) into.push([range.a++, range.b++]);
    const behind: [number, number][] = [];
    while (range.a < range.aTo && range.b < range.bTo && a[range.aTo - 1] === b[range.bTo - 1])
      behind.push([--range.aTo, --range.bTo]);
    for (const match of behind) work.push(match);
    if (range.a === range.aTo || range.b === range.bTo) continue;
    const anchors = anchorsIn(a, b, range);
    if (anchors.length === 0) {
      for (const match of fewestEdits(a, b, range).reverse()) work.push(match);
      continue;
    }
    // The last piece first: what is pushed last is taken first.
    let { aTo, bTo } = range;
    for (const [anchorA, anchorB] of anchors.toReversed()) {
      work.push({ a: anchorA + 1, aTo, b: anchorB + 1, bTo }, [anchorA, anchorB]);
      aTo = anchorA;
      bTo = anchorB;
    }
    work.push({ a: range.a, aTo, b: range.b, bTo });
  }
}

/** What occurs once in each, as far as it is in the same order: the longest increasing subsequence. */
function anchorsIn(a: readonly string[], b: readonly string[], range: Range): [number, number][] {
  const onceInA = occurringOnce(a, range.a, range.aTo);
  const onceInB = occurringOnce(b, range.b, range.bTo);
  const common = [...onceInA].flatMap(([text, at]): [number, number][] => {
    const other = onceInB.get(text);
    return other === undefined ? [] : [[at, other]];
  });
  common.sort(([x], [y]) => x - y);
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, [, at]] of common.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((common[tails[middle] ?? 0]?.[1] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = index;
  }
  const chain: [number, number][] = [];
  for (let index = tails.at(-1) ?? -1; index !== -1; index = before[index] ?? -1) {
    const match = common[index];
    if (match !== undefined) chain.push(match);
  }
  return chain.reverse();
}

function occurringOnce(texts: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const text = texts[at] ?? "";
    places.set(text, places.has(text) ? -1 : at);
  }
  for (const [text, at] of places) if (at === -1) places.delete(text);
  return places;
}

function fewestEdits(a: readonly string[], b: readonly string[], range: Range): [number, number][] {
  const n = range.aTo - range.a;
  const m = range.bTo - range.b;
  const most = Math.min(n + m, MOST_EDITS);
  const furthest = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const steps: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    steps.push(furthest.slice(middle - edits - 1, middle + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && at(furthest, middle + k - 1) < at(furthest, middle + k + 1));
      let x = down ? at(furthest, middle + k + 1) : at(furthest, middle + k - 1) + 1;
      let y = x - k;
      while (x < n && y < m && a[range.a + x] === b[range.b + y]) {
        x++;
        y++;
      }
      furthest[middle + k] = x;
      if (x >= n && y >= m) return wayBack(steps, range, n, m);
    }
  }
  return [];
}

function wayBack(steps: readonly Int32Array[], range: Range, n: number, m: number): [number, number][] {
  const matches: [number, number][] = [];
  let x = n;
  let y = m;
  for (let edits = steps.length - 1; edits >= 0; edits--) {
    const step = steps[edits];
    if (step === undefined) break;
    const centre = edits + 1;
    const k = x - y;
    const down = k === -edits || (k !== edits && at(step, centre + k - 1) < at(step, centre + k + 1));
    const previousK = down ? k + 1 : k - 1;
    const previousX = edits === 0 ? 0 : at(step, centre + previousK);
    const previousY = edits === 0 ? 0 : previousX - previousK;
    const startX = edits === 0 ? 0 : down ? previousX : previousX + 1;
    while (x > startX && y > startX - k) matches.push([range.a + --x, range.b + --y]);
    x = previousX;
    y = previousY;
  }
  return matches.reverse();
}

const at = (array: Int32Array, index: number): number => array[index] ?? 0;

function hunksOf(matches: readonly [number, number][], aLength: number, bLength: number): Hunk[] {
  const hunks: Hunk[] = [];
  let a = 0;
  let b = 0;
  for (const [matchA, matchB] of matches) {
    const last = hunks.at(-1);
    if (matchA > a || matchB > b) hunks.push({ kind: "different", a, aTo: matchA, b, bTo: matchB });
    else if (last?.kind === "equal") {
      last.length++;
      a++;
      b++;
      continue;
    }
    hunks.push({ kind: "equal", a: matchA, b: matchB, length: 1 });
    a = matchA + 1;
    b = matchB + 1;
  }
  if (a < aLength || b < bLength) hunks.push({ kind: "different", a, aTo: aLength, b, bTo: bLength });
  return hunks;
}
