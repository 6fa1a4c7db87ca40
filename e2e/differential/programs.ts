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
  /** commands that it needs, each run once to see whether it works here: without them the test is skipped, with their names */
  needs?: readonly (readonly string[])[];
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
export function compiled(name: string, folder: string, ...flags: string[]): string {
  const program = path.join(path.dirname(folder), flags.includes("-static") ? `${name}-static` : name);
  if (existsSync(program)) return program;
  const result = spawnSync("gcc", ["-O0", "-pthread", ...flags, "-o", program, path.join(SOURCES, `${name}.c`)], {
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(`${name}.c does not compile:\n${result.stderr}`);
  return program;
}

export const shell = (script: string) => (): readonly string[] => ["sh", "-c", script];

/** How many calls a thread needs to wait for another one is a matter of scheduling. */
const LOCKS = /^(futex|sched_yield) /;
/** V8 and glibc give memory back and take it when threads meet at a lock or not. */
const THREADED_MEMORY = /^(futex|sched_yield|madvise|munmap|mprotect|mmap|brk) /;

/** mkstemp(3) asks for random bytes again when they would favour some names. */
const TEMPORARY_FILES = /^getrandom /;

/** With own process ids and an own /proc: ps sees itself only. */
const OWN_PROCESSES = ["unshare", "--user", "--map-root-user", "--pid", "--fork", "--mount-proc"] as const;
/** A netlink socket is named after the process, or by a random number; messages carry the name and the time as a number. */
const NETLINK_IDENTITIES: [RegExp, string][] = [[/(?<=\b(?:nl_pid|nlmsg_pid|nlmsg_seq)=)-?\d{3,}/g, "<id>"]];
/** What git asks the kernel's random numbers for, and the name of the file with which it tries symbolic links. */
const GIT_NAMES: [RegExp, string][] = [
  [/(?<=\/\.git\/)t\w{6}(?=")/g, "tXXXXXX"],
  [/^read\((\d), ".*", 8\) = 8$/g, "read($1, <random>, 8) = 8"],
];

/** A server, and clients as soon as it says that it listens. */
const SERVE = [
  "mkdir site && echo hello > site/index.html && mkfifo ready",
  "exec 3<>ready",
  "/usr/bin/python3 -u -m http.server --bind 127.0.0.1 --directory site 0 >&3 2>log &",
  // Serving HTTP on 127.0.0.1 port 12345 (…)
  "read -r _ _ _ _ _ port _ <&3",
  "curl -s http://127.0.0.1:$port/",
  "curl -s http://127.0.0.1:$port/missing | tail -1",
  "kill $!",
].join("\n");

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
    needs: [["/usr/bin/python3", "--version"]],
    prepare: () => ["/usr/bin/python3", "-c", "import json, threading"],
  },
  {
    name: "node",
    addresses: "any",
    needs: [["node", "--version"]],
    prepare: () => ["node", "-e", "0"],
    racing: THREADED_MEMORY,
    attempts: 4,
  },
  {
    name: "git init and status",
    addresses: "exact",
    needs: [["git", "--version"]],
    prepare: shell("git init -q && git status --short"),
    // The name of the file with which git tries whether the folder takes symbolic links.
    racing: TEMPORARY_FILES,
    rules: GIT_NAMES,
  },
  {
    name: "gcc hello.c",
    addresses: "exact",
    needs: [["gcc", "--version"]],
    prepare: (folder) => {
      writeFileSync(path.join(folder, "hello.c"), '#include <stdio.h>\nint main(void) { puts("hello"); }\n');
      return ["gcc", "hello.c"];
    },
    racing: TEMPORARY_FILES,
  },
  {
    name: "a static program",
    addresses: "exact",
    needs: [["gcc", "--version"]],
    prepare: (folder) => [compiled("hello", folder, "-static")],
  },
  {
    name: "8 threads of which one execs",
    addresses: "any",
    needs: [["gcc", "--version"]],
    prepare: (folder) => [compiled("thread_exec", folder)],
    racing: LOCKS,
    attempts: 3,
  },
  {
    name: "death by SIGSEGV and SIGKILL",
    addresses: "exact",
    needs: [["gcc", "--version"]],
    prepare: (folder) => [compiled("segfault", folder)],
  },
  {
    name: "stopped and continued",
    addresses: "exact",
    needs: [["gcc", "--version"]],
    prepare: (folder) => [compiled("stopped", folder)],
    // Whether the parent is already in wait4 when its child's signal comes.
    attempts: 6,
  },
  {
    name: "a chain of vforks",
    addresses: "exact",
    needs: [["gcc", "--version"]],
    prepare: (folder) => [compiled("vfork_chain", folder), "5"],
  },
  { name: "ls -l", addresses: "exact", prepare: () => ["ls", "-l", "/usr"] },
  {
    name: "find",
    addresses: "exact",
    prepare: () => ["find", "/usr/include/linux", "-newer", "/etc/hostname", "-name", "*.h"],
  },
  {
    name: "ps aux",
    addresses: "exact",
    needs: [
      ["ps", "--version"],
      [...OWN_PROCESSES, "true"],
    ],
    // Into a file: it prints its own processor time and memory, which are another run's.
    prepare: shell(`exec ${OWN_PROCESSES.join(" ")} ps aux > list`),
    // What the kernel says of the processors and of ps itself: processor time, faults, the CPUs that it may use.
    rules: [[/^read\((\d), "(?:\d+ \(ps\) |[\d.]+ [\d.]+\\n|cpu |Name:|[0,]{8}).* = \d+$/g, "read($1, <state>) = <n>"]],
  },
  {
    name: "ip addr",
    addresses: "exact",
    needs: [["ip", "-V"]],
    prepare: shell("ip addr; ip route"),
    rules: NETLINK_IDENTITIES,
  },
  {
    name: "ss",
    addresses: "exact",
    needs: [["ss", "-V"]],
    // A filter that no socket of the machine passes.
    prepare: () => ["ss", "-Htn", "dst", "127.254.253.252"],
    rules: NETLINK_IDENTITIES,
  },
  {
    name: "an HTTP server and curl",
    addresses: "any",
    needs: [
      ["/usr/bin/python3", "--version"],
      ["curl", "--version"],
    ],
    prepare: () => ["bash", "-c", SERVE],
    rules: [
      [/(?<=sin_port=htons\()\d+|(?<=127\.0\.0\.1:)\d{4,5}|(?<=\bport )\d{4,5}/g, "<port>"],
      [/(?<=Date: ).*?GMT/g, "<now>"],
    ],
    // Who waits for whom, and how much has come by then.
    racing: /^(poll|futex|read|recvfrom|restart_syscall|wait4|rt_sigprocmask|rt_sigreturn\b|--- SIGCHLD)/,
    attempts: 4,
  },
  {
    name: "tar",
    addresses: "exact",
    needs: [["tar", "--version"]],
    prepare: shell("tar -cf a.tar /usr/include/linux/can && mkdir out && tar -xf a.tar -C out && tar -tvf a.tar"),
  },
  {
    name: "apt-get --version",
    addresses: "exact",
    needs: [["apt-get", "--version"]],
    prepare: () => ["apt-get", "--version"],
  },
  {
    name: "ssh -V",
    addresses: "exact",
    needs: [["ssh", "-V"]],
    prepare: () => ["ssh", "-V"],
  },
  {
    name: "git log and diff",
    addresses: "exact",
    needs: [["git", "--version"]],
    prepare: shell(
      [
        "git init -q",
        "git config user.name a",
        "git config user.email a@b",
        "echo one > file",
        "touch -d '2026-01-01' file",
        "git add file",
        "GIT_COMMITTER_DATE='2026-01-01 12:00' git commit -qm first --date '2026-01-01 12:00'",
        "git log --stat",
      ].join(" && "),
    ),
    racing: TEMPORARY_FILES,
    rules: [
      ...GIT_NAMES,
      // The index holds times and inode numbers, and ends with its checksum.
      [/^write\((\d), "DIRC.*"\.\.\., (\d+)\)/g, "write($1, <index>, $2)"],
      [/^write\((\d), ".*", 20\)/g, "write($1, <checksum>, 20)"],
    ],
  },
  {
    name: "a bash script",
    addresses: "exact",
    prepare: () => [
      "bash",
      "-c",
      'x=$(seq 5 > n; while read n; do echo $((n * n)); done < n); echo "$x" > f; read -r a < f; cat <<< "$a"; [[ -e f ]] && rm f; wait; exit 3',
    ],
    // Whether a child ends before the shell asks for it.
    attempts: 4,
  },
];
