/* Limits, usage, priorities and scheduling: getrlimit(2), getrusage(2), sched(7), ioprio_set(2). */
#include "probe.h"
#include <linux/ioprio.h>
#include <linux/sched.h>
#include <linux/sched/types.h>
#include <sys/resource.h>

static const int NO_PROCESS = 0x7fffffff;

static void limits(void) {
  struct rlimit *limit = probe_tail(sizeof *limit);
  struct rlimit *other = probe_tail(sizeof *other);
  /* Only limits that are the same everywhere are read: the program sets them first. */
  const struct rlimit values[] = {
      {0, 0},
      {1, 1023},
      {1024, 2048},
      {1025, 8192 * 1024},
      {1048576, 1048576000},
      {RLIM_INFINITY - 1, RLIM_INFINITY},
      {RLIM_INFINITY - 1023, RLIM_INFINITY - 1},
      {RLIM_INFINITY, RLIM_INFINITY},
      {2048, 1024},
      {0xffffffff, 0x100000000},
  };
  for (unsigned i = 0; i < sizeof values / sizeof values[0]; i++) {
    *limit = values[i];
    CALL(SYS_setrlimit, RLIMIT_MSGQUEUE, limit);
    CALL(SYS_prlimit64, 0, RLIMIT_LOCKS, limit, NULL);
    CALL(SYS_prlimit64, 0, RLIMIT_LOCKS, NULL, other);
  }
  *limit = (struct rlimit){4096, 8192};
  for (int resource = 0; resource < RLIM_NLIMITS; resource++) CALL(SYS_setrlimit, resource, limit + 1);
  CALL(SYS_setrlimit, RLIMIT_CORE, limit);
  CALL(SYS_getrlimit, RLIMIT_CORE, other);
  CALL(SYS_prlimit64, 0, RLIMIT_CORE, limit, other);
  CALL(SYS_prlimit64, getpid(), RLIMIT_CORE, NULL, NULL);
  CALL(SYS_getrlimit, RLIMIT_CORE, NULL);
  CALL(SYS_getrlimit, RLIMIT_CORE, probe_nowhere());
  CALL(SYS_getrlimit, RLIMIT_CORE, probe_half(limit, 8));
  CALL(SYS_setrlimit, RLIMIT_CORE, probe_half(limit, 8));
  CALL(SYS_setrlimit, RLIMIT_CORE, (char *)limit + 1);
  CALL(SYS_setrlimit, RLIMIT_CORE, NULL);
  CALL(SYS_setrlimit, RLIMIT_CORE, probe_odd(limit, sizeof *limit));
  CALL(SYS_getrlimit, RLIM_NLIMITS, other);
  CALL(SYS_setrlimit, 0xfacefeed, limit);
  CALL(SYS_getrlimit, -1, other);
  CALL(SYS_setrlimit, 0xfacefeed00000004UL, limit);
  CALL(SYS_prlimit64, -1, RLIMIT_CORE, limit, other);
  CALL(SYS_prlimit64, NO_PROCESS, RLIMIT_CORE, limit, other);
  CALL(SYS_prlimit64, 0, 99, limit, other);
  CALL(SYS_prlimit64, 0, RLIMIT_CORE, probe_nowhere(), other);
  CALL(SYS_prlimit64, 0, RLIMIT_CORE, NULL, probe_nowhere());
}

static void usage(void) {
  struct rusage *usage = probe_tail(sizeof *usage);
  /* Nobody's children: all zero, so the same in each run. */
  CALL(SYS_getrusage, RUSAGE_CHILDREN, usage);
  CALL(SYS_getrusage, RUSAGE_CHILDREN, probe_odd(usage, sizeof *usage));
  CALL(SYS_getrusage, RUSAGE_SELF, NULL);
  CALL(SYS_getrusage, RUSAGE_THREAD, probe_nowhere());
  CALL(SYS_getrusage, RUSAGE_SELF, (char *)usage + 8);
  CALL(SYS_getrusage, -2, usage);
  CALL(SYS_getrusage, 2, usage);
  CALL(SYS_getrusage, 0xfacefeed, usage);
  CALL(SYS_getrusage, 0xfacefeedffffffffUL, usage);
}

static void priorities(void) {
  CALL(SYS_setpriority, PRIO_PROCESS, 0, 7);
  CALL(SYS_getpriority, PRIO_PROCESS, 0);
  CALL(SYS_getpriority, PRIO_PROCESS, NO_PROCESS);
  CALL(SYS_getpriority, PRIO_PGRP, NO_PROCESS);
  CALL(SYS_getpriority, PRIO_USER, 123456);
  CALL(SYS_getpriority, 3, 0);
  CALL(SYS_getpriority, -1, -1);
  CALL(SYS_setpriority, PRIO_PROCESS, 0, -3);
  CALL(SYS_setpriority, PRIO_PROCESS, 0, 0x7fffffff);
  CALL(SYS_getpriority, PRIO_PROCESS, 0xffffffff00000000UL);
  CALL(SYS_setpriority, PRIO_PROCESS, NO_PROCESS, -1);
  CALL(SYS_setpriority, PRIO_PGRP, NO_PROCESS, 5);
  CALL(SYS_setpriority, PRIO_USER, -1, -20);
  CALL(SYS_setpriority, 0xdeadbeef, 1, 2);
}

static void disk_priorities(void) {
  CALL(SYS_ioprio_get, IOPRIO_WHO_PROCESS, 0);
  CALL(SYS_ioprio_set, IOPRIO_WHO_PROCESS, 0, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 3));
  CALL(SYS_ioprio_get, IOPRIO_WHO_PROCESS, 0);
  CALL(SYS_ioprio_set, IOPRIO_WHO_PROCESS, 0, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_IDLE, 0));
  CALL(SYS_ioprio_get, IOPRIO_WHO_PROCESS, 0);
  CALL(SYS_ioprio_set, IOPRIO_WHO_PROCESS, 0, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_RT, 7));
  CALL(SYS_ioprio_get, IOPRIO_WHO_PROCESS, 0);
  CALL(SYS_ioprio_set, IOPRIO_WHO_PROCESS, 0, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_NONE, 0));
  CALL(SYS_ioprio_set, IOPRIO_WHO_PROCESS, 0, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_NONE, 5));
  CALL(SYS_ioprio_set, IOPRIO_WHO_PROCESS, 0, IOPRIO_PRIO_VALUE(5, 9));
  CALL(SYS_ioprio_set, IOPRIO_WHO_PROCESS, 0, -1);
  CALL(SYS_ioprio_set, IOPRIO_WHO_PROCESS, 0, 0xfacefeed00004001UL);
  CALL(SYS_ioprio_set, IOPRIO_WHO_PGRP, NO_PROCESS, 0x12345678);
  CALL(SYS_ioprio_get, IOPRIO_WHO_PGRP, NO_PROCESS);
  CALL(SYS_ioprio_get, IOPRIO_WHO_USER, 123456);
  CALL(SYS_ioprio_get, 0, 0);
  CALL(SYS_ioprio_get, 4, -1);
  CALL(SYS_ioprio_get, -1, 1);
  CALL(SYS_ioprio_set, 0xbadc0ded, 0, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 1));
}

static void policies(void) {
  struct sched_param *param = probe_tail(sizeof *param);
  struct timespec *interval = probe_tail(sizeof *interval);
  *param = (struct sched_param){0};
  CALL(SYS_sched_yield);
  for (int policy = 0; policy < 9; policy++) {
    CALL(SYS_sched_get_priority_min, policy);
    CALL(SYS_sched_get_priority_max, policy);
  }
  CALL(SYS_sched_get_priority_max, -1);
  CALL(SYS_sched_get_priority_min, SCHED_FIFO | 0x40000000);
  CALL(SYS_sched_getscheduler, 0);
  CALL(SYS_sched_getscheduler, -1);
  CALL(SYS_sched_getscheduler, NO_PROCESS);
  CALL(SYS_sched_setscheduler, 0, SCHED_BATCH, param);
  CALL(SYS_sched_getscheduler, 0);
  CALL(SYS_sched_setscheduler, 0, SCHED_NORMAL | 0x40000000, param);
  CALL(SYS_sched_getscheduler, 0);
  CALL(SYS_sched_setscheduler, 0, SCHED_IDLE, param);
  CALL(SYS_sched_getscheduler, 0);
  CALL(SYS_sched_setscheduler, 0, SCHED_NORMAL, param);
  CALL(SYS_sched_setscheduler, 0, SCHED_NORMAL, NULL);
  CALL(SYS_sched_setscheduler, 0, SCHED_FIFO, probe_nowhere());
  CALL(SYS_sched_setscheduler, 0, 4, param);
  CALL(SYS_sched_setscheduler, 0, 0xfacefeed, param);
  CALL(SYS_sched_setscheduler, -1, SCHED_RR, param);
  CALL(SYS_sched_setscheduler, NO_PROCESS, SCHED_RR | 0x40000000, param);
  param->sched_priority = 500;
  CALL(SYS_sched_setscheduler, 0, SCHED_RR, param);
  param->sched_priority = -1;
  CALL(SYS_sched_setparam, 0, param);
  CALL(SYS_sched_setparam, 0, NULL);
  CALL(SYS_sched_setparam, 0, probe_nowhere());
  CALL(SYS_sched_setparam, -1, (char *)param + 1);
  CALL(SYS_sched_setparam, NO_PROCESS, param);
  CALL(SYS_sched_getparam, 0, param);
  CALL(SYS_sched_getparam, 0, NULL);
  CALL(SYS_sched_getparam, 0, probe_nowhere());
  CALL(SYS_sched_getparam, -1, param);
  CALL(SYS_sched_getparam, NO_PROCESS, param);
  CALL(SYS_sched_rr_get_interval, 0, NULL);
  CALL(SYS_sched_rr_get_interval, 0, probe_nowhere());
  CALL(SYS_sched_rr_get_interval, 0, (char *)interval + 4);
  CALL(SYS_sched_rr_get_interval, -1, interval);
  CALL(SYS_sched_rr_get_interval, NO_PROCESS, interval);
}

static void attributes(void) {
  struct sched_attr *attr = probe_tail(sizeof *attr);
  const unsigned size = sizeof *attr;
  char wide[200];

  CALL(SYS_sched_getattr, 0, NULL, 0, 0);
  CALL(SYS_sched_getattr, 0, attr, 0, 0);
  CALL(SYS_sched_getattr, -1, attr, size, 0);
  CALL(SYS_sched_getattr, NO_PROCESS, attr, size, 0xfacefeed);
  CALL(SYS_sched_getattr, 0, attr, size, 1);
  CALL(SYS_sched_getattr, 0, attr, SCHED_ATTR_SIZE_VER0 - 1, 0);
  CALL(SYS_sched_getattr, 0, attr, 0x10000, 0);
  CALL(SYS_sched_getattr, 0, probe_nowhere(), size, 0);
  CALL(SYS_sched_getattr, 0, attr, SCHED_ATTR_SIZE_VER0, 0);
  CALL(SYS_sched_getattr, 0, probe_tail(SCHED_ATTR_SIZE_VER0), SCHED_ATTR_SIZE_VER0, 0);
  CALL(SYS_sched_getattr, 0, attr, size, 0);
  CALL(SYS_sched_getattr, 0, wide, sizeof wide, 0);
  CALL(SYS_sched_getattr, 0, probe_odd(wide, sizeof wide), size, 0);

  CALL(SYS_sched_setattr, 0, NULL, 0);
  CALL(SYS_sched_setattr, 0, probe_nowhere(), 0);
  CALL(SYS_sched_setattr, 0, (char *)attr + 4, 0);
  const struct sched_attr attrs[] = {
      {.size = size, .sched_policy = SCHED_NORMAL, .sched_nice = 5},
      {.size = size, .sched_policy = SCHED_BATCH, .sched_nice = -1, .sched_flags = SCHED_FLAG_RESET_ON_FORK},
      {.size = size, .sched_policy = 0xdefaced, .sched_flags = SCHED_FLAG_KEEP_PARAMS | 0xcaffee80},
      {.size = size, .sched_policy = -2, .sched_flags = SCHED_FLAG_KEEP_POLICY | 0xcaffee80},
      {.size = size, .sched_policy = SCHED_NORMAL},
      {.size = size, .sched_policy = SCHED_DEADLINE, .sched_flags = SCHED_FLAG_ALL, .sched_runtime = 10,
       .sched_deadline = 5, .sched_period = 0xffffffffffffffffULL, .sched_util_min = 1, .sched_util_max = 9999},
      {.size = size, .sched_policy = SCHED_FIFO, .sched_priority = 1000, .sched_flags = 0x80},
      {.size = size, .sched_policy = SCHED_RR, .sched_priority = 1000, .sched_flags = 0xfacefeeddeadbe00ULL},
      {.size = size, .sched_policy = 4},
      {.size = size, .sched_policy = 0xfacefeed},
      {.size = size, .sched_policy = SCHED_NORMAL, .sched_flags = SCHED_FLAG_KEEP_POLICY | SCHED_FLAG_KEEP_PARAMS},
      {.size = size, .sched_policy = SCHED_NORMAL, .sched_flags = SCHED_FLAG_UTIL_CLAMP_MIN, .sched_util_min = 5000},
      {.size = SCHED_ATTR_SIZE_VER0, .sched_policy = SCHED_NORMAL, .sched_nice = 19, .sched_util_max = 4},
      {.size = SCHED_ATTR_SIZE_VER0 - 1, .sched_policy = SCHED_NORMAL},
      {.size = SCHED_ATTR_SIZE_VER0 + 4, .sched_policy = SCHED_NORMAL, .sched_util_min = 4, .sched_util_max = 9},
      {.size = 3, .sched_policy = SCHED_NORMAL},
      {.size = 8, .sched_policy = SCHED_IDLE},
      {.size = 0x1000000, .sched_policy = SCHED_IDLE},
  };
  for (unsigned i = 0; i < sizeof attrs / sizeof attrs[0]; i++) {
    *attr = attrs[i];
    CALL(SYS_sched_setattr, 0, attr, 0);
  }
  CALL(SYS_sched_setattr, -1, attrs, 0xfacefeed);
  CALL(SYS_sched_setattr, NO_PROCESS, attrs + 3, 1);
  CALL(SYS_sched_setattr, 0, probe_half(attrs, 48), 0);
  CALL(SYS_sched_setattr, 0, probe_half(attrs, 47), 0);
  CALL(SYS_sched_setattr, 0, probe_half(attrs, 3), 0);
  CALL(SYS_sched_setattr, 0, probe_half(&attrs[10], 48), 0);
  memset(wide, 0, sizeof wide);
  ((struct sched_attr *)wide)->size = size + 8;
  CALL(SYS_sched_setattr, 0, wide, 0);
  wide[size] = 1;
  CALL(SYS_sched_setattr, 0, wide, 0);
}

static void affinity(void) {
  unsigned long *mask = probe_tail(sizeof *mask);
  unsigned long wide[40];
  *mask = 1;
  CALL(SYS_sched_setaffinity, 0, sizeof *mask, mask);
  CALL(SYS_sched_getaffinity, 0, sizeof *mask, mask);
  CALL(SYS_sched_getaffinity, 0, 128, wide);
  CALL(SYS_sched_getaffinity, 0, 7, mask);
  CALL(SYS_sched_getaffinity, 0, 0, mask);
  CALL(SYS_sched_getaffinity, 0, 0, NULL);
  CALL(SYS_sched_getaffinity, 0, 8, NULL);
  CALL(SYS_sched_getaffinity, 0, 8, probe_nowhere());
  CALL(SYS_sched_getaffinity, -1, 8, mask);
  CALL(SYS_sched_getaffinity, NO_PROCESS, 0xfacefeed00000008UL, mask);
  CALL(SYS_sched_getaffinity, 0, -1, mask);
  memset(wide, 0xa5, sizeof wide);
  CALL(SYS_sched_setaffinity, NO_PROCESS, sizeof wide, wide);
  CALL(SYS_sched_setaffinity, NO_PROCESS, 6, wide);
  CALL(SYS_sched_setaffinity, NO_PROCESS, 12, wide);
  CALL(SYS_sched_setaffinity, NO_PROCESS, 1, wide);
  memset(wide, 0, sizeof wide);
  CALL(SYS_sched_setaffinity, 0, 8, wide);
  CALL(SYS_sched_setaffinity, 0, sizeof wide, wide);
  CALL(SYS_sched_setaffinity, 0, 0, mask);
  CALL(SYS_sched_setaffinity, 0, 0, NULL);
  CALL(SYS_sched_setaffinity, 0, 8, NULL);
  CALL(SYS_sched_setaffinity, 0, 8, probe_nowhere());
  CALL(SYS_sched_setaffinity, -1, 16, mask);
  CALL(SYS_sched_setaffinity, 0, -1, mask);
  CALL(SYS_sched_setaffinity, 0, 4, (char *)mask + 4);
  CALL(SYS_sched_setaffinity, 0, 8, probe_odd(mask, 8));
}

/* After affinity() there is one processor to be on. */
static void processor(void) {
  unsigned *cpu = probe_tail(sizeof *cpu), *node = probe_tail(sizeof *node);
  CALL(SYS_getcpu, cpu, node, NULL);
  CALL(SYS_getcpu, NULL, NULL, NULL);
  CALL(SYS_getcpu, cpu, NULL, probe_nowhere());
  CALL(SYS_getcpu, NULL, node, cpu);
  CALL(SYS_getcpu, probe_nowhere(), node, NULL);
  CALL(SYS_getcpu, cpu, (char *)node + 1, NULL);
}

int main(void) {
  probe_begin();
  limits();
  usage();
  priorities();
  disk_priorities();
  policies();
  attributes();
  affinity();
  processor();
  probe_end();
  return 0;
}
