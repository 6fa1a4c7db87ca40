/** A file to import: where its bytes are, and what its owner called it. */
export interface ImportSource {
  name: string;
  path: string;
}

/** Hears of so many more bytes that were read. */
export type OnProgress = (bytes: number) => void;
