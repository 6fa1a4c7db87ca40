/* poll(2), ppoll, select, pselect6, epoll: what waits for descriptors. Nothing waits longer than a moment here. */
#include "probe.h"

#include <poll.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <time.h>

static int empty[2], ready[2];
static const struct timespec now = {0, 0};
static const sigset_t no_signals;

static void polling(void) {
  struct pollfd fds[40];
  for (int i = 0; i < 40; i++) fds[i] = (struct pollfd){ready[i % 2], POLLIN | POLLOUT, -1};
  CALL(SYS_poll, fds, 1, 0);
  CALL(SYS_poll, fds, 2, 0);
  for (int i = 30; i < 35; i++) CALL(SYS_poll, fds, i, 0);
  CALL(SYS_poll, fds, 40, -1);
  fds[0] = (struct pollfd){empty[0], POLLIN, 0};
  CALL(SYS_poll, fds, 1, 0);
  CALL(SYS_poll, fds, 1, 1);
  CALL(SYS_poll, fds, 3, 1000);
  fds[0].fd = -1;
  CALL(SYS_poll, fds, 1, 0);
  CALL(SYS_poll, fds, 2, 0);
  fds[0].fd = 99;
  CALL(SYS_poll, fds, 1, 0);
  fds[0].fd = -100;
  CALL(SYS_poll, fds, 2, 0);
  for (int bit = 0; bit < 16; bit++) {
    fds[0] = (struct pollfd){99, 1 << bit, 0};
    CALL(SYS_poll, fds, 1, -1);
  }
  fds[0] = (struct pollfd){99, -1, 0};
  CALL(SYS_poll, fds, 1, -1);
  fds[0] = (struct pollfd){99, 0, 0};
  CALL(SYS_poll, fds, 1, -1);
  struct pollfd many[300];
  for (int i = 0; i < 300; i++) many[i] = (struct pollfd){-1, POLLIN, 0};
  many[280] = (struct pollfd){ready[0], POLLIN, 0};
  CALL(SYS_poll, many, 300, 0);
  CALL(SYS_poll, NULL, 0, 0);
  CALL(SYS_poll, fds, 0, 0);
  CALL(SYS_poll, NULL, 1, 0);
  CALL(SYS_poll, probe_nowhere(), 0, 0);
  CALL(SYS_poll, probe_nowhere(), 1, 0);
  CALL(SYS_poll, probe_half(fds, 8), 2, 0);
  CALL(SYS_poll, probe_half(fds, 12), 2, 0);
  CALL(SYS_poll, probe_half(fds, 7), 1, 0);
  CALL(SYS_poll, probe_half(fds, 64), 40, 0);
  CALL(SYS_poll, probe_odd(fds + 1, 8), 1, 0);
  CALL(SYS_poll, fds, -1, 0);
  CALL(SYS_poll, fds, 0x80000000, 0);
  CALL(SYS_poll, fds, 100000, 0);
  CALL(SYS_poll, NULL, 100000, 0);
  CALL(SYS_poll, fds, 0xfacefeed00000001, 0xfacefeed00000000);
  CALL(SYS_poll, NULL, -1, 0x80000000);
  char *read_only = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  memcpy(read_only, fds + 1, 16);
  mprotect(read_only, 4096, PROT_READ);
  CALL(SYS_poll, read_only, 2, 0);
}

static void polling_with_signals(void) {
  struct pollfd fds[2] = {{ready[0], POLLIN, 0}, {empty[0], POLLIN | POLLRDHUP, 0}};
  struct timespec moment = {0, 1000000}, wrong = {-1, -1}, odd = {5, 1000000000}, zero = {0, 0}, long_time = {0x7fffffff, 999999999};
  sigset_t mask;
  sigemptyset(&mask);
  sigaddset(&mask, SIGINT);
  sigaddset(&mask, SIGRTMIN);
  CALL(SYS_ppoll, fds, 2, &zero, NULL, 8);
  CALL(SYS_ppoll, fds + 1, 1, &zero, NULL, 0);
  CALL(SYS_ppoll, fds + 1, 1, &moment, &mask, 8);
  CALL(SYS_ppoll, fds, 1, NULL, &mask, 8);
  CALL(SYS_ppoll, fds, 0, &zero, &mask, 8);
  CALL(SYS_ppoll, NULL, 0, &zero, NULL, -1);
  CALL(SYS_ppoll, fds, 2, &wrong, NULL, 0);
  CALL(SYS_ppoll, fds, 2, &odd, NULL, 0);
  CALL(SYS_ppoll, fds, 2, probe_nowhere(), NULL, 0);
  CALL(SYS_ppoll, fds, 2, probe_half(&zero, 15), NULL, 0);
  CALL(SYS_ppoll, fds, 2, probe_odd(&zero, 16), probe_odd(&mask, 8), 8);
  CALL(SYS_ppoll, fds, 2, &zero, probe_nowhere(), 8);
  CALL(SYS_ppoll, fds, 2, &zero, probe_half(&mask, 4), 8);
  CALL(SYS_ppoll, fds, 2, &zero, probe_half(&mask, 4), 4);
  for (int size = 0; size < 20; size += 4) CALL(SYS_ppoll, fds, 2, &zero, &mask, size);
  CALL(SYS_ppoll, fds, 2, &zero, &mask, 128);
  CALL(SYS_ppoll, fds, 2, &zero, &mask, -1);
  CALL(SYS_ppoll, NULL, 5, NULL, NULL, 0xfacefeedcafebabe);
  CALL(SYS_ppoll, probe_half(fds, 8), 2, &zero, NULL, 0);
}

static void selecting(void) {
  fd_set in, out, odd;
  struct timeval zero = {0, 0}, moment = {0, 1000}, wrong = {-1, -1}, large = {5, 2000000};
  FD_ZERO(&in);
  FD_ZERO(&out);
  FD_ZERO(&odd);
  CALL(SYS_select, 0, NULL, NULL, NULL, &zero);
  CALL(SYS_select, 0, &in, &out, &odd, &zero);
  CALL(SYS_select, 10, &in, &out, &odd, &zero);
  FD_SET(ready[0], &in);
  FD_SET(empty[0], &in);
  FD_SET(ready[1], &out);
  FD_SET(empty[1], &out);
  CALL(SYS_select, 8, &in, &out, NULL, &zero);
  CALL(SYS_select, 8, &in, &out, NULL, NULL);
  zero = (struct timeval){0, 0};
  FD_ZERO(&in);
  FD_SET(empty[0], &in);
  CALL(SYS_select, 8, &in, NULL, NULL, &zero);
  FD_SET(empty[0], &in);
  CALL(SYS_select, 8, &in, NULL, &odd, &moment);
  FD_SET(99, &odd);
  CALL(SYS_select, 100, NULL, NULL, &odd, &zero);
  CALL(SYS_select, 99, NULL, NULL, &odd, &zero);
  FD_SET(ready[0], &in);
  CALL(SYS_select, 8, &in, NULL, NULL, &wrong);
  CALL(SYS_select, 8, &in, NULL, NULL, probe_nowhere());
  CALL(SYS_select, 8, &in, NULL, NULL, probe_half(&zero, 15));
  CALL(SYS_select, -1, &in, &out, &odd, &zero);
  CALL(SYS_select, 0x80000000, &in, NULL, NULL, &zero);
  CALL(SYS_select, 0xfacefeed00000008, &in, NULL, NULL, &zero);
  memset(&in, 0, sizeof in);
  FD_SET(ready[0], &in);
  static fd_set wide[4];
  memcpy(wide, &in, sizeof in);
  CALL(SYS_select, 1024, &wide[0], NULL, NULL, &zero);
  FD_SET(ready[0], &wide[0]);
  CALL(SYS_select, 1025, &wide[0], NULL, NULL, &zero);
  FD_SET(ready[0], &wide[0]);
  CALL(SYS_select, 4096, &wide[0], NULL, NULL, &zero);
  CALL(SYS_select, 0x7fffffff, NULL, NULL, NULL, &zero);
  CALL(SYS_select, 8, probe_nowhere(), NULL, NULL, &zero);
  CALL(SYS_select, 8, NULL, probe_half(&in, 4), NULL, &zero);
  CALL(SYS_select, 8, NULL, probe_tail_of(&in, 8), NULL, &zero);
  CALL(SYS_select, 64, NULL, probe_tail_of(&in, 8), NULL, &zero);
  CALL(SYS_select, 65, NULL, probe_tail_of(&in, 8), NULL, &zero);
  CALL(SYS_select, 8, NULL, NULL, probe_odd(&in, 128), &zero);
  CALL(SYS_select, 1, NULL, NULL, probe_half(&in, 1), &zero);
  large = (struct timeval){5, 2000000};
  FD_SET(ready[1], &out);
  /* refused, since the time that is left differs from run to run */
  CALL(SYS_select, -1, NULL, &out, NULL, &large);
  memset(&in, 255, sizeof in);
  CALL(SYS_select, 3, &in, &in, NULL, &zero);
  memset(&in, 255, sizeof in);
  CALL(SYS_select, 200, &in, NULL, NULL, &zero);
}

static void selecting_with_signals(void) {
  fd_set in;
  FD_ZERO(&in);
  FD_SET(empty[0], &in);
  struct timespec zero = {0, 0}, moment = {0, 1000000}, odd = {0, 1000000000};
  sigset_t mask;
  sigemptyset(&mask);
  sigaddset(&mask, SIGUSR1);
  struct {
    const void *mask;
    size_t size;
  } pack = {&mask, 8};
  CALL(SYS_pselect6, 8, &in, NULL, NULL, &zero, &pack);
  FD_SET(empty[0], &in);
  CALL(SYS_pselect6, 8, &in, NULL, NULL, &moment, NULL);
  FD_SET(ready[0], &in);
  CALL(SYS_pselect6, 8, &in, NULL, NULL, &zero, NULL);
  CALL(SYS_pselect6, 8, &in, NULL, NULL, NULL, &pack);
  CALL(SYS_pselect6, 8, &in, NULL, NULL, &odd, &pack);
  CALL(SYS_pselect6, 8, &in, NULL, NULL, probe_nowhere(), probe_nowhere());
  CALL(SYS_pselect6, 8, &in, NULL, NULL, &zero, probe_half(&pack, 15));
  CALL(SYS_pselect6, 8, &in, NULL, NULL, &zero, probe_half(&pack, 8));
  CALL(SYS_pselect6, 8, &in, NULL, NULL, &zero, probe_odd(&pack, 16));
  for (int size = 0; size < 20; size += 4) {
    pack.size = size;
    CALL(SYS_pselect6, 8, &in, NULL, NULL, &zero, &pack);
  }
  pack.size = -1;
  CALL(SYS_pselect6, 8, &in, NULL, NULL, &zero, &pack);
  pack.size = 0x100000008;
  CALL(SYS_pselect6, 8, &in, NULL, NULL, &zero, &pack);
  pack.size = 8;
  pack.mask = NULL;
  CALL(SYS_pselect6, 8, &in, NULL, NULL, &zero, &pack);
  pack.size = 0;
  CALL(SYS_pselect6, 8, &in, NULL, NULL, &zero, &pack);
  pack.size = 8;
  pack.mask = probe_nowhere();
  CALL(SYS_pselect6, -1, &in, NULL, NULL, &zero, &pack);
  pack.mask = probe_half(&mask, 7);
  CALL(SYS_pselect6, 8, &in, NULL, NULL, &zero, &pack);
}

static void sets_of_events(void) {
  for (int bit = 0; bit < 32; bit++)
    if (1u << bit != EPOLL_CLOEXEC) CALL(SYS_epoll_create1, 1u << bit);
  CALL(SYS_epoll_create1, -1);
  CALL(SYS_epoll_create1, 0xfacefeed00000001);
  CALL(SYS_epoll_create, 0);
  CALL(SYS_epoll_create, -1);
  CALL(SYS_epoll_create, 5);
  CALL(SYS_epoll_create, 0xfacefeed00000000);
  CALL(SYS_epoll_create1, 0);
  const int set = syscall(SYS_epoll_create1, EPOLL_CLOEXEC);
  struct epoll_event event = {.events = EPOLLIN | EPOLLET, .data.u64 = 0x123456789abcdef0};
  CALL(SYS_epoll_ctl, set, EPOLL_CTL_ADD, ready[0], &event);
  CALL(SYS_epoll_ctl, set, EPOLL_CTL_ADD, ready[0], &event);
  event.data.u64 = -1;
  event.events = EPOLLOUT | EPOLLONESHOT;
  CALL(SYS_epoll_ctl, set, EPOLL_CTL_ADD, ready[1], &event);
  CALL(SYS_epoll_ctl, set, EPOLL_CTL_MOD, ready[1], &event);
  CALL(SYS_epoll_ctl, set, EPOLL_CTL_MOD, empty[1], &event);
  CALL(SYS_epoll_ctl, set, EPOLL_CTL_DEL, empty[1], &event);
  CALL(SYS_epoll_ctl, set, EPOLL_CTL_DEL, empty[1], NULL);
  for (int bit = 0; bit < 32; bit++) {
    event.events = 1u << bit;
    CALL(SYS_epoll_ctl, 99, EPOLL_CTL_ADD, 98, &event);
  }
  event.events = -1;
  CALL(SYS_epoll_ctl, 99, EPOLL_CTL_ADD, -1, &event);
  event.events = 0;
  for (int operation = -1; operation < 6; operation++) CALL(SYS_epoll_ctl, 99, operation, 98, &event);
  CALL(SYS_epoll_ctl, set, EPOLL_CTL_ADD, 0x7fffffff, NULL);
  CALL(SYS_epoll_ctl, set, 0x80000000, 98, NULL);
  CALL(SYS_epoll_ctl, set, EPOLL_CTL_ADD, empty[0], probe_nowhere());
  CALL(SYS_epoll_ctl, set, EPOLL_CTL_ADD, empty[0], probe_half(&event, 11));
  CALL(SYS_epoll_ctl, set, EPOLL_CTL_MOD, empty[0], probe_tail_of(&event, 12));
  CALL(SYS_epoll_ctl, set, EPOLL_CTL_DEL, empty[0], probe_nowhere());
  CALL(SYS_epoll_ctl, 0xfacefeed00000063, 0xfacefeed00000001, 0xfacefeed00000062, probe_odd(&event, 12));

  struct epoll_event found[8];
  CALL(SYS_epoll_wait, set, found, 1, 0);
  CALL(SYS_epoll_wait, set, found, 8, 0);
  CALL(SYS_epoll_wait, set, found, 8, 0);
  CALL(SYS_epoll_wait, set, found, 8, 1);
  CALL(SYS_epoll_wait, set, found, 0, 0);
  CALL(SYS_epoll_wait, set, found, -1, -1);
  CALL(SYS_epoll_wait, set, NULL, 8, 0);
  CALL(SYS_epoll_wait, set, probe_nowhere(), 8, 0);
  CALL(SYS_epoll_wait, 99, found, 8, 0);
  CALL(SYS_epoll_wait, -1, NULL, 0x80000000, 0x80000000);
  CALL(SYS_epoll_wait, 0xfacefeed00000000 | (unsigned)set, found, 0xfacefeed00000008, 0xfacefeed00000000);
  sigset_t mask;
  sigemptyset(&mask);
  sigaddset(&mask, SIGUSR2);
  event.events = EPOLLOUT;
  CALL(SYS_epoll_ctl, set, EPOLL_CTL_MOD, ready[1], &event);
  CALL(SYS_epoll_pwait, set, found, 8, 0, &mask, 8);
  CALL(SYS_epoll_pwait, set, probe_tail(12), 8, 0, NULL, 8);
  CALL(SYS_epoll_pwait, set, probe_tail(11), 8, 0, NULL, 8);
  CALL(SYS_epoll_pwait, set, probe_odd(found, 96), 8, 0, NULL, 0);
  for (int size = 0; size < 20; size += 4) CALL(SYS_epoll_pwait, set, found, 8, 0, &mask, size);
  CALL(SYS_epoll_pwait, set, found, 8, 0, probe_nowhere(), 8);
  CALL(SYS_epoll_pwait, 99, found, 8, -1, probe_half(&mask, 7), -1);
  const struct timespec zero = {0, 0}, wrong = {-1, 1000000000};
  CALL(SYS_epoll_pwait2, set, found, 8, &zero, &mask, 8);
  CALL(SYS_epoll_pwait2, set, found, 8, NULL, NULL, 0);
  CALL(SYS_epoll_pwait2, set, found, 8, &wrong, NULL, 8);
  CALL(SYS_epoll_pwait2, set, found, -1, probe_nowhere(), probe_nowhere(), 8);
  CALL(SYS_epoll_pwait2, set, found, 8, probe_half(&zero, 15), &mask, 4);
  CALL(SYS_epoll_pwait2, 99, NULL, 0, probe_odd(&zero, 16), NULL, -1);
  CALL(SYS_epoll_pwait2, 99, found, 8, &zero, &mask, 8);
  CALL(SYS_epoll_pwait2, 99, found, 8, NULL, &mask, 8);
  CALL(SYS_epoll_pwait, 99, found, 8, 0, &mask, 8);
  CALL(SYS_epoll_ctl, set, EPOLL_CTL_DEL, ready[1], &event);
  CALL(SYS_epoll_pwait2, set, found, 8, &zero, &mask, 8);
  CALL(214, 1, 2, 3, 4);
  CALL(215, 1, 0, -1, 4);
}

int main(void) {
  pipe(empty);
  pipe(ready);
  write(ready[1], "bytes", 5);
  probe_begin();
  polling();
  polling_with_signals();
  selecting();
  selecting_with_signals();
  sets_of_events();
  probe_end();
  return 0;
}
