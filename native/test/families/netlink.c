/* Netlink messages: their headers, attributes and errors. What is written here by hand,
 * right and wrong, is given to sockets with a flag that they refuse; what is really sent asks for an interface that is not there. */
#include "probe.h"

#include <arpa/inet.h>
#include <linux/cryptouser.h>
#include <linux/fib_rules.h>
#include <linux/genetlink.h>
#include <linux/if_addr.h>
#include <linux/if_addrlabel.h>
#include <linux/if_bridge.h>
#include <linux/if_link.h>
#include <linux/inet_diag.h>
#include <linux/neighbour.h>
#include <linux/netconf.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netlink.h>
#include <linux/netlink_diag.h>
#include <linux/nexthop.h>
#include <linux/packet_diag.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <linux/xfrm.h>
#include <sys/socket.h>
#include <sys/uio.h>

#define NELEM(a) (sizeof(a) / sizeof(a)[0])

static int route;
static int diagnosis;

/* A message under construction. */
static struct {
  union {
    struct nlmsghdr header;
    char bytes[4096];
  };
} message;

static void begin(unsigned type, unsigned flags) {
  memset(&message, 0, sizeof message);
  message.header.nlmsg_len = NLMSG_HDRLEN;
  message.header.nlmsg_type = type;
  message.header.nlmsg_flags = flags;
  message.header.nlmsg_seq = 7;
}

static void add(const void *bytes, size_t size) {
  memcpy(message.bytes + message.header.nlmsg_len, bytes, size);
  message.header.nlmsg_len += size;
}

static void align(void) { message.header.nlmsg_len = NLMSG_ALIGN(message.header.nlmsg_len); }

static void attribute(unsigned type, const void *data, size_t size) {
  align();
  const struct nlattr header = {(unsigned short)(NLA_HDRLEN + size), (unsigned short)type};
  add(&header, sizeof header);
  add(data, size);
}

static unsigned nest(unsigned type) {
  align();
  const unsigned at = message.header.nlmsg_len;
  const struct nlattr header = {NLA_HDRLEN, (unsigned short)type};
  add(&header, sizeof header);
  return at;
}

static void end(unsigned at) {
  align();
  const unsigned short length = (unsigned short)(message.header.nlmsg_len - at);
  memcpy(message.bytes + at, &length, sizeof length);
}

/* Netlink has no urgent data: nothing is sent. */
static void send_bytes(int fd, const void *bytes, size_t size) {
  /* one place for all: nothing is mapped behind the last byte */
  static char *place;
  if (place == NULL) place = probe_tail(sizeof message);
  CALL(SYS_sendto, fd, memcpy(place + sizeof message - size, bytes, size), size, MSG_OOB, NULL, 0);
}

static void send_to(int fd) {
  align();
  send_bytes(fd, message.bytes, message.header.nlmsg_len);
}

/* strace knows the protocol of a socket only once it has an address. */
static int socket_of(int protocol) {
  const int fd = socket(AF_NETLINK, SOCK_RAW, protocol);
  const struct sockaddr_nl own = {.nl_family = AF_NETLINK, .nl_pid = 42};
  if (fd >= 0 && bind(fd, (const struct sockaddr *)&own, sizeof own) != 0) abort();
  return fd;
}

static void headers(void) {
  static const unsigned types[] = {0, 1, 2, 3, 4, 5, 0xf, 0x10, 0x11, 0x12, 0x13, 0x14, 0x18, 0x1c, 0x1e, 0x20, 0x24, 0x30, 0x31, 0x34, 0x3a, 0x42, 0x48, 0x4e, 0x50, 0x56, 0x58, 0x5c, 0x60, 0x66, 0x68, 0x6c, 0x70, 0x7c, 0xfff, 0xffff};
  static const unsigned flags[] = {0, 1, 0x301, 0x305, 0x601, 0xf00, 0xffff, 0x100, 0x200, 0x3f};
  static const int protocols[] = {NETLINK_ROUTE, NETLINK_SOCK_DIAG, NETLINK_USERSOCK};
  for (size_t p = 0; p < NELEM(protocols); p++) {
    const int fd = socket_of(protocols[p]);
    for (size_t t = 0; t < NELEM(types); t++) {
      begin(types[t], flags[t % NELEM(flags)]);
      send_to(fd);
    }
    for (size_t f = 0; f < NELEM(flags); f++) {
      begin(0x12, flags[f]);
      send_to(fd);
      begin(NLMSG_ERROR, flags[f]);
      send_to(fd);
    }
    close(fd);
  }
}

static void lengths(void) {
  struct nlmsghdr header = {NLMSG_HDRLEN, RTM_GETLINK, NLM_F_REQUEST | NLM_F_DUMP, 1, 0};
  static const unsigned claimed[] = {0, 1, 15, 16, 17, 19, 20, 21, 32, 33, 48, 100};
  char bytes[48];
  for (size_t i = 0; i < NELEM(claimed); i++) {
    memset(bytes, 'a', sizeof bytes);
    header.nlmsg_len = claimed[i];
    memcpy(bytes, &header, sizeof header);
    memcpy(bytes + 32, &header, sizeof header);
    for (unsigned length = 16; length <= sizeof bytes; length += 8)
      send_bytes(route, bytes, length);
  }
  CALL(SYS_sendto, route, bytes, 0, MSG_OOB, NULL, 0);
  CALL(SYS_sendto, route, NULL, 16, MSG_OOB, NULL, 0);
  CALL(SYS_sendto, route, probe_nowhere(), 16, MSG_OOB, NULL, 0);
  header.nlmsg_len = 17;
  memcpy(bytes, &header, sizeof header);
  CALL(SYS_sendto, route, probe_half(bytes, 16), 17, MSG_OOB, NULL, 0);
  header.nlmsg_len = 16;
  memcpy(bytes, &header, sizeof header);
  CALL(SYS_sendto, route, probe_half(bytes, 16), 48, MSG_OOB, NULL, 0);
  CALL(SYS_sendto, route, probe_odd(bytes, 16), 16, MSG_OOB, NULL, 0);
  /* more messages than are shown */
  struct nlmsghdr many[40];
  for (size_t i = 0; i < NELEM(many); i++) many[i] = header;
  CALL(SYS_sendto, route, many, sizeof many, MSG_OOB, NULL, 0);
}

static void errors(void) {
  struct {
    struct nlmsghdr header;
    struct nlmsgerr error;
    char rest[32];
  } answer;
  static const int codes[] = {0, -1, -19, -4095, 5, -100000};
  for (size_t i = 0; i < NELEM(codes); i++) {
    memset(&answer, 0, sizeof answer);
    answer.header = (struct nlmsghdr){NLMSG_LENGTH(sizeof answer.error), NLMSG_ERROR, 0, 1, 2};
    answer.error.error = codes[i];
    answer.error.msg = (struct nlmsghdr){NLMSG_HDRLEN, RTM_GETLINK, NLM_F_REQUEST, 1, 2};
    CALL(SYS_sendto, route, &answer, answer.header.nlmsg_len, MSG_OOB, NULL, 0);
    answer.header.nlmsg_len = sizeof answer;
    answer.header.nlmsg_flags = NLM_F_CAPPED | NLM_F_ACK_TLVS;
    const struct nlattr text = {12, NLMSGERR_ATTR_MSG};
    memcpy(answer.rest, &text, sizeof text);
    memcpy(answer.rest + 4, "wrong!\n", 8);
    const struct nlattr offset = {8, NLMSGERR_ATTR_OFFS};
    memcpy(answer.rest + 12, &offset, sizeof offset);
    const struct nlattr cookie = {8, NLMSGERR_ATTR_COOKIE};
    memcpy(answer.rest + 20, &cookie, sizeof cookie);
    CALL(SYS_sendto, route, &answer, sizeof answer, MSG_OOB, NULL, 0);
    answer.error.msg.nlmsg_len = 40;
    answer.header.nlmsg_flags = 0;
    CALL(SYS_sendto, route, &answer, sizeof answer, MSG_OOB, NULL, 0);
  }
  answer.header.nlmsg_len = 24;
  CALL(SYS_sendto, route, &answer, 24, MSG_OOB, NULL, 0);
  CALL(SYS_sendto, route, probe_half(&answer, 24), 36, MSG_OOB, NULL, 0);
  begin(NLMSG_DONE, NLM_F_MULTI);
  const int done = -5;
  add(&done, sizeof done);
  send_to(route);
  add(&done, sizeof done);
  send_to(route);
  begin(NLMSG_NOOP, 0);
  add(&done, sizeof done);
  send_to(route);
  begin(NLMSG_OVERRUN, 0);
  add(&done, 1);
  send_to(route);
}

/* Every message of NETLINK_ROUTE: its structure with attributes of all types, with the structure cut. */
static void structures(void) {
  static const struct {
    unsigned type;
    unsigned size;
    unsigned last;
  } kinds[] = {
      {RTM_GETLINK, sizeof(struct ifinfomsg), IFLA_MAX},   {RTM_GETADDR, sizeof(struct ifaddrmsg), IFA_MAX},
      {RTM_GETROUTE, sizeof(struct rtmsg), RTA_MAX},       {RTM_GETNEIGH, sizeof(struct ndmsg), NDA_MAX},
      {RTM_GETRULE, sizeof(struct fib_rule_hdr), FRA_MAX}, {RTM_GETQDISC, sizeof(struct tcmsg), 14},
      {RTM_GETTCLASS, sizeof(struct tcmsg), 2},            {RTM_GETTFILTER, sizeof(struct tcmsg), 2},
      {RTM_GETACTION, 4, 10},                              {RTM_GETNEIGHTBL, 4, NDTA_MAX},
      {RTM_GETADDRLABEL, sizeof(struct ifaddrlblmsg), 2},  {RTM_GETDCB, 4, 5},
      {RTM_GETNETCONF, 4, NETCONFA_MAX},                   {RTM_GETMDB, sizeof(struct br_port_msg), 2},
      {RTM_GETNSID, 4, 5},                                 {RTM_GETSTATS, sizeof(struct if_stats_msg), 5},
      {RTM_GETNEXTHOP, sizeof(struct nhmsg), NHA_MAX},     {RTM_NEWCACHEREPORT, 4, 6},
      {RTM_GETMULTICAST, sizeof(struct ifaddrmsg), 2},     {RTM_GETCHAIN, sizeof(struct tcmsg), 2},
      {RTM_GETVLAN, 8, 2},                                 {0xfff0, 4, 2},
  };
  static const unsigned char families[] = {AF_UNSPEC, AF_INET, AF_INET6, AF_BRIDGE, 128, 129, 0xff};
  unsigned char data[64];
  for (size_t k = 0; k < NELEM(kinds); k++) {
    for (size_t f = 0; f < NELEM(families); f++) {
      for (unsigned i = 0; i < sizeof data; i++) data[i] = (unsigned char)(i * 7 + 1);
      data[0] = families[f];
      begin(kinds[k].type, NLM_F_REQUEST);
      add(data, kinds[k].size);
      send_to(route);
      for (unsigned cut = 1; cut < kinds[k].size; cut += 3) {
        message.header.nlmsg_len = NLMSG_HDRLEN + cut;
        send_bytes(route, message.bytes, NLMSG_HDRLEN + cut);
      }
      /* a structure that is not there as far as it says */
      message.header.nlmsg_len = NLMSG_HDRLEN + kinds[k].size;
      CALL(SYS_sendto, route, probe_half(message.bytes, NLMSG_HDRLEN + 1), message.header.nlmsg_len, MSG_OOB, NULL, 0);
    }
    for (unsigned type = 0; type <= kinds[k].last + 1; type++) {
      static const unsigned sizes[] = {0, 1, 2, 3, 4, 5, 8, 16, 20, 33};
      data[0] = type % 2 == 0 ? AF_INET : AF_INET6;
      for (size_t s = 0; s < NELEM(sizes); s++) {
        begin(kinds[k].type, NLM_F_REQUEST);
        add(data, kinds[k].size);
        attribute(type, data, sizes[s]);
        send_to(route);
      }
    }
  }
}

static void nesting(void) {
  const struct ifinfomsg link = {.ifi_family = AF_UNSPEC, .ifi_type = 1, .ifi_index = 1, .ifi_flags = 0x10049, .ifi_change = 7};
  const unsigned mask = 9;
  begin(RTM_NEWLINK, NLM_F_REQUEST);
  add(&link, sizeof link);
  attribute(IFLA_IFNAME, "lo", 3);
  attribute(IFLA_ADDRESS, "\1\2\3\4\5\6", 6);
  unsigned info = nest(IFLA_LINKINFO | NLA_F_NESTED);
  attribute(IFLA_INFO_KIND, "bridge", 7);
  unsigned bridge = nest(IFLA_INFO_DATA);
  for (unsigned type = 0; type < IFLA_BR_MAX + 2; type++) attribute(type, "\1\2\3\4\5\6\7\10", 8);
  end(bridge);
  end(info);
  info = nest(IFLA_LINKINFO);
  attribute(IFLA_INFO_KIND, "tun", 4);
  unsigned tun = nest(IFLA_INFO_DATA);
  for (unsigned type = 0; type < 11; type++) attribute(type, "\1\0\0\0", type == 3 ? 1 : 4);
  end(tun);
  end(info);
  unsigned settings = nest(IFLA_AF_SPEC);
  unsigned inet = nest(AF_INET);
  int numbers[40] = {1, 2, 3, -1};
  attribute(IFLA_INET_CONF, numbers, sizeof numbers);
  end(inet);
  unsigned inet6 = nest(AF_INET6);
  attribute(IFLA_INET6_FLAGS, &mask, 4);
  attribute(IFLA_INET6_CONF, numbers, 24);
  attribute(IFLA_INET6_STATS, numbers, 48);
  attribute(IFLA_INET6_ICMP6STATS, numbers, 80);
  attribute(IFLA_INET6_TOKEN, numbers, 16);
  end(inet6);
  end(settings);
  attribute(IFLA_EXT_MASK, &mask, 4);
  unsigned xdp = nest(IFLA_XDP | NLA_F_NET_BYTEORDER | NLA_F_NESTED);
  for (unsigned type = 0; type < 10; type++) attribute(type, "\1\0\0\0", type == 2 ? 1 : 4);
  end(xdp);
  attribute(0x3ff | NLA_F_NESTED, &mask, 4);
  send_to(route);

  const struct ifinfomsg port = {.ifi_family = AF_BRIDGE};
  begin(RTM_NEWLINK, NLM_F_REQUEST);
  add(&port, sizeof port);
  unsigned state = nest(IFLA_PROTINFO);
  for (unsigned type = 0; type <= IFLA_BRPORT_MAX + 1; type++) {
    static const unsigned sizes[] = {1, 2, 4, 8};
    attribute(type, "\1\2\3\4\5\6\7\10", sizes[type % 4]);
  }
  end(state);
  settings = nest(IFLA_AF_SPEC);
  attribute(IFLA_BRIDGE_FLAGS, "\1\0", 2);
  attribute(IFLA_BRIDGE_MODE, "\1\0", 2);
  attribute(IFLA_BRIDGE_VLAN_INFO, "\6\0\5\0\7", 5);
  end(settings);
  send_to(route);

  begin(RTM_NEWLINK, NLM_F_REQUEST);
  add(&link, sizeof link);
  unsigned functions = nest(IFLA_VFINFO_LIST);
  unsigned function = nest(IFLA_VF_INFO);
  char data[40] = {1, 2, 3};
  static const unsigned sizes[] = {4, 36, 12, 8, 8, 8, 12, 8, 4, 8, 12, 16, 4, 32, 4};
  for (unsigned type = 0; type < NELEM(sizes); type++) attribute(type, data, sizes[type]);
  end(function);
  end(functions);
  send_to(route);

  const struct rtmsg way = {.rtm_family = AF_INET, .rtm_dst_len = 24, .rtm_tos = 0x10, .rtm_table = RT_TABLE_MAIN, .rtm_protocol = RTPROT_STATIC, .rtm_scope = RT_SCOPE_LINK, .rtm_type = RTN_UNICAST, .rtm_flags = RTM_F_CLONED};
  begin(RTM_NEWROUTE, NLM_F_REQUEST | NLM_F_CREATE);
  add(&way, sizeof way);
  attribute(RTA_DST, "\12\0\0\0", 4);
  unsigned hops = nest(RTA_MULTIPATH);
  struct rtnexthop hop = {.rtnh_len = 16, .rtnh_flags = RTNH_F_ONLINK, .rtnh_hops = 1, .rtnh_ifindex = 1};
  for (int i = 0; i < 2; i++) {
    add(&hop, sizeof hop);
    attribute(RTA_GATEWAY, "\12\0\0\1", 4);
  }
  end(hops);
  unsigned metrics = nest(RTA_METRICS);
  for (unsigned type = 0; type <= RTAX_MAX + 1; type++) attribute(type, "1234", 4);
  end(metrics);
  attribute(RTA_VIA, "\2\0\12\0\0\1", 6);
  attribute(RTA_VIA, "\12\0\12\0\0\1", 6);
  attribute(RTA_TABLE, "\376\0\0\0", 4);
  send_to(route);
  /* next hops that say that they have no length, or too much */
  for (unsigned short length = 0; length < 30; length += 7) {
    begin(RTM_NEWROUTE, NLM_F_REQUEST);
    add(&way, sizeof way);
    hops = nest(RTA_MULTIPATH);
    hop.rtnh_len = length == 0 ? 8 : length;
    add(&hop, sizeof hop);
    add(&hop, sizeof hop);
    end(hops);
    send_to(route);
  }
  /* attributes cut and wrong */
  for (unsigned short length = 0; length < 12; length++) {
    begin(RTM_GETLINK, NLM_F_REQUEST);
    add(&link, sizeof link);
    const struct nlattr wrong = {length, IFLA_MTU};
    add(&wrong, sizeof wrong);
    add("abcdefgh", 8);
    send_to(route);
    CALL(SYS_sendto, route, probe_half(message.bytes, message.header.nlmsg_len - 8), message.header.nlmsg_len, MSG_OOB, NULL, 0);
    CALL(SYS_sendto, route, probe_half(message.bytes, message.header.nlmsg_len - 10), message.header.nlmsg_len, MSG_OOB, NULL, 0);
  }
  /* more attributes than are shown */
  begin(RTM_GETLINK, NLM_F_REQUEST);
  add(&link, sizeof link);
  for (int i = 0; i < 40; i++) attribute(IFLA_MTU, &mask, 4);
  send_to(route);
}

static void diagnoses(void) {
  unsigned char data[100];
  for (unsigned i = 0; i < sizeof data; i++) data[i] = (unsigned char)(i + 1);
  static const unsigned char families[] = {AF_UNIX, AF_INET, AF_INET6, AF_NETLINK, AF_PACKET, AF_UNSPEC, 0xff};
  static const unsigned sizes[] = {1, 2, 8, 16, 20, 24, 28, 56, 60, 72, 76, 80, 96};
  static const unsigned types[] = {SOCK_DIAG_BY_FAMILY, TCPDIAG_GETSOCK, SOCK_DESTROY};
  for (size_t f = 0; f < NELEM(families); f++)
    for (size_t t = 0; t < NELEM(types); t++)
      for (size_t s = 0; s < NELEM(sizes); s++) {
        data[0] = families[f];
        begin(types[t], NLM_F_REQUEST | NLM_F_DUMP);
        add(data, sizes[s]);
        send_to(diagnosis);
        begin(types[t], 0);
        add(data, sizes[s]);
        send_to(diagnosis);
      }
  static const struct {
    unsigned char family;
    unsigned size;
    unsigned last;
  } answers[] = {{AF_UNIX, sizeof(struct unix_diag_msg), UNIX_DIAG_MAX}, {AF_INET6, sizeof(struct inet_diag_msg), INET_DIAG_MAX}, {AF_NETLINK, sizeof(struct netlink_diag_msg), NETLINK_DIAG_MAX}, {AF_PACKET, sizeof(struct packet_diag_msg), 7}};
  for (size_t a = 0; a < NELEM(answers); a++)
    for (unsigned type = 0; type <= answers[a].last + 1; type++)
      for (size_t s = 0; s < 9; s++) {
        data[0] = answers[a].family;
        begin(SOCK_DIAG_BY_FAMILY, 0);
        add(data, answers[a].size);
        if (a == 3 && type == 7) continue; /* a filter's program is shown in hex */
        attribute(type, data, sizes[s]);
        send_to(diagnosis);
      }
  struct inet_diag_req_v2 request = {.sdiag_family = AF_INET, .sdiag_protocol = IPPROTO_TCP, .idiag_ext = 0xff, .idiag_states = ~0u};
  for (unsigned char code = 0; code < 14; code++) {
    begin(SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST);
    add(&request, sizeof request);
    unsigned char program[32] = {code, 4, 8, 0, AF_INET, 24, 0, 0, 80, 0, 0, 0, 10, 1, 2, 3};
    for (unsigned size = 4; size < 24; size += 4) attribute(INET_DIAG_REQ_BYTECODE, program, size);
    program[4] = AF_INET6;
    attribute(INET_DIAG_REQ_BYTECODE, program, 28);
    send_to(diagnosis);
  }
}

/* Protocols without structures of their own. */
static void others(void) {
  static const int protocols[] = {NETLINK_NETFILTER, NETLINK_GENERIC, NETLINK_AUDIT, NETLINK_XFRM, NETLINK_CRYPTO, NETLINK_SELINUX, NETLINK_KOBJECT_UEVENT};
  char data[300];
  for (unsigned i = 0; i < sizeof data; i++) data[i] = (char)('a' + i % 26);
  for (size_t p = 0; p < NELEM(protocols); p++) {
    const int fd = socket_of(protocols[p]);
    if (fd < 0) continue; /* not in this kernel */
    static const unsigned types[] = {0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x1d, 0x100, 0x101, 0x200, 0x305, 0x3e8, 0x3f5, 0x5dc, 0xa00, 0xa01, 0xa16, 0xb00, 0xcff, 0xfff0};
    for (size_t t = 0; t < NELEM(types); t++)
      for (unsigned size = 0; size <= 8; size += 2) {
        if (protocols[p] == NETLINK_GENERIC && types[t] > 0x10 && types[t] < 0x400) continue; /* families of this kernel */
        begin(types[t], 0x305);
        add(data, size);
        send_to(fd);
      }
    begin(0x10, 1);
    add(data, 212);
    attribute(1, data, 4);
    send_to(fd);
    CALL(SYS_sendto, fd, "libudev\0\376\355\312\376\50\0\0\0\50\0\0\0\12\0\0\0abcdefghijklmnopqrstuvwxyz", 50, MSG_OOB, NULL, 0);
    close(fd);
  }
}

static void messages(void) {
  struct sockaddr_nl kernel = {.nl_family = AF_NETLINK};
  struct {
    struct nlmsghdr header;
    struct ifinfomsg link;
  } request = {{sizeof request, RTM_GETLINK, NLM_F_REQUEST, 3, 0}, {.ifi_index = 77777}};
  struct iovec parts[] = {{&request, sizeof request}, {&request, 16}, {NULL, 0}};
  struct msghdr named = {&kernel, sizeof kernel, parts, 1, NULL, 0, 0};
  struct msghdr nameless = {NULL, 0, parts, 1, NULL, 0, 0};
  CALL(SYS_sendmsg, route, &named, 0);
  char answer[512];
  parts[0] = (struct iovec){answer, sizeof answer};
  CALL(SYS_recvmsg, route, &named, MSG_PEEK | MSG_TRUNC | MSG_DONTWAIT);
  parts[0].iov_len = 24;
  parts[1] = (struct iovec){answer + 24, 100};
  named.msg_iovlen = 2;
  CALL(SYS_recvmsg, route, &named, MSG_DONTWAIT);
  parts[0] = (struct iovec){&request, sizeof request};
  CALL(SYS_sendmsg, route, &nameless, 0);
  parts[0] = (struct iovec){answer, sizeof answer};
  CALL(SYS_recvmsg, route, &nameless, MSG_DONTWAIT);
  CALL(SYS_sendto, route, &request, sizeof request, 0, &kernel, sizeof kernel);
  CALL(SYS_recvfrom, route, answer, sizeof answer, MSG_DONTWAIT, NULL, NULL);
  CALL(SYS_recvfrom, route, answer, sizeof answer, MSG_DONTWAIT, NULL, NULL);
  parts[0] = (struct iovec){&request, sizeof request};
  struct mmsghdr several[2] = {{named, 0}, {nameless, 0}};
  CALL(SYS_sendmmsg, route, several, 2, MSG_OOB);
  /* not to a netlink socket: bytes */
  CALL(SYS_sendto, -1, &request, sizeof request, 0, NULL, 0);
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) != 0) abort();
  CALL(SYS_sendto, pair[0], &request, sizeof request, 0, NULL, 0);
  CALL(SYS_recvfrom, pair[1], answer, sizeof answer, 0, NULL, NULL);
  CALL(SYS_write, route, "abc", 3);
}

int main(void) {
  probe_begin();
  headers();
  diagnosis = socket_of(NETLINK_SOCK_DIAG);
  route = socket_of(NETLINK_ROUTE);
  lengths();
  errors();
  structures();
  nesting();
  diagnoses();
  others();
  messages();
  probe_end();
  return 0;
}
