/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/mroute.h>)
#include <linux/mroute.h>
#ifdef IGMPMSG_NOCACHE
_Static_assert((unsigned long long)(IGMPMSG_NOCACHE) == 0x1ULL || (unsigned long long)(IGMPMSG_NOCACHE) == (unsigned long long)(long long)(int)0x1ULL, "IGMPMSG_NOCACHE is 1 in the table");
#endif
#ifdef IGMPMSG_WRONGVIF
_Static_assert((unsigned long long)(IGMPMSG_WRONGVIF) == 0x2ULL || (unsigned long long)(IGMPMSG_WRONGVIF) == (unsigned long long)(long long)(int)0x2ULL, "IGMPMSG_WRONGVIF is 2 in the table");
#endif
#ifdef IGMPMSG_WHOLEPKT
_Static_assert((unsigned long long)(IGMPMSG_WHOLEPKT) == 0x3ULL || (unsigned long long)(IGMPMSG_WHOLEPKT) == (unsigned long long)(long long)(int)0x3ULL, "IGMPMSG_WHOLEPKT is 3 in the table");
#endif
#ifdef IGMPMSG_WRVIFWHOLE
_Static_assert((unsigned long long)(IGMPMSG_WRVIFWHOLE) == 0x4ULL || (unsigned long long)(IGMPMSG_WRVIFWHOLE) == (unsigned long long)(long long)(int)0x4ULL, "IGMPMSG_WRVIFWHOLE is 4 in the table");
#endif
#endif
