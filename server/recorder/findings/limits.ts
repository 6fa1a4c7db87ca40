/**
 * From where on something is worth a word. Chosen so that programs that do their work plainly (a build, `ls -lR`, a web server under
 * a few requests) give no finding, and a loop that does the same thing badly a hundred times does. Times in ns.
 */
export const LIMITS = {
  /** findings of one rule at most: the costliest */
  eachRule: 5,
  tinyTransfers: { calls: 500, meanBytes: 64 },
  openedAgain: { calls: 50 },
  askedAgain: { calls: 100 },
  /** a linker looks a hundred times for its few files, by design */
  longSearch: { places: 5, calls: 200 },
  polling: { calls: 50, meanNs: 100e6 },
  shortSleeps: { calls: 50, meanNs: 20e6 },
  /** of the scope's time, and at least so long */
  blocked: { share: 0.1, totalNs: 20e6 },
  retried: { calls: 50 },
  shortLivedChildren: { children: 50, livedNs: 100e6 },
  leakedDescriptors: { descriptors: 20 },
  contendedLock: { waits: 20, share: 0.1, totalNs: 20e6 },
} as const;
