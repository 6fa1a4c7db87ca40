/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/aspeed-lpc-ctrl.h>)
#include <linux/aspeed-lpc-ctrl.h>
#ifdef ASPEED_LPC_CTRL_IOCTL_GET_SIZE
_Static_assert((unsigned long long)(ASPEED_LPC_CTRL_IOCTL_GET_SIZE) == 0xc010b200ULL || (unsigned long long)(ASPEED_LPC_CTRL_IOCTL_GET_SIZE) == (unsigned long long)(long long)(int)0xc010b200ULL, "ASPEED_LPC_CTRL_IOCTL_GET_SIZE is 3222319616 in the table");
#endif
#ifdef ASPEED_LPC_CTRL_IOCTL_MAP
_Static_assert((unsigned long long)(ASPEED_LPC_CTRL_IOCTL_MAP) == 0x4010b201ULL || (unsigned long long)(ASPEED_LPC_CTRL_IOCTL_MAP) == (unsigned long long)(long long)(int)0x4010b201ULL, "ASPEED_LPC_CTRL_IOCTL_MAP is 1074835969 in the table");
#endif
#endif
