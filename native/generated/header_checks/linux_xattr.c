/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/xattr.h>)
#include <linux/xattr.h>
#ifdef XATTR_CREATE
_Static_assert((unsigned long long)(XATTR_CREATE) == 0x1ULL || (unsigned long long)(XATTR_CREATE) == (unsigned long long)(long long)(int)0x1ULL, "XATTR_CREATE is 1 in the table");
#endif
#ifdef XATTR_REPLACE
_Static_assert((unsigned long long)(XATTR_REPLACE) == 0x2ULL || (unsigned long long)(XATTR_REPLACE) == (unsigned long long)(long long)(int)0x2ULL, "XATTR_REPLACE is 2 in the table");
#endif
#endif
