import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import type { AttachOptions, LaunchOptions } from "../../native/binding/native.d.ts";

/** What a recording is made of: a program that is started, or one that runs already. */
export type TraceSource = { how: "launch"; options: LaunchOptions } | { how: "attach"; options: AttachOptions };

/** What a descriptor is open on: an absolute path, or what it is ("pipe:[12]", "TCP", "anon_inode:[eventpoll]"). */
export interface Descriptor {
  target: string;
  closeOnExec: boolean;
}

const O_CLOEXEC = 0o2000000;

/** All descriptors of a running process (proc(5), `fd` and `fdinfo`); what cannot be read is left out. */
export function descriptorsOf(pid: number): Map<number, Descriptor> {
  const found = new Map<number, Descriptor>();
  for (const name of namesIn(`/proc/${pid}/fd`))
    try {
      const target = readlinkSync(`/proc/${pid}/fd/${name}`);
      const flags = /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/${pid}/fdinfo/${name}`, "utf8"))?.[1] ?? "0";
      found.set(Number(name), { target, closeOnExec: (Number.parseInt(flags, 8) & O_CLOEXEC) !== 0 });
    } catch {
      // Closed meanwhile.
    }
  return found;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
