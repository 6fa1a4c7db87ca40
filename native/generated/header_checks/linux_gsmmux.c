/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/gsmmux.h>)
#include <linux/gsmmux.h>
#ifdef GSMIOC_GETCONF
_Static_assert((unsigned long long)(GSMIOC_GETCONF) == 0x804c4700ULL || (unsigned long long)(GSMIOC_GETCONF) == (unsigned long long)(long long)(int)0x804c4700ULL, "GSMIOC_GETCONF is 2152482560 in the table");
#endif
#ifdef GSMIOC_SETCONF
_Static_assert((unsigned long long)(GSMIOC_SETCONF) == 0x404c4701ULL || (unsigned long long)(GSMIOC_SETCONF) == (unsigned long long)(long long)(int)0x404c4701ULL, "GSMIOC_SETCONF is 1078740737 in the table");
#endif
#ifdef GSMIOC_ENABLE_NET
_Static_assert((unsigned long long)(GSMIOC_ENABLE_NET) == 0x40344702ULL || (unsigned long long)(GSMIOC_ENABLE_NET) == (unsigned long long)(long long)(int)0x40344702ULL, "GSMIOC_ENABLE_NET is 1077167874 in the table");
#endif
#ifdef GSMIOC_DISABLE_NET
_Static_assert((unsigned long long)(GSMIOC_DISABLE_NET) == 0x4703ULL || (unsigned long long)(GSMIOC_DISABLE_NET) == (unsigned long long)(long long)(int)0x4703ULL, "GSMIOC_DISABLE_NET is 18179 in the table");
#endif
#ifdef GSMIOC_GETFIRST
_Static_assert((unsigned long long)(GSMIOC_GETFIRST) == 0x80044704ULL || (unsigned long long)(GSMIOC_GETFIRST) == (unsigned long long)(long long)(int)0x80044704ULL, "GSMIOC_GETFIRST is 2147763972 in the table");
#endif
#endif
