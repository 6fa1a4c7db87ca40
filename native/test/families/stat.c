/* stat(2), fstat, lstat, newfstatat, statx, statfs, fstatfs, ustat. */
#include "probe.h"

#include <linux/stat.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/sysmacros.h>

static const char long_name[] = "a name that is longer than thirty-two bytes, and \1\377\n\"odd\"";
static char answer[512];

static void by_name(long nr) {
  static const char *const files[] = {"file", "absent", "", "/dev/null", "link", "fifo", "socket", "special", "/tmp", "directory", "large", "block"};
  for (size_t i = 0; i < sizeof files / sizeof *files; i++) CALL(nr, files[i], answer);
  CALL(nr, NULL, answer);
  CALL(nr, long_name, NULL);
  CALL(nr, "file", NULL);
  CALL(nr, "file", probe_nowhere());
  CALL(nr, "file", probe_tail(144));
  CALL(nr, "file", probe_tail(143));
  CALL(nr, "file", probe_tail(100));
  CALL(nr, "file", probe_odd(answer, 144));
  CALL(nr, probe_nowhere(), probe_nowhere());
  CALL(nr, probe_tail_of("unterminated", 12), answer);
}

static void by_descriptor(void) {
  const int fd = open("file", O_RDONLY);
  CALL(SYS_fstat, fd, answer);
  CALL(SYS_fstat, fd, NULL);
  CALL(SYS_fstat, fd, probe_nowhere());
  CALL(SYS_fstat, fd, probe_tail(143));
  CALL(SYS_fstat, fd, probe_odd(answer, 144));
  CALL(SYS_fstat, -1, answer);
  CALL(SYS_fstat, -100, answer);
  CALL(SYS_fstat, 0x7fffffff, NULL);
  CALL(SYS_fstat, 0xfacefeed00000000 | (unsigned)fd, answer);
  CALL(SYS_newfstatat, AT_FDCWD, "file", answer, 0);
  CALL(SYS_newfstatat, fd, "", answer, AT_EMPTY_PATH);
  CALL(SYS_newfstatat, fd, NULL, answer, 0);
  CALL(SYS_newfstatat, AT_FDCWD, "special", answer, 0);
  CALL(SYS_newfstatat, AT_FDCWD, "file", NULL, AT_SYMLINK_NOFOLLOW);
  CALL(SYS_newfstatat, -1, probe_nowhere(), probe_nowhere(), -1);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_newfstatat, 99, "absent", answer, 1u << bit);
  CALL(SYS_newfstatat, 99, "absent", answer, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | AT_EMPTY_PATH);
  CALL(SYS_newfstatat, 0xfacefeedffffff9c, "absent", answer, 0xfacefeed00000100);
  close(fd);
}

static void extended(void) {
  const int fd = open("file", O_RDONLY);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_statx, 99, "absent", 1u << bit, 0, answer);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_statx, 99, "absent", 0, 1u << bit, answer);
  CALL(SYS_statx, 99, "absent", 0x6000, STATX_ALL | STATX_MNT_ID, answer);
  CALL(SYS_statx, 99, "absent", 0x6100, STATX_BASIC_STATS | STATX_BTIME, answer);
  CALL(SYS_statx, 99, "absent", AT_SYMLINK_NOFOLLOW | 0x2000, STATX_BASIC_STATS & ~STATX_INO, answer);
  CALL(SYS_statx, 99, "absent", 0x4000 | AT_NO_AUTOMOUNT, STATX_TYPE | STATX_MODE | STATX_SIZE, answer);
  CALL(SYS_statx, 99, "absent", -1, -1, answer);
  CALL(SYS_statx, 99, "absent", 0xfacefeed00002000, 0xfacefeed00000200, answer);
  CALL(SYS_statx, 99, "absent", 0x10006000, 0x7fff, answer);
  CALL(SYS_statx, AT_FDCWD, NULL, 0, 0, NULL);
  CALL(SYS_statx, AT_FDCWD, "file", 0, STATX_SIZE, NULL);
  CALL(SYS_statx, AT_FDCWD, "file", 0, STATX_SIZE, probe_nowhere());
  CALL(SYS_statx, AT_FDCWD, "file", 0, STATX_SIZE, probe_tail(255));
  CALL(SYS_statx, AT_FDCWD, probe_nowhere(), 0x4000, STATX_SIZE, probe_tail(128));
  CALL(SYS_statx, AT_FDCWD, long_name, 0x2000, STATX_SIZE, answer);
  CALL(SYS_statx, AT_FDCWD, "/proc", 0, STATX_BASIC_STATS, answer);
  CALL(SYS_statx, AT_FDCWD, "/proc", AT_SYMLINK_NOFOLLOW, 0, answer);
  CALL(SYS_statx, AT_FDCWD, "/dev/null", AT_SYMLINK_NOFOLLOW, STATX_TYPE, answer);
  CALL(SYS_statx, AT_FDCWD, "store/file", 0, STATX_BASIC_STATS, probe_tail(256));
  CALL(SYS_statx, AT_FDCWD, "store/file", 0, STATX_BASIC_STATS, probe_odd(answer, 256));
  CALL(SYS_statx, AT_FDCWD, "store", AT_STATX_DONT_SYNC, STATX_BASIC_STATS, answer);
  CALL(SYS_statx, fd, "", AT_EMPTY_PATH, 0, NULL);
  close(fd);
}

static void file_systems(void) {
  static const char *const places[] = {"/proc", "mounted", "/sys", "/dev/pts", "absent", "", long_name};
  for (size_t i = 0; i < sizeof places / sizeof *places; i++) CALL(SYS_statfs, places[i], answer);
  CALL(SYS_statfs, NULL, answer);
  CALL(SYS_statfs, "mounted", NULL);
  CALL(SYS_statfs, "mounted", probe_nowhere());
  CALL(SYS_statfs, "mounted", probe_tail(120));
  CALL(SYS_statfs, "mounted", probe_tail(119));
  CALL(SYS_statfs, "mounted", probe_odd(answer, 120));
  CALL(SYS_statfs, probe_nowhere(), NULL);
  CALL(SYS_statfs, probe_tail_of("unterminated", 12), probe_nowhere());
  const int fd = open("mounted", O_RDONLY);
  int ends[2];
  pipe(ends);
  CALL(SYS_fstatfs, fd, answer);
  CALL(SYS_fstatfs, fd, NULL);
  CALL(SYS_fstatfs, fd, probe_nowhere());
  CALL(SYS_fstatfs, fd, probe_tail(119));
  CALL(SYS_fstatfs, ends[0], answer);
  CALL(SYS_fstatfs, -1, answer);
  CALL(SYS_fstatfs, 99, NULL);
  CALL(SYS_fstatfs, 0xfacefeed00000000 | (unsigned)fd, answer);
  close(fd);
  static const unsigned flags[] = {MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_SYNCHRONOUS, MS_MANDLOCK, MS_NOATIME, MS_NODIRATIME, MS_STRICTATIME, 256, MS_RDONLY | MS_NOSUID | MS_NODEV | MS_NOEXEC | MS_NOATIME};
  for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
    mount("none", "mounted", NULL, MS_REMOUNT | MS_BIND | flags[i], "");
    CALL(SYS_statfs, "mounted", answer);
  }
}

static void by_device(void) {
  CALL(SYS_ustat, 0, answer);
  CALL(SYS_ustat, makedev(4095, 1048575), answer);
  CALL(SYS_ustat, makedev(8, 1), NULL);
  CALL(SYS_ustat, -1, answer);
  CALL(SYS_ustat, -1L, probe_nowhere());
  CALL(SYS_ustat, 0xfacefeedcafebabe, answer);
  struct stat proc;
  stat("/proc", &proc);
  CALL(SYS_ustat, proc.st_dev, answer);
  CALL(SYS_ustat, proc.st_dev, NULL);
  CALL(SYS_ustat, proc.st_dev, probe_nowhere());
  CALL(SYS_ustat, proc.st_dev, probe_tail(32));
  CALL(SYS_ustat, proc.st_dev, probe_tail(31));
  CALL(SYS_ustat, 0xfacefeed00000000 | proc.st_dev, answer);
}

int main(void) {
  umask(0);
  close(open("file", O_RDWR | O_CREAT, 04755));
  truncate("file", 12345);
  close(open("large", O_RDWR | O_CREAT, 02000));
  truncate("large", 0x123456789abc);
  symlink("file", "link");
  mkfifo("fifo", 0644);
  mknod("socket", S_IFSOCK | 0700, 0);
  mknod("special", S_IFCHR | 01600, makedev(1, 3));
  mknod("block", S_IFBLK | 0600, makedev(4095, 1048575));
  mkdir("directory", 01777);
  mkdir("mounted", 0755);
  mkdir("store", 0755);
  unshare(CLONE_NEWNS);
  mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL);
  /* A file system of its own would get another id each time. */
  mount("/proc", "mounted", NULL, MS_BIND, NULL);
  mount("none", "store", "tmpfs", 0, "size=64k,mode=2711");
  close(open("store/file", O_RDWR | O_CREAT, 0640));
  probe_begin();
  by_name(SYS_stat);
  by_name(SYS_lstat);
  by_descriptor();
  extended();
  file_systems();
  by_device();
  probe_end();
  return 0;
}
