/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/sockios.h>)
#include <linux/sockios.h>
#ifdef SIOCGIFNAME
_Static_assert((unsigned long long)(SIOCGIFNAME) == 0x8910ULL || (unsigned long long)(SIOCGIFNAME) == (unsigned long long)(long long)(int)0x8910ULL, "SIOCGIFNAME is 35088 in the table");
#endif
#ifdef SIOCGIFCONF
_Static_assert((unsigned long long)(SIOCGIFCONF) == 0x8912ULL || (unsigned long long)(SIOCGIFCONF) == (unsigned long long)(long long)(int)0x8912ULL, "SIOCGIFCONF is 35090 in the table");
#endif
#ifdef SIOCGIFFLAGS
_Static_assert((unsigned long long)(SIOCGIFFLAGS) == 0x8913ULL || (unsigned long long)(SIOCGIFFLAGS) == (unsigned long long)(long long)(int)0x8913ULL, "SIOCGIFFLAGS is 35091 in the table");
#endif
#ifdef SIOCSIFFLAGS
_Static_assert((unsigned long long)(SIOCSIFFLAGS) == 0x8914ULL || (unsigned long long)(SIOCSIFFLAGS) == (unsigned long long)(long long)(int)0x8914ULL, "SIOCSIFFLAGS is 35092 in the table");
#endif
#ifdef SIOCGIFADDR
_Static_assert((unsigned long long)(SIOCGIFADDR) == 0x8915ULL || (unsigned long long)(SIOCGIFADDR) == (unsigned long long)(long long)(int)0x8915ULL, "SIOCGIFADDR is 35093 in the table");
#endif
#ifdef SIOCGIFNETMASK
_Static_assert((unsigned long long)(SIOCGIFNETMASK) == 0x891bULL || (unsigned long long)(SIOCGIFNETMASK) == (unsigned long long)(long long)(int)0x891bULL, "SIOCGIFNETMASK is 35099 in the table");
#endif
#ifdef SIOCGIFMTU
_Static_assert((unsigned long long)(SIOCGIFMTU) == 0x8921ULL || (unsigned long long)(SIOCGIFMTU) == (unsigned long long)(long long)(int)0x8921ULL, "SIOCGIFMTU is 35105 in the table");
#endif
#ifdef SIOCGIFHWADDR
_Static_assert((unsigned long long)(SIOCGIFHWADDR) == 0x8927ULL || (unsigned long long)(SIOCGIFHWADDR) == (unsigned long long)(long long)(int)0x8927ULL, "SIOCGIFHWADDR is 35111 in the table");
#endif
#ifdef SIOCGIFINDEX
_Static_assert((unsigned long long)(SIOCGIFINDEX) == 0x8933ULL || (unsigned long long)(SIOCGIFINDEX) == (unsigned long long)(long long)(int)0x8933ULL, "SIOCGIFINDEX is 35123 in the table");
#endif
#ifdef SIOCGIFTXQLEN
_Static_assert((unsigned long long)(SIOCGIFTXQLEN) == 0x8942ULL || (unsigned long long)(SIOCGIFTXQLEN) == (unsigned long long)(long long)(int)0x8942ULL, "SIOCGIFTXQLEN is 35138 in the table");
#endif
#ifdef SIOCETHTOOL
_Static_assert((unsigned long long)(SIOCETHTOOL) == 0x8946ULL || (unsigned long long)(SIOCETHTOOL) == (unsigned long long)(long long)(int)0x8946ULL, "SIOCETHTOOL is 35142 in the table");
#endif
#ifdef SIOCATMARK
_Static_assert((unsigned long long)(SIOCATMARK) == 0x8905ULL || (unsigned long long)(SIOCATMARK) == (unsigned long long)(long long)(int)0x8905ULL, "SIOCATMARK is 35077 in the table");
#endif
#endif
