/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/uvcvideo.h>)
#include <linux/uvcvideo.h>
#ifdef UVCIOC_CTRL_MAP
_Static_assert((unsigned long long)(UVCIOC_CTRL_MAP) == 0xc0607520ULL || (unsigned long long)(UVCIOC_CTRL_MAP) == (unsigned long long)(long long)(int)0xc0607520ULL, "UVCIOC_CTRL_MAP is 3227546912 in the table");
#endif
#ifdef UVCIOC_CTRL_QUERY
_Static_assert((unsigned long long)(UVCIOC_CTRL_QUERY) == 0xc0107521ULL || (unsigned long long)(UVCIOC_CTRL_QUERY) == (unsigned long long)(long long)(int)0xc0107521ULL, "UVCIOC_CTRL_QUERY is 3222304033 in the table");
#endif
#endif
