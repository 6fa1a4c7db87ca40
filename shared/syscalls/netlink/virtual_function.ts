/** Virtual functions of a device and their ports, as attributes of an interface. linux/if_link.h */
import * as read from "../../render/bytes.ts";
import { virtualLinkStates } from "../constants/netlink_route.ts";
import { consecutive, custom, enum32, field, hex64, repeated, type Shape, struct, u8, u32 } from "../kinds/shape.ts";
import { attributeTable, type DataDecoder, nested } from "./attribute.ts";
import { asText, asU8, asU16, asU32, asU64, data, etherProtocol, hardware } from "./data.ts";
import { hexBytes } from "./sequence.ts";

const LINK = { header: "linux/if_link.h" };

const ofFunction = (type: string, names: readonly string[]): DataDecoder =>
  data(struct(type, 4 + 4 * names.length, consecutive(u32, ["vf", ...names]), LINK));

const address: DataDecoder = data(
  struct("struct ifla_vf_mac", 36, [field("vf", 0, u32), field("mac", 4, hardware(32))], LINK),
);
const broadcast: DataDecoder = data(
  struct("struct ifla_vf_broadcast", 32, [field("broadcast", 0, hardware(32))], LINK),
);
const linkState: DataDecoder = data(
  struct(
    "struct ifla_vf_link_state",
    8,
    [field("vf", 0, u32), field("link_state", 4, enum32(virtualLinkStates))],
    LINK,
  ),
);

/** struct ifla_vf_guid, whose second half is aligned on some machines only: both are taken */
const PACKED_BYTES = 12;
const ALIGNED_BYTES = 16;
const packedIdentifier = data(
  struct("struct ifla_vf_guid", PACKED_BYTES, [field("vf", 0, u32), field("guid", 4, hex64)]),
);
const identifier: DataDecoder = (of) =>
  of.length === PACKED_BYTES ? packedIdentifier(of) : of.length === ALIGNED_BYTES ? alignedIdentifier(of) : undefined;
const alignedIdentifier = data(
  struct("struct ifla_vf_guid", ALIGNED_BYTES, [field("vf", 0, u32), field("guid", 8, hex64)], LINK),
);

const vlan: DataDecoder = data(
  struct(
    "struct ifla_vf_vlan_info",
    16,
    [...consecutive(u32, ["vf", "vlan", "qos"]), field("vlan_proto", 12, etherProtocol)],
    LINK,
  ),
);
const vlans = attributeTable("IFLA_VF_VLAN_INFO_???", [
  ["IFLA_VF_VLAN_INFO_UNSPEC", 0],
  ["IFLA_VF_VLAN_INFO", 1, vlan],
]);
const counters = attributeTable("IFLA_VF_STATS_???", [
  ["IFLA_VF_STATS_RX_PACKETS", 0, asU64],
  ["IFLA_VF_STATS_TX_PACKETS", 1, asU64],
  ["IFLA_VF_STATS_RX_BYTES", 2, asU64],
  ["IFLA_VF_STATS_TX_BYTES", 3, asU64],
  ["IFLA_VF_STATS_BROADCAST", 4, asU64],
  ["IFLA_VF_STATS_MULTICAST", 5, asU64],
  ["IFLA_VF_STATS_PAD", 6],
  ["IFLA_VF_STATS_RX_DROPPED", 7, asU64],
  ["IFLA_VF_STATS_TX_DROPPED", 8, asU64],
]);
const information = attributeTable("IFLA_VF_???", [
  ["IFLA_VF_UNSPEC", 0],
  ["IFLA_VF_MAC", 1, address],
  ["IFLA_VF_VLAN", 2, ofFunction("struct ifla_vf_vlan", ["vlan", "qos"])],
  ["IFLA_VF_TX_RATE", 3, ofFunction("struct ifla_vf_tx_rate", ["rate"])],
  ["IFLA_VF_SPOOFCHK", 4, ofFunction("struct ifla_vf_spoofchk", ["setting"])],
  ["IFLA_VF_LINK_STATE", 5, linkState],
  ["IFLA_VF_RATE", 6, ofFunction("struct ifla_vf_rate", ["min_tx_rate", "max_tx_rate"])],
  ["IFLA_VF_RSS_QUERY_EN", 7, ofFunction("struct ifla_vf_rss_query_en", ["setting"])],
  ["IFLA_VF_STATS", 8, nested(counters)],
  ["IFLA_VF_TRUST", 9, ofFunction("struct ifla_vf_trust", ["setting"])],
  ["IFLA_VF_IB_NODE_GUID", 10, identifier],
  ["IFLA_VF_IB_PORT_GUID", 11, identifier],
  ["IFLA_VF_VLAN_LIST", 12, nested(vlans)],
  ["IFLA_VF_BROADCAST", 13, broadcast],
]);
const functions = attributeTable("IFLA_VF_INFO_???", [
  ["IFLA_VF_INFO_UNSPEC", 0],
  ["IFLA_VF_INFO", 1, nested(information)],
]);
export const virtualFunctions: DataDecoder = nested(functions);

/** `0x0a` */
const paddedHex8: Shape = custom(1, (_call, { bytes }, at) => ({
  t: "number",
  text: `0x${read.u8(bytes, at).toString(16).padStart(2, "0")}`,
}));

/** struct ifla_port_vsi */
const TYPE_ID_BYTES = 3;
const station: DataDecoder = data(
  struct("struct ifla_port_vsi", 8, [
    field("vsi_mgr_id", 0, u8),
    field(
      "vsi_type_id",
      1,
      custom(TYPE_ID_BYTES, (call, record, at) => hexBytes({ call, record, at, length: TYPE_ID_BYTES, depth: 0 })),
    ),
    field("vsi_type_version", 4, u8),
    field("pad", 5, repeated(3, paddedHex8), {
      when: (bytes, at) => bytes.subarray(at + 5, at + 8).some((byte) => byte !== 0),
    }),
  ]),
);
const port = attributeTable("IFLA_VF_PORT_???", [
  ["IFLA_PORT_UNSPEC", 0],
  ["IFLA_PORT_VF", 1, asU32],
  ["IFLA_PORT_PROFILE", 2, asText],
  ["IFLA_PORT_VSI_TYPE", 3, station],
  ["IFLA_PORT_INSTANCE_UUID", 4],
  ["IFLA_PORT_HOST_UUID", 5],
  ["IFLA_PORT_REQUEST", 6, asU8],
  ["IFLA_PORT_RESPONSE", 7, asU16],
]);
export const portOfVirtual: DataDecoder = nested(port);
const ports = attributeTable("IFLA_VF_PORT_???", [
  ["IFLA_VF_PORT_UNSPEC", 0],
  ["IFLA_VF_PORT", 1, portOfVirtual],
]);
export const virtualPorts: DataDecoder = nested(ports);
