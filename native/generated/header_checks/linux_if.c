/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/if.h>)
#include <linux/if.h>
#ifdef IFF_UP
_Static_assert((unsigned long long)(IFF_UP) == 0x1ULL || (unsigned long long)(IFF_UP) == (unsigned long long)(long long)(int)0x1ULL, "IFF_UP is 1 in the table");
#endif
#ifdef IFF_BROADCAST
_Static_assert((unsigned long long)(IFF_BROADCAST) == 0x2ULL || (unsigned long long)(IFF_BROADCAST) == (unsigned long long)(long long)(int)0x2ULL, "IFF_BROADCAST is 2 in the table");
#endif
#ifdef IFF_DEBUG
_Static_assert((unsigned long long)(IFF_DEBUG) == 0x4ULL || (unsigned long long)(IFF_DEBUG) == (unsigned long long)(long long)(int)0x4ULL, "IFF_DEBUG is 4 in the table");
#endif
#ifdef IFF_LOOPBACK
_Static_assert((unsigned long long)(IFF_LOOPBACK) == 0x8ULL || (unsigned long long)(IFF_LOOPBACK) == (unsigned long long)(long long)(int)0x8ULL, "IFF_LOOPBACK is 8 in the table");
#endif
#ifdef IFF_POINTOPOINT
_Static_assert((unsigned long long)(IFF_POINTOPOINT) == 0x10ULL || (unsigned long long)(IFF_POINTOPOINT) == (unsigned long long)(long long)(int)0x10ULL, "IFF_POINTOPOINT is 16 in the table");
#endif
#ifdef IFF_NOTRAILERS
_Static_assert((unsigned long long)(IFF_NOTRAILERS) == 0x20ULL || (unsigned long long)(IFF_NOTRAILERS) == (unsigned long long)(long long)(int)0x20ULL, "IFF_NOTRAILERS is 32 in the table");
#endif
#ifdef IFF_RUNNING
_Static_assert((unsigned long long)(IFF_RUNNING) == 0x40ULL || (unsigned long long)(IFF_RUNNING) == (unsigned long long)(long long)(int)0x40ULL, "IFF_RUNNING is 64 in the table");
#endif
#ifdef IFF_NOARP
_Static_assert((unsigned long long)(IFF_NOARP) == 0x80ULL || (unsigned long long)(IFF_NOARP) == (unsigned long long)(long long)(int)0x80ULL, "IFF_NOARP is 128 in the table");
#endif
#ifdef IFF_PROMISC
_Static_assert((unsigned long long)(IFF_PROMISC) == 0x100ULL || (unsigned long long)(IFF_PROMISC) == (unsigned long long)(long long)(int)0x100ULL, "IFF_PROMISC is 256 in the table");
#endif
#ifdef IFF_ALLMULTI
_Static_assert((unsigned long long)(IFF_ALLMULTI) == 0x200ULL || (unsigned long long)(IFF_ALLMULTI) == (unsigned long long)(long long)(int)0x200ULL, "IFF_ALLMULTI is 512 in the table");
#endif
#ifdef IFF_MASTER
_Static_assert((unsigned long long)(IFF_MASTER) == 0x400ULL || (unsigned long long)(IFF_MASTER) == (unsigned long long)(long long)(int)0x400ULL, "IFF_MASTER is 1024 in the table");
#endif
#ifdef IFF_SLAVE
_Static_assert((unsigned long long)(IFF_SLAVE) == 0x800ULL || (unsigned long long)(IFF_SLAVE) == (unsigned long long)(long long)(int)0x800ULL, "IFF_SLAVE is 2048 in the table");
#endif
#ifdef IFF_MULTICAST
_Static_assert((unsigned long long)(IFF_MULTICAST) == 0x1000ULL || (unsigned long long)(IFF_MULTICAST) == (unsigned long long)(long long)(int)0x1000ULL, "IFF_MULTICAST is 4096 in the table");
#endif
#ifdef IFF_PORTSEL
_Static_assert((unsigned long long)(IFF_PORTSEL) == 0x2000ULL || (unsigned long long)(IFF_PORTSEL) == (unsigned long long)(long long)(int)0x2000ULL, "IFF_PORTSEL is 8192 in the table");
#endif
#ifdef IFF_AUTOMEDIA
_Static_assert((unsigned long long)(IFF_AUTOMEDIA) == 0x4000ULL || (unsigned long long)(IFF_AUTOMEDIA) == (unsigned long long)(long long)(int)0x4000ULL, "IFF_AUTOMEDIA is 16384 in the table");
#endif
#ifdef IFF_DYNAMIC
_Static_assert((unsigned long long)(IFF_DYNAMIC) == 0x8000ULL || (unsigned long long)(IFF_DYNAMIC) == (unsigned long long)(long long)(int)0x8000ULL, "IFF_DYNAMIC is 32768 in the table");
#endif
#ifdef IFF_LOWER_UP
_Static_assert((unsigned long long)(IFF_LOWER_UP) == 0x10000ULL || (unsigned long long)(IFF_LOWER_UP) == (unsigned long long)(long long)(int)0x10000ULL, "IFF_LOWER_UP is 65536 in the table");
#endif
#ifdef IFF_DORMANT
_Static_assert((unsigned long long)(IFF_DORMANT) == 0x20000ULL || (unsigned long long)(IFF_DORMANT) == (unsigned long long)(long long)(int)0x20000ULL, "IFF_DORMANT is 131072 in the table");
#endif
#ifdef IFF_ECHO
_Static_assert((unsigned long long)(IFF_ECHO) == 0x40000ULL || (unsigned long long)(IFF_ECHO) == (unsigned long long)(long long)(int)0x40000ULL, "IFF_ECHO is 262144 in the table");
#endif
_Static_assert(sizeof(struct ifmap) == 24, "struct ifmap has 24 bytes in the table");
_Static_assert(offsetof(struct ifmap, mem_start) == 0, "mem_start of struct ifmap is at 0 in the table");
_Static_assert(offsetof(struct ifmap, mem_end) == 8, "mem_end of struct ifmap is at 8 in the table");
_Static_assert(offsetof(struct ifmap, base_addr) == 16, "base_addr of struct ifmap is at 16 in the table");
_Static_assert(offsetof(struct ifmap, irq) == 18, "irq of struct ifmap is at 18 in the table");
_Static_assert(offsetof(struct ifmap, dma) == 19, "dma of struct ifmap is at 19 in the table");
_Static_assert(offsetof(struct ifmap, port) == 20, "port of struct ifmap is at 20 in the table");
#endif
