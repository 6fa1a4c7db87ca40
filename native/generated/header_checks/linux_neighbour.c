/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/neighbour.h>)
#include <linux/neighbour.h>
#ifdef NUD_INCOMPLETE
_Static_assert((unsigned long long)(NUD_INCOMPLETE) == 0x1ULL || (unsigned long long)(NUD_INCOMPLETE) == (unsigned long long)(long long)(int)0x1ULL, "NUD_INCOMPLETE is 1 in the table");
#endif
#ifdef NUD_REACHABLE
_Static_assert((unsigned long long)(NUD_REACHABLE) == 0x2ULL || (unsigned long long)(NUD_REACHABLE) == (unsigned long long)(long long)(int)0x2ULL, "NUD_REACHABLE is 2 in the table");
#endif
#ifdef NUD_STALE
_Static_assert((unsigned long long)(NUD_STALE) == 0x4ULL || (unsigned long long)(NUD_STALE) == (unsigned long long)(long long)(int)0x4ULL, "NUD_STALE is 4 in the table");
#endif
#ifdef NUD_DELAY
_Static_assert((unsigned long long)(NUD_DELAY) == 0x8ULL || (unsigned long long)(NUD_DELAY) == (unsigned long long)(long long)(int)0x8ULL, "NUD_DELAY is 8 in the table");
#endif
#ifdef NUD_PROBE
_Static_assert((unsigned long long)(NUD_PROBE) == 0x10ULL || (unsigned long long)(NUD_PROBE) == (unsigned long long)(long long)(int)0x10ULL, "NUD_PROBE is 16 in the table");
#endif
#ifdef NUD_FAILED
_Static_assert((unsigned long long)(NUD_FAILED) == 0x20ULL || (unsigned long long)(NUD_FAILED) == (unsigned long long)(long long)(int)0x20ULL, "NUD_FAILED is 32 in the table");
#endif
#ifdef NUD_NOARP
_Static_assert((unsigned long long)(NUD_NOARP) == 0x40ULL || (unsigned long long)(NUD_NOARP) == (unsigned long long)(long long)(int)0x40ULL, "NUD_NOARP is 64 in the table");
#endif
#ifdef NUD_PERMANENT
_Static_assert((unsigned long long)(NUD_PERMANENT) == 0x80ULL || (unsigned long long)(NUD_PERMANENT) == (unsigned long long)(long long)(int)0x80ULL, "NUD_PERMANENT is 128 in the table");
#endif
#ifdef NUD_NONE
_Static_assert((unsigned long long)(NUD_NONE) == 0x0ULL || (unsigned long long)(NUD_NONE) == (unsigned long long)(long long)(int)0x0ULL, "NUD_NONE is 0 in the table");
#endif
#ifdef NTF_USE
_Static_assert((unsigned long long)(NTF_USE) == 0x1ULL || (unsigned long long)(NTF_USE) == (unsigned long long)(long long)(int)0x1ULL, "NTF_USE is 1 in the table");
#endif
#ifdef NTF_SELF
_Static_assert((unsigned long long)(NTF_SELF) == 0x2ULL || (unsigned long long)(NTF_SELF) == (unsigned long long)(long long)(int)0x2ULL, "NTF_SELF is 2 in the table");
#endif
#ifdef NTF_MASTER
_Static_assert((unsigned long long)(NTF_MASTER) == 0x4ULL || (unsigned long long)(NTF_MASTER) == (unsigned long long)(long long)(int)0x4ULL, "NTF_MASTER is 4 in the table");
#endif
#ifdef NTF_PROXY
_Static_assert((unsigned long long)(NTF_PROXY) == 0x8ULL || (unsigned long long)(NTF_PROXY) == (unsigned long long)(long long)(int)0x8ULL, "NTF_PROXY is 8 in the table");
#endif
#ifdef NTF_OFFLOADED
_Static_assert((unsigned long long)(NTF_OFFLOADED) == 0x20ULL || (unsigned long long)(NTF_OFFLOADED) == (unsigned long long)(long long)(int)0x20ULL, "NTF_OFFLOADED is 32 in the table");
#endif
#ifdef NTF_STICKY
_Static_assert((unsigned long long)(NTF_STICKY) == 0x40ULL || (unsigned long long)(NTF_STICKY) == (unsigned long long)(long long)(int)0x40ULL, "NTF_STICKY is 64 in the table");
#endif
#ifdef NTF_ROUTER
_Static_assert((unsigned long long)(NTF_ROUTER) == 0x80ULL || (unsigned long long)(NTF_ROUTER) == (unsigned long long)(long long)(int)0x80ULL, "NTF_ROUTER is 128 in the table");
#endif
#ifdef NTF_EXT_LEARNED
_Static_assert((unsigned long long)(NTF_EXT_LEARNED) == 0x10ULL || (unsigned long long)(NTF_EXT_LEARNED) == (unsigned long long)(long long)(int)0x10ULL, "NTF_EXT_LEARNED is 16 in the table");
#endif
#ifdef NTF_EXT_MANAGED
_Static_assert((unsigned long long)(NTF_EXT_MANAGED) == 0x1ULL || (unsigned long long)(NTF_EXT_MANAGED) == (unsigned long long)(long long)(int)0x1ULL, "NTF_EXT_MANAGED is 1 in the table");
#endif
#ifdef FDB_NOTIFY_BIT
_Static_assert((unsigned long long)(FDB_NOTIFY_BIT) == 0x1ULL || (unsigned long long)(FDB_NOTIFY_BIT) == (unsigned long long)(long long)(int)0x1ULL, "FDB_NOTIFY_BIT is 1 in the table");
#endif
#ifdef FDB_NOTIFY_INACTIVE_BIT
_Static_assert((unsigned long long)(FDB_NOTIFY_INACTIVE_BIT) == 0x2ULL || (unsigned long long)(FDB_NOTIFY_INACTIVE_BIT) == (unsigned long long)(long long)(int)0x2ULL, "FDB_NOTIFY_INACTIVE_BIT is 2 in the table");
#endif
_Static_assert(sizeof(struct nda_cacheinfo) == 16, "struct nda_cacheinfo has 16 bytes in the table");
_Static_assert(offsetof(struct nda_cacheinfo, ndm_confirmed) == 0, "ndm_confirmed of struct nda_cacheinfo is at 0 in the table");
_Static_assert(offsetof(struct nda_cacheinfo, ndm_used) == 4, "ndm_used of struct nda_cacheinfo is at 4 in the table");
_Static_assert(offsetof(struct nda_cacheinfo, ndm_updated) == 8, "ndm_updated of struct nda_cacheinfo is at 8 in the table");
_Static_assert(offsetof(struct nda_cacheinfo, ndm_refcnt) == 12, "ndm_refcnt of struct nda_cacheinfo is at 12 in the table");
_Static_assert(sizeof(struct ndmsg) == 12, "struct ndmsg has 12 bytes in the table");
_Static_assert(offsetof(struct ndmsg, ndm_family) == 0, "ndm_family of struct ndmsg is at 0 in the table");
_Static_assert(offsetof(struct ndmsg, ndm_ifindex) == 4, "ndm_ifindex of struct ndmsg is at 4 in the table");
_Static_assert(offsetof(struct ndmsg, ndm_state) == 8, "ndm_state of struct ndmsg is at 8 in the table");
_Static_assert(offsetof(struct ndmsg, ndm_flags) == 10, "ndm_flags of struct ndmsg is at 10 in the table");
_Static_assert(offsetof(struct ndmsg, ndm_type) == 11, "ndm_type of struct ndmsg is at 11 in the table");
_Static_assert(sizeof(struct ndt_config) == 32, "struct ndt_config has 32 bytes in the table");
_Static_assert(offsetof(struct ndt_config, ndtc_key_len) == 0, "ndtc_key_len of struct ndt_config is at 0 in the table");
_Static_assert(offsetof(struct ndt_config, ndtc_entry_size) == 2, "ndtc_entry_size of struct ndt_config is at 2 in the table");
_Static_assert(offsetof(struct ndt_config, ndtc_entries) == 4, "ndtc_entries of struct ndt_config is at 4 in the table");
_Static_assert(offsetof(struct ndt_config, ndtc_last_flush) == 8, "ndtc_last_flush of struct ndt_config is at 8 in the table");
_Static_assert(offsetof(struct ndt_config, ndtc_last_rand) == 12, "ndtc_last_rand of struct ndt_config is at 12 in the table");
_Static_assert(offsetof(struct ndt_config, ndtc_hash_rnd) == 16, "ndtc_hash_rnd of struct ndt_config is at 16 in the table");
_Static_assert(offsetof(struct ndt_config, ndtc_hash_mask) == 20, "ndtc_hash_mask of struct ndt_config is at 20 in the table");
_Static_assert(offsetof(struct ndt_config, ndtc_hash_chain_gc) == 24, "ndtc_hash_chain_gc of struct ndt_config is at 24 in the table");
_Static_assert(offsetof(struct ndt_config, ndtc_proxy_qlen) == 28, "ndtc_proxy_qlen of struct ndt_config is at 28 in the table");
#endif
