/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/nexthop.h>)
#include <linux/nexthop.h>
#ifdef NEXTHOP_GRP_TYPE_MPATH
_Static_assert((unsigned long long)(NEXTHOP_GRP_TYPE_MPATH) == 0x0ULL || (unsigned long long)(NEXTHOP_GRP_TYPE_MPATH) == (unsigned long long)(long long)(int)0x0ULL, "NEXTHOP_GRP_TYPE_MPATH is 0 in the table");
#endif
#ifdef NEXTHOP_GRP_TYPE_RES
_Static_assert((unsigned long long)(NEXTHOP_GRP_TYPE_RES) == 0x1ULL || (unsigned long long)(NEXTHOP_GRP_TYPE_RES) == (unsigned long long)(long long)(int)0x1ULL, "NEXTHOP_GRP_TYPE_RES is 1 in the table");
#endif
_Static_assert(sizeof(struct nexthop_grp) == 8, "struct nexthop_grp has 8 bytes in the table");
_Static_assert(offsetof(struct nexthop_grp, id) == 0, "id of struct nexthop_grp is at 0 in the table");
_Static_assert(offsetof(struct nexthop_grp, weight) == 4, "weight of struct nexthop_grp is at 4 in the table");
_Static_assert(offsetof(struct nexthop_grp, resvd2) == 6, "resvd2 of struct nexthop_grp is at 6 in the table");
_Static_assert(sizeof(struct nhmsg) == 8, "struct nhmsg has 8 bytes in the table");
_Static_assert(offsetof(struct nhmsg, nh_family) == 0, "nh_family of struct nhmsg is at 0 in the table");
_Static_assert(offsetof(struct nhmsg, nh_scope) == 1, "nh_scope of struct nhmsg is at 1 in the table");
_Static_assert(offsetof(struct nhmsg, nh_protocol) == 2, "nh_protocol of struct nhmsg is at 2 in the table");
_Static_assert(offsetof(struct nhmsg, resvd) == 3, "resvd of struct nhmsg is at 3 in the table");
_Static_assert(offsetof(struct nhmsg, nh_flags) == 4, "nh_flags of struct nhmsg is at 4 in the table");
#endif
