/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/omap3isp.h>)
#include <linux/omap3isp.h>
#ifdef VIDIOC_OMAP3ISP_CCDC_CFG
_Static_assert((unsigned long long)(VIDIOC_OMAP3ISP_CCDC_CFG) == 0xc03856c1ULL || (unsigned long long)(VIDIOC_OMAP3ISP_CCDC_CFG) == (unsigned long long)(long long)(int)0xc03856c1ULL, "VIDIOC_OMAP3ISP_CCDC_CFG is 3224917697 in the table");
#endif
#ifdef VIDIOC_OMAP3ISP_PRV_CFG
_Static_assert((unsigned long long)(VIDIOC_OMAP3ISP_PRV_CFG) == 0xc07056c2ULL || (unsigned long long)(VIDIOC_OMAP3ISP_PRV_CFG) == (unsigned long long)(long long)(int)0xc07056c2ULL, "VIDIOC_OMAP3ISP_PRV_CFG is 3228587714 in the table");
#endif
#ifdef VIDIOC_OMAP3ISP_AEWB_CFG
_Static_assert((unsigned long long)(VIDIOC_OMAP3ISP_AEWB_CFG) == 0xc02056c3ULL || (unsigned long long)(VIDIOC_OMAP3ISP_AEWB_CFG) == (unsigned long long)(long long)(int)0xc02056c3ULL, "VIDIOC_OMAP3ISP_AEWB_CFG is 3223344835 in the table");
#endif
#ifdef VIDIOC_OMAP3ISP_HIST_CFG
_Static_assert((unsigned long long)(VIDIOC_OMAP3ISP_HIST_CFG) == 0xc03056c4ULL || (unsigned long long)(VIDIOC_OMAP3ISP_HIST_CFG) == (unsigned long long)(long long)(int)0xc03056c4ULL, "VIDIOC_OMAP3ISP_HIST_CFG is 3224393412 in the table");
#endif
#ifdef VIDIOC_OMAP3ISP_AF_CFG
_Static_assert((unsigned long long)(VIDIOC_OMAP3ISP_AF_CFG) == 0xc04c56c5ULL || (unsigned long long)(VIDIOC_OMAP3ISP_AF_CFG) == (unsigned long long)(long long)(int)0xc04c56c5ULL, "VIDIOC_OMAP3ISP_AF_CFG is 3226228421 in the table");
#endif
#ifdef VIDIOC_OMAP3ISP_STAT_REQ
_Static_assert((unsigned long long)(VIDIOC_OMAP3ISP_STAT_REQ) == 0xc02856c6ULL || (unsigned long long)(VIDIOC_OMAP3ISP_STAT_REQ) == (unsigned long long)(long long)(int)0xc02856c6ULL, "VIDIOC_OMAP3ISP_STAT_REQ is 3223869126 in the table");
#endif
#ifdef VIDIOC_OMAP3ISP_STAT_EN
_Static_assert((unsigned long long)(VIDIOC_OMAP3ISP_STAT_EN) == 0xc00856c7ULL || (unsigned long long)(VIDIOC_OMAP3ISP_STAT_EN) == (unsigned long long)(long long)(int)0xc00856c7ULL, "VIDIOC_OMAP3ISP_STAT_EN is 3221771975 in the table");
#endif
#endif
