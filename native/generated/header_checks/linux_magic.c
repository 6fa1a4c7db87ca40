/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/magic.h>)
#include <linux/magic.h>
#ifdef ADFS_SUPER_MAGIC
_Static_assert((unsigned long long)(ADFS_SUPER_MAGIC) == 0xadf5ULL || (unsigned long long)(ADFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0xadf5ULL, "ADFS_SUPER_MAGIC is 44533 in the table");
#endif
#ifdef AFFS_SUPER_MAGIC
_Static_assert((unsigned long long)(AFFS_SUPER_MAGIC) == 0xadffULL || (unsigned long long)(AFFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0xadffULL, "AFFS_SUPER_MAGIC is 44543 in the table");
#endif
#ifdef AFS_SUPER_MAGIC
_Static_assert((unsigned long long)(AFS_SUPER_MAGIC) == 0x5346414fULL || (unsigned long long)(AFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x5346414fULL, "AFS_SUPER_MAGIC is 1397113167 in the table");
#endif
#ifdef AFS_FS_MAGIC
_Static_assert((unsigned long long)(AFS_FS_MAGIC) == 0x6b414653ULL || (unsigned long long)(AFS_FS_MAGIC) == (unsigned long long)(long long)(int)0x6b414653ULL, "AFS_FS_MAGIC is 1799439955 in the table");
#endif
#ifdef AUTOFS_SUPER_MAGIC
_Static_assert((unsigned long long)(AUTOFS_SUPER_MAGIC) == 0x187ULL || (unsigned long long)(AUTOFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x187ULL, "AUTOFS_SUPER_MAGIC is 391 in the table");
#endif
#ifdef CEPH_SUPER_MAGIC
_Static_assert((unsigned long long)(CEPH_SUPER_MAGIC) == 0xc36400ULL || (unsigned long long)(CEPH_SUPER_MAGIC) == (unsigned long long)(long long)(int)0xc36400ULL, "CEPH_SUPER_MAGIC is 12805120 in the table");
#endif
#ifdef CODA_SUPER_MAGIC
_Static_assert((unsigned long long)(CODA_SUPER_MAGIC) == 0x73757245ULL || (unsigned long long)(CODA_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x73757245ULL, "CODA_SUPER_MAGIC is 1937076805 in the table");
#endif
#ifdef CRAMFS_MAGIC
_Static_assert((unsigned long long)(CRAMFS_MAGIC) == 0x28cd3d45ULL || (unsigned long long)(CRAMFS_MAGIC) == (unsigned long long)(long long)(int)0x28cd3d45ULL, "CRAMFS_MAGIC is 684539205 in the table");
#endif
#ifdef DEBUGFS_MAGIC
_Static_assert((unsigned long long)(DEBUGFS_MAGIC) == 0x64626720ULL || (unsigned long long)(DEBUGFS_MAGIC) == (unsigned long long)(long long)(int)0x64626720ULL, "DEBUGFS_MAGIC is 1684170528 in the table");
#endif
#ifdef SECURITYFS_MAGIC
_Static_assert((unsigned long long)(SECURITYFS_MAGIC) == 0x73636673ULL || (unsigned long long)(SECURITYFS_MAGIC) == (unsigned long long)(long long)(int)0x73636673ULL, "SECURITYFS_MAGIC is 1935894131 in the table");
#endif
#ifdef SELINUX_MAGIC
_Static_assert((unsigned long long)(SELINUX_MAGIC) == 0xf97cff8cULL || (unsigned long long)(SELINUX_MAGIC) == (unsigned long long)(long long)(int)0xf97cff8cULL, "SELINUX_MAGIC is 4185718668 in the table");
#endif
#ifdef SMACK_MAGIC
_Static_assert((unsigned long long)(SMACK_MAGIC) == 0x43415d53ULL || (unsigned long long)(SMACK_MAGIC) == (unsigned long long)(long long)(int)0x43415d53ULL, "SMACK_MAGIC is 1128357203 in the table");
#endif
#ifdef RAMFS_MAGIC
_Static_assert((unsigned long long)(RAMFS_MAGIC) == 0x858458f6ULL || (unsigned long long)(RAMFS_MAGIC) == (unsigned long long)(long long)(int)0x858458f6ULL, "RAMFS_MAGIC is 2240043254 in the table");
#endif
#ifdef TMPFS_MAGIC
_Static_assert((unsigned long long)(TMPFS_MAGIC) == 0x1021994ULL || (unsigned long long)(TMPFS_MAGIC) == (unsigned long long)(long long)(int)0x1021994ULL, "TMPFS_MAGIC is 16914836 in the table");
#endif
#ifdef HUGETLBFS_MAGIC
_Static_assert((unsigned long long)(HUGETLBFS_MAGIC) == 0x958458f6ULL || (unsigned long long)(HUGETLBFS_MAGIC) == (unsigned long long)(long long)(int)0x958458f6ULL, "HUGETLBFS_MAGIC is 2508478710 in the table");
#endif
#ifdef SQUASHFS_MAGIC
_Static_assert((unsigned long long)(SQUASHFS_MAGIC) == 0x73717368ULL || (unsigned long long)(SQUASHFS_MAGIC) == (unsigned long long)(long long)(int)0x73717368ULL, "SQUASHFS_MAGIC is 1936814952 in the table");
#endif
#ifdef ECRYPTFS_SUPER_MAGIC
_Static_assert((unsigned long long)(ECRYPTFS_SUPER_MAGIC) == 0xf15fULL || (unsigned long long)(ECRYPTFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0xf15fULL, "ECRYPTFS_SUPER_MAGIC is 61791 in the table");
#endif
#ifdef EFS_SUPER_MAGIC
_Static_assert((unsigned long long)(EFS_SUPER_MAGIC) == 0x414a53ULL || (unsigned long long)(EFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x414a53ULL, "EFS_SUPER_MAGIC is 4278867 in the table");
#endif
#ifdef EROFS_SUPER_MAGIC_V1
_Static_assert((unsigned long long)(EROFS_SUPER_MAGIC_V1) == 0xe0f5e1e2ULL || (unsigned long long)(EROFS_SUPER_MAGIC_V1) == (unsigned long long)(long long)(int)0xe0f5e1e2ULL, "EROFS_SUPER_MAGIC_V1 is 3774210530 in the table");
#endif
#ifdef EXT2_SUPER_MAGIC
_Static_assert((unsigned long long)(EXT2_SUPER_MAGIC) == 0xef53ULL || (unsigned long long)(EXT2_SUPER_MAGIC) == (unsigned long long)(long long)(int)0xef53ULL, "EXT2_SUPER_MAGIC is 61267 in the table");
#endif
#ifdef XENFS_SUPER_MAGIC
_Static_assert((unsigned long long)(XENFS_SUPER_MAGIC) == 0xabba1974ULL || (unsigned long long)(XENFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0xabba1974ULL, "XENFS_SUPER_MAGIC is 2881100148 in the table");
#endif
#ifdef BTRFS_SUPER_MAGIC
_Static_assert((unsigned long long)(BTRFS_SUPER_MAGIC) == 0x9123683eULL || (unsigned long long)(BTRFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x9123683eULL, "BTRFS_SUPER_MAGIC is 2435016766 in the table");
#endif
#ifdef NILFS_SUPER_MAGIC
_Static_assert((unsigned long long)(NILFS_SUPER_MAGIC) == 0x3434ULL || (unsigned long long)(NILFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x3434ULL, "NILFS_SUPER_MAGIC is 13364 in the table");
#endif
#ifdef F2FS_SUPER_MAGIC
_Static_assert((unsigned long long)(F2FS_SUPER_MAGIC) == 0xf2f52010ULL || (unsigned long long)(F2FS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0xf2f52010ULL, "F2FS_SUPER_MAGIC is 4076150800 in the table");
#endif
#ifdef HPFS_SUPER_MAGIC
_Static_assert((unsigned long long)(HPFS_SUPER_MAGIC) == 0xf995e849ULL || (unsigned long long)(HPFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0xf995e849ULL, "HPFS_SUPER_MAGIC is 4187351113 in the table");
#endif
#ifdef ISOFS_SUPER_MAGIC
_Static_assert((unsigned long long)(ISOFS_SUPER_MAGIC) == 0x9660ULL || (unsigned long long)(ISOFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x9660ULL, "ISOFS_SUPER_MAGIC is 38496 in the table");
#endif
#ifdef JFFS2_SUPER_MAGIC
_Static_assert((unsigned long long)(JFFS2_SUPER_MAGIC) == 0x72b6ULL || (unsigned long long)(JFFS2_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x72b6ULL, "JFFS2_SUPER_MAGIC is 29366 in the table");
#endif
#ifdef XFS_SUPER_MAGIC
_Static_assert((unsigned long long)(XFS_SUPER_MAGIC) == 0x58465342ULL || (unsigned long long)(XFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x58465342ULL, "XFS_SUPER_MAGIC is 1481003842 in the table");
#endif
#ifdef PSTOREFS_MAGIC
_Static_assert((unsigned long long)(PSTOREFS_MAGIC) == 0x6165676cULL || (unsigned long long)(PSTOREFS_MAGIC) == (unsigned long long)(long long)(int)0x6165676cULL, "PSTOREFS_MAGIC is 1634035564 in the table");
#endif
#ifdef EFIVARFS_MAGIC
_Static_assert((unsigned long long)(EFIVARFS_MAGIC) == 0xde5e81e4ULL || (unsigned long long)(EFIVARFS_MAGIC) == (unsigned long long)(long long)(int)0xde5e81e4ULL, "EFIVARFS_MAGIC is 3730735588 in the table");
#endif
#ifdef HOSTFS_SUPER_MAGIC
_Static_assert((unsigned long long)(HOSTFS_SUPER_MAGIC) == 0xc0ffeeULL || (unsigned long long)(HOSTFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0xc0ffeeULL, "HOSTFS_SUPER_MAGIC is 12648430 in the table");
#endif
#ifdef OVERLAYFS_SUPER_MAGIC
_Static_assert((unsigned long long)(OVERLAYFS_SUPER_MAGIC) == 0x794c7630ULL || (unsigned long long)(OVERLAYFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x794c7630ULL, "OVERLAYFS_SUPER_MAGIC is 2035054128 in the table");
#endif
#ifdef FUSE_SUPER_MAGIC
_Static_assert((unsigned long long)(FUSE_SUPER_MAGIC) == 0x65735546ULL || (unsigned long long)(FUSE_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x65735546ULL, "FUSE_SUPER_MAGIC is 1702057286 in the table");
#endif
#ifdef MINIX_SUPER_MAGIC
_Static_assert((unsigned long long)(MINIX_SUPER_MAGIC) == 0x137fULL || (unsigned long long)(MINIX_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x137fULL, "MINIX_SUPER_MAGIC is 4991 in the table");
#endif
#ifdef MSDOS_SUPER_MAGIC
_Static_assert((unsigned long long)(MSDOS_SUPER_MAGIC) == 0x4d44ULL || (unsigned long long)(MSDOS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x4d44ULL, "MSDOS_SUPER_MAGIC is 19780 in the table");
#endif
#ifdef EXFAT_SUPER_MAGIC
_Static_assert((unsigned long long)(EXFAT_SUPER_MAGIC) == 0x2011bab0ULL || (unsigned long long)(EXFAT_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x2011bab0ULL, "EXFAT_SUPER_MAGIC is 538032816 in the table");
#endif
#ifdef NCP_SUPER_MAGIC
_Static_assert((unsigned long long)(NCP_SUPER_MAGIC) == 0x564cULL || (unsigned long long)(NCP_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x564cULL, "NCP_SUPER_MAGIC is 22092 in the table");
#endif
#ifdef NFS_SUPER_MAGIC
_Static_assert((unsigned long long)(NFS_SUPER_MAGIC) == 0x6969ULL || (unsigned long long)(NFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x6969ULL, "NFS_SUPER_MAGIC is 26985 in the table");
#endif
#ifdef OCFS2_SUPER_MAGIC
_Static_assert((unsigned long long)(OCFS2_SUPER_MAGIC) == 0x7461636fULL || (unsigned long long)(OCFS2_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x7461636fULL, "OCFS2_SUPER_MAGIC is 1952539503 in the table");
#endif
#ifdef OPENPROM_SUPER_MAGIC
_Static_assert((unsigned long long)(OPENPROM_SUPER_MAGIC) == 0x9fa1ULL || (unsigned long long)(OPENPROM_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x9fa1ULL, "OPENPROM_SUPER_MAGIC is 40865 in the table");
#endif
#ifdef QNX4_SUPER_MAGIC
_Static_assert((unsigned long long)(QNX4_SUPER_MAGIC) == 0x2fULL || (unsigned long long)(QNX4_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x2fULL, "QNX4_SUPER_MAGIC is 47 in the table");
#endif
#ifdef QNX6_SUPER_MAGIC
_Static_assert((unsigned long long)(QNX6_SUPER_MAGIC) == 0x68191122ULL || (unsigned long long)(QNX6_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x68191122ULL, "QNX6_SUPER_MAGIC is 1746473250 in the table");
#endif
#ifdef REISERFS_SUPER_MAGIC
_Static_assert((unsigned long long)(REISERFS_SUPER_MAGIC) == 0x52654973ULL || (unsigned long long)(REISERFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x52654973ULL, "REISERFS_SUPER_MAGIC is 1382369651 in the table");
#endif
#ifdef SMB_SUPER_MAGIC
_Static_assert((unsigned long long)(SMB_SUPER_MAGIC) == 0x517bULL || (unsigned long long)(SMB_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x517bULL, "SMB_SUPER_MAGIC is 20859 in the table");
#endif
#ifdef CIFS_SUPER_MAGIC
_Static_assert((unsigned long long)(CIFS_SUPER_MAGIC) == 0xff534d42ULL || (unsigned long long)(CIFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0xff534d42ULL, "CIFS_SUPER_MAGIC is 4283649346 in the table");
#endif
#ifdef SMB2_SUPER_MAGIC
_Static_assert((unsigned long long)(SMB2_SUPER_MAGIC) == 0xfe534d42ULL || (unsigned long long)(SMB2_SUPER_MAGIC) == (unsigned long long)(long long)(int)0xfe534d42ULL, "SMB2_SUPER_MAGIC is 4266872130 in the table");
#endif
#ifdef CGROUP_SUPER_MAGIC
_Static_assert((unsigned long long)(CGROUP_SUPER_MAGIC) == 0x27e0ebULL || (unsigned long long)(CGROUP_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x27e0ebULL, "CGROUP_SUPER_MAGIC is 2613483 in the table");
#endif
#ifdef CGROUP2_SUPER_MAGIC
_Static_assert((unsigned long long)(CGROUP2_SUPER_MAGIC) == 0x63677270ULL || (unsigned long long)(CGROUP2_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x63677270ULL, "CGROUP2_SUPER_MAGIC is 1667723888 in the table");
#endif
#ifdef TRACEFS_MAGIC
_Static_assert((unsigned long long)(TRACEFS_MAGIC) == 0x74726163ULL || (unsigned long long)(TRACEFS_MAGIC) == (unsigned long long)(long long)(int)0x74726163ULL, "TRACEFS_MAGIC is 1953653091 in the table");
#endif
#ifdef V9FS_MAGIC
_Static_assert((unsigned long long)(V9FS_MAGIC) == 0x1021997ULL || (unsigned long long)(V9FS_MAGIC) == (unsigned long long)(long long)(int)0x1021997ULL, "V9FS_MAGIC is 16914839 in the table");
#endif
#ifdef BDEVFS_MAGIC
_Static_assert((unsigned long long)(BDEVFS_MAGIC) == 0x62646576ULL || (unsigned long long)(BDEVFS_MAGIC) == (unsigned long long)(long long)(int)0x62646576ULL, "BDEVFS_MAGIC is 1650746742 in the table");
#endif
#ifdef DAXFS_MAGIC
_Static_assert((unsigned long long)(DAXFS_MAGIC) == 0x64646178ULL || (unsigned long long)(DAXFS_MAGIC) == (unsigned long long)(long long)(int)0x64646178ULL, "DAXFS_MAGIC is 1684300152 in the table");
#endif
#ifdef BINFMTFS_MAGIC
_Static_assert((unsigned long long)(BINFMTFS_MAGIC) == 0x42494e4dULL || (unsigned long long)(BINFMTFS_MAGIC) == (unsigned long long)(long long)(int)0x42494e4dULL, "BINFMTFS_MAGIC is 1112100429 in the table");
#endif
#ifdef DEVPTS_SUPER_MAGIC
_Static_assert((unsigned long long)(DEVPTS_SUPER_MAGIC) == 0x1cd1ULL || (unsigned long long)(DEVPTS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x1cd1ULL, "DEVPTS_SUPER_MAGIC is 7377 in the table");
#endif
#ifdef BINDERFS_SUPER_MAGIC
_Static_assert((unsigned long long)(BINDERFS_SUPER_MAGIC) == 0x6c6f6f70ULL || (unsigned long long)(BINDERFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x6c6f6f70ULL, "BINDERFS_SUPER_MAGIC is 1819242352 in the table");
#endif
#ifdef FUTEXFS_SUPER_MAGIC
_Static_assert((unsigned long long)(FUTEXFS_SUPER_MAGIC) == 0xbad1deaULL || (unsigned long long)(FUTEXFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0xbad1deaULL, "FUTEXFS_SUPER_MAGIC is 195894762 in the table");
#endif
#ifdef PIPEFS_MAGIC
_Static_assert((unsigned long long)(PIPEFS_MAGIC) == 0x50495045ULL || (unsigned long long)(PIPEFS_MAGIC) == (unsigned long long)(long long)(int)0x50495045ULL, "PIPEFS_MAGIC is 1346981957 in the table");
#endif
#ifdef PROC_SUPER_MAGIC
_Static_assert((unsigned long long)(PROC_SUPER_MAGIC) == 0x9fa0ULL || (unsigned long long)(PROC_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x9fa0ULL, "PROC_SUPER_MAGIC is 40864 in the table");
#endif
#ifdef SOCKFS_MAGIC
_Static_assert((unsigned long long)(SOCKFS_MAGIC) == 0x534f434bULL || (unsigned long long)(SOCKFS_MAGIC) == (unsigned long long)(long long)(int)0x534f434bULL, "SOCKFS_MAGIC is 1397703499 in the table");
#endif
#ifdef SYSFS_MAGIC
_Static_assert((unsigned long long)(SYSFS_MAGIC) == 0x62656572ULL || (unsigned long long)(SYSFS_MAGIC) == (unsigned long long)(long long)(int)0x62656572ULL, "SYSFS_MAGIC is 1650812274 in the table");
#endif
#ifdef NSFS_MAGIC
_Static_assert((unsigned long long)(NSFS_MAGIC) == 0x6e736673ULL || (unsigned long long)(NSFS_MAGIC) == (unsigned long long)(long long)(int)0x6e736673ULL, "NSFS_MAGIC is 1853056627 in the table");
#endif
#ifdef BPF_FS_MAGIC
_Static_assert((unsigned long long)(BPF_FS_MAGIC) == 0xcafe4a11ULL || (unsigned long long)(BPF_FS_MAGIC) == (unsigned long long)(long long)(int)0xcafe4a11ULL, "BPF_FS_MAGIC is 3405662737 in the table");
#endif
#ifdef AAFS_MAGIC
_Static_assert((unsigned long long)(AAFS_MAGIC) == 0x5a3c69f0ULL || (unsigned long long)(AAFS_MAGIC) == (unsigned long long)(long long)(int)0x5a3c69f0ULL, "AAFS_MAGIC is 1513908720 in the table");
#endif
#ifdef ZONEFS_MAGIC
_Static_assert((unsigned long long)(ZONEFS_MAGIC) == 0x5a4f4653ULL || (unsigned long long)(ZONEFS_MAGIC) == (unsigned long long)(long long)(int)0x5a4f4653ULL, "ZONEFS_MAGIC is 1515144787 in the table");
#endif
#ifdef UDF_SUPER_MAGIC
_Static_assert((unsigned long long)(UDF_SUPER_MAGIC) == 0x15013346ULL || (unsigned long long)(UDF_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x15013346ULL, "UDF_SUPER_MAGIC is 352400198 in the table");
#endif
#ifdef DMA_BUF_MAGIC
_Static_assert((unsigned long long)(DMA_BUF_MAGIC) == 0x444d4142ULL || (unsigned long long)(DMA_BUF_MAGIC) == (unsigned long long)(long long)(int)0x444d4142ULL, "DMA_BUF_MAGIC is 1145913666 in the table");
#endif
#ifdef DEVMEM_MAGIC
_Static_assert((unsigned long long)(DEVMEM_MAGIC) == 0x454d444dULL || (unsigned long long)(DEVMEM_MAGIC) == (unsigned long long)(long long)(int)0x454d444dULL, "DEVMEM_MAGIC is 1162691661 in the table");
#endif
#ifdef SECRETMEM_MAGIC
_Static_assert((unsigned long long)(SECRETMEM_MAGIC) == 0x5345434dULL || (unsigned long long)(SECRETMEM_MAGIC) == (unsigned long long)(long long)(int)0x5345434dULL, "SECRETMEM_MAGIC is 1397048141 in the table");
#endif
#ifdef ANON_INODE_FS_MAGIC
_Static_assert((unsigned long long)(ANON_INODE_FS_MAGIC) == 0x9041934ULL || (unsigned long long)(ANON_INODE_FS_MAGIC) == (unsigned long long)(long long)(int)0x9041934ULL, "ANON_INODE_FS_MAGIC is 151263540 in the table");
#endif
#ifdef AUFS_SUPER_MAGIC
_Static_assert((unsigned long long)(AUFS_SUPER_MAGIC) == 0x61756673ULL || (unsigned long long)(AUFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x61756673ULL, "AUFS_SUPER_MAGIC is 1635083891 in the table");
#endif
#ifdef BALLOON_KVM_MAGIC
_Static_assert((unsigned long long)(BALLOON_KVM_MAGIC) == 0x13661366ULL || (unsigned long long)(BALLOON_KVM_MAGIC) == (unsigned long long)(long long)(int)0x13661366ULL, "BALLOON_KVM_MAGIC is 325456742 in the table");
#endif
#ifdef BEFS_SUPER_MAGIC
_Static_assert((unsigned long long)(BEFS_SUPER_MAGIC) == 0x42465331ULL || (unsigned long long)(BEFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x42465331ULL, "BEFS_SUPER_MAGIC is 1111905073 in the table");
#endif
#ifdef BFS_MAGIC
_Static_assert((unsigned long long)(BFS_MAGIC) == 0x1badfaceULL || (unsigned long long)(BFS_MAGIC) == (unsigned long long)(long long)(int)0x1badfaceULL, "BFS_MAGIC is 464386766 in the table");
#endif
#ifdef BTRFS_TEST_MAGIC
_Static_assert((unsigned long long)(BTRFS_TEST_MAGIC) == 0x73727279ULL || (unsigned long long)(BTRFS_TEST_MAGIC) == (unsigned long long)(long long)(int)0x73727279ULL, "BTRFS_TEST_MAGIC is 1936880249 in the table");
#endif
#ifdef COH_SUPER_MAGIC
_Static_assert((unsigned long long)(COH_SUPER_MAGIC) == 0x12ff7b7ULL || (unsigned long long)(COH_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x12ff7b7ULL, "COH_SUPER_MAGIC is 19920823 in the table");
#endif
#ifdef CONFIGFS_MAGIC
_Static_assert((unsigned long long)(CONFIGFS_MAGIC) == 0x62656570ULL || (unsigned long long)(CONFIGFS_MAGIC) == (unsigned long long)(long long)(int)0x62656570ULL, "CONFIGFS_MAGIC is 1650812272 in the table");
#endif
#ifdef CRAMFS_MAGIC_WEND
_Static_assert((unsigned long long)(CRAMFS_MAGIC_WEND) == 0x453dcd28ULL || (unsigned long long)(CRAMFS_MAGIC_WEND) == (unsigned long long)(long long)(int)0x453dcd28ULL, "CRAMFS_MAGIC_WEND is 1161678120 in the table");
#endif
#ifdef DEVFS_SUPER_MAGIC
_Static_assert((unsigned long long)(DEVFS_SUPER_MAGIC) == 0x1373ULL || (unsigned long long)(DEVFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x1373ULL, "DEVFS_SUPER_MAGIC is 4979 in the table");
#endif
#ifdef EXOFS_SUPER_MAGIC
_Static_assert((unsigned long long)(EXOFS_SUPER_MAGIC) == 0x5df5ULL || (unsigned long long)(EXOFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x5df5ULL, "EXOFS_SUPER_MAGIC is 24053 in the table");
#endif
#ifdef EXT_SUPER_MAGIC
_Static_assert((unsigned long long)(EXT_SUPER_MAGIC) == 0x137dULL || (unsigned long long)(EXT_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x137dULL, "EXT_SUPER_MAGIC is 4989 in the table");
#endif
#ifdef EXT2_OLD_SUPER_MAGIC
_Static_assert((unsigned long long)(EXT2_OLD_SUPER_MAGIC) == 0xef51ULL || (unsigned long long)(EXT2_OLD_SUPER_MAGIC) == (unsigned long long)(long long)(int)0xef51ULL, "EXT2_OLD_SUPER_MAGIC is 61265 in the table");
#endif
#ifdef FUSE_CTL_SUPER_MAGIC
_Static_assert((unsigned long long)(FUSE_CTL_SUPER_MAGIC) == 0x65735543ULL || (unsigned long long)(FUSE_CTL_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x65735543ULL, "FUSE_CTL_SUPER_MAGIC is 1702057283 in the table");
#endif
#ifdef GFS2_MAGIC
_Static_assert((unsigned long long)(GFS2_MAGIC) == 0x1161970ULL || (unsigned long long)(GFS2_MAGIC) == (unsigned long long)(long long)(int)0x1161970ULL, "GFS2_MAGIC is 18225520 in the table");
#endif
#ifdef GPFS_SUPER_MAGIC
_Static_assert((unsigned long long)(GPFS_SUPER_MAGIC) == 0x47504653ULL || (unsigned long long)(GPFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x47504653ULL, "GPFS_SUPER_MAGIC is 1196443219 in the table");
#endif
#ifdef HFS_SUPER_MAGIC
_Static_assert((unsigned long long)(HFS_SUPER_MAGIC) == 0x4244ULL || (unsigned long long)(HFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x4244ULL, "HFS_SUPER_MAGIC is 16964 in the table");
#endif
#ifdef HFSPLUS_SUPER_MAGIC
_Static_assert((unsigned long long)(HFSPLUS_SUPER_MAGIC) == 0x482bULL || (unsigned long long)(HFSPLUS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x482bULL, "HFSPLUS_SUPER_MAGIC is 18475 in the table");
#endif
#ifdef JFS_SUPER_MAGIC
_Static_assert((unsigned long long)(JFS_SUPER_MAGIC) == 0x3153464aULL || (unsigned long long)(JFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x3153464aULL, "JFS_SUPER_MAGIC is 827541066 in the table");
#endif
#ifdef LOGFS_MAGIC
_Static_assert((unsigned long long)(LOGFS_MAGIC) == 0xc97e8168ULL || (unsigned long long)(LOGFS_MAGIC) == (unsigned long long)(long long)(int)0xc97e8168ULL, "LOGFS_MAGIC is 3380511080 in the table");
#endif
#ifdef MINIX_SUPER_MAGIC2
_Static_assert((unsigned long long)(MINIX_SUPER_MAGIC2) == 0x138fULL || (unsigned long long)(MINIX_SUPER_MAGIC2) == (unsigned long long)(long long)(int)0x138fULL, "MINIX_SUPER_MAGIC2 is 5007 in the table");
#endif
#ifdef MINIX2_SUPER_MAGIC
_Static_assert((unsigned long long)(MINIX2_SUPER_MAGIC) == 0x2468ULL || (unsigned long long)(MINIX2_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x2468ULL, "MINIX2_SUPER_MAGIC is 9320 in the table");
#endif
#ifdef MINIX2_SUPER_MAGIC2
_Static_assert((unsigned long long)(MINIX2_SUPER_MAGIC2) == 0x2478ULL || (unsigned long long)(MINIX2_SUPER_MAGIC2) == (unsigned long long)(long long)(int)0x2478ULL, "MINIX2_SUPER_MAGIC2 is 9336 in the table");
#endif
#ifdef MINIX3_SUPER_MAGIC
_Static_assert((unsigned long long)(MINIX3_SUPER_MAGIC) == 0x4d5aULL || (unsigned long long)(MINIX3_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x4d5aULL, "MINIX3_SUPER_MAGIC is 19802 in the table");
#endif
#ifdef MTD_INODE_FS_MAGIC
_Static_assert((unsigned long long)(MTD_INODE_FS_MAGIC) == 0x11307854ULL || (unsigned long long)(MTD_INODE_FS_MAGIC) == (unsigned long long)(long long)(int)0x11307854ULL, "MTD_INODE_FS_MAGIC is 288389204 in the table");
#endif
#ifdef NTFS_SB_MAGIC
_Static_assert((unsigned long long)(NTFS_SB_MAGIC) == 0x5346544eULL || (unsigned long long)(NTFS_SB_MAGIC) == (unsigned long long)(long long)(int)0x5346544eULL, "NTFS_SB_MAGIC is 1397118030 in the table");
#endif
#ifdef PPC_CMM_MAGIC
_Static_assert((unsigned long long)(PPC_CMM_MAGIC) == 0xc7571590ULL || (unsigned long long)(PPC_CMM_MAGIC) == (unsigned long long)(long long)(int)0xc7571590ULL, "PPC_CMM_MAGIC is 3344373136 in the table");
#endif
#ifdef ROMFS_MAGIC
_Static_assert((unsigned long long)(ROMFS_MAGIC) == 0x7275ULL || (unsigned long long)(ROMFS_MAGIC) == (unsigned long long)(long long)(int)0x7275ULL, "ROMFS_MAGIC is 29301 in the table");
#endif
#ifdef SHMFS_SUPER_MAGIC
_Static_assert((unsigned long long)(SHMFS_SUPER_MAGIC) == 0x2011994ULL || (unsigned long long)(SHMFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x2011994ULL, "SHMFS_SUPER_MAGIC is 33626516 in the table");
#endif
#ifdef STACK_END_MAGIC
_Static_assert((unsigned long long)(STACK_END_MAGIC) == 0x57ac6e9dULL || (unsigned long long)(STACK_END_MAGIC) == (unsigned long long)(long long)(int)0x57ac6e9dULL, "STACK_END_MAGIC is 1470918301 in the table");
#endif
#ifdef SYSV2_SUPER_MAGIC
_Static_assert((unsigned long long)(SYSV2_SUPER_MAGIC) == 0x12ff7b6ULL || (unsigned long long)(SYSV2_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x12ff7b6ULL, "SYSV2_SUPER_MAGIC is 19920822 in the table");
#endif
#ifdef SYSV4_SUPER_MAGIC
_Static_assert((unsigned long long)(SYSV4_SUPER_MAGIC) == 0x12ff7b5ULL || (unsigned long long)(SYSV4_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x12ff7b5ULL, "SYSV4_SUPER_MAGIC is 19920821 in the table");
#endif
#ifdef UBIFS_SUPER_MAGIC
_Static_assert((unsigned long long)(UBIFS_SUPER_MAGIC) == 0x24051905ULL || (unsigned long long)(UBIFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x24051905ULL, "UBIFS_SUPER_MAGIC is 604313861 in the table");
#endif
#ifdef UFS_CIGAM
_Static_assert((unsigned long long)(UFS_CIGAM) == 0x54190100ULL || (unsigned long long)(UFS_CIGAM) == (unsigned long long)(long long)(int)0x54190100ULL, "UFS_CIGAM is 1410924800 in the table");
#endif
#ifdef UFS_MAGIC
_Static_assert((unsigned long long)(UFS_MAGIC) == 0x11954ULL || (unsigned long long)(UFS_MAGIC) == (unsigned long long)(long long)(int)0x11954ULL, "UFS_MAGIC is 72020 in the table");
#endif
#ifdef USBDEVICE_SUPER_MAGIC
_Static_assert((unsigned long long)(USBDEVICE_SUPER_MAGIC) == 0x9fa2ULL || (unsigned long long)(USBDEVICE_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x9fa2ULL, "USBDEVICE_SUPER_MAGIC is 40866 in the table");
#endif
#ifdef VXFS_SUPER_MAGIC
_Static_assert((unsigned long long)(VXFS_SUPER_MAGIC) == 0xa501fcf5ULL || (unsigned long long)(VXFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0xa501fcf5ULL, "VXFS_SUPER_MAGIC is 2768370933 in the table");
#endif
#ifdef VZFS_SUPER_MAGIC
_Static_assert((unsigned long long)(VZFS_SUPER_MAGIC) == 0x565a4653ULL || (unsigned long long)(VZFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x565a4653ULL, "VZFS_SUPER_MAGIC is 1448756819 in the table");
#endif
#ifdef XENIX_SUPER_MAGIC
_Static_assert((unsigned long long)(XENIX_SUPER_MAGIC) == 0x12ff7b4ULL || (unsigned long long)(XENIX_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x12ff7b4ULL, "XENIX_SUPER_MAGIC is 19920820 in the table");
#endif
#ifdef XIAFS_SUPER_MAGIC
_Static_assert((unsigned long long)(XIAFS_SUPER_MAGIC) == 0x12fd16dULL || (unsigned long long)(XIAFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x12fd16dULL, "XIAFS_SUPER_MAGIC is 19911021 in the table");
#endif
#ifdef ZFS_SUPER_MAGIC
_Static_assert((unsigned long long)(ZFS_SUPER_MAGIC) == 0x2fc12fc1ULL || (unsigned long long)(ZFS_SUPER_MAGIC) == (unsigned long long)(long long)(int)0x2fc12fc1ULL, "ZFS_SUPER_MAGIC is 801189825 in the table");
#endif
#endif
