/* Filters for system calls and file accesses: seccomp(2), landlock(7). */
#include "probe.h"
#include <linux/audit.h>
#include <linux/bpf_common.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

/* Allows everything; the program goes on behind it. */
static struct sock_filter allow[] = {
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 1, 0),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_THREAD),
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
};

/* Every class, size, mode, operation and source, and what a filter may return; refused as a whole. */
static const struct sock_filter everything[] = {
    BPF_STMT(BPF_LD | BPF_W | BPF_IMM, 0),
    BPF_STMT(BPF_LD | BPF_H | BPF_IND, 0x7fffffff),
    BPF_STMT(BPF_LD | BPF_B | BPF_MEM, 15),
    BPF_STMT(BPF_LD | BPF_W | BPF_LEN, 0xffffffff),
    BPF_STMT(BPF_LD | 0x18 | BPF_ABS, 1),
    BPF_STMT(BPF_LD | BPF_W | BPF_MSH, -1),
    BPF_STMT(BPF_LD | BPF_W | 0xc0, 2),
    BPF_STMT(BPF_LD | BPF_W | 0xe0, 3),
    BPF_STMT(BPF_LDX | BPF_B | BPF_MSH, 14),
    BPF_STMT(BPF_LDX | BPF_W | BPF_LEN, 0),
    BPF_STMT(BPF_ST, 3),
    BPF_STMT(BPF_STX, 4),
    BPF_STMT(BPF_ST | 0xf8, 5),
    BPF_STMT(BPF_STX | BPF_H | BPF_MEM, 6),
    BPF_STMT(BPF_ALU | BPF_ADD | BPF_K, 1),
    BPF_STMT(BPF_ALU | BPF_SUB | BPF_X, 2),
    BPF_STMT(BPF_ALU | BPF_MUL | BPF_K, 3),
    BPF_STMT(BPF_ALU | BPF_DIV | BPF_X, 0),
    BPF_STMT(BPF_ALU | BPF_OR | BPF_K, 0xff),
    BPF_STMT(BPF_ALU | BPF_AND | BPF_K, 0xffff),
    BPF_STMT(BPF_ALU | BPF_LSH | BPF_K, 4),
    BPF_STMT(BPF_ALU | BPF_RSH | BPF_K, 5),
    BPF_STMT(BPF_ALU | BPF_NEG, 0),
    BPF_STMT(BPF_ALU | BPF_MOD | BPF_K, 7),
    BPF_STMT(BPF_ALU | BPF_XOR | BPF_X, 0),
    BPF_STMT(BPF_ALU | 0xb0, 9),
    BPF_STMT(BPF_ALU | 0xf0 | BPF_X, 9),
    BPF_JUMP(BPF_JMP | BPF_JA, 4, 0, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_X, 0, 255, 254),
    BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, 0xdeadbeef, 1, 2),
    BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 8, 3, 4),
    BPF_JUMP(BPF_JMP | 0x50 | BPF_K, 9, 5, 6),
};
static const struct sock_filter returns[] = {
    BPF_STMT(BPF_RET | BPF_A, 5),
    BPF_STMT(BPF_RET | BPF_X, 6),
    BPF_STMT(BPF_RET | 0x18, 6),
    BPF_STMT(BPF_RET | 0xe0, 7),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_THREAD | 5),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP | 0xffff),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 0xfff0),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE | 1),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_LOG),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW | 3),
    BPF_STMT(BPF_RET | BPF_K, 0x12345678),
    BPF_STMT(BPF_RET | BPF_K, 0xfffffffe),
    BPF_STMT(BPF_MISC | BPF_TAX, 0),
    BPF_STMT(BPF_MISC | BPF_TXA, 1),
    BPF_STMT(BPF_MISC | 0x20, 1),
    BPF_STMT(BPF_MISC | 0xf8, 2),
    BPF_STMT(0x1234 | BPF_RET, 2),
    BPF_STMT(0xff00 | BPF_LD, 2),
    {BPF_RET | BPF_K, 3, 4, 0},
    {BPF_LD | BPF_W | BPF_ABS, 3, 4, 0},
};

static void filters(void) {
  struct sock_fprog *program = probe_tail(sizeof *program);
  *program = (struct sock_fprog){LENGTH(everything), (void *)everything};
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, program);
  *program = (struct sock_fprog){LENGTH(returns), (void *)returns};
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC | SECCOMP_FILTER_FLAG_LOG, program);
  *program = (struct sock_fprog){0, NULL};
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, program);
  *program = (struct sock_fprog){0, allow};
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, program);
  *program = (struct sock_fprog){7, NULL};
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, program);
  *program = (struct sock_fprog){7, probe_nowhere()};
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, program);
  *program = (struct sock_fprog){9, probe_tail_of(allow, sizeof allow)};
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, program);
  *program = (struct sock_fprog){2, probe_half(allow, 12)};
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, program);
  *program = (struct sock_fprog){1, probe_half(allow, 5)};
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, program);
  static struct sock_filter many[4200];
  for (unsigned i = 0; i < LENGTH(many); i++) many[i] = (struct sock_filter)BPF_STMT(BPF_ALU | BPF_ADD | BPF_K, i);
  *program = (struct sock_fprog){40, many};
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, program);
  *program = (struct sock_fprog){4096, many};
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, program);
  *program = (struct sock_fprog){4097, many};
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, program);
  *program = (struct sock_fprog){65535, many};
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, program);

  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, NULL);
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, probe_nowhere());
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, -1, (char *)program + 8);
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0xffffffff00000001UL, NULL);
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0x40, NULL);
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0x3f, NULL);
  CALL(SYS_seccomp, SECCOMP_SET_MODE_STRICT, 1, NULL);
  CALL(SYS_seccomp, SECCOMP_SET_MODE_STRICT, 0, program);
  CALL(SYS_seccomp, SECCOMP_SET_MODE_STRICT, 0xffffffff, (void *)1);
  CALL(SYS_seccomp, 4, 0, NULL);
  CALL(SYS_seccomp, -1, -1, (void *)-1);
  CALL(SYS_seccomp, 0xfacefeed00000005UL, 1, program);

  const unsigned actions[] = {SECCOMP_RET_KILL_PROCESS, SECCOMP_RET_KILL_THREAD, SECCOMP_RET_TRAP, SECCOMP_RET_ERRNO,
                              SECCOMP_RET_USER_NOTIF, SECCOMP_RET_TRACE, SECCOMP_RET_LOG, SECCOMP_RET_ALLOW, 1,
                              SECCOMP_RET_ERRNO | 1, 0x12340000, 0xffffffff};
  unsigned *action = probe_tail(sizeof *action);
  for (unsigned i = 0; i < LENGTH(actions); i++) {
    *action = actions[i];
    CALL(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, action);
  }
  CALL(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 1, action);
  CALL(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, NULL);
  CALL(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, (char *)action + 2);
  struct seccomp_notif_sizes *sizes = probe_tail(sizeof *sizes);
  CALL(SYS_seccomp, SECCOMP_GET_NOTIF_SIZES, 0, sizes);
  CALL(SYS_seccomp, SECCOMP_GET_NOTIF_SIZES, 1, sizes);
  CALL(SYS_seccomp, SECCOMP_GET_NOTIF_SIZES, 0, NULL);
  CALL(SYS_seccomp, SECCOMP_GET_NOTIF_SIZES, 0, (char *)sizes + 1);

}

static void files(void) {
  struct landlock_ruleset_attr *attr = probe_tail(8);
  struct landlock_path_beneath_attr *rule = probe_tail(sizeof *rule);
  char wide[48] = {0};

  CALL(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION | 2);
  CALL(SYS_landlock_create_ruleset, NULL, 1, LANDLOCK_CREATE_RULESET_VERSION);
  CALL(SYS_landlock_create_ruleset, attr, 8, 0xfffffffc);
  CALL(SYS_landlock_create_ruleset, NULL, 0, 0xfacefeed00000008UL);
  CALL(SYS_landlock_create_ruleset, NULL, 0, 0);
  CALL(SYS_landlock_create_ruleset, NULL, 8, 0);
  CALL(SYS_landlock_create_ruleset, probe_nowhere(), 8, 0);
  attr->handled_access_fs = 0;
  CALL(SYS_landlock_create_ruleset, attr, 8, 0);
  attr->handled_access_fs = 0xffffffffffffffffUL;
  CALL(SYS_landlock_create_ruleset, attr, 8, 0);
  attr->handled_access_fs = 0xfacefeeddead0000UL;
  CALL(SYS_landlock_create_ruleset, attr, 8, 0);
  attr->handled_access_fs = 0x1ffe;
  CALL(SYS_landlock_create_ruleset, attr, 8, LANDLOCK_CREATE_RULESET_VERSION);
  CALL(SYS_landlock_create_ruleset, attr, 7, 0);
  CALL(SYS_landlock_create_ruleset, attr, 0, 0);
  CALL(SYS_landlock_create_ruleset, attr, 12, 0);
  CALL(SYS_landlock_create_ruleset, attr, -1, 0);
  CALL(SYS_landlock_create_ruleset, (char *)attr + 1, 8, 0);
  memset(wide, 0xff, sizeof wide);
  CALL(SYS_landlock_create_ruleset, wide, sizeof wide, 0);
  memset(wide, 0, sizeof wide);
  wide[0] = 6, wide[47] = 1;
  CALL(SYS_landlock_create_ruleset, wide, sizeof wide, 0);
  attr->handled_access_fs = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_EXECUTE;
  const int ruleset = syscall(SYS_landlock_create_ruleset, attr, 8, 0);

  const int root = open("/", O_PATH | O_CLOEXEC);
  *rule = (struct landlock_path_beneath_attr){LANDLOCK_ACCESS_FS_READ_FILE, root};
  CALL(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, rule, 0);
  CALL(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, rule, 0xfacefeed);
  CALL(SYS_landlock_add_rule, ruleset, 0, rule, 0);
  CALL(SYS_landlock_add_rule, ruleset, 99, rule, 1);
  CALL(SYS_landlock_add_rule, -1, 0xffffffff, rule, 0);
  CALL(SYS_landlock_add_rule, -1, LANDLOCK_RULE_PATH_BENEATH, rule, 0);
  CALL(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, NULL, 0);
  CALL(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, probe_nowhere(), 0);
  CALL(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, (char *)rule + 1, 0);
  CALL(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, probe_half(rule, 8), 0);
  *rule = (struct landlock_path_beneath_attr){0, -1};
  CALL(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, rule, 0);
  *rule = (struct landlock_path_beneath_attr){0xdeadfeedfacebeefUL, AT_FDCWD};
  CALL(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, rule, 0);
  *rule = (struct landlock_path_beneath_attr){LANDLOCK_ACCESS_FS_WRITE_FILE | 0x8000000000000000UL, 0x7fffffff};
  CALL(SYS_landlock_add_rule, 0x100000000UL + ruleset, LANDLOCK_RULE_PATH_BENEATH, rule, -1);

  CALL(SYS_landlock_restrict_self, ruleset, 0xfacefeed);
  CALL(SYS_landlock_restrict_self, -1, 0);
  CALL(SYS_landlock_restrict_self, -1, 1);
  CALL(SYS_landlock_restrict_self, 0x7fffffff, 0xffffffff00000000UL);
  CALL(SYS_landlock_restrict_self, root, 0);
}

int main(void) {
  probe_begin();
  files();
  filters();
  /* Last: the filter then stands before every further call. */
  struct sock_fprog program = {LENGTH(allow), allow};
  CALL(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &program);
  CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program);
  CALL(SYS_seccomp, SECCOMP_SET_MODE_STRICT, 0, NULL);
  probe_end();
  return 0;
}
