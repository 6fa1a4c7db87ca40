/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/kvm.h>)
#include <linux/kvm.h>
#ifdef KVM_GET_API_VERSION
_Static_assert((unsigned long long)(KVM_GET_API_VERSION) == 0xae00ULL || (unsigned long long)(KVM_GET_API_VERSION) == (unsigned long long)(long long)(int)0xae00ULL, "KVM_GET_API_VERSION is 44544 in the table");
#endif
#ifdef KVM_CREATE_VM
_Static_assert((unsigned long long)(KVM_CREATE_VM) == 0xae01ULL || (unsigned long long)(KVM_CREATE_VM) == (unsigned long long)(long long)(int)0xae01ULL, "KVM_CREATE_VM is 44545 in the table");
#endif
#ifdef KVM_GET_MSR_INDEX_LIST
_Static_assert((unsigned long long)(KVM_GET_MSR_INDEX_LIST) == 0xc004ae02ULL || (unsigned long long)(KVM_GET_MSR_INDEX_LIST) == (unsigned long long)(long long)(int)0xc004ae02ULL, "KVM_GET_MSR_INDEX_LIST is 3221532162 in the table");
#endif
#ifdef KVM_CHECK_EXTENSION
_Static_assert((unsigned long long)(KVM_CHECK_EXTENSION) == 0xae03ULL || (unsigned long long)(KVM_CHECK_EXTENSION) == (unsigned long long)(long long)(int)0xae03ULL, "KVM_CHECK_EXTENSION is 44547 in the table");
#endif
#ifdef KVM_GET_VCPU_MMAP_SIZE
_Static_assert((unsigned long long)(KVM_GET_VCPU_MMAP_SIZE) == 0xae04ULL || (unsigned long long)(KVM_GET_VCPU_MMAP_SIZE) == (unsigned long long)(long long)(int)0xae04ULL, "KVM_GET_VCPU_MMAP_SIZE is 44548 in the table");
#endif
#ifdef KVM_GET_SUPPORTED_CPUID
_Static_assert((unsigned long long)(KVM_GET_SUPPORTED_CPUID) == 0xc008ae05ULL || (unsigned long long)(KVM_GET_SUPPORTED_CPUID) == (unsigned long long)(long long)(int)0xc008ae05ULL, "KVM_GET_SUPPORTED_CPUID is 3221794309 in the table");
#endif
#ifdef KVM_GET_EMULATED_CPUID
_Static_assert((unsigned long long)(KVM_GET_EMULATED_CPUID) == 0xc008ae09ULL || (unsigned long long)(KVM_GET_EMULATED_CPUID) == (unsigned long long)(long long)(int)0xc008ae09ULL, "KVM_GET_EMULATED_CPUID is 3221794313 in the table");
#endif
#ifdef KVM_GET_MSR_FEATURE_INDEX_LIST
_Static_assert((unsigned long long)(KVM_GET_MSR_FEATURE_INDEX_LIST) == 0xc004ae0aULL || (unsigned long long)(KVM_GET_MSR_FEATURE_INDEX_LIST) == (unsigned long long)(long long)(int)0xc004ae0aULL, "KVM_GET_MSR_FEATURE_INDEX_LIST is 3221532170 in the table");
#endif
#ifdef KVM_SET_MEMORY_REGION
_Static_assert((unsigned long long)(KVM_SET_MEMORY_REGION) == 0x4018ae40ULL || (unsigned long long)(KVM_SET_MEMORY_REGION) == (unsigned long long)(long long)(int)0x4018ae40ULL, "KVM_SET_MEMORY_REGION is 1075359296 in the table");
#endif
#ifdef KVM_CREATE_VCPU
_Static_assert((unsigned long long)(KVM_CREATE_VCPU) == 0xae41ULL || (unsigned long long)(KVM_CREATE_VCPU) == (unsigned long long)(long long)(int)0xae41ULL, "KVM_CREATE_VCPU is 44609 in the table");
#endif
#ifdef KVM_GET_DIRTY_LOG
_Static_assert((unsigned long long)(KVM_GET_DIRTY_LOG) == 0x4010ae42ULL || (unsigned long long)(KVM_GET_DIRTY_LOG) == (unsigned long long)(long long)(int)0x4010ae42ULL, "KVM_GET_DIRTY_LOG is 1074835010 in the table");
#endif
#ifdef KVM_SET_MEMORY_ALIAS
_Static_assert((unsigned long long)(KVM_SET_MEMORY_ALIAS) == 0x4020ae43ULL || (unsigned long long)(KVM_SET_MEMORY_ALIAS) == (unsigned long long)(long long)(int)0x4020ae43ULL, "KVM_SET_MEMORY_ALIAS is 1075883587 in the table");
#endif
#ifdef KVM_SET_NR_MMU_PAGES
_Static_assert((unsigned long long)(KVM_SET_NR_MMU_PAGES) == 0xae44ULL || (unsigned long long)(KVM_SET_NR_MMU_PAGES) == (unsigned long long)(long long)(int)0xae44ULL, "KVM_SET_NR_MMU_PAGES is 44612 in the table");
#endif
#ifdef KVM_GET_NR_MMU_PAGES
_Static_assert((unsigned long long)(KVM_GET_NR_MMU_PAGES) == 0xae45ULL || (unsigned long long)(KVM_GET_NR_MMU_PAGES) == (unsigned long long)(long long)(int)0xae45ULL, "KVM_GET_NR_MMU_PAGES is 44613 in the table");
#endif
#ifdef KVM_SET_USER_MEMORY_REGION
_Static_assert((unsigned long long)(KVM_SET_USER_MEMORY_REGION) == 0x4020ae46ULL || (unsigned long long)(KVM_SET_USER_MEMORY_REGION) == (unsigned long long)(long long)(int)0x4020ae46ULL, "KVM_SET_USER_MEMORY_REGION is 1075883590 in the table");
#endif
#ifdef KVM_SET_TSS_ADDR
_Static_assert((unsigned long long)(KVM_SET_TSS_ADDR) == 0xae47ULL || (unsigned long long)(KVM_SET_TSS_ADDR) == (unsigned long long)(long long)(int)0xae47ULL, "KVM_SET_TSS_ADDR is 44615 in the table");
#endif
#ifdef KVM_SET_IDENTITY_MAP_ADDR
_Static_assert((unsigned long long)(KVM_SET_IDENTITY_MAP_ADDR) == 0x4008ae48ULL || (unsigned long long)(KVM_SET_IDENTITY_MAP_ADDR) == (unsigned long long)(long long)(int)0x4008ae48ULL, "KVM_SET_IDENTITY_MAP_ADDR is 1074310728 in the table");
#endif
#ifdef KVM_CREATE_IRQCHIP
_Static_assert((unsigned long long)(KVM_CREATE_IRQCHIP) == 0xae60ULL || (unsigned long long)(KVM_CREATE_IRQCHIP) == (unsigned long long)(long long)(int)0xae60ULL, "KVM_CREATE_IRQCHIP is 44640 in the table");
#endif
#ifdef KVM_IRQ_LINE
_Static_assert((unsigned long long)(KVM_IRQ_LINE) == 0x4008ae61ULL || (unsigned long long)(KVM_IRQ_LINE) == (unsigned long long)(long long)(int)0x4008ae61ULL, "KVM_IRQ_LINE is 1074310753 in the table");
#endif
#ifdef KVM_GET_IRQCHIP
_Static_assert((unsigned long long)(KVM_GET_IRQCHIP) == 0xc208ae62ULL || (unsigned long long)(KVM_GET_IRQCHIP) == (unsigned long long)(long long)(int)0xc208ae62ULL, "KVM_GET_IRQCHIP is 3255348834 in the table");
#endif
#ifdef KVM_SET_IRQCHIP
_Static_assert((unsigned long long)(KVM_SET_IRQCHIP) == 0x8208ae63ULL || (unsigned long long)(KVM_SET_IRQCHIP) == (unsigned long long)(long long)(int)0x8208ae63ULL, "KVM_SET_IRQCHIP is 2181607011 in the table");
#endif
#ifdef KVM_CREATE_PIT
_Static_assert((unsigned long long)(KVM_CREATE_PIT) == 0xae64ULL || (unsigned long long)(KVM_CREATE_PIT) == (unsigned long long)(long long)(int)0xae64ULL, "KVM_CREATE_PIT is 44644 in the table");
#endif
#ifdef KVM_GET_PIT
_Static_assert((unsigned long long)(KVM_GET_PIT) == 0xc048ae65ULL || (unsigned long long)(KVM_GET_PIT) == (unsigned long long)(long long)(int)0xc048ae65ULL, "KVM_GET_PIT is 3225988709 in the table");
#endif
#ifdef KVM_SET_PIT
_Static_assert((unsigned long long)(KVM_SET_PIT) == 0x8048ae66ULL || (unsigned long long)(KVM_SET_PIT) == (unsigned long long)(long long)(int)0x8048ae66ULL, "KVM_SET_PIT is 2152246886 in the table");
#endif
#ifdef KVM_IRQ_LINE_STATUS
_Static_assert((unsigned long long)(KVM_IRQ_LINE_STATUS) == 0xc008ae67ULL || (unsigned long long)(KVM_IRQ_LINE_STATUS) == (unsigned long long)(long long)(int)0xc008ae67ULL, "KVM_IRQ_LINE_STATUS is 3221794407 in the table");
#endif
#ifdef KVM_REGISTER_COALESCED_MMIO
_Static_assert((unsigned long long)(KVM_REGISTER_COALESCED_MMIO) == 0x4010ae67ULL || (unsigned long long)(KVM_REGISTER_COALESCED_MMIO) == (unsigned long long)(long long)(int)0x4010ae67ULL, "KVM_REGISTER_COALESCED_MMIO is 1074835047 in the table");
#endif
#ifdef KVM_UNREGISTER_COALESCED_MMIO
_Static_assert((unsigned long long)(KVM_UNREGISTER_COALESCED_MMIO) == 0x4010ae68ULL || (unsigned long long)(KVM_UNREGISTER_COALESCED_MMIO) == (unsigned long long)(long long)(int)0x4010ae68ULL, "KVM_UNREGISTER_COALESCED_MMIO is 1074835048 in the table");
#endif
#ifdef KVM_ASSIGN_PCI_DEVICE
_Static_assert((unsigned long long)(KVM_ASSIGN_PCI_DEVICE) == 0x8040ae69ULL || (unsigned long long)(KVM_ASSIGN_PCI_DEVICE) == (unsigned long long)(long long)(int)0x8040ae69ULL, "KVM_ASSIGN_PCI_DEVICE is 2151722601 in the table");
#endif
#ifdef KVM_SET_GSI_ROUTING
_Static_assert((unsigned long long)(KVM_SET_GSI_ROUTING) == 0x4008ae6aULL || (unsigned long long)(KVM_SET_GSI_ROUTING) == (unsigned long long)(long long)(int)0x4008ae6aULL, "KVM_SET_GSI_ROUTING is 1074310762 in the table");
#endif
#ifdef KVM_ASSIGN_DEV_IRQ
_Static_assert((unsigned long long)(KVM_ASSIGN_DEV_IRQ) == 0x4040ae70ULL || (unsigned long long)(KVM_ASSIGN_DEV_IRQ) == (unsigned long long)(long long)(int)0x4040ae70ULL, "KVM_ASSIGN_DEV_IRQ is 1077980784 in the table");
#endif
#ifdef KVM_REINJECT_CONTROL
_Static_assert((unsigned long long)(KVM_REINJECT_CONTROL) == 0xae71ULL || (unsigned long long)(KVM_REINJECT_CONTROL) == (unsigned long long)(long long)(int)0xae71ULL, "KVM_REINJECT_CONTROL is 44657 in the table");
#endif
#ifdef KVM_DEASSIGN_PCI_DEVICE
_Static_assert((unsigned long long)(KVM_DEASSIGN_PCI_DEVICE) == 0x4040ae72ULL || (unsigned long long)(KVM_DEASSIGN_PCI_DEVICE) == (unsigned long long)(long long)(int)0x4040ae72ULL, "KVM_DEASSIGN_PCI_DEVICE is 1077980786 in the table");
#endif
#ifdef KVM_ASSIGN_SET_MSIX_NR
_Static_assert((unsigned long long)(KVM_ASSIGN_SET_MSIX_NR) == 0x4008ae73ULL || (unsigned long long)(KVM_ASSIGN_SET_MSIX_NR) == (unsigned long long)(long long)(int)0x4008ae73ULL, "KVM_ASSIGN_SET_MSIX_NR is 1074310771 in the table");
#endif
#ifdef KVM_ASSIGN_SET_MSIX_ENTRY
_Static_assert((unsigned long long)(KVM_ASSIGN_SET_MSIX_ENTRY) == 0x4010ae74ULL || (unsigned long long)(KVM_ASSIGN_SET_MSIX_ENTRY) == (unsigned long long)(long long)(int)0x4010ae74ULL, "KVM_ASSIGN_SET_MSIX_ENTRY is 1074835060 in the table");
#endif
#ifdef KVM_DEASSIGN_DEV_IRQ
_Static_assert((unsigned long long)(KVM_DEASSIGN_DEV_IRQ) == 0x4040ae75ULL || (unsigned long long)(KVM_DEASSIGN_DEV_IRQ) == (unsigned long long)(long long)(int)0x4040ae75ULL, "KVM_DEASSIGN_DEV_IRQ is 1077980789 in the table");
#endif
#ifdef KVM_IRQFD
_Static_assert((unsigned long long)(KVM_IRQFD) == 0x4020ae76ULL || (unsigned long long)(KVM_IRQFD) == (unsigned long long)(long long)(int)0x4020ae76ULL, "KVM_IRQFD is 1075883638 in the table");
#endif
#ifdef KVM_CREATE_PIT2
_Static_assert((unsigned long long)(KVM_CREATE_PIT2) == 0x4040ae77ULL || (unsigned long long)(KVM_CREATE_PIT2) == (unsigned long long)(long long)(int)0x4040ae77ULL, "KVM_CREATE_PIT2 is 1077980791 in the table");
#endif
#ifdef KVM_SET_BOOT_CPU_ID
_Static_assert((unsigned long long)(KVM_SET_BOOT_CPU_ID) == 0xae78ULL || (unsigned long long)(KVM_SET_BOOT_CPU_ID) == (unsigned long long)(long long)(int)0xae78ULL, "KVM_SET_BOOT_CPU_ID is 44664 in the table");
#endif
#ifdef KVM_IOEVENTFD
_Static_assert((unsigned long long)(KVM_IOEVENTFD) == 0x4040ae79ULL || (unsigned long long)(KVM_IOEVENTFD) == (unsigned long long)(long long)(int)0x4040ae79ULL, "KVM_IOEVENTFD is 1077980793 in the table");
#endif
#ifdef KVM_XEN_HVM_CONFIG
_Static_assert((unsigned long long)(KVM_XEN_HVM_CONFIG) == 0x4038ae7aULL || (unsigned long long)(KVM_XEN_HVM_CONFIG) == (unsigned long long)(long long)(int)0x4038ae7aULL, "KVM_XEN_HVM_CONFIG is 1077456506 in the table");
#endif
#ifdef KVM_SET_CLOCK
_Static_assert((unsigned long long)(KVM_SET_CLOCK) == 0x4030ae7bULL || (unsigned long long)(KVM_SET_CLOCK) == (unsigned long long)(long long)(int)0x4030ae7bULL, "KVM_SET_CLOCK is 1076932219 in the table");
#endif
#ifdef KVM_GET_CLOCK
_Static_assert((unsigned long long)(KVM_GET_CLOCK) == 0x8030ae7cULL || (unsigned long long)(KVM_GET_CLOCK) == (unsigned long long)(long long)(int)0x8030ae7cULL, "KVM_GET_CLOCK is 2150674044 in the table");
#endif
#ifdef KVM_GET_PIT2
_Static_assert((unsigned long long)(KVM_GET_PIT2) == 0x8070ae9fULL || (unsigned long long)(KVM_GET_PIT2) == (unsigned long long)(long long)(int)0x8070ae9fULL, "KVM_GET_PIT2 is 2154868383 in the table");
#endif
#ifdef KVM_SET_PIT2
_Static_assert((unsigned long long)(KVM_SET_PIT2) == 0x4070aea0ULL || (unsigned long long)(KVM_SET_PIT2) == (unsigned long long)(long long)(int)0x4070aea0ULL, "KVM_SET_PIT2 is 1081126560 in the table");
#endif
#ifdef KVM_SET_TSC_KHZ
_Static_assert((unsigned long long)(KVM_SET_TSC_KHZ) == 0xaea2ULL || (unsigned long long)(KVM_SET_TSC_KHZ) == (unsigned long long)(long long)(int)0xaea2ULL, "KVM_SET_TSC_KHZ is 44706 in the table");
#endif
#ifdef KVM_GET_TSC_KHZ
_Static_assert((unsigned long long)(KVM_GET_TSC_KHZ) == 0xaea3ULL || (unsigned long long)(KVM_GET_TSC_KHZ) == (unsigned long long)(long long)(int)0xaea3ULL, "KVM_GET_TSC_KHZ is 44707 in the table");
#endif
#ifdef KVM_ASSIGN_SET_INTX_MASK
_Static_assert((unsigned long long)(KVM_ASSIGN_SET_INTX_MASK) == 0x4040aea4ULL || (unsigned long long)(KVM_ASSIGN_SET_INTX_MASK) == (unsigned long long)(long long)(int)0x4040aea4ULL, "KVM_ASSIGN_SET_INTX_MASK is 1077980836 in the table");
#endif
#ifdef KVM_SIGNAL_MSI
_Static_assert((unsigned long long)(KVM_SIGNAL_MSI) == 0x4020aea5ULL || (unsigned long long)(KVM_SIGNAL_MSI) == (unsigned long long)(long long)(int)0x4020aea5ULL, "KVM_SIGNAL_MSI is 1075883685 in the table");
#endif
#ifdef KVM_SET_PMU_EVENT_FILTER
_Static_assert((unsigned long long)(KVM_SET_PMU_EVENT_FILTER) == 0x4020aeb2ULL || (unsigned long long)(KVM_SET_PMU_EVENT_FILTER) == (unsigned long long)(long long)(int)0x4020aeb2ULL, "KVM_SET_PMU_EVENT_FILTER is 1075883698 in the table");
#endif
#ifdef KVM_CREATE_DEVICE
_Static_assert((unsigned long long)(KVM_CREATE_DEVICE) == 0xc00caee0ULL || (unsigned long long)(KVM_CREATE_DEVICE) == (unsigned long long)(long long)(int)0xc00caee0ULL, "KVM_CREATE_DEVICE is 3222056672 in the table");
#endif
#ifdef KVM_SET_DEVICE_ATTR
_Static_assert((unsigned long long)(KVM_SET_DEVICE_ATTR) == 0x4018aee1ULL || (unsigned long long)(KVM_SET_DEVICE_ATTR) == (unsigned long long)(long long)(int)0x4018aee1ULL, "KVM_SET_DEVICE_ATTR is 1075359457 in the table");
#endif
#ifdef KVM_GET_DEVICE_ATTR
_Static_assert((unsigned long long)(KVM_GET_DEVICE_ATTR) == 0x4018aee2ULL || (unsigned long long)(KVM_GET_DEVICE_ATTR) == (unsigned long long)(long long)(int)0x4018aee2ULL, "KVM_GET_DEVICE_ATTR is 1075359458 in the table");
#endif
#ifdef KVM_HAS_DEVICE_ATTR
_Static_assert((unsigned long long)(KVM_HAS_DEVICE_ATTR) == 0x4018aee3ULL || (unsigned long long)(KVM_HAS_DEVICE_ATTR) == (unsigned long long)(long long)(int)0x4018aee3ULL, "KVM_HAS_DEVICE_ATTR is 1075359459 in the table");
#endif
#ifdef KVM_RUN
_Static_assert((unsigned long long)(KVM_RUN) == 0xae80ULL || (unsigned long long)(KVM_RUN) == (unsigned long long)(long long)(int)0xae80ULL, "KVM_RUN is 44672 in the table");
#endif
#ifdef KVM_GET_REGS
_Static_assert((unsigned long long)(KVM_GET_REGS) == 0x8090ae81ULL || (unsigned long long)(KVM_GET_REGS) == (unsigned long long)(long long)(int)0x8090ae81ULL, "KVM_GET_REGS is 2156965505 in the table");
#endif
#ifdef KVM_SET_REGS
_Static_assert((unsigned long long)(KVM_SET_REGS) == 0x4090ae82ULL || (unsigned long long)(KVM_SET_REGS) == (unsigned long long)(long long)(int)0x4090ae82ULL, "KVM_SET_REGS is 1083223682 in the table");
#endif
#ifdef KVM_GET_SREGS
_Static_assert((unsigned long long)(KVM_GET_SREGS) == 0x8138ae83ULL || (unsigned long long)(KVM_GET_SREGS) == (unsigned long long)(long long)(int)0x8138ae83ULL, "KVM_GET_SREGS is 2167975555 in the table");
#endif
#ifdef KVM_SET_SREGS
_Static_assert((unsigned long long)(KVM_SET_SREGS) == 0x4138ae84ULL || (unsigned long long)(KVM_SET_SREGS) == (unsigned long long)(long long)(int)0x4138ae84ULL, "KVM_SET_SREGS is 1094233732 in the table");
#endif
#ifdef KVM_TRANSLATE
_Static_assert((unsigned long long)(KVM_TRANSLATE) == 0xc018ae85ULL || (unsigned long long)(KVM_TRANSLATE) == (unsigned long long)(long long)(int)0xc018ae85ULL, "KVM_TRANSLATE is 3222843013 in the table");
#endif
#ifdef KVM_INTERRUPT
_Static_assert((unsigned long long)(KVM_INTERRUPT) == 0x4004ae86ULL || (unsigned long long)(KVM_INTERRUPT) == (unsigned long long)(long long)(int)0x4004ae86ULL, "KVM_INTERRUPT is 1074048646 in the table");
#endif
#ifdef KVM_GET_MSRS
_Static_assert((unsigned long long)(KVM_GET_MSRS) == 0xc008ae88ULL || (unsigned long long)(KVM_GET_MSRS) == (unsigned long long)(long long)(int)0xc008ae88ULL, "KVM_GET_MSRS is 3221794440 in the table");
#endif
#ifdef KVM_SET_MSRS
_Static_assert((unsigned long long)(KVM_SET_MSRS) == 0x4008ae89ULL || (unsigned long long)(KVM_SET_MSRS) == (unsigned long long)(long long)(int)0x4008ae89ULL, "KVM_SET_MSRS is 1074310793 in the table");
#endif
#ifdef KVM_SET_CPUID
_Static_assert((unsigned long long)(KVM_SET_CPUID) == 0x4008ae8aULL || (unsigned long long)(KVM_SET_CPUID) == (unsigned long long)(long long)(int)0x4008ae8aULL, "KVM_SET_CPUID is 1074310794 in the table");
#endif
#ifdef KVM_SET_SIGNAL_MASK
_Static_assert((unsigned long long)(KVM_SET_SIGNAL_MASK) == 0x4004ae8bULL || (unsigned long long)(KVM_SET_SIGNAL_MASK) == (unsigned long long)(long long)(int)0x4004ae8bULL, "KVM_SET_SIGNAL_MASK is 1074048651 in the table");
#endif
#ifdef KVM_GET_FPU
_Static_assert((unsigned long long)(KVM_GET_FPU) == 0x81a0ae8cULL || (unsigned long long)(KVM_GET_FPU) == (unsigned long long)(long long)(int)0x81a0ae8cULL, "KVM_GET_FPU is 2174791308 in the table");
#endif
#ifdef KVM_SET_FPU
_Static_assert((unsigned long long)(KVM_SET_FPU) == 0x41a0ae8dULL || (unsigned long long)(KVM_SET_FPU) == (unsigned long long)(long long)(int)0x41a0ae8dULL, "KVM_SET_FPU is 1101049485 in the table");
#endif
#ifdef KVM_GET_LAPIC
_Static_assert((unsigned long long)(KVM_GET_LAPIC) == 0x8400ae8eULL || (unsigned long long)(KVM_GET_LAPIC) == (unsigned long long)(long long)(int)0x8400ae8eULL, "KVM_GET_LAPIC is 2214637198 in the table");
#endif
#ifdef KVM_SET_LAPIC
_Static_assert((unsigned long long)(KVM_SET_LAPIC) == 0x4400ae8fULL || (unsigned long long)(KVM_SET_LAPIC) == (unsigned long long)(long long)(int)0x4400ae8fULL, "KVM_SET_LAPIC is 1140895375 in the table");
#endif
#ifdef KVM_SET_CPUID2
_Static_assert((unsigned long long)(KVM_SET_CPUID2) == 0x4008ae90ULL || (unsigned long long)(KVM_SET_CPUID2) == (unsigned long long)(long long)(int)0x4008ae90ULL, "KVM_SET_CPUID2 is 1074310800 in the table");
#endif
#ifdef KVM_GET_CPUID2
_Static_assert((unsigned long long)(KVM_GET_CPUID2) == 0xc008ae91ULL || (unsigned long long)(KVM_GET_CPUID2) == (unsigned long long)(long long)(int)0xc008ae91ULL, "KVM_GET_CPUID2 is 3221794449 in the table");
#endif
#ifdef KVM_TPR_ACCESS_REPORTING
_Static_assert((unsigned long long)(KVM_TPR_ACCESS_REPORTING) == 0xc028ae92ULL || (unsigned long long)(KVM_TPR_ACCESS_REPORTING) == (unsigned long long)(long long)(int)0xc028ae92ULL, "KVM_TPR_ACCESS_REPORTING is 3223891602 in the table");
#endif
#ifdef KVM_SET_VAPIC_ADDR
_Static_assert((unsigned long long)(KVM_SET_VAPIC_ADDR) == 0x4008ae93ULL || (unsigned long long)(KVM_SET_VAPIC_ADDR) == (unsigned long long)(long long)(int)0x4008ae93ULL, "KVM_SET_VAPIC_ADDR is 1074310803 in the table");
#endif
#ifdef KVM_GET_MP_STATE
_Static_assert((unsigned long long)(KVM_GET_MP_STATE) == 0x8004ae98ULL || (unsigned long long)(KVM_GET_MP_STATE) == (unsigned long long)(long long)(int)0x8004ae98ULL, "KVM_GET_MP_STATE is 2147790488 in the table");
#endif
#ifdef KVM_SET_MP_STATE
_Static_assert((unsigned long long)(KVM_SET_MP_STATE) == 0x4004ae99ULL || (unsigned long long)(KVM_SET_MP_STATE) == (unsigned long long)(long long)(int)0x4004ae99ULL, "KVM_SET_MP_STATE is 1074048665 in the table");
#endif
#ifdef KVM_NMI
_Static_assert((unsigned long long)(KVM_NMI) == 0xae9aULL || (unsigned long long)(KVM_NMI) == (unsigned long long)(long long)(int)0xae9aULL, "KVM_NMI is 44698 in the table");
#endif
#ifdef KVM_SET_GUEST_DEBUG
_Static_assert((unsigned long long)(KVM_SET_GUEST_DEBUG) == 0x4048ae9bULL || (unsigned long long)(KVM_SET_GUEST_DEBUG) == (unsigned long long)(long long)(int)0x4048ae9bULL, "KVM_SET_GUEST_DEBUG is 1078505115 in the table");
#endif
#ifdef KVM_X86_SETUP_MCE
_Static_assert((unsigned long long)(KVM_X86_SETUP_MCE) == 0x4008ae9cULL || (unsigned long long)(KVM_X86_SETUP_MCE) == (unsigned long long)(long long)(int)0x4008ae9cULL, "KVM_X86_SETUP_MCE is 1074310812 in the table");
#endif
#ifdef KVM_X86_GET_MCE_CAP_SUPPORTED
_Static_assert((unsigned long long)(KVM_X86_GET_MCE_CAP_SUPPORTED) == 0x8008ae9dULL || (unsigned long long)(KVM_X86_GET_MCE_CAP_SUPPORTED) == (unsigned long long)(long long)(int)0x8008ae9dULL, "KVM_X86_GET_MCE_CAP_SUPPORTED is 2148052637 in the table");
#endif
#ifdef KVM_X86_SET_MCE
_Static_assert((unsigned long long)(KVM_X86_SET_MCE) == 0x4040ae9eULL || (unsigned long long)(KVM_X86_SET_MCE) == (unsigned long long)(long long)(int)0x4040ae9eULL, "KVM_X86_SET_MCE is 1077980830 in the table");
#endif
#ifdef KVM_GET_VCPU_EVENTS
_Static_assert((unsigned long long)(KVM_GET_VCPU_EVENTS) == 0x8040ae9fULL || (unsigned long long)(KVM_GET_VCPU_EVENTS) == (unsigned long long)(long long)(int)0x8040ae9fULL, "KVM_GET_VCPU_EVENTS is 2151722655 in the table");
#endif
#ifdef KVM_SET_VCPU_EVENTS
_Static_assert((unsigned long long)(KVM_SET_VCPU_EVENTS) == 0x4040aea0ULL || (unsigned long long)(KVM_SET_VCPU_EVENTS) == (unsigned long long)(long long)(int)0x4040aea0ULL, "KVM_SET_VCPU_EVENTS is 1077980832 in the table");
#endif
#ifdef KVM_GET_DEBUGREGS
_Static_assert((unsigned long long)(KVM_GET_DEBUGREGS) == 0x8080aea1ULL || (unsigned long long)(KVM_GET_DEBUGREGS) == (unsigned long long)(long long)(int)0x8080aea1ULL, "KVM_GET_DEBUGREGS is 2155916961 in the table");
#endif
#ifdef KVM_SET_DEBUGREGS
_Static_assert((unsigned long long)(KVM_SET_DEBUGREGS) == 0x4080aea2ULL || (unsigned long long)(KVM_SET_DEBUGREGS) == (unsigned long long)(long long)(int)0x4080aea2ULL, "KVM_SET_DEBUGREGS is 1082175138 in the table");
#endif
#ifdef KVM_ENABLE_CAP
_Static_assert((unsigned long long)(KVM_ENABLE_CAP) == 0x4068aea3ULL || (unsigned long long)(KVM_ENABLE_CAP) == (unsigned long long)(long long)(int)0x4068aea3ULL, "KVM_ENABLE_CAP is 1080602275 in the table");
#endif
#ifdef KVM_GET_XSAVE
_Static_assert((unsigned long long)(KVM_GET_XSAVE) == 0x9000aea4ULL || (unsigned long long)(KVM_GET_XSAVE) == (unsigned long long)(long long)(int)0x9000aea4ULL, "KVM_GET_XSAVE is 2415963812 in the table");
#endif
#ifdef KVM_SET_XSAVE
_Static_assert((unsigned long long)(KVM_SET_XSAVE) == 0x5000aea5ULL || (unsigned long long)(KVM_SET_XSAVE) == (unsigned long long)(long long)(int)0x5000aea5ULL, "KVM_SET_XSAVE is 1342221989 in the table");
#endif
#ifdef KVM_GET_XCRS
_Static_assert((unsigned long long)(KVM_GET_XCRS) == 0x8188aea6ULL || (unsigned long long)(KVM_GET_XCRS) == (unsigned long long)(long long)(int)0x8188aea6ULL, "KVM_GET_XCRS is 2173218470 in the table");
#endif
#ifdef KVM_SET_XCRS
_Static_assert((unsigned long long)(KVM_SET_XCRS) == 0x4188aea7ULL || (unsigned long long)(KVM_SET_XCRS) == (unsigned long long)(long long)(int)0x4188aea7ULL, "KVM_SET_XCRS is 1099476647 in the table");
#endif
#ifdef KVM_DIRTY_TLB
_Static_assert((unsigned long long)(KVM_DIRTY_TLB) == 0x4010aeaaULL || (unsigned long long)(KVM_DIRTY_TLB) == (unsigned long long)(long long)(int)0x4010aeaaULL, "KVM_DIRTY_TLB is 1074835114 in the table");
#endif
#ifdef KVM_GET_ONE_REG
_Static_assert((unsigned long long)(KVM_GET_ONE_REG) == 0x4010aeabULL || (unsigned long long)(KVM_GET_ONE_REG) == (unsigned long long)(long long)(int)0x4010aeabULL, "KVM_GET_ONE_REG is 1074835115 in the table");
#endif
#ifdef KVM_SET_ONE_REG
_Static_assert((unsigned long long)(KVM_SET_ONE_REG) == 0x4010aeacULL || (unsigned long long)(KVM_SET_ONE_REG) == (unsigned long long)(long long)(int)0x4010aeacULL, "KVM_SET_ONE_REG is 1074835116 in the table");
#endif
#ifdef KVM_KVMCLOCK_CTRL
_Static_assert((unsigned long long)(KVM_KVMCLOCK_CTRL) == 0xaeadULL || (unsigned long long)(KVM_KVMCLOCK_CTRL) == (unsigned long long)(long long)(int)0xaeadULL, "KVM_KVMCLOCK_CTRL is 44717 in the table");
#endif
#ifdef KVM_GET_REG_LIST
_Static_assert((unsigned long long)(KVM_GET_REG_LIST) == 0xc008aeb0ULL || (unsigned long long)(KVM_GET_REG_LIST) == (unsigned long long)(long long)(int)0xc008aeb0ULL, "KVM_GET_REG_LIST is 3221794480 in the table");
#endif
#ifdef KVM_SMI
_Static_assert((unsigned long long)(KVM_SMI) == 0xaeb7ULL || (unsigned long long)(KVM_SMI) == (unsigned long long)(long long)(int)0xaeb7ULL, "KVM_SMI is 44727 in the table");
#endif
#ifdef KVM_MEMORY_ENCRYPT_OP
_Static_assert((unsigned long long)(KVM_MEMORY_ENCRYPT_OP) == 0xc008aebaULL || (unsigned long long)(KVM_MEMORY_ENCRYPT_OP) == (unsigned long long)(long long)(int)0xc008aebaULL, "KVM_MEMORY_ENCRYPT_OP is 3221794490 in the table");
#endif
#ifdef KVM_MEMORY_ENCRYPT_REG_REGION
_Static_assert((unsigned long long)(KVM_MEMORY_ENCRYPT_REG_REGION) == 0x8010aebbULL || (unsigned long long)(KVM_MEMORY_ENCRYPT_REG_REGION) == (unsigned long long)(long long)(int)0x8010aebbULL, "KVM_MEMORY_ENCRYPT_REG_REGION is 2148576955 in the table");
#endif
#ifdef KVM_MEMORY_ENCRYPT_UNREG_REGION
_Static_assert((unsigned long long)(KVM_MEMORY_ENCRYPT_UNREG_REGION) == 0x8010aebcULL || (unsigned long long)(KVM_MEMORY_ENCRYPT_UNREG_REGION) == (unsigned long long)(long long)(int)0x8010aebcULL, "KVM_MEMORY_ENCRYPT_UNREG_REGION is 2148576956 in the table");
#endif
#ifdef KVM_HYPERV_EVENTFD
_Static_assert((unsigned long long)(KVM_HYPERV_EVENTFD) == 0x4018aebdULL || (unsigned long long)(KVM_HYPERV_EVENTFD) == (unsigned long long)(long long)(int)0x4018aebdULL, "KVM_HYPERV_EVENTFD is 1075359421 in the table");
#endif
#ifdef KVM_GET_NESTED_STATE
_Static_assert((unsigned long long)(KVM_GET_NESTED_STATE) == 0xc080aebeULL || (unsigned long long)(KVM_GET_NESTED_STATE) == (unsigned long long)(long long)(int)0xc080aebeULL, "KVM_GET_NESTED_STATE is 3229658814 in the table");
#endif
#ifdef KVM_SET_NESTED_STATE
_Static_assert((unsigned long long)(KVM_SET_NESTED_STATE) == 0x4080aebfULL || (unsigned long long)(KVM_SET_NESTED_STATE) == (unsigned long long)(long long)(int)0x4080aebfULL, "KVM_SET_NESTED_STATE is 1082175167 in the table");
#endif
#ifdef KVM_CLEAR_DIRTY_LOG
_Static_assert((unsigned long long)(KVM_CLEAR_DIRTY_LOG) == 0xc018aec0ULL || (unsigned long long)(KVM_CLEAR_DIRTY_LOG) == (unsigned long long)(long long)(int)0xc018aec0ULL, "KVM_CLEAR_DIRTY_LOG is 3222843072 in the table");
#endif
#ifdef KVM_GET_SUPPORTED_HV_CPUID
_Static_assert((unsigned long long)(KVM_GET_SUPPORTED_HV_CPUID) == 0xc008aec1ULL || (unsigned long long)(KVM_GET_SUPPORTED_HV_CPUID) == (unsigned long long)(long long)(int)0xc008aec1ULL, "KVM_GET_SUPPORTED_HV_CPUID is 3221794497 in the table");
#endif
#ifdef KVM_X86_SET_MSR_FILTER
_Static_assert((unsigned long long)(KVM_X86_SET_MSR_FILTER) == 0x4188aec6ULL || (unsigned long long)(KVM_X86_SET_MSR_FILTER) == (unsigned long long)(long long)(int)0x4188aec6ULL, "KVM_X86_SET_MSR_FILTER is 1099476678 in the table");
#endif
#ifdef KVM_RESET_DIRTY_RINGS
_Static_assert((unsigned long long)(KVM_RESET_DIRTY_RINGS) == 0xaec7ULL || (unsigned long long)(KVM_RESET_DIRTY_RINGS) == (unsigned long long)(long long)(int)0xaec7ULL, "KVM_RESET_DIRTY_RINGS is 44743 in the table");
#endif
#ifdef KVM_XEN_HVM_GET_ATTR
_Static_assert((unsigned long long)(KVM_XEN_HVM_GET_ATTR) == 0xc048aec8ULL || (unsigned long long)(KVM_XEN_HVM_GET_ATTR) == (unsigned long long)(long long)(int)0xc048aec8ULL, "KVM_XEN_HVM_GET_ATTR is 3225988808 in the table");
#endif
#ifdef KVM_XEN_HVM_SET_ATTR
_Static_assert((unsigned long long)(KVM_XEN_HVM_SET_ATTR) == 0x4048aec9ULL || (unsigned long long)(KVM_XEN_HVM_SET_ATTR) == (unsigned long long)(long long)(int)0x4048aec9ULL, "KVM_XEN_HVM_SET_ATTR is 1078505161 in the table");
#endif
#ifdef KVM_XEN_VCPU_GET_ATTR
_Static_assert((unsigned long long)(KVM_XEN_VCPU_GET_ATTR) == 0xc048aecaULL || (unsigned long long)(KVM_XEN_VCPU_GET_ATTR) == (unsigned long long)(long long)(int)0xc048aecaULL, "KVM_XEN_VCPU_GET_ATTR is 3225988810 in the table");
#endif
#ifdef KVM_XEN_VCPU_SET_ATTR
_Static_assert((unsigned long long)(KVM_XEN_VCPU_SET_ATTR) == 0x4048aecbULL || (unsigned long long)(KVM_XEN_VCPU_SET_ATTR) == (unsigned long long)(long long)(int)0x4048aecbULL, "KVM_XEN_VCPU_SET_ATTR is 1078505163 in the table");
#endif
#ifdef KVM_XEN_HVM_EVTCHN_SEND
_Static_assert((unsigned long long)(KVM_XEN_HVM_EVTCHN_SEND) == 0x400caed0ULL || (unsigned long long)(KVM_XEN_HVM_EVTCHN_SEND) == (unsigned long long)(long long)(int)0x400caed0ULL, "KVM_XEN_HVM_EVTCHN_SEND is 1074573008 in the table");
#endif
#ifdef KVM_GET_SREGS2
_Static_assert((unsigned long long)(KVM_GET_SREGS2) == 0x8140aeccULL || (unsigned long long)(KVM_GET_SREGS2) == (unsigned long long)(long long)(int)0x8140aeccULL, "KVM_GET_SREGS2 is 2168499916 in the table");
#endif
#ifdef KVM_SET_SREGS2
_Static_assert((unsigned long long)(KVM_SET_SREGS2) == 0x4140aecdULL || (unsigned long long)(KVM_SET_SREGS2) == (unsigned long long)(long long)(int)0x4140aecdULL, "KVM_SET_SREGS2 is 1094758093 in the table");
#endif
#ifdef KVM_GET_STATS_FD
_Static_assert((unsigned long long)(KVM_GET_STATS_FD) == 0xaeceULL || (unsigned long long)(KVM_GET_STATS_FD) == (unsigned long long)(long long)(int)0xaeceULL, "KVM_GET_STATS_FD is 44750 in the table");
#endif
#ifdef KVM_GET_XSAVE2
_Static_assert((unsigned long long)(KVM_GET_XSAVE2) == 0x9000aecfULL || (unsigned long long)(KVM_GET_XSAVE2) == (unsigned long long)(long long)(int)0x9000aecfULL, "KVM_GET_XSAVE2 is 2415963855 in the table");
#endif
#ifdef KVM_CAP_IRQCHIP
_Static_assert((unsigned long long)(KVM_CAP_IRQCHIP) == 0x0ULL || (unsigned long long)(KVM_CAP_IRQCHIP) == (unsigned long long)(long long)(int)0x0ULL, "KVM_CAP_IRQCHIP is 0 in the table");
#endif
#ifdef KVM_CAP_HLT
_Static_assert((unsigned long long)(KVM_CAP_HLT) == 0x1ULL || (unsigned long long)(KVM_CAP_HLT) == (unsigned long long)(long long)(int)0x1ULL, "KVM_CAP_HLT is 1 in the table");
#endif
#ifdef KVM_CAP_MMU_SHADOW_CACHE_CONTROL
_Static_assert((unsigned long long)(KVM_CAP_MMU_SHADOW_CACHE_CONTROL) == 0x2ULL || (unsigned long long)(KVM_CAP_MMU_SHADOW_CACHE_CONTROL) == (unsigned long long)(long long)(int)0x2ULL, "KVM_CAP_MMU_SHADOW_CACHE_CONTROL is 2 in the table");
#endif
#ifdef KVM_CAP_USER_MEMORY
_Static_assert((unsigned long long)(KVM_CAP_USER_MEMORY) == 0x3ULL || (unsigned long long)(KVM_CAP_USER_MEMORY) == (unsigned long long)(long long)(int)0x3ULL, "KVM_CAP_USER_MEMORY is 3 in the table");
#endif
#ifdef KVM_CAP_SET_TSS_ADDR
_Static_assert((unsigned long long)(KVM_CAP_SET_TSS_ADDR) == 0x4ULL || (unsigned long long)(KVM_CAP_SET_TSS_ADDR) == (unsigned long long)(long long)(int)0x4ULL, "KVM_CAP_SET_TSS_ADDR is 4 in the table");
#endif
#ifdef KVM_CAP_VAPIC
_Static_assert((unsigned long long)(KVM_CAP_VAPIC) == 0x6ULL || (unsigned long long)(KVM_CAP_VAPIC) == (unsigned long long)(long long)(int)0x6ULL, "KVM_CAP_VAPIC is 6 in the table");
#endif
#ifdef KVM_CAP_EXT_CPUID
_Static_assert((unsigned long long)(KVM_CAP_EXT_CPUID) == 0x7ULL || (unsigned long long)(KVM_CAP_EXT_CPUID) == (unsigned long long)(long long)(int)0x7ULL, "KVM_CAP_EXT_CPUID is 7 in the table");
#endif
#ifdef KVM_CAP_CLOCKSOURCE
_Static_assert((unsigned long long)(KVM_CAP_CLOCKSOURCE) == 0x8ULL || (unsigned long long)(KVM_CAP_CLOCKSOURCE) == (unsigned long long)(long long)(int)0x8ULL, "KVM_CAP_CLOCKSOURCE is 8 in the table");
#endif
#ifdef KVM_CAP_NR_VCPUS
_Static_assert((unsigned long long)(KVM_CAP_NR_VCPUS) == 0x9ULL || (unsigned long long)(KVM_CAP_NR_VCPUS) == (unsigned long long)(long long)(int)0x9ULL, "KVM_CAP_NR_VCPUS is 9 in the table");
#endif
#ifdef KVM_CAP_NR_MEMSLOTS
_Static_assert((unsigned long long)(KVM_CAP_NR_MEMSLOTS) == 0xaULL || (unsigned long long)(KVM_CAP_NR_MEMSLOTS) == (unsigned long long)(long long)(int)0xaULL, "KVM_CAP_NR_MEMSLOTS is 10 in the table");
#endif
#ifdef KVM_CAP_PIT
_Static_assert((unsigned long long)(KVM_CAP_PIT) == 0xbULL || (unsigned long long)(KVM_CAP_PIT) == (unsigned long long)(long long)(int)0xbULL, "KVM_CAP_PIT is 11 in the table");
#endif
#ifdef KVM_CAP_NOP_IO_DELAY
_Static_assert((unsigned long long)(KVM_CAP_NOP_IO_DELAY) == 0xcULL || (unsigned long long)(KVM_CAP_NOP_IO_DELAY) == (unsigned long long)(long long)(int)0xcULL, "KVM_CAP_NOP_IO_DELAY is 12 in the table");
#endif
#ifdef KVM_CAP_PV_MMU
_Static_assert((unsigned long long)(KVM_CAP_PV_MMU) == 0xdULL || (unsigned long long)(KVM_CAP_PV_MMU) == (unsigned long long)(long long)(int)0xdULL, "KVM_CAP_PV_MMU is 13 in the table");
#endif
#ifdef KVM_CAP_MP_STATE
_Static_assert((unsigned long long)(KVM_CAP_MP_STATE) == 0xeULL || (unsigned long long)(KVM_CAP_MP_STATE) == (unsigned long long)(long long)(int)0xeULL, "KVM_CAP_MP_STATE is 14 in the table");
#endif
#ifdef KVM_CAP_COALESCED_MMIO
_Static_assert((unsigned long long)(KVM_CAP_COALESCED_MMIO) == 0xfULL || (unsigned long long)(KVM_CAP_COALESCED_MMIO) == (unsigned long long)(long long)(int)0xfULL, "KVM_CAP_COALESCED_MMIO is 15 in the table");
#endif
#ifdef KVM_CAP_SYNC_MMU
_Static_assert((unsigned long long)(KVM_CAP_SYNC_MMU) == 0x10ULL || (unsigned long long)(KVM_CAP_SYNC_MMU) == (unsigned long long)(long long)(int)0x10ULL, "KVM_CAP_SYNC_MMU is 16 in the table");
#endif
#ifdef KVM_CAP_IOMMU
_Static_assert((unsigned long long)(KVM_CAP_IOMMU) == 0x12ULL || (unsigned long long)(KVM_CAP_IOMMU) == (unsigned long long)(long long)(int)0x12ULL, "KVM_CAP_IOMMU is 18 in the table");
#endif
#ifdef KVM_CAP_DESTROY_MEMORY_REGION_WORKS
_Static_assert((unsigned long long)(KVM_CAP_DESTROY_MEMORY_REGION_WORKS) == 0x15ULL || (unsigned long long)(KVM_CAP_DESTROY_MEMORY_REGION_WORKS) == (unsigned long long)(long long)(int)0x15ULL, "KVM_CAP_DESTROY_MEMORY_REGION_WORKS is 21 in the table");
#endif
#ifdef KVM_CAP_USER_NMI
_Static_assert((unsigned long long)(KVM_CAP_USER_NMI) == 0x16ULL || (unsigned long long)(KVM_CAP_USER_NMI) == (unsigned long long)(long long)(int)0x16ULL, "KVM_CAP_USER_NMI is 22 in the table");
#endif
#ifdef KVM_CAP_SET_GUEST_DEBUG
_Static_assert((unsigned long long)(KVM_CAP_SET_GUEST_DEBUG) == 0x17ULL || (unsigned long long)(KVM_CAP_SET_GUEST_DEBUG) == (unsigned long long)(long long)(int)0x17ULL, "KVM_CAP_SET_GUEST_DEBUG is 23 in the table");
#endif
#ifdef KVM_CAP_REINJECT_CONTROL
_Static_assert((unsigned long long)(KVM_CAP_REINJECT_CONTROL) == 0x18ULL || (unsigned long long)(KVM_CAP_REINJECT_CONTROL) == (unsigned long long)(long long)(int)0x18ULL, "KVM_CAP_REINJECT_CONTROL is 24 in the table");
#endif
#ifdef KVM_CAP_IRQ_ROUTING
_Static_assert((unsigned long long)(KVM_CAP_IRQ_ROUTING) == 0x19ULL || (unsigned long long)(KVM_CAP_IRQ_ROUTING) == (unsigned long long)(long long)(int)0x19ULL, "KVM_CAP_IRQ_ROUTING is 25 in the table");
#endif
#ifdef KVM_CAP_IRQ_INJECT_STATUS
_Static_assert((unsigned long long)(KVM_CAP_IRQ_INJECT_STATUS) == 0x1aULL || (unsigned long long)(KVM_CAP_IRQ_INJECT_STATUS) == (unsigned long long)(long long)(int)0x1aULL, "KVM_CAP_IRQ_INJECT_STATUS is 26 in the table");
#endif
#ifdef KVM_CAP_ASSIGN_DEV_IRQ
_Static_assert((unsigned long long)(KVM_CAP_ASSIGN_DEV_IRQ) == 0x1dULL || (unsigned long long)(KVM_CAP_ASSIGN_DEV_IRQ) == (unsigned long long)(long long)(int)0x1dULL, "KVM_CAP_ASSIGN_DEV_IRQ is 29 in the table");
#endif
#ifdef KVM_CAP_JOIN_MEMORY_REGIONS_WORKS
_Static_assert((unsigned long long)(KVM_CAP_JOIN_MEMORY_REGIONS_WORKS) == 0x1eULL || (unsigned long long)(KVM_CAP_JOIN_MEMORY_REGIONS_WORKS) == (unsigned long long)(long long)(int)0x1eULL, "KVM_CAP_JOIN_MEMORY_REGIONS_WORKS is 30 in the table");
#endif
#ifdef KVM_CAP_MCE
_Static_assert((unsigned long long)(KVM_CAP_MCE) == 0x1fULL || (unsigned long long)(KVM_CAP_MCE) == (unsigned long long)(long long)(int)0x1fULL, "KVM_CAP_MCE is 31 in the table");
#endif
#ifdef KVM_CAP_IRQFD
_Static_assert((unsigned long long)(KVM_CAP_IRQFD) == 0x20ULL || (unsigned long long)(KVM_CAP_IRQFD) == (unsigned long long)(long long)(int)0x20ULL, "KVM_CAP_IRQFD is 32 in the table");
#endif
#ifdef KVM_CAP_PIT2
_Static_assert((unsigned long long)(KVM_CAP_PIT2) == 0x21ULL || (unsigned long long)(KVM_CAP_PIT2) == (unsigned long long)(long long)(int)0x21ULL, "KVM_CAP_PIT2 is 33 in the table");
#endif
#ifdef KVM_CAP_SET_BOOT_CPU_ID
_Static_assert((unsigned long long)(KVM_CAP_SET_BOOT_CPU_ID) == 0x22ULL || (unsigned long long)(KVM_CAP_SET_BOOT_CPU_ID) == (unsigned long long)(long long)(int)0x22ULL, "KVM_CAP_SET_BOOT_CPU_ID is 34 in the table");
#endif
#ifdef KVM_CAP_PIT_STATE2
_Static_assert((unsigned long long)(KVM_CAP_PIT_STATE2) == 0x23ULL || (unsigned long long)(KVM_CAP_PIT_STATE2) == (unsigned long long)(long long)(int)0x23ULL, "KVM_CAP_PIT_STATE2 is 35 in the table");
#endif
#ifdef KVM_CAP_IOEVENTFD
_Static_assert((unsigned long long)(KVM_CAP_IOEVENTFD) == 0x24ULL || (unsigned long long)(KVM_CAP_IOEVENTFD) == (unsigned long long)(long long)(int)0x24ULL, "KVM_CAP_IOEVENTFD is 36 in the table");
#endif
#ifdef KVM_CAP_SET_IDENTITY_MAP_ADDR
_Static_assert((unsigned long long)(KVM_CAP_SET_IDENTITY_MAP_ADDR) == 0x25ULL || (unsigned long long)(KVM_CAP_SET_IDENTITY_MAP_ADDR) == (unsigned long long)(long long)(int)0x25ULL, "KVM_CAP_SET_IDENTITY_MAP_ADDR is 37 in the table");
#endif
#ifdef KVM_CAP_XEN_HVM
_Static_assert((unsigned long long)(KVM_CAP_XEN_HVM) == 0x26ULL || (unsigned long long)(KVM_CAP_XEN_HVM) == (unsigned long long)(long long)(int)0x26ULL, "KVM_CAP_XEN_HVM is 38 in the table");
#endif
#ifdef KVM_CAP_ADJUST_CLOCK
_Static_assert((unsigned long long)(KVM_CAP_ADJUST_CLOCK) == 0x27ULL || (unsigned long long)(KVM_CAP_ADJUST_CLOCK) == (unsigned long long)(long long)(int)0x27ULL, "KVM_CAP_ADJUST_CLOCK is 39 in the table");
#endif
#ifdef KVM_CAP_INTERNAL_ERROR_DATA
_Static_assert((unsigned long long)(KVM_CAP_INTERNAL_ERROR_DATA) == 0x28ULL || (unsigned long long)(KVM_CAP_INTERNAL_ERROR_DATA) == (unsigned long long)(long long)(int)0x28ULL, "KVM_CAP_INTERNAL_ERROR_DATA is 40 in the table");
#endif
#ifdef KVM_CAP_VCPU_EVENTS
_Static_assert((unsigned long long)(KVM_CAP_VCPU_EVENTS) == 0x29ULL || (unsigned long long)(KVM_CAP_VCPU_EVENTS) == (unsigned long long)(long long)(int)0x29ULL, "KVM_CAP_VCPU_EVENTS is 41 in the table");
#endif
#ifdef KVM_CAP_S390_PSW
_Static_assert((unsigned long long)(KVM_CAP_S390_PSW) == 0x2aULL || (unsigned long long)(KVM_CAP_S390_PSW) == (unsigned long long)(long long)(int)0x2aULL, "KVM_CAP_S390_PSW is 42 in the table");
#endif
#ifdef KVM_CAP_PPC_SEGSTATE
_Static_assert((unsigned long long)(KVM_CAP_PPC_SEGSTATE) == 0x2bULL || (unsigned long long)(KVM_CAP_PPC_SEGSTATE) == (unsigned long long)(long long)(int)0x2bULL, "KVM_CAP_PPC_SEGSTATE is 43 in the table");
#endif
#ifdef KVM_CAP_HYPERV
_Static_assert((unsigned long long)(KVM_CAP_HYPERV) == 0x2cULL || (unsigned long long)(KVM_CAP_HYPERV) == (unsigned long long)(long long)(int)0x2cULL, "KVM_CAP_HYPERV is 44 in the table");
#endif
#ifdef KVM_CAP_HYPERV_VAPIC
_Static_assert((unsigned long long)(KVM_CAP_HYPERV_VAPIC) == 0x2dULL || (unsigned long long)(KVM_CAP_HYPERV_VAPIC) == (unsigned long long)(long long)(int)0x2dULL, "KVM_CAP_HYPERV_VAPIC is 45 in the table");
#endif
#ifdef KVM_CAP_HYPERV_SPIN
_Static_assert((unsigned long long)(KVM_CAP_HYPERV_SPIN) == 0x2eULL || (unsigned long long)(KVM_CAP_HYPERV_SPIN) == (unsigned long long)(long long)(int)0x2eULL, "KVM_CAP_HYPERV_SPIN is 46 in the table");
#endif
#ifdef KVM_CAP_PCI_SEGMENT
_Static_assert((unsigned long long)(KVM_CAP_PCI_SEGMENT) == 0x2fULL || (unsigned long long)(KVM_CAP_PCI_SEGMENT) == (unsigned long long)(long long)(int)0x2fULL, "KVM_CAP_PCI_SEGMENT is 47 in the table");
#endif
#ifdef KVM_CAP_PPC_PAIRED_SINGLES
_Static_assert((unsigned long long)(KVM_CAP_PPC_PAIRED_SINGLES) == 0x30ULL || (unsigned long long)(KVM_CAP_PPC_PAIRED_SINGLES) == (unsigned long long)(long long)(int)0x30ULL, "KVM_CAP_PPC_PAIRED_SINGLES is 48 in the table");
#endif
#ifdef KVM_CAP_INTR_SHADOW
_Static_assert((unsigned long long)(KVM_CAP_INTR_SHADOW) == 0x31ULL || (unsigned long long)(KVM_CAP_INTR_SHADOW) == (unsigned long long)(long long)(int)0x31ULL, "KVM_CAP_INTR_SHADOW is 49 in the table");
#endif
#ifdef KVM_CAP_DEBUGREGS
_Static_assert((unsigned long long)(KVM_CAP_DEBUGREGS) == 0x32ULL || (unsigned long long)(KVM_CAP_DEBUGREGS) == (unsigned long long)(long long)(int)0x32ULL, "KVM_CAP_DEBUGREGS is 50 in the table");
#endif
#ifdef KVM_CAP_X86_ROBUST_SINGLESTEP
_Static_assert((unsigned long long)(KVM_CAP_X86_ROBUST_SINGLESTEP) == 0x33ULL || (unsigned long long)(KVM_CAP_X86_ROBUST_SINGLESTEP) == (unsigned long long)(long long)(int)0x33ULL, "KVM_CAP_X86_ROBUST_SINGLESTEP is 51 in the table");
#endif
#ifdef KVM_CAP_PPC_OSI
_Static_assert((unsigned long long)(KVM_CAP_PPC_OSI) == 0x34ULL || (unsigned long long)(KVM_CAP_PPC_OSI) == (unsigned long long)(long long)(int)0x34ULL, "KVM_CAP_PPC_OSI is 52 in the table");
#endif
#ifdef KVM_CAP_PPC_UNSET_IRQ
_Static_assert((unsigned long long)(KVM_CAP_PPC_UNSET_IRQ) == 0x35ULL || (unsigned long long)(KVM_CAP_PPC_UNSET_IRQ) == (unsigned long long)(long long)(int)0x35ULL, "KVM_CAP_PPC_UNSET_IRQ is 53 in the table");
#endif
#ifdef KVM_CAP_ENABLE_CAP
_Static_assert((unsigned long long)(KVM_CAP_ENABLE_CAP) == 0x36ULL || (unsigned long long)(KVM_CAP_ENABLE_CAP) == (unsigned long long)(long long)(int)0x36ULL, "KVM_CAP_ENABLE_CAP is 54 in the table");
#endif
#ifdef KVM_CAP_XSAVE
_Static_assert((unsigned long long)(KVM_CAP_XSAVE) == 0x37ULL || (unsigned long long)(KVM_CAP_XSAVE) == (unsigned long long)(long long)(int)0x37ULL, "KVM_CAP_XSAVE is 55 in the table");
#endif
#ifdef KVM_CAP_XCRS
_Static_assert((unsigned long long)(KVM_CAP_XCRS) == 0x38ULL || (unsigned long long)(KVM_CAP_XCRS) == (unsigned long long)(long long)(int)0x38ULL, "KVM_CAP_XCRS is 56 in the table");
#endif
#ifdef KVM_CAP_PPC_GET_PVINFO
_Static_assert((unsigned long long)(KVM_CAP_PPC_GET_PVINFO) == 0x39ULL || (unsigned long long)(KVM_CAP_PPC_GET_PVINFO) == (unsigned long long)(long long)(int)0x39ULL, "KVM_CAP_PPC_GET_PVINFO is 57 in the table");
#endif
#ifdef KVM_CAP_PPC_IRQ_LEVEL
_Static_assert((unsigned long long)(KVM_CAP_PPC_IRQ_LEVEL) == 0x3aULL || (unsigned long long)(KVM_CAP_PPC_IRQ_LEVEL) == (unsigned long long)(long long)(int)0x3aULL, "KVM_CAP_PPC_IRQ_LEVEL is 58 in the table");
#endif
#ifdef KVM_CAP_ASYNC_PF
_Static_assert((unsigned long long)(KVM_CAP_ASYNC_PF) == 0x3bULL || (unsigned long long)(KVM_CAP_ASYNC_PF) == (unsigned long long)(long long)(int)0x3bULL, "KVM_CAP_ASYNC_PF is 59 in the table");
#endif
#ifdef KVM_CAP_TSC_CONTROL
_Static_assert((unsigned long long)(KVM_CAP_TSC_CONTROL) == 0x3cULL || (unsigned long long)(KVM_CAP_TSC_CONTROL) == (unsigned long long)(long long)(int)0x3cULL, "KVM_CAP_TSC_CONTROL is 60 in the table");
#endif
#ifdef KVM_CAP_GET_TSC_KHZ
_Static_assert((unsigned long long)(KVM_CAP_GET_TSC_KHZ) == 0x3dULL || (unsigned long long)(KVM_CAP_GET_TSC_KHZ) == (unsigned long long)(long long)(int)0x3dULL, "KVM_CAP_GET_TSC_KHZ is 61 in the table");
#endif
#ifdef KVM_CAP_PPC_BOOKE_SREGS
_Static_assert((unsigned long long)(KVM_CAP_PPC_BOOKE_SREGS) == 0x3eULL || (unsigned long long)(KVM_CAP_PPC_BOOKE_SREGS) == (unsigned long long)(long long)(int)0x3eULL, "KVM_CAP_PPC_BOOKE_SREGS is 62 in the table");
#endif
#ifdef KVM_CAP_SPAPR_TCE
_Static_assert((unsigned long long)(KVM_CAP_SPAPR_TCE) == 0x3fULL || (unsigned long long)(KVM_CAP_SPAPR_TCE) == (unsigned long long)(long long)(int)0x3fULL, "KVM_CAP_SPAPR_TCE is 63 in the table");
#endif
#ifdef KVM_CAP_PPC_SMT
_Static_assert((unsigned long long)(KVM_CAP_PPC_SMT) == 0x40ULL || (unsigned long long)(KVM_CAP_PPC_SMT) == (unsigned long long)(long long)(int)0x40ULL, "KVM_CAP_PPC_SMT is 64 in the table");
#endif
#ifdef KVM_CAP_PPC_RMA
_Static_assert((unsigned long long)(KVM_CAP_PPC_RMA) == 0x41ULL || (unsigned long long)(KVM_CAP_PPC_RMA) == (unsigned long long)(long long)(int)0x41ULL, "KVM_CAP_PPC_RMA is 65 in the table");
#endif
#ifdef KVM_CAP_MAX_VCPUS
_Static_assert((unsigned long long)(KVM_CAP_MAX_VCPUS) == 0x42ULL || (unsigned long long)(KVM_CAP_MAX_VCPUS) == (unsigned long long)(long long)(int)0x42ULL, "KVM_CAP_MAX_VCPUS is 66 in the table");
#endif
#ifdef KVM_CAP_PPC_HIOR
_Static_assert((unsigned long long)(KVM_CAP_PPC_HIOR) == 0x43ULL || (unsigned long long)(KVM_CAP_PPC_HIOR) == (unsigned long long)(long long)(int)0x43ULL, "KVM_CAP_PPC_HIOR is 67 in the table");
#endif
#ifdef KVM_CAP_PPC_PAPR
_Static_assert((unsigned long long)(KVM_CAP_PPC_PAPR) == 0x44ULL || (unsigned long long)(KVM_CAP_PPC_PAPR) == (unsigned long long)(long long)(int)0x44ULL, "KVM_CAP_PPC_PAPR is 68 in the table");
#endif
#ifdef KVM_CAP_SW_TLB
_Static_assert((unsigned long long)(KVM_CAP_SW_TLB) == 0x45ULL || (unsigned long long)(KVM_CAP_SW_TLB) == (unsigned long long)(long long)(int)0x45ULL, "KVM_CAP_SW_TLB is 69 in the table");
#endif
#ifdef KVM_CAP_ONE_REG
_Static_assert((unsigned long long)(KVM_CAP_ONE_REG) == 0x46ULL || (unsigned long long)(KVM_CAP_ONE_REG) == (unsigned long long)(long long)(int)0x46ULL, "KVM_CAP_ONE_REG is 70 in the table");
#endif
#ifdef KVM_CAP_S390_GMAP
_Static_assert((unsigned long long)(KVM_CAP_S390_GMAP) == 0x47ULL || (unsigned long long)(KVM_CAP_S390_GMAP) == (unsigned long long)(long long)(int)0x47ULL, "KVM_CAP_S390_GMAP is 71 in the table");
#endif
#ifdef KVM_CAP_TSC_DEADLINE_TIMER
_Static_assert((unsigned long long)(KVM_CAP_TSC_DEADLINE_TIMER) == 0x48ULL || (unsigned long long)(KVM_CAP_TSC_DEADLINE_TIMER) == (unsigned long long)(long long)(int)0x48ULL, "KVM_CAP_TSC_DEADLINE_TIMER is 72 in the table");
#endif
#ifdef KVM_CAP_S390_UCONTROL
_Static_assert((unsigned long long)(KVM_CAP_S390_UCONTROL) == 0x49ULL || (unsigned long long)(KVM_CAP_S390_UCONTROL) == (unsigned long long)(long long)(int)0x49ULL, "KVM_CAP_S390_UCONTROL is 73 in the table");
#endif
#ifdef KVM_CAP_SYNC_REGS
_Static_assert((unsigned long long)(KVM_CAP_SYNC_REGS) == 0x4aULL || (unsigned long long)(KVM_CAP_SYNC_REGS) == (unsigned long long)(long long)(int)0x4aULL, "KVM_CAP_SYNC_REGS is 74 in the table");
#endif
#ifdef KVM_CAP_PCI_2_3
_Static_assert((unsigned long long)(KVM_CAP_PCI_2_3) == 0x4bULL || (unsigned long long)(KVM_CAP_PCI_2_3) == (unsigned long long)(long long)(int)0x4bULL, "KVM_CAP_PCI_2_3 is 75 in the table");
#endif
#ifdef KVM_CAP_KVMCLOCK_CTRL
_Static_assert((unsigned long long)(KVM_CAP_KVMCLOCK_CTRL) == 0x4cULL || (unsigned long long)(KVM_CAP_KVMCLOCK_CTRL) == (unsigned long long)(long long)(int)0x4cULL, "KVM_CAP_KVMCLOCK_CTRL is 76 in the table");
#endif
#ifdef KVM_CAP_SIGNAL_MSI
_Static_assert((unsigned long long)(KVM_CAP_SIGNAL_MSI) == 0x4dULL || (unsigned long long)(KVM_CAP_SIGNAL_MSI) == (unsigned long long)(long long)(int)0x4dULL, "KVM_CAP_SIGNAL_MSI is 77 in the table");
#endif
#ifdef KVM_CAP_PPC_GET_SMMU_INFO
_Static_assert((unsigned long long)(KVM_CAP_PPC_GET_SMMU_INFO) == 0x4eULL || (unsigned long long)(KVM_CAP_PPC_GET_SMMU_INFO) == (unsigned long long)(long long)(int)0x4eULL, "KVM_CAP_PPC_GET_SMMU_INFO is 78 in the table");
#endif
#ifdef KVM_CAP_S390_COW
_Static_assert((unsigned long long)(KVM_CAP_S390_COW) == 0x4fULL || (unsigned long long)(KVM_CAP_S390_COW) == (unsigned long long)(long long)(int)0x4fULL, "KVM_CAP_S390_COW is 79 in the table");
#endif
#ifdef KVM_CAP_PPC_ALLOC_HTAB
_Static_assert((unsigned long long)(KVM_CAP_PPC_ALLOC_HTAB) == 0x50ULL || (unsigned long long)(KVM_CAP_PPC_ALLOC_HTAB) == (unsigned long long)(long long)(int)0x50ULL, "KVM_CAP_PPC_ALLOC_HTAB is 80 in the table");
#endif
#ifdef KVM_CAP_READONLY_MEM
_Static_assert((unsigned long long)(KVM_CAP_READONLY_MEM) == 0x51ULL || (unsigned long long)(KVM_CAP_READONLY_MEM) == (unsigned long long)(long long)(int)0x51ULL, "KVM_CAP_READONLY_MEM is 81 in the table");
#endif
#ifdef KVM_CAP_IRQFD_RESAMPLE
_Static_assert((unsigned long long)(KVM_CAP_IRQFD_RESAMPLE) == 0x52ULL || (unsigned long long)(KVM_CAP_IRQFD_RESAMPLE) == (unsigned long long)(long long)(int)0x52ULL, "KVM_CAP_IRQFD_RESAMPLE is 82 in the table");
#endif
#ifdef KVM_CAP_PPC_BOOKE_WATCHDOG
_Static_assert((unsigned long long)(KVM_CAP_PPC_BOOKE_WATCHDOG) == 0x53ULL || (unsigned long long)(KVM_CAP_PPC_BOOKE_WATCHDOG) == (unsigned long long)(long long)(int)0x53ULL, "KVM_CAP_PPC_BOOKE_WATCHDOG is 83 in the table");
#endif
#ifdef KVM_CAP_PPC_HTAB_FD
_Static_assert((unsigned long long)(KVM_CAP_PPC_HTAB_FD) == 0x54ULL || (unsigned long long)(KVM_CAP_PPC_HTAB_FD) == (unsigned long long)(long long)(int)0x54ULL, "KVM_CAP_PPC_HTAB_FD is 84 in the table");
#endif
#ifdef KVM_CAP_S390_CSS_SUPPORT
_Static_assert((unsigned long long)(KVM_CAP_S390_CSS_SUPPORT) == 0x55ULL || (unsigned long long)(KVM_CAP_S390_CSS_SUPPORT) == (unsigned long long)(long long)(int)0x55ULL, "KVM_CAP_S390_CSS_SUPPORT is 85 in the table");
#endif
#ifdef KVM_CAP_PPC_EPR
_Static_assert((unsigned long long)(KVM_CAP_PPC_EPR) == 0x56ULL || (unsigned long long)(KVM_CAP_PPC_EPR) == (unsigned long long)(long long)(int)0x56ULL, "KVM_CAP_PPC_EPR is 86 in the table");
#endif
#ifdef KVM_CAP_ARM_PSCI
_Static_assert((unsigned long long)(KVM_CAP_ARM_PSCI) == 0x57ULL || (unsigned long long)(KVM_CAP_ARM_PSCI) == (unsigned long long)(long long)(int)0x57ULL, "KVM_CAP_ARM_PSCI is 87 in the table");
#endif
#ifdef KVM_CAP_ARM_SET_DEVICE_ADDR
_Static_assert((unsigned long long)(KVM_CAP_ARM_SET_DEVICE_ADDR) == 0x58ULL || (unsigned long long)(KVM_CAP_ARM_SET_DEVICE_ADDR) == (unsigned long long)(long long)(int)0x58ULL, "KVM_CAP_ARM_SET_DEVICE_ADDR is 88 in the table");
#endif
#ifdef KVM_CAP_DEVICE_CTRL
_Static_assert((unsigned long long)(KVM_CAP_DEVICE_CTRL) == 0x59ULL || (unsigned long long)(KVM_CAP_DEVICE_CTRL) == (unsigned long long)(long long)(int)0x59ULL, "KVM_CAP_DEVICE_CTRL is 89 in the table");
#endif
#ifdef KVM_CAP_IRQ_MPIC
_Static_assert((unsigned long long)(KVM_CAP_IRQ_MPIC) == 0x5aULL || (unsigned long long)(KVM_CAP_IRQ_MPIC) == (unsigned long long)(long long)(int)0x5aULL, "KVM_CAP_IRQ_MPIC is 90 in the table");
#endif
#ifdef KVM_CAP_PPC_RTAS
_Static_assert((unsigned long long)(KVM_CAP_PPC_RTAS) == 0x5bULL || (unsigned long long)(KVM_CAP_PPC_RTAS) == (unsigned long long)(long long)(int)0x5bULL, "KVM_CAP_PPC_RTAS is 91 in the table");
#endif
#ifdef KVM_CAP_IRQ_XICS
_Static_assert((unsigned long long)(KVM_CAP_IRQ_XICS) == 0x5cULL || (unsigned long long)(KVM_CAP_IRQ_XICS) == (unsigned long long)(long long)(int)0x5cULL, "KVM_CAP_IRQ_XICS is 92 in the table");
#endif
#ifdef KVM_CAP_ARM_EL1_32BIT
_Static_assert((unsigned long long)(KVM_CAP_ARM_EL1_32BIT) == 0x5dULL || (unsigned long long)(KVM_CAP_ARM_EL1_32BIT) == (unsigned long long)(long long)(int)0x5dULL, "KVM_CAP_ARM_EL1_32BIT is 93 in the table");
#endif
#ifdef KVM_CAP_SPAPR_MULTITCE
_Static_assert((unsigned long long)(KVM_CAP_SPAPR_MULTITCE) == 0x5eULL || (unsigned long long)(KVM_CAP_SPAPR_MULTITCE) == (unsigned long long)(long long)(int)0x5eULL, "KVM_CAP_SPAPR_MULTITCE is 94 in the table");
#endif
#ifdef KVM_CAP_EXT_EMUL_CPUID
_Static_assert((unsigned long long)(KVM_CAP_EXT_EMUL_CPUID) == 0x5fULL || (unsigned long long)(KVM_CAP_EXT_EMUL_CPUID) == (unsigned long long)(long long)(int)0x5fULL, "KVM_CAP_EXT_EMUL_CPUID is 95 in the table");
#endif
#ifdef KVM_CAP_HYPERV_TIME
_Static_assert((unsigned long long)(KVM_CAP_HYPERV_TIME) == 0x60ULL || (unsigned long long)(KVM_CAP_HYPERV_TIME) == (unsigned long long)(long long)(int)0x60ULL, "KVM_CAP_HYPERV_TIME is 96 in the table");
#endif
#ifdef KVM_CAP_IOAPIC_POLARITY_IGNORED
_Static_assert((unsigned long long)(KVM_CAP_IOAPIC_POLARITY_IGNORED) == 0x61ULL || (unsigned long long)(KVM_CAP_IOAPIC_POLARITY_IGNORED) == (unsigned long long)(long long)(int)0x61ULL, "KVM_CAP_IOAPIC_POLARITY_IGNORED is 97 in the table");
#endif
#ifdef KVM_CAP_ENABLE_CAP_VM
_Static_assert((unsigned long long)(KVM_CAP_ENABLE_CAP_VM) == 0x62ULL || (unsigned long long)(KVM_CAP_ENABLE_CAP_VM) == (unsigned long long)(long long)(int)0x62ULL, "KVM_CAP_ENABLE_CAP_VM is 98 in the table");
#endif
#ifdef KVM_CAP_S390_IRQCHIP
_Static_assert((unsigned long long)(KVM_CAP_S390_IRQCHIP) == 0x63ULL || (unsigned long long)(KVM_CAP_S390_IRQCHIP) == (unsigned long long)(long long)(int)0x63ULL, "KVM_CAP_S390_IRQCHIP is 99 in the table");
#endif
#ifdef KVM_CAP_IOEVENTFD_NO_LENGTH
_Static_assert((unsigned long long)(KVM_CAP_IOEVENTFD_NO_LENGTH) == 0x64ULL || (unsigned long long)(KVM_CAP_IOEVENTFD_NO_LENGTH) == (unsigned long long)(long long)(int)0x64ULL, "KVM_CAP_IOEVENTFD_NO_LENGTH is 100 in the table");
#endif
#ifdef KVM_CAP_VM_ATTRIBUTES
_Static_assert((unsigned long long)(KVM_CAP_VM_ATTRIBUTES) == 0x65ULL || (unsigned long long)(KVM_CAP_VM_ATTRIBUTES) == (unsigned long long)(long long)(int)0x65ULL, "KVM_CAP_VM_ATTRIBUTES is 101 in the table");
#endif
#ifdef KVM_CAP_ARM_PSCI_0_2
_Static_assert((unsigned long long)(KVM_CAP_ARM_PSCI_0_2) == 0x66ULL || (unsigned long long)(KVM_CAP_ARM_PSCI_0_2) == (unsigned long long)(long long)(int)0x66ULL, "KVM_CAP_ARM_PSCI_0_2 is 102 in the table");
#endif
#ifdef KVM_CAP_PPC_FIXUP_HCALL
_Static_assert((unsigned long long)(KVM_CAP_PPC_FIXUP_HCALL) == 0x67ULL || (unsigned long long)(KVM_CAP_PPC_FIXUP_HCALL) == (unsigned long long)(long long)(int)0x67ULL, "KVM_CAP_PPC_FIXUP_HCALL is 103 in the table");
#endif
#ifdef KVM_CAP_PPC_ENABLE_HCALL
_Static_assert((unsigned long long)(KVM_CAP_PPC_ENABLE_HCALL) == 0x68ULL || (unsigned long long)(KVM_CAP_PPC_ENABLE_HCALL) == (unsigned long long)(long long)(int)0x68ULL, "KVM_CAP_PPC_ENABLE_HCALL is 104 in the table");
#endif
#ifdef KVM_CAP_CHECK_EXTENSION_VM
_Static_assert((unsigned long long)(KVM_CAP_CHECK_EXTENSION_VM) == 0x69ULL || (unsigned long long)(KVM_CAP_CHECK_EXTENSION_VM) == (unsigned long long)(long long)(int)0x69ULL, "KVM_CAP_CHECK_EXTENSION_VM is 105 in the table");
#endif
#ifdef KVM_CAP_S390_USER_SIGP
_Static_assert((unsigned long long)(KVM_CAP_S390_USER_SIGP) == 0x6aULL || (unsigned long long)(KVM_CAP_S390_USER_SIGP) == (unsigned long long)(long long)(int)0x6aULL, "KVM_CAP_S390_USER_SIGP is 106 in the table");
#endif
#ifdef KVM_CAP_S390_VECTOR_REGISTERS
_Static_assert((unsigned long long)(KVM_CAP_S390_VECTOR_REGISTERS) == 0x6bULL || (unsigned long long)(KVM_CAP_S390_VECTOR_REGISTERS) == (unsigned long long)(long long)(int)0x6bULL, "KVM_CAP_S390_VECTOR_REGISTERS is 107 in the table");
#endif
#ifdef KVM_CAP_S390_MEM_OP
_Static_assert((unsigned long long)(KVM_CAP_S390_MEM_OP) == 0x6cULL || (unsigned long long)(KVM_CAP_S390_MEM_OP) == (unsigned long long)(long long)(int)0x6cULL, "KVM_CAP_S390_MEM_OP is 108 in the table");
#endif
#ifdef KVM_CAP_S390_USER_STSI
_Static_assert((unsigned long long)(KVM_CAP_S390_USER_STSI) == 0x6dULL || (unsigned long long)(KVM_CAP_S390_USER_STSI) == (unsigned long long)(long long)(int)0x6dULL, "KVM_CAP_S390_USER_STSI is 109 in the table");
#endif
#ifdef KVM_CAP_S390_SKEYS
_Static_assert((unsigned long long)(KVM_CAP_S390_SKEYS) == 0x6eULL || (unsigned long long)(KVM_CAP_S390_SKEYS) == (unsigned long long)(long long)(int)0x6eULL, "KVM_CAP_S390_SKEYS is 110 in the table");
#endif
#ifdef KVM_CAP_MIPS_FPU
_Static_assert((unsigned long long)(KVM_CAP_MIPS_FPU) == 0x6fULL || (unsigned long long)(KVM_CAP_MIPS_FPU) == (unsigned long long)(long long)(int)0x6fULL, "KVM_CAP_MIPS_FPU is 111 in the table");
#endif
#ifdef KVM_CAP_MIPS_MSA
_Static_assert((unsigned long long)(KVM_CAP_MIPS_MSA) == 0x70ULL || (unsigned long long)(KVM_CAP_MIPS_MSA) == (unsigned long long)(long long)(int)0x70ULL, "KVM_CAP_MIPS_MSA is 112 in the table");
#endif
#ifdef KVM_CAP_S390_INJECT_IRQ
_Static_assert((unsigned long long)(KVM_CAP_S390_INJECT_IRQ) == 0x71ULL || (unsigned long long)(KVM_CAP_S390_INJECT_IRQ) == (unsigned long long)(long long)(int)0x71ULL, "KVM_CAP_S390_INJECT_IRQ is 113 in the table");
#endif
#ifdef KVM_CAP_S390_IRQ_STATE
_Static_assert((unsigned long long)(KVM_CAP_S390_IRQ_STATE) == 0x72ULL || (unsigned long long)(KVM_CAP_S390_IRQ_STATE) == (unsigned long long)(long long)(int)0x72ULL, "KVM_CAP_S390_IRQ_STATE is 114 in the table");
#endif
#ifdef KVM_CAP_PPC_HWRNG
_Static_assert((unsigned long long)(KVM_CAP_PPC_HWRNG) == 0x73ULL || (unsigned long long)(KVM_CAP_PPC_HWRNG) == (unsigned long long)(long long)(int)0x73ULL, "KVM_CAP_PPC_HWRNG is 115 in the table");
#endif
#ifdef KVM_CAP_DISABLE_QUIRKS
_Static_assert((unsigned long long)(KVM_CAP_DISABLE_QUIRKS) == 0x74ULL || (unsigned long long)(KVM_CAP_DISABLE_QUIRKS) == (unsigned long long)(long long)(int)0x74ULL, "KVM_CAP_DISABLE_QUIRKS is 116 in the table");
#endif
#ifdef KVM_CAP_X86_SMM
_Static_assert((unsigned long long)(KVM_CAP_X86_SMM) == 0x75ULL || (unsigned long long)(KVM_CAP_X86_SMM) == (unsigned long long)(long long)(int)0x75ULL, "KVM_CAP_X86_SMM is 117 in the table");
#endif
#ifdef KVM_CAP_MULTI_ADDRESS_SPACE
_Static_assert((unsigned long long)(KVM_CAP_MULTI_ADDRESS_SPACE) == 0x76ULL || (unsigned long long)(KVM_CAP_MULTI_ADDRESS_SPACE) == (unsigned long long)(long long)(int)0x76ULL, "KVM_CAP_MULTI_ADDRESS_SPACE is 118 in the table");
#endif
#ifdef KVM_CAP_GUEST_DEBUG_HW_BPS
_Static_assert((unsigned long long)(KVM_CAP_GUEST_DEBUG_HW_BPS) == 0x77ULL || (unsigned long long)(KVM_CAP_GUEST_DEBUG_HW_BPS) == (unsigned long long)(long long)(int)0x77ULL, "KVM_CAP_GUEST_DEBUG_HW_BPS is 119 in the table");
#endif
#ifdef KVM_CAP_GUEST_DEBUG_HW_WPS
_Static_assert((unsigned long long)(KVM_CAP_GUEST_DEBUG_HW_WPS) == 0x78ULL || (unsigned long long)(KVM_CAP_GUEST_DEBUG_HW_WPS) == (unsigned long long)(long long)(int)0x78ULL, "KVM_CAP_GUEST_DEBUG_HW_WPS is 120 in the table");
#endif
#ifdef KVM_CAP_SPLIT_IRQCHIP
_Static_assert((unsigned long long)(KVM_CAP_SPLIT_IRQCHIP) == 0x79ULL || (unsigned long long)(KVM_CAP_SPLIT_IRQCHIP) == (unsigned long long)(long long)(int)0x79ULL, "KVM_CAP_SPLIT_IRQCHIP is 121 in the table");
#endif
#ifdef KVM_CAP_IOEVENTFD_ANY_LENGTH
_Static_assert((unsigned long long)(KVM_CAP_IOEVENTFD_ANY_LENGTH) == 0x7aULL || (unsigned long long)(KVM_CAP_IOEVENTFD_ANY_LENGTH) == (unsigned long long)(long long)(int)0x7aULL, "KVM_CAP_IOEVENTFD_ANY_LENGTH is 122 in the table");
#endif
#ifdef KVM_CAP_HYPERV_SYNIC
_Static_assert((unsigned long long)(KVM_CAP_HYPERV_SYNIC) == 0x7bULL || (unsigned long long)(KVM_CAP_HYPERV_SYNIC) == (unsigned long long)(long long)(int)0x7bULL, "KVM_CAP_HYPERV_SYNIC is 123 in the table");
#endif
#ifdef KVM_CAP_S390_RI
_Static_assert((unsigned long long)(KVM_CAP_S390_RI) == 0x7cULL || (unsigned long long)(KVM_CAP_S390_RI) == (unsigned long long)(long long)(int)0x7cULL, "KVM_CAP_S390_RI is 124 in the table");
#endif
#ifdef KVM_CAP_SPAPR_TCE_64
_Static_assert((unsigned long long)(KVM_CAP_SPAPR_TCE_64) == 0x7dULL || (unsigned long long)(KVM_CAP_SPAPR_TCE_64) == (unsigned long long)(long long)(int)0x7dULL, "KVM_CAP_SPAPR_TCE_64 is 125 in the table");
#endif
#ifdef KVM_CAP_ARM_PMU_V3
_Static_assert((unsigned long long)(KVM_CAP_ARM_PMU_V3) == 0x7eULL || (unsigned long long)(KVM_CAP_ARM_PMU_V3) == (unsigned long long)(long long)(int)0x7eULL, "KVM_CAP_ARM_PMU_V3 is 126 in the table");
#endif
#ifdef KVM_CAP_VCPU_ATTRIBUTES
_Static_assert((unsigned long long)(KVM_CAP_VCPU_ATTRIBUTES) == 0x7fULL || (unsigned long long)(KVM_CAP_VCPU_ATTRIBUTES) == (unsigned long long)(long long)(int)0x7fULL, "KVM_CAP_VCPU_ATTRIBUTES is 127 in the table");
#endif
#ifdef KVM_CAP_MAX_VCPU_ID
_Static_assert((unsigned long long)(KVM_CAP_MAX_VCPU_ID) == 0x80ULL || (unsigned long long)(KVM_CAP_MAX_VCPU_ID) == (unsigned long long)(long long)(int)0x80ULL, "KVM_CAP_MAX_VCPU_ID is 128 in the table");
#endif
#ifdef KVM_CAP_X2APIC_API
_Static_assert((unsigned long long)(KVM_CAP_X2APIC_API) == 0x81ULL || (unsigned long long)(KVM_CAP_X2APIC_API) == (unsigned long long)(long long)(int)0x81ULL, "KVM_CAP_X2APIC_API is 129 in the table");
#endif
#ifdef KVM_CAP_S390_USER_INSTR0
_Static_assert((unsigned long long)(KVM_CAP_S390_USER_INSTR0) == 0x82ULL || (unsigned long long)(KVM_CAP_S390_USER_INSTR0) == (unsigned long long)(long long)(int)0x82ULL, "KVM_CAP_S390_USER_INSTR0 is 130 in the table");
#endif
#ifdef KVM_CAP_MSI_DEVID
_Static_assert((unsigned long long)(KVM_CAP_MSI_DEVID) == 0x83ULL || (unsigned long long)(KVM_CAP_MSI_DEVID) == (unsigned long long)(long long)(int)0x83ULL, "KVM_CAP_MSI_DEVID is 131 in the table");
#endif
#ifdef KVM_CAP_PPC_HTM
_Static_assert((unsigned long long)(KVM_CAP_PPC_HTM) == 0x84ULL || (unsigned long long)(KVM_CAP_PPC_HTM) == (unsigned long long)(long long)(int)0x84ULL, "KVM_CAP_PPC_HTM is 132 in the table");
#endif
#ifdef KVM_CAP_SPAPR_RESIZE_HPT
_Static_assert((unsigned long long)(KVM_CAP_SPAPR_RESIZE_HPT) == 0x85ULL || (unsigned long long)(KVM_CAP_SPAPR_RESIZE_HPT) == (unsigned long long)(long long)(int)0x85ULL, "KVM_CAP_SPAPR_RESIZE_HPT is 133 in the table");
#endif
#ifdef KVM_CAP_PPC_MMU_RADIX
_Static_assert((unsigned long long)(KVM_CAP_PPC_MMU_RADIX) == 0x86ULL || (unsigned long long)(KVM_CAP_PPC_MMU_RADIX) == (unsigned long long)(long long)(int)0x86ULL, "KVM_CAP_PPC_MMU_RADIX is 134 in the table");
#endif
#ifdef KVM_CAP_PPC_MMU_HASH_V3
_Static_assert((unsigned long long)(KVM_CAP_PPC_MMU_HASH_V3) == 0x87ULL || (unsigned long long)(KVM_CAP_PPC_MMU_HASH_V3) == (unsigned long long)(long long)(int)0x87ULL, "KVM_CAP_PPC_MMU_HASH_V3 is 135 in the table");
#endif
#ifdef KVM_CAP_IMMEDIATE_EXIT
_Static_assert((unsigned long long)(KVM_CAP_IMMEDIATE_EXIT) == 0x88ULL || (unsigned long long)(KVM_CAP_IMMEDIATE_EXIT) == (unsigned long long)(long long)(int)0x88ULL, "KVM_CAP_IMMEDIATE_EXIT is 136 in the table");
#endif
#ifdef KVM_CAP_MIPS_VZ
_Static_assert((unsigned long long)(KVM_CAP_MIPS_VZ) == 0x89ULL || (unsigned long long)(KVM_CAP_MIPS_VZ) == (unsigned long long)(long long)(int)0x89ULL, "KVM_CAP_MIPS_VZ is 137 in the table");
#endif
#ifdef KVM_CAP_MIPS_TE
_Static_assert((unsigned long long)(KVM_CAP_MIPS_TE) == 0x8aULL || (unsigned long long)(KVM_CAP_MIPS_TE) == (unsigned long long)(long long)(int)0x8aULL, "KVM_CAP_MIPS_TE is 138 in the table");
#endif
#ifdef KVM_CAP_MIPS_64BIT
_Static_assert((unsigned long long)(KVM_CAP_MIPS_64BIT) == 0x8bULL || (unsigned long long)(KVM_CAP_MIPS_64BIT) == (unsigned long long)(long long)(int)0x8bULL, "KVM_CAP_MIPS_64BIT is 139 in the table");
#endif
#ifdef KVM_CAP_S390_GS
_Static_assert((unsigned long long)(KVM_CAP_S390_GS) == 0x8cULL || (unsigned long long)(KVM_CAP_S390_GS) == (unsigned long long)(long long)(int)0x8cULL, "KVM_CAP_S390_GS is 140 in the table");
#endif
#ifdef KVM_CAP_S390_AIS
_Static_assert((unsigned long long)(KVM_CAP_S390_AIS) == 0x8dULL || (unsigned long long)(KVM_CAP_S390_AIS) == (unsigned long long)(long long)(int)0x8dULL, "KVM_CAP_S390_AIS is 141 in the table");
#endif
#ifdef KVM_CAP_SPAPR_TCE_VFIO
_Static_assert((unsigned long long)(KVM_CAP_SPAPR_TCE_VFIO) == 0x8eULL || (unsigned long long)(KVM_CAP_SPAPR_TCE_VFIO) == (unsigned long long)(long long)(int)0x8eULL, "KVM_CAP_SPAPR_TCE_VFIO is 142 in the table");
#endif
#ifdef KVM_CAP_X86_DISABLE_EXITS
_Static_assert((unsigned long long)(KVM_CAP_X86_DISABLE_EXITS) == 0x8fULL || (unsigned long long)(KVM_CAP_X86_DISABLE_EXITS) == (unsigned long long)(long long)(int)0x8fULL, "KVM_CAP_X86_DISABLE_EXITS is 143 in the table");
#endif
#ifdef KVM_CAP_ARM_USER_IRQ
_Static_assert((unsigned long long)(KVM_CAP_ARM_USER_IRQ) == 0x90ULL || (unsigned long long)(KVM_CAP_ARM_USER_IRQ) == (unsigned long long)(long long)(int)0x90ULL, "KVM_CAP_ARM_USER_IRQ is 144 in the table");
#endif
#ifdef KVM_CAP_S390_CMMA_MIGRATION
_Static_assert((unsigned long long)(KVM_CAP_S390_CMMA_MIGRATION) == 0x91ULL || (unsigned long long)(KVM_CAP_S390_CMMA_MIGRATION) == (unsigned long long)(long long)(int)0x91ULL, "KVM_CAP_S390_CMMA_MIGRATION is 145 in the table");
#endif
#ifdef KVM_CAP_PPC_FWNMI
_Static_assert((unsigned long long)(KVM_CAP_PPC_FWNMI) == 0x92ULL || (unsigned long long)(KVM_CAP_PPC_FWNMI) == (unsigned long long)(long long)(int)0x92ULL, "KVM_CAP_PPC_FWNMI is 146 in the table");
#endif
#ifdef KVM_CAP_PPC_SMT_POSSIBLE
_Static_assert((unsigned long long)(KVM_CAP_PPC_SMT_POSSIBLE) == 0x93ULL || (unsigned long long)(KVM_CAP_PPC_SMT_POSSIBLE) == (unsigned long long)(long long)(int)0x93ULL, "KVM_CAP_PPC_SMT_POSSIBLE is 147 in the table");
#endif
#ifdef KVM_CAP_HYPERV_SYNIC2
_Static_assert((unsigned long long)(KVM_CAP_HYPERV_SYNIC2) == 0x94ULL || (unsigned long long)(KVM_CAP_HYPERV_SYNIC2) == (unsigned long long)(long long)(int)0x94ULL, "KVM_CAP_HYPERV_SYNIC2 is 148 in the table");
#endif
#ifdef KVM_CAP_HYPERV_VP_INDEX
_Static_assert((unsigned long long)(KVM_CAP_HYPERV_VP_INDEX) == 0x95ULL || (unsigned long long)(KVM_CAP_HYPERV_VP_INDEX) == (unsigned long long)(long long)(int)0x95ULL, "KVM_CAP_HYPERV_VP_INDEX is 149 in the table");
#endif
#ifdef KVM_CAP_S390_AIS_MIGRATION
_Static_assert((unsigned long long)(KVM_CAP_S390_AIS_MIGRATION) == 0x96ULL || (unsigned long long)(KVM_CAP_S390_AIS_MIGRATION) == (unsigned long long)(long long)(int)0x96ULL, "KVM_CAP_S390_AIS_MIGRATION is 150 in the table");
#endif
#ifdef KVM_CAP_PPC_GET_CPU_CHAR
_Static_assert((unsigned long long)(KVM_CAP_PPC_GET_CPU_CHAR) == 0x97ULL || (unsigned long long)(KVM_CAP_PPC_GET_CPU_CHAR) == (unsigned long long)(long long)(int)0x97ULL, "KVM_CAP_PPC_GET_CPU_CHAR is 151 in the table");
#endif
#ifdef KVM_CAP_S390_BPB
_Static_assert((unsigned long long)(KVM_CAP_S390_BPB) == 0x98ULL || (unsigned long long)(KVM_CAP_S390_BPB) == (unsigned long long)(long long)(int)0x98ULL, "KVM_CAP_S390_BPB is 152 in the table");
#endif
#ifdef KVM_CAP_GET_MSR_FEATURES
_Static_assert((unsigned long long)(KVM_CAP_GET_MSR_FEATURES) == 0x99ULL || (unsigned long long)(KVM_CAP_GET_MSR_FEATURES) == (unsigned long long)(long long)(int)0x99ULL, "KVM_CAP_GET_MSR_FEATURES is 153 in the table");
#endif
#ifdef KVM_CAP_HYPERV_EVENTFD
_Static_assert((unsigned long long)(KVM_CAP_HYPERV_EVENTFD) == 0x9aULL || (unsigned long long)(KVM_CAP_HYPERV_EVENTFD) == (unsigned long long)(long long)(int)0x9aULL, "KVM_CAP_HYPERV_EVENTFD is 154 in the table");
#endif
#ifdef KVM_CAP_HYPERV_TLBFLUSH
_Static_assert((unsigned long long)(KVM_CAP_HYPERV_TLBFLUSH) == 0x9bULL || (unsigned long long)(KVM_CAP_HYPERV_TLBFLUSH) == (unsigned long long)(long long)(int)0x9bULL, "KVM_CAP_HYPERV_TLBFLUSH is 155 in the table");
#endif
#ifdef KVM_CAP_S390_HPAGE_1M
_Static_assert((unsigned long long)(KVM_CAP_S390_HPAGE_1M) == 0x9cULL || (unsigned long long)(KVM_CAP_S390_HPAGE_1M) == (unsigned long long)(long long)(int)0x9cULL, "KVM_CAP_S390_HPAGE_1M is 156 in the table");
#endif
#ifdef KVM_CAP_NESTED_STATE
_Static_assert((unsigned long long)(KVM_CAP_NESTED_STATE) == 0x9dULL || (unsigned long long)(KVM_CAP_NESTED_STATE) == (unsigned long long)(long long)(int)0x9dULL, "KVM_CAP_NESTED_STATE is 157 in the table");
#endif
#ifdef KVM_CAP_ARM_INJECT_SERROR_ESR
_Static_assert((unsigned long long)(KVM_CAP_ARM_INJECT_SERROR_ESR) == 0x9eULL || (unsigned long long)(KVM_CAP_ARM_INJECT_SERROR_ESR) == (unsigned long long)(long long)(int)0x9eULL, "KVM_CAP_ARM_INJECT_SERROR_ESR is 158 in the table");
#endif
#ifdef KVM_CAP_MSR_PLATFORM_INFO
_Static_assert((unsigned long long)(KVM_CAP_MSR_PLATFORM_INFO) == 0x9fULL || (unsigned long long)(KVM_CAP_MSR_PLATFORM_INFO) == (unsigned long long)(long long)(int)0x9fULL, "KVM_CAP_MSR_PLATFORM_INFO is 159 in the table");
#endif
#ifdef KVM_CAP_PPC_NESTED_HV
_Static_assert((unsigned long long)(KVM_CAP_PPC_NESTED_HV) == 0xa0ULL || (unsigned long long)(KVM_CAP_PPC_NESTED_HV) == (unsigned long long)(long long)(int)0xa0ULL, "KVM_CAP_PPC_NESTED_HV is 160 in the table");
#endif
#ifdef KVM_CAP_HYPERV_SEND_IPI
_Static_assert((unsigned long long)(KVM_CAP_HYPERV_SEND_IPI) == 0xa1ULL || (unsigned long long)(KVM_CAP_HYPERV_SEND_IPI) == (unsigned long long)(long long)(int)0xa1ULL, "KVM_CAP_HYPERV_SEND_IPI is 161 in the table");
#endif
#ifdef KVM_CAP_COALESCED_PIO
_Static_assert((unsigned long long)(KVM_CAP_COALESCED_PIO) == 0xa2ULL || (unsigned long long)(KVM_CAP_COALESCED_PIO) == (unsigned long long)(long long)(int)0xa2ULL, "KVM_CAP_COALESCED_PIO is 162 in the table");
#endif
#ifdef KVM_CAP_HYPERV_ENLIGHTENED_VMCS
_Static_assert((unsigned long long)(KVM_CAP_HYPERV_ENLIGHTENED_VMCS) == 0xa3ULL || (unsigned long long)(KVM_CAP_HYPERV_ENLIGHTENED_VMCS) == (unsigned long long)(long long)(int)0xa3ULL, "KVM_CAP_HYPERV_ENLIGHTENED_VMCS is 163 in the table");
#endif
#ifdef KVM_CAP_EXCEPTION_PAYLOAD
_Static_assert((unsigned long long)(KVM_CAP_EXCEPTION_PAYLOAD) == 0xa4ULL || (unsigned long long)(KVM_CAP_EXCEPTION_PAYLOAD) == (unsigned long long)(long long)(int)0xa4ULL, "KVM_CAP_EXCEPTION_PAYLOAD is 164 in the table");
#endif
#ifdef KVM_CAP_ARM_VM_IPA_SIZE
_Static_assert((unsigned long long)(KVM_CAP_ARM_VM_IPA_SIZE) == 0xa5ULL || (unsigned long long)(KVM_CAP_ARM_VM_IPA_SIZE) == (unsigned long long)(long long)(int)0xa5ULL, "KVM_CAP_ARM_VM_IPA_SIZE is 165 in the table");
#endif
#ifdef KVM_CAP_MANUAL_DIRTY_LOG_PROTECT
_Static_assert((unsigned long long)(KVM_CAP_MANUAL_DIRTY_LOG_PROTECT) == 0xa6ULL || (unsigned long long)(KVM_CAP_MANUAL_DIRTY_LOG_PROTECT) == (unsigned long long)(long long)(int)0xa6ULL, "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT is 166 in the table");
#endif
#ifdef KVM_CAP_HYPERV_CPUID
_Static_assert((unsigned long long)(KVM_CAP_HYPERV_CPUID) == 0xa7ULL || (unsigned long long)(KVM_CAP_HYPERV_CPUID) == (unsigned long long)(long long)(int)0xa7ULL, "KVM_CAP_HYPERV_CPUID is 167 in the table");
#endif
#ifdef KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2
_Static_assert((unsigned long long)(KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2) == 0xa8ULL || (unsigned long long)(KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2) == (unsigned long long)(long long)(int)0xa8ULL, "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2 is 168 in the table");
#endif
#ifdef KVM_CAP_PPC_IRQ_XIVE
_Static_assert((unsigned long long)(KVM_CAP_PPC_IRQ_XIVE) == 0xa9ULL || (unsigned long long)(KVM_CAP_PPC_IRQ_XIVE) == (unsigned long long)(long long)(int)0xa9ULL, "KVM_CAP_PPC_IRQ_XIVE is 169 in the table");
#endif
#ifdef KVM_CAP_ARM_SVE
_Static_assert((unsigned long long)(KVM_CAP_ARM_SVE) == 0xaaULL || (unsigned long long)(KVM_CAP_ARM_SVE) == (unsigned long long)(long long)(int)0xaaULL, "KVM_CAP_ARM_SVE is 170 in the table");
#endif
#ifdef KVM_CAP_ARM_PTRAUTH_ADDRESS
_Static_assert((unsigned long long)(KVM_CAP_ARM_PTRAUTH_ADDRESS) == 0xabULL || (unsigned long long)(KVM_CAP_ARM_PTRAUTH_ADDRESS) == (unsigned long long)(long long)(int)0xabULL, "KVM_CAP_ARM_PTRAUTH_ADDRESS is 171 in the table");
#endif
#ifdef KVM_CAP_ARM_PTRAUTH_GENERIC
_Static_assert((unsigned long long)(KVM_CAP_ARM_PTRAUTH_GENERIC) == 0xacULL || (unsigned long long)(KVM_CAP_ARM_PTRAUTH_GENERIC) == (unsigned long long)(long long)(int)0xacULL, "KVM_CAP_ARM_PTRAUTH_GENERIC is 172 in the table");
#endif
#ifdef KVM_CAP_PMU_EVENT_FILTER
_Static_assert((unsigned long long)(KVM_CAP_PMU_EVENT_FILTER) == 0xadULL || (unsigned long long)(KVM_CAP_PMU_EVENT_FILTER) == (unsigned long long)(long long)(int)0xadULL, "KVM_CAP_PMU_EVENT_FILTER is 173 in the table");
#endif
#ifdef KVM_CAP_ARM_IRQ_LINE_LAYOUT_2
_Static_assert((unsigned long long)(KVM_CAP_ARM_IRQ_LINE_LAYOUT_2) == 0xaeULL || (unsigned long long)(KVM_CAP_ARM_IRQ_LINE_LAYOUT_2) == (unsigned long long)(long long)(int)0xaeULL, "KVM_CAP_ARM_IRQ_LINE_LAYOUT_2 is 174 in the table");
#endif
#ifdef KVM_CAP_HYPERV_DIRECT_TLBFLUSH
_Static_assert((unsigned long long)(KVM_CAP_HYPERV_DIRECT_TLBFLUSH) == 0xafULL || (unsigned long long)(KVM_CAP_HYPERV_DIRECT_TLBFLUSH) == (unsigned long long)(long long)(int)0xafULL, "KVM_CAP_HYPERV_DIRECT_TLBFLUSH is 175 in the table");
#endif
#ifdef KVM_CAP_PPC_GUEST_DEBUG_SSTEP
_Static_assert((unsigned long long)(KVM_CAP_PPC_GUEST_DEBUG_SSTEP) == 0xb0ULL || (unsigned long long)(KVM_CAP_PPC_GUEST_DEBUG_SSTEP) == (unsigned long long)(long long)(int)0xb0ULL, "KVM_CAP_PPC_GUEST_DEBUG_SSTEP is 176 in the table");
#endif
#ifdef KVM_CAP_ARM_NISV_TO_USER
_Static_assert((unsigned long long)(KVM_CAP_ARM_NISV_TO_USER) == 0xb1ULL || (unsigned long long)(KVM_CAP_ARM_NISV_TO_USER) == (unsigned long long)(long long)(int)0xb1ULL, "KVM_CAP_ARM_NISV_TO_USER is 177 in the table");
#endif
#ifdef KVM_CAP_ARM_INJECT_EXT_DABT
_Static_assert((unsigned long long)(KVM_CAP_ARM_INJECT_EXT_DABT) == 0xb2ULL || (unsigned long long)(KVM_CAP_ARM_INJECT_EXT_DABT) == (unsigned long long)(long long)(int)0xb2ULL, "KVM_CAP_ARM_INJECT_EXT_DABT is 178 in the table");
#endif
#ifdef KVM_CAP_S390_VCPU_RESETS
_Static_assert((unsigned long long)(KVM_CAP_S390_VCPU_RESETS) == 0xb3ULL || (unsigned long long)(KVM_CAP_S390_VCPU_RESETS) == (unsigned long long)(long long)(int)0xb3ULL, "KVM_CAP_S390_VCPU_RESETS is 179 in the table");
#endif
#ifdef KVM_CAP_S390_PROTECTED
_Static_assert((unsigned long long)(KVM_CAP_S390_PROTECTED) == 0xb4ULL || (unsigned long long)(KVM_CAP_S390_PROTECTED) == (unsigned long long)(long long)(int)0xb4ULL, "KVM_CAP_S390_PROTECTED is 180 in the table");
#endif
#ifdef KVM_CAP_PPC_SECURE_GUEST
_Static_assert((unsigned long long)(KVM_CAP_PPC_SECURE_GUEST) == 0xb5ULL || (unsigned long long)(KVM_CAP_PPC_SECURE_GUEST) == (unsigned long long)(long long)(int)0xb5ULL, "KVM_CAP_PPC_SECURE_GUEST is 181 in the table");
#endif
#ifdef KVM_CAP_HALT_POLL
_Static_assert((unsigned long long)(KVM_CAP_HALT_POLL) == 0xb6ULL || (unsigned long long)(KVM_CAP_HALT_POLL) == (unsigned long long)(long long)(int)0xb6ULL, "KVM_CAP_HALT_POLL is 182 in the table");
#endif
#ifdef KVM_CAP_ASYNC_PF_INT
_Static_assert((unsigned long long)(KVM_CAP_ASYNC_PF_INT) == 0xb7ULL || (unsigned long long)(KVM_CAP_ASYNC_PF_INT) == (unsigned long long)(long long)(int)0xb7ULL, "KVM_CAP_ASYNC_PF_INT is 183 in the table");
#endif
#ifdef KVM_CAP_LAST_CPU
_Static_assert((unsigned long long)(KVM_CAP_LAST_CPU) == 0xb8ULL || (unsigned long long)(KVM_CAP_LAST_CPU) == (unsigned long long)(long long)(int)0xb8ULL, "KVM_CAP_LAST_CPU is 184 in the table");
#endif
#ifdef KVM_CAP_SMALLER_MAXPHYADDR
_Static_assert((unsigned long long)(KVM_CAP_SMALLER_MAXPHYADDR) == 0xb9ULL || (unsigned long long)(KVM_CAP_SMALLER_MAXPHYADDR) == (unsigned long long)(long long)(int)0xb9ULL, "KVM_CAP_SMALLER_MAXPHYADDR is 185 in the table");
#endif
#ifdef KVM_CAP_S390_DIAG318
_Static_assert((unsigned long long)(KVM_CAP_S390_DIAG318) == 0xbaULL || (unsigned long long)(KVM_CAP_S390_DIAG318) == (unsigned long long)(long long)(int)0xbaULL, "KVM_CAP_S390_DIAG318 is 186 in the table");
#endif
#ifdef KVM_CAP_STEAL_TIME
_Static_assert((unsigned long long)(KVM_CAP_STEAL_TIME) == 0xbbULL || (unsigned long long)(KVM_CAP_STEAL_TIME) == (unsigned long long)(long long)(int)0xbbULL, "KVM_CAP_STEAL_TIME is 187 in the table");
#endif
#ifdef KVM_CAP_X86_USER_SPACE_MSR
_Static_assert((unsigned long long)(KVM_CAP_X86_USER_SPACE_MSR) == 0xbcULL || (unsigned long long)(KVM_CAP_X86_USER_SPACE_MSR) == (unsigned long long)(long long)(int)0xbcULL, "KVM_CAP_X86_USER_SPACE_MSR is 188 in the table");
#endif
#ifdef KVM_CAP_X86_MSR_FILTER
_Static_assert((unsigned long long)(KVM_CAP_X86_MSR_FILTER) == 0xbdULL || (unsigned long long)(KVM_CAP_X86_MSR_FILTER) == (unsigned long long)(long long)(int)0xbdULL, "KVM_CAP_X86_MSR_FILTER is 189 in the table");
#endif
#ifdef KVM_CAP_ENFORCE_PV_FEATURE_CPUID
_Static_assert((unsigned long long)(KVM_CAP_ENFORCE_PV_FEATURE_CPUID) == 0xbeULL || (unsigned long long)(KVM_CAP_ENFORCE_PV_FEATURE_CPUID) == (unsigned long long)(long long)(int)0xbeULL, "KVM_CAP_ENFORCE_PV_FEATURE_CPUID is 190 in the table");
#endif
#ifdef KVM_CAP_SYS_HYPERV_CPUID
_Static_assert((unsigned long long)(KVM_CAP_SYS_HYPERV_CPUID) == 0xbfULL || (unsigned long long)(KVM_CAP_SYS_HYPERV_CPUID) == (unsigned long long)(long long)(int)0xbfULL, "KVM_CAP_SYS_HYPERV_CPUID is 191 in the table");
#endif
#ifdef KVM_CAP_DIRTY_LOG_RING
_Static_assert((unsigned long long)(KVM_CAP_DIRTY_LOG_RING) == 0xc0ULL || (unsigned long long)(KVM_CAP_DIRTY_LOG_RING) == (unsigned long long)(long long)(int)0xc0ULL, "KVM_CAP_DIRTY_LOG_RING is 192 in the table");
#endif
#ifdef KVM_CAP_X86_BUS_LOCK_EXIT
_Static_assert((unsigned long long)(KVM_CAP_X86_BUS_LOCK_EXIT) == 0xc1ULL || (unsigned long long)(KVM_CAP_X86_BUS_LOCK_EXIT) == (unsigned long long)(long long)(int)0xc1ULL, "KVM_CAP_X86_BUS_LOCK_EXIT is 193 in the table");
#endif
#ifdef KVM_CAP_PPC_DAWR1
_Static_assert((unsigned long long)(KVM_CAP_PPC_DAWR1) == 0xc2ULL || (unsigned long long)(KVM_CAP_PPC_DAWR1) == (unsigned long long)(long long)(int)0xc2ULL, "KVM_CAP_PPC_DAWR1 is 194 in the table");
#endif
#ifdef KVM_CAP_SET_GUEST_DEBUG2
_Static_assert((unsigned long long)(KVM_CAP_SET_GUEST_DEBUG2) == 0xc3ULL || (unsigned long long)(KVM_CAP_SET_GUEST_DEBUG2) == (unsigned long long)(long long)(int)0xc3ULL, "KVM_CAP_SET_GUEST_DEBUG2 is 195 in the table");
#endif
#ifdef KVM_CAP_SGX_ATTRIBUTE
_Static_assert((unsigned long long)(KVM_CAP_SGX_ATTRIBUTE) == 0xc4ULL || (unsigned long long)(KVM_CAP_SGX_ATTRIBUTE) == (unsigned long long)(long long)(int)0xc4ULL, "KVM_CAP_SGX_ATTRIBUTE is 196 in the table");
#endif
#ifdef KVM_CAP_VM_COPY_ENC_CONTEXT_FROM
_Static_assert((unsigned long long)(KVM_CAP_VM_COPY_ENC_CONTEXT_FROM) == 0xc5ULL || (unsigned long long)(KVM_CAP_VM_COPY_ENC_CONTEXT_FROM) == (unsigned long long)(long long)(int)0xc5ULL, "KVM_CAP_VM_COPY_ENC_CONTEXT_FROM is 197 in the table");
#endif
#ifdef KVM_CAP_PTP_KVM
_Static_assert((unsigned long long)(KVM_CAP_PTP_KVM) == 0xc6ULL || (unsigned long long)(KVM_CAP_PTP_KVM) == (unsigned long long)(long long)(int)0xc6ULL, "KVM_CAP_PTP_KVM is 198 in the table");
#endif
#ifdef KVM_CAP_HYPERV_ENFORCE_CPUID
_Static_assert((unsigned long long)(KVM_CAP_HYPERV_ENFORCE_CPUID) == 0xc7ULL || (unsigned long long)(KVM_CAP_HYPERV_ENFORCE_CPUID) == (unsigned long long)(long long)(int)0xc7ULL, "KVM_CAP_HYPERV_ENFORCE_CPUID is 199 in the table");
#endif
#ifdef KVM_CAP_SREGS2
_Static_assert((unsigned long long)(KVM_CAP_SREGS2) == 0xc8ULL || (unsigned long long)(KVM_CAP_SREGS2) == (unsigned long long)(long long)(int)0xc8ULL, "KVM_CAP_SREGS2 is 200 in the table");
#endif
#ifdef KVM_CAP_EXIT_HYPERCALL
_Static_assert((unsigned long long)(KVM_CAP_EXIT_HYPERCALL) == 0xc9ULL || (unsigned long long)(KVM_CAP_EXIT_HYPERCALL) == (unsigned long long)(long long)(int)0xc9ULL, "KVM_CAP_EXIT_HYPERCALL is 201 in the table");
#endif
#ifdef KVM_CAP_PPC_RPT_INVALIDATE
_Static_assert((unsigned long long)(KVM_CAP_PPC_RPT_INVALIDATE) == 0xcaULL || (unsigned long long)(KVM_CAP_PPC_RPT_INVALIDATE) == (unsigned long long)(long long)(int)0xcaULL, "KVM_CAP_PPC_RPT_INVALIDATE is 202 in the table");
#endif
#ifdef KVM_CAP_BINARY_STATS_FD
_Static_assert((unsigned long long)(KVM_CAP_BINARY_STATS_FD) == 0xcbULL || (unsigned long long)(KVM_CAP_BINARY_STATS_FD) == (unsigned long long)(long long)(int)0xcbULL, "KVM_CAP_BINARY_STATS_FD is 203 in the table");
#endif
#ifdef KVM_CAP_EXIT_ON_EMULATION_FAILURE
_Static_assert((unsigned long long)(KVM_CAP_EXIT_ON_EMULATION_FAILURE) == 0xccULL || (unsigned long long)(KVM_CAP_EXIT_ON_EMULATION_FAILURE) == (unsigned long long)(long long)(int)0xccULL, "KVM_CAP_EXIT_ON_EMULATION_FAILURE is 204 in the table");
#endif
#ifdef KVM_CAP_ARM_MTE
_Static_assert((unsigned long long)(KVM_CAP_ARM_MTE) == 0xcdULL || (unsigned long long)(KVM_CAP_ARM_MTE) == (unsigned long long)(long long)(int)0xcdULL, "KVM_CAP_ARM_MTE is 205 in the table");
#endif
#ifdef KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM
_Static_assert((unsigned long long)(KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM) == 0xceULL || (unsigned long long)(KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM) == (unsigned long long)(long long)(int)0xceULL, "KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM is 206 in the table");
#endif
#ifdef KVM_CAP_VM_GPA_BITS
_Static_assert((unsigned long long)(KVM_CAP_VM_GPA_BITS) == 0xcfULL || (unsigned long long)(KVM_CAP_VM_GPA_BITS) == (unsigned long long)(long long)(int)0xcfULL, "KVM_CAP_VM_GPA_BITS is 207 in the table");
#endif
#ifdef KVM_CAP_XSAVE2
_Static_assert((unsigned long long)(KVM_CAP_XSAVE2) == 0xd0ULL || (unsigned long long)(KVM_CAP_XSAVE2) == (unsigned long long)(long long)(int)0xd0ULL, "KVM_CAP_XSAVE2 is 208 in the table");
#endif
#ifdef KVM_CAP_SYS_ATTRIBUTES
_Static_assert((unsigned long long)(KVM_CAP_SYS_ATTRIBUTES) == 0xd1ULL || (unsigned long long)(KVM_CAP_SYS_ATTRIBUTES) == (unsigned long long)(long long)(int)0xd1ULL, "KVM_CAP_SYS_ATTRIBUTES is 209 in the table");
#endif
#ifdef KVM_CAP_PPC_AIL_MODE_3
_Static_assert((unsigned long long)(KVM_CAP_PPC_AIL_MODE_3) == 0xd2ULL || (unsigned long long)(KVM_CAP_PPC_AIL_MODE_3) == (unsigned long long)(long long)(int)0xd2ULL, "KVM_CAP_PPC_AIL_MODE_3 is 210 in the table");
#endif
#ifdef KVM_CAP_S390_MEM_OP_EXTENSION
_Static_assert((unsigned long long)(KVM_CAP_S390_MEM_OP_EXTENSION) == 0xd3ULL || (unsigned long long)(KVM_CAP_S390_MEM_OP_EXTENSION) == (unsigned long long)(long long)(int)0xd3ULL, "KVM_CAP_S390_MEM_OP_EXTENSION is 211 in the table");
#endif
#ifdef KVM_CAP_PMU_CAPABILITY
_Static_assert((unsigned long long)(KVM_CAP_PMU_CAPABILITY) == 0xd4ULL || (unsigned long long)(KVM_CAP_PMU_CAPABILITY) == (unsigned long long)(long long)(int)0xd4ULL, "KVM_CAP_PMU_CAPABILITY is 212 in the table");
#endif
#ifdef KVM_CAP_DISABLE_QUIRKS2
_Static_assert((unsigned long long)(KVM_CAP_DISABLE_QUIRKS2) == 0xd5ULL || (unsigned long long)(KVM_CAP_DISABLE_QUIRKS2) == (unsigned long long)(long long)(int)0xd5ULL, "KVM_CAP_DISABLE_QUIRKS2 is 213 in the table");
#endif
#ifdef KVM_CAP_VM_TSC_CONTROL
_Static_assert((unsigned long long)(KVM_CAP_VM_TSC_CONTROL) == 0xd6ULL || (unsigned long long)(KVM_CAP_VM_TSC_CONTROL) == (unsigned long long)(long long)(int)0xd6ULL, "KVM_CAP_VM_TSC_CONTROL is 214 in the table");
#endif
#ifdef KVM_CAP_SYSTEM_EVENT_DATA
_Static_assert((unsigned long long)(KVM_CAP_SYSTEM_EVENT_DATA) == 0xd7ULL || (unsigned long long)(KVM_CAP_SYSTEM_EVENT_DATA) == (unsigned long long)(long long)(int)0xd7ULL, "KVM_CAP_SYSTEM_EVENT_DATA is 215 in the table");
#endif
#ifdef KVM_CAP_ARM_SYSTEM_SUSPEND
_Static_assert((unsigned long long)(KVM_CAP_ARM_SYSTEM_SUSPEND) == 0xd8ULL || (unsigned long long)(KVM_CAP_ARM_SYSTEM_SUSPEND) == (unsigned long long)(long long)(int)0xd8ULL, "KVM_CAP_ARM_SYSTEM_SUSPEND is 216 in the table");
#endif
#ifdef KVM_CAP_S390_PROTECTED_DUMP
_Static_assert((unsigned long long)(KVM_CAP_S390_PROTECTED_DUMP) == 0xd9ULL || (unsigned long long)(KVM_CAP_S390_PROTECTED_DUMP) == (unsigned long long)(long long)(int)0xd9ULL, "KVM_CAP_S390_PROTECTED_DUMP is 217 in the table");
#endif
#ifdef KVM_CAP_X86_TRIPLE_FAULT_EVENT
_Static_assert((unsigned long long)(KVM_CAP_X86_TRIPLE_FAULT_EVENT) == 0xdaULL || (unsigned long long)(KVM_CAP_X86_TRIPLE_FAULT_EVENT) == (unsigned long long)(long long)(int)0xdaULL, "KVM_CAP_X86_TRIPLE_FAULT_EVENT is 218 in the table");
#endif
#ifdef KVM_CAP_X86_NOTIFY_VMEXIT
_Static_assert((unsigned long long)(KVM_CAP_X86_NOTIFY_VMEXIT) == 0xdbULL || (unsigned long long)(KVM_CAP_X86_NOTIFY_VMEXIT) == (unsigned long long)(long long)(int)0xdbULL, "KVM_CAP_X86_NOTIFY_VMEXIT is 219 in the table");
#endif
#ifdef KVM_CAP_VM_DISABLE_NX_HUGE_PAGES
_Static_assert((unsigned long long)(KVM_CAP_VM_DISABLE_NX_HUGE_PAGES) == 0xdcULL || (unsigned long long)(KVM_CAP_VM_DISABLE_NX_HUGE_PAGES) == (unsigned long long)(long long)(int)0xdcULL, "KVM_CAP_VM_DISABLE_NX_HUGE_PAGES is 220 in the table");
#endif
#ifdef KVM_CAP_S390_ZPCI_OP
_Static_assert((unsigned long long)(KVM_CAP_S390_ZPCI_OP) == 0xddULL || (unsigned long long)(KVM_CAP_S390_ZPCI_OP) == (unsigned long long)(long long)(int)0xddULL, "KVM_CAP_S390_ZPCI_OP is 221 in the table");
#endif
#ifdef KVM_CAP_S390_CPU_TOPOLOGY
_Static_assert((unsigned long long)(KVM_CAP_S390_CPU_TOPOLOGY) == 0xdeULL || (unsigned long long)(KVM_CAP_S390_CPU_TOPOLOGY) == (unsigned long long)(long long)(int)0xdeULL, "KVM_CAP_S390_CPU_TOPOLOGY is 222 in the table");
#endif
#ifdef KVM_CAP_DIRTY_LOG_RING_ACQ_REL
_Static_assert((unsigned long long)(KVM_CAP_DIRTY_LOG_RING_ACQ_REL) == 0xdfULL || (unsigned long long)(KVM_CAP_DIRTY_LOG_RING_ACQ_REL) == (unsigned long long)(long long)(int)0xdfULL, "KVM_CAP_DIRTY_LOG_RING_ACQ_REL is 223 in the table");
#endif
#ifdef KVM_MEM_LOG_DIRTY_PAGES
_Static_assert((unsigned long long)(KVM_MEM_LOG_DIRTY_PAGES) == 0x1ULL || (unsigned long long)(KVM_MEM_LOG_DIRTY_PAGES) == (unsigned long long)(long long)(int)0x1ULL, "KVM_MEM_LOG_DIRTY_PAGES is 1 in the table");
#endif
#ifdef KVM_MEM_READONLY
_Static_assert((unsigned long long)(KVM_MEM_READONLY) == 0x2ULL || (unsigned long long)(KVM_MEM_READONLY) == (unsigned long long)(long long)(int)0x2ULL, "KVM_MEM_READONLY is 2 in the table");
#endif
_Static_assert(sizeof(struct kvm_userspace_memory_region) == 32, "struct kvm_userspace_memory_region has 32 bytes in the table");
_Static_assert(offsetof(struct kvm_userspace_memory_region, slot) == 0, "slot of struct kvm_userspace_memory_region is at 0 in the table");
_Static_assert(offsetof(struct kvm_userspace_memory_region, flags) == 4, "flags of struct kvm_userspace_memory_region is at 4 in the table");
_Static_assert(offsetof(struct kvm_userspace_memory_region, guest_phys_addr) == 8, "guest_phys_addr of struct kvm_userspace_memory_region is at 8 in the table");
_Static_assert(offsetof(struct kvm_userspace_memory_region, memory_size) == 16, "memory_size of struct kvm_userspace_memory_region is at 16 in the table");
_Static_assert(offsetof(struct kvm_userspace_memory_region, userspace_addr) == 24, "userspace_addr of struct kvm_userspace_memory_region is at 24 in the table");
#endif
