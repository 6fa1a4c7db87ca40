/**
 * Attributes of netlink messages: a type, a length, and data that only the table of its place knows. linux/netlink.h
 *
 * A table names the types and says how the data of each is read; data that is not as it should be, and data of types without an
 * entry, is shown in hex.
 */
import * as read from "../../render/bytes.ts";
import type { Value } from "../../render/value.ts";
import { EnumSet } from "../kinds/constant.ts";
import { number } from "../kinds/number.ts";
import { type Extent, headed, hexBytes, type PieceKind, sequence } from "./sequence.ts";

const HEADER_BYTES = 4;
const TYPE = 2;
const NESTED = 0x8000;
const NET_BYTE_ORDER = 0x4000;
const TYPE_MASK = 0x3fff;

/** The data of one attribute. */
export interface AttributeData extends Extent {
  /** the attribute's type, with NLA_F_NESTED and NLA_F_NET_BYTEORDER */
  type: number;
  /** where the list that it is in begins */
  list: number;
  /** where the fixed structure of its message begins */
  structure: number;
}

/** Undefined: it is not as it should be. Several values stand beside each other in the brackets of the attribute. */
export type DataDecoder = (data: AttributeData) => Value | readonly Value[] | undefined;

export type Attributes = readonly (readonly [name: string, type: number, data?: DataDecoder])[];

export interface AttributeTable {
  types: EnumSet;
  data(type: number): DataDecoder | undefined;
}

/** `unknown`: what is said of a type without a name, `IFLA_???` */
export function attributeTable(unknown: string | undefined, attributes: Attributes): AttributeTable {
  const decoders = new Map<number, DataDecoder>();
  for (const [, type, data] of attributes) if (data !== undefined) decoders.set(type, data);
  const types = new EnumSet(
    attributes.map(([name, type]) => [name, type] as const),
    unknown === undefined ? {} : { unknown },
  );
  return { types, data: (type) => decoders.get(type) };
}

/** A list in which every type, named or not, has data of one kind. */
export function uniformTable(types: EnumSet, data: DataDecoder): AttributeTable {
  return { types, data: () => data };
}

/** Attributes up to the end of `extent`; one alone stands without brackets around the list. */
export function attributeList(extent: Extent, table: AttributeTable, structure: number): Value {
  const list = extent.at;
  const kind: PieceKind = {
    header: HEADER_BYTES,
    claimed: (record, at) => read.u16(record.bytes, at),
    value: (rest) => attributeValue(rest, table, structure, list),
  };
  return sequence(extent, kind);
}

function attributeValue(rest: Extent, table: AttributeTable, structure: number, list: number): Value {
  const { record, at } = rest;
  const claimed = read.u16(record.bytes, at);
  const type = read.u16(record.bytes, at + TYPE);
  const header: Value = {
    t: "struct",
    fields: [
      ["nla_len", number(String(claimed))],
      ["nla_type", typeValue(type, table.types)],
    ],
  };
  const length = Math.min(claimed, rest.length) - HEADER_BYTES;
  if (length <= 0) return header;
  const data: AttributeData = { ...rest, at: at + HEADER_BYTES, length, type, list, structure };
  const decoded = table.data(type & TYPE_MASK)?.(data) ?? hexBytes(data);
  return headed(header, isList(decoded) ? decoded : [decoded]);
}

function isList(value: Value | readonly Value[]): value is readonly Value[] {
  return Array.isArray(value);
}

function typeValue(type: number, types: EnumSet): Value {
  const plain = types.value(type & TYPE_MASK);
  const names: string[] = [];
  if ((type & NESTED) !== 0) names.push("NLA_F_NESTED");
  if ((type & NET_BYTE_ORDER) !== 0) names.push("NLA_F_NET_BYTEORDER");
  if (names.length === 0 || plain.t !== "enum") return plain;
  if (plain.name !== undefined) return { t: "flags", names: [...names, plain.name] };
  const rest = { t: "flags", names, rest: plain.text } as const;
  return plain.comment === undefined ? rest : { ...rest, comment: plain.comment };
}

/** attributes inside an attribute */
export function nested(table: AttributeTable): DataDecoder {
  return (data) => attributeList(data, table, data.structure);
}

/** The data of the last attribute of a type that stands before `data` in the same list. */
export function before(data: AttributeData, type: number): Extent | undefined {
  const { call, record, list, depth } = data;
  const end = data.at - HEADER_BYTES;
  let found: Extent | undefined;
  for (let at = list; at < end; ) {
    const claimed = read.u16(record.bytes, at);
    if (claimed < HEADER_BYTES) break;
    if ((read.u16(record.bytes, at + TYPE) & TYPE_MASK) === type)
      found = { call, record, depth, at: at + HEADER_BYTES, length: Math.min(claimed, end - at) - HEADER_BYTES };
    at += Math.ceil(claimed / 4) * 4;
  }
  return found;
}
