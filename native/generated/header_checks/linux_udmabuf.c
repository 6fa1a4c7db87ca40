/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/udmabuf.h>)
#include <linux/udmabuf.h>
#ifdef UDMABUF_CREATE
_Static_assert((unsigned long long)(UDMABUF_CREATE) == 0x40187542ULL || (unsigned long long)(UDMABUF_CREATE) == (unsigned long long)(long long)(int)0x40187542ULL, "UDMABUF_CREATE is 1075344706 in the table");
#endif
#ifdef UDMABUF_CREATE_LIST
_Static_assert((unsigned long long)(UDMABUF_CREATE_LIST) == 0x40087543ULL || (unsigned long long)(UDMABUF_CREATE_LIST) == (unsigned long long)(long long)(int)0x40087543ULL, "UDMABUF_CREATE_LIST is 1074296131 in the table");
#endif
#endif
