/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/ax25.h>)
#include <linux/ax25.h>
#ifdef AX25_WINDOW
_Static_assert((unsigned long long)(AX25_WINDOW) == 0x1ULL || (unsigned long long)(AX25_WINDOW) == (unsigned long long)(long long)(int)0x1ULL, "AX25_WINDOW is 1 in the table");
#endif
#ifdef AX25_T1
_Static_assert((unsigned long long)(AX25_T1) == 0x2ULL || (unsigned long long)(AX25_T1) == (unsigned long long)(long long)(int)0x2ULL, "AX25_T1 is 2 in the table");
#endif
#ifdef AX25_N2
_Static_assert((unsigned long long)(AX25_N2) == 0x3ULL || (unsigned long long)(AX25_N2) == (unsigned long long)(long long)(int)0x3ULL, "AX25_N2 is 3 in the table");
#endif
#ifdef AX25_T3
_Static_assert((unsigned long long)(AX25_T3) == 0x4ULL || (unsigned long long)(AX25_T3) == (unsigned long long)(long long)(int)0x4ULL, "AX25_T3 is 4 in the table");
#endif
#ifdef AX25_T2
_Static_assert((unsigned long long)(AX25_T2) == 0x5ULL || (unsigned long long)(AX25_T2) == (unsigned long long)(long long)(int)0x5ULL, "AX25_T2 is 5 in the table");
#endif
#ifdef AX25_BACKOFF
_Static_assert((unsigned long long)(AX25_BACKOFF) == 0x6ULL || (unsigned long long)(AX25_BACKOFF) == (unsigned long long)(long long)(int)0x6ULL, "AX25_BACKOFF is 6 in the table");
#endif
#ifdef AX25_EXTSEQ
_Static_assert((unsigned long long)(AX25_EXTSEQ) == 0x7ULL || (unsigned long long)(AX25_EXTSEQ) == (unsigned long long)(long long)(int)0x7ULL, "AX25_EXTSEQ is 7 in the table");
#endif
#ifdef AX25_PIDINCL
_Static_assert((unsigned long long)(AX25_PIDINCL) == 0x8ULL || (unsigned long long)(AX25_PIDINCL) == (unsigned long long)(long long)(int)0x8ULL, "AX25_PIDINCL is 8 in the table");
#endif
#ifdef AX25_IDLE
_Static_assert((unsigned long long)(AX25_IDLE) == 0x9ULL || (unsigned long long)(AX25_IDLE) == (unsigned long long)(long long)(int)0x9ULL, "AX25_IDLE is 9 in the table");
#endif
#ifdef AX25_PACLEN
_Static_assert((unsigned long long)(AX25_PACLEN) == 0xaULL || (unsigned long long)(AX25_PACLEN) == (unsigned long long)(long long)(int)0xaULL, "AX25_PACLEN is 10 in the table");
#endif
#ifdef AX25_IAMDIGI
_Static_assert((unsigned long long)(AX25_IAMDIGI) == 0xcULL || (unsigned long long)(AX25_IAMDIGI) == (unsigned long long)(long long)(int)0xcULL, "AX25_IAMDIGI is 12 in the table");
#endif
#ifdef SO_BINDTODEVICE
_Static_assert((unsigned long long)(SO_BINDTODEVICE) == 0x19ULL || (unsigned long long)(SO_BINDTODEVICE) == (unsigned long long)(long long)(int)0x19ULL, "SO_BINDTODEVICE is 25 in the table");
#endif
#endif
