/** Structures in full: each text is what `strace -v` writes for the same bytes. */
import { describe, expect, it } from "vitest";
import { line, packed, verboseLine } from "./call_fixture.ts";

const text = (size: number, content: string) =>
  Uint8Array.from({ length: size }, (_, i) => (i < content.length ? content.charCodeAt(i) : 0));

const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const out = (source: number, bytes: Uint8Array) => ({ source, phase: "exit" as const, bytes });

describe("what text abbreviates", () => {
  it("is whole in a struct stat: a file's size, a device's number", () => {
    const bytes = new Uint8Array(144);
    const view = new DataView(bytes.buffer);
    view.setBigUint64(0, 0xfe00n, true);
    view.setUint32(24, 0o100644, true);
    view.setBigInt64(48, 38759n, true);
    view.setBigInt64(72, 1795457394n, true);
    view.setBigInt64(80, 636552748n, true);
    const fixture = { args: [3, 0x1000], captures: [out(1, bytes)] };
    expect(line("fstat", fixture)).toBe("fstat(3, {st_mode=S_IFREG|0644, st_size=38759, ...}) = 0");
    expect(verboseLine("fstat", fixture)).toBe(
      "fstat(3, {st_dev=makedev(0xfe, 0), st_ino=0, st_mode=S_IFREG|0644, st_nlink=0, st_uid=0, st_gid=0, st_blksize=0, " +
        "st_blocks=0, st_size=38759, st_atime=1795457394 /* 2026-11-23T18:09:54.636552748+0000 */, " +
        "st_atime_nsec=636552748, st_mtime=0, st_mtime_nsec=0, st_ctime=0, st_ctime_nsec=0}) = 0",
    );
    view.setUint32(24, 0o20666, true);
    expect(verboseLine("fstat", fixture)).toContain("st_blocks=0, st_rdev=makedev(0, 0), st_atime=");
  });

  it("is whole in the names of uname", () => {
    const names = ["Linux", "host", "6.18.44", "#1 SMP", "x86_64", ""].map((name) => text(65, name));
    const fixture = { args: [0x1000], captures: [out(0, joined(...names))] };
    expect(line("uname", fixture)).toBe('uname({sysname="Linux", nodename="host", ...}) = 0');
    expect(verboseLine("uname", fixture)).toBe(
      'uname({sysname="Linux", nodename="host", release="6.18.44", version="#1 SMP", machine="x86_64", domainname=""}) = 0',
    );
  });

  it("is whole in a terminal's settings", () => {
    const keys = [3, 0x1c, 0x7f, 0x15, 4, 0, 1, 0, 0x11, 0x13, 0x1a, 0, 0x12, 0xf, 0x17, 0x16, 0, 0, 0];
    const modes = packed(["u32", 0o2400], ["u32", 5], ["u32", 0o277], ["u32", 0o105073], ["u8", 0]);
    const fixture = { args: [0, 0x5401, 0x1000], captures: [out(2, joined(modes, Uint8Array.from(keys)))] };
    expect(verboseLine("ioctl", fixture)).toContain(
      "c_line=N_TTY, c_cc=[[VINTR]=0x3, [VQUIT]=0x1c, [VERASE]=0x7f, [VKILL]=0x15, [VEOF]=0x4, [VTIME]=0, [VMIN]=0x1, " +
        "[VSWTC]=0, [VSTART]=0x11, [VSTOP]=0x13, [VSUSP]=0x1a, [VEOL]=0, [VREPRINT]=0x12, [VDISCARD]=0xf, " +
        "[VWERASE]=0x17, [VLNEXT]=0x16, [VEOL2]=0, [17]=0, [18]=0]}) = 0",
    );
  });

  it("is whole in a directory, whose old entries have the type behind the name", () => {
    const fields = [
      ["u64", 7],
      ["u64", 9],
      ["u16", 24],
    ] as const;
    const now = joined(packed(...fields, ["u8", 8]), text(5, "file"));
    const old = joined(packed(...fields), text(5, "file"), packed(["u8", 8]));
    const call = (bytes: Uint8Array) => ({ args: [3, 0x1000, 8192], result: 24, captures: [out(1, bytes)] });
    expect(line("getdents64", call(now))).toBe("getdents64(3, 0x1000 /* 1 entries */, 8192) = 24");
    expect(verboseLine("getdents64", call(now))).toBe(
      'getdents64(3, [{d_ino=7, d_off=9, d_reclen=24, d_type=DT_REG, d_name="file"}], 8192) = 24',
    );
    expect(verboseLine("getdents", call(old))).toBe(
      'getdents(3, [{d_ino=7, d_off=9, d_reclen=24, d_name="file", d_type=DT_REG}], 8192) = 24',
    );
  });
});

describe("the environment of a new program", () => {
  const vector = (...addresses: number[]) => packed(...addresses.map((address) => ["u64", address] as const));
  const child = (source: number, content: string) => ({
    source,
    parent: 0,
    phase: "enter" as const,
    bytes: new TextEncoder().encode(`${content}\0`),
  });
  const call = (bytes: Uint8Array, ...children: ReturnType<typeof child>[]) => ({
    args: [0, 0, 0x1000],
    captures: [{ source: 2, phase: "enter" as const, bytes }, ...children],
  });

  it("is whole when it was recorded, and counted when it was not", () => {
    const kept = call(vector(0x2000, 0x3000, 0), child(0, "A=1"), child(8, "NAME=value"));
    expect(verboseLine("execve", kept)).toBe('execve(NULL, NULL, ["A=1", "NAME=value"]) = 0');
    expect(line("execve", kept)).toBe("execve(NULL, NULL, 0x1000 /* 2 vars */) = 0");
    expect(verboseLine("execve", call(vector(0x2000, 0x3000, 0)))).toBe("execve(NULL, NULL, 0x1000 /* 2 vars */) = 0");
    expect(verboseLine("execve", call(vector(0)))).toBe("execve(NULL, NULL, []) = 0");
  });
});

describe("the string limit", () => {
  it("does not cut names that a structure has room for", () => {
    const names = ["Linux", "a.host.name"].map((name) => text(65, name));
    const fixture = { args: [0x1000], captures: [out(0, joined(...names, new Uint8Array(4 * 65)))] };
    expect(line("uname", fixture, 3)).toBe('uname({sysname="Linux", nodename="a.host.name", ...}) = 0');
  });

  it("cuts every array, a pair of descriptors and file times too", () => {
    const pair = { args: [0x1000], captures: [out(0, packed(["u32", 3], ["u32", 4]))] };
    expect(line("pipe", pair, 2)).toBe("pipe([3, 4]) = 0");
    expect(line("pipe", pair, 1)).toBe("pipe([3, ...]) = 0");
    expect(line("pipe", pair, 0)).toBe("pipe([...]) = 0");
    expect(verboseLine("pipe", pair)).toBe("pipe([3, 4]) = 0");
    const times = { args: [0, 0x1000], captures: [{ source: 1, phase: "enter" as const, bytes: new Uint8Array(32) }] };
    expect(line("utimes", times, 1)).toBe("utimes(NULL, [{tv_sec=0, tv_usec=0}, ...]) = 0");
  });
});
