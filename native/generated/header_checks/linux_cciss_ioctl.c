/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/cciss_ioctl.h>)
#include <linux/cciss_ioctl.h>
#ifdef CCISS_GETPCIINFO
_Static_assert((unsigned long long)(CCISS_GETPCIINFO) == 0x80084201ULL || (unsigned long long)(CCISS_GETPCIINFO) == (unsigned long long)(long long)(int)0x80084201ULL, "CCISS_GETPCIINFO is 2148024833 in the table");
#endif
#ifdef CCISS_GETINTINFO
_Static_assert((unsigned long long)(CCISS_GETINTINFO) == 0x80084202ULL || (unsigned long long)(CCISS_GETINTINFO) == (unsigned long long)(long long)(int)0x80084202ULL, "CCISS_GETINTINFO is 2148024834 in the table");
#endif
#ifdef CCISS_SETINTINFO
_Static_assert((unsigned long long)(CCISS_SETINTINFO) == 0x40084203ULL || (unsigned long long)(CCISS_SETINTINFO) == (unsigned long long)(long long)(int)0x40084203ULL, "CCISS_SETINTINFO is 1074283011 in the table");
#endif
#ifdef CCISS_GETNODENAME
_Static_assert((unsigned long long)(CCISS_GETNODENAME) == 0x80104204ULL || (unsigned long long)(CCISS_GETNODENAME) == (unsigned long long)(long long)(int)0x80104204ULL, "CCISS_GETNODENAME is 2148549124 in the table");
#endif
#ifdef CCISS_SETNODENAME
_Static_assert((unsigned long long)(CCISS_SETNODENAME) == 0x40104205ULL || (unsigned long long)(CCISS_SETNODENAME) == (unsigned long long)(long long)(int)0x40104205ULL, "CCISS_SETNODENAME is 1074807301 in the table");
#endif
#ifdef CCISS_GETHEARTBEAT
_Static_assert((unsigned long long)(CCISS_GETHEARTBEAT) == 0x80044206ULL || (unsigned long long)(CCISS_GETHEARTBEAT) == (unsigned long long)(long long)(int)0x80044206ULL, "CCISS_GETHEARTBEAT is 2147762694 in the table");
#endif
#ifdef CCISS_GETBUSTYPES
_Static_assert((unsigned long long)(CCISS_GETBUSTYPES) == 0x80044207ULL || (unsigned long long)(CCISS_GETBUSTYPES) == (unsigned long long)(long long)(int)0x80044207ULL, "CCISS_GETBUSTYPES is 2147762695 in the table");
#endif
#ifdef CCISS_GETFIRMVER
_Static_assert((unsigned long long)(CCISS_GETFIRMVER) == 0x80044208ULL || (unsigned long long)(CCISS_GETFIRMVER) == (unsigned long long)(long long)(int)0x80044208ULL, "CCISS_GETFIRMVER is 2147762696 in the table");
#endif
#ifdef CCISS_GETDRIVVER
_Static_assert((unsigned long long)(CCISS_GETDRIVVER) == 0x80044209ULL || (unsigned long long)(CCISS_GETDRIVVER) == (unsigned long long)(long long)(int)0x80044209ULL, "CCISS_GETDRIVVER is 2147762697 in the table");
#endif
#ifdef CCISS_REVALIDVOLS
_Static_assert((unsigned long long)(CCISS_REVALIDVOLS) == 0x420aULL || (unsigned long long)(CCISS_REVALIDVOLS) == (unsigned long long)(long long)(int)0x420aULL, "CCISS_REVALIDVOLS is 16906 in the table");
#endif
#ifdef CCISS_PASSTHRU
_Static_assert((unsigned long long)(CCISS_PASSTHRU) == 0xc058420bULL || (unsigned long long)(CCISS_PASSTHRU) == (unsigned long long)(long long)(int)0xc058420bULL, "CCISS_PASSTHRU is 3227009547 in the table");
#endif
#ifdef CCISS_DEREGDISK
_Static_assert((unsigned long long)(CCISS_DEREGDISK) == 0x420cULL || (unsigned long long)(CCISS_DEREGDISK) == (unsigned long long)(long long)(int)0x420cULL, "CCISS_DEREGDISK is 16908 in the table");
#endif
#ifdef CCISS_REGNEWDISK
_Static_assert((unsigned long long)(CCISS_REGNEWDISK) == 0x4004420dULL || (unsigned long long)(CCISS_REGNEWDISK) == (unsigned long long)(long long)(int)0x4004420dULL, "CCISS_REGNEWDISK is 1074020877 in the table");
#endif
#ifdef CCISS_REGNEWD
_Static_assert((unsigned long long)(CCISS_REGNEWD) == 0x420eULL || (unsigned long long)(CCISS_REGNEWD) == (unsigned long long)(long long)(int)0x420eULL, "CCISS_REGNEWD is 16910 in the table");
#endif
#ifdef CCISS_RESCANDISK
_Static_assert((unsigned long long)(CCISS_RESCANDISK) == 0x4210ULL || (unsigned long long)(CCISS_RESCANDISK) == (unsigned long long)(long long)(int)0x4210ULL, "CCISS_RESCANDISK is 16912 in the table");
#endif
#ifdef CCISS_GETLUNINFO
_Static_assert((unsigned long long)(CCISS_GETLUNINFO) == 0x800c4211ULL || (unsigned long long)(CCISS_GETLUNINFO) == (unsigned long long)(long long)(int)0x800c4211ULL, "CCISS_GETLUNINFO is 2148286993 in the table");
#endif
#ifdef CCISS_BIG_PASSTHRU
_Static_assert((unsigned long long)(CCISS_BIG_PASSTHRU) == 0xc0604212ULL || (unsigned long long)(CCISS_BIG_PASSTHRU) == (unsigned long long)(long long)(int)0xc0604212ULL, "CCISS_BIG_PASSTHRU is 3227533842 in the table");
#endif
#endif
