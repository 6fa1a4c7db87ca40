/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/fs.h>)
#include <linux/fs.h>
#ifdef SEEK_SET
_Static_assert((unsigned long long)(SEEK_SET) == 0x0ULL || (unsigned long long)(SEEK_SET) == (unsigned long long)(long long)(int)0x0ULL, "SEEK_SET is 0 in the table");
#endif
#ifdef SEEK_CUR
_Static_assert((unsigned long long)(SEEK_CUR) == 0x1ULL || (unsigned long long)(SEEK_CUR) == (unsigned long long)(long long)(int)0x1ULL, "SEEK_CUR is 1 in the table");
#endif
#ifdef SEEK_END
_Static_assert((unsigned long long)(SEEK_END) == 0x2ULL || (unsigned long long)(SEEK_END) == (unsigned long long)(long long)(int)0x2ULL, "SEEK_END is 2 in the table");
#endif
#ifdef SEEK_DATA
_Static_assert((unsigned long long)(SEEK_DATA) == 0x3ULL || (unsigned long long)(SEEK_DATA) == (unsigned long long)(long long)(int)0x3ULL, "SEEK_DATA is 3 in the table");
#endif
#ifdef SEEK_HOLE
_Static_assert((unsigned long long)(SEEK_HOLE) == 0x4ULL || (unsigned long long)(SEEK_HOLE) == (unsigned long long)(long long)(int)0x4ULL, "SEEK_HOLE is 4 in the table");
#endif
#ifdef RENAME_NOREPLACE
_Static_assert((unsigned long long)(RENAME_NOREPLACE) == 0x1ULL || (unsigned long long)(RENAME_NOREPLACE) == (unsigned long long)(long long)(int)0x1ULL, "RENAME_NOREPLACE is 1 in the table");
#endif
#ifdef RENAME_EXCHANGE
_Static_assert((unsigned long long)(RENAME_EXCHANGE) == 0x2ULL || (unsigned long long)(RENAME_EXCHANGE) == (unsigned long long)(long long)(int)0x2ULL, "RENAME_EXCHANGE is 2 in the table");
#endif
#ifdef RENAME_WHITEOUT
_Static_assert((unsigned long long)(RENAME_WHITEOUT) == 0x4ULL || (unsigned long long)(RENAME_WHITEOUT) == (unsigned long long)(long long)(int)0x4ULL, "RENAME_WHITEOUT is 4 in the table");
#endif
#ifdef RWF_HIPRI
_Static_assert((unsigned long long)(RWF_HIPRI) == 0x1ULL || (unsigned long long)(RWF_HIPRI) == (unsigned long long)(long long)(int)0x1ULL, "RWF_HIPRI is 1 in the table");
#endif
#ifdef RWF_DSYNC
_Static_assert((unsigned long long)(RWF_DSYNC) == 0x2ULL || (unsigned long long)(RWF_DSYNC) == (unsigned long long)(long long)(int)0x2ULL, "RWF_DSYNC is 2 in the table");
#endif
#ifdef RWF_SYNC
_Static_assert((unsigned long long)(RWF_SYNC) == 0x4ULL || (unsigned long long)(RWF_SYNC) == (unsigned long long)(long long)(int)0x4ULL, "RWF_SYNC is 4 in the table");
#endif
#ifdef RWF_NOWAIT
_Static_assert((unsigned long long)(RWF_NOWAIT) == 0x8ULL || (unsigned long long)(RWF_NOWAIT) == (unsigned long long)(long long)(int)0x8ULL, "RWF_NOWAIT is 8 in the table");
#endif
#ifdef RWF_APPEND
_Static_assert((unsigned long long)(RWF_APPEND) == 0x10ULL || (unsigned long long)(RWF_APPEND) == (unsigned long long)(long long)(int)0x10ULL, "RWF_APPEND is 16 in the table");
#endif
#endif
