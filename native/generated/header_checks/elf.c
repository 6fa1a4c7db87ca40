/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<elf.h>)
#include <elf.h>
#ifdef NT_PRSTATUS
_Static_assert((unsigned long long)(NT_PRSTATUS) == 0x1ULL || (unsigned long long)(NT_PRSTATUS) == (unsigned long long)(long long)(int)0x1ULL, "NT_PRSTATUS is 1 in the table");
#endif
#ifdef NT_FPREGSET
_Static_assert((unsigned long long)(NT_FPREGSET) == 0x2ULL || (unsigned long long)(NT_FPREGSET) == (unsigned long long)(long long)(int)0x2ULL, "NT_FPREGSET is 2 in the table");
#endif
#ifdef NT_PRPSINFO
_Static_assert((unsigned long long)(NT_PRPSINFO) == 0x3ULL || (unsigned long long)(NT_PRPSINFO) == (unsigned long long)(long long)(int)0x3ULL, "NT_PRPSINFO is 3 in the table");
#endif
#ifdef NT_PRXREG
_Static_assert((unsigned long long)(NT_PRXREG) == 0x4ULL || (unsigned long long)(NT_PRXREG) == (unsigned long long)(long long)(int)0x4ULL, "NT_PRXREG is 4 in the table");
#endif
#ifdef NT_PLATFORM
_Static_assert((unsigned long long)(NT_PLATFORM) == 0x5ULL || (unsigned long long)(NT_PLATFORM) == (unsigned long long)(long long)(int)0x5ULL, "NT_PLATFORM is 5 in the table");
#endif
#ifdef NT_AUXV
_Static_assert((unsigned long long)(NT_AUXV) == 0x6ULL || (unsigned long long)(NT_AUXV) == (unsigned long long)(long long)(int)0x6ULL, "NT_AUXV is 6 in the table");
#endif
#ifdef NT_GWINDOWS
_Static_assert((unsigned long long)(NT_GWINDOWS) == 0x7ULL || (unsigned long long)(NT_GWINDOWS) == (unsigned long long)(long long)(int)0x7ULL, "NT_GWINDOWS is 7 in the table");
#endif
#ifdef NT_ASRS
_Static_assert((unsigned long long)(NT_ASRS) == 0x8ULL || (unsigned long long)(NT_ASRS) == (unsigned long long)(long long)(int)0x8ULL, "NT_ASRS is 8 in the table");
#endif
#ifdef NT_PSTATUS
_Static_assert((unsigned long long)(NT_PSTATUS) == 0xaULL || (unsigned long long)(NT_PSTATUS) == (unsigned long long)(long long)(int)0xaULL, "NT_PSTATUS is 10 in the table");
#endif
#ifdef NT_PSINFO
_Static_assert((unsigned long long)(NT_PSINFO) == 0xdULL || (unsigned long long)(NT_PSINFO) == (unsigned long long)(long long)(int)0xdULL, "NT_PSINFO is 13 in the table");
#endif
#ifdef NT_PRCRED
_Static_assert((unsigned long long)(NT_PRCRED) == 0xeULL || (unsigned long long)(NT_PRCRED) == (unsigned long long)(long long)(int)0xeULL, "NT_PRCRED is 14 in the table");
#endif
#ifdef NT_UTSNAME
_Static_assert((unsigned long long)(NT_UTSNAME) == 0xfULL || (unsigned long long)(NT_UTSNAME) == (unsigned long long)(long long)(int)0xfULL, "NT_UTSNAME is 15 in the table");
#endif
#ifdef NT_LWPSTATUS
_Static_assert((unsigned long long)(NT_LWPSTATUS) == 0x10ULL || (unsigned long long)(NT_LWPSTATUS) == (unsigned long long)(long long)(int)0x10ULL, "NT_LWPSTATUS is 16 in the table");
#endif
#ifdef NT_LWPSINFO
_Static_assert((unsigned long long)(NT_LWPSINFO) == 0x11ULL || (unsigned long long)(NT_LWPSINFO) == (unsigned long long)(long long)(int)0x11ULL, "NT_LWPSINFO is 17 in the table");
#endif
#ifdef NT_PRFPXREG
_Static_assert((unsigned long long)(NT_PRFPXREG) == 0x14ULL || (unsigned long long)(NT_PRFPXREG) == (unsigned long long)(long long)(int)0x14ULL, "NT_PRFPXREG is 20 in the table");
#endif
#ifdef NT_PPC_VMX
_Static_assert((unsigned long long)(NT_PPC_VMX) == 0x100ULL || (unsigned long long)(NT_PPC_VMX) == (unsigned long long)(long long)(int)0x100ULL, "NT_PPC_VMX is 256 in the table");
#endif
#ifdef NT_PPC_SPE
_Static_assert((unsigned long long)(NT_PPC_SPE) == 0x101ULL || (unsigned long long)(NT_PPC_SPE) == (unsigned long long)(long long)(int)0x101ULL, "NT_PPC_SPE is 257 in the table");
#endif
#ifdef NT_PPC_VSX
_Static_assert((unsigned long long)(NT_PPC_VSX) == 0x102ULL || (unsigned long long)(NT_PPC_VSX) == (unsigned long long)(long long)(int)0x102ULL, "NT_PPC_VSX is 258 in the table");
#endif
#ifdef NT_PPC_TAR
_Static_assert((unsigned long long)(NT_PPC_TAR) == 0x103ULL || (unsigned long long)(NT_PPC_TAR) == (unsigned long long)(long long)(int)0x103ULL, "NT_PPC_TAR is 259 in the table");
#endif
#ifdef NT_PPC_PPR
_Static_assert((unsigned long long)(NT_PPC_PPR) == 0x104ULL || (unsigned long long)(NT_PPC_PPR) == (unsigned long long)(long long)(int)0x104ULL, "NT_PPC_PPR is 260 in the table");
#endif
#ifdef NT_PPC_DSCR
_Static_assert((unsigned long long)(NT_PPC_DSCR) == 0x105ULL || (unsigned long long)(NT_PPC_DSCR) == (unsigned long long)(long long)(int)0x105ULL, "NT_PPC_DSCR is 261 in the table");
#endif
#ifdef NT_PPC_EBB
_Static_assert((unsigned long long)(NT_PPC_EBB) == 0x106ULL || (unsigned long long)(NT_PPC_EBB) == (unsigned long long)(long long)(int)0x106ULL, "NT_PPC_EBB is 262 in the table");
#endif
#ifdef NT_PPC_PMU
_Static_assert((unsigned long long)(NT_PPC_PMU) == 0x107ULL || (unsigned long long)(NT_PPC_PMU) == (unsigned long long)(long long)(int)0x107ULL, "NT_PPC_PMU is 263 in the table");
#endif
#ifdef NT_PPC_TM_CGPR
_Static_assert((unsigned long long)(NT_PPC_TM_CGPR) == 0x108ULL || (unsigned long long)(NT_PPC_TM_CGPR) == (unsigned long long)(long long)(int)0x108ULL, "NT_PPC_TM_CGPR is 264 in the table");
#endif
#ifdef NT_PPC_TM_CFPR
_Static_assert((unsigned long long)(NT_PPC_TM_CFPR) == 0x109ULL || (unsigned long long)(NT_PPC_TM_CFPR) == (unsigned long long)(long long)(int)0x109ULL, "NT_PPC_TM_CFPR is 265 in the table");
#endif
#ifdef NT_PPC_TM_CVMX
_Static_assert((unsigned long long)(NT_PPC_TM_CVMX) == 0x10aULL || (unsigned long long)(NT_PPC_TM_CVMX) == (unsigned long long)(long long)(int)0x10aULL, "NT_PPC_TM_CVMX is 266 in the table");
#endif
#ifdef NT_PPC_TM_CVSX
_Static_assert((unsigned long long)(NT_PPC_TM_CVSX) == 0x10bULL || (unsigned long long)(NT_PPC_TM_CVSX) == (unsigned long long)(long long)(int)0x10bULL, "NT_PPC_TM_CVSX is 267 in the table");
#endif
#ifdef NT_PPC_TM_SPR
_Static_assert((unsigned long long)(NT_PPC_TM_SPR) == 0x10cULL || (unsigned long long)(NT_PPC_TM_SPR) == (unsigned long long)(long long)(int)0x10cULL, "NT_PPC_TM_SPR is 268 in the table");
#endif
#ifdef NT_PPC_TM_CTAR
_Static_assert((unsigned long long)(NT_PPC_TM_CTAR) == 0x10dULL || (unsigned long long)(NT_PPC_TM_CTAR) == (unsigned long long)(long long)(int)0x10dULL, "NT_PPC_TM_CTAR is 269 in the table");
#endif
#ifdef NT_PPC_TM_CPPR
_Static_assert((unsigned long long)(NT_PPC_TM_CPPR) == 0x10eULL || (unsigned long long)(NT_PPC_TM_CPPR) == (unsigned long long)(long long)(int)0x10eULL, "NT_PPC_TM_CPPR is 270 in the table");
#endif
#ifdef NT_PPC_TM_CDSCR
_Static_assert((unsigned long long)(NT_PPC_TM_CDSCR) == 0x10fULL || (unsigned long long)(NT_PPC_TM_CDSCR) == (unsigned long long)(long long)(int)0x10fULL, "NT_PPC_TM_CDSCR is 271 in the table");
#endif
#ifdef NT_PPC_PKEY
_Static_assert((unsigned long long)(NT_PPC_PKEY) == 0x110ULL || (unsigned long long)(NT_PPC_PKEY) == (unsigned long long)(long long)(int)0x110ULL, "NT_PPC_PKEY is 272 in the table");
#endif
#ifdef NT_386_TLS
_Static_assert((unsigned long long)(NT_386_TLS) == 0x200ULL || (unsigned long long)(NT_386_TLS) == (unsigned long long)(long long)(int)0x200ULL, "NT_386_TLS is 512 in the table");
#endif
#ifdef NT_386_IOPERM
_Static_assert((unsigned long long)(NT_386_IOPERM) == 0x201ULL || (unsigned long long)(NT_386_IOPERM) == (unsigned long long)(long long)(int)0x201ULL, "NT_386_IOPERM is 513 in the table");
#endif
#ifdef NT_X86_XSTATE
_Static_assert((unsigned long long)(NT_X86_XSTATE) == 0x202ULL || (unsigned long long)(NT_X86_XSTATE) == (unsigned long long)(long long)(int)0x202ULL, "NT_X86_XSTATE is 514 in the table");
#endif
#ifdef NT_S390_HIGH_GPRS
_Static_assert((unsigned long long)(NT_S390_HIGH_GPRS) == 0x300ULL || (unsigned long long)(NT_S390_HIGH_GPRS) == (unsigned long long)(long long)(int)0x300ULL, "NT_S390_HIGH_GPRS is 768 in the table");
#endif
#ifdef NT_S390_TIMER
_Static_assert((unsigned long long)(NT_S390_TIMER) == 0x301ULL || (unsigned long long)(NT_S390_TIMER) == (unsigned long long)(long long)(int)0x301ULL, "NT_S390_TIMER is 769 in the table");
#endif
#ifdef NT_S390_TODCMP
_Static_assert((unsigned long long)(NT_S390_TODCMP) == 0x302ULL || (unsigned long long)(NT_S390_TODCMP) == (unsigned long long)(long long)(int)0x302ULL, "NT_S390_TODCMP is 770 in the table");
#endif
#ifdef NT_S390_TODPREG
_Static_assert((unsigned long long)(NT_S390_TODPREG) == 0x303ULL || (unsigned long long)(NT_S390_TODPREG) == (unsigned long long)(long long)(int)0x303ULL, "NT_S390_TODPREG is 771 in the table");
#endif
#ifdef NT_S390_CTRS
_Static_assert((unsigned long long)(NT_S390_CTRS) == 0x304ULL || (unsigned long long)(NT_S390_CTRS) == (unsigned long long)(long long)(int)0x304ULL, "NT_S390_CTRS is 772 in the table");
#endif
#ifdef NT_S390_PREFIX
_Static_assert((unsigned long long)(NT_S390_PREFIX) == 0x305ULL || (unsigned long long)(NT_S390_PREFIX) == (unsigned long long)(long long)(int)0x305ULL, "NT_S390_PREFIX is 773 in the table");
#endif
#ifdef NT_S390_LAST_BREAK
_Static_assert((unsigned long long)(NT_S390_LAST_BREAK) == 0x306ULL || (unsigned long long)(NT_S390_LAST_BREAK) == (unsigned long long)(long long)(int)0x306ULL, "NT_S390_LAST_BREAK is 774 in the table");
#endif
#ifdef NT_S390_SYSTEM_CALL
_Static_assert((unsigned long long)(NT_S390_SYSTEM_CALL) == 0x307ULL || (unsigned long long)(NT_S390_SYSTEM_CALL) == (unsigned long long)(long long)(int)0x307ULL, "NT_S390_SYSTEM_CALL is 775 in the table");
#endif
#ifdef NT_S390_TDB
_Static_assert((unsigned long long)(NT_S390_TDB) == 0x308ULL || (unsigned long long)(NT_S390_TDB) == (unsigned long long)(long long)(int)0x308ULL, "NT_S390_TDB is 776 in the table");
#endif
#ifdef NT_S390_VXRS_LOW
_Static_assert((unsigned long long)(NT_S390_VXRS_LOW) == 0x309ULL || (unsigned long long)(NT_S390_VXRS_LOW) == (unsigned long long)(long long)(int)0x309ULL, "NT_S390_VXRS_LOW is 777 in the table");
#endif
#ifdef NT_S390_VXRS_HIGH
_Static_assert((unsigned long long)(NT_S390_VXRS_HIGH) == 0x30aULL || (unsigned long long)(NT_S390_VXRS_HIGH) == (unsigned long long)(long long)(int)0x30aULL, "NT_S390_VXRS_HIGH is 778 in the table");
#endif
#ifdef NT_S390_GS_CB
_Static_assert((unsigned long long)(NT_S390_GS_CB) == 0x30bULL || (unsigned long long)(NT_S390_GS_CB) == (unsigned long long)(long long)(int)0x30bULL, "NT_S390_GS_CB is 779 in the table");
#endif
#ifdef NT_S390_GS_BC
_Static_assert((unsigned long long)(NT_S390_GS_BC) == 0x30cULL || (unsigned long long)(NT_S390_GS_BC) == (unsigned long long)(long long)(int)0x30cULL, "NT_S390_GS_BC is 780 in the table");
#endif
#ifdef NT_S390_RI_CB
_Static_assert((unsigned long long)(NT_S390_RI_CB) == 0x30dULL || (unsigned long long)(NT_S390_RI_CB) == (unsigned long long)(long long)(int)0x30dULL, "NT_S390_RI_CB is 781 in the table");
#endif
#ifdef NT_S390_PV_CPU_DATA
_Static_assert((unsigned long long)(NT_S390_PV_CPU_DATA) == 0x30eULL || (unsigned long long)(NT_S390_PV_CPU_DATA) == (unsigned long long)(long long)(int)0x30eULL, "NT_S390_PV_CPU_DATA is 782 in the table");
#endif
#ifdef NT_ARM_VFP
_Static_assert((unsigned long long)(NT_ARM_VFP) == 0x400ULL || (unsigned long long)(NT_ARM_VFP) == (unsigned long long)(long long)(int)0x400ULL, "NT_ARM_VFP is 1024 in the table");
#endif
#ifdef NT_ARM_TLS
_Static_assert((unsigned long long)(NT_ARM_TLS) == 0x401ULL || (unsigned long long)(NT_ARM_TLS) == (unsigned long long)(long long)(int)0x401ULL, "NT_ARM_TLS is 1025 in the table");
#endif
#ifdef NT_ARM_HW_BREAK
_Static_assert((unsigned long long)(NT_ARM_HW_BREAK) == 0x402ULL || (unsigned long long)(NT_ARM_HW_BREAK) == (unsigned long long)(long long)(int)0x402ULL, "NT_ARM_HW_BREAK is 1026 in the table");
#endif
#ifdef NT_ARM_HW_WATCH
_Static_assert((unsigned long long)(NT_ARM_HW_WATCH) == 0x403ULL || (unsigned long long)(NT_ARM_HW_WATCH) == (unsigned long long)(long long)(int)0x403ULL, "NT_ARM_HW_WATCH is 1027 in the table");
#endif
#ifdef NT_ARM_SYSTEM_CALL
_Static_assert((unsigned long long)(NT_ARM_SYSTEM_CALL) == 0x404ULL || (unsigned long long)(NT_ARM_SYSTEM_CALL) == (unsigned long long)(long long)(int)0x404ULL, "NT_ARM_SYSTEM_CALL is 1028 in the table");
#endif
#ifdef NT_ARM_SVE
_Static_assert((unsigned long long)(NT_ARM_SVE) == 0x405ULL || (unsigned long long)(NT_ARM_SVE) == (unsigned long long)(long long)(int)0x405ULL, "NT_ARM_SVE is 1029 in the table");
#endif
#ifdef NT_ARM_PAC_MASK
_Static_assert((unsigned long long)(NT_ARM_PAC_MASK) == 0x406ULL || (unsigned long long)(NT_ARM_PAC_MASK) == (unsigned long long)(long long)(int)0x406ULL, "NT_ARM_PAC_MASK is 1030 in the table");
#endif
#ifdef NT_ARM_PACA_KEYS
_Static_assert((unsigned long long)(NT_ARM_PACA_KEYS) == 0x407ULL || (unsigned long long)(NT_ARM_PACA_KEYS) == (unsigned long long)(long long)(int)0x407ULL, "NT_ARM_PACA_KEYS is 1031 in the table");
#endif
#ifdef NT_ARM_PACG_KEYS
_Static_assert((unsigned long long)(NT_ARM_PACG_KEYS) == 0x408ULL || (unsigned long long)(NT_ARM_PACG_KEYS) == (unsigned long long)(long long)(int)0x408ULL, "NT_ARM_PACG_KEYS is 1032 in the table");
#endif
#ifdef NT_ARM_TAGGED_ADDR_CTRL
_Static_assert((unsigned long long)(NT_ARM_TAGGED_ADDR_CTRL) == 0x409ULL || (unsigned long long)(NT_ARM_TAGGED_ADDR_CTRL) == (unsigned long long)(long long)(int)0x409ULL, "NT_ARM_TAGGED_ADDR_CTRL is 1033 in the table");
#endif
#ifdef NT_ARM_PAC_ENABLED_KEYS
_Static_assert((unsigned long long)(NT_ARM_PAC_ENABLED_KEYS) == 0x40aULL || (unsigned long long)(NT_ARM_PAC_ENABLED_KEYS) == (unsigned long long)(long long)(int)0x40aULL, "NT_ARM_PAC_ENABLED_KEYS is 1034 in the table");
#endif
#ifdef NT_ARM_SSVE
_Static_assert((unsigned long long)(NT_ARM_SSVE) == 0x40bULL || (unsigned long long)(NT_ARM_SSVE) == (unsigned long long)(long long)(int)0x40bULL, "NT_ARM_SSVE is 1035 in the table");
#endif
#ifdef NT_ARM_ZA
_Static_assert((unsigned long long)(NT_ARM_ZA) == 0x40cULL || (unsigned long long)(NT_ARM_ZA) == (unsigned long long)(long long)(int)0x40cULL, "NT_ARM_ZA is 1036 in the table");
#endif
#ifdef NT_METAG_CBUF
_Static_assert((unsigned long long)(NT_METAG_CBUF) == 0x500ULL || (unsigned long long)(NT_METAG_CBUF) == (unsigned long long)(long long)(int)0x500ULL, "NT_METAG_CBUF is 1280 in the table");
#endif
#ifdef NT_METAG_RPIPE
_Static_assert((unsigned long long)(NT_METAG_RPIPE) == 0x501ULL || (unsigned long long)(NT_METAG_RPIPE) == (unsigned long long)(long long)(int)0x501ULL, "NT_METAG_RPIPE is 1281 in the table");
#endif
#ifdef NT_METAG_TLS
_Static_assert((unsigned long long)(NT_METAG_TLS) == 0x502ULL || (unsigned long long)(NT_METAG_TLS) == (unsigned long long)(long long)(int)0x502ULL, "NT_METAG_TLS is 1282 in the table");
#endif
#ifdef NT_ARC_V2
_Static_assert((unsigned long long)(NT_ARC_V2) == 0x600ULL || (unsigned long long)(NT_ARC_V2) == (unsigned long long)(long long)(int)0x600ULL, "NT_ARC_V2 is 1536 in the table");
#endif
#ifdef NT_VMCOREDD
_Static_assert((unsigned long long)(NT_VMCOREDD) == 0x700ULL || (unsigned long long)(NT_VMCOREDD) == (unsigned long long)(long long)(int)0x700ULL, "NT_VMCOREDD is 1792 in the table");
#endif
#ifdef NT_MIPS_DSP
_Static_assert((unsigned long long)(NT_MIPS_DSP) == 0x800ULL || (unsigned long long)(NT_MIPS_DSP) == (unsigned long long)(long long)(int)0x800ULL, "NT_MIPS_DSP is 2048 in the table");
#endif
#ifdef NT_MIPS_FP_MODE
_Static_assert((unsigned long long)(NT_MIPS_FP_MODE) == 0x801ULL || (unsigned long long)(NT_MIPS_FP_MODE) == (unsigned long long)(long long)(int)0x801ULL, "NT_MIPS_FP_MODE is 2049 in the table");
#endif
#ifdef NT_MIPS_MSA
_Static_assert((unsigned long long)(NT_MIPS_MSA) == 0x802ULL || (unsigned long long)(NT_MIPS_MSA) == (unsigned long long)(long long)(int)0x802ULL, "NT_MIPS_MSA is 2050 in the table");
#endif
#ifdef NT_LOONGARCH_CPUCFG
_Static_assert((unsigned long long)(NT_LOONGARCH_CPUCFG) == 0xa00ULL || (unsigned long long)(NT_LOONGARCH_CPUCFG) == (unsigned long long)(long long)(int)0xa00ULL, "NT_LOONGARCH_CPUCFG is 2560 in the table");
#endif
#ifdef NT_LOONGARCH_CSR
_Static_assert((unsigned long long)(NT_LOONGARCH_CSR) == 0xa01ULL || (unsigned long long)(NT_LOONGARCH_CSR) == (unsigned long long)(long long)(int)0xa01ULL, "NT_LOONGARCH_CSR is 2561 in the table");
#endif
#ifdef NT_LOONGARCH_LSX
_Static_assert((unsigned long long)(NT_LOONGARCH_LSX) == 0xa02ULL || (unsigned long long)(NT_LOONGARCH_LSX) == (unsigned long long)(long long)(int)0xa02ULL, "NT_LOONGARCH_LSX is 2562 in the table");
#endif
#ifdef NT_LOONGARCH_LASX
_Static_assert((unsigned long long)(NT_LOONGARCH_LASX) == 0xa03ULL || (unsigned long long)(NT_LOONGARCH_LASX) == (unsigned long long)(long long)(int)0xa03ULL, "NT_LOONGARCH_LASX is 2563 in the table");
#endif
#ifdef NT_LOONGARCH_LBT
_Static_assert((unsigned long long)(NT_LOONGARCH_LBT) == 0xa04ULL || (unsigned long long)(NT_LOONGARCH_LBT) == (unsigned long long)(long long)(int)0xa04ULL, "NT_LOONGARCH_LBT is 2564 in the table");
#endif
#ifdef NT_FILE
_Static_assert((unsigned long long)(NT_FILE) == 0x46494c45ULL || (unsigned long long)(NT_FILE) == (unsigned long long)(long long)(int)0x46494c45ULL, "NT_FILE is 1179208773 in the table");
#endif
#ifdef NT_PRXFPREG
_Static_assert((unsigned long long)(NT_PRXFPREG) == 0x46e62b7fULL || (unsigned long long)(NT_PRXFPREG) == (unsigned long long)(long long)(int)0x46e62b7fULL, "NT_PRXFPREG is 1189489535 in the table");
#endif
#ifdef NT_SIGINFO
_Static_assert((unsigned long long)(NT_SIGINFO) == 0x53494749ULL || (unsigned long long)(NT_SIGINFO) == (unsigned long long)(long long)(int)0x53494749ULL, "NT_SIGINFO is 1397311305 in the table");
#endif
#endif
