/* Requests of IDE and ATA disks. */
#include "ioctl_probe.h"
#include <linux/hdreg.h>

int main(void) {
  static const struct { unsigned long request; size_t size; } sized[] = {
      {HDIO_GETGEO, 16}, {HDIO_GET_32BIT, 8}, {HDIO_GET_ACOUSTIC, 8}, {HDIO_GET_ADDRESS, 8}, {HDIO_GET_DMA, 8},
      {HDIO_GET_KEEPSETTINGS, 8}, {HDIO_GET_MULTCOUNT, 8}, {HDIO_GET_NOWERR, 8}, {HDIO_GET_UNMASKINTR, 8},
      {HDIO_GET_WCACHE, 8}, {HDIO_GET_BUSSTATE, 8}, {HDIO_GET_NICE, 8}, {HDIO_GET_IDENTITY, 512},
      {HDIO_OBSOLETE_IDENTITY, 142}, {HDIO_SCAN_HWIF, 12}, {HDIO_DRIVE_RESET, 12}, {HDIO_DRIVE_CMD, 516},
      {HDIO_DRIVE_TASK, 7},
  };
  static const unsigned long values[] = {
      HDIO_SET_32BIT, HDIO_SET_ACOUSTIC, HDIO_SET_ADDRESS, HDIO_SET_DMA, HDIO_SET_KEEPSETTINGS, HDIO_SET_MULTCOUNT,
      HDIO_SET_NOWERR, HDIO_SET_PIO_MODE, HDIO_SET_UNMASKINTR, HDIO_SET_WCACHE, HDIO_UNREGISTER_HWIF,
      HDIO_SET_BUSSTATE, HDIO_SET_NICE,
  };
  probe_answer_requests();
  probe_begin();
  PROBE_EACH(sized, probe_request(sized[i_].request, sized[i_].size));
  PROBE_EACH(values, probe_value(values[i_]));
  for (unsigned command = 0; command < 256; ++command) {
    unsigned char bytes[] = {(unsigned char)command, 1, 2, 0};
    CALL(SYS_ioctl, PROBE_NO_FD, HDIO_DRIVE_CMD, bytes);
  }
  probe_end();
}
