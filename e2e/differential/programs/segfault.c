/* Dies of a signal in a child, then itself. */
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
  pid_t child = fork();
  if (child == 0) {
    kill(getpid(), SIGKILL);
    _exit(1);
  }
  waitpid(child, NULL, 0);
  *(volatile int *)8 = 1;
  return 0;
}
