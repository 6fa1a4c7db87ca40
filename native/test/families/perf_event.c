/* perf_event_open(2): every event type, bit and size of its attributes. Each call has something that the kernel refuses, so
 * that no counter is opened. */
#include "probe.h"
#include <linux/perf_event.h>

static struct perf_event_attr *attr;

/* Of a group that does not exist. */
static void ask(unsigned long flags) { CALL(SYS_perf_event_open, attr, 0, -1, 12345, flags); }

static struct perf_event_attr *cleared(unsigned type, unsigned long config) {
  memset(attr, 0, sizeof *attr);
  attr->type = type;
  attr->size = sizeof *attr;
  attr->config = config;
  return attr;
}

static void bit(unsigned at) {
  cleared(PERF_TYPE_HARDWARE, at);
  const unsigned long one = 1UL << at;
  memcpy((char *)attr + offsetof(struct perf_event_attr, read_format) + 8, &one, sizeof one);
  attr->sample_type = attr->read_format = attr->branch_sample_type = one;
  ask(one);
}

static void sizes(void) {
  for (unsigned size = 0; size <= 160; size += 8) {
    attr = probe_tail(160);
    memset(attr, 0, 160);
    attr->size = size;
    attr->config = PERF_COUNT_HW_INSTRUCTIONS;
    attr->inherit = 1;
    /* A newer structure than the kernel knows is answered with the size that it does know. */
    if (size > 136) ((char *)attr)[size - 1] = 1;
    ask(0);
    attr = (void *)((char *)attr + 160 - size);
    ask(0);
  }
  attr = probe_tail(64);
  memset(attr, 0, 64);
  ask(0);
  attr->size = 64;
  ask(0);
  attr->size = 72;
  ask(0);
  attr->size = 63;
  ask(0);
  attr->size = 0xffffffff;
  ask(0);
  attr = (void *)((char *)attr + 1);
  ask(0);
  attr = probe_tail(4);
  ask(0);
}

static void types(void) {
  static const unsigned long configs[] = {0, 1, 2, 0x020100, 0x01020304050607UL, 0xfacefeeddeadbeefUL, 0xffffffffffffffffUL};
  for (unsigned type = 0; type < 8; type++) {
    for (unsigned i = 0; i < sizeof configs / sizeof configs[0]; i++) {
      cleared(type, configs[i])->disabled = i & 1;
      attr->bp_type = i;
      attr->bp_addr = 0x1234;
      attr->bp_len = 8;
      attr->freq = i == 3;
      attr->sample_freq = i;
      attr->precise_ip = i;
      ask(0);
    }
  }
  for (unsigned i = 0; i < 12; i++) {
    cleared(PERF_TYPE_SOFTWARE, i);
    ask(0);
    cleared(PERF_TYPE_HW_CACHE, i | i << 8 | i << 16);
    ask(0);
  }
  cleared(0xfacefeed, 3);
  ask(0);
  memset(attr, 0xff, sizeof *attr);
  attr->size = sizeof *attr;
  ask(0xffffffffffffffffUL);
}

static void arguments(void) {
  cleared(PERF_TYPE_SOFTWARE, PERF_COUNT_SW_DUMMY);
  CALL(SYS_perf_event_open, NULL, 0, 0, 0, 0);
  CALL(SYS_perf_event_open, probe_nowhere(), -1, -1, -1, 0);
  CALL(SYS_perf_event_open, attr, -1, -1, -1, PERF_FLAG_FD_CLOEXEC);
  CALL(SYS_perf_event_open, attr, 0x7fffffff, 0x7fffffff, 0x7fffffff, PERF_FLAG_FD_NO_GROUP | PERF_FLAG_FD_OUTPUT);
  CALL(SYS_perf_event_open, attr, 0xfacefeed00000001UL, 0xfacefeedffffffffUL, 0xfacefeedffffff9cUL, PERF_FLAG_PID_CGROUP);
  CALL(SYS_perf_event_open, attr, 0, -1, -1, 0xfacefeeddeadbe00UL);
  CALL(SYS_perf_event_open, probe_odd(attr, sizeof *attr), 0, -1, -1, 0x10 | PERF_FLAG_FD_CLOEXEC);
}

int main(void) {
  probe_begin();
  sizes();
  attr = probe_tail(sizeof *attr);
  types();
  arguments();
  for (unsigned at = 0; at < 64; at++) bit(at);
  probe_end();
  return 0;
}
