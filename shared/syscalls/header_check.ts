/**
 * What the kernel's headers must agree with. `scripts/generate.ts` turns the list into one translation unit of static_asserts
 * for each header, so a wrong number in a table here breaks the build. A macro that an older header lacks is skipped.
 */
export interface HeaderCheck {
  /** as it is included: "linux/stat.h" */
  header: string;
  constants: readonly (readonly [name: string, value: number | bigint])[];
  structs: readonly StructCheck[];
}

export interface StructCheck {
  /** as C writes the type: "struct statx" */
  type: string;
  /** left out for one that later headers have grown */
  size?: number;
  fields: readonly (readonly [path: string, offset: number])[];
}

interface Collected {
  constants: Map<string, number | bigint>;
  structs: Map<string, StructCheck>;
}

const collected = new Map<string, Collected>();

function of(header: string): Collected {
  let entry = collected.get(header);
  if (entry === undefined) {
    entry = { constants: new Map(), structs: new Map() };
    collected.set(header, entry);
  }
  return entry;
}

export function checkConstants(
  header: string,
  constants: readonly (readonly [string, number | bigint, string?])[],
): void {
  const entry = of(header);
  for (const [name, value] of constants) entry.constants.set(name, value);
}

export function checkStruct(header: string, check: StructCheck): void {
  of(header).structs.set(check.type, check);
}

/** Everything that the loaded tables have declared so far; complete once `index.ts` is imported. */
export function headerChecks(): HeaderCheck[] {
  return [...collected]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([header, entry]) => ({
      header,
      constants: [...entry.constants],
      structs: [...entry.structs.values()],
    }));
}
