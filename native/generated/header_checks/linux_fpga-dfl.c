/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/fpga-dfl.h>)
#include <linux/fpga-dfl.h>
#ifdef DFL_FPGA_GET_API_VERSION
_Static_assert((unsigned long long)(DFL_FPGA_GET_API_VERSION) == 0xb600ULL || (unsigned long long)(DFL_FPGA_GET_API_VERSION) == (unsigned long long)(long long)(int)0xb600ULL, "DFL_FPGA_GET_API_VERSION is 46592 in the table");
#endif
#ifdef DFL_FPGA_CHECK_EXTENSION
_Static_assert((unsigned long long)(DFL_FPGA_CHECK_EXTENSION) == 0xb601ULL || (unsigned long long)(DFL_FPGA_CHECK_EXTENSION) == (unsigned long long)(long long)(int)0xb601ULL, "DFL_FPGA_CHECK_EXTENSION is 46593 in the table");
#endif
#ifdef DFL_FPGA_PORT_RESET
_Static_assert((unsigned long long)(DFL_FPGA_PORT_RESET) == 0xb640ULL || (unsigned long long)(DFL_FPGA_PORT_RESET) == (unsigned long long)(long long)(int)0xb640ULL, "DFL_FPGA_PORT_RESET is 46656 in the table");
#endif
#ifdef DFL_FPGA_PORT_GET_INFO
_Static_assert((unsigned long long)(DFL_FPGA_PORT_GET_INFO) == 0xb641ULL || (unsigned long long)(DFL_FPGA_PORT_GET_INFO) == (unsigned long long)(long long)(int)0xb641ULL, "DFL_FPGA_PORT_GET_INFO is 46657 in the table");
#endif
#ifdef DFL_FPGA_PORT_GET_REGION_INFO
_Static_assert((unsigned long long)(DFL_FPGA_PORT_GET_REGION_INFO) == 0xb642ULL || (unsigned long long)(DFL_FPGA_PORT_GET_REGION_INFO) == (unsigned long long)(long long)(int)0xb642ULL, "DFL_FPGA_PORT_GET_REGION_INFO is 46658 in the table");
#endif
#ifdef DFL_FPGA_PORT_DMA_MAP
_Static_assert((unsigned long long)(DFL_FPGA_PORT_DMA_MAP) == 0xb643ULL || (unsigned long long)(DFL_FPGA_PORT_DMA_MAP) == (unsigned long long)(long long)(int)0xb643ULL, "DFL_FPGA_PORT_DMA_MAP is 46659 in the table");
#endif
#ifdef DFL_FPGA_PORT_DMA_UNMAP
_Static_assert((unsigned long long)(DFL_FPGA_PORT_DMA_UNMAP) == 0xb644ULL || (unsigned long long)(DFL_FPGA_PORT_DMA_UNMAP) == (unsigned long long)(long long)(int)0xb644ULL, "DFL_FPGA_PORT_DMA_UNMAP is 46660 in the table");
#endif
#ifdef DFL_FPGA_PORT_ERR_GET_IRQ_NUM
_Static_assert((unsigned long long)(DFL_FPGA_PORT_ERR_GET_IRQ_NUM) == 0x8004b645ULL || (unsigned long long)(DFL_FPGA_PORT_ERR_GET_IRQ_NUM) == (unsigned long long)(long long)(int)0x8004b645ULL, "DFL_FPGA_PORT_ERR_GET_IRQ_NUM is 2147792453 in the table");
#endif
#ifdef DFL_FPGA_PORT_ERR_SET_IRQ
_Static_assert((unsigned long long)(DFL_FPGA_PORT_ERR_SET_IRQ) == 0x4008b646ULL || (unsigned long long)(DFL_FPGA_PORT_ERR_SET_IRQ) == (unsigned long long)(long long)(int)0x4008b646ULL, "DFL_FPGA_PORT_ERR_SET_IRQ is 1074312774 in the table");
#endif
#ifdef DFL_FPGA_PORT_UINT_GET_IRQ_NUM
_Static_assert((unsigned long long)(DFL_FPGA_PORT_UINT_GET_IRQ_NUM) == 0x8004b647ULL || (unsigned long long)(DFL_FPGA_PORT_UINT_GET_IRQ_NUM) == (unsigned long long)(long long)(int)0x8004b647ULL, "DFL_FPGA_PORT_UINT_GET_IRQ_NUM is 2147792455 in the table");
#endif
#ifdef DFL_FPGA_PORT_UINT_SET_IRQ
_Static_assert((unsigned long long)(DFL_FPGA_PORT_UINT_SET_IRQ) == 0x4008b648ULL || (unsigned long long)(DFL_FPGA_PORT_UINT_SET_IRQ) == (unsigned long long)(long long)(int)0x4008b648ULL, "DFL_FPGA_PORT_UINT_SET_IRQ is 1074312776 in the table");
#endif
#ifdef DFL_FPGA_FME_PORT_PR
_Static_assert((unsigned long long)(DFL_FPGA_FME_PORT_PR) == 0xb680ULL || (unsigned long long)(DFL_FPGA_FME_PORT_PR) == (unsigned long long)(long long)(int)0xb680ULL, "DFL_FPGA_FME_PORT_PR is 46720 in the table");
#endif
#ifdef DFL_FPGA_FME_PORT_RELEASE
_Static_assert((unsigned long long)(DFL_FPGA_FME_PORT_RELEASE) == 0x4004b681ULL || (unsigned long long)(DFL_FPGA_FME_PORT_RELEASE) == (unsigned long long)(long long)(int)0x4004b681ULL, "DFL_FPGA_FME_PORT_RELEASE is 1074050689 in the table");
#endif
#ifdef DFL_FPGA_FME_PORT_ASSIGN
_Static_assert((unsigned long long)(DFL_FPGA_FME_PORT_ASSIGN) == 0x4004b682ULL || (unsigned long long)(DFL_FPGA_FME_PORT_ASSIGN) == (unsigned long long)(long long)(int)0x4004b682ULL, "DFL_FPGA_FME_PORT_ASSIGN is 1074050690 in the table");
#endif
#ifdef DFL_FPGA_FME_ERR_GET_IRQ_NUM
_Static_assert((unsigned long long)(DFL_FPGA_FME_ERR_GET_IRQ_NUM) == 0x8004b683ULL || (unsigned long long)(DFL_FPGA_FME_ERR_GET_IRQ_NUM) == (unsigned long long)(long long)(int)0x8004b683ULL, "DFL_FPGA_FME_ERR_GET_IRQ_NUM is 2147792515 in the table");
#endif
#ifdef DFL_FPGA_FME_ERR_SET_IRQ
_Static_assert((unsigned long long)(DFL_FPGA_FME_ERR_SET_IRQ) == 0x4008b684ULL || (unsigned long long)(DFL_FPGA_FME_ERR_SET_IRQ) == (unsigned long long)(long long)(int)0x4008b684ULL, "DFL_FPGA_FME_ERR_SET_IRQ is 1074312836 in the table");
#endif
#endif
