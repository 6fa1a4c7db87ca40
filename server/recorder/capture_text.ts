import type { Capture, TraceEvent } from "../../shared/event.ts";

const decoder = new TextDecoder();

/** The capture of an argument (or, for kinds other than calls, of a numbered source) at a phase. */
export function captureOf(event: TraceEvent, source: number, phase: Capture["phase"]): Capture | undefined {
  return event.captures.find(
    (capture) =>
      capture.parent === -1 && capture.source === source && capture.phase === phase && capture.descriptor !== true,
  );
}

/** Bytes up to a NUL as text; what is not UTF-8 becomes U+FFFD. */
export function textUpToNul(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decoder.decode(end === -1 ? bytes : bytes.subarray(0, end));
}

/** The string that an argument points to; undefined when it was not read. */
export function stringArgument(event: TraceEvent, source: number): string | undefined {
  const capture = captureOf(event, source, "enter");
  return capture === undefined || capture.bytes.byteLength === 0 ? undefined : textUpToNul(capture.bytes);
}
