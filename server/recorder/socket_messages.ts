/** Whom calls on sockets send to and receive from, and the bytes of those that move several messages: socket(7), sendmmsg(2). */
import type { Capture, TraceEvent } from "../../shared/event.ts";
import type { CallOnDescriptors } from "./call_on_descriptors.ts";
import { captureOf } from "./capture_text.ts";
import { addressText } from "./socket_text.ts";

/** struct msghdr: name 0; struct mmsghdr: a msghdr, and the bytes that were moved at 56 */
const NAME = 0;
const COUNTED_MESSAGE_BYTES = 64;
const MOVED = 56;

/** The call has one address, in an argument of its own: connect, sendto, recvfrom. */
export const namesPeer =
  (arg: number, phase: Capture["phase"]): CallOnDescriptors =>
  (table, event) => {
    const bytes = captureOf(event, arg, phase)?.bytes;
    const peer = bytes === undefined ? undefined : addressText(bytes);
    if (peer !== undefined) table.move(event.seq, { peer, bytes: null });
  };

/** The address is the name of a message: sendmsg, recvmsg. */
export const movesMessage =
  (phase: Capture["phase"]): CallOnDescriptors =>
  (table, event) => {
    const peer = nameAt(event, ordinalOf(event, phase), NAME);
    if (peer !== undefined) table.move(event.seq, { peer, bytes: null });
  };

/**
 * sendmmsg, recvmmsg: each message has a name and a length of its own; one row for each peer. Of messages beyond those that are
 * captured (MOST_MESSAGES of kinds/message.ts) the bytes are not known.
 */
export const movesMessages =
  (phase: Capture["phase"]): CallOnDescriptors =>
  (table, event) => {
    const names = ordinalOf(event, phase);
    const moved = event.failed ? undefined : captureOf(event, 1, "exit")?.bytes;
    const bytesOf = new Map<string | null, number>();
    const count = Math.floor((moved?.byteLength ?? 0) / COUNTED_MESSAGE_BYTES);
    const view = moved === undefined ? undefined : new DataView(moved.buffer, moved.byteOffset, moved.byteLength);
    for (let at = 0; at < count * COUNTED_MESSAGE_BYTES; at += COUNTED_MESSAGE_BYTES) {
      const peer = nameAt(event, names, at + NAME) ?? null;
      bytesOf.set(peer, (bytesOf.get(peer) ?? 0) + (view?.getUint32(at + MOVED, true) ?? 0));
    }
    for (const [peer, bytes] of bytesOf) table.move(event.seq, { peer, bytes });
  };

const ordinalOf = (event: TraceEvent, phase: Capture["phase"]): number =>
  event.captures.findIndex((each) => each.parent === -1 && each.source === 1 && each.phase === phase);

function nameAt(event: TraceEvent, messages: number, offset: number): string | undefined {
  if (messages === -1) return undefined;
  const name = event.captures.find(({ parent, source }) => parent === messages && source === offset);
  return name === undefined ? undefined : addressText(name.bytes);
}

/** Several things that one call does. */
export const all =
  (...handlers: readonly CallOnDescriptors[]): CallOnDescriptors =>
  (table, event) => {
    for (const handler of handlers) handler(table, event);
  };
