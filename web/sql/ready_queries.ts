/** Questions to begin with; each is a whole statement to run, read and change. */
export const READY_QUERIES: readonly { label: string; sql: string }[] = [
  {
    label: "Slowest calls",
    sql: "SELECT seq, name, args, dur_ns / 1e6 AS ms\nFROM event\nWHERE kind = 'syscall'\nORDER BY dur_ns DESC\nLIMIT 50",
  },
  {
    label: "Calls that failed, by path",
    sql: "SELECT errno, name, path, count(*) AS times\nFROM event\nWHERE errno IS NOT NULL AND path IS NOT NULL\nGROUP BY ALL\nORDER BY times DESC\nLIMIT 100",
  },
  {
    label: "Bytes read and written, by file",
    sql: "SELECT path,\n  sum(result) FILTER (WHERE name IN ('read', 'pread64', 'readv', 'recvfrom', 'recvmsg')) AS bytes_read,\n  sum(result) FILTER (WHERE name IN ('write', 'pwrite64', 'writev', 'sendto', 'sendmsg')) AS bytes_written\nFROM event\nWHERE class IN ('io', 'network') AND result > 0 AND path IS NOT NULL\nGROUP BY path\nORDER BY coalesce(bytes_read, 0) + coalesce(bytes_written, 0) DESC\nLIMIT 100",
  },
  {
    label: "Calls per 10 ms",
    sql: "SELECT (start_ns // 10000000) * 10 AS from_ms, count(*) AS calls\nFROM event\nWHERE kind = 'syscall'\nGROUP BY from_ms\nORDER BY from_ms",
  },
  {
    label: "Time in calls, by thread",
    sql: "SELECT pid, tid, count(*) AS calls, sum(dur_ns) / 1e6 AS ms\nFROM event\nWHERE kind = 'syscall'\nGROUP BY ALL\nORDER BY ms DESC",
  },
  {
    label: "Who started whom",
    sql: "SELECT tid, pid, parent_tid, names, (end_ns - start_ns) / 1e6 AS ms\nFROM task\nORDER BY start_ns",
  },
];
