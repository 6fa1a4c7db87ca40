/**
 * What the native core is to read from a tracee's memory for one system call. This is the only part of the table that C++
 * sees: `scripts/generate.ts` writes it into `native/generated/`.
 */

/** `exit` captures are read when the call returns. */
export type CapturePhase = "enter" | "exit";

/** How many bytes or elements there are. A number that is too large is clipped to the limit, never trusted. */
export type CaptureLength =
  | { from: "const"; value: number }
  /** the value of an argument; `width` 4 takes its low half: an int, and none when negative, unless `unsigned` */
  | { from: "arg"; arg: number; width?: 4 | 8; unsigned?: true }
  /** the result of the call (exit only) */
  | { from: "result" }
  /** the integer that an argument points to, as it is at this phase */
  | { from: "deref"; arg: number; width: 4 | 8 }
  /** an integer in the parent's bytes (children only). In an array: offset within the element */
  | { from: "field"; offset: number; width: 1 | 2 | 4 | 8 }
  /** the least of several */
  | { from: "min"; of: readonly CaptureLength[] };

/** Where the address comes from. */
export type CaptureSource =
  | { from: "arg"; arg: number }
  /** the stack pointer plus an offset (rt_sigreturn's frame) */
  | { from: "stack"; offset: number }
  /** children only: a pointer (a descriptor's number) at this offset of the parent's bytes (in an array: of each element) */
  | { from: "field"; offset: number }
  /** `descriptor` and `socket` only, at exit: the descriptor that the call returned */
  | { from: "result" }
  /** `descriptor` only: the working directory */
  | { from: "workingDirectory" };

/**
 * Bytes per capture. `string` is the recording's string limit (`-s`) and one more, which tells whether there is more; `message`
 * is the same for the buffer of the socket in argument 0, of which a netlink message is read whole (SOURCE_NETLINK);
 * `environment` is the string limit too, and nothing is read in a recording that does not keep environments.
 */
export type CaptureLimit = number | "string" | "message" | "environment";

export interface CaptureSpec {
  source: CaptureSource;
  phase: CapturePhase;
  /** `success`: only when the call did not fail (exit only); `error`: only when it failed */
  on?: "always" | "success" | "error";
  /** read only when all of these hold */
  when?: readonly CaptureCondition[];
  /**
   * `cstring`: up to and with the NUL.
   * `bytes`: `length` bytes (a structure: a const length).
   * `array`: `length` elements of `element` bytes; children apply to each.
   * `pointers`: 8-byte pointers up to and with a NULL one, at most `length` of them; children (offset 0) apply to each.
   * `descriptor`: not memory but what the descriptor whose number the source is is open on, as /proc/PID/fd names it (proc(5)).
   * `socket`: the same, and where its ends are when it is a socket.
   * `rights`: that of each descriptor of SCM_RIGHTS in the parent's bytes, which are control data (unix(7)).
   */
  kind: "cstring" | "bytes" | "array" | "pointers" | "descriptor" | "socket" | "rights";
  length?: CaptureLength;
  /** bytes of an element (`array`) */
  element?: number;
  limit: CaptureLimit;
  children?: readonly CaptureSpec[];
  /** what kind of data this is, for redaction */
  secrecy?: "none" | "path" | "data" | "env" | "argv" | "address";
}

/** A condition on an argument: `(args[arg] & mask) == value`, or its negation; or on a field of the parent's bytes. */
export type CaptureCondition =
  | { arg: number; mask?: bigint; equals: bigint; not?: boolean }
  | { field: number; width: 1 | 2 | 4 | 8; equals: bigint; not?: boolean };

/** Captures of one call. With `variants`, the captures of the variant whose key matches are read as well as `captures`. */
export interface CaptureProgram {
  captures: readonly CaptureSpec[];
  /** arguments that are descriptors: asked at entry what they are open on when not all calls are recorded */
  descriptors?: readonly number[];
  variants?: {
    /** the key is `args[arg] & mask` (mask default: low 32 bits); with `arg2` it is `key(arg) << 32 | key(arg2)` */
    arg: number;
    mask?: bigint;
    arg2?: number;
    cases: readonly { keys: readonly bigint[]; captures: readonly CaptureSpec[] }[];
  };
}
