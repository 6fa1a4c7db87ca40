/* Looking into and acting on other processes: process_vm_readv(2), process_madvise(2), pidfd_open(2), kcmp(2). */
#include "probe.h"
#include <linux/kcmp.h>
#include <sys/uio.h>

#ifndef SYS_process_mrelease
#define SYS_process_mrelease 448
#endif

static const int NO_PROCESS = 0x7fffffff;

static void memory(void) {
  const int self = getpid();
  char text[] = "The quick brown fox jumps over the lazy dog\n\t\"\\\1\2\3";
  char into[64];
  struct iovec *local = probe_tail_of((struct iovec[]){{into, 10}, {into + 10, 40}}, 2 * sizeof *local);
  struct iovec *remote = probe_tail_of((struct iovec[]){{text, 5}, {text + 5, 45}}, 2 * sizeof *remote);
  struct iovec odd[3] = {{NULL, 4}, {probe_nowhere(), 7}, {(void *)-1, -1}};
  struct iovec many[40];
  for (int i = 0; i < 40; i++) many[i] = (struct iovec){text + i, 1};

  CALL(SYS_process_vm_readv, self, local, 2, remote, 2, 0);
  CALL(SYS_process_vm_readv, self, local, 1, remote, 2, 0);
  CALL(SYS_process_vm_readv, self, local, 2, remote, 1, 0);
  CALL(SYS_process_vm_readv, self, local, 2, remote, 2, 1);
  CALL(SYS_process_vm_readv, self, local, 3, remote, 3, 0);
  CALL(SYS_process_vm_readv, self, NULL, 0, NULL, 0, 0);
  CALL(SYS_process_vm_readv, self, local, 0, remote, 0, 0);
  CALL(SYS_process_vm_readv, self, NULL, 1, NULL, 1, 0);
  CALL(SYS_process_vm_readv, self, probe_nowhere(), 1, remote, 1, 0);
  CALL(SYS_process_vm_readv, self, local, 1, probe_nowhere(), 1, 0);
  CALL(SYS_process_vm_readv, self, (char *)local + 1, 2, (char *)remote + 8, 2, 0);
  CALL(SYS_process_vm_readv, self, odd, 3, remote, 2, 0);
  CALL(SYS_process_vm_readv, self, local, 2, odd, 3, 0);
  CALL(SYS_process_vm_readv, self, many, 40, many, 40, 0);
  CALL(SYS_process_vm_readv, self, local, 1025, remote, 1, 0);
  CALL(SYS_process_vm_readv, self, local, 1, remote, -1L, 0);
  CALL(SYS_process_vm_readv, NO_PROCESS, local, 2, remote, 2, 0);
  CALL(SYS_process_vm_readv, -1, local, 1, remote, 1, 0xfacefeeddeadbeefUL);
  CALL(SYS_process_vm_readv, 0, NULL, -1L, NULL, -1L, -1L);

  CALL(SYS_process_vm_writev, self, remote, 2, local, 2, 0);
  CALL(SYS_process_vm_writev, self, remote, 1, local, 2, 0);
  CALL(SYS_process_vm_writev, self, remote, 2, local, 2, 2);
  CALL(SYS_process_vm_writev, self, remote, 3, local, 3, 0);
  CALL(SYS_process_vm_writev, self, NULL, 0, NULL, 0, 0);
  CALL(SYS_process_vm_writev, self, remote, 0, local, 0, 0);
  CALL(SYS_process_vm_writev, self, probe_nowhere(), 1, local, 1, 0);
  CALL(SYS_process_vm_writev, self, remote, 1, probe_nowhere(), 1, 0);
  CALL(SYS_process_vm_writev, self, odd, 3, local, 2, 0);
  CALL(SYS_process_vm_writev, self, remote, 2, odd, 3, 0);
  CALL(SYS_process_vm_writev, self, many, 40, many, 40, 0);
  CALL(SYS_process_vm_writev, NO_PROCESS, remote, 2, local, 2, 0);
  CALL(SYS_process_vm_writev, -1, remote, 1, local, 1, 0xfacefeeddeadbeefUL);
}

static void descriptors(void) {
  const int self = getpid();
  const int pidfd = syscall(SYS_pidfd_open, self, 0);
  CALL(SYS_pidfd_open, self, O_NONBLOCK);
  CALL(SYS_pidfd_open, 0, 0);
  CALL(SYS_pidfd_open, -1, 1);
  CALL(SYS_pidfd_open, NO_PROCESS, 0);
  CALL(SYS_pidfd_open, self, O_NONBLOCK | 0xfacef001);
  CALL(SYS_pidfd_open, 0xfacefeed00000000UL, 0xfacefeed00000000UL);
  CALL(SYS_pidfd_getfd, pidfd, 0, 0);
  CALL(SYS_pidfd_getfd, pidfd, 2, 1);
  CALL(SYS_pidfd_getfd, pidfd, -1, 0);
  CALL(SYS_pidfd_getfd, pidfd, 12345, 0xfacefeed);
  CALL(SYS_pidfd_getfd, -1, 0, 0);
  CALL(SYS_pidfd_getfd, 0, 0, 0);
  CALL(SYS_pidfd_getfd, 0x7fffffff, 0x7fffffff, 0xffffffff00000000UL);
  CALL(SYS_pidfd_getfd, 0xfacefeedffffffffUL, 0xdeadbeef00000001UL, 0);

  CALL(SYS_pidfd_send_signal, pidfd, 0, NULL, 0);
  CALL(SYS_pidfd_send_signal, pidfd, 0, NULL, 1);
  CALL(SYS_pidfd_send_signal, pidfd, 99, NULL, 0xfacefeed);
  CALL(SYS_pidfd_send_signal, -1, SIGUSR1, NULL, 0);
  CALL(SYS_pidfd_send_signal, 0, SIGRTMIN, probe_nowhere(), 0);
  siginfo_t *info = probe_tail(sizeof *info);
  static const int signals[] = {SIGUSR1, SIGCHLD, SIGIO, SIGSYS, SIGSEGV, SIGTRAP, 34};
  static const int codes[] = {SI_QUEUE, SI_TIMER, SI_MESGQ, SI_ASYNCIO, SI_SIGIO, SI_TKILL, SI_ASYNCNL, -99, SI_USER, 1, 2, 5, SI_KERNEL};
  for (unsigned i = 0; i < 7; i++) {
    for (unsigned j = 0; j < 13; j++) {
      for (int value = 0; value < 2; value++) {
        memset(info, 0, sizeof *info);
        info->si_signo = signals[i], info->si_code = codes[j], info->si_int = value * 5;
        CALL(SYS_pidfd_send_signal, -1, SIGUSR1, info, 0);
      }
    }
  }
  info->si_arch = 0xc000003e, info->si_errno = ENOSYS, info->si_signo = SIGSYS;
  CALL(SYS_pidfd_send_signal, pidfd, SIGUSR2, info, 0);
  CALL(SYS_pidfd_send_signal, -1, SIGUSR1, (char *)info + 8, 0);

  char *page = probe_tail(8192);
  struct iovec *range = probe_tail_of((struct iovec[]){{page, 4096}, {page + 4096, 4096}}, 2 * sizeof *range);
  CALL(SYS_process_madvise, pidfd, range, 2, MADV_COLD, 0);
  CALL(SYS_process_madvise, pidfd, range, 1, MADV_PAGEOUT, 0);
  CALL(SYS_process_madvise, pidfd, range, 1, MADV_WILLNEED, 1);
  CALL(SYS_process_madvise, pidfd, range, 3, MADV_COLD, 0);
  CALL(SYS_process_madvise, pidfd, range, 0, MADV_COLD, 0);
  CALL(SYS_process_madvise, pidfd, NULL, 1, MADV_COLD, 0);
  CALL(SYS_process_madvise, pidfd, probe_nowhere(), 1, MADV_COLD, 0);
  CALL(SYS_process_madvise, pidfd, range, 2, 0xfacefeed, 0xfacefeed);
  CALL(SYS_process_madvise, pidfd, range, -1L, 25, 0);
  CALL(SYS_process_madvise, -1, range, 1, 101, 0);
  CALL(SYS_process_madvise, -1, range, 1025, MADV_NORMAL, 0xffffffff00000000UL);

  CALL(SYS_process_mrelease, pidfd, 0);
  CALL(SYS_process_mrelease, pidfd, 1);
  CALL(SYS_process_mrelease, -1, 0xfacefeed);
  CALL(SYS_process_mrelease, 0, 0);
}

static void comparing(void) {
  const int self = getpid();
  struct kcmp_epoll_slot *slot = probe_tail(sizeof *slot);
  *slot = (struct kcmp_epoll_slot){0, 1, 2};
  CALL(SYS_kcmp, self, self, KCMP_FILE, 0, 0);
  CALL(SYS_kcmp, self, self, KCMP_FILE, 0, 12345);
  CALL(SYS_kcmp, self, self, KCMP_FILE, -1L, 0x7fffffffffffffffUL);
  for (int type = KCMP_VM; type <= KCMP_SYSVSEM; type++) CALL(SYS_kcmp, self, self, type, 5, 6);
  CALL(SYS_kcmp, self, self, KCMP_EPOLL_TFD, 1, slot);
  CALL(SYS_kcmp, self, self, KCMP_EPOLL_TFD, 0, probe_nowhere());
  CALL(SYS_kcmp, self, self, KCMP_EPOLL_TFD, -1L, NULL);
  CALL(SYS_kcmp, self, self, KCMP_EPOLL_TFD, 3, (char *)slot + 4);
  CALL(SYS_kcmp, self, self, KCMP_EPOLL_TFD + 1, 1, 2);
  CALL(SYS_kcmp, self, self, 0xfacefeed, 0xfacefeeddeadbeefUL, 0);
  CALL(SYS_kcmp, NO_PROCESS, -1, KCMP_VM, 0, 0);
  CALL(SYS_kcmp, -1, self, KCMP_FILE, 1, 2);
}

int main(void) {
  probe_begin();
  memory();
  descriptors();
  comparing();
  probe_end();
  return 0;
}
