/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/if_addr.h>)
#include <linux/if_addr.h>
#ifdef IFA_F_SECONDARY
_Static_assert((unsigned long long)(IFA_F_SECONDARY) == 0x1ULL || (unsigned long long)(IFA_F_SECONDARY) == (unsigned long long)(long long)(int)0x1ULL, "IFA_F_SECONDARY is 1 in the table");
#endif
#ifdef IFA_F_NODAD
_Static_assert((unsigned long long)(IFA_F_NODAD) == 0x2ULL || (unsigned long long)(IFA_F_NODAD) == (unsigned long long)(long long)(int)0x2ULL, "IFA_F_NODAD is 2 in the table");
#endif
#ifdef IFA_F_OPTIMISTIC
_Static_assert((unsigned long long)(IFA_F_OPTIMISTIC) == 0x4ULL || (unsigned long long)(IFA_F_OPTIMISTIC) == (unsigned long long)(long long)(int)0x4ULL, "IFA_F_OPTIMISTIC is 4 in the table");
#endif
#ifdef IFA_F_DADFAILED
_Static_assert((unsigned long long)(IFA_F_DADFAILED) == 0x8ULL || (unsigned long long)(IFA_F_DADFAILED) == (unsigned long long)(long long)(int)0x8ULL, "IFA_F_DADFAILED is 8 in the table");
#endif
#ifdef IFA_F_HOMEADDRESS
_Static_assert((unsigned long long)(IFA_F_HOMEADDRESS) == 0x10ULL || (unsigned long long)(IFA_F_HOMEADDRESS) == (unsigned long long)(long long)(int)0x10ULL, "IFA_F_HOMEADDRESS is 16 in the table");
#endif
#ifdef IFA_F_DEPRECATED
_Static_assert((unsigned long long)(IFA_F_DEPRECATED) == 0x20ULL || (unsigned long long)(IFA_F_DEPRECATED) == (unsigned long long)(long long)(int)0x20ULL, "IFA_F_DEPRECATED is 32 in the table");
#endif
#ifdef IFA_F_TENTATIVE
_Static_assert((unsigned long long)(IFA_F_TENTATIVE) == 0x40ULL || (unsigned long long)(IFA_F_TENTATIVE) == (unsigned long long)(long long)(int)0x40ULL, "IFA_F_TENTATIVE is 64 in the table");
#endif
#ifdef IFA_F_PERMANENT
_Static_assert((unsigned long long)(IFA_F_PERMANENT) == 0x80ULL || (unsigned long long)(IFA_F_PERMANENT) == (unsigned long long)(long long)(int)0x80ULL, "IFA_F_PERMANENT is 128 in the table");
#endif
#ifdef IFA_F_MANAGETEMPADDR
_Static_assert((unsigned long long)(IFA_F_MANAGETEMPADDR) == 0x100ULL || (unsigned long long)(IFA_F_MANAGETEMPADDR) == (unsigned long long)(long long)(int)0x100ULL, "IFA_F_MANAGETEMPADDR is 256 in the table");
#endif
#ifdef IFA_F_NOPREFIXROUTE
_Static_assert((unsigned long long)(IFA_F_NOPREFIXROUTE) == 0x200ULL || (unsigned long long)(IFA_F_NOPREFIXROUTE) == (unsigned long long)(long long)(int)0x200ULL, "IFA_F_NOPREFIXROUTE is 512 in the table");
#endif
#ifdef IFA_F_MCAUTOJOIN
_Static_assert((unsigned long long)(IFA_F_MCAUTOJOIN) == 0x400ULL || (unsigned long long)(IFA_F_MCAUTOJOIN) == (unsigned long long)(long long)(int)0x400ULL, "IFA_F_MCAUTOJOIN is 1024 in the table");
#endif
#ifdef IFA_F_STABLE_PRIVACY
_Static_assert((unsigned long long)(IFA_F_STABLE_PRIVACY) == 0x800ULL || (unsigned long long)(IFA_F_STABLE_PRIVACY) == (unsigned long long)(long long)(int)0x800ULL, "IFA_F_STABLE_PRIVACY is 2048 in the table");
#endif
_Static_assert(sizeof(struct ifa_cacheinfo) == 16, "struct ifa_cacheinfo has 16 bytes in the table");
_Static_assert(offsetof(struct ifa_cacheinfo, ifa_prefered) == 0, "ifa_prefered of struct ifa_cacheinfo is at 0 in the table");
_Static_assert(offsetof(struct ifa_cacheinfo, ifa_valid) == 4, "ifa_valid of struct ifa_cacheinfo is at 4 in the table");
_Static_assert(offsetof(struct ifa_cacheinfo, cstamp) == 8, "cstamp of struct ifa_cacheinfo is at 8 in the table");
_Static_assert(offsetof(struct ifa_cacheinfo, tstamp) == 12, "tstamp of struct ifa_cacheinfo is at 12 in the table");
_Static_assert(sizeof(struct ifaddrmsg) == 8, "struct ifaddrmsg has 8 bytes in the table");
_Static_assert(offsetof(struct ifaddrmsg, ifa_family) == 0, "ifa_family of struct ifaddrmsg is at 0 in the table");
_Static_assert(offsetof(struct ifaddrmsg, ifa_prefixlen) == 1, "ifa_prefixlen of struct ifaddrmsg is at 1 in the table");
_Static_assert(offsetof(struct ifaddrmsg, ifa_flags) == 2, "ifa_flags of struct ifaddrmsg is at 2 in the table");
_Static_assert(offsetof(struct ifaddrmsg, ifa_scope) == 3, "ifa_scope of struct ifaddrmsg is at 3 in the table");
_Static_assert(offsetof(struct ifaddrmsg, ifa_index) == 4, "ifa_index of struct ifaddrmsg is at 4 in the table");
#endif
