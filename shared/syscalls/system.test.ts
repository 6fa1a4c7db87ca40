import { describe, expect, it } from "vitest";
import { line, packed } from "./call_fixture.ts";

const P = 0x7fff_0000n;
const EINVAL = -22;
const E2BIG = -7;

describe("capability sets", () => {
  const CAP_NET_RAW = 1 << 13;
  const header = (version: number) => ({
    source: 0,
    phase: "enter" as const,
    bytes: packed(["u32", version], ["u32", 0]),
  });
  const sets = (words: readonly number[]) => ({
    source: 1,
    phase: "enter" as const,
    bytes: packed(...words.map((word) => ["u32", word] as const)),
  });
  const capset = (version: number, words: readonly number[]) =>
    line("capset", { args: [P, P], captures: [header(version), sets(words)] });

  it("name the two words one after the other, each with its own rest", () => {
    expect(capset(0x20080522, [CAP_NET_RAW, 0, 0, 1 << 30, 1 << 7, 0])).toBe(
      "capset({version=_LINUX_CAPABILITY_VERSION_3, pid=0}, " +
        "{effective=1<<CAP_NET_RAW|0x40000000 /* CAP_??? */, permitted=1<<CAP_BPF, inheritable=0}) = 0",
    );
  });

  it("have one word in the first version, whatever stands behind it", () => {
    expect(capset(0x19980330, [CAP_NET_RAW, 0, 0, 1, 1, 1])).toBe(
      "capset({version=_LINUX_CAPABILITY_VERSION_1, pid=0}, {effective=1<<CAP_NET_RAW, permitted=0, inheritable=0}) = 0",
    );
    expect(capset(0x19980330, [CAP_NET_RAW, 0, 0])).toContain("effective=1<<CAP_NET_RAW");
    expect(capset(0x20080522, [CAP_NET_RAW, 0, 0])).toContain("}, 0x7fff0000) = 0");
  });
});

describe("node sets", () => {
  const set = (maxnode: bigint, words: readonly bigint[], fault = false) =>
    line("set_mempolicy", {
      args: [2, P, maxnode],
      captures: [
        { source: 1, phase: "enter", address: P, fault, bytes: packed(...words.map((word) => ["u64", word] as const)) },
      ],
    });

  it("have one node less than the count says, in words of 64", () => {
    expect(set(65n, [1n, 2n])).toBe("set_mempolicy(MPOL_BIND, [0x00000000000001], 65) = 0");
    expect(set(66n, [1n, 0n, 5n])).toBe("set_mempolicy(MPOL_BIND, [0x00000000000001, 0000000000000000], 66) = 0");
    expect(set(0n, [1n])).toBe("set_mempolicy(MPOL_BIND, [], 0) = 0");
  });

  it("of no words, or of more than there can be, are addresses", () => {
    expect(set(1n, [1n])).toBe("set_mempolicy(MPOL_BIND, 0x7fff0000, 1) = 0");
    expect(set(-1n, [1n])).toBe("set_mempolicy(MPOL_BIND, 0x7fff0000, 18446744073709551615) = 0");
  });

  it("say where memory ended", () => {
    expect(set(200n, [1n], true)).toBe("set_mempolicy(MPOL_BIND, [0x00000000000001, ... /* 0x7fff0008 */], 200) = 0");
  });
});

describe("scheduling attributes", () => {
  const attributes = (size: number, flags: number, length = 56) => {
    const bytes = new Uint8Array(length);
    bytes.set(packed(["u32", size], ["u32", 0], ["u64", flags]));
    return { source: 1, phase: "enter" as const, bytes };
  };
  const KEEP_BOTH = 0x18;

  it("leave out what is to stay as it is, and what the size does not reach", () => {
    expect(line("sched_setattr", { args: [0, P], captures: [attributes(56, KEEP_BOTH)] })).toBe(
      "sched_setattr(0, {size=56, sched_flags=SCHED_FLAG_KEEP_POLICY|SCHED_FLAG_KEEP_PARAMS, " +
        "sched_util_min=0, sched_util_max=0}, 0) = 0",
    );
    expect(line("sched_setattr", { args: [0, P], captures: [attributes(0, KEEP_BOTH, 48)] })).toBe(
      "sched_setattr(0, {size=0, sched_flags=SCHED_FLAG_KEEP_POLICY|SCHED_FLAG_KEEP_PARAMS}, 0) = 0",
    );
    expect(line("sched_setattr", { args: [0, P], captures: [attributes(56, 0, 48)] })).toBe(
      "sched_setattr(0, 0x7fff0000, 0) = 0",
    );
  });

  it("show the size that the kernel would have taken", () => {
    const answer = { source: 1, phase: "exit" as const, bytes: packed(["u32", 56]) };
    expect(line("sched_setattr", { args: [0, P], result: E2BIG, captures: [attributes(47, 0), answer] })).toBe(
      "sched_setattr(0, {size=47} => {size=56}, 0) = -1 E2BIG (Argument list too long)",
    );
  });
});

describe("the local descriptor table", () => {
  it("answers errors as large numbers", () => {
    expect(line("modify_ldt", { args: [1, P, 15], result: 0xffff_ffea })).toBe(
      "modify_ldt(1, 0x7fff0000, 15) = 4294967274 EINVAL (Invalid argument)",
    );
    expect(line("modify_ldt", { args: [0, P, 64], result: 64 })).toBe("modify_ldt(0, 0x7fff0000, 64) = 64");
  });
});

describe("performance counters", () => {
  const open = (type: number, config: bigint, bits = 0n, captures: readonly Uint8Array[] = []) =>
    line("perf_event_open", {
      args: [P, 0, -1, -1, 0],
      result: captures.length > 0 ? E2BIG : EINVAL,
      captures: [
        {
          source: 0,
          phase: "enter",
          bytes: packed(
            ["u32", type],
            ["u32", 128],
            ["u64", config],
            ["u64", 7],
            ["u64", 0],
            ["u64", 0],
            ["u64", bits],
          ),
        },
        ...captures.map((bytes) => ({ source: 0, phase: "exit" as const, bytes })),
      ],
    });

  it("count what their type makes of the configuration", () => {
    expect(open(0, 0x4_0000_0001n)).toContain("config=0x4<<32|PERF_COUNT_HW_INSTRUCTIONS,");
    expect(open(1, 99n)).toContain("config=0x63 /* PERF_COUNT_SW_??? */,");
    expect(open(2, 99n)).toContain("config=99,");
    expect(open(3, 0x0500_0102n)).toContain(
      "config=0x5<<24|PERF_COUNT_HW_CACHE_RESULT_ACCESS<<16|PERF_COUNT_HW_CACHE_OP_WRITE<<8|PERF_COUNT_HW_CACHE_LL,",
    );
    expect(open(4, 99n)).toContain("config=0x63,");
  });

  it("show the bits that are set, the precision always, and the size that the kernel knows", () => {
    const size136 = packed(["u32", 1], ["u32", 136]);
    expect(open(1, 0n, 0b1_1000_0000_0000_0001n | (1n << 10n) | (1n << 38n), [size136])).toBe(
      "perf_event_open({type=PERF_TYPE_SOFTWARE, size=PERF_ATTR_SIZE_VER7 => 0x88 /* PERF_ATTR_SIZE_??? */, " +
        "config=PERF_COUNT_SW_CPU_CLOCK, sample_freq=7, sample_type=0, read_format=0, disabled=1, freq=1, " +
        "precise_ip=3 /* must have 0 skid */, __reserved_1=0x1 /* Bits 63..38 */, ...}, 0, -1, -1, 0) " +
        "= -1 E2BIG (Argument list too long)",
    );
  });
});

describe("bpf", () => {
  const MAP_CREATE = 0;
  const PROG_LOAD = 5;
  const PROG_QUERY = 16;
  const MAP_GET_NEXT_ID = 12;
  const attributes = (phase: "enter" | "exit", bytes: Uint8Array) => ({ source: 1, phase, bytes });
  const words = (...values: readonly number[]) => packed(...values.map((value) => ["u32", value] as const));

  it("shows what the first kernels had, and more as far as the size goes", () => {
    const map = (...values: readonly number[]) =>
      line("bpf", {
        args: [MAP_CREATE, P, 4 * values.length],
        result: 3,
        captures: [attributes("enter", words(...values))],
      });
    expect(map(1)).toBe(
      "bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_HASH, key_size=0, value_size=0, max_entries=0}, 4) = 3",
    );
    expect(map(2, 4, 8, 1, 4, 0, 7)).toContain("map_flags=BPF_F_NUMA_NODE, inner_map_fd=0, numa_node=7}, 28)");
    expect(map(2, 4, 8, 1, 0, 0, 7)).toContain("map_flags=0, inner_map_fd=0}, 28)");
    expect(map(...new Array<number>(18).fill(0), 0, 1)).toContain("map_extra=0, ...}, 80)");
  });

  it("shows an address where the attributes are too large, too small or not all there", () => {
    const load = (size: number, bytes: Uint8Array) =>
      line("bpf", { args: [PROG_LOAD, P, size], result: EINVAL, captures: [attributes("enter", bytes)] });
    expect(load(0, new Uint8Array())).toContain("(BPF_PROG_LOAD, 0x7fff0000, 0)");
    expect(load(4097, new Uint8Array(4096))).toContain("(BPF_PROG_LOAD, 0x7fff0000, 4097)");
    expect(load(48, new Uint8Array(47))).toContain("(BPF_PROG_LOAD, 0x7fff0000, 48)");
  });

  it("shows what the kernel has written into the attributes", () => {
    expect(
      line("bpf", {
        args: [MAP_GET_NEXT_ID, P, 8],
        captures: [attributes("enter", words(0, 0)), attributes("exit", words(0, 28))],
      }),
    ).toBe("bpf(BPF_MAP_GET_NEXT_ID, {start_id=0, next_id=0 => 28}, 8) = 0");
    const query = (count: number) => words(7, 0, 0, 0, 0x1000, 0, count);
    expect(
      line("bpf", {
        args: [PROG_QUERY, P, 28],
        captures: [
          attributes("enter", query(4)),
          attributes("exit", query(1)),
          { source: 16, phase: "exit", parent: 1, bytes: words(102) },
        ],
      }),
    ).toBe(
      "bpf(BPF_PROG_QUERY, {query={target_fd=7, attach_type=BPF_CGROUP_INET_INGRESS, query_flags=0, attach_flags=0, " +
        "prog_ids=[102], prog_cnt=4 => 1}}, 28) = 0",
    );
  });
});

describe("calls whose arguments depend on a command", () => {
  it("show only those that mean something", () => {
    expect(line("syslog", { args: [10, P, 5], result: 131072 })).toBe(
      "syslog(10 /* SYSLOG_ACTION_SIZE_BUFFER */) = 131072",
    );
    expect(line("reboot", { args: [0xfee1dead, 672274793, 0, P], result: -1 })).toBe(
      "reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_CAD_OFF) = -1 EPERM (Operation not permitted)",
    );
    expect(line("kcmp", { args: [1, 2, 1, 3, 4] })).toBe("kcmp(1, 2, KCMP_VM) = 0");
    expect(line("membarrier", { args: [0, 0, 5], result: 1 })).toBe(
      "membarrier(MEMBARRIER_CMD_QUERY, 0) = 0x1 (MEMBARRIER_CMD_GLOBAL)",
    );
    expect(line("quotactl", { args: [(0x800001 << 8) | 1, 0, 5, P] })).toBe(
      "quotactl(QCMD(Q_SYNC, GRPQUOTA), NULL) = 0",
    );
  });

  it("take AT_FDCWD for a number where no directory stands", () => {
    expect(line("landlock_restrict_self", { args: [-100, 0], result: -9 })).toBe(
      "landlock_restrict_self(-100, 0) = -1 EBADF (Bad file descriptor)",
    );
  });
});
