/* Makes descriptors in every way, and looks at each by F_GETFD, whose line names it. What the two texts say differently on purpose
 * (docs/differences-from-strace.md) is left out. Nothing waits for anything: two runs make the same lines. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/close_range.h>
#include <linux/io_uring.h>
#include <linux/landlock.h>
#include <linux/netlink.h>
#include <linux/perf_event.h>
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static int look(long fd) {
  fcntl((int)fd, F_GETFD);
  return (int)fd;
}

static int file;

static void paths(void) {
  mkdir("dir", 0700);
  symlink("dir", "link");
  file = look(open("link/../file", O_RDWR | O_CREAT, 0600));
  int dir = look(open("link", O_RDONLY | O_DIRECTORY));
  int odd = look(openat(dir, "a<b>1<7\t\"c\\\303\244\n", O_RDWR | O_CREAT, 0600));
  look(creat("link/created", 0600));
  look(open("/lib/x86_64-linux-gnu/libc.so.6", O_PATH));
  look(open("/dev/null", O_RDWR));
  look(open("/dev/zero", O_RDWR));
  look(open("/proc/self/status", O_RDONLY));
  look(open(".", O_TMPFILE | O_RDWR, 0600));
  look(open("missing", O_RDONLY));
  dup2(file, 50);
  dup3(file, 51, O_CLOEXEC);
  fcntl(file, F_DUPFD, 60);
  fcntl(file, F_DUPFD_CLOEXEC, 61);
  look(51);
  rename("file", "renamed");
  look(file);
  unlink("renamed");
  look(file);
  look(50);
  chdir("link");
  openat(AT_FDCWD, "missing", O_RDONLY);
  int here = look(open(".", O_RDONLY));
  fchdir(dir);
  chdir("..");
  rename("dir", "moved");
  look(odd);
  look(here);
  struct pollfd polled[] = {{file, POLLIN, 0}, {dir, POLLIN, 0}, {-1, POLLIN, 0}};
  poll(polled, 3, 0);
  fd_set set;
  FD_ZERO(&set);
  FD_SET(file, &set);
  struct timeval zero = {0, 0};
  select(file + 1, &set, NULL, NULL, &zero);
  mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, file, 0);
}

static void anonymous(void) {
  int ends[2];
  pipe(ends);
  look(ends[0]);
  pipe2(ends, O_CLOEXEC);
  look(ends[1]);
  look(memfd_create("name", 0));
  look(syscall(SYS_memfd_secret, 0));
  int epoll = look(epoll_create1(0));
  struct epoll_event event = {EPOLLIN, {.u64 = 7}};
  epoll_ctl(epoll, EPOLL_CTL_ADD, ends[0], &event);
  look(eventfd(0, 0));
  look(timerfd_create(CLOCK_MONOTONIC, 0));
  sigset_t mask;
  sigemptyset(&mask);
  sigaddset(&mask, SIGUSR1);
  look(signalfd(signalfd(-1, &mask, SFD_CLOEXEC), &mask, 0));
  look(inotify_init1(0));
  look(fanotify_init(FAN_CLASS_NOTIF, O_RDONLY));
  look(syscall(SYS_userfaultfd, O_CLOEXEC | 1));
  look(syscall(SYS_pidfd_open, getpid(), 0));
  struct io_uring_params ring = {0};
  look(syscall(SYS_io_uring_setup, 1, &ring));
  union bpf_attr map = {.map_type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = 4, .max_entries = 1};
  look(syscall(SYS_bpf, BPF_MAP_CREATE, &map, 72));
  struct perf_event_attr counter = {.type = PERF_TYPE_SOFTWARE, .size = sizeof counter, .disabled = 1};
  look(syscall(SYS_perf_event_open, &counter, 0, -1, -1, 0));
  struct landlock_ruleset_attr rules = {.handled_access_fs = LANDLOCK_ACCESS_FS_EXECUTE};
  look(syscall(SYS_landlock_create_ruleset, &rules, sizeof rules.handled_access_fs, 0));
  look(syscall(SYS_fsopen, "tmpfs", 0));
  look(syscall(SYS_open_tree, AT_FDCWD, "moved", O_CLOEXEC));
}

static struct sockaddr_in loopback = {.sin_family = AF_INET};

static void sockets(void) {
  loopback.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof loopback;
  int netlink = look(socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE));
  struct sockaddr_nl port = {.nl_family = AF_NETLINK};
  bind(netlink, (void *)&port, sizeof port);
  look(netlink);
  int datagrams = look(socket(AF_INET, SOCK_DGRAM, 0));
  bind(datagrams, (void *)&loopback, sizeof loopback);
  look(datagrams);
  getsockname(datagrams, (void *)&loopback, &size);
  int connected = look(socket(AF_INET, SOCK_DGRAM, 0));
  connect(connected, (void *)&loopback, sizeof loopback);
  look(connected);
  int listening = look(socket(AF_INET, SOCK_STREAM, 0));
  listen(listening, 1);
  look(listening);
  getsockname(listening, (void *)&loopback, &size);
  loopback.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int client = look(socket(AF_INET, SOCK_STREAM, 0));
  connect(client, (void *)&loopback, sizeof loopback);
  look(client);
  int server = look(accept(listening, NULL, NULL));
  write(server, "hello", 5);
  shutdown(server, SHUT_WR);
  close(client);
  look(server);
  int six = look(socket(AF_INET6, SOCK_STREAM, 0));
  listen(six, 1);
  struct sockaddr_in6 address;
  size = sizeof address;
  getsockname(six, (void *)&address, &size);
  address.sin6_addr = in6addr_loopback;
  connect(look(socket(AF_INET6, SOCK_STREAM, 0)), (void *)&address, sizeof address);
  look(accept4(six, NULL, NULL, SOCK_CLOEXEC));
  struct sockaddr_un name = {AF_UNIX, "socket"};
  int local = look(socket(AF_UNIX, SOCK_STREAM, 0));
  bind(local, (void *)&name, sizeof name);
  listen(local, 1);
  look(local);
  int near = look(socket(AF_UNIX, SOCK_STREAM, 0));
  connect(near, (void *)&name, sizeof name);
  int far = look(accept(local, NULL, NULL));
  look(near);
  struct sockaddr_un abstract = {AF_UNIX, "\0abstract\"<\1"};
  int unnamed = look(socket(AF_UNIX, SOCK_DGRAM, 0));
  bind(unnamed, (void *)&abstract, offsetof(struct sockaddr_un, sun_path) + 12);
  look(unnamed);
  int pair[2];
  socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair);
  look(pair[0]);
  look(socket(AF_INET, SOCK_RAW, IPPROTO_ICMP));
  look(socket(AF_PACKET, SOCK_RAW, 0));

  char data = 'x', control[CMSG_SPACE(3 * sizeof(int))];
  struct iovec vector = {&data, 1};
  struct mmsghdr message = {{.msg_iov = &vector, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control}, 0};
  struct cmsghdr *header = CMSG_FIRSTHDR(&message.msg_hdr);
  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN(3 * sizeof(int));
  int rights[] = {file, far, server};
  memcpy(CMSG_DATA(header), rights, sizeof rights);
  sendmsg(near, &message.msg_hdr, 0);
  sendmmsg(near, &message, 1, 0);
  recvmsg(far, &message.msg_hdr, 0);
  memcpy(rights, CMSG_DATA(header), sizeof rights);
  for (int i = 0; i < 3; i++) look(rights[i]);
  recvmmsg(far, &message, 1, MSG_CMSG_CLOEXEC, NULL);
  memcpy(rights, CMSG_DATA(header), sizeof rights);
  for (int i = 0; i < 3; i++) look(rights[i]);
}

/* In a child that the parent only waits for, so that no line of one falls between those of the other. */
static void inherited(void) {
  int pidfd = -1;
  pid_t child = (pid_t)syscall(SYS_clone, CLONE_VFORK | SIGCHLD, NULL, NULL, NULL, 0);
  if (child == 0) {
    look(file);
    close(file);
    look(file);
    close_range(50, 60, 0);
    close_range(61, 61, CLOSE_RANGE_CLOEXEC);
    look(50);
    look(61);
    dup2(open("moved/kept", O_RDWR | O_CREAT, 0600), 70);
    execl("/bin/sh", "sh", "-c", "read x <&70; exec 4>&70 70>&-; echo y >&4", NULL);
    _exit(1);
  }
  waitpid(child, NULL, 0);
  look(file);
  child = (pid_t)syscall(SYS_clone, CLONE_VFORK | CLONE_PIDFD | SIGCHLD, NULL, &pidfd, NULL, 0);
  if (child == 0) _exit(0);
  look(pidfd);
  waitpid(child, NULL, 0);
}

int main(void) {
  paths();
  anonymous();
  sockets();
  inherited();
  return 0;
}
