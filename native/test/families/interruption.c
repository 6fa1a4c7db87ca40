/*
 * Waits that signals interrupt: with a handler that lets them begin again, with one that does not, and with a signal that
 * nothing is done about, behind which the kernel goes on with restart_syscall. An untraced helper sends the signals when the
 * program really sleeps, so that no line depends on how fast anything is.
 */
#include "probe.h"

#include <linux/futex.h>
#include <linux/sched.h>
#include <poll.h>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/msg.h>
#include <sys/select.h>
#include <sys/sem.h>
#include <sys/wait.h>
#include <time.h>

/* This process as /proc names it, which may be another pid namespace's. */
static char own_status[64];

struct sleep_state {
  char state;
  long switches;
};

static struct sleep_state look(void) {
  char text[4096];
  struct sleep_state found = {0, 0};
  const int fd = open(own_status, O_RDONLY);
  const ssize_t length = read(fd, text, sizeof(text) - 1);
  close(fd);
  if (length <= 0) return found;
  text[length] = 0;
  const char *state = strstr(text, "State:\t"), *switches = strstr(text, "\nvoluntary_ctxt_switches:");
  if (state != NULL) found.state = state[7];
  if (switches != NULL) found.switches = atol(switches + 25);
  return found;
}

/* Until the program sleeps, and not in the same sleep as before: a tracer's stops are no sleep. */
static long asleep(long since) {
  for (;;) {
    const struct sleep_state now = look();
    if (now.state == 'S' && now.switches > since) return now.switches;
    if (now.state == 0) _exit(1);
    usleep(1000);
  }
}

/* Sends one signal into the next sleep of the caller and, where it goes on behind that, another one into the next. */
static long interrupted_by(int first, int second) {
  const int target = getpid();
  const long helper = syscall(SYS_clone, CLONE_UNTRACED | SIGCHLD, NULL, NULL, NULL, NULL);
  if (helper != 0) return helper;
  const long before = asleep(0);
  kill(target, first);
  if (second != 0) {
    asleep(before);
    kill(target, second);
  }
  _exit(0);
}

static void done(long helper) { CALL(SYS_wait4, helper, NULL, 0, NULL); }

static int filled_by_handler[2];

static void on_signal(int sig) {}
static void on_alarm(int sig) { _exit(1); }
static void on_signal_with_data(int sig) { write(filled_by_handler[1], "data", 4); }

static void handle(int sig, void (*handler)(int), int flags) {
  const struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigaction(sig, &action, NULL);
}

static const struct timespec long_time = {1000, 5}, far_moment = {4102444800, 7};

enum { NANOSLEEP, CLOCK_NANOSLEEP, UNTIL, POLL, PPOLL, SELECT, PSELECT, EPOLL, FUTEX, FUTEX_BITSET, SIGTIMEDWAIT, SIGSUSPEND, PAUSE, SEMOP, MSGRCV, WAITS };

static int epoll_fd, queue, semaphores;

static void wait_in(int what) {
  static uint32_t word = 5;
  const uint64_t child_signal = 1ull << (SIGCHLD - 1), pipe_signal = 1ull << (SIGPIPE - 1);
  struct pollfd ready = {filled_by_handler[0], POLLPRI};
  struct epoll_event events[2];
  struct timespec timeout = long_time;
  struct sembuf take = {0, -1, 0};
  fd_set set;
  FD_ZERO(&set);
  char message[64];
  switch (what) {
  case NANOSLEEP: CALL(SYS_nanosleep, &long_time, NULL); break;
  case CLOCK_NANOSLEEP: CALL(SYS_clock_nanosleep, CLOCK_MONOTONIC, 0, &long_time, NULL); break;
  case UNTIL: CALL(SYS_clock_nanosleep, CLOCK_REALTIME, TIMER_ABSTIME, &far_moment, probe_nowhere()); break;
  case POLL: CALL(SYS_poll, &ready, 1, 1000000); break;
  case PPOLL: CALL(SYS_ppoll, &ready, 1, NULL, &child_signal, 8); break;
  case SELECT: CALL(SYS_select, 1, &set, NULL, NULL, NULL); break;
  case PSELECT: CALL(SYS_pselect6, 1, NULL, &set, NULL, NULL, NULL); break;
  case EPOLL: CALL(SYS_epoll_wait, epoll_fd, events, 2, -1); break;
  case FUTEX: CALL(SYS_futex, &word, FUTEX_WAIT | FUTEX_PRIVATE_FLAG, 5, &timeout, NULL, 0); break;
  case FUTEX_BITSET: CALL(SYS_futex, &word, FUTEX_WAIT_BITSET | FUTEX_CLOCK_REALTIME, 5, &far_moment, NULL, -1); break;
  case SIGTIMEDWAIT: CALL(SYS_rt_sigtimedwait, &pipe_signal, NULL, &timeout, 8); break;
  case SIGSUSPEND: CALL(SYS_rt_sigsuspend, &child_signal, 8); break;
  case PAUSE: CALL(SYS_pause); break;
  case SEMOP: CALL(SYS_semop, semaphores, &take, 1); break;
  case MSGRCV: CALL(SYS_msgrcv, queue, message, 8, 0, 0); break;
  }
}

static void waits(void) {
  handle(SIGUSR1, on_signal, 0);
  handle(SIGUSR2, on_signal, SA_RESTART);
  for (int what = 0; what < WAITS; what++) {
    long helper = interrupted_by(SIGUSR1, 0);
    wait_in(what);
    done(helper);
    helper = interrupted_by(SIGUSR2, 0);
    wait_in(what);
    done(helper);
    /* Nothing is done about this signal, so that all but a few go on: then the other one ends them. */
    const int ends = what == EPOLL || what == SIGTIMEDWAIT || what == SEMOP;
    helper = interrupted_by(SIGWINCH, ends ? 0 : SIGUSR1);
    wait_in(what);
    done(helper);
  }
}

static void reads(void) {
  char bytes[8];
  handle(SIGUSR1, on_signal, 0);
  handle(SIGUSR2, on_signal_with_data, SA_RESTART);
  long helper = interrupted_by(SIGUSR1, 0);
  CALL(SYS_read, filled_by_handler[0], bytes, 8);
  done(helper);
  helper = interrupted_by(SIGUSR2, 0);
  CALL(SYS_read, filled_by_handler[0], bytes, 8);
  done(helper);
  helper = interrupted_by(SIGWINCH, SIGUSR2);
  CALL(SYS_read, filled_by_handler[0], bytes, 8);
  done(helper);
  helper = interrupted_by(SIGWINCH, SIGUSR1);
  CALL(SYS_wait4, helper, NULL, __WALL, NULL);
  done(helper);
}

int main(void) {
  if (unshare(CLONE_NEWPID | CLONE_NEWIPC) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWIPC) != 0) return 1;
  /* The parent sleeps until the namespace's first process has ended, so that nobody else's lines come between. */
  if (syscall(SYS_clone, CLONE_VFORK | SIGCHLD, NULL, NULL, NULL, NULL) != 0) return 0;
  char number[32] = {0};
  if (readlink("/proc/self", number, sizeof(number) - 1) <= 0) return 1;
  snprintf(own_status, sizeof(own_status), "/proc/%s/status", number);
  if (pipe(filled_by_handler) != 0) return 1;
  epoll_fd = epoll_create1(0);
  queue = msgget(IPC_PRIVATE, 0600);
  semaphores = semget(IPC_PRIVATE, 1, 0600);
  /* The first process of a namespace cannot be killed from within: nothing may sleep for ever. */
  handle(SIGALRM, on_alarm, 0);
  alarm(50);
  /* When the news of a helper comes is left to chance. */
  sigset_t news;
  sigemptyset(&news);
  sigaddset(&news, SIGCHLD);
  sigprocmask(SIG_BLOCK, &news, NULL);
  probe_begin();
  waits();
  reads();
  probe_end();
  return 0;
}
