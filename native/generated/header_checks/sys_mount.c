/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<sys/mount.h>)
#include <sys/mount.h>
#ifdef MNT_FORCE
_Static_assert((unsigned long long)(MNT_FORCE) == 0x1ULL || (unsigned long long)(MNT_FORCE) == (unsigned long long)(long long)(int)0x1ULL, "MNT_FORCE is 1 in the table");
#endif
#ifdef MNT_DETACH
_Static_assert((unsigned long long)(MNT_DETACH) == 0x2ULL || (unsigned long long)(MNT_DETACH) == (unsigned long long)(long long)(int)0x2ULL, "MNT_DETACH is 2 in the table");
#endif
#ifdef MNT_EXPIRE
_Static_assert((unsigned long long)(MNT_EXPIRE) == 0x4ULL || (unsigned long long)(MNT_EXPIRE) == (unsigned long long)(long long)(int)0x4ULL, "MNT_EXPIRE is 4 in the table");
#endif
#ifdef UMOUNT_NOFOLLOW
_Static_assert((unsigned long long)(UMOUNT_NOFOLLOW) == 0x8ULL || (unsigned long long)(UMOUNT_NOFOLLOW) == (unsigned long long)(long long)(int)0x8ULL, "UMOUNT_NOFOLLOW is 8 in the table");
#endif
#ifdef OPEN_TREE_CLONE
_Static_assert((unsigned long long)(OPEN_TREE_CLONE) == 0x1ULL || (unsigned long long)(OPEN_TREE_CLONE) == (unsigned long long)(long long)(int)0x1ULL, "OPEN_TREE_CLONE is 1 in the table");
#endif
#ifdef OPEN_TREE_CLOEXEC
_Static_assert((unsigned long long)(OPEN_TREE_CLOEXEC) == 0x80000ULL || (unsigned long long)(OPEN_TREE_CLOEXEC) == (unsigned long long)(long long)(int)0x80000ULL, "OPEN_TREE_CLOEXEC is 524288 in the table");
#endif
#ifdef AT_SYMLINK_NOFOLLOW
_Static_assert((unsigned long long)(AT_SYMLINK_NOFOLLOW) == 0x100ULL || (unsigned long long)(AT_SYMLINK_NOFOLLOW) == (unsigned long long)(long long)(int)0x100ULL, "AT_SYMLINK_NOFOLLOW is 256 in the table");
#endif
#ifdef AT_REMOVEDIR
_Static_assert((unsigned long long)(AT_REMOVEDIR) == 0x200ULL || (unsigned long long)(AT_REMOVEDIR) == (unsigned long long)(long long)(int)0x200ULL, "AT_REMOVEDIR is 512 in the table");
#endif
#ifdef AT_SYMLINK_FOLLOW
_Static_assert((unsigned long long)(AT_SYMLINK_FOLLOW) == 0x400ULL || (unsigned long long)(AT_SYMLINK_FOLLOW) == (unsigned long long)(long long)(int)0x400ULL, "AT_SYMLINK_FOLLOW is 1024 in the table");
#endif
#ifdef AT_NO_AUTOMOUNT
_Static_assert((unsigned long long)(AT_NO_AUTOMOUNT) == 0x800ULL || (unsigned long long)(AT_NO_AUTOMOUNT) == (unsigned long long)(long long)(int)0x800ULL, "AT_NO_AUTOMOUNT is 2048 in the table");
#endif
#ifdef AT_EMPTY_PATH
_Static_assert((unsigned long long)(AT_EMPTY_PATH) == 0x1000ULL || (unsigned long long)(AT_EMPTY_PATH) == (unsigned long long)(long long)(int)0x1000ULL, "AT_EMPTY_PATH is 4096 in the table");
#endif
#ifdef AT_RECURSIVE
_Static_assert((unsigned long long)(AT_RECURSIVE) == 0x8000ULL || (unsigned long long)(AT_RECURSIVE) == (unsigned long long)(long long)(int)0x8000ULL, "AT_RECURSIVE is 32768 in the table");
#endif
#endif
