/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/openat2.h>)
#include <linux/openat2.h>
#ifdef RESOLVE_NO_XDEV
_Static_assert((unsigned long long)(RESOLVE_NO_XDEV) == 0x1ULL || (unsigned long long)(RESOLVE_NO_XDEV) == (unsigned long long)(long long)(int)0x1ULL, "RESOLVE_NO_XDEV is 1 in the table");
#endif
#ifdef RESOLVE_NO_MAGICLINKS
_Static_assert((unsigned long long)(RESOLVE_NO_MAGICLINKS) == 0x2ULL || (unsigned long long)(RESOLVE_NO_MAGICLINKS) == (unsigned long long)(long long)(int)0x2ULL, "RESOLVE_NO_MAGICLINKS is 2 in the table");
#endif
#ifdef RESOLVE_NO_SYMLINKS
_Static_assert((unsigned long long)(RESOLVE_NO_SYMLINKS) == 0x4ULL || (unsigned long long)(RESOLVE_NO_SYMLINKS) == (unsigned long long)(long long)(int)0x4ULL, "RESOLVE_NO_SYMLINKS is 4 in the table");
#endif
#ifdef RESOLVE_BENEATH
_Static_assert((unsigned long long)(RESOLVE_BENEATH) == 0x8ULL || (unsigned long long)(RESOLVE_BENEATH) == (unsigned long long)(long long)(int)0x8ULL, "RESOLVE_BENEATH is 8 in the table");
#endif
#ifdef RESOLVE_IN_ROOT
_Static_assert((unsigned long long)(RESOLVE_IN_ROOT) == 0x10ULL || (unsigned long long)(RESOLVE_IN_ROOT) == (unsigned long long)(long long)(int)0x10ULL, "RESOLVE_IN_ROOT is 16 in the table");
#endif
#ifdef RESOLVE_CACHED
_Static_assert((unsigned long long)(RESOLVE_CACHED) == 0x20ULL || (unsigned long long)(RESOLVE_CACHED) == (unsigned long long)(long long)(int)0x20ULL, "RESOLVE_CACHED is 32 in the table");
#endif
_Static_assert(sizeof(struct open_how) == 24, "struct open_how has 24 bytes in the table");
_Static_assert(offsetof(struct open_how, flags) == 0, "flags of struct open_how is at 0 in the table");
_Static_assert(offsetof(struct open_how, mode) == 8, "mode of struct open_how is at 8 in the table");
_Static_assert(offsetof(struct open_how, resolve) == 16, "resolve of struct open_how is at 16 in the table");
#endif
