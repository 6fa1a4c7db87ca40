import { enumSet, flagSet } from "../kinds/constant.ts";

const flagsOfAll = [
  ["IPC_CREAT", 0o1000],
  ["IPC_EXCL", 0o2000],
] as const;

/** msgget(2), semget(2), above the permissions */
export const queueGetFlags = flagSet([...flagsOfAll, ["IPC_NOWAIT", 0o4000]], { header: "linux/ipc.h" });

/** shmget(2), above the permissions */
export const segmentGetFlags = flagSet([...flagsOfAll, ["SHM_HUGETLB", 0o4000], ["SHM_NORESERVE", 0o10000]], {
  header: "linux/shm.h",
});

export const attachFlags = flagSet(
  [
    ["SHM_RDONLY", 0o10000],
    ["SHM_RND", 0o20000],
    ["SHM_REMAP", 0o40000],
    ["SHM_EXEC", 0o100000],
  ],
  { header: "linux/shm.h", unknown: "SHM_???" },
);

export const messageFlags = flagSet(
  [
    ["MSG_NOERROR", 0o10000],
    ["MSG_EXCEPT", 0o20000],
    ["MSG_COPY", 0o40000],
    ["IPC_NOWAIT", 0o4000],
  ],
  { header: "linux/msg.h", unknown: "MSG_???" },
);

export const semaphoreFlags = flagSet(
  [
    ["SEM_UNDO", 0x1000],
    ["IPC_NOWAIT", 0o4000],
  ],
  { header: "linux/sem.h", unknown: "SEM_???" },
);

const commandsOfAll = [
  ["IPC_RMID", 0],
  ["IPC_SET", 1],
  ["IPC_STAT", 2],
  ["IPC_INFO", 3],
] as const;

export const messageCommands = enumSet([...commandsOfAll, ["MSG_STAT", 11], ["MSG_INFO", 12], ["MSG_STAT_ANY", 13]], {
  header: "linux/msg.h",
  unknown: "MSG_???",
});

export const semaphoreCommands = enumSet(
  [
    ...commandsOfAll,
    ["GETPID", 11],
    ["GETVAL", 12],
    ["GETALL", 13],
    ["GETNCNT", 14],
    ["GETZCNT", 15],
    ["SETVAL", 16],
    ["SETALL", 17],
    ["SEM_STAT", 18],
    ["SEM_INFO", 19],
    ["SEM_STAT_ANY", 20],
  ],
  { header: "linux/sem.h", unknown: "SEM_???" },
);

export const segmentCommands = enumSet(
  [...commandsOfAll, ["SHM_LOCK", 11], ["SHM_UNLOCK", 12], ["SHM_STAT", 13], ["SHM_INFO", 14], ["SHM_STAT_ANY", 15]],
  { header: "linux/shm.h", unknown: "SHM_???" },
);

/** what mq_getsetattr can set */
export const queueAttributeFlags = flagSet([["O_NONBLOCK", 0o4000]], { header: "linux/fcntl.h", unknown: "O_???" });

export const waitvFlags = flagSet(
  [
    ["FUTEX_32", 2],
    ["FUTEX_PRIVATE_FLAG", 128],
  ],
  { header: "linux/futex.h", unknown: "FUTEX_???" },
);
