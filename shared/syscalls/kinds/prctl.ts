/** What prctl(2) passes that nobody else does. */
import type { Call } from "../../render/call.ts";
import { quote } from "../../render/quote.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase } from "../capture.ts";
import { type Arg, argument } from "../define.ts";
import { stringEnd } from "./path.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";

/** TASK_COMM_LEN of linux/sched.h, the NUL included */
const NAME_BYTES = 16;

/** a thread's name: at most 15 characters of what is passed count */
export function processName(name: string, phase: CapturePhase): Arg {
  return argument(
    name,
    (call, index) => nameAt(call, index, phase),
    (arg) => [
      {
        source: { from: "arg", arg },
        phase,
        ...(phase === "exit" ? { on: "success" as const } : {}),
        kind: "cstring",
        limit: NAME_BYTES,
        secrecy: "data",
      },
    ],
  );
}

function nameAt(call: Call, index: number, phase: CapturePhase): Value {
  if (call.isNull(index)) return NULL_POINTER;
  const record = call.capture(index, phase);
  if (record === undefined || (phase === "exit" && call.failed)) return pointerAt(call, index);
  const end = stringEnd(record.bytes);
  if (end === record.bytes.length && record.fault && end < NAME_BYTES) return pointerAt(call, index);
  const shown = Math.min(end, NAME_BYTES - 1, call.options.stringLimit);
  return { t: "string", quoted: quote(record.bytes, 0, shown), more: end > shown };
}
