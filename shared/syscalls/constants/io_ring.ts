import { enumSet, flagSet } from "../kinds/constant.ts";

/** io_uring_setup(2) */
export const ringSetupFlags = flagSet(
  [
    ["IORING_SETUP_IOPOLL", 0x1, "ask the device again and again instead of waiting for its interrupt"],
    ["IORING_SETUP_SQPOLL", 0x2, "a thread of the kernel takes the requests, without a call"],
    ["IORING_SETUP_SQ_AFF", 0x4, "that thread runs on the given processor"],
    ["IORING_SETUP_CQSIZE", 0x8, "the completion queue's size is given"],
    ["IORING_SETUP_CLAMP", 0x10, "sizes that are too large are cut"],
    ["IORING_SETUP_ATTACH_WQ", 0x20, "share the workers of another ring"],
    ["IORING_SETUP_R_DISABLED", 0x40, "begin switched off"],
    ["IORING_SETUP_SUBMIT_ALL", 0x80, "go on behind a request that is wrong"],
    ["IORING_SETUP_COOP_TASKRUN", 0x100, "do not interrupt the program to complete requests"],
    ["IORING_SETUP_TASKRUN_FLAG", 0x200, "set a flag in the ring when completions wait to be run"],
    ["IORING_SETUP_SQE128", 0x400, "requests of 128 bytes"],
    ["IORING_SETUP_CQE32", 0x800, "completions of 32 bytes"],
  ],
  { header: "linux/io_uring.h", unknown: "IORING_SETUP_???" },
);

export const ringFeatures = flagSet(
  [
    ["IORING_FEAT_SINGLE_MMAP", 0x1, "both queues lie in one mapping"],
    ["IORING_FEAT_NODROP", 0x2, "completions are never dropped"],
    ["IORING_FEAT_SUBMIT_STABLE", 0x4, "what a request points to may be reused once it is submitted"],
    ["IORING_FEAT_RW_CUR_POS", 0x8, "offset -1 means the current position"],
    ["IORING_FEAT_CUR_PERSONALITY", 0x10, "requests run as who submits them"],
    ["IORING_FEAT_FAST_POLL", 0x20, "requests wait for readiness without a worker"],
    ["IORING_FEAT_POLL_32BITS", 0x40],
    ["IORING_FEAT_SQPOLL_NONFIXED", 0x80],
    ["IORING_FEAT_EXT_ARG", 0x100, "waiting takes a timeout"],
    ["IORING_FEAT_NATIVE_WORKERS", 0x200, "workers are threads of the process"],
    ["IORING_FEAT_RSRC_TAGS", 0x400, "registered resources have tags"],
    ["IORING_FEAT_CQE_SKIP", 0x800, "requests may complete without saying so"],
    ["IORING_FEAT_LINKED_FILE", 0x1000],
  ],
  { header: "linux/io_uring.h", unknown: "IORING_FEAT_???" },
);

/** io_uring_enter(2) */
export const ringEnterFlags = flagSet(
  [
    ["IORING_ENTER_GETEVENTS", 0x1, "wait for completions"],
    ["IORING_ENTER_SQ_WAKEUP", 0x2, "wake the thread that takes requests"],
    ["IORING_ENTER_SQ_WAIT", 0x4, "wait for room in the submission queue"],
    ["IORING_ENTER_EXT_ARG", 0x8, "with a timeout beside the signal mask"],
    ["IORING_ENTER_REGISTERED_RING", 0x10, "the descriptor is a registered ring's number"],
  ],
  { header: "linux/io_uring.h", unknown: "IORING_ENTER_???" },
);

/** io_uring_register(2) */
export const ringRegistrations = enumSet(
  [
    ["IORING_REGISTER_BUFFERS", 0, "keep buffers mapped for requests"],
    ["IORING_UNREGISTER_BUFFERS", 1, "give them up"],
    ["IORING_REGISTER_FILES", 2, "keep files open for requests"],
    ["IORING_UNREGISTER_FILES", 3, "give them up"],
    ["IORING_REGISTER_EVENTFD", 4, "count completions in an eventfd"],
    ["IORING_UNREGISTER_EVENTFD", 5, "count them no more"],
    ["IORING_REGISTER_FILES_UPDATE", 6, "replace some of the files"],
    ["IORING_REGISTER_EVENTFD_ASYNC", 7, "count only completions that came later"],
    ["IORING_REGISTER_PROBE", 8, "which requests does the kernel know?"],
    ["IORING_REGISTER_PERSONALITY", 9, "keep the present credentials for requests"],
    ["IORING_UNREGISTER_PERSONALITY", 10, "give them up"],
    ["IORING_REGISTER_RESTRICTIONS", 11, "allow only some requests"],
    ["IORING_REGISTER_ENABLE_RINGS", 12, "switch the ring on"],
    ["IORING_REGISTER_FILES2", 13],
    ["IORING_REGISTER_FILES_UPDATE2", 14],
    ["IORING_REGISTER_BUFFERS2", 15],
    ["IORING_REGISTER_BUFFERS_UPDATE", 16],
    ["IORING_REGISTER_IOWQ_AFF", 17, "run workers on these processors"],
    ["IORING_UNREGISTER_IOWQ_AFF", 18, "run workers anywhere"],
    ["IORING_REGISTER_IOWQ_MAX_WORKERS", 19, "bound the number of workers"],
    ["IORING_REGISTER_RING_FDS", 20, "keep the ring's own file, for cheaper calls"],
    ["IORING_UNREGISTER_RING_FDS", 21],
    ["IORING_REGISTER_PBUF_RING", 22, "let the kernel choose buffers from a ring"],
    ["IORING_UNREGISTER_PBUF_RING", 23],
  ],
  { header: "linux/io_uring.h", unknown: "IORING_REGISTER_???" },
);

/** what IORING_REGISTER_RESTRICTIONS allows */
export const ringRestrictions = enumSet(
  [
    ["IORING_RESTRICTION_REGISTER_OP", 0],
    ["IORING_RESTRICTION_SQE_OP", 1],
    ["IORING_RESTRICTION_SQE_FLAGS_ALLOWED", 2],
    ["IORING_RESTRICTION_SQE_FLAGS_REQUIRED", 3],
  ],
  { header: "linux/io_uring.h", unknown: "IORING_RESTRICTION_???" },
);

/** what an entry of a ring asks for, as far as strace 6.1 names it */
export const ringOperations = enumSet(
  [
    ["IORING_OP_NOP", 0, "nothing"],
    ["IORING_OP_READV", 1, "read into several buffers"],
    ["IORING_OP_WRITEV", 2, "write several buffers"],
    ["IORING_OP_FSYNC", 3, "write a file to the disk"],
    ["IORING_OP_READ_FIXED", 4, "read into a registered buffer"],
    ["IORING_OP_WRITE_FIXED", 5, "write a registered buffer"],
    ["IORING_OP_POLL_ADD", 6, "wait until a descriptor is ready"],
    ["IORING_OP_POLL_REMOVE", 7, "wait for it no more"],
    ["IORING_OP_SYNC_FILE_RANGE", 8],
    ["IORING_OP_SENDMSG", 9],
    ["IORING_OP_RECVMSG", 10],
    ["IORING_OP_TIMEOUT", 11, "wait for a time"],
    ["IORING_OP_TIMEOUT_REMOVE", 12, "wait for it no more"],
    ["IORING_OP_ACCEPT", 13],
    ["IORING_OP_ASYNC_CANCEL", 14, "give another request up"],
    ["IORING_OP_LINK_TIMEOUT", 15, "give the linked request up after a time"],
    ["IORING_OP_CONNECT", 16],
    ["IORING_OP_FALLOCATE", 17],
    ["IORING_OP_OPENAT", 18],
    ["IORING_OP_CLOSE", 19],
    ["IORING_OP_FILES_UPDATE", 20, "replace some of the registered files"],
    ["IORING_OP_STATX", 21],
    ["IORING_OP_READ", 22],
    ["IORING_OP_WRITE", 23],
    ["IORING_OP_FADVISE", 24],
    ["IORING_OP_MADVISE", 25],
    ["IORING_OP_SEND", 26],
    ["IORING_OP_RECV", 27],
    ["IORING_OP_OPENAT2", 28],
    ["IORING_OP_EPOLL_CTL", 29],
    ["IORING_OP_SPLICE", 30],
    ["IORING_OP_PROVIDE_BUFFERS", 31, "give buffers to choose from"],
    ["IORING_OP_REMOVE_BUFFERS", 32, "take them back"],
    ["IORING_OP_TEE", 33],
    ["IORING_OP_SHUTDOWN", 34],
    ["IORING_OP_RENAMEAT", 35],
    ["IORING_OP_UNLINKAT", 36],
    ["IORING_OP_MKDIRAT", 37],
    ["IORING_OP_SYMLINKAT", 38],
    ["IORING_OP_LINKAT", 39],
    ["IORING_OP_MSG_RING", 40, "put a completion into another ring"],
    ["IORING_OP_FSETXATTR", 41],
    ["IORING_OP_SETXATTR", 42],
    ["IORING_OP_FGETXATTR", 43],
    ["IORING_OP_GETXATTR", 44],
    ["IORING_OP_SOCKET", 45],
    ["IORING_OP_URING_CMD", 46, "a command of the file's own driver"],
  ],
  { header: "linux/io_uring.h", unknown: "IORING_OP_???" },
);

/** what stands in the place of a descriptor that IORING_REGISTER_FILES_UPDATE leaves as it is */
export const ringFileUpdates = enumSet([["IORING_REGISTER_FILES_SKIP", -2]], { header: "linux/io_uring.h" });

/** IORING_REGISTER_PROBE */
export const ringOperationFlags = flagSet([["IO_URING_OP_SUPPORTED", 1]], {
  header: "linux/io_uring.h",
  unknown: "IO_URING_OP_???",
});

/** IORING_RESTRICTION_SQE_FLAGS_… */
export const ringEntryFlags = flagSet(
  [
    ["IOSQE_FIXED_FILE", 1, "the descriptor is a registered file's number"],
    ["IOSQE_IO_DRAIN", 2, "begin when all earlier requests are done"],
    ["IOSQE_IO_LINK", 4, "the next request begins when this one has succeeded"],
    ["IOSQE_IO_HARDLINK", 8, "the next request begins when this one is done"],
    ["IOSQE_ASYNC", 0x10, "hand it to a worker at once"],
    ["IOSQE_BUFFER_SELECT", 0x20, "the kernel chooses a buffer from a group"],
    ["IOSQE_CQE_SKIP_SUCCESS", 0x40, "no completion when it succeeds"],
  ],
  { header: "linux/io_uring.h", unknown: "IOSQE_???" },
);

/** IORING_REGISTER_FILES2, IORING_REGISTER_BUFFERS2 */
export const ringResourceFlags = flagSet([["IORING_RSRC_REGISTER_SPARSE", 1]], {
  header: "linux/io_uring.h",
  unknown: "IORING_RSRC_REGISTER_???",
});

/** whose workers IORING_REGISTER_IOWQ_MAX_WORKERS counts, by place in its array */
export const ringWorkers = enumSet(
  [
    ["IO_WQ_BOUND", 0, "for work of bounded length: files and block devices"],
    ["IO_WQ_UNBOUND", 1, "for work that may wait without end: sockets and pipes"],
  ],
  { header: "linux/io_uring.h", unknown: "IO_WQ_???" },
);
