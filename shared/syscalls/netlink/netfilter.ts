/** Messages of NETLINK_NETFILTER, whose type is a subsystem and a type in it. linux/netfilter/nfnetlink.h */
import * as read from "../../render/bytes.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import {
  commonFlags,
  deleteFlags,
  getFlags,
  NLMSG_DONE,
  NLMSG_MIN_TYPE,
  netfilterBatches,
  netfilterMessages,
  netfilterSubsystems,
  newFlags,
} from "../constants/netlink.ts";
import { enumSet, type FlagSet } from "../kinds/constant.ts";
import { hexText, number } from "../kinds/number.ts";
import { custom, enum8, field, type Shape, struct } from "../kinds/shape.ts";
import { attributeList, attributeTable } from "./attribute.ts";
import type { Protocol } from "./protocol.ts";
import { addressOf, behind, type Extent, hexBytes, isReadable } from "./sequence.ts";
import { addressFamily } from "./structure.ts";

const versions = enumSet([["NFNETLINK_V0", 0]], { header: "linux/netfilter/nfnetlink.h", unknown: "NFNETLINK_???" });
const NFTABLES = netfilterSubsystems.of("NFNL_SUBSYS_NFTABLES");

/** `NFNL_SUBSYS_CTNETLINK<<8|IPCTNL_MSG_CT_GET` */
function typeValue(type: number): Value {
  if (netfilterBatches.has(type)) return netfilterBatches.value(type);
  const subsystem = type >>> 8;
  const own = netfilterMessages.get(subsystem)?.value(type & 0xff) ?? number(hexText(type & 0xff));
  return { t: "raw", text: `${valueText(netfilterSubsystems.value(subsystem))}<<8|${valueText(own)}` };
}

/** What the flags mean goes by the verb in the name of the type. Queues, logs and fingerprints have no such flags. */
const SUBSYSTEMS_WITHOUT_VERBS = ["QUEUE", "ULOG", "OSF", "IPSET"].map((name) =>
  netfilterSubsystems.of(`NFNL_SUBSYS_${name}`),
);
function flagsOf(type: number): FlagSet {
  const subsystem = type >>> 8;
  if (SUBSYSTEMS_WITHOUT_VERBS.includes(subsystem)) return commonFlags;
  const name = netfilterMessages.get(subsystem)?.nameOf(type & 0xff) ?? "";
  if (/_DEFAULT_/.test(name)) return commonFlags;
  if (/_(MSG_)?NEW/.test(name)) return newFlags;
  if (/_(MSG_)?GET/.test(name)) return getFlags;
  return /_(MSG_)?DEL/.test(name) ? deleteFlags : commonFlags;
}

function resource(isTables: boolean): Shape {
  return custom(2, (_call, { bytes }, at) => {
    const swapped = read.u16be(bytes, at);
    if (isTables && swapped === NFTABLES) return { t: "raw", text: "htons(NFNL_SUBSYS_NFTABLES)" };
    // nft was once wrong about the order of the bytes, and the kernel takes both.
    if (isTables && read.u16(bytes, at) === NFTABLES) return { t: "raw", text: "NFNL_SUBSYS_NFTABLES" };
    return { t: "call", name: "htons", args: [number(String(swapped))] };
  });
}

const header = (isTables: boolean): Shape =>
  struct(
    "struct nfgenmsg",
    4,
    [
      field("nfgen_family", 0, addressFamily),
      field("version", 1, enum8(versions)),
      field("res_id", 2, resource(isTables)),
    ],
    { header: "linux/netfilter/nfnetlink.h" },
  );
const plainHeader = header(false);
const tablesHeader = header(true);
/** The attributes of all subsystems are shown by number. */
const anyAttributes = attributeTable(undefined, []);

function content(extent: Extent, type: number): readonly Value[] | undefined {
  if (type === NLMSG_DONE) return undefined;
  const shape = type >>> 8 === NFTABLES ? tablesHeader : plainHeader;
  const { call, record, at, length } = extent;
  if (length < shape.size) return [hexBytes(extent)];
  if (!isReadable(extent, shape.size)) return [addressOf(extent)];
  const first = shape.decode(call, record, at);
  if (length === shape.size) return [first];
  const rest = behind(extent, shape.size);
  const isPlain = type < NLMSG_MIN_TYPE || netfilterBatches.has(type);
  return [first, isPlain ? hexBytes(rest) : attributeList(rest, anyAttributes, at)];
}

export const netfilter: Protocol = { type: typeValue, flagsOf, content };
