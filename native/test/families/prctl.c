/* prctl with every option, arch_prctl with every code, personality: valid, unknown and half readable. */
#include "probe.h"

#include <asm/prctl.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/prctl.h>
#include <linux/seccomp.h>

#define LENGTH(array) (sizeof(array) / sizeof(*(array)))

static unsigned char *nowhere;

/* Words that are no address, no bit and no name, to go through every option with. */
static const unsigned long wrong[] = {0xfacefeeddeadbeefUL, 0xbadc0ded00000000UL, 0xfffffffffffffffeUL};

/* What cannot be undone, would end the program or depends on the machine is left to the others below. */
static int skipped(int option) {
  switch (option) {
  case PR_SET_SECCOMP:
  case PR_CAPBSET_DROP:
  case PR_SET_SECUREBITS:
  case PR_GET_TIMERSLACK:
    return 1;
  }
  return 0;
}

static void every_option(void) {
  for (int option = -1; option < 70; option++) {
    if (skipped(option)) continue;
    for (unsigned i = 0; i < LENGTH(wrong); i++) CALL(SYS_prctl, option, wrong[i], wrong[i] + 1, ~wrong[i], wrong[i] ^ 1);
    CALL(SYS_prctl, option, nowhere, nowhere + 1, nowhere + 2, nowhere + 3);
  }
  CALL(SYS_prctl, 0x53564d41, wrong[0], wrong[1], wrong[2], wrong[0]);
  CALL(SYS_prctl, 0x59616d61, wrong[0], wrong[1], wrong[2], wrong[0]);
  CALL(SYS_prctl, 0xfacefeed00000010UL, NULL);
  CALL(SYS_prctl, 0x7fffffff, 0, 0, 0, 0);
}

static void answers(void) {
  unsigned *word = probe_tail(4);
  unsigned long *pointer = probe_tail(8);
  char *name = probe_tail(16);
  const int gets[] = {PR_GET_PDEATHSIG, PR_GET_UNALIGN, PR_GET_FPEMU, PR_GET_FPEXC, PR_GET_ENDIAN, PR_GET_TSC, PR_GET_CHILD_SUBREAPER};
  for (unsigned i = 0; i < LENGTH(gets); i++) {
    *word = 0xfacefeed;
    CALL(SYS_prctl, gets[i], word);
    CALL(SYS_prctl, gets[i], NULL);
    CALL(SYS_prctl, gets[i], (char *)word + 1);
    CALL(SYS_prctl, gets[i], nowhere);
  }
  CALL(SYS_prctl, PR_GET_TID_ADDRESS, pointer);
  CALL(SYS_prctl, PR_GET_TID_ADDRESS, (char *)pointer + 1);
  CALL(SYS_prctl, PR_GET_TID_ADDRESS, NULL);
  CALL(SYS_prctl, PR_GET_NAME, name);
  CALL(SYS_prctl, PR_GET_NAME, name + 1);
  CALL(SYS_prctl, PR_GET_NAME, nowhere);
  CALL(SYS_prctl, PR_GET_NAME, NULL);
  const int plain[] = {PR_GET_DUMPABLE,     PR_GET_KEEPCAPS,      PR_GET_TIMING,       PR_GET_SECCOMP,         PR_GET_SECUREBITS,
                       PR_MCE_KILL_GET,     PR_GET_NO_NEW_PRIVS,  PR_GET_THP_DISABLE,  PR_GET_FP_MODE,         PR_SVE_GET_VL,
                       PR_GET_IO_FLUSHER,   PR_GET_TAGGED_ADDR_CTRL, PR_PAC_GET_ENABLED_KEYS, PR_SME_GET_VL, PR_TASK_PERF_EVENTS_DISABLE,
                       PR_TASK_PERF_EVENTS_ENABLE, PR_MPX_ENABLE_MANAGEMENT, PR_MPX_DISABLE_MANAGEMENT};
  for (unsigned i = 0; i < LENGTH(plain); i++) {
    CALL(SYS_prctl, plain[i], 0, 0, 0, 0);
    CALL(SYS_prctl, plain[i], 1, 2, 3, 4);
  }
  for (int control = -1; control < 5; control++) CALL(SYS_prctl, PR_GET_SPECULATION_CTRL, (long)control, 0, 0, 0);
}

static void names(void) {
  static const char *const texts[] = {"", "x", "fourteen bytes", "fifteen bytes!!", "sixteen bytes!!!", "far more than sixteen bytes", "\"\n\1\377tail"};
  char *read_back = probe_tail(16);
  for (unsigned i = 0; i < LENGTH(texts); i++) {
    CALL(SYS_prctl, PR_SET_NAME, probe_tail_of(texts[i], strlen(texts[i]) + 1));
    CALL(SYS_prctl, PR_SET_NAME, probe_tail_of(texts[i], strlen(texts[i])));
    CALL(SYS_prctl, PR_GET_NAME, read_back);
  }
  CALL(SYS_prctl, PR_SET_NAME, nowhere);
  CALL(SYS_prctl, PR_SET_NAME, NULL);
  CALL(SYS_prctl, PR_SET_NAME, "prctl");
}

static void settings(void) {
  for (long dumpable = -1; dumpable < 4; dumpable++) {
    CALL(SYS_prctl, PR_SET_DUMPABLE, dumpable);
    CALL(SYS_prctl, PR_GET_DUMPABLE, dumpable);
  }
  CALL(SYS_prctl, PR_SET_DUMPABLE, 1);
  const long signals[] = {0, 1, 9, 31, 32, 33, 64, 65, 128, 129, -1, 0x100000009};
  int *signal = probe_tail(4);
  for (unsigned i = 0; i < LENGTH(signals); i++) {
    CALL(SYS_prctl, PR_SET_PDEATHSIG, signals[i]);
    CALL(SYS_prctl, PR_GET_PDEATHSIG, signal);
  }
  CALL(SYS_prctl, PR_SET_PDEATHSIG, 0);
  const int numbers[] = {PR_SET_KEEPCAPS, PR_SET_TIMING, PR_SET_ENDIAN, PR_SET_FPEMU, PR_SET_FPEXC, PR_SET_CHILD_SUBREAPER};
  for (unsigned i = 0; i < LENGTH(numbers); i++)
    for (long value = -1; value < 3; value++) CALL(SYS_prctl, numbers[i], value, 1, 2, 3);
  CALL(SYS_prctl, PR_SET_CHILD_SUBREAPER, 0);
  CALL(SYS_prctl, PR_SET_TIMERSLACK, 12345);
  CALL(SYS_prctl, PR_GET_TIMERSLACK);
  CALL(SYS_prctl, PR_SET_TIMERSLACK, -1L);
  CALL(SYS_prctl, PR_SET_TIMERSLACK, 0);
  const int switches[] = {PR_SET_THP_DISABLE, PR_SET_IO_FLUSHER, PR_SET_NO_NEW_PRIVS};
  for (unsigned i = 0; i < LENGTH(switches); i++) {
    CALL(SYS_prctl, switches[i], -1L, 0, 0, 0);
    CALL(SYS_prctl, switches[i], 1, 2, 3, 4);
    CALL(SYS_prctl, switches[i], 0xfacefeed00000001UL, 0, 0, 1);
  }
  for (long mode = 0; mode < 4; mode++) {
    CALL(SYS_prctl, PR_SET_TSC, mode | 0x100000000);
    CALL(SYS_prctl, PR_SET_UNALIGN, mode | 0x100000000);
    CALL(SYS_prctl, PR_SET_FP_MODE, mode | 0x100000000);
    CALL(SYS_prctl, PR_MCE_KILL, mode, 0, 0, 0);
    CALL(SYS_prctl, PR_MCE_KILL, 1, mode, 0, 0);
    CALL(SYS_prctl, PR_MCE_KILL, 1, mode, mode, 0);
  }
  CALL(SYS_prctl, PR_SET_TSC, PR_TSC_ENABLE);
  CALL(SYS_prctl, PR_MCE_KILL, PR_MCE_KILL_SET, PR_MCE_KILL_LATE, 0, 0);
  CALL(SYS_prctl, PR_MCE_KILL_GET, 0, 0, 0, 0);
  CALL(SYS_prctl, PR_MCE_KILL, PR_MCE_KILL_CLEAR, 0, 0, 0);
}

static void capabilities(void) {
  const long caps[] = {0, 1, 13, 40, 41, 63, 64, 255, -1};
  for (unsigned i = 0; i < LENGTH(caps); i++) {
    CALL(SYS_prctl, PR_CAPBSET_READ, caps[i]);
    if (caps[i] > 40) CALL(SYS_prctl, PR_CAPBSET_DROP, caps[i]);
    for (long operation = 0; operation < 6; operation++) CALL(SYS_prctl, PR_CAP_AMBIENT, operation, caps[i], 0, 0);
  }
  CALL(SYS_prctl, PR_CAP_AMBIENT, 4, 0, 0, 0);
  CALL(SYS_prctl, PR_CAP_AMBIENT, 1, 7, 8, 9);
  CALL(SYS_prctl, PR_CAP_AMBIENT, -1L, 7, 8, 9);
  CALL(SYS_prctl, PR_CAPBSET_DROP, 40);
  for (long bit = 1; bit < 0x400; bit <<= 1) CALL(SYS_prctl, PR_SET_SECUREBITS, bit | 0x10000);
  CALL(SYS_prctl, PR_SET_SECUREBITS, 0);
  CALL(SYS_prctl, PR_GET_SECUREBITS);
  CALL(SYS_prctl, PR_SET_SECUREBITS, 0x15);
  CALL(SYS_prctl, PR_GET_SECUREBITS);
  CALL(SYS_prctl, PR_SET_SECUREBITS, 0xff);
  CALL(SYS_prctl, PR_GET_SECUREBITS);
}

static void memory(void) {
  static const char *const texts[] = {"", "heap", "[brackets]", "a name that is longer than thirty-two bytes by far"};
  char *area = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  for (unsigned i = 0; i < LENGTH(texts); i++) CALL(SYS_prctl, PR_SET_VMA, PR_SET_VMA_ANON_NAME, area, 4096, texts[i]);
  CALL(SYS_prctl, PR_SET_VMA, PR_SET_VMA_ANON_NAME, area, 4096, NULL);
  CALL(SYS_prctl, PR_SET_VMA, PR_SET_VMA_ANON_NAME, area + 1, 0, nowhere);
  CALL(SYS_prctl, PR_SET_VMA, PR_SET_VMA_ANON_NAME, nowhere, -1L, probe_tail_of("unended", 7));
  CALL(SYS_prctl, PR_SET_VMA, 1, area, 4096, "name");
  struct prctl_mm_map map = {.start_code = 1, .exe_fd = -1};
  for (long what = 0; what < 17; what++) CALL(SYS_prctl, PR_SET_MM, what, 1, 0, 0);
  CALL(SYS_prctl, PR_SET_MM, PR_SET_MM_MAP, &map, sizeof(map), 0);
  CALL(SYS_prctl, PR_SET_MM, PR_SET_MM_MAP, &map, 3, 0);
  CALL(SYS_prctl, PR_SET_MM, PR_SET_MM_MAP_SIZE, nowhere, 0, 0);
  CALL(SYS_prctl, PR_SET_MM, 0xfacefeed00000001UL, 0, 0, 0);
}

static void processors(void) {
  for (long control = -1; control < 4; control++)
    for (long way = 0; way < 34; way = way ? way * 2 : 1) CALL(SYS_prctl, PR_SET_SPECULATION_CTRL, control, way, 1, 1);
  CALL(SYS_prctl, PR_SET_SPECULATION_CTRL, 0, 6, 1, 1);
  const long lengths[] = {0, 16, 0xffff, 0x10000, 0x20010, 0x40010, 0x60010, 0x80010, -1};
  for (unsigned i = 0; i < LENGTH(lengths); i++) {
    CALL(SYS_prctl, PR_SVE_SET_VL, lengths[i]);
    CALL(SYS_prctl, PR_SME_SET_VL, lengths[i]);
    CALL(SYS_prctl, PR_SET_TAGGED_ADDR_CTRL, lengths[i], 0, 0, 0);
  }
  for (long tag = 0; tag < 8; tag++) CALL(SYS_prctl, PR_SET_TAGGED_ADDR_CTRL, tag | tag << 4, tag, 0, 0);
  const long keys[] = {0, 1, 2, 4, 8, 16, 31, 32, 0x100000000, -1};
  for (unsigned i = 0; i < LENGTH(keys); i++) {
    CALL(SYS_prctl, PR_PAC_RESET_KEYS, keys[i], 0, 0, 0);
    CALL(SYS_prctl, PR_PAC_SET_ENABLED_KEYS, keys[i], keys[9 - i], 0, 0);
  }
  unsigned long *cookie = probe_tail(8);
  for (long command = -1; command < 5; command++) {
    for (long type = -1; type < 5; type++) CALL(SYS_prctl, PR_SCHED_CORE, command, 1, type, cookie);
    CALL(SYS_prctl, PR_SCHED_CORE, command, -1, 0, NULL);
    CALL(SYS_prctl, PR_SCHED_CORE, command | 0xfacefeed00000000UL, 0x7fffffff, 0x100000000, nowhere);
  }
  for (long mode = -1; mode < 3; mode++) {
    if (mode != 1) CALL(SYS_prctl, PR_SET_SYSCALL_USER_DISPATCH, mode, 0, 0, 0);
    CALL(SYS_prctl, PR_SET_SYSCALL_USER_DISPATCH, mode, -1L, 5, nowhere);
  }
  for (long pid = -2; pid < 2; pid++) CALL(SYS_prctl, PR_SET_PTRACER, pid);
  CALL(SYS_prctl, PR_SET_PTRACER, 0x1ffffffff);
}

static void architecture(void) {
  unsigned long *word = probe_tail(8);
  const int codes[] = {0x1001, 0x1003, 0x1004, 0x1011, 0x1012, 0x1021, 0x1022, 0x1024, 0x2001, 0x2002, 0x2003, 0, -1, 0x4001, 0x5001};
  for (unsigned i = 0; i < LENGTH(codes); i++) {
    const int sets = codes[i] == 0x1001 || codes[i] == 0x1012;
    if (!sets) {
      CALL(SYS_arch_prctl, codes[i], word);
      CALL(SYS_arch_prctl, codes[i], (char *)word + 1);
      CALL(SYS_arch_prctl, codes[i] | 0x100000000, NULL);
    }
    CALL(SYS_arch_prctl, codes[i], 0xfacefeeddeadbeefUL);
  }
  CALL(SYS_arch_prctl, 0x1002, -1L);
  for (long feature = -1; feature < 21; feature++) {
    if (feature == 18) continue;
    CALL(SYS_arch_prctl, 0x1023, feature);
    CALL(SYS_arch_prctl, 0x1025, feature);
  }
  CALL(SYS_arch_prctl, 0x1023, 0x100000001);
}

static void personalities(void) {
  const unsigned long personas[] = {0xffffffff, 0,      1,      2,      3,      4,      5,         6,         7,         8,         9,        10,
                                    11,         12,     13,     14,     15,     16,     17,        0xff,      0x0020000, 0x0040000, 0x80000,  0x100000,
                                    0x200000,   0x400000, 0x800000, 0x1000000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x4100001, 0x5000002,
                                    0x7000003,  0x6000003, 0x5000004, 0x4000005, 0x4000006, 0x5000007, 0x8000008, 0x4000009, 0x400000a, 0x400000b,
                                    0x400000d,  0x410000e, 0xffffff00, 0xfacefeed, 0xdeadbeef00000008};
  for (unsigned i = 0; i < LENGTH(personas); i++) CALL(SYS_personality, personas[i]);
  CALL(SYS_personality, 0);
}

/* Last: what is set here stays. */
static void restrictions(void) {
  struct sock_filter instructions[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {LENGTH(instructions), instructions};
  CALL(SYS_prctl, PR_SET_SECCOMP, 0, 1, 2, 3);
  CALL(SYS_prctl, PR_SET_SECCOMP, 3, 1, 2, 3);
  CALL(SYS_prctl, PR_SET_SECCOMP, -1L, 1, 2, 3);
  CALL(SYS_prctl, PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL, 2, 3);
  CALL(SYS_prctl, PR_SET_SECCOMP, SECCOMP_MODE_FILTER, nowhere);
  CALL(SYS_prctl, PR_SET_SECCOMP, SECCOMP_MODE_FILTER, probe_half(&program, 15));
  program.len = 0;
  CALL(SYS_prctl, PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
  program.len = 2;
  CALL(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  CALL(SYS_prctl, PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0);
  CALL(SYS_prctl, PR_SET_SECCOMP, SECCOMP_MODE_FILTER, probe_odd(&program, sizeof(program)));
  CALL(SYS_prctl, PR_GET_SECCOMP);
  CALL(SYS_prctl, PR_SET_SECCOMP, SECCOMP_MODE_STRICT);
}

int main(void) {
  nowhere = probe_nowhere();
  probe_begin();
  every_option();
  answers();
  names();
  settings();
  capabilities();
  memory();
  processors();
  architecture();
  personalities();
  restrictions();
  probe_end();
  return 0;
}
