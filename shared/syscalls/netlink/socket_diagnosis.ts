/** Sockets of each family, as NETLINK_SOCK_DIAG asks for them and tells them. sock_diag(7) */
import * as read from "../../render/bytes.ts";
import type { Value } from "../../render/value.ts";
import { diagnosisTypes, getFlags, NLM_F_REQUEST, NLMSG_DONE } from "../constants/netlink.ts";
import { addressFamilies, netlinkProtocols, socketTypes } from "../constants/socket.ts";
import {
  netlinkShows,
  netlinkSocketFlags,
  netlinkStates,
  packetInfoFlags,
  packetShows,
  packetVersions,
  tcpStateFlags,
  tcpStates,
  unixShows,
} from "../constants/socket_diagnosis.ts";
import { etherProtocols } from "../constants/socket_protocol.ts";
import { deviceValue } from "../kinds/file_mode.ts";
import {
  consecutive,
  custom,
  enum8,
  enum16,
  enum32,
  field,
  flags32,
  hex8,
  type Shape,
  struct,
  u8,
  u16,
  u32,
} from "../kinds/shape.ts";
import { attributeTable, type DataDecoder } from "./attribute.ts";
import { asArray, asId, asText, asU8, asU32, data } from "./data.ts";
import { asSocketMemory, cookie, inetMessage, inetRequest } from "./inet_diagnosis.ts";
import { interfaceIndex } from "./interface.ts";
import type { Protocol } from "./protocol.ts";
import { type Extent, hexBytes, isReadable } from "./sequence.ts";
import { type ContentDecoder, content, familyAlone } from "./structure.ts";

const UNIX = { header: "linux/unix_diag.h" };
const NETLINK = { header: "linux/netlink_diag.h" };
const PACKET = { header: "linux/packet_diag.h" };

const device: Shape = custom(4, (_call, { bytes }, at) => deviceValue(BigInt(read.u32(bytes, at))));

const unixAttributes = attributeTable("UNIX_DIAG_???", [
  ["UNIX_DIAG_NAME", 0, asText],
  [
    "UNIX_DIAG_VFS",
    1,
    data(struct("struct unix_diag_vfs", 8, [field("udiag_vfs_dev", 4, device), field("udiag_vfs_ino", 0, u32)], UNIX)),
  ],
  ["UNIX_DIAG_PEER", 2, asU32],
  ["UNIX_DIAG_ICONS", 3, asArray(u32)],
  [
    "UNIX_DIAG_RQLEN",
    4,
    data(struct("struct unix_diag_rqlen", 8, consecutive(u32, ["udiag_rqueue", "udiag_wqueue"]), UNIX)),
  ],
  ["UNIX_DIAG_MEMINFO", 5, asSocketMemory],
  ["UNIX_DIAG_SHUTDOWN", 6, asU8],
  ["UNIX_DIAG_UID", 7, asId],
]);

const unixRequest = content(
  "struct unix_diag_req",
  24,
  "sdiag_family",
  [
    field("sdiag_protocol", 1, u8),
    field("udiag_states", 4, flags32(tcpStateFlags)),
    field("udiag_ino", 8, u32),
    field("udiag_show", 12, flags32(unixShows)),
    field("udiag_cookie", 16, cookie),
  ],
  undefined,
  UNIX,
);
const unixMessage = content(
  "struct unix_diag_msg",
  16,
  "udiag_family",
  [
    field("udiag_type", 1, enum8(socketTypes)),
    field("udiag_state", 2, enum8(tcpStates)),
    field("udiag_ino", 4, u32),
    field("udiag_cookie", 8, cookie),
  ],
  unixAttributes,
  UNIX,
);

/** a protocol of netlink, or all of them */
const askedProtocol = custom(1, (call, record, at) =>
  read.u8(record.bytes, at) === 0xff
    ? { t: "enum", name: "NDIAG_PROTO_ALL", text: "NDIAG_PROTO_ALL" }
    : netlinkProtocol.decode(call, record, at),
);
const netlinkProtocol = enum8(netlinkProtocols);
const ring: DataDecoder = data(
  struct(
    "struct netlink_diag_ring",
    16,
    consecutive(u32, ["ndr_block_size", "ndr_block_nr", "ndr_frame_size", "ndr_frame_nr"]),
    NETLINK,
  ),
);
/** at least 16 characters with the `0x` */
const hex64Wide: Shape = custom(8, (_call, { bytes }, at) => ({
  t: "number",
  text: `0x${read.u64(bytes, at).toString(16).padStart(14, "0")}`,
}));
const asNetlinkFlags: DataDecoder = data(flags32(netlinkSocketFlags));
const netlinkAttributes = attributeTable("NETLINK_DIAG_???", [
  ["NETLINK_DIAG_MEMINFO", 0, asSocketMemory],
  ["NETLINK_DIAG_GROUPS", 1, asArray(hex64Wide)],
  ["NETLINK_DIAG_RX_RING", 2, ring],
  ["NETLINK_DIAG_TX_RING", 3, ring],
  ["NETLINK_DIAG_FLAGS", 4, asNetlinkFlags],
]);

const netlinkRequest = content(
  "struct netlink_diag_req",
  20,
  "sdiag_family",
  [
    field("sdiag_protocol", 1, askedProtocol),
    field("ndiag_ino", 4, u32),
    field("ndiag_show", 8, flags32(netlinkShows)),
    field("ndiag_cookie", 12, cookie),
  ],
  undefined,
  NETLINK,
);
const netlinkMessage = content(
  "struct netlink_diag_msg",
  28,
  "ndiag_family",
  [
    field("ndiag_type", 1, enum8(socketTypes)),
    field("ndiag_protocol", 2, netlinkProtocol),
    field("ndiag_state", 3, enum8(netlinkStates)),
    ...consecutive(u32, ["ndiag_portid", "ndiag_dst_portid", "ndiag_dst_group", "ndiag_ino"], 4),
    field("ndiag_cookie", 20, cookie),
  ],
  netlinkAttributes,
  NETLINK,
);

const packetRing: DataDecoder = data(
  struct(
    "struct packet_diag_ring",
    28,
    consecutive(u32, [
      "pdr_block_size",
      "pdr_block_nr",
      "pdr_frame_size",
      "pdr_frame_nr",
      "pdr_retire_tmo",
      "pdr_sizeof_priv",
      "pdr_features",
    ]),
    PACKET,
  ),
);
const packetInfo: DataDecoder = data(
  struct(
    "struct packet_diag_info",
    24,
    [
      field("pdi_index", 0, interfaceIndex),
      field("pdi_version", 4, enum32(packetVersions)),
      ...consecutive(u32, ["pdi_reserve", "pdi_copy_thresh", "pdi_tstamp"], 8),
      field("pdi_flags", 20, flags32(packetInfoFlags)),
    ],
    PACKET,
  ),
);
/** struct packet_diag_mclist: the address has as many bytes as it says, of at most 32 */
const MULTICAST_ADDRESS = 12;
const MULTICAST_ADDRESS_BYTES = 32;
const multicastGroup: Shape = struct(
  "struct packet_diag_mclist",
  44,
  [
    field("pdmc_index", 0, interfaceIndex),
    field("pdmc_count", 4, u32),
    ...consecutive(u16, ["pdmc_type", "pdmc_alen"], 8),
    field(
      "pdmc_addr",
      MULTICAST_ADDRESS,
      custom(MULTICAST_ADDRESS_BYTES, (call, record, at) =>
        hexBytes({
          call,
          record,
          at,
          length: Math.min(MULTICAST_ADDRESS_BYTES, read.u16(record.bytes, at - 2)),
          depth: 0,
        }),
      ),
    ),
  ],
  PACKET,
);
const packetAttributes = attributeTable("PACKET_DIAG_???", [
  ["PACKET_DIAG_INFO", 0, packetInfo],
  ["PACKET_DIAG_MCLIST", 1, asArray(multicastGroup)],
  ["PACKET_DIAG_RX_RING", 2, packetRing],
  ["PACKET_DIAG_TX_RING", 3, packetRing],
  ["PACKET_DIAG_FANOUT", 4, asU32],
  ["PACKET_DIAG_UID", 5, asId],
  ["PACKET_DIAG_MEMINFO", 6, asSocketMemory],
  ["PACKET_DIAG_FILTER", 7],
]);

const packetRequest = content(
  "struct packet_diag_req",
  20,
  "sdiag_family",
  [
    field("sdiag_protocol", 1, hex8),
    field("pdiag_ino", 4, u32),
    field("pdiag_show", 8, flags32(packetShows)),
    field("pdiag_cookie", 12, cookie),
  ],
  undefined,
  PACKET,
);
const packetMessage = content(
  "struct packet_diag_msg",
  16,
  "pdiag_family",
  [
    field("pdiag_type", 1, enum8(socketTypes)),
    field("pdiag_num", 2, enum16(etherProtocols)),
    field("pdiag_ino", 4, u32),
    field("pdiag_cookie", 8, cookie),
  ],
  packetAttributes,
  PACKET,
);

interface Diagnosis {
  request(extent: Extent, isOld: boolean): readonly Value[];
  message: ContentDecoder;
}

const inet: Diagnosis = { request: inetRequest, message: inetMessage };
const FAMILIES: ReadonlyMap<string, Diagnosis> = new Map([
  ["AF_UNIX", { request: unixRequest, message: unixMessage }],
  ["AF_INET", inet],
  ["AF_INET6", inet],
  ["AF_NETLINK", { request: netlinkRequest, message: netlinkMessage }],
  ["AF_PACKET", { request: packetRequest, message: packetMessage }],
]);

const OLD_TYPES = new Set(["TCPDIAG_GETSOCK", "DCCPDIAG_GETSOCK"].map((name) => diagnosisTypes.of(name)));

function diagnosis(extent: Extent, type: number, flags: number): readonly Value[] | undefined {
  if (type === NLMSG_DONE) return undefined;
  if (!isReadable(extent, 1) || extent.length === 1) return familyAlone(extent);
  const family = FAMILIES.get(addressFamilies.nameOf(read.u8(extent.record.bytes, extent.at)) ?? "");
  if (family === undefined) return familyAlone(extent);
  return (flags & NLM_F_REQUEST) === 0 ? family.message(extent) : family.request(extent, OLD_TYPES.has(type));
}

export const socketDiagnosis: Protocol = {
  type: (type) => diagnosisTypes.value(type),
  flagsOf: () => getFlags,
  content: diagnosis,
};
