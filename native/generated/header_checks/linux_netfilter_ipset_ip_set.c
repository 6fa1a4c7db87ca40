/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/netfilter/ipset/ip_set.h>)
#include <linux/netfilter/ipset/ip_set.h>
#ifdef IPSET_CMD_PROTOCOL
_Static_assert((unsigned long long)(IPSET_CMD_PROTOCOL) == 0x1ULL || (unsigned long long)(IPSET_CMD_PROTOCOL) == (unsigned long long)(long long)(int)0x1ULL, "IPSET_CMD_PROTOCOL is 1 in the table");
#endif
#ifdef IPSET_CMD_CREATE
_Static_assert((unsigned long long)(IPSET_CMD_CREATE) == 0x2ULL || (unsigned long long)(IPSET_CMD_CREATE) == (unsigned long long)(long long)(int)0x2ULL, "IPSET_CMD_CREATE is 2 in the table");
#endif
#ifdef IPSET_CMD_DESTROY
_Static_assert((unsigned long long)(IPSET_CMD_DESTROY) == 0x3ULL || (unsigned long long)(IPSET_CMD_DESTROY) == (unsigned long long)(long long)(int)0x3ULL, "IPSET_CMD_DESTROY is 3 in the table");
#endif
#ifdef IPSET_CMD_FLUSH
_Static_assert((unsigned long long)(IPSET_CMD_FLUSH) == 0x4ULL || (unsigned long long)(IPSET_CMD_FLUSH) == (unsigned long long)(long long)(int)0x4ULL, "IPSET_CMD_FLUSH is 4 in the table");
#endif
#ifdef IPSET_CMD_RENAME
_Static_assert((unsigned long long)(IPSET_CMD_RENAME) == 0x5ULL || (unsigned long long)(IPSET_CMD_RENAME) == (unsigned long long)(long long)(int)0x5ULL, "IPSET_CMD_RENAME is 5 in the table");
#endif
#ifdef IPSET_CMD_SWAP
_Static_assert((unsigned long long)(IPSET_CMD_SWAP) == 0x6ULL || (unsigned long long)(IPSET_CMD_SWAP) == (unsigned long long)(long long)(int)0x6ULL, "IPSET_CMD_SWAP is 6 in the table");
#endif
#ifdef IPSET_CMD_LIST
_Static_assert((unsigned long long)(IPSET_CMD_LIST) == 0x7ULL || (unsigned long long)(IPSET_CMD_LIST) == (unsigned long long)(long long)(int)0x7ULL, "IPSET_CMD_LIST is 7 in the table");
#endif
#ifdef IPSET_CMD_SAVE
_Static_assert((unsigned long long)(IPSET_CMD_SAVE) == 0x8ULL || (unsigned long long)(IPSET_CMD_SAVE) == (unsigned long long)(long long)(int)0x8ULL, "IPSET_CMD_SAVE is 8 in the table");
#endif
#ifdef IPSET_CMD_ADD
_Static_assert((unsigned long long)(IPSET_CMD_ADD) == 0x9ULL || (unsigned long long)(IPSET_CMD_ADD) == (unsigned long long)(long long)(int)0x9ULL, "IPSET_CMD_ADD is 9 in the table");
#endif
#ifdef IPSET_CMD_DEL
_Static_assert((unsigned long long)(IPSET_CMD_DEL) == 0xaULL || (unsigned long long)(IPSET_CMD_DEL) == (unsigned long long)(long long)(int)0xaULL, "IPSET_CMD_DEL is 10 in the table");
#endif
#ifdef IPSET_CMD_TEST
_Static_assert((unsigned long long)(IPSET_CMD_TEST) == 0xbULL || (unsigned long long)(IPSET_CMD_TEST) == (unsigned long long)(long long)(int)0xbULL, "IPSET_CMD_TEST is 11 in the table");
#endif
#ifdef IPSET_CMD_HEADER
_Static_assert((unsigned long long)(IPSET_CMD_HEADER) == 0xcULL || (unsigned long long)(IPSET_CMD_HEADER) == (unsigned long long)(long long)(int)0xcULL, "IPSET_CMD_HEADER is 12 in the table");
#endif
#ifdef IPSET_CMD_TYPE
_Static_assert((unsigned long long)(IPSET_CMD_TYPE) == 0xdULL || (unsigned long long)(IPSET_CMD_TYPE) == (unsigned long long)(long long)(int)0xdULL, "IPSET_CMD_TYPE is 13 in the table");
#endif
#ifdef IPSET_CMD_GET_BYNAME
_Static_assert((unsigned long long)(IPSET_CMD_GET_BYNAME) == 0xeULL || (unsigned long long)(IPSET_CMD_GET_BYNAME) == (unsigned long long)(long long)(int)0xeULL, "IPSET_CMD_GET_BYNAME is 14 in the table");
#endif
#ifdef IPSET_CMD_GET_BYINDEX
_Static_assert((unsigned long long)(IPSET_CMD_GET_BYINDEX) == 0xfULL || (unsigned long long)(IPSET_CMD_GET_BYINDEX) == (unsigned long long)(long long)(int)0xfULL, "IPSET_CMD_GET_BYINDEX is 15 in the table");
#endif
#ifdef IPSET_CMD_RESTORE
_Static_assert((unsigned long long)(IPSET_CMD_RESTORE) == 0x10ULL || (unsigned long long)(IPSET_CMD_RESTORE) == (unsigned long long)(long long)(int)0x10ULL, "IPSET_CMD_RESTORE is 16 in the table");
#endif
#ifdef IPSET_CMD_HELP
_Static_assert((unsigned long long)(IPSET_CMD_HELP) == 0x11ULL || (unsigned long long)(IPSET_CMD_HELP) == (unsigned long long)(long long)(int)0x11ULL, "IPSET_CMD_HELP is 17 in the table");
#endif
#ifdef IPSET_CMD_VERSION
_Static_assert((unsigned long long)(IPSET_CMD_VERSION) == 0x12ULL || (unsigned long long)(IPSET_CMD_VERSION) == (unsigned long long)(long long)(int)0x12ULL, "IPSET_CMD_VERSION is 18 in the table");
#endif
#ifdef IPSET_CMD_QUIT
_Static_assert((unsigned long long)(IPSET_CMD_QUIT) == 0x13ULL || (unsigned long long)(IPSET_CMD_QUIT) == (unsigned long long)(long long)(int)0x13ULL, "IPSET_CMD_QUIT is 19 in the table");
#endif
#ifdef IPSET_CMD_COMMIT
_Static_assert((unsigned long long)(IPSET_CMD_COMMIT) == 0x14ULL || (unsigned long long)(IPSET_CMD_COMMIT) == (unsigned long long)(long long)(int)0x14ULL, "IPSET_CMD_COMMIT is 20 in the table");
#endif
#endif
