import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "..");

/** A way to run a command: untraced, bare stops, a peer, or Trapline itself. */
export interface Tracer {
  name: string;
  /** the command line in front of the command; `trace` is the set of calls asked for ("" = all) */
  prefix(trace: string, scratch: string): string[];
  /** needs this program; absent = always there */
  needs?: string;
}

const trapline = (cpu: string): Tracer => ({
  name: cpu === "auto" ? "trapline" : `trapline --cpu ${cpu}`,
  prefix: (trace, scratch) => [
    process.execPath,
    path.join(ROOT, "bin/trapline.mjs"),
    "run",
    "--data",
    path.join(scratch, "data"),
    "--cpu",
    cpu,
    ...(trace ? ["-e", `trace=${trace}`] : []),
    "--",
  ],
});

const straceArguments = (trace: string) => ["-f", "-o", "/dev/null", ...(trace ? ["-e", `trace=${trace}`] : [])];

export const TRACERS = {
  untraced: { name: "untraced", prefix: () => [] },
  floor: { name: "two bare stops, one CPU", prefix: (_trace, scratch) => [path.join(scratch, "floor")] },
  strace: { name: "strace -f", needs: "strace", prefix: (trace) => ["strace", ...straceArguments(trace)] },
  stracePinned: {
    name: "strace -f, one CPU",
    needs: "strace",
    prefix: (trace) => ["taskset", "-c", "0", "strace", ...straceArguments(trace)],
  },
  straceSeccomp: {
    name: "strace -f --seccomp-bpf",
    needs: "strace",
    prefix: (trace) => ["strace", "--seccomp-bpf", ...straceArguments(trace)],
  },
  perf: {
    name: "perf trace",
    needs: "perf",
    prefix: (trace) => ["perf", "trace", "-o", "/dev/null", ...(trace ? ["-e", trace] : []), "--"],
  },
  trapline: trapline("auto"),
} as const satisfies Record<string, Tracer>;
export type TracerName = keyof typeof TRACERS;

/** Compiled programs and data of one run of the bench; removed at its end. */
export class Scratch {
  readonly folder = mkdtempSync(path.join(tmpdir(), "trapline-bench-"));

  compile(source: string, ...options: string[]): string {
    const out = path.join(this.folder, path.basename(source, ".c"));
    const result = spawnSync("gcc", ["-O2", "-o", out, path.join(ROOT, "bench", source), ...options], {
      stdio: ["ignore", 2, 2],
    });
    if (result.status !== 0) throw new Error(`gcc could not compile bench/${source}`);
    return out;
  }

  /**
   * Runs `command` under a tracer.
   * @returns nanoseconds from the command's exec to its exit; undefined when it (or the tracer) failed
   */
  time(tracer: Tracer, command: readonly string[], trace: string): number | undefined {
    const file = path.join(this.folder, "stopwatch.txt");
    rmSync(file, { force: true });
    const [program = "", ...args] = [
      ...tracer.prefix(trace, this.folder),
      path.join(this.folder, "stopwatch"),
      ...command,
    ];
    const result = spawnSync(program, args, {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, STOPWATCH: file },
      cwd: this.folder,
      encoding: "utf8",
      timeout: 300_000,
    });
    if (result.status !== 0 || !existsSync(file)) {
      appendFileSync(2, `bench: ${tracer.name}: ${command.join(" ")} failed: ${result.stderr.slice(-300)}\n`);
      return undefined;
    }
    return Number(readFileSync(file, "utf8").trim());
  }

  /** Removes the recordings of a part that is done. */
  empty(): void {
    for (const name of readdirSync(this.folder)) {
      if (name.endsWith(".duckdb") || name === "served") rmSync(path.join(this.folder, name), { recursive: true });
    }
    rmSync(path.join(this.folder, "data", "recordings"), { recursive: true, force: true });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
