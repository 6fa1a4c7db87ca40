import type { TaskRow } from "../../shared/api/schemas.ts";

/** A task at its place in the tree of who created whom. */
export interface TreeTask {
  task: TaskRow;
  depth: number;
}

/**
 * The tree in the order it is read: a task, then what it created, by start. A task whose creator is unknown (attached to,
 * or in a damaged recording) stands at the root; so does one of a ring, which no kernel makes but a file could hold.
 */
export function taskTree(tasks: readonly TaskRow[]): TreeTask[] {
  const byStart = tasks.toSorted((a, b) => a.startNs - b.startNs || a.tid - b.tid);
  const known = new Set(byStart.map((task) => task.tid));
  const children = new Map<number, TaskRow[]>();
  const roots: TaskRow[] = [];
  for (const task of byStart) {
    if (task.parentTid === null || !known.has(task.parentTid) || task.parentTid === task.tid) roots.push(task);
    else children.set(task.parentTid, [...(children.get(task.parentTid) ?? []), task]);
  }
  const tree: TreeTask[] = [];
  const placed = new Set<TaskRow>();
  // A stack and no recursion: a chain of forks may be deeper than JavaScript's own.
  const place = (root: TaskRow) => {
    const stack: TreeTask[] = [{ task: root, depth: 0 }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (placed.has(next.task)) continue;
      placed.add(next.task);
      tree.push(next);
      const { depth, task } = next;
      for (const child of (children.get(task.tid) ?? []).toReversed()) stack.push({ task: child, depth: depth + 1 });
    }
  };
  for (const root of roots) place(root);
  for (const task of byStart) if (!placed.has(task)) place(task);
  return tree;
}
