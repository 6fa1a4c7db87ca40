/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/radeonfb.h>)
#include <linux/radeonfb.h>
#ifdef FBIO_RADEON_GET_MIRROR
_Static_assert((unsigned long long)(FBIO_RADEON_GET_MIRROR) == 0x80084003ULL || (unsigned long long)(FBIO_RADEON_GET_MIRROR) == (unsigned long long)(long long)(int)0x80084003ULL, "FBIO_RADEON_GET_MIRROR is 2148024323 in the table");
#endif
#ifdef FBIO_RADEON_SET_MIRROR
_Static_assert((unsigned long long)(FBIO_RADEON_SET_MIRROR) == 0x40084004ULL || (unsigned long long)(FBIO_RADEON_SET_MIRROR) == (unsigned long long)(long long)(int)0x40084004ULL, "FBIO_RADEON_SET_MIRROR is 1074282500 in the table");
#endif
#endif
