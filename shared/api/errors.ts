/** Every `code` an error answer can have. Scripts rely on them: never change the meaning of one. */
export const ERROR_CODES = [
  "bad_request", // the body or the query does not fit its schema
  "bad_command", // empty, unbalanced quotes, NUL bytes, too many or too long arguments
  "no_such_program",
  "not_executable",
  "is_directory",
  "bad_format", // not a program the kernel can run, e.g. a script without #!
  "bad_cwd",
  "bad_trace_set",
  "bad_filter",
  "bad_sql",
  "bad_import", // an import that is neither a log of strace nor a recording
  "import_cancelled",
  "too_large",
  "query_too_long", // a query of somebody's own met its limit of time
  "query_too_large", // ... of memory
  "query_cancelled",
  "still_recording", // can be had when the program has ended
  "ptrace_denied", // the message names Yama, the container's seccomp or another tracer
  "cannot_start", // any other errno
  "too_many_traces",
  "no_such_process", // to attach to
  "already_traced",
  "cannot_attach", // Trapline itself, a zombie, a thread of the kernel
  "not_found",
  "not_running",
  "recorded_elsewhere",
  "disk_limit", // the disk's reserve, or the room of all recordings, is used up
  "data_unwritable", // full or read-only data directory
  "damaged_recording",
  "forbidden_host",
  "forbidden_origin",
  "unauthorized",
  "forbidden",
  "rate_limited",
  "unsupported_media_type",
  "internal",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
