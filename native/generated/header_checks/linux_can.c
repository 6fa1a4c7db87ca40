/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/can.h>)
#include <linux/can.h>
#ifdef CAN_RAW
_Static_assert((unsigned long long)(CAN_RAW) == 0x1ULL || (unsigned long long)(CAN_RAW) == (unsigned long long)(long long)(int)0x1ULL, "CAN_RAW is 1 in the table");
#endif
#ifdef CAN_BCM
_Static_assert((unsigned long long)(CAN_BCM) == 0x2ULL || (unsigned long long)(CAN_BCM) == (unsigned long long)(long long)(int)0x2ULL, "CAN_BCM is 2 in the table");
#endif
#ifdef CAN_TP16
_Static_assert((unsigned long long)(CAN_TP16) == 0x3ULL || (unsigned long long)(CAN_TP16) == (unsigned long long)(long long)(int)0x3ULL, "CAN_TP16 is 3 in the table");
#endif
#ifdef CAN_TP20
_Static_assert((unsigned long long)(CAN_TP20) == 0x4ULL || (unsigned long long)(CAN_TP20) == (unsigned long long)(long long)(int)0x4ULL, "CAN_TP20 is 4 in the table");
#endif
#ifdef CAN_MCNET
_Static_assert((unsigned long long)(CAN_MCNET) == 0x5ULL || (unsigned long long)(CAN_MCNET) == (unsigned long long)(long long)(int)0x5ULL, "CAN_MCNET is 5 in the table");
#endif
#ifdef CAN_ISOTP
_Static_assert((unsigned long long)(CAN_ISOTP) == 0x6ULL || (unsigned long long)(CAN_ISOTP) == (unsigned long long)(long long)(int)0x6ULL, "CAN_ISOTP is 6 in the table");
#endif
#ifdef CAN_J1939
_Static_assert((unsigned long long)(CAN_J1939) == 0x7ULL || (unsigned long long)(CAN_J1939) == (unsigned long long)(long long)(int)0x7ULL, "CAN_J1939 is 7 in the table");
#endif
#endif
