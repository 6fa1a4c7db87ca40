/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/capi.h>)
#include <linux/capi.h>
#ifdef CAPI_REGISTER
_Static_assert((unsigned long long)(CAPI_REGISTER) == 0x400c4301ULL || (unsigned long long)(CAPI_REGISTER) == (unsigned long long)(long long)(int)0x400c4301ULL, "CAPI_REGISTER is 1074545409 in the table");
#endif
#ifdef CAPI_GET_MANUFACTURER
_Static_assert((unsigned long long)(CAPI_GET_MANUFACTURER) == 0xc0044306ULL || (unsigned long long)(CAPI_GET_MANUFACTURER) == (unsigned long long)(long long)(int)0xc0044306ULL, "CAPI_GET_MANUFACTURER is 3221504774 in the table");
#endif
#ifdef CAPI_GET_VERSION
_Static_assert((unsigned long long)(CAPI_GET_VERSION) == 0xc0104307ULL || (unsigned long long)(CAPI_GET_VERSION) == (unsigned long long)(long long)(int)0xc0104307ULL, "CAPI_GET_VERSION is 3222291207 in the table");
#endif
#ifdef CAPI_GET_SERIAL
_Static_assert((unsigned long long)(CAPI_GET_SERIAL) == 0xc0044308ULL || (unsigned long long)(CAPI_GET_SERIAL) == (unsigned long long)(long long)(int)0xc0044308ULL, "CAPI_GET_SERIAL is 3221504776 in the table");
#endif
#ifdef CAPI_GET_PROFILE
_Static_assert((unsigned long long)(CAPI_GET_PROFILE) == 0xc0404309ULL || (unsigned long long)(CAPI_GET_PROFILE) == (unsigned long long)(long long)(int)0xc0404309ULL, "CAPI_GET_PROFILE is 3225436937 in the table");
#endif
#ifdef CAPI_MANUFACTURER_CMD
_Static_assert((unsigned long long)(CAPI_MANUFACTURER_CMD) == 0xc0104320ULL || (unsigned long long)(CAPI_MANUFACTURER_CMD) == (unsigned long long)(long long)(int)0xc0104320ULL, "CAPI_MANUFACTURER_CMD is 3222291232 in the table");
#endif
#ifdef CAPI_GET_ERRCODE
_Static_assert((unsigned long long)(CAPI_GET_ERRCODE) == 0x80024321ULL || (unsigned long long)(CAPI_GET_ERRCODE) == (unsigned long long)(long long)(int)0x80024321ULL, "CAPI_GET_ERRCODE is 2147631905 in the table");
#endif
#ifdef CAPI_INSTALLED
_Static_assert((unsigned long long)(CAPI_INSTALLED) == 0x80024322ULL || (unsigned long long)(CAPI_INSTALLED) == (unsigned long long)(long long)(int)0x80024322ULL, "CAPI_INSTALLED is 2147631906 in the table");
#endif
#ifdef CAPI_GET_FLAGS
_Static_assert((unsigned long long)(CAPI_GET_FLAGS) == 0x80044323ULL || (unsigned long long)(CAPI_GET_FLAGS) == (unsigned long long)(long long)(int)0x80044323ULL, "CAPI_GET_FLAGS is 2147762979 in the table");
#endif
#ifdef CAPI_SET_FLAGS
_Static_assert((unsigned long long)(CAPI_SET_FLAGS) == 0x80044324ULL || (unsigned long long)(CAPI_SET_FLAGS) == (unsigned long long)(long long)(int)0x80044324ULL, "CAPI_SET_FLAGS is 2147762980 in the table");
#endif
#ifdef CAPI_CLR_FLAGS
_Static_assert((unsigned long long)(CAPI_CLR_FLAGS) == 0x80044325ULL || (unsigned long long)(CAPI_CLR_FLAGS) == (unsigned long long)(long long)(int)0x80044325ULL, "CAPI_CLR_FLAGS is 2147762981 in the table");
#endif
#ifdef CAPI_NCCI_OPENCOUNT
_Static_assert((unsigned long long)(CAPI_NCCI_OPENCOUNT) == 0x80044326ULL || (unsigned long long)(CAPI_NCCI_OPENCOUNT) == (unsigned long long)(long long)(int)0x80044326ULL, "CAPI_NCCI_OPENCOUNT is 2147762982 in the table");
#endif
#ifdef CAPI_NCCI_GETUNIT
_Static_assert((unsigned long long)(CAPI_NCCI_GETUNIT) == 0x80044327ULL || (unsigned long long)(CAPI_NCCI_GETUNIT) == (unsigned long long)(long long)(int)0x80044327ULL, "CAPI_NCCI_GETUNIT is 2147762983 in the table");
#endif
#endif
