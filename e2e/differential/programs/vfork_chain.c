/* Each process vforks the next one and waits for it; the last one becomes /bin/true. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv) {
  int depth = argc > 1 ? atoi(argv[1]) : 5;
  if (depth == 0) execl("/bin/true", "true", (char *)NULL);
  char next[16];
  snprintf(next, sizeof next, "%d", depth - 1);
  pid_t child = vfork();
  if (child == 0) {
    execl(argv[0], argv[0], next, (char *)NULL);
    _exit(127);
  }
  int status;
  waitpid(child, &status, 0);
  return WEXITSTATUS(status) + 1;
}
