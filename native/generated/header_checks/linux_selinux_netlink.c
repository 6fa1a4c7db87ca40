/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/selinux_netlink.h>)
#include <linux/selinux_netlink.h>
#ifdef SELNL_MSG_SETENFORCE
_Static_assert((unsigned long long)(SELNL_MSG_SETENFORCE) == 0x10ULL || (unsigned long long)(SELNL_MSG_SETENFORCE) == (unsigned long long)(long long)(int)0x10ULL, "SELNL_MSG_SETENFORCE is 16 in the table");
#endif
#ifdef SELNL_MSG_POLICYLOAD
_Static_assert((unsigned long long)(SELNL_MSG_POLICYLOAD) == 0x11ULL || (unsigned long long)(SELNL_MSG_POLICYLOAD) == (unsigned long long)(long long)(int)0x11ULL, "SELNL_MSG_POLICYLOAD is 17 in the table");
#endif
_Static_assert(sizeof(struct selnl_msg_setenforce) == 4, "struct selnl_msg_setenforce has 4 bytes in the table");
_Static_assert(offsetof(struct selnl_msg_setenforce, val) == 0, "val of struct selnl_msg_setenforce is at 0 in the table");
_Static_assert(sizeof(struct selnl_msg_policyload) == 4, "struct selnl_msg_policyload has 4 bytes in the table");
_Static_assert(offsetof(struct selnl_msg_policyload, seqno) == 0, "seqno of struct selnl_msg_policyload is at 0 in the table");
#endif
