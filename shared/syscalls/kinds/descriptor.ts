import type { Call } from "../../render/call.ts";
import type { Value } from "../../render/value.ts";
import { type Arg, argument } from "../define.ts";
import { checkConstants } from "../header_check.ts";
import type { DescriptorMoment } from "../row.ts";
import { number } from "./number.ts";

export const AT_FDCWD = -100;
checkConstants("linux/fcntl.h", [["AT_FDCWD", AT_FDCWD]]);

/** A descriptor. AT_FDCWD means something as a directory only. */
export function fdValue(call: Call, fd: number, moment: DescriptorMoment = "either"): Value {
  if (fd < 0) return number(String(fd));
  return dirfdValue(call, fd, moment);
}

/** a directory that a relative path starts from: a descriptor, or AT_FDCWD, which the text knows */
export function dirfdValue(call: Call, fd: number, moment: DescriptorMoment = "either"): Value {
  const target = fd >= 0 || fd === AT_FDCWD ? call.options.describeFd?.(call.event, fd, moment) : undefined;
  return target === undefined ? { t: "fd", fd } : { t: "fd", fd, target };
}

/** a file descriptor */
export function fd(name: string): Arg {
  return descriptorArgument(name, (call, index) => fdValue(call, call.i32(index), "entry"));
}

export function dirfd(name: string): Arg {
  return descriptorArgument(name, (call, index) => dirfdValue(call, call.i32(index), "entry"));
}

function descriptorArgument(name: string, decode: (call: Call, index: number) => Value): Arg {
  const plain = argument(name, decode);
  return { name, bind: (site) => ({ ...plain.bind(site), descriptor: true }) };
}
