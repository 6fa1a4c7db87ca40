import { errnoMeaning } from "./errno.ts";

const OPENS = ["open", "openat", "openat2", "creat"];
const LOOKS_UP = ["stat", "lstat", "newfstatat", "statx", "access", "faccessat", "faccessat2"];
const READS = ["read", "readv", "pread64", "preadv", "recvfrom", "recvmsg", "accept", "accept4"];
const WRITES = ["write", "writev", "pwrite64", "pwritev", "sendto", "sendmsg"];
const MAKES_DIRECTORY = ["mkdir", "mkdirat"];
const READS_LINK = ["readlink", "readlinkat"];
const RUNS = ["execve", "execveat"];
const WAITS = ["wait4", "waitid"];

/** What an errno says when it comes from these calls, where that is more than the errno's own meaning. ERRORS of the calls' man pages. */
const MEANINGS: readonly (readonly [errno: string, calls: readonly string[], meaning: string])[] = [
  ["ENOENT", OPENS, "The file is not there; a program that searches along a path tries the next place."],
  ["ENOENT", LOOKS_UP, "The file is not there: the program asked exactly to find that out."],
  ["ENOENT", RUNS, "No program there; a shell tries each directory of PATH in turn."],
  ["ENOENT", ["unlink", "unlinkat", "rmdir"], "Nothing to remove: it was gone already."],
  ["ENOENT", ["connect"], "No socket file has this name: the service is not running, or not installed."],
  ["EACCES", RUNS, "The file is not executable, or lies on a file system mounted noexec."],
  ["EEXIST", MAKES_DIRECTORY, "The directory is there already, which is often all that was wanted."],
  ["EEXIST", OPENS, "The file was to be made new (O_EXCL) and exists: somebody else was first."],
  ["EINVAL", READS_LINK, "The name is no symbolic link: how a path is resolved piece by piece."],
  ["ENOTTY", ["ioctl"], "Not a terminal: how a program finds out whether its output is read by a person."],
  ["ESPIPE", ["lseek"], "A pipe, socket or terminal has no position: how a program finds out what it writes to."],
  ["EAGAIN", READS, "Nothing has come yet on a descriptor that does not block."],
  ["EAGAIN", WRITES, "The buffer is full on a descriptor that does not block: the reader is slower."],
  ["EAGAIN", ["futex"], "The value had changed before the wait began: the lock was released just then."],
  ["ETIMEDOUT", ["futex"], "The time given ran out before anybody woke the waiting thread."],
  ["ETIMEDOUT", ["connect"], "No answer came: a firewall drops the packets, or the machine is off."],
  ["EINPROGRESS", ["connect"], "The connection is being made in the background; poll tells when it is ready."],
  ["ECONNREFUSED", ["connect"], "The machine answered, but nothing listens at this address."],
  ["ECHILD", WAITS, "No child is left to wait for: how a shell finds out that all have ended."],
  ["EPIPE", WRITES, "Nobody reads the other end any more; SIGPIPE came with it."],
  ["EADDRINUSE", ["bind"], "Another socket has this address, perhaps one that was closed a moment ago."],
  ["EACCES", ["bind"], "Ports below 1024 need CAP_NET_BIND_SERVICE."],
  ["EBADF", ["close"], "It was closed already: closing twice may close somebody else's descriptor."],
  ["EPERM", ["kill", "tgkill", "tkill"], "The process belongs to another user."],
  ["ESRCH", ["kill", "tgkill", "tkill"], "The process had ended before the signal was sent."],
  ["EXDEV", ["rename", "renameat", "renameat2", "link", "linkat"], "The two names lie on different file systems: copy instead."],
  ["ENOTEMPTY", ["rmdir", "unlinkat"], "The directory still holds something."],
]; // biome-ignore format: a table

const BY_CALL = new Map(
  MEANINGS.flatMap(([errno, calls, meaning]) => calls.map((call) => [`${errno} ${call}`, meaning] as const)),
);

/** What an errno means when this call returned it, in one sentence: "" when there is nothing to add to its message. */
export function errnoMeaningFor(call: string, errno: string): string {
  return BY_CALL.get(`${errno} ${call}`) ?? errnoMeaning(errno) ?? "";
}
