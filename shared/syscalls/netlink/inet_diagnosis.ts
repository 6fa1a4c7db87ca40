/** Sockets of the internet protocols, as sock_diag(7) asks for them and tells them. linux/inet_diag.h */
import * as read from "../../render/bytes.ts";
import { quoteHex } from "../../render/quote.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import { addressFamilies, inetProtocols } from "../constants/socket.ts";
import {
  inetByteCodes,
  inetExtensions,
  shutdownFlags,
  socketMemory,
  tcpStateFlags,
  tcpStates,
} from "../constants/socket_diagnosis.ts";
import { enumSet, flagSet } from "../kinds/constant.ts";
import { hexText, number } from "../kinds/number.ts";
import {
  consecutive,
  custom,
  enum8,
  type Field,
  field,
  flags8,
  flags32,
  hex32,
  type Shape,
  struct,
  u8,
  u16,
  u32,
} from "../kinds/shape.ts";
import { socketAddressValue } from "../structures/socket_family.ts";
import { attributeTable, type DataDecoder, nested } from "./attribute.ts";
import {
  asArray,
  asEnum16,
  asFlags32,
  asHex,
  asHex32,
  asInetProtocol,
  asNamedArray,
  asText,
  asU8,
  asU16,
  asU32,
  asU64,
  data,
  inetAddress,
  namedAddress,
  port,
} from "./data.ts";
import { interfaceIndex } from "./interface.ts";
import { behind, type Extent, hexBytes, isReadable } from "./sequence.ts";
import { addressFamily, type ContentDecoder, content } from "./structure.ts";

const HEADER = { header: "linux/inet_diag.h" };
const ADDRESS_BYTES = 16;
const AF_INET6 = addressFamilies.of("AF_INET6");

/** An address at `offset` of a structure that begins `familyBefore` bytes behind the family which it is of. */
function addressField(name: string, offset: number, familyBefore: number): Field[] {
  const family = (bytes: Uint8Array, at: number) => read.u8(bytes, at - familyBefore);
  const address: Shape = custom(ADDRESS_BYTES, (call, record, at) => {
    const extent = { call, record, at, length: ADDRESS_BYTES, depth: 0 };
    return namedAddress(name, inetAddress(family(record.bytes, at - offset), extent))[1];
  });
  return [
    field(name, offset, address, { when: (bytes, at) => family(bytes, at) !== AF_INET6 }),
    field("", offset, address, { when: (bytes, at) => family(bytes, at) === AF_INET6 }),
  ];
}

export const cookie: Shape = custom(8, (_call, { bytes }, at) => ({
  t: "array",
  items: [number(String(read.u32(bytes, at))), number(String(read.u32(bytes, at + 4)))],
}));

/** struct inet_diag_sockid, `at` bytes behind the address family of its message */
const socketId = (at: number): Shape =>
  struct(
    "struct inet_diag_sockid",
    48,
    [
      field("idiag_sport", 0, port),
      field("idiag_dport", 2, port),
      ...addressField("idiag_src", 4, at),
      ...addressField("idiag_dst", 20, at),
      field("idiag_if", 36, interfaceIndex),
      field("idiag_cookie", 40, cookie),
    ],
    HEADER,
  );

const operation: Shape = struct(
  "struct inet_diag_bc_op",
  4,
  [field("code", 0, enum8(inetByteCodes)), field("yes", 1, u8), field("no", 2, u16)],
  HEADER,
);

/** struct inet_diag_hostcond: family 0, prefix_len 1, port 4, and the address behind it */
const HOST_CONDITION_BYTES = 8;
const hostCondition: DataDecoder = (of) => {
  const { record, at, length } = of;
  if (length < HOST_CONDITION_BYTES || !isReadable(of, HOST_CONDITION_BYTES)) return undefined;
  const family = read.u8(record.bytes, at);
  const fields: (readonly [string, Value])[] = [
    ["family", addressFamilies.value(family)],
    ["prefix_len", number(String(read.u8(record.bytes, at + 1)))],
    ["port", number(String(read.i32(record.bytes, at + 4) >>> 0))],
  ];
  if (length > HOST_CONDITION_BYTES) {
    const rest = behind(of, HOST_CONDITION_BYTES);
    fields.push(namedAddress("addr", inetAddress(family, rest)));
  }
  return { t: "struct", fields };
};

const markCondition: DataDecoder = data(
  struct("struct inet_diag_markcond", 8, consecutive(u32, ["mark", "mask"]), HEADER),
);

/** what stands behind an operation, by its code */
const OPERANDS: ReadonlyMap<number, DataDecoder> = new Map([
  ...["S_COND", "D_COND"].map((code) => [inetByteCodes.of(`INET_DIAG_BC_${code}`), hostCondition] as const),
  ...["S_GE", "S_LE", "D_GE", "D_LE"].map(
    (code) => [inetByteCodes.of(`INET_DIAG_BC_${code}`), data(operation)] as const,
  ),
  [inetByteCodes.of("INET_DIAG_BC_DEV_COND"), data(interfaceIndex)],
  [inetByteCodes.of("INET_DIAG_BC_MARK_COND"), markCondition],
]);

const byteCode: DataDecoder = (of) => {
  const first = data(operation)(of);
  if (first === undefined || of.length <= operation.size || !isReadable(of, operation.size)) return first;
  const rest = { ...of, ...behind(of, operation.size) };
  const operand = OPERANDS.get(read.u8(of.record.bytes, of.at))?.(rest) ?? hexBytes(rest);
  return [first, operand].flat();
};

const requestAttributes = attributeTable("INET_DIAG_REQ_???", [
  ["INET_DIAG_REQ_NONE", 0],
  ["INET_DIAG_REQ_BYTECODE", 1, byteCode],
  ["INET_DIAG_REQ_SK_BPF_STORAGES", 2],
  ["INET_DIAG_REQ_PROTOCOL", 3, asInetProtocol],
]);

const memory: DataDecoder = data(
  struct(
    "struct inet_diag_meminfo",
    16,
    consecutive(u32, ["idiag_rmem", "idiag_wmem", "idiag_fmem", "idiag_tmem"]),
    HEADER,
  ),
);
const vegas: DataDecoder = data(
  struct(
    "struct tcpvegas_info",
    16,
    consecutive(u32, ["tcpv_enabled", "tcpv_rttcnt", "tcpv_rtt", "tcpv_minrtt"]),
    HEADER,
  ),
);
const dctcp: DataDecoder = data(
  struct(
    "struct tcp_dctcp_info",
    16,
    [
      ...consecutive(u16, ["dctcp_enabled", "dctcp_ce_state"]),
      ...consecutive(u32, ["dctcp_alpha", "dctcp_ab_ecn", "dctcp_ab_tot"], 4),
    ],
    HEADER,
  ),
);
const bbr: DataDecoder = data(
  struct(
    "struct tcp_bbr_info",
    20,
    [
      ...consecutive(hex32, ["bbr_bw_lo", "bbr_bw_hi"]),
      ...consecutive(u32, ["bbr_min_rtt", "bbr_pacing_gain", "bbr_cwnd_gain"], 8),
    ],
    HEADER,
  ),
);

/** the memory of a socket, by what for */
export const asSocketMemory: DataDecoder = asNamedArray(u32, socketMemory);

/** `0 /* nothing *\/`: the number, and its names behind it, because the names are not for programs */
const shutdown: DataDecoder = (of) => {
  if (of.length > 8) return undefined;
  const value = data(flags8(shutdownFlags))(of);
  const bits = read.u8(of.record.bytes, of.at);
  if (value === undefined || !("t" in value) || value.t !== "flags" || bits === 0) return value;
  const text = [...value.names, ...(value.names.length > 0 && value.rest !== undefined ? [value.rest] : [])].join("|");
  return { t: "note", value: number(hexText(bits)), note: text === "" ? "???_SHUTDOWN" : text };
};

const STORAGE_BYTES = 128;
const socketAddress: Shape = custom(STORAGE_BYTES, (_call, { bytes }, at) =>
  socketAddressValue(bytes.subarray(at, at + STORAGE_BYTES)),
);

/** struct tcp_diag_md5sig: family 0, prefixlen 1, keylen 2, addr 4, key 20 */
const KEY = 20;
const KEY_BYTES = 80;
const signature: Shape = struct("struct tcp_diag_md5sig", 100, [
  field("tcpm_family", 0, addressFamily),
  field("tcpm_prefixlen", 1, u8),
  field("tcpm_keylen", 2, u16),
  ...addressField("tcpm_addr", 4, 0),
  field(
    "tcpm_key",
    KEY,
    custom(KEY_BYTES, (_call, { bytes }, at) => {
      const length = Math.min(KEY_BYTES, read.u16(bytes, at - KEY + 2));
      return { t: "string", quoted: quoteHex(bytes, at, at + length), more: false };
    }),
  ),
]);

const tlsVersions = enumSet(
  [
    ["TLS_1_2_VERSION", 771],
    ["TLS_1_3_VERSION", 772],
  ],
  { header: "linux/tls.h", unknown: "TLS_???_VERSION" },
);
const tlsCiphers = enumSet(
  [
    ["TLS_CIPHER_AES_GCM_128", 51],
    ["TLS_CIPHER_AES_GCM_256", 52],
    ["TLS_CIPHER_AES_CCM_128", 53],
    ["TLS_CIPHER_CHACHA20_POLY1305", 54],
    ["TLS_CIPHER_SM4_GCM", 55],
    ["TLS_CIPHER_SM4_CCM", 56],
    ["TLS_CIPHER_ARIA_GCM_128", 57],
    ["TLS_CIPHER_ARIA_GCM_256", 58],
  ],
  { header: "linux/tls.h", unknown: "TLS_CIPHER_???" },
);
const tlsConfigurations = enumSet(
  [
    ["TLS_CONF_BASE", 1],
    ["TLS_CONF_SW", 2],
    ["TLS_CONF_HW", 3],
    ["TLS_CONF_HW_RECORD", 4],
  ],
  { header: "linux/tls.h", unknown: "TLS_CONF_???" },
);
const subflowFlags = flagSet(
  [
    ["MPTCP_SUBFLOW_FLAG_MCAP_REM", 1],
    ["MPTCP_SUBFLOW_FLAG_MCAP_LOC", 2],
    ["MPTCP_SUBFLOW_FLAG_JOIN_REM", 4],
    ["MPTCP_SUBFLOW_FLAG_JOIN_LOC", 8],
    ["MPTCP_SUBFLOW_FLAG_BKUP_REM", 16],
    ["MPTCP_SUBFLOW_FLAG_BKUP_LOC", 32],
    ["MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED", 64],
    ["MPTCP_SUBFLOW_FLAG_CONNECTED", 128],
    ["MPTCP_SUBFLOW_FLAG_MAPVALID", 256],
  ],
  { header: "linux/mptcp.h", unknown: "MPTCP_SUBFLOW_FLAG_???" },
);

const tls = attributeTable("TLS_INFO_???", [
  ["TLS_INFO_UNSPEC", 0],
  ["TLS_INFO_VERSION", 1, asEnum16(tlsVersions)],
  ["TLS_INFO_CIPHER", 2, asEnum16(tlsCiphers)],
  ["TLS_INFO_TXCONF", 3, asEnum16(tlsConfigurations)],
  ["TLS_INFO_RXCONF", 4, asEnum16(tlsConfigurations)],
  ["TLS_INFO_ZC_RO_TX", 5],
  ["TLS_INFO_RX_NO_PAD", 6],
]);
const subflow = attributeTable("MPTCP_SUBFLOW_ATTR_???", [
  ["MPTCP_SUBFLOW_ATTR_UNSPEC", 0],
  ["MPTCP_SUBFLOW_ATTR_TOKEN_REM", 1, asHex32],
  ["MPTCP_SUBFLOW_ATTR_TOKEN_LOC", 2, asHex32],
  ["MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ", 3, asU32],
  ["MPTCP_SUBFLOW_ATTR_MAP_SEQ", 4, asU64],
  ["MPTCP_SUBFLOW_ATTR_MAP_SFSEQ", 5, asU32],
  ["MPTCP_SUBFLOW_ATTR_SSN_OFFSET", 6, asU32],
  ["MPTCP_SUBFLOW_ATTR_MAP_DATALEN", 7, asU16],
  ["MPTCP_SUBFLOW_ATTR_FLAGS", 8, asFlags32(subflowFlags)],
  ["MPTCP_SUBFLOW_ATTR_ID_REM", 9, asU8],
  ["MPTCP_SUBFLOW_ATTR_ID_LOC", 10, asU8],
  ["MPTCP_SUBFLOW_ATTR_PAD", 11],
]);
const upperLayer = attributeTable("INET_ULP_INFO_???", [
  ["INET_ULP_INFO_UNSPEC", 0],
  ["INET_ULP_INFO_NAME", 1, asText],
  ["INET_ULP_INFO_TLS", 2, nested(tls)],
  ["INET_ULP_INFO_MPTCP", 3, nested(subflow)],
]);
const storage = attributeTable("SK_DIAG_BPF_STORAGE_???", [
  ["SK_DIAG_BPF_STORAGE_NONE", 0],
  ["SK_DIAG_BPF_STORAGE_PAD", 1],
  ["SK_DIAG_BPF_STORAGE_MAP_ID", 2, asU32],
  ["SK_DIAG_BPF_STORAGE_MAP_VALUE", 3, asHex],
]);
const storages = attributeTable("SK_DIAG_BPF_STORAGE_???", [
  ["SK_DIAG_BPF_STORAGE_REP_NONE", 0],
  ["SK_DIAG_BPF_STORAGE", 1, nested(storage)],
]);

/** struct inet_diag_sockopt, bit by bit */
const OPTION_BITS = [
  "recverr",
  "is_icsk",
  "freebind",
  "hdrincl",
  "mc_loop",
  "transparent",
  "mc_all",
  "nodefrag",
  "bind_address_no_port",
  "recverr_rfc4884",
  "defer_connect",
];
const OPTION_BYTES = 2;
const options: DataDecoder = (of) => {
  const { call, record, at, length } = of;
  if (length < OPTION_BYTES || !isReadable(of, OPTION_BYTES)) return undefined;
  const all = call.options.verbose === true;
  const word = read.u16(record.bytes, at);
  const fields = OPTION_BITS.flatMap((name, bit) => {
    const value = (word >>> bit) & 1;
    return all || value !== 0 ? [[name, number(String(value))] as const] : [];
  });
  const unused = word >>> OPTION_BITS.length;
  const more: Value = { t: "note", value: number(hexText(unused)), note: "bits 3..8" };
  const value: Value = { t: "struct", fields: all || unused !== 0 ? [...fields, ["unused", more]] : fields };
  const rest = behind(of, OPTION_BYTES);
  const isZero = record.bytes.subarray(rest.at, rest.at + rest.length).every((byte) => byte === 0);
  if (rest.length === 0 || isZero) return value;
  const text = `/* bytes ${OPTION_BYTES}..${length - 1} */ ${valueText(hexBytes(rest))}`;
  return [value, { t: "raw", text }];
};

const messageAttributes = attributeTable("INET_DIAG_???", [
  ["INET_DIAG_NONE", 0],
  ["INET_DIAG_MEMINFO", 1, memory],
  ["INET_DIAG_INFO", 2],
  ["INET_DIAG_VEGASINFO", 3, vegas],
  ["INET_DIAG_CONG", 4, asText],
  ["INET_DIAG_TOS", 5, asU8],
  ["INET_DIAG_TCLASS", 6, asU8],
  ["INET_DIAG_SKMEMINFO", 7, asSocketMemory],
  ["INET_DIAG_SHUTDOWN", 8, shutdown],
  ["INET_DIAG_DCTCPINFO", 9, dctcp],
  ["INET_DIAG_PROTOCOL", 10, asInetProtocol],
  ["INET_DIAG_SKV6ONLY", 11, asU8],
  ["INET_DIAG_LOCALS", 12, asArray(socketAddress)],
  ["INET_DIAG_PEERS", 13, asArray(socketAddress)],
  ["INET_DIAG_PAD", 14],
  ["INET_DIAG_MARK", 15, asU32],
  ["INET_DIAG_BBRINFO", 16, bbr],
  ["INET_DIAG_CLASS_ID", 17, asU32],
  ["INET_DIAG_MD5SIG", 18, asArray(signature)],
  ["INET_DIAG_ULP_INFO", 19, nested(upperLayer)],
  ["INET_DIAG_SK_BPF_STORAGES", 20, nested(storages)],
  ["INET_DIAG_CGROUP_ID", 21, asU64],
  ["INET_DIAG_SOCKOPT", 22, options],
]);

const oldRequest = content(
  "struct inet_diag_req",
  60,
  "idiag_family",
  [
    ...consecutive(u8, ["idiag_src_len", "idiag_dst_len"], 1),
    field("idiag_ext", 3, flags8(inetExtensions)),
    field("id", 4, socketId(4)),
    field("idiag_states", 52, flags32(tcpStateFlags)),
    field("idiag_dbs", 56, u32),
  ],
  requestAttributes,
  HEADER,
);
const request = content(
  "struct inet_diag_req_v2",
  56,
  "sdiag_family",
  [
    field("sdiag_protocol", 1, enum8(inetProtocols)),
    field("idiag_ext", 2, flags8(inetExtensions)),
    field("idiag_states", 4, flags32(tcpStateFlags)),
    field("id", 8, socketId(8)),
  ],
  requestAttributes,
  HEADER,
);
export const inetMessage: ContentDecoder = content(
  "struct inet_diag_msg",
  72,
  "idiag_family",
  [
    field("idiag_state", 1, enum8(tcpStates)),
    ...consecutive(u8, ["idiag_timer", "idiag_retrans"], 2),
    field("id", 4, socketId(4)),
    ...consecutive(u32, ["idiag_expires", "idiag_rqueue", "idiag_wqueue", "idiag_uid", "idiag_inode"], 52),
  ],
  messageAttributes,
  HEADER,
);

/** `isOld`: of TCPDIAG_GETSOCK and DCCPDIAG_GETSOCK */
export function inetRequest(extent: Extent, isOld: boolean): readonly Value[] {
  return (isOld ? oldRequest : request)(extent);
}
