/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/xfrm.h>)
#include <linux/xfrm.h>
#ifdef XFRM_MSG_NEWSA
_Static_assert((unsigned long long)(XFRM_MSG_NEWSA) == 0x10ULL || (unsigned long long)(XFRM_MSG_NEWSA) == (unsigned long long)(long long)(int)0x10ULL, "XFRM_MSG_NEWSA is 16 in the table");
#endif
#ifdef XFRM_MSG_DELSA
_Static_assert((unsigned long long)(XFRM_MSG_DELSA) == 0x11ULL || (unsigned long long)(XFRM_MSG_DELSA) == (unsigned long long)(long long)(int)0x11ULL, "XFRM_MSG_DELSA is 17 in the table");
#endif
#ifdef XFRM_MSG_GETSA
_Static_assert((unsigned long long)(XFRM_MSG_GETSA) == 0x12ULL || (unsigned long long)(XFRM_MSG_GETSA) == (unsigned long long)(long long)(int)0x12ULL, "XFRM_MSG_GETSA is 18 in the table");
#endif
#ifdef XFRM_MSG_NEWPOLICY
_Static_assert((unsigned long long)(XFRM_MSG_NEWPOLICY) == 0x13ULL || (unsigned long long)(XFRM_MSG_NEWPOLICY) == (unsigned long long)(long long)(int)0x13ULL, "XFRM_MSG_NEWPOLICY is 19 in the table");
#endif
#ifdef XFRM_MSG_DELPOLICY
_Static_assert((unsigned long long)(XFRM_MSG_DELPOLICY) == 0x14ULL || (unsigned long long)(XFRM_MSG_DELPOLICY) == (unsigned long long)(long long)(int)0x14ULL, "XFRM_MSG_DELPOLICY is 20 in the table");
#endif
#ifdef XFRM_MSG_GETPOLICY
_Static_assert((unsigned long long)(XFRM_MSG_GETPOLICY) == 0x15ULL || (unsigned long long)(XFRM_MSG_GETPOLICY) == (unsigned long long)(long long)(int)0x15ULL, "XFRM_MSG_GETPOLICY is 21 in the table");
#endif
#ifdef XFRM_MSG_ALLOCSPI
_Static_assert((unsigned long long)(XFRM_MSG_ALLOCSPI) == 0x16ULL || (unsigned long long)(XFRM_MSG_ALLOCSPI) == (unsigned long long)(long long)(int)0x16ULL, "XFRM_MSG_ALLOCSPI is 22 in the table");
#endif
#ifdef XFRM_MSG_ACQUIRE
_Static_assert((unsigned long long)(XFRM_MSG_ACQUIRE) == 0x17ULL || (unsigned long long)(XFRM_MSG_ACQUIRE) == (unsigned long long)(long long)(int)0x17ULL, "XFRM_MSG_ACQUIRE is 23 in the table");
#endif
#ifdef XFRM_MSG_EXPIRE
_Static_assert((unsigned long long)(XFRM_MSG_EXPIRE) == 0x18ULL || (unsigned long long)(XFRM_MSG_EXPIRE) == (unsigned long long)(long long)(int)0x18ULL, "XFRM_MSG_EXPIRE is 24 in the table");
#endif
#ifdef XFRM_MSG_UPDPOLICY
_Static_assert((unsigned long long)(XFRM_MSG_UPDPOLICY) == 0x19ULL || (unsigned long long)(XFRM_MSG_UPDPOLICY) == (unsigned long long)(long long)(int)0x19ULL, "XFRM_MSG_UPDPOLICY is 25 in the table");
#endif
#ifdef XFRM_MSG_UPDSA
_Static_assert((unsigned long long)(XFRM_MSG_UPDSA) == 0x1aULL || (unsigned long long)(XFRM_MSG_UPDSA) == (unsigned long long)(long long)(int)0x1aULL, "XFRM_MSG_UPDSA is 26 in the table");
#endif
#ifdef XFRM_MSG_POLEXPIRE
_Static_assert((unsigned long long)(XFRM_MSG_POLEXPIRE) == 0x1bULL || (unsigned long long)(XFRM_MSG_POLEXPIRE) == (unsigned long long)(long long)(int)0x1bULL, "XFRM_MSG_POLEXPIRE is 27 in the table");
#endif
#ifdef XFRM_MSG_FLUSHSA
_Static_assert((unsigned long long)(XFRM_MSG_FLUSHSA) == 0x1cULL || (unsigned long long)(XFRM_MSG_FLUSHSA) == (unsigned long long)(long long)(int)0x1cULL, "XFRM_MSG_FLUSHSA is 28 in the table");
#endif
#ifdef XFRM_MSG_FLUSHPOLICY
_Static_assert((unsigned long long)(XFRM_MSG_FLUSHPOLICY) == 0x1dULL || (unsigned long long)(XFRM_MSG_FLUSHPOLICY) == (unsigned long long)(long long)(int)0x1dULL, "XFRM_MSG_FLUSHPOLICY is 29 in the table");
#endif
#ifdef XFRM_MSG_NEWAE
_Static_assert((unsigned long long)(XFRM_MSG_NEWAE) == 0x1eULL || (unsigned long long)(XFRM_MSG_NEWAE) == (unsigned long long)(long long)(int)0x1eULL, "XFRM_MSG_NEWAE is 30 in the table");
#endif
#ifdef XFRM_MSG_GETAE
_Static_assert((unsigned long long)(XFRM_MSG_GETAE) == 0x1fULL || (unsigned long long)(XFRM_MSG_GETAE) == (unsigned long long)(long long)(int)0x1fULL, "XFRM_MSG_GETAE is 31 in the table");
#endif
#ifdef XFRM_MSG_REPORT
_Static_assert((unsigned long long)(XFRM_MSG_REPORT) == 0x20ULL || (unsigned long long)(XFRM_MSG_REPORT) == (unsigned long long)(long long)(int)0x20ULL, "XFRM_MSG_REPORT is 32 in the table");
#endif
#ifdef XFRM_MSG_MIGRATE
_Static_assert((unsigned long long)(XFRM_MSG_MIGRATE) == 0x21ULL || (unsigned long long)(XFRM_MSG_MIGRATE) == (unsigned long long)(long long)(int)0x21ULL, "XFRM_MSG_MIGRATE is 33 in the table");
#endif
#ifdef XFRM_MSG_NEWSADINFO
_Static_assert((unsigned long long)(XFRM_MSG_NEWSADINFO) == 0x22ULL || (unsigned long long)(XFRM_MSG_NEWSADINFO) == (unsigned long long)(long long)(int)0x22ULL, "XFRM_MSG_NEWSADINFO is 34 in the table");
#endif
#ifdef XFRM_MSG_GETSADINFO
_Static_assert((unsigned long long)(XFRM_MSG_GETSADINFO) == 0x23ULL || (unsigned long long)(XFRM_MSG_GETSADINFO) == (unsigned long long)(long long)(int)0x23ULL, "XFRM_MSG_GETSADINFO is 35 in the table");
#endif
#ifdef XFRM_MSG_NEWSPDINFO
_Static_assert((unsigned long long)(XFRM_MSG_NEWSPDINFO) == 0x24ULL || (unsigned long long)(XFRM_MSG_NEWSPDINFO) == (unsigned long long)(long long)(int)0x24ULL, "XFRM_MSG_NEWSPDINFO is 36 in the table");
#endif
#ifdef XFRM_MSG_GETSPDINFO
_Static_assert((unsigned long long)(XFRM_MSG_GETSPDINFO) == 0x25ULL || (unsigned long long)(XFRM_MSG_GETSPDINFO) == (unsigned long long)(long long)(int)0x25ULL, "XFRM_MSG_GETSPDINFO is 37 in the table");
#endif
#ifdef XFRM_MSG_MAPPING
_Static_assert((unsigned long long)(XFRM_MSG_MAPPING) == 0x26ULL || (unsigned long long)(XFRM_MSG_MAPPING) == (unsigned long long)(long long)(int)0x26ULL, "XFRM_MSG_MAPPING is 38 in the table");
#endif
#ifdef XFRM_MSG_SETDEFAULT
_Static_assert((unsigned long long)(XFRM_MSG_SETDEFAULT) == 0x27ULL || (unsigned long long)(XFRM_MSG_SETDEFAULT) == (unsigned long long)(long long)(int)0x27ULL, "XFRM_MSG_SETDEFAULT is 39 in the table");
#endif
#ifdef XFRM_MSG_GETDEFAULT
_Static_assert((unsigned long long)(XFRM_MSG_GETDEFAULT) == 0x28ULL || (unsigned long long)(XFRM_MSG_GETDEFAULT) == (unsigned long long)(long long)(int)0x28ULL, "XFRM_MSG_GETDEFAULT is 40 in the table");
#endif
#endif
