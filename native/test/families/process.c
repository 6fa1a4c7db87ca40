/*
 * How processes and threads begin and what they run: clone, clone3, fork, execve, namespaces, groups, sessions. Children that a
 * tracer would follow are made with CLONE_UNTRACED, in a pid namespace where their numbers are always the same, and end at once.
 */
#include "probe.h"

#include <linux/rseq.h>
#include <linux/sched.h>
#include <sched.h>
#include <sys/wait.h>

#define LENGTH(array) (sizeof(array) / sizeof(*(array)))

static char *nowhere;

/* Ends the child, or takes it when the call returns to the parent. */
static void done(long pid) {
  if (pid == 0) _exit(0);
  if (pid > 0) CALL(SYS_wait4, pid, NULL, __WALL, NULL);
}

/* With CLONE_SIGHAND and without CLONE_VM nothing is ever made. */
static void flags_of_clone(void) {
  for (int bit = 9; bit < 32; bit++) CALL(SYS_clone, 1ul << bit | CLONE_SIGHAND, nowhere, nowhere + 1, nowhere + 2, nowhere + 3);
  for (int signal = 0; signal < 256; signal += signal < 68 ? 1 : 37) CALL(SYS_clone, CLONE_SIGHAND | signal, NULL, NULL, NULL, NULL);
  CALL(SYS_clone, CLONE_VM | CLONE_THREAD, 1, 2, 3, 4);
  CALL(SYS_clone, 0xfacefeed00000000ul | CLONE_SIGHAND | CLONE_PARENT_SETTID | CLONE_CHILD_SETTID | CLONE_SETTLS, 1, 2, 3, 4);
  CALL(SYS_clone, CLONE_SIGHAND | CLONE_CHILD_CLEARTID, NULL, NULL, NULL, NULL);
  CALL(SYS_clone, 0xfffff7fful & ~CLONE_VM | CLONE_SIGHAND, NULL, NULL, NULL, NULL);
}

static void made(unsigned long flags, int *parent, int *child) {
  done(syscall(SYS_clone, flags | CLONE_UNTRACED, NULL, parent, child, NULL));
}

static void clones(void) {
  int *number = probe_tail(4);
  made(SIGCHLD, NULL, NULL);
  made(SIGUSR1, nowhere, nowhere);
  made(0, NULL, NULL);
  made(SIGCHLD | CLONE_PARENT_SETTID, number, NULL);
  made(SIGCHLD | CLONE_PARENT_SETTID, nowhere, NULL);
  made(SIGCHLD | CLONE_PARENT_SETTID, NULL, NULL);
  made(SIGCHLD | CLONE_PIDFD, number, NULL);
  made(SIGCHLD | CLONE_PIDFD | CLONE_PARENT_SETTID, number, NULL);
  made(SIGCHLD | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID, NULL, number);
  made(SIGCHLD | CLONE_CHILD_SETTID, NULL, nowhere);
  made(SIGCHLD | CLONE_FS | CLONE_FILES | CLONE_SYSVSEM | CLONE_IO, NULL, NULL);
}

static void made3(void *arguments, size_t size) {
  done(syscall(SYS_clone3, arguments, size));
}

static void clone3s(void) {
  struct clone_args *args = probe_tail(sizeof(*args));
  int *number = probe_tail(4);
  memset(args, 0xff, sizeof(*args));
  CALL(SYS_clone3, NULL, 0);
  CALL(SYS_clone3, NULL, 88);
  CALL(SYS_clone3, nowhere, 64);
  CALL(SYS_clone3, args, 63);
  CALL(SYS_clone3, args, -1);
  CALL(SYS_clone3, args, 4097);
  CALL(SYS_clone3, (char *)args + 24, 64);
  CALL(SYS_clone3, (char *)args + 1, 88);
  CALL(SYS_clone3, args, 64);
  CALL(SYS_clone3, args, 72);
  CALL(SYS_clone3, args, 80);
  CALL(SYS_clone3, args, 88);
  CALL(SYS_clone3, args, 89);
  memset(args, 0, sizeof(*args));
  for (int bit = 0; bit < 64; bit++) {
    args->flags = 1ul << bit | CLONE_SIGHAND;
    if (args->flags & CLONE_VM) continue;
    args->pidfd = args->child_tid = args->parent_tid = args->tls = (long)nowhere;
    args->stack = 0x1000;
    args->stack_size = bit;
    CALL(SYS_clone3, args, sizeof(*args));
  }
  args->flags = 1ul << 63;
  CALL(SYS_clone3, args, 64);
  args->flags = CLONE_SIGHAND;
  const long signals[] = {1, 17, 31, 32, 64, 65, 255, 256, 0x100000011, -1};
  for (unsigned i = 0; i < LENGTH(signals); i++) {
    args->exit_signal = signals[i];
    CALL(SYS_clone3, args, sizeof(*args));
  }
  memset(args, 0, sizeof(*args));
  const int tids[] = {1, 2, -3};
  args->flags = CLONE_SIGHAND;
  args->set_tid = (long)tids;
  const long counts[] = {0, 1, 3, 32, 33, -1};
  int *many = probe_tail(31 * 4);
  for (unsigned i = 0; i < LENGTH(counts); i++) {
    args->set_tid_size = counts[i];
    args->set_tid = (long)tids;
    if (counts[i] <= 3) CALL(SYS_clone3, args, sizeof(*args));
    args->set_tid = (long)many;
    CALL(SYS_clone3, args, sizeof(*args));
    args->set_tid = (long)nowhere;
    CALL(SYS_clone3, args, sizeof(*args));
    args->set_tid = 0;
    CALL(SYS_clone3, args, sizeof(*args));
    CALL(SYS_clone3, args, 64);
  }
  memset(args, 0, sizeof(*args));
  args->cgroup = 7;
  args->flags = CLONE_SIGHAND;
  CALL(SYS_clone3, args, 88);
  CALL(SYS_clone3, args, 80);
  args->flags |= 0x200000000ul;
  args->cgroup = 0;
  CALL(SYS_clone3, args, 88);
  CALL(SYS_clone3, args, 80);
  unsigned char wide[4200] = {0};
  CALL(SYS_clone3, wide + 5, 0);
  memcpy(wide, &(struct clone_args){.flags = CLONE_SIGHAND}, 64);
  CALL(SYS_clone3, wide, 96);
  CALL(SYS_clone3, wide, 4096);
  wide[95] = 7;
  CALL(SYS_clone3, wide, 96);
  CALL(SYS_clone3, wide, 104);
  CALL(SYS_clone3, wide, 200);
  CALL(SYS_clone3, wide, 4096);
  CALL(SYS_clone3, wide, 4097);
  CALL(SYS_clone3, probe_half(wide, 95), 96);
  CALL(SYS_clone3, probe_half(wide, 87), 88);

  memset(args, 0, sizeof(*args));
  args->flags = CLONE_UNTRACED;
  args->exit_signal = SIGCHLD;
  made3(args, 64);
  made3(args, 88);
  args->flags |= CLONE_PARENT_SETTID;
  args->parent_tid = (long)number;
  made3(args, 88);
  args->parent_tid = (long)nowhere;
  made3(args, 88);
  args->parent_tid = 0;
  made3(args, 88);
  args->flags = CLONE_UNTRACED | CLONE_PIDFD;
  args->pidfd = (long)number;
  made3(args, 88);
  args->flags |= CLONE_PARENT_SETTID | 0x100000000ul;
  args->parent_tid = (long)probe_tail(4);
  made3(args, 88);
  args->pidfd = (long)nowhere;
  made3(args, 88);
}

static void executions(void) {
  static char *many[600];
  for (int i = 0; i < 599; i++) many[i] = "argument";
  char *const none[] = {NULL}, *one[] = {"program", NULL};
  char *odd[] = {"", "\"quoted\"", "\n\t\1\377", "a string that is longer than thirty-two bytes", nowhere, "after", NULL};
  char *unended[] = {"first", probe_tail_of("unended", 7), NULL};
  char **open_end = probe_tail_of(many, 3 * sizeof(*many));
  char **partial = (char **)((char *)probe_tail_of(many, 3 * sizeof(*many)) + 4);
  const char *const missing = "/nonexistent/program";
  const char *const not_a_program = "/dev/null";
  char *const *vectors[] = {none, one, odd, unended, open_end, partial, many, NULL, (void *)nowhere, (void *)1, (void *)-1};
  for (unsigned i = 0; i < LENGTH(vectors); i++) {
    CALL(SYS_execve, missing, vectors[i], one);
    CALL(SYS_execve, missing, one, vectors[i]);
    CALL(SYS_execve, not_a_program, vectors[i], vectors[i]);
    CALL(SYS_execveat, -1, missing, vectors[i], vectors[i], 0);
  }
  CALL(SYS_execve, NULL, one, none);
  CALL(SYS_execve, nowhere, one, none);
  CALL(SYS_execve, "", one, none);
  CALL(SYS_execve, probe_tail_of("/unended", 8), one, none);
  const int null = open("/dev/null", O_RDONLY);
  const int flags[] = {0, 0x1000, 0x100, 0x1100, 0x10000, -1, 0x200, 0x8000};
  for (unsigned i = 0; i < LENGTH(flags); i++) {
    CALL(SYS_execveat, null, "", one, none, flags[i]);
    CALL(SYS_execveat, AT_FDCWD, "missing", one, none, flags[i]);
    CALL(SYS_execveat, 0x100000000 + null, NULL, none, one, 0xfacefeed00000000 | (unsigned)flags[i]);
  }
  close(null);
}

static void namespaces(void) {
  /* 0x40 is no flag: nothing is ever unshared */
  for (int bit = 0; bit < 32; bit++) CALL(SYS_unshare, 1u << bit | 0x40);
  CALL(SYS_unshare, 0x40);
  CALL(SYS_unshare, 0);
  CALL(SYS_unshare, -1);
  CALL(SYS_unshare, 0xfacefeed00000000);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_setns, -1, 1u << bit);
  CALL(SYS_setns, -1, 0);
  CALL(SYS_setns, 0x7fffffff, -1);
  CALL(SYS_setns, 0xfacefeed00000000, 0xfacefeed00000100);
  const int fd = open("/proc/self/ns/uts", O_RDONLY);
  CALL(SYS_setns, fd, CLONE_NEWIPC);
  CALL(SYS_setns, fd, CLONE_NEWUTS);
  close(fd);
}

static void groups(void) {
  const int pids[] = {0, 1, -1, 0x7fffffff};
  for (unsigned i = 0; i < LENGTH(pids); i++) {
    CALL(SYS_getpgid, pids[i] | 0xfacefeed00000000);
    CALL(SYS_getsid, pids[i] | 0xfacefeed00000000);
    for (unsigned j = 0; j < LENGTH(pids); j++) CALL(SYS_setpgid, pids[i], pids[j]);
  }
  CALL(SYS_getpgrp);
  CALL(SYS_getppid);
  CALL(SYS_gettid);
  CALL(SYS_getpid, 1, 2, 3);
  CALL(SYS_setsid);
  CALL(SYS_setsid);
}

static void threads(void) {
  struct robust_list_head {
    void *next;
    long offset;
    void *pending;
  } head = {&head, 0, NULL};
  void **list = probe_tail(sizeof(void *));
  size_t *length = probe_tail(sizeof(size_t));
  CALL(SYS_set_robust_list, &head, sizeof(head));
  CALL(SYS_set_robust_list, NULL, 0);
  CALL(SYS_set_robust_list, nowhere, -1L);
  CALL(SYS_get_robust_list, 0, list, length);
  CALL(SYS_get_robust_list, 1, list, length);
  CALL(SYS_get_robust_list, -1, list, length);
  CALL(SYS_get_robust_list, 0, nowhere, length);
  CALL(SYS_get_robust_list, 0, list, nowhere);
  CALL(SYS_get_robust_list, 0, NULL, NULL);
  CALL(SYS_set_robust_list, NULL, sizeof(head));
  CALL(SYS_set_tid_address, NULL);
  CALL(SYS_set_tid_address, nowhere);
  CALL(SYS_rseq, nowhere, 32, 0, 0x53053053);
  CALL(SYS_rseq, NULL, 0, 1, 0);
  CALL(SYS_rseq, (void *)1, -1, -1, -1);
  CALL(SYS_rseq, nowhere, 0xfacefeed00000020, 0xfacefeed00000002, 0xfacefeed00000001);
}

int main(void) {
  if (unshare(CLONE_NEWPID) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWPID) != 0) return 1;
  /* The parent sleeps until the namespace's first process has ended, so that nobody else's lines come between. */
  if (syscall(SYS_clone, CLONE_VFORK | SIGCHLD, NULL, NULL, NULL, NULL) != 0) return 0;
  nowhere = probe_nowhere();
  /* When the news of a child comes is left to chance. */
  sigset_t news;
  sigemptyset(&news);
  sigaddset(&news, SIGCHLD);
  sigaddset(&news, SIGUSR1);
  sigprocmask(SIG_BLOCK, &news, NULL);
  probe_begin();
  flags_of_clone();
  clones();
  clone3s();
  executions();
  namespaces();
  groups();
  threads();
  probe_end();
  return 0;
}
