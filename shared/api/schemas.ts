/**
 * The HTTP contract: what the server validates and the page relies on. Times are nanoseconds from the recording's start
 * as numbers; 64-bit arguments, results and addresses are strings.
 */
import { type Static, type TSchema, Type } from "typebox";
import { LIMIT_NAMES, type LimitName } from "../limits/limits.ts";
import { REDACTION_LEVELS, type RedactionLevel } from "../redaction/redaction.ts";
import { CALL_CLASSES, type CallClass } from "../syscalls/classes.ts";

const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Closed = <T extends Record<string, TSchema>>(properties: T) =>
  Type.Object(properties, { additionalProperties: false });

export const LIMITS = {
  /** arguments of a command, and their bytes in all (half of the kernel's usual ARG_MAX) */
  argCount: 32_768,
  argBytes: 1_048_576,
  stringLimit: 65_536,
  nameLength: 200,
  filterLength: 4_096,
  findLength: 1_024,
  sqlLength: 20_000,
  noteLength: 2_000,
  notes: 500,
  sqlRows: 100_000,
  pageRows: 1_000,
  timelineBuckets: 4_096,
} as const;

export const ApiError = Closed({
  error: Closed({
    /** stable, for scripts: see ERROR_CODES in errors.ts */
    code: Type.String(),
    /** one sentence: what is wrong and what to do */
    message: Type.String(),
    /** offset in the text the error is about (a filter, a command line) */
    at: Type.Optional(Type.Integer()),
  }),
});
export type ApiError = Static<typeof ApiError>;

/** Tracer and tracee on one CPU: while that pays, always, or never. */
export const CPU_POLICIES = ["auto", "share", "free"] as const;
export type CpuPolicy = (typeof CPU_POLICIES)[number];
const CpuPolicy = Type.Unsafe<CpuPolicy>(Type.Union(CPU_POLICIES.map((policy) => Type.Literal(policy))));

const LimitNameSchema = Type.Unsafe<LimitName>(Type.Union(LIMIT_NAMES.map((name) => Type.Literal(name))));
/** Counts, bytes and seconds of `shared/limits/limits.ts`; null: no limit. */
const MostCount = Nullable(Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }));
const MostSeconds = Nullable(Type.Number({ exclusiveMinimum: 0, maximum: Number.MAX_SAFE_INTEGER }));
const AllLimits = Closed({
  events: MostCount,
  bytes: MostCount,
  time: MostSeconds,
  disk: MostCount,
  free: Nullable(Type.Integer()),
});
/** Limits of one recording. */
const RecordingLimits = Closed({
  events: Type.Optional(MostCount),
  bytes: Type.Optional(MostCount),
  time: Type.Optional(MostSeconds),
});

export const StartRequest = Closed({
  argv: Type.Array(Type.String(), { minItems: 1, maxItems: LIMITS.argCount }),
  /** default: the directory the server was started in */
  cwd: Type.Optional(Type.String({ minLength: 1, maxLength: 4096 })),
  /** added to (or, with null, removed from) the server's own environment */
  env: Type.Optional(
    Type.Record(Type.String({ minLength: 1, maxLength: 256 }), Nullable(Type.String({ maxLength: 131_072 }))),
  ),
  /** as strace's -e trace=: names, %class, /regex, ! to negate */
  trace: Type.Optional(Type.String({ maxLength: LIMITS.filterLength })),
  stringLimit: Type.Optional(Type.Integer({ minimum: 0, maximum: LIMITS.stringLimit })),
  /** record the environments that programs are started with, as execve passes them; default: how many variables there are */
  environments: Type.Optional(Type.Boolean()),
  name: Type.Optional(Type.String({ maxLength: LIMITS.nameLength })),
  /** default: as the server was started with */
  cpu: Type.Optional(CpuPolicy),
  /** default: as the server was started with */
  limits: Type.Optional(RecordingLimits),
});
export type StartRequest = Static<typeof StartRequest>;
/** A process to trace that runs already: the command line's only. */
export interface AttachRequest
  extends Pick<StartRequest, "trace" | "stringLimit" | "environments" | "name" | "limits"> {
  pid: number;
}
export const StartResponse = Closed({ id: Type.String(), url: Type.String() });
export type StartResponse = Static<typeof StartResponse>;

export const RecordingState = Type.Union([
  Type.Literal("recording"),
  Type.Literal("done"),
  Type.Literal("interrupted"),
]);
export type RecordingState = Static<typeof RecordingState>;

export const Exit = Type.Union([Closed({ code: Type.Integer() }), Closed({ signal: Type.String() })]);
export type Exit = Static<typeof Exit>;

export const Facts = Closed({
  id: Type.String(),
  name: Type.String(),
  argv: Type.Array(Type.String()),
  cwd: Type.String(),
  /** the -e trace= expression; "" = all */
  trace: Type.String(),
  stringLimit: Type.Integer(),
  state: RecordingState,
  /** recorded by another process (`trapline run`): only its facts can be read until it is done */
  elsewhere: Type.Boolean(),
  /** ISO 8601 with milliseconds */
  startedAt: Type.String(),
  durationNs: Type.Number(),
  /** all rows: calls, signals, execs, forks, exits */
  eventCount: Type.Integer(),
  callCount: Type.Integer(),
  errorCount: Type.Integer(),
  taskCount: Type.Integer(),
  processCount: Type.Integer(),
  exit: Nullable(Exit),
  /** bytes of the recording's file */
  fileBytes: Type.Integer(),
  /** notices in one sentence each: "setuid programs run without their privilege while traced" */
  notices: Type.Array(Type.String()),
  /** what the engine did, one sentence each: "Tracer and program shared one CPU for 98 % of the stops."; absent in older recordings */
  engine: Type.Optional(Type.Array(Type.String())),
  /** what it may take, `Limits` of shared/limits/limits.ts; absent in older recordings and imported ones */
  limits: Type.Optional(AllLimits),
  /** while it is recorded: the part of each limit that is used, in hundredths; at 1 the recording is stopped */
  limitUse: Type.Optional(
    Closed({
      events: Type.Optional(Type.Number()),
      bytes: Type.Optional(Type.Number()),
      time: Type.Optional(Type.Number()),
      disk: Type.Optional(Type.Number()),
      free: Type.Optional(Type.Number()),
    }),
  ),
  /** the limit that stopped it: a notice says what it was and what to do */
  stoppedBy: Type.Optional(LimitNameSchema),
  /** never removed to make room; absent: it may be */
  pinned: Type.Optional(Type.Boolean()),
  /** calls (and failed ones) in 60 equal spans of the recording, for the list's small picture; [] while recording */
  activity: Type.Array(Type.Integer()),
  activityErrors: Type.Array(Type.Integer()),
});
export type Facts = Static<typeof Facts>;

/** Why a recording is not removed to make room. */
export const KEEP_REASONS = ["recording", "pinned", "shared", "looked_at", "newest", "damaged"] as const;
export type KeepReason = (typeof KEEP_REASONS)[number];
const KeepReasonSchema = Type.Unsafe<KeepReason>(Type.Union(KEEP_REASONS.map((reason) => Type.Literal(reason))));
/** What the recordings take of the disk. */
export const Storage = Closed({
  /** with the copies that share links read */
  usedBytes: Type.Integer(),
  /** of those that stay whatever happens */
  keptBytes: Type.Integer(),
  limits: AllLimits,
  /** left on the disk; null: it does not say */
  freeBytes: Nullable(Type.Integer()),
  /** the recording that goes first when room is needed; null: none, or there is no limit */
  nextToGo: Nullable(Type.String()),
  /** by id, those that stay */
  kept: Type.Record(Type.String(), KeepReasonSchema),
  /** what was removed to make room since the server started, newest first, at most 20 */
  removed: Type.Array(Closed({ id: Type.String(), name: Type.String(), bytes: Type.Integer(), at: Type.String() })),
});
export type Storage = Static<typeof Storage>;
export const FactsList = Closed({ recordings: Type.Array(Facts), dataBytes: Type.Integer(), storage: Storage });
export type FactsList = Static<typeof FactsList>;
/** Each field changes what it names; `limits` only while the program runs. */
export const PatchRequest = Type.Object(
  {
    name: Type.Optional(Type.String({ maxLength: LIMITS.nameLength })),
    pinned: Type.Optional(Type.Boolean()),
    limits: Type.Optional(RecordingLimits),
  },
  { additionalProperties: false, minProperties: 1 },
);
export type PatchRequest = Static<typeof PatchRequest>;
export const StopRequest = Closed({ signal: Type.Optional(Type.String({ maxLength: 16 })) });

/** window or selection, and filter: the same three on every reading route */
export const ScopeQuery = {
  filter: Type.Optional(Type.String({ maxLength: LIMITS.filterLength })),
  /** ns, inclusive / exclusive; an event is in it when it overlaps */
  from: Type.Optional(Type.Number({ minimum: 0 })),
  to: Type.Optional(Type.Number({ minimum: 0 })),
};

/** One row of the events table. */
export const EventRow = Closed({
  seq: Type.Integer(),
  kind: Type.String(),
  startNs: Type.Number(),
  /** null: not finished */
  durationNs: Nullable(Type.Number()),
  pid: Type.Integer(),
  tid: Type.Integer(),
  /** "openat"; for other kinds "SIGCHLD", "exited" ... */
  name: Type.String(),
  /** CallClass: the colour */
  class: Type.String(),
  /** the text between the parentheses, or of the whole line for other kinds */
  args: Type.String(),
  /** the text behind "= " */
  result: Type.String(),
  /** "ENOENT"; null: did not fail */
  errno: Nullable(Type.String()),
  /** `args` and `result` with what their descriptors were open on, `3</etc/passwd>`; absent when there is nothing to add */
  described: Type.Optional(Closed({ args: Type.String(), result: Type.String() })),
});
export type EventRow = Static<typeof EventRow>;

export const EventsQuery = Closed({
  ...ScopeQuery,
  /** default time; a leading "-" sorts the other way */
  sort: Type.Optional(Type.String({ pattern: "^-?(time|duration|name|tid|result|args)$" })),
  offset: Type.Optional(Type.Integer({ minimum: 0 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LIMITS.pageRows })),
});
export type EventsQuery = Static<typeof EventsQuery>;
export const EventsPage = Closed({
  /** rows that match in all */
  total: Type.Integer(),
  rows: Type.Array(EventRow),
});
export type EventsPage = Static<typeof EventsPage>;

/** `GET /events/:seq`: everything about one event */
export const EventDetails = Closed({
  row: EventRow,
  /** position in the unfiltered list by time, for "go to" */
  index: Type.Integer(),
  arch: Type.String(),
  /** number of the call, -1 for other kinds */
  nr: Type.Integer(),
  /** as set at entry, hex; null for other kinds */
  registers: Nullable(
    Closed({
      rax: Type.String(),
      rdi: Type.String(),
      rsi: Type.String(),
      rdx: Type.String(),
      r10: Type.String(),
      r8: Type.String(),
      r9: Type.String(),
      rip: Type.String(),
      rsp: Type.String(),
      /** rax at exit; null: never returned */
      raxOut: Nullable(Type.String()),
    }),
  ),
  /** `Value` trees of shared/render/value.ts */
  args: Type.Array(Closed({ name: Type.String(), value: Type.Unknown() })),
  resultValue: Type.Unknown(),
  /** of each descriptor that the call names: what it was open on, and the event that opened it; null: open before the recording */
  descriptors: Type.Array(Closed({ fd: Type.Integer(), target: Type.String(), openedBy: Nullable(Type.Integer()) })),
  /** one sentence from the table; "" when the call is not in it */
  sentence: Type.String(),
  errnoMeaning: Type.String(),
  manualUrl: Nullable(Type.String()),
  /** share of this call's durations that are at most this one, 0..1; null where there is none */
  percentile: Nullable(Type.Number()),
  comm: Type.String(),
  /** from the task up to the first process */
  ancestors: Type.Array(Closed({ pid: Type.Integer(), comm: Type.String() })),
  /** neighbours by time: of the same call, of the same task */
  previousSameCall: Nullable(Type.Integer()),
  nextSameCall: Nullable(Type.Integer()),
  previousSameTask: Nullable(Type.Integer()),
  nextSameTask: Nullable(Type.Integer()),
});
export type EventDetails = Static<typeof EventDetails>;

export const SummaryQuery = Closed({
  ...ScopeQuery,
  by: Type.Optional(Type.String({ pattern: "^(call|class|process|thread|file|errno)$" })),
});
export const SummaryRow = Closed({
  /** call name, class, pid, tid, path or errno */
  key: Type.String(),
  /** for the colour square */
  class: Type.String(),
  calls: Type.Integer(),
  errors: Type.Integer(),
  totalNs: Type.Number(),
  minNs: Type.Number(),
  p50Ns: Type.Number(),
  p95Ns: Type.Number(),
  p99Ns: Type.Number(),
  maxNs: Type.Number(),
  /** seq of the longest call and of the first failed one: "go to" */
  maxSeq: Type.Integer(),
  firstErrorSeq: Nullable(Type.Integer()),
  /** calls that took [2^i, 2^(i+1)) ns, by i */
  octaves: Type.Optional(Type.Array(Type.Integer())),
});
export type SummaryRow = Static<typeof SummaryRow>;
/** Counts are of all groups, also of those beyond the SUMMARY_ROWS that took longest. */
export const SUMMARY_ROWS = 1_000;
export const Summary = Closed({
  rows: Type.Array(SummaryRow),
  /** groups in all; absent: `rows` has them all */
  groups: Type.Optional(Type.Integer()),
  calls: Type.Integer(),
  errors: Type.Integer(),
  totalNs: Type.Number(),
});
export type Summary = Static<typeof Summary>;

export const TimelineQuery = Closed({
  ...ScopeQuery,
  /** about one per pixel */
  buckets: Type.Optional(Type.Integer({ minimum: 1, maximum: LIMITS.timelineBuckets })),
});
/** Columns of equal length, one entry a drawn item, ordered by tid, then start: at most one longest item a bucket and task. */
export const Timeline = Closed({
  fromNs: Type.Number(),
  toNs: Type.Number(),
  bucketNs: Type.Number(),
  items: Closed({
    tid: Type.Array(Type.Integer()),
    seq: Type.Array(Type.Integer()),
    startNs: Type.Array(Type.Number()),
    /** the longest call's duration; -1: not finished */
    durationNs: Type.Array(Type.Number()),
    /** index into `names` */
    name: Type.Array(Type.Integer()),
    /** events in the bucket */
    count: Type.Array(Type.Integer()),
    errors: Type.Array(Type.Integer()),
    /** ns spent in calls in the bucket */
    busyNs: Type.Array(Type.Number()),
    /** seq of a failed call in the bucket, -1 when none failed */
    errorSeq: Type.Array(Type.Integer()),
    /** 1: the longest call waited (may block, and took over a millisecond): a thin line */
    waits: Type.Array(Type.Integer()),
  }),
  names: Type.Array(Closed({ name: Type.String(), class: Type.String() })),
  /** all calls per time, over all tasks, in `overview.length` equal spans of the window */
  overview: Closed({ calls: Type.Array(Type.Integer()), errors: Type.Array(Type.Integer()) }),
  /** signals, execs, forks, exits, stops to draw as marks; at most 2,000, spread evenly when there are more */
  marks: Type.Array(
    Closed({
      kind: Type.String(),
      atNs: Type.Number(),
      tid: Type.Integer(),
      seq: Type.Integer(),
      label: Type.String(),
      other: Nullable(Type.Integer()),
    }),
  ),
});
export type Timeline = Static<typeof Timeline>;

export const LatencyQuery = Closed({
  ...ScopeQuery,
  columns: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000 })),
  points: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
});
/** Durations fall into log-spaced bands: band b holds [2^(b/BANDS_PER_OCTAVE), 2^((b+1)/BANDS_PER_OCTAVE)) ns. */
export const BANDS_PER_OCTAVE = 16;
export const Latency = Closed({
  fromNs: Type.Number(),
  toNs: Type.Number(),
  p50Ns: Type.Number(),
  p95Ns: Type.Number(),
  p99Ns: Type.Number(),
  maxNs: Type.Number(),
  /** bands in ascending order, empty ones left out */
  histogram: Type.Array(Closed({ band: Type.Integer(), calls: Type.Integer(), errors: Type.Integer() })),
  /** percentiles over time, at most `points`; spans without calls left out */
  overTime: Type.Array(
    Closed({
      atNs: Type.Number(),
      calls: Type.Integer(),
      p50Ns: Type.Number(),
      p95Ns: Type.Number(),
      p99Ns: Type.Number(),
      maxNs: Type.Number(),
    }),
  ),
  /** heatmap: cells of `columns` equal spans x bands of 4 to an octave (band / 4), columns of equal length */
  heatmap: Closed({
    columns: Type.Integer(),
    column: Type.Array(Type.Integer()),
    row: Type.Array(Type.Integer()),
    calls: Type.Array(Type.Integer()),
  }),
});
export type Latency = Static<typeof Latency>;

export const TaskRow = Closed({
  pid: Type.Integer(),
  tid: Type.Integer(),
  /** creator's tid; null: the first task */
  parentTid: Nullable(Type.Integer()),
  /** latest name; `names` all in order, as exec changes it */
  comm: Type.String(),
  names: Type.Array(Type.String()),
  startNs: Type.Number(),
  endNs: Nullable(Type.Number()),
  exit: Nullable(Exit),
  /** ended by the exec of another thread */
  superseded: Type.Boolean(),
  calls: Type.Integer(),
  errors: Type.Integer(),
  totalNs: Type.Number(),
  /** of it in calls that wait for something else: they may block, and took over a millisecond */
  waitedNs: Type.Optional(Type.Number()),
  /** the last execve of the process that succeeded, on the row of its first thread; null: it runs what its creator ran */
  execSeq: Type.Optional(Nullable(Type.Integer())),
});
export type TaskRow = Static<typeof TaskRow>;
export const Tasks = Closed({ tasks: Type.Array(TaskRow) });
export type Tasks = Static<typeof Tasks>;

const choiceOf = <T extends string>(...choices: readonly T[]) =>
  Type.Union(choices.map((choice) => Type.Literal(choice)));
const Yes = choiceOf("true", "false");
const Level = Type.Unsafe<RedactionLevel>(choiceOf(...REDACTION_LEVELS));

/** `GET /export/:format`: how the text says it; strace's letters beside them. Refused where the format cannot do it */
export const ExportQuery = Closed({
  /** -y: path, -yy: details */
  descriptors: Type.Optional(choiceOf("none", "path", "details")),
  /** -v */
  verbose: Type.Optional(Yes),
  /** -s: bytes of strings shown, of those that were recorded */
  stringLimit: Type.Optional(Type.Integer({ minimum: 0, maximum: LIMITS.stringLimit })),
  /** -t, -tt, -ttt, -r: the time of day is that of the server */
  times: Type.Optional(choiceOf("none", "seconds", "microseconds", "epoch", "relative")),
  /** -T */
  durations: Type.Optional(Yes),
  /** of the page in one file: the part that it holds */
  ...ScopeQuery,
  /** what is left out, in stars of the same length */
  redact: Type.Optional(Level),
  /** of the level private: whose arguments, "file,process" */
  classes: Type.Optional(Type.String({ maxLength: 100 })),
});
export type ExportQuery = Static<typeof ExportQuery>;

export const OutputQuery = Closed({ after: Type.Optional(Type.Integer({ minimum: 0 })) });
/** What the traced program printed; bytes as latin1-safe base64. */
export const Output = Closed({
  chunks: Type.Array(Closed({ n: Type.Integer(), atNs: Type.Number(), stream: Type.String(), base64: Type.String() })),
  /** bytes printed in all; chunks hold the first and the last megabyte when it is more than two */
  totalBytes: Type.Integer(),
});
export type Output = Static<typeof Output>;

/** What an import made of a log's lines. */
export const ImportAccount = Closed({
  lines: Type.Integer(),
  /** lines left out: no output of strace, or second halves without a first */
  notUnderstood: Type.Integer(),
  /** the first 20 of them */
  samples: Type.Array(Closed({ file: Type.String(), line: Type.Integer(), text: Type.String() })),
});
export type ImportAccount = Static<typeof ImportAccount>;
export const ImportQuery = Closed({
  /** what the body's file is called; a name like out.1234 (strace -ff) says whose log it is */
  file: Type.Optional(Type.String({ minLength: 1, maxLength: 255 })),
  /** name of the recording */
  name: Type.Optional(Type.String({ maxLength: LIMITS.nameLength })),
  /** chosen by who asks, to hear of the progress: GET /api/import/:job */
  job: Type.Optional(Type.String({ pattern: "^[A-Za-z0-9_-]{8,64}$" })),
});
export const ImportResponse = Closed({
  id: Type.String(),
  url: Type.String(),
  /** null: a recording file, which has no lines */
  account: Nullable(ImportAccount),
});
export type ImportResponse = Static<typeof ImportResponse>;
export const ImportProgress = Closed({
  /** bytes read of those that were sent */
  readBytes: Type.Integer(),
  totalBytes: Type.Integer(),
});
export type ImportProgress = Static<typeof ImportProgress>;
/** The first line of a body of the type FILES_TYPE: what the bytes behind it are, one file after the other. */
export const ImportFiles = Closed({
  files: Type.Array(
    Closed({ name: Type.String({ minLength: 1, maxLength: 255 }), bytes: Type.Integer({ minimum: 0 }) }),
    {
      minItems: 1,
      maxItems: 10_000,
    },
  ),
});
export const FILES_TYPE = "application/vnd.trapline.files";

/** What somebody wrote on a time (`toNs` null) or a span of a recording. */
export const Note = Closed({
  id: Type.String(),
  atNs: Type.Number(),
  toNs: Nullable(Type.Number()),
  text: Type.String(),
  createdAt: Type.String(),
});
export type Note = Static<typeof Note>;
export const Notes = Closed({ notes: Type.Array(Note) });
export type Notes = Static<typeof Notes>;
export const NoteRequest = Closed({
  atNs: Type.Number({ minimum: 0 }),
  toNs: Nullable(Type.Number({ minimum: 0 })),
  text: Type.String({ minLength: 1, maxLength: LIMITS.noteLength }),
});
export type NoteRequest = Static<typeof NoteRequest>;

/** `POST /sql`: one SELECT on the tables of a finished recording (`server/recorder/schema.ts` says what they hold) */
export const SqlRequest = Closed({
  sql: Type.String({ minLength: 1, maxLength: LIMITS.sqlLength }),
  /** rows of the answer at most; default 1,000 */
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LIMITS.sqlRows })),
});
/** A value as JSON has it: integers beyond 2^53 and everything that is no number, text or truth value as text. */
export const SqlCell = Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]);
export type SqlCell = Static<typeof SqlCell>;
export const SqlResult = Closed({
  columns: Type.Array(Closed({ name: Type.String(), /** DuckDB's: "BIGINT" */ type: Type.String() })),
  rows: Type.Array(Type.Array(SqlCell)),
  /** there were more rows than the limit, or than an answer may hold */
  more: Type.Boolean(),
  elapsedMs: Type.Integer(),
});
export type SqlResult = Static<typeof SqlResult>;

export const Redaction = Closed({
  level: Level,
  classes: Type.Array(Type.Unsafe<CallClass>(choiceOf(...CALL_CLASSES)), { uniqueItems: true }),
});
export const ShareRequest = Closed({
  /** what the link does not show; default: it shows everything */
  redaction: Type.Optional(Redaction),
  /** ISO 8601: the link shows nothing from then on */
  expiresAt: Type.Optional(Type.String({ maxLength: 40, pattern: "^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$" })),
});
export const Share = Closed({ share: Type.String(), url: Type.String() });
export type Share = Static<typeof Share>;
export const ShareList = Closed({
  shares: Type.Array(
    Closed({
      share: Type.String(),
      url: Type.String(),
      createdAt: Type.String(),
      expiresAt: Nullable(Type.String()),
      redaction: Redaction,
    }),
  ),
});
export type ShareList = Static<typeof ShareList>;

/** `GET /api/status` (owner): what this server can do, for the home page */
export const Status = Closed({
  version: Type.String(),
  engine: Closed({ ready: Type.Boolean(), /** one sentence, with the way out, when not */ message: Type.String() }),
  canRun: Type.Boolean(),
  cwd: Type.String(),
  dataBytes: Type.Integer(),
  notices: Type.Array(Type.String()),
});
export type Status = Static<typeof Status>;
