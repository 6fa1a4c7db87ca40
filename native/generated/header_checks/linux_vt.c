/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/vt.h>)
#include <linux/vt.h>
#ifdef VT_OPENQRY
_Static_assert((unsigned long long)(VT_OPENQRY) == 0x5600ULL || (unsigned long long)(VT_OPENQRY) == (unsigned long long)(long long)(int)0x5600ULL, "VT_OPENQRY is 22016 in the table");
#endif
#ifdef VT_GETMODE
_Static_assert((unsigned long long)(VT_GETMODE) == 0x5601ULL || (unsigned long long)(VT_GETMODE) == (unsigned long long)(long long)(int)0x5601ULL, "VT_GETMODE is 22017 in the table");
#endif
#ifdef VT_SETMODE
_Static_assert((unsigned long long)(VT_SETMODE) == 0x5602ULL || (unsigned long long)(VT_SETMODE) == (unsigned long long)(long long)(int)0x5602ULL, "VT_SETMODE is 22018 in the table");
#endif
#ifdef VT_GETSTATE
_Static_assert((unsigned long long)(VT_GETSTATE) == 0x5603ULL || (unsigned long long)(VT_GETSTATE) == (unsigned long long)(long long)(int)0x5603ULL, "VT_GETSTATE is 22019 in the table");
#endif
#ifdef VT_SENDSIG
_Static_assert((unsigned long long)(VT_SENDSIG) == 0x5604ULL || (unsigned long long)(VT_SENDSIG) == (unsigned long long)(long long)(int)0x5604ULL, "VT_SENDSIG is 22020 in the table");
#endif
#ifdef VT_RELDISP
_Static_assert((unsigned long long)(VT_RELDISP) == 0x5605ULL || (unsigned long long)(VT_RELDISP) == (unsigned long long)(long long)(int)0x5605ULL, "VT_RELDISP is 22021 in the table");
#endif
#ifdef VT_ACTIVATE
_Static_assert((unsigned long long)(VT_ACTIVATE) == 0x5606ULL || (unsigned long long)(VT_ACTIVATE) == (unsigned long long)(long long)(int)0x5606ULL, "VT_ACTIVATE is 22022 in the table");
#endif
#ifdef VT_WAITACTIVE
_Static_assert((unsigned long long)(VT_WAITACTIVE) == 0x5607ULL || (unsigned long long)(VT_WAITACTIVE) == (unsigned long long)(long long)(int)0x5607ULL, "VT_WAITACTIVE is 22023 in the table");
#endif
#ifdef VT_DISALLOCATE
_Static_assert((unsigned long long)(VT_DISALLOCATE) == 0x5608ULL || (unsigned long long)(VT_DISALLOCATE) == (unsigned long long)(long long)(int)0x5608ULL, "VT_DISALLOCATE is 22024 in the table");
#endif
#ifdef VT_RESIZE
_Static_assert((unsigned long long)(VT_RESIZE) == 0x5609ULL || (unsigned long long)(VT_RESIZE) == (unsigned long long)(long long)(int)0x5609ULL, "VT_RESIZE is 22025 in the table");
#endif
#ifdef VT_RESIZEX
_Static_assert((unsigned long long)(VT_RESIZEX) == 0x560aULL || (unsigned long long)(VT_RESIZEX) == (unsigned long long)(long long)(int)0x560aULL, "VT_RESIZEX is 22026 in the table");
#endif
#ifdef VT_LOCKSWITCH
_Static_assert((unsigned long long)(VT_LOCKSWITCH) == 0x560bULL || (unsigned long long)(VT_LOCKSWITCH) == (unsigned long long)(long long)(int)0x560bULL, "VT_LOCKSWITCH is 22027 in the table");
#endif
#ifdef VT_UNLOCKSWITCH
_Static_assert((unsigned long long)(VT_UNLOCKSWITCH) == 0x560cULL || (unsigned long long)(VT_UNLOCKSWITCH) == (unsigned long long)(long long)(int)0x560cULL, "VT_UNLOCKSWITCH is 22028 in the table");
#endif
#ifdef VT_GETHIFONTMASK
_Static_assert((unsigned long long)(VT_GETHIFONTMASK) == 0x560dULL || (unsigned long long)(VT_GETHIFONTMASK) == (unsigned long long)(long long)(int)0x560dULL, "VT_GETHIFONTMASK is 22029 in the table");
#endif
#ifdef VT_WAITEVENT
_Static_assert((unsigned long long)(VT_WAITEVENT) == 0x560eULL || (unsigned long long)(VT_WAITEVENT) == (unsigned long long)(long long)(int)0x560eULL, "VT_WAITEVENT is 22030 in the table");
#endif
#ifdef VT_SETACTIVATE
_Static_assert((unsigned long long)(VT_SETACTIVATE) == 0x560fULL || (unsigned long long)(VT_SETACTIVATE) == (unsigned long long)(long long)(int)0x560fULL, "VT_SETACTIVATE is 22031 in the table");
#endif
#endif
