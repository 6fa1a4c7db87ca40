/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/surface_aggregator/dtx.h>)
#include <linux/surface_aggregator/dtx.h>
#ifdef SDTX_IOCTL_EVENTS_ENABLE
_Static_assert((unsigned long long)(SDTX_IOCTL_EVENTS_ENABLE) == 0xa521ULL || (unsigned long long)(SDTX_IOCTL_EVENTS_ENABLE) == (unsigned long long)(long long)(int)0xa521ULL, "SDTX_IOCTL_EVENTS_ENABLE is 42273 in the table");
#endif
#ifdef SDTX_IOCTL_EVENTS_DISABLE
_Static_assert((unsigned long long)(SDTX_IOCTL_EVENTS_DISABLE) == 0xa522ULL || (unsigned long long)(SDTX_IOCTL_EVENTS_DISABLE) == (unsigned long long)(long long)(int)0xa522ULL, "SDTX_IOCTL_EVENTS_DISABLE is 42274 in the table");
#endif
#ifdef SDTX_IOCTL_LATCH_LOCK
_Static_assert((unsigned long long)(SDTX_IOCTL_LATCH_LOCK) == 0xa523ULL || (unsigned long long)(SDTX_IOCTL_LATCH_LOCK) == (unsigned long long)(long long)(int)0xa523ULL, "SDTX_IOCTL_LATCH_LOCK is 42275 in the table");
#endif
#ifdef SDTX_IOCTL_LATCH_UNLOCK
_Static_assert((unsigned long long)(SDTX_IOCTL_LATCH_UNLOCK) == 0xa524ULL || (unsigned long long)(SDTX_IOCTL_LATCH_UNLOCK) == (unsigned long long)(long long)(int)0xa524ULL, "SDTX_IOCTL_LATCH_UNLOCK is 42276 in the table");
#endif
#ifdef SDTX_IOCTL_LATCH_REQUEST
_Static_assert((unsigned long long)(SDTX_IOCTL_LATCH_REQUEST) == 0xa525ULL || (unsigned long long)(SDTX_IOCTL_LATCH_REQUEST) == (unsigned long long)(long long)(int)0xa525ULL, "SDTX_IOCTL_LATCH_REQUEST is 42277 in the table");
#endif
#ifdef SDTX_IOCTL_LATCH_CONFIRM
_Static_assert((unsigned long long)(SDTX_IOCTL_LATCH_CONFIRM) == 0xa526ULL || (unsigned long long)(SDTX_IOCTL_LATCH_CONFIRM) == (unsigned long long)(long long)(int)0xa526ULL, "SDTX_IOCTL_LATCH_CONFIRM is 42278 in the table");
#endif
#ifdef SDTX_IOCTL_LATCH_HEARTBEAT
_Static_assert((unsigned long long)(SDTX_IOCTL_LATCH_HEARTBEAT) == 0xa527ULL || (unsigned long long)(SDTX_IOCTL_LATCH_HEARTBEAT) == (unsigned long long)(long long)(int)0xa527ULL, "SDTX_IOCTL_LATCH_HEARTBEAT is 42279 in the table");
#endif
#ifdef SDTX_IOCTL_LATCH_CANCEL
_Static_assert((unsigned long long)(SDTX_IOCTL_LATCH_CANCEL) == 0xa528ULL || (unsigned long long)(SDTX_IOCTL_LATCH_CANCEL) == (unsigned long long)(long long)(int)0xa528ULL, "SDTX_IOCTL_LATCH_CANCEL is 42280 in the table");
#endif
#ifdef SDTX_IOCTL_GET_BASE_INFO
_Static_assert((unsigned long long)(SDTX_IOCTL_GET_BASE_INFO) == 0x8004a529ULL || (unsigned long long)(SDTX_IOCTL_GET_BASE_INFO) == (unsigned long long)(long long)(int)0x8004a529ULL, "SDTX_IOCTL_GET_BASE_INFO is 2147788073 in the table");
#endif
#ifdef SDTX_IOCTL_GET_DEVICE_MODE
_Static_assert((unsigned long long)(SDTX_IOCTL_GET_DEVICE_MODE) == 0x8002a52aULL || (unsigned long long)(SDTX_IOCTL_GET_DEVICE_MODE) == (unsigned long long)(long long)(int)0x8002a52aULL, "SDTX_IOCTL_GET_DEVICE_MODE is 2147657002 in the table");
#endif
#ifdef SDTX_IOCTL_GET_LATCH_STATUS
_Static_assert((unsigned long long)(SDTX_IOCTL_GET_LATCH_STATUS) == 0x8002a52bULL || (unsigned long long)(SDTX_IOCTL_GET_LATCH_STATUS) == (unsigned long long)(long long)(int)0x8002a52bULL, "SDTX_IOCTL_GET_LATCH_STATUS is 2147657003 in the table");
#endif
#endif
