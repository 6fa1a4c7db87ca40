/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/gpio.h>)
#include <linux/gpio.h>
#ifdef GPIO_GET_CHIPINFO_IOCTL
_Static_assert((unsigned long long)(GPIO_GET_CHIPINFO_IOCTL) == 0x8044b401ULL || (unsigned long long)(GPIO_GET_CHIPINFO_IOCTL) == (unsigned long long)(long long)(int)0x8044b401ULL, "GPIO_GET_CHIPINFO_IOCTL is 2151986177 in the table");
#endif
#ifdef GPIO_GET_LINEINFO_UNWATCH_IOCTL
_Static_assert((unsigned long long)(GPIO_GET_LINEINFO_UNWATCH_IOCTL) == 0xc004b40cULL || (unsigned long long)(GPIO_GET_LINEINFO_UNWATCH_IOCTL) == (unsigned long long)(long long)(int)0xc004b40cULL, "GPIO_GET_LINEINFO_UNWATCH_IOCTL is 3221533708 in the table");
#endif
#ifdef GPIO_V2_GET_LINEINFO_IOCTL
_Static_assert((unsigned long long)(GPIO_V2_GET_LINEINFO_IOCTL) == 0xc100b405ULL || (unsigned long long)(GPIO_V2_GET_LINEINFO_IOCTL) == (unsigned long long)(long long)(int)0xc100b405ULL, "GPIO_V2_GET_LINEINFO_IOCTL is 3238048773 in the table");
#endif
#ifdef GPIO_V2_GET_LINEINFO_WATCH_IOCTL
_Static_assert((unsigned long long)(GPIO_V2_GET_LINEINFO_WATCH_IOCTL) == 0xc100b406ULL || (unsigned long long)(GPIO_V2_GET_LINEINFO_WATCH_IOCTL) == (unsigned long long)(long long)(int)0xc100b406ULL, "GPIO_V2_GET_LINEINFO_WATCH_IOCTL is 3238048774 in the table");
#endif
#ifdef GPIO_V2_GET_LINE_IOCTL
_Static_assert((unsigned long long)(GPIO_V2_GET_LINE_IOCTL) == 0xc250b407ULL || (unsigned long long)(GPIO_V2_GET_LINE_IOCTL) == (unsigned long long)(long long)(int)0xc250b407ULL, "GPIO_V2_GET_LINE_IOCTL is 3260068871 in the table");
#endif
#ifdef GPIO_V2_LINE_SET_CONFIG_IOCTL
_Static_assert((unsigned long long)(GPIO_V2_LINE_SET_CONFIG_IOCTL) == 0xc110b40dULL || (unsigned long long)(GPIO_V2_LINE_SET_CONFIG_IOCTL) == (unsigned long long)(long long)(int)0xc110b40dULL, "GPIO_V2_LINE_SET_CONFIG_IOCTL is 3239097357 in the table");
#endif
#ifdef GPIO_V2_LINE_GET_VALUES_IOCTL
_Static_assert((unsigned long long)(GPIO_V2_LINE_GET_VALUES_IOCTL) == 0xc010b40eULL || (unsigned long long)(GPIO_V2_LINE_GET_VALUES_IOCTL) == (unsigned long long)(long long)(int)0xc010b40eULL, "GPIO_V2_LINE_GET_VALUES_IOCTL is 3222320142 in the table");
#endif
#ifdef GPIO_V2_LINE_SET_VALUES_IOCTL
_Static_assert((unsigned long long)(GPIO_V2_LINE_SET_VALUES_IOCTL) == 0xc010b40fULL || (unsigned long long)(GPIO_V2_LINE_SET_VALUES_IOCTL) == (unsigned long long)(long long)(int)0xc010b40fULL, "GPIO_V2_LINE_SET_VALUES_IOCTL is 3222320143 in the table");
#endif
#ifdef GPIO_GET_LINEINFO_IOCTL
_Static_assert((unsigned long long)(GPIO_GET_LINEINFO_IOCTL) == 0xc048b402ULL || (unsigned long long)(GPIO_GET_LINEINFO_IOCTL) == (unsigned long long)(long long)(int)0xc048b402ULL, "GPIO_GET_LINEINFO_IOCTL is 3225990146 in the table");
#endif
#ifdef GPIO_GET_LINEHANDLE_IOCTL
_Static_assert((unsigned long long)(GPIO_GET_LINEHANDLE_IOCTL) == 0xc16cb403ULL || (unsigned long long)(GPIO_GET_LINEHANDLE_IOCTL) == (unsigned long long)(long long)(int)0xc16cb403ULL, "GPIO_GET_LINEHANDLE_IOCTL is 3245126659 in the table");
#endif
#ifdef GPIO_GET_LINEEVENT_IOCTL
_Static_assert((unsigned long long)(GPIO_GET_LINEEVENT_IOCTL) == 0xc030b404ULL || (unsigned long long)(GPIO_GET_LINEEVENT_IOCTL) == (unsigned long long)(long long)(int)0xc030b404ULL, "GPIO_GET_LINEEVENT_IOCTL is 3224417284 in the table");
#endif
#ifdef GPIOHANDLE_GET_LINE_VALUES_IOCTL
_Static_assert((unsigned long long)(GPIOHANDLE_GET_LINE_VALUES_IOCTL) == 0xc040b408ULL || (unsigned long long)(GPIOHANDLE_GET_LINE_VALUES_IOCTL) == (unsigned long long)(long long)(int)0xc040b408ULL, "GPIOHANDLE_GET_LINE_VALUES_IOCTL is 3225465864 in the table");
#endif
#ifdef GPIOHANDLE_SET_LINE_VALUES_IOCTL
_Static_assert((unsigned long long)(GPIOHANDLE_SET_LINE_VALUES_IOCTL) == 0xc040b409ULL || (unsigned long long)(GPIOHANDLE_SET_LINE_VALUES_IOCTL) == (unsigned long long)(long long)(int)0xc040b409ULL, "GPIOHANDLE_SET_LINE_VALUES_IOCTL is 3225465865 in the table");
#endif
#ifdef GPIOHANDLE_SET_CONFIG_IOCTL
_Static_assert((unsigned long long)(GPIOHANDLE_SET_CONFIG_IOCTL) == 0xc054b40aULL || (unsigned long long)(GPIOHANDLE_SET_CONFIG_IOCTL) == (unsigned long long)(long long)(int)0xc054b40aULL, "GPIOHANDLE_SET_CONFIG_IOCTL is 3226776586 in the table");
#endif
#ifdef GPIO_GET_LINEINFO_WATCH_IOCTL
_Static_assert((unsigned long long)(GPIO_GET_LINEINFO_WATCH_IOCTL) == 0xc048b40bULL || (unsigned long long)(GPIO_GET_LINEINFO_WATCH_IOCTL) == (unsigned long long)(long long)(int)0xc048b40bULL, "GPIO_GET_LINEINFO_WATCH_IOCTL is 3225990155 in the table");
#endif
#endif
