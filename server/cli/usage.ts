/** A command line that does not fit: one sentence on stderr, exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export interface Command {
  /** all of `trapline NAME --help` */
  help: string;
  /** @returns the exit status */
  run(args: readonly string[]): Promise<number>;
}
