/* Users, groups and capabilities: credentials(7), capabilities(7). */
#include "probe.h"
#include <grp.h>
#include <linux/capability.h>

static const unsigned NOBODY = 65534;

static void plain_ids(void) {
  CALL(SYS_getuid);
  CALL(SYS_getgid);
  CALL(SYS_geteuid);
  CALL(SYS_getegid);
  CALL(SYS_setuid, 0);
  CALL(SYS_setgid, 0);
  CALL(SYS_setuid, -1);
  CALL(SYS_setgid, -1);
  CALL(SYS_setuid, 0xfacefeed00000000UL);
  CALL(SYS_setgid, 0xfacefeed00000000UL);
  CALL(SYS_setreuid, -1, -1);
  CALL(SYS_setreuid, 0, -1);
  CALL(SYS_setregid, -1, 0);
  CALL(SYS_setregid, -1, 0xffffffff00000000UL);
  CALL(SYS_setresuid, -1, -1, -1);
  CALL(SYS_setresuid, 0, -1, 0);
  CALL(SYS_setresgid, -1, 0, -1);
  CALL(SYS_setfsuid, 0);
  CALL(SYS_setfsuid, -1);
  CALL(SYS_setfsuid, 1000);
  CALL(SYS_setfsuid, 0);
  CALL(SYS_setfsgid, 0);
  CALL(SYS_setfsgid, -1);
  CALL(SYS_setfsgid, 0x7fffffff);
  CALL(SYS_setfsgid, 0);
}

static void saved_ids(void) {
  unsigned *id[3] = {probe_tail(4), probe_tail(4), probe_tail(4)};
  char odd[16] = {0};
  CALL(SYS_getresuid, id[0], id[1], id[2]);
  CALL(SYS_getresgid, id[0], id[1], id[2]);
  CALL(SYS_getresuid, NULL, NULL, NULL);
  CALL(SYS_getresgid, NULL, id[1], NULL);
  CALL(SYS_getresuid, probe_nowhere(), id[1], id[2]);
  CALL(SYS_getresgid, id[0], (char *)id[1] + 1, id[2]);
  CALL(SYS_getresuid, odd + 1, odd + 5, odd + 9);
}

static void groups(void) {
  const unsigned some[] = {0, 5, 1000, 0xfffffffe, 7};
  unsigned many[40];
  for (unsigned i = 0; i < 40; i++) many[i] = 100 + i;
  unsigned *tail = probe_tail_of(some, sizeof some);
  CALL(SYS_setgroups, 0, NULL);
  CALL(SYS_getgroups, 0, NULL);
  CALL(SYS_setgroups, 5, tail);
  CALL(SYS_getgroups, 0, NULL);
  CALL(SYS_getgroups, 0, tail);
  CALL(SYS_getgroups, 5, tail);
  CALL(SYS_getgroups, 64, probe_tail(64 * 4));
  CALL(SYS_getgroups, 3, tail);
  CALL(SYS_getgroups, 5, tail + 1);
  CALL(SYS_getgroups, 5, NULL);
  CALL(SYS_getgroups, 5, probe_nowhere());
  CALL(SYS_getgroups, -1, tail);
  CALL(SYS_getgroups, -1, NULL);
  CALL(SYS_getgroups, 0x7fffffff, probe_tail(64 * 4));
  CALL(SYS_getgroups, 0xffffffff00000005UL, tail);
  CALL(SYS_setgroups, 40, many);
  CALL(SYS_getgroups, 40, many);
  CALL(SYS_getgroups, 65536, probe_tail(65536 * 4));
  CALL(SYS_getgroups, 65537, many);
  CALL(SYS_setgroups, 5, tail + 1);
  CALL(SYS_setgroups, 5, probe_odd(some, sizeof some));
  CALL(SYS_setgroups, 1, NULL);
  CALL(SYS_setgroups, 1, probe_nowhere());
  CALL(SYS_setgroups, 0, probe_nowhere());
  CALL(SYS_setgroups, -1, tail);
  CALL(SYS_setgroups, -1, NULL);
  CALL(SYS_setgroups, 65537, many);
  CALL(SYS_setgroups, 65536, tail);
  CALL(SYS_setgroups, 0x100000001UL, tail);
  const unsigned invalid[] = {1, 0xffffffff};
  CALL(SYS_setgroups, 2, invalid);
  CALL(SYS_setgroups, 0, NULL);
}

/* A few capabilities of either half are enough to show how sets read. */
static const unsigned LOW = 1u << CAP_SETUID | 1u << CAP_SETGID | 1u << CAP_KILL | 1u << CAP_SETPCAP;
static const unsigned HIGH = 1u << (CAP_SYSLOG - 32) | 1u << (CAP_BPF - 32);

static void capability_sets(void) {
  struct __user_cap_header_struct *header = probe_tail(sizeof *header);
  struct __user_cap_data_struct *data = probe_tail(2 * sizeof *data);
  struct __user_cap_data_struct *half = probe_half(data, sizeof *data);
  const unsigned versions[] = {_LINUX_CAPABILITY_VERSION_1, _LINUX_CAPABILITY_VERSION_2, _LINUX_CAPABILITY_VERSION_3};

  *header = (struct __user_cap_header_struct){_LINUX_CAPABILITY_VERSION_3, 0};
  data[0] = (struct __user_cap_data_struct){LOW, LOW, 0};
  data[1] = (struct __user_cap_data_struct){0, HIGH, 0};
  CALL(SYS_capset, header, data);
  CALL(SYS_capget, header, data);

  CALL(SYS_capget, NULL, NULL);
  CALL(SYS_capset, NULL, NULL);
  CALL(SYS_capget, NULL, data);
  CALL(SYS_capset, NULL, data);
  CALL(SYS_capget, probe_nowhere(), probe_nowhere());
  CALL(SYS_capset, probe_nowhere(), probe_nowhere());
  CALL(SYS_capset, probe_nowhere(), data);
  CALL(SYS_capget, (char *)header + 4, data);
  CALL(SYS_capset, (char *)header + 4, data);

  for (unsigned i = 0; i < 3; i++) {
    *header = (struct __user_cap_header_struct){versions[i], 0};
    CALL(SYS_capget, header, NULL);
    CALL(SYS_capget, header, data);
    CALL(SYS_capget, header, half);
    CALL(SYS_capget, header, (char *)half + 4);
    CALL(SYS_capset, header, NULL);
    CALL(SYS_capset, header, probe_nowhere());
    CALL(SYS_capset, header, (char *)half + 4);
    CALL(SYS_capset, header, (char *)data + 4);
    data[0].effective ^= 1 << CAP_SETPCAP;
    CALL(SYS_capset, header, data);
  }
  CALL(SYS_capset, header, half);

  /* An unknown version: the kernel answers with the one it prefers. */
  *header = (struct __user_cap_header_struct){0, 0};
  CALL(SYS_capget, header, NULL);
  *header = (struct __user_cap_header_struct){0xbadc0ded, -1};
  CALL(SYS_capget, header, data);
  *header = (struct __user_cap_header_struct){0x19980331, 0};
  CALL(SYS_capset, header, data);
  *header = (struct __user_cap_header_struct){0xbadc0ded, -1};
  CALL(SYS_capset, header, data);
  *header = (struct __user_cap_header_struct){_LINUX_CAPABILITY_VERSION_3, -1};
  CALL(SYS_capget, header, data);
  *header = (struct __user_cap_header_struct){_LINUX_CAPABILITY_VERSION_3, 0x7fffffff};
  CALL(SYS_capget, header, data);
  CALL(SYS_capset, header, data);

  *header = (struct __user_cap_header_struct){_LINUX_CAPABILITY_VERSION_3, 0};
  CALL(SYS_capget, probe_odd(header, sizeof *header), probe_odd(data, 2 * sizeof *data));
  CALL(SYS_capset, probe_odd(header, sizeof *header), probe_odd(data, 2 * sizeof *data));
  /* Every bit, then some of either half, then only one without a name. More than this process has is refused. */
  const struct __user_cap_data_struct sets[][2] = {
      {{0xffffffff, 1u << 31, 1}, {0xffffffff, 0, 0}},
      {{1 << CAP_CHOWN | 1 << CAP_SYS_ADMIN, 0, 0}, {0, 0, 1 << (CAP_SYSLOG - 32) | 1 << 30}},
      {{0, 0, 0}, {1 << 30, 1 << (CAP_BPF - 32), 1u << 31 | 1 << 9}},
      {{1 << CAP_NET_RAW, 0, 0}, {1 << 30, 0, 1 << (CAP_PERFMON - 32)}},
  };
  for (unsigned i = 0; i < sizeof sets / sizeof sets[0]; i++) {
    memcpy(data, sets[i], sizeof sets[i]);
    CALL(SYS_capset, header, data);
  }
}

static void other_user(void) {
  unsigned *id[3] = {probe_tail(4), probe_tail(4), probe_tail(4)};
  CALL(SYS_setresgid, NOBODY, NOBODY, NOBODY);
  CALL(SYS_setresuid, NOBODY, 1000, -1);
  CALL(SYS_getresuid, id[0], id[1], id[2]);
  CALL(SYS_getresgid, id[0], id[1], id[2]);
  CALL(SYS_getuid);
  CALL(SYS_geteuid);
  CALL(SYS_getgid);
  CALL(SYS_getegid);
  CALL(SYS_setreuid, 1, 2);
  CALL(SYS_setregid, 1, 2);
  CALL(SYS_setresuid, 1, 2, 3);
  CALL(SYS_setresgid, 1, 2, 3);
  CALL(SYS_setgroups, 1, id[0]);
}

int main(void) {
  probe_begin();
  plain_ids();
  saved_ids();
  groups();
  capability_sets();
  other_user();
  probe_end();
  return 0;
}
