/**
 * Runs one program of `native/test/families/` under strace and under Trapline, and compares the lines between its two marks,
 * byte for byte. Address space randomisation is off in both runs and both start with the same environment, so addresses are
 * equal without being normalised. Process ids differ: where a line of ours has the n-th task's id and strace's has the n-th
 * task's id at the same place, they count as equal, and nothing else does.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "../..");
export const FAMILIES = path.join(ROOT, "native/test/families");

/** The call that begins and ends what is compared: `probe_begin` and `probe_end` of probe.h. */
const MARK = /close\(16435934\)/;

export interface Comparison {
  strace: string[];
  trapline: string[];
  /** line by line, where they differ; `line` counts from 1 within the marks */
  differences: { line: number; strace: string | undefined; trapline: string | undefined }[];
}

export class FamilyRun {
  private readonly folder = mkdtempSync(path.join(tmpdir(), "trapline-family-"));

  compile(name: string): string {
    const program = path.join(this.folder, name);
    const result = spawnSync("gcc", ["-O0", "-w", "-pthread", "-o", program, path.join(FAMILIES, `${name}.c`)], {
      encoding: "utf8",
    });
    if (result.status !== 0) throw new Error(`native/test/families/${name}.c does not compile:\n${result.stderr}`);
    return program;
  }

  compare(name: string): Comparison {
    const program = this.compile(name);
    const strace = this.between(this.record(["strace", "-f", "-o", this.file("strace.txt"), program], "strace.txt"));
    const trapline = this.between(
      this.record(
        [
          process.execPath,
          path.join(ROOT, "bin/trapline.mjs"),
          "run",
          "--data",
          this.file("data"),
          "--format",
          "strace",
          "-o",
          this.file("trapline.txt"),
          "--",
          program,
        ],
        "trapline.txt",
      ),
    );
    const lines = trapline.lines.map((line, i) => withPidsOf(line, trapline.pids, strace.lines[i] ?? "", strace.pids));
    const differences: Comparison["differences"] = [];
    for (let i = 0; i < Math.max(strace.lines.length, lines.length); i++) {
      if (strace.lines[i] !== lines[i]) differences.push({ line: i + 1, strace: strace.lines[i], trapline: lines[i] });
    }
    return { strace: strace.lines, trapline: lines, differences };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private file(name: string): string {
    return path.join(this.folder, name);
  }

  private record(command: readonly string[], output: string): string {
    // Each run starts in an empty folder of the same name, so that paths, descriptors and errors are the same.
    const cwd = this.file("cwd");
    rmSync(cwd, { recursive: true, force: true });
    mkdirSync(cwd);
    const [program = "", ...args] = command;
    const environment = { PATH: process.env.PATH ?? "", HOME: cwd, LC_ALL: "C" };
    const result = spawnSync("setarch", ["-R", program, ...args], {
      cwd,
      env: environment,
      input: "",
      encoding: "utf8",
      timeout: 60_000,
    });
    if (result.error) throw result.error;
    try {
      return readFileSync(this.file(output), "latin1");
    } catch {
      throw new Error(`${command.join(" ")} wrote no ${output}: ${result.stderr}`);
    }
  }

  /** The lines between the marks, without padding, and the tasks' ids in the order in which they appear. */
  private between(text: string): { lines: string[]; pids: readonly string[] } {
    const lines = text.split("\n").filter((line) => line !== "");
    const marks = lines.flatMap((line, i) => (MARK.test(line) ? [i] : []));
    if (marks.length !== 2) throw new Error(`expected two marks, found ${marks.length} in:\n${text.slice(-2000)}`);
    return {
      lines: lines
        .slice((marks[0] ?? 0) + 1, marks[1])
        .map((line) => line.replace(/^(\d+) +/, "$1 ").replace(/\) +=/, ") =")),
      pids: [...new Set(lines.flatMap((line) => /^\d+/.exec(line)?.[0] ?? []))],
    };
  }
}

/** `line` with its tasks' ids written as `other` writes them, where `other` has the same task's id at the same place. */
function withPidsOf(line: string, pids: readonly string[], other: string, otherPids: readonly string[]): string {
  const theirs = other.match(/\d+/g) ?? [];
  let place = 0;
  return line.replace(/\d+/g, (number) => {
    const their = theirs[place++] ?? "";
    const task = pids.indexOf(number);
    return task >= 0 && task === otherPids.indexOf(their) ? their : number;
  });
}
