import { enumSet, flagSet } from "../kinds/constant.ts";

/** io_submit(2); the kernel no longer has IOCB_CMD_PREADX */
export const asyncRequests = enumSet(
  [
    ["IOCB_CMD_PREAD", 0],
    ["IOCB_CMD_PWRITE", 1],
    ["IOCB_CMD_FSYNC", 2],
    ["IOCB_CMD_FDSYNC", 3],
    ["IOCB_CMD_PREADX", 4],
    ["IOCB_CMD_POLL", 5],
    ["IOCB_CMD_NOOP", 6],
    ["IOCB_CMD_PREADV", 7],
    ["IOCB_CMD_PWRITEV", 8],
  ],
  { header: "linux/aio_abi.h", unknown: "IOCB_CMD_???" },
);

export const asyncRequestFlags = flagSet(
  [
    ["IOCB_FLAG_RESFD", 1],
    ["IOCB_FLAG_IOPRIO", 2],
  ],
  { header: "linux/aio_abi.h", unknown: "IOCB_FLAG_???" },
);

/** what IOCB_CMD_POLL waits for */
export const asyncPollEvents = flagSet(
  [
    ["POLLIN", 1],
    ["POLLPRI", 2],
    ["POLLOUT", 4],
    ["POLLERR", 8],
    ["POLLHUP", 16],
    ["POLLNVAL", 32],
    ["POLLRDNORM", 64],
    ["POLLRDBAND", 128],
    ["POLLWRNORM", 256],
    ["POLLWRBAND", 512],
    ["POLLMSG", 1024],
    ["POLLREMOVE", 4096],
    ["POLLRDHUP", 8192],
    ["POLL_BUSY_LOOP", 32768],
  ],
  { header: "asm/poll.h", unknown: "POLL???" },
);
