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

/** An argument of which only the address counts when another one, `name`, says so. */
export function addressWhen(arg: Arg, name: string, says: (word: bigint) => boolean): Arg {
  return {
    name: arg.name,
    bind: (site) => {
      const other = site.indexOf(name);
      const bound = arg.bind(site);
      return { ...bound, decode: (call) => (says(call.u64(other)) ? pointerAt(call, site.index) : bound.decode(call)) };
    },
  };
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
