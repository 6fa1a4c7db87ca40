/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/hsi/cs-protocol.h>)
#include <linux/hsi/cs-protocol.h>
#ifdef CS_GET_STATE
_Static_assert((unsigned long long)(CS_GET_STATE) == 0x80044315ULL || (unsigned long long)(CS_GET_STATE) == (unsigned long long)(long long)(int)0x80044315ULL, "CS_GET_STATE is 2147762965 in the table");
#endif
#ifdef CS_SET_WAKELINE
_Static_assert((unsigned long long)(CS_SET_WAKELINE) == 0x40044317ULL || (unsigned long long)(CS_SET_WAKELINE) == (unsigned long long)(long long)(int)0x40044317ULL, "CS_SET_WAKELINE is 1074021143 in the table");
#endif
#ifdef CS_GET_IF_VERSION
_Static_assert((unsigned long long)(CS_GET_IF_VERSION) == 0x8004431eULL || (unsigned long long)(CS_GET_IF_VERSION) == (unsigned long long)(long long)(int)0x8004431eULL, "CS_GET_IF_VERSION is 2147762974 in the table");
#endif
#ifdef CS_CONFIG_BUFS
_Static_assert((unsigned long long)(CS_CONFIG_BUFS) == 0x4020431fULL || (unsigned long long)(CS_CONFIG_BUFS) == (unsigned long long)(long long)(int)0x4020431fULL, "CS_CONFIG_BUFS is 1075856159 in the table");
#endif
#endif
