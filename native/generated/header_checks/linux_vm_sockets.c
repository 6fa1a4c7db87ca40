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
#ifdef SO_VM_SOCKETS_BUFFER_SIZE
_Static_assert((unsigned long long)(SO_VM_SOCKETS_BUFFER_SIZE) == 0x0ULL || (unsigned long long)(SO_VM_SOCKETS_BUFFER_SIZE) == (unsigned long long)(long long)(int)0x0ULL, "SO_VM_SOCKETS_BUFFER_SIZE is 0 in the table");
#endif
#ifdef SO_VM_SOCKETS_BUFFER_MIN_SIZE
_Static_assert((unsigned long long)(SO_VM_SOCKETS_BUFFER_MIN_SIZE) == 0x1ULL || (unsigned long long)(SO_VM_SOCKETS_BUFFER_MIN_SIZE) == (unsigned long long)(long long)(int)0x1ULL, "SO_VM_SOCKETS_BUFFER_MIN_SIZE is 1 in the table");
#endif
#ifdef SO_VM_SOCKETS_BUFFER_MAX_SIZE
_Static_assert((unsigned long long)(SO_VM_SOCKETS_BUFFER_MAX_SIZE) == 0x2ULL || (unsigned long long)(SO_VM_SOCKETS_BUFFER_MAX_SIZE) == (unsigned long long)(long long)(int)0x2ULL, "SO_VM_SOCKETS_BUFFER_MAX_SIZE is 2 in the table");
#endif
#ifdef SO_VM_SOCKETS_PEER_HOST_VM_ID
_Static_assert((unsigned long long)(SO_VM_SOCKETS_PEER_HOST_VM_ID) == 0x3ULL || (unsigned long long)(SO_VM_SOCKETS_PEER_HOST_VM_ID) == (unsigned long long)(long long)(int)0x3ULL, "SO_VM_SOCKETS_PEER_HOST_VM_ID is 3 in the table");
#endif
#ifdef SO_VM_SOCKETS_TRUSTED
_Static_assert((unsigned long long)(SO_VM_SOCKETS_TRUSTED) == 0x5ULL || (unsigned long long)(SO_VM_SOCKETS_TRUSTED) == (unsigned long long)(long long)(int)0x5ULL, "SO_VM_SOCKETS_TRUSTED is 5 in the table");
#endif
#ifdef SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD
_Static_assert((unsigned long long)(SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD) == 0x6ULL || (unsigned long long)(SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD) == (unsigned long long)(long long)(int)0x6ULL, "SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD is 6 in the table");
#endif
#ifdef SO_VM_SOCKETS_NONBLOCK_TXRX
_Static_assert((unsigned long long)(SO_VM_SOCKETS_NONBLOCK_TXRX) == 0x7ULL || (unsigned long long)(SO_VM_SOCKETS_NONBLOCK_TXRX) == (unsigned long long)(long long)(int)0x7ULL, "SO_VM_SOCKETS_NONBLOCK_TXRX is 7 in the table");
#endif
#ifdef SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW
_Static_assert((unsigned long long)(SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW) == 0x8ULL || (unsigned long long)(SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW) == (unsigned long long)(long long)(int)0x8ULL, "SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW is 8 in the table");
#endif
#endif
