/* read(2), write, pread64, pwrite64, pipe, dup, eventfd, signalfd, timerfd: what makes descriptors and moves bytes. */
#include "probe.h"

#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>

static char text[] = "some text that is longer than thirty-two bytes, with \1\377\n\"odd\" ones";
static int file;

static void bytes(void) {
  char into[256];
  for (int count = 30; count < 36; count++) CALL(SYS_pwrite64, file, text, count, 0);
  for (int count = 30; count < 36; count++) CALL(SYS_pread64, file, into, count, 0);
  CALL(SYS_lseek, file, 0, SEEK_SET);
  CALL(SYS_write, file, text, sizeof text);
  CALL(SYS_write, file, text + 48, 16);
  CALL(SYS_write, file, text, 0);
  CALL(SYS_write, file, NULL, 0);
  CALL(SYS_write, file, NULL, 5);
  CALL(SYS_write, file, probe_nowhere(), 5);
  CALL(SYS_write, file, probe_nowhere(), 0);
  CALL(SYS_write, file, probe_tail_of(text, 10), 10);
  CALL(SYS_write, file, probe_tail_of(text, 10), 11);
  CALL(SYS_write, file, probe_tail_of(text, 32), 33);
  CALL(SYS_write, file, probe_tail_of(text, 33), 34);
  CALL(SYS_write, file, probe_tail_of(text, 40), 5000);
  CALL(SYS_write, 99, text, -1);
  CALL(SYS_write, 99, text, 0x8000000000000000);
  CALL(SYS_write, -1, probe_tail_of(text, 40), 0xfacefeedcafebabe);
  CALL(SYS_write, 99, probe_tail_of(text, 20), 0xfacefeedcafebabe);
  CALL(SYS_write, 0xfacefeed00000063, "\0\0", 2);
  CALL(SYS_write, 99, "a\0b\0001\0018", 7);
  CALL(SYS_write, 99, "\t\n\v\f\r\e\\\"'?", 10);
  CALL(SYS_lseek, file, 0, SEEK_SET);
  CALL(SYS_read, file, into, 32);
  CALL(SYS_read, file, into, 33);
  CALL(SYS_read, file, into, 0);
  CALL(SYS_read, file, NULL, 0);
  CALL(SYS_read, file, NULL, 5);
  CALL(SYS_read, file, probe_nowhere(), 5);
  CALL(SYS_read, file, probe_tail(5), 6);
  CALL(SYS_read, file, into, -1);
  CALL(SYS_read, file, into, sizeof into);
  CALL(SYS_read, file, into, sizeof into);
  CALL(SYS_read, -1, into, 5);
  CALL(SYS_read, 99, NULL, -1);
  CALL(SYS_read, 0xfacefeed00000063, into, 0x80000000);
  static const long places[] = {0, -1, 5, 0x7fffffff, 0x80000000, 0x7fffffffffffffff, 0x8000000000000000, 0xfacefeedcafebabe};
  for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
    CALL(SYS_pread64, file, into, 7, places[i]);
    CALL(SYS_pwrite64, 99, text, 7, places[i]);
  }
  CALL(SYS_pread64, file, probe_nowhere(), 7, 0);
  CALL(SYS_pread64, file, into, 7, 1000000);
  CALL(SYS_pwrite64, file, probe_tail_of(text, 6), 7, 0);
}

static void pairs(void) {
  int ends[2];
  CALL(SYS_pipe, ends);
  CALL(SYS_pipe, NULL);
  CALL(SYS_pipe, probe_nowhere());
  CALL(SYS_pipe, probe_tail(4));
  CALL(SYS_pipe, probe_tail(8));
  CALL(SYS_pipe, probe_odd(ends, 8));
  CALL(SYS_pipe2, ends, O_CLOEXEC | O_NONBLOCK | O_DIRECT);
  CALL(SYS_pipe2, ends, 0);
  CALL(SYS_pipe2, NULL, -1);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_pipe2, NULL, 1u << bit);
  CALL(SYS_pipe2, probe_tail(4), O_CLOEXEC);
  CALL(SYS_pipe2, ends, 0xfacefeed00000000 | O_CLOEXEC);
}

static void copies(void) {
  CALL(SYS_dup, file);
  CALL(SYS_dup, -1);
  CALL(SYS_dup, -100);
  CALL(SYS_dup, 0x7fffffff);
  CALL(SYS_dup, 0xfacefeed00000063);
  CALL(SYS_dup2, file, 60);
  CALL(SYS_dup2, file, file);
  CALL(SYS_dup2, -1, 60);
  CALL(SYS_dup2, file, -1);
  CALL(SYS_dup2, 99, 98);
  CALL(SYS_dup2, 0xfacefeed00000063, 0xfacefeedffffffff);
  CALL(SYS_dup3, file, 61, O_CLOEXEC);
  CALL(SYS_dup3, file, file, 0);
  CALL(SYS_dup3, file, -1, 0);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_dup3, 99, 98, 1u << bit);
  CALL(SYS_dup3, 99, 98, -1);
  CALL(SYS_dup3, 0xfacefeed00000063, 0xfacefeed00000062, 0xfacefeed00080000);
}

static void counters(void) {
  unsigned long long value = 7;
  CALL(SYS_eventfd, 0);
  CALL(SYS_eventfd, -1);
  CALL(SYS_eventfd, 0xfacefeed00000005);
  const int fd = eventfd(3, EFD_SEMAPHORE);
  CALL(SYS_read, fd, &value, 8);
  CALL(SYS_read, fd, &value, 4);
  CALL(SYS_write, fd, &value, 8);
  CALL(SYS_eventfd2, 5, 0);
  CALL(SYS_eventfd2, -1, EFD_SEMAPHORE | EFD_CLOEXEC | EFD_NONBLOCK);
  for (int bit = 0; bit < 32; bit++)
    if (1u << bit != EFD_SEMAPHORE && 1u << bit != EFD_CLOEXEC && 1u << bit != EFD_NONBLOCK) CALL(SYS_eventfd2, 0x80000000, 1u << bit);
  CALL(SYS_eventfd2, 5, -1);
  CALL(SYS_eventfd2, 0xfacefeed00000005, 0xfacefeed00000001);
}

static void signals(void) {
  sigset_t mask;
  sigemptyset(&mask);
  sigaddset(&mask, SIGUSR1);
  sigaddset(&mask, SIGCHLD);
  CALL(SYS_signalfd, -1, &mask, 8);
  const int fd = syscall(SYS_signalfd4, -1, &mask, 8, SFD_CLOEXEC | SFD_NONBLOCK);
  sigfillset(&mask);
  CALL(SYS_signalfd4, fd, &mask, 8, 0);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_signalfd4, 99, &mask, 8, 1u << bit);
  for (int size = 0; size < 20; size += 3) CALL(SYS_signalfd4, 99, &mask, size, 0);
  CALL(SYS_signalfd4, 99, &mask, 128, 0);
  CALL(SYS_signalfd4, 99, &mask, -1, 0);
  CALL(SYS_signalfd4, 99, NULL, 8, -1);
  CALL(SYS_signalfd4, 99, NULL, 0, 0);
  CALL(SYS_signalfd4, 99, probe_nowhere(), 8, 0);
  CALL(SYS_signalfd4, 99, probe_tail_of(&mask, 7), 8, 0);
  CALL(SYS_signalfd4, 99, probe_tail_of(&mask, 4), 4, 0);
  CALL(SYS_signalfd, 99, probe_tail_of(&mask, 8), 8);
  CALL(SYS_signalfd, 0xfacefeedffffffff, probe_odd(&mask, 8), 0xfacefeed00000008);
  CALL(SYS_signalfd, 99, NULL, 7);
}

static void timers(void) {
  for (int clock = -3; clock < 14; clock++) CALL(SYS_timerfd_create, clock, 0x40000000);
  CALL(SYS_timerfd_create, 0x7fffffff, 1);
  const int fd = syscall(SYS_timerfd_create, CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_timerfd_create, 99, 1u << bit);
  CALL(SYS_timerfd_create, 99, -1);
  struct itimerspec in = {{0, 5}, {1000000, 999999999}}, out;
  struct itimerspec stop = {{0, 0}, {0, 0}};
  CALL(SYS_timerfd_settime, fd, 0, &in, NULL);
  CALL(SYS_timerfd_settime, fd, 0, &stop, NULL);
  CALL(SYS_timerfd_settime, fd, TFD_TIMER_ABSTIME, &stop, &out);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_timerfd_settime, 99, 1u << bit, &in, &out);
  in = (struct itimerspec){{-1, 1000000000}, {0x7fffffffffffffff, -1}};
  CALL(SYS_timerfd_settime, fd, 3, &in, &out);
  CALL(SYS_timerfd_settime, fd, -1, &in, &out);
  CALL(SYS_timerfd_settime, fd, 0, NULL, &out);
  CALL(SYS_timerfd_settime, fd, 0, NULL, NULL);
  CALL(SYS_timerfd_settime, fd, 0, probe_nowhere(), probe_nowhere());
  CALL(SYS_timerfd_settime, fd, 0, probe_half(&stop, 16), &out);
  CALL(SYS_timerfd_settime, fd, 0, probe_half(&stop, 31), &out);
  CALL(SYS_timerfd_settime, fd, 0, &stop, probe_tail(31));
  CALL(SYS_timerfd_settime, 99, 0, probe_odd(&stop, 32), probe_odd(&stop, 32));
  CALL(SYS_timerfd_settime, -1, 0xfacefeed00000001, &stop, NULL);
  CALL(SYS_timerfd_gettime, fd, &out);
  CALL(SYS_timerfd_gettime, fd, NULL);
  CALL(SYS_timerfd_gettime, fd, probe_nowhere());
  CALL(SYS_timerfd_gettime, fd, probe_tail(31));
  CALL(SYS_timerfd_gettime, fd, probe_odd(&out, 32));
  CALL(SYS_timerfd_gettime, -1, &out);
  CALL(SYS_timerfd_gettime, 0xfacefeed00000063, &out);
  CALL(SYS_timerfd_gettime, file, &out);
}

int main(void) {
  file = open("file", O_RDWR | O_CREAT, 0600);
  signal(SIGPIPE, SIG_IGN);
  probe_begin();
  bytes();
  pairs();
  copies();
  counters();
  signals();
  timers();
  probe_end();
  return 0;
}
