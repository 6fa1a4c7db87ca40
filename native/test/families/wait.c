/*
 * Waiting for children that end, stop and go on in every way. They are made with CLONE_UNTRACED, in a pid namespace where their
 * numbers are always the same, and wait for nobody: what is waited for has always come to pass or comes for sure.
 */
#include "probe.h"

#include <linux/sched.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>

#define LENGTH(array) (sizeof(array) / sizeof(*(array)))

static char *nowhere;
static int *status;
static siginfo_t *info;

static long child(void) { return syscall(SYS_clone, CLONE_UNTRACED | SIGCHLD, NULL, NULL, NULL, NULL); }

static long exits(int code) {
  const long pid = child();
  if (pid == 0) _exit(code);
  return pid;
}

static long dies(int sig) {
  const long pid = child();
  if (pid == 0) {
    const struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_UNBLOCK, &all, NULL);
    raise(sig);
    _exit(99);
  }
  return pid;
}

static void ends(void) {
  const int codes[] = {0, 1, 42, 127, 128, 255, 256, -1};
  for (unsigned i = 0; i < LENGTH(codes); i++) CALL(SYS_wait4, exits(codes[i]), status, 0, NULL);
  for (unsigned i = 0; i < LENGTH(codes); i++) CALL(SYS_waitid, P_PID, exits(codes[i]), info, WEXITED, NULL);
  for (int sig = 1; sig < 65; sig++) {
    if (sig == 32 || sig == 33 || sig == SIGSTOP || sig == SIGTSTP || sig == SIGTTIN || sig == SIGTTOU) continue;
    CALL(SYS_wait4, dies(sig), status, 0, NULL);
    if (sig < 12) CALL(SYS_waitid, P_PID, dies(sig), info, WEXITED, NULL);
  }
  long pid = exits(7);
  CALL(SYS_waitid, P_PID, pid, info, WEXITED | WNOWAIT, NULL);
  CALL(SYS_waitid, P_ALL, pid, info, WEXITED | WNOWAIT, NULL);
  CALL(SYS_waitid, P_PGID, 0, info, WEXITED | WNOWAIT, NULL);
  CALL(SYS_wait4, -1, NULL, 0, NULL);
  CALL(SYS_wait4, exits(3), nowhere, 0, NULL);
  pid = exits(4);
  CALL(SYS_waitid, P_PID, pid, nowhere, WEXITED, NULL);
  CALL(SYS_waitid, P_PID, pid, info, WEXITED, NULL);
  CALL(SYS_waitid, P_PID, exits(5), NULL, WEXITED, NULL);
  int fd = -1;
  pid = syscall(SYS_clone, CLONE_UNTRACED | CLONE_PIDFD | SIGCHLD, NULL, &fd, NULL, NULL);
  if (pid == 0) _exit(6);
  CALL(SYS_waitid, P_PIDFD, fd, info, WEXITED, NULL);
  close(fd);
}

static void stops(void) {
  const long pid = child();
  if (pid == 0)
    for (;;) raise(SIGSTOP);
  CALL(SYS_wait4, pid, status, WUNTRACED, NULL);
  CALL(SYS_wait4, pid, status, WUNTRACED | WNOHANG, NULL);
  CALL(SYS_waitid, P_PID, pid, info, WSTOPPED | WNOWAIT | WNOHANG, NULL);
  CALL(SYS_kill, pid, SIGCONT);
  CALL(SYS_waitid, P_PID, pid, info, WSTOPPED, NULL);
  CALL(SYS_kill, pid, SIGKILL);
  CALL(SYS_wait4, pid, status, 0, NULL);
  const long idle = child();
  if (idle == 0)
    for (;;) pause();
  CALL(SYS_wait4, idle, status, WNOHANG | WUNTRACED | WCONTINUED, NULL);
  CALL(SYS_wait4, idle, status, WNOHANG, (void *)nowhere);
  memset(info, 0x55, sizeof(*info));
  CALL(SYS_waitid, P_PID, idle, info, WEXITED | WNOHANG, NULL);
  CALL(SYS_waitid, P_PID, idle, info, WEXITED | WNOHANG, (void *)nowhere);
  CALL(SYS_kill, idle, SIGSTOP);
  CALL(SYS_waitid, P_PID, idle, info, WSTOPPED, NULL);
  CALL(SYS_kill, idle, SIGCONT);
  CALL(SYS_waitid, P_PID, idle, info, WCONTINUED | WNOWAIT, NULL);
  CALL(SYS_wait4, idle, status, WCONTINUED, NULL);
  CALL(SYS_kill, idle, SIGTERM);
  CALL(SYS_wait4, idle, status, __WALL, NULL);
}

static void nobody(void) {
  struct rusage *usage = probe_tail(sizeof(*usage));
  const int pids[] = {-1, 0, 1, 7777, 0x7fffffff, 0x80000000};
  for (unsigned i = 0; i < LENGTH(pids); i++) {
    CALL(SYS_wait4, pids[i], status, 0, usage);
    CALL(SYS_wait4, pids[i], NULL, WNOHANG, NULL);
    CALL(SYS_waitid, P_PID, pids[i], info, WEXITED, usage);
    CALL(SYS_waitid, P_PGID, pids[i], info, WEXITED, usage);
  }
  for (int bit = 0; bit < 32; bit++) {
    CALL(SYS_wait4, -1, status, 1u << bit, NULL);
    CALL(SYS_waitid, P_ALL, 0, info, 1u << bit, NULL);
  }
  CALL(SYS_wait4, -1, status, -1, usage);
  CALL(SYS_wait4, 0xfacefeedffffffff, nowhere, 0xfacefeed00000001, nowhere);
  for (int type = -1; type < 6; type++) CALL(SYS_waitid, (long)type, -1, info, WEXITED, NULL);
  CALL(SYS_waitid, P_PID | 0xfacefeed00000000, 0xfacefeed00000001, info, WEXITED, NULL);
  CALL(SYS_waitid, P_ALL, 0, NULL, 0, NULL);
  CALL(SYS_waitid, P_ALL, 0, nowhere, WEXITED, nowhere);
}

int main(void) {
  if (unshare(CLONE_NEWPID) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWPID) != 0) return 1;
  /* The parent sleeps until the namespace's first process has ended, so that nobody else's lines come between. */
  if (syscall(SYS_clone, CLONE_VFORK | SIGCHLD, NULL, NULL, NULL, NULL) != 0) return 0;
  nowhere = probe_nowhere();
  status = probe_tail(sizeof(*status));
  info = probe_tail(sizeof(*info));
  /* When the news of a child comes is left to chance. */
  sigset_t news;
  sigemptyset(&news);
  sigaddset(&news, SIGCHLD);
  sigprocmask(SIG_BLOCK, &news, NULL);
  probe_begin();
  ends();
  stops();
  nobody();
  probe_end();
  return 0;
}
