import { expect, it } from "vitest";
import { parseStraceLog } from "./strace_log.ts";

it("puts interrupted calls together and keeps tasks apart", () => {
  const { tasks, unreadable } = parseStraceLog(
    [
      "10    read(3,  <unfinished ...>",
      "11    getppid()                         = 10",
      '10    <... read resumed>"= 1) = 2", 9)  = 8',
      "10    pause( <unfinished ...>",
      '11    execve("/bin/true", [], 0x1 /* 0 vars */ <unfinished ...>',
      "10    <... pause resumed>)              = ?",
      "10    +++ superseded by execve in pid 11 +++",
      "10    <... execve resumed>)             = 0",
      "10    close(3)                          = -1 EBADF (Bad file descriptor)",
      "10    +++ exited with 0 +++",
      "nonsense",
    ].join("\n"),
  );
  expect(unreadable).toEqual(["nonsense"]);
  expect(tasks.get("11")?.lines).toEqual(["getppid() = 10"]);
  expect(tasks.get("10")?.lines).toEqual([
    'read(3, "= 1) = 2", 9) = 8',
    "pause() = ?",
    "+++ superseded by execve in pid 11 +++",
    'execve("/bin/true", [], 0x1 /* 0 vars */) = 0',
    "close(3) = -1 EBADF (Bad file descriptor)",
    "+++ exited with 0 +++",
  ]);
  expect(tasks.get("10")?.calls.map(({ name, result }) => `${name} ${result}`)).toEqual([
    "read 8",
    "pause ?",
    "execve 0",
    "close -1 EBADF (Bad file descriptor)",
  ]);
});
