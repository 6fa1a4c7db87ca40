/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/vm_sockets.h>)
#include <linux/vm_sockets.h>
#ifdef VMADDR_CID_ANY
_Static_assert((unsigned long long)(VMADDR_CID_ANY) == 0xffffffffULL || (unsigned long long)(VMADDR_CID_ANY) == (unsigned long long)(long long)(int)0xffffffffULL, "VMADDR_CID_ANY is 4294967295 in the table");
#endif
#ifdef VMADDR_CID_HYPERVISOR
_Static_assert((unsigned long long)(VMADDR_CID_HYPERVISOR) == 0x0ULL || (unsigned long long)(VMADDR_CID_HYPERVISOR) == (unsigned long long)(long long)(int)0x0ULL, "VMADDR_CID_HYPERVISOR is 0 in the table");
#endif
#ifdef VMADDR_CID_LOCAL
_Static_assert((unsigned long long)(VMADDR_CID_LOCAL) == 0x1ULL || (unsigned long long)(VMADDR_CID_LOCAL) == (unsigned long long)(long long)(int)0x1ULL, "VMADDR_CID_LOCAL is 1 in the table");
#endif
#ifdef VMADDR_CID_HOST
_Static_assert((unsigned long long)(VMADDR_CID_HOST) == 0x2ULL || (unsigned long long)(VMADDR_CID_HOST) == (unsigned long long)(long long)(int)0x2ULL, "VMADDR_CID_HOST is 2 in the table");
#endif
#ifdef VMADDR_FLAG_TO_HOST
_Static_assert((unsigned long long)(VMADDR_FLAG_TO_HOST) == 0x1ULL || (unsigned long long)(VMADDR_FLAG_TO_HOST) == (unsigned long long)(long long)(int)0x1ULL, "VMADDR_FLAG_TO_HOST is 1 in the table");
#endif
#endif
