/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/cryptouser.h>)
#include <linux/cryptouser.h>
#ifdef CRYPTO_MSG_NEWALG
_Static_assert((unsigned long long)(CRYPTO_MSG_NEWALG) == 0x10ULL || (unsigned long long)(CRYPTO_MSG_NEWALG) == (unsigned long long)(long long)(int)0x10ULL, "CRYPTO_MSG_NEWALG is 16 in the table");
#endif
#ifdef CRYPTO_MSG_DELALG
_Static_assert((unsigned long long)(CRYPTO_MSG_DELALG) == 0x11ULL || (unsigned long long)(CRYPTO_MSG_DELALG) == (unsigned long long)(long long)(int)0x11ULL, "CRYPTO_MSG_DELALG is 17 in the table");
#endif
#ifdef CRYPTO_MSG_UPDATEALG
_Static_assert((unsigned long long)(CRYPTO_MSG_UPDATEALG) == 0x12ULL || (unsigned long long)(CRYPTO_MSG_UPDATEALG) == (unsigned long long)(long long)(int)0x12ULL, "CRYPTO_MSG_UPDATEALG is 18 in the table");
#endif
#ifdef CRYPTO_MSG_GETALG
_Static_assert((unsigned long long)(CRYPTO_MSG_GETALG) == 0x13ULL || (unsigned long long)(CRYPTO_MSG_GETALG) == (unsigned long long)(long long)(int)0x13ULL, "CRYPTO_MSG_GETALG is 19 in the table");
#endif
#ifdef CRYPTO_MSG_DELRNG
_Static_assert((unsigned long long)(CRYPTO_MSG_DELRNG) == 0x14ULL || (unsigned long long)(CRYPTO_MSG_DELRNG) == (unsigned long long)(long long)(int)0x14ULL, "CRYPTO_MSG_DELRNG is 20 in the table");
#endif
#ifdef CRYPTO_MSG_GETSTAT
_Static_assert((unsigned long long)(CRYPTO_MSG_GETSTAT) == 0x15ULL || (unsigned long long)(CRYPTO_MSG_GETSTAT) == (unsigned long long)(long long)(int)0x15ULL, "CRYPTO_MSG_GETSTAT is 21 in the table");
#endif
_Static_assert(sizeof(struct crypto_user_alg) == 208, "struct crypto_user_alg has 208 bytes in the table");
_Static_assert(offsetof(struct crypto_user_alg, cru_name) == 0, "cru_name of struct crypto_user_alg is at 0 in the table");
_Static_assert(offsetof(struct crypto_user_alg, cru_driver_name) == 64, "cru_driver_name of struct crypto_user_alg is at 64 in the table");
_Static_assert(offsetof(struct crypto_user_alg, cru_module_name) == 128, "cru_module_name of struct crypto_user_alg is at 128 in the table");
_Static_assert(offsetof(struct crypto_user_alg, cru_type) == 192, "cru_type of struct crypto_user_alg is at 192 in the table");
_Static_assert(offsetof(struct crypto_user_alg, cru_mask) == 196, "cru_mask of struct crypto_user_alg is at 196 in the table");
_Static_assert(offsetof(struct crypto_user_alg, cru_refcnt) == 200, "cru_refcnt of struct crypto_user_alg is at 200 in the table");
_Static_assert(offsetof(struct crypto_user_alg, cru_flags) == 204, "cru_flags of struct crypto_user_alg is at 204 in the table");
_Static_assert(sizeof(struct crypto_report_hash) == 72, "struct crypto_report_hash has 72 bytes in the table");
_Static_assert(offsetof(struct crypto_report_hash, type) == 0, "type of struct crypto_report_hash is at 0 in the table");
_Static_assert(offsetof(struct crypto_report_hash, blocksize) == 64, "blocksize of struct crypto_report_hash is at 64 in the table");
_Static_assert(offsetof(struct crypto_report_hash, digestsize) == 68, "digestsize of struct crypto_report_hash is at 68 in the table");
_Static_assert(sizeof(struct crypto_report_blkcipher) == 144, "struct crypto_report_blkcipher has 144 bytes in the table");
_Static_assert(offsetof(struct crypto_report_blkcipher, type) == 0, "type of struct crypto_report_blkcipher is at 0 in the table");
_Static_assert(offsetof(struct crypto_report_blkcipher, geniv) == 64, "geniv of struct crypto_report_blkcipher is at 64 in the table");
_Static_assert(offsetof(struct crypto_report_blkcipher, blocksize) == 128, "blocksize of struct crypto_report_blkcipher is at 128 in the table");
_Static_assert(offsetof(struct crypto_report_blkcipher, min_keysize) == 132, "min_keysize of struct crypto_report_blkcipher is at 132 in the table");
_Static_assert(offsetof(struct crypto_report_blkcipher, max_keysize) == 136, "max_keysize of struct crypto_report_blkcipher is at 136 in the table");
_Static_assert(offsetof(struct crypto_report_blkcipher, ivsize) == 140, "ivsize of struct crypto_report_blkcipher is at 140 in the table");
_Static_assert(sizeof(struct crypto_report_aead) == 140, "struct crypto_report_aead has 140 bytes in the table");
_Static_assert(offsetof(struct crypto_report_aead, type) == 0, "type of struct crypto_report_aead is at 0 in the table");
_Static_assert(offsetof(struct crypto_report_aead, geniv) == 64, "geniv of struct crypto_report_aead is at 64 in the table");
_Static_assert(offsetof(struct crypto_report_aead, blocksize) == 128, "blocksize of struct crypto_report_aead is at 128 in the table");
_Static_assert(offsetof(struct crypto_report_aead, maxauthsize) == 132, "maxauthsize of struct crypto_report_aead is at 132 in the table");
_Static_assert(offsetof(struct crypto_report_aead, ivsize) == 136, "ivsize of struct crypto_report_aead is at 136 in the table");
_Static_assert(sizeof(struct crypto_report_rng) == 68, "struct crypto_report_rng has 68 bytes in the table");
_Static_assert(offsetof(struct crypto_report_rng, type) == 0, "type of struct crypto_report_rng is at 0 in the table");
_Static_assert(offsetof(struct crypto_report_rng, seedsize) == 64, "seedsize of struct crypto_report_rng is at 64 in the table");
_Static_assert(sizeof(struct crypto_report_cipher) == 76, "struct crypto_report_cipher has 76 bytes in the table");
_Static_assert(offsetof(struct crypto_report_cipher, type) == 0, "type of struct crypto_report_cipher is at 0 in the table");
_Static_assert(offsetof(struct crypto_report_cipher, blocksize) == 64, "blocksize of struct crypto_report_cipher is at 64 in the table");
_Static_assert(offsetof(struct crypto_report_cipher, min_keysize) == 68, "min_keysize of struct crypto_report_cipher is at 68 in the table");
_Static_assert(offsetof(struct crypto_report_cipher, max_keysize) == 72, "max_keysize of struct crypto_report_cipher is at 72 in the table");
#endif
