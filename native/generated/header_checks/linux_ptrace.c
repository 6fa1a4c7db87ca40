/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/ptrace.h>)
#include <linux/ptrace.h>
#ifdef PTRACE_TRACEME
_Static_assert((unsigned long long)(PTRACE_TRACEME) == 0x0ULL || (unsigned long long)(PTRACE_TRACEME) == (unsigned long long)(long long)(int)0x0ULL, "PTRACE_TRACEME is 0 in the table");
#endif
#ifdef PTRACE_PEEKTEXT
_Static_assert((unsigned long long)(PTRACE_PEEKTEXT) == 0x1ULL || (unsigned long long)(PTRACE_PEEKTEXT) == (unsigned long long)(long long)(int)0x1ULL, "PTRACE_PEEKTEXT is 1 in the table");
#endif
#ifdef PTRACE_PEEKDATA
_Static_assert((unsigned long long)(PTRACE_PEEKDATA) == 0x2ULL || (unsigned long long)(PTRACE_PEEKDATA) == (unsigned long long)(long long)(int)0x2ULL, "PTRACE_PEEKDATA is 2 in the table");
#endif
#ifdef PTRACE_PEEKUSER
_Static_assert((unsigned long long)(PTRACE_PEEKUSER) == 0x3ULL || (unsigned long long)(PTRACE_PEEKUSER) == (unsigned long long)(long long)(int)0x3ULL, "PTRACE_PEEKUSER is 3 in the table");
#endif
#ifdef PTRACE_POKETEXT
_Static_assert((unsigned long long)(PTRACE_POKETEXT) == 0x4ULL || (unsigned long long)(PTRACE_POKETEXT) == (unsigned long long)(long long)(int)0x4ULL, "PTRACE_POKETEXT is 4 in the table");
#endif
#ifdef PTRACE_POKEDATA
_Static_assert((unsigned long long)(PTRACE_POKEDATA) == 0x5ULL || (unsigned long long)(PTRACE_POKEDATA) == (unsigned long long)(long long)(int)0x5ULL, "PTRACE_POKEDATA is 5 in the table");
#endif
#ifdef PTRACE_POKEUSER
_Static_assert((unsigned long long)(PTRACE_POKEUSER) == 0x6ULL || (unsigned long long)(PTRACE_POKEUSER) == (unsigned long long)(long long)(int)0x6ULL, "PTRACE_POKEUSER is 6 in the table");
#endif
#ifdef PTRACE_CONT
_Static_assert((unsigned long long)(PTRACE_CONT) == 0x7ULL || (unsigned long long)(PTRACE_CONT) == (unsigned long long)(long long)(int)0x7ULL, "PTRACE_CONT is 7 in the table");
#endif
#ifdef PTRACE_KILL
_Static_assert((unsigned long long)(PTRACE_KILL) == 0x8ULL || (unsigned long long)(PTRACE_KILL) == (unsigned long long)(long long)(int)0x8ULL, "PTRACE_KILL is 8 in the table");
#endif
#ifdef PTRACE_SINGLESTEP
_Static_assert((unsigned long long)(PTRACE_SINGLESTEP) == 0x9ULL || (unsigned long long)(PTRACE_SINGLESTEP) == (unsigned long long)(long long)(int)0x9ULL, "PTRACE_SINGLESTEP is 9 in the table");
#endif
#ifdef PTRACE_GETREGS
_Static_assert((unsigned long long)(PTRACE_GETREGS) == 0xcULL || (unsigned long long)(PTRACE_GETREGS) == (unsigned long long)(long long)(int)0xcULL, "PTRACE_GETREGS is 12 in the table");
#endif
#ifdef PTRACE_SETREGS
_Static_assert((unsigned long long)(PTRACE_SETREGS) == 0xdULL || (unsigned long long)(PTRACE_SETREGS) == (unsigned long long)(long long)(int)0xdULL, "PTRACE_SETREGS is 13 in the table");
#endif
#ifdef PTRACE_GETFPREGS
_Static_assert((unsigned long long)(PTRACE_GETFPREGS) == 0xeULL || (unsigned long long)(PTRACE_GETFPREGS) == (unsigned long long)(long long)(int)0xeULL, "PTRACE_GETFPREGS is 14 in the table");
#endif
#ifdef PTRACE_SETFPREGS
_Static_assert((unsigned long long)(PTRACE_SETFPREGS) == 0xfULL || (unsigned long long)(PTRACE_SETFPREGS) == (unsigned long long)(long long)(int)0xfULL, "PTRACE_SETFPREGS is 15 in the table");
#endif
#ifdef PTRACE_ATTACH
_Static_assert((unsigned long long)(PTRACE_ATTACH) == 0x10ULL || (unsigned long long)(PTRACE_ATTACH) == (unsigned long long)(long long)(int)0x10ULL, "PTRACE_ATTACH is 16 in the table");
#endif
#ifdef PTRACE_DETACH
_Static_assert((unsigned long long)(PTRACE_DETACH) == 0x11ULL || (unsigned long long)(PTRACE_DETACH) == (unsigned long long)(long long)(int)0x11ULL, "PTRACE_DETACH is 17 in the table");
#endif
#ifdef PTRACE_GETFPXREGS
_Static_assert((unsigned long long)(PTRACE_GETFPXREGS) == 0x12ULL || (unsigned long long)(PTRACE_GETFPXREGS) == (unsigned long long)(long long)(int)0x12ULL, "PTRACE_GETFPXREGS is 18 in the table");
#endif
#ifdef PTRACE_SETFPXREGS
_Static_assert((unsigned long long)(PTRACE_SETFPXREGS) == 0x13ULL || (unsigned long long)(PTRACE_SETFPXREGS) == (unsigned long long)(long long)(int)0x13ULL, "PTRACE_SETFPXREGS is 19 in the table");
#endif
#ifdef PTRACE_OLDSETOPTIONS
_Static_assert((unsigned long long)(PTRACE_OLDSETOPTIONS) == 0x15ULL || (unsigned long long)(PTRACE_OLDSETOPTIONS) == (unsigned long long)(long long)(int)0x15ULL, "PTRACE_OLDSETOPTIONS is 21 in the table");
#endif
#ifdef PTRACE_SYSCALL
_Static_assert((unsigned long long)(PTRACE_SYSCALL) == 0x18ULL || (unsigned long long)(PTRACE_SYSCALL) == (unsigned long long)(long long)(int)0x18ULL, "PTRACE_SYSCALL is 24 in the table");
#endif
#ifdef PTRACE_GET_THREAD_AREA
_Static_assert((unsigned long long)(PTRACE_GET_THREAD_AREA) == 0x19ULL || (unsigned long long)(PTRACE_GET_THREAD_AREA) == (unsigned long long)(long long)(int)0x19ULL, "PTRACE_GET_THREAD_AREA is 25 in the table");
#endif
#ifdef PTRACE_SET_THREAD_AREA
_Static_assert((unsigned long long)(PTRACE_SET_THREAD_AREA) == 0x1aULL || (unsigned long long)(PTRACE_SET_THREAD_AREA) == (unsigned long long)(long long)(int)0x1aULL, "PTRACE_SET_THREAD_AREA is 26 in the table");
#endif
#ifdef PTRACE_ARCH_PRCTL
_Static_assert((unsigned long long)(PTRACE_ARCH_PRCTL) == 0x1eULL || (unsigned long long)(PTRACE_ARCH_PRCTL) == (unsigned long long)(long long)(int)0x1eULL, "PTRACE_ARCH_PRCTL is 30 in the table");
#endif
#ifdef PTRACE_SYSEMU
_Static_assert((unsigned long long)(PTRACE_SYSEMU) == 0x1fULL || (unsigned long long)(PTRACE_SYSEMU) == (unsigned long long)(long long)(int)0x1fULL, "PTRACE_SYSEMU is 31 in the table");
#endif
#ifdef PTRACE_SYSEMU_SINGLESTEP
_Static_assert((unsigned long long)(PTRACE_SYSEMU_SINGLESTEP) == 0x20ULL || (unsigned long long)(PTRACE_SYSEMU_SINGLESTEP) == (unsigned long long)(long long)(int)0x20ULL, "PTRACE_SYSEMU_SINGLESTEP is 32 in the table");
#endif
#ifdef PTRACE_SINGLEBLOCK
_Static_assert((unsigned long long)(PTRACE_SINGLEBLOCK) == 0x21ULL || (unsigned long long)(PTRACE_SINGLEBLOCK) == (unsigned long long)(long long)(int)0x21ULL, "PTRACE_SINGLEBLOCK is 33 in the table");
#endif
#ifdef PTRACE_SETOPTIONS
_Static_assert((unsigned long long)(PTRACE_SETOPTIONS) == 0x4200ULL || (unsigned long long)(PTRACE_SETOPTIONS) == (unsigned long long)(long long)(int)0x4200ULL, "PTRACE_SETOPTIONS is 16896 in the table");
#endif
#ifdef PTRACE_GETEVENTMSG
_Static_assert((unsigned long long)(PTRACE_GETEVENTMSG) == 0x4201ULL || (unsigned long long)(PTRACE_GETEVENTMSG) == (unsigned long long)(long long)(int)0x4201ULL, "PTRACE_GETEVENTMSG is 16897 in the table");
#endif
#ifdef PTRACE_GETSIGINFO
_Static_assert((unsigned long long)(PTRACE_GETSIGINFO) == 0x4202ULL || (unsigned long long)(PTRACE_GETSIGINFO) == (unsigned long long)(long long)(int)0x4202ULL, "PTRACE_GETSIGINFO is 16898 in the table");
#endif
#ifdef PTRACE_SETSIGINFO
_Static_assert((unsigned long long)(PTRACE_SETSIGINFO) == 0x4203ULL || (unsigned long long)(PTRACE_SETSIGINFO) == (unsigned long long)(long long)(int)0x4203ULL, "PTRACE_SETSIGINFO is 16899 in the table");
#endif
#ifdef PTRACE_GETREGSET
_Static_assert((unsigned long long)(PTRACE_GETREGSET) == 0x4204ULL || (unsigned long long)(PTRACE_GETREGSET) == (unsigned long long)(long long)(int)0x4204ULL, "PTRACE_GETREGSET is 16900 in the table");
#endif
#ifdef PTRACE_SETREGSET
_Static_assert((unsigned long long)(PTRACE_SETREGSET) == 0x4205ULL || (unsigned long long)(PTRACE_SETREGSET) == (unsigned long long)(long long)(int)0x4205ULL, "PTRACE_SETREGSET is 16901 in the table");
#endif
#ifdef PTRACE_SEIZE
_Static_assert((unsigned long long)(PTRACE_SEIZE) == 0x4206ULL || (unsigned long long)(PTRACE_SEIZE) == (unsigned long long)(long long)(int)0x4206ULL, "PTRACE_SEIZE is 16902 in the table");
#endif
#ifdef PTRACE_INTERRUPT
_Static_assert((unsigned long long)(PTRACE_INTERRUPT) == 0x4207ULL || (unsigned long long)(PTRACE_INTERRUPT) == (unsigned long long)(long long)(int)0x4207ULL, "PTRACE_INTERRUPT is 16903 in the table");
#endif
#ifdef PTRACE_LISTEN
_Static_assert((unsigned long long)(PTRACE_LISTEN) == 0x4208ULL || (unsigned long long)(PTRACE_LISTEN) == (unsigned long long)(long long)(int)0x4208ULL, "PTRACE_LISTEN is 16904 in the table");
#endif
#ifdef PTRACE_PEEKSIGINFO
_Static_assert((unsigned long long)(PTRACE_PEEKSIGINFO) == 0x4209ULL || (unsigned long long)(PTRACE_PEEKSIGINFO) == (unsigned long long)(long long)(int)0x4209ULL, "PTRACE_PEEKSIGINFO is 16905 in the table");
#endif
#ifdef PTRACE_GETSIGMASK
_Static_assert((unsigned long long)(PTRACE_GETSIGMASK) == 0x420aULL || (unsigned long long)(PTRACE_GETSIGMASK) == (unsigned long long)(long long)(int)0x420aULL, "PTRACE_GETSIGMASK is 16906 in the table");
#endif
#ifdef PTRACE_SETSIGMASK
_Static_assert((unsigned long long)(PTRACE_SETSIGMASK) == 0x420bULL || (unsigned long long)(PTRACE_SETSIGMASK) == (unsigned long long)(long long)(int)0x420bULL, "PTRACE_SETSIGMASK is 16907 in the table");
#endif
#ifdef PTRACE_SECCOMP_GET_FILTER
_Static_assert((unsigned long long)(PTRACE_SECCOMP_GET_FILTER) == 0x420cULL || (unsigned long long)(PTRACE_SECCOMP_GET_FILTER) == (unsigned long long)(long long)(int)0x420cULL, "PTRACE_SECCOMP_GET_FILTER is 16908 in the table");
#endif
#ifdef PTRACE_SECCOMP_GET_METADATA
_Static_assert((unsigned long long)(PTRACE_SECCOMP_GET_METADATA) == 0x420dULL || (unsigned long long)(PTRACE_SECCOMP_GET_METADATA) == (unsigned long long)(long long)(int)0x420dULL, "PTRACE_SECCOMP_GET_METADATA is 16909 in the table");
#endif
#ifdef PTRACE_GET_SYSCALL_INFO
_Static_assert((unsigned long long)(PTRACE_GET_SYSCALL_INFO) == 0x420eULL || (unsigned long long)(PTRACE_GET_SYSCALL_INFO) == (unsigned long long)(long long)(int)0x420eULL, "PTRACE_GET_SYSCALL_INFO is 16910 in the table");
#endif
#ifdef PTRACE_GET_RSEQ_CONFIGURATION
_Static_assert((unsigned long long)(PTRACE_GET_RSEQ_CONFIGURATION) == 0x420fULL || (unsigned long long)(PTRACE_GET_RSEQ_CONFIGURATION) == (unsigned long long)(long long)(int)0x420fULL, "PTRACE_GET_RSEQ_CONFIGURATION is 16911 in the table");
#endif
#ifdef PTRACE_O_TRACESYSGOOD
_Static_assert((unsigned long long)(PTRACE_O_TRACESYSGOOD) == 0x1ULL || (unsigned long long)(PTRACE_O_TRACESYSGOOD) == (unsigned long long)(long long)(int)0x1ULL, "PTRACE_O_TRACESYSGOOD is 1 in the table");
#endif
#ifdef PTRACE_O_TRACEFORK
_Static_assert((unsigned long long)(PTRACE_O_TRACEFORK) == 0x2ULL || (unsigned long long)(PTRACE_O_TRACEFORK) == (unsigned long long)(long long)(int)0x2ULL, "PTRACE_O_TRACEFORK is 2 in the table");
#endif
#ifdef PTRACE_O_TRACEVFORK
_Static_assert((unsigned long long)(PTRACE_O_TRACEVFORK) == 0x4ULL || (unsigned long long)(PTRACE_O_TRACEVFORK) == (unsigned long long)(long long)(int)0x4ULL, "PTRACE_O_TRACEVFORK is 4 in the table");
#endif
#ifdef PTRACE_O_TRACECLONE
_Static_assert((unsigned long long)(PTRACE_O_TRACECLONE) == 0x8ULL || (unsigned long long)(PTRACE_O_TRACECLONE) == (unsigned long long)(long long)(int)0x8ULL, "PTRACE_O_TRACECLONE is 8 in the table");
#endif
#ifdef PTRACE_O_TRACEEXEC
_Static_assert((unsigned long long)(PTRACE_O_TRACEEXEC) == 0x10ULL || (unsigned long long)(PTRACE_O_TRACEEXEC) == (unsigned long long)(long long)(int)0x10ULL, "PTRACE_O_TRACEEXEC is 16 in the table");
#endif
#ifdef PTRACE_O_TRACEVFORKDONE
_Static_assert((unsigned long long)(PTRACE_O_TRACEVFORKDONE) == 0x20ULL || (unsigned long long)(PTRACE_O_TRACEVFORKDONE) == (unsigned long long)(long long)(int)0x20ULL, "PTRACE_O_TRACEVFORKDONE is 32 in the table");
#endif
#ifdef PTRACE_O_TRACEEXIT
_Static_assert((unsigned long long)(PTRACE_O_TRACEEXIT) == 0x40ULL || (unsigned long long)(PTRACE_O_TRACEEXIT) == (unsigned long long)(long long)(int)0x40ULL, "PTRACE_O_TRACEEXIT is 64 in the table");
#endif
#ifdef PTRACE_O_TRACESECCOMP
_Static_assert((unsigned long long)(PTRACE_O_TRACESECCOMP) == 0x80ULL || (unsigned long long)(PTRACE_O_TRACESECCOMP) == (unsigned long long)(long long)(int)0x80ULL, "PTRACE_O_TRACESECCOMP is 128 in the table");
#endif
#ifdef PTRACE_O_EXITKILL
_Static_assert((unsigned long long)(PTRACE_O_EXITKILL) == 0x100000ULL || (unsigned long long)(PTRACE_O_EXITKILL) == (unsigned long long)(long long)(int)0x100000ULL, "PTRACE_O_EXITKILL is 1048576 in the table");
#endif
#ifdef PTRACE_O_SUSPEND_SECCOMP
_Static_assert((unsigned long long)(PTRACE_O_SUSPEND_SECCOMP) == 0x200000ULL || (unsigned long long)(PTRACE_O_SUSPEND_SECCOMP) == (unsigned long long)(long long)(int)0x200000ULL, "PTRACE_O_SUSPEND_SECCOMP is 2097152 in the table");
#endif
#ifdef PTRACE_EVENT_FORK
_Static_assert((unsigned long long)(PTRACE_EVENT_FORK) == 0x1ULL || (unsigned long long)(PTRACE_EVENT_FORK) == (unsigned long long)(long long)(int)0x1ULL, "PTRACE_EVENT_FORK is 1 in the table");
#endif
#ifdef PTRACE_EVENT_VFORK
_Static_assert((unsigned long long)(PTRACE_EVENT_VFORK) == 0x2ULL || (unsigned long long)(PTRACE_EVENT_VFORK) == (unsigned long long)(long long)(int)0x2ULL, "PTRACE_EVENT_VFORK is 2 in the table");
#endif
#ifdef PTRACE_EVENT_CLONE
_Static_assert((unsigned long long)(PTRACE_EVENT_CLONE) == 0x3ULL || (unsigned long long)(PTRACE_EVENT_CLONE) == (unsigned long long)(long long)(int)0x3ULL, "PTRACE_EVENT_CLONE is 3 in the table");
#endif
#ifdef PTRACE_EVENT_EXEC
_Static_assert((unsigned long long)(PTRACE_EVENT_EXEC) == 0x4ULL || (unsigned long long)(PTRACE_EVENT_EXEC) == (unsigned long long)(long long)(int)0x4ULL, "PTRACE_EVENT_EXEC is 4 in the table");
#endif
#ifdef PTRACE_EVENT_VFORK_DONE
_Static_assert((unsigned long long)(PTRACE_EVENT_VFORK_DONE) == 0x5ULL || (unsigned long long)(PTRACE_EVENT_VFORK_DONE) == (unsigned long long)(long long)(int)0x5ULL, "PTRACE_EVENT_VFORK_DONE is 5 in the table");
#endif
#ifdef PTRACE_EVENT_EXIT
_Static_assert((unsigned long long)(PTRACE_EVENT_EXIT) == 0x6ULL || (unsigned long long)(PTRACE_EVENT_EXIT) == (unsigned long long)(long long)(int)0x6ULL, "PTRACE_EVENT_EXIT is 6 in the table");
#endif
#ifdef PTRACE_EVENT_SECCOMP
_Static_assert((unsigned long long)(PTRACE_EVENT_SECCOMP) == 0x7ULL || (unsigned long long)(PTRACE_EVENT_SECCOMP) == (unsigned long long)(long long)(int)0x7ULL, "PTRACE_EVENT_SECCOMP is 7 in the table");
#endif
#ifdef PTRACE_EVENT_STOP
_Static_assert((unsigned long long)(PTRACE_EVENT_STOP) == 0x80ULL || (unsigned long long)(PTRACE_EVENT_STOP) == (unsigned long long)(long long)(int)0x80ULL, "PTRACE_EVENT_STOP is 128 in the table");
#endif
#ifdef PTRACE_PEEKSIGINFO_SHARED
_Static_assert((unsigned long long)(PTRACE_PEEKSIGINFO_SHARED) == 0x1ULL || (unsigned long long)(PTRACE_PEEKSIGINFO_SHARED) == (unsigned long long)(long long)(int)0x1ULL, "PTRACE_PEEKSIGINFO_SHARED is 1 in the table");
#endif
#ifdef PTRACE_SYSCALL_INFO_NONE
_Static_assert((unsigned long long)(PTRACE_SYSCALL_INFO_NONE) == 0x0ULL || (unsigned long long)(PTRACE_SYSCALL_INFO_NONE) == (unsigned long long)(long long)(int)0x0ULL, "PTRACE_SYSCALL_INFO_NONE is 0 in the table");
#endif
#ifdef PTRACE_SYSCALL_INFO_ENTRY
_Static_assert((unsigned long long)(PTRACE_SYSCALL_INFO_ENTRY) == 0x1ULL || (unsigned long long)(PTRACE_SYSCALL_INFO_ENTRY) == (unsigned long long)(long long)(int)0x1ULL, "PTRACE_SYSCALL_INFO_ENTRY is 1 in the table");
#endif
#ifdef PTRACE_SYSCALL_INFO_EXIT
_Static_assert((unsigned long long)(PTRACE_SYSCALL_INFO_EXIT) == 0x2ULL || (unsigned long long)(PTRACE_SYSCALL_INFO_EXIT) == (unsigned long long)(long long)(int)0x2ULL, "PTRACE_SYSCALL_INFO_EXIT is 2 in the table");
#endif
#ifdef PTRACE_SYSCALL_INFO_SECCOMP
_Static_assert((unsigned long long)(PTRACE_SYSCALL_INFO_SECCOMP) == 0x3ULL || (unsigned long long)(PTRACE_SYSCALL_INFO_SECCOMP) == (unsigned long long)(long long)(int)0x3ULL, "PTRACE_SYSCALL_INFO_SECCOMP is 3 in the table");
#endif
_Static_assert(offsetof(struct ptrace_syscall_info, op) == 0, "op of struct ptrace_syscall_info is at 0 in the table");
_Static_assert(offsetof(struct ptrace_syscall_info, arch) == 4, "arch of struct ptrace_syscall_info is at 4 in the table");
_Static_assert(offsetof(struct ptrace_syscall_info, instruction_pointer) == 8, "instruction_pointer of struct ptrace_syscall_info is at 8 in the table");
_Static_assert(offsetof(struct ptrace_syscall_info, stack_pointer) == 16, "stack_pointer of struct ptrace_syscall_info is at 16 in the table");
_Static_assert(offsetof(struct ptrace_syscall_info, entry.nr) == 24, "entry.nr of struct ptrace_syscall_info is at 24 in the table");
_Static_assert(offsetof(struct ptrace_syscall_info, entry.args) == 32, "entry.args of struct ptrace_syscall_info is at 32 in the table");
_Static_assert(offsetof(struct ptrace_syscall_info, exit.rval) == 24, "exit.rval of struct ptrace_syscall_info is at 24 in the table");
_Static_assert(offsetof(struct ptrace_syscall_info, exit.is_error) == 32, "exit.is_error of struct ptrace_syscall_info is at 32 in the table");
_Static_assert(offsetof(struct ptrace_syscall_info, seccomp.nr) == 24, "seccomp.nr of struct ptrace_syscall_info is at 24 in the table");
_Static_assert(offsetof(struct ptrace_syscall_info, seccomp.args) == 32, "seccomp.args of struct ptrace_syscall_info is at 32 in the table");
_Static_assert(offsetof(struct ptrace_syscall_info, seccomp.ret_data) == 80, "seccomp.ret_data of struct ptrace_syscall_info is at 80 in the table");
_Static_assert(sizeof(struct ptrace_peeksiginfo_args) == 16, "struct ptrace_peeksiginfo_args has 16 bytes in the table");
_Static_assert(offsetof(struct ptrace_peeksiginfo_args, off) == 0, "off of struct ptrace_peeksiginfo_args is at 0 in the table");
_Static_assert(offsetof(struct ptrace_peeksiginfo_args, flags) == 8, "flags of struct ptrace_peeksiginfo_args is at 8 in the table");
_Static_assert(offsetof(struct ptrace_peeksiginfo_args, nr) == 12, "nr of struct ptrace_peeksiginfo_args is at 12 in the table");
_Static_assert(sizeof(struct seccomp_metadata) == 16, "struct seccomp_metadata has 16 bytes in the table");
_Static_assert(offsetof(struct seccomp_metadata, filter_off) == 0, "filter_off of struct seccomp_metadata is at 0 in the table");
_Static_assert(offsetof(struct seccomp_metadata, flags) == 8, "flags of struct seccomp_metadata is at 8 in the table");
#endif
