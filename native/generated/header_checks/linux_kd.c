/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/kd.h>)
#include <linux/kd.h>
#ifdef GIO_FONT
_Static_assert((unsigned long long)(GIO_FONT) == 0x4b60ULL || (unsigned long long)(GIO_FONT) == (unsigned long long)(long long)(int)0x4b60ULL, "GIO_FONT is 19296 in the table");
#endif
#ifdef PIO_FONT
_Static_assert((unsigned long long)(PIO_FONT) == 0x4b61ULL || (unsigned long long)(PIO_FONT) == (unsigned long long)(long long)(int)0x4b61ULL, "PIO_FONT is 19297 in the table");
#endif
#ifdef GIO_FONTX
_Static_assert((unsigned long long)(GIO_FONTX) == 0x4b6bULL || (unsigned long long)(GIO_FONTX) == (unsigned long long)(long long)(int)0x4b6bULL, "GIO_FONTX is 19307 in the table");
#endif
#ifdef PIO_FONTX
_Static_assert((unsigned long long)(PIO_FONTX) == 0x4b6cULL || (unsigned long long)(PIO_FONTX) == (unsigned long long)(long long)(int)0x4b6cULL, "PIO_FONTX is 19308 in the table");
#endif
#ifdef PIO_FONTRESET
_Static_assert((unsigned long long)(PIO_FONTRESET) == 0x4b6dULL || (unsigned long long)(PIO_FONTRESET) == (unsigned long long)(long long)(int)0x4b6dULL, "PIO_FONTRESET is 19309 in the table");
#endif
#ifdef GIO_CMAP
_Static_assert((unsigned long long)(GIO_CMAP) == 0x4b70ULL || (unsigned long long)(GIO_CMAP) == (unsigned long long)(long long)(int)0x4b70ULL, "GIO_CMAP is 19312 in the table");
#endif
#ifdef PIO_CMAP
_Static_assert((unsigned long long)(PIO_CMAP) == 0x4b71ULL || (unsigned long long)(PIO_CMAP) == (unsigned long long)(long long)(int)0x4b71ULL, "PIO_CMAP is 19313 in the table");
#endif
#ifdef KIOCSOUND
_Static_assert((unsigned long long)(KIOCSOUND) == 0x4b2fULL || (unsigned long long)(KIOCSOUND) == (unsigned long long)(long long)(int)0x4b2fULL, "KIOCSOUND is 19247 in the table");
#endif
#ifdef KDMKTONE
_Static_assert((unsigned long long)(KDMKTONE) == 0x4b30ULL || (unsigned long long)(KDMKTONE) == (unsigned long long)(long long)(int)0x4b30ULL, "KDMKTONE is 19248 in the table");
#endif
#ifdef KDGETLED
_Static_assert((unsigned long long)(KDGETLED) == 0x4b31ULL || (unsigned long long)(KDGETLED) == (unsigned long long)(long long)(int)0x4b31ULL, "KDGETLED is 19249 in the table");
#endif
#ifdef KDSETLED
_Static_assert((unsigned long long)(KDSETLED) == 0x4b32ULL || (unsigned long long)(KDSETLED) == (unsigned long long)(long long)(int)0x4b32ULL, "KDSETLED is 19250 in the table");
#endif
#ifdef KDGKBTYPE
_Static_assert((unsigned long long)(KDGKBTYPE) == 0x4b33ULL || (unsigned long long)(KDGKBTYPE) == (unsigned long long)(long long)(int)0x4b33ULL, "KDGKBTYPE is 19251 in the table");
#endif
#ifdef KDADDIO
_Static_assert((unsigned long long)(KDADDIO) == 0x4b34ULL || (unsigned long long)(KDADDIO) == (unsigned long long)(long long)(int)0x4b34ULL, "KDADDIO is 19252 in the table");
#endif
#ifdef KDDELIO
_Static_assert((unsigned long long)(KDDELIO) == 0x4b35ULL || (unsigned long long)(KDDELIO) == (unsigned long long)(long long)(int)0x4b35ULL, "KDDELIO is 19253 in the table");
#endif
#ifdef KDENABIO
_Static_assert((unsigned long long)(KDENABIO) == 0x4b36ULL || (unsigned long long)(KDENABIO) == (unsigned long long)(long long)(int)0x4b36ULL, "KDENABIO is 19254 in the table");
#endif
#ifdef KDDISABIO
_Static_assert((unsigned long long)(KDDISABIO) == 0x4b37ULL || (unsigned long long)(KDDISABIO) == (unsigned long long)(long long)(int)0x4b37ULL, "KDDISABIO is 19255 in the table");
#endif
#ifdef KDSETMODE
_Static_assert((unsigned long long)(KDSETMODE) == 0x4b3aULL || (unsigned long long)(KDSETMODE) == (unsigned long long)(long long)(int)0x4b3aULL, "KDSETMODE is 19258 in the table");
#endif
#ifdef KDGETMODE
_Static_assert((unsigned long long)(KDGETMODE) == 0x4b3bULL || (unsigned long long)(KDGETMODE) == (unsigned long long)(long long)(int)0x4b3bULL, "KDGETMODE is 19259 in the table");
#endif
#ifdef KDMAPDISP
_Static_assert((unsigned long long)(KDMAPDISP) == 0x4b3cULL || (unsigned long long)(KDMAPDISP) == (unsigned long long)(long long)(int)0x4b3cULL, "KDMAPDISP is 19260 in the table");
#endif
#ifdef KDUNMAPDISP
_Static_assert((unsigned long long)(KDUNMAPDISP) == 0x4b3dULL || (unsigned long long)(KDUNMAPDISP) == (unsigned long long)(long long)(int)0x4b3dULL, "KDUNMAPDISP is 19261 in the table");
#endif
#ifdef GIO_SCRNMAP
_Static_assert((unsigned long long)(GIO_SCRNMAP) == 0x4b40ULL || (unsigned long long)(GIO_SCRNMAP) == (unsigned long long)(long long)(int)0x4b40ULL, "GIO_SCRNMAP is 19264 in the table");
#endif
#ifdef PIO_SCRNMAP
_Static_assert((unsigned long long)(PIO_SCRNMAP) == 0x4b41ULL || (unsigned long long)(PIO_SCRNMAP) == (unsigned long long)(long long)(int)0x4b41ULL, "PIO_SCRNMAP is 19265 in the table");
#endif
#ifdef GIO_UNISCRNMAP
_Static_assert((unsigned long long)(GIO_UNISCRNMAP) == 0x4b69ULL || (unsigned long long)(GIO_UNISCRNMAP) == (unsigned long long)(long long)(int)0x4b69ULL, "GIO_UNISCRNMAP is 19305 in the table");
#endif
#ifdef PIO_UNISCRNMAP
_Static_assert((unsigned long long)(PIO_UNISCRNMAP) == 0x4b6aULL || (unsigned long long)(PIO_UNISCRNMAP) == (unsigned long long)(long long)(int)0x4b6aULL, "PIO_UNISCRNMAP is 19306 in the table");
#endif
#ifdef GIO_UNIMAP
_Static_assert((unsigned long long)(GIO_UNIMAP) == 0x4b66ULL || (unsigned long long)(GIO_UNIMAP) == (unsigned long long)(long long)(int)0x4b66ULL, "GIO_UNIMAP is 19302 in the table");
#endif
#ifdef PIO_UNIMAP
_Static_assert((unsigned long long)(PIO_UNIMAP) == 0x4b67ULL || (unsigned long long)(PIO_UNIMAP) == (unsigned long long)(long long)(int)0x4b67ULL, "PIO_UNIMAP is 19303 in the table");
#endif
#ifdef PIO_UNIMAPCLR
_Static_assert((unsigned long long)(PIO_UNIMAPCLR) == 0x4b68ULL || (unsigned long long)(PIO_UNIMAPCLR) == (unsigned long long)(long long)(int)0x4b68ULL, "PIO_UNIMAPCLR is 19304 in the table");
#endif
#ifdef KDGKBMODE
_Static_assert((unsigned long long)(KDGKBMODE) == 0x4b44ULL || (unsigned long long)(KDGKBMODE) == (unsigned long long)(long long)(int)0x4b44ULL, "KDGKBMODE is 19268 in the table");
#endif
#ifdef KDSKBMODE
_Static_assert((unsigned long long)(KDSKBMODE) == 0x4b45ULL || (unsigned long long)(KDSKBMODE) == (unsigned long long)(long long)(int)0x4b45ULL, "KDSKBMODE is 19269 in the table");
#endif
#ifdef KDGKBMETA
_Static_assert((unsigned long long)(KDGKBMETA) == 0x4b62ULL || (unsigned long long)(KDGKBMETA) == (unsigned long long)(long long)(int)0x4b62ULL, "KDGKBMETA is 19298 in the table");
#endif
#ifdef KDSKBMETA
_Static_assert((unsigned long long)(KDSKBMETA) == 0x4b63ULL || (unsigned long long)(KDSKBMETA) == (unsigned long long)(long long)(int)0x4b63ULL, "KDSKBMETA is 19299 in the table");
#endif
#ifdef KDGKBLED
_Static_assert((unsigned long long)(KDGKBLED) == 0x4b64ULL || (unsigned long long)(KDGKBLED) == (unsigned long long)(long long)(int)0x4b64ULL, "KDGKBLED is 19300 in the table");
#endif
#ifdef KDSKBLED
_Static_assert((unsigned long long)(KDSKBLED) == 0x4b65ULL || (unsigned long long)(KDSKBLED) == (unsigned long long)(long long)(int)0x4b65ULL, "KDSKBLED is 19301 in the table");
#endif
#ifdef KDGKBENT
_Static_assert((unsigned long long)(KDGKBENT) == 0x4b46ULL || (unsigned long long)(KDGKBENT) == (unsigned long long)(long long)(int)0x4b46ULL, "KDGKBENT is 19270 in the table");
#endif
#ifdef KDSKBENT
_Static_assert((unsigned long long)(KDSKBENT) == 0x4b47ULL || (unsigned long long)(KDSKBENT) == (unsigned long long)(long long)(int)0x4b47ULL, "KDSKBENT is 19271 in the table");
#endif
#ifdef KDGKBSENT
_Static_assert((unsigned long long)(KDGKBSENT) == 0x4b48ULL || (unsigned long long)(KDGKBSENT) == (unsigned long long)(long long)(int)0x4b48ULL, "KDGKBSENT is 19272 in the table");
#endif
#ifdef KDSKBSENT
_Static_assert((unsigned long long)(KDSKBSENT) == 0x4b49ULL || (unsigned long long)(KDSKBSENT) == (unsigned long long)(long long)(int)0x4b49ULL, "KDSKBSENT is 19273 in the table");
#endif
#ifdef KDGKBDIACR
_Static_assert((unsigned long long)(KDGKBDIACR) == 0x4b4aULL || (unsigned long long)(KDGKBDIACR) == (unsigned long long)(long long)(int)0x4b4aULL, "KDGKBDIACR is 19274 in the table");
#endif
#ifdef KDSKBDIACR
_Static_assert((unsigned long long)(KDSKBDIACR) == 0x4b4bULL || (unsigned long long)(KDSKBDIACR) == (unsigned long long)(long long)(int)0x4b4bULL, "KDSKBDIACR is 19275 in the table");
#endif
#ifdef KDGKBDIACRUC
_Static_assert((unsigned long long)(KDGKBDIACRUC) == 0x4bfaULL || (unsigned long long)(KDGKBDIACRUC) == (unsigned long long)(long long)(int)0x4bfaULL, "KDGKBDIACRUC is 19450 in the table");
#endif
#ifdef KDSKBDIACRUC
_Static_assert((unsigned long long)(KDSKBDIACRUC) == 0x4bfbULL || (unsigned long long)(KDSKBDIACRUC) == (unsigned long long)(long long)(int)0x4bfbULL, "KDSKBDIACRUC is 19451 in the table");
#endif
#ifdef KDGETKEYCODE
_Static_assert((unsigned long long)(KDGETKEYCODE) == 0x4b4cULL || (unsigned long long)(KDGETKEYCODE) == (unsigned long long)(long long)(int)0x4b4cULL, "KDGETKEYCODE is 19276 in the table");
#endif
#ifdef KDSETKEYCODE
_Static_assert((unsigned long long)(KDSETKEYCODE) == 0x4b4dULL || (unsigned long long)(KDSETKEYCODE) == (unsigned long long)(long long)(int)0x4b4dULL, "KDSETKEYCODE is 19277 in the table");
#endif
#ifdef KDSIGACCEPT
_Static_assert((unsigned long long)(KDSIGACCEPT) == 0x4b4eULL || (unsigned long long)(KDSIGACCEPT) == (unsigned long long)(long long)(int)0x4b4eULL, "KDSIGACCEPT is 19278 in the table");
#endif
#ifdef KDKBDREP
_Static_assert((unsigned long long)(KDKBDREP) == 0x4b52ULL || (unsigned long long)(KDKBDREP) == (unsigned long long)(long long)(int)0x4b52ULL, "KDKBDREP is 19282 in the table");
#endif
#ifdef KDFONTOP
_Static_assert((unsigned long long)(KDFONTOP) == 0x4b72ULL || (unsigned long long)(KDFONTOP) == (unsigned long long)(long long)(int)0x4b72ULL, "KDFONTOP is 19314 in the table");
#endif
#ifdef KD_TEXT
_Static_assert((unsigned long long)(KD_TEXT) == 0x0ULL || (unsigned long long)(KD_TEXT) == (unsigned long long)(long long)(int)0x0ULL, "KD_TEXT is 0 in the table");
#endif
#ifdef KD_GRAPHICS
_Static_assert((unsigned long long)(KD_GRAPHICS) == 0x1ULL || (unsigned long long)(KD_GRAPHICS) == (unsigned long long)(long long)(int)0x1ULL, "KD_GRAPHICS is 1 in the table");
#endif
#ifdef KD_TEXT0
_Static_assert((unsigned long long)(KD_TEXT0) == 0x2ULL || (unsigned long long)(KD_TEXT0) == (unsigned long long)(long long)(int)0x2ULL, "KD_TEXT0 is 2 in the table");
#endif
#ifdef KD_TEXT1
_Static_assert((unsigned long long)(KD_TEXT1) == 0x3ULL || (unsigned long long)(KD_TEXT1) == (unsigned long long)(long long)(int)0x3ULL, "KD_TEXT1 is 3 in the table");
#endif
#ifdef K_RAW
_Static_assert((unsigned long long)(K_RAW) == 0x0ULL || (unsigned long long)(K_RAW) == (unsigned long long)(long long)(int)0x0ULL, "K_RAW is 0 in the table");
#endif
#ifdef K_XLATE
_Static_assert((unsigned long long)(K_XLATE) == 0x1ULL || (unsigned long long)(K_XLATE) == (unsigned long long)(long long)(int)0x1ULL, "K_XLATE is 1 in the table");
#endif
#ifdef K_MEDIUMRAW
_Static_assert((unsigned long long)(K_MEDIUMRAW) == 0x2ULL || (unsigned long long)(K_MEDIUMRAW) == (unsigned long long)(long long)(int)0x2ULL, "K_MEDIUMRAW is 2 in the table");
#endif
#ifdef K_UNICODE
_Static_assert((unsigned long long)(K_UNICODE) == 0x3ULL || (unsigned long long)(K_UNICODE) == (unsigned long long)(long long)(int)0x3ULL, "K_UNICODE is 3 in the table");
#endif
#ifdef K_OFF
_Static_assert((unsigned long long)(K_OFF) == 0x4ULL || (unsigned long long)(K_OFF) == (unsigned long long)(long long)(int)0x4ULL, "K_OFF is 4 in the table");
#endif
#ifdef KB_84
_Static_assert((unsigned long long)(KB_84) == 0x1ULL || (unsigned long long)(KB_84) == (unsigned long long)(long long)(int)0x1ULL, "KB_84 is 1 in the table");
#endif
#ifdef KB_101
_Static_assert((unsigned long long)(KB_101) == 0x2ULL || (unsigned long long)(KB_101) == (unsigned long long)(long long)(int)0x2ULL, "KB_101 is 2 in the table");
#endif
#ifdef KB_OTHER
_Static_assert((unsigned long long)(KB_OTHER) == 0x3ULL || (unsigned long long)(KB_OTHER) == (unsigned long long)(long long)(int)0x3ULL, "KB_OTHER is 3 in the table");
#endif
#ifdef K_METABIT
_Static_assert((unsigned long long)(K_METABIT) == 0x3ULL || (unsigned long long)(K_METABIT) == (unsigned long long)(long long)(int)0x3ULL, "K_METABIT is 3 in the table");
#endif
#ifdef K_ESCPREFIX
_Static_assert((unsigned long long)(K_ESCPREFIX) == 0x4ULL || (unsigned long long)(K_ESCPREFIX) == (unsigned long long)(long long)(int)0x4ULL, "K_ESCPREFIX is 4 in the table");
#endif
#ifdef LED_SCR
_Static_assert((unsigned long long)(LED_SCR) == 0x1ULL || (unsigned long long)(LED_SCR) == (unsigned long long)(long long)(int)0x1ULL, "LED_SCR is 1 in the table");
#endif
#ifdef LED_NUM
_Static_assert((unsigned long long)(LED_NUM) == 0x2ULL || (unsigned long long)(LED_NUM) == (unsigned long long)(long long)(int)0x2ULL, "LED_NUM is 2 in the table");
#endif
#ifdef LED_CAP
_Static_assert((unsigned long long)(LED_CAP) == 0x4ULL || (unsigned long long)(LED_CAP) == (unsigned long long)(long long)(int)0x4ULL, "LED_CAP is 4 in the table");
#endif
#ifdef K_NORMTAB
_Static_assert((unsigned long long)(K_NORMTAB) == 0x0ULL || (unsigned long long)(K_NORMTAB) == (unsigned long long)(long long)(int)0x0ULL, "K_NORMTAB is 0 in the table");
#endif
#ifdef K_SHIFTTAB
_Static_assert((unsigned long long)(K_SHIFTTAB) == 0x1ULL || (unsigned long long)(K_SHIFTTAB) == (unsigned long long)(long long)(int)0x1ULL, "K_SHIFTTAB is 1 in the table");
#endif
#ifdef K_ALTTAB
_Static_assert((unsigned long long)(K_ALTTAB) == 0x2ULL || (unsigned long long)(K_ALTTAB) == (unsigned long long)(long long)(int)0x2ULL, "K_ALTTAB is 2 in the table");
#endif
#ifdef K_ALTSHIFTTAB
_Static_assert((unsigned long long)(K_ALTSHIFTTAB) == 0x3ULL || (unsigned long long)(K_ALTSHIFTTAB) == (unsigned long long)(long long)(int)0x3ULL, "K_ALTSHIFTTAB is 3 in the table");
#endif
#ifdef KD_FONT_OP_SET
_Static_assert((unsigned long long)(KD_FONT_OP_SET) == 0x0ULL || (unsigned long long)(KD_FONT_OP_SET) == (unsigned long long)(long long)(int)0x0ULL, "KD_FONT_OP_SET is 0 in the table");
#endif
#ifdef KD_FONT_OP_GET
_Static_assert((unsigned long long)(KD_FONT_OP_GET) == 0x1ULL || (unsigned long long)(KD_FONT_OP_GET) == (unsigned long long)(long long)(int)0x1ULL, "KD_FONT_OP_GET is 1 in the table");
#endif
#ifdef KD_FONT_OP_SET_DEFAULT
_Static_assert((unsigned long long)(KD_FONT_OP_SET_DEFAULT) == 0x2ULL || (unsigned long long)(KD_FONT_OP_SET_DEFAULT) == (unsigned long long)(long long)(int)0x2ULL, "KD_FONT_OP_SET_DEFAULT is 2 in the table");
#endif
#ifdef KD_FONT_OP_COPY
_Static_assert((unsigned long long)(KD_FONT_OP_COPY) == 0x3ULL || (unsigned long long)(KD_FONT_OP_COPY) == (unsigned long long)(long long)(int)0x3ULL, "KD_FONT_OP_COPY is 3 in the table");
#endif
_Static_assert(sizeof(struct kbkeycode) == 8, "struct kbkeycode has 8 bytes in the table");
_Static_assert(offsetof(struct kbkeycode, scancode) == 0, "scancode of struct kbkeycode is at 0 in the table");
_Static_assert(offsetof(struct kbkeycode, keycode) == 4, "keycode of struct kbkeycode is at 4 in the table");
_Static_assert(sizeof(struct kbd_repeat) == 8, "struct kbd_repeat has 8 bytes in the table");
_Static_assert(offsetof(struct kbd_repeat, delay) == 0, "delay of struct kbd_repeat is at 0 in the table");
_Static_assert(offsetof(struct kbd_repeat, period) == 4, "period of struct kbd_repeat is at 4 in the table");
_Static_assert(sizeof(struct unimapinit) == 6, "struct unimapinit has 6 bytes in the table");
_Static_assert(offsetof(struct unimapinit, advised_hashsize) == 0, "advised_hashsize of struct unimapinit is at 0 in the table");
_Static_assert(offsetof(struct unimapinit, advised_hashstep) == 2, "advised_hashstep of struct unimapinit is at 2 in the table");
_Static_assert(offsetof(struct unimapinit, advised_hashlevel) == 4, "advised_hashlevel of struct unimapinit is at 4 in the table");
_Static_assert(sizeof(struct unipair) == 4, "struct unipair has 4 bytes in the table");
_Static_assert(offsetof(struct unipair, unicode) == 0, "unicode of struct unipair is at 0 in the table");
_Static_assert(offsetof(struct unipair, fontpos) == 2, "fontpos of struct unipair is at 2 in the table");
_Static_assert(sizeof(struct unimapdesc) == 16, "struct unimapdesc has 16 bytes in the table");
_Static_assert(offsetof(struct unimapdesc, entry_ct) == 0, "entry_ct of struct unimapdesc is at 0 in the table");
_Static_assert(offsetof(struct unimapdesc, entries) == 8, "entries of struct unimapdesc is at 8 in the table");
_Static_assert(sizeof(struct consolefontdesc) == 16, "struct consolefontdesc has 16 bytes in the table");
_Static_assert(offsetof(struct consolefontdesc, charcount) == 0, "charcount of struct consolefontdesc is at 0 in the table");
_Static_assert(offsetof(struct consolefontdesc, charheight) == 2, "charheight of struct consolefontdesc is at 2 in the table");
_Static_assert(offsetof(struct consolefontdesc, chardata) == 8, "chardata of struct consolefontdesc is at 8 in the table");
_Static_assert(sizeof(struct console_font_op) == 32, "struct console_font_op has 32 bytes in the table");
_Static_assert(offsetof(struct console_font_op, op) == 0, "op of struct console_font_op is at 0 in the table");
_Static_assert(offsetof(struct console_font_op, flags) == 4, "flags of struct console_font_op is at 4 in the table");
_Static_assert(offsetof(struct console_font_op, width) == 8, "width of struct console_font_op is at 8 in the table");
_Static_assert(offsetof(struct console_font_op, height) == 12, "height of struct console_font_op is at 12 in the table");
_Static_assert(offsetof(struct console_font_op, charcount) == 16, "charcount of struct console_font_op is at 16 in the table");
_Static_assert(offsetof(struct console_font_op, data) == 24, "data of struct console_font_op is at 24 in the table");
_Static_assert(offsetof(struct console_font_op, data) == 24, "data of struct console_font_op is at 24 in the table");
_Static_assert(offsetof(struct console_font_op, data) == 24, "data of struct console_font_op is at 24 in the table");
#endif
