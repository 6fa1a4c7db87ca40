/** The buffer of sendto(2) and recvfrom(2): messages when the socket is one of netlink(7), bytes of any other. */
import type { CapturePhase } from "../capture.ts";
import type { Arg } from "../define.ts";
import { bufferValue } from "../kinds/buffer.ts";
import type { Length } from "../kinds/length.ts";
import { bytesCapture } from "../kinds/pointed.ts";
import { NULL_POINTER, pointerAt } from "../kinds/pointer.ts";
import { netlinkMessages } from "./message.ts";

function socketBuffer(name: string, length: Length, phase: CapturePhase): Arg {
  return {
    name,
    bind: (site) => {
      const index = site.index;
      const bound = length.bind(site);
      return {
        name,
        captures: [bytesCapture(index, phase, bound.capture, "message", { secrecy: "data" })],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          if (phase === "exit" && call.failed) return pointerAt(call, index);
          const bytes = bound.value(call);
          if (bytes === undefined) return pointerAt(call, index);
          const capture = call.capture(index, phase);
          const messages = capture === undefined ? undefined : netlinkMessages(call, capture, bytes);
          return messages ?? bufferValue(call, capture, bytes) ?? pointerAt(call, index);
        },
      };
    },
  };
}

/** what is sent */
export function socketBufferIn(name: string, length: Length): Arg {
  return socketBuffer(name, length, "enter");
}

/** what was received */
export function socketBufferOut(name: string, length: Length): Arg {
  return socketBuffer(name, length, "exit");
}
