/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<mtd/mtd-abi.h>)
#include <mtd/mtd-abi.h>
#ifdef MTD_OPS_PLACE_OOB
_Static_assert((unsigned long long)(MTD_OPS_PLACE_OOB) == 0x0ULL || (unsigned long long)(MTD_OPS_PLACE_OOB) == (unsigned long long)(long long)(int)0x0ULL, "MTD_OPS_PLACE_OOB is 0 in the table");
#endif
#ifdef MTD_OPS_AUTO_OOB
_Static_assert((unsigned long long)(MTD_OPS_AUTO_OOB) == 0x1ULL || (unsigned long long)(MTD_OPS_AUTO_OOB) == (unsigned long long)(long long)(int)0x1ULL, "MTD_OPS_AUTO_OOB is 1 in the table");
#endif
#ifdef MTD_OPS_RAW
_Static_assert((unsigned long long)(MTD_OPS_RAW) == 0x2ULL || (unsigned long long)(MTD_OPS_RAW) == (unsigned long long)(long long)(int)0x2ULL, "MTD_OPS_RAW is 2 in the table");
#endif
#ifdef MTD_FILE_MODE_NORMAL
_Static_assert((unsigned long long)(MTD_FILE_MODE_NORMAL) == 0x0ULL || (unsigned long long)(MTD_FILE_MODE_NORMAL) == (unsigned long long)(long long)(int)0x0ULL, "MTD_FILE_MODE_NORMAL is 0 in the table");
#endif
#ifdef MTD_FILE_MODE_OTP_FACTORY
_Static_assert((unsigned long long)(MTD_FILE_MODE_OTP_FACTORY) == 0x1ULL || (unsigned long long)(MTD_FILE_MODE_OTP_FACTORY) == (unsigned long long)(long long)(int)0x1ULL, "MTD_FILE_MODE_OTP_FACTORY is 1 in the table");
#endif
#ifdef MTD_FILE_MODE_OTP_USER
_Static_assert((unsigned long long)(MTD_FILE_MODE_OTP_USER) == 0x2ULL || (unsigned long long)(MTD_FILE_MODE_OTP_USER) == (unsigned long long)(long long)(int)0x2ULL, "MTD_FILE_MODE_OTP_USER is 2 in the table");
#endif
#ifdef MTD_FILE_MODE_RAW
_Static_assert((unsigned long long)(MTD_FILE_MODE_RAW) == 0x3ULL || (unsigned long long)(MTD_FILE_MODE_RAW) == (unsigned long long)(long long)(int)0x3ULL, "MTD_FILE_MODE_RAW is 3 in the table");
#endif
#ifdef MTD_ABSENT
_Static_assert((unsigned long long)(MTD_ABSENT) == 0x0ULL || (unsigned long long)(MTD_ABSENT) == (unsigned long long)(long long)(int)0x0ULL, "MTD_ABSENT is 0 in the table");
#endif
#ifdef MTD_RAM
_Static_assert((unsigned long long)(MTD_RAM) == 0x1ULL || (unsigned long long)(MTD_RAM) == (unsigned long long)(long long)(int)0x1ULL, "MTD_RAM is 1 in the table");
#endif
#ifdef MTD_ROM
_Static_assert((unsigned long long)(MTD_ROM) == 0x2ULL || (unsigned long long)(MTD_ROM) == (unsigned long long)(long long)(int)0x2ULL, "MTD_ROM is 2 in the table");
#endif
#ifdef MTD_NORFLASH
_Static_assert((unsigned long long)(MTD_NORFLASH) == 0x3ULL || (unsigned long long)(MTD_NORFLASH) == (unsigned long long)(long long)(int)0x3ULL, "MTD_NORFLASH is 3 in the table");
#endif
#ifdef MTD_NANDFLASH
_Static_assert((unsigned long long)(MTD_NANDFLASH) == 0x4ULL || (unsigned long long)(MTD_NANDFLASH) == (unsigned long long)(long long)(int)0x4ULL, "MTD_NANDFLASH is 4 in the table");
#endif
#ifdef MTD_DATAFLASH
_Static_assert((unsigned long long)(MTD_DATAFLASH) == 0x6ULL || (unsigned long long)(MTD_DATAFLASH) == (unsigned long long)(long long)(int)0x6ULL, "MTD_DATAFLASH is 6 in the table");
#endif
#ifdef MTD_UBIVOLUME
_Static_assert((unsigned long long)(MTD_UBIVOLUME) == 0x7ULL || (unsigned long long)(MTD_UBIVOLUME) == (unsigned long long)(long long)(int)0x7ULL, "MTD_UBIVOLUME is 7 in the table");
#endif
#ifdef MTD_MLCNANDFLASH
_Static_assert((unsigned long long)(MTD_MLCNANDFLASH) == 0x8ULL || (unsigned long long)(MTD_MLCNANDFLASH) == (unsigned long long)(long long)(int)0x8ULL, "MTD_MLCNANDFLASH is 8 in the table");
#endif
#ifdef MTD_WRITEABLE
_Static_assert((unsigned long long)(MTD_WRITEABLE) == 0x400ULL || (unsigned long long)(MTD_WRITEABLE) == (unsigned long long)(long long)(int)0x400ULL, "MTD_WRITEABLE is 1024 in the table");
#endif
#ifdef MTD_BIT_WRITEABLE
_Static_assert((unsigned long long)(MTD_BIT_WRITEABLE) == 0x800ULL || (unsigned long long)(MTD_BIT_WRITEABLE) == (unsigned long long)(long long)(int)0x800ULL, "MTD_BIT_WRITEABLE is 2048 in the table");
#endif
#ifdef MTD_NO_ERASE
_Static_assert((unsigned long long)(MTD_NO_ERASE) == 0x1000ULL || (unsigned long long)(MTD_NO_ERASE) == (unsigned long long)(long long)(int)0x1000ULL, "MTD_NO_ERASE is 4096 in the table");
#endif
#ifdef MTD_POWERUP_LOCK
_Static_assert((unsigned long long)(MTD_POWERUP_LOCK) == 0x2000ULL || (unsigned long long)(MTD_POWERUP_LOCK) == (unsigned long long)(long long)(int)0x2000ULL, "MTD_POWERUP_LOCK is 8192 in the table");
#endif
#ifdef MTD_SLC_ON_MLC_EMULATION
_Static_assert((unsigned long long)(MTD_SLC_ON_MLC_EMULATION) == 0x4000ULL || (unsigned long long)(MTD_SLC_ON_MLC_EMULATION) == (unsigned long long)(long long)(int)0x4000ULL, "MTD_SLC_ON_MLC_EMULATION is 16384 in the table");
#endif
#ifdef MTD_OTP_OFF
_Static_assert((unsigned long long)(MTD_OTP_OFF) == 0x0ULL || (unsigned long long)(MTD_OTP_OFF) == (unsigned long long)(long long)(int)0x0ULL, "MTD_OTP_OFF is 0 in the table");
#endif
#ifdef MTD_OTP_FACTORY
_Static_assert((unsigned long long)(MTD_OTP_FACTORY) == 0x1ULL || (unsigned long long)(MTD_OTP_FACTORY) == (unsigned long long)(long long)(int)0x1ULL, "MTD_OTP_FACTORY is 1 in the table");
#endif
#ifdef MTD_OTP_USER
_Static_assert((unsigned long long)(MTD_OTP_USER) == 0x2ULL || (unsigned long long)(MTD_OTP_USER) == (unsigned long long)(long long)(int)0x2ULL, "MTD_OTP_USER is 2 in the table");
#endif
#ifdef MTD_NANDECC_OFF
_Static_assert((unsigned long long)(MTD_NANDECC_OFF) == 0x0ULL || (unsigned long long)(MTD_NANDECC_OFF) == (unsigned long long)(long long)(int)0x0ULL, "MTD_NANDECC_OFF is 0 in the table");
#endif
#ifdef MTD_NANDECC_PLACE
_Static_assert((unsigned long long)(MTD_NANDECC_PLACE) == 0x1ULL || (unsigned long long)(MTD_NANDECC_PLACE) == (unsigned long long)(long long)(int)0x1ULL, "MTD_NANDECC_PLACE is 1 in the table");
#endif
#ifdef MTD_NANDECC_AUTOPLACE
_Static_assert((unsigned long long)(MTD_NANDECC_AUTOPLACE) == 0x2ULL || (unsigned long long)(MTD_NANDECC_AUTOPLACE) == (unsigned long long)(long long)(int)0x2ULL, "MTD_NANDECC_AUTOPLACE is 2 in the table");
#endif
#ifdef MTD_NANDECC_PLACEONLY
_Static_assert((unsigned long long)(MTD_NANDECC_PLACEONLY) == 0x3ULL || (unsigned long long)(MTD_NANDECC_PLACEONLY) == (unsigned long long)(long long)(int)0x3ULL, "MTD_NANDECC_PLACEONLY is 3 in the table");
#endif
#ifdef MTD_NANDECC_AUTOPL_USR
_Static_assert((unsigned long long)(MTD_NANDECC_AUTOPL_USR) == 0x4ULL || (unsigned long long)(MTD_NANDECC_AUTOPL_USR) == (unsigned long long)(long long)(int)0x4ULL, "MTD_NANDECC_AUTOPL_USR is 4 in the table");
#endif
_Static_assert(sizeof(struct erase_info_user) == 8, "struct erase_info_user has 8 bytes in the table");
_Static_assert(offsetof(struct erase_info_user, start) == 0, "start of struct erase_info_user is at 0 in the table");
_Static_assert(offsetof(struct erase_info_user, length) == 4, "length of struct erase_info_user is at 4 in the table");
_Static_assert(sizeof(struct erase_info_user64) == 16, "struct erase_info_user64 has 16 bytes in the table");
_Static_assert(offsetof(struct erase_info_user64, start) == 0, "start of struct erase_info_user64 is at 0 in the table");
_Static_assert(offsetof(struct erase_info_user64, length) == 8, "length of struct erase_info_user64 is at 8 in the table");
_Static_assert(sizeof(struct mtd_oob_buf) == 16, "struct mtd_oob_buf has 16 bytes in the table");
_Static_assert(offsetof(struct mtd_oob_buf, start) == 0, "start of struct mtd_oob_buf is at 0 in the table");
_Static_assert(offsetof(struct mtd_oob_buf, length) == 4, "length of struct mtd_oob_buf is at 4 in the table");
_Static_assert(offsetof(struct mtd_oob_buf, ptr) == 8, "ptr of struct mtd_oob_buf is at 8 in the table");
_Static_assert(sizeof(struct mtd_oob_buf64) == 24, "struct mtd_oob_buf64 has 24 bytes in the table");
_Static_assert(offsetof(struct mtd_oob_buf64, start) == 0, "start of struct mtd_oob_buf64 is at 0 in the table");
_Static_assert(offsetof(struct mtd_oob_buf64, length) == 12, "length of struct mtd_oob_buf64 is at 12 in the table");
_Static_assert(offsetof(struct mtd_oob_buf64, usr_ptr) == 16, "usr_ptr of struct mtd_oob_buf64 is at 16 in the table");
_Static_assert(sizeof(struct otp_info) == 12, "struct otp_info has 12 bytes in the table");
_Static_assert(offsetof(struct otp_info, start) == 0, "start of struct otp_info is at 0 in the table");
_Static_assert(offsetof(struct otp_info, length) == 4, "length of struct otp_info is at 4 in the table");
_Static_assert(offsetof(struct otp_info, locked) == 8, "locked of struct otp_info is at 8 in the table");
_Static_assert(sizeof(struct mtd_write_req) == 48, "struct mtd_write_req has 48 bytes in the table");
_Static_assert(offsetof(struct mtd_write_req, start) == 0, "start of struct mtd_write_req is at 0 in the table");
_Static_assert(offsetof(struct mtd_write_req, len) == 8, "len of struct mtd_write_req is at 8 in the table");
_Static_assert(offsetof(struct mtd_write_req, ooblen) == 16, "ooblen of struct mtd_write_req is at 16 in the table");
_Static_assert(offsetof(struct mtd_write_req, usr_data) == 24, "usr_data of struct mtd_write_req is at 24 in the table");
_Static_assert(offsetof(struct mtd_write_req, usr_oob) == 32, "usr_oob of struct mtd_write_req is at 32 in the table");
_Static_assert(offsetof(struct mtd_write_req, mode) == 40, "mode of struct mtd_write_req is at 40 in the table");
_Static_assert(sizeof(struct mtd_info_user) == 32, "struct mtd_info_user has 32 bytes in the table");
_Static_assert(offsetof(struct mtd_info_user, type) == 0, "type of struct mtd_info_user is at 0 in the table");
_Static_assert(offsetof(struct mtd_info_user, flags) == 4, "flags of struct mtd_info_user is at 4 in the table");
_Static_assert(offsetof(struct mtd_info_user, size) == 8, "size of struct mtd_info_user is at 8 in the table");
_Static_assert(offsetof(struct mtd_info_user, erasesize) == 12, "erasesize of struct mtd_info_user is at 12 in the table");
_Static_assert(offsetof(struct mtd_info_user, writesize) == 16, "writesize of struct mtd_info_user is at 16 in the table");
_Static_assert(offsetof(struct mtd_info_user, oobsize) == 20, "oobsize of struct mtd_info_user is at 20 in the table");
_Static_assert(offsetof(struct mtd_info_user, padding) == 24, "padding of struct mtd_info_user is at 24 in the table");
_Static_assert(sizeof(struct nand_oobinfo) == 200, "struct nand_oobinfo has 200 bytes in the table");
_Static_assert(offsetof(struct nand_oobinfo, useecc) == 0, "useecc of struct nand_oobinfo is at 0 in the table");
_Static_assert(offsetof(struct nand_oobinfo, eccbytes) == 4, "eccbytes of struct nand_oobinfo is at 4 in the table");
_Static_assert(offsetof(struct nand_oobinfo, oobfree) == 8, "oobfree of struct nand_oobinfo is at 8 in the table");
_Static_assert(offsetof(struct nand_oobinfo, eccpos) == 72, "eccpos of struct nand_oobinfo is at 72 in the table");
_Static_assert(sizeof(struct nand_ecclayout_user) == 328, "struct nand_ecclayout_user has 328 bytes in the table");
_Static_assert(offsetof(struct nand_ecclayout_user, eccbytes) == 0, "eccbytes of struct nand_ecclayout_user is at 0 in the table");
_Static_assert(offsetof(struct nand_ecclayout_user, eccpos) == 4, "eccpos of struct nand_ecclayout_user is at 4 in the table");
_Static_assert(offsetof(struct nand_ecclayout_user, oobavail) == 260, "oobavail of struct nand_ecclayout_user is at 260 in the table");
_Static_assert(offsetof(struct nand_ecclayout_user, oobfree) == 264, "oobfree of struct nand_ecclayout_user is at 264 in the table");
_Static_assert(sizeof(struct mtd_ecc_stats) == 16, "struct mtd_ecc_stats has 16 bytes in the table");
_Static_assert(offsetof(struct mtd_ecc_stats, corrected) == 0, "corrected of struct mtd_ecc_stats is at 0 in the table");
_Static_assert(offsetof(struct mtd_ecc_stats, failed) == 4, "failed of struct mtd_ecc_stats is at 4 in the table");
_Static_assert(offsetof(struct mtd_ecc_stats, badblocks) == 8, "badblocks of struct mtd_ecc_stats is at 8 in the table");
_Static_assert(offsetof(struct mtd_ecc_stats, bbtblocks) == 12, "bbtblocks of struct mtd_ecc_stats is at 12 in the table");
_Static_assert(sizeof(struct region_info_user) == 16, "struct region_info_user has 16 bytes in the table");
_Static_assert(offsetof(struct region_info_user, regionindex) == 12, "regionindex of struct region_info_user is at 12 in the table");
#endif
