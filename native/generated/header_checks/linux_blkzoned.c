/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/blkzoned.h>)
#include <linux/blkzoned.h>
#ifdef BLKREPORTZONE
_Static_assert((unsigned long long)(BLKREPORTZONE) == 0xc0101282ULL || (unsigned long long)(BLKREPORTZONE) == (unsigned long long)(long long)(int)0xc0101282ULL, "BLKREPORTZONE is 3222278786 in the table");
#endif
#ifdef BLKRESETZONE
_Static_assert((unsigned long long)(BLKRESETZONE) == 0x40101283ULL || (unsigned long long)(BLKRESETZONE) == (unsigned long long)(long long)(int)0x40101283ULL, "BLKRESETZONE is 1074795139 in the table");
#endif
#ifdef BLKGETZONESZ
_Static_assert((unsigned long long)(BLKGETZONESZ) == 0x80041284ULL || (unsigned long long)(BLKGETZONESZ) == (unsigned long long)(long long)(int)0x80041284ULL, "BLKGETZONESZ is 2147750532 in the table");
#endif
#ifdef BLKGETNRZONES
_Static_assert((unsigned long long)(BLKGETNRZONES) == 0x80041285ULL || (unsigned long long)(BLKGETNRZONES) == (unsigned long long)(long long)(int)0x80041285ULL, "BLKGETNRZONES is 2147750533 in the table");
#endif
#ifdef BLKOPENZONE
_Static_assert((unsigned long long)(BLKOPENZONE) == 0x40101286ULL || (unsigned long long)(BLKOPENZONE) == (unsigned long long)(long long)(int)0x40101286ULL, "BLKOPENZONE is 1074795142 in the table");
#endif
#ifdef BLKCLOSEZONE
_Static_assert((unsigned long long)(BLKCLOSEZONE) == 0x40101287ULL || (unsigned long long)(BLKCLOSEZONE) == (unsigned long long)(long long)(int)0x40101287ULL, "BLKCLOSEZONE is 1074795143 in the table");
#endif
#ifdef BLKFINISHZONE
_Static_assert((unsigned long long)(BLKFINISHZONE) == 0x40101288ULL || (unsigned long long)(BLKFINISHZONE) == (unsigned long long)(long long)(int)0x40101288ULL, "BLKFINISHZONE is 1074795144 in the table");
#endif
#endif
