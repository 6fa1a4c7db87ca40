/*
 * The floor: what two ptrace stops a call cost when nothing is done with them. Follows children, waits, resumes; reads
 * nothing. Tracer and tracee share one CPU unless FLOOR_FREE is set.
 *
 *   floor COMMAND [ARGUMENT...]
 */
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv) {
  if (argc < 2) {
    fprintf(stderr, "usage: floor COMMAND [ARGUMENT...]\n");
    return 2;
  }
  if (!getenv("FLOOR_FREE")) {
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(0, &one);
    if (sched_setaffinity(0, sizeof one, &one) != 0) perror("floor: sched_setaffinity");
  }
  int go[2];
  if (pipe(go) != 0) return 1;
  const pid_t child = fork();
  if (child == 0) {
    char byte;
    close(go[1]);
    if (read(go[0], &byte, 1) != 1) _exit(127);
    close(go[0]);
    execvp(argv[1], argv + 1);
    perror("floor: exec");
    _exit(127);
  }
  close(go[0]);
  const unsigned long options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC | PTRACE_O_TRACECLONE |
                                PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_EXITKILL;
  if (ptrace(PTRACE_SEIZE, child, 0, options) != 0 || ptrace(PTRACE_INTERRUPT, child, 0, 0) != 0) {
    perror("floor: ptrace");
    return 1;
  }
  int released = 0, exit_status = 1;
  for (;;) {
    int status;
    const pid_t tid = waitpid(-1, &status, __WALL);
    if (tid < 0) {
      if (errno == EINTR) continue;
      break;
    }
    if (WIFEXITED(status) || WIFSIGNALED(status)) {
      if (tid == child) exit_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
      continue;
    }
    const int signal = WSTOPSIG(status);
    const int event = status >> 16;
    const int deliver = event == 0 && signal != (SIGTRAP | 0x80);
    ptrace(PTRACE_SYSCALL, tid, 0, deliver ? (unsigned long)signal : 0UL);
    if (!released) {
      released = 1;
      if (write(go[1], "g", 1) != 1) return 1;
    }
  }
  return exit_status;
}
