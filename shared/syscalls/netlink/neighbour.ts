/** Neighbours and their tables: rtnetlink(7), linux/neighbour.h */
import * as read from "../../render/bytes.ts";
import {
  forwardingNotices,
  neighbourFlags,
  neighbourMoreFlags,
  neighbourStates,
  routeKinds,
} from "../constants/netlink_route.ts";
import {
  consecutive,
  custom,
  enum8,
  field,
  flags8,
  flags16,
  type Shape,
  struct,
  u16,
  u32,
  u64,
} from "../kinds/shape.ts";
import { attributeTable, nested } from "./attribute.ts";
import {
  asAddress,
  asFlags8,
  asFlags16,
  asFlags32,
  asHardware,
  asInetProtocol,
  asInterface,
  asPort,
  asText,
  asU16,
  asU32,
  asU64,
  data,
} from "./data.ts";
import { interfaceIndex } from "./interface.ts";
import { grown } from "./link_statistics.ts";
import { type ContentDecoder, content } from "./structure.ts";

const HEADER = { header: "linux/neighbour.h" };

const forwarding = attributeTable("NFEA_???", [
  ["NFEA_UNSPEC", 0],
  ["NFEA_ACTIVITY_NOTIFY", 1, asFlags8(forwardingNotices)],
  ["NFEA_DONT_REFRESH", 2],
]);
const neighbourAttributes = attributeTable("NDA_???", [
  ["NDA_UNSPEC", 0],
  ["NDA_DST", 1, asAddress],
  ["NDA_LLADDR", 2, asHardware],
  [
    "NDA_CACHEINFO",
    3,
    data(
      struct(
        "struct nda_cacheinfo",
        16,
        consecutive(u32, ["ndm_confirmed", "ndm_used", "ndm_updated", "ndm_refcnt"]),
        HEADER,
      ),
    ),
  ],
  ["NDA_PROBES", 4, asU32],
  ["NDA_VLAN", 5, asU16],
  ["NDA_PORT", 6, asPort],
  ["NDA_VNI", 7, asU32],
  ["NDA_IFINDEX", 8, asInterface],
  ["NDA_MASTER", 9, asInterface],
  ["NDA_LINK_NETNSID", 10, asU32],
  ["NDA_SRC_VNI", 11, asU32],
  ["NDA_PROTOCOL", 12, asInetProtocol],
  ["NDA_NH_ID", 13, asU32],
  ["NDA_FDB_EXT_ATTRS", 14, nested(forwarding)],
  ["NDA_FLAGS_EXT", 15, asFlags32(neighbourMoreFlags)],
  ["NDA_NDM_STATE_MASK", 16, asFlags16(neighbourStates)],
  ["NDA_NDM_FLAGS_MASK", 17, asFlags8(neighbourFlags)],
]);

export const neighbourMessage: ContentDecoder = content(
  "struct ndmsg",
  12,
  "ndm_family",
  [
    field("ndm_ifindex", 4, interfaceIndex),
    field("ndm_state", 8, flags16(neighbourStates)),
    field("ndm_flags", 10, flags8(neighbourFlags)),
    field("ndm_type", 11, enum8(routeKinds)),
  ],
  neighbourAttributes,
  HEADER,
);

/** `0x00000f`: eight characters */
const mask: Shape = custom(4, (_call, { bytes }, at) => ({
  t: "number",
  text: `0x${read.u32(bytes, at).toString(16).padStart(6, "0")}`,
}));
const configuration = struct(
  "struct ndt_config",
  32,
  [
    ...consecutive(u16, ["ndtc_key_len", "ndtc_entry_size"]),
    ...consecutive(u32, ["ndtc_entries", "ndtc_last_flush", "ndtc_last_rand", "ndtc_hash_rnd"], 4),
    field("ndtc_hash_mask", 20, mask),
    ...consecutive(u32, ["ndtc_hash_chain_gc", "ndtc_proxy_qlen"], 24),
  ],
  HEADER,
);
const COUNTERS = [
  "ndts_allocs",
  "ndts_destroys",
  "ndts_hash_grows",
  "ndts_res_failed",
  "ndts_lookups",
  "ndts_hits",
  "ndts_rcv_probes_mcast",
  "ndts_rcv_probes_ucast",
  "ndts_periodic_gc_runs",
  "ndts_forced_gc_runs",
  "ndts_table_fulls",
];
const parameters = attributeTable("NDTPA_???", [
  ["NDTPA_UNSPEC", 0],
  ["NDTPA_IFINDEX", 1, asInterface],
  ["NDTPA_REFCNT", 2, asU32],
  ["NDTPA_REACHABLE_TIME", 3, asU64],
  ["NDTPA_BASE_REACHABLE_TIME", 4, asU64],
  ["NDTPA_RETRANS_TIME", 5, asU64],
  ["NDTPA_GC_STALETIME", 6, asU64],
  ["NDTPA_DELAY_PROBE_TIME", 7, asU64],
  ["NDTPA_QUEUE_LEN", 8, asU32],
  ["NDTPA_APP_PROBES", 9, asU32],
  ["NDTPA_UCAST_PROBES", 10, asU32],
  ["NDTPA_MCAST_PROBES", 11, asU32],
  ["NDTPA_ANYCAST_DELAY", 12, asU64],
  ["NDTPA_PROXY_DELAY", 13, asU64],
  ["NDTPA_PROXY_QLEN", 14, asU32],
  ["NDTPA_LOCKTIME", 15, asU64],
  ["NDTPA_QUEUE_LENBYTES", 16, asU32],
  ["NDTPA_MCAST_REPROBES", 17, asU32],
  ["NDTPA_PAD", 18],
  ["NDTPA_INTERVAL_PROBE_TIME_MS", 19, asU64],
]);
const tableAttributes = attributeTable("NDTA_???", [
  ["NDTA_UNSPEC", 0],
  ["NDTA_NAME", 1, asText],
  ["NDTA_THRESH1", 2, asU32],
  ["NDTA_THRESH2", 3, asU32],
  ["NDTA_THRESH3", 4, asU32],
  ["NDTA_CONFIG", 5, data(configuration)],
  ["NDTA_PARMS", 6, nested(parameters)],
  ["NDTA_STATS", 7, grown(u64, COUNTERS, [10, COUNTERS.length])],
  ["NDTA_GC_INTERVAL", 8, asU64],
  ["NDTA_PAD", 9],
]);
export const neighbourTableMessage: ContentDecoder = content("struct ndtmsg", 1, "ndtm_family", [], tableAttributes);
