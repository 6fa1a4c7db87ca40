/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/vboxguest.h>)
#include <linux/vboxguest.h>
#ifdef VBG_IOCTL_DRIVER_VERSION_INFO
_Static_assert((unsigned long long)(VBG_IOCTL_DRIVER_VERSION_INFO) == 0xc02c5600ULL || (unsigned long long)(VBG_IOCTL_DRIVER_VERSION_INFO) == (unsigned long long)(long long)(int)0xc02c5600ULL, "VBG_IOCTL_DRIVER_VERSION_INFO is 3224131072 in the table");
#endif
#ifdef VBG_IOCTL_VMMDEV_REQUEST_BIG
_Static_assert((unsigned long long)(VBG_IOCTL_VMMDEV_REQUEST_BIG) == 0x5603ULL || (unsigned long long)(VBG_IOCTL_VMMDEV_REQUEST_BIG) == (unsigned long long)(long long)(int)0x5603ULL, "VBG_IOCTL_VMMDEV_REQUEST_BIG is 22019 in the table");
#endif
#ifdef VBG_IOCTL_HGCM_CONNECT
_Static_assert((unsigned long long)(VBG_IOCTL_HGCM_CONNECT) == 0xc09c5604ULL || (unsigned long long)(VBG_IOCTL_HGCM_CONNECT) == (unsigned long long)(long long)(int)0xc09c5604ULL, "VBG_IOCTL_HGCM_CONNECT is 3231471108 in the table");
#endif
#ifdef VBG_IOCTL_HGCM_DISCONNECT
_Static_assert((unsigned long long)(VBG_IOCTL_HGCM_DISCONNECT) == 0xc01c5605ULL || (unsigned long long)(VBG_IOCTL_HGCM_DISCONNECT) == (unsigned long long)(long long)(int)0xc01c5605ULL, "VBG_IOCTL_HGCM_DISCONNECT is 3223082501 in the table");
#endif
#ifdef VBG_IOCTL_WAIT_FOR_EVENTS
_Static_assert((unsigned long long)(VBG_IOCTL_WAIT_FOR_EVENTS) == 0xc020560aULL || (unsigned long long)(VBG_IOCTL_WAIT_FOR_EVENTS) == (unsigned long long)(long long)(int)0xc020560aULL, "VBG_IOCTL_WAIT_FOR_EVENTS is 3223344650 in the table");
#endif
#ifdef VBG_IOCTL_INTERRUPT_ALL_WAIT_FOR_EVENTS
_Static_assert((unsigned long long)(VBG_IOCTL_INTERRUPT_ALL_WAIT_FOR_EVENTS) == 0xc018560bULL || (unsigned long long)(VBG_IOCTL_INTERRUPT_ALL_WAIT_FOR_EVENTS) == (unsigned long long)(long long)(int)0xc018560bULL, "VBG_IOCTL_INTERRUPT_ALL_WAIT_FOR_EVENTS is 3222820363 in the table");
#endif
#ifdef VBG_IOCTL_CHANGE_FILTER_MASK
_Static_assert((unsigned long long)(VBG_IOCTL_CHANGE_FILTER_MASK) == 0xc020560cULL || (unsigned long long)(VBG_IOCTL_CHANGE_FILTER_MASK) == (unsigned long long)(long long)(int)0xc020560cULL, "VBG_IOCTL_CHANGE_FILTER_MASK is 3223344652 in the table");
#endif
#ifdef VBG_IOCTL_ACQUIRE_GUEST_CAPABILITIES
_Static_assert((unsigned long long)(VBG_IOCTL_ACQUIRE_GUEST_CAPABILITIES) == 0xc024560dULL || (unsigned long long)(VBG_IOCTL_ACQUIRE_GUEST_CAPABILITIES) == (unsigned long long)(long long)(int)0xc024560dULL, "VBG_IOCTL_ACQUIRE_GUEST_CAPABILITIES is 3223606797 in the table");
#endif
#ifdef VBG_IOCTL_CHANGE_GUEST_CAPABILITIES
_Static_assert((unsigned long long)(VBG_IOCTL_CHANGE_GUEST_CAPABILITIES) == 0xc020560eULL || (unsigned long long)(VBG_IOCTL_CHANGE_GUEST_CAPABILITIES) == (unsigned long long)(long long)(int)0xc020560eULL, "VBG_IOCTL_CHANGE_GUEST_CAPABILITIES is 3223344654 in the table");
#endif
#ifdef VBG_IOCTL_CHECK_BALLOON
_Static_assert((unsigned long long)(VBG_IOCTL_CHECK_BALLOON) == 0xc0205611ULL || (unsigned long long)(VBG_IOCTL_CHECK_BALLOON) == (unsigned long long)(long long)(int)0xc0205611ULL, "VBG_IOCTL_CHECK_BALLOON is 3223344657 in the table");
#endif
#ifdef VBG_IOCTL_WRITE_CORE_DUMP
_Static_assert((unsigned long long)(VBG_IOCTL_WRITE_CORE_DUMP) == 0xc01c5613ULL || (unsigned long long)(VBG_IOCTL_WRITE_CORE_DUMP) == (unsigned long long)(long long)(int)0xc01c5613ULL, "VBG_IOCTL_WRITE_CORE_DUMP is 3223082515 in the table");
#endif
#endif
