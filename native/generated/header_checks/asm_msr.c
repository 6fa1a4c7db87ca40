/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/msr.h>)
#include <asm/msr.h>
#ifdef X86_IOC_RDMSR_REGS
_Static_assert((unsigned long long)(X86_IOC_RDMSR_REGS) == 0xc02063a0ULL || (unsigned long long)(X86_IOC_RDMSR_REGS) == (unsigned long long)(long long)(int)0xc02063a0ULL, "X86_IOC_RDMSR_REGS is 3223348128 in the table");
#endif
#ifdef X86_IOC_WRMSR_REGS
_Static_assert((unsigned long long)(X86_IOC_WRMSR_REGS) == 0xc02063a1ULL || (unsigned long long)(X86_IOC_WRMSR_REGS) == (unsigned long long)(long long)(int)0xc02063a1ULL, "X86_IOC_WRMSR_REGS is 3223348129 in the table");
#endif
#endif
