/** The thread that writes one redacted copy. */
import { parentPort } from "node:worker_threads";
import type { Facts } from "../../shared/api/schemas.ts";
import type { Redaction } from "../../shared/redaction/redaction.ts";
import { WorkerServer } from "../recorder/rpc.ts";
import { redactRecording } from "./redact_recording.ts";

export type RedactCalls = {
  redact: { params: { source: string; target: string; redaction: Redaction }; result: Facts };
};

if (parentPort === null) throw new Error("redact_worker runs as a worker thread only");

new WorkerServer<RedactCalls, never>(parentPort, {
  redact: ({ source, target, redaction }) => redactRecording(source, target, redaction),
});
