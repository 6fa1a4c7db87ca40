/**
 * Words that no shell (sh, bash, zsh) reads as anything but themselves. `=` may stand in them except at the beginning,
 * where zsh replaces `=ls` by a path.
 */
const PLAIN = /^[\w%+,./:@-][\w%+,./:=@-]*$/;

/** Words that are not a program's name where a command is expected (XCU 2.4, and those that bash and zsh add). */
const RESERVED = new Set(
  "! case do done elif else esac fi for function if in select then time until while coproc repeat foreach end nocorrect noglob".split(
    " ",
  ),
);

/**
 * What cannot be pasted into a terminal as it is: control characters (a terminal acts on them), and characters that
 * change the order of what is seen or that cannot be seen at all. A newline can, in quotes.
 */
const UNPASTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** The length that a UTF-8 sequence has by its first byte; 1 also for bytes that start none. */
function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc0 ? 2 : 1;
}

/** The characters of a word; a byte that is no UTF-8 stays a number. */
function* charactersOf(word: Uint8Array): Generator<{ bytes: Uint8Array; char: string | undefined }> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let at = 0;
  while (at < word.length) {
    let bytes = word.subarray(at, at + sequenceLength(word[at] ?? 0));
    let char: string | undefined;
    try {
      char = decoder.decode(bytes);
    } catch {
      bytes = word.subarray(at, at + 1);
    }
    yield { bytes, char };
    at += bytes.length;
  }
}

const octal = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");

/**
 * One word as shell text, which every POSIX shell reads as exactly these bytes. Plain words stay as they are; others
 * stand in single quotes, with what cannot be typed as `"$(printf '\NNN')"`, which needs no bash.
 * @throws RangeError when the word holds a NUL byte: no argument can
 */
export function quoteWord(word: string | Uint8Array): string {
  const bytes = typeof word === "string" ? new TextEncoder().encode(word) : word;
  if (bytes.includes(0)) throw new RangeError("an argument cannot contain a NUL byte");
  if (bytes.length === 0) return "''";
  const plain = typeof word === "string" ? word : new TextDecoder("latin1").decode(word);
  if (PLAIN.test(plain)) return plain;

  let quoted = "";
  let literal = "";
  let unpastable = "";
  const flush = (): void => {
    if (literal !== "") quoted += `'${literal}'`;
    // The substitution loses trailing newlines; a newline never is in it.
    if (unpastable !== "") quoted += `"$(printf '${unpastable}')"`;
    literal = "";
    unpastable = "";
  };
  for (const { bytes: sequence, char } of charactersOf(bytes)) {
    if (char === undefined || UNPASTABLE.test(char)) {
      if (literal !== "") flush();
      unpastable += octal(sequence);
    } else if (char === "'") {
      flush();
      quoted += "\\'";
    } else {
      if (unpastable !== "") flush();
      literal += char;
    }
  }
  flush();
  return quoted;
}

/**
 * An argument vector as a command line: `sh -c` of it runs argv[0] with exactly these arguments. The first word is quoted
 * also where it would be read as a reserved word or as an assignment. (A name that is a builtin too, `echo`, runs the
 * builtin: that is the shell's choice, and what people expect of a copied command.)
 */
export function quoteCommand(argv: readonly (string | Uint8Array)[]): string {
  return argv
    .map((word, index) => {
      const quoted = quoteWord(word);
      const special = index === 0 && (RESERVED.has(quoted) || (PLAIN.test(quoted) && quoted.includes("=")));
      return special ? `'${quoted}'` : quoted;
    })
    .join(" ");
}
