/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/module.h>)
#include <linux/module.h>
#ifdef MODULE_INIT_IGNORE_MODVERSIONS
_Static_assert((unsigned long long)(MODULE_INIT_IGNORE_MODVERSIONS) == 0x1ULL || (unsigned long long)(MODULE_INIT_IGNORE_MODVERSIONS) == (unsigned long long)(long long)(int)0x1ULL, "MODULE_INIT_IGNORE_MODVERSIONS is 1 in the table");
#endif
#ifdef MODULE_INIT_IGNORE_VERMAGIC
_Static_assert((unsigned long long)(MODULE_INIT_IGNORE_VERMAGIC) == 0x2ULL || (unsigned long long)(MODULE_INIT_IGNORE_VERMAGIC) == (unsigned long long)(long long)(int)0x2ULL, "MODULE_INIT_IGNORE_VERMAGIC is 2 in the table");
#endif
#ifdef MODULE_INIT_COMPRESSED_FILE
_Static_assert((unsigned long long)(MODULE_INIT_COMPRESSED_FILE) == 0x4ULL || (unsigned long long)(MODULE_INIT_COMPRESSED_FILE) == (unsigned long long)(long long)(int)0x4ULL, "MODULE_INIT_COMPRESSED_FILE is 4 in the table");
#endif
#endif
