/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/nilfs2_api.h>)
#include <linux/nilfs2_api.h>
#ifdef NILFS_IOCTL_CHANGE_CPMODE
_Static_assert((unsigned long long)(NILFS_IOCTL_CHANGE_CPMODE) == 0x40106e80ULL || (unsigned long long)(NILFS_IOCTL_CHANGE_CPMODE) == (unsigned long long)(long long)(int)0x40106e80ULL, "NILFS_IOCTL_CHANGE_CPMODE is 1074818688 in the table");
#endif
#ifdef NILFS_IOCTL_DELETE_CHECKPOINT
_Static_assert((unsigned long long)(NILFS_IOCTL_DELETE_CHECKPOINT) == 0x40086e81ULL || (unsigned long long)(NILFS_IOCTL_DELETE_CHECKPOINT) == (unsigned long long)(long long)(int)0x40086e81ULL, "NILFS_IOCTL_DELETE_CHECKPOINT is 1074294401 in the table");
#endif
#ifdef NILFS_IOCTL_GET_CPINFO
_Static_assert((unsigned long long)(NILFS_IOCTL_GET_CPINFO) == 0x80186e82ULL || (unsigned long long)(NILFS_IOCTL_GET_CPINFO) == (unsigned long long)(long long)(int)0x80186e82ULL, "NILFS_IOCTL_GET_CPINFO is 2149084802 in the table");
#endif
#ifdef NILFS_IOCTL_GET_CPSTAT
_Static_assert((unsigned long long)(NILFS_IOCTL_GET_CPSTAT) == 0x80186e83ULL || (unsigned long long)(NILFS_IOCTL_GET_CPSTAT) == (unsigned long long)(long long)(int)0x80186e83ULL, "NILFS_IOCTL_GET_CPSTAT is 2149084803 in the table");
#endif
#ifdef NILFS_IOCTL_GET_SUINFO
_Static_assert((unsigned long long)(NILFS_IOCTL_GET_SUINFO) == 0x80186e84ULL || (unsigned long long)(NILFS_IOCTL_GET_SUINFO) == (unsigned long long)(long long)(int)0x80186e84ULL, "NILFS_IOCTL_GET_SUINFO is 2149084804 in the table");
#endif
#ifdef NILFS_IOCTL_GET_SUSTAT
_Static_assert((unsigned long long)(NILFS_IOCTL_GET_SUSTAT) == 0x80306e85ULL || (unsigned long long)(NILFS_IOCTL_GET_SUSTAT) == (unsigned long long)(long long)(int)0x80306e85ULL, "NILFS_IOCTL_GET_SUSTAT is 2150657669 in the table");
#endif
#ifdef NILFS_IOCTL_GET_VINFO
_Static_assert((unsigned long long)(NILFS_IOCTL_GET_VINFO) == 0xc0186e86ULL || (unsigned long long)(NILFS_IOCTL_GET_VINFO) == (unsigned long long)(long long)(int)0xc0186e86ULL, "NILFS_IOCTL_GET_VINFO is 3222826630 in the table");
#endif
#ifdef NILFS_IOCTL_GET_BDESCS
_Static_assert((unsigned long long)(NILFS_IOCTL_GET_BDESCS) == 0xc0186e87ULL || (unsigned long long)(NILFS_IOCTL_GET_BDESCS) == (unsigned long long)(long long)(int)0xc0186e87ULL, "NILFS_IOCTL_GET_BDESCS is 3222826631 in the table");
#endif
#ifdef NILFS_IOCTL_CLEAN_SEGMENTS
_Static_assert((unsigned long long)(NILFS_IOCTL_CLEAN_SEGMENTS) == 0x40786e88ULL || (unsigned long long)(NILFS_IOCTL_CLEAN_SEGMENTS) == (unsigned long long)(long long)(int)0x40786e88ULL, "NILFS_IOCTL_CLEAN_SEGMENTS is 1081634440 in the table");
#endif
#ifdef NILFS_IOCTL_SYNC
_Static_assert((unsigned long long)(NILFS_IOCTL_SYNC) == 0x80086e8aULL || (unsigned long long)(NILFS_IOCTL_SYNC) == (unsigned long long)(long long)(int)0x80086e8aULL, "NILFS_IOCTL_SYNC is 2148036234 in the table");
#endif
#ifdef NILFS_IOCTL_RESIZE
_Static_assert((unsigned long long)(NILFS_IOCTL_RESIZE) == 0x40086e8bULL || (unsigned long long)(NILFS_IOCTL_RESIZE) == (unsigned long long)(long long)(int)0x40086e8bULL, "NILFS_IOCTL_RESIZE is 1074294411 in the table");
#endif
#ifdef NILFS_IOCTL_SET_ALLOC_RANGE
_Static_assert((unsigned long long)(NILFS_IOCTL_SET_ALLOC_RANGE) == 0x40106e8cULL || (unsigned long long)(NILFS_IOCTL_SET_ALLOC_RANGE) == (unsigned long long)(long long)(int)0x40106e8cULL, "NILFS_IOCTL_SET_ALLOC_RANGE is 1074818700 in the table");
#endif
#ifdef NILFS_IOCTL_SET_SUINFO
_Static_assert((unsigned long long)(NILFS_IOCTL_SET_SUINFO) == 0x40186e8dULL || (unsigned long long)(NILFS_IOCTL_SET_SUINFO) == (unsigned long long)(long long)(int)0x40186e8dULL, "NILFS_IOCTL_SET_SUINFO is 1075342989 in the table");
#endif
#endif
