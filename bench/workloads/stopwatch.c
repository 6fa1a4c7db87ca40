/*
 * Runs a command and appends the nanoseconds from its exec to its exit, as it sees them, to the file $STOPWATCH.
 * It stands between tracer and program, so that every tracer is measured alike and no tracer's own start counts.
 *
 *   stopwatch COMMAND [ARGUMENT...]
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int main(int argc, char **argv) {
  const char *file = getenv("STOPWATCH");
  if (argc < 2 || file == NULL) return 2;
  struct timespec begin, end;
  clock_gettime(CLOCK_MONOTONIC, &begin);
  const pid_t child = fork();
  if (child == 0) {
    execvp(argv[1], argv + 1);
    perror("stopwatch: exec");
    _exit(127);
  }
  int status = 0;
  if (waitpid(child, &status, 0) != child) return 1;
  clock_gettime(CLOCK_MONOTONIC, &end);
  FILE *out = fopen(file, "a");
  if (out == NULL) return 1;
  fprintf(out, "%lld\n", (long long)(end.tv_sec - begin.tv_sec) * 1000000000LL + (end.tv_nsec - begin.tv_nsec));
  fclose(out);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
