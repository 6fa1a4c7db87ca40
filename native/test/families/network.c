/* Sockets: addresses of every family, messages with control data. What only goes in is given to descriptor -1,
 * so that nothing leaves the machine and no kernel option is needed; what comes out comes from sockets of a network namespace of
 * the program's own. */
#include "probe.h"

#include <arpa/inet.h>
#include <linux/errqueue.h>
#include <linux/filter.h>
#include <linux/icmp.h>
#include <linux/if_alg.h>
#include <linux/if_packet.h>
#include <linux/if_xdp.h>
#include <linux/mctp.h>
#include <linux/netlink.h>
#include <linux/nfc.h>
#include <linux/phonet.h>
#include <linux/qrtr.h>
#include <linux/tipc.h>
#include <linux/vm_sockets.h>
#include <net/ethernet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sched.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>

static const char text[] = "0123456789abcdef0123456789abcdef0123456789\1\377\"\n";

#define NELEM(a) (sizeof(a) / sizeof(a)[0])

static void creation(void) {
  for (int family = -1; family < 50; family++) {
    if (family == 23) continue; /* AF_IRDA: strace names its protocols after those of AF_CAN */
    CALL(SYS_socket, family, 99, 0);
    CALL(SYS_socket, family, 99, 1);
  }
  CALL(SYS_socket, 0x7fffffff, 0, -1);
  for (int type = -1; type < 18; type++) CALL(SYS_socket, -1, type, 0);
  static const int types[] = {1 | SOCK_CLOEXEC, 2 | SOCK_NONBLOCK, 3 | SOCK_CLOEXEC | SOCK_NONBLOCK, 1 | 0x100, 1 | 0x40000000 | SOCK_CLOEXEC,
                              9 | SOCK_CLOEXEC, 0xfacef00d, SOCK_NONBLOCK, 0x7ffff7ff};
  for (size_t i = 0; i < NELEM(types); i++) CALL(SYS_socket, AF_INET, types[i], 250);
  static const int protocols[] = {0, 1, 2, 3, 4, 5, 6, 8, 12, 17, 22, 29, 33, 41, 46, 47, 50, 51, 58, 92, 94, 98, 103, 108, 115, 132, 136, 137, 143, 254, 255, 256, 262, -1};
  for (size_t i = 0; i < NELEM(protocols); i++) {
    CALL(SYS_socket, AF_INET, 99, protocols[i]);
    CALL(SYS_socket, AF_INET6, 99, protocols[i]);
    CALL(SYS_socket, AF_SMC, 99, protocols[i]);
  }
  for (int protocol = -1; protocol < 24; protocol++) CALL(SYS_socket, AF_NETLINK, 99, protocol);
  for (int protocol = -1; protocol < 10; protocol++) {
    CALL(SYS_socket, AF_CAN, 99, protocol);
    CALL(SYS_socket, AF_BLUETOOTH, 99, protocol);
    CALL(SYS_socket, AF_CAIF, 99, protocol);
    CALL(SYS_socket, AF_NFC, 99, protocol);
    CALL(SYS_socket, AF_PHONET, 99, protocol);
    CALL(SYS_socket, AF_KCM, 99, protocol);
    CALL(SYS_socket, AF_QIPCRTR, 99, protocol);
    CALL(SYS_socket, AF_ISDN, 99, protocol);
    CALL(SYS_socket, AF_UNIX, 99, protocol);
    CALL(SYS_socket, AF_VSOCK, 99, protocol);
    CALL(SYS_socket, AF_MCTP, 99, protocol);
    CALL(SYS_socket, AF_TIPC, 99, protocol);
    CALL(SYS_socket, AF_XDP, 99, protocol);
  }
  static const int ethernet[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 0xc, 0xd, 0xe, 0x10, 0x11, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0x60, 0x200, 0x201,
                                 0x800, 0x805, 0x806, 0x8ff, 0xa00, 0xa01, 0x22f0, 0x22eb, 0x4305, 0x6000, 0x6001, 0x6002, 0x6003, 0x6004, 0x6005, 0x6006, 0x6007, 0x6558, 0x8035, 0x809b, 0x80f3, 0x8100,
                                 0x8137, 0x86dd, 0x8808, 0x8809, 0x883e, 0x8847, 0x8848, 0x884c, 0x8863, 0x8864, 0x886c, 0x8884, 0x888e, 0x8892, 0x88a2, 0x88a8, 0x88b5, 0x88be, 0x88c7, 0x88ca, 0x88cc, 0x88e3, 0x88e5,
                                 0x88e7, 0x88f5, 0x88f7, 0x88f8, 0x88fb, 0x8902, 0x8906, 0x890d, 0x8914, 0x8915, 0x8917, 0x892f, 0x894f, 0x9000, 0x9100, 0x9200, 0x9300, 0xdada, 0xed3e, 0xfbfb, 0, 0x1234};
  for (size_t i = 0; i < NELEM(ethernet); i++) CALL(SYS_socket, AF_PACKET, 99, htons(ethernet[i]));
  CALL(SYS_socket, AF_PACKET, 99, 0x12340300);
  CALL(SYS_socket, AF_PACKET, 99, -1);

  int pair[2] = {7, 8};
  CALL(SYS_socketpair, AF_UNIX, SOCK_STREAM, 0, pair);
  CALL(SYS_socketpair, AF_INET, 99, 0xfacefeed00000006, pair);
  for (int family = 0; family < 46; family++)
    if (family != 23) CALL(SYS_socket, family, 99, 0xfacefeed00000001);
  CALL(SYS_socket, 0xfacefeed00000002, 99, 6);
  CALL(SYS_socketpair, AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, pair);
  CALL(SYS_socketpair, AF_INET, SOCK_STREAM, 6, pair);
  CALL(SYS_socketpair, AF_UNIX, SOCK_STREAM, 0, NULL);
  CALL(SYS_socketpair, AF_UNIX, SOCK_SEQPACKET, 0, probe_nowhere());
  CALL(SYS_socketpair, AF_UNIX, SOCK_SEQPACKET, 0, probe_half(pair, 4));
  CALL(SYS_socketpair, AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK, 0, probe_odd(pair, 8));
  CALL(SYS_socketpair, -1, -1, -1, -1L);
  for (int fd = 3; fd < 10; fd++) CALL(SYS_close, fd);

  CALL(SYS_listen, -1, 5);
  CALL(SYS_listen, 0xdeadbeef00000063, 0xfacefeed80000000);
  CALL(SYS_listen, 99, -1);
  for (int how = -1; how < 5; how++) CALL(SYS_shutdown, -1, how);
  CALL(SYS_shutdown, 0xdeadbeef00000063, 0xfacefeed00000001);
}

/* An address as it is, cut short, longer, half mapped, at an odd place. */
static void given(const void *address, size_t size) {
  static const int cuts[] = {1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 23, 24, 27, 28, 30, 32, 40, 48, 60};
  char copy[160];
  memset(copy, 'x', sizeof copy);
  memcpy(copy, address, size);
  CALL(SYS_bind, -1, probe_tail_of(address, size), size);
  CALL(SYS_connect, -1, probe_odd(address, size), size);
  CALL(SYS_bind, -1, probe_half(address, size - 1), size);
  for (size_t i = 0; i < NELEM(cuts) && cuts[i] < (int)size; i++) CALL(SYS_bind, -1, address, cuts[i]);
  CALL(SYS_bind, -1, copy, size + 1);
  CALL(SYS_bind, -1, copy, size + 9);
}

static void addresses(void) {
  struct sockaddr plain = {AF_UNSPEC, "0123456789abc"};
  for (int family = 0; family < 50; family++) {
    plain.sa_family = family;
    CALL(SYS_bind, -1, &plain, sizeof plain);
    CALL(SYS_bind, -1, &plain, 2);
  }
  plain.sa_family = -1;
  CALL(SYS_bind, -1, &plain, sizeof plain);
  CALL(SYS_bind, -1, &plain, 0);
  CALL(SYS_bind, -1, &plain, 1);
  CALL(SYS_bind, -1, &plain, -1);
  CALL(SYS_bind, -1, NULL, 16);
  CALL(SYS_bind, -1, NULL, -1L);
  CALL(SYS_bind, -1, probe_nowhere(), 16);
  CALL(SYS_connect, 0xdeadbeefffffffff, probe_nowhere(), 0xfacefeed00000010);

  char large[300];
  memset(large, 'a', sizeof large);
  *(short *)large = AF_UNIX;
  CALL(SYS_bind, -1, large, 109);
  CALL(SYS_bind, -1, large, 110);
  CALL(SYS_bind, -1, large, 111);
  CALL(SYS_bind, -1, large, 128);
  CALL(SYS_bind, -1, large, 129);
  CALL(SYS_bind, -1, large, 300);
  CALL(SYS_bind, -1, probe_half(large, 110), 129);
  CALL(SYS_bind, -1, probe_half(large, 128), 300);
  *(short *)large = 77;
  CALL(SYS_bind, -1, large, 128);
  CALL(SYS_bind, -1, large, 129);

  struct sockaddr_un local = {AF_UNIX, "/tmp/a socket"};
  given(&local, sizeof local);
  CALL(SYS_bind, -1, &local, 2 + 13);
  CALL(SYS_bind, -1, &local, 2 + 14);
  CALL(SYS_bind, -1, &local, 2 + 15);
  memcpy(local.sun_path, text, sizeof text);
  CALL(SYS_bind, -1, &local, 2 + sizeof text);
  CALL(SYS_bind, -1, &local, sizeof local);
  memset(&local.sun_path, 0, sizeof local.sun_path);
  CALL(SYS_bind, -1, &local, 2);
  CALL(SYS_bind, -1, &local, 3);
  CALL(SYS_bind, -1, &local, 5);
  CALL(SYS_bind, -1, &local, sizeof local);
  memcpy(local.sun_path + 1, "abs\0tract\1\377", 11);
  CALL(SYS_bind, -1, &local, 2 + 12);
  CALL(SYS_bind, -1, &local, sizeof local);

  struct sockaddr_in inet = {AF_INET, htons(12345), {htonl(0x7f000001)}};
  given(&inet, sizeof inet);
  inet.sin_addr.s_addr = 0;
  CALL(SYS_bind, -1, &inet, sizeof inet);
  inet.sin_addr.s_addr = -1, inet.sin_port = -1;
  CALL(SYS_bind, -1, &inet, sizeof inet);

  struct sockaddr_in6 inet6 = {AF_INET6, htons(443), htonl(0x12345678), {}, 0};
  static const char *texts[] = {"::", "::1", "fe80::1", "2001:db8::1:0:0:1", "::ffff:1.2.3.4", "::1.2.3.4", "64:ff9b::102:304", "1:2:3:4:5:6:7:8", "1:0:0:2:0:0:0:3", "ff02::2", "0:1::", "::ffff:0:1.2.3.4", "::2:0", "::1:0:0"};
  for (size_t i = 0; i < NELEM(texts); i++) {
    inet_pton(AF_INET6, texts[i], &inet6.sin6_addr);
    inet6.sin6_scope_id = 0;
    CALL(SYS_connect, -1, &inet6, sizeof inet6);
    inet6.sin6_scope_id = 1;
    CALL(SYS_connect, -1, &inet6, sizeof inet6);
    inet6.sin6_scope_id = 12345678;
    CALL(SYS_connect, -1, &inet6, sizeof inet6);
  }
  given(&inet6, sizeof inet6);
  inet_pton(AF_INET6, "fe80::1", &inet6.sin6_addr);
  given(&inet6, sizeof inet6);

  struct { uint16_t family, port; uint32_t network; uint8_t node[6], type, zero; } ipx = {AF_IPX, 0x1234, 0x12345678, {1, 2, 0xab, 4, 5, 255}, 0x42, 9};
  given(&ipx, sizeof ipx);
  struct sockaddr_nl netlink = {AF_NETLINK, 0, 1234, 0x80001};
  given(&netlink, sizeof netlink);
  netlink.nl_pid = -1, netlink.nl_groups = -1, netlink.nl_pad = 0x1234;
  CALL(SYS_bind, -1, &netlink, sizeof netlink);
  netlink.nl_groups = 1;
  CALL(SYS_bind, -1, &netlink, sizeof netlink);

  struct sockaddr_ll packet = {AF_PACKET, htons(ETH_P_ALL), 1, 1, PACKET_HOST, 6, {1, 2, 3, 4, 5, 255, 7, 8}};
  given(&packet, sizeof packet);
  for (int type = 0; type < 9; type++) {
    packet.sll_pkttype = type;
    packet.sll_halen = type;
    CALL(SYS_bind, -1, &packet, sizeof packet);
  }
  packet.sll_halen = 0, packet.sll_pkttype = 255, packet.sll_protocol = 0x1234, packet.sll_hatype = 0xfffe, packet.sll_ifindex = -1;
  CALL(SYS_bind, -1, &packet, sizeof packet);
  packet.sll_halen = 9, packet.sll_hatype = 0xfffd, packet.sll_ifindex = 0;
  CALL(SYS_bind, -1, &packet, sizeof packet);
  packet.sll_halen = 255;
  CALL(SYS_bind, -1, &packet, sizeof packet);
  static const int hardware[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 15, 19, 23, 24, 27, 32, 256, 257, 258, 259, 260, 264, 270, 271, 280, 290, 512, 513, 516, 517, 518, 519, 768, 769, 770, 771, 772, 773, 774, 775, 776, 777, 778, 779, 780, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 791, 792, 793, 794, 795, 796, 797, 798, 799, 800, 801, 802, 803, 804, 805, 820, 821, 822, 823, 824, 825, 826, 827, 65534, 65535};
  for (size_t i = 0; i < NELEM(hardware); i++) {
    packet.sll_hatype = hardware[i];
    CALL(SYS_bind, -1, &packet, 12);
  }

  struct { uint16_t family; char call[7]; int digipeaters; char more[8][7]; } ax25 = {AF_AX25, {'S' << 1, 'T' << 1, 'R' << 1, 'A' << 1, 'C' << 1, 'E' << 1, 5 << 1}, 2, {{'A' << 1, 'B' << 1, '1' << 1, ' ' << 1, ' ' << 1, ' ' << 1, 15 << 1}, {'*' << 1, 0, 0, 0, 0, 0, 0}}};
  given(&ax25, 16);
  given(&ax25, 16 + 7);
  given(&ax25, 16 + 14);
  given(&ax25, sizeof ax25);
  ax25.digipeaters = 0;
  CALL(SYS_bind, -1, &ax25, sizeof ax25);
  ax25.digipeaters = 9;
  CALL(SYS_bind, -1, &ax25, sizeof ax25);
  ax25.digipeaters = -1;
  CALL(SYS_bind, -1, &ax25, sizeof ax25);
  static const char calls[][7] = {{0}, {2, 4, 6, 8, 10, 12, 14}, {'a' << 1, 'B' << 1, 'C' << 1, 0, 0, 0, 0}, {'A' << 1, ' ' << 1, 'C' << 1, ' ' << 1, ' ' << 1, ' ' << 1, 0}, {'A' << 1 | 1, 'B' << 1, ' ' << 1, ' ' << 1, ' ' << 1, ' ' << 1, 1},
                                  {' ' << 1, ' ' << 1, ' ' << 1, ' ' << 1, ' ' << 1, ' ' << 1, 0}, {'Q' << 1, '9' << 1, '0' << 1, 'Z' << 1, 'A' << 1, ' ' << 1, 0x60}, {'Q' << 1, '9' << 1, '0' << 1, 'Z' << 1, 'A' << 1, ' ' << 1, 0x80},
                                  {' ' << 1, ' ' << 1, ' ' << 1, ' ' << 1, ' ' << 1, ' ' << 1, 5 << 1}, {'A' << 1, '*' << 1, 'B' << 1, ' ' << 1, ' ' << 1, ' ' << 1, 0}, {'A' << 1, 'b' << 1, '/' << 1, ' ' << 1, ' ' << 1, ' ' << 1, 0}};
  ax25.digipeaters = 0;
  for (size_t i = 0; i < NELEM(calls); i++) {
    memcpy(ax25.call, calls[i], 7);
    CALL(SYS_bind, -1, &ax25, 16);
  }

  struct { uint16_t family; char address[16]; } x25 = {AF_X25, "1234567890ab"};
  given(&x25, sizeof x25);
  memset(x25.address, '7', 16);
  CALL(SYS_bind, -1, &x25, sizeof x25);
  memcpy(x25.address, "\1\2\377\"\\", 6);
  CALL(SYS_bind, -1, &x25, sizeof x25);

  struct { uint16_t family; uint8_t address[5]; char call[7]; int digipeaters; char digipeater[6][7]; } rose = {AF_ROSE, {0x12, 0x34, 0x56, 0x78, 0x9a}, {'A' << 1, 'B' << 1, 'C' << 1, ' ' << 1, ' ' << 1, ' ' << 1, 2}, 1, {{'D' << 1, 'E' << 1, 'F' << 1, ' ' << 1, ' ' << 1, ' ' << 1, 4}}};
  given(&rose, 28);
  given(&rose, sizeof rose);
  rose.digipeaters = 6;
  CALL(SYS_bind, -1, &rose, sizeof rose);
  rose.digipeaters = 7;
  CALL(SYS_bind, -1, &rose, sizeof rose);
  rose.digipeaters = -1;
  CALL(SYS_bind, -1, &rose, sizeof rose);

  struct { uint16_t family; uint8_t lsap; uint32_t address; char name[25]; } irda = {23, 0x42, 0x12345678, "OBEX"};
  given(&irda, sizeof irda);
  memset(irda.name, 'n', 25);
  CALL(SYS_bind, -1, &irda, sizeof irda);

  struct { uint16_t family, device, channel; } hci = {AF_BLUETOOTH, 1, 0};
  for (int channel = 0; channel < 6; channel++) {
    hci.channel = channel;
    CALL(SYS_bind, -1, &hci, 6);
  }
  hci.device = -1;
  given(&hci, 6);
  struct { uint16_t family; uint8_t address[6]; uint8_t channel; } rfcomm = {AF_BLUETOOTH, {0xbc, 0x9a, 0x78, 0x56, 0x34, 0x12}, 0xdf};
  CALL(SYS_bind, -1, &rfcomm, 8);
  CALL(SYS_bind, -1, &rfcomm, 10);
  given(&rfcomm, 9);
  struct { uint16_t family, psm; uint8_t address[6]; uint16_t cid; uint8_t type; } l2cap = {AF_BLUETOOTH, 1, {1, 2, 3, 4, 5, 0xff}, 0x41, 1};
  static const int psms[] = {0, 1, 3, 5, 7, 0xf, 0x11, 0x13, 0x15, 0x17, 0x19, 0x1b, 0x1d, 0x1f, 0x21, 0x23, 0x25, 0x27, 0x1000, 0x1001, 0x10ff, 0x10fe, 0x80, 0xff, 0xfff, 0xffff};
  static const int channels[] = {0, 1, 2, 3, 4, 5, 6, 7, 0x3f, 0x40, 0x7f, 0x80, 0xffff};
  for (size_t i = 0; i < NELEM(psms); i++) {
    l2cap.psm = psms[i], l2cap.cid = channels[i % NELEM(channels)], l2cap.type = i % 5;
    CALL(SYS_bind, -1, &l2cap, 14);
    CALL(SYS_bind, -1, &l2cap, 12);
    CALL(SYS_bind, -1, &l2cap, 13);
  }
  struct { uint16_t family; uint8_t address[6], type; } sco = {AF_BLUETOOTH};
  CALL(SYS_bind, -1, &sco, 8);

  struct sockaddr_vm machine = {AF_VSOCK, 0, 1024, 3};
  given(&machine, sizeof machine);
  for (int cid = -1; cid < 4; cid++) {
    machine.svm_cid = cid, machine.svm_port = -1, machine.svm_reserved1 = cid, machine.svm_flags = cid;
    CALL(SYS_bind, -1, &machine, sizeof machine);
  }
  struct sockaddr_alg algorithm = {AF_ALG, "hash", 0, 0, "sha256"};
  given(&algorithm, sizeof algorithm);
  algorithm.salg_feat = 1, algorithm.salg_mask = 8;
  CALL(SYS_bind, -1, &algorithm, sizeof algorithm);
  algorithm.salg_feat = -1, algorithm.salg_mask = -1;
  memset(algorithm.salg_type, 't', 14), memset(algorithm.salg_name, 'n', 64);
  CALL(SYS_bind, -1, &algorithm, sizeof algorithm);
  algorithm.salg_feat = 0xf, algorithm.salg_mask = 0x2f;
  memset(algorithm.salg_name, 'n', 40), algorithm.salg_name[40] = 0;
  CALL(SYS_bind, -1, &algorithm, sizeof algorithm);
  struct sockaddr_nfc nfc = {AF_NFC, 1, 2, NFC_PROTO_NFC_DEP};
  given(&nfc, sizeof nfc);
  for (int protocol = -1; protocol < 10; protocol++) {
    nfc.nfc_protocol = protocol;
    CALL(SYS_bind, -1, &nfc, sizeof nfc);
  }
  struct sockaddr_nfc_llcp llcp = {AF_NFC, 1, 2, NFC_PROTO_NFC_DEP, 4, 5, "service\1name", 12};
  given(&llcp, sizeof llcp);
  struct { uint16_t family; int index; uint32_t receive, transmit; } can = {AF_CAN, 1, 0x12345678, 0x800001ff};
  given(&can, sizeof can);
  can.index = 99;
  CALL(SYS_bind, -1, &can, 8);
  CALL(SYS_bind, -1, &can, 16);
  CALL(SYS_bind, -1, &can, 24);
  struct sockaddr_tipc tipc = {AF_TIPC, TIPC_ADDR_NAMESEQ, TIPC_ZONE_SCOPE, {.nameseq = {1, 2, 3}}};
  given(&tipc, sizeof tipc);
  tipc.addrtype = TIPC_ADDR_ID;
  CALL(SYS_bind, -1, &tipc, sizeof tipc);
  tipc.addrtype = TIPC_ADDR_NAME, tipc.scope = -1;
  CALL(SYS_bind, -1, &tipc, sizeof tipc);
  struct sockaddr_xdp xdp = {AF_XDP, 0, 1, 2, 3};
  given(&xdp, sizeof xdp);
  for (int bit = 0; bit < 5; bit++) {
    xdp.sxdp_flags = 1 << bit, xdp.sxdp_ifindex = bit % 2;
    CALL(SYS_bind, -1, &xdp, sizeof xdp);
  }
  xdp.sxdp_flags = -1, xdp.sxdp_ifindex = -1, xdp.sxdp_shared_umem_fd = -1;
  CALL(SYS_bind, -1, &xdp, sizeof xdp);
  struct sockaddr_mctp mctp = {AF_MCTP, 0, 7, {8}, 9, 1, 0};
  given(&mctp, sizeof mctp);
  struct sockaddr_pn phonet = {AF_PHONET, 1, 2, 3};
  given(&phonet, sizeof phonet);
  struct sockaddr_qrtr router = {AF_QIPCRTR, 1, 2};
  given(&router, sizeof router);
}

/* What comes out of sockets of the program's own. */
static void conversation(void) {
  struct sockaddr_un name = {AF_UNIX, "socket"}, found;
  socklen_t room = sizeof found;
  CALL(SYS_socket, AF_UNIX, SOCK_STREAM, 0);
  CALL(SYS_bind, 3, &name, sizeof name);
  CALL(SYS_bind, 3, &name, 9);
  CALL(SYS_listen, 3, 5);
  CALL(SYS_socket, AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  CALL(SYS_connect, 4, &name, sizeof name);
  CALL(SYS_accept4, 3, &found, &room, SOCK_CLOEXEC | SOCK_NONBLOCK);
  CALL(SYS_accept4, 3, NULL, NULL, 0x80000001);
  CALL(SYS_accept4, -1, &found, &room, 0x123);
  CALL(SYS_accept, -1, probe_nowhere(), probe_nowhere());
  CALL(SYS_accept, -1, &found, NULL);
  CALL(SYS_accept, 0xdeadbeef00000063, NULL, &room);
  static const int rooms[] = {110, 128, 200, 16, 9, 8, 5, 3, 2, 1, 0, -1};
  for (size_t i = 0; i < NELEM(rooms); i++) {
    room = rooms[i];
    CALL(SYS_getsockname, 3, &found, &room);
    room = rooms[i];
    CALL(SYS_getpeername, 4, &found, &room);
    room = rooms[i];
    CALL(SYS_getsockname, 4, &found, &room);
  }
  room = sizeof found;
  CALL(SYS_getsockname, -1, &found, &room);
  CALL(SYS_getsockname, 3, NULL, &room);
  CALL(SYS_getsockname, 3, &found, NULL);
  CALL(SYS_getsockname, 3, probe_nowhere(), &room);
  CALL(SYS_getsockname, 3, &found, probe_nowhere());
  CALL(SYS_getsockname, 3, &found, probe_half(&room, 3));
  CALL(SYS_getpeername, 3, &found, &room);

  char bytes[100];
  CALL(SYS_sendto, 4, text, sizeof text, 0, NULL, 0);
  CALL(SYS_sendto, 4, text, 32, MSG_NOSIGNAL | MSG_DONTWAIT, NULL, 5);
  CALL(SYS_sendto, 4, text, 33, MSG_MORE | 0x10000000, &name, 9);
  CALL(SYS_recvfrom, 5, bytes, 10, MSG_PEEK, NULL, NULL);
  room = sizeof found;
  CALL(SYS_recvfrom, 5, bytes, sizeof bytes, 0, &found, &room);
  CALL(SYS_recvfrom, 5, bytes, sizeof bytes, MSG_DONTWAIT, &found, &room);
  CALL(SYS_recvfrom, 5, NULL, 0, 0, NULL, &room);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_recvfrom, -1, bytes, sizeof bytes, 1L << bit, NULL, NULL);
  CALL(SYS_recvfrom, -1, bytes, -1L, -1L, &found, &room);
  CALL(SYS_recvfrom, -1, probe_nowhere(), -1L, 0, probe_nowhere(), probe_nowhere());
  CALL(SYS_sendto, -1, NULL, 5, -1, NULL, -1);
  CALL(SYS_sendto, -1, probe_nowhere(), 5, 0, probe_nowhere(), 16);
  CALL(SYS_sendto, -1, text, -1L, 0, &name, -1L);
  CALL(SYS_sendto, -1, probe_half(text, 5), 6, 0, &name, 9);
  CALL(SYS_sendto, -1, text, 0, 0, &name, 0);

  struct sockaddr_in loopback = {AF_INET, htons(5000), {htonl(0x7f000001)}}, from;
  CALL(SYS_socket, AF_INET, SOCK_DGRAM, IPPROTO_IP);
  CALL(SYS_bind, 6, &loopback, sizeof loopback);
  CALL(SYS_sendto, 6, "datagram", 8, 0, &loopback, sizeof loopback);
  static const int small[] = {16, 15, 8, 2, 1, 0, 20, 128};
  for (size_t i = 0; i < NELEM(small); i++) {
    room = small[i];
    CALL(SYS_recvfrom, 6, bytes, 100, MSG_PEEK | MSG_DONTWAIT, &from, &room);
    room = small[i];
    CALL(SYS_getsockname, 6, &from, &room);
  }
  CALL(SYS_recvfrom, 6, bytes, 3, MSG_TRUNC | MSG_DONTWAIT, NULL, NULL);
  int messages[2];
  CALL(SYS_socketpair, AF_UNIX, SOCK_DGRAM, 0, messages);
  for (int i = 0; i < 3; i++) CALL(SYS_sendto, messages[0], text, 40, 0, NULL, 0);
  CALL(SYS_recvfrom, messages[1], probe_tail(3), 3, MSG_TRUNC, NULL, NULL);
  CALL(SYS_recvfrom, messages[1], bytes, 33, MSG_TRUNC | MSG_PEEK, NULL, NULL);
  CALL(SYS_recvfrom, messages[1], bytes, 0, MSG_TRUNC, NULL, NULL);
  close(messages[0]), close(messages[1]);
  for (int fd = 3; fd < 10; fd++) CALL(SYS_close, fd);
}

struct message_parts { struct sockaddr_in name; struct iovec buffers[40]; struct msghdr header; };

static void messages(void) {
  struct sockaddr_in name = {AF_INET, htons(5000), {htonl(0x7f000001)}};
  struct iovec buffers[40] = {{(void *)text, sizeof text}, {(void *)text, 5}, {NULL, 0}, {probe_nowhere(), 7}};
  for (int i = 4; i < 40; i++) buffers[i] = (struct iovec){(void *)text, i};
  struct msghdr message = {&name, sizeof name, buffers, 2, NULL, 0, 0};
  CALL(SYS_sendmsg, -1, &message, 0);
  CALL(SYS_sendmsg, -1, &message, MSG_DONTWAIT | MSG_NOSIGNAL);
  CALL(SYS_sendmsg, -1, NULL, -1);
  CALL(SYS_sendmsg, -1, probe_nowhere(), 0);
  CALL(SYS_sendmsg, -1, probe_half(&message, 48), 0);
  CALL(SYS_sendmsg, -1, probe_half(&message, 55), 0);
  CALL(SYS_sendmsg, -1, probe_odd(&message, 56), 0);
  message.msg_iovlen = 4;
  CALL(SYS_sendmsg, -1, &message, 0);
  message.msg_iovlen = 40;
  CALL(SYS_sendmsg, -1, &message, 0);
  message.msg_iovlen = -1;
  CALL(SYS_sendmsg, -1, &message, 0);
  message.msg_iovlen = 0;
  CALL(SYS_sendmsg, -1, &message, 0);
  message.msg_iov = NULL;
  CALL(SYS_sendmsg, -1, &message, 0);
  message.msg_iovlen = 3;
  CALL(SYS_sendmsg, -1, &message, 0);
  message.msg_iov = probe_nowhere(), message.msg_name = probe_nowhere(), message.msg_control = probe_nowhere();
  message.msg_controllen = 32, message.msg_flags = -1;
  CALL(SYS_sendmsg, -1, &message, 0);
  message.msg_name = &name, message.msg_namelen = -1, message.msg_controllen = -1, message.msg_flags = MSG_OOB | MSG_TRUNC;
  CALL(SYS_sendmsg, -1, &message, 0);
  message.msg_namelen = 1;
  CALL(SYS_sendmsg, -1, &message, 0);
  message.msg_namelen = 0, message.msg_control = NULL;
  CALL(SYS_sendmsg, -1, &message, 0);
  message.msg_namelen = 2, message.msg_iov = probe_tail_of(buffers, 24), message.msg_iovlen = 2, message.msg_controllen = 0;
  CALL(SYS_sendmsg, -1, &message, 0);
}

/* One control message, in a buffer of exactly its size, and around it. */
static void control(int level, int type, const void *data, size_t size) {
  struct iovec buffer = {(void *)"x", 1};
  const size_t length = CMSG_LEN(size);
  struct cmsghdr *header = probe_tail(length);
  header->cmsg_len = length, header->cmsg_level = level, header->cmsg_type = type;
  if (size > 0) memcpy(CMSG_DATA(header), data, size);
  struct msghdr message = {NULL, 0, &buffer, 1, header, length, 0};
  CALL(SYS_sendmsg, -1, &message, 0);
}

static void control_sizes(int level, int type, const void *data, size_t size) {
  control(level, type, data, size);
  control(level, type, data, size - 1);
  control(level, type, data, size + 1);
  control(level, type, data, 0);
}

static void controls(void) {
  char data[400] = {0};
  for (int i = 0; i < 400; i++) data[i] = i * 7;
  static const int levels[] = {0, 1, 6, 17, 41, 58, 132, 136, 255, 256, 263, 270, 274, 279, 280, 282, 283, 284, 285, 286, 287, 12345, -1};
  for (size_t i = 0; i < NELEM(levels); i++) {
    control(levels[i], 1, data, 4);
    control(levels[i], -1, data, 0);
  }
  for (int type = 0; type < 80; type++) control(SOL_SOCKET, type, data, 3);
  for (int type = 0; type < 60; type++) control(SOL_IP, type, data, 2);
  for (int type = 0; type < 80; type++) control(SOL_IPV6, type, data, 2);
  int descriptors[40] = {1, 2, -1, 0x7fffffff, 0};
  control_sizes(SOL_SOCKET, SCM_RIGHTS, descriptors, 4);
  control_sizes(SOL_SOCKET, SCM_RIGHTS, descriptors, 20);
  control_sizes(SOL_SOCKET, SCM_RIGHTS, descriptors, 160);
  struct ucred who = {1234, 0, -1};
  control_sizes(SOL_SOCKET, SCM_CREDENTIALS, &who, sizeof who);
  control(SOL_SOCKET, SCM_CREDENTIALS, data, 24);
  control_sizes(SOL_SOCKET, 3, "system_u:object_r\0", 18);
  struct timeval when = {1234567890, 123456};
  struct timespec exact = {1234567890, 123456789};
  static const int stamps[] = {29, 35, 37, 63, 64, 65};
  for (size_t i = 0; i < NELEM(stamps); i++) {
    control_sizes(SOL_SOCKET, stamps[i], &when, sizeof when);
    control_sizes(SOL_SOCKET, stamps[i], &exact, sizeof exact);
  }
  struct timespec three[3] = {{1, 2}, {-3, 4}, {5, 2000000000}};
  control_sizes(SOL_SOCKET, 37, three, sizeof three);
  control_sizes(SOL_SOCKET, 65, three, sizeof three);
  when.tv_usec = 2000000, when.tv_sec = -1;
  control(SOL_SOCKET, 29, &when, sizeof when);

  struct in_pktinfo info = {1, {htonl(0x01020304)}, {htonl(0x7f000001)}};
  control_sizes(SOL_IP, IP_PKTINFO, &info, sizeof info);
  info.ipi_ifindex = 99;
  control(SOL_IP, IP_PKTINFO, &info, sizeof info);
  int ttl = 64;
  control_sizes(SOL_IP, IP_TTL, &ttl, 4);
  ttl = -1;
  control_sizes(SOL_IP, IP_TTL, &ttl, 4);
  unsigned char tos = 0x10;
  control(SOL_IP, IP_TOS, &tos, 1);
  control(SOL_IP, IP_TOS, data, 4);
  for (int i = 0; i < 256; i += 17) { tos = i; control(SOL_IP, IP_TOS, &tos, 1); }
  control_sizes(SOL_IP, IP_CHECKSUM, data, 4);
  control_sizes(SOL_IP, IP_OPTIONS, data, 8);
  control_sizes(SOL_IP, IP_RECVOPTS, data, 40);
  control_sizes(SOL_IP, IP_RETOPTS, data, 41);
  control_sizes(SOL_IP, IP_PASSSEC, "context", 8);
  struct { struct sock_extended_err error; struct sockaddr_in offender; } failed = {{111, SO_EE_ORIGIN_ICMP, 3, 1, 0, 5, 6}, {AF_INET, htons(5), {htonl(0x01020304)}}};
  control_sizes(SOL_IP, IP_RECVERR, &failed, sizeof failed);
  for (int origin = 0; origin < 8; origin++) {
    failed.error.ee_origin = origin;
    control(SOL_IP, IP_RECVERR, &failed, sizeof failed);
  }
  struct sockaddr_in origin = {AF_INET, htons(80), {htonl(0x7f000001)}};
  control_sizes(SOL_IP, IP_ORIGDSTADDR, &origin, sizeof origin);
  control_sizes(SOL_IP, 25, data, 4);
  control_sizes(SOL_IPV6, IPV6_HOPLIMIT, &ttl, 4);
  control_sizes(SOL_IPV6, IPV6_TCLASS, &ttl, 4);
  control_sizes(SOL_IPV6, IPV6_PKTINFO, data, 20);
  control_sizes(SOL_IPV6, IPV6_RECVERR, &failed, sizeof failed);
  control(17, 103, data, 2);
  control(SOL_TCP, 36, data, 4);
  control(SOL_PACKET, 8, data, 20);
  control(SOL_NETLINK, 3, data, 4);
  control(SOL_ALG, 3, data, 4);

  /* several in a row, with gaps, lengths that are too large and too small */
  struct iovec buffer = {(void *)"x", 1};
  char *room = probe_tail(96);
  for (size_t first = 0; first <= 40; first += 1) {
    memset(room, 0, 96);
    struct cmsghdr *header = (void *)room;
    *header = (struct cmsghdr){first, SOL_SOCKET, SCM_RIGHTS};
    size_t next = (first + 7) & ~7;
    if (next < 16) next = 16;
    *(struct cmsghdr *)(room + next) = (struct cmsghdr){20, SOL_SOCKET, SCM_RIGHTS};
    struct msghdr message = {NULL, 0, &buffer, 1, room, 64, 0};
    CALL(SYS_sendmsg, -1, &message, 0);
  }
  struct cmsghdr *header = (void *)room;
  static const long lengths[] = {0, 1, 15, 16, 17, 19, 20, 24, 48, 95, 96, 97, 1000, 0x100000010};
  for (size_t i = 0; i < NELEM(lengths); i++) {
    memset(room, 0, 96);
    *header = (struct cmsghdr){lengths[i], SOL_SOCKET, SCM_RIGHTS};
    static const size_t rooms[] = {1, 15, 16, 17, 20, 24, 40, 95, 96, 97, 1000};
    for (size_t k = 0; k < NELEM(rooms); k++) {
      struct msghdr message = {NULL, 0, &buffer, 1, room, rooms[k], 0};
      CALL(SYS_sendmsg, -1, &message, 0);
    }
  }
  char *many = probe_tail(24 * 40);
  for (int i = 0; i < 40; i++) {
    header = (void *)(many + 24 * i);
    *header = (struct cmsghdr){20, SOL_SOCKET, SCM_RIGHTS};
    *(int *)CMSG_DATA(header) = i;
  }
  struct msghdr message = {NULL, 0, &buffer, 1, many, 24 * 40, 0};
  CALL(SYS_sendmsg, -1, &message, 0);
}

static void received(void) {
  int pair[2];
  CALL(SYS_socketpair, AF_UNIX, SOCK_DGRAM, 0, pair);
  char bytes[64], more[64], space[200];
  struct sockaddr_un name;
  struct iovec out[2] = {{(void *)text, 7}, {(void *)text + 7, 8}}, in[3] = {{bytes, 10}, {more, 50}, {NULL, 0}};
  struct msghdr sent = {NULL, 0, out, 2, NULL, 0, 0}, message = {&name, sizeof name, in, 3, space, sizeof space, 0};
  CALL(SYS_sendmsg, pair[0], &sent, 0);
  CALL(SYS_recvmsg, pair[1], &message, MSG_DONTWAIT);
  CALL(SYS_recvmsg, pair[1], &message, MSG_DONTWAIT);
  CALL(SYS_recvmsg, -1, NULL, 0);
  CALL(SYS_recvmsg, -1, probe_nowhere(), 0);
  CALL(SYS_recvmsg, -1, &message, -1);
  CALL(SYS_recvmsg, -1, probe_half(&message, 50), 0);
  struct { struct cmsghdr header; int fd, pad; } rights = {{20, SOL_SOCKET, SCM_RIGHTS}, 1};
  sent.msg_control = &rights, sent.msg_controllen = sizeof rights;
  CALL(SYS_sendmsg, pair[0], &sent, 0);
  message.msg_namelen = 0, message.msg_name = NULL, message.msg_controllen = sizeof space;
  CALL(SYS_recvmsg, pair[1], &message, MSG_CMSG_CLOEXEC);
  CALL(SYS_sendmsg, pair[0], &sent, 0);
  message.msg_controllen = 0, message.msg_iovlen = 1, message.msg_namelen = 50;
  CALL(SYS_recvmsg, pair[1], &message, MSG_TRUNC);
  int on = 1;
  CALL(SYS_setsockopt, pair[1], SOL_SOCKET, SO_PASSCRED, &on, 4);
  CALL(SYS_setsockopt, pair[1], SOL_SOCKET, SO_TIMESTAMP, &(int){0}, 4);

  struct mmsghdr several[3] = {{{NULL, 0, out, 2, NULL, 0, 0}, 77}, {{NULL, 0, out, 1, &rights, sizeof rights, 0}, 78}, {{NULL, 0, NULL, 0, NULL, 0, 0}, 79}};
  CALL(SYS_sendmmsg, pair[0], several, 3, MSG_DONTWAIT | MSG_NOSIGNAL);
  CALL(SYS_sendmmsg, pair[0], several, 0, 0);
  CALL(SYS_sendmmsg, -1, several, 3, 0);
  CALL(SYS_sendmmsg, -1, NULL, 3, 0);
  CALL(SYS_sendmmsg, -1, probe_nowhere(), 3, 0);
  CALL(SYS_sendmmsg, -1, probe_half(several, 64), 3, 0);
  CALL(SYS_sendmmsg, -1, probe_half(several, 100), 3, 0);
  CALL(SYS_sendmmsg, 0xdeadbeef00000063, several, 0xfacefeed00000001, 0xfacefeed00000000);
  struct mmsghdr many[40];
  for (int i = 0; i < 40; i++) many[i] = several[2];
  CALL(SYS_sendmmsg, -1, many, 40, 0);

  struct mmsghdr answers[5] = {{{NULL, 0, in, 1, NULL, 0, 0}, 99}, {{&name, sizeof name, in + 1, 1, NULL, 0, 0}, 98}, {{NULL, 0, in, 1, NULL, 0, 0}, 97}, {{NULL, 0, in, 1, NULL, 0, 0}, 96}};
  struct timespec soon = {0, 1000000}, wrong = {-1, 5};
  CALL(SYS_recvmmsg, pair[1], answers, 2, MSG_DONTWAIT, NULL);
  CALL(SYS_recvmmsg, pair[1], answers, 5, MSG_DONTWAIT, NULL);
  CALL(SYS_recvmmsg, pair[1], answers, 5, MSG_DONTWAIT, NULL);
  CALL(SYS_recvmmsg, pair[1], answers, 0, MSG_DONTWAIT, NULL);
  CALL(SYS_recvmmsg, -1, answers, 5, -1, &wrong);
  CALL(SYS_recvmmsg, -1, NULL, 5, 0, probe_nowhere());
  CALL(SYS_recvmmsg, -1, probe_nowhere(), -1, MSG_WAITFORONE, &soon);
  CALL(SYS_recvmmsg, -1, answers, 0, 0, NULL);
  for (int fd = 3; fd < 10; fd++) CALL(SYS_close, fd);
}

int main(void) {
  unshare(CLONE_NEWNET);
  probe_begin();
  creation();
  addresses();
  conversation();
  messages();
  controls();
  received();
  probe_end();
  return 0;
}
