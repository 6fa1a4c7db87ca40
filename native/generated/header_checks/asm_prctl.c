/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/prctl.h>)
#include <asm/prctl.h>
#ifdef ARCH_SET_GS
_Static_assert((unsigned long long)(ARCH_SET_GS) == 0x1001ULL || (unsigned long long)(ARCH_SET_GS) == (unsigned long long)(long long)(int)0x1001ULL, "ARCH_SET_GS is 4097 in the table");
#endif
#ifdef ARCH_SET_FS
_Static_assert((unsigned long long)(ARCH_SET_FS) == 0x1002ULL || (unsigned long long)(ARCH_SET_FS) == (unsigned long long)(long long)(int)0x1002ULL, "ARCH_SET_FS is 4098 in the table");
#endif
#ifdef ARCH_GET_FS
_Static_assert((unsigned long long)(ARCH_GET_FS) == 0x1003ULL || (unsigned long long)(ARCH_GET_FS) == (unsigned long long)(long long)(int)0x1003ULL, "ARCH_GET_FS is 4099 in the table");
#endif
#ifdef ARCH_GET_GS
_Static_assert((unsigned long long)(ARCH_GET_GS) == 0x1004ULL || (unsigned long long)(ARCH_GET_GS) == (unsigned long long)(long long)(int)0x1004ULL, "ARCH_GET_GS is 4100 in the table");
#endif
#ifdef ARCH_GET_CPUID
_Static_assert((unsigned long long)(ARCH_GET_CPUID) == 0x1011ULL || (unsigned long long)(ARCH_GET_CPUID) == (unsigned long long)(long long)(int)0x1011ULL, "ARCH_GET_CPUID is 4113 in the table");
#endif
#ifdef ARCH_SET_CPUID
_Static_assert((unsigned long long)(ARCH_SET_CPUID) == 0x1012ULL || (unsigned long long)(ARCH_SET_CPUID) == (unsigned long long)(long long)(int)0x1012ULL, "ARCH_SET_CPUID is 4114 in the table");
#endif
#ifdef ARCH_GET_XCOMP_SUPP
_Static_assert((unsigned long long)(ARCH_GET_XCOMP_SUPP) == 0x1021ULL || (unsigned long long)(ARCH_GET_XCOMP_SUPP) == (unsigned long long)(long long)(int)0x1021ULL, "ARCH_GET_XCOMP_SUPP is 4129 in the table");
#endif
#ifdef ARCH_GET_XCOMP_PERM
_Static_assert((unsigned long long)(ARCH_GET_XCOMP_PERM) == 0x1022ULL || (unsigned long long)(ARCH_GET_XCOMP_PERM) == (unsigned long long)(long long)(int)0x1022ULL, "ARCH_GET_XCOMP_PERM is 4130 in the table");
#endif
#ifdef ARCH_REQ_XCOMP_PERM
_Static_assert((unsigned long long)(ARCH_REQ_XCOMP_PERM) == 0x1023ULL || (unsigned long long)(ARCH_REQ_XCOMP_PERM) == (unsigned long long)(long long)(int)0x1023ULL, "ARCH_REQ_XCOMP_PERM is 4131 in the table");
#endif
#ifdef ARCH_GET_XCOMP_GUEST_PERM
_Static_assert((unsigned long long)(ARCH_GET_XCOMP_GUEST_PERM) == 0x1024ULL || (unsigned long long)(ARCH_GET_XCOMP_GUEST_PERM) == (unsigned long long)(long long)(int)0x1024ULL, "ARCH_GET_XCOMP_GUEST_PERM is 4132 in the table");
#endif
#ifdef ARCH_REQ_XCOMP_GUEST_PERM
_Static_assert((unsigned long long)(ARCH_REQ_XCOMP_GUEST_PERM) == 0x1025ULL || (unsigned long long)(ARCH_REQ_XCOMP_GUEST_PERM) == (unsigned long long)(long long)(int)0x1025ULL, "ARCH_REQ_XCOMP_GUEST_PERM is 4133 in the table");
#endif
#ifdef ARCH_MAP_VDSO_X32
_Static_assert((unsigned long long)(ARCH_MAP_VDSO_X32) == 0x2001ULL || (unsigned long long)(ARCH_MAP_VDSO_X32) == (unsigned long long)(long long)(int)0x2001ULL, "ARCH_MAP_VDSO_X32 is 8193 in the table");
#endif
#ifdef ARCH_MAP_VDSO_32
_Static_assert((unsigned long long)(ARCH_MAP_VDSO_32) == 0x2002ULL || (unsigned long long)(ARCH_MAP_VDSO_32) == (unsigned long long)(long long)(int)0x2002ULL, "ARCH_MAP_VDSO_32 is 8194 in the table");
#endif
#ifdef ARCH_MAP_VDSO_64
_Static_assert((unsigned long long)(ARCH_MAP_VDSO_64) == 0x2003ULL || (unsigned long long)(ARCH_MAP_VDSO_64) == (unsigned long long)(long long)(int)0x2003ULL, "ARCH_MAP_VDSO_64 is 8195 in the table");
#endif
#endif
