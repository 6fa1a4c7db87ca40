/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/audit.h>)
#include <linux/audit.h>
#ifdef AUDIT_ARCH_AARCH64
_Static_assert((unsigned long long)(AUDIT_ARCH_AARCH64) == 0xc00000b7ULL || (unsigned long long)(AUDIT_ARCH_AARCH64) == (unsigned long long)(long long)(int)0xc00000b7ULL, "AUDIT_ARCH_AARCH64 is 3221225655 in the table");
#endif
#ifdef AUDIT_ARCH_ALPHA
_Static_assert((unsigned long long)(AUDIT_ARCH_ALPHA) == 0xc0009026ULL || (unsigned long long)(AUDIT_ARCH_ALPHA) == (unsigned long long)(long long)(int)0xc0009026ULL, "AUDIT_ARCH_ALPHA is 3221262374 in the table");
#endif
#ifdef AUDIT_ARCH_ARCOMPACT
_Static_assert((unsigned long long)(AUDIT_ARCH_ARCOMPACT) == 0x4000005dULL || (unsigned long long)(AUDIT_ARCH_ARCOMPACT) == (unsigned long long)(long long)(int)0x4000005dULL, "AUDIT_ARCH_ARCOMPACT is 1073741917 in the table");
#endif
#ifdef AUDIT_ARCH_ARCOMPACTBE
_Static_assert((unsigned long long)(AUDIT_ARCH_ARCOMPACTBE) == 0x5dULL || (unsigned long long)(AUDIT_ARCH_ARCOMPACTBE) == (unsigned long long)(long long)(int)0x5dULL, "AUDIT_ARCH_ARCOMPACTBE is 93 in the table");
#endif
#ifdef AUDIT_ARCH_ARCV2
_Static_assert((unsigned long long)(AUDIT_ARCH_ARCV2) == 0x400000c3ULL || (unsigned long long)(AUDIT_ARCH_ARCV2) == (unsigned long long)(long long)(int)0x400000c3ULL, "AUDIT_ARCH_ARCV2 is 1073742019 in the table");
#endif
#ifdef AUDIT_ARCH_ARCV2BE
_Static_assert((unsigned long long)(AUDIT_ARCH_ARCV2BE) == 0xc3ULL || (unsigned long long)(AUDIT_ARCH_ARCV2BE) == (unsigned long long)(long long)(int)0xc3ULL, "AUDIT_ARCH_ARCV2BE is 195 in the table");
#endif
#ifdef AUDIT_ARCH_ARM
_Static_assert((unsigned long long)(AUDIT_ARCH_ARM) == 0x40000028ULL || (unsigned long long)(AUDIT_ARCH_ARM) == (unsigned long long)(long long)(int)0x40000028ULL, "AUDIT_ARCH_ARM is 1073741864 in the table");
#endif
#ifdef AUDIT_ARCH_ARMEB
_Static_assert((unsigned long long)(AUDIT_ARCH_ARMEB) == 0x28ULL || (unsigned long long)(AUDIT_ARCH_ARMEB) == (unsigned long long)(long long)(int)0x28ULL, "AUDIT_ARCH_ARMEB is 40 in the table");
#endif
#ifdef AUDIT_ARCH_C6X
_Static_assert((unsigned long long)(AUDIT_ARCH_C6X) == 0x4000008cULL || (unsigned long long)(AUDIT_ARCH_C6X) == (unsigned long long)(long long)(int)0x4000008cULL, "AUDIT_ARCH_C6X is 1073741964 in the table");
#endif
#ifdef AUDIT_ARCH_C6XBE
_Static_assert((unsigned long long)(AUDIT_ARCH_C6XBE) == 0x8cULL || (unsigned long long)(AUDIT_ARCH_C6XBE) == (unsigned long long)(long long)(int)0x8cULL, "AUDIT_ARCH_C6XBE is 140 in the table");
#endif
#ifdef AUDIT_ARCH_CRIS
_Static_assert((unsigned long long)(AUDIT_ARCH_CRIS) == 0x4000004cULL || (unsigned long long)(AUDIT_ARCH_CRIS) == (unsigned long long)(long long)(int)0x4000004cULL, "AUDIT_ARCH_CRIS is 1073741900 in the table");
#endif
#ifdef AUDIT_ARCH_CSKY
_Static_assert((unsigned long long)(AUDIT_ARCH_CSKY) == 0x400000fcULL || (unsigned long long)(AUDIT_ARCH_CSKY) == (unsigned long long)(long long)(int)0x400000fcULL, "AUDIT_ARCH_CSKY is 1073742076 in the table");
#endif
#ifdef AUDIT_ARCH_FRV
_Static_assert((unsigned long long)(AUDIT_ARCH_FRV) == 0x5441ULL || (unsigned long long)(AUDIT_ARCH_FRV) == (unsigned long long)(long long)(int)0x5441ULL, "AUDIT_ARCH_FRV is 21569 in the table");
#endif
#ifdef AUDIT_ARCH_H8300
_Static_assert((unsigned long long)(AUDIT_ARCH_H8300) == 0x2eULL || (unsigned long long)(AUDIT_ARCH_H8300) == (unsigned long long)(long long)(int)0x2eULL, "AUDIT_ARCH_H8300 is 46 in the table");
#endif
#ifdef AUDIT_ARCH_HEXAGON
_Static_assert((unsigned long long)(AUDIT_ARCH_HEXAGON) == 0xa4ULL || (unsigned long long)(AUDIT_ARCH_HEXAGON) == (unsigned long long)(long long)(int)0xa4ULL, "AUDIT_ARCH_HEXAGON is 164 in the table");
#endif
#ifdef AUDIT_ARCH_I386
_Static_assert((unsigned long long)(AUDIT_ARCH_I386) == 0x40000003ULL || (unsigned long long)(AUDIT_ARCH_I386) == (unsigned long long)(long long)(int)0x40000003ULL, "AUDIT_ARCH_I386 is 1073741827 in the table");
#endif
#ifdef AUDIT_ARCH_IA64
_Static_assert((unsigned long long)(AUDIT_ARCH_IA64) == 0xc0000032ULL || (unsigned long long)(AUDIT_ARCH_IA64) == (unsigned long long)(long long)(int)0xc0000032ULL, "AUDIT_ARCH_IA64 is 3221225522 in the table");
#endif
#ifdef AUDIT_ARCH_LOONGARCH32
_Static_assert((unsigned long long)(AUDIT_ARCH_LOONGARCH32) == 0x40000102ULL || (unsigned long long)(AUDIT_ARCH_LOONGARCH32) == (unsigned long long)(long long)(int)0x40000102ULL, "AUDIT_ARCH_LOONGARCH32 is 1073742082 in the table");
#endif
#ifdef AUDIT_ARCH_LOONGARCH64
_Static_assert((unsigned long long)(AUDIT_ARCH_LOONGARCH64) == 0xc0000102ULL || (unsigned long long)(AUDIT_ARCH_LOONGARCH64) == (unsigned long long)(long long)(int)0xc0000102ULL, "AUDIT_ARCH_LOONGARCH64 is 3221225730 in the table");
#endif
#ifdef AUDIT_ARCH_M32R
_Static_assert((unsigned long long)(AUDIT_ARCH_M32R) == 0x58ULL || (unsigned long long)(AUDIT_ARCH_M32R) == (unsigned long long)(long long)(int)0x58ULL, "AUDIT_ARCH_M32R is 88 in the table");
#endif
#ifdef AUDIT_ARCH_M68K
_Static_assert((unsigned long long)(AUDIT_ARCH_M68K) == 0x4ULL || (unsigned long long)(AUDIT_ARCH_M68K) == (unsigned long long)(long long)(int)0x4ULL, "AUDIT_ARCH_M68K is 4 in the table");
#endif
#ifdef AUDIT_ARCH_MICROBLAZE
_Static_assert((unsigned long long)(AUDIT_ARCH_MICROBLAZE) == 0xbdULL || (unsigned long long)(AUDIT_ARCH_MICROBLAZE) == (unsigned long long)(long long)(int)0xbdULL, "AUDIT_ARCH_MICROBLAZE is 189 in the table");
#endif
#ifdef AUDIT_ARCH_MIPS
_Static_assert((unsigned long long)(AUDIT_ARCH_MIPS) == 0x8ULL || (unsigned long long)(AUDIT_ARCH_MIPS) == (unsigned long long)(long long)(int)0x8ULL, "AUDIT_ARCH_MIPS is 8 in the table");
#endif
#ifdef AUDIT_ARCH_MIPS64
_Static_assert((unsigned long long)(AUDIT_ARCH_MIPS64) == 0x80000008ULL || (unsigned long long)(AUDIT_ARCH_MIPS64) == (unsigned long long)(long long)(int)0x80000008ULL, "AUDIT_ARCH_MIPS64 is 2147483656 in the table");
#endif
#ifdef AUDIT_ARCH_MIPS64N32
_Static_assert((unsigned long long)(AUDIT_ARCH_MIPS64N32) == 0xa0000008ULL || (unsigned long long)(AUDIT_ARCH_MIPS64N32) == (unsigned long long)(long long)(int)0xa0000008ULL, "AUDIT_ARCH_MIPS64N32 is 2684354568 in the table");
#endif
#ifdef AUDIT_ARCH_MIPSEL
_Static_assert((unsigned long long)(AUDIT_ARCH_MIPSEL) == 0x40000008ULL || (unsigned long long)(AUDIT_ARCH_MIPSEL) == (unsigned long long)(long long)(int)0x40000008ULL, "AUDIT_ARCH_MIPSEL is 1073741832 in the table");
#endif
#ifdef AUDIT_ARCH_MIPSEL64
_Static_assert((unsigned long long)(AUDIT_ARCH_MIPSEL64) == 0xc0000008ULL || (unsigned long long)(AUDIT_ARCH_MIPSEL64) == (unsigned long long)(long long)(int)0xc0000008ULL, "AUDIT_ARCH_MIPSEL64 is 3221225480 in the table");
#endif
#ifdef AUDIT_ARCH_MIPSEL64N32
_Static_assert((unsigned long long)(AUDIT_ARCH_MIPSEL64N32) == 0xe0000008ULL || (unsigned long long)(AUDIT_ARCH_MIPSEL64N32) == (unsigned long long)(long long)(int)0xe0000008ULL, "AUDIT_ARCH_MIPSEL64N32 is 3758096392 in the table");
#endif
#ifdef AUDIT_ARCH_NDS32
_Static_assert((unsigned long long)(AUDIT_ARCH_NDS32) == 0x400000a7ULL || (unsigned long long)(AUDIT_ARCH_NDS32) == (unsigned long long)(long long)(int)0x400000a7ULL, "AUDIT_ARCH_NDS32 is 1073741991 in the table");
#endif
#ifdef AUDIT_ARCH_NDS32BE
_Static_assert((unsigned long long)(AUDIT_ARCH_NDS32BE) == 0xa7ULL || (unsigned long long)(AUDIT_ARCH_NDS32BE) == (unsigned long long)(long long)(int)0xa7ULL, "AUDIT_ARCH_NDS32BE is 167 in the table");
#endif
#ifdef AUDIT_ARCH_NIOS2
_Static_assert((unsigned long long)(AUDIT_ARCH_NIOS2) == 0x40000071ULL || (unsigned long long)(AUDIT_ARCH_NIOS2) == (unsigned long long)(long long)(int)0x40000071ULL, "AUDIT_ARCH_NIOS2 is 1073741937 in the table");
#endif
#ifdef AUDIT_ARCH_OPENRISC
_Static_assert((unsigned long long)(AUDIT_ARCH_OPENRISC) == 0x5cULL || (unsigned long long)(AUDIT_ARCH_OPENRISC) == (unsigned long long)(long long)(int)0x5cULL, "AUDIT_ARCH_OPENRISC is 92 in the table");
#endif
#ifdef AUDIT_ARCH_PARISC
_Static_assert((unsigned long long)(AUDIT_ARCH_PARISC) == 0xfULL || (unsigned long long)(AUDIT_ARCH_PARISC) == (unsigned long long)(long long)(int)0xfULL, "AUDIT_ARCH_PARISC is 15 in the table");
#endif
#ifdef AUDIT_ARCH_PARISC64
_Static_assert((unsigned long long)(AUDIT_ARCH_PARISC64) == 0x8000000fULL || (unsigned long long)(AUDIT_ARCH_PARISC64) == (unsigned long long)(long long)(int)0x8000000fULL, "AUDIT_ARCH_PARISC64 is 2147483663 in the table");
#endif
#ifdef AUDIT_ARCH_PPC
_Static_assert((unsigned long long)(AUDIT_ARCH_PPC) == 0x14ULL || (unsigned long long)(AUDIT_ARCH_PPC) == (unsigned long long)(long long)(int)0x14ULL, "AUDIT_ARCH_PPC is 20 in the table");
#endif
#ifdef AUDIT_ARCH_PPC64
_Static_assert((unsigned long long)(AUDIT_ARCH_PPC64) == 0x80000015ULL || (unsigned long long)(AUDIT_ARCH_PPC64) == (unsigned long long)(long long)(int)0x80000015ULL, "AUDIT_ARCH_PPC64 is 2147483669 in the table");
#endif
#ifdef AUDIT_ARCH_PPC64LE
_Static_assert((unsigned long long)(AUDIT_ARCH_PPC64LE) == 0xc0000015ULL || (unsigned long long)(AUDIT_ARCH_PPC64LE) == (unsigned long long)(long long)(int)0xc0000015ULL, "AUDIT_ARCH_PPC64LE is 3221225493 in the table");
#endif
#ifdef AUDIT_ARCH_RISCV32
_Static_assert((unsigned long long)(AUDIT_ARCH_RISCV32) == 0x400000f3ULL || (unsigned long long)(AUDIT_ARCH_RISCV32) == (unsigned long long)(long long)(int)0x400000f3ULL, "AUDIT_ARCH_RISCV32 is 1073742067 in the table");
#endif
#ifdef AUDIT_ARCH_RISCV64
_Static_assert((unsigned long long)(AUDIT_ARCH_RISCV64) == 0xc00000f3ULL || (unsigned long long)(AUDIT_ARCH_RISCV64) == (unsigned long long)(long long)(int)0xc00000f3ULL, "AUDIT_ARCH_RISCV64 is 3221225715 in the table");
#endif
#ifdef AUDIT_ARCH_S390
_Static_assert((unsigned long long)(AUDIT_ARCH_S390) == 0x16ULL || (unsigned long long)(AUDIT_ARCH_S390) == (unsigned long long)(long long)(int)0x16ULL, "AUDIT_ARCH_S390 is 22 in the table");
#endif
#ifdef AUDIT_ARCH_S390X
_Static_assert((unsigned long long)(AUDIT_ARCH_S390X) == 0x80000016ULL || (unsigned long long)(AUDIT_ARCH_S390X) == (unsigned long long)(long long)(int)0x80000016ULL, "AUDIT_ARCH_S390X is 2147483670 in the table");
#endif
#ifdef AUDIT_ARCH_SH
_Static_assert((unsigned long long)(AUDIT_ARCH_SH) == 0x2aULL || (unsigned long long)(AUDIT_ARCH_SH) == (unsigned long long)(long long)(int)0x2aULL, "AUDIT_ARCH_SH is 42 in the table");
#endif
#ifdef AUDIT_ARCH_SH64
_Static_assert((unsigned long long)(AUDIT_ARCH_SH64) == 0x8000002aULL || (unsigned long long)(AUDIT_ARCH_SH64) == (unsigned long long)(long long)(int)0x8000002aULL, "AUDIT_ARCH_SH64 is 2147483690 in the table");
#endif
#ifdef AUDIT_ARCH_SHEL
_Static_assert((unsigned long long)(AUDIT_ARCH_SHEL) == 0x4000002aULL || (unsigned long long)(AUDIT_ARCH_SHEL) == (unsigned long long)(long long)(int)0x4000002aULL, "AUDIT_ARCH_SHEL is 1073741866 in the table");
#endif
#ifdef AUDIT_ARCH_SHEL64
_Static_assert((unsigned long long)(AUDIT_ARCH_SHEL64) == 0xc000002aULL || (unsigned long long)(AUDIT_ARCH_SHEL64) == (unsigned long long)(long long)(int)0xc000002aULL, "AUDIT_ARCH_SHEL64 is 3221225514 in the table");
#endif
#ifdef AUDIT_ARCH_SPARC
_Static_assert((unsigned long long)(AUDIT_ARCH_SPARC) == 0x2ULL || (unsigned long long)(AUDIT_ARCH_SPARC) == (unsigned long long)(long long)(int)0x2ULL, "AUDIT_ARCH_SPARC is 2 in the table");
#endif
#ifdef AUDIT_ARCH_SPARC64
_Static_assert((unsigned long long)(AUDIT_ARCH_SPARC64) == 0x8000002bULL || (unsigned long long)(AUDIT_ARCH_SPARC64) == (unsigned long long)(long long)(int)0x8000002bULL, "AUDIT_ARCH_SPARC64 is 2147483691 in the table");
#endif
#ifdef AUDIT_ARCH_TILEGX
_Static_assert((unsigned long long)(AUDIT_ARCH_TILEGX) == 0xc00000bfULL || (unsigned long long)(AUDIT_ARCH_TILEGX) == (unsigned long long)(long long)(int)0xc00000bfULL, "AUDIT_ARCH_TILEGX is 3221225663 in the table");
#endif
#ifdef AUDIT_ARCH_TILEGX32
_Static_assert((unsigned long long)(AUDIT_ARCH_TILEGX32) == 0x400000bfULL || (unsigned long long)(AUDIT_ARCH_TILEGX32) == (unsigned long long)(long long)(int)0x400000bfULL, "AUDIT_ARCH_TILEGX32 is 1073742015 in the table");
#endif
#ifdef AUDIT_ARCH_TILEPRO
_Static_assert((unsigned long long)(AUDIT_ARCH_TILEPRO) == 0x400000bcULL || (unsigned long long)(AUDIT_ARCH_TILEPRO) == (unsigned long long)(long long)(int)0x400000bcULL, "AUDIT_ARCH_TILEPRO is 1073742012 in the table");
#endif
#ifdef AUDIT_ARCH_UNICORE
_Static_assert((unsigned long long)(AUDIT_ARCH_UNICORE) == 0x4000006eULL || (unsigned long long)(AUDIT_ARCH_UNICORE) == (unsigned long long)(long long)(int)0x4000006eULL, "AUDIT_ARCH_UNICORE is 1073741934 in the table");
#endif
#ifdef AUDIT_ARCH_X86_64
_Static_assert((unsigned long long)(AUDIT_ARCH_X86_64) == 0xc000003eULL || (unsigned long long)(AUDIT_ARCH_X86_64) == (unsigned long long)(long long)(int)0xc000003eULL, "AUDIT_ARCH_X86_64 is 3221225534 in the table");
#endif
#ifdef AUDIT_ARCH_XTENSA
_Static_assert((unsigned long long)(AUDIT_ARCH_XTENSA) == 0x5eULL || (unsigned long long)(AUDIT_ARCH_XTENSA) == (unsigned long long)(long long)(int)0x5eULL, "AUDIT_ARCH_XTENSA is 94 in the table");
#endif
#endif
