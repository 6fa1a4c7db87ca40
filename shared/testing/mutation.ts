import type { Random } from "./random.ts";

/** What stands where a parser looks: ends, signs, quotes, escapes, numbers at the edges of their types. */
const AWKWARD: readonly [string, ...string[]] = [
  "\0",
  ..." \n\r\t\"'\\/,:;-+*?%!#$&|=<>()[]{}^~`@._",
  ...["...", "/*", "*/", "-1", "0x", "1e999", "NaN", "18446744073709551616", "-9223372036854775809"],
  ...["\u00e9", "\u{1f600}", "\ud800", "\u202e", "\ufeff", "\u0130", "__proto__", "constructor"],
];

/** A text with a few pieces replaced, doubled, swapped, cut out, or made awkward; `words` are put in as they are. */
export function mutatedText(text: string, random: Random, words: readonly string[] = []): string {
  let mutant = text;
  for (let changes = 1 + random.below(4); changes > 0; changes--) {
    const at = random.below(mutant.length + 1);
    const end = at + random.below(Math.min(24, mutant.length - at + 1));
    const cut = mutant.slice(at, end);
    const piece = random.pick<() => string>([
      () => "",
      () => cut + cut,
      () => random.pick(AWKWARD),
      () => random.pick(AWKWARD) + cut,
      () => words[random.below(Math.max(1, words.length))] ?? "",
      () => String.fromCharCode(random.below(0x10000)),
      () => [...cut].reverse().join(""),
      () => random.pick(AWKWARD).repeat(random.below(300)),
    ])();
    mutant = mutant.slice(0, at) + piece + mutant.slice(end);
  }
  return random.oneIn(16) ? mutant.slice(0, random.below(mutant.length + 1)) : mutant;
}

/** Changes single bits, bytes and words of `bytes` between `begin` and `end`, most often where something stands. */
export function mutateBytes(bytes: Uint8Array, random: Random, begin = 0, end = bytes.length): void {
  if (end <= begin) return;
  let at = begin + random.below(end - begin);
  for (let tries = 0; tries < 256 && bytes[at] === 0; tries++) at = begin + random.below(end - begin);
  switch (random.below(5)) {
    case 0:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      return;
    case 1:
      bytes[at] = random.below(256);
      return;
    case 2:
      bytes.fill(random.pick([0, 0xff, 0x7f, 0x80]), at, Math.min(end, at + 1 + random.below(8)));
      return;
    case 3: {
      const from = begin + random.below(end - begin);
      bytes.copyWithin(at, from, Math.min(end, from + 1 + random.below(64), from + end - at));
      return;
    }
    default:
      bytes[at] = (bytes[at] ?? 0) + 1;
  }
}
