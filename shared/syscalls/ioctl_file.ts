/** What can be asked of files, and of descriptors that stand for no device: namespaces, faults, notifications, events. */
import * as read from "../render/bytes.ts";
import { errnoName } from "../render/errno.ts";
import { fdResult, type ResultDecoder } from "../render/result.ts";
import { callNames } from "./call_names.ts";
import { architectures } from "./constants/audit.ts";
import * as of from "./constants/file_request.ts";
import { request, requests } from "./constants/ioctl.ts";
import { openFlags } from "./constants/open.ts";
import { setnsFlags } from "./constants/process.ts";
import { type Arg, argument, type VariantCase } from "./define.ts";
import { type FlagSet, flags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { answered, asked, completed, text } from "./kinds/ioctl.ts";
import { int, number, size } from "./kinds/number.ts";
import { string } from "./kinds/path.ts";
import { eventAttributes } from "./kinds/perf_event.ts";
import { bracketed, flexibleArray, input, output, shapeAt, shapeCapture } from "./kinds/pointed.ts";
import {
  abbreviated,
  consecutive,
  custom,
  enum32,
  type Field,
  fd32,
  field,
  flags32,
  flags64,
  hex32,
  hex64,
  i32,
  i64,
  id32,
  pointer,
  repeated,
  type Shape,
  struct,
  u32,
  u64,
} from "./kinds/shape.ts";

const extent = struct(
  "struct fiemap_extent",
  56,
  [...consecutive(u64, ["fe_logical", "fe_physical", "fe_length"]), field("fe_flags", 40, flags32(of.extentFlags))],
  { header: "linux/fiemap.h" },
);
const extentMapFlags = field("fm_flags", 16, flags32(of.extentMapFlags));
const extentMapQuestion = struct(
  "struct fiemap",
  32,
  [field("fm_start", 0, u64), field("fm_length", 8, u64), extentMapFlags, field("fm_extent_count", 24, u32)],
  { header: "linux/fiemap.h" },
);
const mappedExtents = field("fm_mapped_extents", 20, u32);
const extentMapAnswer = abbreviated(
  struct("struct fiemap", 32, [extentMapFlags, mappedExtents], { more: true }),
  struct("struct fiemap", 32, [
    extentMapFlags,
    mappedExtents,
    field(
      "fm_extents",
      32,
      flexibleArray(extent, (bytes, at) => read.u32(bytes, at - 12)),
    ),
  ]),
);

const trimRange = struct(
  "struct fstrim_range",
  24,
  [field("start", 0, hex64), field("len", 8, u64), field("minlen", 16, u64)],
  { header: "linux/fs.h" },
);

function extendedAttributes(counted: readonly Field[]): Shape {
  return struct(
    "struct fsxattr",
    28,
    [
      field("fsx_xflags", 0, flags32(of.extendedInodeFlags)),
      field("fsx_extsize", 4, u32),
      ...counted,
      field("fsx_projid", 12, hex32),
      field("fsx_cowextsize", 16, u32),
    ],
    { header: "linux/fs.h" },
  );
}

const cloneRange = struct(
  "struct file_clone_range",
  32,
  [
    field(
      "src_fd",
      0,
      custom(8, (call, record, at) => fd32.decode(call, record, at)),
    ),
    ...consecutive(u64, ["src_offset", "src_length", "dest_offset"], 8),
  ],
  { header: "linux/fs.h" },
);

const SHARED_RANGES = 2;
const sharedCount = (offset: number) => (bytes: Uint8Array, at: number) => read.u16(bytes, at - offset);

/** the ranges, of which the text shows two */
function sharedRanges(range: Shape): Shape {
  const all = flexibleArray(range, sharedCount(8));
  const few: Shape = {
    ...all,
    decode: (call, record, at) => {
      const count = sharedCount(8)(record.bytes, at);
      if (count <= SHARED_RANGES) return all.decode(call, record, at);
      const shown = flexibleArray(range, () => SHARED_RANGES).decode(call, record, at);
      const cut = shown.t !== "array" || shown.items.some((item) => item.t === "note");
      return cut ? shown : { ...shown, more: true };
    },
  };
  return abbreviated(few, all);
}

const shareQuestion = struct(
  "struct file_dedupe_range",
  24,
  [
    ...consecutive(u64, ["src_offset", "src_length"]),
    field(
      "dest_count",
      16,
      custom(2, (_call, record, at) => number(String(read.u16(record.bytes, at)))),
    ),
    field(
      "info",
      24,
      sharedRanges(
        struct("struct file_dedupe_range_info", 32, [
          field(
            "dest_fd",
            0,
            custom(8, (call, record, at) => fd32.decode(call, record, at)),
          ),
          field("dest_offset", 8, u64),
        ]),
      ),
    ),
  ],
  { header: "linux/fs.h" },
);
const shareAnswer = struct("struct file_dedupe_range", 24, [
  field(
    "info",
    24,
    sharedRanges(
      struct("struct file_dedupe_range_info", 32, [field("bytes_deduped", 16, u64), field("status", 24, i32)]),
    ),
  ),
]);

/** The answers are only shown when ranges were. */
const shareArg = asked("argp", shareQuestion, shareAnswer, (_call, before, after) => {
  const ranges = before.t === "struct" ? before.fields.at(-1)?.[1] : undefined;
  const some = ranges?.t === "array" && ranges.items.length > 0;
  if (after === undefined || !some || ranges.items.some((range) => range.t === "note")) return before;
  return { t: "change", before, after };
});

const inodeFlags = bracketed(flags32(of.inodeFlags));
const LABEL_BYTES = 256;

/** The kind of a namespace is what the call returns, with its name behind. */
const namespaceTypeResult: ResultDecoder = (call) => {
  const { names, rest } = setnsFlags.split(call.resultNumber);
  const [name] = names;
  const text = call.result.toString();
  return { text: name === undefined || names.length > 1 || rest !== 0 ? text : `${text} (${name})` };
};

const faultRange = struct("struct uffdio_range", 16, consecutive(hex64, ["start", "len"]), {
  header: "linux/userfaultfd.h",
});
const faultMode = (set: FlagSet, offset: number): Field => field("mode", offset, flags64(set));
const faultRegister = struct(
  "struct uffdio_register",
  32,
  [field("range", 0, faultRange), faultMode(of.faultRegisterModes, 16)],
  { header: "linux/userfaultfd.h" },
);
const faultCopy = struct(
  "struct uffdio_copy",
  40,
  [...consecutive(hex64, ["dst", "src", "len"]), faultMode(of.faultCopyModes, 24)],
  { header: "linux/userfaultfd.h" },
);
const faultZero = struct(
  "struct uffdio_zeropage",
  32,
  [field("range", 0, faultRange), faultMode(of.faultZeroModes, 16)],
  {
    header: "linux/userfaultfd.h",
  },
);
const faultFeatures = field("features", 8, flags64(of.faultFeatures));
const faultInterface = struct("struct uffdio_api", 24, [field("api", 0, hex64), faultFeatures], {
  header: "linux/userfaultfd.h",
});
/** _UFFDIO_API is 63 */
const INTERFACE_BIT = 0x8000_0000;
const faultRequests = custom(8, (_call, record, at) => {
  const [low, high] = [read.u32(record.bytes, at), read.u32(record.bytes, at + 4)];
  const value = of.faultRequests.value64((high & ~INTERFACE_BIT) >>> 0, low);
  if (high < INTERFACE_BIT || value.t !== "flags") return value;
  const { comment, ...known } = value;
  const names = [...value.names, "1<<_UFFDIO_API"];
  return value.rest === undefined ? { t: "flags", names } : { ...known, names };
});
const faultInterfaceAnswer = struct("struct uffdio_api", 24, [faultFeatures, field("ioctls", 16, faultRequests)]);

/** `features` again where the kernel has more of them, then what it can do */
const faultInterfaceArg = asked("argp", faultInterface, faultInterfaceAnswer, (call, before, after) => {
  if (after?.t !== "struct" || before.t !== "struct") return before;
  const [features, abilities] = after.fields;
  const [api, wanted] = before.fields;
  if (features === undefined || abilities === undefined || api === undefined || wanted === undefined) return before;
  const [old, now] = [call.capture(2, "enter"), call.capture(2, "exit")].map(
    (record) => record && read.u64(record.bytes, 8),
  );
  const changed: Field["name"] = "features";
  const shown: readonly [string, (typeof wanted)[1]] =
    old === now
      ? wanted
      : [changed, { t: "change", before: wanted[1], after: { t: "named", name: changed, value: features[1] } }];
  return { t: "struct", fields: [api, shown, abilities] };
});

const X86_64 = architectures.of("AUDIT_ARCH_X86_64");
const ARCHITECTURE_OFFSET = 4;

/** the number of a call; its name where this table has one for the architecture */
const callNumber = custom(4, (_call, record, at) => {
  const nr = read.u32(record.bytes, at);
  const name = read.u32(record.bytes, at + ARCHITECTURE_OFFSET) === X86_64 >>> 0 ? callNames.get(nr) : undefined;
  return name === undefined ? number(String(nr)) : { t: "enum", name, text: `__NR_${name}` };
});

const notification = struct(
  "struct seccomp_notif",
  80,
  [
    field("id", 0, hex64),
    field("pid", 8, i32),
    field("flags", 12, hex32),
    field(
      "data",
      16,
      struct("struct seccomp_data", 64, [
        field("nr", 0, callNumber),
        field("arch", ARCHITECTURE_OFFSET, enum32(architectures)),
        field("instruction_pointer", 8, pointer),
        field("args", 16, repeated(6, hex64)),
      ]),
    ),
  ],
  { header: "linux/seccomp.h" },
);

/** The kernel wants zeros; what else stands there is worth showing, and then what came. */
const received: Arg = argument(
  "argp",
  (call, index) => {
    const before = shapeAt(call, index, notification, "enter");
    if (before.t === "pointer") return before;
    const zero = call.capture(index, "enter")?.bytes.every((byte) => byte === 0) === true;
    const after = shapeAt(call, index, notification, "exit");
    return zero ? after : { t: "change", before, after };
  },
  (index) => [shapeCapture(index, notification, "enter"), shapeCapture(index, notification, "exit")],
);
/** `-EPERM`: what the call that waits for this answer will fail with */
const errnoShape = custom(4, (_call, record, at) => {
  const error = read.i32(record.bytes, at);
  const name = error < 0 ? errnoName(-error) : undefined;
  return name === undefined ? number(String(error)) : { t: "enum", name, text: `-${name}` };
});
const response = struct(
  "struct seccomp_notif_resp",
  24,
  [
    field("id", 0, hex64),
    field("val", 8, i64),
    field("error", 16, errnoShape),
    field("flags", 20, flags32(of.responseFlags)),
  ],
  { header: "linux/seccomp.h" },
);
const addedDescriptor = struct(
  "struct seccomp_notif_addfd",
  24,
  [
    field("id", 0, hex64),
    field("flags", 8, flags32(of.addFdFlags)),
    field("srcfd", 12, fd32),
    field("newfd", 16, i32),
    field("newfd_flags", 20, flags32(openFlags)),
  ],
  { header: "linux/seccomp.h" },
);

const programsAsked = struct("struct perf_event_query_bpf", 4, [field("ids_len", 0, u32)]);
const programsFound = struct("struct perf_event_query_bpf", 8, [
  field("prog_cnt", 4, u32),
  field(
    "ids",
    8,
    flexibleArray(u32, (bytes, at) => read.u32(bytes, at - 4)),
  ),
]);
const programs = asked("argp", programsAsked, programsFound, (_call, before, after) => {
  if (before.t !== "struct") return before;
  if (after?.t !== "struct") return { ...before, more: true };
  return { t: "struct", fields: [...before.fields, ...after.fields] };
});

export const fileCases: readonly VariantCase[] = [
  { keys: requests("FS_IOC_FIEMAP"), args: [answered("argp", extentMapQuestion, extentMapAnswer)] },
  { keys: requests("FS_IOC_GETFLAGS", "FS_IOC32_GETFLAGS"), args: [output("argp", inodeFlags)] },
  { keys: requests("FS_IOC_SETFLAGS", "FS_IOC32_SETFLAGS"), args: [input("argp", inodeFlags)] },
  { keys: requests("FITRIM"), args: [input("argp", trimRange)] },
  { keys: requests("FS_IOC_FSGETXATTR"), args: [output("argp", extendedAttributes([field("fsx_nextents", 8, u32)]))] },
  { keys: requests("FS_IOC_FSSETXATTR"), args: [input("argp", extendedAttributes([]))] },
  { keys: requests("FIFREEZE", "FITHAW"), args: [] },
  { keys: requests("FICLONE"), args: [int("src_fd")] },
  { keys: requests("FICLONERANGE"), args: [input("argp", cloneRange)] },
  { keys: requests("FIDEDUPERANGE"), args: [shareArg] },
  { keys: requests("FS_IOC_GETFSLABEL"), args: [output("argp", text(LABEL_BYTES))] },
  { keys: requests("FS_IOC_SETFSLABEL"), args: [input("argp", text(LABEL_BYTES))] },

  { keys: requests("NS_GET_USERNS", "NS_GET_PARENT"), args: [], returns: fdResult },
  { keys: requests("NS_GET_NSTYPE"), args: [], returns: namespaceTypeResult },
  { keys: requests("NS_GET_OWNER_UID"), args: [output("argp", bracketed(id32))] },

  { keys: requests("INOTIFY_IOC_SETNEXTWD"), args: [int("wd")] },

  { keys: requests("UFFDIO_API"), args: [faultInterfaceArg] },
  {
    keys: requests("UFFDIO_REGISTER"),
    args: [
      completed(
        "argp",
        faultRegister,
        struct("struct uffdio_register", 32, [field("ioctls", 24, flags64(of.faultRangeRequests))]),
      ),
    ],
  },
  { keys: requests("UFFDIO_UNREGISTER", "UFFDIO_WAKE"), args: [input("argp", faultRange)] },
  {
    keys: requests("UFFDIO_COPY"),
    args: [completed("argp", faultCopy, struct("struct uffdio_copy", 40, [field("copy", 32, hex64)]))],
  },
  {
    keys: requests("UFFDIO_ZEROPAGE"),
    args: [completed("argp", faultZero, struct("struct uffdio_zeropage", 32, [field("zeropage", 24, hex64)]))],
  },

  { keys: requests("SECCOMP_IOCTL_NOTIF_SEND"), args: [input("argp", response)] },
  {
    keys: [request("SECCOMP_IOCTL_NOTIF_ID_VALID"), 0x8008_2102],
    args: [input("argp", bracketed(hex64))],
  },
  { keys: requests("SECCOMP_IOCTL_NOTIF_ADDFD"), args: [input("argp", addedDescriptor)] },
  { keys: requests("SECCOMP_IOCTL_NOTIF_RECV"), args: [received] },

  {
    keys: requests("PERF_EVENT_IOC_ENABLE", "PERF_EVENT_IOC_DISABLE", "PERF_EVENT_IOC_RESET"),
    args: [flags("flags", of.counterGroupFlags)],
  },
  { keys: requests("PERF_EVENT_IOC_REFRESH"), args: [int("count")] },
  { keys: requests("PERF_EVENT_IOC_PERIOD"), args: [input("argp", bracketed(u64))] },
  { keys: requests("PERF_EVENT_IOC_SET_OUTPUT", "PERF_EVENT_IOC_SET_BPF"), args: [fd("fd")] },
  { keys: requests("PERF_EVENT_IOC_PAUSE_OUTPUT"), args: [size("pause")] },
  { keys: requests("PERF_EVENT_IOC_SET_FILTER"), args: [string("filter")] },
  { keys: requests("PERF_EVENT_IOC_ID"), args: [output("argp", bracketed(u64))] },
  { keys: requests("PERF_EVENT_IOC_QUERY_BPF"), args: [programs] },
  { keys: requests("PERF_EVENT_IOC_MODIFY_ATTRIBUTES"), args: [eventAttributes("attr")] },
];
