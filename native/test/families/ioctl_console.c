/* Requests of consoles: keyboards, screens and fonts. */
#include "ioctl_probe.h"
#include <linux/kd.h>
#include <linux/keyboard.h>
#include <linux/vt.h>

int main(void) {
  static const struct { unsigned long request; size_t size; } sized[] = {
      {KDGETLED, 1}, {KDGKBLED, 1}, {KDGKBTYPE, 1}, {KDGETMODE, 4}, {GIO_SCRNMAP, 256}, {PIO_SCRNMAP, 256},
      {GIO_UNISCRNMAP, 512}, {PIO_UNISCRNMAP, 512}, {KDGKBMODE, 4}, {KDGKBMETA, 4}, {KDGKBENT, 4}, {KDSKBENT, 4},
      {KDGKBSENT, 40}, {KDSKBSENT, 40}, {KDGKBDIACR, 16}, {KDSKBDIACR, 16}, {KDGKBDIACRUC, 40}, {KDSKBDIACRUC, 40},
      {KDGETKEYCODE, 8}, {KDSETKEYCODE, 8}, {KDKBDREP, 8}, {GIO_FONT, 8192}, {PIO_FONT, 8192}, {PIO_UNIMAPCLR, 6},
      {GIO_CMAP, 48}, {PIO_CMAP, 48}, {VT_GETSTATE, 6},
  };
  static const unsigned long values[] = {
      KIOCSOUND, KDMKTONE, KDSETLED, KDSKBLED, KDADDIO, KDDELIO, KDENABIO, KDDISABIO, KDMAPDISP, KDUNMAPDISP,
      PIO_FONTRESET, KDSETMODE, KDSKBMODE, KDSKBMETA, KDSIGACCEPT, VT_ACTIVATE, VT_WAITACTIVE,
  };
  static const unsigned long ports[] = {0x3b3, 0x3b4, 0x3df, 0x3e0};
  probe_answer_requests();
  probe_begin();
  PROBE_EACH(sized, probe_request(sized[i_].request, sized[i_].size));
  PROBE_EACH(values, probe_value(values[i_]));
  PROBE_EACH(ports, CALL(SYS_ioctl, PROBE_NO_FD, KDADDIO, ports[i_]));
  CALL(SYS_ioctl, PROBE_NO_FD, KIOCSOUND, 1193);
  CALL(SYS_ioctl, PROBE_NO_FD, KDMKTONE, 250 << 16 | 2000);
  /* the first keys of every type */
  for (unsigned type = 0; type < 17; ++type) {
    for (unsigned value = 0; value < 40; ++value) {
      struct kbentry entry = {0, 1, (unsigned short)(type << 8 | value)};
      CALL(SYS_ioctl, PROBE_NO_FD, KDSKBENT, &entry);
    }
  }
  for (unsigned key = 0; key < 256; ++key) {
    struct kbsentry entry = {(unsigned char)key, "a string"};
    CALL(SYS_ioctl, PROBE_NO_FD, KDSKBSENT, &entry);
  }
  probe_end();
}
