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
#ifdef AUDIT_GET
_Static_assert((unsigned long long)(AUDIT_GET) == 0x3e8ULL || (unsigned long long)(AUDIT_GET) == (unsigned long long)(long long)(int)0x3e8ULL, "AUDIT_GET is 1000 in the table");
#endif
#ifdef AUDIT_SET
_Static_assert((unsigned long long)(AUDIT_SET) == 0x3e9ULL || (unsigned long long)(AUDIT_SET) == (unsigned long long)(long long)(int)0x3e9ULL, "AUDIT_SET is 1001 in the table");
#endif
#ifdef AUDIT_LIST
_Static_assert((unsigned long long)(AUDIT_LIST) == 0x3eaULL || (unsigned long long)(AUDIT_LIST) == (unsigned long long)(long long)(int)0x3eaULL, "AUDIT_LIST is 1002 in the table");
#endif
#ifdef AUDIT_ADD
_Static_assert((unsigned long long)(AUDIT_ADD) == 0x3ebULL || (unsigned long long)(AUDIT_ADD) == (unsigned long long)(long long)(int)0x3ebULL, "AUDIT_ADD is 1003 in the table");
#endif
#ifdef AUDIT_DEL
_Static_assert((unsigned long long)(AUDIT_DEL) == 0x3ecULL || (unsigned long long)(AUDIT_DEL) == (unsigned long long)(long long)(int)0x3ecULL, "AUDIT_DEL is 1004 in the table");
#endif
#ifdef AUDIT_USER
_Static_assert((unsigned long long)(AUDIT_USER) == 0x3edULL || (unsigned long long)(AUDIT_USER) == (unsigned long long)(long long)(int)0x3edULL, "AUDIT_USER is 1005 in the table");
#endif
#ifdef AUDIT_LOGIN
_Static_assert((unsigned long long)(AUDIT_LOGIN) == 0x3eeULL || (unsigned long long)(AUDIT_LOGIN) == (unsigned long long)(long long)(int)0x3eeULL, "AUDIT_LOGIN is 1006 in the table");
#endif
#ifdef AUDIT_WATCH_INS
_Static_assert((unsigned long long)(AUDIT_WATCH_INS) == 0x3efULL || (unsigned long long)(AUDIT_WATCH_INS) == (unsigned long long)(long long)(int)0x3efULL, "AUDIT_WATCH_INS is 1007 in the table");
#endif
#ifdef AUDIT_WATCH_REM
_Static_assert((unsigned long long)(AUDIT_WATCH_REM) == 0x3f0ULL || (unsigned long long)(AUDIT_WATCH_REM) == (unsigned long long)(long long)(int)0x3f0ULL, "AUDIT_WATCH_REM is 1008 in the table");
#endif
#ifdef AUDIT_WATCH_LIST
_Static_assert((unsigned long long)(AUDIT_WATCH_LIST) == 0x3f1ULL || (unsigned long long)(AUDIT_WATCH_LIST) == (unsigned long long)(long long)(int)0x3f1ULL, "AUDIT_WATCH_LIST is 1009 in the table");
#endif
#ifdef AUDIT_SIGNAL_INFO
_Static_assert((unsigned long long)(AUDIT_SIGNAL_INFO) == 0x3f2ULL || (unsigned long long)(AUDIT_SIGNAL_INFO) == (unsigned long long)(long long)(int)0x3f2ULL, "AUDIT_SIGNAL_INFO is 1010 in the table");
#endif
#ifdef AUDIT_ADD_RULE
_Static_assert((unsigned long long)(AUDIT_ADD_RULE) == 0x3f3ULL || (unsigned long long)(AUDIT_ADD_RULE) == (unsigned long long)(long long)(int)0x3f3ULL, "AUDIT_ADD_RULE is 1011 in the table");
#endif
#ifdef AUDIT_DEL_RULE
_Static_assert((unsigned long long)(AUDIT_DEL_RULE) == 0x3f4ULL || (unsigned long long)(AUDIT_DEL_RULE) == (unsigned long long)(long long)(int)0x3f4ULL, "AUDIT_DEL_RULE is 1012 in the table");
#endif
#ifdef AUDIT_LIST_RULES
_Static_assert((unsigned long long)(AUDIT_LIST_RULES) == 0x3f5ULL || (unsigned long long)(AUDIT_LIST_RULES) == (unsigned long long)(long long)(int)0x3f5ULL, "AUDIT_LIST_RULES is 1013 in the table");
#endif
#ifdef AUDIT_TRIM
_Static_assert((unsigned long long)(AUDIT_TRIM) == 0x3f6ULL || (unsigned long long)(AUDIT_TRIM) == (unsigned long long)(long long)(int)0x3f6ULL, "AUDIT_TRIM is 1014 in the table");
#endif
#ifdef AUDIT_MAKE_EQUIV
_Static_assert((unsigned long long)(AUDIT_MAKE_EQUIV) == 0x3f7ULL || (unsigned long long)(AUDIT_MAKE_EQUIV) == (unsigned long long)(long long)(int)0x3f7ULL, "AUDIT_MAKE_EQUIV is 1015 in the table");
#endif
#ifdef AUDIT_TTY_GET
_Static_assert((unsigned long long)(AUDIT_TTY_GET) == 0x3f8ULL || (unsigned long long)(AUDIT_TTY_GET) == (unsigned long long)(long long)(int)0x3f8ULL, "AUDIT_TTY_GET is 1016 in the table");
#endif
#ifdef AUDIT_TTY_SET
_Static_assert((unsigned long long)(AUDIT_TTY_SET) == 0x3f9ULL || (unsigned long long)(AUDIT_TTY_SET) == (unsigned long long)(long long)(int)0x3f9ULL, "AUDIT_TTY_SET is 1017 in the table");
#endif
#ifdef AUDIT_SET_FEATURE
_Static_assert((unsigned long long)(AUDIT_SET_FEATURE) == 0x3faULL || (unsigned long long)(AUDIT_SET_FEATURE) == (unsigned long long)(long long)(int)0x3faULL, "AUDIT_SET_FEATURE is 1018 in the table");
#endif
#ifdef AUDIT_GET_FEATURE
_Static_assert((unsigned long long)(AUDIT_GET_FEATURE) == 0x3fbULL || (unsigned long long)(AUDIT_GET_FEATURE) == (unsigned long long)(long long)(int)0x3fbULL, "AUDIT_GET_FEATURE is 1019 in the table");
#endif
#ifdef AUDIT_USER_AVC
_Static_assert((unsigned long long)(AUDIT_USER_AVC) == 0x453ULL || (unsigned long long)(AUDIT_USER_AVC) == (unsigned long long)(long long)(int)0x453ULL, "AUDIT_USER_AVC is 1107 in the table");
#endif
#ifdef AUDIT_USER_TTY
_Static_assert((unsigned long long)(AUDIT_USER_TTY) == 0x464ULL || (unsigned long long)(AUDIT_USER_TTY) == (unsigned long long)(long long)(int)0x464ULL, "AUDIT_USER_TTY is 1124 in the table");
#endif
#ifdef AUDIT_DAEMON_START
_Static_assert((unsigned long long)(AUDIT_DAEMON_START) == 0x4b0ULL || (unsigned long long)(AUDIT_DAEMON_START) == (unsigned long long)(long long)(int)0x4b0ULL, "AUDIT_DAEMON_START is 1200 in the table");
#endif
#ifdef AUDIT_DAEMON_END
_Static_assert((unsigned long long)(AUDIT_DAEMON_END) == 0x4b1ULL || (unsigned long long)(AUDIT_DAEMON_END) == (unsigned long long)(long long)(int)0x4b1ULL, "AUDIT_DAEMON_END is 1201 in the table");
#endif
#ifdef AUDIT_DAEMON_ABORT
_Static_assert((unsigned long long)(AUDIT_DAEMON_ABORT) == 0x4b2ULL || (unsigned long long)(AUDIT_DAEMON_ABORT) == (unsigned long long)(long long)(int)0x4b2ULL, "AUDIT_DAEMON_ABORT is 1202 in the table");
#endif
#ifdef AUDIT_DAEMON_CONFIG
_Static_assert((unsigned long long)(AUDIT_DAEMON_CONFIG) == 0x4b3ULL || (unsigned long long)(AUDIT_DAEMON_CONFIG) == (unsigned long long)(long long)(int)0x4b3ULL, "AUDIT_DAEMON_CONFIG is 1203 in the table");
#endif
#ifdef AUDIT_SYSCALL
_Static_assert((unsigned long long)(AUDIT_SYSCALL) == 0x514ULL || (unsigned long long)(AUDIT_SYSCALL) == (unsigned long long)(long long)(int)0x514ULL, "AUDIT_SYSCALL is 1300 in the table");
#endif
#ifdef AUDIT_PATH
_Static_assert((unsigned long long)(AUDIT_PATH) == 0x516ULL || (unsigned long long)(AUDIT_PATH) == (unsigned long long)(long long)(int)0x516ULL, "AUDIT_PATH is 1302 in the table");
#endif
#ifdef AUDIT_IPC
_Static_assert((unsigned long long)(AUDIT_IPC) == 0x517ULL || (unsigned long long)(AUDIT_IPC) == (unsigned long long)(long long)(int)0x517ULL, "AUDIT_IPC is 1303 in the table");
#endif
#ifdef AUDIT_SOCKETCALL
_Static_assert((unsigned long long)(AUDIT_SOCKETCALL) == 0x518ULL || (unsigned long long)(AUDIT_SOCKETCALL) == (unsigned long long)(long long)(int)0x518ULL, "AUDIT_SOCKETCALL is 1304 in the table");
#endif
#ifdef AUDIT_CONFIG_CHANGE
_Static_assert((unsigned long long)(AUDIT_CONFIG_CHANGE) == 0x519ULL || (unsigned long long)(AUDIT_CONFIG_CHANGE) == (unsigned long long)(long long)(int)0x519ULL, "AUDIT_CONFIG_CHANGE is 1305 in the table");
#endif
#ifdef AUDIT_SOCKADDR
_Static_assert((unsigned long long)(AUDIT_SOCKADDR) == 0x51aULL || (unsigned long long)(AUDIT_SOCKADDR) == (unsigned long long)(long long)(int)0x51aULL, "AUDIT_SOCKADDR is 1306 in the table");
#endif
#ifdef AUDIT_CWD
_Static_assert((unsigned long long)(AUDIT_CWD) == 0x51bULL || (unsigned long long)(AUDIT_CWD) == (unsigned long long)(long long)(int)0x51bULL, "AUDIT_CWD is 1307 in the table");
#endif
#ifdef AUDIT_EXECVE
_Static_assert((unsigned long long)(AUDIT_EXECVE) == 0x51dULL || (unsigned long long)(AUDIT_EXECVE) == (unsigned long long)(long long)(int)0x51dULL, "AUDIT_EXECVE is 1309 in the table");
#endif
#ifdef AUDIT_IPC_SET_PERM
_Static_assert((unsigned long long)(AUDIT_IPC_SET_PERM) == 0x51fULL || (unsigned long long)(AUDIT_IPC_SET_PERM) == (unsigned long long)(long long)(int)0x51fULL, "AUDIT_IPC_SET_PERM is 1311 in the table");
#endif
#ifdef AUDIT_MQ_OPEN
_Static_assert((unsigned long long)(AUDIT_MQ_OPEN) == 0x520ULL || (unsigned long long)(AUDIT_MQ_OPEN) == (unsigned long long)(long long)(int)0x520ULL, "AUDIT_MQ_OPEN is 1312 in the table");
#endif
#ifdef AUDIT_MQ_SENDRECV
_Static_assert((unsigned long long)(AUDIT_MQ_SENDRECV) == 0x521ULL || (unsigned long long)(AUDIT_MQ_SENDRECV) == (unsigned long long)(long long)(int)0x521ULL, "AUDIT_MQ_SENDRECV is 1313 in the table");
#endif
#ifdef AUDIT_MQ_NOTIFY
_Static_assert((unsigned long long)(AUDIT_MQ_NOTIFY) == 0x522ULL || (unsigned long long)(AUDIT_MQ_NOTIFY) == (unsigned long long)(long long)(int)0x522ULL, "AUDIT_MQ_NOTIFY is 1314 in the table");
#endif
#ifdef AUDIT_MQ_GETSETATTR
_Static_assert((unsigned long long)(AUDIT_MQ_GETSETATTR) == 0x523ULL || (unsigned long long)(AUDIT_MQ_GETSETATTR) == (unsigned long long)(long long)(int)0x523ULL, "AUDIT_MQ_GETSETATTR is 1315 in the table");
#endif
#ifdef AUDIT_KERNEL_OTHER
_Static_assert((unsigned long long)(AUDIT_KERNEL_OTHER) == 0x524ULL || (unsigned long long)(AUDIT_KERNEL_OTHER) == (unsigned long long)(long long)(int)0x524ULL, "AUDIT_KERNEL_OTHER is 1316 in the table");
#endif
#ifdef AUDIT_FD_PAIR
_Static_assert((unsigned long long)(AUDIT_FD_PAIR) == 0x525ULL || (unsigned long long)(AUDIT_FD_PAIR) == (unsigned long long)(long long)(int)0x525ULL, "AUDIT_FD_PAIR is 1317 in the table");
#endif
#ifdef AUDIT_OBJ_PID
_Static_assert((unsigned long long)(AUDIT_OBJ_PID) == 0x526ULL || (unsigned long long)(AUDIT_OBJ_PID) == (unsigned long long)(long long)(int)0x526ULL, "AUDIT_OBJ_PID is 1318 in the table");
#endif
#ifdef AUDIT_TTY
_Static_assert((unsigned long long)(AUDIT_TTY) == 0x527ULL || (unsigned long long)(AUDIT_TTY) == (unsigned long long)(long long)(int)0x527ULL, "AUDIT_TTY is 1319 in the table");
#endif
#ifdef AUDIT_EOE
_Static_assert((unsigned long long)(AUDIT_EOE) == 0x528ULL || (unsigned long long)(AUDIT_EOE) == (unsigned long long)(long long)(int)0x528ULL, "AUDIT_EOE is 1320 in the table");
#endif
#ifdef AUDIT_BPRM_FCAPS
_Static_assert((unsigned long long)(AUDIT_BPRM_FCAPS) == 0x529ULL || (unsigned long long)(AUDIT_BPRM_FCAPS) == (unsigned long long)(long long)(int)0x529ULL, "AUDIT_BPRM_FCAPS is 1321 in the table");
#endif
#ifdef AUDIT_CAPSET
_Static_assert((unsigned long long)(AUDIT_CAPSET) == 0x52aULL || (unsigned long long)(AUDIT_CAPSET) == (unsigned long long)(long long)(int)0x52aULL, "AUDIT_CAPSET is 1322 in the table");
#endif
#ifdef AUDIT_MMAP
_Static_assert((unsigned long long)(AUDIT_MMAP) == 0x52bULL || (unsigned long long)(AUDIT_MMAP) == (unsigned long long)(long long)(int)0x52bULL, "AUDIT_MMAP is 1323 in the table");
#endif
#ifdef AUDIT_NETFILTER_PKT
_Static_assert((unsigned long long)(AUDIT_NETFILTER_PKT) == 0x52cULL || (unsigned long long)(AUDIT_NETFILTER_PKT) == (unsigned long long)(long long)(int)0x52cULL, "AUDIT_NETFILTER_PKT is 1324 in the table");
#endif
#ifdef AUDIT_NETFILTER_CFG
_Static_assert((unsigned long long)(AUDIT_NETFILTER_CFG) == 0x52dULL || (unsigned long long)(AUDIT_NETFILTER_CFG) == (unsigned long long)(long long)(int)0x52dULL, "AUDIT_NETFILTER_CFG is 1325 in the table");
#endif
#ifdef AUDIT_SECCOMP
_Static_assert((unsigned long long)(AUDIT_SECCOMP) == 0x52eULL || (unsigned long long)(AUDIT_SECCOMP) == (unsigned long long)(long long)(int)0x52eULL, "AUDIT_SECCOMP is 1326 in the table");
#endif
#ifdef AUDIT_PROCTITLE
_Static_assert((unsigned long long)(AUDIT_PROCTITLE) == 0x52fULL || (unsigned long long)(AUDIT_PROCTITLE) == (unsigned long long)(long long)(int)0x52fULL, "AUDIT_PROCTITLE is 1327 in the table");
#endif
#ifdef AUDIT_FEATURE_CHANGE
_Static_assert((unsigned long long)(AUDIT_FEATURE_CHANGE) == 0x530ULL || (unsigned long long)(AUDIT_FEATURE_CHANGE) == (unsigned long long)(long long)(int)0x530ULL, "AUDIT_FEATURE_CHANGE is 1328 in the table");
#endif
#ifdef AUDIT_REPLACE
_Static_assert((unsigned long long)(AUDIT_REPLACE) == 0x531ULL || (unsigned long long)(AUDIT_REPLACE) == (unsigned long long)(long long)(int)0x531ULL, "AUDIT_REPLACE is 1329 in the table");
#endif
#ifdef AUDIT_KERN_MODULE
_Static_assert((unsigned long long)(AUDIT_KERN_MODULE) == 0x532ULL || (unsigned long long)(AUDIT_KERN_MODULE) == (unsigned long long)(long long)(int)0x532ULL, "AUDIT_KERN_MODULE is 1330 in the table");
#endif
#ifdef AUDIT_FANOTIFY
_Static_assert((unsigned long long)(AUDIT_FANOTIFY) == 0x533ULL || (unsigned long long)(AUDIT_FANOTIFY) == (unsigned long long)(long long)(int)0x533ULL, "AUDIT_FANOTIFY is 1331 in the table");
#endif
#ifdef AUDIT_TIME_INJOFFSET
_Static_assert((unsigned long long)(AUDIT_TIME_INJOFFSET) == 0x534ULL || (unsigned long long)(AUDIT_TIME_INJOFFSET) == (unsigned long long)(long long)(int)0x534ULL, "AUDIT_TIME_INJOFFSET is 1332 in the table");
#endif
#ifdef AUDIT_TIME_ADJNTPVAL
_Static_assert((unsigned long long)(AUDIT_TIME_ADJNTPVAL) == 0x535ULL || (unsigned long long)(AUDIT_TIME_ADJNTPVAL) == (unsigned long long)(long long)(int)0x535ULL, "AUDIT_TIME_ADJNTPVAL is 1333 in the table");
#endif
#ifdef AUDIT_BPF
_Static_assert((unsigned long long)(AUDIT_BPF) == 0x536ULL || (unsigned long long)(AUDIT_BPF) == (unsigned long long)(long long)(int)0x536ULL, "AUDIT_BPF is 1334 in the table");
#endif
#ifdef AUDIT_EVENT_LISTENER
_Static_assert((unsigned long long)(AUDIT_EVENT_LISTENER) == 0x537ULL || (unsigned long long)(AUDIT_EVENT_LISTENER) == (unsigned long long)(long long)(int)0x537ULL, "AUDIT_EVENT_LISTENER is 1335 in the table");
#endif
#ifdef AUDIT_URINGOP
_Static_assert((unsigned long long)(AUDIT_URINGOP) == 0x538ULL || (unsigned long long)(AUDIT_URINGOP) == (unsigned long long)(long long)(int)0x538ULL, "AUDIT_URINGOP is 1336 in the table");
#endif
#ifdef AUDIT_OPENAT2
_Static_assert((unsigned long long)(AUDIT_OPENAT2) == 0x539ULL || (unsigned long long)(AUDIT_OPENAT2) == (unsigned long long)(long long)(int)0x539ULL, "AUDIT_OPENAT2 is 1337 in the table");
#endif
#ifdef AUDIT_DM_CTRL
_Static_assert((unsigned long long)(AUDIT_DM_CTRL) == 0x53aULL || (unsigned long long)(AUDIT_DM_CTRL) == (unsigned long long)(long long)(int)0x53aULL, "AUDIT_DM_CTRL is 1338 in the table");
#endif
#ifdef AUDIT_DM_EVENT
_Static_assert((unsigned long long)(AUDIT_DM_EVENT) == 0x53bULL || (unsigned long long)(AUDIT_DM_EVENT) == (unsigned long long)(long long)(int)0x53bULL, "AUDIT_DM_EVENT is 1339 in the table");
#endif
#ifdef AUDIT_AVC
_Static_assert((unsigned long long)(AUDIT_AVC) == 0x578ULL || (unsigned long long)(AUDIT_AVC) == (unsigned long long)(long long)(int)0x578ULL, "AUDIT_AVC is 1400 in the table");
#endif
#ifdef AUDIT_SELINUX_ERR
_Static_assert((unsigned long long)(AUDIT_SELINUX_ERR) == 0x579ULL || (unsigned long long)(AUDIT_SELINUX_ERR) == (unsigned long long)(long long)(int)0x579ULL, "AUDIT_SELINUX_ERR is 1401 in the table");
#endif
#ifdef AUDIT_AVC_PATH
_Static_assert((unsigned long long)(AUDIT_AVC_PATH) == 0x57aULL || (unsigned long long)(AUDIT_AVC_PATH) == (unsigned long long)(long long)(int)0x57aULL, "AUDIT_AVC_PATH is 1402 in the table");
#endif
#ifdef AUDIT_MAC_POLICY_LOAD
_Static_assert((unsigned long long)(AUDIT_MAC_POLICY_LOAD) == 0x57bULL || (unsigned long long)(AUDIT_MAC_POLICY_LOAD) == (unsigned long long)(long long)(int)0x57bULL, "AUDIT_MAC_POLICY_LOAD is 1403 in the table");
#endif
#ifdef AUDIT_MAC_STATUS
_Static_assert((unsigned long long)(AUDIT_MAC_STATUS) == 0x57cULL || (unsigned long long)(AUDIT_MAC_STATUS) == (unsigned long long)(long long)(int)0x57cULL, "AUDIT_MAC_STATUS is 1404 in the table");
#endif
#ifdef AUDIT_MAC_CONFIG_CHANGE
_Static_assert((unsigned long long)(AUDIT_MAC_CONFIG_CHANGE) == 0x57dULL || (unsigned long long)(AUDIT_MAC_CONFIG_CHANGE) == (unsigned long long)(long long)(int)0x57dULL, "AUDIT_MAC_CONFIG_CHANGE is 1405 in the table");
#endif
#ifdef AUDIT_MAC_UNLBL_ALLOW
_Static_assert((unsigned long long)(AUDIT_MAC_UNLBL_ALLOW) == 0x57eULL || (unsigned long long)(AUDIT_MAC_UNLBL_ALLOW) == (unsigned long long)(long long)(int)0x57eULL, "AUDIT_MAC_UNLBL_ALLOW is 1406 in the table");
#endif
#ifdef AUDIT_MAC_CIPSOV4_ADD
_Static_assert((unsigned long long)(AUDIT_MAC_CIPSOV4_ADD) == 0x57fULL || (unsigned long long)(AUDIT_MAC_CIPSOV4_ADD) == (unsigned long long)(long long)(int)0x57fULL, "AUDIT_MAC_CIPSOV4_ADD is 1407 in the table");
#endif
#ifdef AUDIT_MAC_CIPSOV4_DEL
_Static_assert((unsigned long long)(AUDIT_MAC_CIPSOV4_DEL) == 0x580ULL || (unsigned long long)(AUDIT_MAC_CIPSOV4_DEL) == (unsigned long long)(long long)(int)0x580ULL, "AUDIT_MAC_CIPSOV4_DEL is 1408 in the table");
#endif
#ifdef AUDIT_MAC_MAP_ADD
_Static_assert((unsigned long long)(AUDIT_MAC_MAP_ADD) == 0x581ULL || (unsigned long long)(AUDIT_MAC_MAP_ADD) == (unsigned long long)(long long)(int)0x581ULL, "AUDIT_MAC_MAP_ADD is 1409 in the table");
#endif
#ifdef AUDIT_MAC_MAP_DEL
_Static_assert((unsigned long long)(AUDIT_MAC_MAP_DEL) == 0x582ULL || (unsigned long long)(AUDIT_MAC_MAP_DEL) == (unsigned long long)(long long)(int)0x582ULL, "AUDIT_MAC_MAP_DEL is 1410 in the table");
#endif
#ifdef AUDIT_MAC_IPSEC_ADDSA
_Static_assert((unsigned long long)(AUDIT_MAC_IPSEC_ADDSA) == 0x583ULL || (unsigned long long)(AUDIT_MAC_IPSEC_ADDSA) == (unsigned long long)(long long)(int)0x583ULL, "AUDIT_MAC_IPSEC_ADDSA is 1411 in the table");
#endif
#ifdef AUDIT_MAC_IPSEC_DELSA
_Static_assert((unsigned long long)(AUDIT_MAC_IPSEC_DELSA) == 0x584ULL || (unsigned long long)(AUDIT_MAC_IPSEC_DELSA) == (unsigned long long)(long long)(int)0x584ULL, "AUDIT_MAC_IPSEC_DELSA is 1412 in the table");
#endif
#ifdef AUDIT_MAC_IPSEC_ADDSPD
_Static_assert((unsigned long long)(AUDIT_MAC_IPSEC_ADDSPD) == 0x585ULL || (unsigned long long)(AUDIT_MAC_IPSEC_ADDSPD) == (unsigned long long)(long long)(int)0x585ULL, "AUDIT_MAC_IPSEC_ADDSPD is 1413 in the table");
#endif
#ifdef AUDIT_MAC_IPSEC_DELSPD
_Static_assert((unsigned long long)(AUDIT_MAC_IPSEC_DELSPD) == 0x586ULL || (unsigned long long)(AUDIT_MAC_IPSEC_DELSPD) == (unsigned long long)(long long)(int)0x586ULL, "AUDIT_MAC_IPSEC_DELSPD is 1414 in the table");
#endif
#ifdef AUDIT_MAC_IPSEC_EVENT
_Static_assert((unsigned long long)(AUDIT_MAC_IPSEC_EVENT) == 0x587ULL || (unsigned long long)(AUDIT_MAC_IPSEC_EVENT) == (unsigned long long)(long long)(int)0x587ULL, "AUDIT_MAC_IPSEC_EVENT is 1415 in the table");
#endif
#ifdef AUDIT_MAC_UNLBL_STCADD
_Static_assert((unsigned long long)(AUDIT_MAC_UNLBL_STCADD) == 0x588ULL || (unsigned long long)(AUDIT_MAC_UNLBL_STCADD) == (unsigned long long)(long long)(int)0x588ULL, "AUDIT_MAC_UNLBL_STCADD is 1416 in the table");
#endif
#ifdef AUDIT_MAC_UNLBL_STCDEL
_Static_assert((unsigned long long)(AUDIT_MAC_UNLBL_STCDEL) == 0x589ULL || (unsigned long long)(AUDIT_MAC_UNLBL_STCDEL) == (unsigned long long)(long long)(int)0x589ULL, "AUDIT_MAC_UNLBL_STCDEL is 1417 in the table");
#endif
#ifdef AUDIT_MAC_CALIPSO_ADD
_Static_assert((unsigned long long)(AUDIT_MAC_CALIPSO_ADD) == 0x58aULL || (unsigned long long)(AUDIT_MAC_CALIPSO_ADD) == (unsigned long long)(long long)(int)0x58aULL, "AUDIT_MAC_CALIPSO_ADD is 1418 in the table");
#endif
#ifdef AUDIT_MAC_CALIPSO_DEL
_Static_assert((unsigned long long)(AUDIT_MAC_CALIPSO_DEL) == 0x58bULL || (unsigned long long)(AUDIT_MAC_CALIPSO_DEL) == (unsigned long long)(long long)(int)0x58bULL, "AUDIT_MAC_CALIPSO_DEL is 1419 in the table");
#endif
#ifdef AUDIT_ANOM_PROMISCUOUS
_Static_assert((unsigned long long)(AUDIT_ANOM_PROMISCUOUS) == 0x6a4ULL || (unsigned long long)(AUDIT_ANOM_PROMISCUOUS) == (unsigned long long)(long long)(int)0x6a4ULL, "AUDIT_ANOM_PROMISCUOUS is 1700 in the table");
#endif
#ifdef AUDIT_ANOM_ABEND
_Static_assert((unsigned long long)(AUDIT_ANOM_ABEND) == 0x6a5ULL || (unsigned long long)(AUDIT_ANOM_ABEND) == (unsigned long long)(long long)(int)0x6a5ULL, "AUDIT_ANOM_ABEND is 1701 in the table");
#endif
#ifdef AUDIT_ANOM_LINK
_Static_assert((unsigned long long)(AUDIT_ANOM_LINK) == 0x6a6ULL || (unsigned long long)(AUDIT_ANOM_LINK) == (unsigned long long)(long long)(int)0x6a6ULL, "AUDIT_ANOM_LINK is 1702 in the table");
#endif
#ifdef AUDIT_ANOM_CREAT
_Static_assert((unsigned long long)(AUDIT_ANOM_CREAT) == 0x6a7ULL || (unsigned long long)(AUDIT_ANOM_CREAT) == (unsigned long long)(long long)(int)0x6a7ULL, "AUDIT_ANOM_CREAT is 1703 in the table");
#endif
#ifdef AUDIT_INTEGRITY_DATA
_Static_assert((unsigned long long)(AUDIT_INTEGRITY_DATA) == 0x708ULL || (unsigned long long)(AUDIT_INTEGRITY_DATA) == (unsigned long long)(long long)(int)0x708ULL, "AUDIT_INTEGRITY_DATA is 1800 in the table");
#endif
#ifdef AUDIT_INTEGRITY_METADATA
_Static_assert((unsigned long long)(AUDIT_INTEGRITY_METADATA) == 0x709ULL || (unsigned long long)(AUDIT_INTEGRITY_METADATA) == (unsigned long long)(long long)(int)0x709ULL, "AUDIT_INTEGRITY_METADATA is 1801 in the table");
#endif
#ifdef AUDIT_INTEGRITY_STATUS
_Static_assert((unsigned long long)(AUDIT_INTEGRITY_STATUS) == 0x70aULL || (unsigned long long)(AUDIT_INTEGRITY_STATUS) == (unsigned long long)(long long)(int)0x70aULL, "AUDIT_INTEGRITY_STATUS is 1802 in the table");
#endif
#ifdef AUDIT_INTEGRITY_HASH
_Static_assert((unsigned long long)(AUDIT_INTEGRITY_HASH) == 0x70bULL || (unsigned long long)(AUDIT_INTEGRITY_HASH) == (unsigned long long)(long long)(int)0x70bULL, "AUDIT_INTEGRITY_HASH is 1803 in the table");
#endif
#ifdef AUDIT_INTEGRITY_PCR
_Static_assert((unsigned long long)(AUDIT_INTEGRITY_PCR) == 0x70cULL || (unsigned long long)(AUDIT_INTEGRITY_PCR) == (unsigned long long)(long long)(int)0x70cULL, "AUDIT_INTEGRITY_PCR is 1804 in the table");
#endif
#ifdef AUDIT_INTEGRITY_RULE
_Static_assert((unsigned long long)(AUDIT_INTEGRITY_RULE) == 0x70dULL || (unsigned long long)(AUDIT_INTEGRITY_RULE) == (unsigned long long)(long long)(int)0x70dULL, "AUDIT_INTEGRITY_RULE is 1805 in the table");
#endif
#ifdef AUDIT_INTEGRITY_EVM_XATTR
_Static_assert((unsigned long long)(AUDIT_INTEGRITY_EVM_XATTR) == 0x70eULL || (unsigned long long)(AUDIT_INTEGRITY_EVM_XATTR) == (unsigned long long)(long long)(int)0x70eULL, "AUDIT_INTEGRITY_EVM_XATTR is 1806 in the table");
#endif
#ifdef AUDIT_INTEGRITY_POLICY_RULE
_Static_assert((unsigned long long)(AUDIT_INTEGRITY_POLICY_RULE) == 0x70fULL || (unsigned long long)(AUDIT_INTEGRITY_POLICY_RULE) == (unsigned long long)(long long)(int)0x70fULL, "AUDIT_INTEGRITY_POLICY_RULE is 1807 in the table");
#endif
#ifdef AUDIT_KERNEL
_Static_assert((unsigned long long)(AUDIT_KERNEL) == 0x7d0ULL || (unsigned long long)(AUDIT_KERNEL) == (unsigned long long)(long long)(int)0x7d0ULL, "AUDIT_KERNEL is 2000 in the table");
#endif
#endif
