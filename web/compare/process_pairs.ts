import type { TaskRow } from "../../shared/api/schemas.ts";

export interface ComparedProcess {
  pid: number;
  comm: string;
  calls: number;
}

/** The same process in two runs; null: only the other run has it. */
export interface ProcessPair {
  a: ComparedProcess | null;
  b: ComparedProcess | null;
}

function processesOf(tasks: readonly TaskRow[]): ComparedProcess[] {
  const processes = new Map<number, ComparedProcess>();
  for (const { pid, comm, calls } of tasks) {
    const known = processes.get(pid);
    if (known === undefined) processes.set(pid, { pid, comm, calls });
    else known.calls += calls;
  }
  return [...processes.values()];
}

/**
 * Processes of two runs by what they run: the first of one with the first of the other, then the nth that runs a command with the
 * nth that does. In the order of the first run, then what only the second has.
 */
export function pairProcesses(a: readonly TaskRow[], b: readonly TaskRow[]): ProcessPair[] {
  const [firstA, ...restA] = processesOf(a);
  const [firstB, ...restB] = processesOf(b);
  const pairs: ProcessPair[] = [];
  if (firstA !== undefined || firstB !== undefined) pairs.push({ a: firstA ?? null, b: firstB ?? null });
  const waiting = new Map<string, ComparedProcess[]>();
  for (const process of restB) {
    const same = waiting.get(process.comm);
    if (same === undefined) waiting.set(process.comm, [process]);
    else same.push(process);
  }
  const taken = new Set<ComparedProcess>();
  for (const process of restA) {
    const other = waiting.get(process.comm)?.shift();
    if (other !== undefined) taken.add(other);
    pairs.push({ a: process, b: other ?? null });
  }
  for (const process of restB) if (!taken.has(process)) pairs.push({ a: null, b: process });
  return pairs;
}
