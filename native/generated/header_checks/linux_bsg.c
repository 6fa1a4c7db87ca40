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
#endif
