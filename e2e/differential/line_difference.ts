/** A line that stands in one of two texts only. */
export interface DifferentLine {
  side: "strace" | "trapline";
  line: string;
}

/** Lines beyond this distance are not searched for partners: two logs that differ so much are not the same program. */
const MAX_DISTANCE = 4_000;

/**
 * The shortest edit from one list of lines to another (Myers, "An O(ND) Difference Algorithm", 1986): what is left is equal,
 * in the same order.
 */
export function differentLines(strace: readonly string[], trapline: readonly string[]): DifferentLine[] {
  const furthest = new Map<number, number>([[1, 0]]);
  const history: Map<number, number>[] = [];
  for (let distance = 0; distance <= MAX_DISTANCE; distance++) {
    history.push(new Map(furthest));
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      const right = furthest.get(diagonal - 1) ?? -1;
      const down = furthest.get(diagonal + 1) ?? -1;
      let x = diagonal === -distance || (diagonal !== distance && right < down) ? down : right + 1;
      while (x < strace.length && x - diagonal < trapline.length && strace[x] === trapline[x - diagonal]) x++;
      furthest.set(diagonal, x);
      if (x >= strace.length && x - diagonal >= trapline.length) return trace(strace, trapline, history);
    }
  }
  return [
    ...strace.map((line) => ({ side: "strace" as const, line })),
    ...trapline.map((line) => ({ side: "trapline" as const, line })),
  ];
}

function trace(
  strace: readonly string[],
  trapline: readonly string[],
  history: readonly ReadonlyMap<number, number>[],
): DifferentLine[] {
  const different: DifferentLine[] = [];
  let x = strace.length;
  let y = trapline.length;
  for (let distance = history.length - 1; distance > 0; distance--) {
    const furthest = history[distance];
    const diagonal = x - y;
    const right = furthest?.get(diagonal - 1) ?? -1;
    const down = furthest?.get(diagonal + 1) ?? -1;
    const insertion = diagonal === -distance || (diagonal !== distance && right < down);
    x = insertion ? down : right;
    y = x - (insertion ? diagonal + 1 : diagonal - 1);
    different.push(
      insertion ? { side: "trapline", line: trapline[y] ?? "" } : { side: "strace", line: strace[x] ?? "" },
    );
  }
  return different.reverse();
}
