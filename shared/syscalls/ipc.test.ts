import { describe, expect, it } from "vitest";
import { line, packed } from "./call_fixture.ts";

const P = 0x7ffd_0000_1000n;
const IPC_STAT = 2;

/** struct ipc64_perm of key 0xcafe */
const permissions = packed(
  ["u32", 0xcafe],
  ["u32", 1],
  ["u32", 2],
  ["u32", 3],
  ["u32", -1],
  ["u32", 0o640],
  ["u64", 0],
  ["u64", 0],
  ["u64", 0],
);

function exit(source: number, ...parts: readonly Uint8Array[]) {
  const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
  return [{ source, phase: "exit", bytes }] as const;
}

// Times and process ids differ at each run, so the program of the family cannot show these.
describe("the state of System V objects", () => {
  it("of a queue", () => {
    const rest = packed(
      ["u64", 5],
      ["u64", 6],
      ["u64", 7],
      ["u64", 8],
      ["u64", 9],
      ["u64", 16384],
      ["u32", 10],
      ["u32", 11],
      ["u64", 0],
      ["u64", 0],
    );
    expect(line("msgctl", { args: [0, IPC_STAT, P], captures: exit(2, permissions, rest) })).toBe(
      "msgctl(0, IPC_STAT, {msg_perm={uid=1, gid=2, mode=0640, key=51966, cuid=3, cgid=-1}, msg_stime=5, msg_rtime=6, msg_ctime=7, " +
        "msg_qnum=9, msg_qbytes=16384, msg_lspid=10, msg_lrpid=11}) = 0",
    );
  });

  it("of a set of semaphores, whose times have room behind them", () => {
    const rest = packed(["u64", 5], ["u64", 0], ["u64", 7], ["u64", 0], ["u64", 3], ["u64", 0], ["u64", 0]);
    expect(line("semctl", { args: [0, 0, IPC_STAT, P], captures: exit(3, permissions, rest) })).toBe(
      "semctl(0, 0, IPC_STAT, {sem_perm={uid=1, gid=2, mode=0640, key=51966, cuid=3, cgid=-1}, sem_otime=5, sem_ctime=7, sem_nsems=3}) = 0",
    );
  });

  it("of a segment, and the address alone when the call failed", () => {
    const rest = packed(
      ["u64", 4096],
      ["u64", 5],
      ["u64", 6],
      ["u64", 7],
      ["u32", 10],
      ["u32", 11],
      ["u64", 2],
      ["u64", 0],
      ["u64", 0],
    );
    const captures = exit(2, permissions, rest);
    expect(line("shmctl", { args: [0, IPC_STAT, P], captures })).toBe(
      "shmctl(0, IPC_STAT, {shm_perm={uid=1, gid=2, mode=0640, key=51966, cuid=3, cgid=-1}, shm_segsz=4096, shm_cpid=10, shm_lpid=11, " +
        "shm_nattch=2, shm_atime=5, shm_dtime=6, shm_ctime=7}) = 0",
    );
    expect(line("shmctl", { args: [0, IPC_STAT, P], result: -22 })).toBe(
      "shmctl(0, IPC_STAT, 0x7ffd00001000) = -1 EINVAL (Invalid argument)",
    );
  });
});

describe("flags above permissions", () => {
  it("are always followed by the permissions, also when no flag has a name", () => {
    expect(line("msgget", { args: [0xcafe, 0o1640] })).toBe("msgget(0xcafe, IPC_CREAT|0640) = 0");
    expect(line("msgget", { args: [0, 0o10000] })).toBe("msgget(IPC_PRIVATE, 0x1000000) = 0");
    expect(line("shmget", { args: [0, 1, 0o10000] })).toBe("shmget(IPC_PRIVATE, 1, SHM_NORESERVE|000) = 0");
  });
});

describe("a message", () => {
  const bytes = packed(["u64", 3], ["u64", 0x6f6c6c6568]);

  it("has a type and a text as long as the call says", () => {
    const captures = [{ source: 1, phase: "enter", bytes, fault: true, address: P }] as const;
    expect(line("msgsnd", { args: [0, P, 5, 0], captures })).toBe('msgsnd(0, {mtype=3, mtext="hello"}, 5, 0) = 0');
    expect(line("msgsnd", { args: [0, P, 9, 0], captures })).toBe(
      "msgsnd(0, {mtype=3, mtext=0x7ffd00001008}, 9, 0) = 0",
    );
  });

  it("is an address while not even its head could be read", () => {
    const captures = [{ source: 1, phase: "enter", bytes: bytes.subarray(0, 15), fault: true }] as const;
    expect(line("msgsnd", { args: [0, P, 5, 0], captures })).toBe("msgsnd(0, 0x7ffd00001000, 5, 0) = 0");
  });
});
