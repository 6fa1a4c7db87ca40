/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/fb.h>)
#include <linux/fb.h>
#ifdef FBIOGET_VSCREENINFO
_Static_assert((unsigned long long)(FBIOGET_VSCREENINFO) == 0x4600ULL || (unsigned long long)(FBIOGET_VSCREENINFO) == (unsigned long long)(long long)(int)0x4600ULL, "FBIOGET_VSCREENINFO is 17920 in the table");
#endif
#ifdef FBIOPUT_VSCREENINFO
_Static_assert((unsigned long long)(FBIOPUT_VSCREENINFO) == 0x4601ULL || (unsigned long long)(FBIOPUT_VSCREENINFO) == (unsigned long long)(long long)(int)0x4601ULL, "FBIOPUT_VSCREENINFO is 17921 in the table");
#endif
#ifdef FBIOGET_FSCREENINFO
_Static_assert((unsigned long long)(FBIOGET_FSCREENINFO) == 0x4602ULL || (unsigned long long)(FBIOGET_FSCREENINFO) == (unsigned long long)(long long)(int)0x4602ULL, "FBIOGET_FSCREENINFO is 17922 in the table");
#endif
#ifdef FBIOGETCMAP
_Static_assert((unsigned long long)(FBIOGETCMAP) == 0x4604ULL || (unsigned long long)(FBIOGETCMAP) == (unsigned long long)(long long)(int)0x4604ULL, "FBIOGETCMAP is 17924 in the table");
#endif
#ifdef FBIOPUTCMAP
_Static_assert((unsigned long long)(FBIOPUTCMAP) == 0x4605ULL || (unsigned long long)(FBIOPUTCMAP) == (unsigned long long)(long long)(int)0x4605ULL, "FBIOPUTCMAP is 17925 in the table");
#endif
#ifdef FBIOPAN_DISPLAY
_Static_assert((unsigned long long)(FBIOPAN_DISPLAY) == 0x4606ULL || (unsigned long long)(FBIOPAN_DISPLAY) == (unsigned long long)(long long)(int)0x4606ULL, "FBIOPAN_DISPLAY is 17926 in the table");
#endif
#ifdef FBIOGET_CON2FBMAP
_Static_assert((unsigned long long)(FBIOGET_CON2FBMAP) == 0x460fULL || (unsigned long long)(FBIOGET_CON2FBMAP) == (unsigned long long)(long long)(int)0x460fULL, "FBIOGET_CON2FBMAP is 17935 in the table");
#endif
#ifdef FBIOPUT_CON2FBMAP
_Static_assert((unsigned long long)(FBIOPUT_CON2FBMAP) == 0x4610ULL || (unsigned long long)(FBIOPUT_CON2FBMAP) == (unsigned long long)(long long)(int)0x4610ULL, "FBIOPUT_CON2FBMAP is 17936 in the table");
#endif
#ifdef FBIOBLANK
_Static_assert((unsigned long long)(FBIOBLANK) == 0x4611ULL || (unsigned long long)(FBIOBLANK) == (unsigned long long)(long long)(int)0x4611ULL, "FBIOBLANK is 17937 in the table");
#endif
#ifdef FBIO_ALLOC
_Static_assert((unsigned long long)(FBIO_ALLOC) == 0x4613ULL || (unsigned long long)(FBIO_ALLOC) == (unsigned long long)(long long)(int)0x4613ULL, "FBIO_ALLOC is 17939 in the table");
#endif
#ifdef FBIO_FREE
_Static_assert((unsigned long long)(FBIO_FREE) == 0x4614ULL || (unsigned long long)(FBIO_FREE) == (unsigned long long)(long long)(int)0x4614ULL, "FBIO_FREE is 17940 in the table");
#endif
#ifdef FBIOGET_GLYPH
_Static_assert((unsigned long long)(FBIOGET_GLYPH) == 0x4615ULL || (unsigned long long)(FBIOGET_GLYPH) == (unsigned long long)(long long)(int)0x4615ULL, "FBIOGET_GLYPH is 17941 in the table");
#endif
#ifdef FBIOGET_HWCINFO
_Static_assert((unsigned long long)(FBIOGET_HWCINFO) == 0x4616ULL || (unsigned long long)(FBIOGET_HWCINFO) == (unsigned long long)(long long)(int)0x4616ULL, "FBIOGET_HWCINFO is 17942 in the table");
#endif
#ifdef FBIOPUT_MODEINFO
_Static_assert((unsigned long long)(FBIOPUT_MODEINFO) == 0x4617ULL || (unsigned long long)(FBIOPUT_MODEINFO) == (unsigned long long)(long long)(int)0x4617ULL, "FBIOPUT_MODEINFO is 17943 in the table");
#endif
#ifdef FBIOGET_DISPINFO
_Static_assert((unsigned long long)(FBIOGET_DISPINFO) == 0x4618ULL || (unsigned long long)(FBIOGET_DISPINFO) == (unsigned long long)(long long)(int)0x4618ULL, "FBIOGET_DISPINFO is 17944 in the table");
#endif
#endif
