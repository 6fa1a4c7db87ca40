/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/wmi.h>)
#include <linux/wmi.h>
#ifdef DELL_WMI_SMBIOS_CMD
_Static_assert((unsigned long long)(DELL_WMI_SMBIOS_CMD) == 0xc0345700ULL || (unsigned long long)(DELL_WMI_SMBIOS_CMD) == (unsigned long long)(long long)(int)0xc0345700ULL, "DELL_WMI_SMBIOS_CMD is 3224655616 in the table");
#endif
#endif
