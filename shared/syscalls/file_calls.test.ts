/** Calls about files whose text depends on more than one number of theirs. */
import { describe, expect, it } from "vitest";
import { type CaptureFixture, line, packed } from "./call_fixture.ts";

const P = 0x7ffd_0000_1000n;
const FD_CWD = -100;
const EOVERFLOW = -75;
const NAME: CaptureFixture = { source: 1, phase: "enter", bytes: "f" };

describe("openat2", () => {
  const how = (flags: bigint, mode: bigint) =>
    line("openat2", {
      args: [FD_CWD, P, P, 24],
      result: 3,
      captures: [NAME, { source: 2, phase: "enter", bytes: packed(["u64", flags], ["u64", mode], ["u64", 0]) }],
    });

  it("shows a mode where it counts, and where it is there although it does not", () => {
    expect(how(0n, 0n)).toBe('openat2(AT_FDCWD, "f", {flags=O_RDONLY, resolve=0}, 24) = 3');
    expect(how(0o100n, 0n)).toBe('openat2(AT_FDCWD, "f", {flags=O_RDONLY|O_CREAT, mode=000, resolve=0}, 24) = 3');
    expect(how(1n, 0o600n)).toBe('openat2(AT_FDCWD, "f", {flags=O_WRONLY, mode=0600, resolve=0}, 24) = 3');
  });

  it("keeps the upper half of its 64 bits", () => {
    expect(how(0x1_0000_0002n, 0n)).toBe('openat2(AT_FDCWD, "f", {flags=O_RDWR|0x100000000, resolve=0}, 24) = 3');
  });
});

describe("file handles", () => {
  const header = (bytes: number) => packed(["u32", bytes], ["u32", 1]);
  const made = packed(["u32", 2], ["u32", 1], ["u8", 0xab], ["u8", 0xcd]);

  it("tell how much room there was and how much is taken, even when that was too little", () => {
    const args = [FD_CWD, P, P, P, 0];
    const room: CaptureFixture = { source: 2, phase: "enter", bytes: header(128) };
    const mount: CaptureFixture = { source: 3, phase: "exit", bytes: packed(["u32", 27]) };
    const captures = [NAME, room, { source: 2, phase: "exit", bytes: made } as const, mount];
    expect(line("name_to_handle_at", { args, captures })).toBe(
      String.raw`name_to_handle_at(AT_FDCWD, "f", {handle_bytes=128 => 2, handle_type=1, f_handle="\xab\xcd"}, [27], 0) = 0`,
    );
    const small: CaptureFixture = { source: 2, phase: "enter", bytes: header(1) };
    const taken: CaptureFixture = { source: 2, phase: "exit", bytes: header(2) };
    expect(line("name_to_handle_at", { args, result: EOVERFLOW, captures: [NAME, small, taken] })).toBe(
      'name_to_handle_at(AT_FDCWD, "f", {handle_bytes=1 => 2}, 0x7ffd00001000, 0) = ' +
        "-1 EOVERFLOW (Value too large for defined data type)",
    );
  });

  it("do not promise bytes that nobody could read", () => {
    const captures = [{ source: 1, phase: "enter", bytes: header(8), fault: true } as const];
    expect(line("open_by_handle_at", { args: [3, P, 0], result: -14, captures })).toBe(
      "open_by_handle_at(3, {handle_bytes=8, handle_type=1, f_handle=???}, O_RDONLY) = -1 EFAULT (Bad address)",
    );
  });
});

describe("times of files", () => {
  const utime = (seconds: bigint) =>
    line("utime", {
      args: [P, P],
      captures: [
        { source: 0, phase: "enter", bytes: "f" },
        { source: 1, phase: "enter", bytes: packed(["u64", seconds], ["u64", 0]) },
      ],
    });

  it.each([
    [1n, "1 /* 1970-01-01T00:00:01+0000 */"],
    [-1n, "-1 /* 1969-12-31T23:59:59+0000 */"],
    [951_782_400n, "951782400 /* 2000-02-29T00:00:00+0000 */"],
    [-62_167_219_201n, "-62167219201 /* -1-12-31T23:59:59+0000 */"],
    [253_402_300_800n, "253402300800 /* 10000-01-01T00:00:00+0000 */"],
    [67_768_036_191_676_799n, "67768036191676799 /* -2147481749-12-31T23:59:59+0000 */"],
    [67_768_036_191_676_800n, "67768036191676800"],
  ])("%s seconds are commented with their date as far as the C library has one", (seconds, shown) => {
    expect(utime(seconds)).toBe(`utime("f", {actime=${shown}, modtime=0}) = 0`);
  });
});

describe("modes and facts", () => {
  it("name the special bits between type and permissions", () => {
    const mknod = (mode: number) =>
      line("mknod", { args: [P, mode, 0], captures: [{ source: 0, phase: "enter", bytes: "f" }] });
    expect(mknod(0o104755)).toBe('mknod("f", S_IFREG|S_ISUID|0755) = 0');
    expect(mknod(0o1777)).toBe('mknod("f", S_ISVTX|0777) = 0');
    expect(mknod(0o644)).toBe('mknod("f", 0644) = 0');
    expect(mknod(0o174755)).toBe('mknod("f", 0174755) = 0');
  });

  it("are left out of statx where the kernel did not fill them in", () => {
    const statx = (mask: number) => {
      const bytes = new Uint8Array(256);
      bytes.set(packed(["u32", mask]));
      const captures = [NAME, { source: 4, phase: "exit", bytes } as const];
      return line("statx", { args: [FD_CWD, P, 0x100, 0, P], captures });
    };
    expect(statx(0x200)).toContain("{stx_mask=STATX_SIZE, stx_attributes=0, stx_size=0, ...}");
    expect(statx(1)).toContain("{stx_mask=STATX_TYPE, stx_attributes=0, stx_mode=000, ...}");
  });
});

describe("select", () => {
  const set = (bits: number) => packed(["u64", bits]);

  it("shows no more ready descriptors than it has counted", () => {
    const captures = [
      { source: 1, phase: "enter", bytes: set(7) },
      { source: 2, phase: "enter", bytes: set(7) },
      { source: 1, phase: "exit", bytes: set(7) },
      { source: 2, phase: "exit", bytes: set(7) },
    ] as const;
    expect(line("select", { args: [3, P, P, 0, 0], result: 4, captures })).toBe(
      "select(3, [0 1 2], [0 1 2], NULL, NULL) = 4 (in [0 1 2], out [0])",
    );
  });

  it("needs the whole word of a set, even for one descriptor", () => {
    const captures = [{ source: 1, phase: "enter", bytes: set(1).subarray(0, 4), fault: true }] as const;
    expect(line("select", { args: [1, P, 0, 0, 0], result: -14, captures })).toBe(
      "select(1, 0x7ffd00001000, NULL, NULL, NULL) = -1 EFAULT (Bad address)",
    );
  });
});

describe("fcntl", () => {
  it("shows seals that have no name yet", () => {
    expect(line("fcntl", { args: [3, 1034], result: 0x21 })).toBe(
      "fcntl(3, F_GET_SEALS) = 0x21 (seals F_SEAL_SEAL|0x20)",
    );
  });

  it("does not take half a word for a lease", () => {
    expect(line("fcntl", { args: [3, 1024, 0x1_0000_0001n] })).toBe(
      "fcntl(3, F_SETLEASE, 0x100000001 /* F_??? */) = 0",
    );
  });
});
