/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/timex.h>)
#include <linux/timex.h>
#ifdef ADJ_OFFSET_SS_READ
_Static_assert((unsigned long long)(ADJ_OFFSET_SS_READ) == 0xa001ULL || (unsigned long long)(ADJ_OFFSET_SS_READ) == (unsigned long long)(long long)(int)0xa001ULL, "ADJ_OFFSET_SS_READ is 40961 in the table");
#endif
#ifdef ADJ_OFFSET_SINGLESHOT
_Static_assert((unsigned long long)(ADJ_OFFSET_SINGLESHOT) == 0x8001ULL || (unsigned long long)(ADJ_OFFSET_SINGLESHOT) == (unsigned long long)(long long)(int)0x8001ULL, "ADJ_OFFSET_SINGLESHOT is 32769 in the table");
#endif
#ifdef ADJ_OFFSET
_Static_assert((unsigned long long)(ADJ_OFFSET) == 0x1ULL || (unsigned long long)(ADJ_OFFSET) == (unsigned long long)(long long)(int)0x1ULL, "ADJ_OFFSET is 1 in the table");
#endif
#ifdef ADJ_FREQUENCY
_Static_assert((unsigned long long)(ADJ_FREQUENCY) == 0x2ULL || (unsigned long long)(ADJ_FREQUENCY) == (unsigned long long)(long long)(int)0x2ULL, "ADJ_FREQUENCY is 2 in the table");
#endif
#ifdef ADJ_MAXERROR
_Static_assert((unsigned long long)(ADJ_MAXERROR) == 0x4ULL || (unsigned long long)(ADJ_MAXERROR) == (unsigned long long)(long long)(int)0x4ULL, "ADJ_MAXERROR is 4 in the table");
#endif
#ifdef ADJ_ESTERROR
_Static_assert((unsigned long long)(ADJ_ESTERROR) == 0x8ULL || (unsigned long long)(ADJ_ESTERROR) == (unsigned long long)(long long)(int)0x8ULL, "ADJ_ESTERROR is 8 in the table");
#endif
#ifdef ADJ_STATUS
_Static_assert((unsigned long long)(ADJ_STATUS) == 0x10ULL || (unsigned long long)(ADJ_STATUS) == (unsigned long long)(long long)(int)0x10ULL, "ADJ_STATUS is 16 in the table");
#endif
#ifdef ADJ_TIMECONST
_Static_assert((unsigned long long)(ADJ_TIMECONST) == 0x20ULL || (unsigned long long)(ADJ_TIMECONST) == (unsigned long long)(long long)(int)0x20ULL, "ADJ_TIMECONST is 32 in the table");
#endif
#ifdef ADJ_TAI
_Static_assert((unsigned long long)(ADJ_TAI) == 0x80ULL || (unsigned long long)(ADJ_TAI) == (unsigned long long)(long long)(int)0x80ULL, "ADJ_TAI is 128 in the table");
#endif
#ifdef ADJ_SETOFFSET
_Static_assert((unsigned long long)(ADJ_SETOFFSET) == 0x100ULL || (unsigned long long)(ADJ_SETOFFSET) == (unsigned long long)(long long)(int)0x100ULL, "ADJ_SETOFFSET is 256 in the table");
#endif
#ifdef ADJ_MICRO
_Static_assert((unsigned long long)(ADJ_MICRO) == 0x1000ULL || (unsigned long long)(ADJ_MICRO) == (unsigned long long)(long long)(int)0x1000ULL, "ADJ_MICRO is 4096 in the table");
#endif
#ifdef ADJ_NANO
_Static_assert((unsigned long long)(ADJ_NANO) == 0x2000ULL || (unsigned long long)(ADJ_NANO) == (unsigned long long)(long long)(int)0x2000ULL, "ADJ_NANO is 8192 in the table");
#endif
#ifdef ADJ_TICK
_Static_assert((unsigned long long)(ADJ_TICK) == 0x4000ULL || (unsigned long long)(ADJ_TICK) == (unsigned long long)(long long)(int)0x4000ULL, "ADJ_TICK is 16384 in the table");
#endif
#ifdef STA_PLL
_Static_assert((unsigned long long)(STA_PLL) == 0x1ULL || (unsigned long long)(STA_PLL) == (unsigned long long)(long long)(int)0x1ULL, "STA_PLL is 1 in the table");
#endif
#ifdef STA_PPSFREQ
_Static_assert((unsigned long long)(STA_PPSFREQ) == 0x2ULL || (unsigned long long)(STA_PPSFREQ) == (unsigned long long)(long long)(int)0x2ULL, "STA_PPSFREQ is 2 in the table");
#endif
#ifdef STA_PPSTIME
_Static_assert((unsigned long long)(STA_PPSTIME) == 0x4ULL || (unsigned long long)(STA_PPSTIME) == (unsigned long long)(long long)(int)0x4ULL, "STA_PPSTIME is 4 in the table");
#endif
#ifdef STA_FLL
_Static_assert((unsigned long long)(STA_FLL) == 0x8ULL || (unsigned long long)(STA_FLL) == (unsigned long long)(long long)(int)0x8ULL, "STA_FLL is 8 in the table");
#endif
#ifdef STA_INS
_Static_assert((unsigned long long)(STA_INS) == 0x10ULL || (unsigned long long)(STA_INS) == (unsigned long long)(long long)(int)0x10ULL, "STA_INS is 16 in the table");
#endif
#ifdef STA_DEL
_Static_assert((unsigned long long)(STA_DEL) == 0x20ULL || (unsigned long long)(STA_DEL) == (unsigned long long)(long long)(int)0x20ULL, "STA_DEL is 32 in the table");
#endif
#ifdef STA_UNSYNC
_Static_assert((unsigned long long)(STA_UNSYNC) == 0x40ULL || (unsigned long long)(STA_UNSYNC) == (unsigned long long)(long long)(int)0x40ULL, "STA_UNSYNC is 64 in the table");
#endif
#ifdef STA_FREQHOLD
_Static_assert((unsigned long long)(STA_FREQHOLD) == 0x80ULL || (unsigned long long)(STA_FREQHOLD) == (unsigned long long)(long long)(int)0x80ULL, "STA_FREQHOLD is 128 in the table");
#endif
#ifdef STA_PPSSIGNAL
_Static_assert((unsigned long long)(STA_PPSSIGNAL) == 0x100ULL || (unsigned long long)(STA_PPSSIGNAL) == (unsigned long long)(long long)(int)0x100ULL, "STA_PPSSIGNAL is 256 in the table");
#endif
#ifdef STA_PPSJITTER
_Static_assert((unsigned long long)(STA_PPSJITTER) == 0x200ULL || (unsigned long long)(STA_PPSJITTER) == (unsigned long long)(long long)(int)0x200ULL, "STA_PPSJITTER is 512 in the table");
#endif
#ifdef STA_PPSWANDER
_Static_assert((unsigned long long)(STA_PPSWANDER) == 0x400ULL || (unsigned long long)(STA_PPSWANDER) == (unsigned long long)(long long)(int)0x400ULL, "STA_PPSWANDER is 1024 in the table");
#endif
#ifdef STA_PPSERROR
_Static_assert((unsigned long long)(STA_PPSERROR) == 0x800ULL || (unsigned long long)(STA_PPSERROR) == (unsigned long long)(long long)(int)0x800ULL, "STA_PPSERROR is 2048 in the table");
#endif
#ifdef STA_CLOCKERR
_Static_assert((unsigned long long)(STA_CLOCKERR) == 0x1000ULL || (unsigned long long)(STA_CLOCKERR) == (unsigned long long)(long long)(int)0x1000ULL, "STA_CLOCKERR is 4096 in the table");
#endif
#ifdef STA_NANO
_Static_assert((unsigned long long)(STA_NANO) == 0x2000ULL || (unsigned long long)(STA_NANO) == (unsigned long long)(long long)(int)0x2000ULL, "STA_NANO is 8192 in the table");
#endif
#ifdef STA_MODE
_Static_assert((unsigned long long)(STA_MODE) == 0x4000ULL || (unsigned long long)(STA_MODE) == (unsigned long long)(long long)(int)0x4000ULL, "STA_MODE is 16384 in the table");
#endif
#ifdef STA_CLK
_Static_assert((unsigned long long)(STA_CLK) == 0x8000ULL || (unsigned long long)(STA_CLK) == (unsigned long long)(long long)(int)0x8000ULL, "STA_CLK is 32768 in the table");
#endif
#ifdef TIME_OK
_Static_assert((unsigned long long)(TIME_OK) == 0x0ULL || (unsigned long long)(TIME_OK) == (unsigned long long)(long long)(int)0x0ULL, "TIME_OK is 0 in the table");
#endif
#ifdef TIME_INS
_Static_assert((unsigned long long)(TIME_INS) == 0x1ULL || (unsigned long long)(TIME_INS) == (unsigned long long)(long long)(int)0x1ULL, "TIME_INS is 1 in the table");
#endif
#ifdef TIME_DEL
_Static_assert((unsigned long long)(TIME_DEL) == 0x2ULL || (unsigned long long)(TIME_DEL) == (unsigned long long)(long long)(int)0x2ULL, "TIME_DEL is 2 in the table");
#endif
#ifdef TIME_OOP
_Static_assert((unsigned long long)(TIME_OOP) == 0x3ULL || (unsigned long long)(TIME_OOP) == (unsigned long long)(long long)(int)0x3ULL, "TIME_OOP is 3 in the table");
#endif
#ifdef TIME_WAIT
_Static_assert((unsigned long long)(TIME_WAIT) == 0x4ULL || (unsigned long long)(TIME_WAIT) == (unsigned long long)(long long)(int)0x4ULL, "TIME_WAIT is 4 in the table");
#endif
#ifdef TIME_ERROR
_Static_assert((unsigned long long)(TIME_ERROR) == 0x5ULL || (unsigned long long)(TIME_ERROR) == (unsigned long long)(long long)(int)0x5ULL, "TIME_ERROR is 5 in the table");
#endif
_Static_assert(sizeof(struct timex) == 208, "struct timex has 208 bytes in the table");
_Static_assert(offsetof(struct timex, modes) == 0, "modes of struct timex is at 0 in the table");
_Static_assert(offsetof(struct timex, offset) == 8, "offset of struct timex is at 8 in the table");
_Static_assert(offsetof(struct timex, freq) == 16, "freq of struct timex is at 16 in the table");
_Static_assert(offsetof(struct timex, maxerror) == 24, "maxerror of struct timex is at 24 in the table");
_Static_assert(offsetof(struct timex, esterror) == 32, "esterror of struct timex is at 32 in the table");
_Static_assert(offsetof(struct timex, status) == 40, "status of struct timex is at 40 in the table");
_Static_assert(offsetof(struct timex, constant) == 48, "constant of struct timex is at 48 in the table");
_Static_assert(offsetof(struct timex, precision) == 56, "precision of struct timex is at 56 in the table");
_Static_assert(offsetof(struct timex, tolerance) == 64, "tolerance of struct timex is at 64 in the table");
_Static_assert(offsetof(struct timex, time) == 72, "time of struct timex is at 72 in the table");
_Static_assert(offsetof(struct timex, tick) == 88, "tick of struct timex is at 88 in the table");
_Static_assert(offsetof(struct timex, ppsfreq) == 96, "ppsfreq of struct timex is at 96 in the table");
_Static_assert(offsetof(struct timex, jitter) == 104, "jitter of struct timex is at 104 in the table");
_Static_assert(offsetof(struct timex, shift) == 112, "shift of struct timex is at 112 in the table");
_Static_assert(offsetof(struct timex, stabil) == 120, "stabil of struct timex is at 120 in the table");
_Static_assert(offsetof(struct timex, jitcnt) == 128, "jitcnt of struct timex is at 128 in the table");
_Static_assert(offsetof(struct timex, calcnt) == 136, "calcnt of struct timex is at 136 in the table");
_Static_assert(offsetof(struct timex, errcnt) == 144, "errcnt of struct timex is at 144 in the table");
_Static_assert(offsetof(struct timex, stbcnt) == 152, "stbcnt of struct timex is at 152 in the table");
_Static_assert(offsetof(struct timex, tai) == 160, "tai of struct timex is at 160 in the table");
#endif
