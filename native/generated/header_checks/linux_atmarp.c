/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/atmarp.h>)
#include <linux/atmarp.h>
#ifdef ATMARPD_CTRL
_Static_assert((unsigned long long)(ATMARPD_CTRL) == 0x61e1ULL || (unsigned long long)(ATMARPD_CTRL) == (unsigned long long)(long long)(int)0x61e1ULL, "ATMARPD_CTRL is 25057 in the table");
#endif
#ifdef ATMARP_MKIP
_Static_assert((unsigned long long)(ATMARP_MKIP) == 0x61e2ULL || (unsigned long long)(ATMARP_MKIP) == (unsigned long long)(long long)(int)0x61e2ULL, "ATMARP_MKIP is 25058 in the table");
#endif
#ifdef ATMARP_SETENTRY
_Static_assert((unsigned long long)(ATMARP_SETENTRY) == 0x61e3ULL || (unsigned long long)(ATMARP_SETENTRY) == (unsigned long long)(long long)(int)0x61e3ULL, "ATMARP_SETENTRY is 25059 in the table");
#endif
#ifdef ATMARP_ENCAP
_Static_assert((unsigned long long)(ATMARP_ENCAP) == 0x61e5ULL || (unsigned long long)(ATMARP_ENCAP) == (unsigned long long)(long long)(int)0x61e5ULL, "ATMARP_ENCAP is 25061 in the table");
#endif
#endif
