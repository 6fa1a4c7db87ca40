/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/fib_rules.h>)
#include <linux/fib_rules.h>
#ifdef FR_ACT_UNSPEC
_Static_assert((unsigned long long)(FR_ACT_UNSPEC) == 0x0ULL || (unsigned long long)(FR_ACT_UNSPEC) == (unsigned long long)(long long)(int)0x0ULL, "FR_ACT_UNSPEC is 0 in the table");
#endif
#ifdef FR_ACT_TO_TBL
_Static_assert((unsigned long long)(FR_ACT_TO_TBL) == 0x1ULL || (unsigned long long)(FR_ACT_TO_TBL) == (unsigned long long)(long long)(int)0x1ULL, "FR_ACT_TO_TBL is 1 in the table");
#endif
#ifdef FR_ACT_GOTO
_Static_assert((unsigned long long)(FR_ACT_GOTO) == 0x2ULL || (unsigned long long)(FR_ACT_GOTO) == (unsigned long long)(long long)(int)0x2ULL, "FR_ACT_GOTO is 2 in the table");
#endif
#ifdef FR_ACT_NOP
_Static_assert((unsigned long long)(FR_ACT_NOP) == 0x3ULL || (unsigned long long)(FR_ACT_NOP) == (unsigned long long)(long long)(int)0x3ULL, "FR_ACT_NOP is 3 in the table");
#endif
#ifdef FR_ACT_RES3
_Static_assert((unsigned long long)(FR_ACT_RES3) == 0x4ULL || (unsigned long long)(FR_ACT_RES3) == (unsigned long long)(long long)(int)0x4ULL, "FR_ACT_RES3 is 4 in the table");
#endif
#ifdef FR_ACT_RES4
_Static_assert((unsigned long long)(FR_ACT_RES4) == 0x5ULL || (unsigned long long)(FR_ACT_RES4) == (unsigned long long)(long long)(int)0x5ULL, "FR_ACT_RES4 is 5 in the table");
#endif
#ifdef FR_ACT_BLACKHOLE
_Static_assert((unsigned long long)(FR_ACT_BLACKHOLE) == 0x6ULL || (unsigned long long)(FR_ACT_BLACKHOLE) == (unsigned long long)(long long)(int)0x6ULL, "FR_ACT_BLACKHOLE is 6 in the table");
#endif
#ifdef FR_ACT_UNREACHABLE
_Static_assert((unsigned long long)(FR_ACT_UNREACHABLE) == 0x7ULL || (unsigned long long)(FR_ACT_UNREACHABLE) == (unsigned long long)(long long)(int)0x7ULL, "FR_ACT_UNREACHABLE is 7 in the table");
#endif
#ifdef FR_ACT_PROHIBIT
_Static_assert((unsigned long long)(FR_ACT_PROHIBIT) == 0x8ULL || (unsigned long long)(FR_ACT_PROHIBIT) == (unsigned long long)(long long)(int)0x8ULL, "FR_ACT_PROHIBIT is 8 in the table");
#endif
#ifdef FIB_RULE_PERMANENT
_Static_assert((unsigned long long)(FIB_RULE_PERMANENT) == 0x1ULL || (unsigned long long)(FIB_RULE_PERMANENT) == (unsigned long long)(long long)(int)0x1ULL, "FIB_RULE_PERMANENT is 1 in the table");
#endif
#ifdef FIB_RULE_INVERT
_Static_assert((unsigned long long)(FIB_RULE_INVERT) == 0x2ULL || (unsigned long long)(FIB_RULE_INVERT) == (unsigned long long)(long long)(int)0x2ULL, "FIB_RULE_INVERT is 2 in the table");
#endif
#ifdef FIB_RULE_UNRESOLVED
_Static_assert((unsigned long long)(FIB_RULE_UNRESOLVED) == 0x4ULL || (unsigned long long)(FIB_RULE_UNRESOLVED) == (unsigned long long)(long long)(int)0x4ULL, "FIB_RULE_UNRESOLVED is 4 in the table");
#endif
#ifdef FIB_RULE_IIF_DETACHED
_Static_assert((unsigned long long)(FIB_RULE_IIF_DETACHED) == 0x8ULL || (unsigned long long)(FIB_RULE_IIF_DETACHED) == (unsigned long long)(long long)(int)0x8ULL, "FIB_RULE_IIF_DETACHED is 8 in the table");
#endif
#ifdef FIB_RULE_OIF_DETACHED
_Static_assert((unsigned long long)(FIB_RULE_OIF_DETACHED) == 0x10ULL || (unsigned long long)(FIB_RULE_OIF_DETACHED) == (unsigned long long)(long long)(int)0x10ULL, "FIB_RULE_OIF_DETACHED is 16 in the table");
#endif
#ifdef FIB_RULE_FIND_SADDR
_Static_assert((unsigned long long)(FIB_RULE_FIND_SADDR) == 0x10000ULL || (unsigned long long)(FIB_RULE_FIND_SADDR) == (unsigned long long)(long long)(int)0x10000ULL, "FIB_RULE_FIND_SADDR is 65536 in the table");
#endif
_Static_assert(sizeof(struct fib_rule_port_range) == 4, "struct fib_rule_port_range has 4 bytes in the table");
_Static_assert(offsetof(struct fib_rule_port_range, start) == 0, "start of struct fib_rule_port_range is at 0 in the table");
_Static_assert(offsetof(struct fib_rule_port_range, end) == 2, "end of struct fib_rule_port_range is at 2 in the table");
_Static_assert(sizeof(struct fib_rule_uid_range) == 8, "struct fib_rule_uid_range has 8 bytes in the table");
_Static_assert(offsetof(struct fib_rule_uid_range, start) == 0, "start of struct fib_rule_uid_range is at 0 in the table");
_Static_assert(offsetof(struct fib_rule_uid_range, end) == 4, "end of struct fib_rule_uid_range is at 4 in the table");
_Static_assert(sizeof(struct fib_rule_hdr) == 12, "struct fib_rule_hdr has 12 bytes in the table");
_Static_assert(offsetof(struct fib_rule_hdr, family) == 0, "family of struct fib_rule_hdr is at 0 in the table");
_Static_assert(offsetof(struct fib_rule_hdr, dst_len) == 1, "dst_len of struct fib_rule_hdr is at 1 in the table");
_Static_assert(offsetof(struct fib_rule_hdr, src_len) == 2, "src_len of struct fib_rule_hdr is at 2 in the table");
_Static_assert(offsetof(struct fib_rule_hdr, tos) == 3, "tos of struct fib_rule_hdr is at 3 in the table");
_Static_assert(offsetof(struct fib_rule_hdr, table) == 4, "table of struct fib_rule_hdr is at 4 in the table");
_Static_assert(offsetof(struct fib_rule_hdr, action) == 7, "action of struct fib_rule_hdr is at 7 in the table");
_Static_assert(offsetof(struct fib_rule_hdr, flags) == 8, "flags of struct fib_rule_hdr is at 8 in the table");
#endif
