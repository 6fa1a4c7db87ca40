/** Messages of NETLINK_KOBJECT_UEVENT: the kernel's are text, those that udev passes on have a header of udev's own. */
import * as read from "../../render/bytes.ts";
import type { Value } from "../../render/value.ts";
import { hexText } from "../kinds/number.ts";
import { chars, custom, field, type Shape, struct, u32 } from "../kinds/shape.ts";
import { behind, type Extent, headed, isReadable, plainBytes } from "./sequence.ts";

const PREFIX = "libudev\0";

/** `htonl(0xfeedcafe)` */
const bigEndian: Shape = custom(4, (_call, { bytes }, at) => ({
  t: "call",
  name: "htonl",
  args: [{ t: "raw", text: hexText(read.u32be(bytes, at)) }],
}));

/** struct udev_monitor_netlink_header of systemd's libudev */
const header: Shape = struct("struct udev_monitor_netlink_header", 40, [
  field("prefix", 0, chars(8)),
  field("magic", 8, bigEndian),
  field("header_size", 12, u32),
  field("properties_off", 16, u32),
  field("properties_len", 20, u32),
  field("filter_subsystem_hash", 24, bigEndian),
  field("filter_devtype_hash", 28, bigEndian),
  field("filter_tag_bloom_hi", 32, bigEndian),
  field("filter_tag_bloom_lo", 36, bigEndian),
]);

export function udevMessage(extent: Extent): Value {
  const { call, record, at, length } = extent;
  if (length < header.size || !isReadable(extent, header.size) || !isUdev(extent)) return plainBytes(extent);
  const first = header.decode(call, record, at);
  if (length === header.size) return first;
  return headed(first, [plainBytes(behind(extent, header.size))]);
}

function isUdev({ record, at }: Extent): boolean {
  for (let i = 0; i < PREFIX.length; i++) if (read.u8(record.bytes, at + i) !== PREFIX.charCodeAt(i)) return false;
  return true;
}
