/** Queueing of packets, and what is done to them: rtnetlink(7), linux/pkt_sched.h, linux/pkt_cls.h, linux/gen_stats.h */
import { actionFlags, actionStatistics } from "../constants/netlink_route.ts";
import { consecutive, field, i8, i16, i32, struct, u8, u16, u32, u64 } from "../kinds/shape.ts";
import { attributeTable, type DataDecoder, nested } from "./attribute.ts";
import { asArray, asFlags32, asText, asU8, asU32, asU64, data } from "./data.ts";
import { interfaceIndex } from "./interface.ts";
import { type ContentDecoder, content } from "./structure.ts";

const COUNTERS = { header: "linux/gen_stats.h" };
const SCHEDULING = { header: "linux/pkt_sched.h" };

/** without the padding at its end */
const counters: DataDecoder = data(
  struct("struct tc_stats", 36, [
    field("bytes", 0, u64),
    ...consecutive(u32, ["packets", "drops", "overlimits", "bps", "pps", "qlen", "backlog"], 8),
  ]),
);
const estimator: DataDecoder = data(
  struct("struct gnet_estimator", 2, [field("interval", 0, i8), field("ewma_log", 1, u8)], COUNTERS),
);
/** without the padding at its end */
const basic: DataDecoder = data(
  struct("struct gnet_stats_basic", 12, [field("bytes", 0, u64), field("packets", 8, u32)]),
);
const queue: DataDecoder = data(
  struct(
    "struct gnet_stats_queue",
    20,
    consecutive(u32, ["qlen", "backlog", "drops", "requeues", "overlimits"]),
    COUNTERS,
  ),
);
const rate: DataDecoder = data(struct("struct gnet_stats_rate_est", 8, consecutive(u32, ["bps", "pps"]), COUNTERS));
const rate64: DataDecoder = data(
  struct("struct gnet_stats_rate_est64", 16, consecutive(u64, ["bps", "pps"]), COUNTERS),
);
const statistics = attributeTable("TCA_STATS_???", [
  ["TCA_STATS_UNSPEC", 0],
  ["TCA_STATS_BASIC", 1, basic],
  ["TCA_STATS_RATE_EST", 2, rate],
  ["TCA_STATS_QUEUE", 3, queue],
  ["TCA_STATS_APP", 4],
  ["TCA_STATS_RATE_EST64", 5, rate64],
  ["TCA_STATS_PAD", 6],
  ["TCA_STATS_BASIC_HW", 7, basic],
  ["TCA_STATS_PKT64", 8, asU64],
]);

const sizes: DataDecoder = data(
  struct(
    "struct tc_sizespec",
    24,
    [
      ...consecutive(u8, ["cell_log", "size_log"]),
      field("cell_align", 2, i16),
      field("overhead", 4, i32),
      ...consecutive(u32, ["linklayer", "mpu", "mtu", "tsize"], 8),
    ],
    SCHEDULING,
  ),
);
const sizeTable = attributeTable("TCA_STAB_???", [
  ["TCA_STAB_UNSPEC", 0],
  ["TCA_STAB_BASE", 1, sizes],
  ["TCA_STAB_DATA", 2, asArray(u16)],
]);
const queueingAttributes = attributeTable("TCA_???", [
  ["TCA_UNSPEC", 0],
  ["TCA_KIND", 1, asText],
  ["TCA_OPTIONS", 2],
  ["TCA_STATS", 3, counters],
  ["TCA_XSTATS", 4],
  ["TCA_RATE", 5, estimator],
  ["TCA_FCNT", 6, asU32],
  ["TCA_STATS2", 7, nested(statistics)],
  ["TCA_STAB", 8, nested(sizeTable)],
  ["TCA_PAD", 9],
  ["TCA_DUMP_INVISIBLE", 10],
  ["TCA_CHAIN", 11, asU32],
  ["TCA_HW_OFFLOAD", 12, asU8],
  ["TCA_INGRESS_BLOCK", 13, asU32],
  ["TCA_EGRESS_BLOCK", 14, asU32],
  ["TCA_DUMP_FLAGS", 15, asU32],
  ["TCA_EXT_WARN_MSG", 16],
]);

export const queueingMessage: ContentDecoder = content(
  "struct tcmsg",
  20,
  "tcm_family",
  [field("tcm_ifindex", 4, interfaceIndex), ...consecutive(u32, ["tcm_handle", "tcm_parent", "tcm_info"], 8)],
  queueingAttributes,
  { header: "linux/rtnetlink.h" },
);

const actionAttributes = attributeTable("TCA_ACT_???", [
  ["TCA_ACT_UNSPEC", 0],
  ["TCA_ACT_KIND", 1, asText],
  ["TCA_ACT_OPTIONS", 2],
  ["TCA_ACT_INDEX", 3, asU32],
  ["TCA_ACT_STATS", 4, nested(statistics)],
  ["TCA_ACT_PAD", 5],
  ["TCA_ACT_COOKIE", 6],
  ["TCA_ACT_FLAGS", 7, asFlags32(actionFlags)],
  ["TCA_ACT_HW_STATS", 8, asFlags32(actionStatistics)],
  ["TCA_ACT_USED_HW_STATS", 9, asFlags32(actionStatistics)],
  ["TCA_ACT_IN_HW_COUNT", 10, asU32],
]);
export const actionMessage: ContentDecoder = content("struct tcamsg", 1, "tca_family", [], actionAttributes);
