#define __X32_SYSCALL_BIT 0
/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/unistd_x32.h>)
#include <asm/unistd_x32.h>
#ifdef __NR_rt_sigaction
_Static_assert((unsigned long long)(__NR_rt_sigaction) == 0x200ULL || (unsigned long long)(__NR_rt_sigaction) == (unsigned long long)(long long)(int)0x200ULL, "__NR_rt_sigaction is 512 in the table");
#endif
#ifdef __NR_rt_sigreturn
_Static_assert((unsigned long long)(__NR_rt_sigreturn) == 0x201ULL || (unsigned long long)(__NR_rt_sigreturn) == (unsigned long long)(long long)(int)0x201ULL, "__NR_rt_sigreturn is 513 in the table");
#endif
#ifdef __NR_ioctl
_Static_assert((unsigned long long)(__NR_ioctl) == 0x202ULL || (unsigned long long)(__NR_ioctl) == (unsigned long long)(long long)(int)0x202ULL, "__NR_ioctl is 514 in the table");
#endif
#ifdef __NR_readv
_Static_assert((unsigned long long)(__NR_readv) == 0x203ULL || (unsigned long long)(__NR_readv) == (unsigned long long)(long long)(int)0x203ULL, "__NR_readv is 515 in the table");
#endif
#ifdef __NR_writev
_Static_assert((unsigned long long)(__NR_writev) == 0x204ULL || (unsigned long long)(__NR_writev) == (unsigned long long)(long long)(int)0x204ULL, "__NR_writev is 516 in the table");
#endif
#ifdef __NR_recvfrom
_Static_assert((unsigned long long)(__NR_recvfrom) == 0x205ULL || (unsigned long long)(__NR_recvfrom) == (unsigned long long)(long long)(int)0x205ULL, "__NR_recvfrom is 517 in the table");
#endif
#ifdef __NR_sendmsg
_Static_assert((unsigned long long)(__NR_sendmsg) == 0x206ULL || (unsigned long long)(__NR_sendmsg) == (unsigned long long)(long long)(int)0x206ULL, "__NR_sendmsg is 518 in the table");
#endif
#ifdef __NR_recvmsg
_Static_assert((unsigned long long)(__NR_recvmsg) == 0x207ULL || (unsigned long long)(__NR_recvmsg) == (unsigned long long)(long long)(int)0x207ULL, "__NR_recvmsg is 519 in the table");
#endif
#ifdef __NR_execve
_Static_assert((unsigned long long)(__NR_execve) == 0x208ULL || (unsigned long long)(__NR_execve) == (unsigned long long)(long long)(int)0x208ULL, "__NR_execve is 520 in the table");
#endif
#ifdef __NR_ptrace
_Static_assert((unsigned long long)(__NR_ptrace) == 0x209ULL || (unsigned long long)(__NR_ptrace) == (unsigned long long)(long long)(int)0x209ULL, "__NR_ptrace is 521 in the table");
#endif
#ifdef __NR_rt_sigpending
_Static_assert((unsigned long long)(__NR_rt_sigpending) == 0x20aULL || (unsigned long long)(__NR_rt_sigpending) == (unsigned long long)(long long)(int)0x20aULL, "__NR_rt_sigpending is 522 in the table");
#endif
#ifdef __NR_rt_sigtimedwait
_Static_assert((unsigned long long)(__NR_rt_sigtimedwait) == 0x20bULL || (unsigned long long)(__NR_rt_sigtimedwait) == (unsigned long long)(long long)(int)0x20bULL, "__NR_rt_sigtimedwait is 523 in the table");
#endif
#ifdef __NR_rt_sigqueueinfo
_Static_assert((unsigned long long)(__NR_rt_sigqueueinfo) == 0x20cULL || (unsigned long long)(__NR_rt_sigqueueinfo) == (unsigned long long)(long long)(int)0x20cULL, "__NR_rt_sigqueueinfo is 524 in the table");
#endif
#ifdef __NR_sigaltstack
_Static_assert((unsigned long long)(__NR_sigaltstack) == 0x20dULL || (unsigned long long)(__NR_sigaltstack) == (unsigned long long)(long long)(int)0x20dULL, "__NR_sigaltstack is 525 in the table");
#endif
#ifdef __NR_timer_create
_Static_assert((unsigned long long)(__NR_timer_create) == 0x20eULL || (unsigned long long)(__NR_timer_create) == (unsigned long long)(long long)(int)0x20eULL, "__NR_timer_create is 526 in the table");
#endif
#ifdef __NR_mq_notify
_Static_assert((unsigned long long)(__NR_mq_notify) == 0x20fULL || (unsigned long long)(__NR_mq_notify) == (unsigned long long)(long long)(int)0x20fULL, "__NR_mq_notify is 527 in the table");
#endif
#ifdef __NR_kexec_load
_Static_assert((unsigned long long)(__NR_kexec_load) == 0x210ULL || (unsigned long long)(__NR_kexec_load) == (unsigned long long)(long long)(int)0x210ULL, "__NR_kexec_load is 528 in the table");
#endif
#ifdef __NR_waitid
_Static_assert((unsigned long long)(__NR_waitid) == 0x211ULL || (unsigned long long)(__NR_waitid) == (unsigned long long)(long long)(int)0x211ULL, "__NR_waitid is 529 in the table");
#endif
#ifdef __NR_set_robust_list
_Static_assert((unsigned long long)(__NR_set_robust_list) == 0x212ULL || (unsigned long long)(__NR_set_robust_list) == (unsigned long long)(long long)(int)0x212ULL, "__NR_set_robust_list is 530 in the table");
#endif
#ifdef __NR_get_robust_list
_Static_assert((unsigned long long)(__NR_get_robust_list) == 0x213ULL || (unsigned long long)(__NR_get_robust_list) == (unsigned long long)(long long)(int)0x213ULL, "__NR_get_robust_list is 531 in the table");
#endif
#ifdef __NR_vmsplice
_Static_assert((unsigned long long)(__NR_vmsplice) == 0x214ULL || (unsigned long long)(__NR_vmsplice) == (unsigned long long)(long long)(int)0x214ULL, "__NR_vmsplice is 532 in the table");
#endif
#ifdef __NR_move_pages
_Static_assert((unsigned long long)(__NR_move_pages) == 0x215ULL || (unsigned long long)(__NR_move_pages) == (unsigned long long)(long long)(int)0x215ULL, "__NR_move_pages is 533 in the table");
#endif
#ifdef __NR_preadv
_Static_assert((unsigned long long)(__NR_preadv) == 0x216ULL || (unsigned long long)(__NR_preadv) == (unsigned long long)(long long)(int)0x216ULL, "__NR_preadv is 534 in the table");
#endif
#ifdef __NR_pwritev
_Static_assert((unsigned long long)(__NR_pwritev) == 0x217ULL || (unsigned long long)(__NR_pwritev) == (unsigned long long)(long long)(int)0x217ULL, "__NR_pwritev is 535 in the table");
#endif
#ifdef __NR_rt_tgsigqueueinfo
_Static_assert((unsigned long long)(__NR_rt_tgsigqueueinfo) == 0x218ULL || (unsigned long long)(__NR_rt_tgsigqueueinfo) == (unsigned long long)(long long)(int)0x218ULL, "__NR_rt_tgsigqueueinfo is 536 in the table");
#endif
#ifdef __NR_recvmmsg
_Static_assert((unsigned long long)(__NR_recvmmsg) == 0x219ULL || (unsigned long long)(__NR_recvmmsg) == (unsigned long long)(long long)(int)0x219ULL, "__NR_recvmmsg is 537 in the table");
#endif
#ifdef __NR_sendmmsg
_Static_assert((unsigned long long)(__NR_sendmmsg) == 0x21aULL || (unsigned long long)(__NR_sendmmsg) == (unsigned long long)(long long)(int)0x21aULL, "__NR_sendmmsg is 538 in the table");
#endif
#ifdef __NR_process_vm_readv
_Static_assert((unsigned long long)(__NR_process_vm_readv) == 0x21bULL || (unsigned long long)(__NR_process_vm_readv) == (unsigned long long)(long long)(int)0x21bULL, "__NR_process_vm_readv is 539 in the table");
#endif
#ifdef __NR_process_vm_writev
_Static_assert((unsigned long long)(__NR_process_vm_writev) == 0x21cULL || (unsigned long long)(__NR_process_vm_writev) == (unsigned long long)(long long)(int)0x21cULL, "__NR_process_vm_writev is 540 in the table");
#endif
#ifdef __NR_setsockopt
_Static_assert((unsigned long long)(__NR_setsockopt) == 0x21dULL || (unsigned long long)(__NR_setsockopt) == (unsigned long long)(long long)(int)0x21dULL, "__NR_setsockopt is 541 in the table");
#endif
#ifdef __NR_getsockopt
_Static_assert((unsigned long long)(__NR_getsockopt) == 0x21eULL || (unsigned long long)(__NR_getsockopt) == (unsigned long long)(long long)(int)0x21eULL, "__NR_getsockopt is 542 in the table");
#endif
#ifdef __NR_io_setup
_Static_assert((unsigned long long)(__NR_io_setup) == 0x21fULL || (unsigned long long)(__NR_io_setup) == (unsigned long long)(long long)(int)0x21fULL, "__NR_io_setup is 543 in the table");
#endif
#ifdef __NR_io_submit
_Static_assert((unsigned long long)(__NR_io_submit) == 0x220ULL || (unsigned long long)(__NR_io_submit) == (unsigned long long)(long long)(int)0x220ULL, "__NR_io_submit is 544 in the table");
#endif
#ifdef __NR_execveat
_Static_assert((unsigned long long)(__NR_execveat) == 0x221ULL || (unsigned long long)(__NR_execveat) == (unsigned long long)(long long)(int)0x221ULL, "__NR_execveat is 545 in the table");
#endif
#ifdef __NR_preadv2
_Static_assert((unsigned long long)(__NR_preadv2) == 0x222ULL || (unsigned long long)(__NR_preadv2) == (unsigned long long)(long long)(int)0x222ULL, "__NR_preadv2 is 546 in the table");
#endif
#ifdef __NR_pwritev2
_Static_assert((unsigned long long)(__NR_pwritev2) == 0x223ULL || (unsigned long long)(__NR_pwritev2) == (unsigned long long)(long long)(int)0x223ULL, "__NR_pwritev2 is 547 in the table");
#endif
#endif
