/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/surface_aggregator/cdev.h>)
#include <linux/surface_aggregator/cdev.h>
#ifdef SSAM_CDEV_REQUEST
_Static_assert((unsigned long long)(SSAM_CDEV_REQUEST) == 0xc028a501ULL || (unsigned long long)(SSAM_CDEV_REQUEST) == (unsigned long long)(long long)(int)0xc028a501ULL, "SSAM_CDEV_REQUEST is 3223889153 in the table");
#endif
#ifdef SSAM_CDEV_NOTIF_REGISTER
_Static_assert((unsigned long long)(SSAM_CDEV_NOTIF_REGISTER) == 0x4005a502ULL || (unsigned long long)(SSAM_CDEV_NOTIF_REGISTER) == (unsigned long long)(long long)(int)0x4005a502ULL, "SSAM_CDEV_NOTIF_REGISTER is 1074111746 in the table");
#endif
#ifdef SSAM_CDEV_NOTIF_UNREGISTER
_Static_assert((unsigned long long)(SSAM_CDEV_NOTIF_UNREGISTER) == 0x4005a503ULL || (unsigned long long)(SSAM_CDEV_NOTIF_UNREGISTER) == (unsigned long long)(long long)(int)0x4005a503ULL, "SSAM_CDEV_NOTIF_UNREGISTER is 1074111747 in the table");
#endif
#ifdef SSAM_CDEV_EVENT_ENABLE
_Static_assert((unsigned long long)(SSAM_CDEV_EVENT_ENABLE) == 0x4007a504ULL || (unsigned long long)(SSAM_CDEV_EVENT_ENABLE) == (unsigned long long)(long long)(int)0x4007a504ULL, "SSAM_CDEV_EVENT_ENABLE is 1074242820 in the table");
#endif
#ifdef SSAM_CDEV_EVENT_DISABLE
_Static_assert((unsigned long long)(SSAM_CDEV_EVENT_DISABLE) == 0x4007a505ULL || (unsigned long long)(SSAM_CDEV_EVENT_DISABLE) == (unsigned long long)(long long)(int)0x4007a505ULL, "SSAM_CDEV_EVENT_DISABLE is 1074242821 in the table");
#endif
#endif
