/* Calls that are reserved or were removed: unimplemented(2). */
#include "probe.h"

int main(void) {
  static const long calls[] = {
      SYS_create_module, SYS_get_kernel_syms, SYS_query_module, SYS_nfsservctl,     SYS_getpmsg,
      SYS_putpmsg,       SYS_afs_syscall,     SYS_tuxcall,      SYS_security,       SYS_vserver,
      SYS_uselib,        SYS_sysfs,           SYS_lookup_dcookie, SYS_epoll_ctl_old, SYS_epoll_wait_old,
  };
  probe_begin();
  for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
    CALL(calls[i], -1L, -1L, -1L, -1L, -1L, -1L);
    CALL(calls[i], -1, -1, -1, -1, -1, -1);
    CALL(calls[i], 0, 0, 0, 0, 0, 0);
    CALL(calls[i], "string", 2, "three", 4, "five", 6);
    CALL(calls[i], probe_nowhere(), probe_nowhere(), probe_nowhere(), 0xfacefeed00000004, 5, 6);
  }
  char name[32];
  CALL(SYS_sysfs, 1, "proc", 0);
  CALL(SYS_sysfs, 2, 0, name);
  CALL(SYS_sysfs, 2, 9999, name);
  CALL(SYS_sysfs, 4, 0, 0);
  probe_end();
  return 0;
}
