/** What calls do to what they name, by name: how files, sockets and findings are counted. As SQL lists for `name IN`. */
const listed = (names: readonly string[]): string => `(${names.map((name) => `'${name}'`).join(", ")})`;

export const OPENING = listed(["open", "openat", "openat2", "creat"]);
/** Their result is a number of bytes that came from their first descriptor ... */
export const READING = listed([
  "read", "readv", "pread64", "preadv", "preadv2", "recvfrom", "recvmsg", "copy_file_range", "splice",
]); // biome-ignore format: a table
/** ... or went to it. */
export const WRITING = listed([
  "write", "writev", "pwrite64", "pwritev", "pwritev2", "sendto", "sendmsg", "sendfile", "vmsplice",
]); // biome-ignore format: a table
/** Their result is a number of messages, the bytes of those are in the table `message`. */
export const RECEIVING_MESSAGES = "'recvmmsg'";
export const SENDING_MESSAGES = "'sendmmsg'";
/** Ask about a name, and fail when it is not there. */
export const LOOKING_UP = listed([
  "open", "openat", "openat2", "stat", "lstat", "newfstatat", "statx", "access", "faccessat", "faccessat2",
  "readlink", "readlinkat", "execve", "execveat",
]); // biome-ignore format: a table
export const ASKING_STATE = listed(["stat", "lstat", "newfstatat", "statx", "access", "faccessat", "faccessat2"]);
export const NOT_THERE = listed(["ENOENT", "ENOTDIR"]);

/**
 * The path of an event is a socket's: as the recorder describes those (socket_text.ts). Nothing else begins so, since names of
 * files are absolute.
 */
export const IS_SOCKET =
  "(path[1] <> '/' AND regexp_full_match(path, '((TCP|MPTCP|SCTP|UDP|UDPLITE|RAW|PING)(v6)?|UNIX|UNIX-STREAM|NETLINK|socket)(:\\[.*)?', 's'))";

/** Calls that name two descriptors, the second of them in this argument: it is read from (sendfile) or written to. */
export const SECOND_DESCRIPTOR = [
  { name: "sendfile", argument: "a1", role: "read" },
  { name: "copy_file_range", argument: "a2", role: "write" },
  { name: "splice", argument: "a2", role: "write" },
] as const;
