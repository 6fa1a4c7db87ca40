/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/unistd_32.h>)
#include <asm/unistd_32.h>
#ifdef __NR_restart_syscall
_Static_assert((unsigned long long)(__NR_restart_syscall) == 0x0ULL || (unsigned long long)(__NR_restart_syscall) == (unsigned long long)(long long)(int)0x0ULL, "__NR_restart_syscall is 0 in the table");
#endif
#ifdef __NR_exit
_Static_assert((unsigned long long)(__NR_exit) == 0x1ULL || (unsigned long long)(__NR_exit) == (unsigned long long)(long long)(int)0x1ULL, "__NR_exit is 1 in the table");
#endif
#ifdef __NR_fork
_Static_assert((unsigned long long)(__NR_fork) == 0x2ULL || (unsigned long long)(__NR_fork) == (unsigned long long)(long long)(int)0x2ULL, "__NR_fork is 2 in the table");
#endif
#ifdef __NR_read
_Static_assert((unsigned long long)(__NR_read) == 0x3ULL || (unsigned long long)(__NR_read) == (unsigned long long)(long long)(int)0x3ULL, "__NR_read is 3 in the table");
#endif
#ifdef __NR_write
_Static_assert((unsigned long long)(__NR_write) == 0x4ULL || (unsigned long long)(__NR_write) == (unsigned long long)(long long)(int)0x4ULL, "__NR_write is 4 in the table");
#endif
#ifdef __NR_open
_Static_assert((unsigned long long)(__NR_open) == 0x5ULL || (unsigned long long)(__NR_open) == (unsigned long long)(long long)(int)0x5ULL, "__NR_open is 5 in the table");
#endif
#ifdef __NR_close
_Static_assert((unsigned long long)(__NR_close) == 0x6ULL || (unsigned long long)(__NR_close) == (unsigned long long)(long long)(int)0x6ULL, "__NR_close is 6 in the table");
#endif
#ifdef __NR_waitpid
_Static_assert((unsigned long long)(__NR_waitpid) == 0x7ULL || (unsigned long long)(__NR_waitpid) == (unsigned long long)(long long)(int)0x7ULL, "__NR_waitpid is 7 in the table");
#endif
#ifdef __NR_creat
_Static_assert((unsigned long long)(__NR_creat) == 0x8ULL || (unsigned long long)(__NR_creat) == (unsigned long long)(long long)(int)0x8ULL, "__NR_creat is 8 in the table");
#endif
#ifdef __NR_link
_Static_assert((unsigned long long)(__NR_link) == 0x9ULL || (unsigned long long)(__NR_link) == (unsigned long long)(long long)(int)0x9ULL, "__NR_link is 9 in the table");
#endif
#ifdef __NR_unlink
_Static_assert((unsigned long long)(__NR_unlink) == 0xaULL || (unsigned long long)(__NR_unlink) == (unsigned long long)(long long)(int)0xaULL, "__NR_unlink is 10 in the table");
#endif
#ifdef __NR_execve
_Static_assert((unsigned long long)(__NR_execve) == 0xbULL || (unsigned long long)(__NR_execve) == (unsigned long long)(long long)(int)0xbULL, "__NR_execve is 11 in the table");
#endif
#ifdef __NR_chdir
_Static_assert((unsigned long long)(__NR_chdir) == 0xcULL || (unsigned long long)(__NR_chdir) == (unsigned long long)(long long)(int)0xcULL, "__NR_chdir is 12 in the table");
#endif
#ifdef __NR_time
_Static_assert((unsigned long long)(__NR_time) == 0xdULL || (unsigned long long)(__NR_time) == (unsigned long long)(long long)(int)0xdULL, "__NR_time is 13 in the table");
#endif
#ifdef __NR_mknod
_Static_assert((unsigned long long)(__NR_mknod) == 0xeULL || (unsigned long long)(__NR_mknod) == (unsigned long long)(long long)(int)0xeULL, "__NR_mknod is 14 in the table");
#endif
#ifdef __NR_chmod
_Static_assert((unsigned long long)(__NR_chmod) == 0xfULL || (unsigned long long)(__NR_chmod) == (unsigned long long)(long long)(int)0xfULL, "__NR_chmod is 15 in the table");
#endif
#ifdef __NR_lchown
_Static_assert((unsigned long long)(__NR_lchown) == 0x10ULL || (unsigned long long)(__NR_lchown) == (unsigned long long)(long long)(int)0x10ULL, "__NR_lchown is 16 in the table");
#endif
#ifdef __NR_break
_Static_assert((unsigned long long)(__NR_break) == 0x11ULL || (unsigned long long)(__NR_break) == (unsigned long long)(long long)(int)0x11ULL, "__NR_break is 17 in the table");
#endif
#ifdef __NR_oldstat
_Static_assert((unsigned long long)(__NR_oldstat) == 0x12ULL || (unsigned long long)(__NR_oldstat) == (unsigned long long)(long long)(int)0x12ULL, "__NR_oldstat is 18 in the table");
#endif
#ifdef __NR_lseek
_Static_assert((unsigned long long)(__NR_lseek) == 0x13ULL || (unsigned long long)(__NR_lseek) == (unsigned long long)(long long)(int)0x13ULL, "__NR_lseek is 19 in the table");
#endif
#ifdef __NR_getpid
_Static_assert((unsigned long long)(__NR_getpid) == 0x14ULL || (unsigned long long)(__NR_getpid) == (unsigned long long)(long long)(int)0x14ULL, "__NR_getpid is 20 in the table");
#endif
#ifdef __NR_mount
_Static_assert((unsigned long long)(__NR_mount) == 0x15ULL || (unsigned long long)(__NR_mount) == (unsigned long long)(long long)(int)0x15ULL, "__NR_mount is 21 in the table");
#endif
#ifdef __NR_umount
_Static_assert((unsigned long long)(__NR_umount) == 0x16ULL || (unsigned long long)(__NR_umount) == (unsigned long long)(long long)(int)0x16ULL, "__NR_umount is 22 in the table");
#endif
#ifdef __NR_setuid
_Static_assert((unsigned long long)(__NR_setuid) == 0x17ULL || (unsigned long long)(__NR_setuid) == (unsigned long long)(long long)(int)0x17ULL, "__NR_setuid is 23 in the table");
#endif
#ifdef __NR_getuid
_Static_assert((unsigned long long)(__NR_getuid) == 0x18ULL || (unsigned long long)(__NR_getuid) == (unsigned long long)(long long)(int)0x18ULL, "__NR_getuid is 24 in the table");
#endif
#ifdef __NR_stime
_Static_assert((unsigned long long)(__NR_stime) == 0x19ULL || (unsigned long long)(__NR_stime) == (unsigned long long)(long long)(int)0x19ULL, "__NR_stime is 25 in the table");
#endif
#ifdef __NR_ptrace
_Static_assert((unsigned long long)(__NR_ptrace) == 0x1aULL || (unsigned long long)(__NR_ptrace) == (unsigned long long)(long long)(int)0x1aULL, "__NR_ptrace is 26 in the table");
#endif
#ifdef __NR_alarm
_Static_assert((unsigned long long)(__NR_alarm) == 0x1bULL || (unsigned long long)(__NR_alarm) == (unsigned long long)(long long)(int)0x1bULL, "__NR_alarm is 27 in the table");
#endif
#ifdef __NR_oldfstat
_Static_assert((unsigned long long)(__NR_oldfstat) == 0x1cULL || (unsigned long long)(__NR_oldfstat) == (unsigned long long)(long long)(int)0x1cULL, "__NR_oldfstat is 28 in the table");
#endif
#ifdef __NR_pause
_Static_assert((unsigned long long)(__NR_pause) == 0x1dULL || (unsigned long long)(__NR_pause) == (unsigned long long)(long long)(int)0x1dULL, "__NR_pause is 29 in the table");
#endif
#ifdef __NR_utime
_Static_assert((unsigned long long)(__NR_utime) == 0x1eULL || (unsigned long long)(__NR_utime) == (unsigned long long)(long long)(int)0x1eULL, "__NR_utime is 30 in the table");
#endif
#ifdef __NR_stty
_Static_assert((unsigned long long)(__NR_stty) == 0x1fULL || (unsigned long long)(__NR_stty) == (unsigned long long)(long long)(int)0x1fULL, "__NR_stty is 31 in the table");
#endif
#ifdef __NR_gtty
_Static_assert((unsigned long long)(__NR_gtty) == 0x20ULL || (unsigned long long)(__NR_gtty) == (unsigned long long)(long long)(int)0x20ULL, "__NR_gtty is 32 in the table");
#endif
#ifdef __NR_access
_Static_assert((unsigned long long)(__NR_access) == 0x21ULL || (unsigned long long)(__NR_access) == (unsigned long long)(long long)(int)0x21ULL, "__NR_access is 33 in the table");
#endif
#ifdef __NR_nice
_Static_assert((unsigned long long)(__NR_nice) == 0x22ULL || (unsigned long long)(__NR_nice) == (unsigned long long)(long long)(int)0x22ULL, "__NR_nice is 34 in the table");
#endif
#ifdef __NR_ftime
_Static_assert((unsigned long long)(__NR_ftime) == 0x23ULL || (unsigned long long)(__NR_ftime) == (unsigned long long)(long long)(int)0x23ULL, "__NR_ftime is 35 in the table");
#endif
#ifdef __NR_sync
_Static_assert((unsigned long long)(__NR_sync) == 0x24ULL || (unsigned long long)(__NR_sync) == (unsigned long long)(long long)(int)0x24ULL, "__NR_sync is 36 in the table");
#endif
#ifdef __NR_kill
_Static_assert((unsigned long long)(__NR_kill) == 0x25ULL || (unsigned long long)(__NR_kill) == (unsigned long long)(long long)(int)0x25ULL, "__NR_kill is 37 in the table");
#endif
#ifdef __NR_rename
_Static_assert((unsigned long long)(__NR_rename) == 0x26ULL || (unsigned long long)(__NR_rename) == (unsigned long long)(long long)(int)0x26ULL, "__NR_rename is 38 in the table");
#endif
#ifdef __NR_mkdir
_Static_assert((unsigned long long)(__NR_mkdir) == 0x27ULL || (unsigned long long)(__NR_mkdir) == (unsigned long long)(long long)(int)0x27ULL, "__NR_mkdir is 39 in the table");
#endif
#ifdef __NR_rmdir
_Static_assert((unsigned long long)(__NR_rmdir) == 0x28ULL || (unsigned long long)(__NR_rmdir) == (unsigned long long)(long long)(int)0x28ULL, "__NR_rmdir is 40 in the table");
#endif
#ifdef __NR_dup
_Static_assert((unsigned long long)(__NR_dup) == 0x29ULL || (unsigned long long)(__NR_dup) == (unsigned long long)(long long)(int)0x29ULL, "__NR_dup is 41 in the table");
#endif
#ifdef __NR_pipe
_Static_assert((unsigned long long)(__NR_pipe) == 0x2aULL || (unsigned long long)(__NR_pipe) == (unsigned long long)(long long)(int)0x2aULL, "__NR_pipe is 42 in the table");
#endif
#ifdef __NR_times
_Static_assert((unsigned long long)(__NR_times) == 0x2bULL || (unsigned long long)(__NR_times) == (unsigned long long)(long long)(int)0x2bULL, "__NR_times is 43 in the table");
#endif
#ifdef __NR_prof
_Static_assert((unsigned long long)(__NR_prof) == 0x2cULL || (unsigned long long)(__NR_prof) == (unsigned long long)(long long)(int)0x2cULL, "__NR_prof is 44 in the table");
#endif
#ifdef __NR_brk
_Static_assert((unsigned long long)(__NR_brk) == 0x2dULL || (unsigned long long)(__NR_brk) == (unsigned long long)(long long)(int)0x2dULL, "__NR_brk is 45 in the table");
#endif
#ifdef __NR_setgid
_Static_assert((unsigned long long)(__NR_setgid) == 0x2eULL || (unsigned long long)(__NR_setgid) == (unsigned long long)(long long)(int)0x2eULL, "__NR_setgid is 46 in the table");
#endif
#ifdef __NR_getgid
_Static_assert((unsigned long long)(__NR_getgid) == 0x2fULL || (unsigned long long)(__NR_getgid) == (unsigned long long)(long long)(int)0x2fULL, "__NR_getgid is 47 in the table");
#endif
#ifdef __NR_signal
_Static_assert((unsigned long long)(__NR_signal) == 0x30ULL || (unsigned long long)(__NR_signal) == (unsigned long long)(long long)(int)0x30ULL, "__NR_signal is 48 in the table");
#endif
#ifdef __NR_geteuid
_Static_assert((unsigned long long)(__NR_geteuid) == 0x31ULL || (unsigned long long)(__NR_geteuid) == (unsigned long long)(long long)(int)0x31ULL, "__NR_geteuid is 49 in the table");
#endif
#ifdef __NR_getegid
_Static_assert((unsigned long long)(__NR_getegid) == 0x32ULL || (unsigned long long)(__NR_getegid) == (unsigned long long)(long long)(int)0x32ULL, "__NR_getegid is 50 in the table");
#endif
#ifdef __NR_acct
_Static_assert((unsigned long long)(__NR_acct) == 0x33ULL || (unsigned long long)(__NR_acct) == (unsigned long long)(long long)(int)0x33ULL, "__NR_acct is 51 in the table");
#endif
#ifdef __NR_umount2
_Static_assert((unsigned long long)(__NR_umount2) == 0x34ULL || (unsigned long long)(__NR_umount2) == (unsigned long long)(long long)(int)0x34ULL, "__NR_umount2 is 52 in the table");
#endif
#ifdef __NR_lock
_Static_assert((unsigned long long)(__NR_lock) == 0x35ULL || (unsigned long long)(__NR_lock) == (unsigned long long)(long long)(int)0x35ULL, "__NR_lock is 53 in the table");
#endif
#ifdef __NR_ioctl
_Static_assert((unsigned long long)(__NR_ioctl) == 0x36ULL || (unsigned long long)(__NR_ioctl) == (unsigned long long)(long long)(int)0x36ULL, "__NR_ioctl is 54 in the table");
#endif
#ifdef __NR_fcntl
_Static_assert((unsigned long long)(__NR_fcntl) == 0x37ULL || (unsigned long long)(__NR_fcntl) == (unsigned long long)(long long)(int)0x37ULL, "__NR_fcntl is 55 in the table");
#endif
#ifdef __NR_mpx
_Static_assert((unsigned long long)(__NR_mpx) == 0x38ULL || (unsigned long long)(__NR_mpx) == (unsigned long long)(long long)(int)0x38ULL, "__NR_mpx is 56 in the table");
#endif
#ifdef __NR_setpgid
_Static_assert((unsigned long long)(__NR_setpgid) == 0x39ULL || (unsigned long long)(__NR_setpgid) == (unsigned long long)(long long)(int)0x39ULL, "__NR_setpgid is 57 in the table");
#endif
#ifdef __NR_ulimit
_Static_assert((unsigned long long)(__NR_ulimit) == 0x3aULL || (unsigned long long)(__NR_ulimit) == (unsigned long long)(long long)(int)0x3aULL, "__NR_ulimit is 58 in the table");
#endif
#ifdef __NR_oldolduname
_Static_assert((unsigned long long)(__NR_oldolduname) == 0x3bULL || (unsigned long long)(__NR_oldolduname) == (unsigned long long)(long long)(int)0x3bULL, "__NR_oldolduname is 59 in the table");
#endif
#ifdef __NR_umask
_Static_assert((unsigned long long)(__NR_umask) == 0x3cULL || (unsigned long long)(__NR_umask) == (unsigned long long)(long long)(int)0x3cULL, "__NR_umask is 60 in the table");
#endif
#ifdef __NR_chroot
_Static_assert((unsigned long long)(__NR_chroot) == 0x3dULL || (unsigned long long)(__NR_chroot) == (unsigned long long)(long long)(int)0x3dULL, "__NR_chroot is 61 in the table");
#endif
#ifdef __NR_ustat
_Static_assert((unsigned long long)(__NR_ustat) == 0x3eULL || (unsigned long long)(__NR_ustat) == (unsigned long long)(long long)(int)0x3eULL, "__NR_ustat is 62 in the table");
#endif
#ifdef __NR_dup2
_Static_assert((unsigned long long)(__NR_dup2) == 0x3fULL || (unsigned long long)(__NR_dup2) == (unsigned long long)(long long)(int)0x3fULL, "__NR_dup2 is 63 in the table");
#endif
#ifdef __NR_getppid
_Static_assert((unsigned long long)(__NR_getppid) == 0x40ULL || (unsigned long long)(__NR_getppid) == (unsigned long long)(long long)(int)0x40ULL, "__NR_getppid is 64 in the table");
#endif
#ifdef __NR_getpgrp
_Static_assert((unsigned long long)(__NR_getpgrp) == 0x41ULL || (unsigned long long)(__NR_getpgrp) == (unsigned long long)(long long)(int)0x41ULL, "__NR_getpgrp is 65 in the table");
#endif
#ifdef __NR_setsid
_Static_assert((unsigned long long)(__NR_setsid) == 0x42ULL || (unsigned long long)(__NR_setsid) == (unsigned long long)(long long)(int)0x42ULL, "__NR_setsid is 66 in the table");
#endif
#ifdef __NR_sigaction
_Static_assert((unsigned long long)(__NR_sigaction) == 0x43ULL || (unsigned long long)(__NR_sigaction) == (unsigned long long)(long long)(int)0x43ULL, "__NR_sigaction is 67 in the table");
#endif
#ifdef __NR_sgetmask
_Static_assert((unsigned long long)(__NR_sgetmask) == 0x44ULL || (unsigned long long)(__NR_sgetmask) == (unsigned long long)(long long)(int)0x44ULL, "__NR_sgetmask is 68 in the table");
#endif
#ifdef __NR_ssetmask
_Static_assert((unsigned long long)(__NR_ssetmask) == 0x45ULL || (unsigned long long)(__NR_ssetmask) == (unsigned long long)(long long)(int)0x45ULL, "__NR_ssetmask is 69 in the table");
#endif
#ifdef __NR_setreuid
_Static_assert((unsigned long long)(__NR_setreuid) == 0x46ULL || (unsigned long long)(__NR_setreuid) == (unsigned long long)(long long)(int)0x46ULL, "__NR_setreuid is 70 in the table");
#endif
#ifdef __NR_setregid
_Static_assert((unsigned long long)(__NR_setregid) == 0x47ULL || (unsigned long long)(__NR_setregid) == (unsigned long long)(long long)(int)0x47ULL, "__NR_setregid is 71 in the table");
#endif
#ifdef __NR_sigsuspend
_Static_assert((unsigned long long)(__NR_sigsuspend) == 0x48ULL || (unsigned long long)(__NR_sigsuspend) == (unsigned long long)(long long)(int)0x48ULL, "__NR_sigsuspend is 72 in the table");
#endif
#ifdef __NR_sigpending
_Static_assert((unsigned long long)(__NR_sigpending) == 0x49ULL || (unsigned long long)(__NR_sigpending) == (unsigned long long)(long long)(int)0x49ULL, "__NR_sigpending is 73 in the table");
#endif
#ifdef __NR_sethostname
_Static_assert((unsigned long long)(__NR_sethostname) == 0x4aULL || (unsigned long long)(__NR_sethostname) == (unsigned long long)(long long)(int)0x4aULL, "__NR_sethostname is 74 in the table");
#endif
#ifdef __NR_setrlimit
_Static_assert((unsigned long long)(__NR_setrlimit) == 0x4bULL || (unsigned long long)(__NR_setrlimit) == (unsigned long long)(long long)(int)0x4bULL, "__NR_setrlimit is 75 in the table");
#endif
#ifdef __NR_getrlimit
_Static_assert((unsigned long long)(__NR_getrlimit) == 0x4cULL || (unsigned long long)(__NR_getrlimit) == (unsigned long long)(long long)(int)0x4cULL, "__NR_getrlimit is 76 in the table");
#endif
#ifdef __NR_getrusage
_Static_assert((unsigned long long)(__NR_getrusage) == 0x4dULL || (unsigned long long)(__NR_getrusage) == (unsigned long long)(long long)(int)0x4dULL, "__NR_getrusage is 77 in the table");
#endif
#ifdef __NR_gettimeofday
_Static_assert((unsigned long long)(__NR_gettimeofday) == 0x4eULL || (unsigned long long)(__NR_gettimeofday) == (unsigned long long)(long long)(int)0x4eULL, "__NR_gettimeofday is 78 in the table");
#endif
#ifdef __NR_settimeofday
_Static_assert((unsigned long long)(__NR_settimeofday) == 0x4fULL || (unsigned long long)(__NR_settimeofday) == (unsigned long long)(long long)(int)0x4fULL, "__NR_settimeofday is 79 in the table");
#endif
#ifdef __NR_getgroups
_Static_assert((unsigned long long)(__NR_getgroups) == 0x50ULL || (unsigned long long)(__NR_getgroups) == (unsigned long long)(long long)(int)0x50ULL, "__NR_getgroups is 80 in the table");
#endif
#ifdef __NR_setgroups
_Static_assert((unsigned long long)(__NR_setgroups) == 0x51ULL || (unsigned long long)(__NR_setgroups) == (unsigned long long)(long long)(int)0x51ULL, "__NR_setgroups is 81 in the table");
#endif
#ifdef __NR_select
_Static_assert((unsigned long long)(__NR_select) == 0x52ULL || (unsigned long long)(__NR_select) == (unsigned long long)(long long)(int)0x52ULL, "__NR_select is 82 in the table");
#endif
#ifdef __NR_symlink
_Static_assert((unsigned long long)(__NR_symlink) == 0x53ULL || (unsigned long long)(__NR_symlink) == (unsigned long long)(long long)(int)0x53ULL, "__NR_symlink is 83 in the table");
#endif
#ifdef __NR_oldlstat
_Static_assert((unsigned long long)(__NR_oldlstat) == 0x54ULL || (unsigned long long)(__NR_oldlstat) == (unsigned long long)(long long)(int)0x54ULL, "__NR_oldlstat is 84 in the table");
#endif
#ifdef __NR_readlink
_Static_assert((unsigned long long)(__NR_readlink) == 0x55ULL || (unsigned long long)(__NR_readlink) == (unsigned long long)(long long)(int)0x55ULL, "__NR_readlink is 85 in the table");
#endif
#ifdef __NR_uselib
_Static_assert((unsigned long long)(__NR_uselib) == 0x56ULL || (unsigned long long)(__NR_uselib) == (unsigned long long)(long long)(int)0x56ULL, "__NR_uselib is 86 in the table");
#endif
#ifdef __NR_swapon
_Static_assert((unsigned long long)(__NR_swapon) == 0x57ULL || (unsigned long long)(__NR_swapon) == (unsigned long long)(long long)(int)0x57ULL, "__NR_swapon is 87 in the table");
#endif
#ifdef __NR_reboot
_Static_assert((unsigned long long)(__NR_reboot) == 0x58ULL || (unsigned long long)(__NR_reboot) == (unsigned long long)(long long)(int)0x58ULL, "__NR_reboot is 88 in the table");
#endif
#ifdef __NR_readdir
_Static_assert((unsigned long long)(__NR_readdir) == 0x59ULL || (unsigned long long)(__NR_readdir) == (unsigned long long)(long long)(int)0x59ULL, "__NR_readdir is 89 in the table");
#endif
#ifdef __NR_mmap
_Static_assert((unsigned long long)(__NR_mmap) == 0x5aULL || (unsigned long long)(__NR_mmap) == (unsigned long long)(long long)(int)0x5aULL, "__NR_mmap is 90 in the table");
#endif
#ifdef __NR_munmap
_Static_assert((unsigned long long)(__NR_munmap) == 0x5bULL || (unsigned long long)(__NR_munmap) == (unsigned long long)(long long)(int)0x5bULL, "__NR_munmap is 91 in the table");
#endif
#ifdef __NR_truncate
_Static_assert((unsigned long long)(__NR_truncate) == 0x5cULL || (unsigned long long)(__NR_truncate) == (unsigned long long)(long long)(int)0x5cULL, "__NR_truncate is 92 in the table");
#endif
#ifdef __NR_ftruncate
_Static_assert((unsigned long long)(__NR_ftruncate) == 0x5dULL || (unsigned long long)(__NR_ftruncate) == (unsigned long long)(long long)(int)0x5dULL, "__NR_ftruncate is 93 in the table");
#endif
#ifdef __NR_fchmod
_Static_assert((unsigned long long)(__NR_fchmod) == 0x5eULL || (unsigned long long)(__NR_fchmod) == (unsigned long long)(long long)(int)0x5eULL, "__NR_fchmod is 94 in the table");
#endif
#ifdef __NR_fchown
_Static_assert((unsigned long long)(__NR_fchown) == 0x5fULL || (unsigned long long)(__NR_fchown) == (unsigned long long)(long long)(int)0x5fULL, "__NR_fchown is 95 in the table");
#endif
#ifdef __NR_getpriority
_Static_assert((unsigned long long)(__NR_getpriority) == 0x60ULL || (unsigned long long)(__NR_getpriority) == (unsigned long long)(long long)(int)0x60ULL, "__NR_getpriority is 96 in the table");
#endif
#ifdef __NR_setpriority
_Static_assert((unsigned long long)(__NR_setpriority) == 0x61ULL || (unsigned long long)(__NR_setpriority) == (unsigned long long)(long long)(int)0x61ULL, "__NR_setpriority is 97 in the table");
#endif
#ifdef __NR_profil
_Static_assert((unsigned long long)(__NR_profil) == 0x62ULL || (unsigned long long)(__NR_profil) == (unsigned long long)(long long)(int)0x62ULL, "__NR_profil is 98 in the table");
#endif
#ifdef __NR_statfs
_Static_assert((unsigned long long)(__NR_statfs) == 0x63ULL || (unsigned long long)(__NR_statfs) == (unsigned long long)(long long)(int)0x63ULL, "__NR_statfs is 99 in the table");
#endif
#ifdef __NR_fstatfs
_Static_assert((unsigned long long)(__NR_fstatfs) == 0x64ULL || (unsigned long long)(__NR_fstatfs) == (unsigned long long)(long long)(int)0x64ULL, "__NR_fstatfs is 100 in the table");
#endif
#ifdef __NR_ioperm
_Static_assert((unsigned long long)(__NR_ioperm) == 0x65ULL || (unsigned long long)(__NR_ioperm) == (unsigned long long)(long long)(int)0x65ULL, "__NR_ioperm is 101 in the table");
#endif
#ifdef __NR_socketcall
_Static_assert((unsigned long long)(__NR_socketcall) == 0x66ULL || (unsigned long long)(__NR_socketcall) == (unsigned long long)(long long)(int)0x66ULL, "__NR_socketcall is 102 in the table");
#endif
#ifdef __NR_syslog
_Static_assert((unsigned long long)(__NR_syslog) == 0x67ULL || (unsigned long long)(__NR_syslog) == (unsigned long long)(long long)(int)0x67ULL, "__NR_syslog is 103 in the table");
#endif
#ifdef __NR_setitimer
_Static_assert((unsigned long long)(__NR_setitimer) == 0x68ULL || (unsigned long long)(__NR_setitimer) == (unsigned long long)(long long)(int)0x68ULL, "__NR_setitimer is 104 in the table");
#endif
#ifdef __NR_getitimer
_Static_assert((unsigned long long)(__NR_getitimer) == 0x69ULL || (unsigned long long)(__NR_getitimer) == (unsigned long long)(long long)(int)0x69ULL, "__NR_getitimer is 105 in the table");
#endif
#ifdef __NR_stat
_Static_assert((unsigned long long)(__NR_stat) == 0x6aULL || (unsigned long long)(__NR_stat) == (unsigned long long)(long long)(int)0x6aULL, "__NR_stat is 106 in the table");
#endif
#ifdef __NR_lstat
_Static_assert((unsigned long long)(__NR_lstat) == 0x6bULL || (unsigned long long)(__NR_lstat) == (unsigned long long)(long long)(int)0x6bULL, "__NR_lstat is 107 in the table");
#endif
#ifdef __NR_fstat
_Static_assert((unsigned long long)(__NR_fstat) == 0x6cULL || (unsigned long long)(__NR_fstat) == (unsigned long long)(long long)(int)0x6cULL, "__NR_fstat is 108 in the table");
#endif
#ifdef __NR_olduname
_Static_assert((unsigned long long)(__NR_olduname) == 0x6dULL || (unsigned long long)(__NR_olduname) == (unsigned long long)(long long)(int)0x6dULL, "__NR_olduname is 109 in the table");
#endif
#ifdef __NR_iopl
_Static_assert((unsigned long long)(__NR_iopl) == 0x6eULL || (unsigned long long)(__NR_iopl) == (unsigned long long)(long long)(int)0x6eULL, "__NR_iopl is 110 in the table");
#endif
#ifdef __NR_vhangup
_Static_assert((unsigned long long)(__NR_vhangup) == 0x6fULL || (unsigned long long)(__NR_vhangup) == (unsigned long long)(long long)(int)0x6fULL, "__NR_vhangup is 111 in the table");
#endif
#ifdef __NR_idle
_Static_assert((unsigned long long)(__NR_idle) == 0x70ULL || (unsigned long long)(__NR_idle) == (unsigned long long)(long long)(int)0x70ULL, "__NR_idle is 112 in the table");
#endif
#ifdef __NR_vm86old
_Static_assert((unsigned long long)(__NR_vm86old) == 0x71ULL || (unsigned long long)(__NR_vm86old) == (unsigned long long)(long long)(int)0x71ULL, "__NR_vm86old is 113 in the table");
#endif
#ifdef __NR_wait4
_Static_assert((unsigned long long)(__NR_wait4) == 0x72ULL || (unsigned long long)(__NR_wait4) == (unsigned long long)(long long)(int)0x72ULL, "__NR_wait4 is 114 in the table");
#endif
#ifdef __NR_swapoff
_Static_assert((unsigned long long)(__NR_swapoff) == 0x73ULL || (unsigned long long)(__NR_swapoff) == (unsigned long long)(long long)(int)0x73ULL, "__NR_swapoff is 115 in the table");
#endif
#ifdef __NR_sysinfo
_Static_assert((unsigned long long)(__NR_sysinfo) == 0x74ULL || (unsigned long long)(__NR_sysinfo) == (unsigned long long)(long long)(int)0x74ULL, "__NR_sysinfo is 116 in the table");
#endif
#ifdef __NR_ipc
_Static_assert((unsigned long long)(__NR_ipc) == 0x75ULL || (unsigned long long)(__NR_ipc) == (unsigned long long)(long long)(int)0x75ULL, "__NR_ipc is 117 in the table");
#endif
#ifdef __NR_fsync
_Static_assert((unsigned long long)(__NR_fsync) == 0x76ULL || (unsigned long long)(__NR_fsync) == (unsigned long long)(long long)(int)0x76ULL, "__NR_fsync is 118 in the table");
#endif
#ifdef __NR_sigreturn
_Static_assert((unsigned long long)(__NR_sigreturn) == 0x77ULL || (unsigned long long)(__NR_sigreturn) == (unsigned long long)(long long)(int)0x77ULL, "__NR_sigreturn is 119 in the table");
#endif
#ifdef __NR_clone
_Static_assert((unsigned long long)(__NR_clone) == 0x78ULL || (unsigned long long)(__NR_clone) == (unsigned long long)(long long)(int)0x78ULL, "__NR_clone is 120 in the table");
#endif
#ifdef __NR_setdomainname
_Static_assert((unsigned long long)(__NR_setdomainname) == 0x79ULL || (unsigned long long)(__NR_setdomainname) == (unsigned long long)(long long)(int)0x79ULL, "__NR_setdomainname is 121 in the table");
#endif
#ifdef __NR_uname
_Static_assert((unsigned long long)(__NR_uname) == 0x7aULL || (unsigned long long)(__NR_uname) == (unsigned long long)(long long)(int)0x7aULL, "__NR_uname is 122 in the table");
#endif
#ifdef __NR_modify_ldt
_Static_assert((unsigned long long)(__NR_modify_ldt) == 0x7bULL || (unsigned long long)(__NR_modify_ldt) == (unsigned long long)(long long)(int)0x7bULL, "__NR_modify_ldt is 123 in the table");
#endif
#ifdef __NR_adjtimex
_Static_assert((unsigned long long)(__NR_adjtimex) == 0x7cULL || (unsigned long long)(__NR_adjtimex) == (unsigned long long)(long long)(int)0x7cULL, "__NR_adjtimex is 124 in the table");
#endif
#ifdef __NR_mprotect
_Static_assert((unsigned long long)(__NR_mprotect) == 0x7dULL || (unsigned long long)(__NR_mprotect) == (unsigned long long)(long long)(int)0x7dULL, "__NR_mprotect is 125 in the table");
#endif
#ifdef __NR_sigprocmask
_Static_assert((unsigned long long)(__NR_sigprocmask) == 0x7eULL || (unsigned long long)(__NR_sigprocmask) == (unsigned long long)(long long)(int)0x7eULL, "__NR_sigprocmask is 126 in the table");
#endif
#ifdef __NR_create_module
_Static_assert((unsigned long long)(__NR_create_module) == 0x7fULL || (unsigned long long)(__NR_create_module) == (unsigned long long)(long long)(int)0x7fULL, "__NR_create_module is 127 in the table");
#endif
#ifdef __NR_init_module
_Static_assert((unsigned long long)(__NR_init_module) == 0x80ULL || (unsigned long long)(__NR_init_module) == (unsigned long long)(long long)(int)0x80ULL, "__NR_init_module is 128 in the table");
#endif
#ifdef __NR_delete_module
_Static_assert((unsigned long long)(__NR_delete_module) == 0x81ULL || (unsigned long long)(__NR_delete_module) == (unsigned long long)(long long)(int)0x81ULL, "__NR_delete_module is 129 in the table");
#endif
#ifdef __NR_get_kernel_syms
_Static_assert((unsigned long long)(__NR_get_kernel_syms) == 0x82ULL || (unsigned long long)(__NR_get_kernel_syms) == (unsigned long long)(long long)(int)0x82ULL, "__NR_get_kernel_syms is 130 in the table");
#endif
#ifdef __NR_quotactl
_Static_assert((unsigned long long)(__NR_quotactl) == 0x83ULL || (unsigned long long)(__NR_quotactl) == (unsigned long long)(long long)(int)0x83ULL, "__NR_quotactl is 131 in the table");
#endif
#ifdef __NR_getpgid
_Static_assert((unsigned long long)(__NR_getpgid) == 0x84ULL || (unsigned long long)(__NR_getpgid) == (unsigned long long)(long long)(int)0x84ULL, "__NR_getpgid is 132 in the table");
#endif
#ifdef __NR_fchdir
_Static_assert((unsigned long long)(__NR_fchdir) == 0x85ULL || (unsigned long long)(__NR_fchdir) == (unsigned long long)(long long)(int)0x85ULL, "__NR_fchdir is 133 in the table");
#endif
#ifdef __NR_bdflush
_Static_assert((unsigned long long)(__NR_bdflush) == 0x86ULL || (unsigned long long)(__NR_bdflush) == (unsigned long long)(long long)(int)0x86ULL, "__NR_bdflush is 134 in the table");
#endif
#ifdef __NR_sysfs
_Static_assert((unsigned long long)(__NR_sysfs) == 0x87ULL || (unsigned long long)(__NR_sysfs) == (unsigned long long)(long long)(int)0x87ULL, "__NR_sysfs is 135 in the table");
#endif
#ifdef __NR_personality
_Static_assert((unsigned long long)(__NR_personality) == 0x88ULL || (unsigned long long)(__NR_personality) == (unsigned long long)(long long)(int)0x88ULL, "__NR_personality is 136 in the table");
#endif
#ifdef __NR_afs_syscall
_Static_assert((unsigned long long)(__NR_afs_syscall) == 0x89ULL || (unsigned long long)(__NR_afs_syscall) == (unsigned long long)(long long)(int)0x89ULL, "__NR_afs_syscall is 137 in the table");
#endif
#ifdef __NR_setfsuid
_Static_assert((unsigned long long)(__NR_setfsuid) == 0x8aULL || (unsigned long long)(__NR_setfsuid) == (unsigned long long)(long long)(int)0x8aULL, "__NR_setfsuid is 138 in the table");
#endif
#ifdef __NR_setfsgid
_Static_assert((unsigned long long)(__NR_setfsgid) == 0x8bULL || (unsigned long long)(__NR_setfsgid) == (unsigned long long)(long long)(int)0x8bULL, "__NR_setfsgid is 139 in the table");
#endif
#ifdef __NR__llseek
_Static_assert((unsigned long long)(__NR__llseek) == 0x8cULL || (unsigned long long)(__NR__llseek) == (unsigned long long)(long long)(int)0x8cULL, "__NR__llseek is 140 in the table");
#endif
#ifdef __NR_getdents
_Static_assert((unsigned long long)(__NR_getdents) == 0x8dULL || (unsigned long long)(__NR_getdents) == (unsigned long long)(long long)(int)0x8dULL, "__NR_getdents is 141 in the table");
#endif
#ifdef __NR__newselect
_Static_assert((unsigned long long)(__NR__newselect) == 0x8eULL || (unsigned long long)(__NR__newselect) == (unsigned long long)(long long)(int)0x8eULL, "__NR__newselect is 142 in the table");
#endif
#ifdef __NR_flock
_Static_assert((unsigned long long)(__NR_flock) == 0x8fULL || (unsigned long long)(__NR_flock) == (unsigned long long)(long long)(int)0x8fULL, "__NR_flock is 143 in the table");
#endif
#ifdef __NR_msync
_Static_assert((unsigned long long)(__NR_msync) == 0x90ULL || (unsigned long long)(__NR_msync) == (unsigned long long)(long long)(int)0x90ULL, "__NR_msync is 144 in the table");
#endif
#ifdef __NR_readv
_Static_assert((unsigned long long)(__NR_readv) == 0x91ULL || (unsigned long long)(__NR_readv) == (unsigned long long)(long long)(int)0x91ULL, "__NR_readv is 145 in the table");
#endif
#ifdef __NR_writev
_Static_assert((unsigned long long)(__NR_writev) == 0x92ULL || (unsigned long long)(__NR_writev) == (unsigned long long)(long long)(int)0x92ULL, "__NR_writev is 146 in the table");
#endif
#ifdef __NR_getsid
_Static_assert((unsigned long long)(__NR_getsid) == 0x93ULL || (unsigned long long)(__NR_getsid) == (unsigned long long)(long long)(int)0x93ULL, "__NR_getsid is 147 in the table");
#endif
#ifdef __NR_fdatasync
_Static_assert((unsigned long long)(__NR_fdatasync) == 0x94ULL || (unsigned long long)(__NR_fdatasync) == (unsigned long long)(long long)(int)0x94ULL, "__NR_fdatasync is 148 in the table");
#endif
#ifdef __NR__sysctl
_Static_assert((unsigned long long)(__NR__sysctl) == 0x95ULL || (unsigned long long)(__NR__sysctl) == (unsigned long long)(long long)(int)0x95ULL, "__NR__sysctl is 149 in the table");
#endif
#ifdef __NR_mlock
_Static_assert((unsigned long long)(__NR_mlock) == 0x96ULL || (unsigned long long)(__NR_mlock) == (unsigned long long)(long long)(int)0x96ULL, "__NR_mlock is 150 in the table");
#endif
#ifdef __NR_munlock
_Static_assert((unsigned long long)(__NR_munlock) == 0x97ULL || (unsigned long long)(__NR_munlock) == (unsigned long long)(long long)(int)0x97ULL, "__NR_munlock is 151 in the table");
#endif
#ifdef __NR_mlockall
_Static_assert((unsigned long long)(__NR_mlockall) == 0x98ULL || (unsigned long long)(__NR_mlockall) == (unsigned long long)(long long)(int)0x98ULL, "__NR_mlockall is 152 in the table");
#endif
#ifdef __NR_munlockall
_Static_assert((unsigned long long)(__NR_munlockall) == 0x99ULL || (unsigned long long)(__NR_munlockall) == (unsigned long long)(long long)(int)0x99ULL, "__NR_munlockall is 153 in the table");
#endif
#ifdef __NR_sched_setparam
_Static_assert((unsigned long long)(__NR_sched_setparam) == 0x9aULL || (unsigned long long)(__NR_sched_setparam) == (unsigned long long)(long long)(int)0x9aULL, "__NR_sched_setparam is 154 in the table");
#endif
#ifdef __NR_sched_getparam
_Static_assert((unsigned long long)(__NR_sched_getparam) == 0x9bULL || (unsigned long long)(__NR_sched_getparam) == (unsigned long long)(long long)(int)0x9bULL, "__NR_sched_getparam is 155 in the table");
#endif
#ifdef __NR_sched_setscheduler
_Static_assert((unsigned long long)(__NR_sched_setscheduler) == 0x9cULL || (unsigned long long)(__NR_sched_setscheduler) == (unsigned long long)(long long)(int)0x9cULL, "__NR_sched_setscheduler is 156 in the table");
#endif
#ifdef __NR_sched_getscheduler
_Static_assert((unsigned long long)(__NR_sched_getscheduler) == 0x9dULL || (unsigned long long)(__NR_sched_getscheduler) == (unsigned long long)(long long)(int)0x9dULL, "__NR_sched_getscheduler is 157 in the table");
#endif
#ifdef __NR_sched_yield
_Static_assert((unsigned long long)(__NR_sched_yield) == 0x9eULL || (unsigned long long)(__NR_sched_yield) == (unsigned long long)(long long)(int)0x9eULL, "__NR_sched_yield is 158 in the table");
#endif
#ifdef __NR_sched_get_priority_max
_Static_assert((unsigned long long)(__NR_sched_get_priority_max) == 0x9fULL || (unsigned long long)(__NR_sched_get_priority_max) == (unsigned long long)(long long)(int)0x9fULL, "__NR_sched_get_priority_max is 159 in the table");
#endif
#ifdef __NR_sched_get_priority_min
_Static_assert((unsigned long long)(__NR_sched_get_priority_min) == 0xa0ULL || (unsigned long long)(__NR_sched_get_priority_min) == (unsigned long long)(long long)(int)0xa0ULL, "__NR_sched_get_priority_min is 160 in the table");
#endif
#ifdef __NR_sched_rr_get_interval
_Static_assert((unsigned long long)(__NR_sched_rr_get_interval) == 0xa1ULL || (unsigned long long)(__NR_sched_rr_get_interval) == (unsigned long long)(long long)(int)0xa1ULL, "__NR_sched_rr_get_interval is 161 in the table");
#endif
#ifdef __NR_nanosleep
_Static_assert((unsigned long long)(__NR_nanosleep) == 0xa2ULL || (unsigned long long)(__NR_nanosleep) == (unsigned long long)(long long)(int)0xa2ULL, "__NR_nanosleep is 162 in the table");
#endif
#ifdef __NR_mremap
_Static_assert((unsigned long long)(__NR_mremap) == 0xa3ULL || (unsigned long long)(__NR_mremap) == (unsigned long long)(long long)(int)0xa3ULL, "__NR_mremap is 163 in the table");
#endif
#ifdef __NR_setresuid
_Static_assert((unsigned long long)(__NR_setresuid) == 0xa4ULL || (unsigned long long)(__NR_setresuid) == (unsigned long long)(long long)(int)0xa4ULL, "__NR_setresuid is 164 in the table");
#endif
#ifdef __NR_getresuid
_Static_assert((unsigned long long)(__NR_getresuid) == 0xa5ULL || (unsigned long long)(__NR_getresuid) == (unsigned long long)(long long)(int)0xa5ULL, "__NR_getresuid is 165 in the table");
#endif
#ifdef __NR_vm86
_Static_assert((unsigned long long)(__NR_vm86) == 0xa6ULL || (unsigned long long)(__NR_vm86) == (unsigned long long)(long long)(int)0xa6ULL, "__NR_vm86 is 166 in the table");
#endif
#ifdef __NR_query_module
_Static_assert((unsigned long long)(__NR_query_module) == 0xa7ULL || (unsigned long long)(__NR_query_module) == (unsigned long long)(long long)(int)0xa7ULL, "__NR_query_module is 167 in the table");
#endif
#ifdef __NR_poll
_Static_assert((unsigned long long)(__NR_poll) == 0xa8ULL || (unsigned long long)(__NR_poll) == (unsigned long long)(long long)(int)0xa8ULL, "__NR_poll is 168 in the table");
#endif
#ifdef __NR_nfsservctl
_Static_assert((unsigned long long)(__NR_nfsservctl) == 0xa9ULL || (unsigned long long)(__NR_nfsservctl) == (unsigned long long)(long long)(int)0xa9ULL, "__NR_nfsservctl is 169 in the table");
#endif
#ifdef __NR_setresgid
_Static_assert((unsigned long long)(__NR_setresgid) == 0xaaULL || (unsigned long long)(__NR_setresgid) == (unsigned long long)(long long)(int)0xaaULL, "__NR_setresgid is 170 in the table");
#endif
#ifdef __NR_getresgid
_Static_assert((unsigned long long)(__NR_getresgid) == 0xabULL || (unsigned long long)(__NR_getresgid) == (unsigned long long)(long long)(int)0xabULL, "__NR_getresgid is 171 in the table");
#endif
#ifdef __NR_prctl
_Static_assert((unsigned long long)(__NR_prctl) == 0xacULL || (unsigned long long)(__NR_prctl) == (unsigned long long)(long long)(int)0xacULL, "__NR_prctl is 172 in the table");
#endif
#ifdef __NR_rt_sigreturn
_Static_assert((unsigned long long)(__NR_rt_sigreturn) == 0xadULL || (unsigned long long)(__NR_rt_sigreturn) == (unsigned long long)(long long)(int)0xadULL, "__NR_rt_sigreturn is 173 in the table");
#endif
#ifdef __NR_rt_sigaction
_Static_assert((unsigned long long)(__NR_rt_sigaction) == 0xaeULL || (unsigned long long)(__NR_rt_sigaction) == (unsigned long long)(long long)(int)0xaeULL, "__NR_rt_sigaction is 174 in the table");
#endif
#ifdef __NR_rt_sigprocmask
_Static_assert((unsigned long long)(__NR_rt_sigprocmask) == 0xafULL || (unsigned long long)(__NR_rt_sigprocmask) == (unsigned long long)(long long)(int)0xafULL, "__NR_rt_sigprocmask is 175 in the table");
#endif
#ifdef __NR_rt_sigpending
_Static_assert((unsigned long long)(__NR_rt_sigpending) == 0xb0ULL || (unsigned long long)(__NR_rt_sigpending) == (unsigned long long)(long long)(int)0xb0ULL, "__NR_rt_sigpending is 176 in the table");
#endif
#ifdef __NR_rt_sigtimedwait
_Static_assert((unsigned long long)(__NR_rt_sigtimedwait) == 0xb1ULL || (unsigned long long)(__NR_rt_sigtimedwait) == (unsigned long long)(long long)(int)0xb1ULL, "__NR_rt_sigtimedwait is 177 in the table");
#endif
#ifdef __NR_rt_sigqueueinfo
_Static_assert((unsigned long long)(__NR_rt_sigqueueinfo) == 0xb2ULL || (unsigned long long)(__NR_rt_sigqueueinfo) == (unsigned long long)(long long)(int)0xb2ULL, "__NR_rt_sigqueueinfo is 178 in the table");
#endif
#ifdef __NR_rt_sigsuspend
_Static_assert((unsigned long long)(__NR_rt_sigsuspend) == 0xb3ULL || (unsigned long long)(__NR_rt_sigsuspend) == (unsigned long long)(long long)(int)0xb3ULL, "__NR_rt_sigsuspend is 179 in the table");
#endif
#ifdef __NR_pread64
_Static_assert((unsigned long long)(__NR_pread64) == 0xb4ULL || (unsigned long long)(__NR_pread64) == (unsigned long long)(long long)(int)0xb4ULL, "__NR_pread64 is 180 in the table");
#endif
#ifdef __NR_pwrite64
_Static_assert((unsigned long long)(__NR_pwrite64) == 0xb5ULL || (unsigned long long)(__NR_pwrite64) == (unsigned long long)(long long)(int)0xb5ULL, "__NR_pwrite64 is 181 in the table");
#endif
#ifdef __NR_chown
_Static_assert((unsigned long long)(__NR_chown) == 0xb6ULL || (unsigned long long)(__NR_chown) == (unsigned long long)(long long)(int)0xb6ULL, "__NR_chown is 182 in the table");
#endif
#ifdef __NR_getcwd
_Static_assert((unsigned long long)(__NR_getcwd) == 0xb7ULL || (unsigned long long)(__NR_getcwd) == (unsigned long long)(long long)(int)0xb7ULL, "__NR_getcwd is 183 in the table");
#endif
#ifdef __NR_capget
_Static_assert((unsigned long long)(__NR_capget) == 0xb8ULL || (unsigned long long)(__NR_capget) == (unsigned long long)(long long)(int)0xb8ULL, "__NR_capget is 184 in the table");
#endif
#ifdef __NR_capset
_Static_assert((unsigned long long)(__NR_capset) == 0xb9ULL || (unsigned long long)(__NR_capset) == (unsigned long long)(long long)(int)0xb9ULL, "__NR_capset is 185 in the table");
#endif
#ifdef __NR_sigaltstack
_Static_assert((unsigned long long)(__NR_sigaltstack) == 0xbaULL || (unsigned long long)(__NR_sigaltstack) == (unsigned long long)(long long)(int)0xbaULL, "__NR_sigaltstack is 186 in the table");
#endif
#ifdef __NR_sendfile
_Static_assert((unsigned long long)(__NR_sendfile) == 0xbbULL || (unsigned long long)(__NR_sendfile) == (unsigned long long)(long long)(int)0xbbULL, "__NR_sendfile is 187 in the table");
#endif
#ifdef __NR_getpmsg
_Static_assert((unsigned long long)(__NR_getpmsg) == 0xbcULL || (unsigned long long)(__NR_getpmsg) == (unsigned long long)(long long)(int)0xbcULL, "__NR_getpmsg is 188 in the table");
#endif
#ifdef __NR_putpmsg
_Static_assert((unsigned long long)(__NR_putpmsg) == 0xbdULL || (unsigned long long)(__NR_putpmsg) == (unsigned long long)(long long)(int)0xbdULL, "__NR_putpmsg is 189 in the table");
#endif
#ifdef __NR_vfork
_Static_assert((unsigned long long)(__NR_vfork) == 0xbeULL || (unsigned long long)(__NR_vfork) == (unsigned long long)(long long)(int)0xbeULL, "__NR_vfork is 190 in the table");
#endif
#ifdef __NR_ugetrlimit
_Static_assert((unsigned long long)(__NR_ugetrlimit) == 0xbfULL || (unsigned long long)(__NR_ugetrlimit) == (unsigned long long)(long long)(int)0xbfULL, "__NR_ugetrlimit is 191 in the table");
#endif
#ifdef __NR_mmap2
_Static_assert((unsigned long long)(__NR_mmap2) == 0xc0ULL || (unsigned long long)(__NR_mmap2) == (unsigned long long)(long long)(int)0xc0ULL, "__NR_mmap2 is 192 in the table");
#endif
#ifdef __NR_truncate64
_Static_assert((unsigned long long)(__NR_truncate64) == 0xc1ULL || (unsigned long long)(__NR_truncate64) == (unsigned long long)(long long)(int)0xc1ULL, "__NR_truncate64 is 193 in the table");
#endif
#ifdef __NR_ftruncate64
_Static_assert((unsigned long long)(__NR_ftruncate64) == 0xc2ULL || (unsigned long long)(__NR_ftruncate64) == (unsigned long long)(long long)(int)0xc2ULL, "__NR_ftruncate64 is 194 in the table");
#endif
#ifdef __NR_stat64
_Static_assert((unsigned long long)(__NR_stat64) == 0xc3ULL || (unsigned long long)(__NR_stat64) == (unsigned long long)(long long)(int)0xc3ULL, "__NR_stat64 is 195 in the table");
#endif
#ifdef __NR_lstat64
_Static_assert((unsigned long long)(__NR_lstat64) == 0xc4ULL || (unsigned long long)(__NR_lstat64) == (unsigned long long)(long long)(int)0xc4ULL, "__NR_lstat64 is 196 in the table");
#endif
#ifdef __NR_fstat64
_Static_assert((unsigned long long)(__NR_fstat64) == 0xc5ULL || (unsigned long long)(__NR_fstat64) == (unsigned long long)(long long)(int)0xc5ULL, "__NR_fstat64 is 197 in the table");
#endif
#ifdef __NR_lchown32
_Static_assert((unsigned long long)(__NR_lchown32) == 0xc6ULL || (unsigned long long)(__NR_lchown32) == (unsigned long long)(long long)(int)0xc6ULL, "__NR_lchown32 is 198 in the table");
#endif
#ifdef __NR_getuid32
_Static_assert((unsigned long long)(__NR_getuid32) == 0xc7ULL || (unsigned long long)(__NR_getuid32) == (unsigned long long)(long long)(int)0xc7ULL, "__NR_getuid32 is 199 in the table");
#endif
#ifdef __NR_getgid32
_Static_assert((unsigned long long)(__NR_getgid32) == 0xc8ULL || (unsigned long long)(__NR_getgid32) == (unsigned long long)(long long)(int)0xc8ULL, "__NR_getgid32 is 200 in the table");
#endif
#ifdef __NR_geteuid32
_Static_assert((unsigned long long)(__NR_geteuid32) == 0xc9ULL || (unsigned long long)(__NR_geteuid32) == (unsigned long long)(long long)(int)0xc9ULL, "__NR_geteuid32 is 201 in the table");
#endif
#ifdef __NR_getegid32
_Static_assert((unsigned long long)(__NR_getegid32) == 0xcaULL || (unsigned long long)(__NR_getegid32) == (unsigned long long)(long long)(int)0xcaULL, "__NR_getegid32 is 202 in the table");
#endif
#ifdef __NR_setreuid32
_Static_assert((unsigned long long)(__NR_setreuid32) == 0xcbULL || (unsigned long long)(__NR_setreuid32) == (unsigned long long)(long long)(int)0xcbULL, "__NR_setreuid32 is 203 in the table");
#endif
#ifdef __NR_setregid32
_Static_assert((unsigned long long)(__NR_setregid32) == 0xccULL || (unsigned long long)(__NR_setregid32) == (unsigned long long)(long long)(int)0xccULL, "__NR_setregid32 is 204 in the table");
#endif
#ifdef __NR_getgroups32
_Static_assert((unsigned long long)(__NR_getgroups32) == 0xcdULL || (unsigned long long)(__NR_getgroups32) == (unsigned long long)(long long)(int)0xcdULL, "__NR_getgroups32 is 205 in the table");
#endif
#ifdef __NR_setgroups32
_Static_assert((unsigned long long)(__NR_setgroups32) == 0xceULL || (unsigned long long)(__NR_setgroups32) == (unsigned long long)(long long)(int)0xceULL, "__NR_setgroups32 is 206 in the table");
#endif
#ifdef __NR_fchown32
_Static_assert((unsigned long long)(__NR_fchown32) == 0xcfULL || (unsigned long long)(__NR_fchown32) == (unsigned long long)(long long)(int)0xcfULL, "__NR_fchown32 is 207 in the table");
#endif
#ifdef __NR_setresuid32
_Static_assert((unsigned long long)(__NR_setresuid32) == 0xd0ULL || (unsigned long long)(__NR_setresuid32) == (unsigned long long)(long long)(int)0xd0ULL, "__NR_setresuid32 is 208 in the table");
#endif
#ifdef __NR_getresuid32
_Static_assert((unsigned long long)(__NR_getresuid32) == 0xd1ULL || (unsigned long long)(__NR_getresuid32) == (unsigned long long)(long long)(int)0xd1ULL, "__NR_getresuid32 is 209 in the table");
#endif
#ifdef __NR_setresgid32
_Static_assert((unsigned long long)(__NR_setresgid32) == 0xd2ULL || (unsigned long long)(__NR_setresgid32) == (unsigned long long)(long long)(int)0xd2ULL, "__NR_setresgid32 is 210 in the table");
#endif
#ifdef __NR_getresgid32
_Static_assert((unsigned long long)(__NR_getresgid32) == 0xd3ULL || (unsigned long long)(__NR_getresgid32) == (unsigned long long)(long long)(int)0xd3ULL, "__NR_getresgid32 is 211 in the table");
#endif
#ifdef __NR_chown32
_Static_assert((unsigned long long)(__NR_chown32) == 0xd4ULL || (unsigned long long)(__NR_chown32) == (unsigned long long)(long long)(int)0xd4ULL, "__NR_chown32 is 212 in the table");
#endif
#ifdef __NR_setuid32
_Static_assert((unsigned long long)(__NR_setuid32) == 0xd5ULL || (unsigned long long)(__NR_setuid32) == (unsigned long long)(long long)(int)0xd5ULL, "__NR_setuid32 is 213 in the table");
#endif
#ifdef __NR_setgid32
_Static_assert((unsigned long long)(__NR_setgid32) == 0xd6ULL || (unsigned long long)(__NR_setgid32) == (unsigned long long)(long long)(int)0xd6ULL, "__NR_setgid32 is 214 in the table");
#endif
#ifdef __NR_setfsuid32
_Static_assert((unsigned long long)(__NR_setfsuid32) == 0xd7ULL || (unsigned long long)(__NR_setfsuid32) == (unsigned long long)(long long)(int)0xd7ULL, "__NR_setfsuid32 is 215 in the table");
#endif
#ifdef __NR_setfsgid32
_Static_assert((unsigned long long)(__NR_setfsgid32) == 0xd8ULL || (unsigned long long)(__NR_setfsgid32) == (unsigned long long)(long long)(int)0xd8ULL, "__NR_setfsgid32 is 216 in the table");
#endif
#ifdef __NR_pivot_root
_Static_assert((unsigned long long)(__NR_pivot_root) == 0xd9ULL || (unsigned long long)(__NR_pivot_root) == (unsigned long long)(long long)(int)0xd9ULL, "__NR_pivot_root is 217 in the table");
#endif
#ifdef __NR_mincore
_Static_assert((unsigned long long)(__NR_mincore) == 0xdaULL || (unsigned long long)(__NR_mincore) == (unsigned long long)(long long)(int)0xdaULL, "__NR_mincore is 218 in the table");
#endif
#ifdef __NR_madvise
_Static_assert((unsigned long long)(__NR_madvise) == 0xdbULL || (unsigned long long)(__NR_madvise) == (unsigned long long)(long long)(int)0xdbULL, "__NR_madvise is 219 in the table");
#endif
#ifdef __NR_getdents64
_Static_assert((unsigned long long)(__NR_getdents64) == 0xdcULL || (unsigned long long)(__NR_getdents64) == (unsigned long long)(long long)(int)0xdcULL, "__NR_getdents64 is 220 in the table");
#endif
#ifdef __NR_fcntl64
_Static_assert((unsigned long long)(__NR_fcntl64) == 0xddULL || (unsigned long long)(__NR_fcntl64) == (unsigned long long)(long long)(int)0xddULL, "__NR_fcntl64 is 221 in the table");
#endif
#ifdef __NR_gettid
_Static_assert((unsigned long long)(__NR_gettid) == 0xe0ULL || (unsigned long long)(__NR_gettid) == (unsigned long long)(long long)(int)0xe0ULL, "__NR_gettid is 224 in the table");
#endif
#ifdef __NR_readahead
_Static_assert((unsigned long long)(__NR_readahead) == 0xe1ULL || (unsigned long long)(__NR_readahead) == (unsigned long long)(long long)(int)0xe1ULL, "__NR_readahead is 225 in the table");
#endif
#ifdef __NR_setxattr
_Static_assert((unsigned long long)(__NR_setxattr) == 0xe2ULL || (unsigned long long)(__NR_setxattr) == (unsigned long long)(long long)(int)0xe2ULL, "__NR_setxattr is 226 in the table");
#endif
#ifdef __NR_lsetxattr
_Static_assert((unsigned long long)(__NR_lsetxattr) == 0xe3ULL || (unsigned long long)(__NR_lsetxattr) == (unsigned long long)(long long)(int)0xe3ULL, "__NR_lsetxattr is 227 in the table");
#endif
#ifdef __NR_fsetxattr
_Static_assert((unsigned long long)(__NR_fsetxattr) == 0xe4ULL || (unsigned long long)(__NR_fsetxattr) == (unsigned long long)(long long)(int)0xe4ULL, "__NR_fsetxattr is 228 in the table");
#endif
#ifdef __NR_getxattr
_Static_assert((unsigned long long)(__NR_getxattr) == 0xe5ULL || (unsigned long long)(__NR_getxattr) == (unsigned long long)(long long)(int)0xe5ULL, "__NR_getxattr is 229 in the table");
#endif
#ifdef __NR_lgetxattr
_Static_assert((unsigned long long)(__NR_lgetxattr) == 0xe6ULL || (unsigned long long)(__NR_lgetxattr) == (unsigned long long)(long long)(int)0xe6ULL, "__NR_lgetxattr is 230 in the table");
#endif
#ifdef __NR_fgetxattr
_Static_assert((unsigned long long)(__NR_fgetxattr) == 0xe7ULL || (unsigned long long)(__NR_fgetxattr) == (unsigned long long)(long long)(int)0xe7ULL, "__NR_fgetxattr is 231 in the table");
#endif
#ifdef __NR_listxattr
_Static_assert((unsigned long long)(__NR_listxattr) == 0xe8ULL || (unsigned long long)(__NR_listxattr) == (unsigned long long)(long long)(int)0xe8ULL, "__NR_listxattr is 232 in the table");
#endif
#ifdef __NR_llistxattr
_Static_assert((unsigned long long)(__NR_llistxattr) == 0xe9ULL || (unsigned long long)(__NR_llistxattr) == (unsigned long long)(long long)(int)0xe9ULL, "__NR_llistxattr is 233 in the table");
#endif
#ifdef __NR_flistxattr
_Static_assert((unsigned long long)(__NR_flistxattr) == 0xeaULL || (unsigned long long)(__NR_flistxattr) == (unsigned long long)(long long)(int)0xeaULL, "__NR_flistxattr is 234 in the table");
#endif
#ifdef __NR_removexattr
_Static_assert((unsigned long long)(__NR_removexattr) == 0xebULL || (unsigned long long)(__NR_removexattr) == (unsigned long long)(long long)(int)0xebULL, "__NR_removexattr is 235 in the table");
#endif
#ifdef __NR_lremovexattr
_Static_assert((unsigned long long)(__NR_lremovexattr) == 0xecULL || (unsigned long long)(__NR_lremovexattr) == (unsigned long long)(long long)(int)0xecULL, "__NR_lremovexattr is 236 in the table");
#endif
#ifdef __NR_fremovexattr
_Static_assert((unsigned long long)(__NR_fremovexattr) == 0xedULL || (unsigned long long)(__NR_fremovexattr) == (unsigned long long)(long long)(int)0xedULL, "__NR_fremovexattr is 237 in the table");
#endif
#ifdef __NR_tkill
_Static_assert((unsigned long long)(__NR_tkill) == 0xeeULL || (unsigned long long)(__NR_tkill) == (unsigned long long)(long long)(int)0xeeULL, "__NR_tkill is 238 in the table");
#endif
#ifdef __NR_sendfile64
_Static_assert((unsigned long long)(__NR_sendfile64) == 0xefULL || (unsigned long long)(__NR_sendfile64) == (unsigned long long)(long long)(int)0xefULL, "__NR_sendfile64 is 239 in the table");
#endif
#ifdef __NR_futex
_Static_assert((unsigned long long)(__NR_futex) == 0xf0ULL || (unsigned long long)(__NR_futex) == (unsigned long long)(long long)(int)0xf0ULL, "__NR_futex is 240 in the table");
#endif
#ifdef __NR_sched_setaffinity
_Static_assert((unsigned long long)(__NR_sched_setaffinity) == 0xf1ULL || (unsigned long long)(__NR_sched_setaffinity) == (unsigned long long)(long long)(int)0xf1ULL, "__NR_sched_setaffinity is 241 in the table");
#endif
#ifdef __NR_sched_getaffinity
_Static_assert((unsigned long long)(__NR_sched_getaffinity) == 0xf2ULL || (unsigned long long)(__NR_sched_getaffinity) == (unsigned long long)(long long)(int)0xf2ULL, "__NR_sched_getaffinity is 242 in the table");
#endif
#ifdef __NR_set_thread_area
_Static_assert((unsigned long long)(__NR_set_thread_area) == 0xf3ULL || (unsigned long long)(__NR_set_thread_area) == (unsigned long long)(long long)(int)0xf3ULL, "__NR_set_thread_area is 243 in the table");
#endif
#ifdef __NR_get_thread_area
_Static_assert((unsigned long long)(__NR_get_thread_area) == 0xf4ULL || (unsigned long long)(__NR_get_thread_area) == (unsigned long long)(long long)(int)0xf4ULL, "__NR_get_thread_area is 244 in the table");
#endif
#ifdef __NR_io_setup
_Static_assert((unsigned long long)(__NR_io_setup) == 0xf5ULL || (unsigned long long)(__NR_io_setup) == (unsigned long long)(long long)(int)0xf5ULL, "__NR_io_setup is 245 in the table");
#endif
#ifdef __NR_io_destroy
_Static_assert((unsigned long long)(__NR_io_destroy) == 0xf6ULL || (unsigned long long)(__NR_io_destroy) == (unsigned long long)(long long)(int)0xf6ULL, "__NR_io_destroy is 246 in the table");
#endif
#ifdef __NR_io_getevents
_Static_assert((unsigned long long)(__NR_io_getevents) == 0xf7ULL || (unsigned long long)(__NR_io_getevents) == (unsigned long long)(long long)(int)0xf7ULL, "__NR_io_getevents is 247 in the table");
#endif
#ifdef __NR_io_submit
_Static_assert((unsigned long long)(__NR_io_submit) == 0xf8ULL || (unsigned long long)(__NR_io_submit) == (unsigned long long)(long long)(int)0xf8ULL, "__NR_io_submit is 248 in the table");
#endif
#ifdef __NR_io_cancel
_Static_assert((unsigned long long)(__NR_io_cancel) == 0xf9ULL || (unsigned long long)(__NR_io_cancel) == (unsigned long long)(long long)(int)0xf9ULL, "__NR_io_cancel is 249 in the table");
#endif
#ifdef __NR_fadvise64
_Static_assert((unsigned long long)(__NR_fadvise64) == 0xfaULL || (unsigned long long)(__NR_fadvise64) == (unsigned long long)(long long)(int)0xfaULL, "__NR_fadvise64 is 250 in the table");
#endif
#ifdef __NR_exit_group
_Static_assert((unsigned long long)(__NR_exit_group) == 0xfcULL || (unsigned long long)(__NR_exit_group) == (unsigned long long)(long long)(int)0xfcULL, "__NR_exit_group is 252 in the table");
#endif
#ifdef __NR_lookup_dcookie
_Static_assert((unsigned long long)(__NR_lookup_dcookie) == 0xfdULL || (unsigned long long)(__NR_lookup_dcookie) == (unsigned long long)(long long)(int)0xfdULL, "__NR_lookup_dcookie is 253 in the table");
#endif
#ifdef __NR_epoll_create
_Static_assert((unsigned long long)(__NR_epoll_create) == 0xfeULL || (unsigned long long)(__NR_epoll_create) == (unsigned long long)(long long)(int)0xfeULL, "__NR_epoll_create is 254 in the table");
#endif
#ifdef __NR_epoll_ctl
_Static_assert((unsigned long long)(__NR_epoll_ctl) == 0xffULL || (unsigned long long)(__NR_epoll_ctl) == (unsigned long long)(long long)(int)0xffULL, "__NR_epoll_ctl is 255 in the table");
#endif
#ifdef __NR_epoll_wait
_Static_assert((unsigned long long)(__NR_epoll_wait) == 0x100ULL || (unsigned long long)(__NR_epoll_wait) == (unsigned long long)(long long)(int)0x100ULL, "__NR_epoll_wait is 256 in the table");
#endif
#ifdef __NR_remap_file_pages
_Static_assert((unsigned long long)(__NR_remap_file_pages) == 0x101ULL || (unsigned long long)(__NR_remap_file_pages) == (unsigned long long)(long long)(int)0x101ULL, "__NR_remap_file_pages is 257 in the table");
#endif
#ifdef __NR_set_tid_address
_Static_assert((unsigned long long)(__NR_set_tid_address) == 0x102ULL || (unsigned long long)(__NR_set_tid_address) == (unsigned long long)(long long)(int)0x102ULL, "__NR_set_tid_address is 258 in the table");
#endif
#ifdef __NR_timer_create
_Static_assert((unsigned long long)(__NR_timer_create) == 0x103ULL || (unsigned long long)(__NR_timer_create) == (unsigned long long)(long long)(int)0x103ULL, "__NR_timer_create is 259 in the table");
#endif
#ifdef __NR_timer_settime
_Static_assert((unsigned long long)(__NR_timer_settime) == 0x104ULL || (unsigned long long)(__NR_timer_settime) == (unsigned long long)(long long)(int)0x104ULL, "__NR_timer_settime is 260 in the table");
#endif
#ifdef __NR_timer_gettime
_Static_assert((unsigned long long)(__NR_timer_gettime) == 0x105ULL || (unsigned long long)(__NR_timer_gettime) == (unsigned long long)(long long)(int)0x105ULL, "__NR_timer_gettime is 261 in the table");
#endif
#ifdef __NR_timer_getoverrun
_Static_assert((unsigned long long)(__NR_timer_getoverrun) == 0x106ULL || (unsigned long long)(__NR_timer_getoverrun) == (unsigned long long)(long long)(int)0x106ULL, "__NR_timer_getoverrun is 262 in the table");
#endif
#ifdef __NR_timer_delete
_Static_assert((unsigned long long)(__NR_timer_delete) == 0x107ULL || (unsigned long long)(__NR_timer_delete) == (unsigned long long)(long long)(int)0x107ULL, "__NR_timer_delete is 263 in the table");
#endif
#ifdef __NR_clock_settime
_Static_assert((unsigned long long)(__NR_clock_settime) == 0x108ULL || (unsigned long long)(__NR_clock_settime) == (unsigned long long)(long long)(int)0x108ULL, "__NR_clock_settime is 264 in the table");
#endif
#ifdef __NR_clock_gettime
_Static_assert((unsigned long long)(__NR_clock_gettime) == 0x109ULL || (unsigned long long)(__NR_clock_gettime) == (unsigned long long)(long long)(int)0x109ULL, "__NR_clock_gettime is 265 in the table");
#endif
#ifdef __NR_clock_getres
_Static_assert((unsigned long long)(__NR_clock_getres) == 0x10aULL || (unsigned long long)(__NR_clock_getres) == (unsigned long long)(long long)(int)0x10aULL, "__NR_clock_getres is 266 in the table");
#endif
#ifdef __NR_clock_nanosleep
_Static_assert((unsigned long long)(__NR_clock_nanosleep) == 0x10bULL || (unsigned long long)(__NR_clock_nanosleep) == (unsigned long long)(long long)(int)0x10bULL, "__NR_clock_nanosleep is 267 in the table");
#endif
#ifdef __NR_statfs64
_Static_assert((unsigned long long)(__NR_statfs64) == 0x10cULL || (unsigned long long)(__NR_statfs64) == (unsigned long long)(long long)(int)0x10cULL, "__NR_statfs64 is 268 in the table");
#endif
#ifdef __NR_fstatfs64
_Static_assert((unsigned long long)(__NR_fstatfs64) == 0x10dULL || (unsigned long long)(__NR_fstatfs64) == (unsigned long long)(long long)(int)0x10dULL, "__NR_fstatfs64 is 269 in the table");
#endif
#ifdef __NR_tgkill
_Static_assert((unsigned long long)(__NR_tgkill) == 0x10eULL || (unsigned long long)(__NR_tgkill) == (unsigned long long)(long long)(int)0x10eULL, "__NR_tgkill is 270 in the table");
#endif
#ifdef __NR_utimes
_Static_assert((unsigned long long)(__NR_utimes) == 0x10fULL || (unsigned long long)(__NR_utimes) == (unsigned long long)(long long)(int)0x10fULL, "__NR_utimes is 271 in the table");
#endif
#ifdef __NR_fadvise64_64
_Static_assert((unsigned long long)(__NR_fadvise64_64) == 0x110ULL || (unsigned long long)(__NR_fadvise64_64) == (unsigned long long)(long long)(int)0x110ULL, "__NR_fadvise64_64 is 272 in the table");
#endif
#ifdef __NR_vserver
_Static_assert((unsigned long long)(__NR_vserver) == 0x111ULL || (unsigned long long)(__NR_vserver) == (unsigned long long)(long long)(int)0x111ULL, "__NR_vserver is 273 in the table");
#endif
#ifdef __NR_mbind
_Static_assert((unsigned long long)(__NR_mbind) == 0x112ULL || (unsigned long long)(__NR_mbind) == (unsigned long long)(long long)(int)0x112ULL, "__NR_mbind is 274 in the table");
#endif
#ifdef __NR_get_mempolicy
_Static_assert((unsigned long long)(__NR_get_mempolicy) == 0x113ULL || (unsigned long long)(__NR_get_mempolicy) == (unsigned long long)(long long)(int)0x113ULL, "__NR_get_mempolicy is 275 in the table");
#endif
#ifdef __NR_set_mempolicy
_Static_assert((unsigned long long)(__NR_set_mempolicy) == 0x114ULL || (unsigned long long)(__NR_set_mempolicy) == (unsigned long long)(long long)(int)0x114ULL, "__NR_set_mempolicy is 276 in the table");
#endif
#ifdef __NR_mq_open
_Static_assert((unsigned long long)(__NR_mq_open) == 0x115ULL || (unsigned long long)(__NR_mq_open) == (unsigned long long)(long long)(int)0x115ULL, "__NR_mq_open is 277 in the table");
#endif
#ifdef __NR_mq_unlink
_Static_assert((unsigned long long)(__NR_mq_unlink) == 0x116ULL || (unsigned long long)(__NR_mq_unlink) == (unsigned long long)(long long)(int)0x116ULL, "__NR_mq_unlink is 278 in the table");
#endif
#ifdef __NR_mq_timedsend
_Static_assert((unsigned long long)(__NR_mq_timedsend) == 0x117ULL || (unsigned long long)(__NR_mq_timedsend) == (unsigned long long)(long long)(int)0x117ULL, "__NR_mq_timedsend is 279 in the table");
#endif
#ifdef __NR_mq_timedreceive
_Static_assert((unsigned long long)(__NR_mq_timedreceive) == 0x118ULL || (unsigned long long)(__NR_mq_timedreceive) == (unsigned long long)(long long)(int)0x118ULL, "__NR_mq_timedreceive is 280 in the table");
#endif
#ifdef __NR_mq_notify
_Static_assert((unsigned long long)(__NR_mq_notify) == 0x119ULL || (unsigned long long)(__NR_mq_notify) == (unsigned long long)(long long)(int)0x119ULL, "__NR_mq_notify is 281 in the table");
#endif
#ifdef __NR_mq_getsetattr
_Static_assert((unsigned long long)(__NR_mq_getsetattr) == 0x11aULL || (unsigned long long)(__NR_mq_getsetattr) == (unsigned long long)(long long)(int)0x11aULL, "__NR_mq_getsetattr is 282 in the table");
#endif
#ifdef __NR_kexec_load
_Static_assert((unsigned long long)(__NR_kexec_load) == 0x11bULL || (unsigned long long)(__NR_kexec_load) == (unsigned long long)(long long)(int)0x11bULL, "__NR_kexec_load is 283 in the table");
#endif
#ifdef __NR_waitid
_Static_assert((unsigned long long)(__NR_waitid) == 0x11cULL || (unsigned long long)(__NR_waitid) == (unsigned long long)(long long)(int)0x11cULL, "__NR_waitid is 284 in the table");
#endif
#ifdef __NR_add_key
_Static_assert((unsigned long long)(__NR_add_key) == 0x11eULL || (unsigned long long)(__NR_add_key) == (unsigned long long)(long long)(int)0x11eULL, "__NR_add_key is 286 in the table");
#endif
#ifdef __NR_request_key
_Static_assert((unsigned long long)(__NR_request_key) == 0x11fULL || (unsigned long long)(__NR_request_key) == (unsigned long long)(long long)(int)0x11fULL, "__NR_request_key is 287 in the table");
#endif
#ifdef __NR_keyctl
_Static_assert((unsigned long long)(__NR_keyctl) == 0x120ULL || (unsigned long long)(__NR_keyctl) == (unsigned long long)(long long)(int)0x120ULL, "__NR_keyctl is 288 in the table");
#endif
#ifdef __NR_ioprio_set
_Static_assert((unsigned long long)(__NR_ioprio_set) == 0x121ULL || (unsigned long long)(__NR_ioprio_set) == (unsigned long long)(long long)(int)0x121ULL, "__NR_ioprio_set is 289 in the table");
#endif
#ifdef __NR_ioprio_get
_Static_assert((unsigned long long)(__NR_ioprio_get) == 0x122ULL || (unsigned long long)(__NR_ioprio_get) == (unsigned long long)(long long)(int)0x122ULL, "__NR_ioprio_get is 290 in the table");
#endif
#ifdef __NR_inotify_init
_Static_assert((unsigned long long)(__NR_inotify_init) == 0x123ULL || (unsigned long long)(__NR_inotify_init) == (unsigned long long)(long long)(int)0x123ULL, "__NR_inotify_init is 291 in the table");
#endif
#ifdef __NR_inotify_add_watch
_Static_assert((unsigned long long)(__NR_inotify_add_watch) == 0x124ULL || (unsigned long long)(__NR_inotify_add_watch) == (unsigned long long)(long long)(int)0x124ULL, "__NR_inotify_add_watch is 292 in the table");
#endif
#ifdef __NR_inotify_rm_watch
_Static_assert((unsigned long long)(__NR_inotify_rm_watch) == 0x125ULL || (unsigned long long)(__NR_inotify_rm_watch) == (unsigned long long)(long long)(int)0x125ULL, "__NR_inotify_rm_watch is 293 in the table");
#endif
#ifdef __NR_migrate_pages
_Static_assert((unsigned long long)(__NR_migrate_pages) == 0x126ULL || (unsigned long long)(__NR_migrate_pages) == (unsigned long long)(long long)(int)0x126ULL, "__NR_migrate_pages is 294 in the table");
#endif
#ifdef __NR_openat
_Static_assert((unsigned long long)(__NR_openat) == 0x127ULL || (unsigned long long)(__NR_openat) == (unsigned long long)(long long)(int)0x127ULL, "__NR_openat is 295 in the table");
#endif
#ifdef __NR_mkdirat
_Static_assert((unsigned long long)(__NR_mkdirat) == 0x128ULL || (unsigned long long)(__NR_mkdirat) == (unsigned long long)(long long)(int)0x128ULL, "__NR_mkdirat is 296 in the table");
#endif
#ifdef __NR_mknodat
_Static_assert((unsigned long long)(__NR_mknodat) == 0x129ULL || (unsigned long long)(__NR_mknodat) == (unsigned long long)(long long)(int)0x129ULL, "__NR_mknodat is 297 in the table");
#endif
#ifdef __NR_fchownat
_Static_assert((unsigned long long)(__NR_fchownat) == 0x12aULL || (unsigned long long)(__NR_fchownat) == (unsigned long long)(long long)(int)0x12aULL, "__NR_fchownat is 298 in the table");
#endif
#ifdef __NR_futimesat
_Static_assert((unsigned long long)(__NR_futimesat) == 0x12bULL || (unsigned long long)(__NR_futimesat) == (unsigned long long)(long long)(int)0x12bULL, "__NR_futimesat is 299 in the table");
#endif
#ifdef __NR_fstatat64
_Static_assert((unsigned long long)(__NR_fstatat64) == 0x12cULL || (unsigned long long)(__NR_fstatat64) == (unsigned long long)(long long)(int)0x12cULL, "__NR_fstatat64 is 300 in the table");
#endif
#ifdef __NR_unlinkat
_Static_assert((unsigned long long)(__NR_unlinkat) == 0x12dULL || (unsigned long long)(__NR_unlinkat) == (unsigned long long)(long long)(int)0x12dULL, "__NR_unlinkat is 301 in the table");
#endif
#ifdef __NR_renameat
_Static_assert((unsigned long long)(__NR_renameat) == 0x12eULL || (unsigned long long)(__NR_renameat) == (unsigned long long)(long long)(int)0x12eULL, "__NR_renameat is 302 in the table");
#endif
#ifdef __NR_linkat
_Static_assert((unsigned long long)(__NR_linkat) == 0x12fULL || (unsigned long long)(__NR_linkat) == (unsigned long long)(long long)(int)0x12fULL, "__NR_linkat is 303 in the table");
#endif
#ifdef __NR_symlinkat
_Static_assert((unsigned long long)(__NR_symlinkat) == 0x130ULL || (unsigned long long)(__NR_symlinkat) == (unsigned long long)(long long)(int)0x130ULL, "__NR_symlinkat is 304 in the table");
#endif
#ifdef __NR_readlinkat
_Static_assert((unsigned long long)(__NR_readlinkat) == 0x131ULL || (unsigned long long)(__NR_readlinkat) == (unsigned long long)(long long)(int)0x131ULL, "__NR_readlinkat is 305 in the table");
#endif
#ifdef __NR_fchmodat
_Static_assert((unsigned long long)(__NR_fchmodat) == 0x132ULL || (unsigned long long)(__NR_fchmodat) == (unsigned long long)(long long)(int)0x132ULL, "__NR_fchmodat is 306 in the table");
#endif
#ifdef __NR_faccessat
_Static_assert((unsigned long long)(__NR_faccessat) == 0x133ULL || (unsigned long long)(__NR_faccessat) == (unsigned long long)(long long)(int)0x133ULL, "__NR_faccessat is 307 in the table");
#endif
#ifdef __NR_pselect6
_Static_assert((unsigned long long)(__NR_pselect6) == 0x134ULL || (unsigned long long)(__NR_pselect6) == (unsigned long long)(long long)(int)0x134ULL, "__NR_pselect6 is 308 in the table");
#endif
#ifdef __NR_ppoll
_Static_assert((unsigned long long)(__NR_ppoll) == 0x135ULL || (unsigned long long)(__NR_ppoll) == (unsigned long long)(long long)(int)0x135ULL, "__NR_ppoll is 309 in the table");
#endif
#ifdef __NR_unshare
_Static_assert((unsigned long long)(__NR_unshare) == 0x136ULL || (unsigned long long)(__NR_unshare) == (unsigned long long)(long long)(int)0x136ULL, "__NR_unshare is 310 in the table");
#endif
#ifdef __NR_set_robust_list
_Static_assert((unsigned long long)(__NR_set_robust_list) == 0x137ULL || (unsigned long long)(__NR_set_robust_list) == (unsigned long long)(long long)(int)0x137ULL, "__NR_set_robust_list is 311 in the table");
#endif
#ifdef __NR_get_robust_list
_Static_assert((unsigned long long)(__NR_get_robust_list) == 0x138ULL || (unsigned long long)(__NR_get_robust_list) == (unsigned long long)(long long)(int)0x138ULL, "__NR_get_robust_list is 312 in the table");
#endif
#ifdef __NR_splice
_Static_assert((unsigned long long)(__NR_splice) == 0x139ULL || (unsigned long long)(__NR_splice) == (unsigned long long)(long long)(int)0x139ULL, "__NR_splice is 313 in the table");
#endif
#ifdef __NR_sync_file_range
_Static_assert((unsigned long long)(__NR_sync_file_range) == 0x13aULL || (unsigned long long)(__NR_sync_file_range) == (unsigned long long)(long long)(int)0x13aULL, "__NR_sync_file_range is 314 in the table");
#endif
#ifdef __NR_tee
_Static_assert((unsigned long long)(__NR_tee) == 0x13bULL || (unsigned long long)(__NR_tee) == (unsigned long long)(long long)(int)0x13bULL, "__NR_tee is 315 in the table");
#endif
#ifdef __NR_vmsplice
_Static_assert((unsigned long long)(__NR_vmsplice) == 0x13cULL || (unsigned long long)(__NR_vmsplice) == (unsigned long long)(long long)(int)0x13cULL, "__NR_vmsplice is 316 in the table");
#endif
#ifdef __NR_move_pages
_Static_assert((unsigned long long)(__NR_move_pages) == 0x13dULL || (unsigned long long)(__NR_move_pages) == (unsigned long long)(long long)(int)0x13dULL, "__NR_move_pages is 317 in the table");
#endif
#ifdef __NR_getcpu
_Static_assert((unsigned long long)(__NR_getcpu) == 0x13eULL || (unsigned long long)(__NR_getcpu) == (unsigned long long)(long long)(int)0x13eULL, "__NR_getcpu is 318 in the table");
#endif
#ifdef __NR_epoll_pwait
_Static_assert((unsigned long long)(__NR_epoll_pwait) == 0x13fULL || (unsigned long long)(__NR_epoll_pwait) == (unsigned long long)(long long)(int)0x13fULL, "__NR_epoll_pwait is 319 in the table");
#endif
#ifdef __NR_utimensat
_Static_assert((unsigned long long)(__NR_utimensat) == 0x140ULL || (unsigned long long)(__NR_utimensat) == (unsigned long long)(long long)(int)0x140ULL, "__NR_utimensat is 320 in the table");
#endif
#ifdef __NR_signalfd
_Static_assert((unsigned long long)(__NR_signalfd) == 0x141ULL || (unsigned long long)(__NR_signalfd) == (unsigned long long)(long long)(int)0x141ULL, "__NR_signalfd is 321 in the table");
#endif
#ifdef __NR_timerfd_create
_Static_assert((unsigned long long)(__NR_timerfd_create) == 0x142ULL || (unsigned long long)(__NR_timerfd_create) == (unsigned long long)(long long)(int)0x142ULL, "__NR_timerfd_create is 322 in the table");
#endif
#ifdef __NR_eventfd
_Static_assert((unsigned long long)(__NR_eventfd) == 0x143ULL || (unsigned long long)(__NR_eventfd) == (unsigned long long)(long long)(int)0x143ULL, "__NR_eventfd is 323 in the table");
#endif
#ifdef __NR_fallocate
_Static_assert((unsigned long long)(__NR_fallocate) == 0x144ULL || (unsigned long long)(__NR_fallocate) == (unsigned long long)(long long)(int)0x144ULL, "__NR_fallocate is 324 in the table");
#endif
#ifdef __NR_timerfd_settime
_Static_assert((unsigned long long)(__NR_timerfd_settime) == 0x145ULL || (unsigned long long)(__NR_timerfd_settime) == (unsigned long long)(long long)(int)0x145ULL, "__NR_timerfd_settime is 325 in the table");
#endif
#ifdef __NR_timerfd_gettime
_Static_assert((unsigned long long)(__NR_timerfd_gettime) == 0x146ULL || (unsigned long long)(__NR_timerfd_gettime) == (unsigned long long)(long long)(int)0x146ULL, "__NR_timerfd_gettime is 326 in the table");
#endif
#ifdef __NR_signalfd4
_Static_assert((unsigned long long)(__NR_signalfd4) == 0x147ULL || (unsigned long long)(__NR_signalfd4) == (unsigned long long)(long long)(int)0x147ULL, "__NR_signalfd4 is 327 in the table");
#endif
#ifdef __NR_eventfd2
_Static_assert((unsigned long long)(__NR_eventfd2) == 0x148ULL || (unsigned long long)(__NR_eventfd2) == (unsigned long long)(long long)(int)0x148ULL, "__NR_eventfd2 is 328 in the table");
#endif
#ifdef __NR_epoll_create1
_Static_assert((unsigned long long)(__NR_epoll_create1) == 0x149ULL || (unsigned long long)(__NR_epoll_create1) == (unsigned long long)(long long)(int)0x149ULL, "__NR_epoll_create1 is 329 in the table");
#endif
#ifdef __NR_dup3
_Static_assert((unsigned long long)(__NR_dup3) == 0x14aULL || (unsigned long long)(__NR_dup3) == (unsigned long long)(long long)(int)0x14aULL, "__NR_dup3 is 330 in the table");
#endif
#ifdef __NR_pipe2
_Static_assert((unsigned long long)(__NR_pipe2) == 0x14bULL || (unsigned long long)(__NR_pipe2) == (unsigned long long)(long long)(int)0x14bULL, "__NR_pipe2 is 331 in the table");
#endif
#ifdef __NR_inotify_init1
_Static_assert((unsigned long long)(__NR_inotify_init1) == 0x14cULL || (unsigned long long)(__NR_inotify_init1) == (unsigned long long)(long long)(int)0x14cULL, "__NR_inotify_init1 is 332 in the table");
#endif
#ifdef __NR_preadv
_Static_assert((unsigned long long)(__NR_preadv) == 0x14dULL || (unsigned long long)(__NR_preadv) == (unsigned long long)(long long)(int)0x14dULL, "__NR_preadv is 333 in the table");
#endif
#ifdef __NR_pwritev
_Static_assert((unsigned long long)(__NR_pwritev) == 0x14eULL || (unsigned long long)(__NR_pwritev) == (unsigned long long)(long long)(int)0x14eULL, "__NR_pwritev is 334 in the table");
#endif
#ifdef __NR_rt_tgsigqueueinfo
_Static_assert((unsigned long long)(__NR_rt_tgsigqueueinfo) == 0x14fULL || (unsigned long long)(__NR_rt_tgsigqueueinfo) == (unsigned long long)(long long)(int)0x14fULL, "__NR_rt_tgsigqueueinfo is 335 in the table");
#endif
#ifdef __NR_perf_event_open
_Static_assert((unsigned long long)(__NR_perf_event_open) == 0x150ULL || (unsigned long long)(__NR_perf_event_open) == (unsigned long long)(long long)(int)0x150ULL, "__NR_perf_event_open is 336 in the table");
#endif
#ifdef __NR_recvmmsg
_Static_assert((unsigned long long)(__NR_recvmmsg) == 0x151ULL || (unsigned long long)(__NR_recvmmsg) == (unsigned long long)(long long)(int)0x151ULL, "__NR_recvmmsg is 337 in the table");
#endif
#ifdef __NR_fanotify_init
_Static_assert((unsigned long long)(__NR_fanotify_init) == 0x152ULL || (unsigned long long)(__NR_fanotify_init) == (unsigned long long)(long long)(int)0x152ULL, "__NR_fanotify_init is 338 in the table");
#endif
#ifdef __NR_fanotify_mark
_Static_assert((unsigned long long)(__NR_fanotify_mark) == 0x153ULL || (unsigned long long)(__NR_fanotify_mark) == (unsigned long long)(long long)(int)0x153ULL, "__NR_fanotify_mark is 339 in the table");
#endif
#ifdef __NR_prlimit64
_Static_assert((unsigned long long)(__NR_prlimit64) == 0x154ULL || (unsigned long long)(__NR_prlimit64) == (unsigned long long)(long long)(int)0x154ULL, "__NR_prlimit64 is 340 in the table");
#endif
#ifdef __NR_name_to_handle_at
_Static_assert((unsigned long long)(__NR_name_to_handle_at) == 0x155ULL || (unsigned long long)(__NR_name_to_handle_at) == (unsigned long long)(long long)(int)0x155ULL, "__NR_name_to_handle_at is 341 in the table");
#endif
#ifdef __NR_open_by_handle_at
_Static_assert((unsigned long long)(__NR_open_by_handle_at) == 0x156ULL || (unsigned long long)(__NR_open_by_handle_at) == (unsigned long long)(long long)(int)0x156ULL, "__NR_open_by_handle_at is 342 in the table");
#endif
#ifdef __NR_clock_adjtime
_Static_assert((unsigned long long)(__NR_clock_adjtime) == 0x157ULL || (unsigned long long)(__NR_clock_adjtime) == (unsigned long long)(long long)(int)0x157ULL, "__NR_clock_adjtime is 343 in the table");
#endif
#ifdef __NR_syncfs
_Static_assert((unsigned long long)(__NR_syncfs) == 0x158ULL || (unsigned long long)(__NR_syncfs) == (unsigned long long)(long long)(int)0x158ULL, "__NR_syncfs is 344 in the table");
#endif
#ifdef __NR_sendmmsg
_Static_assert((unsigned long long)(__NR_sendmmsg) == 0x159ULL || (unsigned long long)(__NR_sendmmsg) == (unsigned long long)(long long)(int)0x159ULL, "__NR_sendmmsg is 345 in the table");
#endif
#ifdef __NR_setns
_Static_assert((unsigned long long)(__NR_setns) == 0x15aULL || (unsigned long long)(__NR_setns) == (unsigned long long)(long long)(int)0x15aULL, "__NR_setns is 346 in the table");
#endif
#ifdef __NR_process_vm_readv
_Static_assert((unsigned long long)(__NR_process_vm_readv) == 0x15bULL || (unsigned long long)(__NR_process_vm_readv) == (unsigned long long)(long long)(int)0x15bULL, "__NR_process_vm_readv is 347 in the table");
#endif
#ifdef __NR_process_vm_writev
_Static_assert((unsigned long long)(__NR_process_vm_writev) == 0x15cULL || (unsigned long long)(__NR_process_vm_writev) == (unsigned long long)(long long)(int)0x15cULL, "__NR_process_vm_writev is 348 in the table");
#endif
#ifdef __NR_kcmp
_Static_assert((unsigned long long)(__NR_kcmp) == 0x15dULL || (unsigned long long)(__NR_kcmp) == (unsigned long long)(long long)(int)0x15dULL, "__NR_kcmp is 349 in the table");
#endif
#ifdef __NR_finit_module
_Static_assert((unsigned long long)(__NR_finit_module) == 0x15eULL || (unsigned long long)(__NR_finit_module) == (unsigned long long)(long long)(int)0x15eULL, "__NR_finit_module is 350 in the table");
#endif
#ifdef __NR_sched_setattr
_Static_assert((unsigned long long)(__NR_sched_setattr) == 0x15fULL || (unsigned long long)(__NR_sched_setattr) == (unsigned long long)(long long)(int)0x15fULL, "__NR_sched_setattr is 351 in the table");
#endif
#ifdef __NR_sched_getattr
_Static_assert((unsigned long long)(__NR_sched_getattr) == 0x160ULL || (unsigned long long)(__NR_sched_getattr) == (unsigned long long)(long long)(int)0x160ULL, "__NR_sched_getattr is 352 in the table");
#endif
#ifdef __NR_renameat2
_Static_assert((unsigned long long)(__NR_renameat2) == 0x161ULL || (unsigned long long)(__NR_renameat2) == (unsigned long long)(long long)(int)0x161ULL, "__NR_renameat2 is 353 in the table");
#endif
#ifdef __NR_seccomp
_Static_assert((unsigned long long)(__NR_seccomp) == 0x162ULL || (unsigned long long)(__NR_seccomp) == (unsigned long long)(long long)(int)0x162ULL, "__NR_seccomp is 354 in the table");
#endif
#ifdef __NR_getrandom
_Static_assert((unsigned long long)(__NR_getrandom) == 0x163ULL || (unsigned long long)(__NR_getrandom) == (unsigned long long)(long long)(int)0x163ULL, "__NR_getrandom is 355 in the table");
#endif
#ifdef __NR_memfd_create
_Static_assert((unsigned long long)(__NR_memfd_create) == 0x164ULL || (unsigned long long)(__NR_memfd_create) == (unsigned long long)(long long)(int)0x164ULL, "__NR_memfd_create is 356 in the table");
#endif
#ifdef __NR_bpf
_Static_assert((unsigned long long)(__NR_bpf) == 0x165ULL || (unsigned long long)(__NR_bpf) == (unsigned long long)(long long)(int)0x165ULL, "__NR_bpf is 357 in the table");
#endif
#ifdef __NR_execveat
_Static_assert((unsigned long long)(__NR_execveat) == 0x166ULL || (unsigned long long)(__NR_execveat) == (unsigned long long)(long long)(int)0x166ULL, "__NR_execveat is 358 in the table");
#endif
#ifdef __NR_socket
_Static_assert((unsigned long long)(__NR_socket) == 0x167ULL || (unsigned long long)(__NR_socket) == (unsigned long long)(long long)(int)0x167ULL, "__NR_socket is 359 in the table");
#endif
#ifdef __NR_socketpair
_Static_assert((unsigned long long)(__NR_socketpair) == 0x168ULL || (unsigned long long)(__NR_socketpair) == (unsigned long long)(long long)(int)0x168ULL, "__NR_socketpair is 360 in the table");
#endif
#ifdef __NR_bind
_Static_assert((unsigned long long)(__NR_bind) == 0x169ULL || (unsigned long long)(__NR_bind) == (unsigned long long)(long long)(int)0x169ULL, "__NR_bind is 361 in the table");
#endif
#ifdef __NR_connect
_Static_assert((unsigned long long)(__NR_connect) == 0x16aULL || (unsigned long long)(__NR_connect) == (unsigned long long)(long long)(int)0x16aULL, "__NR_connect is 362 in the table");
#endif
#ifdef __NR_listen
_Static_assert((unsigned long long)(__NR_listen) == 0x16bULL || (unsigned long long)(__NR_listen) == (unsigned long long)(long long)(int)0x16bULL, "__NR_listen is 363 in the table");
#endif
#ifdef __NR_accept4
_Static_assert((unsigned long long)(__NR_accept4) == 0x16cULL || (unsigned long long)(__NR_accept4) == (unsigned long long)(long long)(int)0x16cULL, "__NR_accept4 is 364 in the table");
#endif
#ifdef __NR_getsockopt
_Static_assert((unsigned long long)(__NR_getsockopt) == 0x16dULL || (unsigned long long)(__NR_getsockopt) == (unsigned long long)(long long)(int)0x16dULL, "__NR_getsockopt is 365 in the table");
#endif
#ifdef __NR_setsockopt
_Static_assert((unsigned long long)(__NR_setsockopt) == 0x16eULL || (unsigned long long)(__NR_setsockopt) == (unsigned long long)(long long)(int)0x16eULL, "__NR_setsockopt is 366 in the table");
#endif
#ifdef __NR_getsockname
_Static_assert((unsigned long long)(__NR_getsockname) == 0x16fULL || (unsigned long long)(__NR_getsockname) == (unsigned long long)(long long)(int)0x16fULL, "__NR_getsockname is 367 in the table");
#endif
#ifdef __NR_getpeername
_Static_assert((unsigned long long)(__NR_getpeername) == 0x170ULL || (unsigned long long)(__NR_getpeername) == (unsigned long long)(long long)(int)0x170ULL, "__NR_getpeername is 368 in the table");
#endif
#ifdef __NR_sendto
_Static_assert((unsigned long long)(__NR_sendto) == 0x171ULL || (unsigned long long)(__NR_sendto) == (unsigned long long)(long long)(int)0x171ULL, "__NR_sendto is 369 in the table");
#endif
#ifdef __NR_sendmsg
_Static_assert((unsigned long long)(__NR_sendmsg) == 0x172ULL || (unsigned long long)(__NR_sendmsg) == (unsigned long long)(long long)(int)0x172ULL, "__NR_sendmsg is 370 in the table");
#endif
#ifdef __NR_recvfrom
_Static_assert((unsigned long long)(__NR_recvfrom) == 0x173ULL || (unsigned long long)(__NR_recvfrom) == (unsigned long long)(long long)(int)0x173ULL, "__NR_recvfrom is 371 in the table");
#endif
#ifdef __NR_recvmsg
_Static_assert((unsigned long long)(__NR_recvmsg) == 0x174ULL || (unsigned long long)(__NR_recvmsg) == (unsigned long long)(long long)(int)0x174ULL, "__NR_recvmsg is 372 in the table");
#endif
#ifdef __NR_shutdown
_Static_assert((unsigned long long)(__NR_shutdown) == 0x175ULL || (unsigned long long)(__NR_shutdown) == (unsigned long long)(long long)(int)0x175ULL, "__NR_shutdown is 373 in the table");
#endif
#ifdef __NR_userfaultfd
_Static_assert((unsigned long long)(__NR_userfaultfd) == 0x176ULL || (unsigned long long)(__NR_userfaultfd) == (unsigned long long)(long long)(int)0x176ULL, "__NR_userfaultfd is 374 in the table");
#endif
#ifdef __NR_membarrier
_Static_assert((unsigned long long)(__NR_membarrier) == 0x177ULL || (unsigned long long)(__NR_membarrier) == (unsigned long long)(long long)(int)0x177ULL, "__NR_membarrier is 375 in the table");
#endif
#ifdef __NR_mlock2
_Static_assert((unsigned long long)(__NR_mlock2) == 0x178ULL || (unsigned long long)(__NR_mlock2) == (unsigned long long)(long long)(int)0x178ULL, "__NR_mlock2 is 376 in the table");
#endif
#ifdef __NR_copy_file_range
_Static_assert((unsigned long long)(__NR_copy_file_range) == 0x179ULL || (unsigned long long)(__NR_copy_file_range) == (unsigned long long)(long long)(int)0x179ULL, "__NR_copy_file_range is 377 in the table");
#endif
#ifdef __NR_preadv2
_Static_assert((unsigned long long)(__NR_preadv2) == 0x17aULL || (unsigned long long)(__NR_preadv2) == (unsigned long long)(long long)(int)0x17aULL, "__NR_preadv2 is 378 in the table");
#endif
#ifdef __NR_pwritev2
_Static_assert((unsigned long long)(__NR_pwritev2) == 0x17bULL || (unsigned long long)(__NR_pwritev2) == (unsigned long long)(long long)(int)0x17bULL, "__NR_pwritev2 is 379 in the table");
#endif
#ifdef __NR_pkey_mprotect
_Static_assert((unsigned long long)(__NR_pkey_mprotect) == 0x17cULL || (unsigned long long)(__NR_pkey_mprotect) == (unsigned long long)(long long)(int)0x17cULL, "__NR_pkey_mprotect is 380 in the table");
#endif
#ifdef __NR_pkey_alloc
_Static_assert((unsigned long long)(__NR_pkey_alloc) == 0x17dULL || (unsigned long long)(__NR_pkey_alloc) == (unsigned long long)(long long)(int)0x17dULL, "__NR_pkey_alloc is 381 in the table");
#endif
#ifdef __NR_pkey_free
_Static_assert((unsigned long long)(__NR_pkey_free) == 0x17eULL || (unsigned long long)(__NR_pkey_free) == (unsigned long long)(long long)(int)0x17eULL, "__NR_pkey_free is 382 in the table");
#endif
#ifdef __NR_statx
_Static_assert((unsigned long long)(__NR_statx) == 0x17fULL || (unsigned long long)(__NR_statx) == (unsigned long long)(long long)(int)0x17fULL, "__NR_statx is 383 in the table");
#endif
#ifdef __NR_arch_prctl
_Static_assert((unsigned long long)(__NR_arch_prctl) == 0x180ULL || (unsigned long long)(__NR_arch_prctl) == (unsigned long long)(long long)(int)0x180ULL, "__NR_arch_prctl is 384 in the table");
#endif
#ifdef __NR_io_pgetevents
_Static_assert((unsigned long long)(__NR_io_pgetevents) == 0x181ULL || (unsigned long long)(__NR_io_pgetevents) == (unsigned long long)(long long)(int)0x181ULL, "__NR_io_pgetevents is 385 in the table");
#endif
#ifdef __NR_rseq
_Static_assert((unsigned long long)(__NR_rseq) == 0x182ULL || (unsigned long long)(__NR_rseq) == (unsigned long long)(long long)(int)0x182ULL, "__NR_rseq is 386 in the table");
#endif
#ifdef __NR_semget
_Static_assert((unsigned long long)(__NR_semget) == 0x189ULL || (unsigned long long)(__NR_semget) == (unsigned long long)(long long)(int)0x189ULL, "__NR_semget is 393 in the table");
#endif
#ifdef __NR_semctl
_Static_assert((unsigned long long)(__NR_semctl) == 0x18aULL || (unsigned long long)(__NR_semctl) == (unsigned long long)(long long)(int)0x18aULL, "__NR_semctl is 394 in the table");
#endif
#ifdef __NR_shmget
_Static_assert((unsigned long long)(__NR_shmget) == 0x18bULL || (unsigned long long)(__NR_shmget) == (unsigned long long)(long long)(int)0x18bULL, "__NR_shmget is 395 in the table");
#endif
#ifdef __NR_shmctl
_Static_assert((unsigned long long)(__NR_shmctl) == 0x18cULL || (unsigned long long)(__NR_shmctl) == (unsigned long long)(long long)(int)0x18cULL, "__NR_shmctl is 396 in the table");
#endif
#ifdef __NR_shmat
_Static_assert((unsigned long long)(__NR_shmat) == 0x18dULL || (unsigned long long)(__NR_shmat) == (unsigned long long)(long long)(int)0x18dULL, "__NR_shmat is 397 in the table");
#endif
#ifdef __NR_shmdt
_Static_assert((unsigned long long)(__NR_shmdt) == 0x18eULL || (unsigned long long)(__NR_shmdt) == (unsigned long long)(long long)(int)0x18eULL, "__NR_shmdt is 398 in the table");
#endif
#ifdef __NR_msgget
_Static_assert((unsigned long long)(__NR_msgget) == 0x18fULL || (unsigned long long)(__NR_msgget) == (unsigned long long)(long long)(int)0x18fULL, "__NR_msgget is 399 in the table");
#endif
#ifdef __NR_msgsnd
_Static_assert((unsigned long long)(__NR_msgsnd) == 0x190ULL || (unsigned long long)(__NR_msgsnd) == (unsigned long long)(long long)(int)0x190ULL, "__NR_msgsnd is 400 in the table");
#endif
#ifdef __NR_msgrcv
_Static_assert((unsigned long long)(__NR_msgrcv) == 0x191ULL || (unsigned long long)(__NR_msgrcv) == (unsigned long long)(long long)(int)0x191ULL, "__NR_msgrcv is 401 in the table");
#endif
#ifdef __NR_msgctl
_Static_assert((unsigned long long)(__NR_msgctl) == 0x192ULL || (unsigned long long)(__NR_msgctl) == (unsigned long long)(long long)(int)0x192ULL, "__NR_msgctl is 402 in the table");
#endif
#ifdef __NR_clock_gettime64
_Static_assert((unsigned long long)(__NR_clock_gettime64) == 0x193ULL || (unsigned long long)(__NR_clock_gettime64) == (unsigned long long)(long long)(int)0x193ULL, "__NR_clock_gettime64 is 403 in the table");
#endif
#ifdef __NR_clock_settime64
_Static_assert((unsigned long long)(__NR_clock_settime64) == 0x194ULL || (unsigned long long)(__NR_clock_settime64) == (unsigned long long)(long long)(int)0x194ULL, "__NR_clock_settime64 is 404 in the table");
#endif
#ifdef __NR_clock_adjtime64
_Static_assert((unsigned long long)(__NR_clock_adjtime64) == 0x195ULL || (unsigned long long)(__NR_clock_adjtime64) == (unsigned long long)(long long)(int)0x195ULL, "__NR_clock_adjtime64 is 405 in the table");
#endif
#ifdef __NR_clock_getres_time64
_Static_assert((unsigned long long)(__NR_clock_getres_time64) == 0x196ULL || (unsigned long long)(__NR_clock_getres_time64) == (unsigned long long)(long long)(int)0x196ULL, "__NR_clock_getres_time64 is 406 in the table");
#endif
#ifdef __NR_clock_nanosleep_time64
_Static_assert((unsigned long long)(__NR_clock_nanosleep_time64) == 0x197ULL || (unsigned long long)(__NR_clock_nanosleep_time64) == (unsigned long long)(long long)(int)0x197ULL, "__NR_clock_nanosleep_time64 is 407 in the table");
#endif
#ifdef __NR_timer_gettime64
_Static_assert((unsigned long long)(__NR_timer_gettime64) == 0x198ULL || (unsigned long long)(__NR_timer_gettime64) == (unsigned long long)(long long)(int)0x198ULL, "__NR_timer_gettime64 is 408 in the table");
#endif
#ifdef __NR_timer_settime64
_Static_assert((unsigned long long)(__NR_timer_settime64) == 0x199ULL || (unsigned long long)(__NR_timer_settime64) == (unsigned long long)(long long)(int)0x199ULL, "__NR_timer_settime64 is 409 in the table");
#endif
#ifdef __NR_timerfd_gettime64
_Static_assert((unsigned long long)(__NR_timerfd_gettime64) == 0x19aULL || (unsigned long long)(__NR_timerfd_gettime64) == (unsigned long long)(long long)(int)0x19aULL, "__NR_timerfd_gettime64 is 410 in the table");
#endif
#ifdef __NR_timerfd_settime64
_Static_assert((unsigned long long)(__NR_timerfd_settime64) == 0x19bULL || (unsigned long long)(__NR_timerfd_settime64) == (unsigned long long)(long long)(int)0x19bULL, "__NR_timerfd_settime64 is 411 in the table");
#endif
#ifdef __NR_utimensat_time64
_Static_assert((unsigned long long)(__NR_utimensat_time64) == 0x19cULL || (unsigned long long)(__NR_utimensat_time64) == (unsigned long long)(long long)(int)0x19cULL, "__NR_utimensat_time64 is 412 in the table");
#endif
#ifdef __NR_pselect6_time64
_Static_assert((unsigned long long)(__NR_pselect6_time64) == 0x19dULL || (unsigned long long)(__NR_pselect6_time64) == (unsigned long long)(long long)(int)0x19dULL, "__NR_pselect6_time64 is 413 in the table");
#endif
#ifdef __NR_ppoll_time64
_Static_assert((unsigned long long)(__NR_ppoll_time64) == 0x19eULL || (unsigned long long)(__NR_ppoll_time64) == (unsigned long long)(long long)(int)0x19eULL, "__NR_ppoll_time64 is 414 in the table");
#endif
#ifdef __NR_io_pgetevents_time64
_Static_assert((unsigned long long)(__NR_io_pgetevents_time64) == 0x1a0ULL || (unsigned long long)(__NR_io_pgetevents_time64) == (unsigned long long)(long long)(int)0x1a0ULL, "__NR_io_pgetevents_time64 is 416 in the table");
#endif
#ifdef __NR_recvmmsg_time64
_Static_assert((unsigned long long)(__NR_recvmmsg_time64) == 0x1a1ULL || (unsigned long long)(__NR_recvmmsg_time64) == (unsigned long long)(long long)(int)0x1a1ULL, "__NR_recvmmsg_time64 is 417 in the table");
#endif
#ifdef __NR_mq_timedsend_time64
_Static_assert((unsigned long long)(__NR_mq_timedsend_time64) == 0x1a2ULL || (unsigned long long)(__NR_mq_timedsend_time64) == (unsigned long long)(long long)(int)0x1a2ULL, "__NR_mq_timedsend_time64 is 418 in the table");
#endif
#ifdef __NR_mq_timedreceive_time64
_Static_assert((unsigned long long)(__NR_mq_timedreceive_time64) == 0x1a3ULL || (unsigned long long)(__NR_mq_timedreceive_time64) == (unsigned long long)(long long)(int)0x1a3ULL, "__NR_mq_timedreceive_time64 is 419 in the table");
#endif
#ifdef __NR_semtimedop_time64
_Static_assert((unsigned long long)(__NR_semtimedop_time64) == 0x1a4ULL || (unsigned long long)(__NR_semtimedop_time64) == (unsigned long long)(long long)(int)0x1a4ULL, "__NR_semtimedop_time64 is 420 in the table");
#endif
#ifdef __NR_rt_sigtimedwait_time64
_Static_assert((unsigned long long)(__NR_rt_sigtimedwait_time64) == 0x1a5ULL || (unsigned long long)(__NR_rt_sigtimedwait_time64) == (unsigned long long)(long long)(int)0x1a5ULL, "__NR_rt_sigtimedwait_time64 is 421 in the table");
#endif
#ifdef __NR_futex_time64
_Static_assert((unsigned long long)(__NR_futex_time64) == 0x1a6ULL || (unsigned long long)(__NR_futex_time64) == (unsigned long long)(long long)(int)0x1a6ULL, "__NR_futex_time64 is 422 in the table");
#endif
#ifdef __NR_sched_rr_get_interval_time64
_Static_assert((unsigned long long)(__NR_sched_rr_get_interval_time64) == 0x1a7ULL || (unsigned long long)(__NR_sched_rr_get_interval_time64) == (unsigned long long)(long long)(int)0x1a7ULL, "__NR_sched_rr_get_interval_time64 is 423 in the table");
#endif
#ifdef __NR_pidfd_send_signal
_Static_assert((unsigned long long)(__NR_pidfd_send_signal) == 0x1a8ULL || (unsigned long long)(__NR_pidfd_send_signal) == (unsigned long long)(long long)(int)0x1a8ULL, "__NR_pidfd_send_signal is 424 in the table");
#endif
#ifdef __NR_io_uring_setup
_Static_assert((unsigned long long)(__NR_io_uring_setup) == 0x1a9ULL || (unsigned long long)(__NR_io_uring_setup) == (unsigned long long)(long long)(int)0x1a9ULL, "__NR_io_uring_setup is 425 in the table");
#endif
#ifdef __NR_io_uring_enter
_Static_assert((unsigned long long)(__NR_io_uring_enter) == 0x1aaULL || (unsigned long long)(__NR_io_uring_enter) == (unsigned long long)(long long)(int)0x1aaULL, "__NR_io_uring_enter is 426 in the table");
#endif
#ifdef __NR_io_uring_register
_Static_assert((unsigned long long)(__NR_io_uring_register) == 0x1abULL || (unsigned long long)(__NR_io_uring_register) == (unsigned long long)(long long)(int)0x1abULL, "__NR_io_uring_register is 427 in the table");
#endif
#ifdef __NR_open_tree
_Static_assert((unsigned long long)(__NR_open_tree) == 0x1acULL || (unsigned long long)(__NR_open_tree) == (unsigned long long)(long long)(int)0x1acULL, "__NR_open_tree is 428 in the table");
#endif
#ifdef __NR_move_mount
_Static_assert((unsigned long long)(__NR_move_mount) == 0x1adULL || (unsigned long long)(__NR_move_mount) == (unsigned long long)(long long)(int)0x1adULL, "__NR_move_mount is 429 in the table");
#endif
#ifdef __NR_fsopen
_Static_assert((unsigned long long)(__NR_fsopen) == 0x1aeULL || (unsigned long long)(__NR_fsopen) == (unsigned long long)(long long)(int)0x1aeULL, "__NR_fsopen is 430 in the table");
#endif
#ifdef __NR_fsconfig
_Static_assert((unsigned long long)(__NR_fsconfig) == 0x1afULL || (unsigned long long)(__NR_fsconfig) == (unsigned long long)(long long)(int)0x1afULL, "__NR_fsconfig is 431 in the table");
#endif
#ifdef __NR_fsmount
_Static_assert((unsigned long long)(__NR_fsmount) == 0x1b0ULL || (unsigned long long)(__NR_fsmount) == (unsigned long long)(long long)(int)0x1b0ULL, "__NR_fsmount is 432 in the table");
#endif
#ifdef __NR_fspick
_Static_assert((unsigned long long)(__NR_fspick) == 0x1b1ULL || (unsigned long long)(__NR_fspick) == (unsigned long long)(long long)(int)0x1b1ULL, "__NR_fspick is 433 in the table");
#endif
#ifdef __NR_pidfd_open
_Static_assert((unsigned long long)(__NR_pidfd_open) == 0x1b2ULL || (unsigned long long)(__NR_pidfd_open) == (unsigned long long)(long long)(int)0x1b2ULL, "__NR_pidfd_open is 434 in the table");
#endif
#ifdef __NR_clone3
_Static_assert((unsigned long long)(__NR_clone3) == 0x1b3ULL || (unsigned long long)(__NR_clone3) == (unsigned long long)(long long)(int)0x1b3ULL, "__NR_clone3 is 435 in the table");
#endif
#ifdef __NR_close_range
_Static_assert((unsigned long long)(__NR_close_range) == 0x1b4ULL || (unsigned long long)(__NR_close_range) == (unsigned long long)(long long)(int)0x1b4ULL, "__NR_close_range is 436 in the table");
#endif
#ifdef __NR_openat2
_Static_assert((unsigned long long)(__NR_openat2) == 0x1b5ULL || (unsigned long long)(__NR_openat2) == (unsigned long long)(long long)(int)0x1b5ULL, "__NR_openat2 is 437 in the table");
#endif
#ifdef __NR_pidfd_getfd
_Static_assert((unsigned long long)(__NR_pidfd_getfd) == 0x1b6ULL || (unsigned long long)(__NR_pidfd_getfd) == (unsigned long long)(long long)(int)0x1b6ULL, "__NR_pidfd_getfd is 438 in the table");
#endif
#ifdef __NR_faccessat2
_Static_assert((unsigned long long)(__NR_faccessat2) == 0x1b7ULL || (unsigned long long)(__NR_faccessat2) == (unsigned long long)(long long)(int)0x1b7ULL, "__NR_faccessat2 is 439 in the table");
#endif
#ifdef __NR_process_madvise
_Static_assert((unsigned long long)(__NR_process_madvise) == 0x1b8ULL || (unsigned long long)(__NR_process_madvise) == (unsigned long long)(long long)(int)0x1b8ULL, "__NR_process_madvise is 440 in the table");
#endif
#ifdef __NR_epoll_pwait2
_Static_assert((unsigned long long)(__NR_epoll_pwait2) == 0x1b9ULL || (unsigned long long)(__NR_epoll_pwait2) == (unsigned long long)(long long)(int)0x1b9ULL, "__NR_epoll_pwait2 is 441 in the table");
#endif
#ifdef __NR_mount_setattr
_Static_assert((unsigned long long)(__NR_mount_setattr) == 0x1baULL || (unsigned long long)(__NR_mount_setattr) == (unsigned long long)(long long)(int)0x1baULL, "__NR_mount_setattr is 442 in the table");
#endif
#ifdef __NR_quotactl_fd
_Static_assert((unsigned long long)(__NR_quotactl_fd) == 0x1bbULL || (unsigned long long)(__NR_quotactl_fd) == (unsigned long long)(long long)(int)0x1bbULL, "__NR_quotactl_fd is 443 in the table");
#endif
#ifdef __NR_landlock_create_ruleset
_Static_assert((unsigned long long)(__NR_landlock_create_ruleset) == 0x1bcULL || (unsigned long long)(__NR_landlock_create_ruleset) == (unsigned long long)(long long)(int)0x1bcULL, "__NR_landlock_create_ruleset is 444 in the table");
#endif
#ifdef __NR_landlock_add_rule
_Static_assert((unsigned long long)(__NR_landlock_add_rule) == 0x1bdULL || (unsigned long long)(__NR_landlock_add_rule) == (unsigned long long)(long long)(int)0x1bdULL, "__NR_landlock_add_rule is 445 in the table");
#endif
#ifdef __NR_landlock_restrict_self
_Static_assert((unsigned long long)(__NR_landlock_restrict_self) == 0x1beULL || (unsigned long long)(__NR_landlock_restrict_self) == (unsigned long long)(long long)(int)0x1beULL, "__NR_landlock_restrict_self is 446 in the table");
#endif
#ifdef __NR_memfd_secret
_Static_assert((unsigned long long)(__NR_memfd_secret) == 0x1bfULL || (unsigned long long)(__NR_memfd_secret) == (unsigned long long)(long long)(int)0x1bfULL, "__NR_memfd_secret is 447 in the table");
#endif
#ifdef __NR_process_mrelease
_Static_assert((unsigned long long)(__NR_process_mrelease) == 0x1c0ULL || (unsigned long long)(__NR_process_mrelease) == (unsigned long long)(long long)(int)0x1c0ULL, "__NR_process_mrelease is 448 in the table");
#endif
#ifdef __NR_futex_waitv
_Static_assert((unsigned long long)(__NR_futex_waitv) == 0x1c1ULL || (unsigned long long)(__NR_futex_waitv) == (unsigned long long)(long long)(int)0x1c1ULL, "__NR_futex_waitv is 449 in the table");
#endif
#ifdef __NR_set_mempolicy_home_node
_Static_assert((unsigned long long)(__NR_set_mempolicy_home_node) == 0x1c2ULL || (unsigned long long)(__NR_set_mempolicy_home_node) == (unsigned long long)(long long)(int)0x1c2ULL, "__NR_set_mempolicy_home_node is 450 in the table");
#endif
#endif
