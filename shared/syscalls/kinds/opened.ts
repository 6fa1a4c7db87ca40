/**
 * What calls make that only the kernel can name: what a new descriptor is open on (its path with all symbolic links followed,
 * the inode of a socket), where a socket's ends are, the new working directory. The core asks at the return of the call that
 * made it, and at no other; whoever keeps the answers knows the descriptors of all calls.
 */
import type { CaptureCondition, CaptureSpec } from "../capture.ts";

const AT_RETURN = { phase: "exit", on: "success", limit: 4096 } as const;

/** what the returned descriptor is open on */
export const openedDescriptor: CaptureSpec = { ...AT_RETURN, source: { from: "result" }, kind: "descriptor" };

/** the returned socket, and its ends */
export const openedSocket: CaptureSpec = { ...AT_RETURN, source: { from: "result" }, kind: "socket" };

/** the descriptor that is returned only then: else the result is a plain number */
export function openedWhen(...conditions: CaptureCondition[]): CaptureSpec {
  return { ...openedDescriptor, when: conditions };
}

/** where the ends of the socket in argument `arg` are now; also after a failure: EINPROGRESS of connect(2) is none */
export function socketEnds(arg: number): CaptureSpec {
  return { ...AT_RETURN, on: "always", source: { from: "arg", arg }, kind: "socket" };
}

export const workingDirectory: CaptureSpec = {
  ...AT_RETURN,
  source: { from: "workingDirectory" },
  kind: "descriptor",
};

/** a new descriptor whose number the call has written here */
export const writtenDescriptor: CaptureSpec = {
  ...AT_RETURN,
  source: { from: "field", offset: 0 },
  kind: "descriptor",
};

/** the descriptors that came with control data */
export const receivedRights: CaptureSpec = { ...AT_RETURN, source: { from: "field", offset: 0 }, kind: "rights" };

/** Captures that are no memory, so that no argument is known by them. */
export function isOfDescriptors({ kind }: CaptureSpec): boolean {
  return kind === "descriptor" || kind === "socket" || kind === "rights";
}
