/* setxattr(2), getxattr(2), listxattr(2), removexattr(2) and their l and f forms. */
#include "probe.h"

static const char long_name[] = "user.0123456789-0123456789-0123456789-0123456789";
static const char unprintable[] = "user.\1\x7f\377\n\t\"\\";
static const char binary[] = "\0\1\2valu\377e\n0\0009\t\"\\";
static const char long_value[] = "0123456789abcdefghijklmnopqrstuvwxyz0123456789";

/* The two calls that name a value, for a path or a descriptor. */
static void set_and_get(long set, long get, uintptr_t file) {
  char value[64];
  CALL(set, file, "user.trapline", "value", 5, 0);
  CALL(set, file, "user.trapline", "again", 5, 1);
  CALL(set, file, "user.absent", "again", 5, 2);
  CALL(set, file, "user.trapline", "both", 4, 3);
  CALL(set, file, "user.trapline", "bits", 4, 0xfacefeedfffffff0);
  CALL(set, file, "user.trapline", "bits", 4, 0xfffffffc);
  CALL(set, file, "user.trapline", "bits", 4, 6);
  CALL(set, file, long_name, long_value, sizeof long_value, 0);
  CALL(set, file, "user.binary", binary, sizeof binary - 1, 0);
  CALL(set, file, "user.binary", binary, 3, 0);
  CALL(set, file, "user.ends", "text", 5, 0);
  CALL(set, file, "user.32", long_value, 32, 0);
  CALL(set, file, "user.33", long_value, 33, 0);
  CALL(set, file, unprintable, "v", 1, 0);
  CALL(set, file, "trusted.trapline", "v", 1, 0);
  CALL(set, file, "nonamespace", "v", 1, 0);
  CALL(set, file, "", "v", 1, 0);
  CALL(set, file, NULL, "v", 1, 0);
  CALL(set, file, "user.empty", "", 0, 0);
  CALL(set, file, "user.empty", NULL, 0, 0);
  CALL(set, file, "user.null", NULL, 5, 0);
  CALL(set, file, "user.huge", "value", 0xffffffffffffffff, 0);
  CALL(set, file, "user.huge", "value", 0x100000000, 0);
  CALL(set, file, "user.huge", probe_tail_of("value", 5), 65537, 0);
  CALL(set, file, "user.tail", probe_tail_of("value", 5), 5, 0);
  CALL(set, file, "user.tail", probe_tail_of("value", 5), 6, 0);
  CALL(set, file, "user.tail", probe_tail_of(long_value, 40), 42, 0);
  CALL(set, file, "user.nowhere", probe_nowhere(), 5, 0);
  CALL(set, file, "user.nowhere", probe_nowhere(), 0, 0);
  CALL(set, file, "user.odd", probe_odd("odd", 3), 3, 0);
  CALL(set, file, probe_nowhere(), "value", 5, 0);
  CALL(set, file, probe_tail_of("user.unterminated", 17), "value", 5, 0);
  CALL(set, file, probe_tail_of("user.ended", 11), "value", 5, 0);
  CALL(set, file, probe_tail_of(long_name, 36), "value", 5, 0);

  CALL(get, file, "user.trapline", value, sizeof value);
  CALL(get, file, "user.trapline", value, 5);
  CALL(get, file, "user.trapline", value, 4);
  CALL(get, file, "user.trapline", NULL, 0);
  CALL(get, file, "user.trapline", value, 0);
  CALL(get, file, "user.trapline", NULL, 5);
  CALL(get, file, "user.trapline", probe_nowhere(), 64);
  CALL(get, file, "user.trapline", probe_nowhere(), 0);
  CALL(get, file, "user.trapline", probe_tail(5), 5);
  CALL(get, file, "user.trapline", probe_tail(3), 64);
  CALL(get, file, "user.trapline", probe_odd("", 1), 64);
  CALL(get, file, long_name, value, sizeof value);
  CALL(get, file, "user.binary", value, sizeof value);
  CALL(get, file, "user.32", value, sizeof value);
  CALL(get, file, "user.33", value, sizeof value);
  CALL(get, file, "user.empty", value, sizeof value);
  CALL(get, file, "user.absent", value, sizeof value);
  CALL(get, file, "user.trapline", value, 0xffffffffffffffff);
  CALL(get, file, unprintable, value, sizeof value);
  CALL(get, file, NULL, value, sizeof value);
  CALL(get, file, "", value, sizeof value);
  CALL(get, file, probe_nowhere(), value, sizeof value);
}

static void list_and_remove(long list, long remove, uintptr_t file) {
  char names[512];
  CALL(list, file, names, sizeof names);
  CALL(list, file, names, 3);
  CALL(list, file, names, 0);
  CALL(list, file, NULL, 0);
  CALL(list, file, NULL, 512);
  CALL(list, file, probe_nowhere(), 512);
  CALL(list, file, probe_tail(512), 512);
  CALL(list, file, probe_tail(3), 512);
  CALL(list, file, names, 0xffffffffffffffff);
  CALL(remove, file, unprintable);
  CALL(remove, file, long_name);
  CALL(remove, file, "user.binary");
  CALL(remove, file, "user.absent");
  CALL(remove, file, "nonamespace");
  CALL(remove, file, "");
  CALL(remove, file, NULL);
  CALL(remove, file, probe_nowhere());
  CALL(remove, file, probe_tail_of("user.unterminated", 17));
  CALL(remove, file, "user.32");
  CALL(remove, file, "user.33");
  CALL(remove, file, "user.ends");
  CALL(remove, file, "user.tail");
  CALL(remove, file, "user.odd");
  CALL(list, file, names, sizeof names);
  CALL(remove, file, "user.empty");
  CALL(remove, file, "user.trapline");
  CALL(remove, file, "trusted.trapline");
  CALL(list, file, names, sizeof names);
}

static void wrong_paths(long set, long get, long list, long remove) {
  char value[8];
  const char *paths[] = {"absent", "", NULL, "file/below", probe_nowhere(), probe_tail_of("unterminated", 12), "li\3nk\""};
  for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
    CALL(set, paths[i], "user.trapline", "value", 5, 0);
    CALL(get, paths[i], "user.trapline", value, sizeof value);
    CALL(list, paths[i], value, sizeof value);
    CALL(remove, paths[i], "user.trapline");
  }
}

int main(void) {
  const int fd = open("file", O_RDWR | O_CREAT, 0600);
  if (symlink("file", "link") != 0) abort();

  probe_begin();
  set_and_get(SYS_setxattr, SYS_getxattr, (uintptr_t) "file");
  list_and_remove(SYS_listxattr, SYS_removexattr, (uintptr_t) "file");
  set_and_get(SYS_lsetxattr, SYS_lgetxattr, (uintptr_t) "file");
  list_and_remove(SYS_llistxattr, SYS_lremovexattr, (uintptr_t) "file");
  set_and_get(SYS_fsetxattr, SYS_fgetxattr, (uintptr_t)fd);
  list_and_remove(SYS_flistxattr, SYS_fremovexattr, (uintptr_t)fd);

  CALL(SYS_setxattr, "link", "user.followed", "value", 5, 0);
  CALL(SYS_lsetxattr, "link", "user.link", "value", 5, 0);
  CALL(SYS_lgetxattr, "link", "user.link", NULL, 0);
  CALL(SYS_llistxattr, "link", NULL, 0);
  CALL(SYS_lremovexattr, "link", "user.link");
  wrong_paths(SYS_setxattr, SYS_getxattr, SYS_listxattr, SYS_removexattr);
  wrong_paths(SYS_lsetxattr, SYS_lgetxattr, SYS_llistxattr, SYS_lremovexattr);

  const uint64_t descriptors[] = {-1, 99, 0xfacefeed00000000 | 99};
  for (size_t i = 0; i < sizeof descriptors / sizeof *descriptors; i++) {
    char value[8];
    CALL(SYS_fsetxattr, descriptors[i], "user.trapline", "value", 5, 0);
    CALL(SYS_fgetxattr, descriptors[i], "user.trapline", value, sizeof value);
    CALL(SYS_flistxattr, descriptors[i], value, sizeof value);
    CALL(SYS_fremovexattr, descriptors[i], "user.trapline");
  }
  probe_end();
  return 0;
}
