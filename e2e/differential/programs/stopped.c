/* A child stops itself, is seen to be stopped, continued, seen to go on, stopped by the terminal's signal and ended while it is stopped. */
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static void report(const char *what, int status) {
  printf("%s %x\n", what, status);
  fflush(stdout);
}

int main(void) {
  int status;
  pid_t child = fork();
  if (child == 0) {
    raise(SIGSTOP);
    raise(SIGTSTP);
    _exit(3);
  }
  waitpid(child, &status, WUNTRACED);
  report("stopped", status);
  kill(child, SIGCONT);
  waitpid(child, &status, WUNTRACED);
  report("stopped", status);
  kill(child, SIGKILL);
  waitpid(child, &status, 0);
  report("ended", status);
  return 7;
}
