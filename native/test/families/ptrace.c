/*
 * Every request of ptrace, on nobody and on a child of its own. A tracer that follows children would take the child first, so
 * it is made with CLONE_UNTRACED, in a pid namespace where its number is always the same.
 */
#include "probe.h"

#include <elf.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/ptrace.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>

#define LENGTH(array) (sizeof(array) / sizeof(*(array)))

static char *nowhere;

static const long requests[] = {0x1,    0x2,    0x3,    0x4,    0x5,    0x6,    0x7,    0x8,    0x9,    0xa,    0xb,    0xc,    0xd,
                                0xe,    0xf,    0x10,   0x11,   0x12,   0x13,   0x14,   0x15,   0x16,   0x17,   0x18,   0x19,   0x1a,
                                0x1e,   0x1f,   0x20,   0x21,   0x22,   0x4200, 0x4201, 0x4202, 0x4203, 0x4204, 0x4205, 0x4206, 0x4207,
                                0x4208, 0x4209, 0x420a, 0x420b, 0x420c, 0x420d, 0x420e, 0x420f, 0x4210, -1,     0x100000001};

static void on_nobody(void) {
  for (unsigned i = 0; i < LENGTH(requests); i++) {
    CALL(SYS_ptrace, requests[i], -1, NULL, NULL);
    CALL(SYS_ptrace, requests[i], 0x7fffffff, nowhere, nowhere);
    CALL(SYS_ptrace, requests[i], -1, 0xfacefeeddeadbeefUL, 0xbadc0dedUL);
    CALL(SYS_ptrace, requests[i], 0, 17, 65);
  }
  CALL(SYS_ptrace, PTRACE_TRACEME, 1, 2, 3);
  struct {
    uint64_t off;
    uint32_t flags;
    int32_t nr;
  } peek = {7, 1, 3};
  CALL(SYS_ptrace, 0x4209, -1, &peek, NULL);
  peek.flags = -1;
  peek.nr = -1;
  CALL(SYS_ptrace, 0x4209, -1, &peek, nowhere);
  CALL(SYS_ptrace, 0x4209, -1, probe_half(&peek, 15), NULL);
  const uint64_t mask = 1ul << 8;
  CALL(SYS_ptrace, 0x420b, -1, 8, &mask);
  CALL(SYS_ptrace, 0x420b, -1, 7, &mask);
  CALL(SYS_ptrace, 0x420b, -1, 8, probe_half(&mask, 7));
  for (long option = 1; option < 0x1000000; option <<= 1) CALL(SYS_ptrace, PTRACE_SETOPTIONS, -1, 0, option);
  CALL(SYS_ptrace, PTRACE_SEIZE, -1, 0, 0xfacefeed001000ffUL);
  for (int type = 0; type < 22; type++) {
    struct iovec vector = {nowhere, 16};
    CALL(SYS_ptrace, PTRACE_GETREGSET, -1, (long)type, &vector);
    CALL(SYS_ptrace, PTRACE_SETREGSET, -1, (long)type, &vector);
  }
  const int notes[] = {0x200, 0x201, 0x202, 0x203, 0x400, 0x46e62b7f, 0x53494749, 0x46494c45, 0x7fffffff};
  for (unsigned i = 0; i < LENGTH(notes); i++) CALL(SYS_ptrace, PTRACE_GETREGSET, -1, (long)notes[i], NULL);
  uint64_t metadata[3] = {5, 6, 7};
  for (long size = 0; size < 25; size += 4) CALL(SYS_ptrace, 0x420d, -1, size, metadata);
  siginfo_t info = {.si_signo = SIGUSR1, .si_code = SI_QUEUE, .si_pid = 3, .si_uid = 4};
  info.si_value.sival_ptr = (void *)0x5;
  CALL(SYS_ptrace, PTRACE_SETSIGINFO, -1, 0, &info);
  CALL(SYS_ptrace, PTRACE_SETSIGINFO, -1, 0, probe_half(&info, 127));
  struct user_regs_struct registers;
  memset(&registers, 0x11, sizeof(registers));
  CALL(SYS_ptrace, PTRACE_SETREGS, -1, 0, &registers);
  CALL(SYS_ptrace, PTRACE_SETREGS, -1, 0, probe_half(&registers, sizeof(registers) - 1));
  struct user_fpregs_struct floats;
  memset(&floats, 0x22, sizeof(floats));
  CALL(SYS_ptrace, PTRACE_SETFPREGS, -1, 0, &floats);
  CALL(SYS_ptrace, PTRACE_SETFPREGS, -1, 0, probe_half(&floats, sizeof(floats) - 1));
  for (unsigned offset = 0; offset < sizeof(struct user) + 16; offset += offset < 240 || offset > 700 ? 4 : 24)
    CALL(SYS_ptrace, PTRACE_PEEKUSR, -1, (long)offset, NULL);
  for (int i = 0; i < 8; i++) CALL(SYS_ptrace, PTRACE_POKEUSR, -1, offsetof(struct user, u_debugreg[i]), i);
}

static int stopped(void) {
  const int pid = syscall(SYS_clone, CLONE_UNTRACED | SIGCHLD, NULL, NULL, NULL, NULL);
  if (pid != 0) return pid;
  struct sock_filter instructions[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_getppid, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE | 7),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {LENGTH(instructions), instructions};
  raise(SIGSTOP);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGUSR1);
  sigaddset(&set, SIGRTMIN);
  sigprocmask(SIG_BLOCK, &set, NULL);
  const union sigval value = {.sival_int = 5};
  for (int i = 0; i < 3; i++) sigqueue(getpid(), SIGRTMIN, value);
  syscall(SYS_getppid);
  syscall(SYS_close, -7);
  raise(SIGUSR2);
  _exit(33);
}

static void until(int pid, int request) {
  CALL(SYS_ptrace, request, pid, NULL, 0);
  int status;
  CALL(SYS_wait4, pid, &status, __WALL, NULL);
}

static void peek_information(int pid) {
  unsigned char *info = probe_tail(88);
  const int sizes[] = {0, 1, 3, 4, 7, 8, 15, 16, 23, 24, 31, 32, 33, 47, 48, 79, 80, 83, 84, 88};
  for (unsigned i = 0; i < LENGTH(sizes); i++) {
    CALL(SYS_ptrace, PTRACE_GET_SYSCALL_INFO, pid, (long)sizes[i], info);
  }
  CALL(SYS_ptrace, PTRACE_GET_SYSCALL_INFO, pid, 88, NULL);
  CALL(SYS_ptrace, PTRACE_GET_SYSCALL_INFO, pid, 88, info + 8);
  CALL(SYS_ptrace, PTRACE_GET_SYSCALL_INFO, pid, -1L, info);
}

static void registers(int pid) {
  struct user_regs_struct *general = probe_tail(sizeof(*general));
  struct user_fpregs_struct *floats = probe_tail(sizeof(*floats));
  CALL(SYS_ptrace, PTRACE_GETREGS, pid, NULL, (char *)general + 1);
  CALL(SYS_ptrace, PTRACE_GETREGS, pid, NULL, NULL);
  CALL(SYS_ptrace, PTRACE_GETREGS, pid, NULL, general);
  CALL(SYS_ptrace, PTRACE_SETREGS, pid, NULL, general);
  CALL(SYS_ptrace, PTRACE_GETFPREGS, pid, NULL, floats);
  CALL(SYS_ptrace, PTRACE_SETFPREGS, pid, NULL, floats);
  CALL(SYS_ptrace, 0x12, pid, NULL, floats);
  struct iovec vector;
  const int lengths[] = {0, 8, 64, 216, 217, 300};
  for (unsigned i = 0; i < LENGTH(lengths); i++) {
    vector = (struct iovec){probe_tail(512), lengths[i]};
    CALL(SYS_ptrace, PTRACE_GETREGSET, pid, NT_PRSTATUS, &vector);
    CALL(SYS_ptrace, PTRACE_SETREGSET, pid, NT_PRSTATUS, &vector);
  }
  const int float_lengths[] = {0, 16, 512, 513};
  for (unsigned i = 0; i < LENGTH(float_lengths); i++) {
    vector = (struct iovec){probe_tail(600), float_lengths[i]};
    CALL(SYS_ptrace, PTRACE_GETREGSET, pid, NT_FPREGSET, &vector);
    CALL(SYS_ptrace, PTRACE_SETREGSET, pid, NT_FPREGSET, &vector);
  }
  vector = (struct iovec){nowhere, 4096};
  CALL(SYS_ptrace, PTRACE_GETREGSET, pid, NT_X86_XSTATE, &vector);
  CALL(SYS_ptrace, PTRACE_GETREGSET, pid, 77L, &vector);
  CALL(SYS_ptrace, PTRACE_SETREGSET, pid, NT_PRSTATUS, &vector);
  CALL(SYS_ptrace, PTRACE_GETREGSET, pid, NT_PRSTATUS, NULL);
  CALL(SYS_ptrace, PTRACE_GETREGSET, pid, NT_PRSTATUS, probe_half(&vector, 15));
  long *word = probe_tail(8);
  CALL(SYS_ptrace, PTRACE_PEEKUSR, pid, offsetof(struct user_regs_struct, cs), word);
  CALL(SYS_ptrace, PTRACE_PEEKUSR, pid, offsetof(struct user_regs_struct, cs), word + 1);
  CALL(SYS_ptrace, PTRACE_PEEKUSR, pid, 3, word);
  CALL(SYS_ptrace, PTRACE_POKEUSR, pid, offsetof(struct user_regs_struct, cs), 0x33);
  CALL(SYS_ptrace, PTRACE_PEEKDATA, pid, &requests[5], word);
  CALL(SYS_ptrace, PTRACE_PEEKTEXT, pid, nowhere, word);
  CALL(SYS_ptrace, PTRACE_PEEKTEXT, pid, &requests[6], NULL);
  CALL(SYS_ptrace, PTRACE_POKEDATA, pid, nowhere, 5);
  CALL(SYS_ptrace, PTRACE_POKETEXT, pid, nowhere, 5);
}

static void signals(int pid) {
  siginfo_t *info = probe_tail(sizeof(*info));
  CALL(SYS_ptrace, PTRACE_GETSIGINFO, pid, NULL, info);
  CALL(SYS_ptrace, PTRACE_GETSIGINFO, pid, NULL, nowhere);
  CALL(SYS_ptrace, PTRACE_GETSIGINFO, pid, NULL, NULL);
  CALL(SYS_ptrace, PTRACE_SETSIGINFO, pid, NULL, info);
  uint64_t *mask = probe_tail(8);
  CALL(SYS_ptrace, PTRACE_GETSIGMASK, pid, 8, mask);
  CALL(SYS_ptrace, PTRACE_GETSIGMASK, pid, 8, nowhere);
  CALL(SYS_ptrace, PTRACE_GETSIGMASK, pid, 4, mask);
  CALL(SYS_ptrace, PTRACE_SETSIGMASK, pid, 8, mask);
  struct {
    uint64_t off;
    uint32_t flags;
    int32_t nr;
  } peek = {0, 0, 4};
  siginfo_t *infos = probe_tail(4 * sizeof(*infos));
  CALL(SYS_ptrace, PTRACE_PEEKSIGINFO, pid, &peek, infos);
  peek.flags = 1;
  CALL(SYS_ptrace, PTRACE_PEEKSIGINFO, pid, &peek, infos);
  CALL(SYS_ptrace, PTRACE_PEEKSIGINFO, pid, &peek, nowhere);
  peek.nr = 0;
  CALL(SYS_ptrace, PTRACE_PEEKSIGINFO, pid, &peek, infos);
  unsigned long *message = probe_tail(8);
  CALL(SYS_ptrace, PTRACE_GETEVENTMSG, pid, NULL, message);
  CALL(SYS_ptrace, PTRACE_GETEVENTMSG, pid, NULL, NULL);
  CALL(SYS_ptrace, PTRACE_GETEVENTMSG, pid, NULL, nowhere);
}

static void filters(int pid) {
  struct sock_filter *instructions = probe_tail(4 * sizeof(*instructions));
  CALL(SYS_ptrace, PTRACE_SECCOMP_GET_FILTER, pid, 0, NULL);
  CALL(SYS_ptrace, PTRACE_SECCOMP_GET_FILTER, pid, 0, instructions);
  CALL(SYS_ptrace, PTRACE_SECCOMP_GET_FILTER, pid, 0, nowhere);
  CALL(SYS_ptrace, PTRACE_SECCOMP_GET_FILTER, pid, 9, instructions);
  uint64_t *metadata = probe_tail(24);
  for (int size = 0; size <= 24; size += 4) {
    metadata[0] = 0;
    metadata[1] = metadata[2] = 0xfacefeed;
    CALL(SYS_ptrace, PTRACE_SECCOMP_GET_METADATA, pid, (long)size, metadata);
  }
  metadata[0] = 9;
  CALL(SYS_ptrace, PTRACE_SECCOMP_GET_METADATA, pid, 16, metadata);
  CALL(SYS_ptrace, PTRACE_SECCOMP_GET_METADATA, pid, 16, metadata + 2);
}

static void on_child(void) {
  const int pid = stopped();
  int status;
  CALL(SYS_wait4, pid, &status, WUNTRACED, NULL);
  CALL(SYS_ptrace, PTRACE_SEIZE, pid, 0xfacefeed, PTRACE_O_TRACESYSGOOD);
  CALL(SYS_ptrace, PTRACE_SEIZE, pid, NULL, 0xfacefeed);
  CALL(SYS_ptrace, PTRACE_SEIZE, pid, NULL, PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACESECCOMP | PTRACE_O_EXITKILL);
  CALL(SYS_ptrace, PTRACE_SEIZE, pid, NULL, NULL);
  CALL(SYS_ptrace, PTRACE_ATTACH, pid, NULL, NULL);
  CALL(SYS_ptrace, PTRACE_SETOPTIONS, pid, NULL, PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACESECCOMP | PTRACE_O_TRACEEXIT);
  CALL(SYS_wait4, pid, &status, __WALL, NULL);
  signals(pid);
  CALL(SYS_kill, pid, SIGCONT);
  CALL(SYS_ptrace, PTRACE_LISTEN, pid, NULL, NULL);
  CALL(SYS_wait4, pid, &status, __WALL, NULL);
  CALL(SYS_ptrace, PTRACE_SETOPTIONS, pid, NULL, PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACESECCOMP | PTRACE_O_TRACEEXIT);
  peek_information(pid);
  registers(pid);
  /* the call that the filter names */
  for (int i = 0; i < 40; i++) {
    CALL(SYS_ptrace, PTRACE_SYSCALL, pid, NULL, NULL);
    if (waitpid(pid, &status, __WALL) < 0) break;
    if (WIFSTOPPED(status) && status >> 16 == PTRACE_EVENT_SECCOMP) break;
  }
  peek_information(pid);
  signals(pid);
  filters(pid);
  until(pid, PTRACE_SYSCALL);
  peek_information(pid);
  until(pid, PTRACE_SYSCALL);
  peek_information(pid);
  until(pid, PTRACE_SYSCALL);
  peek_information(pid);
  until(pid, PTRACE_CONT);
  signals(pid);
  CALL(SYS_ptrace, PTRACE_CONT, pid, NULL, 0xfacefeed);
  CALL(SYS_ptrace, PTRACE_CONT, pid, NULL, 65);
  until(pid, PTRACE_CONT);
  signals(pid);
  CALL(SYS_ptrace, PTRACE_DETACH, pid, NULL, SIGUSR1);
  CALL(SYS_wait4, pid, &status, __WALL, NULL);
}

int main(void) {
  if (unshare(CLONE_NEWPID) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWPID) != 0) return 1;
  /* The parent sleeps until the namespace's first process has ended, so that nobody else's lines come between. */
  if (syscall(SYS_clone, CLONE_VFORK | SIGCHLD, NULL, NULL, NULL, NULL) != 0) return 0;
  nowhere = probe_nowhere();
  /* When the news of a child comes is left to chance. */
  sigset_t news;
  sigemptyset(&news);
  sigaddset(&news, SIGCHLD);
  sigprocmask(SIG_BLOCK, &news, NULL);
  probe_begin();
  on_nobody();
  on_child();
  probe_end();
  return 0;
}
