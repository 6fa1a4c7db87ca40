/** What the core was told by the kernel of descriptors, read out of an event's captures (CAPTURE_DESCRIPTOR of the batch's layout). */
import { DESCRIPTOR_FACT, SOURCE_RESULT, SOURCE_STACK, SOURCE_WORKING_DIRECTORY } from "../../shared/batch/layout.ts";
import type { Capture, TraceEvent } from "../../shared/event.ts";
import type { DescriptorMoment } from "../../shared/syscalls/row.ts";
import type { OpenFile, SocketState } from "./open_file.ts";
import { addressText } from "./socket_text.ts";

const decoder = new TextDecoder();

/** One descriptor of an event's process, as it was at the call's entry or return. */
export interface SeenDescriptor {
  fd: number;
  /** as /proc/PID/fd names it */
  path: string;
  record: Capture;
  event: TraceEvent;
}

function seen(event: TraceEvent, record: Capture): SeenDescriptor {
  return { fd: Number(BigInt.asIntN(32, record.address)), path: decoder.decode(record.bytes), record, event };
}

/** What the descriptor that the call returned is open on. */
export function seenResult(event: TraceEvent): SeenDescriptor | undefined {
  return seenAt(event, SOURCE_RESULT);
}

export function seenWorkingDirectory(event: TraceEvent): SeenDescriptor | undefined {
  return seenAt(event, SOURCE_WORKING_DIRECTORY);
}

/** At the return; `source` is an argument or one of layout.ts. */
export function seenAt(event: TraceEvent, source: number): SeenDescriptor | undefined {
  for (const record of event.captures)
    if (record.descriptor === true && record.parent === -1 && record.source === source && record.phase === "exit")
      return seen(event, record);
  return undefined;
}

/** Those that the call has put into memory, in order: the ends of a pipe, what came with a message. */
export function seenInMemory(event: TraceEvent): SeenDescriptor[] {
  return event.captures
    .filter(({ descriptor, parent }) => descriptor === true && parent !== -1)
    .map((record) => seen(event, record));
}

/** Those among the arguments: asked at entry when not all calls are recorded. */
export function seenAtEntry(event: TraceEvent): readonly SeenDescriptor[] {
  // Most events have none, and this is asked of every one.
  let found = NONE_SEEN;
  for (const record of event.captures)
    if (record.descriptor === true && record.phase === "enter") found = [...found, seen(event, record)];
  return found;
}

const NONE_SEEN: readonly SeenDescriptor[] = [];

/** What the event itself says of a descriptor at a moment. */
export function seenOf(event: TraceEvent, fd: number, moment: DescriptorMoment): SeenDescriptor | undefined {
  const number = BigInt.asUintN(64, BigInt(fd));
  let later: Capture | undefined;
  for (const record of event.captures) {
    if (record.descriptor !== true || record.address !== number) continue;
    if (record.phase === "enter" && moment !== "return") return seen(event, record);
    // A working directory that the call has changed is no argument of it; a socket that it has named is.
    if (record.phase === "exit" && (moment === "return" || isMade(record))) later ??= record;
  }
  return later === undefined || moment === "entry" ? undefined : seen(event, later);
}

const isMade = ({ parent, source }: Capture): boolean => parent !== -1 || source >= SOURCE_STACK;

/** Adds what the kernel said of a descriptor beside its path. */
export function addFacts(file: OpenFile, { event, record }: SeenDescriptor): void {
  const ordinal = event.captures.indexOf(record);
  const fact = (source: number) =>
    event.captures.find((capture) => capture.parent === ordinal && capture.source === source)?.bytes;
  file.device = deviceText(fact(DESCRIPTOR_FACT.device)) ?? file.device;
  const kind = fact(DESCRIPTOR_FACT.kind);
  if (kind === undefined || kind.byteLength < 12) return;
  const view = new DataView(kind.buffer, kind.byteOffset, 12);
  const socket: SocketState = {
    domain: view.getInt32(0, true),
    type: view.getInt32(4, true),
    protocol: view.getInt32(8, true),
    passed: file.socket?.passed ?? [],
  };
  if (file.socket?.other !== undefined) socket.other = file.socket.other;
  const [local, remote] = [fact(DESCRIPTOR_FACT.local), fact(DESCRIPTOR_FACT.remote)];
  socket.local = local === undefined ? undefined : addressText(local);
  socket.remote = remote === undefined ? undefined : addressText(remote);
  socket.peer = inodeText(fact(DESCRIPTOR_FACT.peer)) ?? file.socket?.peer;
  file.socket = socket;
}

function inodeText(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined || bytes.byteLength < 4
    ? undefined
    : String(new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true));
}

// linux/stat.h
const S_IFMT = 0o170000;
const S_IFCHR = 0o020000;
const S_IFBLK = 0o060000;

function deviceText(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined || bytes.byteLength < 12) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, 12);
  const kind = view.getUint32(0, true) & S_IFMT;
  if (kind !== S_IFCHR && kind !== S_IFBLK) return undefined;
  return `${kind === S_IFCHR ? "char" : "block"} ${view.getUint32(4, true)}:${view.getUint32(8, true)}`;
}
