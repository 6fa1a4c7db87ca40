/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/atmmpc.h>)
#include <linux/atmmpc.h>
#ifdef ATMMPC_CTRL
_Static_assert((unsigned long long)(ATMMPC_CTRL) == 0x61d8ULL || (unsigned long long)(ATMMPC_CTRL) == (unsigned long long)(long long)(int)0x61d8ULL, "ATMMPC_CTRL is 25048 in the table");
#endif
#ifdef ATMMPC_DATA
_Static_assert((unsigned long long)(ATMMPC_DATA) == 0x61d9ULL || (unsigned long long)(ATMMPC_DATA) == (unsigned long long)(long long)(int)0x61d9ULL, "ATMMPC_DATA is 25049 in the table");
#endif
#endif
