/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/can/netlink.h>)
#include <linux/can/netlink.h>
_Static_assert(sizeof(struct can_device_stats) == 24, "struct can_device_stats has 24 bytes in the table");
_Static_assert(offsetof(struct can_device_stats, bus_error) == 0, "bus_error of struct can_device_stats is at 0 in the table");
_Static_assert(offsetof(struct can_device_stats, error_warning) == 4, "error_warning of struct can_device_stats is at 4 in the table");
_Static_assert(offsetof(struct can_device_stats, error_passive) == 8, "error_passive of struct can_device_stats is at 8 in the table");
_Static_assert(offsetof(struct can_device_stats, bus_off) == 12, "bus_off of struct can_device_stats is at 12 in the table");
_Static_assert(offsetof(struct can_device_stats, arbitration_lost) == 16, "arbitration_lost of struct can_device_stats is at 16 in the table");
_Static_assert(offsetof(struct can_device_stats, restarts) == 20, "restarts of struct can_device_stats is at 20 in the table");
#endif
