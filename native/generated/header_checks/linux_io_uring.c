/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/io_uring.h>)
#include <linux/io_uring.h>
#ifdef IORING_SETUP_IOPOLL
_Static_assert((unsigned long long)(IORING_SETUP_IOPOLL) == 0x1ULL || (unsigned long long)(IORING_SETUP_IOPOLL) == (unsigned long long)(long long)(int)0x1ULL, "IORING_SETUP_IOPOLL is 1 in the table");
#endif
#ifdef IORING_SETUP_SQPOLL
_Static_assert((unsigned long long)(IORING_SETUP_SQPOLL) == 0x2ULL || (unsigned long long)(IORING_SETUP_SQPOLL) == (unsigned long long)(long long)(int)0x2ULL, "IORING_SETUP_SQPOLL is 2 in the table");
#endif
#ifdef IORING_SETUP_SQ_AFF
_Static_assert((unsigned long long)(IORING_SETUP_SQ_AFF) == 0x4ULL || (unsigned long long)(IORING_SETUP_SQ_AFF) == (unsigned long long)(long long)(int)0x4ULL, "IORING_SETUP_SQ_AFF is 4 in the table");
#endif
#ifdef IORING_SETUP_CQSIZE
_Static_assert((unsigned long long)(IORING_SETUP_CQSIZE) == 0x8ULL || (unsigned long long)(IORING_SETUP_CQSIZE) == (unsigned long long)(long long)(int)0x8ULL, "IORING_SETUP_CQSIZE is 8 in the table");
#endif
#ifdef IORING_SETUP_CLAMP
_Static_assert((unsigned long long)(IORING_SETUP_CLAMP) == 0x10ULL || (unsigned long long)(IORING_SETUP_CLAMP) == (unsigned long long)(long long)(int)0x10ULL, "IORING_SETUP_CLAMP is 16 in the table");
#endif
#ifdef IORING_SETUP_ATTACH_WQ
_Static_assert((unsigned long long)(IORING_SETUP_ATTACH_WQ) == 0x20ULL || (unsigned long long)(IORING_SETUP_ATTACH_WQ) == (unsigned long long)(long long)(int)0x20ULL, "IORING_SETUP_ATTACH_WQ is 32 in the table");
#endif
#ifdef IORING_SETUP_R_DISABLED
_Static_assert((unsigned long long)(IORING_SETUP_R_DISABLED) == 0x40ULL || (unsigned long long)(IORING_SETUP_R_DISABLED) == (unsigned long long)(long long)(int)0x40ULL, "IORING_SETUP_R_DISABLED is 64 in the table");
#endif
#ifdef IORING_SETUP_SUBMIT_ALL
_Static_assert((unsigned long long)(IORING_SETUP_SUBMIT_ALL) == 0x80ULL || (unsigned long long)(IORING_SETUP_SUBMIT_ALL) == (unsigned long long)(long long)(int)0x80ULL, "IORING_SETUP_SUBMIT_ALL is 128 in the table");
#endif
#ifdef IORING_SETUP_COOP_TASKRUN
_Static_assert((unsigned long long)(IORING_SETUP_COOP_TASKRUN) == 0x100ULL || (unsigned long long)(IORING_SETUP_COOP_TASKRUN) == (unsigned long long)(long long)(int)0x100ULL, "IORING_SETUP_COOP_TASKRUN is 256 in the table");
#endif
#ifdef IORING_SETUP_TASKRUN_FLAG
_Static_assert((unsigned long long)(IORING_SETUP_TASKRUN_FLAG) == 0x200ULL || (unsigned long long)(IORING_SETUP_TASKRUN_FLAG) == (unsigned long long)(long long)(int)0x200ULL, "IORING_SETUP_TASKRUN_FLAG is 512 in the table");
#endif
#ifdef IORING_SETUP_SQE128
_Static_assert((unsigned long long)(IORING_SETUP_SQE128) == 0x400ULL || (unsigned long long)(IORING_SETUP_SQE128) == (unsigned long long)(long long)(int)0x400ULL, "IORING_SETUP_SQE128 is 1024 in the table");
#endif
#ifdef IORING_SETUP_CQE32
_Static_assert((unsigned long long)(IORING_SETUP_CQE32) == 0x800ULL || (unsigned long long)(IORING_SETUP_CQE32) == (unsigned long long)(long long)(int)0x800ULL, "IORING_SETUP_CQE32 is 2048 in the table");
#endif
#ifdef IORING_FEAT_SINGLE_MMAP
_Static_assert((unsigned long long)(IORING_FEAT_SINGLE_MMAP) == 0x1ULL || (unsigned long long)(IORING_FEAT_SINGLE_MMAP) == (unsigned long long)(long long)(int)0x1ULL, "IORING_FEAT_SINGLE_MMAP is 1 in the table");
#endif
#ifdef IORING_FEAT_NODROP
_Static_assert((unsigned long long)(IORING_FEAT_NODROP) == 0x2ULL || (unsigned long long)(IORING_FEAT_NODROP) == (unsigned long long)(long long)(int)0x2ULL, "IORING_FEAT_NODROP is 2 in the table");
#endif
#ifdef IORING_FEAT_SUBMIT_STABLE
_Static_assert((unsigned long long)(IORING_FEAT_SUBMIT_STABLE) == 0x4ULL || (unsigned long long)(IORING_FEAT_SUBMIT_STABLE) == (unsigned long long)(long long)(int)0x4ULL, "IORING_FEAT_SUBMIT_STABLE is 4 in the table");
#endif
#ifdef IORING_FEAT_RW_CUR_POS
_Static_assert((unsigned long long)(IORING_FEAT_RW_CUR_POS) == 0x8ULL || (unsigned long long)(IORING_FEAT_RW_CUR_POS) == (unsigned long long)(long long)(int)0x8ULL, "IORING_FEAT_RW_CUR_POS is 8 in the table");
#endif
#ifdef IORING_FEAT_CUR_PERSONALITY
_Static_assert((unsigned long long)(IORING_FEAT_CUR_PERSONALITY) == 0x10ULL || (unsigned long long)(IORING_FEAT_CUR_PERSONALITY) == (unsigned long long)(long long)(int)0x10ULL, "IORING_FEAT_CUR_PERSONALITY is 16 in the table");
#endif
#ifdef IORING_FEAT_FAST_POLL
_Static_assert((unsigned long long)(IORING_FEAT_FAST_POLL) == 0x20ULL || (unsigned long long)(IORING_FEAT_FAST_POLL) == (unsigned long long)(long long)(int)0x20ULL, "IORING_FEAT_FAST_POLL is 32 in the table");
#endif
#ifdef IORING_FEAT_POLL_32BITS
_Static_assert((unsigned long long)(IORING_FEAT_POLL_32BITS) == 0x40ULL || (unsigned long long)(IORING_FEAT_POLL_32BITS) == (unsigned long long)(long long)(int)0x40ULL, "IORING_FEAT_POLL_32BITS is 64 in the table");
#endif
#ifdef IORING_FEAT_SQPOLL_NONFIXED
_Static_assert((unsigned long long)(IORING_FEAT_SQPOLL_NONFIXED) == 0x80ULL || (unsigned long long)(IORING_FEAT_SQPOLL_NONFIXED) == (unsigned long long)(long long)(int)0x80ULL, "IORING_FEAT_SQPOLL_NONFIXED is 128 in the table");
#endif
#ifdef IORING_FEAT_EXT_ARG
_Static_assert((unsigned long long)(IORING_FEAT_EXT_ARG) == 0x100ULL || (unsigned long long)(IORING_FEAT_EXT_ARG) == (unsigned long long)(long long)(int)0x100ULL, "IORING_FEAT_EXT_ARG is 256 in the table");
#endif
#ifdef IORING_FEAT_NATIVE_WORKERS
_Static_assert((unsigned long long)(IORING_FEAT_NATIVE_WORKERS) == 0x200ULL || (unsigned long long)(IORING_FEAT_NATIVE_WORKERS) == (unsigned long long)(long long)(int)0x200ULL, "IORING_FEAT_NATIVE_WORKERS is 512 in the table");
#endif
#ifdef IORING_FEAT_RSRC_TAGS
_Static_assert((unsigned long long)(IORING_FEAT_RSRC_TAGS) == 0x400ULL || (unsigned long long)(IORING_FEAT_RSRC_TAGS) == (unsigned long long)(long long)(int)0x400ULL, "IORING_FEAT_RSRC_TAGS is 1024 in the table");
#endif
#ifdef IORING_FEAT_CQE_SKIP
_Static_assert((unsigned long long)(IORING_FEAT_CQE_SKIP) == 0x800ULL || (unsigned long long)(IORING_FEAT_CQE_SKIP) == (unsigned long long)(long long)(int)0x800ULL, "IORING_FEAT_CQE_SKIP is 2048 in the table");
#endif
#ifdef IORING_FEAT_LINKED_FILE
_Static_assert((unsigned long long)(IORING_FEAT_LINKED_FILE) == 0x1000ULL || (unsigned long long)(IORING_FEAT_LINKED_FILE) == (unsigned long long)(long long)(int)0x1000ULL, "IORING_FEAT_LINKED_FILE is 4096 in the table");
#endif
#ifdef IORING_ENTER_GETEVENTS
_Static_assert((unsigned long long)(IORING_ENTER_GETEVENTS) == 0x1ULL || (unsigned long long)(IORING_ENTER_GETEVENTS) == (unsigned long long)(long long)(int)0x1ULL, "IORING_ENTER_GETEVENTS is 1 in the table");
#endif
#ifdef IORING_ENTER_SQ_WAKEUP
_Static_assert((unsigned long long)(IORING_ENTER_SQ_WAKEUP) == 0x2ULL || (unsigned long long)(IORING_ENTER_SQ_WAKEUP) == (unsigned long long)(long long)(int)0x2ULL, "IORING_ENTER_SQ_WAKEUP is 2 in the table");
#endif
#ifdef IORING_ENTER_SQ_WAIT
_Static_assert((unsigned long long)(IORING_ENTER_SQ_WAIT) == 0x4ULL || (unsigned long long)(IORING_ENTER_SQ_WAIT) == (unsigned long long)(long long)(int)0x4ULL, "IORING_ENTER_SQ_WAIT is 4 in the table");
#endif
#ifdef IORING_ENTER_EXT_ARG
_Static_assert((unsigned long long)(IORING_ENTER_EXT_ARG) == 0x8ULL || (unsigned long long)(IORING_ENTER_EXT_ARG) == (unsigned long long)(long long)(int)0x8ULL, "IORING_ENTER_EXT_ARG is 8 in the table");
#endif
#ifdef IORING_ENTER_REGISTERED_RING
_Static_assert((unsigned long long)(IORING_ENTER_REGISTERED_RING) == 0x10ULL || (unsigned long long)(IORING_ENTER_REGISTERED_RING) == (unsigned long long)(long long)(int)0x10ULL, "IORING_ENTER_REGISTERED_RING is 16 in the table");
#endif
#ifdef IORING_REGISTER_BUFFERS
_Static_assert((unsigned long long)(IORING_REGISTER_BUFFERS) == 0x0ULL || (unsigned long long)(IORING_REGISTER_BUFFERS) == (unsigned long long)(long long)(int)0x0ULL, "IORING_REGISTER_BUFFERS is 0 in the table");
#endif
#ifdef IORING_UNREGISTER_BUFFERS
_Static_assert((unsigned long long)(IORING_UNREGISTER_BUFFERS) == 0x1ULL || (unsigned long long)(IORING_UNREGISTER_BUFFERS) == (unsigned long long)(long long)(int)0x1ULL, "IORING_UNREGISTER_BUFFERS is 1 in the table");
#endif
#ifdef IORING_REGISTER_FILES
_Static_assert((unsigned long long)(IORING_REGISTER_FILES) == 0x2ULL || (unsigned long long)(IORING_REGISTER_FILES) == (unsigned long long)(long long)(int)0x2ULL, "IORING_REGISTER_FILES is 2 in the table");
#endif
#ifdef IORING_UNREGISTER_FILES
_Static_assert((unsigned long long)(IORING_UNREGISTER_FILES) == 0x3ULL || (unsigned long long)(IORING_UNREGISTER_FILES) == (unsigned long long)(long long)(int)0x3ULL, "IORING_UNREGISTER_FILES is 3 in the table");
#endif
#ifdef IORING_REGISTER_EVENTFD
_Static_assert((unsigned long long)(IORING_REGISTER_EVENTFD) == 0x4ULL || (unsigned long long)(IORING_REGISTER_EVENTFD) == (unsigned long long)(long long)(int)0x4ULL, "IORING_REGISTER_EVENTFD is 4 in the table");
#endif
#ifdef IORING_UNREGISTER_EVENTFD
_Static_assert((unsigned long long)(IORING_UNREGISTER_EVENTFD) == 0x5ULL || (unsigned long long)(IORING_UNREGISTER_EVENTFD) == (unsigned long long)(long long)(int)0x5ULL, "IORING_UNREGISTER_EVENTFD is 5 in the table");
#endif
#ifdef IORING_REGISTER_FILES_UPDATE
_Static_assert((unsigned long long)(IORING_REGISTER_FILES_UPDATE) == 0x6ULL || (unsigned long long)(IORING_REGISTER_FILES_UPDATE) == (unsigned long long)(long long)(int)0x6ULL, "IORING_REGISTER_FILES_UPDATE is 6 in the table");
#endif
#ifdef IORING_REGISTER_EVENTFD_ASYNC
_Static_assert((unsigned long long)(IORING_REGISTER_EVENTFD_ASYNC) == 0x7ULL || (unsigned long long)(IORING_REGISTER_EVENTFD_ASYNC) == (unsigned long long)(long long)(int)0x7ULL, "IORING_REGISTER_EVENTFD_ASYNC is 7 in the table");
#endif
#ifdef IORING_REGISTER_PROBE
_Static_assert((unsigned long long)(IORING_REGISTER_PROBE) == 0x8ULL || (unsigned long long)(IORING_REGISTER_PROBE) == (unsigned long long)(long long)(int)0x8ULL, "IORING_REGISTER_PROBE is 8 in the table");
#endif
#ifdef IORING_REGISTER_PERSONALITY
_Static_assert((unsigned long long)(IORING_REGISTER_PERSONALITY) == 0x9ULL || (unsigned long long)(IORING_REGISTER_PERSONALITY) == (unsigned long long)(long long)(int)0x9ULL, "IORING_REGISTER_PERSONALITY is 9 in the table");
#endif
#ifdef IORING_UNREGISTER_PERSONALITY
_Static_assert((unsigned long long)(IORING_UNREGISTER_PERSONALITY) == 0xaULL || (unsigned long long)(IORING_UNREGISTER_PERSONALITY) == (unsigned long long)(long long)(int)0xaULL, "IORING_UNREGISTER_PERSONALITY is 10 in the table");
#endif
#ifdef IORING_REGISTER_RESTRICTIONS
_Static_assert((unsigned long long)(IORING_REGISTER_RESTRICTIONS) == 0xbULL || (unsigned long long)(IORING_REGISTER_RESTRICTIONS) == (unsigned long long)(long long)(int)0xbULL, "IORING_REGISTER_RESTRICTIONS is 11 in the table");
#endif
#ifdef IORING_REGISTER_ENABLE_RINGS
_Static_assert((unsigned long long)(IORING_REGISTER_ENABLE_RINGS) == 0xcULL || (unsigned long long)(IORING_REGISTER_ENABLE_RINGS) == (unsigned long long)(long long)(int)0xcULL, "IORING_REGISTER_ENABLE_RINGS is 12 in the table");
#endif
#ifdef IORING_REGISTER_FILES2
_Static_assert((unsigned long long)(IORING_REGISTER_FILES2) == 0xdULL || (unsigned long long)(IORING_REGISTER_FILES2) == (unsigned long long)(long long)(int)0xdULL, "IORING_REGISTER_FILES2 is 13 in the table");
#endif
#ifdef IORING_REGISTER_FILES_UPDATE2
_Static_assert((unsigned long long)(IORING_REGISTER_FILES_UPDATE2) == 0xeULL || (unsigned long long)(IORING_REGISTER_FILES_UPDATE2) == (unsigned long long)(long long)(int)0xeULL, "IORING_REGISTER_FILES_UPDATE2 is 14 in the table");
#endif
#ifdef IORING_REGISTER_BUFFERS2
_Static_assert((unsigned long long)(IORING_REGISTER_BUFFERS2) == 0xfULL || (unsigned long long)(IORING_REGISTER_BUFFERS2) == (unsigned long long)(long long)(int)0xfULL, "IORING_REGISTER_BUFFERS2 is 15 in the table");
#endif
#ifdef IORING_REGISTER_BUFFERS_UPDATE
_Static_assert((unsigned long long)(IORING_REGISTER_BUFFERS_UPDATE) == 0x10ULL || (unsigned long long)(IORING_REGISTER_BUFFERS_UPDATE) == (unsigned long long)(long long)(int)0x10ULL, "IORING_REGISTER_BUFFERS_UPDATE is 16 in the table");
#endif
#ifdef IORING_REGISTER_IOWQ_AFF
_Static_assert((unsigned long long)(IORING_REGISTER_IOWQ_AFF) == 0x11ULL || (unsigned long long)(IORING_REGISTER_IOWQ_AFF) == (unsigned long long)(long long)(int)0x11ULL, "IORING_REGISTER_IOWQ_AFF is 17 in the table");
#endif
#ifdef IORING_UNREGISTER_IOWQ_AFF
_Static_assert((unsigned long long)(IORING_UNREGISTER_IOWQ_AFF) == 0x12ULL || (unsigned long long)(IORING_UNREGISTER_IOWQ_AFF) == (unsigned long long)(long long)(int)0x12ULL, "IORING_UNREGISTER_IOWQ_AFF is 18 in the table");
#endif
#ifdef IORING_REGISTER_IOWQ_MAX_WORKERS
_Static_assert((unsigned long long)(IORING_REGISTER_IOWQ_MAX_WORKERS) == 0x13ULL || (unsigned long long)(IORING_REGISTER_IOWQ_MAX_WORKERS) == (unsigned long long)(long long)(int)0x13ULL, "IORING_REGISTER_IOWQ_MAX_WORKERS is 19 in the table");
#endif
#ifdef IORING_REGISTER_RING_FDS
_Static_assert((unsigned long long)(IORING_REGISTER_RING_FDS) == 0x14ULL || (unsigned long long)(IORING_REGISTER_RING_FDS) == (unsigned long long)(long long)(int)0x14ULL, "IORING_REGISTER_RING_FDS is 20 in the table");
#endif
#ifdef IORING_UNREGISTER_RING_FDS
_Static_assert((unsigned long long)(IORING_UNREGISTER_RING_FDS) == 0x15ULL || (unsigned long long)(IORING_UNREGISTER_RING_FDS) == (unsigned long long)(long long)(int)0x15ULL, "IORING_UNREGISTER_RING_FDS is 21 in the table");
#endif
#ifdef IORING_REGISTER_PBUF_RING
_Static_assert((unsigned long long)(IORING_REGISTER_PBUF_RING) == 0x16ULL || (unsigned long long)(IORING_REGISTER_PBUF_RING) == (unsigned long long)(long long)(int)0x16ULL, "IORING_REGISTER_PBUF_RING is 22 in the table");
#endif
#ifdef IORING_UNREGISTER_PBUF_RING
_Static_assert((unsigned long long)(IORING_UNREGISTER_PBUF_RING) == 0x17ULL || (unsigned long long)(IORING_UNREGISTER_PBUF_RING) == (unsigned long long)(long long)(int)0x17ULL, "IORING_UNREGISTER_PBUF_RING is 23 in the table");
#endif
#ifdef IORING_RESTRICTION_REGISTER_OP
_Static_assert((unsigned long long)(IORING_RESTRICTION_REGISTER_OP) == 0x0ULL || (unsigned long long)(IORING_RESTRICTION_REGISTER_OP) == (unsigned long long)(long long)(int)0x0ULL, "IORING_RESTRICTION_REGISTER_OP is 0 in the table");
#endif
#ifdef IORING_RESTRICTION_SQE_OP
_Static_assert((unsigned long long)(IORING_RESTRICTION_SQE_OP) == 0x1ULL || (unsigned long long)(IORING_RESTRICTION_SQE_OP) == (unsigned long long)(long long)(int)0x1ULL, "IORING_RESTRICTION_SQE_OP is 1 in the table");
#endif
#ifdef IORING_RESTRICTION_SQE_FLAGS_ALLOWED
_Static_assert((unsigned long long)(IORING_RESTRICTION_SQE_FLAGS_ALLOWED) == 0x2ULL || (unsigned long long)(IORING_RESTRICTION_SQE_FLAGS_ALLOWED) == (unsigned long long)(long long)(int)0x2ULL, "IORING_RESTRICTION_SQE_FLAGS_ALLOWED is 2 in the table");
#endif
#ifdef IORING_RESTRICTION_SQE_FLAGS_REQUIRED
_Static_assert((unsigned long long)(IORING_RESTRICTION_SQE_FLAGS_REQUIRED) == 0x3ULL || (unsigned long long)(IORING_RESTRICTION_SQE_FLAGS_REQUIRED) == (unsigned long long)(long long)(int)0x3ULL, "IORING_RESTRICTION_SQE_FLAGS_REQUIRED is 3 in the table");
#endif
#ifdef IORING_OP_NOP
_Static_assert((unsigned long long)(IORING_OP_NOP) == 0x0ULL || (unsigned long long)(IORING_OP_NOP) == (unsigned long long)(long long)(int)0x0ULL, "IORING_OP_NOP is 0 in the table");
#endif
#ifdef IORING_OP_READV
_Static_assert((unsigned long long)(IORING_OP_READV) == 0x1ULL || (unsigned long long)(IORING_OP_READV) == (unsigned long long)(long long)(int)0x1ULL, "IORING_OP_READV is 1 in the table");
#endif
#ifdef IORING_OP_WRITEV
_Static_assert((unsigned long long)(IORING_OP_WRITEV) == 0x2ULL || (unsigned long long)(IORING_OP_WRITEV) == (unsigned long long)(long long)(int)0x2ULL, "IORING_OP_WRITEV is 2 in the table");
#endif
#ifdef IORING_OP_FSYNC
_Static_assert((unsigned long long)(IORING_OP_FSYNC) == 0x3ULL || (unsigned long long)(IORING_OP_FSYNC) == (unsigned long long)(long long)(int)0x3ULL, "IORING_OP_FSYNC is 3 in the table");
#endif
#ifdef IORING_OP_READ_FIXED
_Static_assert((unsigned long long)(IORING_OP_READ_FIXED) == 0x4ULL || (unsigned long long)(IORING_OP_READ_FIXED) == (unsigned long long)(long long)(int)0x4ULL, "IORING_OP_READ_FIXED is 4 in the table");
#endif
#ifdef IORING_OP_WRITE_FIXED
_Static_assert((unsigned long long)(IORING_OP_WRITE_FIXED) == 0x5ULL || (unsigned long long)(IORING_OP_WRITE_FIXED) == (unsigned long long)(long long)(int)0x5ULL, "IORING_OP_WRITE_FIXED is 5 in the table");
#endif
#ifdef IORING_OP_POLL_ADD
_Static_assert((unsigned long long)(IORING_OP_POLL_ADD) == 0x6ULL || (unsigned long long)(IORING_OP_POLL_ADD) == (unsigned long long)(long long)(int)0x6ULL, "IORING_OP_POLL_ADD is 6 in the table");
#endif
#ifdef IORING_OP_POLL_REMOVE
_Static_assert((unsigned long long)(IORING_OP_POLL_REMOVE) == 0x7ULL || (unsigned long long)(IORING_OP_POLL_REMOVE) == (unsigned long long)(long long)(int)0x7ULL, "IORING_OP_POLL_REMOVE is 7 in the table");
#endif
#ifdef IORING_OP_SYNC_FILE_RANGE
_Static_assert((unsigned long long)(IORING_OP_SYNC_FILE_RANGE) == 0x8ULL || (unsigned long long)(IORING_OP_SYNC_FILE_RANGE) == (unsigned long long)(long long)(int)0x8ULL, "IORING_OP_SYNC_FILE_RANGE is 8 in the table");
#endif
#ifdef IORING_OP_SENDMSG
_Static_assert((unsigned long long)(IORING_OP_SENDMSG) == 0x9ULL || (unsigned long long)(IORING_OP_SENDMSG) == (unsigned long long)(long long)(int)0x9ULL, "IORING_OP_SENDMSG is 9 in the table");
#endif
#ifdef IORING_OP_RECVMSG
_Static_assert((unsigned long long)(IORING_OP_RECVMSG) == 0xaULL || (unsigned long long)(IORING_OP_RECVMSG) == (unsigned long long)(long long)(int)0xaULL, "IORING_OP_RECVMSG is 10 in the table");
#endif
#ifdef IORING_OP_TIMEOUT
_Static_assert((unsigned long long)(IORING_OP_TIMEOUT) == 0xbULL || (unsigned long long)(IORING_OP_TIMEOUT) == (unsigned long long)(long long)(int)0xbULL, "IORING_OP_TIMEOUT is 11 in the table");
#endif
#ifdef IORING_OP_TIMEOUT_REMOVE
_Static_assert((unsigned long long)(IORING_OP_TIMEOUT_REMOVE) == 0xcULL || (unsigned long long)(IORING_OP_TIMEOUT_REMOVE) == (unsigned long long)(long long)(int)0xcULL, "IORING_OP_TIMEOUT_REMOVE is 12 in the table");
#endif
#ifdef IORING_OP_ACCEPT
_Static_assert((unsigned long long)(IORING_OP_ACCEPT) == 0xdULL || (unsigned long long)(IORING_OP_ACCEPT) == (unsigned long long)(long long)(int)0xdULL, "IORING_OP_ACCEPT is 13 in the table");
#endif
#ifdef IORING_OP_ASYNC_CANCEL
_Static_assert((unsigned long long)(IORING_OP_ASYNC_CANCEL) == 0xeULL || (unsigned long long)(IORING_OP_ASYNC_CANCEL) == (unsigned long long)(long long)(int)0xeULL, "IORING_OP_ASYNC_CANCEL is 14 in the table");
#endif
#ifdef IORING_OP_LINK_TIMEOUT
_Static_assert((unsigned long long)(IORING_OP_LINK_TIMEOUT) == 0xfULL || (unsigned long long)(IORING_OP_LINK_TIMEOUT) == (unsigned long long)(long long)(int)0xfULL, "IORING_OP_LINK_TIMEOUT is 15 in the table");
#endif
#ifdef IORING_OP_CONNECT
_Static_assert((unsigned long long)(IORING_OP_CONNECT) == 0x10ULL || (unsigned long long)(IORING_OP_CONNECT) == (unsigned long long)(long long)(int)0x10ULL, "IORING_OP_CONNECT is 16 in the table");
#endif
#ifdef IORING_OP_FALLOCATE
_Static_assert((unsigned long long)(IORING_OP_FALLOCATE) == 0x11ULL || (unsigned long long)(IORING_OP_FALLOCATE) == (unsigned long long)(long long)(int)0x11ULL, "IORING_OP_FALLOCATE is 17 in the table");
#endif
#ifdef IORING_OP_OPENAT
_Static_assert((unsigned long long)(IORING_OP_OPENAT) == 0x12ULL || (unsigned long long)(IORING_OP_OPENAT) == (unsigned long long)(long long)(int)0x12ULL, "IORING_OP_OPENAT is 18 in the table");
#endif
#ifdef IORING_OP_CLOSE
_Static_assert((unsigned long long)(IORING_OP_CLOSE) == 0x13ULL || (unsigned long long)(IORING_OP_CLOSE) == (unsigned long long)(long long)(int)0x13ULL, "IORING_OP_CLOSE is 19 in the table");
#endif
#ifdef IORING_OP_FILES_UPDATE
_Static_assert((unsigned long long)(IORING_OP_FILES_UPDATE) == 0x14ULL || (unsigned long long)(IORING_OP_FILES_UPDATE) == (unsigned long long)(long long)(int)0x14ULL, "IORING_OP_FILES_UPDATE is 20 in the table");
#endif
#ifdef IORING_OP_STATX
_Static_assert((unsigned long long)(IORING_OP_STATX) == 0x15ULL || (unsigned long long)(IORING_OP_STATX) == (unsigned long long)(long long)(int)0x15ULL, "IORING_OP_STATX is 21 in the table");
#endif
#ifdef IORING_OP_READ
_Static_assert((unsigned long long)(IORING_OP_READ) == 0x16ULL || (unsigned long long)(IORING_OP_READ) == (unsigned long long)(long long)(int)0x16ULL, "IORING_OP_READ is 22 in the table");
#endif
#ifdef IORING_OP_WRITE
_Static_assert((unsigned long long)(IORING_OP_WRITE) == 0x17ULL || (unsigned long long)(IORING_OP_WRITE) == (unsigned long long)(long long)(int)0x17ULL, "IORING_OP_WRITE is 23 in the table");
#endif
#ifdef IORING_OP_FADVISE
_Static_assert((unsigned long long)(IORING_OP_FADVISE) == 0x18ULL || (unsigned long long)(IORING_OP_FADVISE) == (unsigned long long)(long long)(int)0x18ULL, "IORING_OP_FADVISE is 24 in the table");
#endif
#ifdef IORING_OP_MADVISE
_Static_assert((unsigned long long)(IORING_OP_MADVISE) == 0x19ULL || (unsigned long long)(IORING_OP_MADVISE) == (unsigned long long)(long long)(int)0x19ULL, "IORING_OP_MADVISE is 25 in the table");
#endif
#ifdef IORING_OP_SEND
_Static_assert((unsigned long long)(IORING_OP_SEND) == 0x1aULL || (unsigned long long)(IORING_OP_SEND) == (unsigned long long)(long long)(int)0x1aULL, "IORING_OP_SEND is 26 in the table");
#endif
#ifdef IORING_OP_RECV
_Static_assert((unsigned long long)(IORING_OP_RECV) == 0x1bULL || (unsigned long long)(IORING_OP_RECV) == (unsigned long long)(long long)(int)0x1bULL, "IORING_OP_RECV is 27 in the table");
#endif
#ifdef IORING_OP_OPENAT2
_Static_assert((unsigned long long)(IORING_OP_OPENAT2) == 0x1cULL || (unsigned long long)(IORING_OP_OPENAT2) == (unsigned long long)(long long)(int)0x1cULL, "IORING_OP_OPENAT2 is 28 in the table");
#endif
#ifdef IORING_OP_EPOLL_CTL
_Static_assert((unsigned long long)(IORING_OP_EPOLL_CTL) == 0x1dULL || (unsigned long long)(IORING_OP_EPOLL_CTL) == (unsigned long long)(long long)(int)0x1dULL, "IORING_OP_EPOLL_CTL is 29 in the table");
#endif
#ifdef IORING_OP_SPLICE
_Static_assert((unsigned long long)(IORING_OP_SPLICE) == 0x1eULL || (unsigned long long)(IORING_OP_SPLICE) == (unsigned long long)(long long)(int)0x1eULL, "IORING_OP_SPLICE is 30 in the table");
#endif
#ifdef IORING_OP_PROVIDE_BUFFERS
_Static_assert((unsigned long long)(IORING_OP_PROVIDE_BUFFERS) == 0x1fULL || (unsigned long long)(IORING_OP_PROVIDE_BUFFERS) == (unsigned long long)(long long)(int)0x1fULL, "IORING_OP_PROVIDE_BUFFERS is 31 in the table");
#endif
#ifdef IORING_OP_REMOVE_BUFFERS
_Static_assert((unsigned long long)(IORING_OP_REMOVE_BUFFERS) == 0x20ULL || (unsigned long long)(IORING_OP_REMOVE_BUFFERS) == (unsigned long long)(long long)(int)0x20ULL, "IORING_OP_REMOVE_BUFFERS is 32 in the table");
#endif
#ifdef IORING_OP_TEE
_Static_assert((unsigned long long)(IORING_OP_TEE) == 0x21ULL || (unsigned long long)(IORING_OP_TEE) == (unsigned long long)(long long)(int)0x21ULL, "IORING_OP_TEE is 33 in the table");
#endif
#ifdef IORING_OP_SHUTDOWN
_Static_assert((unsigned long long)(IORING_OP_SHUTDOWN) == 0x22ULL || (unsigned long long)(IORING_OP_SHUTDOWN) == (unsigned long long)(long long)(int)0x22ULL, "IORING_OP_SHUTDOWN is 34 in the table");
#endif
#ifdef IORING_OP_RENAMEAT
_Static_assert((unsigned long long)(IORING_OP_RENAMEAT) == 0x23ULL || (unsigned long long)(IORING_OP_RENAMEAT) == (unsigned long long)(long long)(int)0x23ULL, "IORING_OP_RENAMEAT is 35 in the table");
#endif
#ifdef IORING_OP_UNLINKAT
_Static_assert((unsigned long long)(IORING_OP_UNLINKAT) == 0x24ULL || (unsigned long long)(IORING_OP_UNLINKAT) == (unsigned long long)(long long)(int)0x24ULL, "IORING_OP_UNLINKAT is 36 in the table");
#endif
#ifdef IORING_OP_MKDIRAT
_Static_assert((unsigned long long)(IORING_OP_MKDIRAT) == 0x25ULL || (unsigned long long)(IORING_OP_MKDIRAT) == (unsigned long long)(long long)(int)0x25ULL, "IORING_OP_MKDIRAT is 37 in the table");
#endif
#ifdef IORING_OP_SYMLINKAT
_Static_assert((unsigned long long)(IORING_OP_SYMLINKAT) == 0x26ULL || (unsigned long long)(IORING_OP_SYMLINKAT) == (unsigned long long)(long long)(int)0x26ULL, "IORING_OP_SYMLINKAT is 38 in the table");
#endif
#ifdef IORING_OP_LINKAT
_Static_assert((unsigned long long)(IORING_OP_LINKAT) == 0x27ULL || (unsigned long long)(IORING_OP_LINKAT) == (unsigned long long)(long long)(int)0x27ULL, "IORING_OP_LINKAT is 39 in the table");
#endif
#ifdef IORING_OP_MSG_RING
_Static_assert((unsigned long long)(IORING_OP_MSG_RING) == 0x28ULL || (unsigned long long)(IORING_OP_MSG_RING) == (unsigned long long)(long long)(int)0x28ULL, "IORING_OP_MSG_RING is 40 in the table");
#endif
#ifdef IORING_OP_FSETXATTR
_Static_assert((unsigned long long)(IORING_OP_FSETXATTR) == 0x29ULL || (unsigned long long)(IORING_OP_FSETXATTR) == (unsigned long long)(long long)(int)0x29ULL, "IORING_OP_FSETXATTR is 41 in the table");
#endif
#ifdef IORING_OP_SETXATTR
_Static_assert((unsigned long long)(IORING_OP_SETXATTR) == 0x2aULL || (unsigned long long)(IORING_OP_SETXATTR) == (unsigned long long)(long long)(int)0x2aULL, "IORING_OP_SETXATTR is 42 in the table");
#endif
#ifdef IORING_OP_FGETXATTR
_Static_assert((unsigned long long)(IORING_OP_FGETXATTR) == 0x2bULL || (unsigned long long)(IORING_OP_FGETXATTR) == (unsigned long long)(long long)(int)0x2bULL, "IORING_OP_FGETXATTR is 43 in the table");
#endif
#ifdef IORING_OP_GETXATTR
_Static_assert((unsigned long long)(IORING_OP_GETXATTR) == 0x2cULL || (unsigned long long)(IORING_OP_GETXATTR) == (unsigned long long)(long long)(int)0x2cULL, "IORING_OP_GETXATTR is 44 in the table");
#endif
#ifdef IORING_OP_SOCKET
_Static_assert((unsigned long long)(IORING_OP_SOCKET) == 0x2dULL || (unsigned long long)(IORING_OP_SOCKET) == (unsigned long long)(long long)(int)0x2dULL, "IORING_OP_SOCKET is 45 in the table");
#endif
#ifdef IORING_OP_URING_CMD
_Static_assert((unsigned long long)(IORING_OP_URING_CMD) == 0x2eULL || (unsigned long long)(IORING_OP_URING_CMD) == (unsigned long long)(long long)(int)0x2eULL, "IORING_OP_URING_CMD is 46 in the table");
#endif
#ifdef IORING_REGISTER_FILES_SKIP
_Static_assert((unsigned long long)(IORING_REGISTER_FILES_SKIP) == 0xfffffffffffffffeULL, "IORING_REGISTER_FILES_SKIP is -2 in the table");
#endif
#ifdef IO_URING_OP_SUPPORTED
_Static_assert((unsigned long long)(IO_URING_OP_SUPPORTED) == 0x1ULL || (unsigned long long)(IO_URING_OP_SUPPORTED) == (unsigned long long)(long long)(int)0x1ULL, "IO_URING_OP_SUPPORTED is 1 in the table");
#endif
#ifdef IOSQE_FIXED_FILE
_Static_assert((unsigned long long)(IOSQE_FIXED_FILE) == 0x1ULL || (unsigned long long)(IOSQE_FIXED_FILE) == (unsigned long long)(long long)(int)0x1ULL, "IOSQE_FIXED_FILE is 1 in the table");
#endif
#ifdef IOSQE_IO_DRAIN
_Static_assert((unsigned long long)(IOSQE_IO_DRAIN) == 0x2ULL || (unsigned long long)(IOSQE_IO_DRAIN) == (unsigned long long)(long long)(int)0x2ULL, "IOSQE_IO_DRAIN is 2 in the table");
#endif
#ifdef IOSQE_IO_LINK
_Static_assert((unsigned long long)(IOSQE_IO_LINK) == 0x4ULL || (unsigned long long)(IOSQE_IO_LINK) == (unsigned long long)(long long)(int)0x4ULL, "IOSQE_IO_LINK is 4 in the table");
#endif
#ifdef IOSQE_IO_HARDLINK
_Static_assert((unsigned long long)(IOSQE_IO_HARDLINK) == 0x8ULL || (unsigned long long)(IOSQE_IO_HARDLINK) == (unsigned long long)(long long)(int)0x8ULL, "IOSQE_IO_HARDLINK is 8 in the table");
#endif
#ifdef IOSQE_ASYNC
_Static_assert((unsigned long long)(IOSQE_ASYNC) == 0x10ULL || (unsigned long long)(IOSQE_ASYNC) == (unsigned long long)(long long)(int)0x10ULL, "IOSQE_ASYNC is 16 in the table");
#endif
#ifdef IOSQE_BUFFER_SELECT
_Static_assert((unsigned long long)(IOSQE_BUFFER_SELECT) == 0x20ULL || (unsigned long long)(IOSQE_BUFFER_SELECT) == (unsigned long long)(long long)(int)0x20ULL, "IOSQE_BUFFER_SELECT is 32 in the table");
#endif
#ifdef IOSQE_CQE_SKIP_SUCCESS
_Static_assert((unsigned long long)(IOSQE_CQE_SKIP_SUCCESS) == 0x40ULL || (unsigned long long)(IOSQE_CQE_SKIP_SUCCESS) == (unsigned long long)(long long)(int)0x40ULL, "IOSQE_CQE_SKIP_SUCCESS is 64 in the table");
#endif
#ifdef IORING_RSRC_REGISTER_SPARSE
_Static_assert((unsigned long long)(IORING_RSRC_REGISTER_SPARSE) == 0x1ULL || (unsigned long long)(IORING_RSRC_REGISTER_SPARSE) == (unsigned long long)(long long)(int)0x1ULL, "IORING_RSRC_REGISTER_SPARSE is 1 in the table");
#endif
#ifdef IO_WQ_BOUND
_Static_assert((unsigned long long)(IO_WQ_BOUND) == 0x0ULL || (unsigned long long)(IO_WQ_BOUND) == (unsigned long long)(long long)(int)0x0ULL, "IO_WQ_BOUND is 0 in the table");
#endif
#ifdef IO_WQ_UNBOUND
_Static_assert((unsigned long long)(IO_WQ_UNBOUND) == 0x1ULL || (unsigned long long)(IO_WQ_UNBOUND) == (unsigned long long)(long long)(int)0x1ULL, "IO_WQ_UNBOUND is 1 in the table");
#endif
_Static_assert(sizeof(struct io_sqring_offsets) == 40, "struct io_sqring_offsets has 40 bytes in the table");
_Static_assert(offsetof(struct io_sqring_offsets, head) == 0, "head of struct io_sqring_offsets is at 0 in the table");
_Static_assert(offsetof(struct io_sqring_offsets, tail) == 4, "tail of struct io_sqring_offsets is at 4 in the table");
_Static_assert(offsetof(struct io_sqring_offsets, ring_mask) == 8, "ring_mask of struct io_sqring_offsets is at 8 in the table");
_Static_assert(offsetof(struct io_sqring_offsets, ring_entries) == 12, "ring_entries of struct io_sqring_offsets is at 12 in the table");
_Static_assert(offsetof(struct io_sqring_offsets, flags) == 16, "flags of struct io_sqring_offsets is at 16 in the table");
_Static_assert(offsetof(struct io_sqring_offsets, dropped) == 20, "dropped of struct io_sqring_offsets is at 20 in the table");
_Static_assert(offsetof(struct io_sqring_offsets, array) == 24, "array of struct io_sqring_offsets is at 24 in the table");
_Static_assert(offsetof(struct io_sqring_offsets, resv1) == 28, "resv1 of struct io_sqring_offsets is at 28 in the table");
_Static_assert(offsetof(struct io_sqring_offsets, resv2) == 32, "resv2 of struct io_sqring_offsets is at 32 in the table");
_Static_assert(sizeof(struct io_cqring_offsets) == 40, "struct io_cqring_offsets has 40 bytes in the table");
_Static_assert(offsetof(struct io_cqring_offsets, head) == 0, "head of struct io_cqring_offsets is at 0 in the table");
_Static_assert(offsetof(struct io_cqring_offsets, tail) == 4, "tail of struct io_cqring_offsets is at 4 in the table");
_Static_assert(offsetof(struct io_cqring_offsets, ring_mask) == 8, "ring_mask of struct io_cqring_offsets is at 8 in the table");
_Static_assert(offsetof(struct io_cqring_offsets, ring_entries) == 12, "ring_entries of struct io_cqring_offsets is at 12 in the table");
_Static_assert(offsetof(struct io_cqring_offsets, overflow) == 16, "overflow of struct io_cqring_offsets is at 16 in the table");
_Static_assert(offsetof(struct io_cqring_offsets, cqes) == 20, "cqes of struct io_cqring_offsets is at 20 in the table");
_Static_assert(offsetof(struct io_cqring_offsets, flags) == 24, "flags of struct io_cqring_offsets is at 24 in the table");
_Static_assert(offsetof(struct io_cqring_offsets, resv1) == 28, "resv1 of struct io_cqring_offsets is at 28 in the table");
_Static_assert(offsetof(struct io_cqring_offsets, resv2) == 32, "resv2 of struct io_cqring_offsets is at 32 in the table");
_Static_assert(sizeof(struct io_uring_params) == 120, "struct io_uring_params has 120 bytes in the table");
_Static_assert(offsetof(struct io_uring_params, flags) == 8, "flags of struct io_uring_params is at 8 in the table");
_Static_assert(offsetof(struct io_uring_params, sq_thread_cpu) == 12, "sq_thread_cpu of struct io_uring_params is at 12 in the table");
_Static_assert(offsetof(struct io_uring_params, sq_thread_idle) == 16, "sq_thread_idle of struct io_uring_params is at 16 in the table");
_Static_assert(offsetof(struct io_uring_params, wq_fd) == 24, "wq_fd of struct io_uring_params is at 24 in the table");
_Static_assert(offsetof(struct io_uring_params, resv) == 28, "resv of struct io_uring_params is at 28 in the table");
_Static_assert(offsetof(struct io_uring_params, sq_entries) == 0, "sq_entries of struct io_uring_params is at 0 in the table");
_Static_assert(offsetof(struct io_uring_params, cq_entries) == 4, "cq_entries of struct io_uring_params is at 4 in the table");
_Static_assert(offsetof(struct io_uring_params, features) == 20, "features of struct io_uring_params is at 20 in the table");
_Static_assert(offsetof(struct io_uring_params, sq_off) == 40, "sq_off of struct io_uring_params is at 40 in the table");
_Static_assert(offsetof(struct io_uring_params, cq_off) == 80, "cq_off of struct io_uring_params is at 80 in the table");
_Static_assert(sizeof(struct io_uring_rsrc_update) == 16, "struct io_uring_rsrc_update has 16 bytes in the table");
_Static_assert(offsetof(struct io_uring_rsrc_update, offset) == 0, "offset of struct io_uring_rsrc_update is at 0 in the table");
_Static_assert(offsetof(struct io_uring_rsrc_update, resv) == 4, "resv of struct io_uring_rsrc_update is at 4 in the table");
_Static_assert(offsetof(struct io_uring_rsrc_update, data) == 8, "data of struct io_uring_rsrc_update is at 8 in the table");
_Static_assert(sizeof(struct io_uring_probe_op) == 8, "struct io_uring_probe_op has 8 bytes in the table");
_Static_assert(offsetof(struct io_uring_probe_op, op) == 0, "op of struct io_uring_probe_op is at 0 in the table");
_Static_assert(offsetof(struct io_uring_probe_op, resv) == 1, "resv of struct io_uring_probe_op is at 1 in the table");
_Static_assert(offsetof(struct io_uring_probe_op, flags) == 2, "flags of struct io_uring_probe_op is at 2 in the table");
_Static_assert(offsetof(struct io_uring_probe_op, resv2) == 4, "resv2 of struct io_uring_probe_op is at 4 in the table");
_Static_assert(sizeof(struct io_uring_probe) == 16, "struct io_uring_probe has 16 bytes in the table");
_Static_assert(offsetof(struct io_uring_probe, last_op) == 0, "last_op of struct io_uring_probe is at 0 in the table");
_Static_assert(offsetof(struct io_uring_probe, ops_len) == 1, "ops_len of struct io_uring_probe is at 1 in the table");
_Static_assert(offsetof(struct io_uring_probe, resv) == 2, "resv of struct io_uring_probe is at 2 in the table");
_Static_assert(offsetof(struct io_uring_probe, resv2) == 4, "resv2 of struct io_uring_probe is at 4 in the table");
_Static_assert(sizeof(struct io_uring_restriction) == 16, "struct io_uring_restriction has 16 bytes in the table");
_Static_assert(offsetof(struct io_uring_restriction, opcode) == 0, "opcode of struct io_uring_restriction is at 0 in the table");
_Static_assert(offsetof(struct io_uring_restriction, register_op) == 2, "register_op of struct io_uring_restriction is at 2 in the table");
_Static_assert(offsetof(struct io_uring_restriction, sqe_op) == 2, "sqe_op of struct io_uring_restriction is at 2 in the table");
_Static_assert(offsetof(struct io_uring_restriction, sqe_flags) == 2, "sqe_flags of struct io_uring_restriction is at 2 in the table");
_Static_assert(offsetof(struct io_uring_restriction, sqe_flags) == 2, "sqe_flags of struct io_uring_restriction is at 2 in the table");
_Static_assert(offsetof(struct io_uring_restriction, resv) == 3, "resv of struct io_uring_restriction is at 3 in the table");
_Static_assert(offsetof(struct io_uring_restriction, resv2) == 4, "resv2 of struct io_uring_restriction is at 4 in the table");
_Static_assert(sizeof(struct io_uring_buf_reg) == 40, "struct io_uring_buf_reg has 40 bytes in the table");
_Static_assert(offsetof(struct io_uring_buf_reg, ring_addr) == 0, "ring_addr of struct io_uring_buf_reg is at 0 in the table");
_Static_assert(offsetof(struct io_uring_buf_reg, ring_entries) == 8, "ring_entries of struct io_uring_buf_reg is at 8 in the table");
_Static_assert(offsetof(struct io_uring_buf_reg, bgid) == 12, "bgid of struct io_uring_buf_reg is at 12 in the table");
_Static_assert(offsetof(struct io_uring_buf_reg, pad) == 14, "pad of struct io_uring_buf_reg is at 14 in the table");
_Static_assert(offsetof(struct io_uring_buf_reg, resv) == 16, "resv of struct io_uring_buf_reg is at 16 in the table");
_Static_assert(sizeof(struct io_uring_rsrc_register) == 32, "struct io_uring_rsrc_register has 32 bytes in the table");
_Static_assert(offsetof(struct io_uring_rsrc_register, nr) == 0, "nr of struct io_uring_rsrc_register is at 0 in the table");
_Static_assert(offsetof(struct io_uring_rsrc_register, flags) == 4, "flags of struct io_uring_rsrc_register is at 4 in the table");
_Static_assert(offsetof(struct io_uring_rsrc_register, resv2) == 8, "resv2 of struct io_uring_rsrc_register is at 8 in the table");
_Static_assert(offsetof(struct io_uring_rsrc_register, data) == 16, "data of struct io_uring_rsrc_register is at 16 in the table");
_Static_assert(offsetof(struct io_uring_rsrc_register, tags) == 24, "tags of struct io_uring_rsrc_register is at 24 in the table");
_Static_assert(sizeof(struct io_uring_rsrc_update2) == 32, "struct io_uring_rsrc_update2 has 32 bytes in the table");
_Static_assert(offsetof(struct io_uring_rsrc_update2, offset) == 0, "offset of struct io_uring_rsrc_update2 is at 0 in the table");
_Static_assert(offsetof(struct io_uring_rsrc_update2, resv) == 4, "resv of struct io_uring_rsrc_update2 is at 4 in the table");
_Static_assert(offsetof(struct io_uring_rsrc_update2, data) == 8, "data of struct io_uring_rsrc_update2 is at 8 in the table");
_Static_assert(offsetof(struct io_uring_rsrc_update2, tags) == 16, "tags of struct io_uring_rsrc_update2 is at 16 in the table");
_Static_assert(offsetof(struct io_uring_rsrc_update2, nr) == 24, "nr of struct io_uring_rsrc_update2 is at 24 in the table");
_Static_assert(offsetof(struct io_uring_rsrc_update2, resv2) == 28, "resv2 of struct io_uring_rsrc_update2 is at 28 in the table");
_Static_assert(sizeof(struct io_uring_files_update) == 16, "struct io_uring_files_update has 16 bytes in the table");
_Static_assert(offsetof(struct io_uring_files_update, offset) == 0, "offset of struct io_uring_files_update is at 0 in the table");
_Static_assert(offsetof(struct io_uring_files_update, resv) == 4, "resv of struct io_uring_files_update is at 4 in the table");
_Static_assert(offsetof(struct io_uring_files_update, fds) == 8, "fds of struct io_uring_files_update is at 8 in the table");
#endif
