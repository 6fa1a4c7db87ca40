/** The comparison itself: what it must not overlook. */
import { expect, it } from "vitest";
import { compareLogs } from "./comparison.ts";
import type { Program } from "./programs.ts";

const program: Program = { name: "a program", addresses: "exact", prepare: () => [] };

const LOG = `100   execve("/bin/x", ["x"], 0x7ffe00000000 /* 3 vars */) = 0
100   openat(AT_FDCWD, "/etc/x", O_RDONLY) = -1 ENOENT (No such file or directory)
100   mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, 3, 0) = 0x7ffff7fb0000
100   clone(child_stack=NULL, flags=SIGCHLD) = 101
100   wait4(-1,  <unfinished ...>
101   getpid()                          = 101
101   exit_group(3)                     = ?
101   +++ exited with 3 +++
100   <... wait4 resumed>[{WIFEXITED(s) && WEXITSTATUS(s) == 3}], 0, NULL) = 101
100   --- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=101, si_uid=0, si_status=3, si_utime=0, si_stime=0} ---
100   exit_group(0)                     = ?
100   +++ exited with 0 +++
`;
const compare = (change: (log: string) => string, of: Program = program) => compareLogs(of, LOG, change(LOG));

it("finds two runs equal that differ in process numbers, times and the tracer's memory", () => {
  const other = (log: string) =>
    log
      .replaceAll("101", "2101")
      .replaceAll(/^100/gm, "2100")
      .replace("si_stime=0", "si_stime=1 /* 0.01 s */")
      .replace("0x7ffe00000000", "0x555500000000");
  expect(compare(other)).toMatchObject({ faults: [], calls: 8, lines: 11, equalLines: 11, different: [] });
});

it.each<[string, (log: string) => string]>([
  ["a lost call", (log) => log.replace(/^100 {3}openat.*\n/m, "")],
  ["an invented call", (log) => log.replace("100   clone", "100   getuid() = 0\n100   clone")],
  ["another result", (log) => log.replace("0x7ffff7fb0000", "0x7ffff7fb1000")],
  ["another error", (log) => log.replace("ENOENT (No such file or directory)", "EACCES (Permission denied)")],
  ["success instead of an error", (log) => log.replace("-1 ENOENT (No such file or directory)", "3")],
  ["two calls in the wrong order", (log) => log.replace(/^(100 {3}openat.*\n)(100 {3}mmap.*\n)/m, "$2$1")],
  ["a call in the wrong task", (log) => log.replace("101   getpid", "100   getpid")],
  ["a lost task", (log) => log.replaceAll(/^101.*\n/gm, "")],
  ["a lost signal", (log) => log.replace(/^.*SIGCHLD \{.*\n/m, "")],
  ["another exit status", (log) => log.replace("+++ exited with 3 +++", "+++ killed by SIGKILL +++")],
  ["a signal from another process", (log) => log.replace("si_pid=101", "si_pid=100")],
  ["a child that is not the one awaited", (log) => log.replace("0, NULL) = 101", "0, NULL) = 100")],
  ["a line that is none", (log) => `${log}100   garbage\n`],
])("finds %s", (_, change) => {
  expect(compare(change).faults).not.toEqual([]);
});

it("counts lines that differ in their arguments only, without calling them faults", () => {
  const { faults, lines, equalLines, different } = compare((log) => log.replace("PROT_READ", "0x1"));
  expect(faults).toEqual([]);
  expect({ lines, equalLines }).toEqual({ lines: 11, equalLines: 10 });
  expect(different.map(({ side, task }) => `${side} ${task}`)).toEqual(["strace T", "trapline T"]);
});

it("leaves out what a program says is racing, and addresses only where it says so", () => {
  expect(compare((log) => log.replace("mmap(", "futex("), { ...program, racing: /^(futex|mmap) / }).faults).toEqual([]);
  expect(
    compare((log) => log.replace("0x7ffff7fb0000", "0x7ffff7fb1000"), { ...program, addresses: "any" }).faults,
  ).toEqual([]);
});
