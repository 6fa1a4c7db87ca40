import { type DifferentLine, differentLines } from "./line_difference.ts";
import { type ComparedTask, normalise } from "./normalisation.ts";
import type { Program } from "./programs.ts";
import { parseStraceLog } from "./strace_log.ts";

export interface Comparison {
  /** what is wrong with the sequences of calls and the notices; empty: equal */
  faults: string[];
  /** calls that both have, over all tasks */
  calls: number;
  /** lines of strace (without those of racing calls), and those of them that Trapline has word for word at the same place */
  lines: number;
  equalLines: number;
  /** task by task */
  different: (DifferentLine & { task: string })[];
}

/**
 * Where a handler returns depends on when its signal came; and its result is not one, but what the interrupted call had put
 * into the register.
 */
const SIGNAL_RETURN = /^rt_sigreturn /;

/** Faults listed of one task: the first is the cause, the others follow from it. */
const FAULTS_SHOWN = 6;

/**
 * Compares two logs of one program, task by task: the sequence of (call, result or error) and the notices must be equal; whole
 * lines are counted.
 */
export function compareLogs(program: Program, straceText: string, traplineText: string): Comparison {
  const comparison: Comparison = { faults: [], calls: 0, lines: 0, equalLines: 0, different: [] };
  const logs = { strace: parseStraceLog(straceText), trapline: parseStraceLog(traplineText) };
  for (const [side, log] of Object.entries(logs))
    for (const line of log.unreadable.slice(0, FAULTS_SHOWN))
      comparison.faults.push(`${side} wrote what is no line: ${line}`);
  const theirs = normalise(logs.strace, program);
  const ours = normalise(logs.trapline, program);
  for (const task of new Set([...theirs.keys(), ...ours.keys()])) {
    const [strace, trapline] = [theirs.get(task), ours.get(task)];
    if (strace === undefined || trapline === undefined)
      comparison.faults.push(`only ${strace === undefined ? "trapline" : "strace"} saw the task ${task}`);
    else compareTasks(program, task, strace, trapline, comparison);
  }
  return comparison;
}

function compareTasks(
  program: Program,
  task: string,
  strace: ComparedTask,
  trapline: ComparedTask,
  comparison: Comparison,
): void {
  const isRacing = (outcome: string): boolean => program.racing?.test(outcome) ?? false;
  const sequence = ({ calls }: ComparedTask): string[] =>
    calls.map(({ outcome }) => outcome).filter((outcome) => !SIGNAL_RETURN.test(outcome) && !isRacing(outcome));
  const linesOf = ({ calls, lines }: ComparedTask): string[] => {
    const racing = new Set(calls.filter(({ outcome }) => isRacing(outcome)).map(({ line }) => line));
    return lines.filter((line) => !racing.has(line) && !isRacing(line));
  };
  const signals = ({ calls, notices }: ComparedTask): string[] =>
    [...notices, ...calls.filter(({ outcome }) => SIGNAL_RETURN.test(outcome)).map(({ name }) => name)]
      .filter((signal) => !isRacing(signal))
      .sort();
  const wrong = [
    ...differentLines(sequence(strace), sequence(trapline)),
    // Which call a signal interrupts is the kernel's choice; which signals come, and how it ends, is not.
    ...differentLines(signals(strace), signals(trapline)),
  ];
  for (const { side, line } of wrong.slice(0, FAULTS_SHOWN))
    comparison.faults.push(`${task}: only ${side} has ${line}`);
  comparison.calls += strace.calls.length;

  const theirs = linesOf(strace);
  const different = differentLines(theirs, linesOf(trapline));
  comparison.lines += theirs.length;
  comparison.equalLines += theirs.length - different.filter(({ side }) => side === "strace").length;
  for (const line of different) comparison.different.push({ ...line, task });
}
