/** Numbers from 0 to below 1, the same ones for the same seed, so that a failing run can be repeated; mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Choices of such numbers. */
export class Random {
  private readonly next: () => number;

  constructor(readonly seed: number) {
    this.next = randomNumbers(seed);
  }

  /** 0 .. limit-1 */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** True once in so many times. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  pick<T>(values: readonly [T, ...T[]]): T {
    return values[this.below(values.length)] ?? values[0];
  }
}

/**
 * Runs a test with so many seeds, from 1 on.
 * @throws Error that names the seed of the first failure
 */
export function withSeeds(count: number, test: (random: Random) => void): void {
  for (let seed = 1; seed <= count; seed++) {
    try {
      test(new Random(seed));
    } catch (error) {
      throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}

/** How often: `usual` in `npm test`; `soaked` in `npm run soak`, or the share of it that TRAPLINE_SOAK says. */
export function amount(usual: number, soaked: number): number {
  const share = process.env.TRAPLINE_SOAK;
  return share === undefined ? usual : Math.max(usual, Math.round(soaked * Number(share)));
}
