/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/bsg.h>)
#include <linux/bsg.h>
#ifdef BSG_PROTOCOL_SCSI
_Static_assert((unsigned long long)(BSG_PROTOCOL_SCSI) == 0x0ULL || (unsigned long long)(BSG_PROTOCOL_SCSI) == (unsigned long long)(long long)(int)0x0ULL, "BSG_PROTOCOL_SCSI is 0 in the table");
#endif
#ifdef BSG_SUB_PROTOCOL_SCSI_CMD
_Static_assert((unsigned long long)(BSG_SUB_PROTOCOL_SCSI_CMD) == 0x0ULL || (unsigned long long)(BSG_SUB_PROTOCOL_SCSI_CMD) == (unsigned long long)(long long)(int)0x0ULL, "BSG_SUB_PROTOCOL_SCSI_CMD is 0 in the table");
#endif
#ifdef BSG_SUB_PROTOCOL_SCSI_TMF
_Static_assert((unsigned long long)(BSG_SUB_PROTOCOL_SCSI_TMF) == 0x1ULL || (unsigned long long)(BSG_SUB_PROTOCOL_SCSI_TMF) == (unsigned long long)(long long)(int)0x1ULL, "BSG_SUB_PROTOCOL_SCSI_TMF is 1 in the table");
#endif
#ifdef BSG_SUB_PROTOCOL_SCSI_TRANSPORT
_Static_assert((unsigned long long)(BSG_SUB_PROTOCOL_SCSI_TRANSPORT) == 0x2ULL || (unsigned long long)(BSG_SUB_PROTOCOL_SCSI_TRANSPORT) == (unsigned long long)(long long)(int)0x2ULL, "BSG_SUB_PROTOCOL_SCSI_TRANSPORT is 2 in the table");
#endif
#ifdef BSG_FLAG_Q_AT_TAIL
_Static_assert((unsigned long long)(BSG_FLAG_Q_AT_TAIL) == 0x10ULL || (unsigned long long)(BSG_FLAG_Q_AT_TAIL) == (unsigned long long)(long long)(int)0x10ULL, "BSG_FLAG_Q_AT_TAIL is 16 in the table");
#endif
#ifdef BSG_FLAG_Q_AT_HEAD
_Static_assert((unsigned long long)(BSG_FLAG_Q_AT_HEAD) == 0x20ULL || (unsigned long long)(BSG_FLAG_Q_AT_HEAD) == (unsigned long long)(long long)(int)0x20ULL, "BSG_FLAG_Q_AT_HEAD is 32 in the table");
#endif
_Static_assert(sizeof(struct sg_io_v4) == 160, "struct sg_io_v4 has 160 bytes in the table");
_Static_assert(offsetof(struct sg_io_v4, guard) == 0, "guard of struct sg_io_v4 is at 0 in the table");
_Static_assert(offsetof(struct sg_io_v4, protocol) == 4, "protocol of struct sg_io_v4 is at 4 in the table");
_Static_assert(offsetof(struct sg_io_v4, subprotocol) == 8, "subprotocol of struct sg_io_v4 is at 8 in the table");
_Static_assert(offsetof(struct sg_io_v4, request_len) == 12, "request_len of struct sg_io_v4 is at 12 in the table");
_Static_assert(offsetof(struct sg_io_v4, request) == 16, "request of struct sg_io_v4 is at 16 in the table");
_Static_assert(offsetof(struct sg_io_v4, request_tag) == 24, "request_tag of struct sg_io_v4 is at 24 in the table");
_Static_assert(offsetof(struct sg_io_v4, request_attr) == 32, "request_attr of struct sg_io_v4 is at 32 in the table");
_Static_assert(offsetof(struct sg_io_v4, request_priority) == 36, "request_priority of struct sg_io_v4 is at 36 in the table");
_Static_assert(offsetof(struct sg_io_v4, request_extra) == 40, "request_extra of struct sg_io_v4 is at 40 in the table");
_Static_assert(offsetof(struct sg_io_v4, max_response_len) == 44, "max_response_len of struct sg_io_v4 is at 44 in the table");
_Static_assert(offsetof(struct sg_io_v4, dout_iovec_count) == 56, "dout_iovec_count of struct sg_io_v4 is at 56 in the table");
_Static_assert(offsetof(struct sg_io_v4, dout_xfer_len) == 60, "dout_xfer_len of struct sg_io_v4 is at 60 in the table");
_Static_assert(offsetof(struct sg_io_v4, din_iovec_count) == 64, "din_iovec_count of struct sg_io_v4 is at 64 in the table");
_Static_assert(offsetof(struct sg_io_v4, din_xfer_len) == 68, "din_xfer_len of struct sg_io_v4 is at 68 in the table");
_Static_assert(offsetof(struct sg_io_v4, dout_xferp) == 72, "dout_xferp of struct sg_io_v4 is at 72 in the table");
_Static_assert(offsetof(struct sg_io_v4, timeout) == 88, "timeout of struct sg_io_v4 is at 88 in the table");
_Static_assert(offsetof(struct sg_io_v4, flags) == 92, "flags of struct sg_io_v4 is at 92 in the table");
_Static_assert(offsetof(struct sg_io_v4, usr_ptr) == 96, "usr_ptr of struct sg_io_v4 is at 96 in the table");
#endif
