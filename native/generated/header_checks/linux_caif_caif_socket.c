/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/caif/caif_socket.h>)
#include <linux/caif/caif_socket.h>
#ifdef CAIFPROTO_AT
_Static_assert((unsigned long long)(CAIFPROTO_AT) == 0x0ULL || (unsigned long long)(CAIFPROTO_AT) == (unsigned long long)(long long)(int)0x0ULL, "CAIFPROTO_AT is 0 in the table");
#endif
#ifdef CAIFPROTO_DATAGRAM
_Static_assert((unsigned long long)(CAIFPROTO_DATAGRAM) == 0x1ULL || (unsigned long long)(CAIFPROTO_DATAGRAM) == (unsigned long long)(long long)(int)0x1ULL, "CAIFPROTO_DATAGRAM is 1 in the table");
#endif
#ifdef CAIFPROTO_DATAGRAM_LOOP
_Static_assert((unsigned long long)(CAIFPROTO_DATAGRAM_LOOP) == 0x2ULL || (unsigned long long)(CAIFPROTO_DATAGRAM_LOOP) == (unsigned long long)(long long)(int)0x2ULL, "CAIFPROTO_DATAGRAM_LOOP is 2 in the table");
#endif
#ifdef CAIFPROTO_UTIL
_Static_assert((unsigned long long)(CAIFPROTO_UTIL) == 0x3ULL || (unsigned long long)(CAIFPROTO_UTIL) == (unsigned long long)(long long)(int)0x3ULL, "CAIFPROTO_UTIL is 3 in the table");
#endif
#ifdef CAIFPROTO_RFM
_Static_assert((unsigned long long)(CAIFPROTO_RFM) == 0x4ULL || (unsigned long long)(CAIFPROTO_RFM) == (unsigned long long)(long long)(int)0x4ULL, "CAIFPROTO_RFM is 4 in the table");
#endif
#ifdef CAIFPROTO_DEBUG
_Static_assert((unsigned long long)(CAIFPROTO_DEBUG) == 0x5ULL || (unsigned long long)(CAIFPROTO_DEBUG) == (unsigned long long)(long long)(int)0x5ULL, "CAIFPROTO_DEBUG is 5 in the table");
#endif
#ifdef CAIFSO_LINK_SELECT
_Static_assert((unsigned long long)(CAIFSO_LINK_SELECT) == 0x7fULL || (unsigned long long)(CAIFSO_LINK_SELECT) == (unsigned long long)(long long)(int)0x7fULL, "CAIFSO_LINK_SELECT is 127 in the table");
#endif
#ifdef CAIFSO_REQ_PARAM
_Static_assert((unsigned long long)(CAIFSO_REQ_PARAM) == 0x80ULL || (unsigned long long)(CAIFSO_REQ_PARAM) == (unsigned long long)(long long)(int)0x80ULL, "CAIFSO_REQ_PARAM is 128 in the table");
#endif
#ifdef CAIFSO_RSP_PARAM
_Static_assert((unsigned long long)(CAIFSO_RSP_PARAM) == 0x81ULL || (unsigned long long)(CAIFSO_RSP_PARAM) == (unsigned long long)(long long)(int)0x81ULL, "CAIFSO_RSP_PARAM is 129 in the table");
#endif
#endif
