/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/auto_fs.h>)
#include <linux/auto_fs.h>
#ifdef AUTOFS_IOC_READY
_Static_assert((unsigned long long)(AUTOFS_IOC_READY) == 0x9360ULL || (unsigned long long)(AUTOFS_IOC_READY) == (unsigned long long)(long long)(int)0x9360ULL, "AUTOFS_IOC_READY is 37728 in the table");
#endif
#ifdef AUTOFS_IOC_FAIL
_Static_assert((unsigned long long)(AUTOFS_IOC_FAIL) == 0x9361ULL || (unsigned long long)(AUTOFS_IOC_FAIL) == (unsigned long long)(long long)(int)0x9361ULL, "AUTOFS_IOC_FAIL is 37729 in the table");
#endif
#ifdef AUTOFS_IOC_CATATONIC
_Static_assert((unsigned long long)(AUTOFS_IOC_CATATONIC) == 0x9362ULL || (unsigned long long)(AUTOFS_IOC_CATATONIC) == (unsigned long long)(long long)(int)0x9362ULL, "AUTOFS_IOC_CATATONIC is 37730 in the table");
#endif
#ifdef AUTOFS_IOC_PROTOVER
_Static_assert((unsigned long long)(AUTOFS_IOC_PROTOVER) == 0x80049363ULL || (unsigned long long)(AUTOFS_IOC_PROTOVER) == (unsigned long long)(long long)(int)0x80049363ULL, "AUTOFS_IOC_PROTOVER is 2147783523 in the table");
#endif
#ifdef AUTOFS_IOC_SETTIMEOUT
_Static_assert((unsigned long long)(AUTOFS_IOC_SETTIMEOUT) == 0xc0089364ULL || (unsigned long long)(AUTOFS_IOC_SETTIMEOUT) == (unsigned long long)(long long)(int)0xc0089364ULL, "AUTOFS_IOC_SETTIMEOUT is 3221787492 in the table");
#endif
#ifdef AUTOFS_IOC_EXPIRE
_Static_assert((unsigned long long)(AUTOFS_IOC_EXPIRE) == 0x810c9365ULL || (unsigned long long)(AUTOFS_IOC_EXPIRE) == (unsigned long long)(long long)(int)0x810c9365ULL, "AUTOFS_IOC_EXPIRE is 2165085029 in the table");
#endif
#ifdef AUTOFS_IOC_EXPIRE_MULTI
_Static_assert((unsigned long long)(AUTOFS_IOC_EXPIRE_MULTI) == 0x40049366ULL || (unsigned long long)(AUTOFS_IOC_EXPIRE_MULTI) == (unsigned long long)(long long)(int)0x40049366ULL, "AUTOFS_IOC_EXPIRE_MULTI is 1074041702 in the table");
#endif
#ifdef AUTOFS_IOC_PROTOSUBVER
_Static_assert((unsigned long long)(AUTOFS_IOC_PROTOSUBVER) == 0x80049367ULL || (unsigned long long)(AUTOFS_IOC_PROTOSUBVER) == (unsigned long long)(long long)(int)0x80049367ULL, "AUTOFS_IOC_PROTOSUBVER is 2147783527 in the table");
#endif
#ifdef AUTOFS_IOC_ASKUMOUNT
_Static_assert((unsigned long long)(AUTOFS_IOC_ASKUMOUNT) == 0x80049370ULL || (unsigned long long)(AUTOFS_IOC_ASKUMOUNT) == (unsigned long long)(long long)(int)0x80049370ULL, "AUTOFS_IOC_ASKUMOUNT is 2147783536 in the table");
#endif
#endif
