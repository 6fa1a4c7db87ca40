import { fdResult, hexResult } from "../render/result.ts";
import { defineSyscalls } from "./define.ts";
import { fd } from "./kinds/descriptor.ts";
import { futexBits, futexKeys, futexOperation, futexWakeOperation } from "./kinds/futex.ts";
import { hex, hex32, int, long, permissions, size, unshown, unsigned } from "./kinds/number.ts";
import { string } from "./kinds/path.ts";
import { input } from "./kinds/pointed.ts";
import { address } from "./kinds/pointer.ts";
import { timespec } from "./kinds/time.ts";

export const ipcSyscalls = defineSyscalls({
  shmget: {
    nr: 29,
    args: [hex32("key"), size("size"), permissions("shmflg")],
    classes: ["ipc"],
    colour: "memory",
    sentence: "Finds or makes a shared memory segment.",
  },
  shmat: {
    nr: 30,
    args: [int("shmid"), address("shmaddr"), hex32("shmflg")],
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
    args: [int("shmid"), int("cmd"), address("buf")],
    classes: ["ipc"],
    colour: "memory",
    sentence: "Controls a shared memory segment.",
  },
  semget: {
    nr: 64,
    args: [hex32("key"), int("nsems"), permissions("semflg")],
    classes: ["ipc"],
    colour: "process",
    sentence: "Finds or makes a set of semaphores.",
  },
  semop: {
    nr: 65,
    args: [int("semid"), address("sops"), unsigned("nsops")],
    classes: ["ipc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Changes or awaits semaphores.",
  },
  semtimedop: {
    nr: 220,
    args: [int("semid"), address("sops"), unsigned("nsops"), address("timeout")],
    classes: ["ipc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Changes or awaits semaphores for a limited time.",
  },
  semctl: {
    nr: 66,
    args: [int("semid"), int("semnum"), int("cmd"), hex("arg")],
    classes: ["ipc"],
    colour: "process",
    sentence: "Controls a set of semaphores.",
  },
  msgget: {
    nr: 68,
    args: [hex32("key"), permissions("msgflg")],
    classes: ["ipc"],
    colour: "process",
    sentence: "Finds or makes a message queue.",
  },
  msgsnd: {
    nr: 69,
    args: [int("msqid"), address("msgp"), size("msgsz"), hex32("msgflg")],
    classes: ["ipc"],
    colour: "io",
    mayBlock: true,
    sentence: "Sends a message to a queue.",
  },
  msgrcv: {
    nr: 70,
    args: [int("msqid"), address("msgp"), size("msgsz"), long("msgtyp"), hex32("msgflg")],
    classes: ["ipc"],
    colour: "io",
    mayBlock: true,
    sentence: "Receives a message from a queue.",
  },
  msgctl: {
    nr: 71,
    args: [int("msqid"), int("cmd"), address("buf")],
    classes: ["ipc"],
    colour: "process",
    sentence: "Controls a message queue.",
  },
  mq_open: {
    nr: 240,
    args: [string("name"), int("oflag"), permissions("mode"), address("attr")],
    returns: fdResult,
    classes: ["desc"],
    colour: "io",
    sentence: "Opens a POSIX message queue.",
  },
  mq_unlink: {
    nr: 241,
    args: [string("name")],
    classes: [],
    colour: "io",
    sentence: "Removes a POSIX message queue.",
  },
  mq_timedsend: {
    nr: 242,
    args: [fd("mqdes"), address("msg_ptr"), size("msg_len"), unsigned("msg_prio"), address("abs_timeout")],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Sends a message to a POSIX queue.",
  },
  mq_timedreceive: {
    nr: 243,
    args: [fd("mqdes"), address("msg_ptr"), size("msg_len"), address("msg_prio"), address("abs_timeout")],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Receives a message from a POSIX queue.",
  },
  mq_notify: {
    nr: 244,
    args: [fd("mqdes"), address("sevp")],
    classes: ["desc"],
    colour: "io",
    sentence: "Asks to be told when a queue gets a message.",
  },
  mq_getsetattr: {
    nr: 245,
    args: [fd("mqdes"), address("newattr"), address("oldattr")],
    classes: ["desc"],
    colour: "io",
    sentence: "Reads and sets attributes of a POSIX queue.",
  },
  futex: {
    nr: 202,
    args: [address("uaddr"), futexOperation("futex_op")],
    variants: {
      by: "futex_op",
      cases: [
        { keys: futexKeys(0), args: [unsigned("val"), input("timeout", timespec)] },
        { keys: [...futexKeys(1), ...futexKeys(2)], args: [unsigned("val")] },
        { keys: futexKeys(3), args: [unsigned("val"), unsigned("val2"), address("uaddr2")] },
        {
          keys: [...futexKeys(4), ...futexKeys(12)],
          args: [unsigned("val"), unsigned("val2"), address("uaddr2"), unsigned("val3")],
        },
        {
          keys: futexKeys(5),
          args: [unsigned("val"), unsigned("val2"), address("uaddr2"), futexWakeOperation("val3")],
        },
        { keys: futexKeys(6), args: [unshown("val"), input("timeout", timespec)] },
        { keys: futexKeys(13), args: [unshown("val"), input("timeout", timespec)] },
        { keys: [...futexKeys(7), ...futexKeys(8)], args: [] },
        {
          keys: futexKeys(9),
          args: [unsigned("val"), input("timeout", timespec), unshown("uaddr2"), futexBits("val3")],
        },
        { keys: futexKeys(10), args: [unsigned("val"), unshown("timeout"), unshown("uaddr2"), futexBits("val3")] },
        {
          keys: futexKeys(11),
          args: [unsigned("val"), input("timeout", timespec), address("uaddr2"), unsigned("val3")],
        },
      ],
      otherwise: [unsigned("val"), hex("timeout"), address("uaddr2"), hex32("val3")],
    },
    classes: [],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits on a word of memory, or wakes those who wait.",
  },
  futex_waitv: {
    nr: 449,
    args: [address("waiters"), unsigned("nr_futexes"), hex32("flags"), address("timeout"), int("clockid")],
    classes: [],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits on several words of memory.",
  },
});
