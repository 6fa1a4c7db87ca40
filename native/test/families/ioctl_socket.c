/* Requests of sockets and network interfaces. */
#include "ioctl_probe.h"
#include <linux/if_arp.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

int main(void) {
  static const unsigned long sized[] = {
      SIOCGIFADDR, SIOCSIFADDR, SIOCGIFDSTADDR, SIOCSIFDSTADDR, SIOCGIFBRDADDR, SIOCSIFBRDADDR, SIOCGIFNETMASK,
      SIOCSIFNETMASK, SIOCGIFHWADDR, SIOCSIFHWADDR, SIOCSIFHWBROADCAST, SIOCADDMULTI, SIOCDELMULTI, SIOCGIFFLAGS,
      SIOCSIFFLAGS, SIOCGIFINDEX, SIOCGIFMETRIC, SIOCSIFMETRIC, SIOCGIFMTU, SIOCSIFMTU, SIOCGIFSLAVE, SIOCSIFSLAVE,
      SIOCSIFNAME, SIOCGIFNAME, SIOCGIFTXQLEN, SIOCSIFTXQLEN, SIOCGIFMAP, SIOCSIFMAP,
      FIOGETOWN, FIOSETOWN, SIOCATMARK, SIOCGPGRP, SIOCSPGRP, SIOCGIFENCAP, SIOCSIFENCAP, SIOCOUTQNSD,
      SIOCETHTOOL, SIOCADDRT, SIOCGARP, SIOCGIFVLAN, SIOCGSTAMP_OLD, SIOCGSKNS, SIOCGHWTSTAMP,
      SIOCGIFCONF, SIOCBRADDBR,
      /* names only */
      SIOCPROTOPRIVATE, SIOCDEVPRIVATE, SIOCGIFTXQLEN + 0x100,
  };
  static const unsigned short kinds[] = {ARPHRD_ETHER, ARPHRD_LOOPBACK, ARPHRD_INFINIBAND, ARPHRD_IEEE802154, 0xffff};
  struct ifreq interface = {.ifr_name = "lo"};
  struct ifreq found[3] = {};
  struct ifconf list = {sizeof found, .ifc_req = found};
  int fd = socket(AF_INET, SOCK_DGRAM, 0);
  probe_answer_requests();
  probe_begin();
  /* Memory of a size that no request of these has: what the union holds lies in the first bytes. */
  PROBE_EACH(sized, probe_request(sized[i_], 40));
  PROBE_EACH(kinds, ({
               interface.ifr_hwaddr.sa_family = kinds[i_];
               memcpy(interface.ifr_hwaddr.sa_data, "\1\2\3\4\5\6\7\10\11\12\13\14\15", 14);
               probe_both(SIOCGIFHWADDR, &interface);
             }));
  interface.ifr_flags = 0;
  CALL(SYS_ioctl, fd, SIOCGIFFLAGS, &interface);
  CALL(SYS_ioctl, fd, SIOCGIFINDEX, &interface);
  CALL(SYS_ioctl, fd, SIOCGIFHWADDR, &interface);
  CALL(SYS_ioctl, fd, SIOCGIFADDR, &interface);
  CALL(SYS_ioctl, fd, FIONREAD, &interface);
  strcpy(interface.ifr_name, "none");
  CALL(SYS_ioctl, fd, SIOCGIFMTU, &interface);
  interface.ifr_ifindex = 1;
  CALL(SYS_ioctl, fd, SIOCGIFNAME, &interface);
  probe_both(SIOCBRADDIF, &interface);
  probe_both(SIOCBRADDIF, NULL);

  memcpy(found[0].ifr_name, "first interface", 16);
  memcpy(found[1].ifr_name, "no end in its bytes", 16);
  found[1].ifr_addr.sa_family = AF_INET;
  probe_both(SIOCGIFCONF, &list);
  list.ifc_len = 41;
  probe_both(SIOCGIFCONF, &list);
  list.ifc_len = -1;
  probe_both(SIOCGIFCONF, &list);
  list.ifc_len = 40 * 100;
  list.ifc_req = probe_tail_of(found, sizeof found);
  probe_both(SIOCGIFCONF, &list);
  list.ifc_req = NULL;
  probe_both(SIOCGIFCONF, &list);
  probe_both(SIOCBRADDBR, "br0");
  probe_both(SIOCBRDELBR, "a bridge with too long a name");
  probe_both(SIOCBRADDBR, probe_tail_of("bri", 3));
  /* a bridge's name that ends with the memory, and not with a NUL */
  for (size_t length = 14; length <= 17; ++length) {
    probe_both(SIOCBRADDBR, memcpy(probe_object(length), "01234567890123456", length));
  }
  probe_end();
}
