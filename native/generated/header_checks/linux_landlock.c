/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/landlock.h>)
#include <linux/landlock.h>
#ifdef LANDLOCK_CREATE_RULESET_VERSION
_Static_assert((unsigned long long)(LANDLOCK_CREATE_RULESET_VERSION) == 0x1ULL || (unsigned long long)(LANDLOCK_CREATE_RULESET_VERSION) == (unsigned long long)(long long)(int)0x1ULL, "LANDLOCK_CREATE_RULESET_VERSION is 1 in the table");
#endif
#ifdef LANDLOCK_RULE_PATH_BENEATH
_Static_assert((unsigned long long)(LANDLOCK_RULE_PATH_BENEATH) == 0x1ULL || (unsigned long long)(LANDLOCK_RULE_PATH_BENEATH) == (unsigned long long)(long long)(int)0x1ULL, "LANDLOCK_RULE_PATH_BENEATH is 1 in the table");
#endif
#ifdef LANDLOCK_ACCESS_FS_EXECUTE
_Static_assert((unsigned long long)(LANDLOCK_ACCESS_FS_EXECUTE) == 0x1ULL || (unsigned long long)(LANDLOCK_ACCESS_FS_EXECUTE) == (unsigned long long)(long long)(int)0x1ULL, "LANDLOCK_ACCESS_FS_EXECUTE is 1 in the table");
#endif
#ifdef LANDLOCK_ACCESS_FS_WRITE_FILE
_Static_assert((unsigned long long)(LANDLOCK_ACCESS_FS_WRITE_FILE) == 0x2ULL || (unsigned long long)(LANDLOCK_ACCESS_FS_WRITE_FILE) == (unsigned long long)(long long)(int)0x2ULL, "LANDLOCK_ACCESS_FS_WRITE_FILE is 2 in the table");
#endif
#ifdef LANDLOCK_ACCESS_FS_READ_FILE
_Static_assert((unsigned long long)(LANDLOCK_ACCESS_FS_READ_FILE) == 0x4ULL || (unsigned long long)(LANDLOCK_ACCESS_FS_READ_FILE) == (unsigned long long)(long long)(int)0x4ULL, "LANDLOCK_ACCESS_FS_READ_FILE is 4 in the table");
#endif
#ifdef LANDLOCK_ACCESS_FS_READ_DIR
_Static_assert((unsigned long long)(LANDLOCK_ACCESS_FS_READ_DIR) == 0x8ULL || (unsigned long long)(LANDLOCK_ACCESS_FS_READ_DIR) == (unsigned long long)(long long)(int)0x8ULL, "LANDLOCK_ACCESS_FS_READ_DIR is 8 in the table");
#endif
#ifdef LANDLOCK_ACCESS_FS_REMOVE_DIR
_Static_assert((unsigned long long)(LANDLOCK_ACCESS_FS_REMOVE_DIR) == 0x10ULL || (unsigned long long)(LANDLOCK_ACCESS_FS_REMOVE_DIR) == (unsigned long long)(long long)(int)0x10ULL, "LANDLOCK_ACCESS_FS_REMOVE_DIR is 16 in the table");
#endif
#ifdef LANDLOCK_ACCESS_FS_REMOVE_FILE
_Static_assert((unsigned long long)(LANDLOCK_ACCESS_FS_REMOVE_FILE) == 0x20ULL || (unsigned long long)(LANDLOCK_ACCESS_FS_REMOVE_FILE) == (unsigned long long)(long long)(int)0x20ULL, "LANDLOCK_ACCESS_FS_REMOVE_FILE is 32 in the table");
#endif
#ifdef LANDLOCK_ACCESS_FS_MAKE_CHAR
_Static_assert((unsigned long long)(LANDLOCK_ACCESS_FS_MAKE_CHAR) == 0x40ULL || (unsigned long long)(LANDLOCK_ACCESS_FS_MAKE_CHAR) == (unsigned long long)(long long)(int)0x40ULL, "LANDLOCK_ACCESS_FS_MAKE_CHAR is 64 in the table");
#endif
#ifdef LANDLOCK_ACCESS_FS_MAKE_DIR
_Static_assert((unsigned long long)(LANDLOCK_ACCESS_FS_MAKE_DIR) == 0x80ULL || (unsigned long long)(LANDLOCK_ACCESS_FS_MAKE_DIR) == (unsigned long long)(long long)(int)0x80ULL, "LANDLOCK_ACCESS_FS_MAKE_DIR is 128 in the table");
#endif
#ifdef LANDLOCK_ACCESS_FS_MAKE_REG
_Static_assert((unsigned long long)(LANDLOCK_ACCESS_FS_MAKE_REG) == 0x100ULL || (unsigned long long)(LANDLOCK_ACCESS_FS_MAKE_REG) == (unsigned long long)(long long)(int)0x100ULL, "LANDLOCK_ACCESS_FS_MAKE_REG is 256 in the table");
#endif
#ifdef LANDLOCK_ACCESS_FS_MAKE_SOCK
_Static_assert((unsigned long long)(LANDLOCK_ACCESS_FS_MAKE_SOCK) == 0x200ULL || (unsigned long long)(LANDLOCK_ACCESS_FS_MAKE_SOCK) == (unsigned long long)(long long)(int)0x200ULL, "LANDLOCK_ACCESS_FS_MAKE_SOCK is 512 in the table");
#endif
#ifdef LANDLOCK_ACCESS_FS_MAKE_FIFO
_Static_assert((unsigned long long)(LANDLOCK_ACCESS_FS_MAKE_FIFO) == 0x400ULL || (unsigned long long)(LANDLOCK_ACCESS_FS_MAKE_FIFO) == (unsigned long long)(long long)(int)0x400ULL, "LANDLOCK_ACCESS_FS_MAKE_FIFO is 1024 in the table");
#endif
#ifdef LANDLOCK_ACCESS_FS_MAKE_BLOCK
_Static_assert((unsigned long long)(LANDLOCK_ACCESS_FS_MAKE_BLOCK) == 0x800ULL || (unsigned long long)(LANDLOCK_ACCESS_FS_MAKE_BLOCK) == (unsigned long long)(long long)(int)0x800ULL, "LANDLOCK_ACCESS_FS_MAKE_BLOCK is 2048 in the table");
#endif
#ifdef LANDLOCK_ACCESS_FS_MAKE_SYM
_Static_assert((unsigned long long)(LANDLOCK_ACCESS_FS_MAKE_SYM) == 0x1000ULL || (unsigned long long)(LANDLOCK_ACCESS_FS_MAKE_SYM) == (unsigned long long)(long long)(int)0x1000ULL, "LANDLOCK_ACCESS_FS_MAKE_SYM is 4096 in the table");
#endif
#ifdef LANDLOCK_ACCESS_FS_REFER
_Static_assert((unsigned long long)(LANDLOCK_ACCESS_FS_REFER) == 0x2000ULL || (unsigned long long)(LANDLOCK_ACCESS_FS_REFER) == (unsigned long long)(long long)(int)0x2000ULL, "LANDLOCK_ACCESS_FS_REFER is 8192 in the table");
#endif
_Static_assert(sizeof(struct landlock_path_beneath_attr) == 12, "struct landlock_path_beneath_attr has 12 bytes in the table");
_Static_assert(offsetof(struct landlock_path_beneath_attr, allowed_access) == 0, "allowed_access of struct landlock_path_beneath_attr is at 0 in the table");
_Static_assert(offsetof(struct landlock_path_beneath_attr, parent_fd) == 8, "parent_fd of struct landlock_path_beneath_attr is at 8 in the table");
#endif
