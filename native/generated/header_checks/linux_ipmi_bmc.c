/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/ipmi_bmc.h>)
#include <linux/ipmi_bmc.h>
#ifdef IPMI_BMC_IOCTL_SET_SMS_ATN
_Static_assert((unsigned long long)(IPMI_BMC_IOCTL_SET_SMS_ATN) == 0xb100ULL || (unsigned long long)(IPMI_BMC_IOCTL_SET_SMS_ATN) == (unsigned long long)(long long)(int)0xb100ULL, "IPMI_BMC_IOCTL_SET_SMS_ATN is 45312 in the table");
#endif
#ifdef IPMI_BMC_IOCTL_CLEAR_SMS_ATN
_Static_assert((unsigned long long)(IPMI_BMC_IOCTL_CLEAR_SMS_ATN) == 0xb101ULL || (unsigned long long)(IPMI_BMC_IOCTL_CLEAR_SMS_ATN) == (unsigned long long)(long long)(int)0xb101ULL, "IPMI_BMC_IOCTL_CLEAR_SMS_ATN is 45313 in the table");
#endif
#ifdef IPMI_BMC_IOCTL_FORCE_ABORT
_Static_assert((unsigned long long)(IPMI_BMC_IOCTL_FORCE_ABORT) == 0xb102ULL || (unsigned long long)(IPMI_BMC_IOCTL_FORCE_ABORT) == (unsigned long long)(long long)(int)0xb102ULL, "IPMI_BMC_IOCTL_FORCE_ABORT is 45314 in the table");
#endif
#endif
