/**
 * What differs between any two runs of the same program, whoever traces it, and is therefore replaced before two logs are
 * compared. Every rule names the calls or fields it is about, so that it hides nothing else:
 *
 *   tasks       numbers of processes and threads, where a call or siginfo_t is known to hold one: by the task's place in the
 *               family tree (`T`, its second child `T.2`)
 *   times       clocks, and processor time used
 *   launch      the address of the environment in the first execve: it is the tracer's own memory
 *   randomness  getrandom, and names made by mkstemp(3)
 *   others      what is free on a file system that other processes use too
 *   addresses   only where `addresses` is "any": without address space randomisation (setarch -R) they are equal in both runs, unless
 *               threads race for the next free range
 */
import type { LoggedTask, StraceLog } from "./strace_log.ts";

export interface Normalisation {
  addresses: "exact" | "any";
  /** further replacements that this program needs, each with its reason in `programs.ts` */
  rules?: readonly (readonly [RegExp, string])[];
}

/** Calls whose result is a task. */
const TASK_RESULTS =
  /^(clone3?|fork|vfork|wait4|getpid|gettid|getppid|getpgrp|getpgid|getsid|setsid|set_tid_address|rt_sigreturn)\(/;
/** Of them, those that may name a process outside of the trace: the tracer, the session's leader. */
const OUTSIDERS = /^(getppid|getpgrp|getpgid|getsid)\(/;
/** Calls whose first arguments are tasks. */
const TASK_ARGUMENTS =
  /^(kill|tkill|tgkill|wait4|waitid|getpgid|setpgid|getsid|prlimit64|sched_\w+|get_robust_list|pidfd_open|setpriority|getpriority)\(/;
const TASK_FIELDS =
  /\b(si_pid=|\bversion=\w+, pid=|parent_tid=\[|l_pid=|F_GETOWN\) = |F_SETOWN, |\/proc\/|PR_SET_PTRACER, |superseded by execve in pid )(\d+)/g;
const CREATES_A_TASK = /^(clone3?|fork|vfork)\(/;

const FIRST_TASK = "T";

const CLOCK_CALLS =
  /^(clock_gettime|gettimeofday|time|times|getrusage|sysinfo|timer_gettime|timerfd_gettime|getitimer)\(/;
const TEMPORARY_NAMES = /\b(cc|tmp_obj_|tmp|\.tmp|git-blame-)([A-Za-z0-9]{6})(?=[."/])/g;

export interface ComparedTask {
  calls: { name: string; outcome: string; line: string }[];
  notices: string[];
  lines: string[];
}

/** The tasks by their place in the family tree. */
export function normalise(log: StraceLog, { addresses, rules = [] }: Normalisation): Map<string, ComparedTask> {
  const places = placesOf(log);
  const line = (text: string): string => {
    let normal = replaceTasks(text, places);
    if (CLOCK_CALLS.test(text)) normal = normal.replaceAll(/\b(\d+)\b/g, "<time>");
    normal = normal
      .replaceAll(/\b(si_[us]time)=\d+(?: \/\* [\d.]+ s \*\/)?/g, "$1=<time>")
      .replaceAll(/\b(f_bfree|f_bavail|f_ffree)=\d+/g, "$1=<free>")
      .replaceAll(TEMPORARY_NAMES, "$1XXXXXX")
      .replace(/^getrandom\(".*"(?:\.\.\.)?,/, "getrandom(<bytes>,");
    if (addresses === "any") normal = normal.replaceAll(/\b0x[0-9a-f]{6,}\b/g, "<address>");
    for (const [pattern, replacement] of rules) normal = normal.replaceAll(pattern, replacement);
    return normal;
  };
  const compared = new Map<string, ComparedTask>();
  for (const [tid, task] of log.tasks) {
    const place = places.get(tid) ?? `unknown parent of ${tid}`;
    const calls = task.calls.map(({ name, text }) => {
      const whole = line(text);
      return { name, outcome: `${name} = ${outcomeOf(whole)}`, line: whole };
    });
    const [launch = "", ...lines] = task.lines.map(line);
    const first =
      place === FIRST_TASK ? launch.replace(/0x[0-9a-f]+(?= \/\* \d+ vars \*\/\) = 0$)/, "<tracer's>") : launch;
    compared.set(place, { calls, notices: task.notices.map(line), lines: [first, ...lines] });
  }
  return compared;
}

/** The result or the error's name: what the program learnt. */
function outcomeOf(line: string): string {
  const result = line.slice(line.lastIndexOf(") = ") + 4);
  return /^-1 (E\w+)/.exec(result)?.[1] ?? result.split(" ")[0] ?? "";
}

/** `T` is the task that wrote first, `T.1` the first one that it created. */
function placesOf(log: StraceLog): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const visit = (task: LoggedTask | undefined, place: string): void => {
    if (task === undefined || places.has(task.tid)) return;
    places.set(task.tid, place);
    let children = 0;
    for (const { text, result } of task.calls)
      if (CREATES_A_TASK.test(text) && /^[1-9]/.test(result)) visit(log.tasks.get(result), `${place}.${++children}`);
  };
  visit([...log.tasks.values()][0], FIRST_TASK);
  return places;
}

function replaceTasks(text: string, places: ReadonlyMap<string, string>): string {
  const placeOf = (number: string): string => places.get(number) ?? number;
  let normal = text.replaceAll(TASK_FIELDS, (_, field: string, number: string) => field + placeOf(number));
  if (TASK_RESULTS.test(text))
    normal = normal.replace(/(\) = )(\d+)/, (_, equals: string, number: string) => {
      const outside = OUTSIDERS.test(text) ? "<outside>" : number;
      return equals + (places.get(number) ?? outside);
    });
  if (TASK_ARGUMENTS.test(text))
    normal = normal.replace(/\(([^"{]*)/, (begin) => begin.replaceAll(/\b\d+\b/g, placeOf));
  return normal;
}
