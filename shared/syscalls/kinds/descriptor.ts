import type { Call } from "../../render/call.ts";
import type { Value } from "../../render/value.ts";
import { type Arg, argument } from "../define.ts";
import { checkConstants } from "../header_check.ts";

export const AT_FDCWD = -100;
checkConstants("linux/fcntl.h", [["AT_FDCWD", AT_FDCWD]]);

export function fdValue(call: Call, fd: number): Value {
  const target = fd >= 0 || fd === AT_FDCWD ? call.options.describeFd?.(call.event, fd) : undefined;
  return target === undefined ? { t: "fd", fd } : { t: "fd", fd, target };
}

/** a file descriptor */
export function fd(name: string): Arg {
  return argument(name, (call, index) => fdValue(call, call.i32(index)));
}

/** a directory that a relative path starts from: a descriptor, or AT_FDCWD (which `fdValue` leaves to the text) */
export const dirfd = fd;
