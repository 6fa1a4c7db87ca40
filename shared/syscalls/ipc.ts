import * as read from "../render/bytes.ts";
import { fdResult, hexResult } from "../render/result.ts";
import {
  attachFlags,
  messageCommands,
  messageFlags,
  queueAttributeFlags,
  queueGetFlags,
  segmentCommands,
  segmentGetFlags,
  semaphoreCommands,
  semaphoreFlags,
  waitvFlags,
} from "./constants/ipc.ts";
import { clocks } from "./constants/time.ts";
import { type Arg, defineSyscalls } from "./define.ts";
import { bytesIn, bytesOut } from "./kinds/buffer.ts";
import { enumeration, flags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { FUTEX_OPERATION, futexBits, futexCase, futexOperation, futexWakeOperation } from "./kinds/futex.ts";
import { command, commandCase, flagsAndPermissions, key, message } from "./kinds/ipc.ts";
import { lengthOf, result } from "./kinds/length.ts";
import { hex32, int, long, permissions, size, unshown, unsigned } from "./kinds/number.ts";
import { openMode } from "./kinds/open.ts";
import { path } from "./kinds/path.ts";
import { bracketed, input, inputArray, output } from "./kinds/pointed.ts";
import { address, shownWhen } from "./kinds/pointer.ts";
import {
  field,
  flags16,
  flags32,
  flags64,
  hex64,
  hex32 as hexWord,
  i16,
  i64,
  pointer,
  type Shape,
  struct,
  u16,
  u32,
} from "./kinds/shape.ts";
import { sigevent, timespec } from "./kinds/time.ts";
import {
  queueChange,
  queueLimits,
  queueState,
  segmentChange,
  segmentLimits,
  segmentState,
  segmentUsage,
  semaphoreLimits,
  semaphoresChange,
  semaphoresState,
} from "./structures/ipc.ts";

const O_CREAT = 0o100n;

/** one step of semop */
const semaphoreOperation = struct(
  "struct sembuf",
  6,
  [field("sem_num", 0, u16), field("sem_op", 2, i16), field("sem_flg", 4, flags16(semaphoreFlags))],
  { header: "linux/sem.h" },
);

function semaphoreOperations(name: string): Arg {
  return inputArray(name, semaphoreOperation, lengthOf("nsops", { width: 4, unsigned: true }));
}

function queueAttributes(flagsShape: Shape): Shape {
  return struct(
    "struct mq_attr",
    64,
    [
      field("mq_flags", 0, flagsShape),
      field("mq_maxmsg", 8, i64),
      field("mq_msgsize", 16, i64),
      field("mq_curmsgs", 24, i64),
    ],
    { header: "linux/mqueue.h" },
  );
}

const namedQueueAttributes = queueAttributes(flags64(queueAttributeFlags));

const RESERVED = 20;

/** one of the words that futex_waitv waits on */
const futexWaiter = struct(
  "struct futex_waitv",
  24,
  [
    field("val", 0, hex64),
    field("uaddr", 8, pointer),
    field("flags", 16, flags32(waitvFlags)),
    field("__reserved", RESERVED, hexWord, { when: (bytes, at) => read.u32(bytes, at + RESERVED) !== 0 }),
  ],
  { header: "linux/futex.h" },
);

export const ipcSyscalls = defineSyscalls({
  shmget: {
    nr: 29,
    args: [key("key"), size("size"), flagsAndPermissions("shmflg", segmentGetFlags, { hugePages: true })],
    classes: ["ipc"],
    colour: "memory",
    sentence: "Finds or makes a shared memory segment.",
  },
  shmat: {
    nr: 30,
    args: [int("shmid"), address("shmaddr"), flags("shmflg", attachFlags)],
    returns: hexResult,
    classes: ["memory", "ipc"],
    colour: "memory",
    sentence: "Attaches a shared memory segment.",
  },
  shmdt: {
    nr: 67,
    args: [address("shmaddr")],
    classes: ["memory", "ipc"],
    colour: "memory",
    sentence: "Detaches a shared memory segment.",
  },
  shmctl: {
    nr: 31,
    args: [int("shmid"), command("cmd", segmentCommands)],
    variants: {
      by: "cmd",
      cases: [
        commandCase(segmentCommands, ["IPC_SET"], [input("buf", segmentChange)]),
        commandCase(segmentCommands, ["IPC_STAT", "SHM_STAT", "SHM_STAT_ANY"], [output("buf", segmentState)]),
        commandCase(segmentCommands, ["IPC_INFO"], [output("buf", segmentLimits)]),
        commandCase(segmentCommands, ["SHM_INFO"], [output("buf", segmentUsage)]),
      ],
      otherwise: [address("buf")],
    },
    classes: ["ipc"],
    colour: "memory",
    sentence: "Controls a shared memory segment.",
  },
  semget: {
    nr: 64,
    args: [key("key"), int("nsems"), flagsAndPermissions("semflg", queueGetFlags)],
    classes: ["ipc"],
    colour: "process",
    sentence: "Finds or makes a set of semaphores.",
  },
  semop: {
    nr: 65,
    args: [int("semid"), semaphoreOperations("sops"), unsigned("nsops")],
    classes: ["ipc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Changes or awaits semaphores.",
  },
  semtimedop: {
    nr: 220,
    args: [int("semid"), semaphoreOperations("sops"), unsigned("nsops"), input("timeout", timespec)],
    classes: ["ipc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Changes or awaits semaphores for a limited time.",
  },
  semctl: {
    nr: 66,
    args: [int("semid"), int("semnum"), command("cmd", semaphoreCommands)],
    variants: {
      by: "cmd",
      cases: [
        commandCase(semaphoreCommands, ["IPC_SET"], [input("arg", semaphoresChange)]),
        commandCase(semaphoreCommands, ["IPC_STAT", "SEM_STAT", "SEM_STAT_ANY"], [output("arg", semaphoresState)]),
        commandCase(semaphoreCommands, ["IPC_INFO", "SEM_INFO"], [output("arg", semaphoreLimits)]),
      ],
      otherwise: [address("arg")],
    },
    classes: ["ipc"],
    colour: "process",
    sentence: "Controls a set of semaphores.",
  },
  msgget: {
    nr: 68,
    args: [key("key"), flagsAndPermissions("msgflg", queueGetFlags)],
    classes: ["ipc"],
    colour: "process",
    sentence: "Finds or makes a message queue.",
  },
  msgsnd: {
    nr: 69,
    args: [int("msqid"), message("msgp", "msgsz", "enter"), size("msgsz"), flags("msgflg", messageFlags)],
    classes: ["ipc"],
    colour: "io",
    mayBlock: true,
    sentence: "Sends a message to a queue.",
  },
  msgrcv: {
    nr: 70,
    args: [
      int("msqid"),
      message("msgp", "msgsz", "exit"),
      size("msgsz"),
      long("msgtyp"),
      flags("msgflg", messageFlags),
    ],
    classes: ["ipc"],
    colour: "io",
    mayBlock: true,
    sentence: "Receives a message from a queue.",
  },
  msgctl: {
    nr: 71,
    args: [int("msqid"), command("cmd", messageCommands)],
    variants: {
      by: "cmd",
      cases: [
        commandCase(messageCommands, ["IPC_SET"], [input("buf", queueChange)]),
        commandCase(messageCommands, ["IPC_STAT", "MSG_STAT", "MSG_STAT_ANY"], [output("buf", queueState)]),
        commandCase(messageCommands, ["IPC_INFO", "MSG_INFO"], [output("buf", queueLimits)]),
      ],
      otherwise: [address("buf")],
    },
    classes: ["ipc"],
    colour: "process",
    sentence: "Controls a message queue.",
  },
  mq_open: {
    nr: 240,
    args: [
      path("name"),
      openMode("oflag"),
      shownWhen(permissions("mode"), "oflag", (oflag) => (oflag & O_CREAT) !== 0n),
      shownWhen(input("attr", queueAttributes(hex64)), "oflag", (oflag) => (oflag & O_CREAT) !== 0n),
    ],
    returns: fdResult,
    classes: ["desc"],
    colour: "io",
    sentence: "Opens a POSIX message queue.",
  },
  mq_unlink: {
    nr: 241,
    args: [path("name")],
    classes: [],
    colour: "io",
    sentence: "Removes a POSIX message queue.",
  },
  mq_timedsend: {
    nr: 242,
    args: [
      fd("mqdes"),
      bytesIn("msg_ptr", lengthOf("msg_len")),
      size("msg_len"),
      unsigned("msg_prio"),
      input("abs_timeout", timespec),
    ],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Sends a message to a POSIX queue.",
  },
  mq_timedreceive: {
    nr: 243,
    args: [
      fd("mqdes"),
      bytesOut("msg_ptr", result),
      size("msg_len"),
      output("msg_prio", bracketed(u32)),
      input("abs_timeout", timespec),
    ],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Receives a message from a POSIX queue.",
  },
  mq_notify: {
    nr: 244,
    args: [fd("mqdes"), input("sevp", sigevent)],
    classes: ["desc"],
    colour: "io",
    sentence: "Asks to be told when a queue gets a message.",
  },
  mq_getsetattr: {
    nr: 245,
    args: [fd("mqdes"), input("newattr", namedQueueAttributes), output("oldattr", namedQueueAttributes)],
    classes: ["desc"],
    colour: "io",
    sentence: "Reads and sets attributes of a POSIX queue.",
  },
  futex: {
    nr: 202,
    args: [address("uaddr"), futexOperation("futex_op")],
    variants: {
      by: "futex_op",
      mask: FUTEX_OPERATION,
      cases: [
        futexCase(["FUTEX_WAIT"], [unsigned("val"), input("timeout", timespec)]),
        futexCase(["FUTEX_WAKE", "FUTEX_FD"], [unsigned("val")]),
        futexCase(["FUTEX_REQUEUE"], [unsigned("val"), unsigned("val2"), address("uaddr2")]),
        futexCase(
          ["FUTEX_CMP_REQUEUE", "FUTEX_CMP_REQUEUE_PI"],
          [unsigned("val"), unsigned("val2"), address("uaddr2"), unsigned("val3")],
        ),
        futexCase(
          ["FUTEX_WAKE_OP"],
          [unsigned("val"), unsigned("val2"), address("uaddr2"), futexWakeOperation("val3")],
        ),
        futexCase(["FUTEX_LOCK_PI", "FUTEX_LOCK_PI2"], [unshown("val"), input("timeout", timespec)]),
        futexCase(["FUTEX_UNLOCK_PI", "FUTEX_TRYLOCK_PI"], []),
        futexCase(
          ["FUTEX_WAIT_BITSET"],
          [unsigned("val"), input("timeout", timespec), unshown("uaddr2"), futexBits("val3")],
        ),
        futexCase(["FUTEX_WAKE_BITSET"], [unsigned("val"), unshown("timeout"), unshown("uaddr2"), futexBits("val3")]),
        futexCase(["FUTEX_WAIT_REQUEUE_PI"], [unsigned("val"), input("timeout", timespec), address("uaddr2")]),
      ],
      otherwise: [unsigned("val"), address("timeout"), address("uaddr2"), hex32("val3")],
    },
    classes: [],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits on a word of memory, or wakes those who wait.",
  },
  futex_waitv: {
    nr: 449,
    args: [
      inputArray("waiters", futexWaiter, lengthOf("nr_futexes", { width: 4, unsigned: true })),
      unsigned("nr_futexes"),
      hex32("flags"),
      input("timeout", timespec),
      enumeration("clockid", clocks),
    ],
    classes: [],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits on several words of memory.",
  },
});
