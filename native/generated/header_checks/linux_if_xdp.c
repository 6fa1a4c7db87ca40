/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/if_xdp.h>)
#include <linux/if_xdp.h>
#ifdef XDP_SHARED_UMEM
_Static_assert((unsigned long long)(XDP_SHARED_UMEM) == 0x1ULL || (unsigned long long)(XDP_SHARED_UMEM) == (unsigned long long)(long long)(int)0x1ULL, "XDP_SHARED_UMEM is 1 in the table");
#endif
#ifdef XDP_COPY
_Static_assert((unsigned long long)(XDP_COPY) == 0x2ULL || (unsigned long long)(XDP_COPY) == (unsigned long long)(long long)(int)0x2ULL, "XDP_COPY is 2 in the table");
#endif
#ifdef XDP_ZEROCOPY
_Static_assert((unsigned long long)(XDP_ZEROCOPY) == 0x4ULL || (unsigned long long)(XDP_ZEROCOPY) == (unsigned long long)(long long)(int)0x4ULL, "XDP_ZEROCOPY is 4 in the table");
#endif
#ifdef XDP_USE_NEED_WAKEUP
_Static_assert((unsigned long long)(XDP_USE_NEED_WAKEUP) == 0x8ULL || (unsigned long long)(XDP_USE_NEED_WAKEUP) == (unsigned long long)(long long)(int)0x8ULL, "XDP_USE_NEED_WAKEUP is 8 in the table");
#endif
#ifdef XDP_MMAP_OFFSETS
_Static_assert((unsigned long long)(XDP_MMAP_OFFSETS) == 0x1ULL || (unsigned long long)(XDP_MMAP_OFFSETS) == (unsigned long long)(long long)(int)0x1ULL, "XDP_MMAP_OFFSETS is 1 in the table");
#endif
#ifdef XDP_RX_RING
_Static_assert((unsigned long long)(XDP_RX_RING) == 0x2ULL || (unsigned long long)(XDP_RX_RING) == (unsigned long long)(long long)(int)0x2ULL, "XDP_RX_RING is 2 in the table");
#endif
#ifdef XDP_TX_RING
_Static_assert((unsigned long long)(XDP_TX_RING) == 0x3ULL || (unsigned long long)(XDP_TX_RING) == (unsigned long long)(long long)(int)0x3ULL, "XDP_TX_RING is 3 in the table");
#endif
#ifdef XDP_UMEM_REG
_Static_assert((unsigned long long)(XDP_UMEM_REG) == 0x4ULL || (unsigned long long)(XDP_UMEM_REG) == (unsigned long long)(long long)(int)0x4ULL, "XDP_UMEM_REG is 4 in the table");
#endif
#ifdef XDP_UMEM_FILL_RING
_Static_assert((unsigned long long)(XDP_UMEM_FILL_RING) == 0x5ULL || (unsigned long long)(XDP_UMEM_FILL_RING) == (unsigned long long)(long long)(int)0x5ULL, "XDP_UMEM_FILL_RING is 5 in the table");
#endif
#ifdef XDP_UMEM_COMPLETION_RING
_Static_assert((unsigned long long)(XDP_UMEM_COMPLETION_RING) == 0x6ULL || (unsigned long long)(XDP_UMEM_COMPLETION_RING) == (unsigned long long)(long long)(int)0x6ULL, "XDP_UMEM_COMPLETION_RING is 6 in the table");
#endif
#ifdef XDP_STATISTICS
_Static_assert((unsigned long long)(XDP_STATISTICS) == 0x7ULL || (unsigned long long)(XDP_STATISTICS) == (unsigned long long)(long long)(int)0x7ULL, "XDP_STATISTICS is 7 in the table");
#endif
#ifdef XDP_OPTIONS
_Static_assert((unsigned long long)(XDP_OPTIONS) == 0x8ULL || (unsigned long long)(XDP_OPTIONS) == (unsigned long long)(long long)(int)0x8ULL, "XDP_OPTIONS is 8 in the table");
#endif
#endif
