import type { AttachOptions, LaunchOptions, Trace, TraceCallbacks } from "../../native/binding/native.d.ts";

/**
 * What produces events: `ptrace` today. An engine hands over batches (`shared/batch/layout.ts`) in order and never more than
 * a bounded number ahead of `onBatch` returning: that is how a slow recorder slows the tracee instead of losing events.
 */
export interface Engine {
  launch(options: LaunchOptions, callbacks: TraceCallbacks): Trace;
  attach(options: AttachOptions, callbacks: TraceCallbacks): Trace;
}
