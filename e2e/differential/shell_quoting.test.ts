/** The quoting of `shared/command_line` against the shells of this machine: they are the specification. */
import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { quoteCommand, quoteWord } from "../../shared/command_line/quote.ts";
import { splitCommandLine } from "../../shared/command_line/split.ts";
import { randomNumbers } from "../../shared/testing/random.ts";

const available = (shell: string): boolean => spawnSync(shell, ["-c", ":"]).status === 0;
const SHELLS = ["sh", "bash", "dash", "zsh", "ksh"].filter(available);

/** What a shell makes of each text, as the arguments of a command; one shell for all, on its standard input. */
function wordsOf(shell: string, texts: readonly string[]): Buffer[][] {
  // \001 ends a command's words: no text below holds it unescaped. The first word keeps printf from reading options.
  const script = texts.map((text) => `printf '%s\\000' x ${text}\nprintf '\\001'\n`).join("");
  const output = execFileSync(shell, { input: script, maxBuffer: 1 << 26, env: { ...process.env, LC_ALL: "C.UTF-8" } });
  return split(output, 1).map((command) => split(command, 0).slice(1));
}

function split(bytes: Buffer, separator: number): Buffer[] {
  const parts: Buffer[] = [];
  let begin = 0;
  for (let end = bytes.indexOf(separator); end >= 0; end = bytes.indexOf(separator, begin)) {
    parts.push(bytes.subarray(begin, end));
    begin = end + 1;
  }
  return parts;
}

describe.each(SHELLS)("%s", (shell) => {
  it("splits 3,000 random lines into the same words", () => {
    const next = randomNumbers(7);
    const pieces = ["'", '"', "\\", " ", "\t", "a", "b", "-", "é", "\\'", '\\"', "x y", "''", "\\\n", "%", "日"];
    const lines: string[] = [];
    while (lines.length < 3_000) {
      const line = Array.from(
        { length: 1 + Math.floor(next() * 9) },
        () => pieces[Math.floor(next() * pieces.length)],
      ).join("");
      const result = splitCommandLine(line);
      if (result.ok && result.hints.length === 0) lines.push(line);
    }
    const words = wordsOf(shell, lines);
    for (const [index, line] of lines.entries()) {
      const result = splitCommandLine(line);
      expect(words[index]?.map(String), JSON.stringify(line)).toEqual(result.ok && result.argv);
    }
  });

  it.each(["'a", 'a "b', "a 'b\" c", '"\\"'])("agrees that %s is not balanced", (line) => {
    expect(splitCommandLine(line)).toMatchObject({ ok: false, error: { fault: "unbalanced_quote" } });
    expect(spawnSync(shell, ["-c", `printf %s ${line}`]).status).not.toBe(0);
  });

  it("S19 reads every byte and 400 random words back from their quoted form", () => {
    const next = randomNumbers(11);
    const words = Array.from({ length: 255 }, (_, byte) => Buffer.from([byte + 1]));
    const hard = Buffer.from("'\"\\$`!~#*?[]{}()<>|&;= \t\n-%^:,@");
    for (let count = 0; count < 400; count++)
      words.push(
        Buffer.from(
          Array.from({ length: Math.floor(next() * 12) }, () =>
            next() < 0.6 ? (hard[Math.floor(next() * hard.length)] ?? 0) : 1 + Math.floor(next() * 255),
          ),
        ),
      );
    words.push(Buffer.from("-n"), Buffer.from("--"), Buffer.from("日本 \u202e\ufeff é"), Buffer.from("\n\n"));
    // Separators of `wordsOf` are also in the words: each word is compared as hex by a shell of its own making.
    const script = words
      .map((word) => `printf '%s' ${quoteWord(word)} | od -An -v -tx1 | tr -d ' \\n'; echo\n`)
      .join("");
    const output = execFileSync(shell, { input: script, maxBuffer: 1 << 26 })
      .toString()
      .split("\n");
    for (const [index, word] of words.entries()) expect(output[index], quoteWord(word)).toBe(word.toString("hex"));
  }, 60_000);

  it("S19 runs a program with exactly the arguments that were quoted", () => {
    const argv = [
      process.execPath,
      "-e",
      "process.stdout.write(JSON.stringify(process.argv.slice(1)))",
      "--",
      "-x",
      "",
      "a'b",
      "$x\n",
      "A=1",
    ];
    expect(JSON.parse(execFileSync(shell, ["-c", quoteCommand(argv)]).toString())).toEqual(argv.slice(4));
  });
});
