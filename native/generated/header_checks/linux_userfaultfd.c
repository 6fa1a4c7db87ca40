/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/userfaultfd.h>)
#include <linux/userfaultfd.h>
#ifdef UFFD_FEATURE_PAGEFAULT_FLAG_WP
_Static_assert((unsigned long long)(UFFD_FEATURE_PAGEFAULT_FLAG_WP) == 0x1ULL || (unsigned long long)(UFFD_FEATURE_PAGEFAULT_FLAG_WP) == (unsigned long long)(long long)(int)0x1ULL, "UFFD_FEATURE_PAGEFAULT_FLAG_WP is 1 in the table");
#endif
#ifdef UFFD_FEATURE_EVENT_FORK
_Static_assert((unsigned long long)(UFFD_FEATURE_EVENT_FORK) == 0x2ULL || (unsigned long long)(UFFD_FEATURE_EVENT_FORK) == (unsigned long long)(long long)(int)0x2ULL, "UFFD_FEATURE_EVENT_FORK is 2 in the table");
#endif
#ifdef UFFD_FEATURE_EVENT_REMAP
_Static_assert((unsigned long long)(UFFD_FEATURE_EVENT_REMAP) == 0x4ULL || (unsigned long long)(UFFD_FEATURE_EVENT_REMAP) == (unsigned long long)(long long)(int)0x4ULL, "UFFD_FEATURE_EVENT_REMAP is 4 in the table");
#endif
#ifdef UFFD_FEATURE_EVENT_REMOVE
_Static_assert((unsigned long long)(UFFD_FEATURE_EVENT_REMOVE) == 0x8ULL || (unsigned long long)(UFFD_FEATURE_EVENT_REMOVE) == (unsigned long long)(long long)(int)0x8ULL, "UFFD_FEATURE_EVENT_REMOVE is 8 in the table");
#endif
#ifdef UFFD_FEATURE_MISSING_HUGETLBFS
_Static_assert((unsigned long long)(UFFD_FEATURE_MISSING_HUGETLBFS) == 0x10ULL || (unsigned long long)(UFFD_FEATURE_MISSING_HUGETLBFS) == (unsigned long long)(long long)(int)0x10ULL, "UFFD_FEATURE_MISSING_HUGETLBFS is 16 in the table");
#endif
#ifdef UFFD_FEATURE_MISSING_SHMEM
_Static_assert((unsigned long long)(UFFD_FEATURE_MISSING_SHMEM) == 0x20ULL || (unsigned long long)(UFFD_FEATURE_MISSING_SHMEM) == (unsigned long long)(long long)(int)0x20ULL, "UFFD_FEATURE_MISSING_SHMEM is 32 in the table");
#endif
#ifdef UFFD_FEATURE_EVENT_UNMAP
_Static_assert((unsigned long long)(UFFD_FEATURE_EVENT_UNMAP) == 0x40ULL || (unsigned long long)(UFFD_FEATURE_EVENT_UNMAP) == (unsigned long long)(long long)(int)0x40ULL, "UFFD_FEATURE_EVENT_UNMAP is 64 in the table");
#endif
#ifdef UFFD_FEATURE_SIGBUS
_Static_assert((unsigned long long)(UFFD_FEATURE_SIGBUS) == 0x80ULL || (unsigned long long)(UFFD_FEATURE_SIGBUS) == (unsigned long long)(long long)(int)0x80ULL, "UFFD_FEATURE_SIGBUS is 128 in the table");
#endif
#ifdef UFFD_FEATURE_THREAD_ID
_Static_assert((unsigned long long)(UFFD_FEATURE_THREAD_ID) == 0x100ULL || (unsigned long long)(UFFD_FEATURE_THREAD_ID) == (unsigned long long)(long long)(int)0x100ULL, "UFFD_FEATURE_THREAD_ID is 256 in the table");
#endif
#ifdef UFFD_FEATURE_MINOR_HUGETLBFS
_Static_assert((unsigned long long)(UFFD_FEATURE_MINOR_HUGETLBFS) == 0x200ULL || (unsigned long long)(UFFD_FEATURE_MINOR_HUGETLBFS) == (unsigned long long)(long long)(int)0x200ULL, "UFFD_FEATURE_MINOR_HUGETLBFS is 512 in the table");
#endif
#ifdef UFFD_FEATURE_MINOR_SHMEM
_Static_assert((unsigned long long)(UFFD_FEATURE_MINOR_SHMEM) == 0x400ULL || (unsigned long long)(UFFD_FEATURE_MINOR_SHMEM) == (unsigned long long)(long long)(int)0x400ULL, "UFFD_FEATURE_MINOR_SHMEM is 1024 in the table");
#endif
#ifdef UFFD_FEATURE_EXACT_ADDRESS
_Static_assert((unsigned long long)(UFFD_FEATURE_EXACT_ADDRESS) == 0x800ULL || (unsigned long long)(UFFD_FEATURE_EXACT_ADDRESS) == (unsigned long long)(long long)(int)0x800ULL, "UFFD_FEATURE_EXACT_ADDRESS is 2048 in the table");
#endif
#ifdef UFFD_FEATURE_WP_HUGETLBFS_SHMEM
_Static_assert((unsigned long long)(UFFD_FEATURE_WP_HUGETLBFS_SHMEM) == 0x1000ULL || (unsigned long long)(UFFD_FEATURE_WP_HUGETLBFS_SHMEM) == (unsigned long long)(long long)(int)0x1000ULL, "UFFD_FEATURE_WP_HUGETLBFS_SHMEM is 4096 in the table");
#endif
#ifdef UFFDIO_COPY_MODE_DONTWAKE
_Static_assert((unsigned long long)(UFFDIO_COPY_MODE_DONTWAKE) == 0x1ULL || (unsigned long long)(UFFDIO_COPY_MODE_DONTWAKE) == (unsigned long long)(long long)(int)0x1ULL, "UFFDIO_COPY_MODE_DONTWAKE is 1 in the table");
#endif
#ifdef UFFDIO_COPY_MODE_WP
_Static_assert((unsigned long long)(UFFDIO_COPY_MODE_WP) == 0x2ULL || (unsigned long long)(UFFDIO_COPY_MODE_WP) == (unsigned long long)(long long)(int)0x2ULL, "UFFDIO_COPY_MODE_WP is 2 in the table");
#endif
#ifdef UFFDIO_REGISTER_MODE_MISSING
_Static_assert((unsigned long long)(UFFDIO_REGISTER_MODE_MISSING) == 0x1ULL || (unsigned long long)(UFFDIO_REGISTER_MODE_MISSING) == (unsigned long long)(long long)(int)0x1ULL, "UFFDIO_REGISTER_MODE_MISSING is 1 in the table");
#endif
#ifdef UFFDIO_REGISTER_MODE_WP
_Static_assert((unsigned long long)(UFFDIO_REGISTER_MODE_WP) == 0x2ULL || (unsigned long long)(UFFDIO_REGISTER_MODE_WP) == (unsigned long long)(long long)(int)0x2ULL, "UFFDIO_REGISTER_MODE_WP is 2 in the table");
#endif
#ifdef UFFDIO_REGISTER_MODE_MINOR
_Static_assert((unsigned long long)(UFFDIO_REGISTER_MODE_MINOR) == 0x4ULL || (unsigned long long)(UFFDIO_REGISTER_MODE_MINOR) == (unsigned long long)(long long)(int)0x4ULL, "UFFDIO_REGISTER_MODE_MINOR is 4 in the table");
#endif
#ifdef UFFDIO_ZEROPAGE_MODE_DONTWAKE
_Static_assert((unsigned long long)(UFFDIO_ZEROPAGE_MODE_DONTWAKE) == 0x1ULL || (unsigned long long)(UFFDIO_ZEROPAGE_MODE_DONTWAKE) == (unsigned long long)(long long)(int)0x1ULL, "UFFDIO_ZEROPAGE_MODE_DONTWAKE is 1 in the table");
#endif
_Static_assert(sizeof(struct uffdio_range) == 16, "struct uffdio_range has 16 bytes in the table");
_Static_assert(offsetof(struct uffdio_range, start) == 0, "start of struct uffdio_range is at 0 in the table");
_Static_assert(offsetof(struct uffdio_range, len) == 8, "len of struct uffdio_range is at 8 in the table");
_Static_assert(sizeof(struct uffdio_register) == 32, "struct uffdio_register has 32 bytes in the table");
_Static_assert(offsetof(struct uffdio_register, range) == 0, "range of struct uffdio_register is at 0 in the table");
_Static_assert(offsetof(struct uffdio_register, mode) == 16, "mode of struct uffdio_register is at 16 in the table");
_Static_assert(sizeof(struct uffdio_copy) == 40, "struct uffdio_copy has 40 bytes in the table");
_Static_assert(offsetof(struct uffdio_copy, dst) == 0, "dst of struct uffdio_copy is at 0 in the table");
_Static_assert(offsetof(struct uffdio_copy, src) == 8, "src of struct uffdio_copy is at 8 in the table");
_Static_assert(offsetof(struct uffdio_copy, len) == 16, "len of struct uffdio_copy is at 16 in the table");
_Static_assert(offsetof(struct uffdio_copy, mode) == 24, "mode of struct uffdio_copy is at 24 in the table");
_Static_assert(sizeof(struct uffdio_zeropage) == 32, "struct uffdio_zeropage has 32 bytes in the table");
_Static_assert(offsetof(struct uffdio_zeropage, range) == 0, "range of struct uffdio_zeropage is at 0 in the table");
_Static_assert(offsetof(struct uffdio_zeropage, mode) == 16, "mode of struct uffdio_zeropage is at 16 in the table");
_Static_assert(sizeof(struct uffdio_api) == 24, "struct uffdio_api has 24 bytes in the table");
_Static_assert(offsetof(struct uffdio_api, api) == 0, "api of struct uffdio_api is at 0 in the table");
_Static_assert(offsetof(struct uffdio_api, features) == 8, "features of struct uffdio_api is at 8 in the table");
#endif
