/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/netfilter/nf_tables.h>)
#include <linux/netfilter/nf_tables.h>
#ifdef NFT_MSG_NEWTABLE
_Static_assert((unsigned long long)(NFT_MSG_NEWTABLE) == 0x0ULL || (unsigned long long)(NFT_MSG_NEWTABLE) == (unsigned long long)(long long)(int)0x0ULL, "NFT_MSG_NEWTABLE is 0 in the table");
#endif
#ifdef NFT_MSG_GETTABLE
_Static_assert((unsigned long long)(NFT_MSG_GETTABLE) == 0x1ULL || (unsigned long long)(NFT_MSG_GETTABLE) == (unsigned long long)(long long)(int)0x1ULL, "NFT_MSG_GETTABLE is 1 in the table");
#endif
#ifdef NFT_MSG_DELTABLE
_Static_assert((unsigned long long)(NFT_MSG_DELTABLE) == 0x2ULL || (unsigned long long)(NFT_MSG_DELTABLE) == (unsigned long long)(long long)(int)0x2ULL, "NFT_MSG_DELTABLE is 2 in the table");
#endif
#ifdef NFT_MSG_NEWCHAIN
_Static_assert((unsigned long long)(NFT_MSG_NEWCHAIN) == 0x3ULL || (unsigned long long)(NFT_MSG_NEWCHAIN) == (unsigned long long)(long long)(int)0x3ULL, "NFT_MSG_NEWCHAIN is 3 in the table");
#endif
#ifdef NFT_MSG_GETCHAIN
_Static_assert((unsigned long long)(NFT_MSG_GETCHAIN) == 0x4ULL || (unsigned long long)(NFT_MSG_GETCHAIN) == (unsigned long long)(long long)(int)0x4ULL, "NFT_MSG_GETCHAIN is 4 in the table");
#endif
#ifdef NFT_MSG_DELCHAIN
_Static_assert((unsigned long long)(NFT_MSG_DELCHAIN) == 0x5ULL || (unsigned long long)(NFT_MSG_DELCHAIN) == (unsigned long long)(long long)(int)0x5ULL, "NFT_MSG_DELCHAIN is 5 in the table");
#endif
#ifdef NFT_MSG_NEWRULE
_Static_assert((unsigned long long)(NFT_MSG_NEWRULE) == 0x6ULL || (unsigned long long)(NFT_MSG_NEWRULE) == (unsigned long long)(long long)(int)0x6ULL, "NFT_MSG_NEWRULE is 6 in the table");
#endif
#ifdef NFT_MSG_GETRULE
_Static_assert((unsigned long long)(NFT_MSG_GETRULE) == 0x7ULL || (unsigned long long)(NFT_MSG_GETRULE) == (unsigned long long)(long long)(int)0x7ULL, "NFT_MSG_GETRULE is 7 in the table");
#endif
#ifdef NFT_MSG_DELRULE
_Static_assert((unsigned long long)(NFT_MSG_DELRULE) == 0x8ULL || (unsigned long long)(NFT_MSG_DELRULE) == (unsigned long long)(long long)(int)0x8ULL, "NFT_MSG_DELRULE is 8 in the table");
#endif
#ifdef NFT_MSG_NEWSET
_Static_assert((unsigned long long)(NFT_MSG_NEWSET) == 0x9ULL || (unsigned long long)(NFT_MSG_NEWSET) == (unsigned long long)(long long)(int)0x9ULL, "NFT_MSG_NEWSET is 9 in the table");
#endif
#ifdef NFT_MSG_GETSET
_Static_assert((unsigned long long)(NFT_MSG_GETSET) == 0xaULL || (unsigned long long)(NFT_MSG_GETSET) == (unsigned long long)(long long)(int)0xaULL, "NFT_MSG_GETSET is 10 in the table");
#endif
#ifdef NFT_MSG_DELSET
_Static_assert((unsigned long long)(NFT_MSG_DELSET) == 0xbULL || (unsigned long long)(NFT_MSG_DELSET) == (unsigned long long)(long long)(int)0xbULL, "NFT_MSG_DELSET is 11 in the table");
#endif
#ifdef NFT_MSG_NEWSETELEM
_Static_assert((unsigned long long)(NFT_MSG_NEWSETELEM) == 0xcULL || (unsigned long long)(NFT_MSG_NEWSETELEM) == (unsigned long long)(long long)(int)0xcULL, "NFT_MSG_NEWSETELEM is 12 in the table");
#endif
#ifdef NFT_MSG_GETSETELEM
_Static_assert((unsigned long long)(NFT_MSG_GETSETELEM) == 0xdULL || (unsigned long long)(NFT_MSG_GETSETELEM) == (unsigned long long)(long long)(int)0xdULL, "NFT_MSG_GETSETELEM is 13 in the table");
#endif
#ifdef NFT_MSG_DELSETELEM
_Static_assert((unsigned long long)(NFT_MSG_DELSETELEM) == 0xeULL || (unsigned long long)(NFT_MSG_DELSETELEM) == (unsigned long long)(long long)(int)0xeULL, "NFT_MSG_DELSETELEM is 14 in the table");
#endif
#ifdef NFT_MSG_NEWGEN
_Static_assert((unsigned long long)(NFT_MSG_NEWGEN) == 0xfULL || (unsigned long long)(NFT_MSG_NEWGEN) == (unsigned long long)(long long)(int)0xfULL, "NFT_MSG_NEWGEN is 15 in the table");
#endif
#ifdef NFT_MSG_GETGEN
_Static_assert((unsigned long long)(NFT_MSG_GETGEN) == 0x10ULL || (unsigned long long)(NFT_MSG_GETGEN) == (unsigned long long)(long long)(int)0x10ULL, "NFT_MSG_GETGEN is 16 in the table");
#endif
#ifdef NFT_MSG_TRACE
_Static_assert((unsigned long long)(NFT_MSG_TRACE) == 0x11ULL || (unsigned long long)(NFT_MSG_TRACE) == (unsigned long long)(long long)(int)0x11ULL, "NFT_MSG_TRACE is 17 in the table");
#endif
#ifdef NFT_MSG_NEWOBJ
_Static_assert((unsigned long long)(NFT_MSG_NEWOBJ) == 0x12ULL || (unsigned long long)(NFT_MSG_NEWOBJ) == (unsigned long long)(long long)(int)0x12ULL, "NFT_MSG_NEWOBJ is 18 in the table");
#endif
#ifdef NFT_MSG_GETOBJ
_Static_assert((unsigned long long)(NFT_MSG_GETOBJ) == 0x13ULL || (unsigned long long)(NFT_MSG_GETOBJ) == (unsigned long long)(long long)(int)0x13ULL, "NFT_MSG_GETOBJ is 19 in the table");
#endif
#ifdef NFT_MSG_DELOBJ
_Static_assert((unsigned long long)(NFT_MSG_DELOBJ) == 0x14ULL || (unsigned long long)(NFT_MSG_DELOBJ) == (unsigned long long)(long long)(int)0x14ULL, "NFT_MSG_DELOBJ is 20 in the table");
#endif
#ifdef NFT_MSG_GETOBJ_RESET
_Static_assert((unsigned long long)(NFT_MSG_GETOBJ_RESET) == 0x15ULL || (unsigned long long)(NFT_MSG_GETOBJ_RESET) == (unsigned long long)(long long)(int)0x15ULL, "NFT_MSG_GETOBJ_RESET is 21 in the table");
#endif
#ifdef NFT_MSG_NEWFLOWTABLE
_Static_assert((unsigned long long)(NFT_MSG_NEWFLOWTABLE) == 0x16ULL || (unsigned long long)(NFT_MSG_NEWFLOWTABLE) == (unsigned long long)(long long)(int)0x16ULL, "NFT_MSG_NEWFLOWTABLE is 22 in the table");
#endif
#ifdef NFT_MSG_GETFLOWTABLE
_Static_assert((unsigned long long)(NFT_MSG_GETFLOWTABLE) == 0x17ULL || (unsigned long long)(NFT_MSG_GETFLOWTABLE) == (unsigned long long)(long long)(int)0x17ULL, "NFT_MSG_GETFLOWTABLE is 23 in the table");
#endif
#ifdef NFT_MSG_DELFLOWTABLE
_Static_assert((unsigned long long)(NFT_MSG_DELFLOWTABLE) == 0x18ULL || (unsigned long long)(NFT_MSG_DELFLOWTABLE) == (unsigned long long)(long long)(int)0x18ULL, "NFT_MSG_DELFLOWTABLE is 24 in the table");
#endif
#endif
