/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/uinput.h>)
#include <linux/uinput.h>
#ifdef UI_DEV_CREATE
_Static_assert((unsigned long long)(UI_DEV_CREATE) == 0x5501ULL || (unsigned long long)(UI_DEV_CREATE) == (unsigned long long)(long long)(int)0x5501ULL, "UI_DEV_CREATE is 21761 in the table");
#endif
#ifdef UI_DEV_DESTROY
_Static_assert((unsigned long long)(UI_DEV_DESTROY) == 0x5502ULL || (unsigned long long)(UI_DEV_DESTROY) == (unsigned long long)(long long)(int)0x5502ULL, "UI_DEV_DESTROY is 21762 in the table");
#endif
#ifdef UI_DEV_SETUP
_Static_assert((unsigned long long)(UI_DEV_SETUP) == 0x405c5503ULL || (unsigned long long)(UI_DEV_SETUP) == (unsigned long long)(long long)(int)0x405c5503ULL, "UI_DEV_SETUP is 1079792899 in the table");
#endif
#ifdef UI_ABS_SETUP
_Static_assert((unsigned long long)(UI_ABS_SETUP) == 0x401c5504ULL || (unsigned long long)(UI_ABS_SETUP) == (unsigned long long)(long long)(int)0x401c5504ULL, "UI_ABS_SETUP is 1075598596 in the table");
#endif
#ifdef UI_SET_EVBIT
_Static_assert((unsigned long long)(UI_SET_EVBIT) == 0x40045564ULL || (unsigned long long)(UI_SET_EVBIT) == (unsigned long long)(long long)(int)0x40045564ULL, "UI_SET_EVBIT is 1074025828 in the table");
#endif
#ifdef UI_SET_KEYBIT
_Static_assert((unsigned long long)(UI_SET_KEYBIT) == 0x40045565ULL || (unsigned long long)(UI_SET_KEYBIT) == (unsigned long long)(long long)(int)0x40045565ULL, "UI_SET_KEYBIT is 1074025829 in the table");
#endif
#ifdef UI_SET_RELBIT
_Static_assert((unsigned long long)(UI_SET_RELBIT) == 0x40045566ULL || (unsigned long long)(UI_SET_RELBIT) == (unsigned long long)(long long)(int)0x40045566ULL, "UI_SET_RELBIT is 1074025830 in the table");
#endif
#ifdef UI_SET_ABSBIT
_Static_assert((unsigned long long)(UI_SET_ABSBIT) == 0x40045567ULL || (unsigned long long)(UI_SET_ABSBIT) == (unsigned long long)(long long)(int)0x40045567ULL, "UI_SET_ABSBIT is 1074025831 in the table");
#endif
#ifdef UI_SET_MSCBIT
_Static_assert((unsigned long long)(UI_SET_MSCBIT) == 0x40045568ULL || (unsigned long long)(UI_SET_MSCBIT) == (unsigned long long)(long long)(int)0x40045568ULL, "UI_SET_MSCBIT is 1074025832 in the table");
#endif
#ifdef UI_SET_LEDBIT
_Static_assert((unsigned long long)(UI_SET_LEDBIT) == 0x40045569ULL || (unsigned long long)(UI_SET_LEDBIT) == (unsigned long long)(long long)(int)0x40045569ULL, "UI_SET_LEDBIT is 1074025833 in the table");
#endif
#ifdef UI_SET_SNDBIT
_Static_assert((unsigned long long)(UI_SET_SNDBIT) == 0x4004556aULL || (unsigned long long)(UI_SET_SNDBIT) == (unsigned long long)(long long)(int)0x4004556aULL, "UI_SET_SNDBIT is 1074025834 in the table");
#endif
#ifdef UI_SET_FFBIT
_Static_assert((unsigned long long)(UI_SET_FFBIT) == 0x4004556bULL || (unsigned long long)(UI_SET_FFBIT) == (unsigned long long)(long long)(int)0x4004556bULL, "UI_SET_FFBIT is 1074025835 in the table");
#endif
#ifdef UI_SET_PHYS
_Static_assert((unsigned long long)(UI_SET_PHYS) == 0x4008556cULL || (unsigned long long)(UI_SET_PHYS) == (unsigned long long)(long long)(int)0x4008556cULL, "UI_SET_PHYS is 1074287980 in the table");
#endif
#ifdef UI_SET_SWBIT
_Static_assert((unsigned long long)(UI_SET_SWBIT) == 0x4004556dULL || (unsigned long long)(UI_SET_SWBIT) == (unsigned long long)(long long)(int)0x4004556dULL, "UI_SET_SWBIT is 1074025837 in the table");
#endif
#ifdef UI_SET_PROPBIT
_Static_assert((unsigned long long)(UI_SET_PROPBIT) == 0x4004556eULL || (unsigned long long)(UI_SET_PROPBIT) == (unsigned long long)(long long)(int)0x4004556eULL, "UI_SET_PROPBIT is 1074025838 in the table");
#endif
#ifdef UI_BEGIN_FF_UPLOAD
_Static_assert((unsigned long long)(UI_BEGIN_FF_UPLOAD) == 0xc06855c8ULL || (unsigned long long)(UI_BEGIN_FF_UPLOAD) == (unsigned long long)(long long)(int)0xc06855c8ULL, "UI_BEGIN_FF_UPLOAD is 3228063176 in the table");
#endif
#ifdef UI_END_FF_UPLOAD
_Static_assert((unsigned long long)(UI_END_FF_UPLOAD) == 0x406855c9ULL || (unsigned long long)(UI_END_FF_UPLOAD) == (unsigned long long)(long long)(int)0x406855c9ULL, "UI_END_FF_UPLOAD is 1080579529 in the table");
#endif
#ifdef UI_BEGIN_FF_ERASE
_Static_assert((unsigned long long)(UI_BEGIN_FF_ERASE) == 0xc00c55caULL || (unsigned long long)(UI_BEGIN_FF_ERASE) == (unsigned long long)(long long)(int)0xc00c55caULL, "UI_BEGIN_FF_ERASE is 3222033866 in the table");
#endif
#ifdef UI_END_FF_ERASE
_Static_assert((unsigned long long)(UI_END_FF_ERASE) == 0x400c55cbULL || (unsigned long long)(UI_END_FF_ERASE) == (unsigned long long)(long long)(int)0x400c55cbULL, "UI_END_FF_ERASE is 1074550219 in the table");
#endif
#ifdef UI_GET_VERSION
_Static_assert((unsigned long long)(UI_GET_VERSION) == 0x8004552dULL || (unsigned long long)(UI_GET_VERSION) == (unsigned long long)(long long)(int)0x8004552dULL, "UI_GET_VERSION is 2147767597 in the table");
#endif
#endif
