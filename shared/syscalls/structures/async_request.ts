/** struct iocb and struct io_event of linux/aio_abi.h, io_submit(2) */
import * as read from "../../render/bytes.ts";
import { asyncPollEvents, asyncRequestFlags, asyncRequests } from "../constants/async_io.ts";
import { readWriteFlags } from "../constants/open.ts";
import { buffersPointer, bytesPointer } from "../kinds/followed.ts";
import { number } from "../kinds/number.ts";
import { diskPriorityValue } from "../kinds/scheduling.ts";
import {
  custom,
  type Field,
  fd32,
  field,
  flags32,
  flags64,
  hex32,
  hex64,
  i64,
  struct,
  u32,
  u64,
} from "../kinds/shape.ts";

const REQUEST_BYTES = 64;
const KEY = 8;
const RW_FLAGS = 12;
const OPCODE = 16;
const PRIORITY = 18;
const BUFFER = 24;
const LENGTH = 32;
const FLAGS = 56;
const RESULT_FD = 60;

const RESFD = 1;
const IOPRIO = 2;

const opcode = custom(2, (_call, record, at) => {
  const word = read.u16(record.bytes, at);
  return asyncRequests.value(word, String(word));
});

const priority = custom(2, (_call, record, at) => {
  const usesPriority = (read.u32(record.bytes, at - PRIORITY + FLAGS) & IOPRIO) !== 0;
  return usesPriority ? diskPriorityValue(read.u16(record.bytes, at)) : number(String(read.i16(record.bytes, at)));
});

/** what every request has */
const common: readonly Field[] = [
  field("aio_data", 0, hex64),
  field("aio_key", KEY, u32, { when: (bytes, at) => read.u32(bytes, at + KEY) !== 0 }),
  field("aio_rw_flags", RW_FLAGS, flags32(readWriteFlags), {
    when: (bytes, at) => read.u32(bytes, at + RW_FLAGS) !== 0,
  }),
  field("aio_lio_opcode", OPCODE, opcode),
  field("aio_reqprio", PRIORITY, priority, {
    when: (bytes, at) => read.u16(bytes, at + PRIORITY) !== 0 || (read.u32(bytes, at + FLAGS) & IOPRIO) !== 0,
  }),
  field("aio_fildes", 20, fd32),
];

function only(name: string) {
  return { only: { offset: OPCODE, width: 2, equals: asyncRequests.of(name) } } as const;
}

function isOneOf(...names: readonly string[]): (bytes: Uint8Array, at: number) => boolean {
  const numbers = names.map((name) => asyncRequests.of(name));
  return (bytes, at) => numbers.includes(read.u16(bytes, at + OPCODE));
}

const isPlain = isOneOf("IOCB_CMD_PREAD", "IOCB_CMD_PWRITE");
const isVector = isOneOf("IOCB_CMD_PREADV", "IOCB_CMD_PWRITEV");
const hasOffset = (bytes: Uint8Array, at: number) => isPlain(bytes, at) || isVector(bytes, at);
const hasFlags = isOneOf("IOCB_CMD_PREAD", "IOCB_CMD_PWRITE", "IOCB_CMD_PREADV", "IOCB_CMD_PWRITEV", "IOCB_CMD_POLL");
const isNegative = (bytes: Uint8Array, at: number) => read.i32(bytes, at + LENGTH + 4) < 0;
const isSound = (bytes: Uint8Array, at: number) => !isNegative(bytes, at);
const vectorLength = LENGTH - BUFFER;

/** a request that is handed in */
export const asyncRequest = struct(
  "struct iocb",
  REQUEST_BYTES,
  [
    ...common,
    field("aio_buf", BUFFER, hex64, only("IOCB_CMD_PREAD")),
    field("aio_buf", BUFFER, hex64, { ...only("IOCB_CMD_PWRITE"), when: isNegative }),
    field("aio_buf", BUFFER, bytesPointer(vectorLength, 8), { ...only("IOCB_CMD_PWRITE"), when: isSound }),
    field("aio_buf", BUFFER, flags64(asyncPollEvents), only("IOCB_CMD_POLL")),
    field("aio_buf", BUFFER, hex64, { when: (bytes, at) => isVector(bytes, at) && isNegative(bytes, at) }),
    field("aio_buf", BUFFER, buffersPointer(vectorLength, "addresses"), { ...only("IOCB_CMD_PREADV"), when: isSound }),
    field("aio_buf", BUFFER, buffersPointer(vectorLength, "bytes"), { ...only("IOCB_CMD_PWRITEV"), when: isSound }),
    // Of a vector only a length that makes no sense is shown.
    field("aio_nbytes", LENGTH, u64, {
      when: (bytes, at) => isPlain(bytes, at) || (isVector(bytes, at) && isNegative(bytes, at)),
    }),
    field("aio_offset", 40, i64, { when: hasOffset }),
    field("aio_flags", FLAGS, flags32(asyncRequestFlags), {
      when: (bytes, at) => hasFlags(bytes, at) && read.u32(bytes, at + FLAGS) !== 0,
    }),
    field("aio_resfd", RESULT_FD, fd32, {
      when: (bytes, at) => hasFlags(bytes, at) && (read.u32(bytes, at + FLAGS) & RESFD) !== 0,
    }),
    field("aio_resfd", RESULT_FD, hex32, {
      when: (bytes, at) =>
        hasFlags(bytes, at) && (read.u32(bytes, at + FLAGS) & RESFD) === 0 && read.u32(bytes, at + RESULT_FD) !== 0,
    }),
  ],
  { header: "linux/aio_abi.h" },
);

/** a request that is named again, in io_cancel */
export const namedRequest = struct("struct iocb", REQUEST_BYTES, common, { header: "linux/aio_abi.h" });

export const asyncEvent = struct(
  "struct io_event",
  32,
  [field("data", 0, hex64), field("obj", 8, hex64), field("res", 16, i64), field("res2", 24, i64)],
  { header: "linux/aio_abi.h" },
);
