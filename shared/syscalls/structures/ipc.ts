/** What the control calls of System V IPC read and write on x86-64: asm-generic/ipcbuf.h, msgbuf.h, sembuf.h, shmbuf.h */
import { consecutive, field, i32, i64, id32, octal32, type Shape, struct, u16, u32, u64 } from "../kinds/shape.ts";

const owner = [field("uid", 4, id32), field("gid", 8, id32), field("mode", 20, octal32)];

/** of what can be changed, and of everything */
const changed = struct("struct ipc64_perm", 48, owner, { header: "asm/ipcbuf.h" });
const known = struct(
  "struct ipc64_perm",
  48,
  [...owner, field("key", 0, u32), field("cuid", 12, id32), field("cgid", 16, id32)],
  { header: "asm/ipcbuf.h" },
);

export const queueChange: Shape = struct(
  "struct msqid64_ds",
  120,
  [field("msg_perm", 0, changed), field("msg_qbytes", 88, u64)],
  { header: "asm/msgbuf.h" },
);

export const queueState: Shape = struct(
  "struct msqid64_ds",
  120,
  [
    field("msg_perm", 0, known),
    field("msg_stime", 48, i64),
    field("msg_rtime", 56, i64),
    field("msg_ctime", 64, i64),
    field("msg_qnum", 80, u64),
    field("msg_qbytes", 88, u64),
    field("msg_lspid", 96, i32),
    field("msg_lrpid", 100, i32),
  ],
  { header: "asm/msgbuf.h" },
);

export const queueLimits: Shape = struct(
  "struct msginfo",
  32,
  [
    ...consecutive(i32, ["msgpool", "msgmap", "msgmax", "msgmnb", "msgmni", "msgssz", "msgtql"]),
    field("msgseg", 28, u16),
  ],
  { header: "linux/msg.h" },
);

export const semaphoresChange: Shape = struct("struct semid64_ds", 104, [field("sem_perm", 0, changed)], {
  header: "asm/sembuf.h",
});

export const semaphoresState: Shape = struct(
  "struct semid64_ds",
  104,
  [field("sem_perm", 0, known), field("sem_otime", 48, i64), field("sem_ctime", 64, i64), field("sem_nsems", 80, u64)],
  { header: "asm/sembuf.h" },
);

export const semaphoreLimits: Shape = struct(
  "struct seminfo",
  40,
  consecutive(i32, [
    "semmap",
    "semmni",
    "semmns",
    "semmnu",
    "semmsl",
    "semopm",
    "semume",
    "semusz",
    "semvmx",
    "semaem",
  ]),
  { header: "linux/sem.h" },
);

export const segmentChange: Shape = struct("struct shmid64_ds", 112, [field("shm_perm", 0, changed)], {
  header: "asm/shmbuf.h",
});

export const segmentState: Shape = struct(
  "struct shmid64_ds",
  112,
  [
    field("shm_perm", 0, known),
    field("shm_segsz", 48, u64),
    field("shm_cpid", 80, i32),
    field("shm_lpid", 84, i32),
    field("shm_nattch", 88, u64),
    field("shm_atime", 56, i64),
    field("shm_dtime", 64, i64),
    field("shm_ctime", 72, i64),
  ],
  { header: "asm/shmbuf.h" },
);

export const segmentLimits: Shape = struct(
  "struct shminfo64",
  72,
  consecutive(u64, ["shmmax", "shmmin", "shmmni", "shmseg", "shmall"]),
  { header: "asm/shmbuf.h" },
);

export const segmentUsage: Shape = struct(
  "struct shm_info",
  48,
  [
    field("used_ids", 0, i32),
    ...consecutive(u64, ["shm_tot", "shm_rss", "shm_swp", "swap_attempts", "swap_successes"], 8),
  ],
  { header: "linux/shm.h" },
);
