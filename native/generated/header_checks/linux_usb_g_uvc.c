/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/usb/g_uvc.h>)
#include <linux/usb/g_uvc.h>
#ifdef UVCIOC_SEND_RESPONSE
_Static_assert((unsigned long long)(UVCIOC_SEND_RESPONSE) == 0x40405501ULL || (unsigned long long)(UVCIOC_SEND_RESPONSE) == (unsigned long long)(long long)(int)0x40405501ULL, "UVCIOC_SEND_RESPONSE is 1077957889 in the table");
#endif
#endif
