/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/aspeed-p2a-ctrl.h>)
#include <linux/aspeed-p2a-ctrl.h>
#ifdef ASPEED_P2A_CTRL_IOCTL_SET_WINDOW
_Static_assert((unsigned long long)(ASPEED_P2A_CTRL_IOCTL_SET_WINDOW) == 0x4010b300ULL || (unsigned long long)(ASPEED_P2A_CTRL_IOCTL_SET_WINDOW) == (unsigned long long)(long long)(int)0x4010b300ULL, "ASPEED_P2A_CTRL_IOCTL_SET_WINDOW is 1074836224 in the table");
#endif
#ifdef ASPEED_P2A_CTRL_IOCTL_GET_MEMORY_CONFIG
_Static_assert((unsigned long long)(ASPEED_P2A_CTRL_IOCTL_GET_MEMORY_CONFIG) == 0xc010b301ULL || (unsigned long long)(ASPEED_P2A_CTRL_IOCTL_GET_MEMORY_CONFIG) == (unsigned long long)(long long)(int)0xc010b301ULL, "ASPEED_P2A_CTRL_IOCTL_GET_MEMORY_CONFIG is 3222319873 in the table");
#endif
#endif
