/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<scsi/sg.h>)
#include <scsi/sg.h>
#ifdef SG_EMULATED_HOST
_Static_assert((unsigned long long)(SG_EMULATED_HOST) == 0x2203ULL || (unsigned long long)(SG_EMULATED_HOST) == (unsigned long long)(long long)(int)0x2203ULL, "SG_EMULATED_HOST is 8707 in the table");
#endif
#ifdef SG_SET_TRANSFORM
_Static_assert((unsigned long long)(SG_SET_TRANSFORM) == 0x2204ULL || (unsigned long long)(SG_SET_TRANSFORM) == (unsigned long long)(long long)(int)0x2204ULL, "SG_SET_TRANSFORM is 8708 in the table");
#endif
#ifdef SG_GET_TRANSFORM
_Static_assert((unsigned long long)(SG_GET_TRANSFORM) == 0x2205ULL || (unsigned long long)(SG_GET_TRANSFORM) == (unsigned long long)(long long)(int)0x2205ULL, "SG_GET_TRANSFORM is 8709 in the table");
#endif
#ifdef SG_SET_RESERVED_SIZE
_Static_assert((unsigned long long)(SG_SET_RESERVED_SIZE) == 0x2275ULL || (unsigned long long)(SG_SET_RESERVED_SIZE) == (unsigned long long)(long long)(int)0x2275ULL, "SG_SET_RESERVED_SIZE is 8821 in the table");
#endif
#ifdef SG_GET_RESERVED_SIZE
_Static_assert((unsigned long long)(SG_GET_RESERVED_SIZE) == 0x2272ULL || (unsigned long long)(SG_GET_RESERVED_SIZE) == (unsigned long long)(long long)(int)0x2272ULL, "SG_GET_RESERVED_SIZE is 8818 in the table");
#endif
#ifdef SG_GET_SCSI_ID
_Static_assert((unsigned long long)(SG_GET_SCSI_ID) == 0x2276ULL || (unsigned long long)(SG_GET_SCSI_ID) == (unsigned long long)(long long)(int)0x2276ULL, "SG_GET_SCSI_ID is 8822 in the table");
#endif
#ifdef SG_SET_FORCE_LOW_DMA
_Static_assert((unsigned long long)(SG_SET_FORCE_LOW_DMA) == 0x2279ULL || (unsigned long long)(SG_SET_FORCE_LOW_DMA) == (unsigned long long)(long long)(int)0x2279ULL, "SG_SET_FORCE_LOW_DMA is 8825 in the table");
#endif
#ifdef SG_GET_LOW_DMA
_Static_assert((unsigned long long)(SG_GET_LOW_DMA) == 0x227aULL || (unsigned long long)(SG_GET_LOW_DMA) == (unsigned long long)(long long)(int)0x227aULL, "SG_GET_LOW_DMA is 8826 in the table");
#endif
#ifdef SG_SET_FORCE_PACK_ID
_Static_assert((unsigned long long)(SG_SET_FORCE_PACK_ID) == 0x227bULL || (unsigned long long)(SG_SET_FORCE_PACK_ID) == (unsigned long long)(long long)(int)0x227bULL, "SG_SET_FORCE_PACK_ID is 8827 in the table");
#endif
#ifdef SG_GET_PACK_ID
_Static_assert((unsigned long long)(SG_GET_PACK_ID) == 0x227cULL || (unsigned long long)(SG_GET_PACK_ID) == (unsigned long long)(long long)(int)0x227cULL, "SG_GET_PACK_ID is 8828 in the table");
#endif
#ifdef SG_GET_NUM_WAITING
_Static_assert((unsigned long long)(SG_GET_NUM_WAITING) == 0x227dULL || (unsigned long long)(SG_GET_NUM_WAITING) == (unsigned long long)(long long)(int)0x227dULL, "SG_GET_NUM_WAITING is 8829 in the table");
#endif
#ifdef SG_GET_SG_TABLESIZE
_Static_assert((unsigned long long)(SG_GET_SG_TABLESIZE) == 0x227fULL || (unsigned long long)(SG_GET_SG_TABLESIZE) == (unsigned long long)(long long)(int)0x227fULL, "SG_GET_SG_TABLESIZE is 8831 in the table");
#endif
#ifdef SG_GET_VERSION_NUM
_Static_assert((unsigned long long)(SG_GET_VERSION_NUM) == 0x2282ULL || (unsigned long long)(SG_GET_VERSION_NUM) == (unsigned long long)(long long)(int)0x2282ULL, "SG_GET_VERSION_NUM is 8834 in the table");
#endif
#ifdef SG_SCSI_RESET
_Static_assert((unsigned long long)(SG_SCSI_RESET) == 0x2284ULL || (unsigned long long)(SG_SCSI_RESET) == (unsigned long long)(long long)(int)0x2284ULL, "SG_SCSI_RESET is 8836 in the table");
#endif
#ifdef SG_IO
_Static_assert((unsigned long long)(SG_IO) == 0x2285ULL || (unsigned long long)(SG_IO) == (unsigned long long)(long long)(int)0x2285ULL, "SG_IO is 8837 in the table");
#endif
#ifdef SG_GET_REQUEST_TABLE
_Static_assert((unsigned long long)(SG_GET_REQUEST_TABLE) == 0x2286ULL || (unsigned long long)(SG_GET_REQUEST_TABLE) == (unsigned long long)(long long)(int)0x2286ULL, "SG_GET_REQUEST_TABLE is 8838 in the table");
#endif
#ifdef SG_SET_KEEP_ORPHAN
_Static_assert((unsigned long long)(SG_SET_KEEP_ORPHAN) == 0x2287ULL || (unsigned long long)(SG_SET_KEEP_ORPHAN) == (unsigned long long)(long long)(int)0x2287ULL, "SG_SET_KEEP_ORPHAN is 8839 in the table");
#endif
#ifdef SG_GET_KEEP_ORPHAN
_Static_assert((unsigned long long)(SG_GET_KEEP_ORPHAN) == 0x2288ULL || (unsigned long long)(SG_GET_KEEP_ORPHAN) == (unsigned long long)(long long)(int)0x2288ULL, "SG_GET_KEEP_ORPHAN is 8840 in the table");
#endif
#ifdef SG_SET_TIMEOUT
_Static_assert((unsigned long long)(SG_SET_TIMEOUT) == 0x2201ULL || (unsigned long long)(SG_SET_TIMEOUT) == (unsigned long long)(long long)(int)0x2201ULL, "SG_SET_TIMEOUT is 8705 in the table");
#endif
#ifdef SG_GET_TIMEOUT
_Static_assert((unsigned long long)(SG_GET_TIMEOUT) == 0x2202ULL || (unsigned long long)(SG_GET_TIMEOUT) == (unsigned long long)(long long)(int)0x2202ULL, "SG_GET_TIMEOUT is 8706 in the table");
#endif
#ifdef SG_GET_COMMAND_Q
_Static_assert((unsigned long long)(SG_GET_COMMAND_Q) == 0x2270ULL || (unsigned long long)(SG_GET_COMMAND_Q) == (unsigned long long)(long long)(int)0x2270ULL, "SG_GET_COMMAND_Q is 8816 in the table");
#endif
#ifdef SG_SET_COMMAND_Q
_Static_assert((unsigned long long)(SG_SET_COMMAND_Q) == 0x2271ULL || (unsigned long long)(SG_SET_COMMAND_Q) == (unsigned long long)(long long)(int)0x2271ULL, "SG_SET_COMMAND_Q is 8817 in the table");
#endif
#ifdef SG_SET_DEBUG
_Static_assert((unsigned long long)(SG_SET_DEBUG) == 0x227eULL || (unsigned long long)(SG_SET_DEBUG) == (unsigned long long)(long long)(int)0x227eULL, "SG_SET_DEBUG is 8830 in the table");
#endif
#ifdef SG_NEXT_CMD_LEN
_Static_assert((unsigned long long)(SG_NEXT_CMD_LEN) == 0x2283ULL || (unsigned long long)(SG_NEXT_CMD_LEN) == (unsigned long long)(long long)(int)0x2283ULL, "SG_NEXT_CMD_LEN is 8835 in the table");
#endif
#endif
