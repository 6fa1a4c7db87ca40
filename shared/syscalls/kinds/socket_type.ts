/** What kind of socket: type and protocol. socket(2) */
import { addressFamilies, inetProtocols, netlinkProtocols, socketFlags, socketTypes } from "../constants/socket.ts";
import * as protocols from "../constants/socket_protocol.ts";
import { type Arg, argument, argumentBeside } from "../define.ts";
import type { EnumSet } from "./constant.ts";
import { hexText, number } from "./number.ts";

const AF_PACKET = addressFamilies.of("AF_PACKET");

/** The names that a family gives to its protocols. */
const PROTOCOLS: ReadonlyMap<number, EnumSet> = new Map(
  (
    [
      ["AF_INET", inetProtocols],
      ["AF_INET6", inetProtocols],
      ["AF_NETLINK", netlinkProtocols],
      ["AF_IRDA", protocols.irdaProtocols],
      ["AF_CAN", protocols.canProtocols],
      ["AF_BLUETOOTH", protocols.bluetoothProtocols],
      ["AF_RXRPC", addressFamilies],
      ["AF_ISDN", protocols.isdnProtocols],
      ["AF_PHONET", protocols.phonetProtocols],
      ["AF_CAIF", protocols.caifProtocols],
      ["AF_NFC", protocols.nfcSocketProtocols],
      ["AF_KCM", protocols.kcmProtocols],
      ["AF_SMC", protocols.smcProtocols],
    ] as const
  ).map(([family, set]) => [addressFamilies.of(family), set]),
);
const AF_AX25 = addressFamilies.of("AF_AX25");

/** the protocol, by family: `IPPROTO_TCP`, `NETLINK_ROUTE`, `htons(ETH_P_ALL)` */
export function socketProtocol(name: string, familyName: string): Arg {
  return argumentBeside(name, familyName, (call, index, family) => {
    const word = call.i32(index);
    const domain = Number(call.u64(family));
    if (domain === AF_PACKET) {
      const swapped = ((word & 0xff) << 8) | ((word >>> 8) & 0xff);
      return { t: "call", name: "htons", args: [protocols.etherProtocols.value(swapped)] };
    }
    if (domain === AF_AX25) {
      const whole = call.u64(index);
      const known = whole >> 32n === 0n ? protocols.ax25Protocols.nameOf(word) : undefined;
      return { t: "note", value: number(hexText(whole)), note: known ?? protocols.ax25Protocols.unknown ?? "" };
    }
    return PROTOCOLS.get(domain)?.value(word) ?? number(call.u64(index).toString());
  });
}

const TYPE_MASK = 0xf;

/** `SOCK_STREAM|SOCK_CLOEXEC`: a type, or none that is known, and bits */
export function socketType(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u32(index);
    const type = socketTypes.nameOf(word & TYPE_MASK);
    if (type === undefined) return socketFlags.value(word);
    const upper = (word & ~TYPE_MASK) >>> 0;
    if (upper === 0) return { t: "enum", name: type, text: type };
    const { names, rest } = socketFlags.split(upper);
    if (rest === 0) return { t: "flags", names: [type, ...names] };
    const text = names.length > 0 ? hexText(rest) : `${hexText(rest)} /* ${socketFlags.unknown} */`;
    return { t: "flags", names: [type, ...names], rest: text };
  });
}
