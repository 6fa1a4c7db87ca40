/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<scsi/scsi_ioctl.h>)
#include <scsi/scsi_ioctl.h>
#ifdef SCSI_IOCTL_DOORLOCK
_Static_assert((unsigned long long)(SCSI_IOCTL_DOORLOCK) == 0x5380ULL || (unsigned long long)(SCSI_IOCTL_DOORLOCK) == (unsigned long long)(long long)(int)0x5380ULL, "SCSI_IOCTL_DOORLOCK is 21376 in the table");
#endif
#ifdef SCSI_IOCTL_DOORUNLOCK
_Static_assert((unsigned long long)(SCSI_IOCTL_DOORUNLOCK) == 0x5381ULL || (unsigned long long)(SCSI_IOCTL_DOORUNLOCK) == (unsigned long long)(long long)(int)0x5381ULL, "SCSI_IOCTL_DOORUNLOCK is 21377 in the table");
#endif
#endif
