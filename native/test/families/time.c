/* Clocks, sleeps, interval timers, POSIX timers and their descriptors. Nothing waits longer than a moment, no clock is set. */
#include "probe.h"

#include <linux/capability.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <time.h>

static const struct timespec zero, negative = {-1, -1}, too_fine = {5, 1000000000}, far = {0x7fffffffffffffff, 999999999};

static void clocks(void) {
  struct timespec *unreadable = probe_nowhere();
  for (int clock = -3; clock < 14; clock++) CALL(SYS_clock_getres, clock, NULL);
  for (int pid = 1; pid < 3; pid++)
    for (int kind = 0; kind < 8; kind++) CALL(SYS_clock_getres, ~pid << 3 | kind, NULL);
  CALL(SYS_clock_getres, 0x80000000, NULL);
  CALL(SYS_clock_getres, 0x7fffffff, NULL);
  CALL(SYS_clock_getres, 0xfacefeed00000001, NULL);
  CALL(SYS_clock_getres, CLOCK_REALTIME, probe_tail(sizeof(struct timespec)));
  CALL(SYS_clock_getres, CLOCK_REALTIME, unreadable);
  CALL(SYS_clock_gettime, CLOCK_REALTIME, unreadable);
  CALL(SYS_clock_gettime, CLOCK_REALTIME, NULL);
  CALL(SYS_clock_gettime, 99, probe_tail(16));
  const struct timespec *wrong[] = {&negative, &too_fine, NULL, unreadable, probe_half(&zero, 15), probe_odd(&negative, 16)};
  for (int i = 0; i < 6; i++) {
    CALL(SYS_clock_settime, CLOCK_REALTIME, wrong[i]);
    CALL(SYS_clock_settime, CLOCK_MONOTONIC, wrong[i]);
    CALL(SYS_settimeofday, wrong[i], NULL);
    CALL(SYS_nanosleep, wrong[i], NULL);
    CALL(SYS_clock_nanosleep, CLOCK_REALTIME, 0, wrong[i], NULL);
    CALL(SYS_clock_nanosleep, CLOCK_TAI, TIMER_ABSTIME, wrong[i], unreadable);
  }
  CALL(SYS_clock_settime, CLOCK_MONOTONIC, &far);
  CALL(SYS_gettimeofday, NULL, probe_tail(8));
  CALL(SYS_gettimeofday, NULL, NULL);
  CALL(SYS_gettimeofday, unreadable, NULL);
  CALL(SYS_gettimeofday, NULL, unreadable);
  const int zone[] = {-1, 0x7fffffff};
  CALL(SYS_settimeofday, &negative, zone);
  CALL(SYS_settimeofday, &negative, probe_half(zone, 7));
  CALL(SYS_time, unreadable);
  CALL(SYS_times, unreadable);
}

static void sleeping(void) {
  struct timespec left = {7, 7};
  const struct timespec moment = {0, 1000};
  CALL(SYS_nanosleep, &zero, &left);
  CALL(SYS_nanosleep, &moment, NULL);
  CALL(SYS_nanosleep, probe_odd(&moment, 16), probe_nowhere());
  CALL(SYS_clock_nanosleep, CLOCK_MONOTONIC, 0, &zero, &left);
  CALL(SYS_clock_nanosleep, CLOCK_MONOTONIC, TIMER_ABSTIME, &zero, &left);
  CALL(SYS_clock_nanosleep, CLOCK_MONOTONIC, 2, &zero, NULL);
  CALL(SYS_clock_nanosleep, CLOCK_MONOTONIC, -1, &zero, NULL);
  CALL(SYS_clock_nanosleep, CLOCK_THREAD_CPUTIME_ID, 0, &zero, NULL);
  CALL(SYS_clock_nanosleep, 99, 0xfacefeed00000001, &zero, NULL);
}

static void adjusting(void) {
  struct timex timex = {0};
  CALL(SYS_adjtimex, NULL);
  CALL(SYS_adjtimex, probe_nowhere());
  CALL(SYS_adjtimex, probe_half(&timex, sizeof(timex) - 1));
  timex.modes = ADJ_TICK;
  timex.tick = 1;
  CALL(SYS_adjtimex, &timex);
  const int clocks[] = {CLOCK_MONOTONIC, 99, -1, ~1u << 3 | 2};
  for (int i = 0; i < 4; i++) {
    CALL(SYS_clock_adjtime, clocks[i], NULL);
    CALL(SYS_clock_adjtime, clocks[i], probe_nowhere());
    CALL(SYS_clock_adjtime, clocks[i], &timex);
  }
}

static void interval_timers(void) {
  const struct itimerval off = {{0}}, wrong = {{-1, 1}, {2, 1000000}}, slow = {{1000, 1}, {2000, 2}};
  CALL(SYS_alarm, 0);
  CALL(SYS_alarm, 0xfacefeed7fffffff);
  CALL(SYS_alarm, 0);
  for (int which = -1; which < 4; which++) {
    CALL(SYS_getitimer, which, probe_tail(sizeof(off)));
    CALL(SYS_getitimer, which, probe_nowhere());
    CALL(SYS_setitimer, which, &wrong, NULL);
    CALL(SYS_setitimer, which, probe_half(&wrong, 31), probe_nowhere());
    CALL(SYS_setitimer, which, probe_odd(&off, 32), probe_tail(32));
    CALL(SYS_setitimer, which, NULL, probe_tail(32));
  }
  CALL(SYS_setitimer, ITIMER_REAL, &slow, NULL);
  CALL(SYS_setitimer, ITIMER_REAL, &off, probe_nowhere());
}

static void posix_timers(void) {
  const struct itimerspec off = {{0}}, wrong = {{-1, 1}, {2, 1000000000}};
  int *timer = probe_tail(4);
  CALL(SYS_timer_create, CLOCK_MONOTONIC, NULL, NULL);
  CALL(SYS_timer_create, CLOCK_MONOTONIC, NULL, probe_nowhere());
  CALL(SYS_timer_create, 99, NULL, timer);
  struct sigevent event;
  memset(&event, 0, sizeof(event));
  for (int notify = -1; notify < 7; notify++) {
    for (int sig = 0; sig < 70; sig += 23) {
      event.sigev_notify = notify;
      event.sigev_signo = sig;
      event.sigev_value.sival_ptr = (void *)(0xfacefeed00000000 + sig);
      event._sigev_un._tid = -7;
      CALL(SYS_timer_create, -6, &event, timer);
      event.sigev_value.sival_ptr = NULL;
      CALL(SYS_timer_create, 99, &event, timer);
    }
  }
  CALL(SYS_timer_create, 99, probe_half(&event, 63), timer);
  CALL(SYS_timer_create, 99, probe_odd(&event, 64), timer);
  event.sigev_notify = SIGEV_NONE;
  event.sigev_signo = SIGALRM;
  CALL(SYS_timer_create, CLOCK_MONOTONIC, &event, timer);
  for (int flag = -1; flag < 3; flag++) {
    CALL(SYS_timer_settime, *timer, flag, &off, probe_tail(32));
    CALL(SYS_timer_settime, *timer, flag, &wrong, NULL);
    CALL(SYS_timer_settime, *timer, flag, probe_half(&off, 31), NULL);
    CALL(SYS_timer_settime, *timer, flag, NULL, probe_nowhere());
  }
  CALL(SYS_timer_gettime, *timer, probe_tail(32));
  CALL(SYS_timer_gettime, *timer, probe_nowhere());
  CALL(SYS_timer_gettime, -1, NULL);
  CALL(SYS_timer_getoverrun, *timer);
  CALL(SYS_timer_getoverrun, 0xfacefeedffffffff);
  CALL(SYS_timer_delete, *timer);
  CALL(SYS_timer_delete, 0xfacefeedffffffff);
  CALL(SYS_timer_delete, 0x7fffffff);
}

static void timer_descriptors(void) {
  const struct itimerspec off = {{0}}, wrong = {{-1, 1}, {2, 1000000000}};
  int fd = syscall(SYS_timerfd_create, CLOCK_MONOTONIC, 02004000);
  CALL(SYS_timerfd_create, 99, 0);
  CALL(SYS_timerfd_create, -6, -1);
  CALL(SYS_timerfd_create, CLOCK_BOOTTIME, 3);
  CALL(SYS_timerfd_create, 0, 4);
  for (int flag = -1; flag < 5; flag++) {
    CALL(SYS_timerfd_settime, fd, flag, &off, probe_tail(32));
    CALL(SYS_timerfd_settime, fd, flag, &wrong, NULL);
    CALL(SYS_timerfd_settime, fd, flag, probe_half(&off, 31), probe_nowhere());
    CALL(SYS_timerfd_settime, -1, flag, NULL, NULL);
  }
  CALL(SYS_timerfd_gettime, fd, probe_tail(32));
  CALL(SYS_timerfd_gettime, fd, probe_nowhere());
  CALL(SYS_timerfd_gettime, -1, NULL);
}

/* As root a valid argument would set the machine's clock or zone, and the kernel's first zone even moves the clock. */
static void give_up_clock(void) {
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct data[2];
  if (syscall(SYS_capget, &header, data) != 0) abort();
  const unsigned keep = ~(1u << CAP_SYS_TIME);
  data[0].effective &= keep;
  data[0].permitted &= keep;
  data[0].inheritable &= keep;
  if (syscall(SYS_capset, &header, data) != 0) abort();
}

int main(void) {
  give_up_clock();
  probe_begin();
  clocks();
  sleeping();
  adjusting();
  interval_timers();
  posix_timers();
  timer_descriptors();
  probe_end();
  return 0;
}
