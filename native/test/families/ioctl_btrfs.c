/* Requests of the file system Btrfs. */
#include "ioctl_probe.h"
#include <linux/btrfs.h>

int main(void) {
  static const unsigned long sized[] = {
      BTRFS_IOC_START_SYNC, BTRFS_IOC_DEFAULT_SUBVOL, BTRFS_IOC_WAIT_SYNC, BTRFS_IOC_SUBVOL_GETFLAGS,
      BTRFS_IOC_SUBVOL_SETFLAGS, BTRFS_IOC_DEFRAG_RANGE, BTRFS_IOC_GET_FEATURES, BTRFS_IOC_SET_FEATURES,
      BTRFS_IOC_GET_SUPPORTED_FEATURES, BTRFS_IOC_FS_INFO, BTRFS_IOC_DEV_INFO, BTRFS_IOC_QGROUP_ASSIGN,
      BTRFS_IOC_QGROUP_CREATE, BTRFS_IOC_QUOTA_CTL, BTRFS_IOC_QUOTA_RESCAN, BTRFS_IOC_SNAP_CREATE, BTRFS_IOC_RESIZE,
      BTRFS_IOC_SCAN_DEV, BTRFS_IOC_FORGET_DEV, BTRFS_IOC_ADD_DEV, BTRFS_IOC_RM_DEV, BTRFS_IOC_SUBVOL_CREATE,
      BTRFS_IOC_SNAP_DESTROY, BTRFS_IOC_DEVICES_READY, BTRFS_IOC_SNAP_CREATE_V2, BTRFS_IOC_SUBVOL_CREATE_V2,
      BTRFS_IOC_QGROUP_LIMIT, BTRFS_IOC_CLONE_RANGE, BTRFS_IOC_SCRUB, BTRFS_IOC_SCRUB_PROGRESS,
      BTRFS_IOC_GET_DEV_STATS,
  };
  static const unsigned long values[] = {
      0x9406, 0x9407, BTRFS_IOC_SYNC, BTRFS_IOC_SCRUB_CANCEL, BTRFS_IOC_QUOTA_RESCAN_WAIT, BTRFS_IOC_DEFRAG,
      BTRFS_IOC_BALANCE, BTRFS_IOC_BALANCE_CTL,
  };
  struct { struct btrfs_qgroup_inherit head; uint64_t groups[2]; } inherit = {{1, 2, 3, 4, {3, 5, 6, 7, 8}}, {9, 10}};
  static struct btrfs_ioctl_vol_args_v2 snapshot = {3, 7, BTRFS_SUBVOL_RDONLY | BTRFS_SUBVOL_QGROUP_INHERIT, .name = "snapshot"};
  probe_answer_requests();
  probe_begin();
  PROBE_EACH(sized, PROBE_SIZED(sized[i_]));
  PROBE_EACH(values, probe_value(values[i_]));
  snapshot.size = sizeof inherit;
  snapshot.qgroup_inherit = &inherit.head;
  probe_both(BTRFS_IOC_SNAP_CREATE_V2, &snapshot);
  snapshot.qgroup_inherit = NULL;
  probe_both(BTRFS_IOC_SUBVOL_CREATE_V2, &snapshot);
  struct btrfs_ioctl_get_dev_stats *statistics = (struct btrfs_ioctl_get_dev_stats *)probe_object(sizeof *statistics);
  for (uint64_t items = 0; items < 8; ++items) {
    *statistics = (struct btrfs_ioctl_get_dev_stats){1, items, items, {10, 11, 12, 13, 14}};
    probe_both(BTRFS_IOC_GET_DEV_STATS, statistics);
  }
  probe_end();
}
