/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/if_bridge.h>)
#include <linux/if_bridge.h>
#ifdef BRIDGE_FLAGS_MASTER
_Static_assert((unsigned long long)(BRIDGE_FLAGS_MASTER) == 0x1ULL || (unsigned long long)(BRIDGE_FLAGS_MASTER) == (unsigned long long)(long long)(int)0x1ULL, "BRIDGE_FLAGS_MASTER is 1 in the table");
#endif
#ifdef BRIDGE_FLAGS_SELF
_Static_assert((unsigned long long)(BRIDGE_FLAGS_SELF) == 0x2ULL || (unsigned long long)(BRIDGE_FLAGS_SELF) == (unsigned long long)(long long)(int)0x2ULL, "BRIDGE_FLAGS_SELF is 2 in the table");
#endif
#ifdef BRIDGE_MODE_VEB
_Static_assert((unsigned long long)(BRIDGE_MODE_VEB) == 0x0ULL || (unsigned long long)(BRIDGE_MODE_VEB) == (unsigned long long)(long long)(int)0x0ULL, "BRIDGE_MODE_VEB is 0 in the table");
#endif
#ifdef BRIDGE_MODE_VEPA
_Static_assert((unsigned long long)(BRIDGE_MODE_VEPA) == 0x1ULL || (unsigned long long)(BRIDGE_MODE_VEPA) == (unsigned long long)(long long)(int)0x1ULL, "BRIDGE_MODE_VEPA is 1 in the table");
#endif
#ifdef BRIDGE_MODE_UNDEF
_Static_assert((unsigned long long)(BRIDGE_MODE_UNDEF) == 0xffffULL || (unsigned long long)(BRIDGE_MODE_UNDEF) == (unsigned long long)(long long)(int)0xffffULL, "BRIDGE_MODE_UNDEF is 65535 in the table");
#endif
#ifdef BRIDGE_VLAN_INFO_MASTER
_Static_assert((unsigned long long)(BRIDGE_VLAN_INFO_MASTER) == 0x1ULL || (unsigned long long)(BRIDGE_VLAN_INFO_MASTER) == (unsigned long long)(long long)(int)0x1ULL, "BRIDGE_VLAN_INFO_MASTER is 1 in the table");
#endif
#ifdef BRIDGE_VLAN_INFO_PVID
_Static_assert((unsigned long long)(BRIDGE_VLAN_INFO_PVID) == 0x2ULL || (unsigned long long)(BRIDGE_VLAN_INFO_PVID) == (unsigned long long)(long long)(int)0x2ULL, "BRIDGE_VLAN_INFO_PVID is 2 in the table");
#endif
#ifdef BRIDGE_VLAN_INFO_UNTAGGED
_Static_assert((unsigned long long)(BRIDGE_VLAN_INFO_UNTAGGED) == 0x4ULL || (unsigned long long)(BRIDGE_VLAN_INFO_UNTAGGED) == (unsigned long long)(long long)(int)0x4ULL, "BRIDGE_VLAN_INFO_UNTAGGED is 4 in the table");
#endif
#ifdef BRIDGE_VLAN_INFO_BRENTRY
_Static_assert((unsigned long long)(BRIDGE_VLAN_INFO_BRENTRY) == 0x20ULL || (unsigned long long)(BRIDGE_VLAN_INFO_BRENTRY) == (unsigned long long)(long long)(int)0x20ULL, "BRIDGE_VLAN_INFO_BRENTRY is 32 in the table");
#endif
#ifdef MDB_TEMPORARY
_Static_assert((unsigned long long)(MDB_TEMPORARY) == 0x0ULL || (unsigned long long)(MDB_TEMPORARY) == (unsigned long long)(long long)(int)0x0ULL, "MDB_TEMPORARY is 0 in the table");
#endif
#ifdef MDB_PERMANENT
_Static_assert((unsigned long long)(MDB_PERMANENT) == 0x1ULL || (unsigned long long)(MDB_PERMANENT) == (unsigned long long)(long long)(int)0x1ULL, "MDB_PERMANENT is 1 in the table");
#endif
#ifdef MDB_FLAGS_OFFLOAD
_Static_assert((unsigned long long)(MDB_FLAGS_OFFLOAD) == 0x1ULL || (unsigned long long)(MDB_FLAGS_OFFLOAD) == (unsigned long long)(long long)(int)0x1ULL, "MDB_FLAGS_OFFLOAD is 1 in the table");
#endif
#ifdef MDB_FLAGS_FAST_LEAVE
_Static_assert((unsigned long long)(MDB_FLAGS_FAST_LEAVE) == 0x2ULL || (unsigned long long)(MDB_FLAGS_FAST_LEAVE) == (unsigned long long)(long long)(int)0x2ULL, "MDB_FLAGS_FAST_LEAVE is 2 in the table");
#endif
#ifdef MDB_FLAGS_STAR_EXCL
_Static_assert((unsigned long long)(MDB_FLAGS_STAR_EXCL) == 0x4ULL || (unsigned long long)(MDB_FLAGS_STAR_EXCL) == (unsigned long long)(long long)(int)0x4ULL, "MDB_FLAGS_STAR_EXCL is 4 in the table");
#endif
#ifdef MDB_FLAGS_BLOCKED
_Static_assert((unsigned long long)(MDB_FLAGS_BLOCKED) == 0x8ULL || (unsigned long long)(MDB_FLAGS_BLOCKED) == (unsigned long long)(long long)(int)0x8ULL, "MDB_FLAGS_BLOCKED is 8 in the table");
#endif
#ifdef MDB_RTR_TYPE_DISABLED
_Static_assert((unsigned long long)(MDB_RTR_TYPE_DISABLED) == 0x0ULL || (unsigned long long)(MDB_RTR_TYPE_DISABLED) == (unsigned long long)(long long)(int)0x0ULL, "MDB_RTR_TYPE_DISABLED is 0 in the table");
#endif
#ifdef MDB_RTR_TYPE_TEMP_QUERY
_Static_assert((unsigned long long)(MDB_RTR_TYPE_TEMP_QUERY) == 0x1ULL || (unsigned long long)(MDB_RTR_TYPE_TEMP_QUERY) == (unsigned long long)(long long)(int)0x1ULL, "MDB_RTR_TYPE_TEMP_QUERY is 1 in the table");
#endif
#ifdef MDB_RTR_TYPE_PERM
_Static_assert((unsigned long long)(MDB_RTR_TYPE_PERM) == 0x2ULL || (unsigned long long)(MDB_RTR_TYPE_PERM) == (unsigned long long)(long long)(int)0x2ULL, "MDB_RTR_TYPE_PERM is 2 in the table");
#endif
#ifdef MDB_RTR_TYPE_TEMP
_Static_assert((unsigned long long)(MDB_RTR_TYPE_TEMP) == 0x3ULL || (unsigned long long)(MDB_RTR_TYPE_TEMP) == (unsigned long long)(long long)(int)0x3ULL, "MDB_RTR_TYPE_TEMP is 3 in the table");
#endif
#endif
