/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/spi/spidev.h>)
#include <linux/spi/spidev.h>
#ifdef SPI_IOC_RD_MODE
_Static_assert((unsigned long long)(SPI_IOC_RD_MODE) == 0x80016b01ULL || (unsigned long long)(SPI_IOC_RD_MODE) == (unsigned long long)(long long)(int)0x80016b01ULL, "SPI_IOC_RD_MODE is 2147576577 in the table");
#endif
#ifdef SPI_IOC_WR_MODE
_Static_assert((unsigned long long)(SPI_IOC_WR_MODE) == 0x40016b01ULL || (unsigned long long)(SPI_IOC_WR_MODE) == (unsigned long long)(long long)(int)0x40016b01ULL, "SPI_IOC_WR_MODE is 1073834753 in the table");
#endif
#ifdef SPI_IOC_RD_LSB_FIRST
_Static_assert((unsigned long long)(SPI_IOC_RD_LSB_FIRST) == 0x80016b02ULL || (unsigned long long)(SPI_IOC_RD_LSB_FIRST) == (unsigned long long)(long long)(int)0x80016b02ULL, "SPI_IOC_RD_LSB_FIRST is 2147576578 in the table");
#endif
#ifdef SPI_IOC_WR_LSB_FIRST
_Static_assert((unsigned long long)(SPI_IOC_WR_LSB_FIRST) == 0x40016b02ULL || (unsigned long long)(SPI_IOC_WR_LSB_FIRST) == (unsigned long long)(long long)(int)0x40016b02ULL, "SPI_IOC_WR_LSB_FIRST is 1073834754 in the table");
#endif
#ifdef SPI_IOC_RD_BITS_PER_WORD
_Static_assert((unsigned long long)(SPI_IOC_RD_BITS_PER_WORD) == 0x80016b03ULL || (unsigned long long)(SPI_IOC_RD_BITS_PER_WORD) == (unsigned long long)(long long)(int)0x80016b03ULL, "SPI_IOC_RD_BITS_PER_WORD is 2147576579 in the table");
#endif
#ifdef SPI_IOC_WR_BITS_PER_WORD
_Static_assert((unsigned long long)(SPI_IOC_WR_BITS_PER_WORD) == 0x40016b03ULL || (unsigned long long)(SPI_IOC_WR_BITS_PER_WORD) == (unsigned long long)(long long)(int)0x40016b03ULL, "SPI_IOC_WR_BITS_PER_WORD is 1073834755 in the table");
#endif
#ifdef SPI_IOC_RD_MAX_SPEED_HZ
_Static_assert((unsigned long long)(SPI_IOC_RD_MAX_SPEED_HZ) == 0x80046b04ULL || (unsigned long long)(SPI_IOC_RD_MAX_SPEED_HZ) == (unsigned long long)(long long)(int)0x80046b04ULL, "SPI_IOC_RD_MAX_SPEED_HZ is 2147773188 in the table");
#endif
#ifdef SPI_IOC_WR_MAX_SPEED_HZ
_Static_assert((unsigned long long)(SPI_IOC_WR_MAX_SPEED_HZ) == 0x40046b04ULL || (unsigned long long)(SPI_IOC_WR_MAX_SPEED_HZ) == (unsigned long long)(long long)(int)0x40046b04ULL, "SPI_IOC_WR_MAX_SPEED_HZ is 1074031364 in the table");
#endif
#ifdef SPI_IOC_RD_MODE32
_Static_assert((unsigned long long)(SPI_IOC_RD_MODE32) == 0x80046b05ULL || (unsigned long long)(SPI_IOC_RD_MODE32) == (unsigned long long)(long long)(int)0x80046b05ULL, "SPI_IOC_RD_MODE32 is 2147773189 in the table");
#endif
#ifdef SPI_IOC_WR_MODE32
_Static_assert((unsigned long long)(SPI_IOC_WR_MODE32) == 0x40046b05ULL || (unsigned long long)(SPI_IOC_WR_MODE32) == (unsigned long long)(long long)(int)0x40046b05ULL, "SPI_IOC_WR_MODE32 is 1074031365 in the table");
#endif
#endif
