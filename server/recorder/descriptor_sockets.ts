/** What calls on sockets tell of their ends, and the descriptors that travel through them. */
import type { TraceEvent } from "../../shared/event.ts";
import { type CallOnDescriptors, fdOf, hasFlag, onSuccess, openedFile } from "./call_on_descriptors.ts";
import { captureOf } from "./capture_text.ts";
import { addFacts, seenAt, seenInMemory } from "./descriptor_captures.ts";
import type { OpenFile, SocketState } from "./open_file.ts";
import { all, movesMessage, movesMessages, namesPeer } from "./socket_messages.ts";
import { addressText } from "./socket_text.ts";

// bits/socket.h
const SOCK_TYPE_MASK = 0xf;
const SOCK_CLOEXEC = 0o2000000n;
const SOL_SOCKET = 1;
const SCM_RIGHTS = 1;
const MSG_CMSG_CLOEXEC = 0x4000_0000n;
const EINPROGRESS = -115n;
/** struct msghdr and, in an array of them, struct mmsghdr: control */
const CONTROL_OFFSET = 32;
const COUNTED_MESSAGE_BYTES = 64;
/** struct cmsghdr: len 0, level 8, type 12, data 16 */
const CONTROL_HEADER_BYTES = 16;
const AF_UNIX = 1;

const newSocket = (event: TraceEvent): SocketState => ({
  domain: fdOf(event.args[0]),
  type: fdOf(event.args[1]) & SOCK_TYPE_MASK,
  protocol: fdOf(event.args[2]),
  passed: [],
});

const socket = onSuccess((table, event) => {
  const file = openedFile(table, event, "socket", (made) => {
    made.socket = newSocket(event);
  });
  table.open(event.pid, event.result, file, hasFlag(event, 1, SOCK_CLOEXEC));
});

const socketpair = onSuccess((table, event) => {
  const bytes = captureOf(event, 3, "exit")?.bytes;
  if (bytes === undefined || bytes.byteLength < 8) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
  const seen = seenInMemory(event);
  const end = (index: number): OpenFile => {
    const file = table.draft(seen[index] ?? "socket");
    file.socket = newSocket(event);
    return file;
  };
  const [one, other] = [end(0), end(1)];
  join(one, other);
  table.learn(one);
  table.learn(other);
  const closeOnExec = hasFlag(event, 1, SOCK_CLOEXEC);
  table.open(event.pid, BigInt(view.getInt32(0, true)), one, closeOnExec);
  table.open(event.pid, BigInt(view.getInt32(4, true)), other, closeOnExec);
});

/** Two sockets are the ends of one connection. */
function join(one: OpenFile, other: OpenFile): void {
  for (const [file, end] of [
    [one, other],
    [other, one],
  ] as const) {
    if (file.socket === undefined) continue;
    file.socket.other = end;
    if (file.socket.domain === AF_UNIX) file.socket.peer = end.inode;
  }
}

function addressAt(event: TraceEvent, phase: "enter" | "exit"): string | undefined {
  const bytes = captureOf(event, 1, phase)?.bytes;
  return bytes === undefined ? undefined : addressText(bytes);
}

/** bind, connect, listen, getsockname, getpeername: they say where an end of a socket is, or the kernel does. */
const places =
  (end: "local" | "remote" | "none", phase: "enter" | "exit"): CallOnDescriptors =>
  (table, event) => {
    const isConnect = end === "remote" && phase === "enter";
    if (event.failed && !(isConnect && event.result === EINPROGRESS)) return;
    const file = table.file(event.pid, fdOf(event.args[0]));
    if (file?.socket === undefined) return;
    const before = file.details;
    const seen = seenAt(event, 0);
    if (seen !== undefined) addFacts(file, seen);
    // What the call's own arguments say counts where the kernel did not: a name that was asked for, or a port of 0.
    if (end !== "none" && (seen === undefined || phase === "exit"))
      file.socket[end] = addressAt(event, phase) ?? file.socket[end];
    if (file.details !== before) table.learn(file);
  };

const accepts = (flagsArg?: number): CallOnDescriptors =>
  onSuccess((table, event) => {
    const listening = table.file(event.pid, fdOf(event.args[0]))?.socket;
    const file = openedFile(table, event, "socket", (accepted) => {
      if (accepted.socket === undefined && listening !== undefined) {
        const { domain, type, protocol, local } = listening;
        const remote = addressAt(event, "exit");
        accepted.socket = { domain, type, protocol, passed: [], local: isWildcard(local) ? undefined : local, remote };
      }
      const peer = accepted.socket?.peer;
      const connected = peer === undefined ? undefined : table.find(`socket:[${peer}]`);
      if (connected === undefined) return;
      join(accepted, connected);
      table.learn(connected);
    });
    const closeOnExec = flagsArg !== undefined && hasFlag(event, flagsArg, SOCK_CLOEXEC);
    table.open(event.pid, event.result, file, closeOnExec);
  });

/** Bound to every address of the machine: a connection has one of them, which no call has said. */
const isWildcard = (address: string | undefined): boolean =>
  address?.startsWith("0.0.0.0:") === true || address?.startsWith("[::]:") === true;

/** The descriptors of SCM_RIGHTS in the control data of the messages that a call sends, cmsg(3). */
function sentDescriptors(event: TraceEvent): number[] {
  const messages = event.captures.findIndex(
    ({ parent, source, phase }) => parent === -1 && source === 1 && phase === "enter",
  );
  const found: number[] = [];
  for (const { parent, source, phase, bytes } of event.captures) {
    if (parent !== messages || source % COUNTED_MESSAGE_BYTES !== CONTROL_OFFSET || phase !== "enter") continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + CONTROL_HEADER_BYTES <= bytes.byteLength; ) {
      const length = Number(view.getBigUint64(at, true));
      if (length < CONTROL_HEADER_BYTES) break;
      const end = Math.min(at + length, bytes.byteLength);
      if (view.getInt32(at + 8, true) === SOL_SOCKET && view.getInt32(at + 12, true) === SCM_RIGHTS)
        for (let data = at + CONTROL_HEADER_BYTES; data + 4 <= end; data += 4) found.push(view.getInt32(data, true));
      at += Math.ceil(length / 8) * 8;
    }
  }
  return found;
}

/** Who receives may be back before the sender's call has ended, and then nobody takes what was sent. */
const MOST_PASSED = 253;

const passesDescriptors: CallOnDescriptors = onSuccess((table, event) => {
  const receiver = table.file(event.pid, fdOf(event.args[0]))?.socket?.other?.socket;
  if (receiver === undefined) return;
  for (const fd of sentDescriptors(event)) {
    receiver.passed.push(table.file(event.pid, fd));
    if (receiver.passed.length > MOST_PASSED) receiver.passed.shift();
  }
});

/**
 * The kernel has said what each received descriptor is open on. Whether it is a file that is known already is decided by what
 * was sent to this socket, or by a name that only one file can have.
 * @param flagsArg of the call
 */
const receivesDescriptors = (flagsArg: number): CallOnDescriptors =>
  onSuccess((table, event) => {
    const passed = table.file(event.pid, fdOf(event.args[0]))?.socket?.passed ?? [];
    const closeOnExec = hasFlag(event, flagsArg, MSG_CMSG_CLOEXEC);
    for (const seen of seenInMemory(event)) {
      const at = passed.findIndex((file) => file?.path === seen.path);
      const sent = at === -1 ? undefined : passed[at];
      // What stands before it was sent to somebody who did not take it.
      if (at !== -1) passed.splice(0, at + 1);
      const known = sent ?? (ONE_OF_A_KIND.test(seen.path) ? table.find(seen.path) : undefined);
      table.open(event.pid, BigInt(seen.fd), known ?? table.seenFile(seen), closeOnExec);
    }
  });

const ONE_OF_A_KIND = /^(?:socket|pipe):\[\d+\]$/;

export const SOCKET_CALLS: Readonly<Record<string, CallOnDescriptors>> = {
  socket,
  socketpair,
  accept: accepts(),
  accept4: accepts(3),
  bind: places("local", "enter"),
  connect: all(places("remote", "enter"), namesPeer(1, "enter")),
  listen: places("none", "exit"),
  getsockname: places("local", "exit"),
  getpeername: places("remote", "exit"),
  sendto: namesPeer(4, "enter"),
  recvfrom: onSuccess(namesPeer(4, "exit")),
  sendmsg: all(passesDescriptors, movesMessage("enter")),
  recvmsg: onSuccess(all(receivesDescriptors(2), movesMessage("exit"))),
  sendmmsg: all(passesDescriptors, movesMessages("enter")),
  recvmmsg: onSuccess(all(receivesDescriptors(3), movesMessages("exit"))),
};
