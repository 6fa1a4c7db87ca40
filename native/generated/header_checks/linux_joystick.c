/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/joystick.h>)
#include <linux/joystick.h>
#ifdef JSIOCGVERSION
_Static_assert((unsigned long long)(JSIOCGVERSION) == 0x80046a01ULL || (unsigned long long)(JSIOCGVERSION) == (unsigned long long)(long long)(int)0x80046a01ULL, "JSIOCGVERSION is 2147772929 in the table");
#endif
#ifdef JSIOCGAXES
_Static_assert((unsigned long long)(JSIOCGAXES) == 0x80016a11ULL || (unsigned long long)(JSIOCGAXES) == (unsigned long long)(long long)(int)0x80016a11ULL, "JSIOCGAXES is 2147576337 in the table");
#endif
#ifdef JSIOCGBUTTONS
_Static_assert((unsigned long long)(JSIOCGBUTTONS) == 0x80016a12ULL || (unsigned long long)(JSIOCGBUTTONS) == (unsigned long long)(long long)(int)0x80016a12ULL, "JSIOCGBUTTONS is 2147576338 in the table");
#endif
#ifdef JSIOCSCORR
_Static_assert((unsigned long long)(JSIOCSCORR) == 0x40246a21ULL || (unsigned long long)(JSIOCSCORR) == (unsigned long long)(long long)(int)0x40246a21ULL, "JSIOCSCORR is 1076128289 in the table");
#endif
#ifdef JSIOCGCORR
_Static_assert((unsigned long long)(JSIOCGCORR) == 0x80246a22ULL || (unsigned long long)(JSIOCGCORR) == (unsigned long long)(long long)(int)0x80246a22ULL, "JSIOCGCORR is 2149870114 in the table");
#endif
#ifdef JSIOCSAXMAP
_Static_assert((unsigned long long)(JSIOCSAXMAP) == 0x40406a31ULL || (unsigned long long)(JSIOCSAXMAP) == (unsigned long long)(long long)(int)0x40406a31ULL, "JSIOCSAXMAP is 1077963313 in the table");
#endif
#ifdef JSIOCGAXMAP
_Static_assert((unsigned long long)(JSIOCGAXMAP) == 0x80406a32ULL || (unsigned long long)(JSIOCGAXMAP) == (unsigned long long)(long long)(int)0x80406a32ULL, "JSIOCGAXMAP is 2151705138 in the table");
#endif
#ifdef JSIOCSBTNMAP
_Static_assert((unsigned long long)(JSIOCSBTNMAP) == 0x44006a33ULL || (unsigned long long)(JSIOCSBTNMAP) == (unsigned long long)(long long)(int)0x44006a33ULL, "JSIOCSBTNMAP is 1140877875 in the table");
#endif
#ifdef JSIOCGBTNMAP
_Static_assert((unsigned long long)(JSIOCGBTNMAP) == 0x84006a34ULL || (unsigned long long)(JSIOCGBTNMAP) == (unsigned long long)(long long)(int)0x84006a34ULL, "JSIOCGBTNMAP is 2214619700 in the table");
#endif
#endif
