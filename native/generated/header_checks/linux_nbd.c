/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/nbd.h>)
#include <linux/nbd.h>
#ifdef NBD_FLAG_HAS_FLAGS
_Static_assert((unsigned long long)(NBD_FLAG_HAS_FLAGS) == 0x1ULL || (unsigned long long)(NBD_FLAG_HAS_FLAGS) == (unsigned long long)(long long)(int)0x1ULL, "NBD_FLAG_HAS_FLAGS is 1 in the table");
#endif
#ifdef NBD_FLAG_READ_ONLY
_Static_assert((unsigned long long)(NBD_FLAG_READ_ONLY) == 0x2ULL || (unsigned long long)(NBD_FLAG_READ_ONLY) == (unsigned long long)(long long)(int)0x2ULL, "NBD_FLAG_READ_ONLY is 2 in the table");
#endif
#ifdef NBD_FLAG_SEND_FLUSH
_Static_assert((unsigned long long)(NBD_FLAG_SEND_FLUSH) == 0x4ULL || (unsigned long long)(NBD_FLAG_SEND_FLUSH) == (unsigned long long)(long long)(int)0x4ULL, "NBD_FLAG_SEND_FLUSH is 4 in the table");
#endif
#ifdef NBD_FLAG_SEND_FUA
_Static_assert((unsigned long long)(NBD_FLAG_SEND_FUA) == 0x8ULL || (unsigned long long)(NBD_FLAG_SEND_FUA) == (unsigned long long)(long long)(int)0x8ULL, "NBD_FLAG_SEND_FUA is 8 in the table");
#endif
#ifdef NBD_FLAG_ROTATIONAL
_Static_assert((unsigned long long)(NBD_FLAG_ROTATIONAL) == 0x10ULL || (unsigned long long)(NBD_FLAG_ROTATIONAL) == (unsigned long long)(long long)(int)0x10ULL, "NBD_FLAG_ROTATIONAL is 16 in the table");
#endif
#ifdef NBD_FLAG_SEND_TRIM
_Static_assert((unsigned long long)(NBD_FLAG_SEND_TRIM) == 0x20ULL || (unsigned long long)(NBD_FLAG_SEND_TRIM) == (unsigned long long)(long long)(int)0x20ULL, "NBD_FLAG_SEND_TRIM is 32 in the table");
#endif
#ifdef NBD_FLAG_SEND_WRITE_ZEROES
_Static_assert((unsigned long long)(NBD_FLAG_SEND_WRITE_ZEROES) == 0x40ULL || (unsigned long long)(NBD_FLAG_SEND_WRITE_ZEROES) == (unsigned long long)(long long)(int)0x40ULL, "NBD_FLAG_SEND_WRITE_ZEROES is 64 in the table");
#endif
#ifdef NBD_FLAG_SEND_DF
_Static_assert((unsigned long long)(NBD_FLAG_SEND_DF) == 0x80ULL || (unsigned long long)(NBD_FLAG_SEND_DF) == (unsigned long long)(long long)(int)0x80ULL, "NBD_FLAG_SEND_DF is 128 in the table");
#endif
#ifdef NBD_FLAG_CAN_MULTI_CONN
_Static_assert((unsigned long long)(NBD_FLAG_CAN_MULTI_CONN) == 0x100ULL || (unsigned long long)(NBD_FLAG_CAN_MULTI_CONN) == (unsigned long long)(long long)(int)0x100ULL, "NBD_FLAG_CAN_MULTI_CONN is 256 in the table");
#endif
#ifdef NBD_FLAG_SEND_RESIZE
_Static_assert((unsigned long long)(NBD_FLAG_SEND_RESIZE) == 0x200ULL || (unsigned long long)(NBD_FLAG_SEND_RESIZE) == (unsigned long long)(long long)(int)0x200ULL, "NBD_FLAG_SEND_RESIZE is 512 in the table");
#endif
#ifdef NBD_FLAG_SEND_CACHE
_Static_assert((unsigned long long)(NBD_FLAG_SEND_CACHE) == 0x400ULL || (unsigned long long)(NBD_FLAG_SEND_CACHE) == (unsigned long long)(long long)(int)0x400ULL, "NBD_FLAG_SEND_CACHE is 1024 in the table");
#endif
#endif
