/** Requests of trusted execution environments: shared memory, sessions, and what their supplicant is asked. linux/tee.h */
import * as read from "../render/bytes.ts";
import type { Call } from "../render/call.ts";
import type { Value } from "../render/value.ts";
import { requests } from "./constants/ioctl.ts";
import * as tee from "./constants/tee.ts";
import type { Arg, VariantCase } from "./define.ts";
import { enumWithFlagsValue } from "./kinds/constant.ts";
import { followed } from "./kinds/followed.ts";
import { answered, asked, uuid } from "./kinds/ioctl.ts";
import { arrayValue, input, output } from "./kinds/pointed.ts";
import { NULL_POINTER, pointerValue } from "./kinds/pointer.ts";
import {
  consecutive,
  custom,
  enum32,
  type Field,
  fd32,
  field,
  flags32,
  hex8,
  hex32,
  hex64,
  i32,
  pointer,
  repeated,
  type Shape,
  struct,
  u32,
  u64,
} from "./kinds/shape.ts";

const header = "linux/tee.h";

const OPTEE = tee.implementations.of("TEE_IMPL_ID_OPTEE");
const VERSION_BYTES = 12;
const isOptee = (bytes: Uint8Array, at: number): boolean => read.u32(bytes, at) === OPTEE;
const version = struct(
  "struct tee_ioctl_version_data",
  VERSION_BYTES,
  [
    field("impl_id", 0, enum32(tee.implementations)),
    field("gen_caps", 8, flags32(tee.abilities)),
    field("impl_caps", 4, flags32(tee.opteeAbilities), { when: isOptee }),
    field("impl_caps", 4, hex32, { when: (bytes, at) => !isOptee(bytes, at) }),
  ],
  { header },
);

const allocated = [field("size", 0, hex64), field("flags", 8, flags32(tee.memoryFlags))];
const allocation = struct("struct tee_ioctl_shm_alloc_data", 16, allocated, { header });
const allocationAnswer = struct("struct tee_ioctl_shm_alloc_data", 16, [...allocated, field("id", 12, i32)], {
  header,
});

const registered = [field("length", 8, hex64), field("flags", 16, flags32(tee.memoryFlags))];
const registration = struct("struct tee_ioctl_shm_register_data", 24, [field("addr", 0, pointer), ...registered], {
  header,
});
const registrationAnswer = struct("struct tee_ioctl_shm_register_data", 24, [...registered, field("id", 20, i32)], {
  header,
});

/** of a vendor's kernels, and in no header: a buffer of another device as shared memory */
const REGISTER_FD = 0xc020a408;
const buffer = struct("struct tee_ioctl_shm_register_fd_data", 32, [
  field("fd", 0, fd32),
  field("flags", 16, flags32(tee.memoryFlags)),
]);
const bufferAnswer = struct("struct tee_ioctl_shm_register_fd_data", 32, [
  field("size", 8, hex64),
  field("id", 24, i32),
]);

const PARAMETER_BYTES = 32;
const META = 0x100;
const attribute = field(
  "attr",
  0,
  custom(8, (_call, record, at) =>
    enumWithFlagsValue(read.u32(record.bytes, at), tee.parameterTypes, ~META, tee.parameterFlags),
  ),
);
const numbers = struct(
  "struct tee_ioctl_param",
  PARAMETER_BYTES,
  [attribute, ...consecutive(hex64, ["a", "b", "c"], 8)],
  {
    header,
  },
);
const memory = struct("struct tee_ioctl_param", PARAMETER_BYTES, [
  attribute,
  ...consecutive(hex64, ["shm_offs", "size"], 8),
  field("shm_id", 24, u64),
]);
const nothing = struct("struct tee_ioctl_param", PARAMETER_BYTES, [attribute]);
const NONE = tee.parameterTypes.of("TEE_IOCTL_PARAM_ATTR_TYPE_NONE");
const FIRST_MEMORY = tee.parameterTypes.of("TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INPUT");
const LAST_MEMORY = tee.parameterTypes.of("TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INOUT");

/** what a parameter is: only a word that is a type and nothing else says that there is less, or other, than three numbers */
function parameterShape(bytes: Uint8Array, at: number): Shape {
  if (read.u32(bytes, at + 4) !== 0) return numbers;
  const type = read.u32(bytes, at);
  if (type === NONE) return nothing;
  return type >= FIRST_MEMORY && type <= LAST_MEMORY ? memory : numbers;
}
const parameter: Shape = custom(PARAMETER_BYTES, (call, record, at) =>
  parameterShape(record.bytes, at).decode(call, record, at),
);

/** TEE_MAX_ARG_SIZE: the kernel refuses a larger buffer */
const MOST_BYTES = 1024;
const LENGTH = 8;

/** A structure that ends with its number of parameters, and they: all that is in the buffer, or the kernel refuses it. */
interface Message {
  bytes: number;
  decode(call: Call, record: Parameters<Shape["decode"]>[1]): Value;
}

function message(type: string, bytes: number, fields: readonly Field[]): Message {
  const parameters = custom(0, (call, record, at) => {
    const address = record.address + BigInt(at);
    const count = read.u32(record.bytes, bytes - 4);
    if (count === 0) return NULL_POINTER;
    const rest = { ...record, address, bytes: record.bytes.subarray(at) };
    return arrayValue(call, rest, count, parameter) ?? pointerValue(address);
  });
  const shape = struct(type, bytes, [...fields, field("params", bytes, parameters)], { header });
  return { bytes, decode: (call, record) => shape.decode(call, record, 0) };
}

/** the buffer with a message in it: `{buf_len=24, buf_ptr={func=1, …}}` */
function envelope(inside: Message): Shape {
  const target = followed(
    { kind: "bytes", length: { from: "field", offset: LENGTH, width: 8 }, limit: MOST_BYTES, secrecy: "data" },
    (call, child, record, at) => {
      const length = read.u64(record.bytes, at + LENGTH);
      if (child === undefined || length > MOST_BYTES || child.bytes.length < inside.bytes) return undefined;
      const count = read.u32(child.bytes, inside.bytes - 4);
      if (Number(length) !== inside.bytes + count * PARAMETER_BYTES) return undefined;
      return inside.decode(call, child);
    },
  );
  return struct("struct tee_ioctl_buf_data", 16, [field("buf_len", LENGTH, u64), field("buf_ptr", 0, target)], {
    header,
  });
}

/** A message in a buffer and, when the call succeeds, what has been written over it. */
function exchanged(question: Message, answer: Message): Arg {
  return asked("argp", envelope(question), envelope(answer), (_call, before, after) => {
    if (before.t !== "struct" || after?.t !== "struct") return before;
    const [length, sent] = before.fields;
    const received = after.fields[1];
    if (length === undefined || sent?.[1].t !== "struct" || received?.[1].t !== "struct") return before;
    return { t: "struct", fields: [length, [sent[0], { t: "change", before: sent[1], after: received[1] }]] };
  });
}

const LOGIN = 32;
const CLIENT = 16;
const login =
  (...names: readonly string[]): NonNullable<Field["when"]> =>
  (bytes, at) =>
    names.map((name) => tee.logins.of(name)).includes(read.u32(bytes, at + LOGIN));
const isGroup = login("TEE_IOCTL_LOGIN_GROUP", "TEE_IOCTL_LOGIN_GROUP_APPLICATION");
const isOther: NonNullable<Field["when"]> = (bytes, at) => !tee.logins.has(read.u32(bytes, at + LOGIN));

const SESSION_BYTES = 56;
const opening = message("struct tee_ioctl_open_session_arg", SESSION_BYTES, [
  field("uuid", 0, uuid),
  field("clnt_login", LOGIN, enum32(tee.logins)),
  field("clnt_uuid", CLIENT, u32, { when: isGroup }),
  field("clnt_uuid", CLIENT, repeated(16, hex8), { when: isOther }),
  field("cancel_id", 36, u32),
  field("num_params", 52, u32),
]);
const outcome = (at: number): Field[] => [field("ret", at, u32), field("ret_origin", at + 4, enum32(tee.origins))];
const opened = message("struct tee_ioctl_open_session_arg", SESSION_BYTES, [
  field("session", 40, hex32),
  ...outcome(44),
]);

const INVOKE_BYTES = 24;
const invoking = message("struct tee_ioctl_invoke_arg", INVOKE_BYTES, [
  field("func", 0, u32),
  field("session", 4, hex32),
  field("cancel_id", 8, u32),
  field("num_params", 20, u32),
]);
const invoked = message("struct tee_ioctl_invoke_arg", INVOKE_BYTES, outcome(12));

const SUPPLICANT_BYTES = 8;
const count = field("num_params", 4, u32);
const receiving = message("struct tee_iocl_supp_recv_arg", SUPPLICANT_BYTES, [field("func", 0, u32), count]);
const received = message("struct tee_iocl_supp_recv_arg", SUPPLICANT_BYTES, [count]);
const sending = message("struct tee_iocl_supp_send_arg", SUPPLICANT_BYTES, [count]);
const sent = message("struct tee_iocl_supp_send_arg", SUPPLICANT_BYTES, [field("ret", 0, u32)]);

const cancelled = struct("struct tee_ioctl_cancel_arg", 8, [field("cancel_id", 0, u32), field("session", 4, hex32)], {
  header,
});
const closed = struct("struct tee_ioctl_close_session_arg", 4, [field("session", 0, hex32)], { header });

export const teeCases: readonly VariantCase[] = [
  { keys: requests("TEE_IOC_VERSION"), args: [output("argp", version)] },
  { keys: requests("TEE_IOC_SHM_ALLOC"), args: [answered("argp", allocation, allocationAnswer)] },
  { keys: requests("TEE_IOC_SHM_REGISTER"), args: [answered("argp", registration, registrationAnswer)] },
  { keys: [REGISTER_FD], args: [answered("argp", buffer, bufferAnswer)] },
  { keys: requests("TEE_IOC_OPEN_SESSION"), args: [exchanged(opening, opened)] },
  { keys: requests("TEE_IOC_INVOKE"), args: [exchanged(invoking, invoked)] },
  { keys: requests("TEE_IOC_SUPPL_RECV"), args: [exchanged(receiving, received)] },
  { keys: requests("TEE_IOC_SUPPL_SEND"), args: [exchanged(sending, sent)] },
  { keys: requests("TEE_IOC_CANCEL"), args: [input("argp", cancelled)] },
  { keys: requests("TEE_IOC_CLOSE_SESSION"), args: [input("argp", closed)] },
];
