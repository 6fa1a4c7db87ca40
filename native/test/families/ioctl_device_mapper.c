/* Requests of devices that are mapped onto others. */
#include "ioctl_probe.h"
#include <linux/types.h>
#include <linux/ioctl.h>
#include <linux/dm-ioctl.h>

int main(void) {
  static const unsigned long all[] = {
      DM_VERSION, DM_REMOVE_ALL, DM_LIST_DEVICES, DM_DEV_CREATE, DM_DEV_REMOVE, DM_DEV_RENAME, DM_DEV_SUSPEND,
      DM_DEV_STATUS, DM_DEV_WAIT, DM_TABLE_LOAD, DM_TABLE_CLEAR, DM_TABLE_DEPS, DM_TABLE_STATUS, DM_LIST_VERSIONS,
      DM_TARGET_MSG, DM_DEV_SET_GEOMETRY, DM_DEV_ARM_POLL,
  };
  struct { struct dm_ioctl header; char data[64]; } mapped = {
      {{4, 1, 2}, sizeof mapped, sizeof mapped.header, 1, 2, DM_READONLY_FLAG | DM_STATUS_TABLE_FLAG, 7, 0, 0x801,
       "volume", "CRYPT-LUKS2-0123"}, "data"};
  probe_answer_requests();
  probe_begin();
  PROBE_EACH(all, PROBE_SIZED(all[i_]));
  PROBE_EACH(all, probe_both(all[i_], &mapped));
  mapped.header.flags = DM_SUSPEND_FLAG | DM_DATA_OUT_FLAG;
  mapped.header.target_count = 0;
  mapped.header.data_start = mapped.header.data_size;
  mapped.header.dev = 0;
  mapped.header.name[0] = mapped.header.uuid[0] = 0;
  PROBE_EACH(all, probe_both(all[i_], &mapped));
  /* bit 2 was DM_EXISTS_FLAG, which is no longer in the header */
  mapped.header.flags = 1 << 2 | 1 << 7;
  PROBE_EACH(all, probe_both(all[i_], &mapped));
  mapped.header.data_size = 300;
  PROBE_EACH(all, probe_both(all[i_], &mapped));
  mapped.header.data_size = 5;
  PROBE_EACH(all, probe_both(all[i_], &mapped));
  probe_end();
}
