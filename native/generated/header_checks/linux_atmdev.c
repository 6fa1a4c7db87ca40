/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/atmdev.h>)
#include <linux/atmdev.h>
#ifdef ATM_GETLINKRATE
_Static_assert((unsigned long long)(ATM_GETLINKRATE) == 0x40106181ULL || (unsigned long long)(ATM_GETLINKRATE) == (unsigned long long)(long long)(int)0x40106181ULL, "ATM_GETLINKRATE is 1074815361 in the table");
#endif
#ifdef ATM_GETNAMES
_Static_assert((unsigned long long)(ATM_GETNAMES) == 0x40106183ULL || (unsigned long long)(ATM_GETNAMES) == (unsigned long long)(long long)(int)0x40106183ULL, "ATM_GETNAMES is 1074815363 in the table");
#endif
#ifdef ATM_GETTYPE
_Static_assert((unsigned long long)(ATM_GETTYPE) == 0x40106184ULL || (unsigned long long)(ATM_GETTYPE) == (unsigned long long)(long long)(int)0x40106184ULL, "ATM_GETTYPE is 1074815364 in the table");
#endif
#ifdef ATM_GETESI
_Static_assert((unsigned long long)(ATM_GETESI) == 0x40106185ULL || (unsigned long long)(ATM_GETESI) == (unsigned long long)(long long)(int)0x40106185ULL, "ATM_GETESI is 1074815365 in the table");
#endif
#ifdef ATM_GETADDR
_Static_assert((unsigned long long)(ATM_GETADDR) == 0x40106186ULL || (unsigned long long)(ATM_GETADDR) == (unsigned long long)(long long)(int)0x40106186ULL, "ATM_GETADDR is 1074815366 in the table");
#endif
#ifdef ATM_RSTADDR
_Static_assert((unsigned long long)(ATM_RSTADDR) == 0x40106187ULL || (unsigned long long)(ATM_RSTADDR) == (unsigned long long)(long long)(int)0x40106187ULL, "ATM_RSTADDR is 1074815367 in the table");
#endif
#ifdef ATM_ADDADDR
_Static_assert((unsigned long long)(ATM_ADDADDR) == 0x40106188ULL || (unsigned long long)(ATM_ADDADDR) == (unsigned long long)(long long)(int)0x40106188ULL, "ATM_ADDADDR is 1074815368 in the table");
#endif
#ifdef ATM_DELADDR
_Static_assert((unsigned long long)(ATM_DELADDR) == 0x40106189ULL || (unsigned long long)(ATM_DELADDR) == (unsigned long long)(long long)(int)0x40106189ULL, "ATM_DELADDR is 1074815369 in the table");
#endif
#ifdef ATM_GETCIRANGE
_Static_assert((unsigned long long)(ATM_GETCIRANGE) == 0x4010618aULL || (unsigned long long)(ATM_GETCIRANGE) == (unsigned long long)(long long)(int)0x4010618aULL, "ATM_GETCIRANGE is 1074815370 in the table");
#endif
#ifdef ATM_SETCIRANGE
_Static_assert((unsigned long long)(ATM_SETCIRANGE) == 0x4010618bULL || (unsigned long long)(ATM_SETCIRANGE) == (unsigned long long)(long long)(int)0x4010618bULL, "ATM_SETCIRANGE is 1074815371 in the table");
#endif
#ifdef ATM_SETESI
_Static_assert((unsigned long long)(ATM_SETESI) == 0x4010618cULL || (unsigned long long)(ATM_SETESI) == (unsigned long long)(long long)(int)0x4010618cULL, "ATM_SETESI is 1074815372 in the table");
#endif
#ifdef ATM_SETESIF
_Static_assert((unsigned long long)(ATM_SETESIF) == 0x4010618dULL || (unsigned long long)(ATM_SETESIF) == (unsigned long long)(long long)(int)0x4010618dULL, "ATM_SETESIF is 1074815373 in the table");
#endif
#ifdef ATM_ADDLECSADDR
_Static_assert((unsigned long long)(ATM_ADDLECSADDR) == 0x4010618eULL || (unsigned long long)(ATM_ADDLECSADDR) == (unsigned long long)(long long)(int)0x4010618eULL, "ATM_ADDLECSADDR is 1074815374 in the table");
#endif
#ifdef ATM_DELLECSADDR
_Static_assert((unsigned long long)(ATM_DELLECSADDR) == 0x4010618fULL || (unsigned long long)(ATM_DELLECSADDR) == (unsigned long long)(long long)(int)0x4010618fULL, "ATM_DELLECSADDR is 1074815375 in the table");
#endif
#ifdef ATM_GETLECSADDR
_Static_assert((unsigned long long)(ATM_GETLECSADDR) == 0x40106190ULL || (unsigned long long)(ATM_GETLECSADDR) == (unsigned long long)(long long)(int)0x40106190ULL, "ATM_GETLECSADDR is 1074815376 in the table");
#endif
#ifdef ATM_GETSTAT
_Static_assert((unsigned long long)(ATM_GETSTAT) == 0x40106150ULL || (unsigned long long)(ATM_GETSTAT) == (unsigned long long)(long long)(int)0x40106150ULL, "ATM_GETSTAT is 1074815312 in the table");
#endif
#ifdef ATM_GETSTATZ
_Static_assert((unsigned long long)(ATM_GETSTATZ) == 0x40106151ULL || (unsigned long long)(ATM_GETSTATZ) == (unsigned long long)(long long)(int)0x40106151ULL, "ATM_GETSTATZ is 1074815313 in the table");
#endif
#ifdef ATM_GETLOOP
_Static_assert((unsigned long long)(ATM_GETLOOP) == 0x40106152ULL || (unsigned long long)(ATM_GETLOOP) == (unsigned long long)(long long)(int)0x40106152ULL, "ATM_GETLOOP is 1074815314 in the table");
#endif
#ifdef ATM_SETLOOP
_Static_assert((unsigned long long)(ATM_SETLOOP) == 0x40106153ULL || (unsigned long long)(ATM_SETLOOP) == (unsigned long long)(long long)(int)0x40106153ULL, "ATM_SETLOOP is 1074815315 in the table");
#endif
#ifdef ATM_QUERYLOOP
_Static_assert((unsigned long long)(ATM_QUERYLOOP) == 0x40106154ULL || (unsigned long long)(ATM_QUERYLOOP) == (unsigned long long)(long long)(int)0x40106154ULL, "ATM_QUERYLOOP is 1074815316 in the table");
#endif
#ifdef ATM_SETSC
_Static_assert((unsigned long long)(ATM_SETSC) == 0x400461f1ULL || (unsigned long long)(ATM_SETSC) == (unsigned long long)(long long)(int)0x400461f1ULL, "ATM_SETSC is 1074029041 in the table");
#endif
#ifdef ATM_SETBACKEND
_Static_assert((unsigned long long)(ATM_SETBACKEND) == 0x400261f2ULL || (unsigned long long)(ATM_SETBACKEND) == (unsigned long long)(long long)(int)0x400261f2ULL, "ATM_SETBACKEND is 1073897970 in the table");
#endif
#ifdef ATM_NEWBACKENDIF
_Static_assert((unsigned long long)(ATM_NEWBACKENDIF) == 0x400261f3ULL || (unsigned long long)(ATM_NEWBACKENDIF) == (unsigned long long)(long long)(int)0x400261f3ULL, "ATM_NEWBACKENDIF is 1073897971 in the table");
#endif
#ifdef ATM_ADDPARTY
_Static_assert((unsigned long long)(ATM_ADDPARTY) == 0x401061f4ULL || (unsigned long long)(ATM_ADDPARTY) == (unsigned long long)(long long)(int)0x401061f4ULL, "ATM_ADDPARTY is 1074815476 in the table");
#endif
#ifdef ATM_DROPPARTY
_Static_assert((unsigned long long)(ATM_DROPPARTY) == 0x400461f5ULL || (unsigned long long)(ATM_DROPPARTY) == (unsigned long long)(long long)(int)0x400461f5ULL, "ATM_DROPPARTY is 1074029045 in the table");
#endif
#endif
