/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/dm-ioctl.h>)
#include <linux/dm-ioctl.h>
#ifdef DM_READONLY_FLAG
_Static_assert((unsigned long long)(DM_READONLY_FLAG) == 0x1ULL || (unsigned long long)(DM_READONLY_FLAG) == (unsigned long long)(long long)(int)0x1ULL, "DM_READONLY_FLAG is 1 in the table");
#endif
#ifdef DM_SUSPEND_FLAG
_Static_assert((unsigned long long)(DM_SUSPEND_FLAG) == 0x2ULL || (unsigned long long)(DM_SUSPEND_FLAG) == (unsigned long long)(long long)(int)0x2ULL, "DM_SUSPEND_FLAG is 2 in the table");
#endif
#ifdef DM_PERSISTENT_DEV_FLAG
_Static_assert((unsigned long long)(DM_PERSISTENT_DEV_FLAG) == 0x8ULL || (unsigned long long)(DM_PERSISTENT_DEV_FLAG) == (unsigned long long)(long long)(int)0x8ULL, "DM_PERSISTENT_DEV_FLAG is 8 in the table");
#endif
#ifdef DM_STATUS_TABLE_FLAG
_Static_assert((unsigned long long)(DM_STATUS_TABLE_FLAG) == 0x10ULL || (unsigned long long)(DM_STATUS_TABLE_FLAG) == (unsigned long long)(long long)(int)0x10ULL, "DM_STATUS_TABLE_FLAG is 16 in the table");
#endif
#ifdef DM_ACTIVE_PRESENT_FLAG
_Static_assert((unsigned long long)(DM_ACTIVE_PRESENT_FLAG) == 0x20ULL || (unsigned long long)(DM_ACTIVE_PRESENT_FLAG) == (unsigned long long)(long long)(int)0x20ULL, "DM_ACTIVE_PRESENT_FLAG is 32 in the table");
#endif
#ifdef DM_INACTIVE_PRESENT_FLAG
_Static_assert((unsigned long long)(DM_INACTIVE_PRESENT_FLAG) == 0x40ULL || (unsigned long long)(DM_INACTIVE_PRESENT_FLAG) == (unsigned long long)(long long)(int)0x40ULL, "DM_INACTIVE_PRESENT_FLAG is 64 in the table");
#endif
#ifdef DM_BUFFER_FULL_FLAG
_Static_assert((unsigned long long)(DM_BUFFER_FULL_FLAG) == 0x100ULL || (unsigned long long)(DM_BUFFER_FULL_FLAG) == (unsigned long long)(long long)(int)0x100ULL, "DM_BUFFER_FULL_FLAG is 256 in the table");
#endif
#ifdef DM_SKIP_BDGET_FLAG
_Static_assert((unsigned long long)(DM_SKIP_BDGET_FLAG) == 0x200ULL || (unsigned long long)(DM_SKIP_BDGET_FLAG) == (unsigned long long)(long long)(int)0x200ULL, "DM_SKIP_BDGET_FLAG is 512 in the table");
#endif
#ifdef DM_SKIP_LOCKFS_FLAG
_Static_assert((unsigned long long)(DM_SKIP_LOCKFS_FLAG) == 0x400ULL || (unsigned long long)(DM_SKIP_LOCKFS_FLAG) == (unsigned long long)(long long)(int)0x400ULL, "DM_SKIP_LOCKFS_FLAG is 1024 in the table");
#endif
#ifdef DM_NOFLUSH_FLAG
_Static_assert((unsigned long long)(DM_NOFLUSH_FLAG) == 0x800ULL || (unsigned long long)(DM_NOFLUSH_FLAG) == (unsigned long long)(long long)(int)0x800ULL, "DM_NOFLUSH_FLAG is 2048 in the table");
#endif
#ifdef DM_QUERY_INACTIVE_TABLE_FLAG
_Static_assert((unsigned long long)(DM_QUERY_INACTIVE_TABLE_FLAG) == 0x1000ULL || (unsigned long long)(DM_QUERY_INACTIVE_TABLE_FLAG) == (unsigned long long)(long long)(int)0x1000ULL, "DM_QUERY_INACTIVE_TABLE_FLAG is 4096 in the table");
#endif
#ifdef DM_UEVENT_GENERATED_FLAG
_Static_assert((unsigned long long)(DM_UEVENT_GENERATED_FLAG) == 0x2000ULL || (unsigned long long)(DM_UEVENT_GENERATED_FLAG) == (unsigned long long)(long long)(int)0x2000ULL, "DM_UEVENT_GENERATED_FLAG is 8192 in the table");
#endif
#ifdef DM_UUID_FLAG
_Static_assert((unsigned long long)(DM_UUID_FLAG) == 0x4000ULL || (unsigned long long)(DM_UUID_FLAG) == (unsigned long long)(long long)(int)0x4000ULL, "DM_UUID_FLAG is 16384 in the table");
#endif
#ifdef DM_SECURE_DATA_FLAG
_Static_assert((unsigned long long)(DM_SECURE_DATA_FLAG) == 0x8000ULL || (unsigned long long)(DM_SECURE_DATA_FLAG) == (unsigned long long)(long long)(int)0x8000ULL, "DM_SECURE_DATA_FLAG is 32768 in the table");
#endif
#ifdef DM_DATA_OUT_FLAG
_Static_assert((unsigned long long)(DM_DATA_OUT_FLAG) == 0x10000ULL || (unsigned long long)(DM_DATA_OUT_FLAG) == (unsigned long long)(long long)(int)0x10000ULL, "DM_DATA_OUT_FLAG is 65536 in the table");
#endif
#ifdef DM_DEFERRED_REMOVE
_Static_assert((unsigned long long)(DM_DEFERRED_REMOVE) == 0x20000ULL || (unsigned long long)(DM_DEFERRED_REMOVE) == (unsigned long long)(long long)(int)0x20000ULL, "DM_DEFERRED_REMOVE is 131072 in the table");
#endif
#ifdef DM_INTERNAL_SUSPEND_FLAG
_Static_assert((unsigned long long)(DM_INTERNAL_SUSPEND_FLAG) == 0x40000ULL || (unsigned long long)(DM_INTERNAL_SUSPEND_FLAG) == (unsigned long long)(long long)(int)0x40000ULL, "DM_INTERNAL_SUSPEND_FLAG is 262144 in the table");
#endif
#ifdef DM_IMA_MEASUREMENT_FLAG
_Static_assert((unsigned long long)(DM_IMA_MEASUREMENT_FLAG) == 0x80000ULL || (unsigned long long)(DM_IMA_MEASUREMENT_FLAG) == (unsigned long long)(long long)(int)0x80000ULL, "DM_IMA_MEASUREMENT_FLAG is 524288 in the table");
#endif
_Static_assert(sizeof(struct dm_ioctl) == 312, "struct dm_ioctl has 312 bytes in the table");
_Static_assert(offsetof(struct dm_ioctl, version) == 0, "version of struct dm_ioctl is at 0 in the table");
_Static_assert(offsetof(struct dm_ioctl, data_size) == 12, "data_size of struct dm_ioctl is at 12 in the table");
_Static_assert(offsetof(struct dm_ioctl, data_start) == 16, "data_start of struct dm_ioctl is at 16 in the table");
_Static_assert(offsetof(struct dm_ioctl, target_count) == 20, "target_count of struct dm_ioctl is at 20 in the table");
_Static_assert(offsetof(struct dm_ioctl, flags) == 28, "flags of struct dm_ioctl is at 28 in the table");
_Static_assert(offsetof(struct dm_ioctl, event_nr) == 32, "event_nr of struct dm_ioctl is at 32 in the table");
_Static_assert(offsetof(struct dm_ioctl, dev) == 40, "dev of struct dm_ioctl is at 40 in the table");
_Static_assert(offsetof(struct dm_ioctl, name) == 48, "name of struct dm_ioctl is at 48 in the table");
_Static_assert(offsetof(struct dm_ioctl, uuid) == 176, "uuid of struct dm_ioctl is at 176 in the table");
#endif
