/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<rdma/rdma_user_ioctl_cmds.h>)
#include <rdma/rdma_user_ioctl_cmds.h>
#ifdef RDMA_VERBS_IOCTL
_Static_assert((unsigned long long)(RDMA_VERBS_IOCTL) == 0xc0181b01ULL || (unsigned long long)(RDMA_VERBS_IOCTL) == (unsigned long long)(long long)(int)0xc0181b01ULL, "RDMA_VERBS_IOCTL is 3222805249 in the table");
#endif
#endif
