import { describe, expect, it } from "vitest";
import { line, packed } from "./call_fixture.ts";

const P = 0x7ffd_0000_1000n;
const EBADF = -9;

describe("control messages", () => {
  const sent = (control: Uint8Array) => {
    const message = packed(
      ["u64", 0],
      ["u64", 0],
      ["u64", 0],
      ["u64", 0],
      ["u64", 0x2000],
      ["u64", control.length],
      ["u64", 0],
    );
    const captures = [
      { source: 1, phase: "enter", bytes: message },
      { source: 32, phase: "enter", bytes: control, parent: 0, address: 0x2000n },
    ] as const;
    const text = line("sendmsg", { args: [3, P, 0], result: EBADF, captures });
    return /msg_control=(.*), msg_controllen/.exec(text)?.[1];
  };
  const header = (length: number | bigint) =>
    [
      ["u64", length],
      ["u32", 1],
      ["u32", 1],
    ] as const;

  it("end at a length that overflows the address space", () => {
    expect(sent(packed(...header(0xffff_ffff_ffff_ffffn), ["u64", 5]))).toBe(
      "[{cmsg_len=18446744073709551615, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[5, 0]}]",
    );
  });

  it("end where one is shorter than its header, and say where", () => {
    expect(sent(packed(...header(3), ["u64", 0]))).toBe(
      "[{cmsg_len=3, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS}, ... /* 0x2010 */]",
    );
  });
});

describe("recvmmsg", () => {
  const waited = (result: number, left: number) =>
    line("recvmmsg", {
      args: [3, P, 0, 0, P],
      result,
      captures: [
        { source: 4, phase: "enter", bytes: packed(["u64", 1], ["u64", 500]) },
        { source: 4, phase: "exit", bytes: packed(["u64", 0], ["u64", left]) },
      ],
    });

  it("says what is left of the time to wait, or that it is over", () => {
    expect(waited(2, 7)).toContain("{tv_sec=1, tv_nsec=500}) = 2 (left {tv_sec=0, tv_nsec=7})");
    expect(waited(0, 0)).toContain("= 0 (Timeout)");
  });
});

describe("options", () => {
  const asked = (level: number, option: number, bytes: Uint8Array) =>
    line("getsockopt", {
      args: [3, level, option, P, P + 8n],
      captures: [
        { source: 3, phase: "exit", bytes },
        { source: 4, phase: "enter", bytes: packed(["u32", bytes.length]) },
        { source: 4, phase: "exit", bytes: packed(["u32", bytes.length]) },
      ],
    });

  it("show as much of a structure as there was room for", () => {
    expect(asked(1, 13, Uint8Array.of(1, 0, 0, 0, 5, 0))).toContain('{l_onoff=1, l_linger="\\x05\\x00"}');
    expect(asked(1, 17, packed(["u32", 7], ["u32", 0], ["u32", 0xffff_ffff]))).toContain("{pid=7, uid=0, gid=-1}");
  });

  it("name the kinds of ICMP messages that pass where they are fewer", () => {
    expect(asked(255, 1, packed(["u32", 0x9]))).toContain("[ICMP_ECHOREPLY ICMP_DEST_UNREACH], [4]");
    expect(asked(255, 1, packed(["u32", 0xffff_fffe]))).toContain("~[ICMP_ECHOREPLY], [4]");
  });
});
