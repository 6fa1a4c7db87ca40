/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/loop.h>)
#include <linux/loop.h>
#ifdef LO_FLAGS_READ_ONLY
_Static_assert((unsigned long long)(LO_FLAGS_READ_ONLY) == 0x1ULL || (unsigned long long)(LO_FLAGS_READ_ONLY) == (unsigned long long)(long long)(int)0x1ULL, "LO_FLAGS_READ_ONLY is 1 in the table");
#endif
#ifdef LO_FLAGS_USE_AOPS
_Static_assert((unsigned long long)(LO_FLAGS_USE_AOPS) == 0x2ULL || (unsigned long long)(LO_FLAGS_USE_AOPS) == (unsigned long long)(long long)(int)0x2ULL, "LO_FLAGS_USE_AOPS is 2 in the table");
#endif
#ifdef LO_FLAGS_AUTOCLEAR
_Static_assert((unsigned long long)(LO_FLAGS_AUTOCLEAR) == 0x4ULL || (unsigned long long)(LO_FLAGS_AUTOCLEAR) == (unsigned long long)(long long)(int)0x4ULL, "LO_FLAGS_AUTOCLEAR is 4 in the table");
#endif
#ifdef LO_FLAGS_PARTSCAN
_Static_assert((unsigned long long)(LO_FLAGS_PARTSCAN) == 0x8ULL || (unsigned long long)(LO_FLAGS_PARTSCAN) == (unsigned long long)(long long)(int)0x8ULL, "LO_FLAGS_PARTSCAN is 8 in the table");
#endif
#ifdef LO_FLAGS_DIRECT_IO
_Static_assert((unsigned long long)(LO_FLAGS_DIRECT_IO) == 0x10ULL || (unsigned long long)(LO_FLAGS_DIRECT_IO) == (unsigned long long)(long long)(int)0x10ULL, "LO_FLAGS_DIRECT_IO is 16 in the table");
#endif
#ifdef LO_CRYPT_NONE
_Static_assert((unsigned long long)(LO_CRYPT_NONE) == 0x0ULL || (unsigned long long)(LO_CRYPT_NONE) == (unsigned long long)(long long)(int)0x0ULL, "LO_CRYPT_NONE is 0 in the table");
#endif
#ifdef LO_CRYPT_XOR
_Static_assert((unsigned long long)(LO_CRYPT_XOR) == 0x1ULL || (unsigned long long)(LO_CRYPT_XOR) == (unsigned long long)(long long)(int)0x1ULL, "LO_CRYPT_XOR is 1 in the table");
#endif
#ifdef LO_CRYPT_DES
_Static_assert((unsigned long long)(LO_CRYPT_DES) == 0x2ULL || (unsigned long long)(LO_CRYPT_DES) == (unsigned long long)(long long)(int)0x2ULL, "LO_CRYPT_DES is 2 in the table");
#endif
#ifdef LO_CRYPT_FISH2
_Static_assert((unsigned long long)(LO_CRYPT_FISH2) == 0x3ULL || (unsigned long long)(LO_CRYPT_FISH2) == (unsigned long long)(long long)(int)0x3ULL, "LO_CRYPT_FISH2 is 3 in the table");
#endif
#ifdef LO_CRYPT_BLOW
_Static_assert((unsigned long long)(LO_CRYPT_BLOW) == 0x4ULL || (unsigned long long)(LO_CRYPT_BLOW) == (unsigned long long)(long long)(int)0x4ULL, "LO_CRYPT_BLOW is 4 in the table");
#endif
#ifdef LO_CRYPT_CAST128
_Static_assert((unsigned long long)(LO_CRYPT_CAST128) == 0x5ULL || (unsigned long long)(LO_CRYPT_CAST128) == (unsigned long long)(long long)(int)0x5ULL, "LO_CRYPT_CAST128 is 5 in the table");
#endif
#ifdef LO_CRYPT_IDEA
_Static_assert((unsigned long long)(LO_CRYPT_IDEA) == 0x6ULL || (unsigned long long)(LO_CRYPT_IDEA) == (unsigned long long)(long long)(int)0x6ULL, "LO_CRYPT_IDEA is 6 in the table");
#endif
#ifdef LO_CRYPT_DUMMY
_Static_assert((unsigned long long)(LO_CRYPT_DUMMY) == 0x9ULL || (unsigned long long)(LO_CRYPT_DUMMY) == (unsigned long long)(long long)(int)0x9ULL, "LO_CRYPT_DUMMY is 9 in the table");
#endif
#ifdef LO_CRYPT_SKIPJACK
_Static_assert((unsigned long long)(LO_CRYPT_SKIPJACK) == 0xaULL || (unsigned long long)(LO_CRYPT_SKIPJACK) == (unsigned long long)(long long)(int)0xaULL, "LO_CRYPT_SKIPJACK is 10 in the table");
#endif
#ifdef LO_CRYPT_CRYPTOAPI
_Static_assert((unsigned long long)(LO_CRYPT_CRYPTOAPI) == 0x12ULL || (unsigned long long)(LO_CRYPT_CRYPTOAPI) == (unsigned long long)(long long)(int)0x12ULL, "LO_CRYPT_CRYPTOAPI is 18 in the table");
#endif
#ifdef LOOP_SET_FD
_Static_assert((unsigned long long)(LOOP_SET_FD) == 0x4c00ULL || (unsigned long long)(LOOP_SET_FD) == (unsigned long long)(long long)(int)0x4c00ULL, "LOOP_SET_FD is 19456 in the table");
#endif
#ifdef LOOP_CLR_FD
_Static_assert((unsigned long long)(LOOP_CLR_FD) == 0x4c01ULL || (unsigned long long)(LOOP_CLR_FD) == (unsigned long long)(long long)(int)0x4c01ULL, "LOOP_CLR_FD is 19457 in the table");
#endif
#ifdef LOOP_SET_STATUS
_Static_assert((unsigned long long)(LOOP_SET_STATUS) == 0x4c02ULL || (unsigned long long)(LOOP_SET_STATUS) == (unsigned long long)(long long)(int)0x4c02ULL, "LOOP_SET_STATUS is 19458 in the table");
#endif
#ifdef LOOP_GET_STATUS
_Static_assert((unsigned long long)(LOOP_GET_STATUS) == 0x4c03ULL || (unsigned long long)(LOOP_GET_STATUS) == (unsigned long long)(long long)(int)0x4c03ULL, "LOOP_GET_STATUS is 19459 in the table");
#endif
#ifdef LOOP_SET_STATUS64
_Static_assert((unsigned long long)(LOOP_SET_STATUS64) == 0x4c04ULL || (unsigned long long)(LOOP_SET_STATUS64) == (unsigned long long)(long long)(int)0x4c04ULL, "LOOP_SET_STATUS64 is 19460 in the table");
#endif
#ifdef LOOP_GET_STATUS64
_Static_assert((unsigned long long)(LOOP_GET_STATUS64) == 0x4c05ULL || (unsigned long long)(LOOP_GET_STATUS64) == (unsigned long long)(long long)(int)0x4c05ULL, "LOOP_GET_STATUS64 is 19461 in the table");
#endif
#ifdef LOOP_CHANGE_FD
_Static_assert((unsigned long long)(LOOP_CHANGE_FD) == 0x4c06ULL || (unsigned long long)(LOOP_CHANGE_FD) == (unsigned long long)(long long)(int)0x4c06ULL, "LOOP_CHANGE_FD is 19462 in the table");
#endif
#ifdef LOOP_SET_CAPACITY
_Static_assert((unsigned long long)(LOOP_SET_CAPACITY) == 0x4c07ULL || (unsigned long long)(LOOP_SET_CAPACITY) == (unsigned long long)(long long)(int)0x4c07ULL, "LOOP_SET_CAPACITY is 19463 in the table");
#endif
#ifdef LOOP_SET_DIRECT_IO
_Static_assert((unsigned long long)(LOOP_SET_DIRECT_IO) == 0x4c08ULL || (unsigned long long)(LOOP_SET_DIRECT_IO) == (unsigned long long)(long long)(int)0x4c08ULL, "LOOP_SET_DIRECT_IO is 19464 in the table");
#endif
#ifdef LOOP_SET_BLOCK_SIZE
_Static_assert((unsigned long long)(LOOP_SET_BLOCK_SIZE) == 0x4c09ULL || (unsigned long long)(LOOP_SET_BLOCK_SIZE) == (unsigned long long)(long long)(int)0x4c09ULL, "LOOP_SET_BLOCK_SIZE is 19465 in the table");
#endif
#ifdef LOOP_CONFIGURE
_Static_assert((unsigned long long)(LOOP_CONFIGURE) == 0x4c0aULL || (unsigned long long)(LOOP_CONFIGURE) == (unsigned long long)(long long)(int)0x4c0aULL, "LOOP_CONFIGURE is 19466 in the table");
#endif
#ifdef LOOP_CTL_ADD
_Static_assert((unsigned long long)(LOOP_CTL_ADD) == 0x4c80ULL || (unsigned long long)(LOOP_CTL_ADD) == (unsigned long long)(long long)(int)0x4c80ULL, "LOOP_CTL_ADD is 19584 in the table");
#endif
#ifdef LOOP_CTL_REMOVE
_Static_assert((unsigned long long)(LOOP_CTL_REMOVE) == 0x4c81ULL || (unsigned long long)(LOOP_CTL_REMOVE) == (unsigned long long)(long long)(int)0x4c81ULL, "LOOP_CTL_REMOVE is 19585 in the table");
#endif
#ifdef LOOP_CTL_GET_FREE
_Static_assert((unsigned long long)(LOOP_CTL_GET_FREE) == 0x4c82ULL || (unsigned long long)(LOOP_CTL_GET_FREE) == (unsigned long long)(long long)(int)0x4c82ULL, "LOOP_CTL_GET_FREE is 19586 in the table");
#endif
_Static_assert(sizeof(struct loop_info) == 168, "struct loop_info has 168 bytes in the table");
_Static_assert(offsetof(struct loop_info, lo_number) == 0, "lo_number of struct loop_info is at 0 in the table");
_Static_assert(offsetof(struct loop_info, lo_device) == 8, "lo_device of struct loop_info is at 8 in the table");
_Static_assert(offsetof(struct loop_info, lo_inode) == 16, "lo_inode of struct loop_info is at 16 in the table");
_Static_assert(offsetof(struct loop_info, lo_rdevice) == 24, "lo_rdevice of struct loop_info is at 24 in the table");
_Static_assert(offsetof(struct loop_info, lo_offset) == 32, "lo_offset of struct loop_info is at 32 in the table");
_Static_assert(offsetof(struct loop_info, lo_encrypt_type) == 36, "lo_encrypt_type of struct loop_info is at 36 in the table");
_Static_assert(offsetof(struct loop_info, lo_encrypt_key_size) == 40, "lo_encrypt_key_size of struct loop_info is at 40 in the table");
_Static_assert(offsetof(struct loop_info, lo_flags) == 44, "lo_flags of struct loop_info is at 44 in the table");
_Static_assert(offsetof(struct loop_info, lo_name) == 48, "lo_name of struct loop_info is at 48 in the table");
_Static_assert(offsetof(struct loop_info, lo_encrypt_key) == 112, "lo_encrypt_key of struct loop_info is at 112 in the table");
_Static_assert(offsetof(struct loop_info, lo_init) == 144, "lo_init of struct loop_info is at 144 in the table");
_Static_assert(offsetof(struct loop_info, reserved) == 160, "reserved of struct loop_info is at 160 in the table");
_Static_assert(sizeof(struct loop_info64) == 232, "struct loop_info64 has 232 bytes in the table");
_Static_assert(offsetof(struct loop_info64, lo_device) == 0, "lo_device of struct loop_info64 is at 0 in the table");
_Static_assert(offsetof(struct loop_info64, lo_inode) == 8, "lo_inode of struct loop_info64 is at 8 in the table");
_Static_assert(offsetof(struct loop_info64, lo_rdevice) == 16, "lo_rdevice of struct loop_info64 is at 16 in the table");
_Static_assert(offsetof(struct loop_info64, lo_offset) == 24, "lo_offset of struct loop_info64 is at 24 in the table");
_Static_assert(offsetof(struct loop_info64, lo_sizelimit) == 32, "lo_sizelimit of struct loop_info64 is at 32 in the table");
_Static_assert(offsetof(struct loop_info64, lo_number) == 40, "lo_number of struct loop_info64 is at 40 in the table");
_Static_assert(offsetof(struct loop_info64, lo_encrypt_type) == 44, "lo_encrypt_type of struct loop_info64 is at 44 in the table");
_Static_assert(offsetof(struct loop_info64, lo_encrypt_key_size) == 48, "lo_encrypt_key_size of struct loop_info64 is at 48 in the table");
_Static_assert(offsetof(struct loop_info64, lo_flags) == 52, "lo_flags of struct loop_info64 is at 52 in the table");
_Static_assert(offsetof(struct loop_info64, lo_file_name) == 56, "lo_file_name of struct loop_info64 is at 56 in the table");
_Static_assert(offsetof(struct loop_info64, lo_crypt_name) == 120, "lo_crypt_name of struct loop_info64 is at 120 in the table");
_Static_assert(offsetof(struct loop_info64, lo_encrypt_key) == 184, "lo_encrypt_key of struct loop_info64 is at 184 in the table");
_Static_assert(offsetof(struct loop_info64, lo_init) == 216, "lo_init of struct loop_info64 is at 216 in the table");
_Static_assert(sizeof(struct loop_config) == 304, "struct loop_config has 304 bytes in the table");
_Static_assert(offsetof(struct loop_config, fd) == 0, "fd of struct loop_config is at 0 in the table");
_Static_assert(offsetof(struct loop_config, block_size) == 4, "block_size of struct loop_config is at 4 in the table");
_Static_assert(offsetof(struct loop_config, info) == 8, "info of struct loop_config is at 8 in the table");
_Static_assert(offsetof(struct loop_config, __reserved) == 240, "__reserved of struct loop_config is at 240 in the table");
#endif
