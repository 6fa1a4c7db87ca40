/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/securebits.h>)
#include <linux/securebits.h>
#ifdef SECBIT_NOROOT
_Static_assert((unsigned long long)(SECBIT_NOROOT) == 0x1ULL || (unsigned long long)(SECBIT_NOROOT) == (unsigned long long)(long long)(int)0x1ULL, "SECBIT_NOROOT is 1 in the table");
#endif
#ifdef SECBIT_NOROOT_LOCKED
_Static_assert((unsigned long long)(SECBIT_NOROOT_LOCKED) == 0x2ULL || (unsigned long long)(SECBIT_NOROOT_LOCKED) == (unsigned long long)(long long)(int)0x2ULL, "SECBIT_NOROOT_LOCKED is 2 in the table");
#endif
#ifdef SECBIT_NO_SETUID_FIXUP
_Static_assert((unsigned long long)(SECBIT_NO_SETUID_FIXUP) == 0x4ULL || (unsigned long long)(SECBIT_NO_SETUID_FIXUP) == (unsigned long long)(long long)(int)0x4ULL, "SECBIT_NO_SETUID_FIXUP is 4 in the table");
#endif
#ifdef SECBIT_NO_SETUID_FIXUP_LOCKED
_Static_assert((unsigned long long)(SECBIT_NO_SETUID_FIXUP_LOCKED) == 0x8ULL || (unsigned long long)(SECBIT_NO_SETUID_FIXUP_LOCKED) == (unsigned long long)(long long)(int)0x8ULL, "SECBIT_NO_SETUID_FIXUP_LOCKED is 8 in the table");
#endif
#ifdef SECBIT_KEEP_CAPS
_Static_assert((unsigned long long)(SECBIT_KEEP_CAPS) == 0x10ULL || (unsigned long long)(SECBIT_KEEP_CAPS) == (unsigned long long)(long long)(int)0x10ULL, "SECBIT_KEEP_CAPS is 16 in the table");
#endif
#ifdef SECBIT_KEEP_CAPS_LOCKED
_Static_assert((unsigned long long)(SECBIT_KEEP_CAPS_LOCKED) == 0x20ULL || (unsigned long long)(SECBIT_KEEP_CAPS_LOCKED) == (unsigned long long)(long long)(int)0x20ULL, "SECBIT_KEEP_CAPS_LOCKED is 32 in the table");
#endif
#ifdef SECBIT_NO_CAP_AMBIENT_RAISE
_Static_assert((unsigned long long)(SECBIT_NO_CAP_AMBIENT_RAISE) == 0x40ULL || (unsigned long long)(SECBIT_NO_CAP_AMBIENT_RAISE) == (unsigned long long)(long long)(int)0x40ULL, "SECBIT_NO_CAP_AMBIENT_RAISE is 64 in the table");
#endif
#ifdef SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED
_Static_assert((unsigned long long)(SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED) == 0x80ULL || (unsigned long long)(SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED) == (unsigned long long)(long long)(int)0x80ULL, "SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED is 128 in the table");
#endif
#endif
