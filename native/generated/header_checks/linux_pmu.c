/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/pmu.h>)
#include <linux/pmu.h>
#ifdef PMU_IOC_SLEEP
_Static_assert((unsigned long long)(PMU_IOC_SLEEP) == 0x4200ULL || (unsigned long long)(PMU_IOC_SLEEP) == (unsigned long long)(long long)(int)0x4200ULL, "PMU_IOC_SLEEP is 16896 in the table");
#endif
#ifdef PMU_IOC_GET_BACKLIGHT
_Static_assert((unsigned long long)(PMU_IOC_GET_BACKLIGHT) == 0x80084201ULL || (unsigned long long)(PMU_IOC_GET_BACKLIGHT) == (unsigned long long)(long long)(int)0x80084201ULL, "PMU_IOC_GET_BACKLIGHT is 2148024833 in the table");
#endif
#ifdef PMU_IOC_SET_BACKLIGHT
_Static_assert((unsigned long long)(PMU_IOC_SET_BACKLIGHT) == 0x40084202ULL || (unsigned long long)(PMU_IOC_SET_BACKLIGHT) == (unsigned long long)(long long)(int)0x40084202ULL, "PMU_IOC_SET_BACKLIGHT is 1074283010 in the table");
#endif
#ifdef PMU_IOC_GET_MODEL
_Static_assert((unsigned long long)(PMU_IOC_GET_MODEL) == 0x80084203ULL || (unsigned long long)(PMU_IOC_GET_MODEL) == (unsigned long long)(long long)(int)0x80084203ULL, "PMU_IOC_GET_MODEL is 2148024835 in the table");
#endif
#ifdef PMU_IOC_HAS_ADB
_Static_assert((unsigned long long)(PMU_IOC_HAS_ADB) == 0x80084204ULL || (unsigned long long)(PMU_IOC_HAS_ADB) == (unsigned long long)(long long)(int)0x80084204ULL, "PMU_IOC_HAS_ADB is 2148024836 in the table");
#endif
#ifdef PMU_IOC_CAN_SLEEP
_Static_assert((unsigned long long)(PMU_IOC_CAN_SLEEP) == 0x80084205ULL || (unsigned long long)(PMU_IOC_CAN_SLEEP) == (unsigned long long)(long long)(int)0x80084205ULL, "PMU_IOC_CAN_SLEEP is 2148024837 in the table");
#endif
#ifdef PMU_IOC_GRAB_BACKLIGHT
_Static_assert((unsigned long long)(PMU_IOC_GRAB_BACKLIGHT) == 0x80084206ULL || (unsigned long long)(PMU_IOC_GRAB_BACKLIGHT) == (unsigned long long)(long long)(int)0x80084206ULL, "PMU_IOC_GRAB_BACKLIGHT is 2148024838 in the table");
#endif
#endif
