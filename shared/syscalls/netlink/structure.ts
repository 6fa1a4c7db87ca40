/**
 * The content of a message: a structure that begins with an address family, and attributes behind it. rtnetlink(7), sock_diag(7)
 */
import type { Value } from "../../render/value.ts";
import { addressFamilies } from "../constants/socket.ts";
import { enum8, type Field, field, type Shape, type StructOptions, struct } from "../kinds/shape.ts";
import { type AttributeTable, attributeList } from "./attribute.ts";
import { addressOf, aligned, behind, type Extent, hexBytes, isReadable } from "./sequence.ts";

/** The values that stand behind the header of a message; `extent` has at least one byte. */
export type ContentDecoder = (extent: Extent) => readonly Value[];

export const addressFamily: Shape = enum8(addressFamilies);

/**
 * `[{ifi_family=AF_UNSPEC, ...}, [attributes]]`: `fields` are those behind the family, `attributes` may depend on the structure.
 */
export function content(
  type: string,
  size: number,
  family: string,
  fields: readonly Field[],
  attributes: AttributeTable | ((extent: Extent) => AttributeTable | undefined) | undefined,
  options: StructOptions & { families?: Shape } = {},
): ContentDecoder {
  const families = options.families ?? addressFamily;
  const first = field(family, 0, families);
  const { header } = options;
  const whole = struct(type, size, [first, ...fields], header === undefined ? {} : { header });
  return (extent) => {
    const { call, record, at, length } = extent;
    if (!isReadable(extent, 1)) return [addressOf(extent)];
    const familyField = [family, families.decode(call, record, at)] as const;
    if (length < size) return [{ t: "struct", fields: [familyField], more: true }];
    if (!isReadable(extent, size))
      return [{ t: "struct", fields: [familyField, ["", addressOf({ ...extent, at: at + 1 })]] }];
    const structure = whole.decode(call, record, at);
    const offset = aligned(size);
    if (attributes === undefined || length <= offset) return [structure];
    const rest = behind(extent, offset);
    const table = typeof attributes === "function" ? attributes(extent) : attributes;
    return [structure, table === undefined ? hexBytes(rest) : attributeList(rest, table, at)];
  };
}

/** `{family=AF_INET, data="\x01"}`: a structure of which only the family is known */
export function familyAlone(extent: Extent): readonly Value[] {
  const { call, record, at, length } = extent;
  if (!isReadable(extent, 1)) return [addressOf(extent)];
  const fields: (readonly [string, Value])[] = [["family", addressFamily.decode(call, record, at)]];
  if (length > 1) fields.push(["data", hexBytes(behind(extent, 1))]);
  return [{ t: "struct", fields }];
}
