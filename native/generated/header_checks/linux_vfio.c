/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/vfio.h>)
#include <linux/vfio.h>
#ifdef VFIO_GET_API_VERSION
_Static_assert((unsigned long long)(VFIO_GET_API_VERSION) == 0x3b64ULL || (unsigned long long)(VFIO_GET_API_VERSION) == (unsigned long long)(long long)(int)0x3b64ULL, "VFIO_GET_API_VERSION is 15204 in the table");
#endif
#ifdef VFIO_CHECK_EXTENSION
_Static_assert((unsigned long long)(VFIO_CHECK_EXTENSION) == 0x3b65ULL || (unsigned long long)(VFIO_CHECK_EXTENSION) == (unsigned long long)(long long)(int)0x3b65ULL, "VFIO_CHECK_EXTENSION is 15205 in the table");
#endif
#ifdef VFIO_SET_IOMMU
_Static_assert((unsigned long long)(VFIO_SET_IOMMU) == 0x3b66ULL || (unsigned long long)(VFIO_SET_IOMMU) == (unsigned long long)(long long)(int)0x3b66ULL, "VFIO_SET_IOMMU is 15206 in the table");
#endif
#ifdef VFIO_GROUP_GET_STATUS
_Static_assert((unsigned long long)(VFIO_GROUP_GET_STATUS) == 0x3b67ULL || (unsigned long long)(VFIO_GROUP_GET_STATUS) == (unsigned long long)(long long)(int)0x3b67ULL, "VFIO_GROUP_GET_STATUS is 15207 in the table");
#endif
#ifdef VFIO_GROUP_SET_CONTAINER
_Static_assert((unsigned long long)(VFIO_GROUP_SET_CONTAINER) == 0x3b68ULL || (unsigned long long)(VFIO_GROUP_SET_CONTAINER) == (unsigned long long)(long long)(int)0x3b68ULL, "VFIO_GROUP_SET_CONTAINER is 15208 in the table");
#endif
#ifdef VFIO_GROUP_UNSET_CONTAINER
_Static_assert((unsigned long long)(VFIO_GROUP_UNSET_CONTAINER) == 0x3b69ULL || (unsigned long long)(VFIO_GROUP_UNSET_CONTAINER) == (unsigned long long)(long long)(int)0x3b69ULL, "VFIO_GROUP_UNSET_CONTAINER is 15209 in the table");
#endif
#ifdef VFIO_GROUP_GET_DEVICE_FD
_Static_assert((unsigned long long)(VFIO_GROUP_GET_DEVICE_FD) == 0x3b6aULL || (unsigned long long)(VFIO_GROUP_GET_DEVICE_FD) == (unsigned long long)(long long)(int)0x3b6aULL, "VFIO_GROUP_GET_DEVICE_FD is 15210 in the table");
#endif
#ifdef VFIO_DEVICE_GET_INFO
_Static_assert((unsigned long long)(VFIO_DEVICE_GET_INFO) == 0x3b6bULL || (unsigned long long)(VFIO_DEVICE_GET_INFO) == (unsigned long long)(long long)(int)0x3b6bULL, "VFIO_DEVICE_GET_INFO is 15211 in the table");
#endif
#ifdef VFIO_DEVICE_GET_REGION_INFO
_Static_assert((unsigned long long)(VFIO_DEVICE_GET_REGION_INFO) == 0x3b6cULL || (unsigned long long)(VFIO_DEVICE_GET_REGION_INFO) == (unsigned long long)(long long)(int)0x3b6cULL, "VFIO_DEVICE_GET_REGION_INFO is 15212 in the table");
#endif
#ifdef VFIO_DEVICE_GET_IRQ_INFO
_Static_assert((unsigned long long)(VFIO_DEVICE_GET_IRQ_INFO) == 0x3b6dULL || (unsigned long long)(VFIO_DEVICE_GET_IRQ_INFO) == (unsigned long long)(long long)(int)0x3b6dULL, "VFIO_DEVICE_GET_IRQ_INFO is 15213 in the table");
#endif
#ifdef VFIO_DEVICE_SET_IRQS
_Static_assert((unsigned long long)(VFIO_DEVICE_SET_IRQS) == 0x3b6eULL || (unsigned long long)(VFIO_DEVICE_SET_IRQS) == (unsigned long long)(long long)(int)0x3b6eULL, "VFIO_DEVICE_SET_IRQS is 15214 in the table");
#endif
#ifdef VFIO_DEVICE_RESET
_Static_assert((unsigned long long)(VFIO_DEVICE_RESET) == 0x3b6fULL || (unsigned long long)(VFIO_DEVICE_RESET) == (unsigned long long)(long long)(int)0x3b6fULL, "VFIO_DEVICE_RESET is 15215 in the table");
#endif
#ifdef VFIO_DEVICE_GET_PCI_HOT_RESET_INFO
_Static_assert((unsigned long long)(VFIO_DEVICE_GET_PCI_HOT_RESET_INFO) == 0x3b70ULL || (unsigned long long)(VFIO_DEVICE_GET_PCI_HOT_RESET_INFO) == (unsigned long long)(long long)(int)0x3b70ULL, "VFIO_DEVICE_GET_PCI_HOT_RESET_INFO is 15216 in the table");
#endif
#ifdef VFIO_DEVICE_PCI_HOT_RESET
_Static_assert((unsigned long long)(VFIO_DEVICE_PCI_HOT_RESET) == 0x3b71ULL || (unsigned long long)(VFIO_DEVICE_PCI_HOT_RESET) == (unsigned long long)(long long)(int)0x3b71ULL, "VFIO_DEVICE_PCI_HOT_RESET is 15217 in the table");
#endif
#ifdef VFIO_DEVICE_QUERY_GFX_PLANE
_Static_assert((unsigned long long)(VFIO_DEVICE_QUERY_GFX_PLANE) == 0x3b72ULL || (unsigned long long)(VFIO_DEVICE_QUERY_GFX_PLANE) == (unsigned long long)(long long)(int)0x3b72ULL, "VFIO_DEVICE_QUERY_GFX_PLANE is 15218 in the table");
#endif
#ifdef VFIO_DEVICE_GET_GFX_DMABUF
_Static_assert((unsigned long long)(VFIO_DEVICE_GET_GFX_DMABUF) == 0x3b73ULL || (unsigned long long)(VFIO_DEVICE_GET_GFX_DMABUF) == (unsigned long long)(long long)(int)0x3b73ULL, "VFIO_DEVICE_GET_GFX_DMABUF is 15219 in the table");
#endif
#ifdef VFIO_DEVICE_IOEVENTFD
_Static_assert((unsigned long long)(VFIO_DEVICE_IOEVENTFD) == 0x3b74ULL || (unsigned long long)(VFIO_DEVICE_IOEVENTFD) == (unsigned long long)(long long)(int)0x3b74ULL, "VFIO_DEVICE_IOEVENTFD is 15220 in the table");
#endif
#ifdef VFIO_DEVICE_FEATURE
_Static_assert((unsigned long long)(VFIO_DEVICE_FEATURE) == 0x3b75ULL || (unsigned long long)(VFIO_DEVICE_FEATURE) == (unsigned long long)(long long)(int)0x3b75ULL, "VFIO_DEVICE_FEATURE is 15221 in the table");
#endif
#ifdef VFIO_IOMMU_GET_INFO
_Static_assert((unsigned long long)(VFIO_IOMMU_GET_INFO) == 0x3b70ULL || (unsigned long long)(VFIO_IOMMU_GET_INFO) == (unsigned long long)(long long)(int)0x3b70ULL, "VFIO_IOMMU_GET_INFO is 15216 in the table");
#endif
#ifdef VFIO_IOMMU_MAP_DMA
_Static_assert((unsigned long long)(VFIO_IOMMU_MAP_DMA) == 0x3b71ULL || (unsigned long long)(VFIO_IOMMU_MAP_DMA) == (unsigned long long)(long long)(int)0x3b71ULL, "VFIO_IOMMU_MAP_DMA is 15217 in the table");
#endif
#ifdef VFIO_IOMMU_UNMAP_DMA
_Static_assert((unsigned long long)(VFIO_IOMMU_UNMAP_DMA) == 0x3b72ULL || (unsigned long long)(VFIO_IOMMU_UNMAP_DMA) == (unsigned long long)(long long)(int)0x3b72ULL, "VFIO_IOMMU_UNMAP_DMA is 15218 in the table");
#endif
#ifdef VFIO_IOMMU_ENABLE
_Static_assert((unsigned long long)(VFIO_IOMMU_ENABLE) == 0x3b73ULL || (unsigned long long)(VFIO_IOMMU_ENABLE) == (unsigned long long)(long long)(int)0x3b73ULL, "VFIO_IOMMU_ENABLE is 15219 in the table");
#endif
#ifdef VFIO_IOMMU_DISABLE
_Static_assert((unsigned long long)(VFIO_IOMMU_DISABLE) == 0x3b74ULL || (unsigned long long)(VFIO_IOMMU_DISABLE) == (unsigned long long)(long long)(int)0x3b74ULL, "VFIO_IOMMU_DISABLE is 15220 in the table");
#endif
#ifdef VFIO_IOMMU_DIRTY_PAGES
_Static_assert((unsigned long long)(VFIO_IOMMU_DIRTY_PAGES) == 0x3b75ULL || (unsigned long long)(VFIO_IOMMU_DIRTY_PAGES) == (unsigned long long)(long long)(int)0x3b75ULL, "VFIO_IOMMU_DIRTY_PAGES is 15221 in the table");
#endif
#ifdef VFIO_IOMMU_SPAPR_TCE_GET_INFO
_Static_assert((unsigned long long)(VFIO_IOMMU_SPAPR_TCE_GET_INFO) == 0x3b70ULL || (unsigned long long)(VFIO_IOMMU_SPAPR_TCE_GET_INFO) == (unsigned long long)(long long)(int)0x3b70ULL, "VFIO_IOMMU_SPAPR_TCE_GET_INFO is 15216 in the table");
#endif
#ifdef VFIO_EEH_PE_OP
_Static_assert((unsigned long long)(VFIO_EEH_PE_OP) == 0x3b79ULL || (unsigned long long)(VFIO_EEH_PE_OP) == (unsigned long long)(long long)(int)0x3b79ULL, "VFIO_EEH_PE_OP is 15225 in the table");
#endif
#ifdef VFIO_IOMMU_SPAPR_REGISTER_MEMORY
_Static_assert((unsigned long long)(VFIO_IOMMU_SPAPR_REGISTER_MEMORY) == 0x3b75ULL || (unsigned long long)(VFIO_IOMMU_SPAPR_REGISTER_MEMORY) == (unsigned long long)(long long)(int)0x3b75ULL, "VFIO_IOMMU_SPAPR_REGISTER_MEMORY is 15221 in the table");
#endif
#ifdef VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY
_Static_assert((unsigned long long)(VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY) == 0x3b76ULL || (unsigned long long)(VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY) == (unsigned long long)(long long)(int)0x3b76ULL, "VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY is 15222 in the table");
#endif
#ifdef VFIO_IOMMU_SPAPR_TCE_CREATE
_Static_assert((unsigned long long)(VFIO_IOMMU_SPAPR_TCE_CREATE) == 0x3b77ULL || (unsigned long long)(VFIO_IOMMU_SPAPR_TCE_CREATE) == (unsigned long long)(long long)(int)0x3b77ULL, "VFIO_IOMMU_SPAPR_TCE_CREATE is 15223 in the table");
#endif
#ifdef VFIO_IOMMU_SPAPR_TCE_REMOVE
_Static_assert((unsigned long long)(VFIO_IOMMU_SPAPR_TCE_REMOVE) == 0x3b78ULL || (unsigned long long)(VFIO_IOMMU_SPAPR_TCE_REMOVE) == (unsigned long long)(long long)(int)0x3b78ULL, "VFIO_IOMMU_SPAPR_TCE_REMOVE is 15224 in the table");
#endif
#endif
