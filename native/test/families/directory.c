/* getdents(2), getdents64. */
#include "probe.h"

static void list(long nr) {
  static char entries[8192];
  const int fd = open("listed", O_RDONLY | O_DIRECTORY);
  const int file = open("listed/file", O_RDONLY);
  CALL(nr, fd, entries, sizeof entries);
  CALL(nr, fd, entries, sizeof entries);
  lseek(fd, 0, SEEK_SET);
  CALL(nr, fd, entries, 40);
  CALL(nr, fd, entries, 1);
  CALL(nr, fd, entries, 0);
  CALL(nr, fd, entries, -1);
  lseek(fd, 0, SEEK_SET);
  CALL(nr, fd, entries, 0xfacefeed00000000 | sizeof entries);
  lseek(fd, 0, SEEK_SET);
  CALL(nr, fd, NULL, sizeof entries);
  CALL(nr, fd, probe_nowhere(), sizeof entries);
  CALL(nr, fd, probe_tail(40), 40);
  lseek(fd, 0, SEEK_SET);
  CALL(nr, fd, probe_tail(60), 8192);
  lseek(fd, 0, SEEK_SET);
  CALL(nr, fd, probe_odd("", 1), 4000);
  CALL(nr, fd, NULL, 0);
  CALL(nr, file, entries, sizeof entries);
  CALL(nr, -1, entries, sizeof entries);
  CALL(nr, 99, NULL, 0);
  CALL(nr, -1, NULL, 0xffffffffffffffff);
  CALL(nr, 0xfacefeed00000000 | fd, entries, sizeof entries);
  close(file);
  close(fd);

  const int many = open("many", O_RDONLY | O_DIRECTORY);
  CALL(nr, many, entries, sizeof entries);
  CALL(nr, many, entries, sizeof entries);
  close(many);
  const int none = open("none", O_RDONLY | O_DIRECTORY);
  CALL(nr, none, entries, sizeof entries);
  rmdir("none");
  CALL(nr, none, entries, sizeof entries);
  close(none);
}

int main(void) {
  mkdir("listed", 0700);
  mkdir("none", 0700);
  mkdir("many", 0700);
  close(open("listed/file", O_RDWR | O_CREAT, 0600));
  symlink("file", "listed/a link with a name that is longer than thirty-two bytes");
  mkfifo("listed/\1\377\n\"", 0600);
  for (int i = 0; i < 40; i++) {
    char name[32];
    snprintf(name, sizeof name, "many/%d", i);
    close(open(name, O_RDWR | O_CREAT, 0600));
  }

  probe_begin();
  list(SYS_getdents);
  mkdir("none", 0700);
  list(SYS_getdents64);
  probe_end();
  return 0;
}
