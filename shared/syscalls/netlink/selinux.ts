/** Notices of NETLINK_SELINUX. linux/selinux_netlink.h */
import type { Value } from "../../render/value.ts";
import { selinuxTypes } from "../constants/netlink.ts";
import { field, i32, type Shape, struct, u32 } from "../kinds/shape.ts";
import { addressOf, type Extent, hexBytes, isReadable } from "./sequence.ts";

const HEADER = { header: "linux/selinux_netlink.h" };
const NOTICES: ReadonlyMap<number, Shape> = new Map([
  [selinuxTypes.of("SELNL_MSG_SETENFORCE"), struct("struct selnl_msg_setenforce", 4, [field("val", 0, i32)], HEADER)],
  [selinuxTypes.of("SELNL_MSG_POLICYLOAD"), struct("struct selnl_msg_policyload", 4, [field("seqno", 0, u32)], HEADER)],
]);

export function selinuxContent(extent: Extent, type: number): readonly Value[] | undefined {
  const notice = NOTICES.get(type);
  if (notice === undefined) return undefined;
  if (extent.length < notice.size) return [hexBytes(extent)];
  if (!isReadable(extent, notice.size)) return [addressOf(extent)];
  return [notice.decode(extent.call, extent.record, extent.at)];
}
