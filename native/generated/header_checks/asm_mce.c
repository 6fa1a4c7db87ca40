/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/mce.h>)
#include <asm/mce.h>
#ifdef MCE_GET_RECORD_LEN
_Static_assert((unsigned long long)(MCE_GET_RECORD_LEN) == 0x80044d01ULL || (unsigned long long)(MCE_GET_RECORD_LEN) == (unsigned long long)(long long)(int)0x80044d01ULL, "MCE_GET_RECORD_LEN is 2147765505 in the table");
#endif
#ifdef MCE_GET_LOG_LEN
_Static_assert((unsigned long long)(MCE_GET_LOG_LEN) == 0x80044d02ULL || (unsigned long long)(MCE_GET_LOG_LEN) == (unsigned long long)(long long)(int)0x80044d02ULL, "MCE_GET_LOG_LEN is 2147765506 in the table");
#endif
#ifdef MCE_GETCLEAR_FLAGS
_Static_assert((unsigned long long)(MCE_GETCLEAR_FLAGS) == 0x80044d03ULL || (unsigned long long)(MCE_GETCLEAR_FLAGS) == (unsigned long long)(long long)(int)0x80044d03ULL, "MCE_GETCLEAR_FLAGS is 2147765507 in the table");
#endif
#endif
