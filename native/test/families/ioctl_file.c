/* What is asked of files and of descriptors that are no devices: namespaces, faults, notifications, events. */
#include "ioctl_probe.h"
#include <linux/fiemap.h>
#include <linux/fs.h>
#define INOTIFY_IOC_SETNEXTWD _IOW('I', 0, int32_t) /* linux/inotify.h cannot stand beside fcntl.h */
#include <linux/nsfs.h>
#include <linux/perf_event.h>
#include <linux/userfaultfd.h>

int main(void) {
  static const unsigned long sized[] = {
      FS_IOC_GETFLAGS, FS_IOC_SETFLAGS, FS_IOC32_GETFLAGS, FS_IOC32_SETFLAGS, FITRIM, FS_IOC_FSGETXATTR,
      FS_IOC_FSSETXATTR, FICLONERANGE, FS_IOC_GETFSLABEL, FS_IOC_SETFSLABEL, FS_IOC_GETVERSION, FS_IOC_SETVERSION,
      UFFDIO_REGISTER, UFFDIO_UNREGISTER, UFFDIO_WAKE, UFFDIO_COPY, UFFDIO_ZEROPAGE, UFFDIO_WRITEPROTECT, UFFDIO_API,
      SECCOMP_IOCTL_NOTIF_SEND, SECCOMP_IOCTL_NOTIF_ID_VALID, SECCOMP_IOCTL_NOTIF_ADDFD, SECCOMP_IOCTL_NOTIF_RECV,
      0x80082102 /* ID_VALID with the direction of old headers */, PERF_EVENT_IOC_PERIOD, PERF_EVENT_IOC_ID,
      0x40046686 /* without a name */,
  };
  static const unsigned long values[] = {
      FIFREEZE, FITHAW, FICLONE, NS_GET_USERNS, NS_GET_PARENT, NS_GET_NSTYPE, INOTIFY_IOC_SETNEXTWD,
      PERF_EVENT_IOC_ENABLE, PERF_EVENT_IOC_DISABLE, PERF_EVENT_IOC_RESET, PERF_EVENT_IOC_REFRESH,
      PERF_EVENT_IOC_SET_OUTPUT, PERF_EVENT_IOC_SET_BPF, PERF_EVENT_IOC_PAUSE_OUTPUT,
  };
  struct { struct fiemap map; struct fiemap_extent extents[2]; } map = {
      {0, 4096, FIEMAP_FLAG_SYNC, 2, 2}, {{1, 2, 3, .fe_flags = FIEMAP_EXTENT_LAST}, {4, 5, 6, .fe_flags = 0x40000000}}};
  struct { struct file_dedupe_range range; struct file_dedupe_range_info info[3]; } shared = {
      {1, 2, 1}, {{3, 4, 5, -22}, {6, 7, 8, 9}, {-1, 10, 11, 12}}};
  struct { uint32_t asked, count, ids[40]; } programs = {40, 3, {1, 2, 3, 4}};
  probe_answer_requests();
  probe_begin();
  PROBE_EACH(sized, PROBE_SIZED(sized[i_]));
  PROBE_EACH(values, probe_value(values[i_]));
  probe_request(NS_GET_OWNER_UID, 4);

  probe_request(FS_IOC_FIEMAP, sizeof(struct fiemap));
  probe_both(FS_IOC_FIEMAP, &map);
  for (int count = 0; count <= 3; ++count) {
    shared.range.dest_count = (uint16_t)count;
    probe_both(FIDEDUPERANGE, probe_tail_of(&shared, sizeof shared));
  }
  probe_both(FIDEDUPERANGE, probe_half(&shared, sizeof shared.range));
  probe_both(FIDEDUPERANGE, probe_half(&shared, sizeof shared.range + 40));
  probe_both(FIDEDUPERANGE, NULL);

  probe_both(PERF_EVENT_IOC_SET_FILTER, "prev_pid == 1 && next_comm == \"a program with a long name\"");
  probe_both(PERF_EVENT_IOC_SET_FILTER, probe_nowhere());
  probe_both(PERF_EVENT_IOC_QUERY_BPF, NULL);
  probe_both(PERF_EVENT_IOC_QUERY_BPF, &programs);
  programs.count = 0;
  probe_both(PERF_EVENT_IOC_QUERY_BPF, &programs);
  programs.count = 40;
  probe_both(PERF_EVENT_IOC_QUERY_BPF, &programs);
  probe_both(PERF_EVENT_IOC_QUERY_BPF, probe_half(&programs, 20));
  probe_end();
}
