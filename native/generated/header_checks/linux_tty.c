/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/tty.h>)
#include <linux/tty.h>
#ifdef N_TTY
_Static_assert((unsigned long long)(N_TTY) == 0x0ULL || (unsigned long long)(N_TTY) == (unsigned long long)(long long)(int)0x0ULL, "N_TTY is 0 in the table");
#endif
#ifdef N_SLIP
_Static_assert((unsigned long long)(N_SLIP) == 0x1ULL || (unsigned long long)(N_SLIP) == (unsigned long long)(long long)(int)0x1ULL, "N_SLIP is 1 in the table");
#endif
#ifdef N_MOUSE
_Static_assert((unsigned long long)(N_MOUSE) == 0x2ULL || (unsigned long long)(N_MOUSE) == (unsigned long long)(long long)(int)0x2ULL, "N_MOUSE is 2 in the table");
#endif
#ifdef N_PPP
_Static_assert((unsigned long long)(N_PPP) == 0x3ULL || (unsigned long long)(N_PPP) == (unsigned long long)(long long)(int)0x3ULL, "N_PPP is 3 in the table");
#endif
#ifdef N_AX25
_Static_assert((unsigned long long)(N_AX25) == 0x5ULL || (unsigned long long)(N_AX25) == (unsigned long long)(long long)(int)0x5ULL, "N_AX25 is 5 in the table");
#endif
#ifdef N_X25
_Static_assert((unsigned long long)(N_X25) == 0x6ULL || (unsigned long long)(N_X25) == (unsigned long long)(long long)(int)0x6ULL, "N_X25 is 6 in the table");
#endif
#ifdef N_HDLC
_Static_assert((unsigned long long)(N_HDLC) == 0xdULL || (unsigned long long)(N_HDLC) == (unsigned long long)(long long)(int)0xdULL, "N_HDLC is 13 in the table");
#endif
#ifdef N_HCI
_Static_assert((unsigned long long)(N_HCI) == 0xfULL || (unsigned long long)(N_HCI) == (unsigned long long)(long long)(int)0xfULL, "N_HCI is 15 in the table");
#endif
#ifdef N_PPS
_Static_assert((unsigned long long)(N_PPS) == 0x12ULL || (unsigned long long)(N_PPS) == (unsigned long long)(long long)(int)0x12ULL, "N_PPS is 18 in the table");
#endif
#ifdef N_GSM0710
_Static_assert((unsigned long long)(N_GSM0710) == 0x15ULL || (unsigned long long)(N_GSM0710) == (unsigned long long)(long long)(int)0x15ULL, "N_GSM0710 is 21 in the table");
#endif
#ifdef N_NULL
_Static_assert((unsigned long long)(N_NULL) == 0x1bULL || (unsigned long long)(N_NULL) == (unsigned long long)(long long)(int)0x1bULL, "N_NULL is 27 in the table");
#endif
#endif
