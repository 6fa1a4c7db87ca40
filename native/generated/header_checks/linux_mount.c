/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/mount.h>)
#include <linux/mount.h>
#ifdef MS_RDONLY
_Static_assert((unsigned long long)(MS_RDONLY) == 0x1ULL || (unsigned long long)(MS_RDONLY) == (unsigned long long)(long long)(int)0x1ULL, "MS_RDONLY is 1 in the table");
#endif
#ifdef MS_NOSUID
_Static_assert((unsigned long long)(MS_NOSUID) == 0x2ULL || (unsigned long long)(MS_NOSUID) == (unsigned long long)(long long)(int)0x2ULL, "MS_NOSUID is 2 in the table");
#endif
#ifdef MS_NODEV
_Static_assert((unsigned long long)(MS_NODEV) == 0x4ULL || (unsigned long long)(MS_NODEV) == (unsigned long long)(long long)(int)0x4ULL, "MS_NODEV is 4 in the table");
#endif
#ifdef MS_NOEXEC
_Static_assert((unsigned long long)(MS_NOEXEC) == 0x8ULL || (unsigned long long)(MS_NOEXEC) == (unsigned long long)(long long)(int)0x8ULL, "MS_NOEXEC is 8 in the table");
#endif
#ifdef MS_SYNCHRONOUS
_Static_assert((unsigned long long)(MS_SYNCHRONOUS) == 0x10ULL || (unsigned long long)(MS_SYNCHRONOUS) == (unsigned long long)(long long)(int)0x10ULL, "MS_SYNCHRONOUS is 16 in the table");
#endif
#ifdef MS_REMOUNT
_Static_assert((unsigned long long)(MS_REMOUNT) == 0x20ULL || (unsigned long long)(MS_REMOUNT) == (unsigned long long)(long long)(int)0x20ULL, "MS_REMOUNT is 32 in the table");
#endif
#ifdef MS_MANDLOCK
_Static_assert((unsigned long long)(MS_MANDLOCK) == 0x40ULL || (unsigned long long)(MS_MANDLOCK) == (unsigned long long)(long long)(int)0x40ULL, "MS_MANDLOCK is 64 in the table");
#endif
#ifdef MS_DIRSYNC
_Static_assert((unsigned long long)(MS_DIRSYNC) == 0x80ULL || (unsigned long long)(MS_DIRSYNC) == (unsigned long long)(long long)(int)0x80ULL, "MS_DIRSYNC is 128 in the table");
#endif
#ifdef MS_NOSYMFOLLOW
_Static_assert((unsigned long long)(MS_NOSYMFOLLOW) == 0x100ULL || (unsigned long long)(MS_NOSYMFOLLOW) == (unsigned long long)(long long)(int)0x100ULL, "MS_NOSYMFOLLOW is 256 in the table");
#endif
#ifdef MS_NOATIME
_Static_assert((unsigned long long)(MS_NOATIME) == 0x400ULL || (unsigned long long)(MS_NOATIME) == (unsigned long long)(long long)(int)0x400ULL, "MS_NOATIME is 1024 in the table");
#endif
#ifdef MS_NODIRATIME
_Static_assert((unsigned long long)(MS_NODIRATIME) == 0x800ULL || (unsigned long long)(MS_NODIRATIME) == (unsigned long long)(long long)(int)0x800ULL, "MS_NODIRATIME is 2048 in the table");
#endif
#ifdef MS_BIND
_Static_assert((unsigned long long)(MS_BIND) == 0x1000ULL || (unsigned long long)(MS_BIND) == (unsigned long long)(long long)(int)0x1000ULL, "MS_BIND is 4096 in the table");
#endif
#ifdef MS_MOVE
_Static_assert((unsigned long long)(MS_MOVE) == 0x2000ULL || (unsigned long long)(MS_MOVE) == (unsigned long long)(long long)(int)0x2000ULL, "MS_MOVE is 8192 in the table");
#endif
#ifdef MS_REC
_Static_assert((unsigned long long)(MS_REC) == 0x4000ULL || (unsigned long long)(MS_REC) == (unsigned long long)(long long)(int)0x4000ULL, "MS_REC is 16384 in the table");
#endif
#ifdef MS_SILENT
_Static_assert((unsigned long long)(MS_SILENT) == 0x8000ULL || (unsigned long long)(MS_SILENT) == (unsigned long long)(long long)(int)0x8000ULL, "MS_SILENT is 32768 in the table");
#endif
#ifdef MS_POSIXACL
_Static_assert((unsigned long long)(MS_POSIXACL) == 0x10000ULL || (unsigned long long)(MS_POSIXACL) == (unsigned long long)(long long)(int)0x10000ULL, "MS_POSIXACL is 65536 in the table");
#endif
#ifdef MS_UNBINDABLE
_Static_assert((unsigned long long)(MS_UNBINDABLE) == 0x20000ULL || (unsigned long long)(MS_UNBINDABLE) == (unsigned long long)(long long)(int)0x20000ULL, "MS_UNBINDABLE is 131072 in the table");
#endif
#ifdef MS_PRIVATE
_Static_assert((unsigned long long)(MS_PRIVATE) == 0x40000ULL || (unsigned long long)(MS_PRIVATE) == (unsigned long long)(long long)(int)0x40000ULL, "MS_PRIVATE is 262144 in the table");
#endif
#ifdef MS_SLAVE
_Static_assert((unsigned long long)(MS_SLAVE) == 0x80000ULL || (unsigned long long)(MS_SLAVE) == (unsigned long long)(long long)(int)0x80000ULL, "MS_SLAVE is 524288 in the table");
#endif
#ifdef MS_SHARED
_Static_assert((unsigned long long)(MS_SHARED) == 0x100000ULL || (unsigned long long)(MS_SHARED) == (unsigned long long)(long long)(int)0x100000ULL, "MS_SHARED is 1048576 in the table");
#endif
#ifdef MS_RELATIME
_Static_assert((unsigned long long)(MS_RELATIME) == 0x200000ULL || (unsigned long long)(MS_RELATIME) == (unsigned long long)(long long)(int)0x200000ULL, "MS_RELATIME is 2097152 in the table");
#endif
#ifdef MS_KERNMOUNT
_Static_assert((unsigned long long)(MS_KERNMOUNT) == 0x400000ULL || (unsigned long long)(MS_KERNMOUNT) == (unsigned long long)(long long)(int)0x400000ULL, "MS_KERNMOUNT is 4194304 in the table");
#endif
#ifdef MS_I_VERSION
_Static_assert((unsigned long long)(MS_I_VERSION) == 0x800000ULL || (unsigned long long)(MS_I_VERSION) == (unsigned long long)(long long)(int)0x800000ULL, "MS_I_VERSION is 8388608 in the table");
#endif
#ifdef MS_STRICTATIME
_Static_assert((unsigned long long)(MS_STRICTATIME) == 0x1000000ULL || (unsigned long long)(MS_STRICTATIME) == (unsigned long long)(long long)(int)0x1000000ULL, "MS_STRICTATIME is 16777216 in the table");
#endif
#ifdef MS_LAZYTIME
_Static_assert((unsigned long long)(MS_LAZYTIME) == 0x2000000ULL || (unsigned long long)(MS_LAZYTIME) == (unsigned long long)(long long)(int)0x2000000ULL, "MS_LAZYTIME is 33554432 in the table");
#endif
#ifdef MS_SUBMOUNT
_Static_assert((unsigned long long)(MS_SUBMOUNT) == 0x4000000ULL || (unsigned long long)(MS_SUBMOUNT) == (unsigned long long)(long long)(int)0x4000000ULL, "MS_SUBMOUNT is 67108864 in the table");
#endif
#ifdef MS_NOREMOTELOCK
_Static_assert((unsigned long long)(MS_NOREMOTELOCK) == 0x8000000ULL || (unsigned long long)(MS_NOREMOTELOCK) == (unsigned long long)(long long)(int)0x8000000ULL, "MS_NOREMOTELOCK is 134217728 in the table");
#endif
#ifdef MS_NOSEC
_Static_assert((unsigned long long)(MS_NOSEC) == 0x10000000ULL || (unsigned long long)(MS_NOSEC) == (unsigned long long)(long long)(int)0x10000000ULL, "MS_NOSEC is 268435456 in the table");
#endif
#ifdef MS_BORN
_Static_assert((unsigned long long)(MS_BORN) == 0x20000000ULL || (unsigned long long)(MS_BORN) == (unsigned long long)(long long)(int)0x20000000ULL, "MS_BORN is 536870912 in the table");
#endif
#ifdef MS_ACTIVE
_Static_assert((unsigned long long)(MS_ACTIVE) == 0x40000000ULL || (unsigned long long)(MS_ACTIVE) == (unsigned long long)(long long)(int)0x40000000ULL, "MS_ACTIVE is 1073741824 in the table");
#endif
#ifdef MS_NOUSER
_Static_assert((unsigned long long)(MS_NOUSER) == 0x80000000ULL || (unsigned long long)(MS_NOUSER) == (unsigned long long)(long long)(int)0x80000000ULL, "MS_NOUSER is 2147483648 in the table");
#endif
#ifdef MS_MGC_VAL
_Static_assert((unsigned long long)(MS_MGC_VAL) == 0xc0ed0000ULL || (unsigned long long)(MS_MGC_VAL) == (unsigned long long)(long long)(int)0xc0ed0000ULL, "MS_MGC_VAL is 3236757504 in the table");
#endif
#ifdef MOVE_MOUNT_F_SYMLINKS
_Static_assert((unsigned long long)(MOVE_MOUNT_F_SYMLINKS) == 0x1ULL || (unsigned long long)(MOVE_MOUNT_F_SYMLINKS) == (unsigned long long)(long long)(int)0x1ULL, "MOVE_MOUNT_F_SYMLINKS is 1 in the table");
#endif
#ifdef MOVE_MOUNT_F_AUTOMOUNTS
_Static_assert((unsigned long long)(MOVE_MOUNT_F_AUTOMOUNTS) == 0x2ULL || (unsigned long long)(MOVE_MOUNT_F_AUTOMOUNTS) == (unsigned long long)(long long)(int)0x2ULL, "MOVE_MOUNT_F_AUTOMOUNTS is 2 in the table");
#endif
#ifdef MOVE_MOUNT_F_EMPTY_PATH
_Static_assert((unsigned long long)(MOVE_MOUNT_F_EMPTY_PATH) == 0x4ULL || (unsigned long long)(MOVE_MOUNT_F_EMPTY_PATH) == (unsigned long long)(long long)(int)0x4ULL, "MOVE_MOUNT_F_EMPTY_PATH is 4 in the table");
#endif
#ifdef MOVE_MOUNT_T_SYMLINKS
_Static_assert((unsigned long long)(MOVE_MOUNT_T_SYMLINKS) == 0x10ULL || (unsigned long long)(MOVE_MOUNT_T_SYMLINKS) == (unsigned long long)(long long)(int)0x10ULL, "MOVE_MOUNT_T_SYMLINKS is 16 in the table");
#endif
#ifdef MOVE_MOUNT_T_AUTOMOUNTS
_Static_assert((unsigned long long)(MOVE_MOUNT_T_AUTOMOUNTS) == 0x20ULL || (unsigned long long)(MOVE_MOUNT_T_AUTOMOUNTS) == (unsigned long long)(long long)(int)0x20ULL, "MOVE_MOUNT_T_AUTOMOUNTS is 32 in the table");
#endif
#ifdef MOVE_MOUNT_T_EMPTY_PATH
_Static_assert((unsigned long long)(MOVE_MOUNT_T_EMPTY_PATH) == 0x40ULL || (unsigned long long)(MOVE_MOUNT_T_EMPTY_PATH) == (unsigned long long)(long long)(int)0x40ULL, "MOVE_MOUNT_T_EMPTY_PATH is 64 in the table");
#endif
#ifdef MOVE_MOUNT_SET_GROUP
_Static_assert((unsigned long long)(MOVE_MOUNT_SET_GROUP) == 0x100ULL || (unsigned long long)(MOVE_MOUNT_SET_GROUP) == (unsigned long long)(long long)(int)0x100ULL, "MOVE_MOUNT_SET_GROUP is 256 in the table");
#endif
#ifdef FSOPEN_CLOEXEC
_Static_assert((unsigned long long)(FSOPEN_CLOEXEC) == 0x1ULL || (unsigned long long)(FSOPEN_CLOEXEC) == (unsigned long long)(long long)(int)0x1ULL, "FSOPEN_CLOEXEC is 1 in the table");
#endif
#ifdef FSPICK_CLOEXEC
_Static_assert((unsigned long long)(FSPICK_CLOEXEC) == 0x1ULL || (unsigned long long)(FSPICK_CLOEXEC) == (unsigned long long)(long long)(int)0x1ULL, "FSPICK_CLOEXEC is 1 in the table");
#endif
#ifdef FSPICK_SYMLINK_NOFOLLOW
_Static_assert((unsigned long long)(FSPICK_SYMLINK_NOFOLLOW) == 0x2ULL || (unsigned long long)(FSPICK_SYMLINK_NOFOLLOW) == (unsigned long long)(long long)(int)0x2ULL, "FSPICK_SYMLINK_NOFOLLOW is 2 in the table");
#endif
#ifdef FSPICK_NO_AUTOMOUNT
_Static_assert((unsigned long long)(FSPICK_NO_AUTOMOUNT) == 0x4ULL || (unsigned long long)(FSPICK_NO_AUTOMOUNT) == (unsigned long long)(long long)(int)0x4ULL, "FSPICK_NO_AUTOMOUNT is 4 in the table");
#endif
#ifdef FSPICK_EMPTY_PATH
_Static_assert((unsigned long long)(FSPICK_EMPTY_PATH) == 0x8ULL || (unsigned long long)(FSPICK_EMPTY_PATH) == (unsigned long long)(long long)(int)0x8ULL, "FSPICK_EMPTY_PATH is 8 in the table");
#endif
#ifdef FSCONFIG_SET_FLAG
_Static_assert((unsigned long long)(FSCONFIG_SET_FLAG) == 0x0ULL || (unsigned long long)(FSCONFIG_SET_FLAG) == (unsigned long long)(long long)(int)0x0ULL, "FSCONFIG_SET_FLAG is 0 in the table");
#endif
#ifdef FSCONFIG_SET_STRING
_Static_assert((unsigned long long)(FSCONFIG_SET_STRING) == 0x1ULL || (unsigned long long)(FSCONFIG_SET_STRING) == (unsigned long long)(long long)(int)0x1ULL, "FSCONFIG_SET_STRING is 1 in the table");
#endif
#ifdef FSCONFIG_SET_BINARY
_Static_assert((unsigned long long)(FSCONFIG_SET_BINARY) == 0x2ULL || (unsigned long long)(FSCONFIG_SET_BINARY) == (unsigned long long)(long long)(int)0x2ULL, "FSCONFIG_SET_BINARY is 2 in the table");
#endif
#ifdef FSCONFIG_SET_PATH
_Static_assert((unsigned long long)(FSCONFIG_SET_PATH) == 0x3ULL || (unsigned long long)(FSCONFIG_SET_PATH) == (unsigned long long)(long long)(int)0x3ULL, "FSCONFIG_SET_PATH is 3 in the table");
#endif
#ifdef FSCONFIG_SET_PATH_EMPTY
_Static_assert((unsigned long long)(FSCONFIG_SET_PATH_EMPTY) == 0x4ULL || (unsigned long long)(FSCONFIG_SET_PATH_EMPTY) == (unsigned long long)(long long)(int)0x4ULL, "FSCONFIG_SET_PATH_EMPTY is 4 in the table");
#endif
#ifdef FSCONFIG_SET_FD
_Static_assert((unsigned long long)(FSCONFIG_SET_FD) == 0x5ULL || (unsigned long long)(FSCONFIG_SET_FD) == (unsigned long long)(long long)(int)0x5ULL, "FSCONFIG_SET_FD is 5 in the table");
#endif
#ifdef FSCONFIG_CMD_CREATE
_Static_assert((unsigned long long)(FSCONFIG_CMD_CREATE) == 0x6ULL || (unsigned long long)(FSCONFIG_CMD_CREATE) == (unsigned long long)(long long)(int)0x6ULL, "FSCONFIG_CMD_CREATE is 6 in the table");
#endif
#ifdef FSCONFIG_CMD_RECONFIGURE
_Static_assert((unsigned long long)(FSCONFIG_CMD_RECONFIGURE) == 0x7ULL || (unsigned long long)(FSCONFIG_CMD_RECONFIGURE) == (unsigned long long)(long long)(int)0x7ULL, "FSCONFIG_CMD_RECONFIGURE is 7 in the table");
#endif
#ifdef FSMOUNT_CLOEXEC
_Static_assert((unsigned long long)(FSMOUNT_CLOEXEC) == 0x1ULL || (unsigned long long)(FSMOUNT_CLOEXEC) == (unsigned long long)(long long)(int)0x1ULL, "FSMOUNT_CLOEXEC is 1 in the table");
#endif
#ifdef MOUNT_ATTR_RDONLY
_Static_assert((unsigned long long)(MOUNT_ATTR_RDONLY) == 0x1ULL || (unsigned long long)(MOUNT_ATTR_RDONLY) == (unsigned long long)(long long)(int)0x1ULL, "MOUNT_ATTR_RDONLY is 1 in the table");
#endif
#ifdef MOUNT_ATTR_NOSUID
_Static_assert((unsigned long long)(MOUNT_ATTR_NOSUID) == 0x2ULL || (unsigned long long)(MOUNT_ATTR_NOSUID) == (unsigned long long)(long long)(int)0x2ULL, "MOUNT_ATTR_NOSUID is 2 in the table");
#endif
#ifdef MOUNT_ATTR_NODEV
_Static_assert((unsigned long long)(MOUNT_ATTR_NODEV) == 0x4ULL || (unsigned long long)(MOUNT_ATTR_NODEV) == (unsigned long long)(long long)(int)0x4ULL, "MOUNT_ATTR_NODEV is 4 in the table");
#endif
#ifdef MOUNT_ATTR_NOEXEC
_Static_assert((unsigned long long)(MOUNT_ATTR_NOEXEC) == 0x8ULL || (unsigned long long)(MOUNT_ATTR_NOEXEC) == (unsigned long long)(long long)(int)0x8ULL, "MOUNT_ATTR_NOEXEC is 8 in the table");
#endif
#ifdef MOUNT_ATTR_NOATIME
_Static_assert((unsigned long long)(MOUNT_ATTR_NOATIME) == 0x10ULL || (unsigned long long)(MOUNT_ATTR_NOATIME) == (unsigned long long)(long long)(int)0x10ULL, "MOUNT_ATTR_NOATIME is 16 in the table");
#endif
#ifdef MOUNT_ATTR_STRICTATIME
_Static_assert((unsigned long long)(MOUNT_ATTR_STRICTATIME) == 0x20ULL || (unsigned long long)(MOUNT_ATTR_STRICTATIME) == (unsigned long long)(long long)(int)0x20ULL, "MOUNT_ATTR_STRICTATIME is 32 in the table");
#endif
#ifdef MOUNT_ATTR_NODIRATIME
_Static_assert((unsigned long long)(MOUNT_ATTR_NODIRATIME) == 0x80ULL || (unsigned long long)(MOUNT_ATTR_NODIRATIME) == (unsigned long long)(long long)(int)0x80ULL, "MOUNT_ATTR_NODIRATIME is 128 in the table");
#endif
#ifdef MOUNT_ATTR_IDMAP
_Static_assert((unsigned long long)(MOUNT_ATTR_IDMAP) == 0x100000ULL || (unsigned long long)(MOUNT_ATTR_IDMAP) == (unsigned long long)(long long)(int)0x100000ULL, "MOUNT_ATTR_IDMAP is 1048576 in the table");
#endif
#ifdef MOUNT_ATTR_NOSYMFOLLOW
_Static_assert((unsigned long long)(MOUNT_ATTR_NOSYMFOLLOW) == 0x200000ULL || (unsigned long long)(MOUNT_ATTR_NOSYMFOLLOW) == (unsigned long long)(long long)(int)0x200000ULL, "MOUNT_ATTR_NOSYMFOLLOW is 2097152 in the table");
#endif
_Static_assert(sizeof(struct mount_attr) == 32, "struct mount_attr has 32 bytes in the table");
_Static_assert(offsetof(struct mount_attr, attr_set) == 0, "attr_set of struct mount_attr is at 0 in the table");
_Static_assert(offsetof(struct mount_attr, attr_clr) == 8, "attr_clr of struct mount_attr is at 8 in the table");
_Static_assert(offsetof(struct mount_attr, propagation) == 16, "propagation of struct mount_attr is at 16 in the table");
_Static_assert(offsetof(struct mount_attr, userns_fd) == 24, "userns_fd of struct mount_attr is at 24 in the table");
#endif
