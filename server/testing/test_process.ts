import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inject, onTestFinished } from "vitest";

/** The bundled program: what `bin/trapline.mjs` runs once it is built. */
const MAIN = fileURLToPath(new URL("main.js", inject("workers")));

export interface Finished {
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface RunningProgram {
  child: ChildProcess;
  finished: Promise<Finished>;
  /** resolves with the first line on stdout */
  firstLine: Promise<string>;
}

export interface RunOptions {
  input?: string;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** command line in front of the program, which it has to exec: `inMount` of `test_mount.ts` */
  within?: readonly string[];
}

/** Runs `trapline ARGS`; whatever is left of it ends with the test. */
export function trapline(args: readonly string[], options: RunOptions = {}): RunningProgram {
  const [program = "", ...words] = [...(options.within ?? []), process.execPath, MAIN, ...args];
  const child = spawn(program, words, {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...options.env },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  let stdout = "";
  let stderr = "";
  const firstLine = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (bytes: Buffer) => {
      stdout += bytes.toString("latin1");
      const end = stdout.indexOf("\n");
      if (end !== -1) resolve(stdout.slice(0, end));
    });
    child.on("close", () => reject(new Error(`it ended without a line: ${stderr}`)));
  });
  firstLine.catch(() => {});
  child.stderr.on("data", (bytes: Buffer) => {
    stderr += bytes.toString("latin1");
  });
  const finished = new Promise<Finished>((resolve) => {
    child.on("close", (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
  return { child, finished, firstLine };
}

export interface Served extends RunningProgram {
  origin: string;
  token: string;
  ask(method: string, path: string, body?: object): Promise<{ status: number; body: unknown }>;
}

/** `trapline serve` on a free port. */
export async function serveOn(data: string, args: readonly string[] = [], options: RunOptions = {}): Promise<Served> {
  const program = trapline(["serve", "--port", "0", "--data", data, ...args], options);
  const url = new URL(await program.firstLine);
  const token = url.hash.replace("#token=", "");
  return {
    ...program,
    origin: url.origin,
    token,
    ask: async (method, path, body) => {
      const answer = await fetch(url.origin + path, {
        method,
        headers: { "x-trapline-token": token, ...(body === undefined ? {} : { "content-type": "application/json" }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === "" ? undefined : JSON.parse(text) };
    },
  };
}

/** Processes whose command line holds this text. */
export function processesWith(text: string): number[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return [];
    try {
      return readFileSync(`/proc/${name}/cmdline`, "latin1").includes(text) ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}
