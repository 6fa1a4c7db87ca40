/* Requests of input devices and infrared receivers. */
#include "ioctl_probe.h"
#include <linux/input.h>
#include <linux/lirc.h>

int main(void) {
  static const unsigned long sized[] = {
      EVIOCGVERSION, EVIOCGEFFECTS, EVIOCGID, EVIOCGREP, EVIOCSREP, EVIOCGKEYCODE, EVIOCSKEYCODE, EVIOCGKEYCODE_V2,
      EVIOCSKEYCODE_V2, EVIOCSCLOCKID, EVIOCSFF, EVIOCGNAME(20), EVIOCGPHYS(0), EVIOCGUNIQ(100), EVIOCGPROP(32),
      EVIOCGMTSLOTS(16), EVIOCGMTSLOTS(200), EVIOCGMTSLOTS(3), EVIOCGKEY(8), EVIOCGLED(8), EVIOCGSND(8), EVIOCGSW(8),
      EVIOCGBIT(0, 8), EVIOCGBIT(EV_KEY, 96), EVIOCGBIT(EV_PWR, 4), EVIOCGBIT(EV_FF_STATUS, 8), EVIOCGBIT(0x1e, 8),
      EVIOCGABS(ABS_X), EVIOCSABS(ABS_MT_SLOT), EVIOCGABS(0x3f), _IOC(_IOC_READ, 'E', 0x41, 20),
      _IOC(_IOC_READ, 'E', 0x41, 19), _IOC(_IOC_WRITE, 'E', 0xc1, 28), EVIOCGMASK, EVIOCSMASK,
      _IOC(_IOC_READ, 'E', 0x90, 8), _IOC(_IOC_WRITE, 'E', 0x10, 8), _IOC(_IOC_NONE, 'E', 0x10, 0),
      LIRC_GET_FEATURES, LIRC_GET_SEND_MODE, LIRC_GET_REC_MODE, LIRC_SET_SEND_MODE, LIRC_SET_REC_MODE,
      LIRC_SET_TRANSMITTER_MASK, LIRC_GET_REC_RESOLUTION, LIRC_GET_MIN_TIMEOUT, LIRC_GET_LENGTH, LIRC_SET_SEND_CARRIER,
      LIRC_SET_SEND_DUTY_CYCLE, LIRC_SET_REC_TIMEOUT, LIRC_GET_REC_TIMEOUT,
      /* of other devices, with the size in their names */
      _IOC(_IOC_READ, 'H', 4, 16), _IOC(_IOC_READ | _IOC_WRITE, 'H', 7, 9), _IOC(_IOC_READ, 'M', 16, 4),
      _IOC(_IOC_WRITE, 'M', 16, 4), _IOC(_IOC_READ, 'U', 0x2c, 16), _IOC(_IOC_READ, 'j', 0x13, 16),
      _IOC(_IOC_WRITE, 'k', 0, 32),
  };
  static const unsigned long values[] = {EVIOCRMFF, EVIOCGRAB, EVIOCREVOKE};
  probe_answer_requests();
  probe_begin();
  PROBE_EACH(sized, PROBE_SIZED(sized[i_]));
  PROBE_EACH(values, probe_value(values[i_]));
  for (uint32_t key = 0; key < 0x1b6; ++key) {
    uint32_t code[] = {1, key};
    CALL(SYS_ioctl, PROBE_NO_FD, EVIOCSKEYCODE, code);
  }
  for (unsigned axis = 0; axis < ABS_MAX; ++axis) CALL(SYS_ioctl, PROBE_NO_FD, EVIOCSABS(axis), 0);
  probe_end();
}
