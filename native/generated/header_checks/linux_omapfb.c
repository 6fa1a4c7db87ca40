/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/omapfb.h>)
#include <linux/omapfb.h>
#ifdef OMAPFB_MIRROR
_Static_assert((unsigned long long)(OMAPFB_MIRROR) == 0x40044f1fULL || (unsigned long long)(OMAPFB_MIRROR) == (unsigned long long)(long long)(int)0x40044f1fULL, "OMAPFB_MIRROR is 1074024223 in the table");
#endif
#ifdef OMAPFB_SYNC_GFX
_Static_assert((unsigned long long)(OMAPFB_SYNC_GFX) == 0x4f25ULL || (unsigned long long)(OMAPFB_SYNC_GFX) == (unsigned long long)(long long)(int)0x4f25ULL, "OMAPFB_SYNC_GFX is 20261 in the table");
#endif
#ifdef OMAPFB_VSYNC
_Static_assert((unsigned long long)(OMAPFB_VSYNC) == 0x4f26ULL || (unsigned long long)(OMAPFB_VSYNC) == (unsigned long long)(long long)(int)0x4f26ULL, "OMAPFB_VSYNC is 20262 in the table");
#endif
#ifdef OMAPFB_SET_UPDATE_MODE
_Static_assert((unsigned long long)(OMAPFB_SET_UPDATE_MODE) == 0x40044f28ULL || (unsigned long long)(OMAPFB_SET_UPDATE_MODE) == (unsigned long long)(long long)(int)0x40044f28ULL, "OMAPFB_SET_UPDATE_MODE is 1074024232 in the table");
#endif
#ifdef OMAPFB_GET_CAPS
_Static_assert((unsigned long long)(OMAPFB_GET_CAPS) == 0x800c4f2aULL || (unsigned long long)(OMAPFB_GET_CAPS) == (unsigned long long)(long long)(int)0x800c4f2aULL, "OMAPFB_GET_CAPS is 2148290346 in the table");
#endif
#ifdef OMAPFB_GET_UPDATE_MODE
_Static_assert((unsigned long long)(OMAPFB_GET_UPDATE_MODE) == 0x40044f2bULL || (unsigned long long)(OMAPFB_GET_UPDATE_MODE) == (unsigned long long)(long long)(int)0x40044f2bULL, "OMAPFB_GET_UPDATE_MODE is 1074024235 in the table");
#endif
#ifdef OMAPFB_LCD_TEST
_Static_assert((unsigned long long)(OMAPFB_LCD_TEST) == 0x40044f2dULL || (unsigned long long)(OMAPFB_LCD_TEST) == (unsigned long long)(long long)(int)0x40044f2dULL, "OMAPFB_LCD_TEST is 1074024237 in the table");
#endif
#ifdef OMAPFB_CTRL_TEST
_Static_assert((unsigned long long)(OMAPFB_CTRL_TEST) == 0x40044f2eULL || (unsigned long long)(OMAPFB_CTRL_TEST) == (unsigned long long)(long long)(int)0x40044f2eULL, "OMAPFB_CTRL_TEST is 1074024238 in the table");
#endif
#ifdef OMAPFB_UPDATE_WINDOW_OLD
_Static_assert((unsigned long long)(OMAPFB_UPDATE_WINDOW_OLD) == 0x40144f2fULL || (unsigned long long)(OMAPFB_UPDATE_WINDOW_OLD) == (unsigned long long)(long long)(int)0x40144f2fULL, "OMAPFB_UPDATE_WINDOW_OLD is 1075072815 in the table");
#endif
#ifdef OMAPFB_SET_COLOR_KEY
_Static_assert((unsigned long long)(OMAPFB_SET_COLOR_KEY) == 0x40104f32ULL || (unsigned long long)(OMAPFB_SET_COLOR_KEY) == (unsigned long long)(long long)(int)0x40104f32ULL, "OMAPFB_SET_COLOR_KEY is 1074810674 in the table");
#endif
#ifdef OMAPFB_GET_COLOR_KEY
_Static_assert((unsigned long long)(OMAPFB_GET_COLOR_KEY) == 0x40104f33ULL || (unsigned long long)(OMAPFB_GET_COLOR_KEY) == (unsigned long long)(long long)(int)0x40104f33ULL, "OMAPFB_GET_COLOR_KEY is 1074810675 in the table");
#endif
#ifdef OMAPFB_SETUP_PLANE
_Static_assert((unsigned long long)(OMAPFB_SETUP_PLANE) == 0x40444f34ULL || (unsigned long long)(OMAPFB_SETUP_PLANE) == (unsigned long long)(long long)(int)0x40444f34ULL, "OMAPFB_SETUP_PLANE is 1078218548 in the table");
#endif
#ifdef OMAPFB_QUERY_PLANE
_Static_assert((unsigned long long)(OMAPFB_QUERY_PLANE) == 0x40444f35ULL || (unsigned long long)(OMAPFB_QUERY_PLANE) == (unsigned long long)(long long)(int)0x40444f35ULL, "OMAPFB_QUERY_PLANE is 1078218549 in the table");
#endif
#ifdef OMAPFB_UPDATE_WINDOW
_Static_assert((unsigned long long)(OMAPFB_UPDATE_WINDOW) == 0x40444f36ULL || (unsigned long long)(OMAPFB_UPDATE_WINDOW) == (unsigned long long)(long long)(int)0x40444f36ULL, "OMAPFB_UPDATE_WINDOW is 1078218550 in the table");
#endif
#ifdef OMAPFB_SETUP_MEM
_Static_assert((unsigned long long)(OMAPFB_SETUP_MEM) == 0x40084f37ULL || (unsigned long long)(OMAPFB_SETUP_MEM) == (unsigned long long)(long long)(int)0x40084f37ULL, "OMAPFB_SETUP_MEM is 1074286391 in the table");
#endif
#ifdef OMAPFB_QUERY_MEM
_Static_assert((unsigned long long)(OMAPFB_QUERY_MEM) == 0x40084f38ULL || (unsigned long long)(OMAPFB_QUERY_MEM) == (unsigned long long)(long long)(int)0x40084f38ULL, "OMAPFB_QUERY_MEM is 1074286392 in the table");
#endif
#ifdef OMAPFB_WAITFORVSYNC
_Static_assert((unsigned long long)(OMAPFB_WAITFORVSYNC) == 0x4f39ULL || (unsigned long long)(OMAPFB_WAITFORVSYNC) == (unsigned long long)(long long)(int)0x4f39ULL, "OMAPFB_WAITFORVSYNC is 20281 in the table");
#endif
#ifdef OMAPFB_MEMORY_READ
_Static_assert((unsigned long long)(OMAPFB_MEMORY_READ) == 0x80184f3aULL || (unsigned long long)(OMAPFB_MEMORY_READ) == (unsigned long long)(long long)(int)0x80184f3aULL, "OMAPFB_MEMORY_READ is 2149076794 in the table");
#endif
#ifdef OMAPFB_GET_OVERLAY_COLORMODE
_Static_assert((unsigned long long)(OMAPFB_GET_OVERLAY_COLORMODE) == 0x803c4f3bULL || (unsigned long long)(OMAPFB_GET_OVERLAY_COLORMODE) == (unsigned long long)(long long)(int)0x803c4f3bULL, "OMAPFB_GET_OVERLAY_COLORMODE is 2151436091 in the table");
#endif
#ifdef OMAPFB_WAITFORGO
_Static_assert((unsigned long long)(OMAPFB_WAITFORGO) == 0x4f3cULL || (unsigned long long)(OMAPFB_WAITFORGO) == (unsigned long long)(long long)(int)0x4f3cULL, "OMAPFB_WAITFORGO is 20284 in the table");
#endif
#ifdef OMAPFB_GET_VRAM_INFO
_Static_assert((unsigned long long)(OMAPFB_GET_VRAM_INFO) == 0x80204f3dULL || (unsigned long long)(OMAPFB_GET_VRAM_INFO) == (unsigned long long)(long long)(int)0x80204f3dULL, "OMAPFB_GET_VRAM_INFO is 2149601085 in the table");
#endif
#ifdef OMAPFB_SET_TEARSYNC
_Static_assert((unsigned long long)(OMAPFB_SET_TEARSYNC) == 0x40084f3eULL || (unsigned long long)(OMAPFB_SET_TEARSYNC) == (unsigned long long)(long long)(int)0x40084f3eULL, "OMAPFB_SET_TEARSYNC is 1074286398 in the table");
#endif
#ifdef OMAPFB_GET_DISPLAY_INFO
_Static_assert((unsigned long long)(OMAPFB_GET_DISPLAY_INFO) == 0x80204f3fULL || (unsigned long long)(OMAPFB_GET_DISPLAY_INFO) == (unsigned long long)(long long)(int)0x80204f3fULL, "OMAPFB_GET_DISPLAY_INFO is 2149601087 in the table");
#endif
#endif
