/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/unix_diag.h>)
#include <linux/unix_diag.h>
#ifdef UDIAG_SHOW_NAME
_Static_assert((unsigned long long)(UDIAG_SHOW_NAME) == 0x1ULL || (unsigned long long)(UDIAG_SHOW_NAME) == (unsigned long long)(long long)(int)0x1ULL, "UDIAG_SHOW_NAME is 1 in the table");
#endif
#ifdef UDIAG_SHOW_VFS
_Static_assert((unsigned long long)(UDIAG_SHOW_VFS) == 0x2ULL || (unsigned long long)(UDIAG_SHOW_VFS) == (unsigned long long)(long long)(int)0x2ULL, "UDIAG_SHOW_VFS is 2 in the table");
#endif
#ifdef UDIAG_SHOW_PEER
_Static_assert((unsigned long long)(UDIAG_SHOW_PEER) == 0x4ULL || (unsigned long long)(UDIAG_SHOW_PEER) == (unsigned long long)(long long)(int)0x4ULL, "UDIAG_SHOW_PEER is 4 in the table");
#endif
#ifdef UDIAG_SHOW_ICONS
_Static_assert((unsigned long long)(UDIAG_SHOW_ICONS) == 0x8ULL || (unsigned long long)(UDIAG_SHOW_ICONS) == (unsigned long long)(long long)(int)0x8ULL, "UDIAG_SHOW_ICONS is 8 in the table");
#endif
#ifdef UDIAG_SHOW_RQLEN
_Static_assert((unsigned long long)(UDIAG_SHOW_RQLEN) == 0x10ULL || (unsigned long long)(UDIAG_SHOW_RQLEN) == (unsigned long long)(long long)(int)0x10ULL, "UDIAG_SHOW_RQLEN is 16 in the table");
#endif
#ifdef UDIAG_SHOW_MEMINFO
_Static_assert((unsigned long long)(UDIAG_SHOW_MEMINFO) == 0x20ULL || (unsigned long long)(UDIAG_SHOW_MEMINFO) == (unsigned long long)(long long)(int)0x20ULL, "UDIAG_SHOW_MEMINFO is 32 in the table");
#endif
#ifdef UDIAG_SHOW_UID
_Static_assert((unsigned long long)(UDIAG_SHOW_UID) == 0x40ULL || (unsigned long long)(UDIAG_SHOW_UID) == (unsigned long long)(long long)(int)0x40ULL, "UDIAG_SHOW_UID is 64 in the table");
#endif
_Static_assert(sizeof(struct unix_diag_vfs) == 8, "struct unix_diag_vfs has 8 bytes in the table");
_Static_assert(offsetof(struct unix_diag_vfs, udiag_vfs_dev) == 4, "udiag_vfs_dev of struct unix_diag_vfs is at 4 in the table");
_Static_assert(offsetof(struct unix_diag_vfs, udiag_vfs_ino) == 0, "udiag_vfs_ino of struct unix_diag_vfs is at 0 in the table");
_Static_assert(sizeof(struct unix_diag_rqlen) == 8, "struct unix_diag_rqlen has 8 bytes in the table");
_Static_assert(offsetof(struct unix_diag_rqlen, udiag_rqueue) == 0, "udiag_rqueue of struct unix_diag_rqlen is at 0 in the table");
_Static_assert(offsetof(struct unix_diag_rqlen, udiag_wqueue) == 4, "udiag_wqueue of struct unix_diag_rqlen is at 4 in the table");
_Static_assert(sizeof(struct unix_diag_req) == 24, "struct unix_diag_req has 24 bytes in the table");
_Static_assert(offsetof(struct unix_diag_req, sdiag_family) == 0, "sdiag_family of struct unix_diag_req is at 0 in the table");
_Static_assert(offsetof(struct unix_diag_req, sdiag_protocol) == 1, "sdiag_protocol of struct unix_diag_req is at 1 in the table");
_Static_assert(offsetof(struct unix_diag_req, udiag_states) == 4, "udiag_states of struct unix_diag_req is at 4 in the table");
_Static_assert(offsetof(struct unix_diag_req, udiag_ino) == 8, "udiag_ino of struct unix_diag_req is at 8 in the table");
_Static_assert(offsetof(struct unix_diag_req, udiag_show) == 12, "udiag_show of struct unix_diag_req is at 12 in the table");
_Static_assert(offsetof(struct unix_diag_req, udiag_cookie) == 16, "udiag_cookie of struct unix_diag_req is at 16 in the table");
_Static_assert(sizeof(struct unix_diag_msg) == 16, "struct unix_diag_msg has 16 bytes in the table");
_Static_assert(offsetof(struct unix_diag_msg, udiag_family) == 0, "udiag_family of struct unix_diag_msg is at 0 in the table");
_Static_assert(offsetof(struct unix_diag_msg, udiag_type) == 1, "udiag_type of struct unix_diag_msg is at 1 in the table");
_Static_assert(offsetof(struct unix_diag_msg, udiag_state) == 2, "udiag_state of struct unix_diag_msg is at 2 in the table");
_Static_assert(offsetof(struct unix_diag_msg, udiag_ino) == 4, "udiag_ino of struct unix_diag_msg is at 4 in the table");
_Static_assert(offsetof(struct unix_diag_msg, udiag_cookie) == 8, "udiag_cookie of struct unix_diag_msg is at 8 in the table");
#endif
