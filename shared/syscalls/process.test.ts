import { describe, expect, it } from "vitest";
import { line, packed } from "./call_fixture.ts";
import { waitStatusText } from "./kinds/process.ts";

describe("wait statuses", () => {
  const texts: readonly (readonly [status: number, text: string])[] = [
    [0x0000, "{WIFEXITED(s) && WEXITSTATUS(s) == 0}"],
    [0xff00, "{WIFEXITED(s) && WEXITSTATUS(s) == 255}"],
    [0x000b, "{WIFSIGNALED(s) && WTERMSIG(s) == SIGSEGV}"],
    [0x008b, "{WIFSIGNALED(s) && WTERMSIG(s) == SIGSEGV && WCOREDUMP(s)}"],
    [0x137f, "{WIFSTOPPED(s) && WSTOPSIG(s) == SIGSTOP}"],
    [0x857f, "{WIFSTOPPED(s) && WSTOPSIG(s) == SIGTRAP | 0x80}"],
    [0x6057f, "{WIFSTOPPED(s) && WSTOPSIG(s) == SIGTRAP}|PTRACE_EVENT_EXIT<<16"],
    [0x80137f, "{WIFSTOPPED(s) && WSTOPSIG(s) == SIGSTOP}|PTRACE_EVENT_STOP<<16"],
    [0xffff, "{WIFCONTINUED(s)}"],
  ];
  it.each(texts)("of %i: %s", (status, text) => {
    expect(waitStatusText(status)).toBe(text);
  });

  it("tell nothing where no child was found", () => {
    const captures = [{ source: 1, phase: "exit" as const, bytes: packed(["u32", 0]) }];
    const args = [-1, 0x1000, 1, 0];
    expect(line("wait4", { args, result: 0, captures })).toBe("wait4(-1, 0x1000, WNOHANG, NULL) = 0");
    expect(line("wait4", { args, result: 7, captures })).toBe(
      "wait4(-1, [{WIFEXITED(s) && WEXITSTATUS(s) == 0}], WNOHANG, NULL) = 7",
    );
  });

  it("come with the times of a child that was found", () => {
    const usage = packed(["u64", 1], ["u64", 20], ["u64", 0], ["u64", 300], ...Array(14).fill(["u64", 9]));
    const captures = [{ source: 3, phase: "exit" as const, bytes: usage }];
    expect(line("wait4", { args: [5, 0, 0, 0x2000], result: 5, captures })).toBe(
      "wait4(5, NULL, 0, {ru_utime={tv_sec=1, tv_usec=20}, ru_stime={tv_sec=0, tv_usec=300}, ...}) = 5",
    );
  });
});

describe("clone", () => {
  it("has a signal behind its flags, and flags that nobody knows", () => {
    const flagsText = (flags: bigint) => line("clone", { args: [flags, 0], result: -22 });
    expect(flagsText(0x0n)).toContain("flags=0)");
    expect(flagsText(200n)).toContain("flags=200)");
    expect(flagsText(0x40_0011n)).toContain("flags=0x400000 /* CLONE_??? */|SIGCHLD)");
    expect(flagsText(0xface_0000_0000_0200n)).toContain("flags=CLONE_FS|0xface000000000000)");
  });

  it("stores a pidfd or a number for the parent", () => {
    const captures = [{ source: 2, phase: "exit" as const, bytes: packed(["u32", 4]) }];
    const made = (flags: number) => line("clone", { args: [flags, 0, 0x3000], result: 9, captures });
    expect(made(0x1011)).toBe("clone(child_stack=NULL, flags=CLONE_PIDFD|SIGCHLD, parent_tid=[4]) = 9");
    expect(made(0x10_0011)).toBe("clone(child_stack=NULL, flags=CLONE_PARENT_SETTID|SIGCHLD, parent_tid=[4]) = 9");
  });
});

describe("prctl", () => {
  const answer = (option: number, result: number) => line("prctl", { args: [option], result });

  it("names the bits of what it answers", () => {
    expect(answer(27, 0)).toBe("prctl(PR_GET_SECUREBITS) = 0");
    expect(answer(27, 0x103)).toBe("prctl(PR_GET_SECUREBITS) = 0x103 (SECBIT_NOROOT|SECBIT_NOROOT_LOCKED|0x100)");
    expect(answer(27, 0x100)).toBe("prctl(PR_GET_SECUREBITS) = 0x100");
    expect(answer(52, 0)).toBe("prctl(PR_GET_SPECULATION_CTRL, PR_SPEC_STORE_BYPASS) = 0 (PR_SPEC_NOT_AFFECTED)");
  });

  it("knows what only processors of others answer", () => {
    expect(answer(51, 0x2_0010)).toBe("prctl(PR_SVE_GET_VL) = 0x20010 (PR_SVE_VL_INHERIT|0x10)");
    expect(answer(51, 0x10)).toBe("prctl(PR_SVE_GET_VL) = 0x10");
    expect(answer(64, 0x4_0000)).toBe("prctl(PR_SME_GET_VL) = 0x40000 (PR_SME_SET_VL_ONEXEC|0)");
    expect(answer(56, 0x35)).toBe(
      "prctl(PR_GET_TAGGED_ADDR_CTRL, 0, 0, 0, 0) = 0x35 (PR_TAGGED_ADDR_ENABLE|PR_MTE_TCF_ASYNC|0x6<<PR_MTE_TAG_SHIFT)",
    );
    expect(answer(61, 0x3)).toBe("prctl(PR_PAC_GET_ENABLED_KEYS, 0, 0, 0, 0) = 0x3 (PR_PAC_APIAKEY|PR_PAC_APIBKEY)");
  });

  it("shows a thread's name as far as it counts", () => {
    const named = (bytes: string, phase: "enter" | "exit", cut: boolean) => {
      const all = Uint8Array.from(bytes, (character) => character.charCodeAt(0));
      return line("prctl", {
        args: [phase === "enter" ? 15 : 16, 0x1000],
        captures: [{ source: 1, phase, bytes: all, truncated: cut, fault: !cut && !bytes.endsWith("\0") }],
      });
    };
    expect(named("worker\0", "enter", false)).toBe('prctl(PR_SET_NAME, "worker") = 0');
    expect(named("fifteen bytes!!", "enter", true)).toBe('prctl(PR_SET_NAME, "fifteen bytes!!"...) = 0');
    expect(named("not ended", "enter", false)).toBe("prctl(PR_SET_NAME, 0x1000) = 0");
    expect(named("fifteen bytes!!\0", "exit", true)).toBe('prctl(PR_GET_NAME, "fifteen bytes!!") = 0');
  });
});

describe("ptrace", () => {
  it("takes all 64 bits of the request", () => {
    expect(line("ptrace", { args: [0x1_0000_0010n, 5, 0, 0], result: -5 })).toContain(
      "ptrace(0x100000010 /* PTRACE_??? */, 5, NULL, NULL)",
    );
  });

  it("names places in struct user, and nothing behind it", () => {
    const peeked = (offset: number) => line("ptrace", { args: [3, 5, offset, 0], result: -5 });
    expect(peeked(0)).toContain("5, 8*R15, NULL");
    expect(peeked(0x52)).toContain("5, 8*RAX+2, NULL");
    expect(peeked(144)).toContain("5, 8*EFL, NULL");
    expect(peeked(856)).toContain("5, offsetof(struct user, u_debugreg)+8, NULL");
    expect(peeked(912)).toContain("5, sizeof(struct user), NULL");
    expect(peeked(913)).toContain("5, 0x391, NULL");
  });

  it("says how long a set of registers turned out to be", () => {
    const registers = (length: number) => packed(["u64", 0x5000], ["u64", length]);
    const captures = [
      { source: 3, phase: "enter" as const, bytes: registers(300) },
      { source: 3, phase: "exit" as const, bytes: registers(16) },
      { source: 0, phase: "exit" as const, parent: 1, bytes: packed(["u64", 15], ["u64", 14]) },
    ];
    expect(line("ptrace", { args: [0x4204, 5, 1, 0x1000], captures })).toBe(
      "ptrace(PTRACE_GETREGSET, 5, NT_PRSTATUS, {iov_base={r15=0xf, r14=0xe}, iov_len=300 => 16}) = 0",
    );
    expect(line("ptrace", { args: [0x4204, 5, 2, 0x1000], captures: captures.slice(0, 1), result: -3 })).toContain(
      "NT_FPREGSET, {iov_base=0x5000, iov_len=300}) = -1 ESRCH",
    );
  });

  it("shows the error of a call that failed", () => {
    const info = packed(["u32", 2], ["u32", 0xc000003e], ["u64", 0x1], ["u64", 0x2], ["u64", -9], ["u8", 1]);
    const captures = [{ source: 3, phase: "exit" as const, bytes: info }];
    expect(line("ptrace", { args: [0x420e, 5, 88, 0x1000], result: 33, captures })).toContain(
      "{op=PTRACE_SYSCALL_INFO_EXIT, arch=AUDIT_ARCH_X86_64, instruction_pointer=0x1, stack_pointer=0x2, " +
        "exit={rval=-EBADF, is_error=1}}",
    );
  });
});

describe("personality", () => {
  it("names the system and the habits, before and now", () => {
    expect(line("personality", { args: [0x800_0008], result: 0x4_0000 })).toBe(
      "personality(PER_LINUX32|ADDR_LIMIT_3GB) = 0x40000 (PER_LINUX|ADDR_NO_RANDOMIZE)",
    );
    expect(line("personality", { args: [0xffff_ffff], result: 0 })).toBe("personality(0xffffffff) = 0 (PER_LINUX)");
  });
});
