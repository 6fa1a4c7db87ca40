import type { Call } from "../../render/call.ts";
import type { Value } from "../../render/value.ts";
import { type Arg, argument } from "../define.ts";

export const NULL_POINTER: Value = { t: "pointer", address: "0" };

export function pointerValue(address: bigint): Value {
  return address === 0n ? NULL_POINTER : { t: "pointer", address: address.toString(16) };
}

export function pointerAt(call: Call, index: number): Value {
  return pointerValue(call.u64(index));
}

/** An argument that means one thing when another one, `name`, says so, and else another. Both read what they need. */
export function either(name: string, says: (word: bigint) => boolean, one: Arg, another: Arg): Arg {
  return {
    name: one.name,
    bind: (site) => {
      const other = site.indexOf(name);
      const first = one.bind(site);
      const second = another.bind(site);
      return {
        name: one.name,
        captures: [...first.captures, ...second.captures],
        decode: (call) => (says(call.u64(other)) ? first : second).decode(call),
      };
    },
  };
}

/** An argument of which only the address counts when another one, `name`, says so. */
export function addressWhen(arg: Arg, name: string, says: (word: bigint) => boolean): Arg {
  return either(name, says, address(arg.name), arg);
}

/** An argument that is there only when another one, `name`, says so. */
export function shownWhen(arg: Arg, name: string, says: (word: bigint) => boolean): Arg {
  return {
    name: arg.name,
    bind: (site) => {
      const other = site.indexOf(name);
      const bound = arg.bind(site);
      return { ...bound, decode: (call) => (says(call.u64(other)) ? bound.decode(call) : undefined) };
    },
  };
}

/** an address that is not followed */
export function address(name: string): Arg {
  return argument(name, pointerAt);
}
