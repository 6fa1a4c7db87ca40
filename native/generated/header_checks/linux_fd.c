/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/fd.h>)
#include <linux/fd.h>
#ifdef FDCLRPRM
_Static_assert((unsigned long long)(FDCLRPRM) == 0x241ULL || (unsigned long long)(FDCLRPRM) == (unsigned long long)(long long)(int)0x241ULL, "FDCLRPRM is 577 in the table");
#endif
#ifdef FDSETPRM
_Static_assert((unsigned long long)(FDSETPRM) == 0x40200242ULL || (unsigned long long)(FDSETPRM) == (unsigned long long)(long long)(int)0x40200242ULL, "FDSETPRM is 1075839554 in the table");
#endif
#ifdef FDDEFPRM
_Static_assert((unsigned long long)(FDDEFPRM) == 0x40200243ULL || (unsigned long long)(FDDEFPRM) == (unsigned long long)(long long)(int)0x40200243ULL, "FDDEFPRM is 1075839555 in the table");
#endif
#ifdef FDGETPRM
_Static_assert((unsigned long long)(FDGETPRM) == 0x80200204ULL || (unsigned long long)(FDGETPRM) == (unsigned long long)(long long)(int)0x80200204ULL, "FDGETPRM is 2149581316 in the table");
#endif
#ifdef FDMSGON
_Static_assert((unsigned long long)(FDMSGON) == 0x245ULL || (unsigned long long)(FDMSGON) == (unsigned long long)(long long)(int)0x245ULL, "FDMSGON is 581 in the table");
#endif
#ifdef FDMSGOFF
_Static_assert((unsigned long long)(FDMSGOFF) == 0x246ULL || (unsigned long long)(FDMSGOFF) == (unsigned long long)(long long)(int)0x246ULL, "FDMSGOFF is 582 in the table");
#endif
#ifdef FDFMTBEG
_Static_assert((unsigned long long)(FDFMTBEG) == 0x247ULL || (unsigned long long)(FDFMTBEG) == (unsigned long long)(long long)(int)0x247ULL, "FDFMTBEG is 583 in the table");
#endif
#ifdef FDFMTTRK
_Static_assert((unsigned long long)(FDFMTTRK) == 0x400c0248ULL || (unsigned long long)(FDFMTTRK) == (unsigned long long)(long long)(int)0x400c0248ULL, "FDFMTTRK is 1074528840 in the table");
#endif
#ifdef FDFMTEND
_Static_assert((unsigned long long)(FDFMTEND) == 0x249ULL || (unsigned long long)(FDFMTEND) == (unsigned long long)(long long)(int)0x249ULL, "FDFMTEND is 585 in the table");
#endif
#ifdef FDSETEMSGTRESH
_Static_assert((unsigned long long)(FDSETEMSGTRESH) == 0x24aULL || (unsigned long long)(FDSETEMSGTRESH) == (unsigned long long)(long long)(int)0x24aULL, "FDSETEMSGTRESH is 586 in the table");
#endif
#ifdef FDFLUSH
_Static_assert((unsigned long long)(FDFLUSH) == 0x24bULL || (unsigned long long)(FDFLUSH) == (unsigned long long)(long long)(int)0x24bULL, "FDFLUSH is 587 in the table");
#endif
#ifdef FDSETMAXERRS
_Static_assert((unsigned long long)(FDSETMAXERRS) == 0x4014024cULL || (unsigned long long)(FDSETMAXERRS) == (unsigned long long)(long long)(int)0x4014024cULL, "FDSETMAXERRS is 1075053132 in the table");
#endif
#ifdef FDGETMAXERRS
_Static_assert((unsigned long long)(FDGETMAXERRS) == 0x8014020eULL || (unsigned long long)(FDGETMAXERRS) == (unsigned long long)(long long)(int)0x8014020eULL, "FDGETMAXERRS is 2148794894 in the table");
#endif
#ifdef FDGETDRVTYP
_Static_assert((unsigned long long)(FDGETDRVTYP) == 0x8010020fULL || (unsigned long long)(FDGETDRVTYP) == (unsigned long long)(long long)(int)0x8010020fULL, "FDGETDRVTYP is 2148532751 in the table");
#endif
#ifdef FDSETDRVPRM
_Static_assert((unsigned long long)(FDSETDRVPRM) == 0x40800290ULL || (unsigned long long)(FDSETDRVPRM) == (unsigned long long)(long long)(int)0x40800290ULL, "FDSETDRVPRM is 1082131088 in the table");
#endif
#ifdef FDGETDRVPRM
_Static_assert((unsigned long long)(FDGETDRVPRM) == 0x80800211ULL || (unsigned long long)(FDGETDRVPRM) == (unsigned long long)(long long)(int)0x80800211ULL, "FDGETDRVPRM is 2155872785 in the table");
#endif
#ifdef FDGETDRVSTAT
_Static_assert((unsigned long long)(FDGETDRVSTAT) == 0x80500212ULL || (unsigned long long)(FDGETDRVSTAT) == (unsigned long long)(long long)(int)0x80500212ULL, "FDGETDRVSTAT is 2152727058 in the table");
#endif
#ifdef FDPOLLDRVSTAT
_Static_assert((unsigned long long)(FDPOLLDRVSTAT) == 0x80500213ULL || (unsigned long long)(FDPOLLDRVSTAT) == (unsigned long long)(long long)(int)0x80500213ULL, "FDPOLLDRVSTAT is 2152727059 in the table");
#endif
#ifdef FDRESET
_Static_assert((unsigned long long)(FDRESET) == 0x254ULL || (unsigned long long)(FDRESET) == (unsigned long long)(long long)(int)0x254ULL, "FDRESET is 596 in the table");
#endif
#ifdef FDGETFDCSTAT
_Static_assert((unsigned long long)(FDGETFDCSTAT) == 0x80280215ULL || (unsigned long long)(FDGETFDCSTAT) == (unsigned long long)(long long)(int)0x80280215ULL, "FDGETFDCSTAT is 2150105621 in the table");
#endif
#ifdef FDWERRORCLR
_Static_assert((unsigned long long)(FDWERRORCLR) == 0x256ULL || (unsigned long long)(FDWERRORCLR) == (unsigned long long)(long long)(int)0x256ULL, "FDWERRORCLR is 598 in the table");
#endif
#ifdef FDWERRORGET
_Static_assert((unsigned long long)(FDWERRORGET) == 0x80280217ULL || (unsigned long long)(FDWERRORGET) == (unsigned long long)(long long)(int)0x80280217ULL, "FDWERRORGET is 2150105623 in the table");
#endif
#ifdef FDRAWCMD
_Static_assert((unsigned long long)(FDRAWCMD) == 0x258ULL || (unsigned long long)(FDRAWCMD) == (unsigned long long)(long long)(int)0x258ULL, "FDRAWCMD is 600 in the table");
#endif
#ifdef FDTWADDLE
_Static_assert((unsigned long long)(FDTWADDLE) == 0x259ULL || (unsigned long long)(FDTWADDLE) == (unsigned long long)(long long)(int)0x259ULL, "FDTWADDLE is 601 in the table");
#endif
#ifdef FDEJECT
_Static_assert((unsigned long long)(FDEJECT) == 0x25aULL || (unsigned long long)(FDEJECT) == (unsigned long long)(long long)(int)0x25aULL, "FDEJECT is 602 in the table");
#endif
#endif
