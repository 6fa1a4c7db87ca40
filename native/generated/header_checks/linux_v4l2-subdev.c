/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/v4l2-subdev.h>)
#include <linux/v4l2-subdev.h>
#ifdef VIDIOC_SUBDEV_QUERYCAP
_Static_assert((unsigned long long)(VIDIOC_SUBDEV_QUERYCAP) == 0x80405600ULL || (unsigned long long)(VIDIOC_SUBDEV_QUERYCAP) == (unsigned long long)(long long)(int)0x80405600ULL, "VIDIOC_SUBDEV_QUERYCAP is 2151699968 in the table");
#endif
#ifdef VIDIOC_SUBDEV_G_FMT
_Static_assert((unsigned long long)(VIDIOC_SUBDEV_G_FMT) == 0xc0585604ULL || (unsigned long long)(VIDIOC_SUBDEV_G_FMT) == (unsigned long long)(long long)(int)0xc0585604ULL, "VIDIOC_SUBDEV_G_FMT is 3227014660 in the table");
#endif
#ifdef VIDIOC_SUBDEV_S_FMT
_Static_assert((unsigned long long)(VIDIOC_SUBDEV_S_FMT) == 0xc0585605ULL || (unsigned long long)(VIDIOC_SUBDEV_S_FMT) == (unsigned long long)(long long)(int)0xc0585605ULL, "VIDIOC_SUBDEV_S_FMT is 3227014661 in the table");
#endif
#ifdef VIDIOC_SUBDEV_G_FRAME_INTERVAL
_Static_assert((unsigned long long)(VIDIOC_SUBDEV_G_FRAME_INTERVAL) == 0xc0305615ULL || (unsigned long long)(VIDIOC_SUBDEV_G_FRAME_INTERVAL) == (unsigned long long)(long long)(int)0xc0305615ULL, "VIDIOC_SUBDEV_G_FRAME_INTERVAL is 3224393237 in the table");
#endif
#ifdef VIDIOC_SUBDEV_S_FRAME_INTERVAL
_Static_assert((unsigned long long)(VIDIOC_SUBDEV_S_FRAME_INTERVAL) == 0xc0305616ULL || (unsigned long long)(VIDIOC_SUBDEV_S_FRAME_INTERVAL) == (unsigned long long)(long long)(int)0xc0305616ULL, "VIDIOC_SUBDEV_S_FRAME_INTERVAL is 3224393238 in the table");
#endif
#ifdef VIDIOC_SUBDEV_ENUM_MBUS_CODE
_Static_assert((unsigned long long)(VIDIOC_SUBDEV_ENUM_MBUS_CODE) == 0xc0305602ULL || (unsigned long long)(VIDIOC_SUBDEV_ENUM_MBUS_CODE) == (unsigned long long)(long long)(int)0xc0305602ULL, "VIDIOC_SUBDEV_ENUM_MBUS_CODE is 3224393218 in the table");
#endif
#ifdef VIDIOC_SUBDEV_ENUM_FRAME_SIZE
_Static_assert((unsigned long long)(VIDIOC_SUBDEV_ENUM_FRAME_SIZE) == 0xc040564aULL || (unsigned long long)(VIDIOC_SUBDEV_ENUM_FRAME_SIZE) == (unsigned long long)(long long)(int)0xc040564aULL, "VIDIOC_SUBDEV_ENUM_FRAME_SIZE is 3225441866 in the table");
#endif
#ifdef VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL
_Static_assert((unsigned long long)(VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL) == 0xc040564bULL || (unsigned long long)(VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL) == (unsigned long long)(long long)(int)0xc040564bULL, "VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL is 3225441867 in the table");
#endif
#ifdef VIDIOC_SUBDEV_G_CROP
_Static_assert((unsigned long long)(VIDIOC_SUBDEV_G_CROP) == 0xc038563bULL || (unsigned long long)(VIDIOC_SUBDEV_G_CROP) == (unsigned long long)(long long)(int)0xc038563bULL, "VIDIOC_SUBDEV_G_CROP is 3224917563 in the table");
#endif
#ifdef VIDIOC_SUBDEV_S_CROP
_Static_assert((unsigned long long)(VIDIOC_SUBDEV_S_CROP) == 0xc038563cULL || (unsigned long long)(VIDIOC_SUBDEV_S_CROP) == (unsigned long long)(long long)(int)0xc038563cULL, "VIDIOC_SUBDEV_S_CROP is 3224917564 in the table");
#endif
#ifdef VIDIOC_SUBDEV_G_SELECTION
_Static_assert((unsigned long long)(VIDIOC_SUBDEV_G_SELECTION) == 0xc040563dULL || (unsigned long long)(VIDIOC_SUBDEV_G_SELECTION) == (unsigned long long)(long long)(int)0xc040563dULL, "VIDIOC_SUBDEV_G_SELECTION is 3225441853 in the table");
#endif
#ifdef VIDIOC_SUBDEV_S_SELECTION
_Static_assert((unsigned long long)(VIDIOC_SUBDEV_S_SELECTION) == 0xc040563eULL || (unsigned long long)(VIDIOC_SUBDEV_S_SELECTION) == (unsigned long long)(long long)(int)0xc040563eULL, "VIDIOC_SUBDEV_S_SELECTION is 3225441854 in the table");
#endif
#endif
