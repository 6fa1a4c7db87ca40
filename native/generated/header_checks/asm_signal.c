/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/signal.h>)
#include <asm/signal.h>
#ifdef SA_RESTORER
_Static_assert((unsigned long long)(SA_RESTORER) == 0x4000000ULL || (unsigned long long)(SA_RESTORER) == (unsigned long long)(long long)(int)0x4000000ULL, "SA_RESTORER is 67108864 in the table");
#endif
#ifdef SA_ONSTACK
_Static_assert((unsigned long long)(SA_ONSTACK) == 0x8000000ULL || (unsigned long long)(SA_ONSTACK) == (unsigned long long)(long long)(int)0x8000000ULL, "SA_ONSTACK is 134217728 in the table");
#endif
#ifdef SA_RESTART
_Static_assert((unsigned long long)(SA_RESTART) == 0x10000000ULL || (unsigned long long)(SA_RESTART) == (unsigned long long)(long long)(int)0x10000000ULL, "SA_RESTART is 268435456 in the table");
#endif
#ifdef SA_INTERRUPT
_Static_assert((unsigned long long)(SA_INTERRUPT) == 0x20000000ULL || (unsigned long long)(SA_INTERRUPT) == (unsigned long long)(long long)(int)0x20000000ULL, "SA_INTERRUPT is 536870912 in the table");
#endif
#ifdef SA_NODEFER
_Static_assert((unsigned long long)(SA_NODEFER) == 0x40000000ULL || (unsigned long long)(SA_NODEFER) == (unsigned long long)(long long)(int)0x40000000ULL, "SA_NODEFER is 1073741824 in the table");
#endif
#ifdef SA_RESETHAND
_Static_assert((unsigned long long)(SA_RESETHAND) == 0x80000000ULL || (unsigned long long)(SA_RESETHAND) == (unsigned long long)(long long)(int)0x80000000ULL, "SA_RESETHAND is 2147483648 in the table");
#endif
#ifdef SA_SIGINFO
_Static_assert((unsigned long long)(SA_SIGINFO) == 0x4ULL || (unsigned long long)(SA_SIGINFO) == (unsigned long long)(long long)(int)0x4ULL, "SA_SIGINFO is 4 in the table");
#endif
#ifdef SA_NOCLDSTOP
_Static_assert((unsigned long long)(SA_NOCLDSTOP) == 0x1ULL || (unsigned long long)(SA_NOCLDSTOP) == (unsigned long long)(long long)(int)0x1ULL, "SA_NOCLDSTOP is 1 in the table");
#endif
#ifdef SA_NOCLDWAIT
_Static_assert((unsigned long long)(SA_NOCLDWAIT) == 0x2ULL || (unsigned long long)(SA_NOCLDWAIT) == (unsigned long long)(long long)(int)0x2ULL, "SA_NOCLDWAIT is 2 in the table");
#endif
#ifdef SIG_BLOCK
_Static_assert((unsigned long long)(SIG_BLOCK) == 0x0ULL || (unsigned long long)(SIG_BLOCK) == (unsigned long long)(long long)(int)0x0ULL, "SIG_BLOCK is 0 in the table");
#endif
#ifdef SIG_UNBLOCK
_Static_assert((unsigned long long)(SIG_UNBLOCK) == 0x1ULL || (unsigned long long)(SIG_UNBLOCK) == (unsigned long long)(long long)(int)0x1ULL, "SIG_UNBLOCK is 1 in the table");
#endif
#ifdef SIG_SETMASK
_Static_assert((unsigned long long)(SIG_SETMASK) == 0x2ULL || (unsigned long long)(SIG_SETMASK) == (unsigned long long)(long long)(int)0x2ULL, "SIG_SETMASK is 2 in the table");
#endif
#ifdef SS_ONSTACK
_Static_assert((unsigned long long)(SS_ONSTACK) == 0x1ULL || (unsigned long long)(SS_ONSTACK) == (unsigned long long)(long long)(int)0x1ULL, "SS_ONSTACK is 1 in the table");
#endif
#ifdef SS_DISABLE
_Static_assert((unsigned long long)(SS_DISABLE) == 0x2ULL || (unsigned long long)(SS_DISABLE) == (unsigned long long)(long long)(int)0x2ULL, "SS_DISABLE is 2 in the table");
#endif
#ifdef SS_AUTODISARM
_Static_assert((unsigned long long)(SS_AUTODISARM) == 0x80000000ULL || (unsigned long long)(SS_AUTODISARM) == (unsigned long long)(long long)(int)0x80000000ULL, "SS_AUTODISARM is 2147483648 in the table");
#endif
#ifdef SIGHUP
_Static_assert((unsigned long long)(SIGHUP) == 0x1ULL || (unsigned long long)(SIGHUP) == (unsigned long long)(long long)(int)0x1ULL, "SIGHUP is 1 in the table");
#endif
#ifdef SIGINT
_Static_assert((unsigned long long)(SIGINT) == 0x2ULL || (unsigned long long)(SIGINT) == (unsigned long long)(long long)(int)0x2ULL, "SIGINT is 2 in the table");
#endif
#ifdef SIGQUIT
_Static_assert((unsigned long long)(SIGQUIT) == 0x3ULL || (unsigned long long)(SIGQUIT) == (unsigned long long)(long long)(int)0x3ULL, "SIGQUIT is 3 in the table");
#endif
#ifdef SIGILL
_Static_assert((unsigned long long)(SIGILL) == 0x4ULL || (unsigned long long)(SIGILL) == (unsigned long long)(long long)(int)0x4ULL, "SIGILL is 4 in the table");
#endif
#ifdef SIGTRAP
_Static_assert((unsigned long long)(SIGTRAP) == 0x5ULL || (unsigned long long)(SIGTRAP) == (unsigned long long)(long long)(int)0x5ULL, "SIGTRAP is 5 in the table");
#endif
#ifdef SIGABRT
_Static_assert((unsigned long long)(SIGABRT) == 0x6ULL || (unsigned long long)(SIGABRT) == (unsigned long long)(long long)(int)0x6ULL, "SIGABRT is 6 in the table");
#endif
#ifdef SIGBUS
_Static_assert((unsigned long long)(SIGBUS) == 0x7ULL || (unsigned long long)(SIGBUS) == (unsigned long long)(long long)(int)0x7ULL, "SIGBUS is 7 in the table");
#endif
#ifdef SIGFPE
_Static_assert((unsigned long long)(SIGFPE) == 0x8ULL || (unsigned long long)(SIGFPE) == (unsigned long long)(long long)(int)0x8ULL, "SIGFPE is 8 in the table");
#endif
#ifdef SIGKILL
_Static_assert((unsigned long long)(SIGKILL) == 0x9ULL || (unsigned long long)(SIGKILL) == (unsigned long long)(long long)(int)0x9ULL, "SIGKILL is 9 in the table");
#endif
#ifdef SIGUSR1
_Static_assert((unsigned long long)(SIGUSR1) == 0xaULL || (unsigned long long)(SIGUSR1) == (unsigned long long)(long long)(int)0xaULL, "SIGUSR1 is 10 in the table");
#endif
#ifdef SIGSEGV
_Static_assert((unsigned long long)(SIGSEGV) == 0xbULL || (unsigned long long)(SIGSEGV) == (unsigned long long)(long long)(int)0xbULL, "SIGSEGV is 11 in the table");
#endif
#ifdef SIGUSR2
_Static_assert((unsigned long long)(SIGUSR2) == 0xcULL || (unsigned long long)(SIGUSR2) == (unsigned long long)(long long)(int)0xcULL, "SIGUSR2 is 12 in the table");
#endif
#ifdef SIGPIPE
_Static_assert((unsigned long long)(SIGPIPE) == 0xdULL || (unsigned long long)(SIGPIPE) == (unsigned long long)(long long)(int)0xdULL, "SIGPIPE is 13 in the table");
#endif
#ifdef SIGALRM
_Static_assert((unsigned long long)(SIGALRM) == 0xeULL || (unsigned long long)(SIGALRM) == (unsigned long long)(long long)(int)0xeULL, "SIGALRM is 14 in the table");
#endif
#ifdef SIGTERM
_Static_assert((unsigned long long)(SIGTERM) == 0xfULL || (unsigned long long)(SIGTERM) == (unsigned long long)(long long)(int)0xfULL, "SIGTERM is 15 in the table");
#endif
#ifdef SIGSTKFLT
_Static_assert((unsigned long long)(SIGSTKFLT) == 0x10ULL || (unsigned long long)(SIGSTKFLT) == (unsigned long long)(long long)(int)0x10ULL, "SIGSTKFLT is 16 in the table");
#endif
#ifdef SIGCHLD
_Static_assert((unsigned long long)(SIGCHLD) == 0x11ULL || (unsigned long long)(SIGCHLD) == (unsigned long long)(long long)(int)0x11ULL, "SIGCHLD is 17 in the table");
#endif
#ifdef SIGCONT
_Static_assert((unsigned long long)(SIGCONT) == 0x12ULL || (unsigned long long)(SIGCONT) == (unsigned long long)(long long)(int)0x12ULL, "SIGCONT is 18 in the table");
#endif
#ifdef SIGSTOP
_Static_assert((unsigned long long)(SIGSTOP) == 0x13ULL || (unsigned long long)(SIGSTOP) == (unsigned long long)(long long)(int)0x13ULL, "SIGSTOP is 19 in the table");
#endif
#ifdef SIGTSTP
_Static_assert((unsigned long long)(SIGTSTP) == 0x14ULL || (unsigned long long)(SIGTSTP) == (unsigned long long)(long long)(int)0x14ULL, "SIGTSTP is 20 in the table");
#endif
#ifdef SIGTTIN
_Static_assert((unsigned long long)(SIGTTIN) == 0x15ULL || (unsigned long long)(SIGTTIN) == (unsigned long long)(long long)(int)0x15ULL, "SIGTTIN is 21 in the table");
#endif
#ifdef SIGTTOU
_Static_assert((unsigned long long)(SIGTTOU) == 0x16ULL || (unsigned long long)(SIGTTOU) == (unsigned long long)(long long)(int)0x16ULL, "SIGTTOU is 22 in the table");
#endif
#ifdef SIGURG
_Static_assert((unsigned long long)(SIGURG) == 0x17ULL || (unsigned long long)(SIGURG) == (unsigned long long)(long long)(int)0x17ULL, "SIGURG is 23 in the table");
#endif
#ifdef SIGXCPU
_Static_assert((unsigned long long)(SIGXCPU) == 0x18ULL || (unsigned long long)(SIGXCPU) == (unsigned long long)(long long)(int)0x18ULL, "SIGXCPU is 24 in the table");
#endif
#ifdef SIGXFSZ
_Static_assert((unsigned long long)(SIGXFSZ) == 0x19ULL || (unsigned long long)(SIGXFSZ) == (unsigned long long)(long long)(int)0x19ULL, "SIGXFSZ is 25 in the table");
#endif
#ifdef SIGVTALRM
_Static_assert((unsigned long long)(SIGVTALRM) == 0x1aULL || (unsigned long long)(SIGVTALRM) == (unsigned long long)(long long)(int)0x1aULL, "SIGVTALRM is 26 in the table");
#endif
#ifdef SIGPROF
_Static_assert((unsigned long long)(SIGPROF) == 0x1bULL || (unsigned long long)(SIGPROF) == (unsigned long long)(long long)(int)0x1bULL, "SIGPROF is 27 in the table");
#endif
#ifdef SIGWINCH
_Static_assert((unsigned long long)(SIGWINCH) == 0x1cULL || (unsigned long long)(SIGWINCH) == (unsigned long long)(long long)(int)0x1cULL, "SIGWINCH is 28 in the table");
#endif
#ifdef SIGIO
_Static_assert((unsigned long long)(SIGIO) == 0x1dULL || (unsigned long long)(SIGIO) == (unsigned long long)(long long)(int)0x1dULL, "SIGIO is 29 in the table");
#endif
#ifdef SIGPWR
_Static_assert((unsigned long long)(SIGPWR) == 0x1eULL || (unsigned long long)(SIGPWR) == (unsigned long long)(long long)(int)0x1eULL, "SIGPWR is 30 in the table");
#endif
#ifdef SIGSYS
_Static_assert((unsigned long long)(SIGSYS) == 0x1fULL || (unsigned long long)(SIGSYS) == (unsigned long long)(long long)(int)0x1fULL, "SIGSYS is 31 in the table");
#endif
_Static_assert(sizeof(stack_t) == 24, "stack_t has 24 bytes in the table");
_Static_assert(offsetof(stack_t, ss_sp) == 0, "ss_sp of stack_t is at 0 in the table");
_Static_assert(offsetof(stack_t, ss_flags) == 8, "ss_flags of stack_t is at 8 in the table");
_Static_assert(offsetof(stack_t, ss_size) == 16, "ss_size of stack_t is at 16 in the table");
#endif
