import type { SyscallClass } from "../syscalls/classes.ts";
import type { SyscallRow } from "../syscalls/row.ts";

/** The words that a filter may use: what the syscall table and the table of errors know. */
export interface Vocabulary {
  /** of system calls, in the table's order */
  names: ReadonlySet<string>;
  errnos: ReadonlySet<string>;
  /** names of the calls in a %class */
  members(name: SyscallClass): readonly string[];
}

export function vocabularyOf(
  rows: Iterable<Pick<SyscallRow, "name" | "classes">>,
  errnos: Iterable<string>,
): Vocabulary {
  const names = new Set<string>();
  const members = new Map<SyscallClass, string[]>();
  for (const { name, classes } of rows) {
    names.add(name);
    for (const each of classes) {
      const list = members.get(each);
      if (list === undefined) members.set(each, [name]);
      else list.push(name);
    }
  }
  return { names, errnos: new Set(errnos), members: (name) => members.get(name) ?? [] };
}
