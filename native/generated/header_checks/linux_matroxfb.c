/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/matroxfb.h>)
#include <linux/matroxfb.h>
#ifdef MATROXFB_SET_OUTPUT_MODE
_Static_assert((unsigned long long)(MATROXFB_SET_OUTPUT_MODE) == 0x40086efaULL || (unsigned long long)(MATROXFB_SET_OUTPUT_MODE) == (unsigned long long)(long long)(int)0x40086efaULL, "MATROXFB_SET_OUTPUT_MODE is 1074294522 in the table");
#endif
#ifdef MATROXFB_GET_OUTPUT_MODE
_Static_assert((unsigned long long)(MATROXFB_GET_OUTPUT_MODE) == 0xc0086efaULL || (unsigned long long)(MATROXFB_GET_OUTPUT_MODE) == (unsigned long long)(long long)(int)0xc0086efaULL, "MATROXFB_GET_OUTPUT_MODE is 3221778170 in the table");
#endif
#ifdef MATROXFB_SET_OUTPUT_CONNECTION
_Static_assert((unsigned long long)(MATROXFB_SET_OUTPUT_CONNECTION) == 0x40086ef8ULL || (unsigned long long)(MATROXFB_SET_OUTPUT_CONNECTION) == (unsigned long long)(long long)(int)0x40086ef8ULL, "MATROXFB_SET_OUTPUT_CONNECTION is 1074294520 in the table");
#endif
#ifdef MATROXFB_GET_OUTPUT_CONNECTION
_Static_assert((unsigned long long)(MATROXFB_GET_OUTPUT_CONNECTION) == 0x80086ef8ULL || (unsigned long long)(MATROXFB_GET_OUTPUT_CONNECTION) == (unsigned long long)(long long)(int)0x80086ef8ULL, "MATROXFB_GET_OUTPUT_CONNECTION is 2148036344 in the table");
#endif
#ifdef MATROXFB_GET_AVAILABLE_OUTPUTS
_Static_assert((unsigned long long)(MATROXFB_GET_AVAILABLE_OUTPUTS) == 0x80086ef9ULL || (unsigned long long)(MATROXFB_GET_AVAILABLE_OUTPUTS) == (unsigned long long)(long long)(int)0x80086ef9ULL, "MATROXFB_GET_AVAILABLE_OUTPUTS is 2148036345 in the table");
#endif
#ifdef MATROXFB_GET_ALL_OUTPUTS
_Static_assert((unsigned long long)(MATROXFB_GET_ALL_OUTPUTS) == 0x80086efbULL || (unsigned long long)(MATROXFB_GET_ALL_OUTPUTS) == (unsigned long long)(long long)(int)0x80086efbULL, "MATROXFB_GET_ALL_OUTPUTS is 2148036347 in the table");
#endif
#endif
