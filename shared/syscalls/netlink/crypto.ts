/** Messages of NETLINK_CRYPTO, which ask for the kernel's ciphers and tell them. linux/cryptouser.h */
import type { Value } from "../../render/value.ts";
import { cryptoTypes } from "../constants/netlink.ts";
import { chars, field, hex32, type Shape, struct, u32 } from "../kinds/shape.ts";
import { attributeList, attributeTable, type DataDecoder } from "./attribute.ts";
import { asU32 } from "./data.ts";
import { addressOf, behind, type Extent, isReadable, plainBytes, stringBytes } from "./sequence.ts";

const HEADER = { header: "linux/cryptouser.h" };
/** CRYPTO_MAX_NAME */
const NAME_BYTES = 64;
const name = chars(NAME_BYTES);

const algorithm: Shape = struct(
  "struct crypto_user_alg",
  208,
  [
    field("cru_name", 0, name),
    field("cru_driver_name", 64, name),
    field("cru_module_name", 128, name),
    field("cru_type", 192, hex32),
    field("cru_mask", 196, hex32),
    field("cru_refcnt", 200, u32),
    field("cru_flags", 204, hex32),
  ],
  HEADER,
);

/** Names, then numbers. */
function report(type: string, names: readonly string[], numbers: readonly string[]): DataDecoder {
  const first = names.length * NAME_BYTES;
  const shape = struct(
    type,
    first + numbers.length * u32.size,
    [
      ...names.map((each, i) => field(each, i * NAME_BYTES, name)),
      ...numbers.map((each, i) => field(each, first + i * u32.size, u32)),
    ],
    HEADER,
  );
  return (data) => {
    if (data.length < shape.size) return plainBytes(data);
    return isReadable(data, shape.size) ? shape.decode(data.call, data.record, data.at) : addressOf(data);
  };
}

/** a report that says no more than the type */
const typeAlone: DataDecoder = (data) => ({ t: "struct", fields: [["type", stringBytes(data)]] });

const attributes = attributeTable("CRYPTOCFGA_???", [
  ["CRYPTOCFGA_UNSPEC", 0],
  ["CRYPTOCFGA_PRIORITY_VAL", 1, asU32],
  ["CRYPTOCFGA_REPORT_LARVAL", 2, typeAlone],
  ["CRYPTOCFGA_REPORT_HASH", 3, report("struct crypto_report_hash", ["type"], ["blocksize", "digestsize"])],
  [
    "CRYPTOCFGA_REPORT_BLKCIPHER",
    4,
    report("struct crypto_report_blkcipher", ["type", "geniv"], ["blocksize", "min_keysize", "max_keysize", "ivsize"]),
  ],
  [
    "CRYPTOCFGA_REPORT_AEAD",
    5,
    report("struct crypto_report_aead", ["type", "geniv"], ["blocksize", "maxauthsize", "ivsize"]),
  ],
  ["CRYPTOCFGA_REPORT_COMPRESS", 6, typeAlone],
  ["CRYPTOCFGA_REPORT_RNG", 7, report("struct crypto_report_rng", ["type"], ["seedsize"])],
  [
    "CRYPTOCFGA_REPORT_CIPHER",
    8,
    report("struct crypto_report_cipher", ["type"], ["blocksize", "min_keysize", "max_keysize"]),
  ],
  ["CRYPTOCFGA_REPORT_AKCIPHER", 9, typeAlone],
  ["CRYPTOCFGA_REPORT_KPP", 10, typeAlone],
  ["CRYPTOCFGA_REPORT_ACOMP", 11, typeAlone],
]);

const OF_ALGORITHMS = new Set(
  ["NEWALG", "DELALG", "UPDATEALG", "GETALG"].map((verb) => cryptoTypes.of(`CRYPTO_MSG_${verb}`)),
);

export function cryptoContent(extent: Extent, type: number): readonly Value[] | undefined {
  if (!OF_ALGORITHMS.has(type)) return undefined;
  const { call, record, at, length } = extent;
  if (length < algorithm.size) return [plainBytes(extent)];
  if (!isReadable(extent, algorithm.size)) return [addressOf(extent)];
  const value = algorithm.decode(call, record, at);
  if (length === algorithm.size) return [value];
  const rest = behind(extent, algorithm.size);
  return [value, attributeList(rest, attributes, at)];
}
