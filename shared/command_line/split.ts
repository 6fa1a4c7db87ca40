/** Why a command line is no argument vector. */
export type SplitFault = "empty" | "unbalanced_quote" | "trailing_backslash" | "nul";

export interface SplitError {
  fault: SplitFault;
  /** offset (UTF-16) of the quote, backslash or byte that is at fault */
  at: number;
  /** one sentence, with the way out */
  message: string;
}

/** Something a shell would act upon, and we do not. */
export interface ShellHint {
  at: number;
  /** what stands there: "|", "&&", "$" */
  text: string;
  message: string;
}

export type SplitResult =
  /** `hints` is not empty when the words only mean what they look like in a shell */
  { ok: true; argv: readonly string[]; hints: readonly ShellHint[] } | { ok: false; error: SplitError };

/** Longest first, so that `&&` is not read as `&`. */
const OPERATORS = ["&&", "||", ";;", "<<", ">>", "|", "&", ";", "<", ">", "(", ")"] as const;
const OPERATOR_MEANS: Record<(typeof OPERATORS)[number], string> = {
  "&&": "runs the second command after the first",
  "||": "runs the second command when the first fails",
  ";;": "separates commands",
  "<<": "feeds text to a command",
  ">>": "appends the output to a file",
  "|": "connects two commands",
  "&": "puts a command into the background",
  ";": "separates commands",
  "<": "reads the input from a file",
  ">": "writes the output to a file",
  "(": "starts a subshell",
  ")": "ends a subshell",
};
const EXPANSION_MEANS: Record<string, string> = {
  $: "inserts a variable or the output of a command",
  "`": "inserts the output of a command",
  "*": "matches file names",
  "?": "matches file names",
  "[": "matches file names",
};

const isBlank = (char: string | undefined): boolean => char === " " || char === "\t" || char === "\n";

/** The argument vector that runs `line` in a shell: what a hint offers. */
export function shellArgv(line: string): readonly [string, string, string] {
  return ["sh", "-c", line];
}

/**
 * Splits a command line into words as a POSIX shell does (XCU 2.2 "Quoting"), and does nothing else that a shell does: no
 * expansion, no pipe, no redirection. Where the line has such a thing unquoted, the words hold it literally and a hint
 * says so.
 */
export function splitCommandLine(line: string): SplitResult {
  return new Splitter(line).split();
}

class Splitter {
  private at = 0;
  /** undefined between words; "" is a word too: `''` */
  private word: string | undefined;
  private readonly argv: string[] = [];
  private readonly hints: ShellHint[] = [];

  constructor(private readonly line: string) {}

  split(): SplitResult {
    const nul = this.line.indexOf("\0");
    if (nul >= 0) return failure("nul", nul, "An argument cannot contain a NUL byte; remove it.");
    while (this.at < this.line.length) {
      const error = this.step();
      if (error !== undefined) return { ok: false, error };
    }
    this.endWord();
    if (this.argv.length === 0) return failure("empty", 0, "Type a command, for example: ls -l /etc");
    return { ok: true, argv: this.argv, hints: this.hints };
  }

  private step(): SplitError | undefined {
    const char = this.line[this.at] ?? "";
    if (isBlank(char)) {
      this.endWord();
      // A newline between commands is an operator; before the first word and behind the last one it is a blank.
      if (char === "\n" && this.argv.length > 0 && this.line.slice(this.at).trim() !== "")
        this.hint("newline", "A line break separates commands");
      this.at++;
      return undefined;
    }
    if (char === "\\") return this.backslash();
    if (char === "'") return this.singleQuoted();
    if (char === '"') return this.doubleQuoted();
    this.hintAtUnquoted(char);
    this.append(char);
    this.at++;
    return undefined;
  }

  private backslash(): SplitError | undefined {
    const next = this.line[this.at + 1];
    if (next === undefined)
      return {
        fault: "trailing_backslash",
        at: this.at,
        message: "The command ends in a backslash; write \\\\ for the character itself, or remove it.",
      };
    // Backslash and newline together continue the line: they do not even separate words.
    if (next !== "\n") this.append(next);
    this.at += 2;
    return undefined;
  }

  private singleQuoted(): SplitError | undefined {
    const end = this.line.indexOf("'", this.at + 1);
    if (end < 0) return unbalanced("'", this.at);
    this.append(this.line.slice(this.at + 1, end));
    this.at = end + 1;
    return undefined;
  }

  private doubleQuoted(): SplitError | undefined {
    const begin = this.at++;
    this.append("");
    for (let char = this.line[this.at]; char !== '"'; char = this.line[this.at]) {
      if (char === undefined) return unbalanced('"', begin);
      const next = this.line[this.at + 1];
      if (char === "\\" && next !== undefined && '$`"\\\n'.includes(next)) {
        if (next !== "\n") this.append(next);
        this.at += 2;
        continue;
      }
      if (char === "`" || (char === "$" && startsExpansion(next))) this.hintExpansion(char);
      this.append(char);
      this.at++;
    }
    this.at++;
    return undefined;
  }

  private append(text: string): void {
    this.word = (this.word ?? "") + text;
  }

  private endWord(): void {
    if (this.word !== undefined) this.argv.push(this.word);
    this.word = undefined;
  }

  private hintAtUnquoted(char: string): void {
    const operator = OPERATORS.find((text) => this.line.startsWith(text, this.at));
    const last = this.hints.at(-1);
    if (operator !== undefined) {
      // The second character of `&&` or `$(` was told with the first.
      if (last === undefined || last.at + last.text.length <= this.at)
        this.hint(operator, `"${operator}" ${OPERATOR_MEANS[operator]}`);
      return;
    }
    const next = this.line[this.at + 1];
    if (
      char === "$"
        ? startsExpansion(next, true)
        : char === "["
          ? this.line.includes("]", this.at + 2)
          : char in EXPANSION_MEANS
    )
      this.hintExpansion(char);
    if (this.word !== undefined) {
      if (char === "=" && this.argv.length === 0 && /^[A-Za-z_]\w*$/.test(this.word))
        this.hint("=", `"${this.word}=" in front of a command sets a variable`);
      return;
    }
    if (char === "#") this.hint("#", '"#" starts a comment');
    if (char === "~") this.hint("~", '"~" stands for a home directory');
  }

  private hintExpansion(char: string): void {
    const text = this.line.startsWith("$(", this.at) ? "$(" : char;
    this.hint(text, `"${text}" ${EXPANSION_MEANS[char]}`);
  }

  private hint(text: string, what: string): void {
    this.hints.push({ at: this.at, text, message: `${what}: this needs a shell, use sh -c '...' or quote it.` });
  }
}

/** A lone `$` is a dollar sign; unquoted, `$'` and `$"` are quotes of some shells. */
function startsExpansion(next: string | undefined, unquoted = false): boolean {
  return next !== undefined && (/[\w{(@*#?$!-]/.test(next) || (unquoted && (next === "'" || next === '"')));
}

function failure(fault: SplitFault, at: number, message: string): SplitResult {
  return { ok: false, error: { fault, at, message } };
}

function unbalanced(quote: string, at: number): SplitError {
  return {
    fault: "unbalanced_quote",
    at,
    message: `This ${quote} has no partner; close it, or write \\${quote} for the character itself.`,
  };
}
