/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/dcbnl.h>)
#include <linux/dcbnl.h>
#ifdef DCB_CMD_UNDEFINED
_Static_assert((unsigned long long)(DCB_CMD_UNDEFINED) == 0x0ULL || (unsigned long long)(DCB_CMD_UNDEFINED) == (unsigned long long)(long long)(int)0x0ULL, "DCB_CMD_UNDEFINED is 0 in the table");
#endif
#ifdef DCB_CMD_GSTATE
_Static_assert((unsigned long long)(DCB_CMD_GSTATE) == 0x1ULL || (unsigned long long)(DCB_CMD_GSTATE) == (unsigned long long)(long long)(int)0x1ULL, "DCB_CMD_GSTATE is 1 in the table");
#endif
#ifdef DCB_CMD_SSTATE
_Static_assert((unsigned long long)(DCB_CMD_SSTATE) == 0x2ULL || (unsigned long long)(DCB_CMD_SSTATE) == (unsigned long long)(long long)(int)0x2ULL, "DCB_CMD_SSTATE is 2 in the table");
#endif
#ifdef DCB_CMD_PGTX_GCFG
_Static_assert((unsigned long long)(DCB_CMD_PGTX_GCFG) == 0x3ULL || (unsigned long long)(DCB_CMD_PGTX_GCFG) == (unsigned long long)(long long)(int)0x3ULL, "DCB_CMD_PGTX_GCFG is 3 in the table");
#endif
#ifdef DCB_CMD_PGTX_SCFG
_Static_assert((unsigned long long)(DCB_CMD_PGTX_SCFG) == 0x4ULL || (unsigned long long)(DCB_CMD_PGTX_SCFG) == (unsigned long long)(long long)(int)0x4ULL, "DCB_CMD_PGTX_SCFG is 4 in the table");
#endif
#ifdef DCB_CMD_PGRX_GCFG
_Static_assert((unsigned long long)(DCB_CMD_PGRX_GCFG) == 0x5ULL || (unsigned long long)(DCB_CMD_PGRX_GCFG) == (unsigned long long)(long long)(int)0x5ULL, "DCB_CMD_PGRX_GCFG is 5 in the table");
#endif
#ifdef DCB_CMD_PGRX_SCFG
_Static_assert((unsigned long long)(DCB_CMD_PGRX_SCFG) == 0x6ULL || (unsigned long long)(DCB_CMD_PGRX_SCFG) == (unsigned long long)(long long)(int)0x6ULL, "DCB_CMD_PGRX_SCFG is 6 in the table");
#endif
#ifdef DCB_CMD_PFC_GCFG
_Static_assert((unsigned long long)(DCB_CMD_PFC_GCFG) == 0x7ULL || (unsigned long long)(DCB_CMD_PFC_GCFG) == (unsigned long long)(long long)(int)0x7ULL, "DCB_CMD_PFC_GCFG is 7 in the table");
#endif
#ifdef DCB_CMD_PFC_SCFG
_Static_assert((unsigned long long)(DCB_CMD_PFC_SCFG) == 0x8ULL || (unsigned long long)(DCB_CMD_PFC_SCFG) == (unsigned long long)(long long)(int)0x8ULL, "DCB_CMD_PFC_SCFG is 8 in the table");
#endif
#ifdef DCB_CMD_SET_ALL
_Static_assert((unsigned long long)(DCB_CMD_SET_ALL) == 0x9ULL || (unsigned long long)(DCB_CMD_SET_ALL) == (unsigned long long)(long long)(int)0x9ULL, "DCB_CMD_SET_ALL is 9 in the table");
#endif
#ifdef DCB_CMD_GPERM_HWADDR
_Static_assert((unsigned long long)(DCB_CMD_GPERM_HWADDR) == 0xaULL || (unsigned long long)(DCB_CMD_GPERM_HWADDR) == (unsigned long long)(long long)(int)0xaULL, "DCB_CMD_GPERM_HWADDR is 10 in the table");
#endif
#ifdef DCB_CMD_GCAP
_Static_assert((unsigned long long)(DCB_CMD_GCAP) == 0xbULL || (unsigned long long)(DCB_CMD_GCAP) == (unsigned long long)(long long)(int)0xbULL, "DCB_CMD_GCAP is 11 in the table");
#endif
#ifdef DCB_CMD_GNUMTCS
_Static_assert((unsigned long long)(DCB_CMD_GNUMTCS) == 0xcULL || (unsigned long long)(DCB_CMD_GNUMTCS) == (unsigned long long)(long long)(int)0xcULL, "DCB_CMD_GNUMTCS is 12 in the table");
#endif
#ifdef DCB_CMD_SNUMTCS
_Static_assert((unsigned long long)(DCB_CMD_SNUMTCS) == 0xdULL || (unsigned long long)(DCB_CMD_SNUMTCS) == (unsigned long long)(long long)(int)0xdULL, "DCB_CMD_SNUMTCS is 13 in the table");
#endif
#ifdef DCB_CMD_PFC_GSTATE
_Static_assert((unsigned long long)(DCB_CMD_PFC_GSTATE) == 0xeULL || (unsigned long long)(DCB_CMD_PFC_GSTATE) == (unsigned long long)(long long)(int)0xeULL, "DCB_CMD_PFC_GSTATE is 14 in the table");
#endif
#ifdef DCB_CMD_PFC_SSTATE
_Static_assert((unsigned long long)(DCB_CMD_PFC_SSTATE) == 0xfULL || (unsigned long long)(DCB_CMD_PFC_SSTATE) == (unsigned long long)(long long)(int)0xfULL, "DCB_CMD_PFC_SSTATE is 15 in the table");
#endif
#ifdef DCB_CMD_BCN_GCFG
_Static_assert((unsigned long long)(DCB_CMD_BCN_GCFG) == 0x10ULL || (unsigned long long)(DCB_CMD_BCN_GCFG) == (unsigned long long)(long long)(int)0x10ULL, "DCB_CMD_BCN_GCFG is 16 in the table");
#endif
#ifdef DCB_CMD_BCN_SCFG
_Static_assert((unsigned long long)(DCB_CMD_BCN_SCFG) == 0x11ULL || (unsigned long long)(DCB_CMD_BCN_SCFG) == (unsigned long long)(long long)(int)0x11ULL, "DCB_CMD_BCN_SCFG is 17 in the table");
#endif
#ifdef DCB_CMD_GAPP
_Static_assert((unsigned long long)(DCB_CMD_GAPP) == 0x12ULL || (unsigned long long)(DCB_CMD_GAPP) == (unsigned long long)(long long)(int)0x12ULL, "DCB_CMD_GAPP is 18 in the table");
#endif
#ifdef DCB_CMD_SAPP
_Static_assert((unsigned long long)(DCB_CMD_SAPP) == 0x13ULL || (unsigned long long)(DCB_CMD_SAPP) == (unsigned long long)(long long)(int)0x13ULL, "DCB_CMD_SAPP is 19 in the table");
#endif
#ifdef DCB_CMD_IEEE_SET
_Static_assert((unsigned long long)(DCB_CMD_IEEE_SET) == 0x14ULL || (unsigned long long)(DCB_CMD_IEEE_SET) == (unsigned long long)(long long)(int)0x14ULL, "DCB_CMD_IEEE_SET is 20 in the table");
#endif
#ifdef DCB_CMD_IEEE_GET
_Static_assert((unsigned long long)(DCB_CMD_IEEE_GET) == 0x15ULL || (unsigned long long)(DCB_CMD_IEEE_GET) == (unsigned long long)(long long)(int)0x15ULL, "DCB_CMD_IEEE_GET is 21 in the table");
#endif
#ifdef DCB_CMD_GDCBX
_Static_assert((unsigned long long)(DCB_CMD_GDCBX) == 0x16ULL || (unsigned long long)(DCB_CMD_GDCBX) == (unsigned long long)(long long)(int)0x16ULL, "DCB_CMD_GDCBX is 22 in the table");
#endif
#ifdef DCB_CMD_SDCBX
_Static_assert((unsigned long long)(DCB_CMD_SDCBX) == 0x17ULL || (unsigned long long)(DCB_CMD_SDCBX) == (unsigned long long)(long long)(int)0x17ULL, "DCB_CMD_SDCBX is 23 in the table");
#endif
#ifdef DCB_CMD_GFEATCFG
_Static_assert((unsigned long long)(DCB_CMD_GFEATCFG) == 0x18ULL || (unsigned long long)(DCB_CMD_GFEATCFG) == (unsigned long long)(long long)(int)0x18ULL, "DCB_CMD_GFEATCFG is 24 in the table");
#endif
#ifdef DCB_CMD_SFEATCFG
_Static_assert((unsigned long long)(DCB_CMD_SFEATCFG) == 0x19ULL || (unsigned long long)(DCB_CMD_SFEATCFG) == (unsigned long long)(long long)(int)0x19ULL, "DCB_CMD_SFEATCFG is 25 in the table");
#endif
#ifdef DCB_CMD_CEE_GET
_Static_assert((unsigned long long)(DCB_CMD_CEE_GET) == 0x1aULL || (unsigned long long)(DCB_CMD_CEE_GET) == (unsigned long long)(long long)(int)0x1aULL, "DCB_CMD_CEE_GET is 26 in the table");
#endif
#ifdef DCB_CMD_IEEE_DEL
_Static_assert((unsigned long long)(DCB_CMD_IEEE_DEL) == 0x1bULL || (unsigned long long)(DCB_CMD_IEEE_DEL) == (unsigned long long)(long long)(int)0x1bULL, "DCB_CMD_IEEE_DEL is 27 in the table");
#endif
_Static_assert(sizeof(struct dcbmsg) == 4, "struct dcbmsg has 4 bytes in the table");
_Static_assert(offsetof(struct dcbmsg, dcb_family) == 0, "dcb_family of struct dcbmsg is at 0 in the table");
_Static_assert(offsetof(struct dcbmsg, cmd) == 1, "cmd of struct dcbmsg is at 1 in the table");
#endif
