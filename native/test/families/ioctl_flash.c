/* Requests of flash memory and of the volumes on it. */
#include "ioctl_probe.h"
#include <linux/ioctl.h>
#include <linux/types.h>
#include <mtd/mtd-abi.h>
#include <mtd/ubi-user.h>

int main(void) {
  static const unsigned long sized[] = {
      MEMERASE, MEMLOCK, MEMUNLOCK, MEMISLOCKED, MEMERASE64, MEMWRITEOOB, MEMREADOOB, MEMWRITEOOB64, MEMREADOOB64,
      MEMWRITE, OTPGETREGIONINFO, OTPLOCK, OTPSELECT, MEMGETBADBLOCK, MEMSETBADBLOCK, MEMGETINFO, MEMGETOOBSEL,
      ECCGETLAYOUT, ECCGETSTATS, OTPGETREGIONCOUNT, MEMGETREGIONCOUNT, MEMGETREGIONINFO,
      UBI_IOCMKVOL, UBI_IOCATT, UBI_IOCRSVOL, UBI_IOCRNVOL, UBI_IOCEBMAP, UBI_IOCSETVOLPROP,
      UBI_IOCVOLUP, UBI_IOCDET, UBI_IOCEBER, UBI_IOCEBISMAP, UBI_IOCEBUNMAP, UBI_IOCRMVOL, UBI_IOCRPEB, UBI_IOCSPEB,
  };
  probe_answer_requests();
  probe_begin();
  PROBE_EACH(sized, PROBE_SIZED(sized[i_]));
  probe_request(UBI_IOCEBCH, sizeof(struct ubi_leb_change_req));
  probe_value(MTDFILEMODE);
  probe_value(UBI_IOCVOLCRBLK);
  probe_value(UBI_IOCVOLRMBLK);
  probe_end();
}
