/* Requests of KVM's virtual machines and processors. */
#include "ioctl_probe.h"
#include <linux/kvm.h>

int main(void) {
  static const unsigned long sized[] = {
      KVM_SET_USER_MEMORY_REGION, KVM_SET_REGS, KVM_GET_REGS, KVM_SET_SREGS, KVM_GET_SREGS, KVM_SET_CPUID2,
      KVM_GET_SUPPORTED_CPUID, KVM_GET_EMULATED_CPUID, KVM_IRQ_LINE, KVM_GET_FPU,
  };
  static const unsigned long values[] = {KVM_CREATE_VM, KVM_CREATE_VCPU, KVM_GET_API_VERSION, KVM_GET_VCPU_MMAP_SIZE, KVM_RUN};
  probe_answer_requests();
  probe_begin();
  PROBE_EACH(sized, PROBE_SIZED(sized[i_]));
  PROBE_EACH(values, probe_value(values[i_]));
  for (unsigned ability = 0; ability < 200; ++ability) {
    CALL(SYS_ioctl, PROBE_NO_FD, KVM_CHECK_EXTENSION, (unsigned long)ability);
  }
  probe_end();
}
