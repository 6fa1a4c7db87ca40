/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/rpmsg.h>)
#include <linux/rpmsg.h>
#ifdef RPMSG_CREATE_EPT_IOCTL
_Static_assert((unsigned long long)(RPMSG_CREATE_EPT_IOCTL) == 0x4028b501ULL || (unsigned long long)(RPMSG_CREATE_EPT_IOCTL) == (unsigned long long)(long long)(int)0x4028b501ULL, "RPMSG_CREATE_EPT_IOCTL is 1076409601 in the table");
#endif
#ifdef RPMSG_DESTROY_EPT_IOCTL
_Static_assert((unsigned long long)(RPMSG_DESTROY_EPT_IOCTL) == 0xb502ULL || (unsigned long long)(RPMSG_DESTROY_EPT_IOCTL) == (unsigned long long)(long long)(int)0xb502ULL, "RPMSG_DESTROY_EPT_IOCTL is 46338 in the table");
#endif
#ifdef RPMSG_CREATE_DEV_IOCTL
_Static_assert((unsigned long long)(RPMSG_CREATE_DEV_IOCTL) == 0x4028b503ULL || (unsigned long long)(RPMSG_CREATE_DEV_IOCTL) == (unsigned long long)(long long)(int)0x4028b503ULL, "RPMSG_CREATE_DEV_IOCTL is 1076409603 in the table");
#endif
#ifdef RPMSG_RELEASE_DEV_IOCTL
_Static_assert((unsigned long long)(RPMSG_RELEASE_DEV_IOCTL) == 0x4028b504ULL || (unsigned long long)(RPMSG_RELEASE_DEV_IOCTL) == (unsigned long long)(long long)(int)0x4028b504ULL, "RPMSG_RELEASE_DEV_IOCTL is 1076409604 in the table");
#endif
#endif
