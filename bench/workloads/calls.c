/*
 * One kind of call, over and over.
 *
 *   calls getppid|openat|getppid-and-openat COUNT
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  const long count = atol(argv[2]);
  if (strcmp(argv[1], "getppid") == 0) {
    for (long i = 0; i < count; i++) syscall(SYS_getppid);
  } else if (strcmp(argv[1], "openat") == 0) {
    for (long i = 0; i < count; i++) syscall(SYS_openat, AT_FDCWD, "/nonexistent/trapline/bench", O_RDONLY);
  } else if (strcmp(argv[1], "getppid-and-openat") == 0) {
    /* one call in a hundred is an openat: a filter for openat drops 99 % */
    for (long i = 0; i < count; i++) {
      if (i % 100 == 0)
        syscall(SYS_openat, AT_FDCWD, "/nonexistent/trapline/bench", O_RDONLY);
      else
        syscall(SYS_getppid);
    }
  } else {
    return 2;
  }
  return 0;
}
