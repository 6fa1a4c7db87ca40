/**
 * What constants mean, by name: the page looks it up where it shows one, so that no event carries it. A meaning stands beside
 * the constant it belongs to, as the third element of its row; a name in several sets has it in one of them.
 */
const meanings = new Map<string, string>();

export function learnMeanings(constants: readonly (readonly [string, number | bigint, string?])[]): void {
  for (const [name, , meaning] of constants) if (meaning !== undefined) meanings.set(name, meaning);
}

/** "O_CLOEXEC" -> "close when another program is executed"; undefined for a name that says it itself */
export function meaningOf(name: string): string | undefined {
  return meanings.get(name);
}
