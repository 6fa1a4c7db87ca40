/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/aio_abi.h>)
#include <linux/aio_abi.h>
#ifdef IOCB_CMD_PREAD
_Static_assert((unsigned long long)(IOCB_CMD_PREAD) == 0x0ULL || (unsigned long long)(IOCB_CMD_PREAD) == (unsigned long long)(long long)(int)0x0ULL, "IOCB_CMD_PREAD is 0 in the table");
#endif
#ifdef IOCB_CMD_PWRITE
_Static_assert((unsigned long long)(IOCB_CMD_PWRITE) == 0x1ULL || (unsigned long long)(IOCB_CMD_PWRITE) == (unsigned long long)(long long)(int)0x1ULL, "IOCB_CMD_PWRITE is 1 in the table");
#endif
#ifdef IOCB_CMD_FSYNC
_Static_assert((unsigned long long)(IOCB_CMD_FSYNC) == 0x2ULL || (unsigned long long)(IOCB_CMD_FSYNC) == (unsigned long long)(long long)(int)0x2ULL, "IOCB_CMD_FSYNC is 2 in the table");
#endif
#ifdef IOCB_CMD_FDSYNC
_Static_assert((unsigned long long)(IOCB_CMD_FDSYNC) == 0x3ULL || (unsigned long long)(IOCB_CMD_FDSYNC) == (unsigned long long)(long long)(int)0x3ULL, "IOCB_CMD_FDSYNC is 3 in the table");
#endif
#ifdef IOCB_CMD_PREADX
_Static_assert((unsigned long long)(IOCB_CMD_PREADX) == 0x4ULL || (unsigned long long)(IOCB_CMD_PREADX) == (unsigned long long)(long long)(int)0x4ULL, "IOCB_CMD_PREADX is 4 in the table");
#endif
#ifdef IOCB_CMD_POLL
_Static_assert((unsigned long long)(IOCB_CMD_POLL) == 0x5ULL || (unsigned long long)(IOCB_CMD_POLL) == (unsigned long long)(long long)(int)0x5ULL, "IOCB_CMD_POLL is 5 in the table");
#endif
#ifdef IOCB_CMD_NOOP
_Static_assert((unsigned long long)(IOCB_CMD_NOOP) == 0x6ULL || (unsigned long long)(IOCB_CMD_NOOP) == (unsigned long long)(long long)(int)0x6ULL, "IOCB_CMD_NOOP is 6 in the table");
#endif
#ifdef IOCB_CMD_PREADV
_Static_assert((unsigned long long)(IOCB_CMD_PREADV) == 0x7ULL || (unsigned long long)(IOCB_CMD_PREADV) == (unsigned long long)(long long)(int)0x7ULL, "IOCB_CMD_PREADV is 7 in the table");
#endif
#ifdef IOCB_CMD_PWRITEV
_Static_assert((unsigned long long)(IOCB_CMD_PWRITEV) == 0x8ULL || (unsigned long long)(IOCB_CMD_PWRITEV) == (unsigned long long)(long long)(int)0x8ULL, "IOCB_CMD_PWRITEV is 8 in the table");
#endif
#ifdef IOCB_FLAG_RESFD
_Static_assert((unsigned long long)(IOCB_FLAG_RESFD) == 0x1ULL || (unsigned long long)(IOCB_FLAG_RESFD) == (unsigned long long)(long long)(int)0x1ULL, "IOCB_FLAG_RESFD is 1 in the table");
#endif
#ifdef IOCB_FLAG_IOPRIO
_Static_assert((unsigned long long)(IOCB_FLAG_IOPRIO) == 0x2ULL || (unsigned long long)(IOCB_FLAG_IOPRIO) == (unsigned long long)(long long)(int)0x2ULL, "IOCB_FLAG_IOPRIO is 2 in the table");
#endif
_Static_assert(sizeof(struct iocb) == 64, "struct iocb has 64 bytes in the table");
_Static_assert(offsetof(struct iocb, aio_data) == 0, "aio_data of struct iocb is at 0 in the table");
_Static_assert(offsetof(struct iocb, aio_key) == 8, "aio_key of struct iocb is at 8 in the table");
_Static_assert(offsetof(struct iocb, aio_rw_flags) == 12, "aio_rw_flags of struct iocb is at 12 in the table");
_Static_assert(offsetof(struct iocb, aio_lio_opcode) == 16, "aio_lio_opcode of struct iocb is at 16 in the table");
_Static_assert(offsetof(struct iocb, aio_reqprio) == 18, "aio_reqprio of struct iocb is at 18 in the table");
_Static_assert(offsetof(struct iocb, aio_fildes) == 20, "aio_fildes of struct iocb is at 20 in the table");
_Static_assert(sizeof(struct io_event) == 32, "struct io_event has 32 bytes in the table");
_Static_assert(offsetof(struct io_event, data) == 0, "data of struct io_event is at 0 in the table");
_Static_assert(offsetof(struct io_event, obj) == 8, "obj of struct io_event is at 8 in the table");
_Static_assert(offsetof(struct io_event, res) == 16, "res of struct io_event is at 16 in the table");
_Static_assert(offsetof(struct io_event, res2) == 24, "res2 of struct io_event is at 24 in the table");
#endif
