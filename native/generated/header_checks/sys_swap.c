/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<sys/swap.h>)
#include <sys/swap.h>
#ifdef SWAP_FLAG_PREFER
_Static_assert((unsigned long long)(SWAP_FLAG_PREFER) == 0x8000ULL || (unsigned long long)(SWAP_FLAG_PREFER) == (unsigned long long)(long long)(int)0x8000ULL, "SWAP_FLAG_PREFER is 32768 in the table");
#endif
#ifdef SWAP_FLAG_DISCARD
_Static_assert((unsigned long long)(SWAP_FLAG_DISCARD) == 0x10000ULL || (unsigned long long)(SWAP_FLAG_DISCARD) == (unsigned long long)(long long)(int)0x10000ULL, "SWAP_FLAG_DISCARD is 65536 in the table");
#endif
#ifdef SWAP_FLAG_DISCARD_ONCE
_Static_assert((unsigned long long)(SWAP_FLAG_DISCARD_ONCE) == 0x20000ULL || (unsigned long long)(SWAP_FLAG_DISCARD_ONCE) == (unsigned long long)(long long)(int)0x20000ULL, "SWAP_FLAG_DISCARD_ONCE is 131072 in the table");
#endif
#ifdef SWAP_FLAG_DISCARD_PAGES
_Static_assert((unsigned long long)(SWAP_FLAG_DISCARD_PAGES) == 0x40000ULL || (unsigned long long)(SWAP_FLAG_DISCARD_PAGES) == (unsigned long long)(long long)(int)0x40000ULL, "SWAP_FLAG_DISCARD_PAGES is 262144 in the table");
#endif
#endif
