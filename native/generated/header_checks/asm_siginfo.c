/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/siginfo.h>)
#include <asm/siginfo.h>
#ifdef SI_USER
_Static_assert((unsigned long long)(SI_USER) == 0x0ULL || (unsigned long long)(SI_USER) == (unsigned long long)(long long)(int)0x0ULL, "SI_USER is 0 in the table");
#endif
#ifdef SI_KERNEL
_Static_assert((unsigned long long)(SI_KERNEL) == 0x80ULL || (unsigned long long)(SI_KERNEL) == (unsigned long long)(long long)(int)0x80ULL, "SI_KERNEL is 128 in the table");
#endif
#ifdef SI_QUEUE
_Static_assert((unsigned long long)(SI_QUEUE) == 0xffffffffffffffffULL, "SI_QUEUE is -1 in the table");
#endif
#ifdef SI_TIMER
_Static_assert((unsigned long long)(SI_TIMER) == 0xfffffffffffffffeULL, "SI_TIMER is -2 in the table");
#endif
#ifdef SI_MESGQ
_Static_assert((unsigned long long)(SI_MESGQ) == 0xfffffffffffffffdULL, "SI_MESGQ is -3 in the table");
#endif
#ifdef SI_ASYNCIO
_Static_assert((unsigned long long)(SI_ASYNCIO) == 0xfffffffffffffffcULL, "SI_ASYNCIO is -4 in the table");
#endif
#ifdef SI_SIGIO
_Static_assert((unsigned long long)(SI_SIGIO) == 0xfffffffffffffffbULL, "SI_SIGIO is -5 in the table");
#endif
#ifdef SI_TKILL
_Static_assert((unsigned long long)(SI_TKILL) == 0xfffffffffffffffaULL, "SI_TKILL is -6 in the table");
#endif
#ifdef SI_DETHREAD
_Static_assert((unsigned long long)(SI_DETHREAD) == 0xfffffffffffffff9ULL, "SI_DETHREAD is -7 in the table");
#endif
#ifdef SI_ASYNCNL
_Static_assert((unsigned long long)(SI_ASYNCNL) == 0xffffffffffffffc4ULL, "SI_ASYNCNL is -60 in the table");
#endif
#ifdef CLD_EXITED
_Static_assert((unsigned long long)(CLD_EXITED) == 0x1ULL || (unsigned long long)(CLD_EXITED) == (unsigned long long)(long long)(int)0x1ULL, "CLD_EXITED is 1 in the table");
#endif
#ifdef CLD_KILLED
_Static_assert((unsigned long long)(CLD_KILLED) == 0x2ULL || (unsigned long long)(CLD_KILLED) == (unsigned long long)(long long)(int)0x2ULL, "CLD_KILLED is 2 in the table");
#endif
#ifdef CLD_DUMPED
_Static_assert((unsigned long long)(CLD_DUMPED) == 0x3ULL || (unsigned long long)(CLD_DUMPED) == (unsigned long long)(long long)(int)0x3ULL, "CLD_DUMPED is 3 in the table");
#endif
#ifdef CLD_TRAPPED
_Static_assert((unsigned long long)(CLD_TRAPPED) == 0x4ULL || (unsigned long long)(CLD_TRAPPED) == (unsigned long long)(long long)(int)0x4ULL, "CLD_TRAPPED is 4 in the table");
#endif
#ifdef CLD_STOPPED
_Static_assert((unsigned long long)(CLD_STOPPED) == 0x5ULL || (unsigned long long)(CLD_STOPPED) == (unsigned long long)(long long)(int)0x5ULL, "CLD_STOPPED is 5 in the table");
#endif
#ifdef CLD_CONTINUED
_Static_assert((unsigned long long)(CLD_CONTINUED) == 0x6ULL || (unsigned long long)(CLD_CONTINUED) == (unsigned long long)(long long)(int)0x6ULL, "CLD_CONTINUED is 6 in the table");
#endif
#ifdef SEGV_MAPERR
_Static_assert((unsigned long long)(SEGV_MAPERR) == 0x1ULL || (unsigned long long)(SEGV_MAPERR) == (unsigned long long)(long long)(int)0x1ULL, "SEGV_MAPERR is 1 in the table");
#endif
#ifdef SEGV_ACCERR
_Static_assert((unsigned long long)(SEGV_ACCERR) == 0x2ULL || (unsigned long long)(SEGV_ACCERR) == (unsigned long long)(long long)(int)0x2ULL, "SEGV_ACCERR is 2 in the table");
#endif
#ifdef SEGV_BNDERR
_Static_assert((unsigned long long)(SEGV_BNDERR) == 0x3ULL || (unsigned long long)(SEGV_BNDERR) == (unsigned long long)(long long)(int)0x3ULL, "SEGV_BNDERR is 3 in the table");
#endif
#ifdef SEGV_PKUERR
_Static_assert((unsigned long long)(SEGV_PKUERR) == 0x4ULL || (unsigned long long)(SEGV_PKUERR) == (unsigned long long)(long long)(int)0x4ULL, "SEGV_PKUERR is 4 in the table");
#endif
#ifdef SEGV_ACCADI
_Static_assert((unsigned long long)(SEGV_ACCADI) == 0x5ULL || (unsigned long long)(SEGV_ACCADI) == (unsigned long long)(long long)(int)0x5ULL, "SEGV_ACCADI is 5 in the table");
#endif
#ifdef SEGV_ADIDERR
_Static_assert((unsigned long long)(SEGV_ADIDERR) == 0x6ULL || (unsigned long long)(SEGV_ADIDERR) == (unsigned long long)(long long)(int)0x6ULL, "SEGV_ADIDERR is 6 in the table");
#endif
#ifdef SEGV_ADIPERR
_Static_assert((unsigned long long)(SEGV_ADIPERR) == 0x7ULL || (unsigned long long)(SEGV_ADIPERR) == (unsigned long long)(long long)(int)0x7ULL, "SEGV_ADIPERR is 7 in the table");
#endif
#ifdef SEGV_MTEAERR
_Static_assert((unsigned long long)(SEGV_MTEAERR) == 0x8ULL || (unsigned long long)(SEGV_MTEAERR) == (unsigned long long)(long long)(int)0x8ULL, "SEGV_MTEAERR is 8 in the table");
#endif
#ifdef SEGV_MTESERR
_Static_assert((unsigned long long)(SEGV_MTESERR) == 0x9ULL || (unsigned long long)(SEGV_MTESERR) == (unsigned long long)(long long)(int)0x9ULL, "SEGV_MTESERR is 9 in the table");
#endif
#ifdef BUS_ADRALN
_Static_assert((unsigned long long)(BUS_ADRALN) == 0x1ULL || (unsigned long long)(BUS_ADRALN) == (unsigned long long)(long long)(int)0x1ULL, "BUS_ADRALN is 1 in the table");
#endif
#ifdef BUS_ADRERR
_Static_assert((unsigned long long)(BUS_ADRERR) == 0x2ULL || (unsigned long long)(BUS_ADRERR) == (unsigned long long)(long long)(int)0x2ULL, "BUS_ADRERR is 2 in the table");
#endif
#ifdef BUS_OBJERR
_Static_assert((unsigned long long)(BUS_OBJERR) == 0x3ULL || (unsigned long long)(BUS_OBJERR) == (unsigned long long)(long long)(int)0x3ULL, "BUS_OBJERR is 3 in the table");
#endif
#ifdef BUS_MCEERR_AR
_Static_assert((unsigned long long)(BUS_MCEERR_AR) == 0x4ULL || (unsigned long long)(BUS_MCEERR_AR) == (unsigned long long)(long long)(int)0x4ULL, "BUS_MCEERR_AR is 4 in the table");
#endif
#ifdef BUS_MCEERR_AO
_Static_assert((unsigned long long)(BUS_MCEERR_AO) == 0x5ULL || (unsigned long long)(BUS_MCEERR_AO) == (unsigned long long)(long long)(int)0x5ULL, "BUS_MCEERR_AO is 5 in the table");
#endif
#ifdef ILL_ILLOPC
_Static_assert((unsigned long long)(ILL_ILLOPC) == 0x1ULL || (unsigned long long)(ILL_ILLOPC) == (unsigned long long)(long long)(int)0x1ULL, "ILL_ILLOPC is 1 in the table");
#endif
#ifdef ILL_ILLOPN
_Static_assert((unsigned long long)(ILL_ILLOPN) == 0x2ULL || (unsigned long long)(ILL_ILLOPN) == (unsigned long long)(long long)(int)0x2ULL, "ILL_ILLOPN is 2 in the table");
#endif
#ifdef ILL_ILLADR
_Static_assert((unsigned long long)(ILL_ILLADR) == 0x3ULL || (unsigned long long)(ILL_ILLADR) == (unsigned long long)(long long)(int)0x3ULL, "ILL_ILLADR is 3 in the table");
#endif
#ifdef ILL_ILLTRP
_Static_assert((unsigned long long)(ILL_ILLTRP) == 0x4ULL || (unsigned long long)(ILL_ILLTRP) == (unsigned long long)(long long)(int)0x4ULL, "ILL_ILLTRP is 4 in the table");
#endif
#ifdef ILL_PRVOPC
_Static_assert((unsigned long long)(ILL_PRVOPC) == 0x5ULL || (unsigned long long)(ILL_PRVOPC) == (unsigned long long)(long long)(int)0x5ULL, "ILL_PRVOPC is 5 in the table");
#endif
#ifdef ILL_PRVREG
_Static_assert((unsigned long long)(ILL_PRVREG) == 0x6ULL || (unsigned long long)(ILL_PRVREG) == (unsigned long long)(long long)(int)0x6ULL, "ILL_PRVREG is 6 in the table");
#endif
#ifdef ILL_COPROC
_Static_assert((unsigned long long)(ILL_COPROC) == 0x7ULL || (unsigned long long)(ILL_COPROC) == (unsigned long long)(long long)(int)0x7ULL, "ILL_COPROC is 7 in the table");
#endif
#ifdef ILL_BADSTK
_Static_assert((unsigned long long)(ILL_BADSTK) == 0x8ULL || (unsigned long long)(ILL_BADSTK) == (unsigned long long)(long long)(int)0x8ULL, "ILL_BADSTK is 8 in the table");
#endif
#ifdef ILL_BADIADDR
_Static_assert((unsigned long long)(ILL_BADIADDR) == 0x9ULL || (unsigned long long)(ILL_BADIADDR) == (unsigned long long)(long long)(int)0x9ULL, "ILL_BADIADDR is 9 in the table");
#endif
#ifdef FPE_INTDIV
_Static_assert((unsigned long long)(FPE_INTDIV) == 0x1ULL || (unsigned long long)(FPE_INTDIV) == (unsigned long long)(long long)(int)0x1ULL, "FPE_INTDIV is 1 in the table");
#endif
#ifdef FPE_INTOVF
_Static_assert((unsigned long long)(FPE_INTOVF) == 0x2ULL || (unsigned long long)(FPE_INTOVF) == (unsigned long long)(long long)(int)0x2ULL, "FPE_INTOVF is 2 in the table");
#endif
#ifdef FPE_FLTDIV
_Static_assert((unsigned long long)(FPE_FLTDIV) == 0x3ULL || (unsigned long long)(FPE_FLTDIV) == (unsigned long long)(long long)(int)0x3ULL, "FPE_FLTDIV is 3 in the table");
#endif
#ifdef FPE_FLTOVF
_Static_assert((unsigned long long)(FPE_FLTOVF) == 0x4ULL || (unsigned long long)(FPE_FLTOVF) == (unsigned long long)(long long)(int)0x4ULL, "FPE_FLTOVF is 4 in the table");
#endif
#ifdef FPE_FLTUND
_Static_assert((unsigned long long)(FPE_FLTUND) == 0x5ULL || (unsigned long long)(FPE_FLTUND) == (unsigned long long)(long long)(int)0x5ULL, "FPE_FLTUND is 5 in the table");
#endif
#ifdef FPE_FLTRES
_Static_assert((unsigned long long)(FPE_FLTRES) == 0x6ULL || (unsigned long long)(FPE_FLTRES) == (unsigned long long)(long long)(int)0x6ULL, "FPE_FLTRES is 6 in the table");
#endif
#ifdef FPE_FLTINV
_Static_assert((unsigned long long)(FPE_FLTINV) == 0x7ULL || (unsigned long long)(FPE_FLTINV) == (unsigned long long)(long long)(int)0x7ULL, "FPE_FLTINV is 7 in the table");
#endif
#ifdef FPE_FLTSUB
_Static_assert((unsigned long long)(FPE_FLTSUB) == 0x8ULL || (unsigned long long)(FPE_FLTSUB) == (unsigned long long)(long long)(int)0x8ULL, "FPE_FLTSUB is 8 in the table");
#endif
#ifdef FPE_FLTUNK
_Static_assert((unsigned long long)(FPE_FLTUNK) == 0xeULL || (unsigned long long)(FPE_FLTUNK) == (unsigned long long)(long long)(int)0xeULL, "FPE_FLTUNK is 14 in the table");
#endif
#ifdef FPE_CONDTRAP
_Static_assert((unsigned long long)(FPE_CONDTRAP) == 0xfULL || (unsigned long long)(FPE_CONDTRAP) == (unsigned long long)(long long)(int)0xfULL, "FPE_CONDTRAP is 15 in the table");
#endif
#ifdef TRAP_BRKPT
_Static_assert((unsigned long long)(TRAP_BRKPT) == 0x1ULL || (unsigned long long)(TRAP_BRKPT) == (unsigned long long)(long long)(int)0x1ULL, "TRAP_BRKPT is 1 in the table");
#endif
#ifdef TRAP_TRACE
_Static_assert((unsigned long long)(TRAP_TRACE) == 0x2ULL || (unsigned long long)(TRAP_TRACE) == (unsigned long long)(long long)(int)0x2ULL, "TRAP_TRACE is 2 in the table");
#endif
#ifdef TRAP_BRANCH
_Static_assert((unsigned long long)(TRAP_BRANCH) == 0x3ULL || (unsigned long long)(TRAP_BRANCH) == (unsigned long long)(long long)(int)0x3ULL, "TRAP_BRANCH is 3 in the table");
#endif
#ifdef TRAP_HWBKPT
_Static_assert((unsigned long long)(TRAP_HWBKPT) == 0x4ULL || (unsigned long long)(TRAP_HWBKPT) == (unsigned long long)(long long)(int)0x4ULL, "TRAP_HWBKPT is 4 in the table");
#endif
#ifdef TRAP_UNK
_Static_assert((unsigned long long)(TRAP_UNK) == 0x5ULL || (unsigned long long)(TRAP_UNK) == (unsigned long long)(long long)(int)0x5ULL, "TRAP_UNK is 5 in the table");
#endif
#ifdef TRAP_PERF
_Static_assert((unsigned long long)(TRAP_PERF) == 0x6ULL || (unsigned long long)(TRAP_PERF) == (unsigned long long)(long long)(int)0x6ULL, "TRAP_PERF is 6 in the table");
#endif
#ifdef POLL_IN
_Static_assert((unsigned long long)(POLL_IN) == 0x1ULL || (unsigned long long)(POLL_IN) == (unsigned long long)(long long)(int)0x1ULL, "POLL_IN is 1 in the table");
#endif
#ifdef POLL_OUT
_Static_assert((unsigned long long)(POLL_OUT) == 0x2ULL || (unsigned long long)(POLL_OUT) == (unsigned long long)(long long)(int)0x2ULL, "POLL_OUT is 2 in the table");
#endif
#ifdef POLL_MSG
_Static_assert((unsigned long long)(POLL_MSG) == 0x3ULL || (unsigned long long)(POLL_MSG) == (unsigned long long)(long long)(int)0x3ULL, "POLL_MSG is 3 in the table");
#endif
#ifdef POLL_ERR
_Static_assert((unsigned long long)(POLL_ERR) == 0x4ULL || (unsigned long long)(POLL_ERR) == (unsigned long long)(long long)(int)0x4ULL, "POLL_ERR is 4 in the table");
#endif
#ifdef POLL_PRI
_Static_assert((unsigned long long)(POLL_PRI) == 0x5ULL || (unsigned long long)(POLL_PRI) == (unsigned long long)(long long)(int)0x5ULL, "POLL_PRI is 5 in the table");
#endif
#ifdef POLL_HUP
_Static_assert((unsigned long long)(POLL_HUP) == 0x6ULL || (unsigned long long)(POLL_HUP) == (unsigned long long)(long long)(int)0x6ULL, "POLL_HUP is 6 in the table");
#endif
#ifdef SYS_SECCOMP
_Static_assert((unsigned long long)(SYS_SECCOMP) == 0x1ULL || (unsigned long long)(SYS_SECCOMP) == (unsigned long long)(long long)(int)0x1ULL, "SYS_SECCOMP is 1 in the table");
#endif
#ifdef SYS_USER_DISPATCH
_Static_assert((unsigned long long)(SYS_USER_DISPATCH) == 0x2ULL || (unsigned long long)(SYS_USER_DISPATCH) == (unsigned long long)(long long)(int)0x2ULL, "SYS_USER_DISPATCH is 2 in the table");
#endif
#ifdef SIGEV_SIGNAL
_Static_assert((unsigned long long)(SIGEV_SIGNAL) == 0x0ULL || (unsigned long long)(SIGEV_SIGNAL) == (unsigned long long)(long long)(int)0x0ULL, "SIGEV_SIGNAL is 0 in the table");
#endif
#ifdef SIGEV_NONE
_Static_assert((unsigned long long)(SIGEV_NONE) == 0x1ULL || (unsigned long long)(SIGEV_NONE) == (unsigned long long)(long long)(int)0x1ULL, "SIGEV_NONE is 1 in the table");
#endif
#ifdef SIGEV_THREAD
_Static_assert((unsigned long long)(SIGEV_THREAD) == 0x2ULL || (unsigned long long)(SIGEV_THREAD) == (unsigned long long)(long long)(int)0x2ULL, "SIGEV_THREAD is 2 in the table");
#endif
#ifdef SIGEV_THREAD_ID
_Static_assert((unsigned long long)(SIGEV_THREAD_ID) == 0x4ULL || (unsigned long long)(SIGEV_THREAD_ID) == (unsigned long long)(long long)(int)0x4ULL, "SIGEV_THREAD_ID is 4 in the table");
#endif
_Static_assert(sizeof(struct sigevent) == 64, "struct sigevent has 64 bytes in the table");
_Static_assert(offsetof(struct sigevent, sigev_value) == 0, "sigev_value of struct sigevent is at 0 in the table");
_Static_assert(offsetof(struct sigevent, sigev_signo) == 8, "sigev_signo of struct sigevent is at 8 in the table");
_Static_assert(offsetof(struct sigevent, sigev_notify) == 12, "sigev_notify of struct sigevent is at 12 in the table");
_Static_assert(offsetof(struct sigevent, _sigev_un._tid) == 16, "_sigev_un._tid of struct sigevent is at 16 in the table");
_Static_assert(offsetof(struct sigevent, _sigev_un._sigev_thread._function) == 16, "_sigev_un._sigev_thread._function of struct sigevent is at 16 in the table");
_Static_assert(offsetof(struct sigevent, _sigev_un._sigev_thread._attribute) == 24, "_sigev_un._sigev_thread._attribute of struct sigevent is at 24 in the table");
#endif
