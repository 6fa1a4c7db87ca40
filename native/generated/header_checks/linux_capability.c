/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/capability.h>)
#include <linux/capability.h>
#ifdef _LINUX_CAPABILITY_VERSION_1
_Static_assert((unsigned long long)(_LINUX_CAPABILITY_VERSION_1) == 0x19980330ULL || (unsigned long long)(_LINUX_CAPABILITY_VERSION_1) == (unsigned long long)(long long)(int)0x19980330ULL, "_LINUX_CAPABILITY_VERSION_1 is 429392688 in the table");
#endif
#ifdef _LINUX_CAPABILITY_VERSION_2
_Static_assert((unsigned long long)(_LINUX_CAPABILITY_VERSION_2) == 0x20071026ULL || (unsigned long long)(_LINUX_CAPABILITY_VERSION_2) == (unsigned long long)(long long)(int)0x20071026ULL, "_LINUX_CAPABILITY_VERSION_2 is 537333798 in the table");
#endif
#ifdef _LINUX_CAPABILITY_VERSION_3
_Static_assert((unsigned long long)(_LINUX_CAPABILITY_VERSION_3) == 0x20080522ULL || (unsigned long long)(_LINUX_CAPABILITY_VERSION_3) == (unsigned long long)(long long)(int)0x20080522ULL, "_LINUX_CAPABILITY_VERSION_3 is 537396514 in the table");
#endif
#ifdef CAP_CHOWN
_Static_assert((unsigned long long)(CAP_CHOWN) == 0x0ULL || (unsigned long long)(CAP_CHOWN) == (unsigned long long)(long long)(int)0x0ULL, "CAP_CHOWN is 0 in the table");
#endif
#ifdef CAP_DAC_OVERRIDE
_Static_assert((unsigned long long)(CAP_DAC_OVERRIDE) == 0x1ULL || (unsigned long long)(CAP_DAC_OVERRIDE) == (unsigned long long)(long long)(int)0x1ULL, "CAP_DAC_OVERRIDE is 1 in the table");
#endif
#ifdef CAP_DAC_READ_SEARCH
_Static_assert((unsigned long long)(CAP_DAC_READ_SEARCH) == 0x2ULL || (unsigned long long)(CAP_DAC_READ_SEARCH) == (unsigned long long)(long long)(int)0x2ULL, "CAP_DAC_READ_SEARCH is 2 in the table");
#endif
#ifdef CAP_FOWNER
_Static_assert((unsigned long long)(CAP_FOWNER) == 0x3ULL || (unsigned long long)(CAP_FOWNER) == (unsigned long long)(long long)(int)0x3ULL, "CAP_FOWNER is 3 in the table");
#endif
#ifdef CAP_FSETID
_Static_assert((unsigned long long)(CAP_FSETID) == 0x4ULL || (unsigned long long)(CAP_FSETID) == (unsigned long long)(long long)(int)0x4ULL, "CAP_FSETID is 4 in the table");
#endif
#ifdef CAP_KILL
_Static_assert((unsigned long long)(CAP_KILL) == 0x5ULL || (unsigned long long)(CAP_KILL) == (unsigned long long)(long long)(int)0x5ULL, "CAP_KILL is 5 in the table");
#endif
#ifdef CAP_SETGID
_Static_assert((unsigned long long)(CAP_SETGID) == 0x6ULL || (unsigned long long)(CAP_SETGID) == (unsigned long long)(long long)(int)0x6ULL, "CAP_SETGID is 6 in the table");
#endif
#ifdef CAP_SETUID
_Static_assert((unsigned long long)(CAP_SETUID) == 0x7ULL || (unsigned long long)(CAP_SETUID) == (unsigned long long)(long long)(int)0x7ULL, "CAP_SETUID is 7 in the table");
#endif
#ifdef CAP_SETPCAP
_Static_assert((unsigned long long)(CAP_SETPCAP) == 0x8ULL || (unsigned long long)(CAP_SETPCAP) == (unsigned long long)(long long)(int)0x8ULL, "CAP_SETPCAP is 8 in the table");
#endif
#ifdef CAP_LINUX_IMMUTABLE
_Static_assert((unsigned long long)(CAP_LINUX_IMMUTABLE) == 0x9ULL || (unsigned long long)(CAP_LINUX_IMMUTABLE) == (unsigned long long)(long long)(int)0x9ULL, "CAP_LINUX_IMMUTABLE is 9 in the table");
#endif
#ifdef CAP_NET_BIND_SERVICE
_Static_assert((unsigned long long)(CAP_NET_BIND_SERVICE) == 0xaULL || (unsigned long long)(CAP_NET_BIND_SERVICE) == (unsigned long long)(long long)(int)0xaULL, "CAP_NET_BIND_SERVICE is 10 in the table");
#endif
#ifdef CAP_NET_BROADCAST
_Static_assert((unsigned long long)(CAP_NET_BROADCAST) == 0xbULL || (unsigned long long)(CAP_NET_BROADCAST) == (unsigned long long)(long long)(int)0xbULL, "CAP_NET_BROADCAST is 11 in the table");
#endif
#ifdef CAP_NET_ADMIN
_Static_assert((unsigned long long)(CAP_NET_ADMIN) == 0xcULL || (unsigned long long)(CAP_NET_ADMIN) == (unsigned long long)(long long)(int)0xcULL, "CAP_NET_ADMIN is 12 in the table");
#endif
#ifdef CAP_NET_RAW
_Static_assert((unsigned long long)(CAP_NET_RAW) == 0xdULL || (unsigned long long)(CAP_NET_RAW) == (unsigned long long)(long long)(int)0xdULL, "CAP_NET_RAW is 13 in the table");
#endif
#ifdef CAP_IPC_LOCK
_Static_assert((unsigned long long)(CAP_IPC_LOCK) == 0xeULL || (unsigned long long)(CAP_IPC_LOCK) == (unsigned long long)(long long)(int)0xeULL, "CAP_IPC_LOCK is 14 in the table");
#endif
#ifdef CAP_IPC_OWNER
_Static_assert((unsigned long long)(CAP_IPC_OWNER) == 0xfULL || (unsigned long long)(CAP_IPC_OWNER) == (unsigned long long)(long long)(int)0xfULL, "CAP_IPC_OWNER is 15 in the table");
#endif
#ifdef CAP_SYS_MODULE
_Static_assert((unsigned long long)(CAP_SYS_MODULE) == 0x10ULL || (unsigned long long)(CAP_SYS_MODULE) == (unsigned long long)(long long)(int)0x10ULL, "CAP_SYS_MODULE is 16 in the table");
#endif
#ifdef CAP_SYS_RAWIO
_Static_assert((unsigned long long)(CAP_SYS_RAWIO) == 0x11ULL || (unsigned long long)(CAP_SYS_RAWIO) == (unsigned long long)(long long)(int)0x11ULL, "CAP_SYS_RAWIO is 17 in the table");
#endif
#ifdef CAP_SYS_CHROOT
_Static_assert((unsigned long long)(CAP_SYS_CHROOT) == 0x12ULL || (unsigned long long)(CAP_SYS_CHROOT) == (unsigned long long)(long long)(int)0x12ULL, "CAP_SYS_CHROOT is 18 in the table");
#endif
#ifdef CAP_SYS_PTRACE
_Static_assert((unsigned long long)(CAP_SYS_PTRACE) == 0x13ULL || (unsigned long long)(CAP_SYS_PTRACE) == (unsigned long long)(long long)(int)0x13ULL, "CAP_SYS_PTRACE is 19 in the table");
#endif
#ifdef CAP_SYS_PACCT
_Static_assert((unsigned long long)(CAP_SYS_PACCT) == 0x14ULL || (unsigned long long)(CAP_SYS_PACCT) == (unsigned long long)(long long)(int)0x14ULL, "CAP_SYS_PACCT is 20 in the table");
#endif
#ifdef CAP_SYS_ADMIN
_Static_assert((unsigned long long)(CAP_SYS_ADMIN) == 0x15ULL || (unsigned long long)(CAP_SYS_ADMIN) == (unsigned long long)(long long)(int)0x15ULL, "CAP_SYS_ADMIN is 21 in the table");
#endif
#ifdef CAP_SYS_BOOT
_Static_assert((unsigned long long)(CAP_SYS_BOOT) == 0x16ULL || (unsigned long long)(CAP_SYS_BOOT) == (unsigned long long)(long long)(int)0x16ULL, "CAP_SYS_BOOT is 22 in the table");
#endif
#ifdef CAP_SYS_NICE
_Static_assert((unsigned long long)(CAP_SYS_NICE) == 0x17ULL || (unsigned long long)(CAP_SYS_NICE) == (unsigned long long)(long long)(int)0x17ULL, "CAP_SYS_NICE is 23 in the table");
#endif
#ifdef CAP_SYS_RESOURCE
_Static_assert((unsigned long long)(CAP_SYS_RESOURCE) == 0x18ULL || (unsigned long long)(CAP_SYS_RESOURCE) == (unsigned long long)(long long)(int)0x18ULL, "CAP_SYS_RESOURCE is 24 in the table");
#endif
#ifdef CAP_SYS_TIME
_Static_assert((unsigned long long)(CAP_SYS_TIME) == 0x19ULL || (unsigned long long)(CAP_SYS_TIME) == (unsigned long long)(long long)(int)0x19ULL, "CAP_SYS_TIME is 25 in the table");
#endif
#ifdef CAP_SYS_TTY_CONFIG
_Static_assert((unsigned long long)(CAP_SYS_TTY_CONFIG) == 0x1aULL || (unsigned long long)(CAP_SYS_TTY_CONFIG) == (unsigned long long)(long long)(int)0x1aULL, "CAP_SYS_TTY_CONFIG is 26 in the table");
#endif
#ifdef CAP_MKNOD
_Static_assert((unsigned long long)(CAP_MKNOD) == 0x1bULL || (unsigned long long)(CAP_MKNOD) == (unsigned long long)(long long)(int)0x1bULL, "CAP_MKNOD is 27 in the table");
#endif
#ifdef CAP_LEASE
_Static_assert((unsigned long long)(CAP_LEASE) == 0x1cULL || (unsigned long long)(CAP_LEASE) == (unsigned long long)(long long)(int)0x1cULL, "CAP_LEASE is 28 in the table");
#endif
#ifdef CAP_AUDIT_WRITE
_Static_assert((unsigned long long)(CAP_AUDIT_WRITE) == 0x1dULL || (unsigned long long)(CAP_AUDIT_WRITE) == (unsigned long long)(long long)(int)0x1dULL, "CAP_AUDIT_WRITE is 29 in the table");
#endif
#ifdef CAP_AUDIT_CONTROL
_Static_assert((unsigned long long)(CAP_AUDIT_CONTROL) == 0x1eULL || (unsigned long long)(CAP_AUDIT_CONTROL) == (unsigned long long)(long long)(int)0x1eULL, "CAP_AUDIT_CONTROL is 30 in the table");
#endif
#ifdef CAP_SETFCAP
_Static_assert((unsigned long long)(CAP_SETFCAP) == 0x1fULL || (unsigned long long)(CAP_SETFCAP) == (unsigned long long)(long long)(int)0x1fULL, "CAP_SETFCAP is 31 in the table");
#endif
#ifdef CAP_MAC_OVERRIDE
_Static_assert((unsigned long long)(CAP_MAC_OVERRIDE) == 0x20ULL || (unsigned long long)(CAP_MAC_OVERRIDE) == (unsigned long long)(long long)(int)0x20ULL, "CAP_MAC_OVERRIDE is 32 in the table");
#endif
#ifdef CAP_MAC_ADMIN
_Static_assert((unsigned long long)(CAP_MAC_ADMIN) == 0x21ULL || (unsigned long long)(CAP_MAC_ADMIN) == (unsigned long long)(long long)(int)0x21ULL, "CAP_MAC_ADMIN is 33 in the table");
#endif
#ifdef CAP_SYSLOG
_Static_assert((unsigned long long)(CAP_SYSLOG) == 0x22ULL || (unsigned long long)(CAP_SYSLOG) == (unsigned long long)(long long)(int)0x22ULL, "CAP_SYSLOG is 34 in the table");
#endif
#ifdef CAP_WAKE_ALARM
_Static_assert((unsigned long long)(CAP_WAKE_ALARM) == 0x23ULL || (unsigned long long)(CAP_WAKE_ALARM) == (unsigned long long)(long long)(int)0x23ULL, "CAP_WAKE_ALARM is 35 in the table");
#endif
#ifdef CAP_BLOCK_SUSPEND
_Static_assert((unsigned long long)(CAP_BLOCK_SUSPEND) == 0x24ULL || (unsigned long long)(CAP_BLOCK_SUSPEND) == (unsigned long long)(long long)(int)0x24ULL, "CAP_BLOCK_SUSPEND is 36 in the table");
#endif
#ifdef CAP_AUDIT_READ
_Static_assert((unsigned long long)(CAP_AUDIT_READ) == 0x25ULL || (unsigned long long)(CAP_AUDIT_READ) == (unsigned long long)(long long)(int)0x25ULL, "CAP_AUDIT_READ is 37 in the table");
#endif
#ifdef CAP_PERFMON
_Static_assert((unsigned long long)(CAP_PERFMON) == 0x26ULL || (unsigned long long)(CAP_PERFMON) == (unsigned long long)(long long)(int)0x26ULL, "CAP_PERFMON is 38 in the table");
#endif
#ifdef CAP_BPF
_Static_assert((unsigned long long)(CAP_BPF) == 0x27ULL || (unsigned long long)(CAP_BPF) == (unsigned long long)(long long)(int)0x27ULL, "CAP_BPF is 39 in the table");
#endif
#ifdef CAP_CHECKPOINT_RESTORE
_Static_assert((unsigned long long)(CAP_CHECKPOINT_RESTORE) == 0x28ULL || (unsigned long long)(CAP_CHECKPOINT_RESTORE) == (unsigned long long)(long long)(int)0x28ULL, "CAP_CHECKPOINT_RESTORE is 40 in the table");
#endif
_Static_assert(sizeof(struct __user_cap_header_struct) == 8, "struct __user_cap_header_struct has 8 bytes in the table");
_Static_assert(offsetof(struct __user_cap_header_struct, version) == 0, "version of struct __user_cap_header_struct is at 0 in the table");
_Static_assert(offsetof(struct __user_cap_header_struct, pid) == 4, "pid of struct __user_cap_header_struct is at 4 in the table");
_Static_assert(sizeof(struct __user_cap_data_struct) == 12, "struct __user_cap_data_struct has 12 bytes in the table");
_Static_assert(offsetof(struct __user_cap_data_struct, effective) == 0, "effective of struct __user_cap_data_struct is at 0 in the table");
_Static_assert(offsetof(struct __user_cap_data_struct, permitted) == 4, "permitted of struct __user_cap_data_struct is at 4 in the table");
_Static_assert(offsetof(struct __user_cap_data_struct, inheritable) == 8, "inheritable of struct __user_cap_data_struct is at 8 in the table");
#endif
