/* The system as a whole: uname(2), sysinfo(2), syslog(2), reboot(2), kernel modules, old calls. Whatever
 * could change the machine is called with arguments that the kernel refuses, or without the capability for it. */
#include "probe.h"
#include <asm/ldt.h>
#include <linux/capability.h>
#include <linux/kexec.h>
#include <linux/membarrier.h>
#include <linux/module.h>
#include <linux/random.h>
#include <linux/reboot.h>
#include <linux/sysctl.h>
#include <sched.h>
#include <sys/sysinfo.h>
#include <sys/utsname.h>

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))
#ifndef SYS_memfd_secret
#define SYS_memfd_secret 447
#endif

static void names(void) {
  struct utsname *name = probe_tail(sizeof *name);
  unshare(CLONE_NEWUTS);
  CALL(SYS_sethostname, "trapline\t\"host\"\1", 15);
  CALL(SYS_sethostname, "trapline.example.with.a.rather.long.name", 40);
  CALL(SYS_setdomainname, "domain", 6);
  CALL(SYS_sethostname, "", 0);
  CALL(SYS_setdomainname, NULL, 0);
  CALL(SYS_sethostname, NULL, 5);
  CALL(SYS_sethostname, probe_nowhere(), 5);
  CALL(SYS_setdomainname, probe_half("half", 4), 5);
  CALL(SYS_sethostname, "too long", 65);
  CALL(SYS_setdomainname, "negative", -1);
  CALL(SYS_sethostname, "wide", 0xfacefeed00000004UL);
  CALL(SYS_setdomainname, "wide", -1L);
  CALL(SYS_uname, name);
  CALL(SYS_uname, NULL);
  CALL(SYS_uname, probe_nowhere());
  CALL(SYS_uname, (char *)name + 1);
  CALL(SYS_sysinfo, NULL);
  CALL(SYS_sysinfo, probe_nowhere());
  CALL(SYS_sysinfo, (char *)probe_tail(sizeof(struct sysinfo)) + 8);
}

static void random_bytes(void) {
  char *one = probe_tail(1);
  /* Random bytes differ in each run: only calls that get none. */
  CALL(SYS_getrandom, one, 0, 0);
  CALL(SYS_getrandom, NULL, 0, GRND_NONBLOCK);
  CALL(SYS_getrandom, NULL, 1, GRND_NONBLOCK);
  CALL(SYS_getrandom, probe_nowhere(), 10, GRND_RANDOM | GRND_NONBLOCK);
  CALL(SYS_getrandom, one, 1, GRND_RANDOM | GRND_INSECURE);
  CALL(SYS_getrandom, one, 1, 0xfacefeed);
  CALL(SYS_getrandom, one, 1, 0x8);
  CALL(SYS_getrandom, one, 0, 0xffffffff00000000UL);
  CALL(SYS_getrandom, probe_nowhere(), -1L, GRND_NONBLOCK);
}

static void messages(void) {
  char *text = probe_tail(16);
  for (int type = -1; type <= 1; type++) CALL(SYS_syslog, type, text, 4);
  CALL(SYS_syslog, 2, NULL, 4);
  CALL(SYS_syslog, 2, text, -1);
  CALL(SYS_syslog, 2, text, 0);
  CALL(SYS_syslog, 3, text, 0);
  CALL(SYS_syslog, 3, text, -2);
  CALL(SYS_syslog, 3, NULL, 0x7fffffff);
  CALL(SYS_syslog, 3, probe_nowhere(), 16);
  CALL(SYS_syslog, 4, NULL, 16);
  for (int level = -1; level < 10; level++) CALL(SYS_syslog, 8, text, level);
  CALL(SYS_syslog, 8, NULL, 0);
  CALL(SYS_syslog, 10, NULL, 0);
  CALL(SYS_syslog, 11, text, 16);
  CALL(SYS_syslog, 99, probe_nowhere(), 1);
  CALL(SYS_syslog, 0xfacefeed0000000bUL, (char *)1, 0xfacefeed00000003UL);
}

static void boot(void) {
  const unsigned magic[] = {LINUX_REBOOT_MAGIC2, LINUX_REBOOT_MAGIC2A, LINUX_REBOOT_MAGIC2B, LINUX_REBOOT_MAGIC2C, 0, 1};
  const unsigned op[] = {LINUX_REBOOT_CMD_RESTART,   LINUX_REBOOT_CMD_HALT,     LINUX_REBOOT_CMD_CAD_ON,
                         LINUX_REBOOT_CMD_CAD_OFF,   LINUX_REBOOT_CMD_POWER_OFF, LINUX_REBOOT_CMD_SW_SUSPEND,
                         LINUX_REBOOT_CMD_KEXEC,     LINUX_REBOOT_CMD_RESTART2, 0x99};
  /* The first magic number is wrong in each. */
  for (unsigned i = 0; i < LENGTH(magic); i++) CALL(SYS_reboot, 1, magic[i], LINUX_REBOOT_CMD_CAD_OFF, NULL);
  for (unsigned i = 0; i < LENGTH(op); i++) CALL(SYS_reboot, 0xdeadbeef, LINUX_REBOOT_MAGIC2, op[i], "argument\n");
  CALL(SYS_reboot, LINUX_REBOOT_MAGIC1, 1, LINUX_REBOOT_CMD_RESTART2, probe_nowhere());
  CALL(SYS_reboot, LINUX_REBOOT_MAGIC1, 1, LINUX_REBOOT_CMD_RESTART2, NULL);
  CALL(SYS_reboot, LINUX_REBOOT_MAGIC1, 0xffffffff, LINUX_REBOOT_CMD_RESTART2, probe_half("half", 4));
  CALL(SYS_reboot, 0xfacefeedfee1deadUL, 2, LINUX_REBOOT_CMD_HALT, 5);

  struct kexec_segment segment = {(void *)0x1000, 5, (void *)0x200000, 4096};
  struct kexec_segment *segments = probe_tail(17 * sizeof *segments);
  for (int i = 0; i < 17; i++) segments[i] = (struct kexec_segment){(void *)(uintptr_t)i, 1, (void *)0x10000, 2};
  CALL(SYS_kexec_load, 0, 17, segments, KEXEC_ON_CRASH);
  CALL(SYS_kexec_load, 0xfacefeeddeadbeefUL, 99, &segment, 0xffffffff);
  CALL(SYS_kexec_load, 1, 18, segments, KEXEC_ARCH_386 | KEXEC_PRESERVE_CONTEXT | 0x10);
  CALL(SYS_kexec_load, 0, 1, &segment, KEXEC_ARCH_MASK);
  CALL(SYS_kexec_load, 0, 1, NULL, 0xff00);
  CALL(SYS_kexec_load, 0, 0, probe_nowhere(), KEXEC_ARCH_PPC64 | 0x100);
  CALL(SYS_kexec_load, 0, 2, probe_half(&segment, sizeof segment), KEXEC_ARCH_ARM | 0x8000);
  CALL(SYS_kexec_load, 0, 1, probe_nowhere(), KEXEC_ARCH_X86_64 | 0x800);
  CALL(SYS_kexec_load, 0, 17, &segment, KEXEC_ARCH_AARCH64 | 0xfacefeed00000000UL | 0x40);
  CALL(SYS_kexec_file_load, -1, -1, 0, NULL, 0xfffffff8);
  CALL(SYS_kexec_file_load, -1, 5, 6, "quiet", KEXEC_FILE_UNLOAD | 0x10);
  CALL(SYS_kexec_file_load, 0x7fffffff, -100, 64, "a command line that is longer than what is shown of it", 0x20);
  CALL(SYS_kexec_file_load, -1, -1, 9, probe_half("half", 4), KEXEC_FILE_ON_CRASH | KEXEC_FILE_NO_INITRAMFS | 8);
  CALL(SYS_kexec_file_load, -1, -1, 0xfacefeeddeadbeefUL, probe_nowhere(), 0xffffffff00000010UL);
}

static void modules(void) {
  CALL(SYS_init_module, NULL, 0, NULL);
  CALL(SYS_init_module, "not a module", 12, "parameter=1");
  CALL(SYS_init_module, probe_nowhere(), 5, probe_nowhere());
  CALL(SYS_init_module, probe_nowhere(), 0xfacefeeddeadbeefUL, probe_half("half", 4));
  CALL(SYS_init_module, "x", 1, "a long list of parameters=\"yes\" and\tmore of them");
  CALL(SYS_finit_module, -1, NULL, 0);
  CALL(SYS_finit_module, -1, "parameter", MODULE_INIT_IGNORE_MODVERSIONS | MODULE_INIT_IGNORE_VERMAGIC | 4);
  CALL(SYS_finit_module, -1, "parameter", 0xfffffff8);
  CALL(SYS_finit_module, 0x7fffffff, probe_nowhere(), 0xfffffffffffffff8UL);
  CALL(SYS_delete_module, "no_such_module", O_NONBLOCK);
  CALL(SYS_delete_module, "no_such_module", O_TRUNC | O_NONBLOCK);
  CALL(SYS_delete_module, "no_such_module", 0);
  CALL(SYS_delete_module, "no_such_module_with_quite_a_long_name_indeed", 0xfffff5ff);
  CALL(SYS_delete_module, NULL, O_RDWR);
  CALL(SYS_delete_module, probe_nowhere(), O_TRUNC);
  CALL(SYS_delete_module, probe_half("half", 4), 0xffffffff00000000UL | O_EXCL);
}

static void processor(void) {
  struct user_desc *entry = probe_tail(sizeof *entry);
  memset(entry, 0, sizeof *entry);
  char table[64] = {0};
  CALL(SYS_modify_ldt, 0, table, sizeof table);
  CALL(SYS_modify_ldt, 0, NULL, 0);
  CALL(SYS_modify_ldt, 2, table, 16);
  CALL(SYS_modify_ldt, 1, entry, sizeof *entry);
  *entry = (struct user_desc){1, 0x1000, 0xfffff, 1, 2, 0, 1, 0, 1, 1};
  CALL(SYS_modify_ldt, 1, entry, sizeof *entry);
  CALL(SYS_modify_ldt, 0x11, entry, sizeof *entry);
  CALL(SYS_modify_ldt, 1, entry, sizeof *entry - 1);
  CALL(SYS_modify_ldt, 0x11, probe_nowhere(), sizeof *entry);
  CALL(SYS_modify_ldt, 0x11, NULL, sizeof *entry);
  *entry = (struct user_desc){8191, 0xffffffff, 0, 0, 0, 1, 0, 1, 0, 0};
  CALL(SYS_modify_ldt, 1, entry, sizeof *entry);
  *entry = (struct user_desc){-1, 0, 0, 1, 3, 1, 1, 1, 1, 1};
  CALL(SYS_modify_ldt, 1, entry, sizeof *entry);
  entry->entry_number = 0x80000001;
  CALL(SYS_modify_ldt, 1, entry, sizeof *entry);
  CALL(SYS_modify_ldt, 99, table, 5);
  CALL(SYS_modify_ldt, 0xfacefeed, probe_nowhere(), 0xfacefeeddeadbeefUL);
  CALL(SYS_set_thread_area, entry);
  CALL(SYS_get_thread_area, NULL);
  CALL(SYS_get_thread_area, probe_half(entry, 4));
  CALL(SYS_get_thread_area, probe_half(entry, 3));
  CALL(SYS_iopl, 0);
  CALL(SYS_iopl, 4);
  CALL(SYS_iopl, -1);
  CALL(SYS_iopl, 0xfacefeed00000005UL);
  CALL(SYS_ioperm, 0x80, 1, 0);
  CALL(SYS_ioperm, -1L, 5, 1);
  CALL(SYS_ioperm, 0xfacefeeddeadbeefUL, 0x10, -1);
}

static void memory_calls(void) {
  CALL(SYS_membarrier, MEMBARRIER_CMD_QUERY, 0, 0);
  CALL(SYS_membarrier, MEMBARRIER_CMD_QUERY, 1, 0);
  CALL(SYS_membarrier, MEMBARRIER_CMD_QUERY, 0xfffffffe, -1);
  CALL(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0);
  CALL(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0);
  CALL(SYS_membarrier, 0x200, 0, 0); /* what was registered, since Linux 6.3 */
  CALL(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ, MEMBARRIER_CMD_FLAG_CPU, 99999);
  CALL(SYS_membarrier, 3, 0, 0);
  CALL(SYS_membarrier, 0xfacefeed, 2, 1);
  CALL(SYS_membarrier, -1, 0xfacefeed, 0);
  CALL(SYS_userfaultfd, 0xfacefeed);
  CALL(SYS_userfaultfd, 0x2);
  CALL(SYS_userfaultfd, 0xffffffff00000000UL | O_CLOEXEC | O_NONBLOCK);
  CALL(SYS_userfaultfd, O_CLOEXEC | 1);
  CALL(SYS_memfd_secret, 1);
  CALL(SYS_memfd_secret, 0xfacefeed);
  CALL(SYS_memfd_secret, 0xffffffff00000002UL);
}

static void never_there(void) {
  CALL(SYS__sysctl, NULL);
  CALL(SYS__sysctl, probe_nowhere());
  struct __sysctl_args parameter = {0};
  CALL(SYS__sysctl, &parameter);
  parameter = (struct __sysctl_args){(void *)1, -2, (void *)3, (void *)4, (void *)5, -6, {7, 8, 9, 10}};
  CALL(SYS__sysctl, probe_tail_of(&parameter, sizeof parameter));
  CALL(SYS__sysctl, probe_half(&parameter, sizeof parameter - 1));
  CALL(SYS_create_module, "module", 5);
  CALL(SYS_get_kernel_syms, NULL);
  CALL(SYS_query_module, "module", 1, 2, 3, 4);
  CALL(SYS_nfsservctl, 0, NULL, NULL);
  CALL(SYS_nfsservctl, 99, 1, 2);
  CALL(SYS_getpmsg, 1, 2, 3, 4, 5);
  CALL(SYS_putpmsg, 1, 2, 3, 4, 5);
  CALL(SYS_afs_syscall, 1, 2, 3, 4, 5);
  CALL(SYS_tuxcall, 1, 2, 3);
  CALL(SYS_security, 1, 2, 3);
  CALL(SYS_vserver, 1, 2, 3, 4, 5);
  CALL(1000, 0, 2, -1L, 4, 5, 6);
  CALL(-1L, 1);
}

/* From here on the kernel refuses everything that could do harm. */
static void drop_capabilities(void) {
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct none[2] = {{0}};
  CALL(SYS_capset, &header, none);
}

static void refused(void) {
  struct user_desc entry = {0};
  CALL(SYS_vhangup);
  CALL(SYS_reboot, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART2, "refused");
  CALL(SYS_reboot, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2C, 0x12345678, "refused");
  CALL(SYS_iopl, 3);
  CALL(SYS_ioperm, 0, 1024, 1);
  CALL(SYS_sethostname, "refused", 7);
  CALL(SYS_init_module, "refused", 7, "a=b");
  CALL(SYS_delete_module, "refused", O_NONBLOCK | O_EXCL);
  CALL(SYS_syslog, 5, NULL, 0);
  CALL(SYS_syslog, 6, NULL, 0);
  CALL(SYS_syslog, 7, NULL, 0);
  CALL(SYS_syslog, 9, NULL, 0);
  CALL(SYS_kexec_load, 0, 0, NULL, 0);
}

int main(void) {
  probe_begin();
  names();
  random_bytes();
  messages();
  boot();
  modules();
  processor();
  memory_calls();
  never_there();
  drop_capabilities();
  refused();
  probe_end();
  return 0;
}
