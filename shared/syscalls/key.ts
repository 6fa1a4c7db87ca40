import * as read from "../render/bytes.ts";
import type { Call } from "../render/call.ts";
import { errnoName } from "../render/errno.ts";
import {
  keyCapabilities0,
  keyCapabilities1,
  keyMoveFlags,
  keyOperations,
  keyPermissions,
  publicKeyOperations,
  requestKeyDefaults,
  specialKeys,
} from "./constants/key.ts";
import { type Arg, argument, argumentBeside, defineSyscalls, type VariantCase } from "./define.ts";
import { bufferValue, bytesIn, bytesOut } from "./kinds/buffer.ts";
import { enumeration, flags } from "./kinds/constant.ts";
import { bytesPointer, stringPointer } from "./kinds/followed.ts";
import { leastOf, lengthOf, result } from "./kinds/length.ts";
import { hex, hexText, id, int, number, size, unsigned } from "./kinds/number.ts";
import { string } from "./kinds/path.ts";
import { bytesCapture, input, output, outputArray } from "./kinds/pointed.ts";
import { NULL_POINTER, pointerAt } from "./kinds/pointer.ts";
import { custom, field, flags32, hex32, repeated, type Shape, struct, u16, u32 } from "./kinds/shape.ts";
import { buffersIn } from "./kinds/vector.ts";

/** a key's serial number, or the name of a keyring that every process has */
function key(name: string): Arg {
  return enumeration(name, specialKeys, { unknownAs: "signed" });
}

const keySerial: Shape = custom(4, (_call, record, at) => {
  const serial = read.i32(record.bytes, at);
  return specialKeys.value(serial, String(serial));
});

/** `ENOKEY`: the error that later users of a rejected key get */
function errorNumber(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u32(index);
    const known = errnoName(word);
    return known === undefined ? number(String(word)) : { t: "enum", name: known, text: known };
  });
}

/** words kept free for later, shown once one of them is set */
function spare(offset: number, count: number) {
  return field("__spare", offset, repeated(count, hex32, { cut: true }), {
    when: (bytes, at) => bytes.subarray(at + offset, at + offset + 4 * count).some((byte) => byte !== 0),
  });
}

const dhParameters = struct(
  "struct keyctl_dh_params",
  12,
  [field("private", 0, keySerial, { path: "priv" }), field("prime", 4, keySerial), field("base", 8, keySerial)],
  { header: "linux/keyctl.h" },
);

const kdfParameters = struct(
  "struct keyctl_kdf_params",
  56,
  [
    field("hashname", 0, stringPointer),
    field("otherinfo", 8, bytesPointer(8, 4)),
    field("otherinfolen", 16, u32),
    spare(20, 8),
  ],
  { header: "linux/keyctl.h" },
);

const publicKey = struct(
  "struct keyctl_pkey_query",
  56,
  [
    field("supported_ops", 0, flags32(publicKeyOperations)),
    field("key_size", 4, u32),
    field("max_data_size", 8, u16),
    field("max_sig_size", 10, u16),
    field("max_enc_size", 12, u16),
    field("max_dec_size", 14, u16),
    spare(16, 10),
  ],
  { header: "linux/keyctl.h" },
);

/** sizeof(struct keyctl_pkey_params) */
const PARAMETER_BYTES = 40;
const IN_LENGTH = 4;
const SECOND_LENGTH = 8;

/** What is to be ciphered, signed or checked; the second length is the room for the answer, or that of the signature. */
function publicKeyParameters(second: "out_len" | "in2_len"): Shape {
  return struct(
    "struct keyctl_pkey_params",
    PARAMETER_BYTES,
    [field("key_id", 0, keySerial), field("in_len", IN_LENGTH, u32), field(second, SECOND_LENGTH, u32), spare(12, 7)],
    { header: "linux/keyctl.h" },
  );
}

/** Bytes that the call reads, as many as the structure behind `params` says at `offset`. */
function bytesOfParameters(name: string, paramsName: string, offset: number): Arg {
  return argumentBeside(
    name,
    paramsName,
    (call, index, params) => {
      const record = call.capture(params, "enter");
      if (call.isNull(index)) return NULL_POINTER;
      if (record === undefined || record.bytes.length < PARAMETER_BYTES) return pointerAt(call, index);
      return bufferValue(call, call.capture(index, "enter"), read.u32(record.bytes, offset)) ?? pointerAt(call, index);
    },
    (index) => [bytesCapture(index, "enter", NO_LENGTH, "string", { secrecy: "data" })],
  );
}

/** The core reads as much as will be shown: it cannot know how much of it counts. */
const NO_LENGTH = { from: "const", value: 0xffff_ffff } as const;

/** the two bytes of KEYCTL_CAPABILITIES and what may follow */
const capabilityByte: Shape = custom(1, (_call: Call, record, at) => {
  const bits = read.u8(record.bytes, at);
  return at === 0 ? keyCapabilities0.value(bits) : at === 1 ? keyCapabilities1.value(bits) : number(hexText(bits));
});

/** as much of the answer as there was room for */
const answer = leastOf(result, lengthOf("buflen"));

function operation(name: string, args: readonly Arg[]): VariantCase {
  return { keys: [keyOperations.of(name)], args };
}

function cipher(name: string): VariantCase {
  return operation(name, [
    input("params", publicKeyParameters("out_len")),
    string("info"),
    bytesOfParameters("in", "params", IN_LENGTH),
    bytesOut("out", result),
  ]);
}

const keyOperationCases: readonly VariantCase[] = [
  operation("KEYCTL_GET_KEYRING_ID", [key("key"), int("create")]),
  operation("KEYCTL_JOIN_SESSION_KEYRING", [string("name")]),
  operation("KEYCTL_UPDATE", [key("key"), bytesIn("payload", lengthOf("plen")), size("plen")]),
  operation("KEYCTL_REVOKE", [key("key")]),
  operation("KEYCTL_CHOWN", [key("key"), id("uid"), id("gid")]),
  operation("KEYCTL_SETPERM", [key("key"), flags("perm", keyPermissions)]),
  operation("KEYCTL_DESCRIBE", [key("key"), bytesOut("buffer", answer, { text: true }), size("buflen")]),
  operation("KEYCTL_CLEAR", [key("keyring")]),
  operation("KEYCTL_LINK", [key("key"), key("keyring")]),
  operation("KEYCTL_UNLINK", [key("key"), key("keyring")]),
  operation("KEYCTL_SEARCH", [key("keyring"), string("type"), string("description"), key("dest_keyring")]),
  operation("KEYCTL_READ", [key("key"), bytesOut("buffer", answer), size("buflen")]),
  operation("KEYCTL_INSTANTIATE", [key("key"), bytesIn("payload", lengthOf("plen")), size("plen"), key("keyring")]),
  operation("KEYCTL_NEGATE", [key("key"), unsigned("timeout"), key("keyring")]),
  operation("KEYCTL_SET_REQKEY_KEYRING", [enumeration("reqkey_defl", requestKeyDefaults, { unknownAs: "signed" })]),
  operation("KEYCTL_SET_TIMEOUT", [key("key"), unsigned("timeout")]),
  operation("KEYCTL_ASSUME_AUTHORITY", [key("key")]),
  operation("KEYCTL_GET_SECURITY", [key("key"), bytesOut("buffer", answer, { text: true }), size("buflen")]),
  operation("KEYCTL_SESSION_TO_PARENT", []),
  operation("KEYCTL_REJECT", [key("key"), unsigned("timeout"), errorNumber("error"), key("keyring")]),
  operation("KEYCTL_INSTANTIATE_IOV", [
    key("key"),
    buffersIn("payload_iov", lengthOf("ioc")),
    size("ioc"),
    key("keyring"),
  ]),
  operation("KEYCTL_INVALIDATE", [key("key")]),
  operation("KEYCTL_GET_PERSISTENT", [id("uid"), key("keyring")]),
  operation("KEYCTL_DH_COMPUTE", [
    input("params", dhParameters),
    bytesOut("buffer", answer),
    size("buflen"),
    input("kdf", kdfParameters),
  ]),
  operation("KEYCTL_PKEY_QUERY", [key("key"), hex("flags"), string("info"), output("result", publicKey)]),
  cipher("KEYCTL_PKEY_ENCRYPT"),
  cipher("KEYCTL_PKEY_DECRYPT"),
  cipher("KEYCTL_PKEY_SIGN"),
  operation("KEYCTL_PKEY_VERIFY", [
    input("params", publicKeyParameters("in2_len")),
    string("info"),
    bytesOfParameters("in", "params", IN_LENGTH),
    bytesOfParameters("in2", "params", SECOND_LENGTH),
  ]),
  operation("KEYCTL_RESTRICT_KEYRING", [key("keyring"), string("type"), string("restriction")]),
  operation("KEYCTL_MOVE", [key("key"), key("from_keyring"), key("to_keyring"), flags("flags", keyMoveFlags)]),
  operation("KEYCTL_CAPABILITIES", [outputArray("buffer", capabilityByte, answer), size("buflen")]),
];

export const keySyscalls = defineSyscalls({
  add_key: {
    nr: 248,
    args: [string("type"), string("description"), bytesIn("payload", lengthOf("plen")), size("plen"), key("keyring")],
    classes: [],
    colour: "process",
    sentence: "Adds a key to a keyring.",
  },
  request_key: {
    nr: 249,
    args: [string("type"), string("description"), string("callout_info"), key("dest_keyring")],
    classes: [],
    colour: "process",
    mayBlock: true,
    sentence: "Looks for a key, or has it made.",
  },
  keyctl: {
    nr: 250,
    args: [enumeration("operation", keyOperations)],
    variants: {
      by: "operation",
      cases: keyOperationCases,
      otherwise: [hex("arg2"), hex("arg3"), hex("arg4"), hex("arg5")],
    },
    classes: [],
    colour: "process",
    sentence: "Reads or changes keys and keyrings.",
  },
});
