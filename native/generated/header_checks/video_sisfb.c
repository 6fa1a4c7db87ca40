/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<video/sisfb.h>)
#include <video/sisfb.h>
#ifdef SISFB_GET_INFO_SIZE
_Static_assert((unsigned long long)(SISFB_GET_INFO_SIZE) == 0x8004f300ULL || (unsigned long long)(SISFB_GET_INFO_SIZE) == (unsigned long long)(long long)(int)0x8004f300ULL, "SISFB_GET_INFO_SIZE is 2147808000 in the table");
#endif
#ifdef SISFB_GET_INFO
_Static_assert((unsigned long long)(SISFB_GET_INFO) == 0x811cf301ULL || (unsigned long long)(SISFB_GET_INFO) == (unsigned long long)(long long)(int)0x811cf301ULL, "SISFB_GET_INFO is 2166158081 in the table");
#endif
#ifdef SISFB_GET_VBRSTATUS
_Static_assert((unsigned long long)(SISFB_GET_VBRSTATUS) == 0x8004f302ULL || (unsigned long long)(SISFB_GET_VBRSTATUS) == (unsigned long long)(long long)(int)0x8004f302ULL, "SISFB_GET_VBRSTATUS is 2147808002 in the table");
#endif
#ifdef SISFB_GET_AUTOMAXIMIZE
_Static_assert((unsigned long long)(SISFB_GET_AUTOMAXIMIZE) == 0x8004f303ULL || (unsigned long long)(SISFB_GET_AUTOMAXIMIZE) == (unsigned long long)(long long)(int)0x8004f303ULL, "SISFB_GET_AUTOMAXIMIZE is 2147808003 in the table");
#endif
#ifdef SISFB_SET_AUTOMAXIMIZE
_Static_assert((unsigned long long)(SISFB_SET_AUTOMAXIMIZE) == 0x4004f303ULL || (unsigned long long)(SISFB_SET_AUTOMAXIMIZE) == (unsigned long long)(long long)(int)0x4004f303ULL, "SISFB_SET_AUTOMAXIMIZE is 1074066179 in the table");
#endif
#ifdef SISFB_GET_TVPOSOFFSET
_Static_assert((unsigned long long)(SISFB_GET_TVPOSOFFSET) == 0x8004f304ULL || (unsigned long long)(SISFB_GET_TVPOSOFFSET) == (unsigned long long)(long long)(int)0x8004f304ULL, "SISFB_GET_TVPOSOFFSET is 2147808004 in the table");
#endif
#ifdef SISFB_SET_TVPOSOFFSET
_Static_assert((unsigned long long)(SISFB_SET_TVPOSOFFSET) == 0x4004f304ULL || (unsigned long long)(SISFB_SET_TVPOSOFFSET) == (unsigned long long)(long long)(int)0x4004f304ULL, "SISFB_SET_TVPOSOFFSET is 1074066180 in the table");
#endif
#ifdef SISFB_COMMAND
_Static_assert((unsigned long long)(SISFB_COMMAND) == 0xc054f305ULL || (unsigned long long)(SISFB_COMMAND) == (unsigned long long)(long long)(int)0xc054f305ULL, "SISFB_COMMAND is 3226792709 in the table");
#endif
#ifdef SISFB_SET_LOCK
_Static_assert((unsigned long long)(SISFB_SET_LOCK) == 0x4004f306ULL || (unsigned long long)(SISFB_SET_LOCK) == (unsigned long long)(long long)(int)0x4004f306ULL, "SISFB_SET_LOCK is 1074066182 in the table");
#endif
#ifdef SISFB_GET_INFO_OLD
_Static_assert((unsigned long long)(SISFB_GET_INFO_OLD) == 0x80046ef8ULL || (unsigned long long)(SISFB_GET_INFO_OLD) == (unsigned long long)(long long)(int)0x80046ef8ULL, "SISFB_GET_INFO_OLD is 2147774200 in the table");
#endif
#ifdef SISFB_GET_VBRSTATUS_OLD
_Static_assert((unsigned long long)(SISFB_GET_VBRSTATUS_OLD) == 0x80046ef9ULL || (unsigned long long)(SISFB_GET_VBRSTATUS_OLD) == (unsigned long long)(long long)(int)0x80046ef9ULL, "SISFB_GET_VBRSTATUS_OLD is 2147774201 in the table");
#endif
#ifdef SISFB_GET_AUTOMAXIMIZE_OLD
_Static_assert((unsigned long long)(SISFB_GET_AUTOMAXIMIZE_OLD) == 0x80046efaULL || (unsigned long long)(SISFB_GET_AUTOMAXIMIZE_OLD) == (unsigned long long)(long long)(int)0x80046efaULL, "SISFB_GET_AUTOMAXIMIZE_OLD is 2147774202 in the table");
#endif
#ifdef SISFB_SET_AUTOMAXIMIZE_OLD
_Static_assert((unsigned long long)(SISFB_SET_AUTOMAXIMIZE_OLD) == 0x40046efaULL || (unsigned long long)(SISFB_SET_AUTOMAXIMIZE_OLD) == (unsigned long long)(long long)(int)0x40046efaULL, "SISFB_SET_AUTOMAXIMIZE_OLD is 1074032378 in the table");
#endif
#endif
