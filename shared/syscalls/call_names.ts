/**
 * The names of x86-64's calls by number, for decoders that meet a number among their bytes. `index.ts` fills it from the rows: a
 * decoder that imported the table would be imported by it.
 */
export const callNames = new Map<number, string>();
