/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/misc/bcm_vk.h>)
#include <linux/misc/bcm_vk.h>
#ifdef VK_IOCTL_LOAD_IMAGE
_Static_assert((unsigned long long)(VK_IOCTL_LOAD_IMAGE) == 0x40445e02ULL || (unsigned long long)(VK_IOCTL_LOAD_IMAGE) == (unsigned long long)(long long)(int)0x40445e02ULL, "VK_IOCTL_LOAD_IMAGE is 1078222338 in the table");
#endif
#ifdef VK_IOCTL_RESET
_Static_assert((unsigned long long)(VK_IOCTL_RESET) == 0x40085e04ULL || (unsigned long long)(VK_IOCTL_RESET) == (unsigned long long)(long long)(int)0x40085e04ULL, "VK_IOCTL_RESET is 1074290180 in the table");
#endif
#endif
