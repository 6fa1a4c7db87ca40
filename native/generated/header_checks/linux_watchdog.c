/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/watchdog.h>)
#include <linux/watchdog.h>
#ifdef WDIOC_GETSUPPORT
_Static_assert((unsigned long long)(WDIOC_GETSUPPORT) == 0x80285700ULL || (unsigned long long)(WDIOC_GETSUPPORT) == (unsigned long long)(long long)(int)0x80285700ULL, "WDIOC_GETSUPPORT is 2150127360 in the table");
#endif
#ifdef WDIOC_GETSTATUS
_Static_assert((unsigned long long)(WDIOC_GETSTATUS) == 0x80045701ULL || (unsigned long long)(WDIOC_GETSTATUS) == (unsigned long long)(long long)(int)0x80045701ULL, "WDIOC_GETSTATUS is 2147768065 in the table");
#endif
#ifdef WDIOC_GETBOOTSTATUS
_Static_assert((unsigned long long)(WDIOC_GETBOOTSTATUS) == 0x80045702ULL || (unsigned long long)(WDIOC_GETBOOTSTATUS) == (unsigned long long)(long long)(int)0x80045702ULL, "WDIOC_GETBOOTSTATUS is 2147768066 in the table");
#endif
#ifdef WDIOC_GETTEMP
_Static_assert((unsigned long long)(WDIOC_GETTEMP) == 0x80045703ULL || (unsigned long long)(WDIOC_GETTEMP) == (unsigned long long)(long long)(int)0x80045703ULL, "WDIOC_GETTEMP is 2147768067 in the table");
#endif
#ifdef WDIOC_SETOPTIONS
_Static_assert((unsigned long long)(WDIOC_SETOPTIONS) == 0x80045704ULL || (unsigned long long)(WDIOC_SETOPTIONS) == (unsigned long long)(long long)(int)0x80045704ULL, "WDIOC_SETOPTIONS is 2147768068 in the table");
#endif
#ifdef WDIOC_KEEPALIVE
_Static_assert((unsigned long long)(WDIOC_KEEPALIVE) == 0x80045705ULL || (unsigned long long)(WDIOC_KEEPALIVE) == (unsigned long long)(long long)(int)0x80045705ULL, "WDIOC_KEEPALIVE is 2147768069 in the table");
#endif
#ifdef WDIOC_SETTIMEOUT
_Static_assert((unsigned long long)(WDIOC_SETTIMEOUT) == 0xc0045706ULL || (unsigned long long)(WDIOC_SETTIMEOUT) == (unsigned long long)(long long)(int)0xc0045706ULL, "WDIOC_SETTIMEOUT is 3221509894 in the table");
#endif
#ifdef WDIOC_GETTIMEOUT
_Static_assert((unsigned long long)(WDIOC_GETTIMEOUT) == 0x80045707ULL || (unsigned long long)(WDIOC_GETTIMEOUT) == (unsigned long long)(long long)(int)0x80045707ULL, "WDIOC_GETTIMEOUT is 2147768071 in the table");
#endif
#ifdef WDIOC_SETPRETIMEOUT
_Static_assert((unsigned long long)(WDIOC_SETPRETIMEOUT) == 0xc0045708ULL || (unsigned long long)(WDIOC_SETPRETIMEOUT) == (unsigned long long)(long long)(int)0xc0045708ULL, "WDIOC_SETPRETIMEOUT is 3221509896 in the table");
#endif
#ifdef WDIOC_GETPRETIMEOUT
_Static_assert((unsigned long long)(WDIOC_GETPRETIMEOUT) == 0x80045709ULL || (unsigned long long)(WDIOC_GETPRETIMEOUT) == (unsigned long long)(long long)(int)0x80045709ULL, "WDIOC_GETPRETIMEOUT is 2147768073 in the table");
#endif
#ifdef WDIOC_GETTIMELEFT
_Static_assert((unsigned long long)(WDIOC_GETTIMELEFT) == 0x8004570aULL || (unsigned long long)(WDIOC_GETTIMELEFT) == (unsigned long long)(long long)(int)0x8004570aULL, "WDIOC_GETTIMELEFT is 2147768074 in the table");
#endif
#endif
