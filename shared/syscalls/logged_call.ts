/**
 * Calls that are known from a log's text alone: no registers, no memory. Their captures hold the text, so that every view and
 * every export takes them like any other call, and a later version may read more out of it.
 */
import type { Capture, TraceEvent } from "../event.ts";
import { splitArguments } from "../render/arguments.ts";
import type { Rendered } from "../render/value.ts";
import type { SyscallRow } from "./row.ts";

/** In place of an AUDIT_ARCH_*, whose low half is an ELF machine: no machine has this number. */
export const ARCH_LOGGED = 0x4000_ffff;

/** `source` of the captures of a logged event; those of the phase `enter` were printed before the call was interrupted. */
export const LOGGED = {
  /** enter: arguments up to ` <unfinished ...>`, or all; of a signal: what stands in braces */
  entry: 0,
  /** exit: from `resumed>` to the closing parenthesis */
  rest: 1,
  /** exit: behind `= ` */
  result: 2,
  /** enter: the name of a call that the table does not have */
  name: 3,
} as const;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function loggedText(event: TraceEvent, source: number): string | undefined {
  if (event.arch !== ARCH_LOGGED) return undefined;
  const capture = event.captures.find((each) => each.source === source);
  return capture === undefined ? undefined : decoder.decode(capture.bytes);
}

export function loggedCapture(source: number, text: string): Capture {
  const bytes = encoder.encode(text);
  return {
    phase: source === LOGGED.rest || source === LOGGED.result ? "exit" : "enter",
    fault: false,
    truncated: false,
    parent: -1,
    source,
    wanted: bytes.byteLength,
    address: 0n,
    bytes,
  };
}

/** `-1 ENOENT (No such file or directory)` and `? ERESTARTSYS (...)`: the error's name; null: the call did not fail. */
export function errnoInResult(result: string): string | null {
  const match = /^(?:-1|\?) (E[A-Z0-9]+|\(errno (\d+)\))/.exec(result);
  if (match === null) return null;
  const [, name = "", number] = match;
  return number === undefined ? name : `E${number}`;
}

/** The row of a logged call: what the table says of it, and text for its arguments. */
export function loggedRow(known: SyscallRow): SyscallRow {
  return {
    ...known,
    program: { captures: [] },
    render: (event): Rendered => {
      const text = `${loggedText(event, LOGGED.entry) ?? ""}${loggedText(event, LOGGED.rest) ?? ""}`;
      const result = loggedText(event, LOGGED.result) ?? "?";
      const errno = errnoInResult(result);
      return {
        name: loggedText(event, LOGGED.name) ?? known.name,
        args: splitArguments(text).map((argument, index) => ({
          name: known.argNames[index] ?? `arg${index}`,
          value: { t: "raw", text: argument },
        })),
        result: { text: result, ...(errno === null ? {} : { errno }) },
      };
    },
  };
}
