/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/if_alg.h>)
#include <linux/if_alg.h>
#ifdef ALG_SET_KEY
_Static_assert((unsigned long long)(ALG_SET_KEY) == 0x1ULL || (unsigned long long)(ALG_SET_KEY) == (unsigned long long)(long long)(int)0x1ULL, "ALG_SET_KEY is 1 in the table");
#endif
#ifdef ALG_SET_IV
_Static_assert((unsigned long long)(ALG_SET_IV) == 0x2ULL || (unsigned long long)(ALG_SET_IV) == (unsigned long long)(long long)(int)0x2ULL, "ALG_SET_IV is 2 in the table");
#endif
#ifdef ALG_SET_OP
_Static_assert((unsigned long long)(ALG_SET_OP) == 0x3ULL || (unsigned long long)(ALG_SET_OP) == (unsigned long long)(long long)(int)0x3ULL, "ALG_SET_OP is 3 in the table");
#endif
#ifdef ALG_SET_AEAD_ASSOCLEN
_Static_assert((unsigned long long)(ALG_SET_AEAD_ASSOCLEN) == 0x4ULL || (unsigned long long)(ALG_SET_AEAD_ASSOCLEN) == (unsigned long long)(long long)(int)0x4ULL, "ALG_SET_AEAD_ASSOCLEN is 4 in the table");
#endif
#ifdef ALG_SET_AEAD_AUTHSIZE
_Static_assert((unsigned long long)(ALG_SET_AEAD_AUTHSIZE) == 0x5ULL || (unsigned long long)(ALG_SET_AEAD_AUTHSIZE) == (unsigned long long)(long long)(int)0x5ULL, "ALG_SET_AEAD_AUTHSIZE is 5 in the table");
#endif
#ifdef ALG_SET_DRBG_ENTROPY
_Static_assert((unsigned long long)(ALG_SET_DRBG_ENTROPY) == 0x6ULL || (unsigned long long)(ALG_SET_DRBG_ENTROPY) == (unsigned long long)(long long)(int)0x6ULL, "ALG_SET_DRBG_ENTROPY is 6 in the table");
#endif
#endif
