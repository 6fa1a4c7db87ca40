/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<mtd/ubi-user.h>)
#include <mtd/ubi-user.h>
#ifdef UBI_DYNAMIC_VOLUME
_Static_assert((unsigned long long)(UBI_DYNAMIC_VOLUME) == 0x3ULL || (unsigned long long)(UBI_DYNAMIC_VOLUME) == (unsigned long long)(long long)(int)0x3ULL, "UBI_DYNAMIC_VOLUME is 3 in the table");
#endif
#ifdef UBI_STATIC_VOLUME
_Static_assert((unsigned long long)(UBI_STATIC_VOLUME) == 0x4ULL || (unsigned long long)(UBI_STATIC_VOLUME) == (unsigned long long)(long long)(int)0x4ULL, "UBI_STATIC_VOLUME is 4 in the table");
#endif
#ifdef UBI_VOL_SKIP_CRC_CHECK_FLG
_Static_assert((unsigned long long)(UBI_VOL_SKIP_CRC_CHECK_FLG) == 0x1ULL || (unsigned long long)(UBI_VOL_SKIP_CRC_CHECK_FLG) == (unsigned long long)(long long)(int)0x1ULL, "UBI_VOL_SKIP_CRC_CHECK_FLG is 1 in the table");
#endif
#ifdef UBI_VOL_PROP_DIRECT_WRITE
_Static_assert((unsigned long long)(UBI_VOL_PROP_DIRECT_WRITE) == 0x1ULL || (unsigned long long)(UBI_VOL_PROP_DIRECT_WRITE) == (unsigned long long)(long long)(int)0x1ULL, "UBI_VOL_PROP_DIRECT_WRITE is 1 in the table");
#endif
_Static_assert(sizeof(struct ubi_mkvol_req) == 152, "struct ubi_mkvol_req has 152 bytes in the table");
_Static_assert(offsetof(struct ubi_mkvol_req, vol_id) == 0, "vol_id of struct ubi_mkvol_req is at 0 in the table");
_Static_assert(offsetof(struct ubi_mkvol_req, alignment) == 4, "alignment of struct ubi_mkvol_req is at 4 in the table");
_Static_assert(offsetof(struct ubi_mkvol_req, bytes) == 8, "bytes of struct ubi_mkvol_req is at 8 in the table");
_Static_assert(offsetof(struct ubi_mkvol_req, vol_type) == 16, "vol_type of struct ubi_mkvol_req is at 16 in the table");
_Static_assert(offsetof(struct ubi_mkvol_req, flags) == 17, "flags of struct ubi_mkvol_req is at 17 in the table");
_Static_assert(offsetof(struct ubi_mkvol_req, name_len) == 18, "name_len of struct ubi_mkvol_req is at 18 in the table");
_Static_assert(offsetof(struct ubi_mkvol_req, name) == 24, "name of struct ubi_mkvol_req is at 24 in the table");
_Static_assert(sizeof(struct ubi_attach_req) == 24, "struct ubi_attach_req has 24 bytes in the table");
_Static_assert(offsetof(struct ubi_attach_req, ubi_num) == 0, "ubi_num of struct ubi_attach_req is at 0 in the table");
_Static_assert(offsetof(struct ubi_attach_req, mtd_num) == 4, "mtd_num of struct ubi_attach_req is at 4 in the table");
_Static_assert(offsetof(struct ubi_attach_req, vid_hdr_offset) == 8, "vid_hdr_offset of struct ubi_attach_req is at 8 in the table");
_Static_assert(offsetof(struct ubi_attach_req, max_beb_per1024) == 12, "max_beb_per1024 of struct ubi_attach_req is at 12 in the table");
_Static_assert(sizeof(struct ubi_rsvol_req) == 12, "struct ubi_rsvol_req has 12 bytes in the table");
_Static_assert(offsetof(struct ubi_rsvol_req, bytes) == 0, "bytes of struct ubi_rsvol_req is at 0 in the table");
_Static_assert(offsetof(struct ubi_rsvol_req, vol_id) == 8, "vol_id of struct ubi_rsvol_req is at 8 in the table");
_Static_assert(sizeof(struct ubi_set_vol_prop_req) == 16, "struct ubi_set_vol_prop_req has 16 bytes in the table");
_Static_assert(offsetof(struct ubi_set_vol_prop_req, property) == 0, "property of struct ubi_set_vol_prop_req is at 0 in the table");
_Static_assert(offsetof(struct ubi_set_vol_prop_req, value) == 8, "value of struct ubi_set_vol_prop_req is at 8 in the table");
#endif
