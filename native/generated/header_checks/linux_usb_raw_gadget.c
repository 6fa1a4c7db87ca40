/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/usb/raw_gadget.h>)
#include <linux/usb/raw_gadget.h>
#ifdef USB_RAW_IOCTL_INIT
_Static_assert((unsigned long long)(USB_RAW_IOCTL_INIT) == 0x41015500ULL || (unsigned long long)(USB_RAW_IOCTL_INIT) == (unsigned long long)(long long)(int)0x41015500ULL, "USB_RAW_IOCTL_INIT is 1090606336 in the table");
#endif
#ifdef USB_RAW_IOCTL_RUN
_Static_assert((unsigned long long)(USB_RAW_IOCTL_RUN) == 0x5501ULL || (unsigned long long)(USB_RAW_IOCTL_RUN) == (unsigned long long)(long long)(int)0x5501ULL, "USB_RAW_IOCTL_RUN is 21761 in the table");
#endif
#ifdef USB_RAW_IOCTL_EVENT_FETCH
_Static_assert((unsigned long long)(USB_RAW_IOCTL_EVENT_FETCH) == 0x80085502ULL || (unsigned long long)(USB_RAW_IOCTL_EVENT_FETCH) == (unsigned long long)(long long)(int)0x80085502ULL, "USB_RAW_IOCTL_EVENT_FETCH is 2148029698 in the table");
#endif
#ifdef USB_RAW_IOCTL_EP0_WRITE
_Static_assert((unsigned long long)(USB_RAW_IOCTL_EP0_WRITE) == 0x40085503ULL || (unsigned long long)(USB_RAW_IOCTL_EP0_WRITE) == (unsigned long long)(long long)(int)0x40085503ULL, "USB_RAW_IOCTL_EP0_WRITE is 1074287875 in the table");
#endif
#ifdef USB_RAW_IOCTL_EP0_READ
_Static_assert((unsigned long long)(USB_RAW_IOCTL_EP0_READ) == 0xc0085504ULL || (unsigned long long)(USB_RAW_IOCTL_EP0_READ) == (unsigned long long)(long long)(int)0xc0085504ULL, "USB_RAW_IOCTL_EP0_READ is 3221771524 in the table");
#endif
#ifdef USB_RAW_IOCTL_EP_ENABLE
_Static_assert((unsigned long long)(USB_RAW_IOCTL_EP_ENABLE) == 0x40095505ULL || (unsigned long long)(USB_RAW_IOCTL_EP_ENABLE) == (unsigned long long)(long long)(int)0x40095505ULL, "USB_RAW_IOCTL_EP_ENABLE is 1074353413 in the table");
#endif
#ifdef USB_RAW_IOCTL_EP_DISABLE
_Static_assert((unsigned long long)(USB_RAW_IOCTL_EP_DISABLE) == 0x40045506ULL || (unsigned long long)(USB_RAW_IOCTL_EP_DISABLE) == (unsigned long long)(long long)(int)0x40045506ULL, "USB_RAW_IOCTL_EP_DISABLE is 1074025734 in the table");
#endif
#ifdef USB_RAW_IOCTL_EP_WRITE
_Static_assert((unsigned long long)(USB_RAW_IOCTL_EP_WRITE) == 0x40085507ULL || (unsigned long long)(USB_RAW_IOCTL_EP_WRITE) == (unsigned long long)(long long)(int)0x40085507ULL, "USB_RAW_IOCTL_EP_WRITE is 1074287879 in the table");
#endif
#ifdef USB_RAW_IOCTL_EP_READ
_Static_assert((unsigned long long)(USB_RAW_IOCTL_EP_READ) == 0xc0085508ULL || (unsigned long long)(USB_RAW_IOCTL_EP_READ) == (unsigned long long)(long long)(int)0xc0085508ULL, "USB_RAW_IOCTL_EP_READ is 3221771528 in the table");
#endif
#ifdef USB_RAW_IOCTL_CONFIGURE
_Static_assert((unsigned long long)(USB_RAW_IOCTL_CONFIGURE) == 0x5509ULL || (unsigned long long)(USB_RAW_IOCTL_CONFIGURE) == (unsigned long long)(long long)(int)0x5509ULL, "USB_RAW_IOCTL_CONFIGURE is 21769 in the table");
#endif
#ifdef USB_RAW_IOCTL_VBUS_DRAW
_Static_assert((unsigned long long)(USB_RAW_IOCTL_VBUS_DRAW) == 0x4004550aULL || (unsigned long long)(USB_RAW_IOCTL_VBUS_DRAW) == (unsigned long long)(long long)(int)0x4004550aULL, "USB_RAW_IOCTL_VBUS_DRAW is 1074025738 in the table");
#endif
#ifdef USB_RAW_IOCTL_EPS_INFO
_Static_assert((unsigned long long)(USB_RAW_IOCTL_EPS_INFO) == 0x83c0550bULL || (unsigned long long)(USB_RAW_IOCTL_EPS_INFO) == (unsigned long long)(long long)(int)0x83c0550bULL, "USB_RAW_IOCTL_EPS_INFO is 2210419979 in the table");
#endif
#ifdef USB_RAW_IOCTL_EP0_STALL
_Static_assert((unsigned long long)(USB_RAW_IOCTL_EP0_STALL) == 0x550cULL || (unsigned long long)(USB_RAW_IOCTL_EP0_STALL) == (unsigned long long)(long long)(int)0x550cULL, "USB_RAW_IOCTL_EP0_STALL is 21772 in the table");
#endif
#ifdef USB_RAW_IOCTL_EP_SET_HALT
_Static_assert((unsigned long long)(USB_RAW_IOCTL_EP_SET_HALT) == 0x4004550dULL || (unsigned long long)(USB_RAW_IOCTL_EP_SET_HALT) == (unsigned long long)(long long)(int)0x4004550dULL, "USB_RAW_IOCTL_EP_SET_HALT is 1074025741 in the table");
#endif
#ifdef USB_RAW_IOCTL_EP_CLEAR_HALT
_Static_assert((unsigned long long)(USB_RAW_IOCTL_EP_CLEAR_HALT) == 0x4004550eULL || (unsigned long long)(USB_RAW_IOCTL_EP_CLEAR_HALT) == (unsigned long long)(long long)(int)0x4004550eULL, "USB_RAW_IOCTL_EP_CLEAR_HALT is 1074025742 in the table");
#endif
#ifdef USB_RAW_IOCTL_EP_SET_WEDGE
_Static_assert((unsigned long long)(USB_RAW_IOCTL_EP_SET_WEDGE) == 0x4004550fULL || (unsigned long long)(USB_RAW_IOCTL_EP_SET_WEDGE) == (unsigned long long)(long long)(int)0x4004550fULL, "USB_RAW_IOCTL_EP_SET_WEDGE is 1074025743 in the table");
#endif
#endif
