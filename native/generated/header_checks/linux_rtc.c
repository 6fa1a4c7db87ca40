/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/rtc.h>)
#include <linux/rtc.h>
#ifdef RTC_AIE_ON
_Static_assert((unsigned long long)(RTC_AIE_ON) == 0x7001ULL || (unsigned long long)(RTC_AIE_ON) == (unsigned long long)(long long)(int)0x7001ULL, "RTC_AIE_ON is 28673 in the table");
#endif
#ifdef RTC_AIE_OFF
_Static_assert((unsigned long long)(RTC_AIE_OFF) == 0x7002ULL || (unsigned long long)(RTC_AIE_OFF) == (unsigned long long)(long long)(int)0x7002ULL, "RTC_AIE_OFF is 28674 in the table");
#endif
#ifdef RTC_UIE_ON
_Static_assert((unsigned long long)(RTC_UIE_ON) == 0x7003ULL || (unsigned long long)(RTC_UIE_ON) == (unsigned long long)(long long)(int)0x7003ULL, "RTC_UIE_ON is 28675 in the table");
#endif
#ifdef RTC_UIE_OFF
_Static_assert((unsigned long long)(RTC_UIE_OFF) == 0x7004ULL || (unsigned long long)(RTC_UIE_OFF) == (unsigned long long)(long long)(int)0x7004ULL, "RTC_UIE_OFF is 28676 in the table");
#endif
#ifdef RTC_PIE_ON
_Static_assert((unsigned long long)(RTC_PIE_ON) == 0x7005ULL || (unsigned long long)(RTC_PIE_ON) == (unsigned long long)(long long)(int)0x7005ULL, "RTC_PIE_ON is 28677 in the table");
#endif
#ifdef RTC_PIE_OFF
_Static_assert((unsigned long long)(RTC_PIE_OFF) == 0x7006ULL || (unsigned long long)(RTC_PIE_OFF) == (unsigned long long)(long long)(int)0x7006ULL, "RTC_PIE_OFF is 28678 in the table");
#endif
#ifdef RTC_WIE_ON
_Static_assert((unsigned long long)(RTC_WIE_ON) == 0x700fULL || (unsigned long long)(RTC_WIE_ON) == (unsigned long long)(long long)(int)0x700fULL, "RTC_WIE_ON is 28687 in the table");
#endif
#ifdef RTC_WIE_OFF
_Static_assert((unsigned long long)(RTC_WIE_OFF) == 0x7010ULL || (unsigned long long)(RTC_WIE_OFF) == (unsigned long long)(long long)(int)0x7010ULL, "RTC_WIE_OFF is 28688 in the table");
#endif
#ifdef RTC_ALM_SET
_Static_assert((unsigned long long)(RTC_ALM_SET) == 0x40247007ULL || (unsigned long long)(RTC_ALM_SET) == (unsigned long long)(long long)(int)0x40247007ULL, "RTC_ALM_SET is 1076129799 in the table");
#endif
#ifdef RTC_ALM_READ
_Static_assert((unsigned long long)(RTC_ALM_READ) == 0x80247008ULL || (unsigned long long)(RTC_ALM_READ) == (unsigned long long)(long long)(int)0x80247008ULL, "RTC_ALM_READ is 2149871624 in the table");
#endif
#ifdef RTC_RD_TIME
_Static_assert((unsigned long long)(RTC_RD_TIME) == 0x80247009ULL || (unsigned long long)(RTC_RD_TIME) == (unsigned long long)(long long)(int)0x80247009ULL, "RTC_RD_TIME is 2149871625 in the table");
#endif
#ifdef RTC_SET_TIME
_Static_assert((unsigned long long)(RTC_SET_TIME) == 0x4024700aULL || (unsigned long long)(RTC_SET_TIME) == (unsigned long long)(long long)(int)0x4024700aULL, "RTC_SET_TIME is 1076129802 in the table");
#endif
#ifdef RTC_IRQP_READ
_Static_assert((unsigned long long)(RTC_IRQP_READ) == 0x8008700bULL || (unsigned long long)(RTC_IRQP_READ) == (unsigned long long)(long long)(int)0x8008700bULL, "RTC_IRQP_READ is 2148036619 in the table");
#endif
#ifdef RTC_IRQP_SET
_Static_assert((unsigned long long)(RTC_IRQP_SET) == 0x4008700cULL || (unsigned long long)(RTC_IRQP_SET) == (unsigned long long)(long long)(int)0x4008700cULL, "RTC_IRQP_SET is 1074294796 in the table");
#endif
#ifdef RTC_EPOCH_READ
_Static_assert((unsigned long long)(RTC_EPOCH_READ) == 0x8008700dULL || (unsigned long long)(RTC_EPOCH_READ) == (unsigned long long)(long long)(int)0x8008700dULL, "RTC_EPOCH_READ is 2148036621 in the table");
#endif
#ifdef RTC_EPOCH_SET
_Static_assert((unsigned long long)(RTC_EPOCH_SET) == 0x4008700eULL || (unsigned long long)(RTC_EPOCH_SET) == (unsigned long long)(long long)(int)0x4008700eULL, "RTC_EPOCH_SET is 1074294798 in the table");
#endif
#ifdef RTC_WKALM_SET
_Static_assert((unsigned long long)(RTC_WKALM_SET) == 0x4028700fULL || (unsigned long long)(RTC_WKALM_SET) == (unsigned long long)(long long)(int)0x4028700fULL, "RTC_WKALM_SET is 1076391951 in the table");
#endif
#ifdef RTC_WKALM_RD
_Static_assert((unsigned long long)(RTC_WKALM_RD) == 0x80287010ULL || (unsigned long long)(RTC_WKALM_RD) == (unsigned long long)(long long)(int)0x80287010ULL, "RTC_WKALM_RD is 2150133776 in the table");
#endif
#ifdef RTC_PLL_GET
_Static_assert((unsigned long long)(RTC_PLL_GET) == 0x80207011ULL || (unsigned long long)(RTC_PLL_GET) == (unsigned long long)(long long)(int)0x80207011ULL, "RTC_PLL_GET is 2149609489 in the table");
#endif
#ifdef RTC_PLL_SET
_Static_assert((unsigned long long)(RTC_PLL_SET) == 0x40207012ULL || (unsigned long long)(RTC_PLL_SET) == (unsigned long long)(long long)(int)0x40207012ULL, "RTC_PLL_SET is 1075867666 in the table");
#endif
#ifdef RTC_PARAM_GET
_Static_assert((unsigned long long)(RTC_PARAM_GET) == 0x40187013ULL || (unsigned long long)(RTC_PARAM_GET) == (unsigned long long)(long long)(int)0x40187013ULL, "RTC_PARAM_GET is 1075343379 in the table");
#endif
#ifdef RTC_PARAM_SET
_Static_assert((unsigned long long)(RTC_PARAM_SET) == 0x40187014ULL || (unsigned long long)(RTC_PARAM_SET) == (unsigned long long)(long long)(int)0x40187014ULL, "RTC_PARAM_SET is 1075343380 in the table");
#endif
#ifdef RTC_VL_READ
_Static_assert((unsigned long long)(RTC_VL_READ) == 0x80047013ULL || (unsigned long long)(RTC_VL_READ) == (unsigned long long)(long long)(int)0x80047013ULL, "RTC_VL_READ is 2147774483 in the table");
#endif
#ifdef RTC_VL_CLR
_Static_assert((unsigned long long)(RTC_VL_CLR) == 0x7014ULL || (unsigned long long)(RTC_VL_CLR) == (unsigned long long)(long long)(int)0x7014ULL, "RTC_VL_CLR is 28692 in the table");
#endif
#ifdef RTC_VL_DATA_INVALID
_Static_assert((unsigned long long)(RTC_VL_DATA_INVALID) == 0x1ULL || (unsigned long long)(RTC_VL_DATA_INVALID) == (unsigned long long)(long long)(int)0x1ULL, "RTC_VL_DATA_INVALID is 1 in the table");
#endif
#ifdef RTC_VL_BACKUP_LOW
_Static_assert((unsigned long long)(RTC_VL_BACKUP_LOW) == 0x2ULL || (unsigned long long)(RTC_VL_BACKUP_LOW) == (unsigned long long)(long long)(int)0x2ULL, "RTC_VL_BACKUP_LOW is 2 in the table");
#endif
#ifdef RTC_VL_BACKUP_EMPTY
_Static_assert((unsigned long long)(RTC_VL_BACKUP_EMPTY) == 0x4ULL || (unsigned long long)(RTC_VL_BACKUP_EMPTY) == (unsigned long long)(long long)(int)0x4ULL, "RTC_VL_BACKUP_EMPTY is 4 in the table");
#endif
#ifdef RTC_VL_ACCURACY_LOW
_Static_assert((unsigned long long)(RTC_VL_ACCURACY_LOW) == 0x8ULL || (unsigned long long)(RTC_VL_ACCURACY_LOW) == (unsigned long long)(long long)(int)0x8ULL, "RTC_VL_ACCURACY_LOW is 8 in the table");
#endif
#ifdef RTC_VL_BACKUP_SWITCH
_Static_assert((unsigned long long)(RTC_VL_BACKUP_SWITCH) == 0x10ULL || (unsigned long long)(RTC_VL_BACKUP_SWITCH) == (unsigned long long)(long long)(int)0x10ULL, "RTC_VL_BACKUP_SWITCH is 16 in the table");
#endif
#ifdef RTC_PARAM_FEATURES
_Static_assert((unsigned long long)(RTC_PARAM_FEATURES) == 0x0ULL || (unsigned long long)(RTC_PARAM_FEATURES) == (unsigned long long)(long long)(int)0x0ULL, "RTC_PARAM_FEATURES is 0 in the table");
#endif
#ifdef RTC_PARAM_CORRECTION
_Static_assert((unsigned long long)(RTC_PARAM_CORRECTION) == 0x1ULL || (unsigned long long)(RTC_PARAM_CORRECTION) == (unsigned long long)(long long)(int)0x1ULL, "RTC_PARAM_CORRECTION is 1 in the table");
#endif
#ifdef RTC_PARAM_BACKUP_SWITCH_MODE
_Static_assert((unsigned long long)(RTC_PARAM_BACKUP_SWITCH_MODE) == 0x2ULL || (unsigned long long)(RTC_PARAM_BACKUP_SWITCH_MODE) == (unsigned long long)(long long)(int)0x2ULL, "RTC_PARAM_BACKUP_SWITCH_MODE is 2 in the table");
#endif
#ifdef RTC_BSM_DISABLED
_Static_assert((unsigned long long)(RTC_BSM_DISABLED) == 0x0ULL || (unsigned long long)(RTC_BSM_DISABLED) == (unsigned long long)(long long)(int)0x0ULL, "RTC_BSM_DISABLED is 0 in the table");
#endif
#ifdef RTC_BSM_DIRECT
_Static_assert((unsigned long long)(RTC_BSM_DIRECT) == 0x1ULL || (unsigned long long)(RTC_BSM_DIRECT) == (unsigned long long)(long long)(int)0x1ULL, "RTC_BSM_DIRECT is 1 in the table");
#endif
#ifdef RTC_BSM_LEVEL
_Static_assert((unsigned long long)(RTC_BSM_LEVEL) == 0x2ULL || (unsigned long long)(RTC_BSM_LEVEL) == (unsigned long long)(long long)(int)0x2ULL, "RTC_BSM_LEVEL is 2 in the table");
#endif
#ifdef RTC_BSM_STANDBY
_Static_assert((unsigned long long)(RTC_BSM_STANDBY) == 0x3ULL || (unsigned long long)(RTC_BSM_STANDBY) == (unsigned long long)(long long)(int)0x3ULL, "RTC_BSM_STANDBY is 3 in the table");
#endif
_Static_assert(sizeof(struct rtc_time) == 36, "struct rtc_time has 36 bytes in the table");
_Static_assert(offsetof(struct rtc_time, tm_sec) == 0, "tm_sec of struct rtc_time is at 0 in the table");
_Static_assert(offsetof(struct rtc_time, tm_min) == 4, "tm_min of struct rtc_time is at 4 in the table");
_Static_assert(offsetof(struct rtc_time, tm_hour) == 8, "tm_hour of struct rtc_time is at 8 in the table");
_Static_assert(offsetof(struct rtc_time, tm_mday) == 12, "tm_mday of struct rtc_time is at 12 in the table");
_Static_assert(offsetof(struct rtc_time, tm_mon) == 16, "tm_mon of struct rtc_time is at 16 in the table");
_Static_assert(offsetof(struct rtc_time, tm_year) == 20, "tm_year of struct rtc_time is at 20 in the table");
_Static_assert(offsetof(struct rtc_time, tm_wday) == 24, "tm_wday of struct rtc_time is at 24 in the table");
_Static_assert(offsetof(struct rtc_time, tm_yday) == 28, "tm_yday of struct rtc_time is at 28 in the table");
_Static_assert(offsetof(struct rtc_time, tm_isdst) == 32, "tm_isdst of struct rtc_time is at 32 in the table");
_Static_assert(sizeof(struct rtc_wkalrm) == 40, "struct rtc_wkalrm has 40 bytes in the table");
_Static_assert(offsetof(struct rtc_wkalrm, enabled) == 0, "enabled of struct rtc_wkalrm is at 0 in the table");
_Static_assert(offsetof(struct rtc_wkalrm, pending) == 1, "pending of struct rtc_wkalrm is at 1 in the table");
_Static_assert(offsetof(struct rtc_wkalrm, time) == 4, "time of struct rtc_wkalrm is at 4 in the table");
_Static_assert(sizeof(struct rtc_pll_info) == 32, "struct rtc_pll_info has 32 bytes in the table");
_Static_assert(offsetof(struct rtc_pll_info, pll_ctrl) == 0, "pll_ctrl of struct rtc_pll_info is at 0 in the table");
_Static_assert(offsetof(struct rtc_pll_info, pll_value) == 4, "pll_value of struct rtc_pll_info is at 4 in the table");
_Static_assert(offsetof(struct rtc_pll_info, pll_max) == 8, "pll_max of struct rtc_pll_info is at 8 in the table");
_Static_assert(offsetof(struct rtc_pll_info, pll_min) == 12, "pll_min of struct rtc_pll_info is at 12 in the table");
_Static_assert(offsetof(struct rtc_pll_info, pll_posmult) == 16, "pll_posmult of struct rtc_pll_info is at 16 in the table");
_Static_assert(offsetof(struct rtc_pll_info, pll_negmult) == 20, "pll_negmult of struct rtc_pll_info is at 20 in the table");
_Static_assert(offsetof(struct rtc_pll_info, pll_clock) == 24, "pll_clock of struct rtc_pll_info is at 24 in the table");
#endif
