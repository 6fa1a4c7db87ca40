/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/tcp.h>)
#include <linux/tcp.h>
#ifdef TCP_NODELAY
_Static_assert((unsigned long long)(TCP_NODELAY) == 0x1ULL || (unsigned long long)(TCP_NODELAY) == (unsigned long long)(long long)(int)0x1ULL, "TCP_NODELAY is 1 in the table");
#endif
#ifdef TCP_MAXSEG
_Static_assert((unsigned long long)(TCP_MAXSEG) == 0x2ULL || (unsigned long long)(TCP_MAXSEG) == (unsigned long long)(long long)(int)0x2ULL, "TCP_MAXSEG is 2 in the table");
#endif
#ifdef TCP_CORK
_Static_assert((unsigned long long)(TCP_CORK) == 0x3ULL || (unsigned long long)(TCP_CORK) == (unsigned long long)(long long)(int)0x3ULL, "TCP_CORK is 3 in the table");
#endif
#ifdef TCP_KEEPIDLE
_Static_assert((unsigned long long)(TCP_KEEPIDLE) == 0x4ULL || (unsigned long long)(TCP_KEEPIDLE) == (unsigned long long)(long long)(int)0x4ULL, "TCP_KEEPIDLE is 4 in the table");
#endif
#ifdef TCP_KEEPINTVL
_Static_assert((unsigned long long)(TCP_KEEPINTVL) == 0x5ULL || (unsigned long long)(TCP_KEEPINTVL) == (unsigned long long)(long long)(int)0x5ULL, "TCP_KEEPINTVL is 5 in the table");
#endif
#ifdef TCP_KEEPCNT
_Static_assert((unsigned long long)(TCP_KEEPCNT) == 0x6ULL || (unsigned long long)(TCP_KEEPCNT) == (unsigned long long)(long long)(int)0x6ULL, "TCP_KEEPCNT is 6 in the table");
#endif
#ifdef TCP_SYNCNT
_Static_assert((unsigned long long)(TCP_SYNCNT) == 0x7ULL || (unsigned long long)(TCP_SYNCNT) == (unsigned long long)(long long)(int)0x7ULL, "TCP_SYNCNT is 7 in the table");
#endif
#ifdef TCP_LINGER2
_Static_assert((unsigned long long)(TCP_LINGER2) == 0x8ULL || (unsigned long long)(TCP_LINGER2) == (unsigned long long)(long long)(int)0x8ULL, "TCP_LINGER2 is 8 in the table");
#endif
#ifdef TCP_DEFER_ACCEPT
_Static_assert((unsigned long long)(TCP_DEFER_ACCEPT) == 0x9ULL || (unsigned long long)(TCP_DEFER_ACCEPT) == (unsigned long long)(long long)(int)0x9ULL, "TCP_DEFER_ACCEPT is 9 in the table");
#endif
#ifdef TCP_WINDOW_CLAMP
_Static_assert((unsigned long long)(TCP_WINDOW_CLAMP) == 0xaULL || (unsigned long long)(TCP_WINDOW_CLAMP) == (unsigned long long)(long long)(int)0xaULL, "TCP_WINDOW_CLAMP is 10 in the table");
#endif
#ifdef TCP_INFO
_Static_assert((unsigned long long)(TCP_INFO) == 0xbULL || (unsigned long long)(TCP_INFO) == (unsigned long long)(long long)(int)0xbULL, "TCP_INFO is 11 in the table");
#endif
#ifdef TCP_QUICKACK
_Static_assert((unsigned long long)(TCP_QUICKACK) == 0xcULL || (unsigned long long)(TCP_QUICKACK) == (unsigned long long)(long long)(int)0xcULL, "TCP_QUICKACK is 12 in the table");
#endif
#ifdef TCP_CONGESTION
_Static_assert((unsigned long long)(TCP_CONGESTION) == 0xdULL || (unsigned long long)(TCP_CONGESTION) == (unsigned long long)(long long)(int)0xdULL, "TCP_CONGESTION is 13 in the table");
#endif
#ifdef TCP_MD5SIG
_Static_assert((unsigned long long)(TCP_MD5SIG) == 0xeULL || (unsigned long long)(TCP_MD5SIG) == (unsigned long long)(long long)(int)0xeULL, "TCP_MD5SIG is 14 in the table");
#endif
#ifdef TCP_COOKIE_TRANSACTIONS
_Static_assert((unsigned long long)(TCP_COOKIE_TRANSACTIONS) == 0xfULL || (unsigned long long)(TCP_COOKIE_TRANSACTIONS) == (unsigned long long)(long long)(int)0xfULL, "TCP_COOKIE_TRANSACTIONS is 15 in the table");
#endif
#ifdef TCP_THIN_LINEAR_TIMEOUTS
_Static_assert((unsigned long long)(TCP_THIN_LINEAR_TIMEOUTS) == 0x10ULL || (unsigned long long)(TCP_THIN_LINEAR_TIMEOUTS) == (unsigned long long)(long long)(int)0x10ULL, "TCP_THIN_LINEAR_TIMEOUTS is 16 in the table");
#endif
#ifdef TCP_THIN_DUPACK
_Static_assert((unsigned long long)(TCP_THIN_DUPACK) == 0x11ULL || (unsigned long long)(TCP_THIN_DUPACK) == (unsigned long long)(long long)(int)0x11ULL, "TCP_THIN_DUPACK is 17 in the table");
#endif
#ifdef TCP_USER_TIMEOUT
_Static_assert((unsigned long long)(TCP_USER_TIMEOUT) == 0x12ULL || (unsigned long long)(TCP_USER_TIMEOUT) == (unsigned long long)(long long)(int)0x12ULL, "TCP_USER_TIMEOUT is 18 in the table");
#endif
#ifdef TCP_REPAIR
_Static_assert((unsigned long long)(TCP_REPAIR) == 0x13ULL || (unsigned long long)(TCP_REPAIR) == (unsigned long long)(long long)(int)0x13ULL, "TCP_REPAIR is 19 in the table");
#endif
#ifdef TCP_REPAIR_QUEUE
_Static_assert((unsigned long long)(TCP_REPAIR_QUEUE) == 0x14ULL || (unsigned long long)(TCP_REPAIR_QUEUE) == (unsigned long long)(long long)(int)0x14ULL, "TCP_REPAIR_QUEUE is 20 in the table");
#endif
#ifdef TCP_QUEUE_SEQ
_Static_assert((unsigned long long)(TCP_QUEUE_SEQ) == 0x15ULL || (unsigned long long)(TCP_QUEUE_SEQ) == (unsigned long long)(long long)(int)0x15ULL, "TCP_QUEUE_SEQ is 21 in the table");
#endif
#ifdef TCP_REPAIR_OPTIONS
_Static_assert((unsigned long long)(TCP_REPAIR_OPTIONS) == 0x16ULL || (unsigned long long)(TCP_REPAIR_OPTIONS) == (unsigned long long)(long long)(int)0x16ULL, "TCP_REPAIR_OPTIONS is 22 in the table");
#endif
#ifdef TCP_FASTOPEN
_Static_assert((unsigned long long)(TCP_FASTOPEN) == 0x17ULL || (unsigned long long)(TCP_FASTOPEN) == (unsigned long long)(long long)(int)0x17ULL, "TCP_FASTOPEN is 23 in the table");
#endif
#ifdef TCP_TIMESTAMP
_Static_assert((unsigned long long)(TCP_TIMESTAMP) == 0x18ULL || (unsigned long long)(TCP_TIMESTAMP) == (unsigned long long)(long long)(int)0x18ULL, "TCP_TIMESTAMP is 24 in the table");
#endif
#ifdef TCP_NOTSENT_LOWAT
_Static_assert((unsigned long long)(TCP_NOTSENT_LOWAT) == 0x19ULL || (unsigned long long)(TCP_NOTSENT_LOWAT) == (unsigned long long)(long long)(int)0x19ULL, "TCP_NOTSENT_LOWAT is 25 in the table");
#endif
#ifdef TCP_CC_INFO
_Static_assert((unsigned long long)(TCP_CC_INFO) == 0x1aULL || (unsigned long long)(TCP_CC_INFO) == (unsigned long long)(long long)(int)0x1aULL, "TCP_CC_INFO is 26 in the table");
#endif
#ifdef TCP_SAVE_SYN
_Static_assert((unsigned long long)(TCP_SAVE_SYN) == 0x1bULL || (unsigned long long)(TCP_SAVE_SYN) == (unsigned long long)(long long)(int)0x1bULL, "TCP_SAVE_SYN is 27 in the table");
#endif
#ifdef TCP_SAVED_SYN
_Static_assert((unsigned long long)(TCP_SAVED_SYN) == 0x1cULL || (unsigned long long)(TCP_SAVED_SYN) == (unsigned long long)(long long)(int)0x1cULL, "TCP_SAVED_SYN is 28 in the table");
#endif
#ifdef TCP_REPAIR_WINDOW
_Static_assert((unsigned long long)(TCP_REPAIR_WINDOW) == 0x1dULL || (unsigned long long)(TCP_REPAIR_WINDOW) == (unsigned long long)(long long)(int)0x1dULL, "TCP_REPAIR_WINDOW is 29 in the table");
#endif
#ifdef TCP_FASTOPEN_CONNECT
_Static_assert((unsigned long long)(TCP_FASTOPEN_CONNECT) == 0x1eULL || (unsigned long long)(TCP_FASTOPEN_CONNECT) == (unsigned long long)(long long)(int)0x1eULL, "TCP_FASTOPEN_CONNECT is 30 in the table");
#endif
#ifdef TCP_ULP
_Static_assert((unsigned long long)(TCP_ULP) == 0x1fULL || (unsigned long long)(TCP_ULP) == (unsigned long long)(long long)(int)0x1fULL, "TCP_ULP is 31 in the table");
#endif
#ifdef TCP_MD5SIG_EXT
_Static_assert((unsigned long long)(TCP_MD5SIG_EXT) == 0x20ULL || (unsigned long long)(TCP_MD5SIG_EXT) == (unsigned long long)(long long)(int)0x20ULL, "TCP_MD5SIG_EXT is 32 in the table");
#endif
#ifdef TCP_FASTOPEN_KEY
_Static_assert((unsigned long long)(TCP_FASTOPEN_KEY) == 0x21ULL || (unsigned long long)(TCP_FASTOPEN_KEY) == (unsigned long long)(long long)(int)0x21ULL, "TCP_FASTOPEN_KEY is 33 in the table");
#endif
#ifdef TCP_FASTOPEN_NO_COOKIE
_Static_assert((unsigned long long)(TCP_FASTOPEN_NO_COOKIE) == 0x22ULL || (unsigned long long)(TCP_FASTOPEN_NO_COOKIE) == (unsigned long long)(long long)(int)0x22ULL, "TCP_FASTOPEN_NO_COOKIE is 34 in the table");
#endif
#ifdef TCP_ZEROCOPY_RECEIVE
_Static_assert((unsigned long long)(TCP_ZEROCOPY_RECEIVE) == 0x23ULL || (unsigned long long)(TCP_ZEROCOPY_RECEIVE) == (unsigned long long)(long long)(int)0x23ULL, "TCP_ZEROCOPY_RECEIVE is 35 in the table");
#endif
#ifdef TCP_INQ
_Static_assert((unsigned long long)(TCP_INQ) == 0x24ULL || (unsigned long long)(TCP_INQ) == (unsigned long long)(long long)(int)0x24ULL, "TCP_INQ is 36 in the table");
#endif
#ifdef TCP_TX_DELAY
_Static_assert((unsigned long long)(TCP_TX_DELAY) == 0x25ULL || (unsigned long long)(TCP_TX_DELAY) == (unsigned long long)(long long)(int)0x25ULL, "TCP_TX_DELAY is 37 in the table");
#endif
#endif
