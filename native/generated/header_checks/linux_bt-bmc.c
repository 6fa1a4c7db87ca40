/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/bt-bmc.h>)
#include <linux/bt-bmc.h>
#ifdef BT_BMC_IOCTL_SMS_ATN
_Static_assert((unsigned long long)(BT_BMC_IOCTL_SMS_ATN) == 0xb100ULL || (unsigned long long)(BT_BMC_IOCTL_SMS_ATN) == (unsigned long long)(long long)(int)0xb100ULL, "BT_BMC_IOCTL_SMS_ATN is 45312 in the table");
#endif
#endif
