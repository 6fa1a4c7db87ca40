import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { line, packed } from "./call_fixture.ts";
import { EnumSet, FlagSet, flagSet } from "./kinds/constant.ts";

const P = 0x7ffd_0000_1000n;
const FD_CWD = -100;

describe("paths and strings", () => {
  it("show a path whole, NULL as NULL and what is unreadable as an address", () => {
    const path = "a".repeat(200);
    expect(line("chdir", { args: [P], captures: [{ source: 0, phase: "enter", bytes: path }] })).toBe(
      `chdir("${path}") = 0`,
    );
    expect(line("chdir", { args: [0], result: -14 })).toBe("chdir(NULL) = -1 EFAULT (Bad address)");
    expect(line("chdir", { args: [P], result: -14 })).toBe("chdir(0x7ffd00001000) = -1 EFAULT (Bad address)");
    const torn = { source: 0, phase: "enter", bytes: Uint8Array.of(47, 97), fault: true } as const;
    expect(line("chdir", { args: [P], result: -14, captures: [torn] })).toBe(
      "chdir(0x7ffd00001000) = -1 EFAULT (Bad address)",
    );
  });

  it("escape as C does, in octal as short as the next digit allows", () => {
    const bytes = Uint8Array.of(0, 0x30, 1, 0xff, 0x38, 9, 10, 13, 11, 12, 34, 92, 27, 91);
    expect(
      line("write", { args: [1, P, bytes.length], result: 14, captures: [{ source: 1, phase: "enter", bytes }] }),
    ).toBe(String.raw`write(1, "\0000\1\3778\t\n\r\v\f\"\\\33[", 14) = 14`);
  });

  it("cut buffers at the string limit", () => {
    const bytes = new Uint8Array(40).fill(120);
    const captures = [{ source: 1, phase: "enter", bytes }] as const;
    expect(line("write", { args: [1, P, 32], result: 32, captures })).toBe(`write(1, "${"x".repeat(32)}", 32) = 32`);
    expect(line("write", { args: [1, P, 40], result: 40, captures })).toBe(`write(1, "${"x".repeat(32)}"..., 40) = 40`);
    expect(line("write", { args: [1, P, 0], captures })).toBe('write(1, "", 0) = 0');
  });
});

describe("flags and names", () => {
  it("show leftovers in hex, and a comment when nothing has a name", () => {
    const open = (flags: number) =>
      line("openat", {
        args: [FD_CWD, P, flags, 0o644],
        result: -2,
        captures: [{ source: 1, phase: "enter", bytes: "x" }],
      });
    expect(open(0x4000_0000)).toBe(
      'openat(AT_FDCWD, "x", O_RDONLY|0x40000000) = -1 ENOENT (No such file or directory)',
    );
    expect(open(0o101)).toBe('openat(AT_FDCWD, "x", O_WRONLY|O_CREAT, 0644) = -1 ENOENT (No such file or directory)');
    expect(line("access", { args: [0, 8], result: -22 })).toBe(
      "access(NULL, 0x8 /* ?_OK */) = -1 EINVAL (Invalid argument)",
    );
    expect(line("lseek", { args: [1, 5, 17], result: -22 })).toBe(
      "lseek(1, 5, 0x11 /* SEEK_??? */) = -1 EINVAL (Invalid argument)",
    );
    expect(line("mmap", { args: [0, 4096, 3, 0x22, -1, 0], result: P })).toBe(
      "mmap(NULL, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = 0x7ffd00001000",
    );
  });

  it("use the name of zero, else 0, and never lose a bit", () => {
    const set = flagSet([
      ["BOTH", 3],
      ["ONE", 1],
      ["HIGH", 0x8000_0000],
    ]);
    expect(set.value(0)).toEqual({ t: "flags", names: [], zero: "0" });
    expect(set.value(3)).toEqual({ t: "flags", names: ["BOTH"] });
    expect(set.value(0x8000_0005)).toEqual({ t: "flags", names: ["ONE", "HIGH"], rest: "0x4" });
  });

  it("have no entry that an earlier one hides", async () => {
    const folder = new URL("./constants/", import.meta.url);
    let sets = 0;
    for (const file of readdirSync(folder)) {
      const module: Record<string, unknown> = await import(new URL(file, folder).href);
      for (const [name, set] of Object.entries(module)) {
        if (set instanceof EnumSet) sets++;
        if (!(set instanceof FlagSet)) continue;
        sets++;
        set.masks.forEach((mask, i) => {
          const hiding = set.masks.slice(0, i).findIndex((earlier) => (mask & earlier) >>> 0 === earlier);
          expect(
            hiding < 0 ? undefined : `${file} ${name}: ${set.names[hiding]} hides ${set.names[i]}`,
          ).toBeUndefined();
        });
      }
    }
    expect(sets).toBeGreaterThan(80);
  });
});

describe("structures", () => {
  const stat = (mode: number, size: number, rdev: bigint) => {
    const bytes = new Uint8Array(144);
    const view = new DataView(bytes.buffer);
    view.setUint32(24, mode, true);
    view.setBigUint64(40, rdev, true);
    view.setUint32(48, size, true);
    return bytes;
  };

  it("show the size of a file and the number of a device", () => {
    const of = (bytes: Uint8Array) => line("fstat", { args: [3, P], captures: [{ source: 1, phase: "exit", bytes }] });
    expect(of(stat(0o100644, 1024, 0n))).toBe("fstat(3, {st_mode=S_IFREG|0644, st_size=1024, ...}) = 0");
    expect(of(stat(0o020666, 0, 0x103n))).toBe("fstat(3, {st_mode=S_IFCHR|0666, st_rdev=makedev(0x1, 0x3), ...}) = 0");
  });

  it("show the address when the call failed or the bytes are cut short", () => {
    expect(line("fstat", { args: [3, P], result: -9 })).toBe(
      "fstat(3, 0x7ffd00001000) = -1 EBADF (Bad file descriptor)",
    );
    const cut = { source: 1, phase: "exit", bytes: new Uint8Array(143), fault: true } as const;
    expect(line("fstat", { args: [3, P], captures: [cut] })).toBe("fstat(3, 0x7ffd00001000) = 0");
  });

  it("show what a call changed behind a pointer", () => {
    const captures = [
      { source: 2, phase: "enter", bytes: packed(["u64", 1]) },
      { source: 2, phase: "exit", bytes: packed(["u64", 5]) },
    ] as const;
    expect(line("sendfile", { args: [1, 3, P, 10], result: 4, captures })).toBe("sendfile(1, 3, [1] => [5], 10) = 4");
  });

  it("end an array that runs into unreadable memory with its address", () => {
    const vector = packed(["u64", P], ["u64", 5]);
    const captures = [
      { source: 1, phase: "enter", bytes: vector, fault: true, address: 0x2000n },
      { source: 0, phase: "enter", bytes: "hello".slice(0, 5), parent: 0 },
    ] as const;
    expect(line("writev", { args: [1, 0x2000, 2], result: -14, captures })).toBe(
      'writev(1, [{iov_base="hello", iov_len=5}, ... /* 0x2010 */], 2) = -1 EFAULT (Bad address)',
    );
  });

  it("spread what was read over the buffers", () => {
    const captures = [
      { source: 1, phase: "exit", bytes: packed(["u64", P], ["u64", 5], ["u64", P], ["u64", 50]) },
      { source: 0, phase: "exit", bytes: "abcde", parent: 0 },
      { source: 16, phase: "exit", bytes: "fgh", parent: 0 },
    ] as const;
    expect(line("readv", { args: [3, P, 2], result: 8, captures })).toBe(
      'readv(3, [{iov_base="abcde", iov_len=5}, {iov_base="fgh", iov_len=50}], 2) = 8',
    );
  });
});

describe("processes and signals", () => {
  it("show argv as strings and the environment as a count", () => {
    const captures = [
      { source: 0, phase: "enter", bytes: "/bin/ls" },
      { source: 1, phase: "enter", bytes: packed(["u64", P], ["u64", P + 8n], ["u64", 0]) },
      { source: 0, phase: "enter", bytes: "ls", parent: 1 },
      { source: 8, phase: "enter", bytes: "-l", parent: 1 },
      { source: 2, phase: "enter", bytes: packed(["u64", P], ["u64", 0]) },
    ] as const;
    expect(line("execve", { args: [P, P, P], captures })).toBe(
      'execve("/bin/ls", ["ls", "-l"], 0x7ffd00001000 /* 1 var */) = 0',
    );
  });

  it("show clone's arguments in the order of strace", () => {
    expect(line("clone", { args: [0x1200011, 0, 0, P, 0], result: 42 })).toBe(
      "clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=0x7ffd00001000) = 42",
    );
  });

  it("take a wait status apart", () => {
    const of = (status: number) =>
      line("wait4", {
        args: [-1, P, 0, 0],
        result: 7,
        captures: [{ source: 1, phase: "exit", bytes: packed(["u32", status]) }],
      });
    expect(of(0x300)).toBe("wait4(-1, [{WIFEXITED(s) && WEXITSTATUS(s) == 3}], 0, NULL) = 7");
    expect(of(0x8b)).toBe("wait4(-1, [{WIFSIGNALED(s) && WTERMSIG(s) == SIGSEGV && WCOREDUMP(s)}], 0, NULL) = 7");
    expect(of(0x137f)).toBe("wait4(-1, [{WIFSTOPPED(s) && WSTOPSIG(s) == SIGSTOP}], 0, NULL) = 7");
    expect(of(0xffff)).toBe("wait4(-1, [{WIFCONTINUED(s)}], 0, NULL) = 7");
  });

  it("write a nearly full set as what is missing", () => {
    const of = (low: number, high: number) =>
      line("rt_sigprocmask", {
        args: [0, P, 0, 8],
        captures: [{ source: 1, phase: "enter", bytes: packed(["u32", low], ["u32", high]) }],
      });
    expect(of(2, 0x80)).toBe("rt_sigprocmask(SIG_BLOCK, [INT RT_8], NULL, 8) = 0");
    expect(of(0x7fff_ffff, 0xffff_fffe)).toBe("rt_sigprocmask(SIG_BLOCK, ~[RTMIN RT_1], NULL, 8) = 0");
    expect(of(0, 0)).toBe("rt_sigprocmask(SIG_BLOCK, [], NULL, 8) = 0");
  });
});

describe("network", () => {
  const connect = (bytes: Uint8Array) =>
    line("connect", {
      args: [3, P, bytes.length],
      result: -111,
      captures: [{ source: 1, phase: "enter", bytes }],
    }).replace(" = -1 ECONNREFUSED (Connection refused)", "");

  it("show addresses by family", () => {
    const inet = Uint8Array.of(2, 0, 0, 80, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
    expect(connect(inet)).toBe(
      'connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16)',
    );
    const inet6 = Uint8Array.of(
      10,
      0,
      0,
      80,
      0,
      0,
      0,
      0,
      0x20,
      1,
      0xd,
      0xb8,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      3,
      0,
      0,
      0,
    );
    expect(connect(inet6)).toBe(
      'connect(3, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=3}, 28)',
    );
    expect(connect(Uint8Array.of(1, 0, 47, 97, 0))).toBe('connect(3, {sa_family=AF_UNIX, sun_path="/a"}, 5)');
    expect(connect(Uint8Array.of(1, 0, 0, 97, 98))).toBe('connect(3, {sa_family=AF_UNIX, sun_path=@"ab"}, 5)');
    expect(connect(Uint8Array.of(99, 0, 1, 2))).toBe('connect(3, {sa_family=0x63 /* AF_??? */, sa_data="\\1\\2"}, 4)');
  });

  it("show how a length was changed", () => {
    const captures = [
      { source: 1, phase: "exit", bytes: Uint8Array.of(2, 0, 0, 80, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0) },
      { source: 2, phase: "enter", bytes: packed(["u32", 128]) },
      { source: 2, phase: "exit", bytes: packed(["u32", 16]) },
    ] as const;
    expect(line("getsockname", { args: [3, P, P], captures })).toBe(
      'getsockname(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, [128 => 16]) = 0',
    );
  });
});

describe("results", () => {
  it("name errors, and calls that are restarted or never return", () => {
    expect(line("close", { args: [9], result: -9 })).toBe("close(9) = -1 EBADF (Bad file descriptor)");
    expect(line("pause", { result: -514 })).toBe("pause() = ? ERESTARTNOHAND (To be restarted if no handler)");
    expect(line("exit_group", { args: [0], returned: false })).toBe("exit_group(0) = ?");
    expect(line("umask", { args: [0o22], result: 0o77 })).toBe("umask(022) = 077");
    expect(line("fcntl", { args: [1, 3], result: 0x8001 })).toBe(
      "fcntl(1, F_GETFL) = 0x8001 (flags O_WRONLY|O_LARGEFILE)",
    );
  });

  it("say which descriptors poll found ready", () => {
    const fds = packed(["u32", 3], ["u16", 1], ["u16", 0], ["u32", 4], ["u16", 4], ["u16", 0]);
    const ready = packed(["u32", 3], ["u16", 1], ["u16", 0], ["u32", 4], ["u16", 4], ["u16", 4]);
    const captures = [
      { source: 0, phase: "enter", bytes: fds },
      { source: 0, phase: "exit", bytes: ready },
    ] as const;
    expect(line("poll", { args: [P, 2, -1], result: 1, captures })).toBe(
      "poll([{fd=3, events=POLLIN}, {fd=4, events=POLLOUT}], 2, -1) = 1 ([{fd=4, revents=POLLOUT}])",
    );
    expect(line("poll", { args: [P, 2, 5], captures })).toBe(
      "poll([{fd=3, events=POLLIN}, {fd=4, events=POLLOUT}], 2, 5) = 0 (Timeout)",
    );
  });
});

describe("ioctl", () => {
  it("chooses arguments by the request, and shows an unknown request in its parts", () => {
    const size = packed(["u16", 24], ["u16", 80], ["u16", 0], ["u16", 0]);
    expect(line("ioctl", { args: [1, 0x5413, P], captures: [{ source: 2, phase: "exit", bytes: size }] })).toBe(
      "ioctl(1, TIOCGWINSZ, {ws_row=24, ws_col=80, ws_xpixel=0, ws_ypixel=0}) = 0",
    );
    expect(line("ioctl", { args: [1, 0x8004_7a30, P], result: -25 })).toBe(
      "ioctl(1, _IOC(_IOC_READ, 0x7a, 0x30, 0x4), 0x7ffd00001000) = -1 ENOTTY (Inappropriate ioctl for device)",
    );
    expect(line("ioctl", { args: [1, 0x5451] })).toBe("ioctl(1, FIOCLEX) = 0");
  });
});
