/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<scsi/scsi.h>)
#include <scsi/scsi.h>
#ifdef SCSI_IOCTL_GET_IDLUN
_Static_assert((unsigned long long)(SCSI_IOCTL_GET_IDLUN) == 0x5382ULL || (unsigned long long)(SCSI_IOCTL_GET_IDLUN) == (unsigned long long)(long long)(int)0x5382ULL, "SCSI_IOCTL_GET_IDLUN is 21378 in the table");
#endif
#ifdef SCSI_IOCTL_PROBE_HOST
_Static_assert((unsigned long long)(SCSI_IOCTL_PROBE_HOST) == 0x5385ULL || (unsigned long long)(SCSI_IOCTL_PROBE_HOST) == (unsigned long long)(long long)(int)0x5385ULL, "SCSI_IOCTL_PROBE_HOST is 21381 in the table");
#endif
#ifdef SCSI_IOCTL_GET_BUS_NUMBER
_Static_assert((unsigned long long)(SCSI_IOCTL_GET_BUS_NUMBER) == 0x5386ULL || (unsigned long long)(SCSI_IOCTL_GET_BUS_NUMBER) == (unsigned long long)(long long)(int)0x5386ULL, "SCSI_IOCTL_GET_BUS_NUMBER is 21382 in the table");
#endif
#endif
