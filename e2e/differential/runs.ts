/** Runs a program untraced, under strace and under Trapline, in the same conditions. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Program } from "./programs.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** Bytes of strings shown: strace's default. */
const STRING_LIMIT = "32";
const TIMEOUT_MS = 120_000;

export interface Outcome {
  stdout: string;
  /** exit status as a shell sees it: 128 + n when a signal ended it */
  status: number;
}

export interface TracedOutcome extends Outcome {
  log: string;
}

/**
 * A test runner may leave descriptors open to its children. strace hands them on, Trapline does not, and some programs look:
 * xargs asks for every one of them.
 */
const CLOSE_INHERITED = `for fd in /proc/self/fd/*; do fd=\${fd##*/}; [ "$fd" -gt 2 ] && eval "exec $fd>&-"; done; exec "$@"`;

/** A folder for the runs of one program. */
export class Runs {
  private readonly folder = mkdtempSync(path.join(tmpdir(), "trapline-differential-"));

  constructor(private readonly program: Program) {}

  untraced(): Outcome {
    return this.run([]);
  }

  /** @param options of the text, which both understand */
  strace(options: readonly string[] = []): TracedOutcome {
    const file = path.join(this.folder, "strace.txt");
    const outcome = this.run(["strace", "-f", "-s", STRING_LIMIT, ...options, "-o", file]);
    return this.withLog(outcome, file);
  }

  trapline(options: readonly string[] = []): TracedOutcome {
    const file = path.join(this.folder, "trapline.txt");
    // Another build can be held against strace too.
    const main = process.env.TRAPLINE_MAIN ?? path.join(ROOT, "bin/trapline.mjs");
    const data = path.join(this.folder, "data");
    const outcome = this.run([
      process.execPath,
      main,
      "run",
      "--data",
      data,
      "-s",
      STRING_LIMIT,
      ...options,
      "--format",
      "strace",
      "-o",
      file,
      "--",
    ]);
    return this.withLog(outcome, file);
  }

  private withLog(outcome: Outcome & { stderr: string }, file: string): TracedOutcome {
    if (!existsSync(file)) throw new Error(`no log was written; on stderr: ${outcome.stderr.slice(-2_000)}`);
    return { ...outcome, log: readFileSync(file, "latin1") };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /**
   * Without address space randomisation, with the same environment and with an empty working directory of the same name. The
   * output goes into a pipe, so that the program does not ask about a terminal.
   */
  private run(tracer: readonly string[]): Outcome & { stderr: string } {
    const cwd = path.join(this.folder, "cwd");
    rmSync(cwd, { recursive: true, force: true });
    mkdirSync(cwd);
    const command = this.program.prepare(cwd);
    const result = spawnSync("bash", ["-c", CLOSE_INHERITED, "bash", "setarch", "-R", ...tracer, ...command], {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, LC_ALL: "C.UTF-8" },
      input: "",
      encoding: "latin1",
      maxBuffer: 1 << 28,
      timeout: TIMEOUT_MS,
    });
    if (result.error) throw result.error;
    // Both tracers end with the signal that ended the program, or as a shell would say it.
    const signal = result.signal === null ? 0 : SIGNALS.indexOf(result.signal);
    return { stdout: result.stdout, stderr: result.stderr, status: result.status ?? 128 + signal };
  }
}

/** By number, those that the programs die of. */
const SIGNALS: readonly (NodeJS.Signals | undefined)[] = Object.assign(new Array(32), { 9: "SIGKILL", 11: "SIGSEGV" });
