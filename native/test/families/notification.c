/* inotify(7), fanotify(7). */
#include "probe.h"

static void inotify(void) {
  const int fd = syscall(SYS_inotify_init);
  CALL(SYS_inotify_init1, 0);
  CALL(SYS_inotify_init1, 02004000);
  CALL(SYS_inotify_init1, 02000000);
  CALL(SYS_inotify_init1, 04000);
  CALL(SYS_inotify_init1, 1);
  CALL(SYS_inotify_init1, 04001);
  CALL(SYS_inotify_init1, -1);
  CALL(SYS_inotify_init1, 0xfacefeed00000000 | 04000);

  CALL(SYS_inotify_add_watch, fd, "directory", 0xfff);
  CALL(SYS_inotify_add_watch, fd, "directory", 1);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_inotify_add_watch, fd, "absent", 1u << bit);
  CALL(SYS_inotify_add_watch, fd, "directory", 0x18);
  CALL(SYS_inotify_add_watch, fd, "directory", 0xc0);
  CALL(SYS_inotify_add_watch, fd, "directory", 0);
  CALL(SYS_inotify_add_watch, fd, "directory", -1);
  CALL(SYS_inotify_add_watch, fd, "directory", 0x10000);
  CALL(SYS_inotify_add_watch, fd, "directory", 0x10001);
  CALL(SYS_inotify_add_watch, fd, "directory", 0xfacefeed00000002);
  CALL(SYS_inotify_add_watch, fd, "a longer name than thirty-two bytes \1\377\"\n", 2);
  CALL(SYS_inotify_add_watch, fd, NULL, 2);
  CALL(SYS_inotify_add_watch, fd, "", 2);
  CALL(SYS_inotify_add_watch, fd, probe_nowhere(), 2);
  CALL(SYS_inotify_add_watch, fd, probe_tail_of("unterminated", 12), 2);
  CALL(SYS_inotify_add_watch, -1, "directory", 2);
  CALL(SYS_inotify_add_watch, 99, NULL, 2);
  CALL(SYS_inotify_add_watch, 0xfacefeed00000000 | fd, "directory", 2);
  CALL(SYS_inotify_rm_watch, fd, 1);
  CALL(SYS_inotify_rm_watch, fd, 1);
  CALL(SYS_inotify_rm_watch, fd, -1);
  CALL(SYS_inotify_rm_watch, fd, 0xfacefeed7fffffff);
  CALL(SYS_inotify_rm_watch, -1, 0);
  CALL(SYS_inotify_rm_watch, 0, 0x80000000);
}

static void fanotify(void) {
  const int fd = syscall(SYS_fanotify_init, 0, 0);
  CALL(SYS_fanotify_init, 3, 02100000);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_fanotify_init, 1u << bit, -1);
  CALL(SYS_fanotify_init, 4, 2);
  CALL(SYS_fanotify_init, 8, 1);
  CALL(SYS_fanotify_init, 0xc, 0);
  CALL(SYS_fanotify_init, 0xc00 | 0x80000000, 0);
  CALL(SYS_fanotify_init, 0xffffffff, 3);
  CALL(SYS_fanotify_init, 0xfacefeed00000001, 0xfacefeed00000002);
  CALL(SYS_fanotify_init, 0x7f & ~0xc, 0100000);
  CALL(SYS_fanotify_init, 0x80000000, 0x80000000);
  CALL(SYS_fanotify_init, 0x80000008, 0x80000000);

  CALL(SYS_fanotify_mark, fd, 1, 2, -100, "directory");
  CALL(SYS_fanotify_mark, fd, 9, 2, -100, "directory");
  CALL(SYS_fanotify_mark, fd, 0x81, 0x4000003b, -100, NULL);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_fanotify_mark, -1, 1u << bit, 2, -100, "directory");
  for (int bit = 0; bit < 64; bit++) CALL(SYS_fanotify_mark, -1, 1, 1ull << bit, -100, "directory");
  CALL(SYS_fanotify_mark, fd, 2, 2, -100, "directory");
  CALL(SYS_fanotify_mark, fd, 0x110, 2, -100, "directory");
  CALL(SYS_fanotify_mark, fd, 3, 0x18, -100, "directory");
  CALL(SYS_fanotify_mark, fd, 0, 0, -100, "directory");
  CALL(SYS_fanotify_mark, fd, 0, 0, -1, "directory");
  CALL(SYS_fanotify_mark, fd, -1, -1L, -1, "directory");
  CALL(SYS_fanotify_mark, fd, 0xfacefeed00000001, 0xfacefeed, 0xfacefeed00000000 | 5, "directory");
  CALL(SYS_fanotify_mark, fd, 0xfacefeed00000001, 0xfacefeed00000000, 0xffffffffffffff9c, "");
  CALL(SYS_fanotify_mark, fd, 1, 0x1000, 0xfacefeedffffff9c, "a longer name than thirty-two bytes \1\377\"\n");
  CALL(SYS_fanotify_mark, fd, 1, 2, -100, probe_nowhere());
  CALL(SYS_fanotify_mark, fd, 1, 2, -100, probe_tail_of("unterminated", 12));
  CALL(SYS_fanotify_mark, fd, 1, 2, 0, NULL);
  CALL(SYS_fanotify_mark, fd, 1, 2, 0xffffffff, NULL);
  CALL(SYS_fanotify_mark, -1, 0x10, 0xc0, -100, "directory");
  CALL(SYS_fanotify_mark, fd, 0x80, 0, -100, "directory");
}

int main(void) {
  mkdir("directory", 0700);
  probe_begin();
  inotify();
  fanotify();
  probe_end();
  return 0;
}
