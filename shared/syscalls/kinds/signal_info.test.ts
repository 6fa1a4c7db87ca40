import { describe, expect, it } from "vitest";
import { valueText } from "../../render/text.ts";
import { line, packed } from "../call_fixture.ts";
import { SIGINFO_BYTES, signalInfoValue } from "./signal_info.ts";

type Words = readonly (readonly ["u16" | "u32" | "u64", number | bigint])[];

/** siginfo_t with what stands behind its three numbers */
function information(signal: number, code: number, ...words: Words): string {
  const bytes = new Uint8Array(SIGINFO_BYTES);
  bytes.set(packed(["u32", signal], ["u32", 0], ["u32", code], ["u32", 0], ...words));
  return valueText(signalInfoValue(bytes, 0));
}

const SIGILL = 4;
const SIGTRAP = 5;
const SIGBUS = 7;
const SIGFPE = 8;
const SIGUSR1 = 10;
const SIGSEGV = 11;
const SIGALRM = 14;
const SIGCHLD = 17;
const SIGIO = 29;
const SIGSYS = 31;

describe("the information of a signal", () => {
  it("names who sent it, and the value if there is one", () => {
    expect(information(SIGUSR1, 0, ["u32", 7], ["u32", 1000])).toBe(
      "{si_signo=SIGUSR1, si_code=SI_USER, si_pid=7, si_uid=1000}",
    );
    expect(information(SIGUSR1, -6, ["u32", 7], ["u32", -1])).toBe(
      "{si_signo=SIGUSR1, si_code=SI_TKILL, si_pid=7, si_uid=-1}",
    );
    expect(information(40, -1, ["u32", 7], ["u32", 0], ["u64", 0x5_ffff_fffen])).toBe(
      "{si_signo=SIGRT_8, si_code=SI_QUEUE, si_pid=7, si_uid=0, si_int=-2, si_ptr=0x5fffffffe}",
    );
    expect(information(40, -1, ["u32", 7], ["u32", 0])).toBe(
      "{si_signo=SIGRT_8, si_code=SI_QUEUE, si_pid=7, si_uid=0}",
    );
    expect(information(SIGIO, 128)).toBe("{si_signo=SIGIO, si_code=SI_KERNEL}");
  });

  it("always has the value of a timer", () => {
    expect(information(SIGALRM, -2, ["u32", 1], ["u32", 3], ["u64", 0])).toBe(
      "{si_signo=SIGALRM, si_code=SI_TIMER, si_timerid=0x1, si_overrun=3, si_int=0, si_ptr=NULL}",
    );
  });

  it("says where a fault was, and what else belongs to it", () => {
    expect(information(SIGSEGV, 1, ["u64", 0x1234])).toBe("{si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=0x1234}");
    expect(information(SIGSEGV, 3, ["u64", 0x10], ["u64", 0], ["u64", 0x20], ["u64", 0x30])).toBe(
      "{si_signo=SIGSEGV, si_code=SEGV_BNDERR, si_addr=0x10, si_lower=0x20, si_upper=0x30}",
    );
    expect(information(SIGSEGV, 4, ["u64", 0x10], ["u64", 0], ["u32", 2])).toBe(
      "{si_signo=SIGSEGV, si_code=SEGV_PKUERR, si_addr=0x10, si_pkey=2}",
    );
    expect(information(SIGSEGV, 128)).toBe("{si_signo=SIGSEGV, si_code=SI_KERNEL, si_addr=NULL}");
    expect(information(SIGBUS, 1, ["u64", 0x11])).toBe("{si_signo=SIGBUS, si_code=BUS_ADRALN, si_addr=0x11}");
    expect(information(SIGBUS, 4, ["u64", 0x11], ["u16", 12])).toBe(
      "{si_signo=SIGBUS, si_code=BUS_MCEERR_AR, si_addr=0x11, si_addr_lsb=0xc}",
    );
    expect(information(SIGFPE, 1, ["u64", 0x11])).toBe("{si_signo=SIGFPE, si_code=FPE_INTDIV, si_addr=0x11}");
    expect(information(SIGILL, 2, ["u64", 0x11])).toBe("{si_signo=SIGILL, si_code=ILL_ILLOPN, si_addr=0x11}");
    expect(information(SIGTRAP, 2, ["u64", 0x11])).toBe("{si_signo=SIGTRAP, si_code=TRAP_TRACE, si_addr=0x11}");
    // A tracer's events come with a code of their own.
    expect(information(SIGTRAP, 0x605, ["u64", 2])).toBe("{si_signo=SIGTRAP, si_code=0x605, si_addr=0x2}");
  });

  it("tells how a child ended, with a number or a signal", () => {
    const child = (code: number, status: number) =>
      information(SIGCHLD, code, ["u32", 9], ["u32", 0], ["u32", status], ["u32", 0], ["u64", 0], ["u64", 250]);
    const times = "si_utime=0, si_stime=250 /* 2.50 s */}";
    expect(child(1, 9)).toBe(`{si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=9, si_uid=0, si_status=9, ${times}`);
    expect(child(3, 11)).toBe(`{si_signo=SIGCHLD, si_code=CLD_DUMPED, si_pid=9, si_uid=0, si_status=SIGSEGV, ${times}`);
    expect(child(5, 19)).toContain("si_code=CLD_STOPPED, si_pid=9, si_uid=0, si_status=SIGSTOP");
    expect(child(4, 133)).toContain("si_code=CLD_TRAPPED, si_pid=9, si_uid=0, si_status=133");
  });

  it("says which descriptor is ready for what", () => {
    expect(information(SIGIO, 1, ["u64", 65], ["u32", 3])).toBe(
      "{si_signo=SIGIO, si_code=POLL_IN, si_band=65, si_fd=3}",
    );
  });

  it("names the call that was trapped, of this architecture only", () => {
    const trapped = (nr: number, architecture: number) =>
      information(SIGSYS, 1, ["u64", 0x401000], ["u32", nr], ["u32", architecture]);
    expect(trapped(110, 0xc000003e)).toBe(
      "{si_signo=SIGSYS, si_code=SYS_SECCOMP, si_call_addr=0x401000, si_syscall=__NR_getppid, si_arch=AUDIT_ARCH_X86_64}",
    );
    expect(trapped(20, 0x40000003)).toContain("si_syscall=20, si_arch=AUDIT_ARCH_I386}");
    expect(trapped(-1, 0xc000003e)).toContain("si_syscall=4294967295, si_arch=AUDIT_ARCH_X86_64}");
  });

  it("is empty where waitid found nobody", () => {
    expect(information(0, 0, ["u64", 0x5555])).toBe("{}");
  });
});

describe("an interrupted sleep", () => {
  const left = [
    { source: 0, phase: "enter" as const, bytes: packed(["u64", 5], ["u64", 0]) },
    { source: 1, phase: "exit" as const, bytes: packed(["u64", 2], ["u64", 7]) },
  ];

  it("shows what is left of it", () => {
    expect(line("nanosleep", { args: [0x1000, 0x2000], result: -516, captures: left })).toBe(
      "nanosleep({tv_sec=5, tv_nsec=0}, {tv_sec=2, tv_nsec=7}) = ? ERESTART_RESTARTBLOCK (Interrupted by signal)",
    );
  });

  it("has nothing left when it was refused or came to its end", () => {
    expect(line("nanosleep", { args: [0x1000, 0x2000], result: -22, captures: left })).toContain("0x2000) = -1 EINVAL");
    expect(line("nanosleep", { args: [0x1000, 0x2000], captures: left })).toContain("0x2000) = 0");
  });
});
