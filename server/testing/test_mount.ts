import { spawnSync } from "node:child_process";

/** A mount namespace of its own: as root, or as root of a user namespace where the machine lets everybody make one. */
const UNSHARE: readonly (readonly string[])[] = [
  ["unshare", "--mount"],
  ["unshare", "--map-root-user", "--mount"],
];

const allowed = UNSHARE.find(([program = "", ...words]) => {
  const script = "mount -t tmpfs tmpfs /tmp && mount -o remount,ro /tmp";
  return spawnSync(program, [...words, "sh", "-c", script]).status === 0;
});

/** Why tests with file systems of their own cannot run here; undefined: they can. */
export const NO_MOUNTS =
  allowed === undefined ? "this machine lets this user mount nothing, not even in a namespace of its own" : undefined;

/**
 * A command line that mounts a tmpfs on `folder`, copies `seed` into it, and execs the command behind it. Nobody else sees
 * the mount, and it goes with the last process of the command.
 */
export function inMount(
  folder: string,
  { megabytes, readOnly, seed }: { megabytes: number; readOnly?: boolean; seed?: string },
): readonly string[] {
  const steps = [
    `mount -t tmpfs -o size=${megabytes}m,mode=0700 tmpfs "$0"`,
    ...(seed === undefined ? [] : [`cp -a '${seed}/.' "$0"`]),
    ...(readOnly === true ? ['mount -o remount,ro "$0"'] : []),
    'exec "$@"',
  ];
  return [...(allowed ?? []), "sh", "-c", steps.join(" && "), folder];
}
