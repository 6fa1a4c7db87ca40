/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/kexec.h>)
#include <linux/kexec.h>
#ifdef KEXEC_ARCH_DEFAULT
_Static_assert((unsigned long long)(KEXEC_ARCH_DEFAULT) == 0x0ULL || (unsigned long long)(KEXEC_ARCH_DEFAULT) == (unsigned long long)(long long)(int)0x0ULL, "KEXEC_ARCH_DEFAULT is 0 in the table");
#endif
#ifdef KEXEC_ARCH_386
_Static_assert((unsigned long long)(KEXEC_ARCH_386) == 0x30000ULL || (unsigned long long)(KEXEC_ARCH_386) == (unsigned long long)(long long)(int)0x30000ULL, "KEXEC_ARCH_386 is 196608 in the table");
#endif
#ifdef KEXEC_ARCH_68K
_Static_assert((unsigned long long)(KEXEC_ARCH_68K) == 0x40000ULL || (unsigned long long)(KEXEC_ARCH_68K) == (unsigned long long)(long long)(int)0x40000ULL, "KEXEC_ARCH_68K is 262144 in the table");
#endif
#ifdef KEXEC_ARCH_PARISC
_Static_assert((unsigned long long)(KEXEC_ARCH_PARISC) == 0xf0000ULL || (unsigned long long)(KEXEC_ARCH_PARISC) == (unsigned long long)(long long)(int)0xf0000ULL, "KEXEC_ARCH_PARISC is 983040 in the table");
#endif
#ifdef KEXEC_ARCH_X86_64
_Static_assert((unsigned long long)(KEXEC_ARCH_X86_64) == 0x3e0000ULL || (unsigned long long)(KEXEC_ARCH_X86_64) == (unsigned long long)(long long)(int)0x3e0000ULL, "KEXEC_ARCH_X86_64 is 4063232 in the table");
#endif
#ifdef KEXEC_ARCH_PPC
_Static_assert((unsigned long long)(KEXEC_ARCH_PPC) == 0x140000ULL || (unsigned long long)(KEXEC_ARCH_PPC) == (unsigned long long)(long long)(int)0x140000ULL, "KEXEC_ARCH_PPC is 1310720 in the table");
#endif
#ifdef KEXEC_ARCH_PPC64
_Static_assert((unsigned long long)(KEXEC_ARCH_PPC64) == 0x150000ULL || (unsigned long long)(KEXEC_ARCH_PPC64) == (unsigned long long)(long long)(int)0x150000ULL, "KEXEC_ARCH_PPC64 is 1376256 in the table");
#endif
#ifdef KEXEC_ARCH_IA_64
_Static_assert((unsigned long long)(KEXEC_ARCH_IA_64) == 0x320000ULL || (unsigned long long)(KEXEC_ARCH_IA_64) == (unsigned long long)(long long)(int)0x320000ULL, "KEXEC_ARCH_IA_64 is 3276800 in the table");
#endif
#ifdef KEXEC_ARCH_ARM
_Static_assert((unsigned long long)(KEXEC_ARCH_ARM) == 0x280000ULL || (unsigned long long)(KEXEC_ARCH_ARM) == (unsigned long long)(long long)(int)0x280000ULL, "KEXEC_ARCH_ARM is 2621440 in the table");
#endif
#ifdef KEXEC_ARCH_S390
_Static_assert((unsigned long long)(KEXEC_ARCH_S390) == 0x160000ULL || (unsigned long long)(KEXEC_ARCH_S390) == (unsigned long long)(long long)(int)0x160000ULL, "KEXEC_ARCH_S390 is 1441792 in the table");
#endif
#ifdef KEXEC_ARCH_SH
_Static_assert((unsigned long long)(KEXEC_ARCH_SH) == 0x2a0000ULL || (unsigned long long)(KEXEC_ARCH_SH) == (unsigned long long)(long long)(int)0x2a0000ULL, "KEXEC_ARCH_SH is 2752512 in the table");
#endif
#ifdef KEXEC_ARCH_MIPS_LE
_Static_assert((unsigned long long)(KEXEC_ARCH_MIPS_LE) == 0xa0000ULL || (unsigned long long)(KEXEC_ARCH_MIPS_LE) == (unsigned long long)(long long)(int)0xa0000ULL, "KEXEC_ARCH_MIPS_LE is 655360 in the table");
#endif
#ifdef KEXEC_ARCH_MIPS
_Static_assert((unsigned long long)(KEXEC_ARCH_MIPS) == 0x80000ULL || (unsigned long long)(KEXEC_ARCH_MIPS) == (unsigned long long)(long long)(int)0x80000ULL, "KEXEC_ARCH_MIPS is 524288 in the table");
#endif
#ifdef KEXEC_ARCH_AARCH64
_Static_assert((unsigned long long)(KEXEC_ARCH_AARCH64) == 0xb70000ULL || (unsigned long long)(KEXEC_ARCH_AARCH64) == (unsigned long long)(long long)(int)0xb70000ULL, "KEXEC_ARCH_AARCH64 is 11993088 in the table");
#endif
#ifdef KEXEC_ARCH_RISCV
_Static_assert((unsigned long long)(KEXEC_ARCH_RISCV) == 0xf30000ULL || (unsigned long long)(KEXEC_ARCH_RISCV) == (unsigned long long)(long long)(int)0xf30000ULL, "KEXEC_ARCH_RISCV is 15925248 in the table");
#endif
#ifdef KEXEC_ON_CRASH
_Static_assert((unsigned long long)(KEXEC_ON_CRASH) == 0x1ULL || (unsigned long long)(KEXEC_ON_CRASH) == (unsigned long long)(long long)(int)0x1ULL, "KEXEC_ON_CRASH is 1 in the table");
#endif
#ifdef KEXEC_PRESERVE_CONTEXT
_Static_assert((unsigned long long)(KEXEC_PRESERVE_CONTEXT) == 0x2ULL || (unsigned long long)(KEXEC_PRESERVE_CONTEXT) == (unsigned long long)(long long)(int)0x2ULL, "KEXEC_PRESERVE_CONTEXT is 2 in the table");
#endif
#ifdef KEXEC_FILE_UNLOAD
_Static_assert((unsigned long long)(KEXEC_FILE_UNLOAD) == 0x1ULL || (unsigned long long)(KEXEC_FILE_UNLOAD) == (unsigned long long)(long long)(int)0x1ULL, "KEXEC_FILE_UNLOAD is 1 in the table");
#endif
#ifdef KEXEC_FILE_ON_CRASH
_Static_assert((unsigned long long)(KEXEC_FILE_ON_CRASH) == 0x2ULL || (unsigned long long)(KEXEC_FILE_ON_CRASH) == (unsigned long long)(long long)(int)0x2ULL, "KEXEC_FILE_ON_CRASH is 2 in the table");
#endif
#ifdef KEXEC_FILE_NO_INITRAMFS
_Static_assert((unsigned long long)(KEXEC_FILE_NO_INITRAMFS) == 0x4ULL || (unsigned long long)(KEXEC_FILE_NO_INITRAMFS) == (unsigned long long)(long long)(int)0x4ULL, "KEXEC_FILE_NO_INITRAMFS is 4 in the table");
#endif
_Static_assert(sizeof(struct kexec_segment) == 32, "struct kexec_segment has 32 bytes in the table");
_Static_assert(offsetof(struct kexec_segment, buf) == 0, "buf of struct kexec_segment is at 0 in the table");
_Static_assert(offsetof(struct kexec_segment, bufsz) == 8, "bufsz of struct kexec_segment is at 8 in the table");
_Static_assert(offsetof(struct kexec_segment, mem) == 16, "mem of struct kexec_segment is at 16 in the table");
_Static_assert(offsetof(struct kexec_segment, memsz) == 24, "memsz of struct kexec_segment is at 24 in the table");
#endif
