/* quotactl(2), on a device that is not there: no quota is read or changed. */
#include "probe.h"
#include <linux/dqblk_xfs.h>
#include <linux/quota.h>

static void quotas(void) {
  struct if_dqblk *block = probe_tail(sizeof *block);
  struct if_dqinfo *info = probe_tail(sizeof *info);
  memset(block, 0x11, sizeof *block);
  memset(info, 0x22, sizeof *info);
  block->dqb_valid = QIF_BLIMITS | QIF_ITIME | 0x1000;
  info->dqi_valid = IIF_BGRACE | IIF_FLAGS | 0x80;
  info->dqi_flags = 1;
  fs_disk_quota_t *limits = probe_tail(sizeof *limits);
  memset(limits, 0x33, sizeof *limits);
  limits->d_version = -1, limits->d_flags = FS_USER_QUOTA | FS_GROUP_QUOTA;
  CALL(SYS_quotactl, QCMD(Q_QUOTAON, USRQUOTA), "/dev/no-such-device", QFMT_VFS_V1, "/aquota.user");
  CALL(SYS_quotactl, QCMD(Q_QUOTAON, GRPQUOTA), "/dev/no-such-device", 99, probe_nowhere());
  CALL(SYS_quotactl, QCMD(Q_QUOTAOFF, GRPQUOTA), "/dev/no-such-device", 1, NULL);
  CALL(SYS_quotactl, QCMD(Q_GETFMT, PRJQUOTA), "/dev/no-such-device", 0, block);
  CALL(SYS_quotactl, QCMD(Q_GETINFO, USRQUOTA), NULL, 0, info);
  CALL(SYS_quotactl, QCMD(Q_SETINFO, USRQUOTA), "/dev/no-such-device", -1, info);
  CALL(SYS_quotactl, QCMD(Q_SETINFO, USRQUOTA), "/dev/no-such-device", 5, probe_nowhere());
  CALL(SYS_quotactl, QCMD(Q_GETQUOTA, USRQUOTA), "/dev/no-such-device", 1000, block);
  CALL(SYS_quotactl, QCMD(Q_GETNEXTQUOTA, GRPQUOTA), "/dev/no-such-device", 1000, block);
  CALL(SYS_quotactl, QCMD(Q_SETQUOTA, PRJQUOTA), "/dev/no-such-device", 1000, block);
  CALL(SYS_quotactl, QCMD(Q_SETQUOTA, 3), "/dev/no-such-device", -1, (char *)block + 8);
  CALL(SYS_quotactl, QCMD(Q_SYNC, USRQUOTA), NULL, 0, NULL);
  CALL(SYS_quotactl, QCMD(Q_SYNC, 77), NULL, 5, block);
  CALL(SYS_quotactl, QCMD(0xbadc0d, 0xff), probe_nowhere(), 0xfacefeed, block);
  CALL(SYS_quotactl, 0, probe_half("half", 4), 0, NULL);
  for (int cmd = 1; cmd <= 10; cmd++) {
    CALL(SYS_quotactl, QCMD(('X' << 8) + cmd, USRQUOTA), "/dev/no-such-device", 3, block);
    CALL(SYS_quotactl, QCMD(('X' << 8) + cmd, GRPQUOTA), "/dev/no-such-device", -1, limits);
    CALL(SYS_quotactl, QCMD(('X' << 8) + cmd, PRJQUOTA), "/dev/no-such-device", 0, probe_nowhere());
  }
  for (int cmd = 0; cmd <= 0x12; cmd++) CALL(SYS_quotactl, QCMD(cmd << 8, USRQUOTA), "/dev/no-such-device", 5, block);
  for (int format = 0; format <= 5; format++) {
    CALL(SYS_quotactl, QCMD(Q_QUOTAON, USRQUOTA), "/dev/no-such-device", format, "/aquota.user");
  }
  for (int bit = 0; bit < 8; bit++) {
    unsigned *flags = probe_tail(sizeof *flags);
    *flags = 1u << bit;
    CALL(SYS_quotactl, QCMD(Q_XQUOTAON, USRQUOTA), "/dev/no-such-device", 0, flags);
    CALL(SYS_quotactl, QCMD(Q_XQUOTARM, USRQUOTA), "/dev/no-such-device", 0, flags);
  }
#ifdef SYS_quotactl_fd
  CALL(SYS_quotactl_fd, -1, QCMD(Q_QUOTAOFF, USRQUOTA), 0, NULL);
  CALL(SYS_quotactl_fd, -1, QCMD(Q_QUOTAON, USRQUOTA), 2, "/aquota.user");
  CALL(SYS_quotactl_fd, -100, QCMD(Q_SETQUOTA, GRPQUOTA), 1000, block);
  CALL(SYS_quotactl_fd, 0x7fffffff, QCMD(Q_SETINFO, PRJQUOTA), 0, info);
  CALL(SYS_quotactl_fd, -1, 0xfacefeed, -1, probe_nowhere());
  CALL(SYS_quotactl_fd, -1, QCMD(Q_SYNC, GRPQUOTA), 0, NULL);
#endif
}

int main(void) {
  probe_begin();
  quotas();
  probe_end();
  return 0;
}
