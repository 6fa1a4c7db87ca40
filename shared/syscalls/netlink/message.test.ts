import { describe, expect, it } from "vitest";
import { SOURCE_NETLINK } from "../../batch/layout.ts";
import { type CallFixture, line, packed, verboseLine } from "../call_fixture.ts";
import { routeTypes } from "../constants/netlink.ts";

const ROUTE = 0;
const SOCK_DIAG = 4;
const GETLINK = 18;
const REQUEST_DUMP = 0x301;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** A message whose header says `length`, by default what it has. */
function message(type: number, flags: number, content: Uint8Array, length = 16 + content.length): Uint8Array {
  return joined(packed(["u32", length], ["u16", type], ["u16", flags], ["u32", 7], ["u32", 0]), content);
}

function attribute(type: number, data: Uint8Array, length = 4 + data.length): Uint8Array {
  const padding = new Uint8Array((4 - (data.length % 4)) % 4);
  return joined(packed(["u16", length], ["u16", type]), data, padding);
}

/** ifinfomsg of the loopback interface */
const LINK = packed(["u16", 0], ["u16", 1], ["u32", 1], ["u32", 0x49], ["u32", 0]);
const LINK_TEXT = `{ifi_family=AF_UNSPEC, ifi_type=ARPHRD_ETHER, ifi_index=if_nametoindex("lo"), ifi_flags=IFF_UP|IFF_LOOPBACK|IFF_RUNNING, ifi_change=0}`;
const HEADER_TEXT = (length: number) =>
  `{nlmsg_len=${length}, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=7, nlmsg_pid=0}`;

interface Sent {
  protocol?: number;
  interfaces?: Uint8Array;
  fault?: boolean;
  truncated?: boolean;
  length?: number;
}

function sent(bytes: Uint8Array, { protocol = ROUTE, interfaces, fault, truncated, length }: Sent = {}): CallFixture {
  const buffer = {
    source: 1,
    phase: "enter",
    bytes,
    ...(fault ? { fault } : {}),
    ...(truncated ? { truncated } : {}),
  } as const;
  const facts = {
    source: SOURCE_NETLINK,
    phase: "enter",
    parent: 0,
    address: BigInt(protocol),
    bytes: interfaces ?? new Uint8Array(),
  } as const;
  return { args: [3, 0x1000, length ?? bytes.length, 0, 0, 0], captures: [buffer, facts], result: bytes.length };
}

const textOf = (bytes: Uint8Array, options: Sent = {}): string => {
  const whole = line("sendto", sent(bytes, options));
  return whole.slice("sendto(3, ".length, whole.lastIndexOf(`, ${options.length ?? bytes.length}, 0, NULL`));
};

describe("messages", () => {
  it("are a header, a structure and attributes", () => {
    const request = message(
      GETLINK,
      REQUEST_DUMP,
      joined(LINK, attribute(3, packed(["u8", 108], ["u8", 111], ["u8", 0]))),
    );
    expect(textOf(request)).toBe(`[${HEADER_TEXT(40)}, ${LINK_TEXT}, [{nla_len=7, nla_type=IFLA_IFNAME}, "lo"]]`);
  });

  it("stand in brackets when there are several, to the last byte", () => {
    const alone = message(GETLINK, REQUEST_DUMP, new Uint8Array());
    expect(textOf(joined(alone, alone))).toBe(`[${HEADER_TEXT(16)}, ${HEADER_TEXT(16)}]`);
    expect(textOf(joined(alone, packed(["u16", 0x201])))).toBe(`[${HEADER_TEXT(16)}, "\\x01\\x02"]`);
  });

  it("end where a length is wrong", () => {
    const short = message(GETLINK, REQUEST_DUMP, new Uint8Array(20), 3);
    expect(textOf(short)).toBe(HEADER_TEXT(3));
    const long = message(GETLINK, REQUEST_DUMP, LINK, 4000);
    expect(textOf(long)).toBe(`[${HEADER_TEXT(4000)}, ${LINK_TEXT}]`);
  });

  it("are cut at the string limit, and not with every field shown", () => {
    const alone = message(GETLINK, REQUEST_DUMP, new Uint8Array());
    const many = joined(...Array.from({ length: 40 }, () => alone));
    expect(textOf(many).match(/nlmsg_len/g)).toHaveLength(32);
    expect(textOf(many)).toMatch(/, \.\.\.\]$/);
    expect(verboseLine("sendto", sent(many)).match(/nlmsg_len/g)).toHaveLength(40);
  });

  it("say where memory ends, and only that there is more where reading was stopped", () => {
    const alone = message(GETLINK, REQUEST_DUMP, new Uint8Array());
    expect(textOf(alone, { fault: true, length: 48 })).toBe(`[${HEADER_TEXT(16)}, ... /* 0x1010 */]`);
    expect(textOf(alone, { truncated: true, length: 48 })).toBe(`[${HEADER_TEXT(16)}, ...]`);
    const half = message(GETLINK, REQUEST_DUMP, packed(["u8", 2]), 32);
    expect(textOf(half, { fault: true, length: 32 })).toBe(`[${HEADER_TEXT(32)}, {ifi_family=AF_INET, 0x1011}]`);
  });

  it("name interfaces as the socket's namespace does", () => {
    const interfaces = joined(
      packed(["u32", 1]),
      Uint8Array.from("wlan0\0\0\0\0\0\0\0\0\0\0\0", (c) => c.charCodeAt(0)),
    );
    const request = message(GETLINK, REQUEST_DUMP, LINK);
    expect(textOf(request, { interfaces })).toContain('ifi_index=if_nametoindex("wlan0")');
  });

  it("repeat in an error what it answers, and attributes behind it", () => {
    const asked = message(GETLINK, 1, new Uint8Array());
    const error = message(2, 0, joined(packed(["u32", -19]), asked, attribute(2, packed(["u32", 4]))));
    expect(textOf(error)).toBe(
      "[{nlmsg_len=44, nlmsg_type=NLMSG_ERROR, nlmsg_flags=0, nlmsg_seq=7, nlmsg_pid=0}, [{error=-ENODEV, " +
        "msg={nlmsg_len=16, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=7, nlmsg_pid=0}}, " +
        "[{nla_len=8, nla_type=NLMSGERR_ATTR_OFFS}, 4]]]",
    );
  });

  it("are bytes on any other socket", () => {
    const [buffer] = sent(message(GETLINK, 1, new Uint8Array())).captures ?? [];
    expect(
      line("sendto", { args: [3, 0x1000, 16], captures: buffer === undefined ? [] : [buffer], result: 16 }),
    ).toContain('"\\20\\0');
  });
});

describe("attributes", () => {
  const only = (...attributes: Uint8Array[]) => {
    const text = textOf(message(GETLINK, REQUEST_DUMP, joined(LINK, ...attributes)));
    return text.slice(text.indexOf(LINK_TEXT) + LINK_TEXT.length + 2, -1);
  };

  it("are shown in hex where their data is not of their type, and without data where there is none", () => {
    expect(only(attribute(4, packed(["u16", 5])))).toBe('[{nla_len=6, nla_type=IFLA_MTU}, "\\x05\\x00"]');
    expect(only(attribute(4, new Uint8Array()))).toBe("{nla_len=4, nla_type=IFLA_MTU}");
    expect(only(attribute(4, packed(["u32", 1]), 2))).toBe("{nla_len=2, nla_type=IFLA_MTU}");
  });

  it("are found by their type without its flags", () => {
    expect(only(attribute(0xc004, packed(["u32", 1500])))).toBe(
      "[{nla_len=8, nla_type=NLA_F_NESTED|NLA_F_NET_BYTEORDER|IFLA_MTU}, 1500]",
    );
    expect(only(attribute(0x83ff, packed(["u8", 1])))).toBe(
      '[{nla_len=5, nla_type=NLA_F_NESTED|0x3ff /* IFLA_??? */}, "\\x01"]',
    );
  });

  it("of a driver are read by the driver's name before them", () => {
    const kind = (name: string) =>
      attribute(
        1,
        Uint8Array.from(`${name}\0`, (c) => c.charCodeAt(0)),
      );
    const data = attribute(2, attribute(5, packed(["u32", 1])));
    const info = (name: string) => only(attribute(18, joined(kind(name), data)));
    expect(info("bridge")).toContain(
      "[{nla_len=12, nla_type=IFLA_INFO_DATA}, [{nla_len=8, nla_type=IFLA_BR_STP_STATE}, 1]]",
    );
    expect(info("dummy")).toContain('[{nla_len=12, nla_type=IFLA_INFO_DATA}, "\\x08\\x00\\x05\\x00');
  });

  it("show no data as text that has no end", () => {
    expect(only(attribute(3, packed(["u8", 108], ["u8", 111])))).toBe('[{nla_len=6, nla_type=IFLA_IFNAME}, "lo"...]');
  });
});

describe("whatever comes", () => {
  /** xorshift32 */
  const generator = (seed: number) => {
    let state = seed;
    return (limit: number) => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) % limit;
    };
  };

  it("has a text of bounded length", () => {
    for (let seed = 1; seed <= 3000; seed++) {
      const below = generator(seed * 2654435761);
      const content = Uint8Array.from({ length: below(300) }, () => (below(3) === 0 ? below(256) : below(24)));
      const bytes = message(below(130), below(0x1000), content, below(4) === 0 ? below(400) : undefined);
      const options = { protocol: below(22), fault: below(3) === 0, truncated: below(3) === 0, length: below(500) };
      const text = line("sendto", sent(bytes, options));
      expect(text.length, `seed ${seed}`).toBeLessThan(60_000);
      expect(verboseLine("sendto", sent(bytes, options)).length, `seed ${seed}`).toBeLessThan(200_000);
    }
  });

  it("does not go deeper than it must: next hops in next hops, errors in errors", () => {
    /** Pieces of `headers` each, of which every one says that it holds all that follows. */
    const nested = (headers: (left: number) => Uint8Array) => {
      const step = headers(0).length;
      const total = step * 1500;
      const bytes = new Uint8Array(total);
      for (let at = 0; at < total; at += step) bytes.set(headers(total - at), at);
      return bytes;
    };
    const hops = nested((left) => packed(["u16", left], ["u16", 0], ["u32", 1], ["u16", left - 8], ["u16", 9]));
    const route = joined(new Uint8Array(12), packed(["u16", 4 + hops.length], ["u16", 9]), hops);
    expect(textOf(message(routeTypes.of("RTM_NEWROUTE"), 1, route)).length).toBeLessThan(20_000);
    const errors = nested((left) => packed(["u32", left], ["u16", 2], ["u16", 0], ["u64", 0], ["u32", -1]));
    expect(textOf(errors).length).toBeLessThan(20_000);
  });

  it("is read by the family of the socket that is told of", () => {
    const request = message(
      20,
      REQUEST_DUMP,
      packed(["u8", 1], ["u8", 0], ["u16", 0], ["u32", 2], ["u32", 0], ["u32", 1], ["u64", 0]),
    );
    expect(textOf(request, { protocol: SOCK_DIAG })).toBe(
      "[{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=7, nlmsg_pid=0}, " +
        "{sdiag_family=AF_UNIX, sdiag_protocol=0, udiag_states=1<<TCP_ESTABLISHED, udiag_ino=0, udiag_show=UDIAG_SHOW_NAME, udiag_cookie=[0, 0]}]",
    );
  });
});
