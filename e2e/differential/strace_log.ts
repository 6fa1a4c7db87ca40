/** Text of `strace -f -o FILE`, read back: what each task did, in its own order. */

/** A call, put together again where it was interrupted. */
export interface LoggedCall {
  name: string;
  /** the whole line without pid and padding: `read(3, "abc", 3) = 3` */
  text: string;
  /** the text behind `= ` */
  result: string;
}

export interface LoggedTask {
  tid: string;
  calls: LoggedCall[];
  /** `--- SIGCHLD {...} ---`, `+++ exited with 0 +++` */
  notices: string[];
  /** calls and notices together, as they followed each other */
  lines: string[];
}

export interface StraceLog {
  /** in the order of their first lines */
  tasks: ReadonlyMap<string, LoggedTask>;
  /** what is no line of strace: must be empty */
  unreadable: string[];
}

const UNFINISHED = / (<unfinished \.\.\.>|<pid changed to \d+ \.\.\.>)$/;
const RESUMED = /^<\.\.\. (\S+) resumed>(.*)$/s;
const CALL = /^([\w:]+)\(.*\) += ((?:-?\d+|\?|0x[0-9a-f]+)(?:[ <].*)?)$/s;
const SUPERSEDED = /^\+\+\+ superseded by execve in pid (\d+) \+\+\+$/;

export function parseStraceLog(text: string): StraceLog {
  const tasks = new Map<string, LoggedTask>();
  const open = new Map<string, string>();
  const unreadable: string[] = [];
  const taskOf = (tid: string): LoggedTask => {
    const task = tasks.get(tid) ?? { tid, calls: [], notices: [], lines: [] };
    tasks.set(tid, task);
    return task;
  };
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const [, tid, said = ""] = /^(\d+) +(.*)$/s.exec(line) ?? [];
    if (tid === undefined) {
      unreadable.push(line);
      continue;
    }
    const task = taskOf(tid);
    if (/^(---|\+\+\+) .* (---|\+\+\+)$/s.test(said)) {
      const former = SUPERSEDED.exec(said)?.[1];
      // The call of the thread that called execve returns under the number of the leader.
      const execve = former === undefined ? undefined : open.get(former);
      if (former !== undefined && execve !== undefined) {
        open.delete(former);
        open.set(tid, execve);
      }
      task.notices.push(said);
      task.lines.push(said);
      continue;
    }
    const resumed = RESUMED.exec(said);
    const whole = resumed === null ? said : `${open.get(tid) ?? `${resumed[1]}(`}${resumed[2]}`;
    if (resumed !== null) open.delete(tid);
    if (UNFINISHED.test(whole)) {
      open.set(tid, whole.replace(UNFINISHED, ""));
      continue;
    }
    const call = CALL.exec(whole);
    if (call === null) {
      unreadable.push(line);
      continue;
    }
    const [, name = "", result = ""] = call;
    const joined = whole.replace(/\) += (?=(?:-?\d+|\?|0x[0-9a-f]+)(?:[ <].*)?$)/, ") = ");
    task.calls.push({ name, text: joined, result });
    task.lines.push(joined);
  }
  for (const [tid, begun] of open) taskOf(tid).lines.push(`${begun} <unfinished ...>`);
  return { tasks, unreadable };
}
