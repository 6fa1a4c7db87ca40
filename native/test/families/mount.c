/* mount(2), umount(2), pivot_root(2) and the calls that set a file system up step by step. Everything happens in a mount
 * namespace of the program's own. */
#include "probe.h"

#include <linux/mount.h>
#include <sched.h>
#include <sys/mount.h>

static const char long_text[] = "0123456789abcdef0123456789abcdef0123456789\1\377\"\n";

static void old_calls(void) {
  for (int bit = 0; bit < 64; bit++) CALL(SYS_mount, "none", "absent", "tmpfs", 1ull << bit, "size=4096");
  CALL(SYS_mount, "none", "absent", "tmpfs", 0, NULL);
  CALL(SYS_mount, "none", "absent", "tmpfs", -1L, "mode=700");
  CALL(SYS_mount, "none", "absent", "tmpfs", 0xc0ed0000, "mode=700");
  CALL(SYS_mount, "none", "absent", "tmpfs", 0xc0ed0001, "mode=700");
  CALL(SYS_mount, "none", "absent", "tmpfs", 0xc0ee0001, "mode=700");
  CALL(SYS_mount, "none", "absent", "tmpfs", 0xfacefeedc0ed0000, "mode=700");
  CALL(SYS_mount, "source", "absent", "tmpfs", 0x1000, "ignored");
  CALL(SYS_mount, "source", "absent", NULL, 0x5000, NULL);
  CALL(SYS_mount, "source", "absent", "type", 0x1001, "data");
  CALL(SYS_mount, NULL, "absent", "type", 0x20, "data");
  CALL(SYS_mount, "none", "absent", NULL, 0x21, "data");
  CALL(SYS_mount, "none", "absent", "type", 0x2000, "data");
  CALL(SYS_mount, "none", "absent", "type", 0x20000, "data");
  CALL(SYS_mount, "none", "absent", "type", 0x40000, "data");
  CALL(SYS_mount, "none", "absent", "type", 0x80000, "data");
  CALL(SYS_mount, "none", "absent", "type", 0x100000, "data");
  CALL(SYS_mount, "none", "absent", "type", 0x104000, "data");
  CALL(SYS_mount, "none", "absent", "type", 0x1020, "data");
  CALL(SYS_mount, "none", "absent", "type", 0x2020, "data");
  CALL(SYS_mount, "none", "absent", "type", 0x100020, "data");
  CALL(SYS_mount, "none", "absent", "type", 0xc0ed0020, "data");
  CALL(SYS_mount, "none", "absent", "type", 0xc0ed3000, "data");
  CALL(SYS_mount, "none", "absent", "type", 0xc0ed0200, "data");
  CALL(SYS_mount, NULL, NULL, NULL, 0, NULL);
  CALL(SYS_mount, "", "", "", 0, "");
  CALL(SYS_mount, long_text, long_text, long_text, 0, long_text);
  CALL(SYS_mount, probe_nowhere(), probe_nowhere(), probe_nowhere(), 0, probe_nowhere());
  CALL(SYS_mount, probe_tail_of("unterminated", 12), probe_tail_of("unterminated", 12), probe_tail_of("unterminated", 12), 0,
       probe_tail_of("unterminated", 12));
  CALL(SYS_mount, "none", "directory", "tmpfs", 0x6, "size=64k");
  CALL(SYS_mount, "none", "directory", "tmpfs", 0x20 | 0x1, "size=128k");
  CALL(SYS_mount, "none", "directory", "no such type", 0, "data");
  CALL(SYS_umount2, "directory", 0);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_umount2, "absent", 1u << bit);
  CALL(SYS_umount2, "directory", 3);
  CALL(SYS_umount2, "directory", 0xb);
  CALL(SYS_umount2, "directory", -1);
  CALL(SYS_umount2, "directory", 0xfacefeed00000002);
  CALL(SYS_umount2, NULL, 0);
  CALL(SYS_umount2, "", 0);
  CALL(SYS_umount2, long_text, 0);
  CALL(SYS_umount2, probe_nowhere(), 2);
  CALL(SYS_umount2, probe_tail_of("unterminated", 12), 2);
  CALL(SYS_pivot_root, "absent", "absent");
  CALL(SYS_pivot_root, "directory", "directory");
  CALL(SYS_pivot_root, NULL, NULL);
  CALL(SYS_pivot_root, "", long_text);
  CALL(SYS_pivot_root, probe_nowhere(), probe_tail_of("unterminated", 12));
  CALL(SYS_swapon, "absent", 0);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_swapon, "absent", 1u << bit);
  CALL(SYS_swapon, "absent", 0x8005);
  CALL(SYS_swapon, "absent", 0x18003);
  CALL(SYS_swapon, "absent", 0x7fff);
  CALL(SYS_swapon, "absent", -1);
  CALL(SYS_swapon, NULL, 0xfacefeed00000000);
  CALL(SYS_swapon, probe_nowhere(), 0x8000);
  CALL(SYS_swapoff, "absent");
  CALL(SYS_swapoff, NULL);
  CALL(SYS_swapoff, probe_nowhere());
  CALL(SYS_swapoff, long_text);
  CALL(SYS_acct, "absent");
  CALL(SYS_acct, "directory");
  CALL(SYS_acct, probe_nowhere());
  CALL(SYS_acct, probe_tail_of("unterminated", 12));
  CALL(SYS_acct, long_text);
}

static void trees(void) {
  const int tree = syscall(SYS_open_tree, -100, "directory", 0x80001);
  CALL(SYS_open_tree, -100, "directory", 0);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_open_tree, -100, "absent", 1u << bit);
  CALL(SYS_open_tree, -1, "", 0x1000);
  CALL(SYS_open_tree, 99, NULL, 0x9901);
  CALL(SYS_open_tree, -100, probe_nowhere(), -1);
  CALL(SYS_open_tree, 0xfacefeedffffff9c, long_text, 0xfacefeed00000001);
  CALL(SYS_open_tree, 5, probe_tail_of("unterminated", 12), 2);

  CALL(SYS_move_mount, tree, "", -100, "directory", 4);
  CALL(SYS_umount2, "directory", 2);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_move_mount, -100, "absent", -100, "absent", 1u << bit);
  CALL(SYS_move_mount, -1, "absent", 99, "absent", 0);
  CALL(SYS_move_mount, -1, "", -1, "", 0x44);
  CALL(SYS_move_mount, 0xfacefeedffffff9c, NULL, 0xfacefeedffffff9c, NULL, 0xfacefeed00000077);
  CALL(SYS_move_mount, -100, probe_nowhere(), -100, probe_tail_of("unterminated", 12), -1);
  CALL(SYS_move_mount, -100, long_text, -100, long_text, 0x177);
  close(tree);

  CALL(SYS_fspick, -100, "absent", 0);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_fspick, -100, "absent", 1u << bit);
  CALL(SYS_fspick, -1, "", 8);
  CALL(SYS_fspick, 99, NULL, 0xf);
  CALL(SYS_fspick, 0xfacefeedffffff9c, long_text, 0xfacefeed00000000);
  CALL(SYS_fspick, -100, probe_nowhere(), -1);
}

static void contexts(void) {
  const int fd = syscall(SYS_fsopen, "tmpfs", 1);
  CALL(SYS_fsopen, "no such type", 0);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_fsopen, "no such type", 1u << bit);
  CALL(SYS_fsopen, NULL, 3);
  CALL(SYS_fsopen, "", -1);
  CALL(SYS_fsopen, long_text, 0xfacefeed00000000);
  CALL(SYS_fsopen, probe_nowhere(), 2);
  CALL(SYS_fsopen, probe_tail_of("unterminated", 12), 0);

  CALL(SYS_fsconfig, fd, FSCONFIG_SET_STRING, "size", "64k", 0);
  for (int command = 0; command < 12; command++) {
    CALL(SYS_fsconfig, -1, command, "key", "value", 0);
    CALL(SYS_fsconfig, -1, command, long_text, long_text, 20);
    CALL(SYS_fsconfig, -1, command, NULL, NULL, 0);
    CALL(SYS_fsconfig, -1, command, NULL, NULL, -100);
    CALL(SYS_fsconfig, -1, command, "key", NULL, -1);
    CALL(SYS_fsconfig, -1, command, NULL, "value", 5);
    CALL(SYS_fsconfig, 99, command, "", "", 1);
    CALL(SYS_fsconfig, 0xfacefeed00000063, command, probe_nowhere(), probe_nowhere(), 0xfacefeed00000007);
    CALL(SYS_fsconfig, -1, command, probe_tail_of("unterminated", 12), probe_tail_of("unterminated", 12), 4);
    CALL(SYS_fsconfig, -1, command, "binary", probe_tail_of("12345", 5), 5);
    CALL(SYS_fsconfig, -1, command, "binary", probe_tail_of("12345", 5), 6);
    CALL(SYS_fsconfig, -1, command, "binary", "\0\1\377 binary", 10);
    CALL(SYS_fsconfig, -1, command, "binary", "large", 1024 * 1024);
    CALL(SYS_fsconfig, -1, command, "binary", "large", 1024 * 1024 + 1);
    CALL(SYS_fsconfig, -1, command, "binary", "large", 0x7fffffff);
    CALL(SYS_fsconfig, -1, command, "binary", "large", 0x80000000);
  }
  CALL(SYS_fsconfig, -1, -1, "key", "value", 0);
  CALL(SYS_fsconfig, -1, 0xfacefeed00000001, "key", "value", 0);
  CALL(SYS_fsconfig, fd, FSCONFIG_SET_STRING, "no such key", "value", 0);
  CALL(SYS_fsconfig, fd, FSCONFIG_CMD_CREATE, NULL, NULL, 0);

  CALL(SYS_fsmount, fd, 1, 0xd);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_fsmount, -1, 1u << bit, 1u << bit);
  CALL(SYS_fsmount, -1, 0, 0);
  CALL(SYS_fsmount, 99, 3, 0x30);
  CALL(SYS_fsmount, 99, -1, 0x31);
  CALL(SYS_fsmount, 99, 0, 0x50);
  CALL(SYS_fsmount, 99, 0, 0x20000070);
  CALL(SYS_fsmount, 99, 0, -1);
  CALL(SYS_fsmount, 0xfacefeed00000063, 0xfacefeed00000000, 0xfacefeed00000001);
}

static void attributes(void) {
  struct mount_attr attr = {.attr_set = MOUNT_ATTR_RDONLY, .attr_clr = MOUNT_ATTR_NOEXEC, .propagation = 0x40000, .userns_fd = 5};
  CALL(SYS_mount_setattr, -100, "directory", 0, &attr, sizeof attr);
  CALL(SYS_mount_setattr, -100, "absent", 0x1000, &attr, sizeof attr);
  for (int bit = 0; bit < 32; bit++) {
    attr.attr_set = 1ull << bit, attr.attr_clr = 1ull << (32 + bit), attr.propagation = attr.attr_set;
    CALL(SYS_mount_setattr, -100, "absent", 1u << bit, &attr, sizeof attr);
  }
  attr.attr_set = MOUNT_ATTR_IDMAP, attr.attr_clr = 0, attr.propagation = 0, attr.userns_fd = 99;
  CALL(SYS_mount_setattr, -100, "absent", 0, &attr, sizeof attr);
  attr.attr_set = MOUNT_ATTR_IDMAP | MOUNT_ATTR_NOSUID, attr.userns_fd = -1;
  CALL(SYS_mount_setattr, -100, "absent", 0, &attr, sizeof attr);
  attr.attr_set = 0x30, attr.attr_clr = 0x70, attr.userns_fd = 0;
  CALL(SYS_mount_setattr, -100, "absent", 0x8000, &attr, sizeof attr);
  attr.attr_set = -1, attr.attr_clr = 0x30, attr.userns_fd = 0x123456789, attr.propagation = -1;
  CALL(SYS_mount_setattr, -100, "absent", 0x9900, &attr, sizeof attr);
  attr.attr_set = 0, attr.attr_clr = -1, attr.userns_fd = 0xffffffff;
  CALL(SYS_mount_setattr, -1, "", -1, &attr, sizeof attr);
  attr.propagation = 0x60000;
  CALL(SYS_mount_setattr, 99, NULL, 0, &attr, sizeof attr);
  CALL(SYS_mount_setattr, 0xfacefeedffffff9c, long_text, 0xfacefeed00000000, NULL, sizeof attr);
  CALL(SYS_mount_setattr, -100, probe_nowhere(), 0, probe_nowhere(), sizeof attr);
  CALL(SYS_mount_setattr, -100, probe_tail_of("unterminated", 12), 0, probe_half(&attr, sizeof attr - 1), sizeof attr);
  CALL(SYS_mount_setattr, -100, "absent", 0, probe_odd(&attr, sizeof attr), sizeof attr);
  const size_t sizes[] = {0, 1, 8, 31, 32, 33, 40, 4096, 4097, 0x7fffffff, 0x100000020, -1};
  struct { struct mount_attr attr; char more[40]; } larger = {attr};
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    CALL(SYS_mount_setattr, -1, "absent", 0, &larger, sizes[i]);
    CALL(SYS_mount_setattr, -1, "absent", 0, probe_tail_of(&attr, sizeof attr), sizes[i]);
    CALL(SYS_mount_setattr, -1, "absent", 0, probe_half(&larger, 36), sizes[i]);
    larger.more[3] = 7, larger.more[20] = '"', larger.more[39] = 1;
  }
  static char newer[200000];
  const size_t newer_sizes[] = {64, 65, 66, 4096, 4097, 8192, sizeof newer, -1};
  const size_t set[] = {5000, 3000, 64, 32};
  for (size_t i = 0; i < sizeof set / sizeof *set; i++) {
    newer[set[i]] = 1;
    for (size_t j = 0; j < sizeof newer_sizes / sizeof *newer_sizes; j++)
      CALL(SYS_mount_setattr, -1, "absent", 0, newer, newer_sizes[j]);
  }
}

int main(void) {
  if (unshare(CLONE_NEWNS) != 0 || mount(NULL, "/", NULL, 0x44000, NULL) != 0) abort();
  mkdir("directory", 0700);
  probe_begin();
  old_calls();
  trees();
  contexts();
  attributes();
  probe_end();
  return 0;
}
