/* Calls that take names: access(2) to pivot_root(2), links, permissions, owners, times. */
#include "probe.h"

#include <sched.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <utime.h>

static const char long_name[] = "a name that is longer than thirty-two bytes, and \1\377\n\"odd\"";

/* Strings that can be read, and some that cannot. */
static const char *names[8];

static void make_names(void) {
  names[0] = "file";
  names[1] = "absent";
  names[2] = "";
  names[3] = NULL;
  names[4] = probe_nowhere();
  names[5] = probe_tail_of("unterminated", 12);
  names[6] = long_name;
  names[7] = probe_odd("absent", 7);
}

#define EACH_NAME(name) for (const char **each = names, *name = *each; each < names + 8; name = *++each)

static void one_name(void) {
  EACH_NAME(name) CALL(SYS_access, name, R_OK);
  EACH_NAME(name) CALL(SYS_truncate, name, 3);
  EACH_NAME(name) CALL(SYS_chdir, name);
  EACH_NAME(name) CALL(SYS_rmdir, name);
  EACH_NAME(name) CALL(SYS_chroot, name);
  EACH_NAME(name) CALL(SYS_chmod, name, 0600);
  EACH_NAME(name) CALL(SYS_chown, name, -1, -1);
  EACH_NAME(name) CALL(SYS_lchown, name, 0, -1);
  EACH_NAME(name) CALL(SYS_unlink, name == names[0] ? "gone" : name);
  EACH_NAME(name) CALL(SYS_mkdir, name, 0700);
  rmdir("absent");
  rmdir(long_name);
  EACH_NAME(name) CALL(SYS_rename, name, "absent/x");
  EACH_NAME(name) CALL(SYS_rename, "absent/x", name);
  EACH_NAME(name) CALL(SYS_link, name, "absent/x");
  EACH_NAME(name) CALL(SYS_link, "absent/x", name);
  EACH_NAME(name) CALL(SYS_symlink, name, "absent/x");
  EACH_NAME(name) CALL(SYS_symlink, "target", name == names[6] || name == names[1] || name == names[7] ? "/dev/null" : name);
  CALL(SYS_symlink, long_name, "link");
  CALL(SYS_symlink, long_name, "link");
}

static void numbers(void) {
  for (int mode = -2; mode < 18; mode++) CALL(SYS_access, "file", mode);
  CALL(SYS_access, "file", 0x80000000);
  CALL(SYS_access, "file", 0xfacefeed00000004);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_faccessat2, AT_FDCWD, "absent", F_OK, 1u << bit);
  CALL(SYS_faccessat2, AT_FDCWD, "absent", R_OK | W_OK | X_OK, -1);
  CALL(SYS_faccessat2, -1, NULL, 8, AT_EACCESS | AT_SYMLINK_NOFOLLOW);
  CALL(SYS_faccessat2, 99, "", -1, 0xfacefeed00000000 | AT_EMPTY_PATH);
  CALL(SYS_faccessat, AT_FDCWD, "file", F_OK);
  CALL(SYS_faccessat, -1, "absent", R_OK | X_OK, AT_EACCESS);
  CALL(SYS_faccessat, 0xfacefeed00000000 | (unsigned)AT_FDCWD, probe_nowhere(), 0x10 | W_OK);

  CALL(SYS_truncate, "file", -1L);
  CALL(SYS_truncate, "absent", 0x7fffffffffffffff);
  CALL(SYS_truncate, "absent", 0x8000000000000000);
  CALL(SYS_truncate, "absent", 0xfacefeedcafebabe);
  CALL(SYS_ftruncate, -1, 0);
  CALL(SYS_ftruncate, 0, -1L);
  CALL(SYS_ftruncate, 99, 0x8000000000000000);
  CALL(SYS_ftruncate, 0xfacefeed00000063, 0xfacefeedcafebabe);

  const unsigned long modes[] = {0, 01, 07, 010, 077, 0644, 01777, 07777, 010000, 0100644, 0177777, 0x10000 | 0600, -1ul, 0xfacefeed00000000 | 0600};
  for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
    CALL(SYS_chmod, "absent", modes[i]);
    CALL(SYS_fchmod, -1, modes[i]);
    CALL(SYS_fchmodat, -1, "absent", modes[i], 0x100);
    CALL(SYS_mkdir, "absent/x", modes[i]);
    CALL(SYS_mkdirat, 99, "absent", modes[i]);
    CALL(SYS_umask, modes[i]);
  }
  CALL(SYS_umask, 0);
  CALL(SYS_umask, 022);
  const int file = open("file", O_RDWR);
  CALL(SYS_fchmod, file, 0640);
  CALL(SYS_fchmod, file, 06777);
  CALL(SYS_fchmodat, AT_FDCWD, "file", 0644);
  CALL(SYS_fchmodat, AT_FDCWD, NULL, 0);
  CALL(SYS_fchown, file, 0, 0);
  CALL(SYS_fchown, file, -1, -1);
  CALL(SYS_fchown, -1, 1, 2);
  CALL(SYS_fchown, 99, 0xfacefeed00000001, 0xfacefeedffffffff);
  CALL(SYS_chown, "absent", -2, 0x7fffffff);
  CALL(SYS_chown, "absent", 0x80000000, 0xfffffffe);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_fchownat, 99, "absent", 0, -1, 1u << bit);
  CALL(SYS_fchownat, AT_FDCWD, "file", -1, 0, AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH);
  CALL(SYS_fchownat, file, "", 0, 0, AT_EMPTY_PATH);
  CALL(SYS_fchownat, AT_FDCWD, probe_nowhere(), 1, 2, -1);
  CALL(SYS_fchdir, file);
  CALL(SYS_fchdir, -1);
  CALL(SYS_fchdir, -100);
  CALL(SYS_fchdir, 0xfacefeed00000063);
  close(file);
}

static void two_names(void) {
  const int here = open(".", O_PATH);
  CALL(SYS_renameat, AT_FDCWD, "file", AT_FDCWD, "file");
  CALL(SYS_renameat, -1, NULL, here, probe_nowhere());
  CALL(SYS_renameat, 99, "absent", 0xfacefeed00000000 | (unsigned)here, "x");
  for (int bit = 0; bit < 32; bit++) CALL(SYS_renameat2, 99, "absent", -1, "x", 1u << bit);
  CALL(SYS_renameat2, AT_FDCWD, "absent", here, "x", 7);
  CALL(SYS_renameat2, AT_FDCWD, "file", here, "file", 1);
  CALL(SYS_renameat2, AT_FDCWD, NULL, here, NULL, -1);
  CALL(SYS_renameat2, AT_FDCWD, long_name, here, probe_tail_of("x", 1), 0xfacefeed00000000);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_linkat, 99, "absent", -1, "x", 1u << bit);
  CALL(SYS_linkat, AT_FDCWD, "file", here, "file", AT_SYMLINK_FOLLOW | AT_EMPTY_PATH);
  CALL(SYS_linkat, here, "file", AT_FDCWD, "second", 0);
  CALL(SYS_linkat, AT_FDCWD, NULL, -100, probe_nowhere(), -1);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_unlinkat, 99, "absent", 1u << bit);
  CALL(SYS_unlinkat, here, "second", 0);
  CALL(SYS_unlinkat, here, "second", AT_REMOVEDIR);
  CALL(SYS_unlinkat, AT_FDCWD, NULL, AT_REMOVEDIR | AT_SYMLINK_NOFOLLOW);
  CALL(SYS_unlinkat, AT_FDCWD, probe_nowhere(), -1);
  CALL(SYS_symlinkat, "target", here, "absent/x");
  CALL(SYS_symlinkat, NULL, -1, NULL);
  CALL(SYS_symlinkat, long_name, AT_FDCWD, probe_tail_of("unterminated", 12));
  CALL(SYS_symlinkat, "", 0xfacefeedffffff9c, "absent/x");
  CALL(SYS_mkdirat, here, "made", 0750);
  CALL(SYS_mkdirat, here, "made", 0750);
  CALL(SYS_mkdirat, AT_FDCWD, NULL, 0);
  CALL(SYS_pivot_root, "absent", "absent/x");
  CALL(SYS_pivot_root, NULL, probe_nowhere());
  close(here);
}

static void what_links_say(void) {
  char buffer[256];
  CALL(SYS_readlink, "link", buffer, sizeof buffer);
  CALL(SYS_readlink, "link", buffer, 5);
  CALL(SYS_readlink, "link", buffer, 32);
  CALL(SYS_readlink, "link", buffer, 33);
  CALL(SYS_readlink, "link", buffer, 0);
  CALL(SYS_readlink, "link", buffer, -1);
  CALL(SYS_readlink, "link", buffer, 0xfacefeed00000005);
  CALL(SYS_readlink, "link", probe_tail(5), 5);
  CALL(SYS_readlink, "link", probe_tail(5), 6);
  CALL(SYS_readlink, "link", NULL, sizeof buffer);
  CALL(SYS_readlink, "link", probe_nowhere(), sizeof buffer);
  CALL(SYS_readlink, "file", buffer, sizeof buffer);
  CALL(SYS_readlink, NULL, buffer, sizeof buffer);
  CALL(SYS_readlink, probe_nowhere(), NULL, 0);
  CALL(SYS_readlink, "/proc/self/cwd/absent", buffer, sizeof buffer);
  CALL(SYS_readlink, "short", buffer, sizeof buffer);
  CALL(SYS_readlinkat, AT_FDCWD, "short", buffer, sizeof buffer);
  CALL(SYS_readlinkat, AT_FDCWD, "link", buffer, 40);
  CALL(SYS_readlinkat, AT_FDCWD, "link", buffer, 0xfacefeed00000004);
  CALL(SYS_readlinkat, -1, "link", buffer, 40);
  CALL(SYS_readlinkat, AT_FDCWD, "", buffer, 40);
  CALL(SYS_readlinkat, 99, NULL, NULL, 0x80000000);
  CALL(SYS_getcwd, buffer, sizeof buffer);
  CALL(SYS_getcwd, buffer, 1);
  CALL(SYS_getcwd, buffer, 0);
  CALL(SYS_getcwd, NULL, 0);
  CALL(SYS_getcwd, NULL, sizeof buffer);
  CALL(SYS_getcwd, probe_nowhere(), sizeof buffer);
  CALL(SYS_getcwd, buffer, -1);
  mkdir("a directory with a name of more than 32 bytes \1\377\n", 0700);
  chdir("a directory with a name of more than 32 bytes \1\377\n");
  CALL(SYS_getcwd, buffer, sizeof buffer);
  rmdir("../a directory with a name of more than 32 bytes \1\377\n");
  CALL(SYS_getcwd, buffer, sizeof buffer);
  chdir("..");
}

static void times(void) {
  const struct utimbuf seconds = {1, 1700000000};
  CALL(SYS_utime, "file", &seconds);
  EACH_NAME(name) CALL(SYS_utime, name == names[0] ? "gone" : name, &seconds);
  CALL(SYS_utime, "file", NULL);
  CALL(SYS_utime, "absent", probe_nowhere());
  CALL(SYS_utime, "absent", probe_half(&seconds, 8));
  CALL(SYS_utime, "absent", probe_half(&seconds, 15));
  CALL(SYS_utime, "absent", probe_tail_of(&seconds, 16));
  CALL(SYS_utime, "absent", probe_odd(&seconds, 16));
  const long odd[] = {0, -1, 0x7fffffff, 0xffffffff, 0x80000000, 0x7fffffffffffffff, 0x8000000000000000, 253402300799, 253402300800, 67768036191676799, 67768036191676800, -62167219200, -62167219201, 0xfacefeedcafebabe};
  const int count = sizeof odd / sizeof *odd;
  for (int i = 0; i < count; i++) {
    const struct utimbuf times = {odd[i], odd[count - 1 - i]};
    CALL(SYS_utime, "absent", &times);
  }

  const struct timeval micro[2] = {{1, 2}, {1700000000, 999999}};
  CALL(SYS_utimes, "file", micro);
  CALL(SYS_utimes, "file", NULL);
  CALL(SYS_utimes, NULL, micro);
  CALL(SYS_utimes, "absent", probe_nowhere());
  CALL(SYS_utimes, "absent", probe_half(micro, 16));
  CALL(SYS_utimes, "absent", probe_half(micro, 31));
  CALL(SYS_utimes, "absent", probe_tail_of(micro, 32));
  CALL(SYS_utimes, "absent", probe_odd(micro, 32));
  CALL(SYS_futimesat, AT_FDCWD, "file", micro);
  CALL(SYS_futimesat, -1, "file", NULL);
  CALL(SYS_futimesat, AT_FDCWD, NULL, micro);
  CALL(SYS_futimesat, 99, NULL, probe_half(micro, 31));
  for (int i = 0; i < count; i++) {
    const struct timeval times[2] = {{odd[i], 5}, {7, odd[i]}};
    CALL(SYS_utimes, "absent", times);
    CALL(SYS_futimesat, 0xfacefeedffffff9c, "absent", times);
  }
  const struct timeval edges[2] = {{0, 1000000}, {1, 1000000}};
  CALL(SYS_utimes, "absent", edges);
  const struct timeval zero[2] = {{0, 1}, {5, 0}};
  CALL(SYS_utimes, "absent", zero);

  const struct timespec nano[2] = {{1, 2}, {1700000000, 999999999}};
  CALL(SYS_utimensat, AT_FDCWD, "file", nano, 0);
  CALL(SYS_utimensat, AT_FDCWD, "file", NULL, 0);
  CALL(SYS_utimensat, AT_FDCWD, NULL, nano, 0);
  CALL(SYS_utimensat, -1, "absent", probe_nowhere(), AT_SYMLINK_NOFOLLOW);
  CALL(SYS_utimensat, -1, "absent", probe_half(nano, 16), AT_EMPTY_PATH);
  CALL(SYS_utimensat, -1, "absent", probe_half(nano, 31), AT_EMPTY_PATH);
  CALL(SYS_utimensat, -1, "absent", probe_tail_of(nano, 32), AT_EMPTY_PATH);
  CALL(SYS_utimensat, -1, "absent", probe_odd(nano, 32), AT_EMPTY_PATH);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_utimensat, 99, "absent", NULL, 1u << bit);
  CALL(SYS_utimensat, 99, "absent", NULL, -1);
  CALL(SYS_utimensat, 99, "absent", NULL, 0xfacefeed00000100);
  for (int i = 0; i < count; i++) {
    const struct timespec times[2] = {{odd[i], 5}, {7, odd[i]}};
    CALL(SYS_utimensat, AT_FDCWD, "absent", times, 0);
  }
  const struct timespec special[][2] = {{{0, UTIME_NOW}, {5, UTIME_OMIT}},
                                        {{7, UTIME_OMIT}, {0, UTIME_OMIT}},
                                        {{7, UTIME_NOW}, {-1, UTIME_NOW}},
                                        {{7, UTIME_NOW}, {1, 1000000000}},
                                        {{7, UTIME_NOW - 2}, {1, UTIME_NOW + 1}},
                                        {{0, 1}, {0, 0}},
                                        {{0, 0}, {1, 0}},
                                        {{0, 0xfacefeed3fffffff}, {0, 0xfacefeed3ffffffe}}};
  for (size_t i = 0; i < sizeof special / sizeof *special; i++) CALL(SYS_utimensat, AT_FDCWD, "absent", special[i], 0);
}

static void nodes(void) {
  const unsigned long modes[] = {0, 0600, 0100644, S_IFIFO | 0600, S_IFCHR | 0620, S_IFBLK | 0660, S_IFSOCK | 0777, S_IFDIR | 0700, S_IFLNK | 0777, 0170000, 0030000, 0x10000 | S_IFCHR, -1ul, 0xfacefeed00000000 | S_IFBLK, 07777, 0150644};
  const unsigned long devices[] = {0, makedev(1, 3), makedev(4095, 255), makedev(0xfff, 0xfffff), 0xfffffffful, -1ul, 0xfacefeedcafebabe};
  for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
    CALL(SYS_mknod, "absent/x", modes[i], makedev(1, 3));
    CALL(SYS_mknodat, 99, "absent", modes[i], makedev(8, 0x12345));
  }
  for (size_t i = 0; i < sizeof devices / sizeof *devices; i++) {
    CALL(SYS_mknod, "absent/x", S_IFCHR | 0600, devices[i]);
    CALL(SYS_mknodat, AT_FDCWD, "absent/x", S_IFBLK, devices[i]);
  }
  CALL(SYS_mknod, "fifo", S_IFIFO | 0600, 0);
  CALL(SYS_mknod, "plain", 0600, 0);
  CALL(SYS_mknod, NULL, S_IFCHR, 5);
  CALL(SYS_mknod, probe_nowhere(), S_IFSOCK, 5);
  CALL(SYS_mknodat, -1, NULL, S_IFIFO, 5);
}

int main(void) {
  umask(022);
  close(open("file", O_RDWR | O_CREAT, 0600));
  symlink("file", "short");
  make_names();
  probe_begin();
  one_name();
  numbers();
  two_names();
  what_links_say();
  times();
  nodes();
  probe_end();
  return 0;
}
