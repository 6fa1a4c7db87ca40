/* Options of sockets by level. What goes in is given to descriptor -1, so that no option of the kernel is needed; what comes out
 * comes from sockets of a network namespace of the program's own. */
#include "probe.h"

#include <linux/filter.h>
#include <linux/if_packet.h>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sched.h>
#include <sys/socket.h>

#define NELEM(a) (sizeof(a) / sizeof(a)[0])

/* every level that there is, and some that are none */
static const int levels[] = {0, 1, 6, 17, 40, 41, 58, 100, 101, 132, 136, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 2, 94, -1};

static char bytes[4096];

static void names(void) {
  for (size_t i = 0; i < NELEM(levels); i++) {
    const int level = levels[i];
    /* these have names, of which the last one is below 132 */
    const int last = level == 132 || level == 269 ? 131 : level == 0 || level == 1 || level == 41 ? 130 : level == 276 || level == 277 ? 129 : level == 274 || level == 17 ? 105 : level == 271 || level == 278 ? 140 : 20;
    const int first = level == 271 || level == 278 ? 120 : level == 17 ? 96 : level == 277 ? 120 : -1;
    for (int option = first; option <= last; option++) CALL(SYS_setsockopt, -1, level, option, bytes, 0);
    if (first > 0) CALL(SYS_setsockopt, -1, level, 1, bytes, 0);
    CALL(SYS_setsockopt, -1, level, 0xdeadbeef, NULL, -1);
    CALL(SYS_getsockopt, -1, level, 1, NULL, NULL);
    for (int option = 62; option < 70; option++) CALL(SYS_getsockopt, -1, level, option, NULL, NULL);
  }
  for (int option = 90; option < 134; option++) CALL(SYS_getsockopt, -1, SOL_IP, option, NULL, NULL);
}

/* Each option with a value of each interesting length, readable and not. */
static void given(int level, int option) {
  static const int lengths[] = {0, 1, 3, 4, 5, 8, 12, 16, 20, 40};
  for (size_t i = 0; i < NELEM(lengths); i++) CALL(SYS_setsockopt, -1, level, option, probe_tail_of(bytes, lengths[i]), lengths[i]);
  CALL(SYS_setsockopt, -1, level, option, bytes, 0xfacefeed00000004);
  CALL(SYS_setsockopt, -1, level, option, bytes, 300);
  CALL(SYS_setsockopt, -1, level, option, bytes, -1);
  CALL(SYS_setsockopt, -1, level, option, NULL, 4);
  CALL(SYS_setsockopt, -1, level, option, probe_nowhere(), 4);
  CALL(SYS_setsockopt, -1, level, option, probe_half(bytes, 3), 4);
  CALL(SYS_setsockopt, -1, level, option, probe_half(bytes, 7), 16);
}

static void values(void) {
  for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = i * 5 + 1;
  for (int option = 0; option < 76; option++) given(SOL_SOCKET, option);
  for (int option = 30; option < 52; option++) given(SOL_IP, option);
  for (int option = 16; option < 30; option++) given(SOL_IPV6, option);
  for (int option = 40; option < 51; option++) given(SOL_IPV6, option);
  for (int option = 1; option < 40; option += 5) given(SOL_TCP, option);
  for (int option = 0; option < 25; option++) given(SOL_PACKET, option);
  for (int option = 0; option < 14; option++) given(SOL_NETLINK, option);
  given(17, 1), given(17, 100), given(SOL_RAW, 1), given(SOL_ICMPV6, 1), given(SOL_ALG, 1), given(SOL_ALG, 4), given(SOL_BLUETOOTH, 4), given(SOL_X25, 1);
  given(SOL_TIPC, 127), given(SOL_TLS, 1), given(SOL_XDP, 2), given(SOL_CAIF, 127), given(132, 2), given(SOL_DCCP, 2), given(SOL_RXRPC, 2), given(SOL_ATM, 3), given(12345, 2);
}

static void structures(void) {
  static const struct linger lingers[] = {{0, 0}, {1, 30}, {-1, -1}};
  for (size_t i = 0; i < NELEM(lingers); i++) CALL(SYS_setsockopt, -1, SOL_SOCKET, SO_LINGER, &lingers[i], sizeof *lingers);
  static const struct timeval times[] = {{0, 0}, {5, 250000}, {-1, -1}, {1, 2000000}};
  for (size_t i = 0; i < NELEM(times); i++) {
    CALL(SYS_setsockopt, -1, SOL_SOCKET, 20, &times[i], sizeof *times);
    CALL(SYS_setsockopt, -1, SOL_SOCKET, 21, &times[i], sizeof *times);
    CALL(SYS_setsockopt, -1, SOL_SOCKET, 66, &times[i], sizeof *times);
  }
  struct sock_filter code[40] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, SKF_AD_OFF + SKF_AD_PKTTYPE), BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 12), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0x800, 0, 5), BPF_STMT(BPF_LDX | BPF_B | BPF_MSH, 14),
      BPF_STMT(BPF_ALU | BPF_ADD | BPF_K, 5), BPF_STMT(BPF_ALU | BPF_NEG, 0), BPF_STMT(BPF_ST, 3), BPF_STMT(BPF_STX, 4), BPF_STMT(BPF_MISC | BPF_TAX, 0), BPF_STMT(BPF_MISC | BPF_TXA, 0), BPF_STMT(BPF_RET | BPF_A, 0), BPF_STMT(BPF_RET | BPF_K, 0xffffffff)};
  for (int i = 12; i < 40; i++) code[i] = (struct sock_filter)BPF_STMT(i * 37, i);
  struct sock_fprog program = {12, code};
  static const int attach[] = {SO_ATTACH_FILTER, SO_ATTACH_REUSEPORT_CBPF};
  for (size_t i = 0; i < NELEM(attach); i++) {
    program.filter = code, program.len = 12;
    CALL(SYS_setsockopt, -1, SOL_SOCKET, attach[i], &program, sizeof program);
    CALL(SYS_setsockopt, -1, SOL_SOCKET, attach[i], &program, sizeof program - 1);
    CALL(SYS_setsockopt, -1, SOL_SOCKET, attach[i], &program, sizeof program + 1);
    program.len = 40;
    CALL(SYS_setsockopt, -1, SOL_SOCKET, attach[i], &program, sizeof program);
    program.len = 0;
    CALL(SYS_setsockopt, -1, SOL_SOCKET, attach[i], &program, sizeof program);
    program.len = 65535;
    CALL(SYS_setsockopt, -1, SOL_SOCKET, attach[i], &program, sizeof program);
    program.filter = NULL;
    CALL(SYS_setsockopt, -1, SOL_SOCKET, attach[i], &program, sizeof program);
    program.filter = probe_tail_of(code, 24), program.len = 5;
    CALL(SYS_setsockopt, -1, SOL_SOCKET, attach[i], &program, sizeof program);
    program.filter = probe_nowhere();
    CALL(SYS_setsockopt, -1, SOL_SOCKET, attach[i], &program, sizeof program);
  }
  struct ip_mreqn group = {{htonl(0xe0000001)}, {htonl(0x7f000001)}, 1};
  static const int membership[] = {IP_ADD_MEMBERSHIP, IP_DROP_MEMBERSHIP, IP_MULTICAST_IF, IP_ADD_SOURCE_MEMBERSHIP, IP_BLOCK_SOURCE};
  for (size_t i = 0; i < NELEM(membership); i++) {
    group.imr_ifindex = i % 2 == 0 ? 1 : 99;
    for (int size = 0; size < 15; size++) CALL(SYS_setsockopt, -1, SOL_IP, membership[i], &group, size);
  }
  struct ipv6_mreq group6 = {{{{0xff, 2, [15] = 1}}}, 1};
  static const int membership6[] = {IPV6_ADD_MEMBERSHIP, IPV6_DROP_MEMBERSHIP, IPV6_JOIN_ANYCAST, IPV6_LEAVE_ANYCAST};
  for (size_t i = 0; i < NELEM(membership6); i++) {
    group6.ipv6mr_interface = i % 2 == 0 ? 1 : 99;
    for (int size = 15; size < 23; size++) CALL(SYS_setsockopt, -1, SOL_IPV6, membership6[i], &group6, size);
  }
  struct group_req joined = {1, {AF_INET}};
  ((struct sockaddr_in *)&joined.gr_group)->sin_addr.s_addr = htonl(0xe0000001);
  for (int option = MCAST_JOIN_GROUP; option <= MCAST_LEAVE_GROUP; option++)
    for (int level = 0; level <= 41; level += 41) {
      CALL(SYS_setsockopt, -1, level, option, &joined, sizeof joined);
      CALL(SYS_setsockopt, -1, level, option, &joined, sizeof joined - 1);
      CALL(SYS_setsockopt, -1, level, option, &joined, sizeof joined + 1);
      CALL(SYS_setsockopt, -1, level, option, probe_half(&joined, 40), sizeof joined);
    }
  struct packet_mreq packet = {1, PACKET_MR_MULTICAST, 6, {1, 2, 3, 4, 5, 255}};
  for (int type = 0; type < 6; type++) {
    packet.mr_type = type, packet.mr_ifindex = type == 5 ? 77 : 1, packet.mr_alen = type * 2 + 1;
    CALL(SYS_setsockopt, -1, SOL_PACKET, PACKET_ADD_MEMBERSHIP, &packet, sizeof packet);
    CALL(SYS_setsockopt, -1, SOL_PACKET, PACKET_DROP_MEMBERSHIP, &packet, sizeof packet);
  }
  CALL(SYS_setsockopt, -1, SOL_PACKET, PACKET_ADD_MEMBERSHIP, &packet, sizeof packet - 1);
  CALL(SYS_setsockopt, -1, SOL_PACKET, PACKET_ADD_MEMBERSHIP, &packet, sizeof packet + 4);
  struct tpacket_req ring = {1, 2, 3, 4};
  CALL(SYS_setsockopt, -1, SOL_PACKET, PACKET_RX_RING, &ring, sizeof ring);
  CALL(SYS_setsockopt, -1, SOL_PACKET, PACKET_TX_RING, &ring, sizeof ring);
  CALL(SYS_setsockopt, -1, SOL_PACKET, PACKET_RX_RING, &ring, sizeof ring + 12);
  for (int rehash = -2; rehash < 3; rehash++) CALL(SYS_setsockopt, -1, SOL_SOCKET, 74, &rehash, 4);
  CALL(SYS_setsockopt, -1, SOL_SOCKET, 74, &(int){255}, 4);
  struct icmp6_filter { uint32_t data[8]; } filter = {{0xffffffff, 0xfffffffe, 5, 0, -1, -1, -1, -1}};
  CALL(SYS_setsockopt, -1, SOL_ICMPV6, 1, &filter, sizeof filter);
  uint32_t kinds = 0xfffff0f6;
  CALL(SYS_setsockopt, -1, SOL_RAW, 1, &kinds, 4);
  kinds = 0;
  CALL(SYS_setsockopt, -1, SOL_RAW, 1, &kinds, 4);
}

/* What the kernel answers that does not depend on it. */
static void answers(void) {
  static const int rooms[] = {0, 1, 3, 4, 5, 8, 12, 16, 20, 128, -1};
  static const int options[] = {SO_DEBUG, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_LINGER, SO_PEERCRED, 20, 21, 29, SO_BINDTODEVICE, SO_ACCEPTCONN, SO_PROTOCOL, SO_DOMAIN, 28, 31, 66, 67, 59, 12, 999};
  socklen_t room;
  char value[512];
  CALL(SYS_socket, AF_INET, SOCK_STREAM, 0);
  CALL(SYS_socket, AF_UNIX, SOCK_DGRAM, 0);
  CALL(SYS_socket, AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
  CALL(SYS_socket, AF_PACKET, SOCK_DGRAM, 0);
  CALL(SYS_socket, AF_INET, SOCK_RAW, IPPROTO_ICMP);
  for (size_t i = 0; i < NELEM(options); i++)
    for (size_t k = 0; k < NELEM(rooms); k++) {
      if (options[i] == SO_PEERCRED) continue;
      room = rooms[k];
      CALL(SYS_getsockopt, 3, SOL_SOCKET, options[i], probe_tail(rooms[k] < 0 ? 4 : rooms[k]), &room);
      room = rooms[k];
      CALL(SYS_getsockopt, 4, SOL_SOCKET, options[i], value, &room);
    }
  for (int option = 0; option < 77; option++) {
    /* these differ from run to run */
    if (option == SO_INCOMING_CPU || option == 55 || option == 56 || option == 57 || option == 71 || option == SO_PEERCRED) continue;
    for (int size = 0; size < 20; size = size < 5 ? size + 1 : size + 3) {
      memset(value, 0, sizeof value);
      room = size;
      CALL(SYS_getsockopt, 3, SOL_SOCKET, option, value, &room);
    }
  }
  static const int ip[] = {IP_TOS, IP_TTL, IP_HDRINCL, IP_OPTIONS, IP_PKTINFO, IP_MTU_DISCOVER, IP_RECVERR, IP_MULTICAST_TTL, IP_MULTICAST_LOOP, IP_MULTICAST_IF, 999};
  for (size_t i = 0; i < NELEM(ip); i++)
    for (size_t k = 0; k < NELEM(rooms); k++) {
      room = rooms[k];
      CALL(SYS_getsockopt, 3, SOL_IP, ip[i], value, &room);
    }
  static const int tcp[] = {TCP_NODELAY, TCP_MAXSEG, TCP_CORK, TCP_KEEPIDLE, TCP_SYNCNT, TCP_QUICKACK, TCP_CONGESTION, TCP_FASTOPEN};
  for (size_t i = 0; i < NELEM(tcp); i++)
    for (size_t k = 0; k < NELEM(rooms); k++) {
      memset(value, 0, sizeof value);
      room = rooms[k];
      CALL(SYS_getsockopt, 3, SOL_TCP, tcp[i], value, &room);
    }
  static const int packet[] = {PACKET_STATISTICS, PACKET_VERSION, PACKET_HDRLEN, PACKET_AUXDATA, PACKET_FANOUT, 99};
  for (size_t i = 0; i < NELEM(packet); i++)
    for (size_t k = 0; k < NELEM(rooms); k++) {
      memset(value, 0, sizeof value);
      room = rooms[k];
      CALL(SYS_getsockopt, 6, SOL_PACKET, packet[i], value, &room);
    }
  static const int netlink[] = {NETLINK_PKTINFO, NETLINK_BROADCAST_ERROR, NETLINK_LIST_MEMBERSHIPS, NETLINK_CAP_ACK, 99};
  for (size_t i = 0; i < NELEM(netlink); i++)
    for (size_t k = 0; k < NELEM(rooms); k++) {
      memset(value, 0, sizeof value);
      room = rooms[k];
      CALL(SYS_getsockopt, 5, SOL_NETLINK, netlink[i], value, &room);
    }
  int *memberships = probe_tail(8);
  for (room = 0; room <= 12; room++) CALL(SYS_getsockopt, 5, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, memberships, probe_tail_of(&room, 4));
  for (room = 0; room <= 12; room++) CALL(SYS_getsockopt, 5, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, probe_tail(4), probe_tail_of(&room, 4));
  for (size_t k = 0; k < NELEM(rooms); k++) {
    room = rooms[k];
    CALL(SYS_getsockopt, 7, SOL_RAW, 1, value, &room);
  }
  struct tcp_info info;
  room = 8;
  CALL(SYS_getsockopt, 3, SOL_TCP, TCP_INFO, &info, &room);
  room = 4;
  CALL(SYS_getsockopt, 3, SOL_SOCKET, SO_TYPE, probe_nowhere(), &room);
  CALL(SYS_getsockopt, 3, SOL_SOCKET, SO_TYPE, NULL, &room);
  CALL(SYS_getsockopt, 3, SOL_SOCKET, SO_TYPE, value, NULL);
  CALL(SYS_getsockopt, 3, SOL_SOCKET, SO_TYPE, value, probe_nowhere());
  CALL(SYS_getsockopt, -1, SOL_SOCKET, SO_TYPE, value, &room);
  CALL(SYS_getsockopt, 0xdeadbeef00000003, 0xfacefeed00000001, 0xfacefeed00000003, value, &room);
  for (int fd = 3; fd < 10; fd++) CALL(SYS_close, fd);
}

int main(void) {
  unshare(CLONE_NEWNET);
  probe_begin();
  names();
  values();
  structures();
  answers();
  probe_end();
  return 0;
}
