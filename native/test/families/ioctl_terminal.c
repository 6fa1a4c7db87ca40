/* Requests of terminals. */
#include "ioctl_probe.h"
#include <asm/ioctls.h>
#include <linux/ioctl.h>

int main(void) {
  static const struct { unsigned long request; size_t size; } sized[] = {
      {TCGETS, 36}, {TCSETS, 36}, {TCSETSW, 36}, {TCSETSF, 36}, {TIOCGLCKTRMIOS, 36}, {TIOCSLCKTRMIOS, 36},
      {0x802c542a /* TCGETS2 */, 44}, {0x402c542b, 44}, {0x402c542c, 44}, {0x402c542d, 44},
      {TCGETA, 18}, {TCSETA, 18}, {TCSETAW, 18}, {TCSETAF, 18},
      {TIOCGWINSZ, 8}, {TIOCSWINSZ, 8}, {TIOCMGET, 4}, {TIOCMBIS, 4}, {TIOCMBIC, 4}, {TIOCMSET, 4},
      {TIOCGPGRP, 4}, {TIOCGSID, 4}, {TIOCOUTQ, 4}, {TIOCGETD, 4}, {TIOCGPTN, 4}, {TIOCGDEV, 4}, {TIOCGEXCL, 4},
      {FIONREAD, 4}, {TIOCGSOFTCAR, 4}, {TIOCSPGRP, 4}, {TIOCSETD, 4}, {TIOCSPTLCK, 4}, {TIOCPKT, 4}, {FIONBIO, 4},
      {FIOASYNC, 4}, {TIOCSSOFTCAR, 4}, {TIOCSTI, 1},
      /* names only */
      {TIOCGRS485, 32}, {TIOCSRS485, 32}, {TIOCGSERIAL, 72}, {TIOCGICOUNT, 80}, {TIOCLINUX, 1}, {FIOQSIZE, 8},
  };
  static const unsigned long values[] = {
      TCFLSH, TCXONC, TCSBRK, TCSBRKP, TIOCSCTTY, TIOCSBRK, TIOCCBRK, TIOCCONS, TIOCNOTTY, TIOCEXCL, TIOCNXCL,
      TIOCVHANGUP, TIOCSSERIAL, FIOCLEX, FIONCLEX, TIOCGPTPEER, TIOCSERCONFIG, TIOCMIWAIT,
      /* without a name */
      _IOC(_IOC_NONE, 'T', 0xee, 0), _IOR('T', 0xee, int), _IOW('T', 0xee, int), _IOWR('T', 0xee, int), 0, 0xffffffff,
  };
  probe_answer_requests();
  probe_begin();
  PROBE_EACH(sized, probe_request(sized[i_].request, sized[i_].size));
  PROBE_EACH(values, probe_value(values[i_]));
  probe_end();
}
