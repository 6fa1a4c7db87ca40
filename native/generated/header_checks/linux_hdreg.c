/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/hdreg.h>)
#include <linux/hdreg.h>
#ifdef BUSSTATE_OFF
_Static_assert((unsigned long long)(BUSSTATE_OFF) == 0x0ULL || (unsigned long long)(BUSSTATE_OFF) == (unsigned long long)(long long)(int)0x0ULL, "BUSSTATE_OFF is 0 in the table");
#endif
#ifdef BUSSTATE_ON
_Static_assert((unsigned long long)(BUSSTATE_ON) == 0x1ULL || (unsigned long long)(BUSSTATE_ON) == (unsigned long long)(long long)(int)0x1ULL, "BUSSTATE_ON is 1 in the table");
#endif
#ifdef BUSSTATE_TRISTATE
_Static_assert((unsigned long long)(BUSSTATE_TRISTATE) == 0x2ULL || (unsigned long long)(BUSSTATE_TRISTATE) == (unsigned long long)(long long)(int)0x2ULL, "BUSSTATE_TRISTATE is 2 in the table");
#endif
#ifdef HDIO_GETGEO
_Static_assert((unsigned long long)(HDIO_GETGEO) == 0x301ULL || (unsigned long long)(HDIO_GETGEO) == (unsigned long long)(long long)(int)0x301ULL, "HDIO_GETGEO is 769 in the table");
#endif
#ifdef HDIO_GET_UNMASKINTR
_Static_assert((unsigned long long)(HDIO_GET_UNMASKINTR) == 0x302ULL || (unsigned long long)(HDIO_GET_UNMASKINTR) == (unsigned long long)(long long)(int)0x302ULL, "HDIO_GET_UNMASKINTR is 770 in the table");
#endif
#ifdef HDIO_GET_MULTCOUNT
_Static_assert((unsigned long long)(HDIO_GET_MULTCOUNT) == 0x304ULL || (unsigned long long)(HDIO_GET_MULTCOUNT) == (unsigned long long)(long long)(int)0x304ULL, "HDIO_GET_MULTCOUNT is 772 in the table");
#endif
#ifdef HDIO_GET_QDMA
_Static_assert((unsigned long long)(HDIO_GET_QDMA) == 0x305ULL || (unsigned long long)(HDIO_GET_QDMA) == (unsigned long long)(long long)(int)0x305ULL, "HDIO_GET_QDMA is 773 in the table");
#endif
#ifdef HDIO_SET_XFER
_Static_assert((unsigned long long)(HDIO_SET_XFER) == 0x306ULL || (unsigned long long)(HDIO_SET_XFER) == (unsigned long long)(long long)(int)0x306ULL, "HDIO_SET_XFER is 774 in the table");
#endif
#ifdef HDIO_OBSOLETE_IDENTITY
_Static_assert((unsigned long long)(HDIO_OBSOLETE_IDENTITY) == 0x307ULL || (unsigned long long)(HDIO_OBSOLETE_IDENTITY) == (unsigned long long)(long long)(int)0x307ULL, "HDIO_OBSOLETE_IDENTITY is 775 in the table");
#endif
#ifdef HDIO_GET_KEEPSETTINGS
_Static_assert((unsigned long long)(HDIO_GET_KEEPSETTINGS) == 0x308ULL || (unsigned long long)(HDIO_GET_KEEPSETTINGS) == (unsigned long long)(long long)(int)0x308ULL, "HDIO_GET_KEEPSETTINGS is 776 in the table");
#endif
#ifdef HDIO_GET_32BIT
_Static_assert((unsigned long long)(HDIO_GET_32BIT) == 0x309ULL || (unsigned long long)(HDIO_GET_32BIT) == (unsigned long long)(long long)(int)0x309ULL, "HDIO_GET_32BIT is 777 in the table");
#endif
#ifdef HDIO_GET_NOWERR
_Static_assert((unsigned long long)(HDIO_GET_NOWERR) == 0x30aULL || (unsigned long long)(HDIO_GET_NOWERR) == (unsigned long long)(long long)(int)0x30aULL, "HDIO_GET_NOWERR is 778 in the table");
#endif
#ifdef HDIO_GET_DMA
_Static_assert((unsigned long long)(HDIO_GET_DMA) == 0x30bULL || (unsigned long long)(HDIO_GET_DMA) == (unsigned long long)(long long)(int)0x30bULL, "HDIO_GET_DMA is 779 in the table");
#endif
#ifdef HDIO_GET_NICE
_Static_assert((unsigned long long)(HDIO_GET_NICE) == 0x30cULL || (unsigned long long)(HDIO_GET_NICE) == (unsigned long long)(long long)(int)0x30cULL, "HDIO_GET_NICE is 780 in the table");
#endif
#ifdef HDIO_GET_IDENTITY
_Static_assert((unsigned long long)(HDIO_GET_IDENTITY) == 0x30dULL || (unsigned long long)(HDIO_GET_IDENTITY) == (unsigned long long)(long long)(int)0x30dULL, "HDIO_GET_IDENTITY is 781 in the table");
#endif
#ifdef HDIO_GET_WCACHE
_Static_assert((unsigned long long)(HDIO_GET_WCACHE) == 0x30eULL || (unsigned long long)(HDIO_GET_WCACHE) == (unsigned long long)(long long)(int)0x30eULL, "HDIO_GET_WCACHE is 782 in the table");
#endif
#ifdef HDIO_GET_ACOUSTIC
_Static_assert((unsigned long long)(HDIO_GET_ACOUSTIC) == 0x30fULL || (unsigned long long)(HDIO_GET_ACOUSTIC) == (unsigned long long)(long long)(int)0x30fULL, "HDIO_GET_ACOUSTIC is 783 in the table");
#endif
#ifdef HDIO_GET_ADDRESS
_Static_assert((unsigned long long)(HDIO_GET_ADDRESS) == 0x310ULL || (unsigned long long)(HDIO_GET_ADDRESS) == (unsigned long long)(long long)(int)0x310ULL, "HDIO_GET_ADDRESS is 784 in the table");
#endif
#ifdef HDIO_GET_BUSSTATE
_Static_assert((unsigned long long)(HDIO_GET_BUSSTATE) == 0x31aULL || (unsigned long long)(HDIO_GET_BUSSTATE) == (unsigned long long)(long long)(int)0x31aULL, "HDIO_GET_BUSSTATE is 794 in the table");
#endif
#ifdef HDIO_TRISTATE_HWIF
_Static_assert((unsigned long long)(HDIO_TRISTATE_HWIF) == 0x31bULL || (unsigned long long)(HDIO_TRISTATE_HWIF) == (unsigned long long)(long long)(int)0x31bULL, "HDIO_TRISTATE_HWIF is 795 in the table");
#endif
#ifdef HDIO_DRIVE_RESET
_Static_assert((unsigned long long)(HDIO_DRIVE_RESET) == 0x31cULL || (unsigned long long)(HDIO_DRIVE_RESET) == (unsigned long long)(long long)(int)0x31cULL, "HDIO_DRIVE_RESET is 796 in the table");
#endif
#ifdef HDIO_DRIVE_TASKFILE
_Static_assert((unsigned long long)(HDIO_DRIVE_TASKFILE) == 0x31dULL || (unsigned long long)(HDIO_DRIVE_TASKFILE) == (unsigned long long)(long long)(int)0x31dULL, "HDIO_DRIVE_TASKFILE is 797 in the table");
#endif
#ifdef HDIO_DRIVE_TASK
_Static_assert((unsigned long long)(HDIO_DRIVE_TASK) == 0x31eULL || (unsigned long long)(HDIO_DRIVE_TASK) == (unsigned long long)(long long)(int)0x31eULL, "HDIO_DRIVE_TASK is 798 in the table");
#endif
#ifdef HDIO_DRIVE_CMD
_Static_assert((unsigned long long)(HDIO_DRIVE_CMD) == 0x31fULL || (unsigned long long)(HDIO_DRIVE_CMD) == (unsigned long long)(long long)(int)0x31fULL, "HDIO_DRIVE_CMD is 799 in the table");
#endif
#ifdef HDIO_SET_MULTCOUNT
_Static_assert((unsigned long long)(HDIO_SET_MULTCOUNT) == 0x321ULL || (unsigned long long)(HDIO_SET_MULTCOUNT) == (unsigned long long)(long long)(int)0x321ULL, "HDIO_SET_MULTCOUNT is 801 in the table");
#endif
#ifdef HDIO_SET_UNMASKINTR
_Static_assert((unsigned long long)(HDIO_SET_UNMASKINTR) == 0x322ULL || (unsigned long long)(HDIO_SET_UNMASKINTR) == (unsigned long long)(long long)(int)0x322ULL, "HDIO_SET_UNMASKINTR is 802 in the table");
#endif
#ifdef HDIO_SET_KEEPSETTINGS
_Static_assert((unsigned long long)(HDIO_SET_KEEPSETTINGS) == 0x323ULL || (unsigned long long)(HDIO_SET_KEEPSETTINGS) == (unsigned long long)(long long)(int)0x323ULL, "HDIO_SET_KEEPSETTINGS is 803 in the table");
#endif
#ifdef HDIO_SET_32BIT
_Static_assert((unsigned long long)(HDIO_SET_32BIT) == 0x324ULL || (unsigned long long)(HDIO_SET_32BIT) == (unsigned long long)(long long)(int)0x324ULL, "HDIO_SET_32BIT is 804 in the table");
#endif
#ifdef HDIO_SET_NOWERR
_Static_assert((unsigned long long)(HDIO_SET_NOWERR) == 0x325ULL || (unsigned long long)(HDIO_SET_NOWERR) == (unsigned long long)(long long)(int)0x325ULL, "HDIO_SET_NOWERR is 805 in the table");
#endif
#ifdef HDIO_SET_DMA
_Static_assert((unsigned long long)(HDIO_SET_DMA) == 0x326ULL || (unsigned long long)(HDIO_SET_DMA) == (unsigned long long)(long long)(int)0x326ULL, "HDIO_SET_DMA is 806 in the table");
#endif
#ifdef HDIO_SET_PIO_MODE
_Static_assert((unsigned long long)(HDIO_SET_PIO_MODE) == 0x327ULL || (unsigned long long)(HDIO_SET_PIO_MODE) == (unsigned long long)(long long)(int)0x327ULL, "HDIO_SET_PIO_MODE is 807 in the table");
#endif
#ifdef HDIO_SCAN_HWIF
_Static_assert((unsigned long long)(HDIO_SCAN_HWIF) == 0x328ULL || (unsigned long long)(HDIO_SCAN_HWIF) == (unsigned long long)(long long)(int)0x328ULL, "HDIO_SCAN_HWIF is 808 in the table");
#endif
#ifdef HDIO_UNREGISTER_HWIF
_Static_assert((unsigned long long)(HDIO_UNREGISTER_HWIF) == 0x32aULL || (unsigned long long)(HDIO_UNREGISTER_HWIF) == (unsigned long long)(long long)(int)0x32aULL, "HDIO_UNREGISTER_HWIF is 810 in the table");
#endif
#ifdef HDIO_SET_NICE
_Static_assert((unsigned long long)(HDIO_SET_NICE) == 0x329ULL || (unsigned long long)(HDIO_SET_NICE) == (unsigned long long)(long long)(int)0x329ULL, "HDIO_SET_NICE is 809 in the table");
#endif
#ifdef HDIO_SET_WCACHE
_Static_assert((unsigned long long)(HDIO_SET_WCACHE) == 0x32bULL || (unsigned long long)(HDIO_SET_WCACHE) == (unsigned long long)(long long)(int)0x32bULL, "HDIO_SET_WCACHE is 811 in the table");
#endif
#ifdef HDIO_SET_ACOUSTIC
_Static_assert((unsigned long long)(HDIO_SET_ACOUSTIC) == 0x32cULL || (unsigned long long)(HDIO_SET_ACOUSTIC) == (unsigned long long)(long long)(int)0x32cULL, "HDIO_SET_ACOUSTIC is 812 in the table");
#endif
#ifdef HDIO_SET_BUSSTATE
_Static_assert((unsigned long long)(HDIO_SET_BUSSTATE) == 0x32dULL || (unsigned long long)(HDIO_SET_BUSSTATE) == (unsigned long long)(long long)(int)0x32dULL, "HDIO_SET_BUSSTATE is 813 in the table");
#endif
#ifdef HDIO_SET_QDMA
_Static_assert((unsigned long long)(HDIO_SET_QDMA) == 0x32eULL || (unsigned long long)(HDIO_SET_QDMA) == (unsigned long long)(long long)(int)0x32eULL, "HDIO_SET_QDMA is 814 in the table");
#endif
#ifdef HDIO_SET_ADDRESS
_Static_assert((unsigned long long)(HDIO_SET_ADDRESS) == 0x32fULL || (unsigned long long)(HDIO_SET_ADDRESS) == (unsigned long long)(long long)(int)0x32fULL, "HDIO_SET_ADDRESS is 815 in the table");
#endif
_Static_assert(sizeof(struct hd_geometry) == 16, "struct hd_geometry has 16 bytes in the table");
_Static_assert(offsetof(struct hd_geometry, heads) == 0, "heads of struct hd_geometry is at 0 in the table");
_Static_assert(offsetof(struct hd_geometry, sectors) == 1, "sectors of struct hd_geometry is at 1 in the table");
_Static_assert(offsetof(struct hd_geometry, cylinders) == 2, "cylinders of struct hd_geometry is at 2 in the table");
_Static_assert(offsetof(struct hd_geometry, start) == 8, "start of struct hd_geometry is at 8 in the table");
_Static_assert(sizeof(struct hd_drive_cmd_hdr) == 4, "struct hd_drive_cmd_hdr has 4 bytes in the table");
_Static_assert(offsetof(struct hd_drive_cmd_hdr, command) == 0, "command of struct hd_drive_cmd_hdr is at 0 in the table");
_Static_assert(offsetof(struct hd_drive_cmd_hdr, sector_number) == 1, "sector_number of struct hd_drive_cmd_hdr is at 1 in the table");
_Static_assert(offsetof(struct hd_drive_cmd_hdr, feature) == 2, "feature of struct hd_drive_cmd_hdr is at 2 in the table");
_Static_assert(offsetof(struct hd_drive_cmd_hdr, sector_count) == 3, "sector_count of struct hd_drive_cmd_hdr is at 3 in the table");
#endif
