/* Actions, masks, waits and sending of signals, and what comes with a signal of every kind. Only this process gets any. */
#include "probe.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <mqueue.h>
#include <setjmp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <xmmintrin.h>

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
    CALL(SYS_rt_sigpending, old, size);
    if (size < 8) CALL(SYS_rt_sigpending, (char *)old + 8 - size, size);
    CALL(SYS_rt_sigsuspend, probe_half(&set, 7), size);
    if (size != 8) CALL(SYS_rt_sigsuspend, &set, size);
  }
  for (int size = 1; size < 8; size++) CALL(SYS_rt_sigpending, (char *)old + 8 - size, size);
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

/* Signals that the processor and the kernel send of themselves. The handlers leave by a jump, so that nothing is done twice. */
static sigjmp_buf back;
static void leave(int sig, siginfo_t *info, void *context) { siglongjmp(back, 1); }

#define FAULT(...) \
  if (sigsetjmp(back, 0) == 0) { __VA_ARGS__; }

static volatile int zero_number;

static void faults(void) {
  const struct sigaction left = {.sa_sigaction = leave, .sa_flags = SA_SIGINFO | SA_NODEFER};
  const int signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS};
  for (int i = 0; i < 6; i++) sigaction(signals[i], &left, NULL);
  volatile char *nowhere = probe_nowhere();
  volatile char *constant = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  volatile char *forbidden = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  FAULT(*nowhere)
  FAULT(*(volatile char *)5)
  FAULT(*(volatile char *)0xfacefeeddeadbeef)
  FAULT(*constant = 1)
  FAULT(forbidden[7])
  FAULT(((void (*)(void))constant)())
  FAULT(((void (*)(void))nowhere)())
  FAULT(asm volatile("hlt"))
  const int fd = memfd_create("short", 0);
  volatile char *file = mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0);
  FAULT(file[9])
  close(fd);
  FAULT(zero_number = 7 / zero_number)
  FAULT(_mm_setcsr(0x1f80 & ~0x200); volatile float one = 1, none = 0; one = one / none)
  FAULT(_mm_setcsr(0x1f80 & ~0x80); volatile float none = 0; none = none / none)
  _mm_setcsr(0x1f80);
  FAULT(asm volatile("ud2"))
  FAULT(asm volatile("int3"))
  FAULT(asm volatile("int $3"))
  FAULT(asm volatile(".byte 0xf1"))
}

static void on_stack(int sig, siginfo_t *info, void *context) {
  stack_t now = {0};
  CALL(SYS_sigaltstack, NULL, &now);
  stack_t other = {(void *)0x1000, 0, 0x10000};
  CALL(SYS_sigaltstack, &other, NULL);
}

/* Masks that a handler's end restores, and the stack it runs on. */
static void returns(void) {
  static char room[65536];
  const stack_t stack = {room, 0, sizeof(room)};
  CALL(SYS_sigaltstack, &stack, NULL);
  struct sigaction stacked = {.sa_sigaction = on_stack, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND};
  const uint64_t masks[] = {0, bit(SIGHUP), bit(SIGINT) | bit(34), ~(bit(SIGUSR1) | bit(SIGSEGV)), 0xffffffff00000000};
  const int pid = getpid();
  for (int i = 0; i < 5; i++) {
    sigaction(SIGUSR1, &stacked, NULL);
    CALL(SYS_rt_sigprocmask, SIG_SETMASK, &masks[i], NULL, 8);
    CALL(SYS_tgkill, pid, pid, SIGUSR1);
  }
  const uint64_t none = 0;
  CALL(SYS_rt_sigprocmask, SIG_SETMASK, &none, NULL, 8);
  const stack_t no_stack = {NULL, SS_DISABLE, 0};
  CALL(SYS_sigaltstack, &no_stack, NULL);
}

/* What other parts of the kernel send: pipes, descriptors, timers, queues, limits. */
static void sent(void) {
  const int pid = getpid();
  const struct sigaction handled = {.sa_handler = on_signal};
  for (int sig = 1; sig < 65; sig++)
    if (sig != SIGKILL && sig != SIGSTOP && sig != 32 && sig != 33) sigaction(sig, &handled, NULL);
  int pair[2];
  if (pipe(pair) != 0) return;
  close(pair[0]);
  CALL(SYS_write, pair[1], "x", 1);
  close(pair[1]);
  CALL(SYS_kill, pid, SIGUSR2);
  CALL(SYS_tkill, pid, SIGUSR2);
  const union sigval value = {.sival_ptr = (void *)0xfacefeeddeadbeef};
  sigqueue(pid, SIGUSR2, value);
  sigqueue(pid, 40, (union sigval){0});

  socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
  CALL(SYS_fcntl, pair[0], F_SETOWN, pid);
  CALL(SYS_fcntl, pair[0], F_SETFL, O_ASYNC);
  CALL(SYS_write, pair[1], "x", 1);
  CALL(SYS_fcntl, pair[0], F_SETSIG, SIGIO);
  CALL(SYS_write, pair[1], "x", 1);
  CALL(SYS_fcntl, pair[0], F_SETSIG, 41);
  CALL(SYS_write, pair[1], "x", 1);
  CALL(SYS_close, pair[1]);
  close(pair[0]);

  const uint64_t timers = bit(SIGALRM) | bit(SIGVTALRM) | bit(42) | bit(43);
  CALL(SYS_rt_sigprocmask, SIG_BLOCK, &timers, NULL, 8);
  const struct timespec long_enough = {100, 0};
  siginfo_t *info = probe_tail(sizeof(*info));
  const uint64_t alarm_only = bit(SIGALRM), first_only = bit(42), second_only = bit(43);
  const struct itimerval soon = {{0}, {0, 1}};
  CALL(SYS_setitimer, ITIMER_REAL, &soon, NULL);
  CALL(SYS_rt_sigtimedwait, &alarm_only, info, &long_enough, 8);
  const struct itimerspec once = {{0}, {0, 1}};
  struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = 42, .sigev_value.sival_ptr = (void *)0x1234567890};
  int timer = -1, other = -1;
  CALL(SYS_timer_create, CLOCK_MONOTONIC, &event, &timer);
  CALL(SYS_timer_settime, timer, 0, &once, NULL);
  CALL(SYS_rt_sigtimedwait, &first_only, info, &long_enough, 8);
  event.sigev_notify = SIGEV_THREAD_ID;
  event.sigev_signo = 43;
  event.sigev_value.sival_ptr = NULL;
  event._sigev_un._tid = pid;
  CALL(SYS_timer_create, CLOCK_REALTIME, &event, &other);
  CALL(SYS_timer_settime, other, 0, &once, NULL);
  CALL(SYS_rt_sigtimedwait, &second_only, info, &long_enough, 8);
  CALL(SYS_timer_delete, other);
  CALL(SYS_timer_create, CLOCK_REALTIME, NULL, &other);
  CALL(SYS_timer_settime, other, 0, &once, NULL);
  CALL(SYS_rt_sigtimedwait, &alarm_only, info, &long_enough, 8);
  CALL(SYS_timer_delete, timer);
  CALL(SYS_timer_delete, other);

  struct mq_attr small = {.mq_maxmsg = 1, .mq_msgsize = 8};
  const mqd_t queue = mq_open("/trapline-signal-family", O_RDWR | O_CREAT | O_NONBLOCK, 0600, &small);
  mq_unlink("/trapline-signal-family");
  event.sigev_notify = SIGEV_SIGNAL;
  event.sigev_signo = SIGUSR1;
  event.sigev_value.sival_int = 77;
  CALL(SYS_mq_notify, queue, &event);
  mq_send(queue, "m", 1, 0);
  mq_close(queue);

  const struct rlimit tiny = {1, 1};
  const int fd = memfd_create("limited", 0);
  setrlimit(RLIMIT_FSIZE, &tiny);
  CALL(SYS_write, fd, "ab", 2);
  CALL(SYS_write, fd, "ab", 2);
  close(fd);
}

/* Last: the filter stays. */
static void trapped(void) {
  struct sock_filter instructions[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_getppid, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP | 5),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0xfade, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  const struct sock_fprog program = {6, instructions};
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
  CALL(SYS_getppid);
  CALL(0xfade);
}

int main(void) {
  probe_begin();
  actions();
  masks();
  information();
  deliveries();
  faults();
  returns();
  sent();
  trapped();
  probe_end();
  return 0;
}
