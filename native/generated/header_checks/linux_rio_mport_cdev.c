/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/rio_mport_cdev.h>)
#include <linux/rio_mport_cdev.h>
#ifdef RIO_MPORT_MAINT_HDID_SET
_Static_assert((unsigned long long)(RIO_MPORT_MAINT_HDID_SET) == 0x40026d01ULL || (unsigned long long)(RIO_MPORT_MAINT_HDID_SET) == (unsigned long long)(long long)(int)0x40026d01ULL, "RIO_MPORT_MAINT_HDID_SET is 1073900801 in the table");
#endif
#ifdef RIO_MPORT_MAINT_COMPTAG_SET
_Static_assert((unsigned long long)(RIO_MPORT_MAINT_COMPTAG_SET) == 0x40046d02ULL || (unsigned long long)(RIO_MPORT_MAINT_COMPTAG_SET) == (unsigned long long)(long long)(int)0x40046d02ULL, "RIO_MPORT_MAINT_COMPTAG_SET is 1074031874 in the table");
#endif
#ifdef RIO_MPORT_MAINT_PORT_IDX_GET
_Static_assert((unsigned long long)(RIO_MPORT_MAINT_PORT_IDX_GET) == 0x80046d03ULL || (unsigned long long)(RIO_MPORT_MAINT_PORT_IDX_GET) == (unsigned long long)(long long)(int)0x80046d03ULL, "RIO_MPORT_MAINT_PORT_IDX_GET is 2147773699 in the table");
#endif
#ifdef RIO_MPORT_GET_PROPERTIES
_Static_assert((unsigned long long)(RIO_MPORT_GET_PROPERTIES) == 0x80306d04ULL || (unsigned long long)(RIO_MPORT_GET_PROPERTIES) == (unsigned long long)(long long)(int)0x80306d04ULL, "RIO_MPORT_GET_PROPERTIES is 2150657284 in the table");
#endif
#ifdef RIO_MPORT_MAINT_READ_LOCAL
_Static_assert((unsigned long long)(RIO_MPORT_MAINT_READ_LOCAL) == 0x80186d05ULL || (unsigned long long)(RIO_MPORT_MAINT_READ_LOCAL) == (unsigned long long)(long long)(int)0x80186d05ULL, "RIO_MPORT_MAINT_READ_LOCAL is 2149084421 in the table");
#endif
#ifdef RIO_MPORT_MAINT_WRITE_LOCAL
_Static_assert((unsigned long long)(RIO_MPORT_MAINT_WRITE_LOCAL) == 0x40186d06ULL || (unsigned long long)(RIO_MPORT_MAINT_WRITE_LOCAL) == (unsigned long long)(long long)(int)0x40186d06ULL, "RIO_MPORT_MAINT_WRITE_LOCAL is 1075342598 in the table");
#endif
#ifdef RIO_MPORT_MAINT_READ_REMOTE
_Static_assert((unsigned long long)(RIO_MPORT_MAINT_READ_REMOTE) == 0x80186d07ULL || (unsigned long long)(RIO_MPORT_MAINT_READ_REMOTE) == (unsigned long long)(long long)(int)0x80186d07ULL, "RIO_MPORT_MAINT_READ_REMOTE is 2149084423 in the table");
#endif
#ifdef RIO_MPORT_MAINT_WRITE_REMOTE
_Static_assert((unsigned long long)(RIO_MPORT_MAINT_WRITE_REMOTE) == 0x40186d08ULL || (unsigned long long)(RIO_MPORT_MAINT_WRITE_REMOTE) == (unsigned long long)(long long)(int)0x40186d08ULL, "RIO_MPORT_MAINT_WRITE_REMOTE is 1075342600 in the table");
#endif
#ifdef RIO_ENABLE_DOORBELL_RANGE
_Static_assert((unsigned long long)(RIO_ENABLE_DOORBELL_RANGE) == 0x40086d09ULL || (unsigned long long)(RIO_ENABLE_DOORBELL_RANGE) == (unsigned long long)(long long)(int)0x40086d09ULL, "RIO_ENABLE_DOORBELL_RANGE is 1074294025 in the table");
#endif
#ifdef RIO_DISABLE_DOORBELL_RANGE
_Static_assert((unsigned long long)(RIO_DISABLE_DOORBELL_RANGE) == 0x40086d0aULL || (unsigned long long)(RIO_DISABLE_DOORBELL_RANGE) == (unsigned long long)(long long)(int)0x40086d0aULL, "RIO_DISABLE_DOORBELL_RANGE is 1074294026 in the table");
#endif
#ifdef RIO_ENABLE_PORTWRITE_RANGE
_Static_assert((unsigned long long)(RIO_ENABLE_PORTWRITE_RANGE) == 0x40106d0bULL || (unsigned long long)(RIO_ENABLE_PORTWRITE_RANGE) == (unsigned long long)(long long)(int)0x40106d0bULL, "RIO_ENABLE_PORTWRITE_RANGE is 1074818315 in the table");
#endif
#ifdef RIO_DISABLE_PORTWRITE_RANGE
_Static_assert((unsigned long long)(RIO_DISABLE_PORTWRITE_RANGE) == 0x40106d0cULL || (unsigned long long)(RIO_DISABLE_PORTWRITE_RANGE) == (unsigned long long)(long long)(int)0x40106d0cULL, "RIO_DISABLE_PORTWRITE_RANGE is 1074818316 in the table");
#endif
#ifdef RIO_SET_EVENT_MASK
_Static_assert((unsigned long long)(RIO_SET_EVENT_MASK) == 0x40046d0dULL || (unsigned long long)(RIO_SET_EVENT_MASK) == (unsigned long long)(long long)(int)0x40046d0dULL, "RIO_SET_EVENT_MASK is 1074031885 in the table");
#endif
#ifdef RIO_GET_EVENT_MASK
_Static_assert((unsigned long long)(RIO_GET_EVENT_MASK) == 0x80046d0eULL || (unsigned long long)(RIO_GET_EVENT_MASK) == (unsigned long long)(long long)(int)0x80046d0eULL, "RIO_GET_EVENT_MASK is 2147773710 in the table");
#endif
#ifdef RIO_MAP_OUTBOUND
_Static_assert((unsigned long long)(RIO_MAP_OUTBOUND) == 0xc0286d0fULL || (unsigned long long)(RIO_MAP_OUTBOUND) == (unsigned long long)(long long)(int)0xc0286d0fULL, "RIO_MAP_OUTBOUND is 3223874831 in the table");
#endif
#ifdef RIO_UNMAP_OUTBOUND
_Static_assert((unsigned long long)(RIO_UNMAP_OUTBOUND) == 0x40286d10ULL || (unsigned long long)(RIO_UNMAP_OUTBOUND) == (unsigned long long)(long long)(int)0x40286d10ULL, "RIO_UNMAP_OUTBOUND is 1076391184 in the table");
#endif
#ifdef RIO_MAP_INBOUND
_Static_assert((unsigned long long)(RIO_MAP_INBOUND) == 0xc0286d11ULL || (unsigned long long)(RIO_MAP_INBOUND) == (unsigned long long)(long long)(int)0xc0286d11ULL, "RIO_MAP_INBOUND is 3223874833 in the table");
#endif
#ifdef RIO_UNMAP_INBOUND
_Static_assert((unsigned long long)(RIO_UNMAP_INBOUND) == 0x40086d12ULL || (unsigned long long)(RIO_UNMAP_INBOUND) == (unsigned long long)(long long)(int)0x40086d12ULL, "RIO_UNMAP_INBOUND is 1074294034 in the table");
#endif
#ifdef RIO_ALLOC_DMA
_Static_assert((unsigned long long)(RIO_ALLOC_DMA) == 0xc0186d13ULL || (unsigned long long)(RIO_ALLOC_DMA) == (unsigned long long)(long long)(int)0xc0186d13ULL, "RIO_ALLOC_DMA is 3222826259 in the table");
#endif
#ifdef RIO_FREE_DMA
_Static_assert((unsigned long long)(RIO_FREE_DMA) == 0x40086d14ULL || (unsigned long long)(RIO_FREE_DMA) == (unsigned long long)(long long)(int)0x40086d14ULL, "RIO_FREE_DMA is 1074294036 in the table");
#endif
#ifdef RIO_TRANSFER
_Static_assert((unsigned long long)(RIO_TRANSFER) == 0xc0186d15ULL || (unsigned long long)(RIO_TRANSFER) == (unsigned long long)(long long)(int)0xc0186d15ULL, "RIO_TRANSFER is 3222826261 in the table");
#endif
#ifdef RIO_WAIT_FOR_ASYNC
_Static_assert((unsigned long long)(RIO_WAIT_FOR_ASYNC) == 0x40086d16ULL || (unsigned long long)(RIO_WAIT_FOR_ASYNC) == (unsigned long long)(long long)(int)0x40086d16ULL, "RIO_WAIT_FOR_ASYNC is 1074294038 in the table");
#endif
#ifdef RIO_DEV_ADD
_Static_assert((unsigned long long)(RIO_DEV_ADD) == 0x40206d17ULL || (unsigned long long)(RIO_DEV_ADD) == (unsigned long long)(long long)(int)0x40206d17ULL, "RIO_DEV_ADD is 1075866903 in the table");
#endif
#ifdef RIO_DEV_DEL
_Static_assert((unsigned long long)(RIO_DEV_DEL) == 0x40206d18ULL || (unsigned long long)(RIO_DEV_DEL) == (unsigned long long)(long long)(int)0x40206d18ULL, "RIO_DEV_DEL is 1075866904 in the table");
#endif
#endif
