/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/atm_tcp.h>)
#include <linux/atm_tcp.h>
#ifdef SIOCSIFATMTCP
_Static_assert((unsigned long long)(SIOCSIFATMTCP) == 0x6180ULL || (unsigned long long)(SIOCSIFATMTCP) == (unsigned long long)(long long)(int)0x6180ULL, "SIOCSIFATMTCP is 24960 in the table");
#endif
#ifdef ATMTCP_CREATE
_Static_assert((unsigned long long)(ATMTCP_CREATE) == 0x618eULL || (unsigned long long)(ATMTCP_CREATE) == (unsigned long long)(long long)(int)0x618eULL, "ATMTCP_CREATE is 24974 in the table");
#endif
#ifdef ATMTCP_REMOVE
_Static_assert((unsigned long long)(ATMTCP_REMOVE) == 0x618fULL || (unsigned long long)(ATMTCP_REMOVE) == (unsigned long long)(long long)(int)0x618fULL, "ATMTCP_REMOVE is 24975 in the table");
#endif
#endif
