/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/termios.h>)
#include <asm/termios.h>
#ifdef TIOCM_LE
_Static_assert((unsigned long long)(TIOCM_LE) == 0x1ULL || (unsigned long long)(TIOCM_LE) == (unsigned long long)(long long)(int)0x1ULL, "TIOCM_LE is 1 in the table");
#endif
#ifdef TIOCM_DTR
_Static_assert((unsigned long long)(TIOCM_DTR) == 0x2ULL || (unsigned long long)(TIOCM_DTR) == (unsigned long long)(long long)(int)0x2ULL, "TIOCM_DTR is 2 in the table");
#endif
#ifdef TIOCM_RTS
_Static_assert((unsigned long long)(TIOCM_RTS) == 0x4ULL || (unsigned long long)(TIOCM_RTS) == (unsigned long long)(long long)(int)0x4ULL, "TIOCM_RTS is 4 in the table");
#endif
#ifdef TIOCM_ST
_Static_assert((unsigned long long)(TIOCM_ST) == 0x8ULL || (unsigned long long)(TIOCM_ST) == (unsigned long long)(long long)(int)0x8ULL, "TIOCM_ST is 8 in the table");
#endif
#ifdef TIOCM_SR
_Static_assert((unsigned long long)(TIOCM_SR) == 0x10ULL || (unsigned long long)(TIOCM_SR) == (unsigned long long)(long long)(int)0x10ULL, "TIOCM_SR is 16 in the table");
#endif
#ifdef TIOCM_CTS
_Static_assert((unsigned long long)(TIOCM_CTS) == 0x20ULL || (unsigned long long)(TIOCM_CTS) == (unsigned long long)(long long)(int)0x20ULL, "TIOCM_CTS is 32 in the table");
#endif
#ifdef TIOCM_CAR
_Static_assert((unsigned long long)(TIOCM_CAR) == 0x40ULL || (unsigned long long)(TIOCM_CAR) == (unsigned long long)(long long)(int)0x40ULL, "TIOCM_CAR is 64 in the table");
#endif
#ifdef TIOCM_RNG
_Static_assert((unsigned long long)(TIOCM_RNG) == 0x80ULL || (unsigned long long)(TIOCM_RNG) == (unsigned long long)(long long)(int)0x80ULL, "TIOCM_RNG is 128 in the table");
#endif
#ifdef TIOCM_DSR
_Static_assert((unsigned long long)(TIOCM_DSR) == 0x100ULL || (unsigned long long)(TIOCM_DSR) == (unsigned long long)(long long)(int)0x100ULL, "TIOCM_DSR is 256 in the table");
#endif
#ifdef TIOCM_OUT1
_Static_assert((unsigned long long)(TIOCM_OUT1) == 0x2000ULL || (unsigned long long)(TIOCM_OUT1) == (unsigned long long)(long long)(int)0x2000ULL, "TIOCM_OUT1 is 8192 in the table");
#endif
#ifdef TIOCM_OUT2
_Static_assert((unsigned long long)(TIOCM_OUT2) == 0x4000ULL || (unsigned long long)(TIOCM_OUT2) == (unsigned long long)(long long)(int)0x4000ULL, "TIOCM_OUT2 is 16384 in the table");
#endif
#ifdef TIOCM_LOOP
_Static_assert((unsigned long long)(TIOCM_LOOP) == 0x8000ULL || (unsigned long long)(TIOCM_LOOP) == (unsigned long long)(long long)(int)0x8000ULL, "TIOCM_LOOP is 32768 in the table");
#endif
_Static_assert(sizeof(struct termio) == 18, "struct termio has 18 bytes in the table");
_Static_assert(offsetof(struct termio, c_iflag) == 0, "c_iflag of struct termio is at 0 in the table");
_Static_assert(offsetof(struct termio, c_oflag) == 2, "c_oflag of struct termio is at 2 in the table");
_Static_assert(offsetof(struct termio, c_cflag) == 4, "c_cflag of struct termio is at 4 in the table");
_Static_assert(offsetof(struct termio, c_lflag) == 6, "c_lflag of struct termio is at 6 in the table");
_Static_assert(offsetof(struct termio, c_line) == 8, "c_line of struct termio is at 8 in the table");
_Static_assert(offsetof(struct termio, c_cc) == 9, "c_cc of struct termio is at 9 in the table");
_Static_assert(sizeof(struct winsize) == 8, "struct winsize has 8 bytes in the table");
_Static_assert(offsetof(struct winsize, ws_row) == 0, "ws_row of struct winsize is at 0 in the table");
_Static_assert(offsetof(struct winsize, ws_col) == 2, "ws_col of struct winsize is at 2 in the table");
_Static_assert(offsetof(struct winsize, ws_xpixel) == 4, "ws_xpixel of struct winsize is at 4 in the table");
_Static_assert(offsetof(struct winsize, ws_ypixel) == 6, "ws_ypixel of struct winsize is at 6 in the table");
#endif
