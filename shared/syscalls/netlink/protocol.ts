/** What the protocol of a netlink socket says about its messages. linux/netlink.h */
import type { Value } from "../../render/value.ts";
import {
  commonFlags,
  controlTypes,
  cryptoTypes,
  deleteFlags,
  getFlags,
  newFlags,
  selinuxTypes,
  transformTypes,
} from "../constants/netlink.ts";
import { auditTypes } from "../constants/netlink_audit.ts";
import { netlinkProtocols } from "../constants/socket.ts";
import { type EnumSet, enumSet, type FlagSet } from "../kinds/constant.ts";
import { cryptoContent } from "./crypto.ts";
import { netfilter } from "./netfilter.ts";
import { route } from "./route.ts";
import { selinuxContent } from "./selinux.ts";
import type { Extent } from "./sequence.ts";
import { socketDiagnosis } from "./socket_diagnosis.ts";

export interface Protocol {
  /** the type of a message, from NLMSG_MIN_TYPE on */
  type(type: number): Value;
  /** the meaning of the flags of such a message */
  flagsOf(type: number): FlagSet;
  /** what stands behind the header, also of NLMSG_DONE; undefined: nothing more than bytes */
  content?(extent: Extent, type: number, flags: number): readonly Value[] | undefined;
}

/** Types of which the names say what the flags mean. */
function flagsByName(types: EnumSet, sets: readonly (readonly [FlagSet, readonly string[]])[]): Protocol["flagsOf"] {
  const byType = new Map(sets.flatMap(([set, names]) => names.map((name) => [types.of(name), set] as const)));
  return (type) => byType.get(type) ?? commonFlags;
}

const named = (types: EnumSet, flagsOf: Protocol["flagsOf"] = () => commonFlags): Protocol => ({
  type: (type) => types.value(type),
  flagsOf,
});

/** Families get their numbers when they are registered, except for the one that tells them. linux/genetlink.h */
const genericFamilies = enumSet([["nlctrl", 0x10]], { unknown: "GENERIC_FAMILY_???" });

const PROTOCOLS: ReadonlyMap<string, Protocol> = new Map([
  ["NETLINK_ROUTE", route],
  ["NETLINK_SOCK_DIAG", socketDiagnosis],
  ["NETLINK_NETFILTER", netfilter],
  ["NETLINK_GENERIC", named(genericFamilies)],
  ["NETLINK_AUDIT", named(auditTypes)],
  [
    "NETLINK_CRYPTO",
    {
      ...named(
        cryptoTypes,
        flagsByName(cryptoTypes, [
          [newFlags, ["CRYPTO_MSG_NEWALG"]],
          [deleteFlags, ["CRYPTO_MSG_DELALG", "CRYPTO_MSG_DELRNG"]],
          [getFlags, ["CRYPTO_MSG_GETALG"]],
        ]),
      ),
      content: cryptoContent,
    },
  ],
  ["NETLINK_SELINUX", { ...named(selinuxTypes), content: selinuxContent }],
  [
    "NETLINK_XFRM",
    named(
      transformTypes,
      flagsByName(transformTypes, [
        [newFlags, ["SA", "POLICY", "AE", "SADINFO", "SPDINFO"].map((what) => `XFRM_MSG_NEW${what}`)],
        [deleteFlags, ["XFRM_MSG_DELSA", "XFRM_MSG_DELPOLICY"]],
        [getFlags, ["SA", "POLICY", "AE", "SADINFO", "SPDINFO"].map((what) => `XFRM_MSG_GET${what}`)],
      ]),
    ),
  ],
]);

const UNKNOWN: Protocol = named(controlTypes);

export function protocolOf(number: number): Protocol {
  return PROTOCOLS.get(netlinkProtocols.nameOf(number) ?? "") ?? UNKNOWN;
}
