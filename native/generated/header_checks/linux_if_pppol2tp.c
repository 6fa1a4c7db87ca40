/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/if_pppol2tp.h>)
#include <linux/if_pppol2tp.h>
#ifdef PPPOL2TP_SO_DEBUG
_Static_assert((unsigned long long)(PPPOL2TP_SO_DEBUG) == 0x1ULL || (unsigned long long)(PPPOL2TP_SO_DEBUG) == (unsigned long long)(long long)(int)0x1ULL, "PPPOL2TP_SO_DEBUG is 1 in the table");
#endif
#ifdef PPPOL2TP_SO_RECVSEQ
_Static_assert((unsigned long long)(PPPOL2TP_SO_RECVSEQ) == 0x2ULL || (unsigned long long)(PPPOL2TP_SO_RECVSEQ) == (unsigned long long)(long long)(int)0x2ULL, "PPPOL2TP_SO_RECVSEQ is 2 in the table");
#endif
#ifdef PPPOL2TP_SO_SENDSEQ
_Static_assert((unsigned long long)(PPPOL2TP_SO_SENDSEQ) == 0x3ULL || (unsigned long long)(PPPOL2TP_SO_SENDSEQ) == (unsigned long long)(long long)(int)0x3ULL, "PPPOL2TP_SO_SENDSEQ is 3 in the table");
#endif
#ifdef PPPOL2TP_SO_LNSMODE
_Static_assert((unsigned long long)(PPPOL2TP_SO_LNSMODE) == 0x4ULL || (unsigned long long)(PPPOL2TP_SO_LNSMODE) == (unsigned long long)(long long)(int)0x4ULL, "PPPOL2TP_SO_LNSMODE is 4 in the table");
#endif
#ifdef PPPOL2TP_SO_REORDERTO
_Static_assert((unsigned long long)(PPPOL2TP_SO_REORDERTO) == 0x5ULL || (unsigned long long)(PPPOL2TP_SO_REORDERTO) == (unsigned long long)(long long)(int)0x5ULL, "PPPOL2TP_SO_REORDERTO is 5 in the table");
#endif
#endif
