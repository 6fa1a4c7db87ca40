/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/atmsvc.h>)
#include <linux/atmsvc.h>
#ifdef ATMSIGD_CTRL
_Static_assert((unsigned long long)(ATMSIGD_CTRL) == 0x61f0ULL || (unsigned long long)(ATMSIGD_CTRL) == (unsigned long long)(long long)(int)0x61f0ULL, "ATMSIGD_CTRL is 25072 in the table");
#endif
#endif
