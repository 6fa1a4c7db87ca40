/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/sockios.h>)
#include <asm/sockios.h>
#ifdef FIOSETOWN
_Static_assert((unsigned long long)(FIOSETOWN) == 0x8901ULL || (unsigned long long)(FIOSETOWN) == (unsigned long long)(long long)(int)0x8901ULL, "FIOSETOWN is 35073 in the table");
#endif
#ifdef SIOCSPGRP
_Static_assert((unsigned long long)(SIOCSPGRP) == 0x8902ULL || (unsigned long long)(SIOCSPGRP) == (unsigned long long)(long long)(int)0x8902ULL, "SIOCSPGRP is 35074 in the table");
#endif
#ifdef FIOGETOWN
_Static_assert((unsigned long long)(FIOGETOWN) == 0x8903ULL || (unsigned long long)(FIOGETOWN) == (unsigned long long)(long long)(int)0x8903ULL, "FIOGETOWN is 35075 in the table");
#endif
#ifdef SIOCGPGRP
_Static_assert((unsigned long long)(SIOCGPGRP) == 0x8904ULL || (unsigned long long)(SIOCGPGRP) == (unsigned long long)(long long)(int)0x8904ULL, "SIOCGPGRP is 35076 in the table");
#endif
#ifdef SIOCATMARK
_Static_assert((unsigned long long)(SIOCATMARK) == 0x8905ULL || (unsigned long long)(SIOCATMARK) == (unsigned long long)(long long)(int)0x8905ULL, "SIOCATMARK is 35077 in the table");
#endif
#ifdef SIOCGSTAMP_OLD
_Static_assert((unsigned long long)(SIOCGSTAMP_OLD) == 0x8906ULL || (unsigned long long)(SIOCGSTAMP_OLD) == (unsigned long long)(long long)(int)0x8906ULL, "SIOCGSTAMP_OLD is 35078 in the table");
#endif
#ifdef SIOCGSTAMPNS_OLD
_Static_assert((unsigned long long)(SIOCGSTAMPNS_OLD) == 0x8907ULL || (unsigned long long)(SIOCGSTAMPNS_OLD) == (unsigned long long)(long long)(int)0x8907ULL, "SIOCGSTAMPNS_OLD is 35079 in the table");
#endif
#endif
