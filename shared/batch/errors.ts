/** What is wrong with the bytes of a batch or of a capture block. */
export type BatchFault =
  /** fewer bytes than the header, or than the header promises, or more than that */
  | "bad_length"
  | "bad_magic"
  /** written by another version of the layout */
  | "bad_version"
  /** a number that cannot be: a sequence number beyond 2^53, capture ends that run backwards, an unknown kind */
  | "bad_value"
  /** a capture record that does not fit into its block */
  | "bad_capture";

/** The only error that reading a batch or a capture block throws, whatever the bytes are. */
export class BatchError extends Error {
  override readonly name = "BatchError";

  constructor(
    readonly fault: BatchFault,
    message: string,
    /** offset in the bytes that were read */
    readonly at: number,
  ) {
    super(`${message} (at byte ${at})`);
  }
}
