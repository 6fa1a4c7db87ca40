/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/auto_dev-ioctl.h>)
#include <linux/auto_dev-ioctl.h>
#ifdef AUTOFS_DEV_IOCTL_VERSION
_Static_assert((unsigned long long)(AUTOFS_DEV_IOCTL_VERSION) == 0xc0189371ULL || (unsigned long long)(AUTOFS_DEV_IOCTL_VERSION) == (unsigned long long)(long long)(int)0xc0189371ULL, "AUTOFS_DEV_IOCTL_VERSION is 3222836081 in the table");
#endif
#ifdef AUTOFS_DEV_IOCTL_PROTOVER
_Static_assert((unsigned long long)(AUTOFS_DEV_IOCTL_PROTOVER) == 0xc0189372ULL || (unsigned long long)(AUTOFS_DEV_IOCTL_PROTOVER) == (unsigned long long)(long long)(int)0xc0189372ULL, "AUTOFS_DEV_IOCTL_PROTOVER is 3222836082 in the table");
#endif
#ifdef AUTOFS_DEV_IOCTL_PROTOSUBVER
_Static_assert((unsigned long long)(AUTOFS_DEV_IOCTL_PROTOSUBVER) == 0xc0189373ULL || (unsigned long long)(AUTOFS_DEV_IOCTL_PROTOSUBVER) == (unsigned long long)(long long)(int)0xc0189373ULL, "AUTOFS_DEV_IOCTL_PROTOSUBVER is 3222836083 in the table");
#endif
#ifdef AUTOFS_DEV_IOCTL_OPENMOUNT
_Static_assert((unsigned long long)(AUTOFS_DEV_IOCTL_OPENMOUNT) == 0xc0189374ULL || (unsigned long long)(AUTOFS_DEV_IOCTL_OPENMOUNT) == (unsigned long long)(long long)(int)0xc0189374ULL, "AUTOFS_DEV_IOCTL_OPENMOUNT is 3222836084 in the table");
#endif
#ifdef AUTOFS_DEV_IOCTL_CLOSEMOUNT
_Static_assert((unsigned long long)(AUTOFS_DEV_IOCTL_CLOSEMOUNT) == 0xc0189375ULL || (unsigned long long)(AUTOFS_DEV_IOCTL_CLOSEMOUNT) == (unsigned long long)(long long)(int)0xc0189375ULL, "AUTOFS_DEV_IOCTL_CLOSEMOUNT is 3222836085 in the table");
#endif
#ifdef AUTOFS_DEV_IOCTL_READY
_Static_assert((unsigned long long)(AUTOFS_DEV_IOCTL_READY) == 0xc0189376ULL || (unsigned long long)(AUTOFS_DEV_IOCTL_READY) == (unsigned long long)(long long)(int)0xc0189376ULL, "AUTOFS_DEV_IOCTL_READY is 3222836086 in the table");
#endif
#ifdef AUTOFS_DEV_IOCTL_FAIL
_Static_assert((unsigned long long)(AUTOFS_DEV_IOCTL_FAIL) == 0xc0189377ULL || (unsigned long long)(AUTOFS_DEV_IOCTL_FAIL) == (unsigned long long)(long long)(int)0xc0189377ULL, "AUTOFS_DEV_IOCTL_FAIL is 3222836087 in the table");
#endif
#ifdef AUTOFS_DEV_IOCTL_SETPIPEFD
_Static_assert((unsigned long long)(AUTOFS_DEV_IOCTL_SETPIPEFD) == 0xc0189378ULL || (unsigned long long)(AUTOFS_DEV_IOCTL_SETPIPEFD) == (unsigned long long)(long long)(int)0xc0189378ULL, "AUTOFS_DEV_IOCTL_SETPIPEFD is 3222836088 in the table");
#endif
#ifdef AUTOFS_DEV_IOCTL_CATATONIC
_Static_assert((unsigned long long)(AUTOFS_DEV_IOCTL_CATATONIC) == 0xc0189379ULL || (unsigned long long)(AUTOFS_DEV_IOCTL_CATATONIC) == (unsigned long long)(long long)(int)0xc0189379ULL, "AUTOFS_DEV_IOCTL_CATATONIC is 3222836089 in the table");
#endif
#ifdef AUTOFS_DEV_IOCTL_TIMEOUT
_Static_assert((unsigned long long)(AUTOFS_DEV_IOCTL_TIMEOUT) == 0xc018937aULL || (unsigned long long)(AUTOFS_DEV_IOCTL_TIMEOUT) == (unsigned long long)(long long)(int)0xc018937aULL, "AUTOFS_DEV_IOCTL_TIMEOUT is 3222836090 in the table");
#endif
#ifdef AUTOFS_DEV_IOCTL_REQUESTER
_Static_assert((unsigned long long)(AUTOFS_DEV_IOCTL_REQUESTER) == 0xc018937bULL || (unsigned long long)(AUTOFS_DEV_IOCTL_REQUESTER) == (unsigned long long)(long long)(int)0xc018937bULL, "AUTOFS_DEV_IOCTL_REQUESTER is 3222836091 in the table");
#endif
#ifdef AUTOFS_DEV_IOCTL_EXPIRE
_Static_assert((unsigned long long)(AUTOFS_DEV_IOCTL_EXPIRE) == 0xc018937cULL || (unsigned long long)(AUTOFS_DEV_IOCTL_EXPIRE) == (unsigned long long)(long long)(int)0xc018937cULL, "AUTOFS_DEV_IOCTL_EXPIRE is 3222836092 in the table");
#endif
#ifdef AUTOFS_DEV_IOCTL_ASKUMOUNT
_Static_assert((unsigned long long)(AUTOFS_DEV_IOCTL_ASKUMOUNT) == 0xc018937dULL || (unsigned long long)(AUTOFS_DEV_IOCTL_ASKUMOUNT) == (unsigned long long)(long long)(int)0xc018937dULL, "AUTOFS_DEV_IOCTL_ASKUMOUNT is 3222836093 in the table");
#endif
#ifdef AUTOFS_DEV_IOCTL_ISMOUNTPOINT
_Static_assert((unsigned long long)(AUTOFS_DEV_IOCTL_ISMOUNTPOINT) == 0xc018937eULL || (unsigned long long)(AUTOFS_DEV_IOCTL_ISMOUNTPOINT) == (unsigned long long)(long long)(int)0xc018937eULL, "AUTOFS_DEV_IOCTL_ISMOUNTPOINT is 3222836094 in the table");
#endif
#endif
