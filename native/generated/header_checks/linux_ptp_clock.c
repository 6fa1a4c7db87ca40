/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/ptp_clock.h>)
#include <linux/ptp_clock.h>
#ifdef PTP_CLOCK_GETCAPS
_Static_assert((unsigned long long)(PTP_CLOCK_GETCAPS) == 0x80503d01ULL || (unsigned long long)(PTP_CLOCK_GETCAPS) == (unsigned long long)(long long)(int)0x80503d01ULL, "PTP_CLOCK_GETCAPS is 2152742145 in the table");
#endif
#ifdef PTP_EXTTS_REQUEST
_Static_assert((unsigned long long)(PTP_EXTTS_REQUEST) == 0x40103d02ULL || (unsigned long long)(PTP_EXTTS_REQUEST) == (unsigned long long)(long long)(int)0x40103d02ULL, "PTP_EXTTS_REQUEST is 1074806018 in the table");
#endif
#ifdef PTP_PEROUT_REQUEST
_Static_assert((unsigned long long)(PTP_PEROUT_REQUEST) == 0x40383d03ULL || (unsigned long long)(PTP_PEROUT_REQUEST) == (unsigned long long)(long long)(int)0x40383d03ULL, "PTP_PEROUT_REQUEST is 1077427459 in the table");
#endif
#ifdef PTP_ENABLE_PPS
_Static_assert((unsigned long long)(PTP_ENABLE_PPS) == 0x40043d04ULL || (unsigned long long)(PTP_ENABLE_PPS) == (unsigned long long)(long long)(int)0x40043d04ULL, "PTP_ENABLE_PPS is 1074019588 in the table");
#endif
#ifdef PTP_SYS_OFFSET
_Static_assert((unsigned long long)(PTP_SYS_OFFSET) == 0x43403d05ULL || (unsigned long long)(PTP_SYS_OFFSET) == (unsigned long long)(long long)(int)0x43403d05ULL, "PTP_SYS_OFFSET is 1128283397 in the table");
#endif
#ifdef PTP_PIN_GETFUNC
_Static_assert((unsigned long long)(PTP_PIN_GETFUNC) == 0xc0603d06ULL || (unsigned long long)(PTP_PIN_GETFUNC) == (unsigned long long)(long long)(int)0xc0603d06ULL, "PTP_PIN_GETFUNC is 3227532550 in the table");
#endif
#ifdef PTP_PIN_SETFUNC
_Static_assert((unsigned long long)(PTP_PIN_SETFUNC) == 0x40603d07ULL || (unsigned long long)(PTP_PIN_SETFUNC) == (unsigned long long)(long long)(int)0x40603d07ULL, "PTP_PIN_SETFUNC is 1080048903 in the table");
#endif
#ifdef PTP_SYS_OFFSET_PRECISE
_Static_assert((unsigned long long)(PTP_SYS_OFFSET_PRECISE) == 0xc0403d08ULL || (unsigned long long)(PTP_SYS_OFFSET_PRECISE) == (unsigned long long)(long long)(int)0xc0403d08ULL, "PTP_SYS_OFFSET_PRECISE is 3225435400 in the table");
#endif
#ifdef PTP_SYS_OFFSET_EXTENDED
_Static_assert((unsigned long long)(PTP_SYS_OFFSET_EXTENDED) == 0xc4c03d09ULL || (unsigned long long)(PTP_SYS_OFFSET_EXTENDED) == (unsigned long long)(long long)(int)0xc4c03d09ULL, "PTP_SYS_OFFSET_EXTENDED is 3300932873 in the table");
#endif
#ifdef PTP_CLOCK_GETCAPS2
_Static_assert((unsigned long long)(PTP_CLOCK_GETCAPS2) == 0x80503d0aULL || (unsigned long long)(PTP_CLOCK_GETCAPS2) == (unsigned long long)(long long)(int)0x80503d0aULL, "PTP_CLOCK_GETCAPS2 is 2152742154 in the table");
#endif
#ifdef PTP_EXTTS_REQUEST2
_Static_assert((unsigned long long)(PTP_EXTTS_REQUEST2) == 0x40103d0bULL || (unsigned long long)(PTP_EXTTS_REQUEST2) == (unsigned long long)(long long)(int)0x40103d0bULL, "PTP_EXTTS_REQUEST2 is 1074806027 in the table");
#endif
#ifdef PTP_PEROUT_REQUEST2
_Static_assert((unsigned long long)(PTP_PEROUT_REQUEST2) == 0x40383d0cULL || (unsigned long long)(PTP_PEROUT_REQUEST2) == (unsigned long long)(long long)(int)0x40383d0cULL, "PTP_PEROUT_REQUEST2 is 1077427468 in the table");
#endif
#ifdef PTP_ENABLE_PPS2
_Static_assert((unsigned long long)(PTP_ENABLE_PPS2) == 0x40043d0dULL || (unsigned long long)(PTP_ENABLE_PPS2) == (unsigned long long)(long long)(int)0x40043d0dULL, "PTP_ENABLE_PPS2 is 1074019597 in the table");
#endif
#ifdef PTP_SYS_OFFSET2
_Static_assert((unsigned long long)(PTP_SYS_OFFSET2) == 0x43403d0eULL || (unsigned long long)(PTP_SYS_OFFSET2) == (unsigned long long)(long long)(int)0x43403d0eULL, "PTP_SYS_OFFSET2 is 1128283406 in the table");
#endif
#ifdef PTP_PIN_GETFUNC2
_Static_assert((unsigned long long)(PTP_PIN_GETFUNC2) == 0xc0603d0fULL || (unsigned long long)(PTP_PIN_GETFUNC2) == (unsigned long long)(long long)(int)0xc0603d0fULL, "PTP_PIN_GETFUNC2 is 3227532559 in the table");
#endif
#ifdef PTP_PIN_SETFUNC2
_Static_assert((unsigned long long)(PTP_PIN_SETFUNC2) == 0x40603d10ULL || (unsigned long long)(PTP_PIN_SETFUNC2) == (unsigned long long)(long long)(int)0x40603d10ULL, "PTP_PIN_SETFUNC2 is 1080048912 in the table");
#endif
#ifdef PTP_SYS_OFFSET_PRECISE2
_Static_assert((unsigned long long)(PTP_SYS_OFFSET_PRECISE2) == 0xc0403d11ULL || (unsigned long long)(PTP_SYS_OFFSET_PRECISE2) == (unsigned long long)(long long)(int)0xc0403d11ULL, "PTP_SYS_OFFSET_PRECISE2 is 3225435409 in the table");
#endif
#ifdef PTP_SYS_OFFSET_EXTENDED2
_Static_assert((unsigned long long)(PTP_SYS_OFFSET_EXTENDED2) == 0xc4c03d12ULL || (unsigned long long)(PTP_SYS_OFFSET_EXTENDED2) == (unsigned long long)(long long)(int)0xc4c03d12ULL, "PTP_SYS_OFFSET_EXTENDED2 is 3300932882 in the table");
#endif
#ifdef PTP_ENABLE_FEATURE
_Static_assert((unsigned long long)(PTP_ENABLE_FEATURE) == 0x1ULL || (unsigned long long)(PTP_ENABLE_FEATURE) == (unsigned long long)(long long)(int)0x1ULL, "PTP_ENABLE_FEATURE is 1 in the table");
#endif
#ifdef PTP_RISING_EDGE
_Static_assert((unsigned long long)(PTP_RISING_EDGE) == 0x2ULL || (unsigned long long)(PTP_RISING_EDGE) == (unsigned long long)(long long)(int)0x2ULL, "PTP_RISING_EDGE is 2 in the table");
#endif
#ifdef PTP_FALLING_EDGE
_Static_assert((unsigned long long)(PTP_FALLING_EDGE) == 0x4ULL || (unsigned long long)(PTP_FALLING_EDGE) == (unsigned long long)(long long)(int)0x4ULL, "PTP_FALLING_EDGE is 4 in the table");
#endif
#ifdef PTP_STRICT_FLAGS
_Static_assert((unsigned long long)(PTP_STRICT_FLAGS) == 0x8ULL || (unsigned long long)(PTP_STRICT_FLAGS) == (unsigned long long)(long long)(int)0x8ULL, "PTP_STRICT_FLAGS is 8 in the table");
#endif
#ifdef PTP_PEROUT_ONE_SHOT
_Static_assert((unsigned long long)(PTP_PEROUT_ONE_SHOT) == 0x1ULL || (unsigned long long)(PTP_PEROUT_ONE_SHOT) == (unsigned long long)(long long)(int)0x1ULL, "PTP_PEROUT_ONE_SHOT is 1 in the table");
#endif
#ifdef PTP_PEROUT_DUTY_CYCLE
_Static_assert((unsigned long long)(PTP_PEROUT_DUTY_CYCLE) == 0x2ULL || (unsigned long long)(PTP_PEROUT_DUTY_CYCLE) == (unsigned long long)(long long)(int)0x2ULL, "PTP_PEROUT_DUTY_CYCLE is 2 in the table");
#endif
#ifdef PTP_PEROUT_PHASE
_Static_assert((unsigned long long)(PTP_PEROUT_PHASE) == 0x4ULL || (unsigned long long)(PTP_PEROUT_PHASE) == (unsigned long long)(long long)(int)0x4ULL, "PTP_PEROUT_PHASE is 4 in the table");
#endif
#ifdef PTP_PF_NONE
_Static_assert((unsigned long long)(PTP_PF_NONE) == 0x0ULL || (unsigned long long)(PTP_PF_NONE) == (unsigned long long)(long long)(int)0x0ULL, "PTP_PF_NONE is 0 in the table");
#endif
#ifdef PTP_PF_EXTTS
_Static_assert((unsigned long long)(PTP_PF_EXTTS) == 0x1ULL || (unsigned long long)(PTP_PF_EXTTS) == (unsigned long long)(long long)(int)0x1ULL, "PTP_PF_EXTTS is 1 in the table");
#endif
#ifdef PTP_PF_PEROUT
_Static_assert((unsigned long long)(PTP_PF_PEROUT) == 0x2ULL || (unsigned long long)(PTP_PF_PEROUT) == (unsigned long long)(long long)(int)0x2ULL, "PTP_PF_PEROUT is 2 in the table");
#endif
#ifdef PTP_PF_PHYSYNC
_Static_assert((unsigned long long)(PTP_PF_PHYSYNC) == 0x3ULL || (unsigned long long)(PTP_PF_PHYSYNC) == (unsigned long long)(long long)(int)0x3ULL, "PTP_PF_PHYSYNC is 3 in the table");
#endif
_Static_assert(sizeof(struct ptp_clock_time) == 16, "struct ptp_clock_time has 16 bytes in the table");
_Static_assert(offsetof(struct ptp_clock_time, sec) == 0, "sec of struct ptp_clock_time is at 0 in the table");
_Static_assert(offsetof(struct ptp_clock_time, nsec) == 8, "nsec of struct ptp_clock_time is at 8 in the table");
_Static_assert(offsetof(struct ptp_clock_time, reserved) == 12, "reserved of struct ptp_clock_time is at 12 in the table");
_Static_assert(sizeof(struct ptp_extts_request) == 16, "struct ptp_extts_request has 16 bytes in the table");
_Static_assert(offsetof(struct ptp_extts_request, index) == 0, "index of struct ptp_extts_request is at 0 in the table");
_Static_assert(offsetof(struct ptp_extts_request, flags) == 4, "flags of struct ptp_extts_request is at 4 in the table");
_Static_assert(offsetof(struct ptp_extts_request, rsv) == 8, "rsv of struct ptp_extts_request is at 8 in the table");
#endif
