/* Sockets in each state that a call can bring them into: what GET /sockets and /peers are tested on. sockets FILE */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static char buffer[4096];

static struct sockaddr_in loopback(int port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

/* A port of its own, from the kernel. */
static int bound(int type, struct sockaddr_in *address) {
  int fd = socket(AF_INET, type, 0);
  *address = loopback(0);
  socklen_t length = sizeof *address;
  if (bind(fd, (struct sockaddr *)address, length) < 0) exit(2);
  getsockname(fd, (struct sockaddr *)address, &length);
  return fd;
}

static int begin_connect(struct sockaddr_in address) {
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  connect(fd, (struct sockaddr *)&address, sizeof address);
  return fd;
}

static int wait_and_ask(int fd) {
  struct pollfd waiting = {.fd = fd, .events = POLLOUT};
  poll(&waiting, 1, -1);
  int error = 0;
  socklen_t length = sizeof error;
  getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length);
  return error;
}

static void say(const char *what, int port) { printf("%s %d\n", what, port); }

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  struct sockaddr_in server, closed, full, one, other;
  int listener = bound(SOCK_STREAM, &server);
  listen(listener, 16);
  say("server", ntohs(server.sin_port));

  /* Nobody listens there, and nobody else can. */
  int taken = bound(SOCK_STREAM, &closed);
  say("closed", ntohs(closed.sin_port));
  wait_and_ask(begin_connect(closed));
  struct pollfd none = {.fd = begin_connect(closed), .events = POLLOUT};
  poll(&none, 1, -1);
  send(none.fd, "x", 1, MSG_NOSIGNAL);

  /* Told by SO_ERROR, by bytes, by a second connect. */
  if (wait_and_ask(begin_connect(server)) != 0) return 3;
  close(accept(listener, NULL, NULL));
  int sends = begin_connect(server);
  struct pollfd ready = {.fd = sends, .events = POLLOUT};
  poll(&ready, 1, -1);
  send(sends, "12345", 5, 0);
  int accepted = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
  recv(accepted, buffer, sizeof buffer, 0);
  int again = begin_connect(server);
  ready.fd = again;
  poll(&ready, 1, -1);
  connect(again, (struct sockaddr *)&server, sizeof server);

  /* Its queue takes one: the second one's connection is never answered. */
  int crowded = bound(SOCK_STREAM, &full);
  listen(crowded, 0);
  say("full", ntohs(full.sin_port));
  int first = socket(AF_INET, SOCK_STREAM, 0);
  connect(first, (struct sockaddr *)&full, sizeof full);
  begin_connect(full);

  /* A file, and a pipe, into a connection. */
  int file = open(argv[1], O_RDONLY);
  sendfile(sends, file, NULL, 700);
  int ends[2];
  if (pipe(ends) < 0 || write(ends[1], buffer, 300) != 300) return 4;
  splice(ends[0], NULL, sends, NULL, 300, 0);

  /* Without a connection, to and from two others. */
  int datagrams = bound(SOCK_DGRAM, &one);
  int peer = bound(SOCK_DGRAM, &other);
  say("one", ntohs(one.sin_port));
  say("other", ntohs(other.sin_port));
  sendto(peer, "abc", 3, 0, (struct sockaddr *)&one, sizeof one);
  struct sockaddr_in from;
  socklen_t length = sizeof from;
  recvfrom(datagrams, buffer, sizeof buffer, 0, (struct sockaddr *)&from, &length);
  struct iovec parts[3] = {{buffer, 100}, {buffer, 200}, {buffer, 50}};
  struct mmsghdr messages[3] = {0};
  struct sockaddr_in names[3] = {one, one, server};
  for (int i = 0; i < 3; i++) {
    messages[i].msg_hdr.msg_iov = &parts[i];
    messages[i].msg_hdr.msg_iovlen = 1;
    messages[i].msg_hdr.msg_name = &names[i];
    messages[i].msg_hdr.msg_namelen = sizeof names[i];
  }
  sendmmsg(peer, messages, 3, 0);
  for (int i = 0; i < 2; i++) parts[i].iov_len = sizeof buffer;
  recvmmsg(datagrams, messages, 2, 0, NULL);

  /* Unix: a connection to a name, and one that is refused. */
  struct sockaddr_un name = {.sun_family = AF_UNIX};
  snprintf(name.sun_path + 1, sizeof name.sun_path - 1, "trapline-%d", getpid());
  socklen_t named = offsetof(struct sockaddr_un, sun_path) + 1 + strlen(name.sun_path + 1);
  int local = socket(AF_UNIX, SOCK_STREAM, 0);
  bind(local, (struct sockaddr *)&name, named);
  int early = socket(AF_UNIX, SOCK_STREAM, 0);
  connect(early, (struct sockaddr *)&name, named);
  listen(local, 4);
  int late = socket(AF_UNIX, SOCK_STREAM, 0);
  connect(late, (struct sockaddr *)&name, named);
  accept(local, NULL, NULL);
  int pair[2];
  socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair);
  send(pair[0], "x", 1, 0);
  (void)taken;
  return 0;
}
