/*
 * Calls by the other doors of an x86-64 kernel: int 0x80 (i386), and numbers with the bit of x32, which few kernels know. What
 * is passed by address lies below 4 GiB, because i386 has only the low halves of the registers.
 */
#include "probe.h"

#include <poll.h>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>

static long i386_call(long nr, long a, long b, long c, long d, long e, long f) {
  long result;
  __asm__ volatile("push %%rbp; mov %7, %%rbp; int $0x80; pop %%rbp"
                   : "=a"(result)
                   : "a"(nr), "b"(a), "c"(b), "d"(c), "S"(d), "D"(e), "r"(f)
                   : "memory", "r8", "r9", "r10", "r11");
  return result;
}
#define ARGS(a, b, c, d, e, f, ...) (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f)
#define I386(nr, ...) i386_call(nr, ARGS(__VA_ARGS__ __VA_OPT__(, ) 0, 0, 0, 0, 0, 0))
#define X32(nr, ...) CALL(0x40000000 | (nr), ARGS(__VA_ARGS__ __VA_OPT__(, ) 0, 0, 0, 0, 0, 0))

static char *low, *end; /* [low, end) is mapped, what follows is not */
static char *next;

/* A copy below 4 GiB. */
static void *low_of(const void *bytes, size_t size) {
  char *copy = next;
  next += (size + 15) / 16 * 16;
  return memcpy(copy, bytes, size);
}
#define LOW(value) low_of(&(value), sizeof(value))
static char *text(const char *string) { return low_of(string, strlen(string) + 1); }
/* The last `size` bytes before what is not mapped. */
static void *tail_of(const void *bytes, size_t size) { return memcpy(end - size, bytes, size); }

static void files(void) {
  char *name = text("file"), *room = text("................................................................"
                                         "................................................................");
  void *nowhere = end;
  long fd = I386(5, name, O_RDWR | O_CREAT | O_CLOEXEC, 0640);
  I386(5, text("/etc/passwd"), O_RDONLY);
  I386(5, nowhere, O_RDONLY | 0x40000000);
  I386(5, tail_of("abc", 3), O_WRONLY);
  I386(295, AT_FDCWD, text("missing"), O_RDONLY);
  I386(4, fd, text("hello, world; and some more than fits into one line"), 51);
  I386(19, fd, 3, SEEK_SET);
  I386(19, fd, -1L, SEEK_CUR);
  I386(3, fd, room, 8);
  I386(3, fd, nowhere, 8);
  I386(180, fd, room, 5, 7, 0);
  I386(180, fd, room, 5, 1, 2);
  I386(181, fd, text("xyz"), 3, 0, 1);
  I386(140, fd, 1, 2, room, SEEK_SET);
  I386(140, fd, 0, 0, nowhere, SEEK_END);
  I386(33, name, R_OK | W_OK);
  I386(33, name, 0x18);
  I386(15, name, 0600);
  I386(94, fd, 0644);
  I386(38, name, text("other"));
  I386(9, text("other"), text("linked"));
  I386(83, text("other"), text("symbolic"));
  I386(85, text("symbolic"), room, 64);
  I386(106, text("other"), room);
  I386(107, text("missing"), room);
  I386(108, fd, nowhere);
  I386(195, text("/dev/null"), room);
  I386(196, text("symbolic"), room);
  I386(197, fd, room);
  I386(300, AT_FDCWD, text("other"), room, AT_SYMLINK_NOFOLLOW);
  I386(300, fd, text(""), room, AT_EMPTY_PATH);
  I386(383, AT_FDCWD, text("other"), AT_STATX_SYNC_AS_STAT, 0x7ff, nowhere);
  I386(18, text("other"), nowhere);
  I386(28, fd, nowhere);
  I386(84, text("other"), nowhere);
  I386(10, text("linked"));
  I386(39, text("folder"), 0755);
  I386(12, text("missing"));
  I386(40, text("folder"));
  I386(93, fd, 100);
  I386(194, fd, 200, 0);
  I386(193, text("missing"), 0, 1);
  I386(60, 022);
  I386(182, text("missing"), 1, -1);
  I386(212, text("missing"), -1, 1);
  I386(198, nowhere, 1, 1);
  I386(207, -1, 1, 1);
  I386(250, fd, 0, 0, 10, 4);
  I386(272, fd, 1, 2, 3, 4, 5);
  I386(314, fd, 0, 0, 10, 0, 1);
  I386(324, fd, 1, 0, 1, 10, 0);
  I386(225, fd, 0, 0, 10);
  I386(41, fd);
  I386(63, fd, 20);
  I386(330, fd, 21, O_CLOEXEC);
  I386(55, fd, F_GETFD);
  I386(221, fd, F_SETFL, O_APPEND);
  I386(221, fd, F_GETFL);
  I386(54, fd, 0x5401, nowhere);
  I386(54, 1, 0x1234, room);
  I386(6, 20);
  I386(6, -1);
  I386(331, room, O_CLOEXEC | O_NONBLOCK);
  I386(42, nowhere);
}

static void vectors(void) {
  char *data = text("first second");
  const uint32_t both[] = {(uint32_t)(uintptr_t)data, 5, (uint32_t)(uintptr_t)data + 6, 6};
  void *buffers = LOW(both);
  I386(146, -1, buffers, 2);
  I386(145, -1, buffers, 2);
  I386(146, -1, tail_of(both, sizeof both), 3);
  I386(146, -1, tail_of(both, 4), 1);
  I386(146, -1, end, 1);
  I386(334, -1, buffers, 2, 3, 4);
  I386(333, -1, buffers, 1, 3, 0);
  I386(316, -1, buffers, 2, 1);
  const uint32_t words[] = {(uint32_t)(uintptr_t)text("program"), (uint32_t)(uintptr_t)text("an argument"), 0};
  const uint32_t variables[] = {(uint32_t)(uintptr_t)text("NAME=value"), 0};
  I386(11, text("missing"), LOW(words), LOW(variables));
  I386(11, text("missing"), 0, 0);
  I386(11, text("missing"), tail_of(words, 8), end);
  I386(358, AT_FDCWD, text("missing"), LOW(words), LOW(variables), AT_SYMLINK_NOFOLLOW);
}

static void processes(void) {
  void *nowhere = end;
  I386(20);
  I386(24);
  I386(199);
  I386(224);
  I386(7, -1, nowhere, WNOHANG);
  I386(114, -1, 0, WNOHANG | WUNTRACED, 0);
  I386(37, 0, 0);
  I386(270, 1, 2, SIGUSR1);
  I386(34, 0);
  I386(76, RLIMIT_CORE, nowhere);
  I386(191, RLIMIT_NOFILE, nowhere);
  struct rlimit64 limit = {1024 * 1024, RLIM64_INFINITY};
  I386(340, 0, RLIMIT_NOFILE, tail_of(&limit, sizeof limit - 1), 0);
  I386(340, 0, RLIMIT_CORE, 0, LOW(limit));
  I386(122, nowhere);
  I386(136, 0xffffffff);
  I386(172, 15, text("renamed"));
  I386(172, 0xffff, 1, 2, 3, 4);
  I386(141, -1, nowhere, 100);
  I386(220, -1, nowhere, 100);
  I386(120, SIGCHLD | CLONE_THREAD, nowhere, nowhere, nowhere, nowhere);
  I386(67, SIGUSR1, nowhere, nowhere);
  I386(48, SIGUSR1, 1);
  I386(174, SIGUSR1, nowhere, 0, 8);
  uint64_t set = 1 << (SIGUSR1 - 1) | 1 << (SIGCHLD - 1);
  I386(175, SIG_BLOCK, LOW(set), 0, 8);
  I386(175, SIG_SETMASK, nowhere, nowhere, 8);
  I386(126, SIG_BLOCK, nowhere, nowhere);
  I386(176, nowhere, 8);
  I386(17);
  I386(31, 1, 2);
  I386(58, 1, 2);
  I386(98, 1, 2, 3, 4);
  I386(222, 1, 2, 3, 4, 5, 6);
  I386(500, 1, 2, 3, 4, 5, 6);
}

static void memory_and_time(void) {
  void *nowhere = end;
  I386(192, 0x20000000, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  I386(192, 0, 4096, PROT_READ, MAP_PRIVATE, -1, 3);
  I386(125, 0x20000000, 4096, PROT_READ | PROT_WRITE);
  I386(219, 0x20000000, 4096, 4);
  I386(91, 0x20000000, 4096);
  I386(90, nowhere);
  I386(45, 0);
  const int32_t moment[] = {0, 5};
  const int64_t wide[] = {0, 5};
  I386(162, LOW(moment), 0);
  I386(162, nowhere, nowhere);
  I386(267, CLOCK_MONOTONIC, 0, LOW(moment), 0);
  I386(407, CLOCK_MONOTONIC, 0, LOW(wide), 0);
  I386(265, 999, nowhere);
  I386(266, CLOCK_MONOTONIC, LOW(moment));
  I386(406, CLOCK_REALTIME, LOW(wide));
  I386(403, CLOCK_REALTIME, nowhere);
  I386(404, 999, LOW(wide));
  I386(78, nowhere, 0);
  I386(13, nowhere);
  I386(322, CLOCK_MONOTONIC, O_CLOEXEC);
  const int64_t timer[] = {0, 0, 1, 5};
  const int32_t narrow[] = {0, 0, 1, 5};
  I386(411, -1, 0, LOW(timer), 0);
  I386(325, -1, 0, LOW(narrow), 0);
  I386(240, LOW(moment), 128, 1, LOW(moment), 0, 0);
  I386(240, LOW(moment), 129, 1);
  I386(422, LOW(moment), 128, 1, LOW(wide), 0, 0);
}

static void descriptors_and_sockets(void) {
  struct pollfd one = {-1, POLLIN, 0};
  I386(168, LOW(one), 1, 0);
  I386(168, end, 1, 0);
  long set = I386(329, EPOLL_CLOEXEC);
  struct epoll_event wanted = {EPOLLIN | EPOLLET, {.u64 = 7}};
  I386(255, set, EPOLL_CTL_ADD, -1, LOW(wanted));
  I386(256, set, end, 1, 0);
  I386(328, 5, O_CLOEXEC);
  I386(293, -1, 3);
  I386(356, text("memory"), 1);
  long fd = I386(359, AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  struct sockaddr_un address = {AF_UNIX, "nobody"};
  I386(362, fd, LOW(address), sizeof address);
  I386(361, -1, end, 16);
  I386(363, fd, 5);
  I386(360, AF_UNIX, SOCK_DGRAM, 0, end);
  I386(369, -1, text("bytes"), 5, MSG_DONTWAIT, 0, 0);
  I386(370, -1, end, MSG_DONTWAIT);
  I386(372, -1, end, MSG_DONTWAIT);
  I386(373, fd, 1);
  int value = 1;
  I386(366, fd, SOL_SOCKET, SO_REUSEADDR, LOW(value), 4);
  I386(239, -1, -1, 0, 10);
  int64_t offset = 5;
  I386(239, -1, -1, LOW(offset), 10);
  I386(187, -1, -1, LOW(value), 10);
  I386(355, end, 4, 1);
  I386(393, 0x1234, 1, 0600);
  I386(399, 0x1234, 0);
}

static void x32(void) {
  X32(SYS_write, -1, text("never"), 5);
  X32(SYS_open, text("missing"), O_RDONLY);
  X32(SYS_openat, AT_FDCWD, text("missing"), O_RDONLY | O_CREAT, 0600);
  X32(SYS_getppid);
  X32(SYS_clock_gettime, CLOCK_MONOTONIC, end);
  X32(SYS_ioctl, 1, 2, 3);
  X32(SYS_rt_sigaction, 1, 2, 3, 4);
  X32(SYS_execve, 1, 2, 3);
  X32(SYS_uselib, 1);
  X32(514, -1, 0x5401, end);
  X32(516, -1, end, 1);
  X32(520, text("missing"), 0, 0);
  X32(530, end, 24);
  X32(400, 1, 2, 3, 4, 5, 6);
  X32(600, 1, 2, 3, 4, 5, 6);
}

/* A kernel without CONFIG_IA32_EMULATION ends who tries. */
static int knows_i386(void) {
  int status = 0;
  pid_t child = fork();
  if (child == 0) {
    I386(20);
    _exit(0);
  }
  return waitpid(child, &status, 0) == child && WIFEXITED(status);
}

int main(void) {
  const size_t size = 1 << 16;
  low = next = mmap((void *)0x10000000, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  if (low == MAP_FAILED) abort();
  end = low + size;
  const int i386 = knows_i386();
  probe_begin();
  if (i386) {
    files();
    vectors();
    processes();
    memory_and_time();
    descriptors_and_sockets();
  }
  x32();
  probe_end();
  return 0;
}
