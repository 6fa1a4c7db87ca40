/* Actions, masks, waits and sending of signals, and what comes with a signal of every kind. Only this process gets any. */
#include "probe.h"

#include <time.h>

/* the kernel's structure, not the C library's */
struct action {
  void *handler;
  unsigned long flags;
  void *restorer;
  uint64_t mask;
};

static uint64_t bit(int sig) { return 1ull << (sig - 1); }

static void actions(void) {
  struct action action = {SIG_IGN, 0, (void *)0x1234, 0};
  static char room[256];
  struct action *old = (struct action *)room;
  const uint64_t masks[] = {0, 1, bit(32) | bit(33) | bit(34), bit(64), -1, ~bit(10), 0x3ffffffffff, 0x1ffffffffff, 0xfacefeeddeadbeef};
  const int signals[] = {-1, 0, 1, 9, 10, 31, 32, 33, 34, 63, 64, 65, 0x7fffffff};
  for (int i = 0; i < 13; i++) {
    CALL(SYS_rt_sigaction, signals[i], NULL, old, 8);
    CALL(SYS_rt_sigaction, signals[i], NULL, NULL, 8);
    CALL(SYS_kill, -1234567, signals[i]);
    CALL(SYS_tkill, -1, signals[i]);
    CALL(SYS_tgkill, 0, -1, signals[i]);
  }
  for (int i = 0; i < 9; i++) {
    action.mask = masks[i];
    CALL(SYS_rt_sigaction, SIGUSR1, &action, old, 8);
    CALL(SYS_rt_sigprocmask, SIG_BLOCK, &masks[i], NULL, 4);
    CALL(SYS_rt_sigprocmask, 7, &masks[i], NULL, 8);
  }
  for (int shift = 0; shift < 64; shift++) {
    action.flags = 1ul << shift;
    CALL(SYS_rt_sigaction, SIGUSR2, &action, old, 8);
  }
  action.flags = -1;
  action.handler = (void *)0xfacefeed;
  CALL(SYS_rt_sigaction, SIGUSR2, &action, old, 8);
  action.handler = SIG_ERR;
  CALL(SYS_rt_sigaction, SIGUSR2, &action, NULL, 4);
  CALL(SYS_rt_sigaction, SIGUSR2, probe_half(&action, 31), NULL, 8);
  CALL(SYS_rt_sigaction, SIGUSR2, probe_odd(&action, 32), probe_nowhere(), 8);
  CALL(SYS_rt_sigaction, SIGUSR2, probe_nowhere(), probe_nowhere(), 0xfacefeedcafebabe);
}

static void masks(void) {
  uint64_t set = bit(SIGINT) | bit(SIGTERM) | bit(34), *old = probe_tail(8);
  const uint64_t none = 0;
  for (int how = -1; how < 4; how++) {
    CALL(SYS_rt_sigprocmask, how, &none, old, 8);
    CALL(SYS_rt_sigprocmask, how, NULL, old, 8);
    CALL(SYS_rt_sigprocmask, how, probe_half(&set, 7), old, 8);
  }
  CALL(SYS_rt_sigprocmask, SIG_SETMASK, &none, old, 8);
  CALL(SYS_rt_sigprocmask, SIG_BLOCK, probe_odd(&set, 8), probe_nowhere(), 8);
  CALL(SYS_rt_sigprocmask, SIG_SETMASK, &none, NULL, 8);
  for (int size = 0; size < 20; size += 4) {
    if (size != 4) CALL(SYS_rt_sigpending, old, size);
    CALL(SYS_rt_sigsuspend, probe_half(&set, 7), size);
    if (size != 8) CALL(SYS_rt_sigsuspend, &set, size);
  }
  CALL(SYS_rt_sigpending, probe_nowhere(), 8);
  CALL(SYS_rt_sigpending, NULL, -1);
  CALL(SYS_rt_sigsuspend, NULL, 8);
  stack_t stack = {(void *)0x1000, 0, 0x10000}, *previous = probe_tail(sizeof(stack_t));
  const int flags[] = {0, SS_ONSTACK, SS_DISABLE, 3, 4, 1u << 31, -1};
  for (int i = 0; i < 7; i++) {
    memset(&stack, 0, sizeof(stack));
    stack.ss_flags = flags[i];
    stack.ss_size = 1;
    CALL(SYS_sigaltstack, &stack, previous);
  }
  stack.ss_flags = SS_DISABLE;
  CALL(SYS_sigaltstack, probe_half(&stack, 23), NULL);
  CALL(SYS_sigaltstack, probe_odd(&stack, 24), probe_nowhere());
  CALL(SYS_sigaltstack, NULL, previous);
  CALL(SYS_sigaltstack, NULL, NULL);
}

/* A signal with any information can be queued to oneself; it is taken off by the wait. */
static void information(void) {
  const uint64_t all = -1;
  const struct timespec zero = {0}, wrong = {-1, -1};
  siginfo_t *out = probe_tail(sizeof(siginfo_t));
  CALL(SYS_rt_sigprocmask, SIG_SETMASK, &all, NULL, 8);
  const int signals[] = {SIGHUP, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGCHLD, SIGIO, SIGSYS, 34, 64};
  const int codes[] = {-70, -60, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 15, 16, 127, 128, 129, 0x7fffffff, 0x80000000};
  const int pid = getpid();
  for (int i = 0; i < 11; i++) {
    for (int j = 0; j < 29; j++) {
      siginfo_t info;
      memset(&info, 0, sizeof(info));
      info.si_signo = signals[i];
      info.si_code = codes[j];
      info.si_errno = j % 5 == 0 ? ENOENT : j % 5 == 1 ? -7 : 0;
      int *words = (int *)&info;
      for (int k = 4; k < 16; k++) words[k] = j % 2 ? 0 : 3 * k;
      if (j % 3 == 0) words[4] = words[5] = -1;
      if (signals[i] == SIGSYS) words[7] = 0xc000003e;
      CALL(SYS_rt_sigqueueinfo, 99999999, signals[i], &info);
      syscall(SYS_rt_tgsigqueueinfo, pid, pid, signals[i], &info);
      CALL(SYS_rt_sigtimedwait, &all, out, &zero, 8);
      if (j == 8) CALL(SYS_pidfd_send_signal, -1, signals[i], &info, j);
    }
  }
  siginfo_t info = {0};
  CALL(SYS_rt_sigqueueinfo, 99999999, 0, probe_half(&info, 127));
  CALL(SYS_rt_sigqueueinfo, 99999999, 65, NULL);
  CALL(SYS_rt_tgsigqueueinfo, -1, -1, 9, probe_odd(&info, 128));
  info.si_code = SI_QUEUE;
  info.si_pid = 7;
  CALL(SYS_rt_tgsigqueueinfo, -1, -1, 9, &info);
  CALL(SYS_pidfd_send_signal, -1, 0, NULL, -1);
  CALL(SYS_pidfd_send_signal, -1, 77, probe_nowhere(), 0);
  CALL(SYS_rt_sigtimedwait, &all, out, &wrong, 8);
  CALL(SYS_rt_sigtimedwait, &all, NULL, &zero, 8);
  CALL(SYS_rt_sigtimedwait, &all, probe_nowhere(), probe_half(&zero, 15), 8);
  CALL(SYS_rt_sigtimedwait, probe_nowhere(), NULL, &zero, 8);
  CALL(SYS_rt_sigtimedwait, NULL, NULL, NULL, 4);
}

static void on_signal(int sig) {}

static void deliveries(void) {
  const uint64_t none = 0;
  const int pid = getpid();
  struct sigaction handled = {.sa_handler = on_signal, .sa_flags = SA_NODEFER};
  for (int sig = 1; sig < 65; sig++) {
    if (sig == SIGKILL || sig == SIGSTOP || sig == 32 || sig == 33) continue;
    sigaction(sig, &handled, NULL);
  }
  CALL(SYS_rt_sigprocmask, SIG_SETMASK, &none, NULL, 8);
  for (int sig = 1; sig < 65; sig++) {
    if (sig == SIGKILL || sig == SIGSTOP || sig == 32 || sig == 33) continue;
    siginfo_t info = {0};
    info.si_signo = sig;
    info.si_code = sig % 2 ? SI_QUEUE : 2;
    info.si_value.sival_int = sig;
    syscall(SYS_rt_tgsigqueueinfo, pid, pid, sig, &info);
  }
}

int main(void) {
  probe_begin();
  actions();
  masks();
  information();
  deliveries();
  probe_end();
  return 0;
}
