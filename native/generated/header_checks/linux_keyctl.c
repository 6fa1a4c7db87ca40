/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/keyctl.h>)
#include <linux/keyctl.h>
#ifdef KEY_SPEC_THREAD_KEYRING
_Static_assert((unsigned long long)(KEY_SPEC_THREAD_KEYRING) == 0xffffffffffffffffULL, "KEY_SPEC_THREAD_KEYRING is -1 in the table");
#endif
#ifdef KEY_SPEC_PROCESS_KEYRING
_Static_assert((unsigned long long)(KEY_SPEC_PROCESS_KEYRING) == 0xfffffffffffffffeULL, "KEY_SPEC_PROCESS_KEYRING is -2 in the table");
#endif
#ifdef KEY_SPEC_SESSION_KEYRING
_Static_assert((unsigned long long)(KEY_SPEC_SESSION_KEYRING) == 0xfffffffffffffffdULL, "KEY_SPEC_SESSION_KEYRING is -3 in the table");
#endif
#ifdef KEY_SPEC_USER_KEYRING
_Static_assert((unsigned long long)(KEY_SPEC_USER_KEYRING) == 0xfffffffffffffffcULL, "KEY_SPEC_USER_KEYRING is -4 in the table");
#endif
#ifdef KEY_SPEC_USER_SESSION_KEYRING
_Static_assert((unsigned long long)(KEY_SPEC_USER_SESSION_KEYRING) == 0xfffffffffffffffbULL, "KEY_SPEC_USER_SESSION_KEYRING is -5 in the table");
#endif
#ifdef KEY_SPEC_GROUP_KEYRING
_Static_assert((unsigned long long)(KEY_SPEC_GROUP_KEYRING) == 0xfffffffffffffffaULL, "KEY_SPEC_GROUP_KEYRING is -6 in the table");
#endif
#ifdef KEY_SPEC_REQKEY_AUTH_KEY
_Static_assert((unsigned long long)(KEY_SPEC_REQKEY_AUTH_KEY) == 0xfffffffffffffff9ULL, "KEY_SPEC_REQKEY_AUTH_KEY is -7 in the table");
#endif
#ifdef KEY_SPEC_REQUESTOR_KEYRING
_Static_assert((unsigned long long)(KEY_SPEC_REQUESTOR_KEYRING) == 0xfffffffffffffff8ULL, "KEY_SPEC_REQUESTOR_KEYRING is -8 in the table");
#endif
#ifdef KEY_REQKEY_DEFL_NO_CHANGE
_Static_assert((unsigned long long)(KEY_REQKEY_DEFL_NO_CHANGE) == 0xffffffffffffffffULL, "KEY_REQKEY_DEFL_NO_CHANGE is -1 in the table");
#endif
#ifdef KEY_REQKEY_DEFL_DEFAULT
_Static_assert((unsigned long long)(KEY_REQKEY_DEFL_DEFAULT) == 0x0ULL || (unsigned long long)(KEY_REQKEY_DEFL_DEFAULT) == (unsigned long long)(long long)(int)0x0ULL, "KEY_REQKEY_DEFL_DEFAULT is 0 in the table");
#endif
#ifdef KEY_REQKEY_DEFL_THREAD_KEYRING
_Static_assert((unsigned long long)(KEY_REQKEY_DEFL_THREAD_KEYRING) == 0x1ULL || (unsigned long long)(KEY_REQKEY_DEFL_THREAD_KEYRING) == (unsigned long long)(long long)(int)0x1ULL, "KEY_REQKEY_DEFL_THREAD_KEYRING is 1 in the table");
#endif
#ifdef KEY_REQKEY_DEFL_PROCESS_KEYRING
_Static_assert((unsigned long long)(KEY_REQKEY_DEFL_PROCESS_KEYRING) == 0x2ULL || (unsigned long long)(KEY_REQKEY_DEFL_PROCESS_KEYRING) == (unsigned long long)(long long)(int)0x2ULL, "KEY_REQKEY_DEFL_PROCESS_KEYRING is 2 in the table");
#endif
#ifdef KEY_REQKEY_DEFL_SESSION_KEYRING
_Static_assert((unsigned long long)(KEY_REQKEY_DEFL_SESSION_KEYRING) == 0x3ULL || (unsigned long long)(KEY_REQKEY_DEFL_SESSION_KEYRING) == (unsigned long long)(long long)(int)0x3ULL, "KEY_REQKEY_DEFL_SESSION_KEYRING is 3 in the table");
#endif
#ifdef KEY_REQKEY_DEFL_USER_KEYRING
_Static_assert((unsigned long long)(KEY_REQKEY_DEFL_USER_KEYRING) == 0x4ULL || (unsigned long long)(KEY_REQKEY_DEFL_USER_KEYRING) == (unsigned long long)(long long)(int)0x4ULL, "KEY_REQKEY_DEFL_USER_KEYRING is 4 in the table");
#endif
#ifdef KEY_REQKEY_DEFL_USER_SESSION_KEYRING
_Static_assert((unsigned long long)(KEY_REQKEY_DEFL_USER_SESSION_KEYRING) == 0x5ULL || (unsigned long long)(KEY_REQKEY_DEFL_USER_SESSION_KEYRING) == (unsigned long long)(long long)(int)0x5ULL, "KEY_REQKEY_DEFL_USER_SESSION_KEYRING is 5 in the table");
#endif
#ifdef KEY_REQKEY_DEFL_GROUP_KEYRING
_Static_assert((unsigned long long)(KEY_REQKEY_DEFL_GROUP_KEYRING) == 0x6ULL || (unsigned long long)(KEY_REQKEY_DEFL_GROUP_KEYRING) == (unsigned long long)(long long)(int)0x6ULL, "KEY_REQKEY_DEFL_GROUP_KEYRING is 6 in the table");
#endif
#ifdef KEY_REQKEY_DEFL_REQUESTOR_KEYRING
_Static_assert((unsigned long long)(KEY_REQKEY_DEFL_REQUESTOR_KEYRING) == 0x7ULL || (unsigned long long)(KEY_REQKEY_DEFL_REQUESTOR_KEYRING) == (unsigned long long)(long long)(int)0x7ULL, "KEY_REQKEY_DEFL_REQUESTOR_KEYRING is 7 in the table");
#endif
#ifdef KEYCTL_GET_KEYRING_ID
_Static_assert((unsigned long long)(KEYCTL_GET_KEYRING_ID) == 0x0ULL || (unsigned long long)(KEYCTL_GET_KEYRING_ID) == (unsigned long long)(long long)(int)0x0ULL, "KEYCTL_GET_KEYRING_ID is 0 in the table");
#endif
#ifdef KEYCTL_JOIN_SESSION_KEYRING
_Static_assert((unsigned long long)(KEYCTL_JOIN_SESSION_KEYRING) == 0x1ULL || (unsigned long long)(KEYCTL_JOIN_SESSION_KEYRING) == (unsigned long long)(long long)(int)0x1ULL, "KEYCTL_JOIN_SESSION_KEYRING is 1 in the table");
#endif
#ifdef KEYCTL_UPDATE
_Static_assert((unsigned long long)(KEYCTL_UPDATE) == 0x2ULL || (unsigned long long)(KEYCTL_UPDATE) == (unsigned long long)(long long)(int)0x2ULL, "KEYCTL_UPDATE is 2 in the table");
#endif
#ifdef KEYCTL_REVOKE
_Static_assert((unsigned long long)(KEYCTL_REVOKE) == 0x3ULL || (unsigned long long)(KEYCTL_REVOKE) == (unsigned long long)(long long)(int)0x3ULL, "KEYCTL_REVOKE is 3 in the table");
#endif
#ifdef KEYCTL_CHOWN
_Static_assert((unsigned long long)(KEYCTL_CHOWN) == 0x4ULL || (unsigned long long)(KEYCTL_CHOWN) == (unsigned long long)(long long)(int)0x4ULL, "KEYCTL_CHOWN is 4 in the table");
#endif
#ifdef KEYCTL_SETPERM
_Static_assert((unsigned long long)(KEYCTL_SETPERM) == 0x5ULL || (unsigned long long)(KEYCTL_SETPERM) == (unsigned long long)(long long)(int)0x5ULL, "KEYCTL_SETPERM is 5 in the table");
#endif
#ifdef KEYCTL_DESCRIBE
_Static_assert((unsigned long long)(KEYCTL_DESCRIBE) == 0x6ULL || (unsigned long long)(KEYCTL_DESCRIBE) == (unsigned long long)(long long)(int)0x6ULL, "KEYCTL_DESCRIBE is 6 in the table");
#endif
#ifdef KEYCTL_CLEAR
_Static_assert((unsigned long long)(KEYCTL_CLEAR) == 0x7ULL || (unsigned long long)(KEYCTL_CLEAR) == (unsigned long long)(long long)(int)0x7ULL, "KEYCTL_CLEAR is 7 in the table");
#endif
#ifdef KEYCTL_LINK
_Static_assert((unsigned long long)(KEYCTL_LINK) == 0x8ULL || (unsigned long long)(KEYCTL_LINK) == (unsigned long long)(long long)(int)0x8ULL, "KEYCTL_LINK is 8 in the table");
#endif
#ifdef KEYCTL_UNLINK
_Static_assert((unsigned long long)(KEYCTL_UNLINK) == 0x9ULL || (unsigned long long)(KEYCTL_UNLINK) == (unsigned long long)(long long)(int)0x9ULL, "KEYCTL_UNLINK is 9 in the table");
#endif
#ifdef KEYCTL_SEARCH
_Static_assert((unsigned long long)(KEYCTL_SEARCH) == 0xaULL || (unsigned long long)(KEYCTL_SEARCH) == (unsigned long long)(long long)(int)0xaULL, "KEYCTL_SEARCH is 10 in the table");
#endif
#ifdef KEYCTL_READ
_Static_assert((unsigned long long)(KEYCTL_READ) == 0xbULL || (unsigned long long)(KEYCTL_READ) == (unsigned long long)(long long)(int)0xbULL, "KEYCTL_READ is 11 in the table");
#endif
#ifdef KEYCTL_INSTANTIATE
_Static_assert((unsigned long long)(KEYCTL_INSTANTIATE) == 0xcULL || (unsigned long long)(KEYCTL_INSTANTIATE) == (unsigned long long)(long long)(int)0xcULL, "KEYCTL_INSTANTIATE is 12 in the table");
#endif
#ifdef KEYCTL_NEGATE
_Static_assert((unsigned long long)(KEYCTL_NEGATE) == 0xdULL || (unsigned long long)(KEYCTL_NEGATE) == (unsigned long long)(long long)(int)0xdULL, "KEYCTL_NEGATE is 13 in the table");
#endif
#ifdef KEYCTL_SET_REQKEY_KEYRING
_Static_assert((unsigned long long)(KEYCTL_SET_REQKEY_KEYRING) == 0xeULL || (unsigned long long)(KEYCTL_SET_REQKEY_KEYRING) == (unsigned long long)(long long)(int)0xeULL, "KEYCTL_SET_REQKEY_KEYRING is 14 in the table");
#endif
#ifdef KEYCTL_SET_TIMEOUT
_Static_assert((unsigned long long)(KEYCTL_SET_TIMEOUT) == 0xfULL || (unsigned long long)(KEYCTL_SET_TIMEOUT) == (unsigned long long)(long long)(int)0xfULL, "KEYCTL_SET_TIMEOUT is 15 in the table");
#endif
#ifdef KEYCTL_ASSUME_AUTHORITY
_Static_assert((unsigned long long)(KEYCTL_ASSUME_AUTHORITY) == 0x10ULL || (unsigned long long)(KEYCTL_ASSUME_AUTHORITY) == (unsigned long long)(long long)(int)0x10ULL, "KEYCTL_ASSUME_AUTHORITY is 16 in the table");
#endif
#ifdef KEYCTL_GET_SECURITY
_Static_assert((unsigned long long)(KEYCTL_GET_SECURITY) == 0x11ULL || (unsigned long long)(KEYCTL_GET_SECURITY) == (unsigned long long)(long long)(int)0x11ULL, "KEYCTL_GET_SECURITY is 17 in the table");
#endif
#ifdef KEYCTL_SESSION_TO_PARENT
_Static_assert((unsigned long long)(KEYCTL_SESSION_TO_PARENT) == 0x12ULL || (unsigned long long)(KEYCTL_SESSION_TO_PARENT) == (unsigned long long)(long long)(int)0x12ULL, "KEYCTL_SESSION_TO_PARENT is 18 in the table");
#endif
#ifdef KEYCTL_REJECT
_Static_assert((unsigned long long)(KEYCTL_REJECT) == 0x13ULL || (unsigned long long)(KEYCTL_REJECT) == (unsigned long long)(long long)(int)0x13ULL, "KEYCTL_REJECT is 19 in the table");
#endif
#ifdef KEYCTL_INSTANTIATE_IOV
_Static_assert((unsigned long long)(KEYCTL_INSTANTIATE_IOV) == 0x14ULL || (unsigned long long)(KEYCTL_INSTANTIATE_IOV) == (unsigned long long)(long long)(int)0x14ULL, "KEYCTL_INSTANTIATE_IOV is 20 in the table");
#endif
#ifdef KEYCTL_INVALIDATE
_Static_assert((unsigned long long)(KEYCTL_INVALIDATE) == 0x15ULL || (unsigned long long)(KEYCTL_INVALIDATE) == (unsigned long long)(long long)(int)0x15ULL, "KEYCTL_INVALIDATE is 21 in the table");
#endif
#ifdef KEYCTL_GET_PERSISTENT
_Static_assert((unsigned long long)(KEYCTL_GET_PERSISTENT) == 0x16ULL || (unsigned long long)(KEYCTL_GET_PERSISTENT) == (unsigned long long)(long long)(int)0x16ULL, "KEYCTL_GET_PERSISTENT is 22 in the table");
#endif
#ifdef KEYCTL_DH_COMPUTE
_Static_assert((unsigned long long)(KEYCTL_DH_COMPUTE) == 0x17ULL || (unsigned long long)(KEYCTL_DH_COMPUTE) == (unsigned long long)(long long)(int)0x17ULL, "KEYCTL_DH_COMPUTE is 23 in the table");
#endif
#ifdef KEYCTL_PKEY_QUERY
_Static_assert((unsigned long long)(KEYCTL_PKEY_QUERY) == 0x18ULL || (unsigned long long)(KEYCTL_PKEY_QUERY) == (unsigned long long)(long long)(int)0x18ULL, "KEYCTL_PKEY_QUERY is 24 in the table");
#endif
#ifdef KEYCTL_PKEY_ENCRYPT
_Static_assert((unsigned long long)(KEYCTL_PKEY_ENCRYPT) == 0x19ULL || (unsigned long long)(KEYCTL_PKEY_ENCRYPT) == (unsigned long long)(long long)(int)0x19ULL, "KEYCTL_PKEY_ENCRYPT is 25 in the table");
#endif
#ifdef KEYCTL_PKEY_DECRYPT
_Static_assert((unsigned long long)(KEYCTL_PKEY_DECRYPT) == 0x1aULL || (unsigned long long)(KEYCTL_PKEY_DECRYPT) == (unsigned long long)(long long)(int)0x1aULL, "KEYCTL_PKEY_DECRYPT is 26 in the table");
#endif
#ifdef KEYCTL_PKEY_SIGN
_Static_assert((unsigned long long)(KEYCTL_PKEY_SIGN) == 0x1bULL || (unsigned long long)(KEYCTL_PKEY_SIGN) == (unsigned long long)(long long)(int)0x1bULL, "KEYCTL_PKEY_SIGN is 27 in the table");
#endif
#ifdef KEYCTL_PKEY_VERIFY
_Static_assert((unsigned long long)(KEYCTL_PKEY_VERIFY) == 0x1cULL || (unsigned long long)(KEYCTL_PKEY_VERIFY) == (unsigned long long)(long long)(int)0x1cULL, "KEYCTL_PKEY_VERIFY is 28 in the table");
#endif
#ifdef KEYCTL_RESTRICT_KEYRING
_Static_assert((unsigned long long)(KEYCTL_RESTRICT_KEYRING) == 0x1dULL || (unsigned long long)(KEYCTL_RESTRICT_KEYRING) == (unsigned long long)(long long)(int)0x1dULL, "KEYCTL_RESTRICT_KEYRING is 29 in the table");
#endif
#ifdef KEYCTL_MOVE
_Static_assert((unsigned long long)(KEYCTL_MOVE) == 0x1eULL || (unsigned long long)(KEYCTL_MOVE) == (unsigned long long)(long long)(int)0x1eULL, "KEYCTL_MOVE is 30 in the table");
#endif
#ifdef KEYCTL_CAPABILITIES
_Static_assert((unsigned long long)(KEYCTL_CAPABILITIES) == 0x1fULL || (unsigned long long)(KEYCTL_CAPABILITIES) == (unsigned long long)(long long)(int)0x1fULL, "KEYCTL_CAPABILITIES is 31 in the table");
#endif
#ifdef KEYCTL_WATCH_KEY
_Static_assert((unsigned long long)(KEYCTL_WATCH_KEY) == 0x20ULL || (unsigned long long)(KEYCTL_WATCH_KEY) == (unsigned long long)(long long)(int)0x20ULL, "KEYCTL_WATCH_KEY is 32 in the table");
#endif
#ifdef KEYCTL_MOVE_EXCL
_Static_assert((unsigned long long)(KEYCTL_MOVE_EXCL) == 0x1ULL || (unsigned long long)(KEYCTL_MOVE_EXCL) == (unsigned long long)(long long)(int)0x1ULL, "KEYCTL_MOVE_EXCL is 1 in the table");
#endif
#ifdef KEYCTL_SUPPORTS_ENCRYPT
_Static_assert((unsigned long long)(KEYCTL_SUPPORTS_ENCRYPT) == 0x1ULL || (unsigned long long)(KEYCTL_SUPPORTS_ENCRYPT) == (unsigned long long)(long long)(int)0x1ULL, "KEYCTL_SUPPORTS_ENCRYPT is 1 in the table");
#endif
#ifdef KEYCTL_SUPPORTS_DECRYPT
_Static_assert((unsigned long long)(KEYCTL_SUPPORTS_DECRYPT) == 0x2ULL || (unsigned long long)(KEYCTL_SUPPORTS_DECRYPT) == (unsigned long long)(long long)(int)0x2ULL, "KEYCTL_SUPPORTS_DECRYPT is 2 in the table");
#endif
#ifdef KEYCTL_SUPPORTS_SIGN
_Static_assert((unsigned long long)(KEYCTL_SUPPORTS_SIGN) == 0x4ULL || (unsigned long long)(KEYCTL_SUPPORTS_SIGN) == (unsigned long long)(long long)(int)0x4ULL, "KEYCTL_SUPPORTS_SIGN is 4 in the table");
#endif
#ifdef KEYCTL_SUPPORTS_VERIFY
_Static_assert((unsigned long long)(KEYCTL_SUPPORTS_VERIFY) == 0x8ULL || (unsigned long long)(KEYCTL_SUPPORTS_VERIFY) == (unsigned long long)(long long)(int)0x8ULL, "KEYCTL_SUPPORTS_VERIFY is 8 in the table");
#endif
#ifdef KEYCTL_CAPS0_CAPABILITIES
_Static_assert((unsigned long long)(KEYCTL_CAPS0_CAPABILITIES) == 0x1ULL || (unsigned long long)(KEYCTL_CAPS0_CAPABILITIES) == (unsigned long long)(long long)(int)0x1ULL, "KEYCTL_CAPS0_CAPABILITIES is 1 in the table");
#endif
#ifdef KEYCTL_CAPS0_PERSISTENT_KEYRINGS
_Static_assert((unsigned long long)(KEYCTL_CAPS0_PERSISTENT_KEYRINGS) == 0x2ULL || (unsigned long long)(KEYCTL_CAPS0_PERSISTENT_KEYRINGS) == (unsigned long long)(long long)(int)0x2ULL, "KEYCTL_CAPS0_PERSISTENT_KEYRINGS is 2 in the table");
#endif
#ifdef KEYCTL_CAPS0_DIFFIE_HELLMAN
_Static_assert((unsigned long long)(KEYCTL_CAPS0_DIFFIE_HELLMAN) == 0x4ULL || (unsigned long long)(KEYCTL_CAPS0_DIFFIE_HELLMAN) == (unsigned long long)(long long)(int)0x4ULL, "KEYCTL_CAPS0_DIFFIE_HELLMAN is 4 in the table");
#endif
#ifdef KEYCTL_CAPS0_PUBLIC_KEY
_Static_assert((unsigned long long)(KEYCTL_CAPS0_PUBLIC_KEY) == 0x8ULL || (unsigned long long)(KEYCTL_CAPS0_PUBLIC_KEY) == (unsigned long long)(long long)(int)0x8ULL, "KEYCTL_CAPS0_PUBLIC_KEY is 8 in the table");
#endif
#ifdef KEYCTL_CAPS0_BIG_KEY
_Static_assert((unsigned long long)(KEYCTL_CAPS0_BIG_KEY) == 0x10ULL || (unsigned long long)(KEYCTL_CAPS0_BIG_KEY) == (unsigned long long)(long long)(int)0x10ULL, "KEYCTL_CAPS0_BIG_KEY is 16 in the table");
#endif
#ifdef KEYCTL_CAPS0_INVALIDATE
_Static_assert((unsigned long long)(KEYCTL_CAPS0_INVALIDATE) == 0x20ULL || (unsigned long long)(KEYCTL_CAPS0_INVALIDATE) == (unsigned long long)(long long)(int)0x20ULL, "KEYCTL_CAPS0_INVALIDATE is 32 in the table");
#endif
#ifdef KEYCTL_CAPS0_RESTRICT_KEYRING
_Static_assert((unsigned long long)(KEYCTL_CAPS0_RESTRICT_KEYRING) == 0x40ULL || (unsigned long long)(KEYCTL_CAPS0_RESTRICT_KEYRING) == (unsigned long long)(long long)(int)0x40ULL, "KEYCTL_CAPS0_RESTRICT_KEYRING is 64 in the table");
#endif
#ifdef KEYCTL_CAPS0_MOVE
_Static_assert((unsigned long long)(KEYCTL_CAPS0_MOVE) == 0x80ULL || (unsigned long long)(KEYCTL_CAPS0_MOVE) == (unsigned long long)(long long)(int)0x80ULL, "KEYCTL_CAPS0_MOVE is 128 in the table");
#endif
#ifdef KEYCTL_CAPS1_NS_KEYRING_NAME
_Static_assert((unsigned long long)(KEYCTL_CAPS1_NS_KEYRING_NAME) == 0x1ULL || (unsigned long long)(KEYCTL_CAPS1_NS_KEYRING_NAME) == (unsigned long long)(long long)(int)0x1ULL, "KEYCTL_CAPS1_NS_KEYRING_NAME is 1 in the table");
#endif
#ifdef KEYCTL_CAPS1_NS_KEY_TAG
_Static_assert((unsigned long long)(KEYCTL_CAPS1_NS_KEY_TAG) == 0x2ULL || (unsigned long long)(KEYCTL_CAPS1_NS_KEY_TAG) == (unsigned long long)(long long)(int)0x2ULL, "KEYCTL_CAPS1_NS_KEY_TAG is 2 in the table");
#endif
#ifdef KEYCTL_CAPS1_NOTIFICATIONS
_Static_assert((unsigned long long)(KEYCTL_CAPS1_NOTIFICATIONS) == 0x4ULL || (unsigned long long)(KEYCTL_CAPS1_NOTIFICATIONS) == (unsigned long long)(long long)(int)0x4ULL, "KEYCTL_CAPS1_NOTIFICATIONS is 4 in the table");
#endif
_Static_assert(sizeof(struct keyctl_dh_params) == 12, "struct keyctl_dh_params has 12 bytes in the table");
_Static_assert(offsetof(struct keyctl_dh_params, priv) == 0, "priv of struct keyctl_dh_params is at 0 in the table");
_Static_assert(offsetof(struct keyctl_dh_params, prime) == 4, "prime of struct keyctl_dh_params is at 4 in the table");
_Static_assert(offsetof(struct keyctl_dh_params, base) == 8, "base of struct keyctl_dh_params is at 8 in the table");
_Static_assert(sizeof(struct keyctl_kdf_params) == 56, "struct keyctl_kdf_params has 56 bytes in the table");
_Static_assert(offsetof(struct keyctl_kdf_params, hashname) == 0, "hashname of struct keyctl_kdf_params is at 0 in the table");
_Static_assert(offsetof(struct keyctl_kdf_params, otherinfo) == 8, "otherinfo of struct keyctl_kdf_params is at 8 in the table");
_Static_assert(offsetof(struct keyctl_kdf_params, otherinfolen) == 16, "otherinfolen of struct keyctl_kdf_params is at 16 in the table");
_Static_assert(offsetof(struct keyctl_kdf_params, __spare) == 20, "__spare of struct keyctl_kdf_params is at 20 in the table");
_Static_assert(sizeof(struct keyctl_pkey_query) == 56, "struct keyctl_pkey_query has 56 bytes in the table");
_Static_assert(offsetof(struct keyctl_pkey_query, supported_ops) == 0, "supported_ops of struct keyctl_pkey_query is at 0 in the table");
_Static_assert(offsetof(struct keyctl_pkey_query, key_size) == 4, "key_size of struct keyctl_pkey_query is at 4 in the table");
_Static_assert(offsetof(struct keyctl_pkey_query, max_data_size) == 8, "max_data_size of struct keyctl_pkey_query is at 8 in the table");
_Static_assert(offsetof(struct keyctl_pkey_query, max_sig_size) == 10, "max_sig_size of struct keyctl_pkey_query is at 10 in the table");
_Static_assert(offsetof(struct keyctl_pkey_query, max_enc_size) == 12, "max_enc_size of struct keyctl_pkey_query is at 12 in the table");
_Static_assert(offsetof(struct keyctl_pkey_query, max_dec_size) == 14, "max_dec_size of struct keyctl_pkey_query is at 14 in the table");
_Static_assert(offsetof(struct keyctl_pkey_query, __spare) == 16, "__spare of struct keyctl_pkey_query is at 16 in the table");
_Static_assert(sizeof(struct keyctl_pkey_params) == 40, "struct keyctl_pkey_params has 40 bytes in the table");
_Static_assert(offsetof(struct keyctl_pkey_params, key_id) == 0, "key_id of struct keyctl_pkey_params is at 0 in the table");
_Static_assert(offsetof(struct keyctl_pkey_params, in_len) == 4, "in_len of struct keyctl_pkey_params is at 4 in the table");
_Static_assert(offsetof(struct keyctl_pkey_params, in2_len) == 8, "in2_len of struct keyctl_pkey_params is at 8 in the table");
_Static_assert(offsetof(struct keyctl_pkey_params, __spare) == 12, "__spare of struct keyctl_pkey_params is at 12 in the table");
#endif
