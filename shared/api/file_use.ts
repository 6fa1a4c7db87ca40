/** `GET /files`, `/lookups`, `/held`, `/sockets` and `/peers`: what the program touched. */
import { type Static, Type } from "typebox";
import { LIMITS, ScopeQuery } from "./schemas.ts";
import { Closed, Nullable } from "./shapes.ts";

const Page = {
  offset: Type.Optional(Type.Integer({ minimum: 0 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LIMITS.pageRows })),
};

/** What was done to one file, or to all below one directory. Times are wall time in calls. */
const Use = {
  calls: Type.Integer(),
  errors: Type.Integer(),
  opens: Type.Integer(),
  reads: Type.Integer(),
  writes: Type.Integer(),
  /** bytes that read, pread, sendfile ... returned; what was read through a mapping is not known */
  readBytes: Type.Number(),
  writtenBytes: Type.Number(),
  totalNs: Type.Number(),
  /** seq of the longest call and of the first failed one: "go to" */
  maxSeq: Type.Integer(),
  firstErrorSeq: Nullable(Type.Integer()),
};

export const FilesQuery = Closed({
  ...ScopeQuery,
  /** `file`: one row a path; `directory`: one row for each entry of `under`, all below it put together. Default: file */
  by: Type.Optional(Type.Union([Type.Literal("file"), Type.Literal("directory")])),
  /** only paths below this directory, which ends in "/" */
  under: Type.Optional(Type.String({ minLength: 1, maxLength: 8_192, pattern: "/$" })),
  sort: Type.Optional(
    Type.String({ pattern: "^-?(path|calls|errors|opens|reads|writes|readBytes|writtenBytes|totalNs)$" }),
  ),
  ...Page,
});
export type FilesQuery = Static<typeof FilesQuery>;
export const FileRow = Closed({
  /** absolute where it could be resolved; "pipe", "anon_inode:[eventfd]" for what has no name; of a directory it ends in "/" */
  path: Type.String(),
  /** paths in it; 1 for a file */
  files: Type.Integer(),
  ...Use,
});
export type FileRow = Static<typeof FileRow>;
export const Files = Closed({ total: Type.Integer(), rows: Type.Array(FileRow) });
export type Files = Static<typeof Files>;

/** Directories named with each search. */
export const SEARCHED_PLACES = 50;
export const LookupsQuery = Closed({ ...ScopeQuery, ...Page });
export type LookupsQuery = Static<typeof LookupsQuery>;
export const LookupRow = Closed({
  /** the last part of the path */
  name: Type.String(),
  /** directories in which it was not found */
  places: Type.Integer(),
  /** the first SEARCHED_PLACES of them, in the order in which they were searched */
  directories: Type.Array(Type.String()),
  failed: Type.Integer(),
  totalNs: Type.Number(),
  /** where it was found in the same scope; null: nowhere */
  foundAt: Nullable(Type.String()),
  firstSeq: Type.Integer(),
});
export type LookupRow = Static<typeof LookupRow>;
/** Names that were not found in at least two places, the most places first. */
export const Lookups = Closed({ total: Type.Integer(), rows: Type.Array(LookupRow) });
export type Lookups = Static<typeof Lookups>;

/** Descriptors named with each row. */
export const HELD_FDS = 8;
export const HeldQuery = Closed({ ...ScopeQuery, ...Page });
export type HeldQuery = Static<typeof HeldQuery>;
const HeldRow = Closed({
  path: Type.String(),
  pid: Type.Integer(),
  descriptors: Type.Integer(),
  /** the first HELD_FDS of them */
  fds: Type.Array(Type.Integer()),
  /** the first call that opened one of them */
  openedBy: Type.Integer(),
});
export type HeldRow = Static<typeof HeldRow>;
/** Descriptors that a process opened itself and still had when it ended, or when the recording did. */
export const Held = Closed({ total: Type.Integer(), rows: Type.Array(HeldRow) });
export type Held = Static<typeof Held>;

/** What calls did on a socket, or on the sockets of a peer. */
const TRAFFIC = {
  /** processes and descriptor numbers by which it was used */
  pids: Type.Array(Type.Integer()),
  fds: Type.Array(Type.Integer()),
  /** the first and last call, ns */
  fromNs: Type.Number(),
  toNs: Type.Number(),
  /** a call that named two peers counts for both */
  calls: Type.Integer(),
  errors: Type.Integer(),
  receivedBytes: Type.Number(),
  sentBytes: Type.Number(),
  totalNs: Type.Number(),
  firstErrorSeq: Nullable(Type.Integer()),
};
const Traffic = Closed(TRAFFIC);
export type Traffic = Static<typeof Traffic>;

export const SocketsQuery = Closed({
  ...ScopeQuery,
  sort: Type.Optional(Type.String({ pattern: "^-?(openedNs|calls|errors|receivedBytes|sentBytes|totalNs)$" })),
  ...Page,
});
export type SocketsQuery = Static<typeof SocketsQuery>;
const SOCKET_STATES = ["listening", "connected", "connecting", "refused", "unconnected"] as const;
export type SocketState = (typeof SOCKET_STATES)[number];
const SocketState = Type.Unsafe<SocketState>(Type.Union(SOCKET_STATES.map((state) => Type.Literal(state))));
export const SocketRow = Closed({
  /** number of the open file in the recording */
  file: Type.Integer(),
  /** "TCP", "UDPv6", "UNIX-STREAM", "NETLINK"; "socket" when it is not known */
  protocol: Type.String(),
  /** "127.0.0.1:80", "\"/run/x\""; null: not known */
  local: Nullable(Type.String()),
  remote: Nullable(Type.String()),
  state: SocketState,
  /** of a connect that failed, also in the background */
  errno: Nullable(Type.String()),
  /** never closed: a process that had it ended with it, or the recording did */
  open: Type.Boolean(),
  /** the call that made it; null: it was open before the recording */
  openedBy: Nullable(Type.Integer()),
  /** connections taken, of one that listens */
  accepted: Type.Integer(),
  ...TRAFFIC,
});
export type SocketRow = Static<typeof SocketRow>;
export const Sockets = Closed({ total: Type.Integer(), rows: Type.Array(SocketRow) });
export type Sockets = Static<typeof Sockets>;

export const PeersQuery = Closed({
  ...ScopeQuery,
  sort: Type.Optional(
    Type.String({ pattern: "^-?(peer|sockets|fromNs|calls|errors|receivedBytes|sentBytes|totalNs)$" }),
  ),
  ...Page,
});
export type PeersQuery = Static<typeof PeersQuery>;
export const PeerRow = Closed({
  protocol: Type.String(),
  /**
   * "127.0.0.1:80", "@\"name\""; of connections that were accepted the address alone, "127.0.0.1:*", since each has a port of its
   * own; null: none was named (a listening socket, a pair)
   */
  peer: Nullable(Type.String()),
  /** sockets that had to do with it */
  sockets: Type.Integer(),
  ...TRAFFIC,
});
export type PeerRow = Static<typeof PeerRow>;
export const Peers = Closed({ total: Type.Integer(), rows: Type.Array(PeerRow) });
export type Peers = Static<typeof Peers>;
