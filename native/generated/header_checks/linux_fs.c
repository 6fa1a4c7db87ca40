/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/fs.h>)
#include <linux/fs.h>
#ifdef SEEK_SET
_Static_assert((unsigned long long)(SEEK_SET) == 0x0ULL || (unsigned long long)(SEEK_SET) == (unsigned long long)(long long)(int)0x0ULL, "SEEK_SET is 0 in the table");
#endif
#ifdef SEEK_CUR
_Static_assert((unsigned long long)(SEEK_CUR) == 0x1ULL || (unsigned long long)(SEEK_CUR) == (unsigned long long)(long long)(int)0x1ULL, "SEEK_CUR is 1 in the table");
#endif
#ifdef SEEK_END
_Static_assert((unsigned long long)(SEEK_END) == 0x2ULL || (unsigned long long)(SEEK_END) == (unsigned long long)(long long)(int)0x2ULL, "SEEK_END is 2 in the table");
#endif
#ifdef SEEK_DATA
_Static_assert((unsigned long long)(SEEK_DATA) == 0x3ULL || (unsigned long long)(SEEK_DATA) == (unsigned long long)(long long)(int)0x3ULL, "SEEK_DATA is 3 in the table");
#endif
#ifdef SEEK_HOLE
_Static_assert((unsigned long long)(SEEK_HOLE) == 0x4ULL || (unsigned long long)(SEEK_HOLE) == (unsigned long long)(long long)(int)0x4ULL, "SEEK_HOLE is 4 in the table");
#endif
#ifdef RENAME_NOREPLACE
_Static_assert((unsigned long long)(RENAME_NOREPLACE) == 0x1ULL || (unsigned long long)(RENAME_NOREPLACE) == (unsigned long long)(long long)(int)0x1ULL, "RENAME_NOREPLACE is 1 in the table");
#endif
#ifdef RENAME_EXCHANGE
_Static_assert((unsigned long long)(RENAME_EXCHANGE) == 0x2ULL || (unsigned long long)(RENAME_EXCHANGE) == (unsigned long long)(long long)(int)0x2ULL, "RENAME_EXCHANGE is 2 in the table");
#endif
#ifdef RENAME_WHITEOUT
_Static_assert((unsigned long long)(RENAME_WHITEOUT) == 0x4ULL || (unsigned long long)(RENAME_WHITEOUT) == (unsigned long long)(long long)(int)0x4ULL, "RENAME_WHITEOUT is 4 in the table");
#endif
#ifdef RWF_HIPRI
_Static_assert((unsigned long long)(RWF_HIPRI) == 0x1ULL || (unsigned long long)(RWF_HIPRI) == (unsigned long long)(long long)(int)0x1ULL, "RWF_HIPRI is 1 in the table");
#endif
#ifdef RWF_DSYNC
_Static_assert((unsigned long long)(RWF_DSYNC) == 0x2ULL || (unsigned long long)(RWF_DSYNC) == (unsigned long long)(long long)(int)0x2ULL, "RWF_DSYNC is 2 in the table");
#endif
#ifdef RWF_SYNC
_Static_assert((unsigned long long)(RWF_SYNC) == 0x4ULL || (unsigned long long)(RWF_SYNC) == (unsigned long long)(long long)(int)0x4ULL, "RWF_SYNC is 4 in the table");
#endif
#ifdef RWF_NOWAIT
_Static_assert((unsigned long long)(RWF_NOWAIT) == 0x8ULL || (unsigned long long)(RWF_NOWAIT) == (unsigned long long)(long long)(int)0x8ULL, "RWF_NOWAIT is 8 in the table");
#endif
#ifdef RWF_APPEND
_Static_assert((unsigned long long)(RWF_APPEND) == 0x10ULL || (unsigned long long)(RWF_APPEND) == (unsigned long long)(long long)(int)0x10ULL, "RWF_APPEND is 16 in the table");
#endif
#ifdef BLKROSET
_Static_assert((unsigned long long)(BLKROSET) == 0x125dULL || (unsigned long long)(BLKROSET) == (unsigned long long)(long long)(int)0x125dULL, "BLKROSET is 4701 in the table");
#endif
#ifdef BLKROGET
_Static_assert((unsigned long long)(BLKROGET) == 0x125eULL || (unsigned long long)(BLKROGET) == (unsigned long long)(long long)(int)0x125eULL, "BLKROGET is 4702 in the table");
#endif
#ifdef BLKRRPART
_Static_assert((unsigned long long)(BLKRRPART) == 0x125fULL || (unsigned long long)(BLKRRPART) == (unsigned long long)(long long)(int)0x125fULL, "BLKRRPART is 4703 in the table");
#endif
#ifdef BLKGETSIZE
_Static_assert((unsigned long long)(BLKGETSIZE) == 0x1260ULL || (unsigned long long)(BLKGETSIZE) == (unsigned long long)(long long)(int)0x1260ULL, "BLKGETSIZE is 4704 in the table");
#endif
#ifdef BLKFLSBUF
_Static_assert((unsigned long long)(BLKFLSBUF) == 0x1261ULL || (unsigned long long)(BLKFLSBUF) == (unsigned long long)(long long)(int)0x1261ULL, "BLKFLSBUF is 4705 in the table");
#endif
#ifdef BLKRASET
_Static_assert((unsigned long long)(BLKRASET) == 0x1262ULL || (unsigned long long)(BLKRASET) == (unsigned long long)(long long)(int)0x1262ULL, "BLKRASET is 4706 in the table");
#endif
#ifdef BLKRAGET
_Static_assert((unsigned long long)(BLKRAGET) == 0x1263ULL || (unsigned long long)(BLKRAGET) == (unsigned long long)(long long)(int)0x1263ULL, "BLKRAGET is 4707 in the table");
#endif
#ifdef BLKFRASET
_Static_assert((unsigned long long)(BLKFRASET) == 0x1264ULL || (unsigned long long)(BLKFRASET) == (unsigned long long)(long long)(int)0x1264ULL, "BLKFRASET is 4708 in the table");
#endif
#ifdef BLKFRAGET
_Static_assert((unsigned long long)(BLKFRAGET) == 0x1265ULL || (unsigned long long)(BLKFRAGET) == (unsigned long long)(long long)(int)0x1265ULL, "BLKFRAGET is 4709 in the table");
#endif
#ifdef BLKSECTSET
_Static_assert((unsigned long long)(BLKSECTSET) == 0x1266ULL || (unsigned long long)(BLKSECTSET) == (unsigned long long)(long long)(int)0x1266ULL, "BLKSECTSET is 4710 in the table");
#endif
#ifdef BLKSECTGET
_Static_assert((unsigned long long)(BLKSECTGET) == 0x1267ULL || (unsigned long long)(BLKSECTGET) == (unsigned long long)(long long)(int)0x1267ULL, "BLKSECTGET is 4711 in the table");
#endif
#ifdef BLKSSZGET
_Static_assert((unsigned long long)(BLKSSZGET) == 0x1268ULL || (unsigned long long)(BLKSSZGET) == (unsigned long long)(long long)(int)0x1268ULL, "BLKSSZGET is 4712 in the table");
#endif
#ifdef BLKBSZGET
_Static_assert((unsigned long long)(BLKBSZGET) == 0x80081270ULL || (unsigned long long)(BLKBSZGET) == (unsigned long long)(long long)(int)0x80081270ULL, "BLKBSZGET is 2148012656 in the table");
#endif
#ifdef BLKBSZSET
_Static_assert((unsigned long long)(BLKBSZSET) == 0x40081271ULL || (unsigned long long)(BLKBSZSET) == (unsigned long long)(long long)(int)0x40081271ULL, "BLKBSZSET is 1074270833 in the table");
#endif
#ifdef BLKGETSIZE64
_Static_assert((unsigned long long)(BLKGETSIZE64) == 0x80081272ULL || (unsigned long long)(BLKGETSIZE64) == (unsigned long long)(long long)(int)0x80081272ULL, "BLKGETSIZE64 is 2148012658 in the table");
#endif
#ifdef BLKTRACESTART
_Static_assert((unsigned long long)(BLKTRACESTART) == 0x1274ULL || (unsigned long long)(BLKTRACESTART) == (unsigned long long)(long long)(int)0x1274ULL, "BLKTRACESTART is 4724 in the table");
#endif
#ifdef BLKTRACESTOP
_Static_assert((unsigned long long)(BLKTRACESTOP) == 0x1275ULL || (unsigned long long)(BLKTRACESTOP) == (unsigned long long)(long long)(int)0x1275ULL, "BLKTRACESTOP is 4725 in the table");
#endif
#ifdef BLKTRACETEARDOWN
_Static_assert((unsigned long long)(BLKTRACETEARDOWN) == 0x1276ULL || (unsigned long long)(BLKTRACETEARDOWN) == (unsigned long long)(long long)(int)0x1276ULL, "BLKTRACETEARDOWN is 4726 in the table");
#endif
#ifdef BLKDISCARD
_Static_assert((unsigned long long)(BLKDISCARD) == 0x1277ULL || (unsigned long long)(BLKDISCARD) == (unsigned long long)(long long)(int)0x1277ULL, "BLKDISCARD is 4727 in the table");
#endif
#ifdef BLKIOMIN
_Static_assert((unsigned long long)(BLKIOMIN) == 0x1278ULL || (unsigned long long)(BLKIOMIN) == (unsigned long long)(long long)(int)0x1278ULL, "BLKIOMIN is 4728 in the table");
#endif
#ifdef BLKIOOPT
_Static_assert((unsigned long long)(BLKIOOPT) == 0x1279ULL || (unsigned long long)(BLKIOOPT) == (unsigned long long)(long long)(int)0x1279ULL, "BLKIOOPT is 4729 in the table");
#endif
#ifdef BLKALIGNOFF
_Static_assert((unsigned long long)(BLKALIGNOFF) == 0x127aULL || (unsigned long long)(BLKALIGNOFF) == (unsigned long long)(long long)(int)0x127aULL, "BLKALIGNOFF is 4730 in the table");
#endif
#ifdef BLKPBSZGET
_Static_assert((unsigned long long)(BLKPBSZGET) == 0x127bULL || (unsigned long long)(BLKPBSZGET) == (unsigned long long)(long long)(int)0x127bULL, "BLKPBSZGET is 4731 in the table");
#endif
#ifdef BLKDISCARDZEROES
_Static_assert((unsigned long long)(BLKDISCARDZEROES) == 0x127cULL || (unsigned long long)(BLKDISCARDZEROES) == (unsigned long long)(long long)(int)0x127cULL, "BLKDISCARDZEROES is 4732 in the table");
#endif
#ifdef BLKSECDISCARD
_Static_assert((unsigned long long)(BLKSECDISCARD) == 0x127dULL || (unsigned long long)(BLKSECDISCARD) == (unsigned long long)(long long)(int)0x127dULL, "BLKSECDISCARD is 4733 in the table");
#endif
#ifdef BLKROTATIONAL
_Static_assert((unsigned long long)(BLKROTATIONAL) == 0x127eULL || (unsigned long long)(BLKROTATIONAL) == (unsigned long long)(long long)(int)0x127eULL, "BLKROTATIONAL is 4734 in the table");
#endif
#ifdef BLKZEROOUT
_Static_assert((unsigned long long)(BLKZEROOUT) == 0x127fULL || (unsigned long long)(BLKZEROOUT) == (unsigned long long)(long long)(int)0x127fULL, "BLKZEROOUT is 4735 in the table");
#endif
#ifdef BLKGETDISKSEQ
_Static_assert((unsigned long long)(BLKGETDISKSEQ) == 0x80081280ULL || (unsigned long long)(BLKGETDISKSEQ) == (unsigned long long)(long long)(int)0x80081280ULL, "BLKGETDISKSEQ is 2148012672 in the table");
#endif
#ifdef FIBMAP
_Static_assert((unsigned long long)(FIBMAP) == 0x1ULL || (unsigned long long)(FIBMAP) == (unsigned long long)(long long)(int)0x1ULL, "FIBMAP is 1 in the table");
#endif
#ifdef FIGETBSZ
_Static_assert((unsigned long long)(FIGETBSZ) == 0x2ULL || (unsigned long long)(FIGETBSZ) == (unsigned long long)(long long)(int)0x2ULL, "FIGETBSZ is 2 in the table");
#endif
#ifdef FIFREEZE
_Static_assert((unsigned long long)(FIFREEZE) == 0xc0045877ULL || (unsigned long long)(FIFREEZE) == (unsigned long long)(long long)(int)0xc0045877ULL, "FIFREEZE is 3221510263 in the table");
#endif
#ifdef FITHAW
_Static_assert((unsigned long long)(FITHAW) == 0xc0045878ULL || (unsigned long long)(FITHAW) == (unsigned long long)(long long)(int)0xc0045878ULL, "FITHAW is 3221510264 in the table");
#endif
#ifdef FITRIM
_Static_assert((unsigned long long)(FITRIM) == 0xc0185879ULL || (unsigned long long)(FITRIM) == (unsigned long long)(long long)(int)0xc0185879ULL, "FITRIM is 3222820985 in the table");
#endif
#ifdef FICLONE
_Static_assert((unsigned long long)(FICLONE) == 0x40049409ULL || (unsigned long long)(FICLONE) == (unsigned long long)(long long)(int)0x40049409ULL, "FICLONE is 1074041865 in the table");
#endif
#ifdef FICLONERANGE
_Static_assert((unsigned long long)(FICLONERANGE) == 0x4020940dULL || (unsigned long long)(FICLONERANGE) == (unsigned long long)(long long)(int)0x4020940dULL, "FICLONERANGE is 1075876877 in the table");
#endif
#ifdef FIDEDUPERANGE
_Static_assert((unsigned long long)(FIDEDUPERANGE) == 0xc0189436ULL || (unsigned long long)(FIDEDUPERANGE) == (unsigned long long)(long long)(int)0xc0189436ULL, "FIDEDUPERANGE is 3222836278 in the table");
#endif
#ifdef FS_IOC_GETFLAGS
_Static_assert((unsigned long long)(FS_IOC_GETFLAGS) == 0x80086601ULL || (unsigned long long)(FS_IOC_GETFLAGS) == (unsigned long long)(long long)(int)0x80086601ULL, "FS_IOC_GETFLAGS is 2148034049 in the table");
#endif
#ifdef FS_IOC_SETFLAGS
_Static_assert((unsigned long long)(FS_IOC_SETFLAGS) == 0x40086602ULL || (unsigned long long)(FS_IOC_SETFLAGS) == (unsigned long long)(long long)(int)0x40086602ULL, "FS_IOC_SETFLAGS is 1074292226 in the table");
#endif
#ifdef FS_IOC_GETVERSION
_Static_assert((unsigned long long)(FS_IOC_GETVERSION) == 0x80087601ULL || (unsigned long long)(FS_IOC_GETVERSION) == (unsigned long long)(long long)(int)0x80087601ULL, "FS_IOC_GETVERSION is 2148038145 in the table");
#endif
#ifdef FS_IOC_SETVERSION
_Static_assert((unsigned long long)(FS_IOC_SETVERSION) == 0x40087602ULL || (unsigned long long)(FS_IOC_SETVERSION) == (unsigned long long)(long long)(int)0x40087602ULL, "FS_IOC_SETVERSION is 1074296322 in the table");
#endif
#ifdef FS_IOC32_GETFLAGS
_Static_assert((unsigned long long)(FS_IOC32_GETFLAGS) == 0x80046601ULL || (unsigned long long)(FS_IOC32_GETFLAGS) == (unsigned long long)(long long)(int)0x80046601ULL, "FS_IOC32_GETFLAGS is 2147771905 in the table");
#endif
#ifdef FS_IOC32_SETFLAGS
_Static_assert((unsigned long long)(FS_IOC32_SETFLAGS) == 0x40046602ULL || (unsigned long long)(FS_IOC32_SETFLAGS) == (unsigned long long)(long long)(int)0x40046602ULL, "FS_IOC32_SETFLAGS is 1074030082 in the table");
#endif
#ifdef FS_IOC32_GETVERSION
_Static_assert((unsigned long long)(FS_IOC32_GETVERSION) == 0x80047601ULL || (unsigned long long)(FS_IOC32_GETVERSION) == (unsigned long long)(long long)(int)0x80047601ULL, "FS_IOC32_GETVERSION is 2147776001 in the table");
#endif
#ifdef FS_IOC32_SETVERSION
_Static_assert((unsigned long long)(FS_IOC32_SETVERSION) == 0x40047602ULL || (unsigned long long)(FS_IOC32_SETVERSION) == (unsigned long long)(long long)(int)0x40047602ULL, "FS_IOC32_SETVERSION is 1074034178 in the table");
#endif
#ifdef FS_IOC_FSGETXATTR
_Static_assert((unsigned long long)(FS_IOC_FSGETXATTR) == 0x801c581fULL || (unsigned long long)(FS_IOC_FSGETXATTR) == (unsigned long long)(long long)(int)0x801c581fULL, "FS_IOC_FSGETXATTR is 2149341215 in the table");
#endif
#ifdef FS_IOC_FSSETXATTR
_Static_assert((unsigned long long)(FS_IOC_FSSETXATTR) == 0x401c5820ULL || (unsigned long long)(FS_IOC_FSSETXATTR) == (unsigned long long)(long long)(int)0x401c5820ULL, "FS_IOC_FSSETXATTR is 1075599392 in the table");
#endif
#ifdef FS_IOC_GETFSLABEL
_Static_assert((unsigned long long)(FS_IOC_GETFSLABEL) == 0x81009431ULL || (unsigned long long)(FS_IOC_GETFSLABEL) == (unsigned long long)(long long)(int)0x81009431ULL, "FS_IOC_GETFSLABEL is 2164298801 in the table");
#endif
#ifdef FS_IOC_SETFSLABEL
_Static_assert((unsigned long long)(FS_IOC_SETFSLABEL) == 0x41009432ULL || (unsigned long long)(FS_IOC_SETFSLABEL) == (unsigned long long)(long long)(int)0x41009432ULL, "FS_IOC_SETFSLABEL is 1090556978 in the table");
#endif
#ifdef FS_SECRM_FL
_Static_assert((unsigned long long)(FS_SECRM_FL) == 0x1ULL || (unsigned long long)(FS_SECRM_FL) == (unsigned long long)(long long)(int)0x1ULL, "FS_SECRM_FL is 1 in the table");
#endif
#ifdef FS_UNRM_FL
_Static_assert((unsigned long long)(FS_UNRM_FL) == 0x2ULL || (unsigned long long)(FS_UNRM_FL) == (unsigned long long)(long long)(int)0x2ULL, "FS_UNRM_FL is 2 in the table");
#endif
#ifdef FS_COMPR_FL
_Static_assert((unsigned long long)(FS_COMPR_FL) == 0x4ULL || (unsigned long long)(FS_COMPR_FL) == (unsigned long long)(long long)(int)0x4ULL, "FS_COMPR_FL is 4 in the table");
#endif
#ifdef FS_SYNC_FL
_Static_assert((unsigned long long)(FS_SYNC_FL) == 0x8ULL || (unsigned long long)(FS_SYNC_FL) == (unsigned long long)(long long)(int)0x8ULL, "FS_SYNC_FL is 8 in the table");
#endif
#ifdef FS_IMMUTABLE_FL
_Static_assert((unsigned long long)(FS_IMMUTABLE_FL) == 0x10ULL || (unsigned long long)(FS_IMMUTABLE_FL) == (unsigned long long)(long long)(int)0x10ULL, "FS_IMMUTABLE_FL is 16 in the table");
#endif
#ifdef FS_APPEND_FL
_Static_assert((unsigned long long)(FS_APPEND_FL) == 0x20ULL || (unsigned long long)(FS_APPEND_FL) == (unsigned long long)(long long)(int)0x20ULL, "FS_APPEND_FL is 32 in the table");
#endif
#ifdef FS_NODUMP_FL
_Static_assert((unsigned long long)(FS_NODUMP_FL) == 0x40ULL || (unsigned long long)(FS_NODUMP_FL) == (unsigned long long)(long long)(int)0x40ULL, "FS_NODUMP_FL is 64 in the table");
#endif
#ifdef FS_NOATIME_FL
_Static_assert((unsigned long long)(FS_NOATIME_FL) == 0x80ULL || (unsigned long long)(FS_NOATIME_FL) == (unsigned long long)(long long)(int)0x80ULL, "FS_NOATIME_FL is 128 in the table");
#endif
#ifdef FS_DIRTY_FL
_Static_assert((unsigned long long)(FS_DIRTY_FL) == 0x100ULL || (unsigned long long)(FS_DIRTY_FL) == (unsigned long long)(long long)(int)0x100ULL, "FS_DIRTY_FL is 256 in the table");
#endif
#ifdef FS_COMPRBLK_FL
_Static_assert((unsigned long long)(FS_COMPRBLK_FL) == 0x200ULL || (unsigned long long)(FS_COMPRBLK_FL) == (unsigned long long)(long long)(int)0x200ULL, "FS_COMPRBLK_FL is 512 in the table");
#endif
#ifdef FS_NOCOMP_FL
_Static_assert((unsigned long long)(FS_NOCOMP_FL) == 0x400ULL || (unsigned long long)(FS_NOCOMP_FL) == (unsigned long long)(long long)(int)0x400ULL, "FS_NOCOMP_FL is 1024 in the table");
#endif
#ifdef FS_ENCRYPT_FL
_Static_assert((unsigned long long)(FS_ENCRYPT_FL) == 0x800ULL || (unsigned long long)(FS_ENCRYPT_FL) == (unsigned long long)(long long)(int)0x800ULL, "FS_ENCRYPT_FL is 2048 in the table");
#endif
#ifdef FS_INDEX_FL
_Static_assert((unsigned long long)(FS_INDEX_FL) == 0x1000ULL || (unsigned long long)(FS_INDEX_FL) == (unsigned long long)(long long)(int)0x1000ULL, "FS_INDEX_FL is 4096 in the table");
#endif
#ifdef FS_IMAGIC_FL
_Static_assert((unsigned long long)(FS_IMAGIC_FL) == 0x2000ULL || (unsigned long long)(FS_IMAGIC_FL) == (unsigned long long)(long long)(int)0x2000ULL, "FS_IMAGIC_FL is 8192 in the table");
#endif
#ifdef FS_JOURNAL_DATA_FL
_Static_assert((unsigned long long)(FS_JOURNAL_DATA_FL) == 0x4000ULL || (unsigned long long)(FS_JOURNAL_DATA_FL) == (unsigned long long)(long long)(int)0x4000ULL, "FS_JOURNAL_DATA_FL is 16384 in the table");
#endif
#ifdef FS_NOTAIL_FL
_Static_assert((unsigned long long)(FS_NOTAIL_FL) == 0x8000ULL || (unsigned long long)(FS_NOTAIL_FL) == (unsigned long long)(long long)(int)0x8000ULL, "FS_NOTAIL_FL is 32768 in the table");
#endif
#ifdef FS_DIRSYNC_FL
_Static_assert((unsigned long long)(FS_DIRSYNC_FL) == 0x10000ULL || (unsigned long long)(FS_DIRSYNC_FL) == (unsigned long long)(long long)(int)0x10000ULL, "FS_DIRSYNC_FL is 65536 in the table");
#endif
#ifdef FS_TOPDIR_FL
_Static_assert((unsigned long long)(FS_TOPDIR_FL) == 0x20000ULL || (unsigned long long)(FS_TOPDIR_FL) == (unsigned long long)(long long)(int)0x20000ULL, "FS_TOPDIR_FL is 131072 in the table");
#endif
#ifdef FS_HUGE_FILE_FL
_Static_assert((unsigned long long)(FS_HUGE_FILE_FL) == 0x40000ULL || (unsigned long long)(FS_HUGE_FILE_FL) == (unsigned long long)(long long)(int)0x40000ULL, "FS_HUGE_FILE_FL is 262144 in the table");
#endif
#ifdef FS_EXTENT_FL
_Static_assert((unsigned long long)(FS_EXTENT_FL) == 0x80000ULL || (unsigned long long)(FS_EXTENT_FL) == (unsigned long long)(long long)(int)0x80000ULL, "FS_EXTENT_FL is 524288 in the table");
#endif
#ifdef FS_VERITY_FL
_Static_assert((unsigned long long)(FS_VERITY_FL) == 0x100000ULL || (unsigned long long)(FS_VERITY_FL) == (unsigned long long)(long long)(int)0x100000ULL, "FS_VERITY_FL is 1048576 in the table");
#endif
#ifdef FS_EA_INODE_FL
_Static_assert((unsigned long long)(FS_EA_INODE_FL) == 0x200000ULL || (unsigned long long)(FS_EA_INODE_FL) == (unsigned long long)(long long)(int)0x200000ULL, "FS_EA_INODE_FL is 2097152 in the table");
#endif
#ifdef FS_EOFBLOCKS_FL
_Static_assert((unsigned long long)(FS_EOFBLOCKS_FL) == 0x400000ULL || (unsigned long long)(FS_EOFBLOCKS_FL) == (unsigned long long)(long long)(int)0x400000ULL, "FS_EOFBLOCKS_FL is 4194304 in the table");
#endif
#ifdef FS_NOCOW_FL
_Static_assert((unsigned long long)(FS_NOCOW_FL) == 0x800000ULL || (unsigned long long)(FS_NOCOW_FL) == (unsigned long long)(long long)(int)0x800000ULL, "FS_NOCOW_FL is 8388608 in the table");
#endif
#ifdef FS_DAX_FL
_Static_assert((unsigned long long)(FS_DAX_FL) == 0x2000000ULL || (unsigned long long)(FS_DAX_FL) == (unsigned long long)(long long)(int)0x2000000ULL, "FS_DAX_FL is 33554432 in the table");
#endif
#ifdef FS_INLINE_DATA_FL
_Static_assert((unsigned long long)(FS_INLINE_DATA_FL) == 0x10000000ULL || (unsigned long long)(FS_INLINE_DATA_FL) == (unsigned long long)(long long)(int)0x10000000ULL, "FS_INLINE_DATA_FL is 268435456 in the table");
#endif
#ifdef FS_PROJINHERIT_FL
_Static_assert((unsigned long long)(FS_PROJINHERIT_FL) == 0x20000000ULL || (unsigned long long)(FS_PROJINHERIT_FL) == (unsigned long long)(long long)(int)0x20000000ULL, "FS_PROJINHERIT_FL is 536870912 in the table");
#endif
#ifdef FS_CASEFOLD_FL
_Static_assert((unsigned long long)(FS_CASEFOLD_FL) == 0x40000000ULL || (unsigned long long)(FS_CASEFOLD_FL) == (unsigned long long)(long long)(int)0x40000000ULL, "FS_CASEFOLD_FL is 1073741824 in the table");
#endif
#ifdef FS_RESERVED_FL
_Static_assert((unsigned long long)(FS_RESERVED_FL) == 0x80000000ULL || (unsigned long long)(FS_RESERVED_FL) == (unsigned long long)(long long)(int)0x80000000ULL, "FS_RESERVED_FL is 2147483648 in the table");
#endif
#ifdef FS_XFLAG_REALTIME
_Static_assert((unsigned long long)(FS_XFLAG_REALTIME) == 0x1ULL || (unsigned long long)(FS_XFLAG_REALTIME) == (unsigned long long)(long long)(int)0x1ULL, "FS_XFLAG_REALTIME is 1 in the table");
#endif
#ifdef FS_XFLAG_PREALLOC
_Static_assert((unsigned long long)(FS_XFLAG_PREALLOC) == 0x2ULL || (unsigned long long)(FS_XFLAG_PREALLOC) == (unsigned long long)(long long)(int)0x2ULL, "FS_XFLAG_PREALLOC is 2 in the table");
#endif
#ifdef FS_XFLAG_IMMUTABLE
_Static_assert((unsigned long long)(FS_XFLAG_IMMUTABLE) == 0x8ULL || (unsigned long long)(FS_XFLAG_IMMUTABLE) == (unsigned long long)(long long)(int)0x8ULL, "FS_XFLAG_IMMUTABLE is 8 in the table");
#endif
#ifdef FS_XFLAG_APPEND
_Static_assert((unsigned long long)(FS_XFLAG_APPEND) == 0x10ULL || (unsigned long long)(FS_XFLAG_APPEND) == (unsigned long long)(long long)(int)0x10ULL, "FS_XFLAG_APPEND is 16 in the table");
#endif
#ifdef FS_XFLAG_SYNC
_Static_assert((unsigned long long)(FS_XFLAG_SYNC) == 0x20ULL || (unsigned long long)(FS_XFLAG_SYNC) == (unsigned long long)(long long)(int)0x20ULL, "FS_XFLAG_SYNC is 32 in the table");
#endif
#ifdef FS_XFLAG_NOATIME
_Static_assert((unsigned long long)(FS_XFLAG_NOATIME) == 0x40ULL || (unsigned long long)(FS_XFLAG_NOATIME) == (unsigned long long)(long long)(int)0x40ULL, "FS_XFLAG_NOATIME is 64 in the table");
#endif
#ifdef FS_XFLAG_NODUMP
_Static_assert((unsigned long long)(FS_XFLAG_NODUMP) == 0x80ULL || (unsigned long long)(FS_XFLAG_NODUMP) == (unsigned long long)(long long)(int)0x80ULL, "FS_XFLAG_NODUMP is 128 in the table");
#endif
#ifdef FS_XFLAG_RTINHERIT
_Static_assert((unsigned long long)(FS_XFLAG_RTINHERIT) == 0x100ULL || (unsigned long long)(FS_XFLAG_RTINHERIT) == (unsigned long long)(long long)(int)0x100ULL, "FS_XFLAG_RTINHERIT is 256 in the table");
#endif
#ifdef FS_XFLAG_PROJINHERIT
_Static_assert((unsigned long long)(FS_XFLAG_PROJINHERIT) == 0x200ULL || (unsigned long long)(FS_XFLAG_PROJINHERIT) == (unsigned long long)(long long)(int)0x200ULL, "FS_XFLAG_PROJINHERIT is 512 in the table");
#endif
#ifdef FS_XFLAG_NOSYMLINKS
_Static_assert((unsigned long long)(FS_XFLAG_NOSYMLINKS) == 0x400ULL || (unsigned long long)(FS_XFLAG_NOSYMLINKS) == (unsigned long long)(long long)(int)0x400ULL, "FS_XFLAG_NOSYMLINKS is 1024 in the table");
#endif
#ifdef FS_XFLAG_EXTSIZE
_Static_assert((unsigned long long)(FS_XFLAG_EXTSIZE) == 0x800ULL || (unsigned long long)(FS_XFLAG_EXTSIZE) == (unsigned long long)(long long)(int)0x800ULL, "FS_XFLAG_EXTSIZE is 2048 in the table");
#endif
#ifdef FS_XFLAG_EXTSZINHERIT
_Static_assert((unsigned long long)(FS_XFLAG_EXTSZINHERIT) == 0x1000ULL || (unsigned long long)(FS_XFLAG_EXTSZINHERIT) == (unsigned long long)(long long)(int)0x1000ULL, "FS_XFLAG_EXTSZINHERIT is 4096 in the table");
#endif
#ifdef FS_XFLAG_NODEFRAG
_Static_assert((unsigned long long)(FS_XFLAG_NODEFRAG) == 0x2000ULL || (unsigned long long)(FS_XFLAG_NODEFRAG) == (unsigned long long)(long long)(int)0x2000ULL, "FS_XFLAG_NODEFRAG is 8192 in the table");
#endif
#ifdef FS_XFLAG_FILESTREAM
_Static_assert((unsigned long long)(FS_XFLAG_FILESTREAM) == 0x4000ULL || (unsigned long long)(FS_XFLAG_FILESTREAM) == (unsigned long long)(long long)(int)0x4000ULL, "FS_XFLAG_FILESTREAM is 16384 in the table");
#endif
#ifdef FS_XFLAG_DAX
_Static_assert((unsigned long long)(FS_XFLAG_DAX) == 0x8000ULL || (unsigned long long)(FS_XFLAG_DAX) == (unsigned long long)(long long)(int)0x8000ULL, "FS_XFLAG_DAX is 32768 in the table");
#endif
#ifdef FS_XFLAG_COWEXTSIZE
_Static_assert((unsigned long long)(FS_XFLAG_COWEXTSIZE) == 0x10000ULL || (unsigned long long)(FS_XFLAG_COWEXTSIZE) == (unsigned long long)(long long)(int)0x10000ULL, "FS_XFLAG_COWEXTSIZE is 65536 in the table");
#endif
#ifdef FS_XFLAG_HASATTR
_Static_assert((unsigned long long)(FS_XFLAG_HASATTR) == 0x80000000ULL || (unsigned long long)(FS_XFLAG_HASATTR) == (unsigned long long)(long long)(int)0x80000000ULL, "FS_XFLAG_HASATTR is 2147483648 in the table");
#endif
_Static_assert(sizeof(struct fstrim_range) == 24, "struct fstrim_range has 24 bytes in the table");
_Static_assert(offsetof(struct fstrim_range, start) == 0, "start of struct fstrim_range is at 0 in the table");
_Static_assert(offsetof(struct fstrim_range, len) == 8, "len of struct fstrim_range is at 8 in the table");
_Static_assert(offsetof(struct fstrim_range, minlen) == 16, "minlen of struct fstrim_range is at 16 in the table");
_Static_assert(sizeof(struct file_clone_range) == 32, "struct file_clone_range has 32 bytes in the table");
_Static_assert(offsetof(struct file_clone_range, src_fd) == 0, "src_fd of struct file_clone_range is at 0 in the table");
_Static_assert(offsetof(struct file_clone_range, src_offset) == 8, "src_offset of struct file_clone_range is at 8 in the table");
_Static_assert(offsetof(struct file_clone_range, src_length) == 16, "src_length of struct file_clone_range is at 16 in the table");
_Static_assert(offsetof(struct file_clone_range, dest_offset) == 24, "dest_offset of struct file_clone_range is at 24 in the table");
_Static_assert(sizeof(struct file_dedupe_range) == 24, "struct file_dedupe_range has 24 bytes in the table");
_Static_assert(offsetof(struct file_dedupe_range, src_offset) == 0, "src_offset of struct file_dedupe_range is at 0 in the table");
_Static_assert(offsetof(struct file_dedupe_range, src_length) == 8, "src_length of struct file_dedupe_range is at 8 in the table");
_Static_assert(offsetof(struct file_dedupe_range, dest_count) == 16, "dest_count of struct file_dedupe_range is at 16 in the table");
_Static_assert(offsetof(struct file_dedupe_range, info) == 24, "info of struct file_dedupe_range is at 24 in the table");
_Static_assert(sizeof(struct fsxattr) == 28, "struct fsxattr has 28 bytes in the table");
_Static_assert(offsetof(struct fsxattr, fsx_xflags) == 0, "fsx_xflags of struct fsxattr is at 0 in the table");
_Static_assert(offsetof(struct fsxattr, fsx_extsize) == 4, "fsx_extsize of struct fsxattr is at 4 in the table");
_Static_assert(offsetof(struct fsxattr, fsx_projid) == 12, "fsx_projid of struct fsxattr is at 12 in the table");
_Static_assert(offsetof(struct fsxattr, fsx_cowextsize) == 16, "fsx_cowextsize of struct fsxattr is at 16 in the table");
#endif
