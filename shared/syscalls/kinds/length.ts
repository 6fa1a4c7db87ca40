import type { Call } from "../../render/call.ts";
import type { CaptureLength } from "../capture.ts";
import type { ArgSite } from "../define.ts";

/** How long a buffer or array is: the core's recipe and the same value for the renderer. */
export interface Length {
  bind(site: ArgSite): BoundLength;
}

export interface BoundLength {
  capture: CaptureLength;
  /** undefined: not known (the integer it depends on was not readable) */
  value(call: Call): number | undefined;
}

export function fixed(value: number): Length {
  return { bind: () => ({ capture: { from: "const", value }, value: () => value }) };
}

/** another argument, 64 bits; `{ width: 4 }` for an `int`, of which the core reads nothing when it is negative */
export function lengthOf(name: string, options: { width?: 4 | 8; unsigned?: true } = {}): Length {
  return {
    bind: (site) => {
      const arg = site.indexOf(name);
      const width = options.width ?? 8;
      return {
        capture: { from: "arg", arg, width, ...(options.unsigned === undefined ? {} : { unsigned: true }) },
        value: (call) => (width === 4 ? call.u32(arg) : Number(call.u64(arg))),
      };
    },
  };
}

/** what the call returned: only for captures of the exit */
export const result: Length = {
  bind: () => ({
    capture: { from: "result" },
    value: (call) => (call.failed ? undefined : Number(BigInt.asUintN(64, call.result))),
  }),
};

export function leastOf(...lengths: readonly Length[]): Length {
  return {
    bind: (site) => {
      const bound = lengths.map((length) => length.bind(site));
      return {
        capture: { from: "min", of: bound.map((length) => length.capture) },
        value: (call) => {
          let least: number | undefined;
          for (const length of bound) {
            const value = length.value(call);
            if (value === undefined) return undefined;
            if (least === undefined || value < least) least = value;
          }
          return least;
        },
      };
    },
  };
}
