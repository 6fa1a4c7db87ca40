/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/nsfs.h>)
#include <linux/nsfs.h>
#ifdef NS_GET_USERNS
_Static_assert((unsigned long long)(NS_GET_USERNS) == 0xb701ULL || (unsigned long long)(NS_GET_USERNS) == (unsigned long long)(long long)(int)0xb701ULL, "NS_GET_USERNS is 46849 in the table");
#endif
#ifdef NS_GET_PARENT
_Static_assert((unsigned long long)(NS_GET_PARENT) == 0xb702ULL || (unsigned long long)(NS_GET_PARENT) == (unsigned long long)(long long)(int)0xb702ULL, "NS_GET_PARENT is 46850 in the table");
#endif
#ifdef NS_GET_NSTYPE
_Static_assert((unsigned long long)(NS_GET_NSTYPE) == 0xb703ULL || (unsigned long long)(NS_GET_NSTYPE) == (unsigned long long)(long long)(int)0xb703ULL, "NS_GET_NSTYPE is 46851 in the table");
#endif
#ifdef NS_GET_OWNER_UID
_Static_assert((unsigned long long)(NS_GET_OWNER_UID) == 0xb704ULL || (unsigned long long)(NS_GET_OWNER_UID) == (unsigned long long)(long long)(int)0xb704ULL, "NS_GET_OWNER_UID is 46852 in the table");
#endif
#endif
