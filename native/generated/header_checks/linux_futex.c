/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/futex.h>)
#include <linux/futex.h>
#ifdef FUTEX_32
_Static_assert((unsigned long long)(FUTEX_32) == 0x2ULL || (unsigned long long)(FUTEX_32) == (unsigned long long)(long long)(int)0x2ULL, "FUTEX_32 is 2 in the table");
#endif
#ifdef FUTEX_PRIVATE_FLAG
_Static_assert((unsigned long long)(FUTEX_PRIVATE_FLAG) == 0x80ULL || (unsigned long long)(FUTEX_PRIVATE_FLAG) == (unsigned long long)(long long)(int)0x80ULL, "FUTEX_PRIVATE_FLAG is 128 in the table");
#endif
#ifdef FUTEX_WAIT
_Static_assert((unsigned long long)(FUTEX_WAIT) == 0x0ULL || (unsigned long long)(FUTEX_WAIT) == (unsigned long long)(long long)(int)0x0ULL, "FUTEX_WAIT is 0 in the table");
#endif
#ifdef FUTEX_WAKE
_Static_assert((unsigned long long)(FUTEX_WAKE) == 0x1ULL || (unsigned long long)(FUTEX_WAKE) == (unsigned long long)(long long)(int)0x1ULL, "FUTEX_WAKE is 1 in the table");
#endif
#ifdef FUTEX_FD
_Static_assert((unsigned long long)(FUTEX_FD) == 0x2ULL || (unsigned long long)(FUTEX_FD) == (unsigned long long)(long long)(int)0x2ULL, "FUTEX_FD is 2 in the table");
#endif
#ifdef FUTEX_REQUEUE
_Static_assert((unsigned long long)(FUTEX_REQUEUE) == 0x3ULL || (unsigned long long)(FUTEX_REQUEUE) == (unsigned long long)(long long)(int)0x3ULL, "FUTEX_REQUEUE is 3 in the table");
#endif
#ifdef FUTEX_CMP_REQUEUE
_Static_assert((unsigned long long)(FUTEX_CMP_REQUEUE) == 0x4ULL || (unsigned long long)(FUTEX_CMP_REQUEUE) == (unsigned long long)(long long)(int)0x4ULL, "FUTEX_CMP_REQUEUE is 4 in the table");
#endif
#ifdef FUTEX_WAKE_OP
_Static_assert((unsigned long long)(FUTEX_WAKE_OP) == 0x5ULL || (unsigned long long)(FUTEX_WAKE_OP) == (unsigned long long)(long long)(int)0x5ULL, "FUTEX_WAKE_OP is 5 in the table");
#endif
#ifdef FUTEX_LOCK_PI
_Static_assert((unsigned long long)(FUTEX_LOCK_PI) == 0x6ULL || (unsigned long long)(FUTEX_LOCK_PI) == (unsigned long long)(long long)(int)0x6ULL, "FUTEX_LOCK_PI is 6 in the table");
#endif
#ifdef FUTEX_UNLOCK_PI
_Static_assert((unsigned long long)(FUTEX_UNLOCK_PI) == 0x7ULL || (unsigned long long)(FUTEX_UNLOCK_PI) == (unsigned long long)(long long)(int)0x7ULL, "FUTEX_UNLOCK_PI is 7 in the table");
#endif
#ifdef FUTEX_TRYLOCK_PI
_Static_assert((unsigned long long)(FUTEX_TRYLOCK_PI) == 0x8ULL || (unsigned long long)(FUTEX_TRYLOCK_PI) == (unsigned long long)(long long)(int)0x8ULL, "FUTEX_TRYLOCK_PI is 8 in the table");
#endif
#ifdef FUTEX_WAIT_BITSET
_Static_assert((unsigned long long)(FUTEX_WAIT_BITSET) == 0x9ULL || (unsigned long long)(FUTEX_WAIT_BITSET) == (unsigned long long)(long long)(int)0x9ULL, "FUTEX_WAIT_BITSET is 9 in the table");
#endif
#ifdef FUTEX_WAKE_BITSET
_Static_assert((unsigned long long)(FUTEX_WAKE_BITSET) == 0xaULL || (unsigned long long)(FUTEX_WAKE_BITSET) == (unsigned long long)(long long)(int)0xaULL, "FUTEX_WAKE_BITSET is 10 in the table");
#endif
#ifdef FUTEX_WAIT_REQUEUE_PI
_Static_assert((unsigned long long)(FUTEX_WAIT_REQUEUE_PI) == 0xbULL || (unsigned long long)(FUTEX_WAIT_REQUEUE_PI) == (unsigned long long)(long long)(int)0xbULL, "FUTEX_WAIT_REQUEUE_PI is 11 in the table");
#endif
#ifdef FUTEX_CMP_REQUEUE_PI
_Static_assert((unsigned long long)(FUTEX_CMP_REQUEUE_PI) == 0xcULL || (unsigned long long)(FUTEX_CMP_REQUEUE_PI) == (unsigned long long)(long long)(int)0xcULL, "FUTEX_CMP_REQUEUE_PI is 12 in the table");
#endif
#ifdef FUTEX_LOCK_PI2
_Static_assert((unsigned long long)(FUTEX_LOCK_PI2) == 0xdULL || (unsigned long long)(FUTEX_LOCK_PI2) == (unsigned long long)(long long)(int)0xdULL, "FUTEX_LOCK_PI2 is 13 in the table");
#endif
#ifdef FUTEX_OP_SET
_Static_assert((unsigned long long)(FUTEX_OP_SET) == 0x0ULL || (unsigned long long)(FUTEX_OP_SET) == (unsigned long long)(long long)(int)0x0ULL, "FUTEX_OP_SET is 0 in the table");
#endif
#ifdef FUTEX_OP_ADD
_Static_assert((unsigned long long)(FUTEX_OP_ADD) == 0x1ULL || (unsigned long long)(FUTEX_OP_ADD) == (unsigned long long)(long long)(int)0x1ULL, "FUTEX_OP_ADD is 1 in the table");
#endif
#ifdef FUTEX_OP_OR
_Static_assert((unsigned long long)(FUTEX_OP_OR) == 0x2ULL || (unsigned long long)(FUTEX_OP_OR) == (unsigned long long)(long long)(int)0x2ULL, "FUTEX_OP_OR is 2 in the table");
#endif
#ifdef FUTEX_OP_ANDN
_Static_assert((unsigned long long)(FUTEX_OP_ANDN) == 0x3ULL || (unsigned long long)(FUTEX_OP_ANDN) == (unsigned long long)(long long)(int)0x3ULL, "FUTEX_OP_ANDN is 3 in the table");
#endif
#ifdef FUTEX_OP_XOR
_Static_assert((unsigned long long)(FUTEX_OP_XOR) == 0x4ULL || (unsigned long long)(FUTEX_OP_XOR) == (unsigned long long)(long long)(int)0x4ULL, "FUTEX_OP_XOR is 4 in the table");
#endif
#ifdef FUTEX_OP_CMP_EQ
_Static_assert((unsigned long long)(FUTEX_OP_CMP_EQ) == 0x0ULL || (unsigned long long)(FUTEX_OP_CMP_EQ) == (unsigned long long)(long long)(int)0x0ULL, "FUTEX_OP_CMP_EQ is 0 in the table");
#endif
#ifdef FUTEX_OP_CMP_NE
_Static_assert((unsigned long long)(FUTEX_OP_CMP_NE) == 0x1ULL || (unsigned long long)(FUTEX_OP_CMP_NE) == (unsigned long long)(long long)(int)0x1ULL, "FUTEX_OP_CMP_NE is 1 in the table");
#endif
#ifdef FUTEX_OP_CMP_LT
_Static_assert((unsigned long long)(FUTEX_OP_CMP_LT) == 0x2ULL || (unsigned long long)(FUTEX_OP_CMP_LT) == (unsigned long long)(long long)(int)0x2ULL, "FUTEX_OP_CMP_LT is 2 in the table");
#endif
#ifdef FUTEX_OP_CMP_LE
_Static_assert((unsigned long long)(FUTEX_OP_CMP_LE) == 0x3ULL || (unsigned long long)(FUTEX_OP_CMP_LE) == (unsigned long long)(long long)(int)0x3ULL, "FUTEX_OP_CMP_LE is 3 in the table");
#endif
#ifdef FUTEX_OP_CMP_GT
_Static_assert((unsigned long long)(FUTEX_OP_CMP_GT) == 0x4ULL || (unsigned long long)(FUTEX_OP_CMP_GT) == (unsigned long long)(long long)(int)0x4ULL, "FUTEX_OP_CMP_GT is 4 in the table");
#endif
#ifdef FUTEX_OP_CMP_GE
_Static_assert((unsigned long long)(FUTEX_OP_CMP_GE) == 0x5ULL || (unsigned long long)(FUTEX_OP_CMP_GE) == (unsigned long long)(long long)(int)0x5ULL, "FUTEX_OP_CMP_GE is 5 in the table");
#endif
_Static_assert(sizeof(struct futex_waitv) == 24, "struct futex_waitv has 24 bytes in the table");
_Static_assert(offsetof(struct futex_waitv, val) == 0, "val of struct futex_waitv is at 0 in the table");
_Static_assert(offsetof(struct futex_waitv, uaddr) == 8, "uaddr of struct futex_waitv is at 8 in the table");
_Static_assert(offsetof(struct futex_waitv, flags) == 16, "flags of struct futex_waitv is at 16 in the table");
_Static_assert(offsetof(struct futex_waitv, __reserved) == 20, "__reserved of struct futex_waitv is at 20 in the table");
#endif
