/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<sound/firewire.h>)
#include <sound/firewire.h>
#ifdef SNDRV_FIREWIRE_IOCTL_GET_INFO
_Static_assert((unsigned long long)(SNDRV_FIREWIRE_IOCTL_GET_INFO) == 0x802048f8ULL || (unsigned long long)(SNDRV_FIREWIRE_IOCTL_GET_INFO) == (unsigned long long)(long long)(int)0x802048f8ULL, "SNDRV_FIREWIRE_IOCTL_GET_INFO is 2149599480 in the table");
#endif
#ifdef SNDRV_FIREWIRE_IOCTL_LOCK
_Static_assert((unsigned long long)(SNDRV_FIREWIRE_IOCTL_LOCK) == 0x48f9ULL || (unsigned long long)(SNDRV_FIREWIRE_IOCTL_LOCK) == (unsigned long long)(long long)(int)0x48f9ULL, "SNDRV_FIREWIRE_IOCTL_LOCK is 18681 in the table");
#endif
#ifdef SNDRV_FIREWIRE_IOCTL_UNLOCK
_Static_assert((unsigned long long)(SNDRV_FIREWIRE_IOCTL_UNLOCK) == 0x48faULL || (unsigned long long)(SNDRV_FIREWIRE_IOCTL_UNLOCK) == (unsigned long long)(long long)(int)0x48faULL, "SNDRV_FIREWIRE_IOCTL_UNLOCK is 18682 in the table");
#endif
#ifdef SNDRV_FIREWIRE_IOCTL_TASCAM_STATE
_Static_assert((unsigned long long)(SNDRV_FIREWIRE_IOCTL_TASCAM_STATE) == 0x810048fbULL || (unsigned long long)(SNDRV_FIREWIRE_IOCTL_TASCAM_STATE) == (unsigned long long)(long long)(int)0x810048fbULL, "SNDRV_FIREWIRE_IOCTL_TASCAM_STATE is 2164279547 in the table");
#endif
#ifdef SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_METER
_Static_assert((unsigned long long)(SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_METER) == 0x803048fcULL || (unsigned long long)(SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_METER) == (unsigned long long)(long long)(int)0x803048fcULL, "SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_METER is 2150648060 in the table");
#endif
#ifdef SNDRV_FIREWIRE_IOCTL_MOTU_COMMAND_DSP_METER
_Static_assert((unsigned long long)(SNDRV_FIREWIRE_IOCTL_MOTU_COMMAND_DSP_METER) == 0x864048fdULL || (unsigned long long)(SNDRV_FIREWIRE_IOCTL_MOTU_COMMAND_DSP_METER) == (unsigned long long)(long long)(int)0x864048fdULL, "SNDRV_FIREWIRE_IOCTL_MOTU_COMMAND_DSP_METER is 2252359933 in the table");
#endif
#ifdef SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_PARAMETER
_Static_assert((unsigned long long)(SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_PARAMETER) == 0x820048feULL || (unsigned long long)(SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_PARAMETER) == (unsigned long long)(long long)(int)0x820048feULL, "SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_PARAMETER is 2181056766 in the table");
#endif
#endif
