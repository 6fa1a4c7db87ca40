/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/media.h>)
#include <linux/media.h>
#ifdef MEDIA_IOC_DEVICE_INFO
_Static_assert((unsigned long long)(MEDIA_IOC_DEVICE_INFO) == 0xc1007c00ULL || (unsigned long long)(MEDIA_IOC_DEVICE_INFO) == (unsigned long long)(long long)(int)0xc1007c00ULL, "MEDIA_IOC_DEVICE_INFO is 3238034432 in the table");
#endif
#ifdef MEDIA_IOC_ENUM_ENTITIES
_Static_assert((unsigned long long)(MEDIA_IOC_ENUM_ENTITIES) == 0xc1007c01ULL || (unsigned long long)(MEDIA_IOC_ENUM_ENTITIES) == (unsigned long long)(long long)(int)0xc1007c01ULL, "MEDIA_IOC_ENUM_ENTITIES is 3238034433 in the table");
#endif
#ifdef MEDIA_IOC_ENUM_LINKS
_Static_assert((unsigned long long)(MEDIA_IOC_ENUM_LINKS) == 0xc0287c02ULL || (unsigned long long)(MEDIA_IOC_ENUM_LINKS) == (unsigned long long)(long long)(int)0xc0287c02ULL, "MEDIA_IOC_ENUM_LINKS is 3223878658 in the table");
#endif
#ifdef MEDIA_IOC_SETUP_LINK
_Static_assert((unsigned long long)(MEDIA_IOC_SETUP_LINK) == 0xc0347c03ULL || (unsigned long long)(MEDIA_IOC_SETUP_LINK) == (unsigned long long)(long long)(int)0xc0347c03ULL, "MEDIA_IOC_SETUP_LINK is 3224665091 in the table");
#endif
#ifdef MEDIA_IOC_G_TOPOLOGY
_Static_assert((unsigned long long)(MEDIA_IOC_G_TOPOLOGY) == 0xc0487c04ULL || (unsigned long long)(MEDIA_IOC_G_TOPOLOGY) == (unsigned long long)(long long)(int)0xc0487c04ULL, "MEDIA_IOC_G_TOPOLOGY is 3225975812 in the table");
#endif
#ifdef MEDIA_IOC_REQUEST_ALLOC
_Static_assert((unsigned long long)(MEDIA_IOC_REQUEST_ALLOC) == 0x80047c05ULL || (unsigned long long)(MEDIA_IOC_REQUEST_ALLOC) == (unsigned long long)(long long)(int)0x80047c05ULL, "MEDIA_IOC_REQUEST_ALLOC is 2147777541 in the table");
#endif
#ifdef MEDIA_REQUEST_IOC_QUEUE
_Static_assert((unsigned long long)(MEDIA_REQUEST_IOC_QUEUE) == 0x7c80ULL || (unsigned long long)(MEDIA_REQUEST_IOC_QUEUE) == (unsigned long long)(long long)(int)0x7c80ULL, "MEDIA_REQUEST_IOC_QUEUE is 31872 in the table");
#endif
#ifdef MEDIA_REQUEST_IOC_REINIT
_Static_assert((unsigned long long)(MEDIA_REQUEST_IOC_REINIT) == 0x7c81ULL || (unsigned long long)(MEDIA_REQUEST_IOC_REINIT) == (unsigned long long)(long long)(int)0x7c81ULL, "MEDIA_REQUEST_IOC_REINIT is 31873 in the table");
#endif
#endif
