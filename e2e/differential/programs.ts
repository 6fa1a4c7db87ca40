/** The programs that both tracers run. Each says what of it differs from run to run, and why. */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Normalisation } from "./normalisation.ts";

const SOURCES = path.join(import.meta.dirname, "programs");

export interface Program extends Normalisation {
  name: string;
  /**
   * Makes what the program needs in an empty folder, which is also its working directory, and says how to run it. Both runs get a
   * folder of the same path.
   */
  prepare(folder: string): readonly string[];
  /** programs that it needs: without them the test is skipped, with their names */
  needs?: readonly string[];
  /**
   * Calls (`name = result`) and notices whose number depends on who is scheduled when, so that two runs under strace differ in it too; they are left out of
   * the comparison, with the reason beside them.
   */
  racing?: RegExp;
  /**
   * Runs of which one must be equal. More than one only where two runs under strace differ in ways that no rule describes
   * (which thread is first); a tracer that loses, invents or misreads a call differs in all of them.
   */
  attempts?: number;
}

/** Where a C program of ours is compiled to: outside the run's folder, which is emptied in between. */
function compiled(name: string, folder: string, ...flags: string[]): string {
  const program = path.join(path.dirname(folder), flags.includes("-static") ? `${name}-static` : name);
  if (existsSync(program)) return program;
  const result = spawnSync("gcc", ["-O0", "-pthread", ...flags, "-o", program, path.join(SOURCES, `${name}.c`)], {
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(`${name}.c does not compile:\n${result.stderr}`);
  return program;
}

const shell = (script: string) => (): readonly string[] => ["sh", "-c", script];

/** How many calls a thread needs to wait for another one is a matter of scheduling. */
const LOCKS = /^(futex|sched_yield) /;
/** V8 and glibc give memory back and take it when threads meet at a lock or not. */
const THREADED_MEMORY = /^(futex|sched_yield|madvise|munmap|mprotect|mmap|brk) /;

/** mkstemp(3) asks for random bytes again when they would favour some names. */
const TEMPORARY_FILES = /^getrandom /;

export const PROGRAMS: readonly Program[] = [
  { name: "ls -lR /etc", addresses: "exact", prepare: () => ["ls", "-lR", "/etc"] },
  {
    name: "200 short processes",
    addresses: "exact",
    prepare: shell("for i in $(seq 200); do /bin/true; done"),
  },
  {
    name: "a pipeline",
    addresses: "exact",
    prepare: shell('find /usr/include -name "*.h" | xargs grep -l errno | sort | tail -3'),
    // A reader gets from a pipe what the writer has written by then; and signals of one number are not queued, so children that
    // end together may be announced by one SIGCHLD.
    racing: /^(read |rt_sigreturn\b|--- SIGCHLD )/,
    attempts: 4,
  },
  {
    name: "python3",
    addresses: "exact",
    needs: ["/usr/bin/python3"],
    prepare: () => ["/usr/bin/python3", "-c", "import json, threading"],
  },
  {
    name: "node",
    addresses: "any",
    needs: ["node"],
    prepare: () => ["node", "-e", "0"],
    racing: THREADED_MEMORY,
    attempts: 4,
  },
  {
    name: "git init and status",
    addresses: "exact",
    needs: ["git"],
    prepare: shell("git init -q && git status --short"),
    // The name of the file with which git tries whether the folder takes symbolic links.
    racing: TEMPORARY_FILES,
    rules: [[/(?<=\/\.git\/)t\w{6}(?=")/g, "tXXXXXX"]],
  },
  {
    name: "gcc hello.c",
    addresses: "exact",
    needs: ["gcc"],
    prepare: (folder) => {
      writeFileSync(path.join(folder, "hello.c"), '#include <stdio.h>\nint main(void) { puts("hello"); }\n');
      return ["gcc", "hello.c"];
    },
    racing: TEMPORARY_FILES,
  },
  {
    name: "a static program",
    addresses: "exact",
    needs: ["gcc"],
    prepare: (folder) => [compiled("hello", folder, "-static")],
  },
  {
    name: "8 threads of which one execs",
    addresses: "any",
    needs: ["gcc"],
    prepare: (folder) => [compiled("thread_exec", folder)],
    racing: LOCKS,
    attempts: 3,
  },
  {
    name: "death by SIGSEGV and SIGKILL",
    addresses: "exact",
    needs: ["gcc"],
    prepare: (folder) => [compiled("segfault", folder)],
  },
  {
    name: "stopped and continued",
    addresses: "exact",
    needs: ["gcc"],
    prepare: (folder) => [compiled("stopped", folder)],
    // Whether the parent is already in wait4 when its child's signal comes.
    attempts: 6,
  },
  {
    name: "a chain of vforks",
    addresses: "exact",
    needs: ["gcc"],
    prepare: (folder) => [compiled("vfork_chain", folder), "5"],
  },
];
