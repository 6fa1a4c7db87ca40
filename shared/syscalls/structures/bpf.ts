/**
 * The attributes of bpf(2): one union of structures, one for each command, that all grow from kernel to kernel. What the
 * program does not pass is zero, and is shown only where the first version of the structure had it.
 */
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { quote } from "../../render/quote.ts";
import { fdResult } from "../../render/result.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase, CaptureSpec } from "../capture.ts";
import {
  attachFlags,
  attachTypes,
  bpfCommands,
  kprobeFlags,
  lookupFlags,
  mapFlags,
  mapTypes,
  openFlags,
  programFlags,
  programTypes,
  queryFlags,
  testFlags,
  tracedTypes,
  updateFlags,
} from "../constants/bpf.ts";
import type { Arg, VariantCase } from "../define.ts";
import { bytesPointer, countedArrayPointer, pathPointer, stringPointer, textPointer } from "../kinds/followed.ts";
import { number, unsigned } from "../kinds/number.ts";
import { bytesCapture, childrenAt } from "../kinds/pointed.ts";
import { address, NULL_POINTER, pointerAt, pointerValue } from "../kinds/pointer.ts";
import {
  custom,
  enum32,
  enum64,
  type Field,
  fd32,
  field,
  flags32,
  flags64,
  hex32,
  hex64,
  i32,
  pointer,
  type Shape,
  struct,
  u32,
  u64,
} from "../kinds/shape.ts";
import { interfaceValue } from "./socket_family.ts";

/** Larger attributes are refused before they are read. */
const PAGE = 4096;

/** fields that came later: shown when the program passes more than what was there before */
function since(size: number, ...fields: readonly Field[]): Field[] {
  return fields.map((entry) => ({
    ...entry,
    when: (bytes, at, call) => bytes.length > size && (entry.when?.(bytes, at, call) ?? true),
  }));
}

/** does a flag of the word at `offset` say that a field means something? */
const flagged = (offset: number, flag: number) => ({
  when: (bytes: Uint8Array) => (read.u32(bytes, offset) & flag) !== 0,
});

function anythingBehind(bytes: Uint8Array, size: number): boolean {
  for (let i = size; i < bytes.length; i++) if (bytes[i] !== 0) return true;
  return false;
}

/** `{map_type=…, ...}`: `...` where something stands behind what is known */
function attributes(size: number, ...fields: readonly Field[]): Shape {
  return struct("union bpf_attr", size, fields, { more: (bytes) => anythingBehind(bytes, size) });
}

/** `{batch={…}, ...}`: the structures that have a name in the union */
function named(name: string, size: number, ...fields: readonly Field[]): Shape {
  return attributes(size, field(name, 0, struct("", size, fields)));
}

const NAME_BYTES = 16;

/** The name of a map or program. Without a NUL, the last byte that there is stands for it. */
const objectName: Shape = custom(NAME_BYTES, (_call, record, at) => {
  const bytes = record.bytes.subarray(at, at + NAME_BYTES);
  const nul = bytes.indexOf(0);
  return { t: "string", quoted: quote(bytes, 0, nul < 0 ? bytes.length - 1 : nul), more: nul < 0 };
});

/** `KERNEL_VERSION(5, 10, 0)` */
const kernelVersion: Shape = custom(4, (_call, record, at) => {
  const version = read.u32(record.bytes, at);
  const parts = [version >>> 16, (version >>> 8) & 0xff, version & 0xff];
  return { t: "call", name: "KERNEL_VERSION", args: parts.map((part) => number(String(part))) };
});

const BPF_F_NUMA_NODE = 4;

/** -1 means no particular node; the kernel's name for it is in no header of its interface */
const numaNode: Shape = custom(4, (_call, record, at) => {
  const value = number(String(read.u32(record.bytes, at)));
  return read.i32(record.bytes, at) === -1 ? { t: "note", value, note: "NUMA_NO_NODE" } : value;
});

const networkInterface: Shape = custom(4, (_call, record, at) => interfaceValue(read.u32(record.bytes, at)));

const mapCreate = attributes(
  72,
  field("map_type", 0, enum32(mapTypes)),
  field("key_size", 4, u32),
  field("value_size", 8, u32),
  field("max_entries", 12, u32),
  ...since(16, field("map_flags", 16, flags32(mapFlags))),
  ...since(20, field("inner_map_fd", 20, fd32)),
  ...since(24, field("numa_node", 24, numaNode, flagged(16, BPF_F_NUMA_NODE))),
  ...since(28, field("map_name", 28, objectName)),
  ...since(44, field("map_ifindex", 44, networkInterface)),
  ...since(48, field("btf_fd", 48, fd32), field("btf_key_type_id", 52, u32), field("btf_value_type_id", 56, u32)),
  ...since(60, field("btf_vmlinux_value_type_id", 60, u32)),
  ...since(64, field("map_extra", 64, u64)),
);

const mapKey = [field("map_fd", 0, fd32), field("key", 8, pointer)];
const mapKeyOnly = attributes(16, ...mapKey);
const mapLookup = attributes(
  32,
  ...mapKey,
  field("value", 16, pointer),
  ...since(24, field("flags", 24, flags64(lookupFlags))),
);
const mapUpdate = attributes(32, ...mapKey, field("value", 16, pointer), field("flags", 24, enum64(updateFlags)));
const mapNextKey = attributes(24, ...mapKey, field("next_key", 16, pointer));
const mapFreeze = attributes(4, field("map_fd", 0, fd32));

const batchEnd = [
  field("count", 32, u32),
  field("map_fd", 36, fd32),
  field("elem_flags", 40, flags64(lookupFlags)),
  field("flags", 48, hex64),
];
const batchKeys = field("keys", 16, pointer);
const batchValues = field("values", 24, pointer);
const batchLookup = named(
  "batch",
  56,
  field("in_batch", 0, pointer),
  field("out_batch", 8, pointer),
  batchKeys,
  batchValues,
  ...batchEnd,
);
const batchUpdate = named("batch", 56, batchKeys, batchValues, ...batchEnd);
const batchDelete = named("batch", 56, batchKeys, ...batchEnd);

const programLoad = attributes(
  128,
  field("prog_type", 0, enum32(programTypes)),
  field("insn_cnt", 4, u32),
  field("insns", 8, pointer),
  field("license", 16, stringPointer),
  ...since(24, field("log_level", 24, u32), field("log_size", 28, u32), field("log_buf", 32, textPointer(-4))),
  ...since(40, field("kern_version", 40, kernelVersion)),
  ...since(44, field("prog_flags", 44, flags32(programFlags))),
  ...since(48, field("prog_name", 48, objectName)),
  ...since(64, field("prog_ifindex", 64, networkInterface)),
  ...since(68, field("expected_attach_type", 68, enum32(attachTypes))),
  ...since(
    72,
    field("prog_btf_fd", 72, fd32),
    field("func_info_rec_size", 76, u32),
    field("func_info", 80, pointer),
    field("func_info_cnt", 88, u32),
    field("line_info_rec_size", 92, u32),
    field("line_info", 96, pointer),
    field("line_info_cnt", 104, u32),
  ),
  ...since(108, field("attach_btf_id", 108, u32)),
  ...since(112, field("attach_prog_fd", 112, fd32)),
  ...since(120, field("fd_array", 120, pointer)),
);

const pinned = attributes(
  16,
  field("pathname", 0, pathPointer),
  field("bpf_fd", 8, fd32),
  ...since(12, field("file_flags", 12, flags32(openFlags))),
);

const programAttach = attributes(
  20,
  field("target_fd", 0, fd32),
  field("attach_bpf_fd", 4, fd32),
  field("attach_type", 8, enum32(attachTypes)),
  field("attach_flags", 12, flags32(attachFlags)),
  ...since(16, field("replace_bpf_fd", 16, fd32)),
);
const programDetach = attributes(12, field("target_fd", 0, fd32), field("attach_type", 8, enum32(attachTypes)));

const programTest = named(
  "test",
  76,
  field("prog_fd", 0, fd32),
  field("retval", 4, u32),
  field("data_size_in", 8, u32),
  field("data_size_out", 12, u32),
  field("data_in", 16, pointer),
  field("data_out", 24, pointer),
  field("repeat", 32, u32),
  field("duration", 36, u32),
  ...since(
    40,
    field("ctx_size_in", 40, u32),
    field("ctx_size_out", 44, u32),
    field("ctx_in", 48, pointer),
    field("ctx_out", 56, pointer),
  ),
  ...since(64, field("flags", 64, flags32(testFlags)), field("cpu", 68, u32)),
  ...since(72, field("batch_size", 72, u32)),
);

/** an identifier, by which a descriptor is asked for */
function byId(name: string): Shape {
  return attributes(12, field(name, 0, u32), ...identifierEnd);
}

const NEXT_ID = 4;

/** The next identifier is the kernel's answer: `0 => 28`. */
const nextId: Shape = custom(4, (call, record, at) => changedWord(call, record.bytes, at));
const identifierEnd = [field("next_id", NEXT_ID, nextId), ...since(8, field("open_flags", 8, flags32(openFlags)))];
const nextIdentifier = byId("start_id");

const typesById = attributes(4, field("btf_id", 0, u32));
const linkById = attributes(4, field("link_id", 0, u32));

/** the kernel's answer may be shorter than there is room for */
const changedLength: Shape = custom(4, (call, record, at) => changedWord(call, record.bytes, at));

const objectInfo = named(
  "info",
  16,
  field("bpf_fd", 0, fd32),
  field("info_len", 4, changedLength),
  field("info", 8, pointer),
);

/** A word that the kernel may have changed: what it was, and what it is. */
function changedWord(call: Call, bytes: Uint8Array, at: number): Value {
  const before = number(String(read.u32(bytes, at)));
  const after = call.failed ? undefined : call.capture(ATTRIBUTES, "exit")?.bytes;
  if (after === undefined || after.length < at + 4 || read.u32(after, at) === read.u32(bytes, at)) return before;
  return { t: "change", before, after: number(String(read.u32(after, at))) };
}

const PROGRAM_IDS = 16;
const PROGRAM_COUNT = 24;
const MOST_PROGRAMS = 64;

/** identifiers of the programs that are attached, once the kernel has written them */
const attachedPrograms: Shape = custom(8, (call, record, at) => {
  const place = pointerValue(read.u64(record.bytes, at));
  if (place === NULL_POINTER) return place;
  const answer = call.failed ? undefined : call.capture(ATTRIBUTES, "exit");
  const count = read.u32((answer ?? record).bytes, PROGRAM_COUNT);
  if (count === 0) return { t: "array", items: [] };
  const ids = answer && call.child(answer, PROGRAM_IDS)?.bytes;
  if (ids === undefined || ids.length < 4) return place;
  const shown = Math.min(count, call.options.stringLimit, Math.floor(ids.length / 4));
  const items = Array.from({ length: shown }, (_, i) => number(String(read.u32(ids, 4 * i))));
  return shown < count ? { t: "array", items, more: true } : { t: "array", items };
});
const programCount: Shape = custom(4, (call, record, at) => changedWord(call, record.bytes, at));

const programQuery = named(
  "query",
  28,
  field("target_fd", 0, fd32),
  field("attach_type", 4, enum32(attachTypes)),
  field("query_flags", 8, flags32(queryFlags)),
  field("attach_flags", 12, flags32(attachFlags)),
  field("prog_ids", PROGRAM_IDS, attachedPrograms),
  field("prog_cnt", PROGRAM_COUNT, programCount),
);

/** what the kernel answers, read a second time when the call has returned */
const answeredPrograms: CaptureSpec = {
  source: { from: "field", offset: PROGRAM_IDS },
  phase: "exit",
  on: "success",
  kind: "array",
  length: { from: "field", offset: PROGRAM_COUNT, width: 4 },
  element: 4,
  limit: 4 * MOST_PROGRAMS,
};

const rawTracepoint = named("raw_tracepoint", 12, field("name", 0, stringPointer), field("prog_fd", 8, fd32));

const typesLoad = attributes(
  28,
  field("btf", 0, bytesPointer(16, 4)),
  field("btf_log_buf", 8, pointer),
  field("btf_size", 16, u32),
  field("btf_log_size", 20, u32),
  field("btf_log_level", 24, u32),
);

const tracedQuery = named(
  "task_fd_query",
  48,
  field("pid", 0, i32),
  field("fd", 4, fd32),
  field("flags", 8, u32),
  field("buf_len", 12, u32),
  field("buf", 16, textPointer(-4)),
  field("prog_id", 24, u32),
  field("fd_type", 28, enum32(tracedTypes)),
  field("probe_offset", 32, hex64),
  field("probe_addr", 40, hex64),
);

const ATTACH_TYPE = 8;
const attachedBy = (name: string) => ({ offset: ATTACH_TYPE, width: 4, equals: attachTypes.of(name) }) as const;

/** one place to iterate over */
const iteratorTarget = struct("union bpf_iter_link_info", 4, [
  field("map", 0, struct("", 4, [field("map_fd", 0, fd32)])),
]);

const perfEvent = struct("", 8, [field("bpf_cookie", 0, hex64)]);

/** a pointer in an array of names, which may be wrong by itself */
const kprobes = struct("", 32, [
  field("flags", 0, flags32(kprobeFlags)),
  field("cnt", 4, u32),
  field("syms", 8, countedArrayPointer(stringPointer, -4)),
  field("addrs", 16, countedArrayPointer(hex64, -12)),
  field("cookies", 24, countedArrayPointer(hex64, -20)),
]);

/** What stands behind the first 16 bytes depends on where the program is attached: where each kind of it ends. */
const LINK_ENDS = new Map([
  [attachTypes.of("BPF_CGROUP_INET_INGRESS"), 20],
  [attachTypes.of("BPF_TRACE_ITER"), 28],
  [attachTypes.of("BPF_PERF_EVENT"), 24],
  [attachTypes.of("BPF_TRACE_KPROBE_MULTI"), 48],
]);
const LINK_BASE = 16;

const linkCreate = struct(
  "union bpf_attr",
  48,
  [
    field(
      "link_create",
      0,
      struct("", 48, [
        field("prog_fd", 0, fd32),
        field("target_fd", 4, fd32),
        field("attach_type", ATTACH_TYPE, enum32(attachTypes)),
        field("flags", 12, hex32),
        ...since(
          LINK_BASE,
          field("target_btf_id", 16, u32, {
            only: attachedBy("BPF_CGROUP_INET_INGRESS"),
            when: (bytes) => read.u32(bytes, LINK_BASE) !== 0,
          }),
          field("iter_info", 16, countedArrayPointer(iteratorTarget, 8), { only: attachedBy("BPF_TRACE_ITER") }),
          field("iter_info_len", 24, u32, { only: attachedBy("BPF_TRACE_ITER") }),
          field("perf_event", 16, perfEvent, { only: attachedBy("BPF_PERF_EVENT") }),
          field("kprobe_multi", 16, kprobes, { only: attachedBy("BPF_TRACE_KPROBE_MULTI") }),
        ),
      ]),
    ),
  ],
  { more: (bytes) => anythingBehind(bytes, LINK_ENDS.get(read.u32(bytes, ATTACH_TYPE)) ?? LINK_BASE) },
);

const BPF_F_REPLACE = 4;

const linkUpdate = named(
  "link_update",
  16,
  field("link_fd", 0, fd32),
  field("new_prog_fd", 4, fd32),
  field("flags", 8, flags32(attachFlags)),
  field("old_prog_fd", 12, fd32, flagged(8, BPF_F_REPLACE)),
);

/** where `attr` stands in bpf(cmd, attr, size) */
const ATTRIBUTES = 1;

function attributesArg(shape: Shape, answer: readonly CaptureSpec[] | undefined): Arg {
  const name = "attr";
  return {
    name,
    bind: ({ index, indexOf }) => {
      const size = indexOf("size");
      const capture = (phase: CapturePhase, children: readonly CaptureSpec[]): CaptureSpec =>
        bytesCapture(
          index,
          phase,
          { from: "arg", arg: size, width: 4 },
          PAGE,
          children.length === 0 ? {} : { children },
        );
      return {
        name,
        captures: [
          capture("enter", childrenAt(shape.children ?? [], "enter")),
          ...(answer === undefined ? [] : [capture("exit", answer)]),
        ],
        decode: (call) => {
          const passed = call.u32(size);
          const record = call.capture(index, "enter");
          if (passed === 0 || passed > PAGE || record === undefined || record.bytes.length < passed) {
            return pointerAt(call, index);
          }
          return shape.decode(call, record, 0);
        },
      };
    },
  };
}

const command = (name: string) => bpfCommands.of(`BPF_${name}`);

function commands(
  names: readonly string[],
  shape: Shape,
  more: { fd?: true; answer?: readonly CaptureSpec[] } = {},
): VariantCase {
  return {
    keys: names.map(command),
    args: [attributesArg(shape, more.answer), unsigned("size")],
    ...(more.fd === true ? { returns: fdResult } : {}),
  };
}

/** what each command takes and returns; those that are not here are shown by their address */
export const bpfCases: readonly VariantCase[] = [
  commands(["MAP_CREATE"], mapCreate, { fd: true }),
  commands(["MAP_LOOKUP_ELEM", "MAP_LOOKUP_AND_DELETE_ELEM"], mapLookup),
  commands(["MAP_UPDATE_ELEM"], mapUpdate),
  commands(["MAP_DELETE_ELEM"], mapKeyOnly),
  commands(["MAP_GET_NEXT_KEY"], mapNextKey),
  commands(["MAP_FREEZE"], mapFreeze),
  commands(["MAP_LOOKUP_BATCH", "MAP_LOOKUP_AND_DELETE_BATCH"], batchLookup),
  commands(["MAP_UPDATE_BATCH"], batchUpdate),
  commands(["MAP_DELETE_BATCH"], batchDelete),
  commands(["PROG_LOAD"], programLoad, { fd: true }),
  commands(["OBJ_PIN"], pinned),
  commands(["OBJ_GET"], pinned, { fd: true }),
  commands(["PROG_ATTACH"], programAttach),
  commands(["PROG_DETACH"], programDetach),
  commands(["PROG_TEST_RUN"], programTest),
  commands(["PROG_GET_NEXT_ID", "MAP_GET_NEXT_ID", "BTF_GET_NEXT_ID", "LINK_GET_NEXT_ID"], nextIdentifier, {
    answer: [],
  }),
  commands(["PROG_GET_FD_BY_ID"], byId("prog_id"), { fd: true }),
  commands(["MAP_GET_FD_BY_ID"], byId("map_id"), { fd: true }),
  commands(["BTF_GET_FD_BY_ID"], typesById, { fd: true }),
  commands(["LINK_GET_FD_BY_ID"], linkById, { fd: true }),
  commands(["OBJ_GET_INFO_BY_FD"], objectInfo, { answer: [] }),
  commands(["PROG_QUERY"], programQuery, { answer: [answeredPrograms] }),
  commands(["RAW_TRACEPOINT_OPEN"], rawTracepoint, { fd: true }),
  commands(["BTF_LOAD"], typesLoad, { fd: true }),
  commands(["TASK_FD_QUERY"], tracedQuery),
  commands(["LINK_CREATE"], linkCreate, { fd: true }),
  commands(["LINK_UPDATE"], linkUpdate),
  { keys: ["ENABLE_STATS", "ITER_CREATE"].map(command), args: [address("attr"), unsigned("size")], returns: fdResult },
];
