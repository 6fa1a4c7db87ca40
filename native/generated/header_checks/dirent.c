/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<dirent.h>)
#include <dirent.h>
#ifdef DT_UNKNOWN
_Static_assert((unsigned long long)(DT_UNKNOWN) == 0x0ULL || (unsigned long long)(DT_UNKNOWN) == (unsigned long long)(long long)(int)0x0ULL, "DT_UNKNOWN is 0 in the table");
#endif
#ifdef DT_FIFO
_Static_assert((unsigned long long)(DT_FIFO) == 0x1ULL || (unsigned long long)(DT_FIFO) == (unsigned long long)(long long)(int)0x1ULL, "DT_FIFO is 1 in the table");
#endif
#ifdef DT_CHR
_Static_assert((unsigned long long)(DT_CHR) == 0x2ULL || (unsigned long long)(DT_CHR) == (unsigned long long)(long long)(int)0x2ULL, "DT_CHR is 2 in the table");
#endif
#ifdef DT_DIR
_Static_assert((unsigned long long)(DT_DIR) == 0x4ULL || (unsigned long long)(DT_DIR) == (unsigned long long)(long long)(int)0x4ULL, "DT_DIR is 4 in the table");
#endif
#ifdef DT_BLK
_Static_assert((unsigned long long)(DT_BLK) == 0x6ULL || (unsigned long long)(DT_BLK) == (unsigned long long)(long long)(int)0x6ULL, "DT_BLK is 6 in the table");
#endif
#ifdef DT_REG
_Static_assert((unsigned long long)(DT_REG) == 0x8ULL || (unsigned long long)(DT_REG) == (unsigned long long)(long long)(int)0x8ULL, "DT_REG is 8 in the table");
#endif
#ifdef DT_LNK
_Static_assert((unsigned long long)(DT_LNK) == 0xaULL || (unsigned long long)(DT_LNK) == (unsigned long long)(long long)(int)0xaULL, "DT_LNK is 10 in the table");
#endif
#ifdef DT_SOCK
_Static_assert((unsigned long long)(DT_SOCK) == 0xcULL || (unsigned long long)(DT_SOCK) == (unsigned long long)(long long)(int)0xcULL, "DT_SOCK is 12 in the table");
#endif
#ifdef DT_WHT
_Static_assert((unsigned long long)(DT_WHT) == 0xeULL || (unsigned long long)(DT_WHT) == (unsigned long long)(long long)(int)0xeULL, "DT_WHT is 14 in the table");
#endif
#endif
