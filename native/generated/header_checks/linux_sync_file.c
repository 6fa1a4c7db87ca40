/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/sync_file.h>)
#include <linux/sync_file.h>
#ifdef SYNC_IOC_MERGE
_Static_assert((unsigned long long)(SYNC_IOC_MERGE) == 0xc0303e03ULL || (unsigned long long)(SYNC_IOC_MERGE) == (unsigned long long)(long long)(int)0xc0303e03ULL, "SYNC_IOC_MERGE is 3224387075 in the table");
#endif
#ifdef SYNC_IOC_FILE_INFO
_Static_assert((unsigned long long)(SYNC_IOC_FILE_INFO) == 0xc0383e04ULL || (unsigned long long)(SYNC_IOC_FILE_INFO) == (unsigned long long)(long long)(int)0xc0383e04ULL, "SYNC_IOC_FILE_INFO is 3224911364 in the table");
#endif
#endif
