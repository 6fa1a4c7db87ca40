/** The structures of io_uring_setup(2) and io_uring_register(2), linux/io_uring.h */
import * as read from "../../render/bytes.ts";
import {
  ringEntryFlags,
  ringFeatures,
  ringFileUpdates,
  ringOperationFlags,
  ringOperations,
  ringRegistrations,
  ringResourceFlags,
  ringRestrictions,
  ringSetupFlags,
  ringWorkers,
} from "../constants/io_ring.ts";
import { countedArrayPointer } from "../kinds/followed.ts";
import { hexText, idText, number } from "../kinds/number.ts";
import {
  consecutive,
  custom,
  enum8,
  type Field,
  fd32,
  field,
  flags8,
  flags16,
  flags32,
  hex8,
  hex16,
  hex32,
  hex64,
  pointer,
  repeated,
  type Shape,
  struct,
  u16,
  u32,
  u64,
} from "../kinds/shape.ts";

/** space kept for later, shown once it is used */
export function reserved(name: string, offset: number, shape: Shape): Field {
  return field(name, offset, shape, {
    when: (bytes, at) => bytes.subarray(at + offset, at + offset + shape.size).some((byte) => byte !== 0),
  });
}

const FLAGS = 8;
const ATTACH_WQ = 0x20;

const asked: readonly Field[] = [
  field("flags", FLAGS, flags32(ringSetupFlags)),
  field("sq_thread_cpu", 12, hex32),
  field("sq_thread_idle", 16, u32),
  field("wq_fd", 24, fd32, { when: (bytes, at) => (read.u32(bytes, at + FLAGS) & ATTACH_WQ) !== 0 }),
  reserved("resv", 28, repeated(3, hex32, { cut: true })),
];

function ringOffsets(type: string, names: readonly string[]): Shape {
  return struct(type, 40, [...consecutive(u32, names), reserved("resv1", 28, hex32), reserved("resv2", 32, hex64)], {
    header: "linux/io_uring.h",
  });
}

const sharedOffsets = ["head", "tail", "ring_mask", "ring_entries"] as const;
const submissionOffsets = ringOffsets("struct io_sqring_offsets", [...sharedOffsets, "flags", "dropped", "array"]);
const completionOffsets = ringOffsets("struct io_cqring_offsets", [...sharedOffsets, "overflow", "cqes", "flags"]);

/** what is asked for */
export const ringRequest = struct("struct io_uring_params", 120, asked);

/** what was given */
export const ringParameters = struct(
  "struct io_uring_params",
  120,
  [
    ...asked,
    field("sq_entries", 0, u32),
    field("cq_entries", 4, u32),
    field("features", 20, flags32(ringFeatures)),
    field("sq_off", 40, submissionOffsets),
    field("cq_off", 80, completionOffsets),
  ],
  { header: "linux/io_uring.h" },
);

/** a number that the program chooses; -1 takes the first that is free */
const chosenNumber = custom(4, (_call, record, at) => number(idText(read.u32(record.bytes, at))));

/** a ring that gets a number of its own, or loses it */
function ringUpdate(offset: Shape, data: Shape, dataIsReserved: boolean): Shape {
  return struct(
    "struct io_uring_rsrc_update",
    16,
    [
      field("offset", 0, offset),
      reserved("resv", 4, hex32),
      dataIsReserved ? reserved("data", 8, data) : field("data", 8, data),
    ],
    { header: "linux/io_uring.h" },
  );
}

export const registeredRing = ringUpdate(chosenNumber, fd32, false);
export const unregisteredRing = ringUpdate(u32, hex64, true);

/** a descriptor of a table that is registered, or what leaves its place as it is */
export const updatedFile = custom(4, (call, record, at) => {
  const word = read.i32(record.bytes, at);
  return word < -1 ? ringFileUpdates.value(word, String(word)) : fd32.decode(call, record, at);
});

const ringOperation = custom(1, (_call, record, at) => {
  const word = read.u8(record.bytes, at);
  return ringOperations.value(word, String(word));
});

export const probedOperation = struct(
  "struct io_uring_probe_op",
  8,
  [
    field("op", 0, ringOperation),
    reserved("resv", 1, hex8),
    field("flags", 2, flags16(ringOperationFlags)),
    reserved("resv2", 4, hex32),
  ],
  { header: "linux/io_uring.h" },
);

/** the fixed part of what operations the kernel knows; the operations follow */
export const operationProbe = struct(
  "struct io_uring_probe",
  16,
  [
    field("last_op", 0, ringOperation),
    field(
      "ops_len",
      1,
      custom(1, (_call, record, at) => number(String(read.u8(record.bytes, at)))),
    ),
    reserved("resv", 2, hex16),
    reserved("resv2", 4, repeated(3, hex32, { cut: true })),
  ],
  { header: "linux/io_uring.h" },
);

const TAG = { offset: 0, width: 2 } as const;
const of = (name: string) => ({ only: { ...TAG, equals: ringRestrictions.of(name) } });

/** what cannot be told without knowing the restriction stands in a comment behind it */
const restriction = custom(2, (_call, record, at) => {
  const word = read.u16(record.bytes, at);
  if (ringRestrictions.has(word)) return ringRestrictions.value(word);
  return { t: "note", value: ringRestrictions.value(word), note: `op: ${hexText(read.u8(record.bytes, at + 2))}` };
});

export const ringRestriction = struct(
  "struct io_uring_restriction",
  16,
  [
    field("opcode", 0, restriction),
    field("register_op", 2, enum8(ringRegistrations), of("IORING_RESTRICTION_REGISTER_OP")),
    field("sqe_op", 2, enum8(ringOperations), of("IORING_RESTRICTION_SQE_OP")),
    field("sqe_flags", 2, flags8(ringEntryFlags), of("IORING_RESTRICTION_SQE_FLAGS_ALLOWED")),
    field("sqe_flags", 2, flags8(ringEntryFlags), of("IORING_RESTRICTION_SQE_FLAGS_REQUIRED")),
    reserved("resv", 3, hex8),
    reserved("resv2", 4, repeated(3, hex32, { cut: true })),
  ],
  { header: "linux/io_uring.h" },
);

/** a ring of buffers that the kernel may take from */
export const bufferRing = struct(
  "struct io_uring_buf_reg",
  40,
  [
    field("ring_addr", 0, pointer),
    field("ring_entries", 8, u32),
    field("bgid", 12, u16),
    reserved("pad", 14, hex16),
    reserved("resv", 16, repeated(3, hex64, { cut: true })),
  ],
  { header: "linux/io_uring.h" },
);

/** a buffer that is registered, not looked into */
export const registeredBuffer = struct("struct iovec", 16, [field("iov_base", 0, pointer), field("iov_len", 8, u64)]);

/** Files or buffers with a tag each, which comes back when one is no longer in use. */
export function taggedResources(resource: Shape): Shape {
  return struct(
    "struct io_uring_rsrc_register",
    32,
    [
      field("nr", 0, u32),
      field("flags", 4, flags32(ringResourceFlags)),
      reserved("resv2", 8, hex64),
      field("data", 16, countedArrayPointer(resource, -16)),
      field("tags", 24, countedArrayPointer(hex64, -24)),
    ],
    { header: "linux/io_uring.h" },
  );
}

/** what takes the place of some of them */
export function taggedUpdate(resource: Shape): Shape {
  return struct(
    "struct io_uring_rsrc_update2",
    32,
    [
      field("offset", 0, u32),
      reserved("resv", 4, hex32),
      field("data", 8, countedArrayPointer(resource, 16)),
      field("tags", 16, countedArrayPointer(hex64, 8)),
      field("nr", 24, u32),
      reserved("resv2", 28, hex32),
    ],
    { header: "linux/io_uring.h" },
  );
}

/** `[IO_WQ_BOUND]=4`: which workers are meant is the place in the array */
export const workerLimit = custom(4, (_call, record, at) => {
  const place = at / 4;
  const name = ringWorkers.nameOf(place) ?? `${place} /* ${ringWorkers.unknown} */`;
  return { t: "named", name: `[${name}]`, value: number(String(read.u32(record.bytes, at))) };
});
