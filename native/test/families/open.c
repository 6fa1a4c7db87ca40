/* open(2), creat, openat, openat2, name_to_handle_at, open_by_handle_at, close, close_range, memfd_create. */
#include "probe.h"

#include <linux/openat2.h>
#include <sched.h>

static const char long_name[] = "a name that is longer than thirty-two bytes, and \1\377\n\"odd\"";

static void with_nothing(void) {
  void *nowhere = probe_nowhere();
  CALL(SYS_open, NULL, O_RDONLY);
  CALL(SYS_open, nowhere, O_RDONLY);
  CALL(SYS_open, probe_tail_of("unterminated", 12), O_RDWR | O_CREAT, 0644);
  CALL(SYS_open, probe_tail_of("absent", 7), O_RDONLY);
  CALL(SYS_open, probe_odd("absent", 7), O_RDONLY);
  CALL(SYS_open, "", O_RDONLY);
  CALL(SYS_open, long_name, O_RDONLY);
  static char huge[9000];
  memset(huge, 'x', sizeof huge);
  huge[4095] = 0;
  CALL(SYS_open, huge, O_RDONLY);
  huge[4095] = 'x';
  huge[4096] = 0;
  CALL(SYS_open, huge, O_RDONLY);
  huge[4096] = 'x';
  huge[8999] = 0;
  CALL(SYS_open, huge, O_RDONLY);
  CALL(SYS_open, probe_tail_of(huge, 4095), O_RDONLY);
  CALL(SYS_open, probe_tail_of(huge, 4096), O_RDONLY);
  CALL(SYS_open, probe_tail_of(huge, 4097), O_RDONLY);
  CALL(SYS_creat, NULL, 0);
  CALL(SYS_creat, nowhere, 0644);
  CALL(SYS_openat, AT_FDCWD, NULL, O_RDONLY);
  CALL(SYS_openat, -1, nowhere, O_RDWR | O_CREAT, 07777);
}

static void with_modes(void) {
  CALL(SYS_open, "file", O_RDWR | O_CREAT, 0640);
  CALL(SYS_open, "file", O_RDWR | O_CREAT | O_EXCL, 0);
  CALL(SYS_open, "file", O_RDONLY | O_EXCL, 0777);
  CALL(SYS_open, "file", O_WRONLY | O_TRUNC | O_APPEND | O_CLOEXEC, 0777);
  CALL(SYS_open, "absent/x", O_CREAT, 01);
  CALL(SYS_open, "absent/x", O_CREAT, 010);
  CALL(SYS_open, "absent/x", O_CREAT, 07777);
  CALL(SYS_open, "absent/x", O_CREAT, 0100644);
  CALL(SYS_open, "absent/x", O_CREAT, 0177777);
  CALL(SYS_open, "absent/x", O_CREAT, -1);
  CALL(SYS_open, "absent/x", O_CREAT, 0xfacefeed00000000 | 0644);
  CALL(SYS_open, ".", O_TMPFILE | O_RDWR, 0600);
  CALL(SYS_open, "absent", O_TMPFILE & ~O_DIRECTORY, 0600);
  CALL(SYS_open, "absent", O_TMPFILE | O_CREAT | O_EXCL | O_WRONLY, 0601);
  CALL(SYS_open, "absent", O_DIRECTORY | O_RDONLY | O_NONBLOCK, 0601);
  CALL(SYS_creat, "created", 0600);
  CALL(SYS_creat, "absent/x", 0);
  CALL(SYS_creat, "absent/x", -1);
  CALL(SYS_creat, long_name, 0100777);
}

static void with_flags(void) {
  for (int mode = 0; mode < 4; mode++) CALL(SYS_open, "absent", mode);
  for (int bit = 2; bit < 32; bit++) CALL(SYS_open, "absent/x", 1u << bit, 0600);
  CALL(SYS_open, "absent", O_SYNC | O_RDWR);
  CALL(SYS_open, "absent", O_DSYNC);
  CALL(SYS_open, "absent", O_SYNC & ~O_DSYNC);
  CALL(SYS_open, "absent", O_PATH | O_NOFOLLOW | O_CLOEXEC);
  CALL(SYS_open, "absent", -1, 0600);
  CALL(SYS_open, "absent", 0x80000000);
  CALL(SYS_open, "absent", 0xfacefeed00000000 | O_RDWR);
  CALL(SYS_open, "absent/x", 0xfacefeedffffffff, 0123);
  CALL(SYS_open, "absent/x", 0x7f800000 | O_WRONLY);
  for (int bit = 0; bit < 32; bit += 3) CALL(SYS_openat, AT_FDCWD, "absent/x", (1u << bit) | O_NOATIME | O_NOCTTY, 0600);
}

static void with_directories(void) {
  const int here = open(".", O_PATH);
  CALL(SYS_openat, here, "file", O_RDONLY | O_CLOEXEC);
  CALL(SYS_openat, AT_FDCWD, "file", O_RDONLY);
  CALL(SYS_openat, 0xfacefeed00000000 | (unsigned)AT_FDCWD, "file", O_RDONLY);
  CALL(SYS_openat, 0xffffff9c, "file", O_RDONLY);
  CALL(SYS_openat, -1, "file", O_RDONLY);
  CALL(SYS_openat, -1, "/dev/null", O_RDONLY);
  CALL(SYS_openat, -2, "", O_RDWR | O_CREAT, 0);
  CALL(SYS_openat, 99, "file", O_RDWR | O_CREAT, 0177);
  CALL(SYS_openat, 0x7fffffff, "file", O_DIRECTORY);
  CALL(SYS_openat, 0x80000000, "file", O_PATH);
}

static int how_call(int dirfd, const char *path, const void *how, size_t size) {
  return syscall(SYS_openat2, dirfd, path, how, size);
}

static void with_how(void) {
  struct open_how how = {0};
  how_call(AT_FDCWD, "file", &how, sizeof how);
  how.flags = O_RDWR | O_CREAT;
  how.mode = 0640;
  how_call(AT_FDCWD, "file", &how, sizeof how);
  how.flags = O_RDONLY | O_CLOEXEC;
  how_call(AT_FDCWD, "file", &how, sizeof how);
  how.mode = 0;
  for (int bit = 0; bit < 64; bit++) {
    how.resolve = 1ull << bit;
    how_call(-1, "absent", &how, sizeof how);
  }
  how.resolve = RESOLVE_NO_XDEV | RESOLVE_NO_SYMLINKS | RESOLVE_BENEATH;
  how_call(AT_FDCWD, "/etc/passwd", &how, sizeof how);
  how.resolve = -1;
  how_call(AT_FDCWD, "absent", &how, sizeof how);
  how.resolve = 0xfacefeed00000004;
  how_call(AT_FDCWD, "absent", &how, sizeof how);
  how.resolve = 0;
  for (int bit = 2; bit < 64; bit++) {
    how.flags = 1ull << bit;
    how_call(AT_FDCWD, "absent", &how, sizeof how);
  }
  how.flags = O_TMPFILE | O_RDWR;
  how.mode = 0600;
  how_call(AT_FDCWD, ".", &how, sizeof how);
  how.flags = O_PATH;
  how.mode = 0177777;
  how_call(AT_FDCWD, ".", &how, sizeof how);
  how.flags = O_CREAT;
  how.mode = 0xfacefeed00000000 | 0777;
  how_call(AT_FDCWD, "absent/x", &how, sizeof how);
  how.mode = -1;
  how_call(AT_FDCWD, "absent/x", &how, sizeof how);
  how.flags = -1;
  how_call(AT_FDCWD, "absent/x", &how, sizeof how);
  how.flags = 0xfacefeed00000002;
  how.mode = 0;
  how_call(AT_FDCWD, "absent/x", &how, sizeof how);

  how = (struct open_how){.flags = O_WRONLY, .resolve = RESOLVE_IN_ROOT};
  how_call(AT_FDCWD, "absent", NULL, sizeof how);
  how_call(AT_FDCWD, NULL, NULL, 0);
  how_call(AT_FDCWD, "absent", probe_nowhere(), sizeof how);
  how_call(AT_FDCWD, probe_nowhere(), probe_tail_of(&how, sizeof how), sizeof how);
  how_call(AT_FDCWD, "absent", probe_odd(&how, sizeof how), sizeof how);
  how_call(AT_FDCWD, "absent", probe_half(&how, 23), sizeof how);
  how_call(AT_FDCWD, "absent", probe_half(&how, 16), sizeof how);
  for (size_t size = 0; size < sizeof how; size += 4) how_call(AT_FDCWD, "absent", &how, size);
  how_call(AT_FDCWD, "absent", &how, -1);
  how_call(AT_FDCWD, "absent", &how, 4097);
  how_call(AT_FDCWD, "absent", probe_tail_of(&how, sizeof how), sizeof how + 8);
  struct {
    struct open_how how;
    unsigned char rest[72];
  } more = {how};
  how_call(AT_FDCWD, "absent", &more, sizeof more);
  how_call(AT_FDCWD, "absent", probe_tail_of(&more, sizeof more), sizeof more);
  how_call(AT_FDCWD, "absent", probe_tail_of(&more, sizeof more), sizeof more + 1);
  for (int i = 0; i < 72; i++) more.rest[i] = i * 7;
  how_call(AT_FDCWD, "absent", &more, sizeof how + 1);
  how_call(AT_FDCWD, "absent", &more, sizeof how + 2);
  how_call(AT_FDCWD, "absent", &more, sizeof how + 8);
  how_call(AT_FDCWD, "absent", &more, sizeof how + 32);
  how_call(AT_FDCWD, "absent", &more, sizeof how + 33);
  how_call(AT_FDCWD, "absent", &more, sizeof more);
}

static void with_handles(void) {
  struct file_handle *handle = probe_tail(sizeof *handle + 128);
  int mount = -1;
  memset(handle, 0, sizeof *handle + 128);
  CALL(SYS_name_to_handle_at, AT_FDCWD, "/usr", handle, &mount, 0);
  handle->handle_bytes = 1;
  CALL(SYS_name_to_handle_at, AT_FDCWD, "/usr", handle, &mount, 0);
  handle->handle_bytes = 128;
  const long made = syscall(SYS_name_to_handle_at, AT_FDCWD, "/usr", handle, &mount, 0);
  if (made == 0) {
    const int root = open("/", O_RDONLY);
    CALL(SYS_open_by_handle_at, root, handle, O_RDONLY | O_DIRECTORY);
    CALL(SYS_open_by_handle_at, AT_FDCWD, handle, O_PATH);
    CALL(SYS_open_by_handle_at, -1, handle, O_RDWR | O_CREAT);
    const unsigned size = handle->handle_bytes;
    handle->handle_bytes = 129;
    CALL(SYS_open_by_handle_at, -1, handle, O_RDWR);
    handle->handle_bytes = -1;
    CALL(SYS_open_by_handle_at, -1, handle, O_RDWR);
    handle->handle_bytes = size;
    CALL(SYS_open_by_handle_at, 99, handle, -1);
    CALL(SYS_name_to_handle_at, root, "usr", handle, &mount, 0);
    close(root);
  }
  for (int bit = 0; bit < 32; bit++) {
    handle->handle_bytes = 0;
    CALL(SYS_name_to_handle_at, 99, "usr", handle, &mount, 1u << bit);
  }
  CALL(SYS_name_to_handle_at, AT_FDCWD, "", handle, &mount, AT_EMPTY_PATH | AT_SYMLINK_FOLLOW);
  CALL(SYS_name_to_handle_at, AT_FDCWD, "/usr", handle, NULL, 0);
  CALL(SYS_name_to_handle_at, AT_FDCWD, "/usr", NULL, &mount, 0);
  CALL(SYS_name_to_handle_at, AT_FDCWD, NULL, NULL, NULL, -1);
  CALL(SYS_name_to_handle_at, AT_FDCWD, "/usr", probe_nowhere(), probe_nowhere(), 0);
  CALL(SYS_name_to_handle_at, AT_FDCWD, "/absent", handle, &mount, 0);
  handle->handle_bytes = 129;
  CALL(SYS_name_to_handle_at, AT_FDCWD, "/usr", handle, &mount, 0);
  handle->handle_bytes = -1;
  CALL(SYS_name_to_handle_at, AT_FDCWD, "/usr", handle, &mount, 0);
  handle->handle_bytes = 128;
  CALL(SYS_name_to_handle_at, AT_FDCWD, "/usr", handle, probe_nowhere(), 0);
  struct file_handle *header = probe_tail(sizeof *header);
  header->handle_bytes = 0;
  header->handle_type = 7;
  CALL(SYS_name_to_handle_at, AT_FDCWD, "/usr", header, &mount, 0);
  header->handle_bytes = 8;
  CALL(SYS_name_to_handle_at, AT_FDCWD, "/usr", header, &mount, 0);
  CALL(SYS_name_to_handle_at, AT_FDCWD, "/usr", (char *)header + 1, &mount, 0);

  handle = probe_tail(sizeof *handle + 40);
  handle->handle_bytes = 40;
  handle->handle_type = 1;
  for (int i = 0; i < 40; i++) handle->f_handle[i] = i * 9;
  CALL(SYS_open_by_handle_at, AT_FDCWD, handle, O_RDONLY);
  handle->handle_bytes = 41;
  CALL(SYS_open_by_handle_at, AT_FDCWD, handle, O_RDONLY);
  handle->handle_bytes = 128;
  CALL(SYS_open_by_handle_at, AT_FDCWD, handle, O_RDONLY);
  handle->handle_bytes = 129;
  CALL(SYS_open_by_handle_at, AT_FDCWD, handle, O_RDONLY);
  handle->handle_bytes = 0;
  CALL(SYS_open_by_handle_at, AT_FDCWD, handle, O_RDONLY);
  handle->handle_bytes = 8;
  handle->handle_type = -1;
  CALL(SYS_open_by_handle_at, AT_FDCWD, handle, O_RDONLY);
  handle->handle_type = 0xff;
  CALL(SYS_open_by_handle_at, AT_FDCWD, handle, O_WRONLY | O_NOFOLLOW);
  CALL(SYS_open_by_handle_at, AT_FDCWD, NULL, O_RDONLY);
  CALL(SYS_open_by_handle_at, AT_FDCWD, probe_nowhere(), O_RDONLY);
  CALL(SYS_open_by_handle_at, AT_FDCWD, header, O_RDONLY);
  CALL(SYS_open_by_handle_at, AT_FDCWD, (char *)header + 4, O_RDONLY);
}

static void closing(void) {
  CALL(SYS_close, -1);
  CALL(SYS_close, -100);
  CALL(SYS_close, 0x7fffffff);
  CALL(SYS_close, 0xfacefeed00000000 | 99);
  const int fd = dup(0);
  CALL(SYS_close, 0xfacefeed00000000 | fd);
  CALL(SYS_close_range, 900, 901, 0);
  CALL(SYS_close_range, 901, 900, 0);
  CALL(SYS_close_range, 900, -1, 0);
  CALL(SYS_close_range, -1, -1, 0);
  CALL(SYS_close_range, -2, -1, 4);
  CALL(SYS_close_range, 0xfacefeed00000384, 0xfacefeed00000385, 0xfacefeed00000000);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_close_range, 901, 900, 1u << bit);
  CALL(SYS_close_range, 900, 901, 6);
  CALL(SYS_close_range, 901, 900, -1);
}

static void in_memory(void) {
  CALL(SYS_memfd_create, "named", 0);
  CALL(SYS_memfd_create, "", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  CALL(SYS_memfd_create, long_name, MFD_CLOEXEC);
  CALL(SYS_memfd_create, NULL, MFD_CLOEXEC);
  CALL(SYS_memfd_create, probe_nowhere(), 0);
  CALL(SYS_memfd_create, probe_tail_of("unterminated", 12), 0);
  CALL(SYS_memfd_create, probe_tail_of(long_name, 32), 0);
  CALL(SYS_memfd_create, probe_tail_of(long_name, 33), 0);
  char name[260];
  for (size_t length = 28; length < 36; length++) {
    memset(name, 'n', sizeof name);
    name[length] = 0;
    CALL(SYS_memfd_create, name, -1);
  }
  for (size_t length = 246; length < 253; length++) {
    memset(name, 'n', sizeof name);
    name[length] = 0;
    CALL(SYS_memfd_create, name, -1);
  }
  name[252] = 'n';
  name[259] = 0;
  CALL(SYS_memfd_create, name, 0);
  for (int bit = 5; bit < 32; bit++) CALL(SYS_memfd_create, NULL, 1u << bit);
  CALL(SYS_memfd_create, NULL, MFD_HUGETLB | 21u << 26);
  CALL(SYS_memfd_create, NULL, MFD_HUGETLB | 30u << 26);
  CALL(SYS_memfd_create, NULL, MFD_CLOEXEC | 63u << 26);
  CALL(SYS_memfd_create, NULL, 0x03fffff7);
  CALL(SYS_memfd_create, NULL, 0x23fffff8);
  CALL(SYS_memfd_create, NULL, 0x20000000);
  CALL(SYS_memfd_create, NULL, 0xfacefeed00000002);
}

int main(void) {
  umask(022);
  probe_begin();
  with_nothing();
  with_modes();
  with_flags();
  with_directories();
  with_how();
  with_handles();
  in_memory();
  closing();
  probe_end();
  return 0;
}
