/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/pfrut.h>)
#include <linux/pfrut.h>
#ifdef PFRU_IOC_SET_REV
_Static_assert((unsigned long long)(PFRU_IOC_SET_REV) == 0x4004ee01ULL || (unsigned long long)(PFRU_IOC_SET_REV) == (unsigned long long)(long long)(int)0x4004ee01ULL, "PFRU_IOC_SET_REV is 1074064897 in the table");
#endif
#ifdef PFRU_IOC_STAGE
_Static_assert((unsigned long long)(PFRU_IOC_STAGE) == 0x4004ee02ULL || (unsigned long long)(PFRU_IOC_STAGE) == (unsigned long long)(long long)(int)0x4004ee02ULL, "PFRU_IOC_STAGE is 1074064898 in the table");
#endif
#ifdef PFRU_IOC_ACTIVATE
_Static_assert((unsigned long long)(PFRU_IOC_ACTIVATE) == 0x4004ee03ULL || (unsigned long long)(PFRU_IOC_ACTIVATE) == (unsigned long long)(long long)(int)0x4004ee03ULL, "PFRU_IOC_ACTIVATE is 1074064899 in the table");
#endif
#ifdef PFRU_IOC_STAGE_ACTIVATE
_Static_assert((unsigned long long)(PFRU_IOC_STAGE_ACTIVATE) == 0x4004ee04ULL || (unsigned long long)(PFRU_IOC_STAGE_ACTIVATE) == (unsigned long long)(long long)(int)0x4004ee04ULL, "PFRU_IOC_STAGE_ACTIVATE is 1074064900 in the table");
#endif
#ifdef PFRU_IOC_QUERY_CAP
_Static_assert((unsigned long long)(PFRU_IOC_QUERY_CAP) == 0x805cee05ULL || (unsigned long long)(PFRU_IOC_QUERY_CAP) == (unsigned long long)(long long)(int)0x805cee05ULL, "PFRU_IOC_QUERY_CAP is 2153573893 in the table");
#endif
#ifdef PFRT_LOG_IOC_SET_INFO
_Static_assert((unsigned long long)(PFRT_LOG_IOC_SET_INFO) == 0x400cee06ULL || (unsigned long long)(PFRT_LOG_IOC_SET_INFO) == (unsigned long long)(long long)(int)0x400cee06ULL, "PFRT_LOG_IOC_SET_INFO is 1074589190 in the table");
#endif
#ifdef PFRT_LOG_IOC_GET_INFO
_Static_assert((unsigned long long)(PFRT_LOG_IOC_GET_INFO) == 0x800cee07ULL || (unsigned long long)(PFRT_LOG_IOC_GET_INFO) == (unsigned long long)(long long)(int)0x800cee07ULL, "PFRT_LOG_IOC_GET_INFO is 2148331015 in the table");
#endif
#ifdef PFRT_LOG_IOC_GET_DATA_INFO
_Static_assert((unsigned long long)(PFRT_LOG_IOC_GET_DATA_INFO) == 0x8040ee08ULL || (unsigned long long)(PFRT_LOG_IOC_GET_DATA_INFO) == (unsigned long long)(long long)(int)0x8040ee08ULL, "PFRT_LOG_IOC_GET_DATA_INFO is 2151738888 in the table");
#endif
#endif
