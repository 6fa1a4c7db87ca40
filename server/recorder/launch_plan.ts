import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import type { LaunchOptions, StartFailure, StdioPlan } from "../../native/binding/native.d.ts";
import { LIMITS, type StartRequest } from "../../shared/api/schemas.ts";
import { parseTraceSet, traceSetBits } from "../../shared/filter/trace_set.ts";
import { ptraceDenial } from "../engine/ptrace_permission.ts";
import { errnoOf, Problem } from "../problem.ts";

/** glibc's path when PATH is unset, execvp(3). */
const DEFAULT_PATH = "/bin:/usr/bin";
/** as strace's -s */
export const DEFAULT_STRING_LIMIT = 32;

const isString = (value: unknown): value is string => typeof value === "string";

/** @throws Problem bad_command */
function checkArgv(argv: readonly string[]): string {
  const [program] = argv;
  if (program === undefined || program === "")
    throw new Problem("bad_command", "The command is empty: write the program to run and its arguments.");
  const nul = argv.findIndex((argument) => argument.includes("\0"));
  if (nul !== -1)
    throw new Problem("bad_command", `Argument ${nul} holds a NUL byte, which no program can be given: remove it.`);
  if (argv.length > LIMITS.argCount)
    throw new Problem(
      "bad_command",
      `The command has ${argv.length} arguments; at most ${LIMITS.argCount} are possible.`,
    );
  const bytes = argv.reduce((sum, argument) => sum + Buffer.byteLength(argument) + 1, 0);
  if (bytes > LIMITS.argBytes)
    throw new Problem("bad_command", `The arguments have ${bytes} bytes; at most ${LIMITS.argBytes} are possible.`);
  return program;
}

/** @throws Problem bad_cwd */
function checkCwd(cwd: string): void {
  const wrong = (why: string) =>
    new Problem("bad_cwd", `The working directory ${JSON.stringify(cwd)} ${why}: choose another one.`);
  if (cwd.includes("\0")) throw wrong("holds a NUL byte");
  try {
    if (!statSync(cwd).isDirectory()) throw wrong("is not a directory");
    accessSync(cwd, constants.X_OK);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = errnoOf(error);
    throw wrong(
      code === "ENOENT" ? "does not exist" : code === "EACCES" ? "may not be entered" : `cannot be used (${code})`,
    );
  }
}

/** What stands in the way of running a file; undefined: nothing that can be seen before. */
function obstacle(file: string, shown: string): Problem | undefined {
  try {
    if (statSync(file).isDirectory())
      return new Problem("is_directory", `${shown} is a directory, not a program: name a program inside it.`);
    accessSync(file, constants.X_OK);
    return undefined;
  } catch (error) {
    switch (errnoOf(error)) {
      case "ENOENT":
      case "ENOTDIR":
        return new Problem("no_such_program", `There is no program ${shown}: check its spelling.`);
      case "EACCES":
        return new Problem("not_executable", `${shown} may not be run: give it the right to with chmod +x.`);
      case "ELOOP":
        return new Problem("no_such_program", `${shown} is a symbolic link that leads back to itself.`);
      case "ENAMETOOLONG":
        return new Problem("no_such_program", "The program's name is longer than a file name can be.");
      default:
        return new Problem("cannot_start", `${shown} cannot be run (${errnoOf(error) ?? String(error)}).`);
    }
  }
}

/**
 * Finds a program as execvp(3) does in the tracee's environment: a name with a slash is a path, others are looked for along
 * PATH; what may not be executed is passed over and only reported when nothing better follows.
 * @throws Problem no_such_program, not_executable, is_directory
 */
export function findProgram(program: string, cwd: string, searchPath: string | undefined): string {
  const shown = JSON.stringify(program);
  if (program.includes("/")) {
    const problem = obstacle(path.resolve(cwd, program), shown);
    if (problem !== undefined) throw problem;
    return program;
  }
  let found: Problem | undefined;
  for (const folder of (searchPath ?? DEFAULT_PATH).split(":")) {
    // An empty entry means the working directory.
    const candidate = path.resolve(cwd, folder, program);
    const problem = obstacle(candidate, shown);
    if (problem === undefined) return candidate;
    if (problem.code !== "no_such_program") found ??= problem;
  }
  throw (
    found ??
    new Problem("no_such_program", `There is no program ${shown} along the PATH: check its spelling, or give its path.`)
  );
}

/** The server's own environment with a request's additions and removals (null). */
export function traceeEnvironment(own: NodeJS.ProcessEnv, changes: StartRequest["env"]): Map<string, string> {
  const env = new Map(
    Object.entries(own).flatMap(([name, value]) => (isString(value) ? [[name, value] as const] : [])),
  );
  for (const [name, value] of Object.entries(changes ?? {})) {
    if (name === "" || name.includes("=") || name.includes("\0") || value?.includes("\0"))
      throw new Problem(
        "bad_command",
        `The environment variable ${JSON.stringify(name)} has a name or value that cannot be.`,
      );
    if (value === null) env.delete(name);
    else env.set(name, value);
  }
  return env;
}

/**
 * A bit for every call that is to be recorded (`traceSetBits`); undefined: all.
 * @throws Problem bad_trace_set, with the place
 */
export function wantedCalls(trace: string): Uint8Array | undefined {
  const parsed = parseTraceSet(trace);
  if (!parsed.ok) throw new Problem("bad_trace_set", parsed.error.message, parsed.error.at);
  return traceSetBits(parsed.numbers);
}

export interface Stdio {
  stdin: StdioPlan;
  stdout: StdioPlan;
  stderr: StdioPlan;
}

/**
 * Checks a request and says what to launch.
 * @throws Problem bad_command, bad_cwd, bad_trace_set, no_such_program, not_executable, is_directory
 */
export function planLaunch(request: StartRequest, defaultCwd: string, stdio: Stdio): LaunchOptions {
  const program = checkArgv(request.argv);
  const cwd = path.resolve(defaultCwd, request.cwd ?? ".");
  checkCwd(cwd);
  const env = traceeEnvironment(process.env, request.env);
  const wanted = wantedCalls(request.trace ?? "");
  return {
    file: findProgram(program, cwd, env.get("PATH")),
    argv: request.argv,
    env: [...env].map(([name, value]) => `${name}=${value}`),
    cwd,
    ...stdio,
    stringLimit: request.stringLimit ?? DEFAULT_STRING_LIMIT,
    ...(wanted === undefined ? {} : { wanted }),
    ...(request.environments === undefined ? {} : { environments: request.environments }),
    ...(request.cpu === undefined ? {} : { cpu: request.cpu }),
  };
}

/** The sentence for a launch that the kernel refused. */
export function startProblem(failure: StartFailure, file: string): Problem {
  const shown = JSON.stringify(file);
  switch (failure.step) {
    case "execve":
      return execProblem(failure.code, shown);
    case "seize":
    case "attach":
      return failure.code === "EPERM" || failure.code === "EACCES" || failure.code === "ENOSYS"
        ? new Problem("ptrace_denied", ptraceDenial(failure.code))
        : new Problem("cannot_start", `The program could not be traced (${failure.code}).`);
    case "chdir":
      return new Problem("bad_cwd", `The working directory cannot be entered (${failure.code}): choose another one.`);
    case "fork":
    case "thread":
      return new Problem(
        "cannot_start",
        `No new ${failure.step === "fork" ? "process" : "thread"} could be made (${failure.code}): the machine's limit on processes or memory is reached.`,
      );
    case "pipe":
    case "stdio":
      return new Problem(
        "cannot_start",
        `The program's input and output could not be set up (${failure.code}): the limit on open files may be reached.`,
      );
    default:
      return failure.step satisfies never;
  }
}

function execProblem(code: string, shown: string): Problem {
  switch (code) {
    case "ENOEXEC":
      return new Problem(
        "bad_format",
        `${shown} is not a program that the kernel can run: a script must begin with a line like #!/bin/sh.`,
      );
    case "ENOENT":
      return new Problem(
        "no_such_program",
        `${shown} cannot be run: it, or the interpreter that it names in its first line, is not there.`,
      );
    case "EACCES":
      return new Problem("not_executable", `${shown} may not be run: its file system or a security module forbids it.`);
    case "ETXTBSY":
      return new Problem("cannot_start", `${shown} is open for writing just now: try again when that is done.`);
    case "E2BIG":
      return new Problem("bad_command", "Arguments and environment together are longer than the kernel allows.");
    default:
      return new Problem("cannot_start", `${shown} could not be started (${code}).`);
  }
}
