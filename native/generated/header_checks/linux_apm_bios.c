/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/apm_bios.h>)
#include <linux/apm_bios.h>
#ifdef APM_IOC_STANDBY
_Static_assert((unsigned long long)(APM_IOC_STANDBY) == 0x4101ULL || (unsigned long long)(APM_IOC_STANDBY) == (unsigned long long)(long long)(int)0x4101ULL, "APM_IOC_STANDBY is 16641 in the table");
#endif
#ifdef APM_IOC_SUSPEND
_Static_assert((unsigned long long)(APM_IOC_SUSPEND) == 0x4102ULL || (unsigned long long)(APM_IOC_SUSPEND) == (unsigned long long)(long long)(int)0x4102ULL, "APM_IOC_SUSPEND is 16642 in the table");
#endif
#endif
