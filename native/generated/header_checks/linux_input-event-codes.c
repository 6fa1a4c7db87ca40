/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/input-event-codes.h>)
#include <linux/input-event-codes.h>
#ifdef EV_SYN
_Static_assert((unsigned long long)(EV_SYN) == 0x0ULL || (unsigned long long)(EV_SYN) == (unsigned long long)(long long)(int)0x0ULL, "EV_SYN is 0 in the table");
#endif
#ifdef EV_KEY
_Static_assert((unsigned long long)(EV_KEY) == 0x1ULL || (unsigned long long)(EV_KEY) == (unsigned long long)(long long)(int)0x1ULL, "EV_KEY is 1 in the table");
#endif
#ifdef EV_REL
_Static_assert((unsigned long long)(EV_REL) == 0x2ULL || (unsigned long long)(EV_REL) == (unsigned long long)(long long)(int)0x2ULL, "EV_REL is 2 in the table");
#endif
#ifdef EV_ABS
_Static_assert((unsigned long long)(EV_ABS) == 0x3ULL || (unsigned long long)(EV_ABS) == (unsigned long long)(long long)(int)0x3ULL, "EV_ABS is 3 in the table");
#endif
#ifdef EV_MSC
_Static_assert((unsigned long long)(EV_MSC) == 0x4ULL || (unsigned long long)(EV_MSC) == (unsigned long long)(long long)(int)0x4ULL, "EV_MSC is 4 in the table");
#endif
#ifdef EV_SW
_Static_assert((unsigned long long)(EV_SW) == 0x5ULL || (unsigned long long)(EV_SW) == (unsigned long long)(long long)(int)0x5ULL, "EV_SW is 5 in the table");
#endif
#ifdef EV_LED
_Static_assert((unsigned long long)(EV_LED) == 0x11ULL || (unsigned long long)(EV_LED) == (unsigned long long)(long long)(int)0x11ULL, "EV_LED is 17 in the table");
#endif
#ifdef EV_SND
_Static_assert((unsigned long long)(EV_SND) == 0x12ULL || (unsigned long long)(EV_SND) == (unsigned long long)(long long)(int)0x12ULL, "EV_SND is 18 in the table");
#endif
#ifdef EV_REP
_Static_assert((unsigned long long)(EV_REP) == 0x14ULL || (unsigned long long)(EV_REP) == (unsigned long long)(long long)(int)0x14ULL, "EV_REP is 20 in the table");
#endif
#ifdef EV_FF
_Static_assert((unsigned long long)(EV_FF) == 0x15ULL || (unsigned long long)(EV_FF) == (unsigned long long)(long long)(int)0x15ULL, "EV_FF is 21 in the table");
#endif
#ifdef EV_PWR
_Static_assert((unsigned long long)(EV_PWR) == 0x16ULL || (unsigned long long)(EV_PWR) == (unsigned long long)(long long)(int)0x16ULL, "EV_PWR is 22 in the table");
#endif
#ifdef EV_FF_STATUS
_Static_assert((unsigned long long)(EV_FF_STATUS) == 0x17ULL || (unsigned long long)(EV_FF_STATUS) == (unsigned long long)(long long)(int)0x17ULL, "EV_FF_STATUS is 23 in the table");
#endif
#ifdef ABS_X
_Static_assert((unsigned long long)(ABS_X) == 0x0ULL || (unsigned long long)(ABS_X) == (unsigned long long)(long long)(int)0x0ULL, "ABS_X is 0 in the table");
#endif
#ifdef ABS_Y
_Static_assert((unsigned long long)(ABS_Y) == 0x1ULL || (unsigned long long)(ABS_Y) == (unsigned long long)(long long)(int)0x1ULL, "ABS_Y is 1 in the table");
#endif
#ifdef ABS_Z
_Static_assert((unsigned long long)(ABS_Z) == 0x2ULL || (unsigned long long)(ABS_Z) == (unsigned long long)(long long)(int)0x2ULL, "ABS_Z is 2 in the table");
#endif
#ifdef ABS_RX
_Static_assert((unsigned long long)(ABS_RX) == 0x3ULL || (unsigned long long)(ABS_RX) == (unsigned long long)(long long)(int)0x3ULL, "ABS_RX is 3 in the table");
#endif
#ifdef ABS_RY
_Static_assert((unsigned long long)(ABS_RY) == 0x4ULL || (unsigned long long)(ABS_RY) == (unsigned long long)(long long)(int)0x4ULL, "ABS_RY is 4 in the table");
#endif
#ifdef ABS_RZ
_Static_assert((unsigned long long)(ABS_RZ) == 0x5ULL || (unsigned long long)(ABS_RZ) == (unsigned long long)(long long)(int)0x5ULL, "ABS_RZ is 5 in the table");
#endif
#ifdef ABS_THROTTLE
_Static_assert((unsigned long long)(ABS_THROTTLE) == 0x6ULL || (unsigned long long)(ABS_THROTTLE) == (unsigned long long)(long long)(int)0x6ULL, "ABS_THROTTLE is 6 in the table");
#endif
#ifdef ABS_RUDDER
_Static_assert((unsigned long long)(ABS_RUDDER) == 0x7ULL || (unsigned long long)(ABS_RUDDER) == (unsigned long long)(long long)(int)0x7ULL, "ABS_RUDDER is 7 in the table");
#endif
#ifdef ABS_WHEEL
_Static_assert((unsigned long long)(ABS_WHEEL) == 0x8ULL || (unsigned long long)(ABS_WHEEL) == (unsigned long long)(long long)(int)0x8ULL, "ABS_WHEEL is 8 in the table");
#endif
#ifdef ABS_GAS
_Static_assert((unsigned long long)(ABS_GAS) == 0x9ULL || (unsigned long long)(ABS_GAS) == (unsigned long long)(long long)(int)0x9ULL, "ABS_GAS is 9 in the table");
#endif
#ifdef ABS_BRAKE
_Static_assert((unsigned long long)(ABS_BRAKE) == 0xaULL || (unsigned long long)(ABS_BRAKE) == (unsigned long long)(long long)(int)0xaULL, "ABS_BRAKE is 10 in the table");
#endif
#ifdef ABS_HAT0X
_Static_assert((unsigned long long)(ABS_HAT0X) == 0x10ULL || (unsigned long long)(ABS_HAT0X) == (unsigned long long)(long long)(int)0x10ULL, "ABS_HAT0X is 16 in the table");
#endif
#ifdef ABS_HAT0Y
_Static_assert((unsigned long long)(ABS_HAT0Y) == 0x11ULL || (unsigned long long)(ABS_HAT0Y) == (unsigned long long)(long long)(int)0x11ULL, "ABS_HAT0Y is 17 in the table");
#endif
#ifdef ABS_HAT1X
_Static_assert((unsigned long long)(ABS_HAT1X) == 0x12ULL || (unsigned long long)(ABS_HAT1X) == (unsigned long long)(long long)(int)0x12ULL, "ABS_HAT1X is 18 in the table");
#endif
#ifdef ABS_HAT1Y
_Static_assert((unsigned long long)(ABS_HAT1Y) == 0x13ULL || (unsigned long long)(ABS_HAT1Y) == (unsigned long long)(long long)(int)0x13ULL, "ABS_HAT1Y is 19 in the table");
#endif
#ifdef ABS_HAT2X
_Static_assert((unsigned long long)(ABS_HAT2X) == 0x14ULL || (unsigned long long)(ABS_HAT2X) == (unsigned long long)(long long)(int)0x14ULL, "ABS_HAT2X is 20 in the table");
#endif
#ifdef ABS_HAT2Y
_Static_assert((unsigned long long)(ABS_HAT2Y) == 0x15ULL || (unsigned long long)(ABS_HAT2Y) == (unsigned long long)(long long)(int)0x15ULL, "ABS_HAT2Y is 21 in the table");
#endif
#ifdef ABS_HAT3X
_Static_assert((unsigned long long)(ABS_HAT3X) == 0x16ULL || (unsigned long long)(ABS_HAT3X) == (unsigned long long)(long long)(int)0x16ULL, "ABS_HAT3X is 22 in the table");
#endif
#ifdef ABS_HAT3Y
_Static_assert((unsigned long long)(ABS_HAT3Y) == 0x17ULL || (unsigned long long)(ABS_HAT3Y) == (unsigned long long)(long long)(int)0x17ULL, "ABS_HAT3Y is 23 in the table");
#endif
#ifdef ABS_PRESSURE
_Static_assert((unsigned long long)(ABS_PRESSURE) == 0x18ULL || (unsigned long long)(ABS_PRESSURE) == (unsigned long long)(long long)(int)0x18ULL, "ABS_PRESSURE is 24 in the table");
#endif
#ifdef ABS_DISTANCE
_Static_assert((unsigned long long)(ABS_DISTANCE) == 0x19ULL || (unsigned long long)(ABS_DISTANCE) == (unsigned long long)(long long)(int)0x19ULL, "ABS_DISTANCE is 25 in the table");
#endif
#ifdef ABS_TILT_X
_Static_assert((unsigned long long)(ABS_TILT_X) == 0x1aULL || (unsigned long long)(ABS_TILT_X) == (unsigned long long)(long long)(int)0x1aULL, "ABS_TILT_X is 26 in the table");
#endif
#ifdef ABS_TILT_Y
_Static_assert((unsigned long long)(ABS_TILT_Y) == 0x1bULL || (unsigned long long)(ABS_TILT_Y) == (unsigned long long)(long long)(int)0x1bULL, "ABS_TILT_Y is 27 in the table");
#endif
#ifdef ABS_TOOL_WIDTH
_Static_assert((unsigned long long)(ABS_TOOL_WIDTH) == 0x1cULL || (unsigned long long)(ABS_TOOL_WIDTH) == (unsigned long long)(long long)(int)0x1cULL, "ABS_TOOL_WIDTH is 28 in the table");
#endif
#ifdef ABS_VOLUME
_Static_assert((unsigned long long)(ABS_VOLUME) == 0x20ULL || (unsigned long long)(ABS_VOLUME) == (unsigned long long)(long long)(int)0x20ULL, "ABS_VOLUME is 32 in the table");
#endif
#ifdef ABS_PROFILE
_Static_assert((unsigned long long)(ABS_PROFILE) == 0x21ULL || (unsigned long long)(ABS_PROFILE) == (unsigned long long)(long long)(int)0x21ULL, "ABS_PROFILE is 33 in the table");
#endif
#ifdef ABS_MISC
_Static_assert((unsigned long long)(ABS_MISC) == 0x28ULL || (unsigned long long)(ABS_MISC) == (unsigned long long)(long long)(int)0x28ULL, "ABS_MISC is 40 in the table");
#endif
#ifdef ABS_RESERVED
_Static_assert((unsigned long long)(ABS_RESERVED) == 0x2eULL || (unsigned long long)(ABS_RESERVED) == (unsigned long long)(long long)(int)0x2eULL, "ABS_RESERVED is 46 in the table");
#endif
#ifdef ABS_MT_SLOT
_Static_assert((unsigned long long)(ABS_MT_SLOT) == 0x2fULL || (unsigned long long)(ABS_MT_SLOT) == (unsigned long long)(long long)(int)0x2fULL, "ABS_MT_SLOT is 47 in the table");
#endif
#ifdef ABS_MT_TOUCH_MAJOR
_Static_assert((unsigned long long)(ABS_MT_TOUCH_MAJOR) == 0x30ULL || (unsigned long long)(ABS_MT_TOUCH_MAJOR) == (unsigned long long)(long long)(int)0x30ULL, "ABS_MT_TOUCH_MAJOR is 48 in the table");
#endif
#ifdef ABS_MT_TOUCH_MINOR
_Static_assert((unsigned long long)(ABS_MT_TOUCH_MINOR) == 0x31ULL || (unsigned long long)(ABS_MT_TOUCH_MINOR) == (unsigned long long)(long long)(int)0x31ULL, "ABS_MT_TOUCH_MINOR is 49 in the table");
#endif
#ifdef ABS_MT_WIDTH_MAJOR
_Static_assert((unsigned long long)(ABS_MT_WIDTH_MAJOR) == 0x32ULL || (unsigned long long)(ABS_MT_WIDTH_MAJOR) == (unsigned long long)(long long)(int)0x32ULL, "ABS_MT_WIDTH_MAJOR is 50 in the table");
#endif
#ifdef ABS_MT_WIDTH_MINOR
_Static_assert((unsigned long long)(ABS_MT_WIDTH_MINOR) == 0x33ULL || (unsigned long long)(ABS_MT_WIDTH_MINOR) == (unsigned long long)(long long)(int)0x33ULL, "ABS_MT_WIDTH_MINOR is 51 in the table");
#endif
#ifdef ABS_MT_ORIENTATION
_Static_assert((unsigned long long)(ABS_MT_ORIENTATION) == 0x34ULL || (unsigned long long)(ABS_MT_ORIENTATION) == (unsigned long long)(long long)(int)0x34ULL, "ABS_MT_ORIENTATION is 52 in the table");
#endif
#ifdef ABS_MT_POSITION_X
_Static_assert((unsigned long long)(ABS_MT_POSITION_X) == 0x35ULL || (unsigned long long)(ABS_MT_POSITION_X) == (unsigned long long)(long long)(int)0x35ULL, "ABS_MT_POSITION_X is 53 in the table");
#endif
#ifdef ABS_MT_POSITION_Y
_Static_assert((unsigned long long)(ABS_MT_POSITION_Y) == 0x36ULL || (unsigned long long)(ABS_MT_POSITION_Y) == (unsigned long long)(long long)(int)0x36ULL, "ABS_MT_POSITION_Y is 54 in the table");
#endif
#ifdef ABS_MT_TOOL_TYPE
_Static_assert((unsigned long long)(ABS_MT_TOOL_TYPE) == 0x37ULL || (unsigned long long)(ABS_MT_TOOL_TYPE) == (unsigned long long)(long long)(int)0x37ULL, "ABS_MT_TOOL_TYPE is 55 in the table");
#endif
#ifdef ABS_MT_BLOB_ID
_Static_assert((unsigned long long)(ABS_MT_BLOB_ID) == 0x38ULL || (unsigned long long)(ABS_MT_BLOB_ID) == (unsigned long long)(long long)(int)0x38ULL, "ABS_MT_BLOB_ID is 56 in the table");
#endif
#ifdef ABS_MT_TRACKING_ID
_Static_assert((unsigned long long)(ABS_MT_TRACKING_ID) == 0x39ULL || (unsigned long long)(ABS_MT_TRACKING_ID) == (unsigned long long)(long long)(int)0x39ULL, "ABS_MT_TRACKING_ID is 57 in the table");
#endif
#ifdef ABS_MT_PRESSURE
_Static_assert((unsigned long long)(ABS_MT_PRESSURE) == 0x3aULL || (unsigned long long)(ABS_MT_PRESSURE) == (unsigned long long)(long long)(int)0x3aULL, "ABS_MT_PRESSURE is 58 in the table");
#endif
#ifdef ABS_MT_DISTANCE
_Static_assert((unsigned long long)(ABS_MT_DISTANCE) == 0x3bULL || (unsigned long long)(ABS_MT_DISTANCE) == (unsigned long long)(long long)(int)0x3bULL, "ABS_MT_DISTANCE is 59 in the table");
#endif
#ifdef ABS_MT_TOOL_X
_Static_assert((unsigned long long)(ABS_MT_TOOL_X) == 0x3cULL || (unsigned long long)(ABS_MT_TOOL_X) == (unsigned long long)(long long)(int)0x3cULL, "ABS_MT_TOOL_X is 60 in the table");
#endif
#ifdef ABS_MT_TOOL_Y
_Static_assert((unsigned long long)(ABS_MT_TOOL_Y) == 0x3dULL || (unsigned long long)(ABS_MT_TOOL_Y) == (unsigned long long)(long long)(int)0x3dULL, "ABS_MT_TOOL_Y is 61 in the table");
#endif
#ifdef REL_X
_Static_assert((unsigned long long)(REL_X) == 0x0ULL || (unsigned long long)(REL_X) == (unsigned long long)(long long)(int)0x0ULL, "REL_X is 0 in the table");
#endif
#ifdef REL_Y
_Static_assert((unsigned long long)(REL_Y) == 0x1ULL || (unsigned long long)(REL_Y) == (unsigned long long)(long long)(int)0x1ULL, "REL_Y is 1 in the table");
#endif
#ifdef REL_Z
_Static_assert((unsigned long long)(REL_Z) == 0x2ULL || (unsigned long long)(REL_Z) == (unsigned long long)(long long)(int)0x2ULL, "REL_Z is 2 in the table");
#endif
#ifdef REL_RX
_Static_assert((unsigned long long)(REL_RX) == 0x3ULL || (unsigned long long)(REL_RX) == (unsigned long long)(long long)(int)0x3ULL, "REL_RX is 3 in the table");
#endif
#ifdef REL_RY
_Static_assert((unsigned long long)(REL_RY) == 0x4ULL || (unsigned long long)(REL_RY) == (unsigned long long)(long long)(int)0x4ULL, "REL_RY is 4 in the table");
#endif
#ifdef REL_RZ
_Static_assert((unsigned long long)(REL_RZ) == 0x5ULL || (unsigned long long)(REL_RZ) == (unsigned long long)(long long)(int)0x5ULL, "REL_RZ is 5 in the table");
#endif
#ifdef REL_HWHEEL
_Static_assert((unsigned long long)(REL_HWHEEL) == 0x6ULL || (unsigned long long)(REL_HWHEEL) == (unsigned long long)(long long)(int)0x6ULL, "REL_HWHEEL is 6 in the table");
#endif
#ifdef REL_DIAL
_Static_assert((unsigned long long)(REL_DIAL) == 0x7ULL || (unsigned long long)(REL_DIAL) == (unsigned long long)(long long)(int)0x7ULL, "REL_DIAL is 7 in the table");
#endif
#ifdef REL_WHEEL
_Static_assert((unsigned long long)(REL_WHEEL) == 0x8ULL || (unsigned long long)(REL_WHEEL) == (unsigned long long)(long long)(int)0x8ULL, "REL_WHEEL is 8 in the table");
#endif
#ifdef REL_MISC
_Static_assert((unsigned long long)(REL_MISC) == 0x9ULL || (unsigned long long)(REL_MISC) == (unsigned long long)(long long)(int)0x9ULL, "REL_MISC is 9 in the table");
#endif
#ifdef REL_RESERVED
_Static_assert((unsigned long long)(REL_RESERVED) == 0xaULL || (unsigned long long)(REL_RESERVED) == (unsigned long long)(long long)(int)0xaULL, "REL_RESERVED is 10 in the table");
#endif
#ifdef REL_WHEEL_HI_RES
_Static_assert((unsigned long long)(REL_WHEEL_HI_RES) == 0xbULL || (unsigned long long)(REL_WHEEL_HI_RES) == (unsigned long long)(long long)(int)0xbULL, "REL_WHEEL_HI_RES is 11 in the table");
#endif
#ifdef REL_HWHEEL_HI_RES
_Static_assert((unsigned long long)(REL_HWHEEL_HI_RES) == 0xcULL || (unsigned long long)(REL_HWHEEL_HI_RES) == (unsigned long long)(long long)(int)0xcULL, "REL_HWHEEL_HI_RES is 12 in the table");
#endif
#ifdef KEY_RESERVED
_Static_assert((unsigned long long)(KEY_RESERVED) == 0x0ULL || (unsigned long long)(KEY_RESERVED) == (unsigned long long)(long long)(int)0x0ULL, "KEY_RESERVED is 0 in the table");
#endif
#ifdef KEY_ESC
_Static_assert((unsigned long long)(KEY_ESC) == 0x1ULL || (unsigned long long)(KEY_ESC) == (unsigned long long)(long long)(int)0x1ULL, "KEY_ESC is 1 in the table");
#endif
#ifdef KEY_1
_Static_assert((unsigned long long)(KEY_1) == 0x2ULL || (unsigned long long)(KEY_1) == (unsigned long long)(long long)(int)0x2ULL, "KEY_1 is 2 in the table");
#endif
#ifdef KEY_2
_Static_assert((unsigned long long)(KEY_2) == 0x3ULL || (unsigned long long)(KEY_2) == (unsigned long long)(long long)(int)0x3ULL, "KEY_2 is 3 in the table");
#endif
#ifdef KEY_3
_Static_assert((unsigned long long)(KEY_3) == 0x4ULL || (unsigned long long)(KEY_3) == (unsigned long long)(long long)(int)0x4ULL, "KEY_3 is 4 in the table");
#endif
#ifdef KEY_4
_Static_assert((unsigned long long)(KEY_4) == 0x5ULL || (unsigned long long)(KEY_4) == (unsigned long long)(long long)(int)0x5ULL, "KEY_4 is 5 in the table");
#endif
#ifdef KEY_5
_Static_assert((unsigned long long)(KEY_5) == 0x6ULL || (unsigned long long)(KEY_5) == (unsigned long long)(long long)(int)0x6ULL, "KEY_5 is 6 in the table");
#endif
#ifdef KEY_6
_Static_assert((unsigned long long)(KEY_6) == 0x7ULL || (unsigned long long)(KEY_6) == (unsigned long long)(long long)(int)0x7ULL, "KEY_6 is 7 in the table");
#endif
#ifdef KEY_7
_Static_assert((unsigned long long)(KEY_7) == 0x8ULL || (unsigned long long)(KEY_7) == (unsigned long long)(long long)(int)0x8ULL, "KEY_7 is 8 in the table");
#endif
#ifdef KEY_8
_Static_assert((unsigned long long)(KEY_8) == 0x9ULL || (unsigned long long)(KEY_8) == (unsigned long long)(long long)(int)0x9ULL, "KEY_8 is 9 in the table");
#endif
#ifdef KEY_9
_Static_assert((unsigned long long)(KEY_9) == 0xaULL || (unsigned long long)(KEY_9) == (unsigned long long)(long long)(int)0xaULL, "KEY_9 is 10 in the table");
#endif
#ifdef KEY_0
_Static_assert((unsigned long long)(KEY_0) == 0xbULL || (unsigned long long)(KEY_0) == (unsigned long long)(long long)(int)0xbULL, "KEY_0 is 11 in the table");
#endif
#ifdef KEY_MINUS
_Static_assert((unsigned long long)(KEY_MINUS) == 0xcULL || (unsigned long long)(KEY_MINUS) == (unsigned long long)(long long)(int)0xcULL, "KEY_MINUS is 12 in the table");
#endif
#ifdef KEY_EQUAL
_Static_assert((unsigned long long)(KEY_EQUAL) == 0xdULL || (unsigned long long)(KEY_EQUAL) == (unsigned long long)(long long)(int)0xdULL, "KEY_EQUAL is 13 in the table");
#endif
#ifdef KEY_BACKSPACE
_Static_assert((unsigned long long)(KEY_BACKSPACE) == 0xeULL || (unsigned long long)(KEY_BACKSPACE) == (unsigned long long)(long long)(int)0xeULL, "KEY_BACKSPACE is 14 in the table");
#endif
#ifdef KEY_TAB
_Static_assert((unsigned long long)(KEY_TAB) == 0xfULL || (unsigned long long)(KEY_TAB) == (unsigned long long)(long long)(int)0xfULL, "KEY_TAB is 15 in the table");
#endif
#ifdef KEY_Q
_Static_assert((unsigned long long)(KEY_Q) == 0x10ULL || (unsigned long long)(KEY_Q) == (unsigned long long)(long long)(int)0x10ULL, "KEY_Q is 16 in the table");
#endif
#ifdef KEY_W
_Static_assert((unsigned long long)(KEY_W) == 0x11ULL || (unsigned long long)(KEY_W) == (unsigned long long)(long long)(int)0x11ULL, "KEY_W is 17 in the table");
#endif
#ifdef KEY_E
_Static_assert((unsigned long long)(KEY_E) == 0x12ULL || (unsigned long long)(KEY_E) == (unsigned long long)(long long)(int)0x12ULL, "KEY_E is 18 in the table");
#endif
#ifdef KEY_R
_Static_assert((unsigned long long)(KEY_R) == 0x13ULL || (unsigned long long)(KEY_R) == (unsigned long long)(long long)(int)0x13ULL, "KEY_R is 19 in the table");
#endif
#ifdef KEY_T
_Static_assert((unsigned long long)(KEY_T) == 0x14ULL || (unsigned long long)(KEY_T) == (unsigned long long)(long long)(int)0x14ULL, "KEY_T is 20 in the table");
#endif
#ifdef KEY_Y
_Static_assert((unsigned long long)(KEY_Y) == 0x15ULL || (unsigned long long)(KEY_Y) == (unsigned long long)(long long)(int)0x15ULL, "KEY_Y is 21 in the table");
#endif
#ifdef KEY_U
_Static_assert((unsigned long long)(KEY_U) == 0x16ULL || (unsigned long long)(KEY_U) == (unsigned long long)(long long)(int)0x16ULL, "KEY_U is 22 in the table");
#endif
#ifdef KEY_I
_Static_assert((unsigned long long)(KEY_I) == 0x17ULL || (unsigned long long)(KEY_I) == (unsigned long long)(long long)(int)0x17ULL, "KEY_I is 23 in the table");
#endif
#ifdef KEY_O
_Static_assert((unsigned long long)(KEY_O) == 0x18ULL || (unsigned long long)(KEY_O) == (unsigned long long)(long long)(int)0x18ULL, "KEY_O is 24 in the table");
#endif
#ifdef KEY_P
_Static_assert((unsigned long long)(KEY_P) == 0x19ULL || (unsigned long long)(KEY_P) == (unsigned long long)(long long)(int)0x19ULL, "KEY_P is 25 in the table");
#endif
#ifdef KEY_LEFTBRACE
_Static_assert((unsigned long long)(KEY_LEFTBRACE) == 0x1aULL || (unsigned long long)(KEY_LEFTBRACE) == (unsigned long long)(long long)(int)0x1aULL, "KEY_LEFTBRACE is 26 in the table");
#endif
#ifdef KEY_RIGHTBRACE
_Static_assert((unsigned long long)(KEY_RIGHTBRACE) == 0x1bULL || (unsigned long long)(KEY_RIGHTBRACE) == (unsigned long long)(long long)(int)0x1bULL, "KEY_RIGHTBRACE is 27 in the table");
#endif
#ifdef KEY_ENTER
_Static_assert((unsigned long long)(KEY_ENTER) == 0x1cULL || (unsigned long long)(KEY_ENTER) == (unsigned long long)(long long)(int)0x1cULL, "KEY_ENTER is 28 in the table");
#endif
#ifdef KEY_LEFTCTRL
_Static_assert((unsigned long long)(KEY_LEFTCTRL) == 0x1dULL || (unsigned long long)(KEY_LEFTCTRL) == (unsigned long long)(long long)(int)0x1dULL, "KEY_LEFTCTRL is 29 in the table");
#endif
#ifdef KEY_A
_Static_assert((unsigned long long)(KEY_A) == 0x1eULL || (unsigned long long)(KEY_A) == (unsigned long long)(long long)(int)0x1eULL, "KEY_A is 30 in the table");
#endif
#ifdef KEY_S
_Static_assert((unsigned long long)(KEY_S) == 0x1fULL || (unsigned long long)(KEY_S) == (unsigned long long)(long long)(int)0x1fULL, "KEY_S is 31 in the table");
#endif
#ifdef KEY_D
_Static_assert((unsigned long long)(KEY_D) == 0x20ULL || (unsigned long long)(KEY_D) == (unsigned long long)(long long)(int)0x20ULL, "KEY_D is 32 in the table");
#endif
#ifdef KEY_F
_Static_assert((unsigned long long)(KEY_F) == 0x21ULL || (unsigned long long)(KEY_F) == (unsigned long long)(long long)(int)0x21ULL, "KEY_F is 33 in the table");
#endif
#ifdef KEY_G
_Static_assert((unsigned long long)(KEY_G) == 0x22ULL || (unsigned long long)(KEY_G) == (unsigned long long)(long long)(int)0x22ULL, "KEY_G is 34 in the table");
#endif
#ifdef KEY_H
_Static_assert((unsigned long long)(KEY_H) == 0x23ULL || (unsigned long long)(KEY_H) == (unsigned long long)(long long)(int)0x23ULL, "KEY_H is 35 in the table");
#endif
#ifdef KEY_J
_Static_assert((unsigned long long)(KEY_J) == 0x24ULL || (unsigned long long)(KEY_J) == (unsigned long long)(long long)(int)0x24ULL, "KEY_J is 36 in the table");
#endif
#ifdef KEY_K
_Static_assert((unsigned long long)(KEY_K) == 0x25ULL || (unsigned long long)(KEY_K) == (unsigned long long)(long long)(int)0x25ULL, "KEY_K is 37 in the table");
#endif
#ifdef KEY_L
_Static_assert((unsigned long long)(KEY_L) == 0x26ULL || (unsigned long long)(KEY_L) == (unsigned long long)(long long)(int)0x26ULL, "KEY_L is 38 in the table");
#endif
#ifdef KEY_SEMICOLON
_Static_assert((unsigned long long)(KEY_SEMICOLON) == 0x27ULL || (unsigned long long)(KEY_SEMICOLON) == (unsigned long long)(long long)(int)0x27ULL, "KEY_SEMICOLON is 39 in the table");
#endif
#ifdef KEY_APOSTROPHE
_Static_assert((unsigned long long)(KEY_APOSTROPHE) == 0x28ULL || (unsigned long long)(KEY_APOSTROPHE) == (unsigned long long)(long long)(int)0x28ULL, "KEY_APOSTROPHE is 40 in the table");
#endif
#ifdef KEY_GRAVE
_Static_assert((unsigned long long)(KEY_GRAVE) == 0x29ULL || (unsigned long long)(KEY_GRAVE) == (unsigned long long)(long long)(int)0x29ULL, "KEY_GRAVE is 41 in the table");
#endif
#ifdef KEY_LEFTSHIFT
_Static_assert((unsigned long long)(KEY_LEFTSHIFT) == 0x2aULL || (unsigned long long)(KEY_LEFTSHIFT) == (unsigned long long)(long long)(int)0x2aULL, "KEY_LEFTSHIFT is 42 in the table");
#endif
#ifdef KEY_BACKSLASH
_Static_assert((unsigned long long)(KEY_BACKSLASH) == 0x2bULL || (unsigned long long)(KEY_BACKSLASH) == (unsigned long long)(long long)(int)0x2bULL, "KEY_BACKSLASH is 43 in the table");
#endif
#ifdef KEY_Z
_Static_assert((unsigned long long)(KEY_Z) == 0x2cULL || (unsigned long long)(KEY_Z) == (unsigned long long)(long long)(int)0x2cULL, "KEY_Z is 44 in the table");
#endif
#ifdef KEY_X
_Static_assert((unsigned long long)(KEY_X) == 0x2dULL || (unsigned long long)(KEY_X) == (unsigned long long)(long long)(int)0x2dULL, "KEY_X is 45 in the table");
#endif
#ifdef KEY_C
_Static_assert((unsigned long long)(KEY_C) == 0x2eULL || (unsigned long long)(KEY_C) == (unsigned long long)(long long)(int)0x2eULL, "KEY_C is 46 in the table");
#endif
#ifdef KEY_V
_Static_assert((unsigned long long)(KEY_V) == 0x2fULL || (unsigned long long)(KEY_V) == (unsigned long long)(long long)(int)0x2fULL, "KEY_V is 47 in the table");
#endif
#ifdef KEY_B
_Static_assert((unsigned long long)(KEY_B) == 0x30ULL || (unsigned long long)(KEY_B) == (unsigned long long)(long long)(int)0x30ULL, "KEY_B is 48 in the table");
#endif
#ifdef KEY_N
_Static_assert((unsigned long long)(KEY_N) == 0x31ULL || (unsigned long long)(KEY_N) == (unsigned long long)(long long)(int)0x31ULL, "KEY_N is 49 in the table");
#endif
#ifdef KEY_M
_Static_assert((unsigned long long)(KEY_M) == 0x32ULL || (unsigned long long)(KEY_M) == (unsigned long long)(long long)(int)0x32ULL, "KEY_M is 50 in the table");
#endif
#ifdef KEY_COMMA
_Static_assert((unsigned long long)(KEY_COMMA) == 0x33ULL || (unsigned long long)(KEY_COMMA) == (unsigned long long)(long long)(int)0x33ULL, "KEY_COMMA is 51 in the table");
#endif
#ifdef KEY_DOT
_Static_assert((unsigned long long)(KEY_DOT) == 0x34ULL || (unsigned long long)(KEY_DOT) == (unsigned long long)(long long)(int)0x34ULL, "KEY_DOT is 52 in the table");
#endif
#ifdef KEY_SLASH
_Static_assert((unsigned long long)(KEY_SLASH) == 0x35ULL || (unsigned long long)(KEY_SLASH) == (unsigned long long)(long long)(int)0x35ULL, "KEY_SLASH is 53 in the table");
#endif
#ifdef KEY_RIGHTSHIFT
_Static_assert((unsigned long long)(KEY_RIGHTSHIFT) == 0x36ULL || (unsigned long long)(KEY_RIGHTSHIFT) == (unsigned long long)(long long)(int)0x36ULL, "KEY_RIGHTSHIFT is 54 in the table");
#endif
#ifdef KEY_KPASTERISK
_Static_assert((unsigned long long)(KEY_KPASTERISK) == 0x37ULL || (unsigned long long)(KEY_KPASTERISK) == (unsigned long long)(long long)(int)0x37ULL, "KEY_KPASTERISK is 55 in the table");
#endif
#ifdef KEY_LEFTALT
_Static_assert((unsigned long long)(KEY_LEFTALT) == 0x38ULL || (unsigned long long)(KEY_LEFTALT) == (unsigned long long)(long long)(int)0x38ULL, "KEY_LEFTALT is 56 in the table");
#endif
#ifdef KEY_SPACE
_Static_assert((unsigned long long)(KEY_SPACE) == 0x39ULL || (unsigned long long)(KEY_SPACE) == (unsigned long long)(long long)(int)0x39ULL, "KEY_SPACE is 57 in the table");
#endif
#ifdef KEY_CAPSLOCK
_Static_assert((unsigned long long)(KEY_CAPSLOCK) == 0x3aULL || (unsigned long long)(KEY_CAPSLOCK) == (unsigned long long)(long long)(int)0x3aULL, "KEY_CAPSLOCK is 58 in the table");
#endif
#ifdef KEY_F1
_Static_assert((unsigned long long)(KEY_F1) == 0x3bULL || (unsigned long long)(KEY_F1) == (unsigned long long)(long long)(int)0x3bULL, "KEY_F1 is 59 in the table");
#endif
#ifdef KEY_F2
_Static_assert((unsigned long long)(KEY_F2) == 0x3cULL || (unsigned long long)(KEY_F2) == (unsigned long long)(long long)(int)0x3cULL, "KEY_F2 is 60 in the table");
#endif
#ifdef KEY_F3
_Static_assert((unsigned long long)(KEY_F3) == 0x3dULL || (unsigned long long)(KEY_F3) == (unsigned long long)(long long)(int)0x3dULL, "KEY_F3 is 61 in the table");
#endif
#ifdef KEY_F4
_Static_assert((unsigned long long)(KEY_F4) == 0x3eULL || (unsigned long long)(KEY_F4) == (unsigned long long)(long long)(int)0x3eULL, "KEY_F4 is 62 in the table");
#endif
#ifdef KEY_F5
_Static_assert((unsigned long long)(KEY_F5) == 0x3fULL || (unsigned long long)(KEY_F5) == (unsigned long long)(long long)(int)0x3fULL, "KEY_F5 is 63 in the table");
#endif
#ifdef KEY_F6
_Static_assert((unsigned long long)(KEY_F6) == 0x40ULL || (unsigned long long)(KEY_F6) == (unsigned long long)(long long)(int)0x40ULL, "KEY_F6 is 64 in the table");
#endif
#ifdef KEY_F7
_Static_assert((unsigned long long)(KEY_F7) == 0x41ULL || (unsigned long long)(KEY_F7) == (unsigned long long)(long long)(int)0x41ULL, "KEY_F7 is 65 in the table");
#endif
#ifdef KEY_F8
_Static_assert((unsigned long long)(KEY_F8) == 0x42ULL || (unsigned long long)(KEY_F8) == (unsigned long long)(long long)(int)0x42ULL, "KEY_F8 is 66 in the table");
#endif
#ifdef KEY_F9
_Static_assert((unsigned long long)(KEY_F9) == 0x43ULL || (unsigned long long)(KEY_F9) == (unsigned long long)(long long)(int)0x43ULL, "KEY_F9 is 67 in the table");
#endif
#ifdef KEY_F10
_Static_assert((unsigned long long)(KEY_F10) == 0x44ULL || (unsigned long long)(KEY_F10) == (unsigned long long)(long long)(int)0x44ULL, "KEY_F10 is 68 in the table");
#endif
#ifdef KEY_NUMLOCK
_Static_assert((unsigned long long)(KEY_NUMLOCK) == 0x45ULL || (unsigned long long)(KEY_NUMLOCK) == (unsigned long long)(long long)(int)0x45ULL, "KEY_NUMLOCK is 69 in the table");
#endif
#ifdef KEY_SCROLLLOCK
_Static_assert((unsigned long long)(KEY_SCROLLLOCK) == 0x46ULL || (unsigned long long)(KEY_SCROLLLOCK) == (unsigned long long)(long long)(int)0x46ULL, "KEY_SCROLLLOCK is 70 in the table");
#endif
#ifdef KEY_KP7
_Static_assert((unsigned long long)(KEY_KP7) == 0x47ULL || (unsigned long long)(KEY_KP7) == (unsigned long long)(long long)(int)0x47ULL, "KEY_KP7 is 71 in the table");
#endif
#ifdef KEY_KP8
_Static_assert((unsigned long long)(KEY_KP8) == 0x48ULL || (unsigned long long)(KEY_KP8) == (unsigned long long)(long long)(int)0x48ULL, "KEY_KP8 is 72 in the table");
#endif
#ifdef KEY_KP9
_Static_assert((unsigned long long)(KEY_KP9) == 0x49ULL || (unsigned long long)(KEY_KP9) == (unsigned long long)(long long)(int)0x49ULL, "KEY_KP9 is 73 in the table");
#endif
#ifdef KEY_KPMINUS
_Static_assert((unsigned long long)(KEY_KPMINUS) == 0x4aULL || (unsigned long long)(KEY_KPMINUS) == (unsigned long long)(long long)(int)0x4aULL, "KEY_KPMINUS is 74 in the table");
#endif
#ifdef KEY_KP4
_Static_assert((unsigned long long)(KEY_KP4) == 0x4bULL || (unsigned long long)(KEY_KP4) == (unsigned long long)(long long)(int)0x4bULL, "KEY_KP4 is 75 in the table");
#endif
#ifdef KEY_KP5
_Static_assert((unsigned long long)(KEY_KP5) == 0x4cULL || (unsigned long long)(KEY_KP5) == (unsigned long long)(long long)(int)0x4cULL, "KEY_KP5 is 76 in the table");
#endif
#ifdef KEY_KP6
_Static_assert((unsigned long long)(KEY_KP6) == 0x4dULL || (unsigned long long)(KEY_KP6) == (unsigned long long)(long long)(int)0x4dULL, "KEY_KP6 is 77 in the table");
#endif
#ifdef KEY_KPPLUS
_Static_assert((unsigned long long)(KEY_KPPLUS) == 0x4eULL || (unsigned long long)(KEY_KPPLUS) == (unsigned long long)(long long)(int)0x4eULL, "KEY_KPPLUS is 78 in the table");
#endif
#ifdef KEY_KP1
_Static_assert((unsigned long long)(KEY_KP1) == 0x4fULL || (unsigned long long)(KEY_KP1) == (unsigned long long)(long long)(int)0x4fULL, "KEY_KP1 is 79 in the table");
#endif
#ifdef KEY_KP2
_Static_assert((unsigned long long)(KEY_KP2) == 0x50ULL || (unsigned long long)(KEY_KP2) == (unsigned long long)(long long)(int)0x50ULL, "KEY_KP2 is 80 in the table");
#endif
#ifdef KEY_KP3
_Static_assert((unsigned long long)(KEY_KP3) == 0x51ULL || (unsigned long long)(KEY_KP3) == (unsigned long long)(long long)(int)0x51ULL, "KEY_KP3 is 81 in the table");
#endif
#ifdef KEY_KP0
_Static_assert((unsigned long long)(KEY_KP0) == 0x52ULL || (unsigned long long)(KEY_KP0) == (unsigned long long)(long long)(int)0x52ULL, "KEY_KP0 is 82 in the table");
#endif
#ifdef KEY_KPDOT
_Static_assert((unsigned long long)(KEY_KPDOT) == 0x53ULL || (unsigned long long)(KEY_KPDOT) == (unsigned long long)(long long)(int)0x53ULL, "KEY_KPDOT is 83 in the table");
#endif
#ifdef KEY_ZENKAKUHANKAKU
_Static_assert((unsigned long long)(KEY_ZENKAKUHANKAKU) == 0x55ULL || (unsigned long long)(KEY_ZENKAKUHANKAKU) == (unsigned long long)(long long)(int)0x55ULL, "KEY_ZENKAKUHANKAKU is 85 in the table");
#endif
#ifdef KEY_102ND
_Static_assert((unsigned long long)(KEY_102ND) == 0x56ULL || (unsigned long long)(KEY_102ND) == (unsigned long long)(long long)(int)0x56ULL, "KEY_102ND is 86 in the table");
#endif
#ifdef KEY_F11
_Static_assert((unsigned long long)(KEY_F11) == 0x57ULL || (unsigned long long)(KEY_F11) == (unsigned long long)(long long)(int)0x57ULL, "KEY_F11 is 87 in the table");
#endif
#ifdef KEY_F12
_Static_assert((unsigned long long)(KEY_F12) == 0x58ULL || (unsigned long long)(KEY_F12) == (unsigned long long)(long long)(int)0x58ULL, "KEY_F12 is 88 in the table");
#endif
#ifdef KEY_RO
_Static_assert((unsigned long long)(KEY_RO) == 0x59ULL || (unsigned long long)(KEY_RO) == (unsigned long long)(long long)(int)0x59ULL, "KEY_RO is 89 in the table");
#endif
#ifdef KEY_KATAKANA
_Static_assert((unsigned long long)(KEY_KATAKANA) == 0x5aULL || (unsigned long long)(KEY_KATAKANA) == (unsigned long long)(long long)(int)0x5aULL, "KEY_KATAKANA is 90 in the table");
#endif
#ifdef KEY_HIRAGANA
_Static_assert((unsigned long long)(KEY_HIRAGANA) == 0x5bULL || (unsigned long long)(KEY_HIRAGANA) == (unsigned long long)(long long)(int)0x5bULL, "KEY_HIRAGANA is 91 in the table");
#endif
#ifdef KEY_HENKAN
_Static_assert((unsigned long long)(KEY_HENKAN) == 0x5cULL || (unsigned long long)(KEY_HENKAN) == (unsigned long long)(long long)(int)0x5cULL, "KEY_HENKAN is 92 in the table");
#endif
#ifdef KEY_KATAKANAHIRAGANA
_Static_assert((unsigned long long)(KEY_KATAKANAHIRAGANA) == 0x5dULL || (unsigned long long)(KEY_KATAKANAHIRAGANA) == (unsigned long long)(long long)(int)0x5dULL, "KEY_KATAKANAHIRAGANA is 93 in the table");
#endif
#ifdef KEY_MUHENKAN
_Static_assert((unsigned long long)(KEY_MUHENKAN) == 0x5eULL || (unsigned long long)(KEY_MUHENKAN) == (unsigned long long)(long long)(int)0x5eULL, "KEY_MUHENKAN is 94 in the table");
#endif
#ifdef KEY_KPJPCOMMA
_Static_assert((unsigned long long)(KEY_KPJPCOMMA) == 0x5fULL || (unsigned long long)(KEY_KPJPCOMMA) == (unsigned long long)(long long)(int)0x5fULL, "KEY_KPJPCOMMA is 95 in the table");
#endif
#ifdef KEY_KPENTER
_Static_assert((unsigned long long)(KEY_KPENTER) == 0x60ULL || (unsigned long long)(KEY_KPENTER) == (unsigned long long)(long long)(int)0x60ULL, "KEY_KPENTER is 96 in the table");
#endif
#ifdef KEY_RIGHTCTRL
_Static_assert((unsigned long long)(KEY_RIGHTCTRL) == 0x61ULL || (unsigned long long)(KEY_RIGHTCTRL) == (unsigned long long)(long long)(int)0x61ULL, "KEY_RIGHTCTRL is 97 in the table");
#endif
#ifdef KEY_KPSLASH
_Static_assert((unsigned long long)(KEY_KPSLASH) == 0x62ULL || (unsigned long long)(KEY_KPSLASH) == (unsigned long long)(long long)(int)0x62ULL, "KEY_KPSLASH is 98 in the table");
#endif
#ifdef KEY_SYSRQ
_Static_assert((unsigned long long)(KEY_SYSRQ) == 0x63ULL || (unsigned long long)(KEY_SYSRQ) == (unsigned long long)(long long)(int)0x63ULL, "KEY_SYSRQ is 99 in the table");
#endif
#ifdef KEY_RIGHTALT
_Static_assert((unsigned long long)(KEY_RIGHTALT) == 0x64ULL || (unsigned long long)(KEY_RIGHTALT) == (unsigned long long)(long long)(int)0x64ULL, "KEY_RIGHTALT is 100 in the table");
#endif
#ifdef KEY_LINEFEED
_Static_assert((unsigned long long)(KEY_LINEFEED) == 0x65ULL || (unsigned long long)(KEY_LINEFEED) == (unsigned long long)(long long)(int)0x65ULL, "KEY_LINEFEED is 101 in the table");
#endif
#ifdef KEY_HOME
_Static_assert((unsigned long long)(KEY_HOME) == 0x66ULL || (unsigned long long)(KEY_HOME) == (unsigned long long)(long long)(int)0x66ULL, "KEY_HOME is 102 in the table");
#endif
#ifdef KEY_UP
_Static_assert((unsigned long long)(KEY_UP) == 0x67ULL || (unsigned long long)(KEY_UP) == (unsigned long long)(long long)(int)0x67ULL, "KEY_UP is 103 in the table");
#endif
#ifdef KEY_PAGEUP
_Static_assert((unsigned long long)(KEY_PAGEUP) == 0x68ULL || (unsigned long long)(KEY_PAGEUP) == (unsigned long long)(long long)(int)0x68ULL, "KEY_PAGEUP is 104 in the table");
#endif
#ifdef KEY_LEFT
_Static_assert((unsigned long long)(KEY_LEFT) == 0x69ULL || (unsigned long long)(KEY_LEFT) == (unsigned long long)(long long)(int)0x69ULL, "KEY_LEFT is 105 in the table");
#endif
#ifdef KEY_RIGHT
_Static_assert((unsigned long long)(KEY_RIGHT) == 0x6aULL || (unsigned long long)(KEY_RIGHT) == (unsigned long long)(long long)(int)0x6aULL, "KEY_RIGHT is 106 in the table");
#endif
#ifdef KEY_END
_Static_assert((unsigned long long)(KEY_END) == 0x6bULL || (unsigned long long)(KEY_END) == (unsigned long long)(long long)(int)0x6bULL, "KEY_END is 107 in the table");
#endif
#ifdef KEY_DOWN
_Static_assert((unsigned long long)(KEY_DOWN) == 0x6cULL || (unsigned long long)(KEY_DOWN) == (unsigned long long)(long long)(int)0x6cULL, "KEY_DOWN is 108 in the table");
#endif
#ifdef KEY_PAGEDOWN
_Static_assert((unsigned long long)(KEY_PAGEDOWN) == 0x6dULL || (unsigned long long)(KEY_PAGEDOWN) == (unsigned long long)(long long)(int)0x6dULL, "KEY_PAGEDOWN is 109 in the table");
#endif
#ifdef KEY_INSERT
_Static_assert((unsigned long long)(KEY_INSERT) == 0x6eULL || (unsigned long long)(KEY_INSERT) == (unsigned long long)(long long)(int)0x6eULL, "KEY_INSERT is 110 in the table");
#endif
#ifdef KEY_DELETE
_Static_assert((unsigned long long)(KEY_DELETE) == 0x6fULL || (unsigned long long)(KEY_DELETE) == (unsigned long long)(long long)(int)0x6fULL, "KEY_DELETE is 111 in the table");
#endif
#ifdef KEY_MACRO
_Static_assert((unsigned long long)(KEY_MACRO) == 0x70ULL || (unsigned long long)(KEY_MACRO) == (unsigned long long)(long long)(int)0x70ULL, "KEY_MACRO is 112 in the table");
#endif
#ifdef KEY_MUTE
_Static_assert((unsigned long long)(KEY_MUTE) == 0x71ULL || (unsigned long long)(KEY_MUTE) == (unsigned long long)(long long)(int)0x71ULL, "KEY_MUTE is 113 in the table");
#endif
#ifdef KEY_VOLUMEDOWN
_Static_assert((unsigned long long)(KEY_VOLUMEDOWN) == 0x72ULL || (unsigned long long)(KEY_VOLUMEDOWN) == (unsigned long long)(long long)(int)0x72ULL, "KEY_VOLUMEDOWN is 114 in the table");
#endif
#ifdef KEY_VOLUMEUP
_Static_assert((unsigned long long)(KEY_VOLUMEUP) == 0x73ULL || (unsigned long long)(KEY_VOLUMEUP) == (unsigned long long)(long long)(int)0x73ULL, "KEY_VOLUMEUP is 115 in the table");
#endif
#ifdef KEY_POWER
_Static_assert((unsigned long long)(KEY_POWER) == 0x74ULL || (unsigned long long)(KEY_POWER) == (unsigned long long)(long long)(int)0x74ULL, "KEY_POWER is 116 in the table");
#endif
#ifdef KEY_KPEQUAL
_Static_assert((unsigned long long)(KEY_KPEQUAL) == 0x75ULL || (unsigned long long)(KEY_KPEQUAL) == (unsigned long long)(long long)(int)0x75ULL, "KEY_KPEQUAL is 117 in the table");
#endif
#ifdef KEY_KPPLUSMINUS
_Static_assert((unsigned long long)(KEY_KPPLUSMINUS) == 0x76ULL || (unsigned long long)(KEY_KPPLUSMINUS) == (unsigned long long)(long long)(int)0x76ULL, "KEY_KPPLUSMINUS is 118 in the table");
#endif
#ifdef KEY_PAUSE
_Static_assert((unsigned long long)(KEY_PAUSE) == 0x77ULL || (unsigned long long)(KEY_PAUSE) == (unsigned long long)(long long)(int)0x77ULL, "KEY_PAUSE is 119 in the table");
#endif
#ifdef KEY_SCALE
_Static_assert((unsigned long long)(KEY_SCALE) == 0x78ULL || (unsigned long long)(KEY_SCALE) == (unsigned long long)(long long)(int)0x78ULL, "KEY_SCALE is 120 in the table");
#endif
#ifdef KEY_KPCOMMA
_Static_assert((unsigned long long)(KEY_KPCOMMA) == 0x79ULL || (unsigned long long)(KEY_KPCOMMA) == (unsigned long long)(long long)(int)0x79ULL, "KEY_KPCOMMA is 121 in the table");
#endif
#ifdef KEY_HANGEUL
_Static_assert((unsigned long long)(KEY_HANGEUL) == 0x7aULL || (unsigned long long)(KEY_HANGEUL) == (unsigned long long)(long long)(int)0x7aULL, "KEY_HANGEUL is 122 in the table");
#endif
#ifdef KEY_HANJA
_Static_assert((unsigned long long)(KEY_HANJA) == 0x7bULL || (unsigned long long)(KEY_HANJA) == (unsigned long long)(long long)(int)0x7bULL, "KEY_HANJA is 123 in the table");
#endif
#ifdef KEY_YEN
_Static_assert((unsigned long long)(KEY_YEN) == 0x7cULL || (unsigned long long)(KEY_YEN) == (unsigned long long)(long long)(int)0x7cULL, "KEY_YEN is 124 in the table");
#endif
#ifdef KEY_LEFTMETA
_Static_assert((unsigned long long)(KEY_LEFTMETA) == 0x7dULL || (unsigned long long)(KEY_LEFTMETA) == (unsigned long long)(long long)(int)0x7dULL, "KEY_LEFTMETA is 125 in the table");
#endif
#ifdef KEY_RIGHTMETA
_Static_assert((unsigned long long)(KEY_RIGHTMETA) == 0x7eULL || (unsigned long long)(KEY_RIGHTMETA) == (unsigned long long)(long long)(int)0x7eULL, "KEY_RIGHTMETA is 126 in the table");
#endif
#ifdef KEY_COMPOSE
_Static_assert((unsigned long long)(KEY_COMPOSE) == 0x7fULL || (unsigned long long)(KEY_COMPOSE) == (unsigned long long)(long long)(int)0x7fULL, "KEY_COMPOSE is 127 in the table");
#endif
#ifdef KEY_STOP
_Static_assert((unsigned long long)(KEY_STOP) == 0x80ULL || (unsigned long long)(KEY_STOP) == (unsigned long long)(long long)(int)0x80ULL, "KEY_STOP is 128 in the table");
#endif
#ifdef KEY_AGAIN
_Static_assert((unsigned long long)(KEY_AGAIN) == 0x81ULL || (unsigned long long)(KEY_AGAIN) == (unsigned long long)(long long)(int)0x81ULL, "KEY_AGAIN is 129 in the table");
#endif
#ifdef KEY_PROPS
_Static_assert((unsigned long long)(KEY_PROPS) == 0x82ULL || (unsigned long long)(KEY_PROPS) == (unsigned long long)(long long)(int)0x82ULL, "KEY_PROPS is 130 in the table");
#endif
#ifdef KEY_UNDO
_Static_assert((unsigned long long)(KEY_UNDO) == 0x83ULL || (unsigned long long)(KEY_UNDO) == (unsigned long long)(long long)(int)0x83ULL, "KEY_UNDO is 131 in the table");
#endif
#ifdef KEY_FRONT
_Static_assert((unsigned long long)(KEY_FRONT) == 0x84ULL || (unsigned long long)(KEY_FRONT) == (unsigned long long)(long long)(int)0x84ULL, "KEY_FRONT is 132 in the table");
#endif
#ifdef KEY_COPY
_Static_assert((unsigned long long)(KEY_COPY) == 0x85ULL || (unsigned long long)(KEY_COPY) == (unsigned long long)(long long)(int)0x85ULL, "KEY_COPY is 133 in the table");
#endif
#ifdef KEY_OPEN
_Static_assert((unsigned long long)(KEY_OPEN) == 0x86ULL || (unsigned long long)(KEY_OPEN) == (unsigned long long)(long long)(int)0x86ULL, "KEY_OPEN is 134 in the table");
#endif
#ifdef KEY_PASTE
_Static_assert((unsigned long long)(KEY_PASTE) == 0x87ULL || (unsigned long long)(KEY_PASTE) == (unsigned long long)(long long)(int)0x87ULL, "KEY_PASTE is 135 in the table");
#endif
#ifdef KEY_FIND
_Static_assert((unsigned long long)(KEY_FIND) == 0x88ULL || (unsigned long long)(KEY_FIND) == (unsigned long long)(long long)(int)0x88ULL, "KEY_FIND is 136 in the table");
#endif
#ifdef KEY_CUT
_Static_assert((unsigned long long)(KEY_CUT) == 0x89ULL || (unsigned long long)(KEY_CUT) == (unsigned long long)(long long)(int)0x89ULL, "KEY_CUT is 137 in the table");
#endif
#ifdef KEY_HELP
_Static_assert((unsigned long long)(KEY_HELP) == 0x8aULL || (unsigned long long)(KEY_HELP) == (unsigned long long)(long long)(int)0x8aULL, "KEY_HELP is 138 in the table");
#endif
#ifdef KEY_MENU
_Static_assert((unsigned long long)(KEY_MENU) == 0x8bULL || (unsigned long long)(KEY_MENU) == (unsigned long long)(long long)(int)0x8bULL, "KEY_MENU is 139 in the table");
#endif
#ifdef KEY_CALC
_Static_assert((unsigned long long)(KEY_CALC) == 0x8cULL || (unsigned long long)(KEY_CALC) == (unsigned long long)(long long)(int)0x8cULL, "KEY_CALC is 140 in the table");
#endif
#ifdef KEY_SETUP
_Static_assert((unsigned long long)(KEY_SETUP) == 0x8dULL || (unsigned long long)(KEY_SETUP) == (unsigned long long)(long long)(int)0x8dULL, "KEY_SETUP is 141 in the table");
#endif
#ifdef KEY_SLEEP
_Static_assert((unsigned long long)(KEY_SLEEP) == 0x8eULL || (unsigned long long)(KEY_SLEEP) == (unsigned long long)(long long)(int)0x8eULL, "KEY_SLEEP is 142 in the table");
#endif
#ifdef KEY_WAKEUP
_Static_assert((unsigned long long)(KEY_WAKEUP) == 0x8fULL || (unsigned long long)(KEY_WAKEUP) == (unsigned long long)(long long)(int)0x8fULL, "KEY_WAKEUP is 143 in the table");
#endif
#ifdef KEY_FILE
_Static_assert((unsigned long long)(KEY_FILE) == 0x90ULL || (unsigned long long)(KEY_FILE) == (unsigned long long)(long long)(int)0x90ULL, "KEY_FILE is 144 in the table");
#endif
#ifdef KEY_SENDFILE
_Static_assert((unsigned long long)(KEY_SENDFILE) == 0x91ULL || (unsigned long long)(KEY_SENDFILE) == (unsigned long long)(long long)(int)0x91ULL, "KEY_SENDFILE is 145 in the table");
#endif
#ifdef KEY_DELETEFILE
_Static_assert((unsigned long long)(KEY_DELETEFILE) == 0x92ULL || (unsigned long long)(KEY_DELETEFILE) == (unsigned long long)(long long)(int)0x92ULL, "KEY_DELETEFILE is 146 in the table");
#endif
#ifdef KEY_XFER
_Static_assert((unsigned long long)(KEY_XFER) == 0x93ULL || (unsigned long long)(KEY_XFER) == (unsigned long long)(long long)(int)0x93ULL, "KEY_XFER is 147 in the table");
#endif
#ifdef KEY_PROG1
_Static_assert((unsigned long long)(KEY_PROG1) == 0x94ULL || (unsigned long long)(KEY_PROG1) == (unsigned long long)(long long)(int)0x94ULL, "KEY_PROG1 is 148 in the table");
#endif
#ifdef KEY_PROG2
_Static_assert((unsigned long long)(KEY_PROG2) == 0x95ULL || (unsigned long long)(KEY_PROG2) == (unsigned long long)(long long)(int)0x95ULL, "KEY_PROG2 is 149 in the table");
#endif
#ifdef KEY_WWW
_Static_assert((unsigned long long)(KEY_WWW) == 0x96ULL || (unsigned long long)(KEY_WWW) == (unsigned long long)(long long)(int)0x96ULL, "KEY_WWW is 150 in the table");
#endif
#ifdef KEY_MSDOS
_Static_assert((unsigned long long)(KEY_MSDOS) == 0x97ULL || (unsigned long long)(KEY_MSDOS) == (unsigned long long)(long long)(int)0x97ULL, "KEY_MSDOS is 151 in the table");
#endif
#ifdef KEY_COFFEE
_Static_assert((unsigned long long)(KEY_COFFEE) == 0x98ULL || (unsigned long long)(KEY_COFFEE) == (unsigned long long)(long long)(int)0x98ULL, "KEY_COFFEE is 152 in the table");
#endif
#ifdef KEY_ROTATE_DISPLAY
_Static_assert((unsigned long long)(KEY_ROTATE_DISPLAY) == 0x99ULL || (unsigned long long)(KEY_ROTATE_DISPLAY) == (unsigned long long)(long long)(int)0x99ULL, "KEY_ROTATE_DISPLAY is 153 in the table");
#endif
#ifdef KEY_CYCLEWINDOWS
_Static_assert((unsigned long long)(KEY_CYCLEWINDOWS) == 0x9aULL || (unsigned long long)(KEY_CYCLEWINDOWS) == (unsigned long long)(long long)(int)0x9aULL, "KEY_CYCLEWINDOWS is 154 in the table");
#endif
#ifdef KEY_MAIL
_Static_assert((unsigned long long)(KEY_MAIL) == 0x9bULL || (unsigned long long)(KEY_MAIL) == (unsigned long long)(long long)(int)0x9bULL, "KEY_MAIL is 155 in the table");
#endif
#ifdef KEY_BOOKMARKS
_Static_assert((unsigned long long)(KEY_BOOKMARKS) == 0x9cULL || (unsigned long long)(KEY_BOOKMARKS) == (unsigned long long)(long long)(int)0x9cULL, "KEY_BOOKMARKS is 156 in the table");
#endif
#ifdef KEY_COMPUTER
_Static_assert((unsigned long long)(KEY_COMPUTER) == 0x9dULL || (unsigned long long)(KEY_COMPUTER) == (unsigned long long)(long long)(int)0x9dULL, "KEY_COMPUTER is 157 in the table");
#endif
#ifdef KEY_BACK
_Static_assert((unsigned long long)(KEY_BACK) == 0x9eULL || (unsigned long long)(KEY_BACK) == (unsigned long long)(long long)(int)0x9eULL, "KEY_BACK is 158 in the table");
#endif
#ifdef KEY_FORWARD
_Static_assert((unsigned long long)(KEY_FORWARD) == 0x9fULL || (unsigned long long)(KEY_FORWARD) == (unsigned long long)(long long)(int)0x9fULL, "KEY_FORWARD is 159 in the table");
#endif
#ifdef KEY_CLOSECD
_Static_assert((unsigned long long)(KEY_CLOSECD) == 0xa0ULL || (unsigned long long)(KEY_CLOSECD) == (unsigned long long)(long long)(int)0xa0ULL, "KEY_CLOSECD is 160 in the table");
#endif
#ifdef KEY_EJECTCD
_Static_assert((unsigned long long)(KEY_EJECTCD) == 0xa1ULL || (unsigned long long)(KEY_EJECTCD) == (unsigned long long)(long long)(int)0xa1ULL, "KEY_EJECTCD is 161 in the table");
#endif
#ifdef KEY_EJECTCLOSECD
_Static_assert((unsigned long long)(KEY_EJECTCLOSECD) == 0xa2ULL || (unsigned long long)(KEY_EJECTCLOSECD) == (unsigned long long)(long long)(int)0xa2ULL, "KEY_EJECTCLOSECD is 162 in the table");
#endif
#ifdef KEY_NEXTSONG
_Static_assert((unsigned long long)(KEY_NEXTSONG) == 0xa3ULL || (unsigned long long)(KEY_NEXTSONG) == (unsigned long long)(long long)(int)0xa3ULL, "KEY_NEXTSONG is 163 in the table");
#endif
#ifdef KEY_PLAYPAUSE
_Static_assert((unsigned long long)(KEY_PLAYPAUSE) == 0xa4ULL || (unsigned long long)(KEY_PLAYPAUSE) == (unsigned long long)(long long)(int)0xa4ULL, "KEY_PLAYPAUSE is 164 in the table");
#endif
#ifdef KEY_PREVIOUSSONG
_Static_assert((unsigned long long)(KEY_PREVIOUSSONG) == 0xa5ULL || (unsigned long long)(KEY_PREVIOUSSONG) == (unsigned long long)(long long)(int)0xa5ULL, "KEY_PREVIOUSSONG is 165 in the table");
#endif
#ifdef KEY_STOPCD
_Static_assert((unsigned long long)(KEY_STOPCD) == 0xa6ULL || (unsigned long long)(KEY_STOPCD) == (unsigned long long)(long long)(int)0xa6ULL, "KEY_STOPCD is 166 in the table");
#endif
#ifdef KEY_RECORD
_Static_assert((unsigned long long)(KEY_RECORD) == 0xa7ULL || (unsigned long long)(KEY_RECORD) == (unsigned long long)(long long)(int)0xa7ULL, "KEY_RECORD is 167 in the table");
#endif
#ifdef KEY_REWIND
_Static_assert((unsigned long long)(KEY_REWIND) == 0xa8ULL || (unsigned long long)(KEY_REWIND) == (unsigned long long)(long long)(int)0xa8ULL, "KEY_REWIND is 168 in the table");
#endif
#ifdef KEY_PHONE
_Static_assert((unsigned long long)(KEY_PHONE) == 0xa9ULL || (unsigned long long)(KEY_PHONE) == (unsigned long long)(long long)(int)0xa9ULL, "KEY_PHONE is 169 in the table");
#endif
#ifdef KEY_ISO
_Static_assert((unsigned long long)(KEY_ISO) == 0xaaULL || (unsigned long long)(KEY_ISO) == (unsigned long long)(long long)(int)0xaaULL, "KEY_ISO is 170 in the table");
#endif
#ifdef KEY_CONFIG
_Static_assert((unsigned long long)(KEY_CONFIG) == 0xabULL || (unsigned long long)(KEY_CONFIG) == (unsigned long long)(long long)(int)0xabULL, "KEY_CONFIG is 171 in the table");
#endif
#ifdef KEY_HOMEPAGE
_Static_assert((unsigned long long)(KEY_HOMEPAGE) == 0xacULL || (unsigned long long)(KEY_HOMEPAGE) == (unsigned long long)(long long)(int)0xacULL, "KEY_HOMEPAGE is 172 in the table");
#endif
#ifdef KEY_REFRESH
_Static_assert((unsigned long long)(KEY_REFRESH) == 0xadULL || (unsigned long long)(KEY_REFRESH) == (unsigned long long)(long long)(int)0xadULL, "KEY_REFRESH is 173 in the table");
#endif
#ifdef KEY_EXIT
_Static_assert((unsigned long long)(KEY_EXIT) == 0xaeULL || (unsigned long long)(KEY_EXIT) == (unsigned long long)(long long)(int)0xaeULL, "KEY_EXIT is 174 in the table");
#endif
#ifdef KEY_MOVE
_Static_assert((unsigned long long)(KEY_MOVE) == 0xafULL || (unsigned long long)(KEY_MOVE) == (unsigned long long)(long long)(int)0xafULL, "KEY_MOVE is 175 in the table");
#endif
#ifdef KEY_EDIT
_Static_assert((unsigned long long)(KEY_EDIT) == 0xb0ULL || (unsigned long long)(KEY_EDIT) == (unsigned long long)(long long)(int)0xb0ULL, "KEY_EDIT is 176 in the table");
#endif
#ifdef KEY_SCROLLUP
_Static_assert((unsigned long long)(KEY_SCROLLUP) == 0xb1ULL || (unsigned long long)(KEY_SCROLLUP) == (unsigned long long)(long long)(int)0xb1ULL, "KEY_SCROLLUP is 177 in the table");
#endif
#ifdef KEY_SCROLLDOWN
_Static_assert((unsigned long long)(KEY_SCROLLDOWN) == 0xb2ULL || (unsigned long long)(KEY_SCROLLDOWN) == (unsigned long long)(long long)(int)0xb2ULL, "KEY_SCROLLDOWN is 178 in the table");
#endif
#ifdef KEY_KPLEFTPAREN
_Static_assert((unsigned long long)(KEY_KPLEFTPAREN) == 0xb3ULL || (unsigned long long)(KEY_KPLEFTPAREN) == (unsigned long long)(long long)(int)0xb3ULL, "KEY_KPLEFTPAREN is 179 in the table");
#endif
#ifdef KEY_KPRIGHTPAREN
_Static_assert((unsigned long long)(KEY_KPRIGHTPAREN) == 0xb4ULL || (unsigned long long)(KEY_KPRIGHTPAREN) == (unsigned long long)(long long)(int)0xb4ULL, "KEY_KPRIGHTPAREN is 180 in the table");
#endif
#ifdef KEY_NEW
_Static_assert((unsigned long long)(KEY_NEW) == 0xb5ULL || (unsigned long long)(KEY_NEW) == (unsigned long long)(long long)(int)0xb5ULL, "KEY_NEW is 181 in the table");
#endif
#ifdef KEY_REDO
_Static_assert((unsigned long long)(KEY_REDO) == 0xb6ULL || (unsigned long long)(KEY_REDO) == (unsigned long long)(long long)(int)0xb6ULL, "KEY_REDO is 182 in the table");
#endif
#ifdef KEY_F13
_Static_assert((unsigned long long)(KEY_F13) == 0xb7ULL || (unsigned long long)(KEY_F13) == (unsigned long long)(long long)(int)0xb7ULL, "KEY_F13 is 183 in the table");
#endif
#ifdef KEY_F14
_Static_assert((unsigned long long)(KEY_F14) == 0xb8ULL || (unsigned long long)(KEY_F14) == (unsigned long long)(long long)(int)0xb8ULL, "KEY_F14 is 184 in the table");
#endif
#ifdef KEY_F15
_Static_assert((unsigned long long)(KEY_F15) == 0xb9ULL || (unsigned long long)(KEY_F15) == (unsigned long long)(long long)(int)0xb9ULL, "KEY_F15 is 185 in the table");
#endif
#ifdef KEY_F16
_Static_assert((unsigned long long)(KEY_F16) == 0xbaULL || (unsigned long long)(KEY_F16) == (unsigned long long)(long long)(int)0xbaULL, "KEY_F16 is 186 in the table");
#endif
#ifdef KEY_F17
_Static_assert((unsigned long long)(KEY_F17) == 0xbbULL || (unsigned long long)(KEY_F17) == (unsigned long long)(long long)(int)0xbbULL, "KEY_F17 is 187 in the table");
#endif
#ifdef KEY_F18
_Static_assert((unsigned long long)(KEY_F18) == 0xbcULL || (unsigned long long)(KEY_F18) == (unsigned long long)(long long)(int)0xbcULL, "KEY_F18 is 188 in the table");
#endif
#ifdef KEY_F19
_Static_assert((unsigned long long)(KEY_F19) == 0xbdULL || (unsigned long long)(KEY_F19) == (unsigned long long)(long long)(int)0xbdULL, "KEY_F19 is 189 in the table");
#endif
#ifdef KEY_F20
_Static_assert((unsigned long long)(KEY_F20) == 0xbeULL || (unsigned long long)(KEY_F20) == (unsigned long long)(long long)(int)0xbeULL, "KEY_F20 is 190 in the table");
#endif
#ifdef KEY_F21
_Static_assert((unsigned long long)(KEY_F21) == 0xbfULL || (unsigned long long)(KEY_F21) == (unsigned long long)(long long)(int)0xbfULL, "KEY_F21 is 191 in the table");
#endif
#ifdef KEY_F22
_Static_assert((unsigned long long)(KEY_F22) == 0xc0ULL || (unsigned long long)(KEY_F22) == (unsigned long long)(long long)(int)0xc0ULL, "KEY_F22 is 192 in the table");
#endif
#ifdef KEY_F23
_Static_assert((unsigned long long)(KEY_F23) == 0xc1ULL || (unsigned long long)(KEY_F23) == (unsigned long long)(long long)(int)0xc1ULL, "KEY_F23 is 193 in the table");
#endif
#ifdef KEY_F24
_Static_assert((unsigned long long)(KEY_F24) == 0xc2ULL || (unsigned long long)(KEY_F24) == (unsigned long long)(long long)(int)0xc2ULL, "KEY_F24 is 194 in the table");
#endif
#ifdef KEY_PLAYCD
_Static_assert((unsigned long long)(KEY_PLAYCD) == 0xc8ULL || (unsigned long long)(KEY_PLAYCD) == (unsigned long long)(long long)(int)0xc8ULL, "KEY_PLAYCD is 200 in the table");
#endif
#ifdef KEY_PAUSECD
_Static_assert((unsigned long long)(KEY_PAUSECD) == 0xc9ULL || (unsigned long long)(KEY_PAUSECD) == (unsigned long long)(long long)(int)0xc9ULL, "KEY_PAUSECD is 201 in the table");
#endif
#ifdef KEY_PROG3
_Static_assert((unsigned long long)(KEY_PROG3) == 0xcaULL || (unsigned long long)(KEY_PROG3) == (unsigned long long)(long long)(int)0xcaULL, "KEY_PROG3 is 202 in the table");
#endif
#ifdef KEY_PROG4
_Static_assert((unsigned long long)(KEY_PROG4) == 0xcbULL || (unsigned long long)(KEY_PROG4) == (unsigned long long)(long long)(int)0xcbULL, "KEY_PROG4 is 203 in the table");
#endif
#ifdef KEY_ALL_APPLICATIONS
_Static_assert((unsigned long long)(KEY_ALL_APPLICATIONS) == 0xccULL || (unsigned long long)(KEY_ALL_APPLICATIONS) == (unsigned long long)(long long)(int)0xccULL, "KEY_ALL_APPLICATIONS is 204 in the table");
#endif
#ifdef KEY_SUSPEND
_Static_assert((unsigned long long)(KEY_SUSPEND) == 0xcdULL || (unsigned long long)(KEY_SUSPEND) == (unsigned long long)(long long)(int)0xcdULL, "KEY_SUSPEND is 205 in the table");
#endif
#ifdef KEY_CLOSE
_Static_assert((unsigned long long)(KEY_CLOSE) == 0xceULL || (unsigned long long)(KEY_CLOSE) == (unsigned long long)(long long)(int)0xceULL, "KEY_CLOSE is 206 in the table");
#endif
#ifdef KEY_PLAY
_Static_assert((unsigned long long)(KEY_PLAY) == 0xcfULL || (unsigned long long)(KEY_PLAY) == (unsigned long long)(long long)(int)0xcfULL, "KEY_PLAY is 207 in the table");
#endif
#ifdef KEY_FASTFORWARD
_Static_assert((unsigned long long)(KEY_FASTFORWARD) == 0xd0ULL || (unsigned long long)(KEY_FASTFORWARD) == (unsigned long long)(long long)(int)0xd0ULL, "KEY_FASTFORWARD is 208 in the table");
#endif
#ifdef KEY_BASSBOOST
_Static_assert((unsigned long long)(KEY_BASSBOOST) == 0xd1ULL || (unsigned long long)(KEY_BASSBOOST) == (unsigned long long)(long long)(int)0xd1ULL, "KEY_BASSBOOST is 209 in the table");
#endif
#ifdef KEY_PRINT
_Static_assert((unsigned long long)(KEY_PRINT) == 0xd2ULL || (unsigned long long)(KEY_PRINT) == (unsigned long long)(long long)(int)0xd2ULL, "KEY_PRINT is 210 in the table");
#endif
#ifdef KEY_HP
_Static_assert((unsigned long long)(KEY_HP) == 0xd3ULL || (unsigned long long)(KEY_HP) == (unsigned long long)(long long)(int)0xd3ULL, "KEY_HP is 211 in the table");
#endif
#ifdef KEY_CAMERA
_Static_assert((unsigned long long)(KEY_CAMERA) == 0xd4ULL || (unsigned long long)(KEY_CAMERA) == (unsigned long long)(long long)(int)0xd4ULL, "KEY_CAMERA is 212 in the table");
#endif
#ifdef KEY_SOUND
_Static_assert((unsigned long long)(KEY_SOUND) == 0xd5ULL || (unsigned long long)(KEY_SOUND) == (unsigned long long)(long long)(int)0xd5ULL, "KEY_SOUND is 213 in the table");
#endif
#ifdef KEY_QUESTION
_Static_assert((unsigned long long)(KEY_QUESTION) == 0xd6ULL || (unsigned long long)(KEY_QUESTION) == (unsigned long long)(long long)(int)0xd6ULL, "KEY_QUESTION is 214 in the table");
#endif
#ifdef KEY_EMAIL
_Static_assert((unsigned long long)(KEY_EMAIL) == 0xd7ULL || (unsigned long long)(KEY_EMAIL) == (unsigned long long)(long long)(int)0xd7ULL, "KEY_EMAIL is 215 in the table");
#endif
#ifdef KEY_CHAT
_Static_assert((unsigned long long)(KEY_CHAT) == 0xd8ULL || (unsigned long long)(KEY_CHAT) == (unsigned long long)(long long)(int)0xd8ULL, "KEY_CHAT is 216 in the table");
#endif
#ifdef KEY_SEARCH
_Static_assert((unsigned long long)(KEY_SEARCH) == 0xd9ULL || (unsigned long long)(KEY_SEARCH) == (unsigned long long)(long long)(int)0xd9ULL, "KEY_SEARCH is 217 in the table");
#endif
#ifdef KEY_CONNECT
_Static_assert((unsigned long long)(KEY_CONNECT) == 0xdaULL || (unsigned long long)(KEY_CONNECT) == (unsigned long long)(long long)(int)0xdaULL, "KEY_CONNECT is 218 in the table");
#endif
#ifdef KEY_FINANCE
_Static_assert((unsigned long long)(KEY_FINANCE) == 0xdbULL || (unsigned long long)(KEY_FINANCE) == (unsigned long long)(long long)(int)0xdbULL, "KEY_FINANCE is 219 in the table");
#endif
#ifdef KEY_SPORT
_Static_assert((unsigned long long)(KEY_SPORT) == 0xdcULL || (unsigned long long)(KEY_SPORT) == (unsigned long long)(long long)(int)0xdcULL, "KEY_SPORT is 220 in the table");
#endif
#ifdef KEY_SHOP
_Static_assert((unsigned long long)(KEY_SHOP) == 0xddULL || (unsigned long long)(KEY_SHOP) == (unsigned long long)(long long)(int)0xddULL, "KEY_SHOP is 221 in the table");
#endif
#ifdef KEY_ALTERASE
_Static_assert((unsigned long long)(KEY_ALTERASE) == 0xdeULL || (unsigned long long)(KEY_ALTERASE) == (unsigned long long)(long long)(int)0xdeULL, "KEY_ALTERASE is 222 in the table");
#endif
#ifdef KEY_CANCEL
_Static_assert((unsigned long long)(KEY_CANCEL) == 0xdfULL || (unsigned long long)(KEY_CANCEL) == (unsigned long long)(long long)(int)0xdfULL, "KEY_CANCEL is 223 in the table");
#endif
#ifdef KEY_BRIGHTNESSDOWN
_Static_assert((unsigned long long)(KEY_BRIGHTNESSDOWN) == 0xe0ULL || (unsigned long long)(KEY_BRIGHTNESSDOWN) == (unsigned long long)(long long)(int)0xe0ULL, "KEY_BRIGHTNESSDOWN is 224 in the table");
#endif
#ifdef KEY_BRIGHTNESSUP
_Static_assert((unsigned long long)(KEY_BRIGHTNESSUP) == 0xe1ULL || (unsigned long long)(KEY_BRIGHTNESSUP) == (unsigned long long)(long long)(int)0xe1ULL, "KEY_BRIGHTNESSUP is 225 in the table");
#endif
#ifdef KEY_MEDIA
_Static_assert((unsigned long long)(KEY_MEDIA) == 0xe2ULL || (unsigned long long)(KEY_MEDIA) == (unsigned long long)(long long)(int)0xe2ULL, "KEY_MEDIA is 226 in the table");
#endif
#ifdef KEY_SWITCHVIDEOMODE
_Static_assert((unsigned long long)(KEY_SWITCHVIDEOMODE) == 0xe3ULL || (unsigned long long)(KEY_SWITCHVIDEOMODE) == (unsigned long long)(long long)(int)0xe3ULL, "KEY_SWITCHVIDEOMODE is 227 in the table");
#endif
#ifdef KEY_KBDILLUMTOGGLE
_Static_assert((unsigned long long)(KEY_KBDILLUMTOGGLE) == 0xe4ULL || (unsigned long long)(KEY_KBDILLUMTOGGLE) == (unsigned long long)(long long)(int)0xe4ULL, "KEY_KBDILLUMTOGGLE is 228 in the table");
#endif
#ifdef KEY_KBDILLUMDOWN
_Static_assert((unsigned long long)(KEY_KBDILLUMDOWN) == 0xe5ULL || (unsigned long long)(KEY_KBDILLUMDOWN) == (unsigned long long)(long long)(int)0xe5ULL, "KEY_KBDILLUMDOWN is 229 in the table");
#endif
#ifdef KEY_KBDILLUMUP
_Static_assert((unsigned long long)(KEY_KBDILLUMUP) == 0xe6ULL || (unsigned long long)(KEY_KBDILLUMUP) == (unsigned long long)(long long)(int)0xe6ULL, "KEY_KBDILLUMUP is 230 in the table");
#endif
#ifdef KEY_SEND
_Static_assert((unsigned long long)(KEY_SEND) == 0xe7ULL || (unsigned long long)(KEY_SEND) == (unsigned long long)(long long)(int)0xe7ULL, "KEY_SEND is 231 in the table");
#endif
#ifdef KEY_REPLY
_Static_assert((unsigned long long)(KEY_REPLY) == 0xe8ULL || (unsigned long long)(KEY_REPLY) == (unsigned long long)(long long)(int)0xe8ULL, "KEY_REPLY is 232 in the table");
#endif
#ifdef KEY_FORWARDMAIL
_Static_assert((unsigned long long)(KEY_FORWARDMAIL) == 0xe9ULL || (unsigned long long)(KEY_FORWARDMAIL) == (unsigned long long)(long long)(int)0xe9ULL, "KEY_FORWARDMAIL is 233 in the table");
#endif
#ifdef KEY_SAVE
_Static_assert((unsigned long long)(KEY_SAVE) == 0xeaULL || (unsigned long long)(KEY_SAVE) == (unsigned long long)(long long)(int)0xeaULL, "KEY_SAVE is 234 in the table");
#endif
#ifdef KEY_DOCUMENTS
_Static_assert((unsigned long long)(KEY_DOCUMENTS) == 0xebULL || (unsigned long long)(KEY_DOCUMENTS) == (unsigned long long)(long long)(int)0xebULL, "KEY_DOCUMENTS is 235 in the table");
#endif
#ifdef KEY_BATTERY
_Static_assert((unsigned long long)(KEY_BATTERY) == 0xecULL || (unsigned long long)(KEY_BATTERY) == (unsigned long long)(long long)(int)0xecULL, "KEY_BATTERY is 236 in the table");
#endif
#ifdef KEY_BLUETOOTH
_Static_assert((unsigned long long)(KEY_BLUETOOTH) == 0xedULL || (unsigned long long)(KEY_BLUETOOTH) == (unsigned long long)(long long)(int)0xedULL, "KEY_BLUETOOTH is 237 in the table");
#endif
#ifdef KEY_WLAN
_Static_assert((unsigned long long)(KEY_WLAN) == 0xeeULL || (unsigned long long)(KEY_WLAN) == (unsigned long long)(long long)(int)0xeeULL, "KEY_WLAN is 238 in the table");
#endif
#ifdef KEY_UWB
_Static_assert((unsigned long long)(KEY_UWB) == 0xefULL || (unsigned long long)(KEY_UWB) == (unsigned long long)(long long)(int)0xefULL, "KEY_UWB is 239 in the table");
#endif
#ifdef KEY_UNKNOWN
_Static_assert((unsigned long long)(KEY_UNKNOWN) == 0xf0ULL || (unsigned long long)(KEY_UNKNOWN) == (unsigned long long)(long long)(int)0xf0ULL, "KEY_UNKNOWN is 240 in the table");
#endif
#ifdef KEY_VIDEO_NEXT
_Static_assert((unsigned long long)(KEY_VIDEO_NEXT) == 0xf1ULL || (unsigned long long)(KEY_VIDEO_NEXT) == (unsigned long long)(long long)(int)0xf1ULL, "KEY_VIDEO_NEXT is 241 in the table");
#endif
#ifdef KEY_VIDEO_PREV
_Static_assert((unsigned long long)(KEY_VIDEO_PREV) == 0xf2ULL || (unsigned long long)(KEY_VIDEO_PREV) == (unsigned long long)(long long)(int)0xf2ULL, "KEY_VIDEO_PREV is 242 in the table");
#endif
#ifdef KEY_BRIGHTNESS_CYCLE
_Static_assert((unsigned long long)(KEY_BRIGHTNESS_CYCLE) == 0xf3ULL || (unsigned long long)(KEY_BRIGHTNESS_CYCLE) == (unsigned long long)(long long)(int)0xf3ULL, "KEY_BRIGHTNESS_CYCLE is 243 in the table");
#endif
#ifdef KEY_BRIGHTNESS_AUTO
_Static_assert((unsigned long long)(KEY_BRIGHTNESS_AUTO) == 0xf4ULL || (unsigned long long)(KEY_BRIGHTNESS_AUTO) == (unsigned long long)(long long)(int)0xf4ULL, "KEY_BRIGHTNESS_AUTO is 244 in the table");
#endif
#ifdef KEY_DISPLAY_OFF
_Static_assert((unsigned long long)(KEY_DISPLAY_OFF) == 0xf5ULL || (unsigned long long)(KEY_DISPLAY_OFF) == (unsigned long long)(long long)(int)0xf5ULL, "KEY_DISPLAY_OFF is 245 in the table");
#endif
#ifdef KEY_WWAN
_Static_assert((unsigned long long)(KEY_WWAN) == 0xf6ULL || (unsigned long long)(KEY_WWAN) == (unsigned long long)(long long)(int)0xf6ULL, "KEY_WWAN is 246 in the table");
#endif
#ifdef KEY_RFKILL
_Static_assert((unsigned long long)(KEY_RFKILL) == 0xf7ULL || (unsigned long long)(KEY_RFKILL) == (unsigned long long)(long long)(int)0xf7ULL, "KEY_RFKILL is 247 in the table");
#endif
#ifdef KEY_MICMUTE
_Static_assert((unsigned long long)(KEY_MICMUTE) == 0xf8ULL || (unsigned long long)(KEY_MICMUTE) == (unsigned long long)(long long)(int)0xf8ULL, "KEY_MICMUTE is 248 in the table");
#endif
#ifdef BTN_0
_Static_assert((unsigned long long)(BTN_0) == 0x100ULL || (unsigned long long)(BTN_0) == (unsigned long long)(long long)(int)0x100ULL, "BTN_0 is 256 in the table");
#endif
#ifdef BTN_1
_Static_assert((unsigned long long)(BTN_1) == 0x101ULL || (unsigned long long)(BTN_1) == (unsigned long long)(long long)(int)0x101ULL, "BTN_1 is 257 in the table");
#endif
#ifdef BTN_2
_Static_assert((unsigned long long)(BTN_2) == 0x102ULL || (unsigned long long)(BTN_2) == (unsigned long long)(long long)(int)0x102ULL, "BTN_2 is 258 in the table");
#endif
#ifdef BTN_3
_Static_assert((unsigned long long)(BTN_3) == 0x103ULL || (unsigned long long)(BTN_3) == (unsigned long long)(long long)(int)0x103ULL, "BTN_3 is 259 in the table");
#endif
#ifdef BTN_4
_Static_assert((unsigned long long)(BTN_4) == 0x104ULL || (unsigned long long)(BTN_4) == (unsigned long long)(long long)(int)0x104ULL, "BTN_4 is 260 in the table");
#endif
#ifdef BTN_5
_Static_assert((unsigned long long)(BTN_5) == 0x105ULL || (unsigned long long)(BTN_5) == (unsigned long long)(long long)(int)0x105ULL, "BTN_5 is 261 in the table");
#endif
#ifdef BTN_6
_Static_assert((unsigned long long)(BTN_6) == 0x106ULL || (unsigned long long)(BTN_6) == (unsigned long long)(long long)(int)0x106ULL, "BTN_6 is 262 in the table");
#endif
#ifdef BTN_7
_Static_assert((unsigned long long)(BTN_7) == 0x107ULL || (unsigned long long)(BTN_7) == (unsigned long long)(long long)(int)0x107ULL, "BTN_7 is 263 in the table");
#endif
#ifdef BTN_8
_Static_assert((unsigned long long)(BTN_8) == 0x108ULL || (unsigned long long)(BTN_8) == (unsigned long long)(long long)(int)0x108ULL, "BTN_8 is 264 in the table");
#endif
#ifdef BTN_9
_Static_assert((unsigned long long)(BTN_9) == 0x109ULL || (unsigned long long)(BTN_9) == (unsigned long long)(long long)(int)0x109ULL, "BTN_9 is 265 in the table");
#endif
#ifdef BTN_LEFT
_Static_assert((unsigned long long)(BTN_LEFT) == 0x110ULL || (unsigned long long)(BTN_LEFT) == (unsigned long long)(long long)(int)0x110ULL, "BTN_LEFT is 272 in the table");
#endif
#ifdef BTN_RIGHT
_Static_assert((unsigned long long)(BTN_RIGHT) == 0x111ULL || (unsigned long long)(BTN_RIGHT) == (unsigned long long)(long long)(int)0x111ULL, "BTN_RIGHT is 273 in the table");
#endif
#ifdef BTN_MIDDLE
_Static_assert((unsigned long long)(BTN_MIDDLE) == 0x112ULL || (unsigned long long)(BTN_MIDDLE) == (unsigned long long)(long long)(int)0x112ULL, "BTN_MIDDLE is 274 in the table");
#endif
#ifdef BTN_SIDE
_Static_assert((unsigned long long)(BTN_SIDE) == 0x113ULL || (unsigned long long)(BTN_SIDE) == (unsigned long long)(long long)(int)0x113ULL, "BTN_SIDE is 275 in the table");
#endif
#ifdef BTN_EXTRA
_Static_assert((unsigned long long)(BTN_EXTRA) == 0x114ULL || (unsigned long long)(BTN_EXTRA) == (unsigned long long)(long long)(int)0x114ULL, "BTN_EXTRA is 276 in the table");
#endif
#ifdef BTN_FORWARD
_Static_assert((unsigned long long)(BTN_FORWARD) == 0x115ULL || (unsigned long long)(BTN_FORWARD) == (unsigned long long)(long long)(int)0x115ULL, "BTN_FORWARD is 277 in the table");
#endif
#ifdef BTN_BACK
_Static_assert((unsigned long long)(BTN_BACK) == 0x116ULL || (unsigned long long)(BTN_BACK) == (unsigned long long)(long long)(int)0x116ULL, "BTN_BACK is 278 in the table");
#endif
#ifdef BTN_TASK
_Static_assert((unsigned long long)(BTN_TASK) == 0x117ULL || (unsigned long long)(BTN_TASK) == (unsigned long long)(long long)(int)0x117ULL, "BTN_TASK is 279 in the table");
#endif
#ifdef BTN_TRIGGER
_Static_assert((unsigned long long)(BTN_TRIGGER) == 0x120ULL || (unsigned long long)(BTN_TRIGGER) == (unsigned long long)(long long)(int)0x120ULL, "BTN_TRIGGER is 288 in the table");
#endif
#ifdef BTN_THUMB
_Static_assert((unsigned long long)(BTN_THUMB) == 0x121ULL || (unsigned long long)(BTN_THUMB) == (unsigned long long)(long long)(int)0x121ULL, "BTN_THUMB is 289 in the table");
#endif
#ifdef BTN_THUMB2
_Static_assert((unsigned long long)(BTN_THUMB2) == 0x122ULL || (unsigned long long)(BTN_THUMB2) == (unsigned long long)(long long)(int)0x122ULL, "BTN_THUMB2 is 290 in the table");
#endif
#ifdef BTN_TOP
_Static_assert((unsigned long long)(BTN_TOP) == 0x123ULL || (unsigned long long)(BTN_TOP) == (unsigned long long)(long long)(int)0x123ULL, "BTN_TOP is 291 in the table");
#endif
#ifdef BTN_TOP2
_Static_assert((unsigned long long)(BTN_TOP2) == 0x124ULL || (unsigned long long)(BTN_TOP2) == (unsigned long long)(long long)(int)0x124ULL, "BTN_TOP2 is 292 in the table");
#endif
#ifdef BTN_PINKIE
_Static_assert((unsigned long long)(BTN_PINKIE) == 0x125ULL || (unsigned long long)(BTN_PINKIE) == (unsigned long long)(long long)(int)0x125ULL, "BTN_PINKIE is 293 in the table");
#endif
#ifdef BTN_BASE
_Static_assert((unsigned long long)(BTN_BASE) == 0x126ULL || (unsigned long long)(BTN_BASE) == (unsigned long long)(long long)(int)0x126ULL, "BTN_BASE is 294 in the table");
#endif
#ifdef BTN_BASE2
_Static_assert((unsigned long long)(BTN_BASE2) == 0x127ULL || (unsigned long long)(BTN_BASE2) == (unsigned long long)(long long)(int)0x127ULL, "BTN_BASE2 is 295 in the table");
#endif
#ifdef BTN_BASE3
_Static_assert((unsigned long long)(BTN_BASE3) == 0x128ULL || (unsigned long long)(BTN_BASE3) == (unsigned long long)(long long)(int)0x128ULL, "BTN_BASE3 is 296 in the table");
#endif
#ifdef BTN_BASE4
_Static_assert((unsigned long long)(BTN_BASE4) == 0x129ULL || (unsigned long long)(BTN_BASE4) == (unsigned long long)(long long)(int)0x129ULL, "BTN_BASE4 is 297 in the table");
#endif
#ifdef BTN_BASE5
_Static_assert((unsigned long long)(BTN_BASE5) == 0x12aULL || (unsigned long long)(BTN_BASE5) == (unsigned long long)(long long)(int)0x12aULL, "BTN_BASE5 is 298 in the table");
#endif
#ifdef BTN_BASE6
_Static_assert((unsigned long long)(BTN_BASE6) == 0x12bULL || (unsigned long long)(BTN_BASE6) == (unsigned long long)(long long)(int)0x12bULL, "BTN_BASE6 is 299 in the table");
#endif
#ifdef BTN_DEAD
_Static_assert((unsigned long long)(BTN_DEAD) == 0x12fULL || (unsigned long long)(BTN_DEAD) == (unsigned long long)(long long)(int)0x12fULL, "BTN_DEAD is 303 in the table");
#endif
#ifdef BTN_SOUTH
_Static_assert((unsigned long long)(BTN_SOUTH) == 0x130ULL || (unsigned long long)(BTN_SOUTH) == (unsigned long long)(long long)(int)0x130ULL, "BTN_SOUTH is 304 in the table");
#endif
#ifdef BTN_EAST
_Static_assert((unsigned long long)(BTN_EAST) == 0x131ULL || (unsigned long long)(BTN_EAST) == (unsigned long long)(long long)(int)0x131ULL, "BTN_EAST is 305 in the table");
#endif
#ifdef BTN_C
_Static_assert((unsigned long long)(BTN_C) == 0x132ULL || (unsigned long long)(BTN_C) == (unsigned long long)(long long)(int)0x132ULL, "BTN_C is 306 in the table");
#endif
#ifdef BTN_NORTH
_Static_assert((unsigned long long)(BTN_NORTH) == 0x133ULL || (unsigned long long)(BTN_NORTH) == (unsigned long long)(long long)(int)0x133ULL, "BTN_NORTH is 307 in the table");
#endif
#ifdef BTN_WEST
_Static_assert((unsigned long long)(BTN_WEST) == 0x134ULL || (unsigned long long)(BTN_WEST) == (unsigned long long)(long long)(int)0x134ULL, "BTN_WEST is 308 in the table");
#endif
#ifdef BTN_Z
_Static_assert((unsigned long long)(BTN_Z) == 0x135ULL || (unsigned long long)(BTN_Z) == (unsigned long long)(long long)(int)0x135ULL, "BTN_Z is 309 in the table");
#endif
#ifdef BTN_TL
_Static_assert((unsigned long long)(BTN_TL) == 0x136ULL || (unsigned long long)(BTN_TL) == (unsigned long long)(long long)(int)0x136ULL, "BTN_TL is 310 in the table");
#endif
#ifdef BTN_TR
_Static_assert((unsigned long long)(BTN_TR) == 0x137ULL || (unsigned long long)(BTN_TR) == (unsigned long long)(long long)(int)0x137ULL, "BTN_TR is 311 in the table");
#endif
#ifdef BTN_TL2
_Static_assert((unsigned long long)(BTN_TL2) == 0x138ULL || (unsigned long long)(BTN_TL2) == (unsigned long long)(long long)(int)0x138ULL, "BTN_TL2 is 312 in the table");
#endif
#ifdef BTN_TR2
_Static_assert((unsigned long long)(BTN_TR2) == 0x139ULL || (unsigned long long)(BTN_TR2) == (unsigned long long)(long long)(int)0x139ULL, "BTN_TR2 is 313 in the table");
#endif
#ifdef BTN_SELECT
_Static_assert((unsigned long long)(BTN_SELECT) == 0x13aULL || (unsigned long long)(BTN_SELECT) == (unsigned long long)(long long)(int)0x13aULL, "BTN_SELECT is 314 in the table");
#endif
#ifdef BTN_START
_Static_assert((unsigned long long)(BTN_START) == 0x13bULL || (unsigned long long)(BTN_START) == (unsigned long long)(long long)(int)0x13bULL, "BTN_START is 315 in the table");
#endif
#ifdef BTN_MODE
_Static_assert((unsigned long long)(BTN_MODE) == 0x13cULL || (unsigned long long)(BTN_MODE) == (unsigned long long)(long long)(int)0x13cULL, "BTN_MODE is 316 in the table");
#endif
#ifdef BTN_THUMBL
_Static_assert((unsigned long long)(BTN_THUMBL) == 0x13dULL || (unsigned long long)(BTN_THUMBL) == (unsigned long long)(long long)(int)0x13dULL, "BTN_THUMBL is 317 in the table");
#endif
#ifdef BTN_THUMBR
_Static_assert((unsigned long long)(BTN_THUMBR) == 0x13eULL || (unsigned long long)(BTN_THUMBR) == (unsigned long long)(long long)(int)0x13eULL, "BTN_THUMBR is 318 in the table");
#endif
#ifdef BTN_TOOL_PEN
_Static_assert((unsigned long long)(BTN_TOOL_PEN) == 0x140ULL || (unsigned long long)(BTN_TOOL_PEN) == (unsigned long long)(long long)(int)0x140ULL, "BTN_TOOL_PEN is 320 in the table");
#endif
#ifdef BTN_TOOL_RUBBER
_Static_assert((unsigned long long)(BTN_TOOL_RUBBER) == 0x141ULL || (unsigned long long)(BTN_TOOL_RUBBER) == (unsigned long long)(long long)(int)0x141ULL, "BTN_TOOL_RUBBER is 321 in the table");
#endif
#ifdef BTN_TOOL_BRUSH
_Static_assert((unsigned long long)(BTN_TOOL_BRUSH) == 0x142ULL || (unsigned long long)(BTN_TOOL_BRUSH) == (unsigned long long)(long long)(int)0x142ULL, "BTN_TOOL_BRUSH is 322 in the table");
#endif
#ifdef BTN_TOOL_PENCIL
_Static_assert((unsigned long long)(BTN_TOOL_PENCIL) == 0x143ULL || (unsigned long long)(BTN_TOOL_PENCIL) == (unsigned long long)(long long)(int)0x143ULL, "BTN_TOOL_PENCIL is 323 in the table");
#endif
#ifdef BTN_TOOL_AIRBRUSH
_Static_assert((unsigned long long)(BTN_TOOL_AIRBRUSH) == 0x144ULL || (unsigned long long)(BTN_TOOL_AIRBRUSH) == (unsigned long long)(long long)(int)0x144ULL, "BTN_TOOL_AIRBRUSH is 324 in the table");
#endif
#ifdef BTN_TOOL_FINGER
_Static_assert((unsigned long long)(BTN_TOOL_FINGER) == 0x145ULL || (unsigned long long)(BTN_TOOL_FINGER) == (unsigned long long)(long long)(int)0x145ULL, "BTN_TOOL_FINGER is 325 in the table");
#endif
#ifdef BTN_TOOL_MOUSE
_Static_assert((unsigned long long)(BTN_TOOL_MOUSE) == 0x146ULL || (unsigned long long)(BTN_TOOL_MOUSE) == (unsigned long long)(long long)(int)0x146ULL, "BTN_TOOL_MOUSE is 326 in the table");
#endif
#ifdef BTN_TOOL_LENS
_Static_assert((unsigned long long)(BTN_TOOL_LENS) == 0x147ULL || (unsigned long long)(BTN_TOOL_LENS) == (unsigned long long)(long long)(int)0x147ULL, "BTN_TOOL_LENS is 327 in the table");
#endif
#ifdef BTN_TOOL_QUINTTAP
_Static_assert((unsigned long long)(BTN_TOOL_QUINTTAP) == 0x148ULL || (unsigned long long)(BTN_TOOL_QUINTTAP) == (unsigned long long)(long long)(int)0x148ULL, "BTN_TOOL_QUINTTAP is 328 in the table");
#endif
#ifdef BTN_STYLUS3
_Static_assert((unsigned long long)(BTN_STYLUS3) == 0x149ULL || (unsigned long long)(BTN_STYLUS3) == (unsigned long long)(long long)(int)0x149ULL, "BTN_STYLUS3 is 329 in the table");
#endif
#ifdef BTN_TOUCH
_Static_assert((unsigned long long)(BTN_TOUCH) == 0x14aULL || (unsigned long long)(BTN_TOUCH) == (unsigned long long)(long long)(int)0x14aULL, "BTN_TOUCH is 330 in the table");
#endif
#ifdef BTN_STYLUS
_Static_assert((unsigned long long)(BTN_STYLUS) == 0x14bULL || (unsigned long long)(BTN_STYLUS) == (unsigned long long)(long long)(int)0x14bULL, "BTN_STYLUS is 331 in the table");
#endif
#ifdef BTN_STYLUS2
_Static_assert((unsigned long long)(BTN_STYLUS2) == 0x14cULL || (unsigned long long)(BTN_STYLUS2) == (unsigned long long)(long long)(int)0x14cULL, "BTN_STYLUS2 is 332 in the table");
#endif
#ifdef BTN_TOOL_DOUBLETAP
_Static_assert((unsigned long long)(BTN_TOOL_DOUBLETAP) == 0x14dULL || (unsigned long long)(BTN_TOOL_DOUBLETAP) == (unsigned long long)(long long)(int)0x14dULL, "BTN_TOOL_DOUBLETAP is 333 in the table");
#endif
#ifdef BTN_TOOL_TRIPLETAP
_Static_assert((unsigned long long)(BTN_TOOL_TRIPLETAP) == 0x14eULL || (unsigned long long)(BTN_TOOL_TRIPLETAP) == (unsigned long long)(long long)(int)0x14eULL, "BTN_TOOL_TRIPLETAP is 334 in the table");
#endif
#ifdef BTN_TOOL_QUADTAP
_Static_assert((unsigned long long)(BTN_TOOL_QUADTAP) == 0x14fULL || (unsigned long long)(BTN_TOOL_QUADTAP) == (unsigned long long)(long long)(int)0x14fULL, "BTN_TOOL_QUADTAP is 335 in the table");
#endif
#ifdef BTN_GEAR_DOWN
_Static_assert((unsigned long long)(BTN_GEAR_DOWN) == 0x150ULL || (unsigned long long)(BTN_GEAR_DOWN) == (unsigned long long)(long long)(int)0x150ULL, "BTN_GEAR_DOWN is 336 in the table");
#endif
#ifdef BTN_GEAR_UP
_Static_assert((unsigned long long)(BTN_GEAR_UP) == 0x151ULL || (unsigned long long)(BTN_GEAR_UP) == (unsigned long long)(long long)(int)0x151ULL, "BTN_GEAR_UP is 337 in the table");
#endif
#ifdef KEY_OK
_Static_assert((unsigned long long)(KEY_OK) == 0x160ULL || (unsigned long long)(KEY_OK) == (unsigned long long)(long long)(int)0x160ULL, "KEY_OK is 352 in the table");
#endif
#ifdef KEY_SELECT
_Static_assert((unsigned long long)(KEY_SELECT) == 0x161ULL || (unsigned long long)(KEY_SELECT) == (unsigned long long)(long long)(int)0x161ULL, "KEY_SELECT is 353 in the table");
#endif
#ifdef KEY_GOTO
_Static_assert((unsigned long long)(KEY_GOTO) == 0x162ULL || (unsigned long long)(KEY_GOTO) == (unsigned long long)(long long)(int)0x162ULL, "KEY_GOTO is 354 in the table");
#endif
#ifdef KEY_CLEAR
_Static_assert((unsigned long long)(KEY_CLEAR) == 0x163ULL || (unsigned long long)(KEY_CLEAR) == (unsigned long long)(long long)(int)0x163ULL, "KEY_CLEAR is 355 in the table");
#endif
#ifdef KEY_POWER2
_Static_assert((unsigned long long)(KEY_POWER2) == 0x164ULL || (unsigned long long)(KEY_POWER2) == (unsigned long long)(long long)(int)0x164ULL, "KEY_POWER2 is 356 in the table");
#endif
#ifdef KEY_OPTION
_Static_assert((unsigned long long)(KEY_OPTION) == 0x165ULL || (unsigned long long)(KEY_OPTION) == (unsigned long long)(long long)(int)0x165ULL, "KEY_OPTION is 357 in the table");
#endif
#ifdef KEY_INFO
_Static_assert((unsigned long long)(KEY_INFO) == 0x166ULL || (unsigned long long)(KEY_INFO) == (unsigned long long)(long long)(int)0x166ULL, "KEY_INFO is 358 in the table");
#endif
#ifdef KEY_TIME
_Static_assert((unsigned long long)(KEY_TIME) == 0x167ULL || (unsigned long long)(KEY_TIME) == (unsigned long long)(long long)(int)0x167ULL, "KEY_TIME is 359 in the table");
#endif
#ifdef KEY_VENDOR
_Static_assert((unsigned long long)(KEY_VENDOR) == 0x168ULL || (unsigned long long)(KEY_VENDOR) == (unsigned long long)(long long)(int)0x168ULL, "KEY_VENDOR is 360 in the table");
#endif
#ifdef KEY_ARCHIVE
_Static_assert((unsigned long long)(KEY_ARCHIVE) == 0x169ULL || (unsigned long long)(KEY_ARCHIVE) == (unsigned long long)(long long)(int)0x169ULL, "KEY_ARCHIVE is 361 in the table");
#endif
#ifdef KEY_PROGRAM
_Static_assert((unsigned long long)(KEY_PROGRAM) == 0x16aULL || (unsigned long long)(KEY_PROGRAM) == (unsigned long long)(long long)(int)0x16aULL, "KEY_PROGRAM is 362 in the table");
#endif
#ifdef KEY_CHANNEL
_Static_assert((unsigned long long)(KEY_CHANNEL) == 0x16bULL || (unsigned long long)(KEY_CHANNEL) == (unsigned long long)(long long)(int)0x16bULL, "KEY_CHANNEL is 363 in the table");
#endif
#ifdef KEY_FAVORITES
_Static_assert((unsigned long long)(KEY_FAVORITES) == 0x16cULL || (unsigned long long)(KEY_FAVORITES) == (unsigned long long)(long long)(int)0x16cULL, "KEY_FAVORITES is 364 in the table");
#endif
#ifdef KEY_EPG
_Static_assert((unsigned long long)(KEY_EPG) == 0x16dULL || (unsigned long long)(KEY_EPG) == (unsigned long long)(long long)(int)0x16dULL, "KEY_EPG is 365 in the table");
#endif
#ifdef KEY_PVR
_Static_assert((unsigned long long)(KEY_PVR) == 0x16eULL || (unsigned long long)(KEY_PVR) == (unsigned long long)(long long)(int)0x16eULL, "KEY_PVR is 366 in the table");
#endif
#ifdef KEY_MHP
_Static_assert((unsigned long long)(KEY_MHP) == 0x16fULL || (unsigned long long)(KEY_MHP) == (unsigned long long)(long long)(int)0x16fULL, "KEY_MHP is 367 in the table");
#endif
#ifdef KEY_LANGUAGE
_Static_assert((unsigned long long)(KEY_LANGUAGE) == 0x170ULL || (unsigned long long)(KEY_LANGUAGE) == (unsigned long long)(long long)(int)0x170ULL, "KEY_LANGUAGE is 368 in the table");
#endif
#ifdef KEY_TITLE
_Static_assert((unsigned long long)(KEY_TITLE) == 0x171ULL || (unsigned long long)(KEY_TITLE) == (unsigned long long)(long long)(int)0x171ULL, "KEY_TITLE is 369 in the table");
#endif
#ifdef KEY_SUBTITLE
_Static_assert((unsigned long long)(KEY_SUBTITLE) == 0x172ULL || (unsigned long long)(KEY_SUBTITLE) == (unsigned long long)(long long)(int)0x172ULL, "KEY_SUBTITLE is 370 in the table");
#endif
#ifdef KEY_ANGLE
_Static_assert((unsigned long long)(KEY_ANGLE) == 0x173ULL || (unsigned long long)(KEY_ANGLE) == (unsigned long long)(long long)(int)0x173ULL, "KEY_ANGLE is 371 in the table");
#endif
#ifdef KEY_ZOOM
_Static_assert((unsigned long long)(KEY_ZOOM) == 0x174ULL || (unsigned long long)(KEY_ZOOM) == (unsigned long long)(long long)(int)0x174ULL, "KEY_ZOOM is 372 in the table");
#endif
#ifdef KEY_MODE
_Static_assert((unsigned long long)(KEY_MODE) == 0x175ULL || (unsigned long long)(KEY_MODE) == (unsigned long long)(long long)(int)0x175ULL, "KEY_MODE is 373 in the table");
#endif
#ifdef KEY_KEYBOARD
_Static_assert((unsigned long long)(KEY_KEYBOARD) == 0x176ULL || (unsigned long long)(KEY_KEYBOARD) == (unsigned long long)(long long)(int)0x176ULL, "KEY_KEYBOARD is 374 in the table");
#endif
#ifdef KEY_SCREEN
_Static_assert((unsigned long long)(KEY_SCREEN) == 0x177ULL || (unsigned long long)(KEY_SCREEN) == (unsigned long long)(long long)(int)0x177ULL, "KEY_SCREEN is 375 in the table");
#endif
#ifdef KEY_PC
_Static_assert((unsigned long long)(KEY_PC) == 0x178ULL || (unsigned long long)(KEY_PC) == (unsigned long long)(long long)(int)0x178ULL, "KEY_PC is 376 in the table");
#endif
#ifdef KEY_TV
_Static_assert((unsigned long long)(KEY_TV) == 0x179ULL || (unsigned long long)(KEY_TV) == (unsigned long long)(long long)(int)0x179ULL, "KEY_TV is 377 in the table");
#endif
#ifdef KEY_TV2
_Static_assert((unsigned long long)(KEY_TV2) == 0x17aULL || (unsigned long long)(KEY_TV2) == (unsigned long long)(long long)(int)0x17aULL, "KEY_TV2 is 378 in the table");
#endif
#ifdef KEY_VCR
_Static_assert((unsigned long long)(KEY_VCR) == 0x17bULL || (unsigned long long)(KEY_VCR) == (unsigned long long)(long long)(int)0x17bULL, "KEY_VCR is 379 in the table");
#endif
#ifdef KEY_VCR2
_Static_assert((unsigned long long)(KEY_VCR2) == 0x17cULL || (unsigned long long)(KEY_VCR2) == (unsigned long long)(long long)(int)0x17cULL, "KEY_VCR2 is 380 in the table");
#endif
#ifdef KEY_SAT
_Static_assert((unsigned long long)(KEY_SAT) == 0x17dULL || (unsigned long long)(KEY_SAT) == (unsigned long long)(long long)(int)0x17dULL, "KEY_SAT is 381 in the table");
#endif
#ifdef KEY_SAT2
_Static_assert((unsigned long long)(KEY_SAT2) == 0x17eULL || (unsigned long long)(KEY_SAT2) == (unsigned long long)(long long)(int)0x17eULL, "KEY_SAT2 is 382 in the table");
#endif
#ifdef KEY_CD
_Static_assert((unsigned long long)(KEY_CD) == 0x17fULL || (unsigned long long)(KEY_CD) == (unsigned long long)(long long)(int)0x17fULL, "KEY_CD is 383 in the table");
#endif
#ifdef KEY_TAPE
_Static_assert((unsigned long long)(KEY_TAPE) == 0x180ULL || (unsigned long long)(KEY_TAPE) == (unsigned long long)(long long)(int)0x180ULL, "KEY_TAPE is 384 in the table");
#endif
#ifdef KEY_RADIO
_Static_assert((unsigned long long)(KEY_RADIO) == 0x181ULL || (unsigned long long)(KEY_RADIO) == (unsigned long long)(long long)(int)0x181ULL, "KEY_RADIO is 385 in the table");
#endif
#ifdef KEY_TUNER
_Static_assert((unsigned long long)(KEY_TUNER) == 0x182ULL || (unsigned long long)(KEY_TUNER) == (unsigned long long)(long long)(int)0x182ULL, "KEY_TUNER is 386 in the table");
#endif
#ifdef KEY_PLAYER
_Static_assert((unsigned long long)(KEY_PLAYER) == 0x183ULL || (unsigned long long)(KEY_PLAYER) == (unsigned long long)(long long)(int)0x183ULL, "KEY_PLAYER is 387 in the table");
#endif
#ifdef KEY_TEXT
_Static_assert((unsigned long long)(KEY_TEXT) == 0x184ULL || (unsigned long long)(KEY_TEXT) == (unsigned long long)(long long)(int)0x184ULL, "KEY_TEXT is 388 in the table");
#endif
#ifdef KEY_DVD
_Static_assert((unsigned long long)(KEY_DVD) == 0x185ULL || (unsigned long long)(KEY_DVD) == (unsigned long long)(long long)(int)0x185ULL, "KEY_DVD is 389 in the table");
#endif
#ifdef KEY_AUX
_Static_assert((unsigned long long)(KEY_AUX) == 0x186ULL || (unsigned long long)(KEY_AUX) == (unsigned long long)(long long)(int)0x186ULL, "KEY_AUX is 390 in the table");
#endif
#ifdef KEY_MP3
_Static_assert((unsigned long long)(KEY_MP3) == 0x187ULL || (unsigned long long)(KEY_MP3) == (unsigned long long)(long long)(int)0x187ULL, "KEY_MP3 is 391 in the table");
#endif
#ifdef KEY_AUDIO
_Static_assert((unsigned long long)(KEY_AUDIO) == 0x188ULL || (unsigned long long)(KEY_AUDIO) == (unsigned long long)(long long)(int)0x188ULL, "KEY_AUDIO is 392 in the table");
#endif
#ifdef KEY_VIDEO
_Static_assert((unsigned long long)(KEY_VIDEO) == 0x189ULL || (unsigned long long)(KEY_VIDEO) == (unsigned long long)(long long)(int)0x189ULL, "KEY_VIDEO is 393 in the table");
#endif
#ifdef KEY_DIRECTORY
_Static_assert((unsigned long long)(KEY_DIRECTORY) == 0x18aULL || (unsigned long long)(KEY_DIRECTORY) == (unsigned long long)(long long)(int)0x18aULL, "KEY_DIRECTORY is 394 in the table");
#endif
#ifdef KEY_LIST
_Static_assert((unsigned long long)(KEY_LIST) == 0x18bULL || (unsigned long long)(KEY_LIST) == (unsigned long long)(long long)(int)0x18bULL, "KEY_LIST is 395 in the table");
#endif
#ifdef KEY_MEMO
_Static_assert((unsigned long long)(KEY_MEMO) == 0x18cULL || (unsigned long long)(KEY_MEMO) == (unsigned long long)(long long)(int)0x18cULL, "KEY_MEMO is 396 in the table");
#endif
#ifdef KEY_CALENDAR
_Static_assert((unsigned long long)(KEY_CALENDAR) == 0x18dULL || (unsigned long long)(KEY_CALENDAR) == (unsigned long long)(long long)(int)0x18dULL, "KEY_CALENDAR is 397 in the table");
#endif
#ifdef KEY_RED
_Static_assert((unsigned long long)(KEY_RED) == 0x18eULL || (unsigned long long)(KEY_RED) == (unsigned long long)(long long)(int)0x18eULL, "KEY_RED is 398 in the table");
#endif
#ifdef KEY_GREEN
_Static_assert((unsigned long long)(KEY_GREEN) == 0x18fULL || (unsigned long long)(KEY_GREEN) == (unsigned long long)(long long)(int)0x18fULL, "KEY_GREEN is 399 in the table");
#endif
#ifdef KEY_YELLOW
_Static_assert((unsigned long long)(KEY_YELLOW) == 0x190ULL || (unsigned long long)(KEY_YELLOW) == (unsigned long long)(long long)(int)0x190ULL, "KEY_YELLOW is 400 in the table");
#endif
#ifdef KEY_BLUE
_Static_assert((unsigned long long)(KEY_BLUE) == 0x191ULL || (unsigned long long)(KEY_BLUE) == (unsigned long long)(long long)(int)0x191ULL, "KEY_BLUE is 401 in the table");
#endif
#ifdef KEY_CHANNELUP
_Static_assert((unsigned long long)(KEY_CHANNELUP) == 0x192ULL || (unsigned long long)(KEY_CHANNELUP) == (unsigned long long)(long long)(int)0x192ULL, "KEY_CHANNELUP is 402 in the table");
#endif
#ifdef KEY_CHANNELDOWN
_Static_assert((unsigned long long)(KEY_CHANNELDOWN) == 0x193ULL || (unsigned long long)(KEY_CHANNELDOWN) == (unsigned long long)(long long)(int)0x193ULL, "KEY_CHANNELDOWN is 403 in the table");
#endif
#ifdef KEY_FIRST
_Static_assert((unsigned long long)(KEY_FIRST) == 0x194ULL || (unsigned long long)(KEY_FIRST) == (unsigned long long)(long long)(int)0x194ULL, "KEY_FIRST is 404 in the table");
#endif
#ifdef KEY_LAST
_Static_assert((unsigned long long)(KEY_LAST) == 0x195ULL || (unsigned long long)(KEY_LAST) == (unsigned long long)(long long)(int)0x195ULL, "KEY_LAST is 405 in the table");
#endif
#ifdef KEY_AB
_Static_assert((unsigned long long)(KEY_AB) == 0x196ULL || (unsigned long long)(KEY_AB) == (unsigned long long)(long long)(int)0x196ULL, "KEY_AB is 406 in the table");
#endif
#ifdef KEY_NEXT
_Static_assert((unsigned long long)(KEY_NEXT) == 0x197ULL || (unsigned long long)(KEY_NEXT) == (unsigned long long)(long long)(int)0x197ULL, "KEY_NEXT is 407 in the table");
#endif
#ifdef KEY_RESTART
_Static_assert((unsigned long long)(KEY_RESTART) == 0x198ULL || (unsigned long long)(KEY_RESTART) == (unsigned long long)(long long)(int)0x198ULL, "KEY_RESTART is 408 in the table");
#endif
#ifdef KEY_SLOW
_Static_assert((unsigned long long)(KEY_SLOW) == 0x199ULL || (unsigned long long)(KEY_SLOW) == (unsigned long long)(long long)(int)0x199ULL, "KEY_SLOW is 409 in the table");
#endif
#ifdef KEY_SHUFFLE
_Static_assert((unsigned long long)(KEY_SHUFFLE) == 0x19aULL || (unsigned long long)(KEY_SHUFFLE) == (unsigned long long)(long long)(int)0x19aULL, "KEY_SHUFFLE is 410 in the table");
#endif
#ifdef KEY_BREAK
_Static_assert((unsigned long long)(KEY_BREAK) == 0x19bULL || (unsigned long long)(KEY_BREAK) == (unsigned long long)(long long)(int)0x19bULL, "KEY_BREAK is 411 in the table");
#endif
#ifdef KEY_PREVIOUS
_Static_assert((unsigned long long)(KEY_PREVIOUS) == 0x19cULL || (unsigned long long)(KEY_PREVIOUS) == (unsigned long long)(long long)(int)0x19cULL, "KEY_PREVIOUS is 412 in the table");
#endif
#ifdef KEY_DIGITS
_Static_assert((unsigned long long)(KEY_DIGITS) == 0x19dULL || (unsigned long long)(KEY_DIGITS) == (unsigned long long)(long long)(int)0x19dULL, "KEY_DIGITS is 413 in the table");
#endif
#ifdef KEY_TEEN
_Static_assert((unsigned long long)(KEY_TEEN) == 0x19eULL || (unsigned long long)(KEY_TEEN) == (unsigned long long)(long long)(int)0x19eULL, "KEY_TEEN is 414 in the table");
#endif
#ifdef KEY_TWEN
_Static_assert((unsigned long long)(KEY_TWEN) == 0x19fULL || (unsigned long long)(KEY_TWEN) == (unsigned long long)(long long)(int)0x19fULL, "KEY_TWEN is 415 in the table");
#endif
#ifdef KEY_VIDEOPHONE
_Static_assert((unsigned long long)(KEY_VIDEOPHONE) == 0x1a0ULL || (unsigned long long)(KEY_VIDEOPHONE) == (unsigned long long)(long long)(int)0x1a0ULL, "KEY_VIDEOPHONE is 416 in the table");
#endif
#ifdef KEY_GAMES
_Static_assert((unsigned long long)(KEY_GAMES) == 0x1a1ULL || (unsigned long long)(KEY_GAMES) == (unsigned long long)(long long)(int)0x1a1ULL, "KEY_GAMES is 417 in the table");
#endif
#ifdef KEY_ZOOMIN
_Static_assert((unsigned long long)(KEY_ZOOMIN) == 0x1a2ULL || (unsigned long long)(KEY_ZOOMIN) == (unsigned long long)(long long)(int)0x1a2ULL, "KEY_ZOOMIN is 418 in the table");
#endif
#ifdef KEY_ZOOMOUT
_Static_assert((unsigned long long)(KEY_ZOOMOUT) == 0x1a3ULL || (unsigned long long)(KEY_ZOOMOUT) == (unsigned long long)(long long)(int)0x1a3ULL, "KEY_ZOOMOUT is 419 in the table");
#endif
#ifdef KEY_ZOOMRESET
_Static_assert((unsigned long long)(KEY_ZOOMRESET) == 0x1a4ULL || (unsigned long long)(KEY_ZOOMRESET) == (unsigned long long)(long long)(int)0x1a4ULL, "KEY_ZOOMRESET is 420 in the table");
#endif
#ifdef KEY_WORDPROCESSOR
_Static_assert((unsigned long long)(KEY_WORDPROCESSOR) == 0x1a5ULL || (unsigned long long)(KEY_WORDPROCESSOR) == (unsigned long long)(long long)(int)0x1a5ULL, "KEY_WORDPROCESSOR is 421 in the table");
#endif
#ifdef KEY_EDITOR
_Static_assert((unsigned long long)(KEY_EDITOR) == 0x1a6ULL || (unsigned long long)(KEY_EDITOR) == (unsigned long long)(long long)(int)0x1a6ULL, "KEY_EDITOR is 422 in the table");
#endif
#ifdef KEY_SPREADSHEET
_Static_assert((unsigned long long)(KEY_SPREADSHEET) == 0x1a7ULL || (unsigned long long)(KEY_SPREADSHEET) == (unsigned long long)(long long)(int)0x1a7ULL, "KEY_SPREADSHEET is 423 in the table");
#endif
#ifdef KEY_GRAPHICSEDITOR
_Static_assert((unsigned long long)(KEY_GRAPHICSEDITOR) == 0x1a8ULL || (unsigned long long)(KEY_GRAPHICSEDITOR) == (unsigned long long)(long long)(int)0x1a8ULL, "KEY_GRAPHICSEDITOR is 424 in the table");
#endif
#ifdef KEY_PRESENTATION
_Static_assert((unsigned long long)(KEY_PRESENTATION) == 0x1a9ULL || (unsigned long long)(KEY_PRESENTATION) == (unsigned long long)(long long)(int)0x1a9ULL, "KEY_PRESENTATION is 425 in the table");
#endif
#ifdef KEY_DATABASE
_Static_assert((unsigned long long)(KEY_DATABASE) == 0x1aaULL || (unsigned long long)(KEY_DATABASE) == (unsigned long long)(long long)(int)0x1aaULL, "KEY_DATABASE is 426 in the table");
#endif
#ifdef KEY_NEWS
_Static_assert((unsigned long long)(KEY_NEWS) == 0x1abULL || (unsigned long long)(KEY_NEWS) == (unsigned long long)(long long)(int)0x1abULL, "KEY_NEWS is 427 in the table");
#endif
#ifdef KEY_VOICEMAIL
_Static_assert((unsigned long long)(KEY_VOICEMAIL) == 0x1acULL || (unsigned long long)(KEY_VOICEMAIL) == (unsigned long long)(long long)(int)0x1acULL, "KEY_VOICEMAIL is 428 in the table");
#endif
#ifdef KEY_ADDRESSBOOK
_Static_assert((unsigned long long)(KEY_ADDRESSBOOK) == 0x1adULL || (unsigned long long)(KEY_ADDRESSBOOK) == (unsigned long long)(long long)(int)0x1adULL, "KEY_ADDRESSBOOK is 429 in the table");
#endif
#ifdef KEY_MESSENGER
_Static_assert((unsigned long long)(KEY_MESSENGER) == 0x1aeULL || (unsigned long long)(KEY_MESSENGER) == (unsigned long long)(long long)(int)0x1aeULL, "KEY_MESSENGER is 430 in the table");
#endif
#ifdef KEY_DISPLAYTOGGLE
_Static_assert((unsigned long long)(KEY_DISPLAYTOGGLE) == 0x1afULL || (unsigned long long)(KEY_DISPLAYTOGGLE) == (unsigned long long)(long long)(int)0x1afULL, "KEY_DISPLAYTOGGLE is 431 in the table");
#endif
#ifdef KEY_SPELLCHECK
_Static_assert((unsigned long long)(KEY_SPELLCHECK) == 0x1b0ULL || (unsigned long long)(KEY_SPELLCHECK) == (unsigned long long)(long long)(int)0x1b0ULL, "KEY_SPELLCHECK is 432 in the table");
#endif
#ifdef KEY_LOGOFF
_Static_assert((unsigned long long)(KEY_LOGOFF) == 0x1b1ULL || (unsigned long long)(KEY_LOGOFF) == (unsigned long long)(long long)(int)0x1b1ULL, "KEY_LOGOFF is 433 in the table");
#endif
#ifdef KEY_DOLLAR
_Static_assert((unsigned long long)(KEY_DOLLAR) == 0x1b2ULL || (unsigned long long)(KEY_DOLLAR) == (unsigned long long)(long long)(int)0x1b2ULL, "KEY_DOLLAR is 434 in the table");
#endif
#ifdef KEY_EURO
_Static_assert((unsigned long long)(KEY_EURO) == 0x1b3ULL || (unsigned long long)(KEY_EURO) == (unsigned long long)(long long)(int)0x1b3ULL, "KEY_EURO is 435 in the table");
#endif
#ifdef KEY_FRAMEBACK
_Static_assert((unsigned long long)(KEY_FRAMEBACK) == 0x1b4ULL || (unsigned long long)(KEY_FRAMEBACK) == (unsigned long long)(long long)(int)0x1b4ULL, "KEY_FRAMEBACK is 436 in the table");
#endif
#ifdef KEY_FRAMEFORWARD
_Static_assert((unsigned long long)(KEY_FRAMEFORWARD) == 0x1b5ULL || (unsigned long long)(KEY_FRAMEFORWARD) == (unsigned long long)(long long)(int)0x1b5ULL, "KEY_FRAMEFORWARD is 437 in the table");
#endif
#ifdef KEY_CONTEXT_MENU
_Static_assert((unsigned long long)(KEY_CONTEXT_MENU) == 0x1b6ULL || (unsigned long long)(KEY_CONTEXT_MENU) == (unsigned long long)(long long)(int)0x1b6ULL, "KEY_CONTEXT_MENU is 438 in the table");
#endif
#ifdef KEY_MEDIA_REPEAT
_Static_assert((unsigned long long)(KEY_MEDIA_REPEAT) == 0x1b7ULL || (unsigned long long)(KEY_MEDIA_REPEAT) == (unsigned long long)(long long)(int)0x1b7ULL, "KEY_MEDIA_REPEAT is 439 in the table");
#endif
#ifdef KEY_10CHANNELSUP
_Static_assert((unsigned long long)(KEY_10CHANNELSUP) == 0x1b8ULL || (unsigned long long)(KEY_10CHANNELSUP) == (unsigned long long)(long long)(int)0x1b8ULL, "KEY_10CHANNELSUP is 440 in the table");
#endif
#ifdef KEY_10CHANNELSDOWN
_Static_assert((unsigned long long)(KEY_10CHANNELSDOWN) == 0x1b9ULL || (unsigned long long)(KEY_10CHANNELSDOWN) == (unsigned long long)(long long)(int)0x1b9ULL, "KEY_10CHANNELSDOWN is 441 in the table");
#endif
#ifdef KEY_IMAGES
_Static_assert((unsigned long long)(KEY_IMAGES) == 0x1baULL || (unsigned long long)(KEY_IMAGES) == (unsigned long long)(long long)(int)0x1baULL, "KEY_IMAGES is 442 in the table");
#endif
#ifdef KEY_NOTIFICATION_CENTER
_Static_assert((unsigned long long)(KEY_NOTIFICATION_CENTER) == 0x1bcULL || (unsigned long long)(KEY_NOTIFICATION_CENTER) == (unsigned long long)(long long)(int)0x1bcULL, "KEY_NOTIFICATION_CENTER is 444 in the table");
#endif
#ifdef KEY_PICKUP_PHONE
_Static_assert((unsigned long long)(KEY_PICKUP_PHONE) == 0x1bdULL || (unsigned long long)(KEY_PICKUP_PHONE) == (unsigned long long)(long long)(int)0x1bdULL, "KEY_PICKUP_PHONE is 445 in the table");
#endif
#ifdef KEY_HANGUP_PHONE
_Static_assert((unsigned long long)(KEY_HANGUP_PHONE) == 0x1beULL || (unsigned long long)(KEY_HANGUP_PHONE) == (unsigned long long)(long long)(int)0x1beULL, "KEY_HANGUP_PHONE is 446 in the table");
#endif
#ifdef KEY_LINK_PHONE
_Static_assert((unsigned long long)(KEY_LINK_PHONE) == 0x1bfULL || (unsigned long long)(KEY_LINK_PHONE) == (unsigned long long)(long long)(int)0x1bfULL, "KEY_LINK_PHONE is 447 in the table");
#endif
#ifdef KEY_DEL_EOL
_Static_assert((unsigned long long)(KEY_DEL_EOL) == 0x1c0ULL || (unsigned long long)(KEY_DEL_EOL) == (unsigned long long)(long long)(int)0x1c0ULL, "KEY_DEL_EOL is 448 in the table");
#endif
#ifdef KEY_DEL_EOS
_Static_assert((unsigned long long)(KEY_DEL_EOS) == 0x1c1ULL || (unsigned long long)(KEY_DEL_EOS) == (unsigned long long)(long long)(int)0x1c1ULL, "KEY_DEL_EOS is 449 in the table");
#endif
#ifdef KEY_INS_LINE
_Static_assert((unsigned long long)(KEY_INS_LINE) == 0x1c2ULL || (unsigned long long)(KEY_INS_LINE) == (unsigned long long)(long long)(int)0x1c2ULL, "KEY_INS_LINE is 450 in the table");
#endif
#ifdef KEY_DEL_LINE
_Static_assert((unsigned long long)(KEY_DEL_LINE) == 0x1c3ULL || (unsigned long long)(KEY_DEL_LINE) == (unsigned long long)(long long)(int)0x1c3ULL, "KEY_DEL_LINE is 451 in the table");
#endif
#ifdef KEY_FN
_Static_assert((unsigned long long)(KEY_FN) == 0x1d0ULL || (unsigned long long)(KEY_FN) == (unsigned long long)(long long)(int)0x1d0ULL, "KEY_FN is 464 in the table");
#endif
#ifdef KEY_FN_ESC
_Static_assert((unsigned long long)(KEY_FN_ESC) == 0x1d1ULL || (unsigned long long)(KEY_FN_ESC) == (unsigned long long)(long long)(int)0x1d1ULL, "KEY_FN_ESC is 465 in the table");
#endif
#ifdef KEY_FN_F1
_Static_assert((unsigned long long)(KEY_FN_F1) == 0x1d2ULL || (unsigned long long)(KEY_FN_F1) == (unsigned long long)(long long)(int)0x1d2ULL, "KEY_FN_F1 is 466 in the table");
#endif
#ifdef KEY_FN_F2
_Static_assert((unsigned long long)(KEY_FN_F2) == 0x1d3ULL || (unsigned long long)(KEY_FN_F2) == (unsigned long long)(long long)(int)0x1d3ULL, "KEY_FN_F2 is 467 in the table");
#endif
#ifdef KEY_FN_F3
_Static_assert((unsigned long long)(KEY_FN_F3) == 0x1d4ULL || (unsigned long long)(KEY_FN_F3) == (unsigned long long)(long long)(int)0x1d4ULL, "KEY_FN_F3 is 468 in the table");
#endif
#ifdef KEY_FN_F4
_Static_assert((unsigned long long)(KEY_FN_F4) == 0x1d5ULL || (unsigned long long)(KEY_FN_F4) == (unsigned long long)(long long)(int)0x1d5ULL, "KEY_FN_F4 is 469 in the table");
#endif
#ifdef KEY_FN_F5
_Static_assert((unsigned long long)(KEY_FN_F5) == 0x1d6ULL || (unsigned long long)(KEY_FN_F5) == (unsigned long long)(long long)(int)0x1d6ULL, "KEY_FN_F5 is 470 in the table");
#endif
#ifdef KEY_FN_F6
_Static_assert((unsigned long long)(KEY_FN_F6) == 0x1d7ULL || (unsigned long long)(KEY_FN_F6) == (unsigned long long)(long long)(int)0x1d7ULL, "KEY_FN_F6 is 471 in the table");
#endif
#ifdef KEY_FN_F7
_Static_assert((unsigned long long)(KEY_FN_F7) == 0x1d8ULL || (unsigned long long)(KEY_FN_F7) == (unsigned long long)(long long)(int)0x1d8ULL, "KEY_FN_F7 is 472 in the table");
#endif
#ifdef KEY_FN_F8
_Static_assert((unsigned long long)(KEY_FN_F8) == 0x1d9ULL || (unsigned long long)(KEY_FN_F8) == (unsigned long long)(long long)(int)0x1d9ULL, "KEY_FN_F8 is 473 in the table");
#endif
#ifdef KEY_FN_F9
_Static_assert((unsigned long long)(KEY_FN_F9) == 0x1daULL || (unsigned long long)(KEY_FN_F9) == (unsigned long long)(long long)(int)0x1daULL, "KEY_FN_F9 is 474 in the table");
#endif
#ifdef KEY_FN_F10
_Static_assert((unsigned long long)(KEY_FN_F10) == 0x1dbULL || (unsigned long long)(KEY_FN_F10) == (unsigned long long)(long long)(int)0x1dbULL, "KEY_FN_F10 is 475 in the table");
#endif
#ifdef KEY_FN_F11
_Static_assert((unsigned long long)(KEY_FN_F11) == 0x1dcULL || (unsigned long long)(KEY_FN_F11) == (unsigned long long)(long long)(int)0x1dcULL, "KEY_FN_F11 is 476 in the table");
#endif
#ifdef KEY_FN_F12
_Static_assert((unsigned long long)(KEY_FN_F12) == 0x1ddULL || (unsigned long long)(KEY_FN_F12) == (unsigned long long)(long long)(int)0x1ddULL, "KEY_FN_F12 is 477 in the table");
#endif
#ifdef KEY_FN_1
_Static_assert((unsigned long long)(KEY_FN_1) == 0x1deULL || (unsigned long long)(KEY_FN_1) == (unsigned long long)(long long)(int)0x1deULL, "KEY_FN_1 is 478 in the table");
#endif
#ifdef KEY_FN_2
_Static_assert((unsigned long long)(KEY_FN_2) == 0x1dfULL || (unsigned long long)(KEY_FN_2) == (unsigned long long)(long long)(int)0x1dfULL, "KEY_FN_2 is 479 in the table");
#endif
#ifdef KEY_FN_D
_Static_assert((unsigned long long)(KEY_FN_D) == 0x1e0ULL || (unsigned long long)(KEY_FN_D) == (unsigned long long)(long long)(int)0x1e0ULL, "KEY_FN_D is 480 in the table");
#endif
#ifdef KEY_FN_E
_Static_assert((unsigned long long)(KEY_FN_E) == 0x1e1ULL || (unsigned long long)(KEY_FN_E) == (unsigned long long)(long long)(int)0x1e1ULL, "KEY_FN_E is 481 in the table");
#endif
#ifdef KEY_FN_F
_Static_assert((unsigned long long)(KEY_FN_F) == 0x1e2ULL || (unsigned long long)(KEY_FN_F) == (unsigned long long)(long long)(int)0x1e2ULL, "KEY_FN_F is 482 in the table");
#endif
#ifdef KEY_FN_S
_Static_assert((unsigned long long)(KEY_FN_S) == 0x1e3ULL || (unsigned long long)(KEY_FN_S) == (unsigned long long)(long long)(int)0x1e3ULL, "KEY_FN_S is 483 in the table");
#endif
#ifdef KEY_FN_B
_Static_assert((unsigned long long)(KEY_FN_B) == 0x1e4ULL || (unsigned long long)(KEY_FN_B) == (unsigned long long)(long long)(int)0x1e4ULL, "KEY_FN_B is 484 in the table");
#endif
#ifdef KEY_FN_RIGHT_SHIFT
_Static_assert((unsigned long long)(KEY_FN_RIGHT_SHIFT) == 0x1e5ULL || (unsigned long long)(KEY_FN_RIGHT_SHIFT) == (unsigned long long)(long long)(int)0x1e5ULL, "KEY_FN_RIGHT_SHIFT is 485 in the table");
#endif
#ifdef KEY_BRL_DOT1
_Static_assert((unsigned long long)(KEY_BRL_DOT1) == 0x1f1ULL || (unsigned long long)(KEY_BRL_DOT1) == (unsigned long long)(long long)(int)0x1f1ULL, "KEY_BRL_DOT1 is 497 in the table");
#endif
#ifdef KEY_BRL_DOT2
_Static_assert((unsigned long long)(KEY_BRL_DOT2) == 0x1f2ULL || (unsigned long long)(KEY_BRL_DOT2) == (unsigned long long)(long long)(int)0x1f2ULL, "KEY_BRL_DOT2 is 498 in the table");
#endif
#ifdef KEY_BRL_DOT3
_Static_assert((unsigned long long)(KEY_BRL_DOT3) == 0x1f3ULL || (unsigned long long)(KEY_BRL_DOT3) == (unsigned long long)(long long)(int)0x1f3ULL, "KEY_BRL_DOT3 is 499 in the table");
#endif
#ifdef KEY_BRL_DOT4
_Static_assert((unsigned long long)(KEY_BRL_DOT4) == 0x1f4ULL || (unsigned long long)(KEY_BRL_DOT4) == (unsigned long long)(long long)(int)0x1f4ULL, "KEY_BRL_DOT4 is 500 in the table");
#endif
#ifdef KEY_BRL_DOT5
_Static_assert((unsigned long long)(KEY_BRL_DOT5) == 0x1f5ULL || (unsigned long long)(KEY_BRL_DOT5) == (unsigned long long)(long long)(int)0x1f5ULL, "KEY_BRL_DOT5 is 501 in the table");
#endif
#ifdef KEY_BRL_DOT6
_Static_assert((unsigned long long)(KEY_BRL_DOT6) == 0x1f6ULL || (unsigned long long)(KEY_BRL_DOT6) == (unsigned long long)(long long)(int)0x1f6ULL, "KEY_BRL_DOT6 is 502 in the table");
#endif
#ifdef KEY_BRL_DOT7
_Static_assert((unsigned long long)(KEY_BRL_DOT7) == 0x1f7ULL || (unsigned long long)(KEY_BRL_DOT7) == (unsigned long long)(long long)(int)0x1f7ULL, "KEY_BRL_DOT7 is 503 in the table");
#endif
#ifdef KEY_BRL_DOT8
_Static_assert((unsigned long long)(KEY_BRL_DOT8) == 0x1f8ULL || (unsigned long long)(KEY_BRL_DOT8) == (unsigned long long)(long long)(int)0x1f8ULL, "KEY_BRL_DOT8 is 504 in the table");
#endif
#ifdef KEY_BRL_DOT9
_Static_assert((unsigned long long)(KEY_BRL_DOT9) == 0x1f9ULL || (unsigned long long)(KEY_BRL_DOT9) == (unsigned long long)(long long)(int)0x1f9ULL, "KEY_BRL_DOT9 is 505 in the table");
#endif
#ifdef KEY_BRL_DOT10
_Static_assert((unsigned long long)(KEY_BRL_DOT10) == 0x1faULL || (unsigned long long)(KEY_BRL_DOT10) == (unsigned long long)(long long)(int)0x1faULL, "KEY_BRL_DOT10 is 506 in the table");
#endif
#ifdef KEY_NUMERIC_0
_Static_assert((unsigned long long)(KEY_NUMERIC_0) == 0x200ULL || (unsigned long long)(KEY_NUMERIC_0) == (unsigned long long)(long long)(int)0x200ULL, "KEY_NUMERIC_0 is 512 in the table");
#endif
#ifdef KEY_NUMERIC_1
_Static_assert((unsigned long long)(KEY_NUMERIC_1) == 0x201ULL || (unsigned long long)(KEY_NUMERIC_1) == (unsigned long long)(long long)(int)0x201ULL, "KEY_NUMERIC_1 is 513 in the table");
#endif
#ifdef KEY_NUMERIC_2
_Static_assert((unsigned long long)(KEY_NUMERIC_2) == 0x202ULL || (unsigned long long)(KEY_NUMERIC_2) == (unsigned long long)(long long)(int)0x202ULL, "KEY_NUMERIC_2 is 514 in the table");
#endif
#ifdef KEY_NUMERIC_3
_Static_assert((unsigned long long)(KEY_NUMERIC_3) == 0x203ULL || (unsigned long long)(KEY_NUMERIC_3) == (unsigned long long)(long long)(int)0x203ULL, "KEY_NUMERIC_3 is 515 in the table");
#endif
#ifdef KEY_NUMERIC_4
_Static_assert((unsigned long long)(KEY_NUMERIC_4) == 0x204ULL || (unsigned long long)(KEY_NUMERIC_4) == (unsigned long long)(long long)(int)0x204ULL, "KEY_NUMERIC_4 is 516 in the table");
#endif
#ifdef KEY_NUMERIC_5
_Static_assert((unsigned long long)(KEY_NUMERIC_5) == 0x205ULL || (unsigned long long)(KEY_NUMERIC_5) == (unsigned long long)(long long)(int)0x205ULL, "KEY_NUMERIC_5 is 517 in the table");
#endif
#ifdef KEY_NUMERIC_6
_Static_assert((unsigned long long)(KEY_NUMERIC_6) == 0x206ULL || (unsigned long long)(KEY_NUMERIC_6) == (unsigned long long)(long long)(int)0x206ULL, "KEY_NUMERIC_6 is 518 in the table");
#endif
#ifdef KEY_NUMERIC_7
_Static_assert((unsigned long long)(KEY_NUMERIC_7) == 0x207ULL || (unsigned long long)(KEY_NUMERIC_7) == (unsigned long long)(long long)(int)0x207ULL, "KEY_NUMERIC_7 is 519 in the table");
#endif
#ifdef KEY_NUMERIC_8
_Static_assert((unsigned long long)(KEY_NUMERIC_8) == 0x208ULL || (unsigned long long)(KEY_NUMERIC_8) == (unsigned long long)(long long)(int)0x208ULL, "KEY_NUMERIC_8 is 520 in the table");
#endif
#ifdef KEY_NUMERIC_9
_Static_assert((unsigned long long)(KEY_NUMERIC_9) == 0x209ULL || (unsigned long long)(KEY_NUMERIC_9) == (unsigned long long)(long long)(int)0x209ULL, "KEY_NUMERIC_9 is 521 in the table");
#endif
#ifdef KEY_NUMERIC_STAR
_Static_assert((unsigned long long)(KEY_NUMERIC_STAR) == 0x20aULL || (unsigned long long)(KEY_NUMERIC_STAR) == (unsigned long long)(long long)(int)0x20aULL, "KEY_NUMERIC_STAR is 522 in the table");
#endif
#ifdef KEY_NUMERIC_POUND
_Static_assert((unsigned long long)(KEY_NUMERIC_POUND) == 0x20bULL || (unsigned long long)(KEY_NUMERIC_POUND) == (unsigned long long)(long long)(int)0x20bULL, "KEY_NUMERIC_POUND is 523 in the table");
#endif
#ifdef KEY_NUMERIC_A
_Static_assert((unsigned long long)(KEY_NUMERIC_A) == 0x20cULL || (unsigned long long)(KEY_NUMERIC_A) == (unsigned long long)(long long)(int)0x20cULL, "KEY_NUMERIC_A is 524 in the table");
#endif
#ifdef KEY_NUMERIC_B
_Static_assert((unsigned long long)(KEY_NUMERIC_B) == 0x20dULL || (unsigned long long)(KEY_NUMERIC_B) == (unsigned long long)(long long)(int)0x20dULL, "KEY_NUMERIC_B is 525 in the table");
#endif
#ifdef KEY_NUMERIC_C
_Static_assert((unsigned long long)(KEY_NUMERIC_C) == 0x20eULL || (unsigned long long)(KEY_NUMERIC_C) == (unsigned long long)(long long)(int)0x20eULL, "KEY_NUMERIC_C is 526 in the table");
#endif
#ifdef KEY_NUMERIC_D
_Static_assert((unsigned long long)(KEY_NUMERIC_D) == 0x20fULL || (unsigned long long)(KEY_NUMERIC_D) == (unsigned long long)(long long)(int)0x20fULL, "KEY_NUMERIC_D is 527 in the table");
#endif
#ifdef KEY_CAMERA_FOCUS
_Static_assert((unsigned long long)(KEY_CAMERA_FOCUS) == 0x210ULL || (unsigned long long)(KEY_CAMERA_FOCUS) == (unsigned long long)(long long)(int)0x210ULL, "KEY_CAMERA_FOCUS is 528 in the table");
#endif
#ifdef KEY_WPS_BUTTON
_Static_assert((unsigned long long)(KEY_WPS_BUTTON) == 0x211ULL || (unsigned long long)(KEY_WPS_BUTTON) == (unsigned long long)(long long)(int)0x211ULL, "KEY_WPS_BUTTON is 529 in the table");
#endif
#ifdef KEY_TOUCHPAD_TOGGLE
_Static_assert((unsigned long long)(KEY_TOUCHPAD_TOGGLE) == 0x212ULL || (unsigned long long)(KEY_TOUCHPAD_TOGGLE) == (unsigned long long)(long long)(int)0x212ULL, "KEY_TOUCHPAD_TOGGLE is 530 in the table");
#endif
#ifdef KEY_TOUCHPAD_ON
_Static_assert((unsigned long long)(KEY_TOUCHPAD_ON) == 0x213ULL || (unsigned long long)(KEY_TOUCHPAD_ON) == (unsigned long long)(long long)(int)0x213ULL, "KEY_TOUCHPAD_ON is 531 in the table");
#endif
#ifdef KEY_TOUCHPAD_OFF
_Static_assert((unsigned long long)(KEY_TOUCHPAD_OFF) == 0x214ULL || (unsigned long long)(KEY_TOUCHPAD_OFF) == (unsigned long long)(long long)(int)0x214ULL, "KEY_TOUCHPAD_OFF is 532 in the table");
#endif
#ifdef KEY_CAMERA_ZOOMIN
_Static_assert((unsigned long long)(KEY_CAMERA_ZOOMIN) == 0x215ULL || (unsigned long long)(KEY_CAMERA_ZOOMIN) == (unsigned long long)(long long)(int)0x215ULL, "KEY_CAMERA_ZOOMIN is 533 in the table");
#endif
#ifdef KEY_CAMERA_ZOOMOUT
_Static_assert((unsigned long long)(KEY_CAMERA_ZOOMOUT) == 0x216ULL || (unsigned long long)(KEY_CAMERA_ZOOMOUT) == (unsigned long long)(long long)(int)0x216ULL, "KEY_CAMERA_ZOOMOUT is 534 in the table");
#endif
#ifdef KEY_CAMERA_UP
_Static_assert((unsigned long long)(KEY_CAMERA_UP) == 0x217ULL || (unsigned long long)(KEY_CAMERA_UP) == (unsigned long long)(long long)(int)0x217ULL, "KEY_CAMERA_UP is 535 in the table");
#endif
#ifdef KEY_CAMERA_DOWN
_Static_assert((unsigned long long)(KEY_CAMERA_DOWN) == 0x218ULL || (unsigned long long)(KEY_CAMERA_DOWN) == (unsigned long long)(long long)(int)0x218ULL, "KEY_CAMERA_DOWN is 536 in the table");
#endif
#ifdef KEY_CAMERA_LEFT
_Static_assert((unsigned long long)(KEY_CAMERA_LEFT) == 0x219ULL || (unsigned long long)(KEY_CAMERA_LEFT) == (unsigned long long)(long long)(int)0x219ULL, "KEY_CAMERA_LEFT is 537 in the table");
#endif
#ifdef KEY_CAMERA_RIGHT
_Static_assert((unsigned long long)(KEY_CAMERA_RIGHT) == 0x21aULL || (unsigned long long)(KEY_CAMERA_RIGHT) == (unsigned long long)(long long)(int)0x21aULL, "KEY_CAMERA_RIGHT is 538 in the table");
#endif
#ifdef KEY_ATTENDANT_ON
_Static_assert((unsigned long long)(KEY_ATTENDANT_ON) == 0x21bULL || (unsigned long long)(KEY_ATTENDANT_ON) == (unsigned long long)(long long)(int)0x21bULL, "KEY_ATTENDANT_ON is 539 in the table");
#endif
#ifdef KEY_ATTENDANT_OFF
_Static_assert((unsigned long long)(KEY_ATTENDANT_OFF) == 0x21cULL || (unsigned long long)(KEY_ATTENDANT_OFF) == (unsigned long long)(long long)(int)0x21cULL, "KEY_ATTENDANT_OFF is 540 in the table");
#endif
#ifdef KEY_ATTENDANT_TOGGLE
_Static_assert((unsigned long long)(KEY_ATTENDANT_TOGGLE) == 0x21dULL || (unsigned long long)(KEY_ATTENDANT_TOGGLE) == (unsigned long long)(long long)(int)0x21dULL, "KEY_ATTENDANT_TOGGLE is 541 in the table");
#endif
#ifdef KEY_LIGHTS_TOGGLE
_Static_assert((unsigned long long)(KEY_LIGHTS_TOGGLE) == 0x21eULL || (unsigned long long)(KEY_LIGHTS_TOGGLE) == (unsigned long long)(long long)(int)0x21eULL, "KEY_LIGHTS_TOGGLE is 542 in the table");
#endif
#ifdef BTN_DPAD_UP
_Static_assert((unsigned long long)(BTN_DPAD_UP) == 0x220ULL || (unsigned long long)(BTN_DPAD_UP) == (unsigned long long)(long long)(int)0x220ULL, "BTN_DPAD_UP is 544 in the table");
#endif
#ifdef BTN_DPAD_DOWN
_Static_assert((unsigned long long)(BTN_DPAD_DOWN) == 0x221ULL || (unsigned long long)(BTN_DPAD_DOWN) == (unsigned long long)(long long)(int)0x221ULL, "BTN_DPAD_DOWN is 545 in the table");
#endif
#ifdef BTN_DPAD_LEFT
_Static_assert((unsigned long long)(BTN_DPAD_LEFT) == 0x222ULL || (unsigned long long)(BTN_DPAD_LEFT) == (unsigned long long)(long long)(int)0x222ULL, "BTN_DPAD_LEFT is 546 in the table");
#endif
#ifdef BTN_DPAD_RIGHT
_Static_assert((unsigned long long)(BTN_DPAD_RIGHT) == 0x223ULL || (unsigned long long)(BTN_DPAD_RIGHT) == (unsigned long long)(long long)(int)0x223ULL, "BTN_DPAD_RIGHT is 547 in the table");
#endif
#ifdef KEY_ALS_TOGGLE
_Static_assert((unsigned long long)(KEY_ALS_TOGGLE) == 0x230ULL || (unsigned long long)(KEY_ALS_TOGGLE) == (unsigned long long)(long long)(int)0x230ULL, "KEY_ALS_TOGGLE is 560 in the table");
#endif
#ifdef KEY_ROTATE_LOCK_TOGGLE
_Static_assert((unsigned long long)(KEY_ROTATE_LOCK_TOGGLE) == 0x231ULL || (unsigned long long)(KEY_ROTATE_LOCK_TOGGLE) == (unsigned long long)(long long)(int)0x231ULL, "KEY_ROTATE_LOCK_TOGGLE is 561 in the table");
#endif
#ifdef KEY_REFRESH_RATE_TOGGLE
_Static_assert((unsigned long long)(KEY_REFRESH_RATE_TOGGLE) == 0x232ULL || (unsigned long long)(KEY_REFRESH_RATE_TOGGLE) == (unsigned long long)(long long)(int)0x232ULL, "KEY_REFRESH_RATE_TOGGLE is 562 in the table");
#endif
#ifdef KEY_BUTTONCONFIG
_Static_assert((unsigned long long)(KEY_BUTTONCONFIG) == 0x240ULL || (unsigned long long)(KEY_BUTTONCONFIG) == (unsigned long long)(long long)(int)0x240ULL, "KEY_BUTTONCONFIG is 576 in the table");
#endif
#ifdef KEY_TASKMANAGER
_Static_assert((unsigned long long)(KEY_TASKMANAGER) == 0x241ULL || (unsigned long long)(KEY_TASKMANAGER) == (unsigned long long)(long long)(int)0x241ULL, "KEY_TASKMANAGER is 577 in the table");
#endif
#ifdef KEY_JOURNAL
_Static_assert((unsigned long long)(KEY_JOURNAL) == 0x242ULL || (unsigned long long)(KEY_JOURNAL) == (unsigned long long)(long long)(int)0x242ULL, "KEY_JOURNAL is 578 in the table");
#endif
#ifdef KEY_CONTROLPANEL
_Static_assert((unsigned long long)(KEY_CONTROLPANEL) == 0x243ULL || (unsigned long long)(KEY_CONTROLPANEL) == (unsigned long long)(long long)(int)0x243ULL, "KEY_CONTROLPANEL is 579 in the table");
#endif
#ifdef KEY_APPSELECT
_Static_assert((unsigned long long)(KEY_APPSELECT) == 0x244ULL || (unsigned long long)(KEY_APPSELECT) == (unsigned long long)(long long)(int)0x244ULL, "KEY_APPSELECT is 580 in the table");
#endif
#ifdef KEY_SCREENSAVER
_Static_assert((unsigned long long)(KEY_SCREENSAVER) == 0x245ULL || (unsigned long long)(KEY_SCREENSAVER) == (unsigned long long)(long long)(int)0x245ULL, "KEY_SCREENSAVER is 581 in the table");
#endif
#ifdef KEY_VOICECOMMAND
_Static_assert((unsigned long long)(KEY_VOICECOMMAND) == 0x246ULL || (unsigned long long)(KEY_VOICECOMMAND) == (unsigned long long)(long long)(int)0x246ULL, "KEY_VOICECOMMAND is 582 in the table");
#endif
#ifdef KEY_ASSISTANT
_Static_assert((unsigned long long)(KEY_ASSISTANT) == 0x247ULL || (unsigned long long)(KEY_ASSISTANT) == (unsigned long long)(long long)(int)0x247ULL, "KEY_ASSISTANT is 583 in the table");
#endif
#ifdef KEY_KBD_LAYOUT_NEXT
_Static_assert((unsigned long long)(KEY_KBD_LAYOUT_NEXT) == 0x248ULL || (unsigned long long)(KEY_KBD_LAYOUT_NEXT) == (unsigned long long)(long long)(int)0x248ULL, "KEY_KBD_LAYOUT_NEXT is 584 in the table");
#endif
#ifdef KEY_EMOJI_PICKER
_Static_assert((unsigned long long)(KEY_EMOJI_PICKER) == 0x249ULL || (unsigned long long)(KEY_EMOJI_PICKER) == (unsigned long long)(long long)(int)0x249ULL, "KEY_EMOJI_PICKER is 585 in the table");
#endif
#ifdef KEY_DICTATE
_Static_assert((unsigned long long)(KEY_DICTATE) == 0x24aULL || (unsigned long long)(KEY_DICTATE) == (unsigned long long)(long long)(int)0x24aULL, "KEY_DICTATE is 586 in the table");
#endif
#ifdef KEY_BRIGHTNESS_MIN
_Static_assert((unsigned long long)(KEY_BRIGHTNESS_MIN) == 0x250ULL || (unsigned long long)(KEY_BRIGHTNESS_MIN) == (unsigned long long)(long long)(int)0x250ULL, "KEY_BRIGHTNESS_MIN is 592 in the table");
#endif
#ifdef KEY_BRIGHTNESS_MAX
_Static_assert((unsigned long long)(KEY_BRIGHTNESS_MAX) == 0x251ULL || (unsigned long long)(KEY_BRIGHTNESS_MAX) == (unsigned long long)(long long)(int)0x251ULL, "KEY_BRIGHTNESS_MAX is 593 in the table");
#endif
#ifdef KEY_KBDINPUTASSIST_PREV
_Static_assert((unsigned long long)(KEY_KBDINPUTASSIST_PREV) == 0x260ULL || (unsigned long long)(KEY_KBDINPUTASSIST_PREV) == (unsigned long long)(long long)(int)0x260ULL, "KEY_KBDINPUTASSIST_PREV is 608 in the table");
#endif
#ifdef KEY_KBDINPUTASSIST_NEXT
_Static_assert((unsigned long long)(KEY_KBDINPUTASSIST_NEXT) == 0x261ULL || (unsigned long long)(KEY_KBDINPUTASSIST_NEXT) == (unsigned long long)(long long)(int)0x261ULL, "KEY_KBDINPUTASSIST_NEXT is 609 in the table");
#endif
#ifdef KEY_KBDINPUTASSIST_PREVGROUP
_Static_assert((unsigned long long)(KEY_KBDINPUTASSIST_PREVGROUP) == 0x262ULL || (unsigned long long)(KEY_KBDINPUTASSIST_PREVGROUP) == (unsigned long long)(long long)(int)0x262ULL, "KEY_KBDINPUTASSIST_PREVGROUP is 610 in the table");
#endif
#ifdef KEY_KBDINPUTASSIST_NEXTGROUP
_Static_assert((unsigned long long)(KEY_KBDINPUTASSIST_NEXTGROUP) == 0x263ULL || (unsigned long long)(KEY_KBDINPUTASSIST_NEXTGROUP) == (unsigned long long)(long long)(int)0x263ULL, "KEY_KBDINPUTASSIST_NEXTGROUP is 611 in the table");
#endif
#ifdef KEY_KBDINPUTASSIST_ACCEPT
_Static_assert((unsigned long long)(KEY_KBDINPUTASSIST_ACCEPT) == 0x264ULL || (unsigned long long)(KEY_KBDINPUTASSIST_ACCEPT) == (unsigned long long)(long long)(int)0x264ULL, "KEY_KBDINPUTASSIST_ACCEPT is 612 in the table");
#endif
#ifdef KEY_KBDINPUTASSIST_CANCEL
_Static_assert((unsigned long long)(KEY_KBDINPUTASSIST_CANCEL) == 0x265ULL || (unsigned long long)(KEY_KBDINPUTASSIST_CANCEL) == (unsigned long long)(long long)(int)0x265ULL, "KEY_KBDINPUTASSIST_CANCEL is 613 in the table");
#endif
#ifdef KEY_RIGHT_UP
_Static_assert((unsigned long long)(KEY_RIGHT_UP) == 0x266ULL || (unsigned long long)(KEY_RIGHT_UP) == (unsigned long long)(long long)(int)0x266ULL, "KEY_RIGHT_UP is 614 in the table");
#endif
#ifdef KEY_RIGHT_DOWN
_Static_assert((unsigned long long)(KEY_RIGHT_DOWN) == 0x267ULL || (unsigned long long)(KEY_RIGHT_DOWN) == (unsigned long long)(long long)(int)0x267ULL, "KEY_RIGHT_DOWN is 615 in the table");
#endif
#ifdef KEY_LEFT_UP
_Static_assert((unsigned long long)(KEY_LEFT_UP) == 0x268ULL || (unsigned long long)(KEY_LEFT_UP) == (unsigned long long)(long long)(int)0x268ULL, "KEY_LEFT_UP is 616 in the table");
#endif
#ifdef KEY_LEFT_DOWN
_Static_assert((unsigned long long)(KEY_LEFT_DOWN) == 0x269ULL || (unsigned long long)(KEY_LEFT_DOWN) == (unsigned long long)(long long)(int)0x269ULL, "KEY_LEFT_DOWN is 617 in the table");
#endif
#ifdef KEY_ROOT_MENU
_Static_assert((unsigned long long)(KEY_ROOT_MENU) == 0x26aULL || (unsigned long long)(KEY_ROOT_MENU) == (unsigned long long)(long long)(int)0x26aULL, "KEY_ROOT_MENU is 618 in the table");
#endif
#ifdef KEY_MEDIA_TOP_MENU
_Static_assert((unsigned long long)(KEY_MEDIA_TOP_MENU) == 0x26bULL || (unsigned long long)(KEY_MEDIA_TOP_MENU) == (unsigned long long)(long long)(int)0x26bULL, "KEY_MEDIA_TOP_MENU is 619 in the table");
#endif
#ifdef KEY_NUMERIC_11
_Static_assert((unsigned long long)(KEY_NUMERIC_11) == 0x26cULL || (unsigned long long)(KEY_NUMERIC_11) == (unsigned long long)(long long)(int)0x26cULL, "KEY_NUMERIC_11 is 620 in the table");
#endif
#ifdef KEY_NUMERIC_12
_Static_assert((unsigned long long)(KEY_NUMERIC_12) == 0x26dULL || (unsigned long long)(KEY_NUMERIC_12) == (unsigned long long)(long long)(int)0x26dULL, "KEY_NUMERIC_12 is 621 in the table");
#endif
#ifdef KEY_AUDIO_DESC
_Static_assert((unsigned long long)(KEY_AUDIO_DESC) == 0x26eULL || (unsigned long long)(KEY_AUDIO_DESC) == (unsigned long long)(long long)(int)0x26eULL, "KEY_AUDIO_DESC is 622 in the table");
#endif
#ifdef KEY_3D_MODE
_Static_assert((unsigned long long)(KEY_3D_MODE) == 0x26fULL || (unsigned long long)(KEY_3D_MODE) == (unsigned long long)(long long)(int)0x26fULL, "KEY_3D_MODE is 623 in the table");
#endif
#ifdef KEY_NEXT_FAVORITE
_Static_assert((unsigned long long)(KEY_NEXT_FAVORITE) == 0x270ULL || (unsigned long long)(KEY_NEXT_FAVORITE) == (unsigned long long)(long long)(int)0x270ULL, "KEY_NEXT_FAVORITE is 624 in the table");
#endif
#ifdef KEY_STOP_RECORD
_Static_assert((unsigned long long)(KEY_STOP_RECORD) == 0x271ULL || (unsigned long long)(KEY_STOP_RECORD) == (unsigned long long)(long long)(int)0x271ULL, "KEY_STOP_RECORD is 625 in the table");
#endif
#ifdef KEY_PAUSE_RECORD
_Static_assert((unsigned long long)(KEY_PAUSE_RECORD) == 0x272ULL || (unsigned long long)(KEY_PAUSE_RECORD) == (unsigned long long)(long long)(int)0x272ULL, "KEY_PAUSE_RECORD is 626 in the table");
#endif
#ifdef KEY_VOD
_Static_assert((unsigned long long)(KEY_VOD) == 0x273ULL || (unsigned long long)(KEY_VOD) == (unsigned long long)(long long)(int)0x273ULL, "KEY_VOD is 627 in the table");
#endif
#ifdef KEY_UNMUTE
_Static_assert((unsigned long long)(KEY_UNMUTE) == 0x274ULL || (unsigned long long)(KEY_UNMUTE) == (unsigned long long)(long long)(int)0x274ULL, "KEY_UNMUTE is 628 in the table");
#endif
#ifdef KEY_FASTREVERSE
_Static_assert((unsigned long long)(KEY_FASTREVERSE) == 0x275ULL || (unsigned long long)(KEY_FASTREVERSE) == (unsigned long long)(long long)(int)0x275ULL, "KEY_FASTREVERSE is 629 in the table");
#endif
#ifdef KEY_SLOWREVERSE
_Static_assert((unsigned long long)(KEY_SLOWREVERSE) == 0x276ULL || (unsigned long long)(KEY_SLOWREVERSE) == (unsigned long long)(long long)(int)0x276ULL, "KEY_SLOWREVERSE is 630 in the table");
#endif
#ifdef KEY_DATA
_Static_assert((unsigned long long)(KEY_DATA) == 0x277ULL || (unsigned long long)(KEY_DATA) == (unsigned long long)(long long)(int)0x277ULL, "KEY_DATA is 631 in the table");
#endif
#ifdef KEY_ONSCREEN_KEYBOARD
_Static_assert((unsigned long long)(KEY_ONSCREEN_KEYBOARD) == 0x278ULL || (unsigned long long)(KEY_ONSCREEN_KEYBOARD) == (unsigned long long)(long long)(int)0x278ULL, "KEY_ONSCREEN_KEYBOARD is 632 in the table");
#endif
#ifdef KEY_PRIVACY_SCREEN_TOGGLE
_Static_assert((unsigned long long)(KEY_PRIVACY_SCREEN_TOGGLE) == 0x279ULL || (unsigned long long)(KEY_PRIVACY_SCREEN_TOGGLE) == (unsigned long long)(long long)(int)0x279ULL, "KEY_PRIVACY_SCREEN_TOGGLE is 633 in the table");
#endif
#ifdef KEY_SELECTIVE_SCREENSHOT
_Static_assert((unsigned long long)(KEY_SELECTIVE_SCREENSHOT) == 0x27aULL || (unsigned long long)(KEY_SELECTIVE_SCREENSHOT) == (unsigned long long)(long long)(int)0x27aULL, "KEY_SELECTIVE_SCREENSHOT is 634 in the table");
#endif
#ifdef KEY_NEXT_ELEMENT
_Static_assert((unsigned long long)(KEY_NEXT_ELEMENT) == 0x27bULL || (unsigned long long)(KEY_NEXT_ELEMENT) == (unsigned long long)(long long)(int)0x27bULL, "KEY_NEXT_ELEMENT is 635 in the table");
#endif
#ifdef KEY_PREVIOUS_ELEMENT
_Static_assert((unsigned long long)(KEY_PREVIOUS_ELEMENT) == 0x27cULL || (unsigned long long)(KEY_PREVIOUS_ELEMENT) == (unsigned long long)(long long)(int)0x27cULL, "KEY_PREVIOUS_ELEMENT is 636 in the table");
#endif
#ifdef KEY_AUTOPILOT_ENGAGE_TOGGLE
_Static_assert((unsigned long long)(KEY_AUTOPILOT_ENGAGE_TOGGLE) == 0x27dULL || (unsigned long long)(KEY_AUTOPILOT_ENGAGE_TOGGLE) == (unsigned long long)(long long)(int)0x27dULL, "KEY_AUTOPILOT_ENGAGE_TOGGLE is 637 in the table");
#endif
#ifdef KEY_MARK_WAYPOINT
_Static_assert((unsigned long long)(KEY_MARK_WAYPOINT) == 0x27eULL || (unsigned long long)(KEY_MARK_WAYPOINT) == (unsigned long long)(long long)(int)0x27eULL, "KEY_MARK_WAYPOINT is 638 in the table");
#endif
#ifdef KEY_SOS
_Static_assert((unsigned long long)(KEY_SOS) == 0x27fULL || (unsigned long long)(KEY_SOS) == (unsigned long long)(long long)(int)0x27fULL, "KEY_SOS is 639 in the table");
#endif
#ifdef KEY_NAV_CHART
_Static_assert((unsigned long long)(KEY_NAV_CHART) == 0x280ULL || (unsigned long long)(KEY_NAV_CHART) == (unsigned long long)(long long)(int)0x280ULL, "KEY_NAV_CHART is 640 in the table");
#endif
#ifdef KEY_FISHING_CHART
_Static_assert((unsigned long long)(KEY_FISHING_CHART) == 0x281ULL || (unsigned long long)(KEY_FISHING_CHART) == (unsigned long long)(long long)(int)0x281ULL, "KEY_FISHING_CHART is 641 in the table");
#endif
#ifdef KEY_SINGLE_RANGE_RADAR
_Static_assert((unsigned long long)(KEY_SINGLE_RANGE_RADAR) == 0x282ULL || (unsigned long long)(KEY_SINGLE_RANGE_RADAR) == (unsigned long long)(long long)(int)0x282ULL, "KEY_SINGLE_RANGE_RADAR is 642 in the table");
#endif
#ifdef KEY_DUAL_RANGE_RADAR
_Static_assert((unsigned long long)(KEY_DUAL_RANGE_RADAR) == 0x283ULL || (unsigned long long)(KEY_DUAL_RANGE_RADAR) == (unsigned long long)(long long)(int)0x283ULL, "KEY_DUAL_RANGE_RADAR is 643 in the table");
#endif
#ifdef KEY_RADAR_OVERLAY
_Static_assert((unsigned long long)(KEY_RADAR_OVERLAY) == 0x284ULL || (unsigned long long)(KEY_RADAR_OVERLAY) == (unsigned long long)(long long)(int)0x284ULL, "KEY_RADAR_OVERLAY is 644 in the table");
#endif
#ifdef KEY_TRADITIONAL_SONAR
_Static_assert((unsigned long long)(KEY_TRADITIONAL_SONAR) == 0x285ULL || (unsigned long long)(KEY_TRADITIONAL_SONAR) == (unsigned long long)(long long)(int)0x285ULL, "KEY_TRADITIONAL_SONAR is 645 in the table");
#endif
#ifdef KEY_CLEARVU_SONAR
_Static_assert((unsigned long long)(KEY_CLEARVU_SONAR) == 0x286ULL || (unsigned long long)(KEY_CLEARVU_SONAR) == (unsigned long long)(long long)(int)0x286ULL, "KEY_CLEARVU_SONAR is 646 in the table");
#endif
#ifdef KEY_SIDEVU_SONAR
_Static_assert((unsigned long long)(KEY_SIDEVU_SONAR) == 0x287ULL || (unsigned long long)(KEY_SIDEVU_SONAR) == (unsigned long long)(long long)(int)0x287ULL, "KEY_SIDEVU_SONAR is 647 in the table");
#endif
#ifdef KEY_NAV_INFO
_Static_assert((unsigned long long)(KEY_NAV_INFO) == 0x288ULL || (unsigned long long)(KEY_NAV_INFO) == (unsigned long long)(long long)(int)0x288ULL, "KEY_NAV_INFO is 648 in the table");
#endif
#ifdef KEY_BRIGHTNESS_MENU
_Static_assert((unsigned long long)(KEY_BRIGHTNESS_MENU) == 0x289ULL || (unsigned long long)(KEY_BRIGHTNESS_MENU) == (unsigned long long)(long long)(int)0x289ULL, "KEY_BRIGHTNESS_MENU is 649 in the table");
#endif
#ifdef KEY_MACRO1
_Static_assert((unsigned long long)(KEY_MACRO1) == 0x290ULL || (unsigned long long)(KEY_MACRO1) == (unsigned long long)(long long)(int)0x290ULL, "KEY_MACRO1 is 656 in the table");
#endif
#ifdef KEY_MACRO2
_Static_assert((unsigned long long)(KEY_MACRO2) == 0x291ULL || (unsigned long long)(KEY_MACRO2) == (unsigned long long)(long long)(int)0x291ULL, "KEY_MACRO2 is 657 in the table");
#endif
#ifdef KEY_MACRO3
_Static_assert((unsigned long long)(KEY_MACRO3) == 0x292ULL || (unsigned long long)(KEY_MACRO3) == (unsigned long long)(long long)(int)0x292ULL, "KEY_MACRO3 is 658 in the table");
#endif
#ifdef KEY_MACRO4
_Static_assert((unsigned long long)(KEY_MACRO4) == 0x293ULL || (unsigned long long)(KEY_MACRO4) == (unsigned long long)(long long)(int)0x293ULL, "KEY_MACRO4 is 659 in the table");
#endif
#ifdef KEY_MACRO5
_Static_assert((unsigned long long)(KEY_MACRO5) == 0x294ULL || (unsigned long long)(KEY_MACRO5) == (unsigned long long)(long long)(int)0x294ULL, "KEY_MACRO5 is 660 in the table");
#endif
#ifdef KEY_MACRO6
_Static_assert((unsigned long long)(KEY_MACRO6) == 0x295ULL || (unsigned long long)(KEY_MACRO6) == (unsigned long long)(long long)(int)0x295ULL, "KEY_MACRO6 is 661 in the table");
#endif
#ifdef KEY_MACRO7
_Static_assert((unsigned long long)(KEY_MACRO7) == 0x296ULL || (unsigned long long)(KEY_MACRO7) == (unsigned long long)(long long)(int)0x296ULL, "KEY_MACRO7 is 662 in the table");
#endif
#ifdef KEY_MACRO8
_Static_assert((unsigned long long)(KEY_MACRO8) == 0x297ULL || (unsigned long long)(KEY_MACRO8) == (unsigned long long)(long long)(int)0x297ULL, "KEY_MACRO8 is 663 in the table");
#endif
#ifdef KEY_MACRO9
_Static_assert((unsigned long long)(KEY_MACRO9) == 0x298ULL || (unsigned long long)(KEY_MACRO9) == (unsigned long long)(long long)(int)0x298ULL, "KEY_MACRO9 is 664 in the table");
#endif
#ifdef KEY_MACRO10
_Static_assert((unsigned long long)(KEY_MACRO10) == 0x299ULL || (unsigned long long)(KEY_MACRO10) == (unsigned long long)(long long)(int)0x299ULL, "KEY_MACRO10 is 665 in the table");
#endif
#ifdef KEY_MACRO11
_Static_assert((unsigned long long)(KEY_MACRO11) == 0x29aULL || (unsigned long long)(KEY_MACRO11) == (unsigned long long)(long long)(int)0x29aULL, "KEY_MACRO11 is 666 in the table");
#endif
#ifdef KEY_MACRO12
_Static_assert((unsigned long long)(KEY_MACRO12) == 0x29bULL || (unsigned long long)(KEY_MACRO12) == (unsigned long long)(long long)(int)0x29bULL, "KEY_MACRO12 is 667 in the table");
#endif
#ifdef KEY_MACRO13
_Static_assert((unsigned long long)(KEY_MACRO13) == 0x29cULL || (unsigned long long)(KEY_MACRO13) == (unsigned long long)(long long)(int)0x29cULL, "KEY_MACRO13 is 668 in the table");
#endif
#ifdef KEY_MACRO14
_Static_assert((unsigned long long)(KEY_MACRO14) == 0x29dULL || (unsigned long long)(KEY_MACRO14) == (unsigned long long)(long long)(int)0x29dULL, "KEY_MACRO14 is 669 in the table");
#endif
#ifdef KEY_MACRO15
_Static_assert((unsigned long long)(KEY_MACRO15) == 0x29eULL || (unsigned long long)(KEY_MACRO15) == (unsigned long long)(long long)(int)0x29eULL, "KEY_MACRO15 is 670 in the table");
#endif
#ifdef KEY_MACRO16
_Static_assert((unsigned long long)(KEY_MACRO16) == 0x29fULL || (unsigned long long)(KEY_MACRO16) == (unsigned long long)(long long)(int)0x29fULL, "KEY_MACRO16 is 671 in the table");
#endif
#ifdef KEY_MACRO17
_Static_assert((unsigned long long)(KEY_MACRO17) == 0x2a0ULL || (unsigned long long)(KEY_MACRO17) == (unsigned long long)(long long)(int)0x2a0ULL, "KEY_MACRO17 is 672 in the table");
#endif
#ifdef KEY_MACRO18
_Static_assert((unsigned long long)(KEY_MACRO18) == 0x2a1ULL || (unsigned long long)(KEY_MACRO18) == (unsigned long long)(long long)(int)0x2a1ULL, "KEY_MACRO18 is 673 in the table");
#endif
#ifdef KEY_MACRO19
_Static_assert((unsigned long long)(KEY_MACRO19) == 0x2a2ULL || (unsigned long long)(KEY_MACRO19) == (unsigned long long)(long long)(int)0x2a2ULL, "KEY_MACRO19 is 674 in the table");
#endif
#ifdef KEY_MACRO20
_Static_assert((unsigned long long)(KEY_MACRO20) == 0x2a3ULL || (unsigned long long)(KEY_MACRO20) == (unsigned long long)(long long)(int)0x2a3ULL, "KEY_MACRO20 is 675 in the table");
#endif
#ifdef KEY_MACRO21
_Static_assert((unsigned long long)(KEY_MACRO21) == 0x2a4ULL || (unsigned long long)(KEY_MACRO21) == (unsigned long long)(long long)(int)0x2a4ULL, "KEY_MACRO21 is 676 in the table");
#endif
#ifdef KEY_MACRO22
_Static_assert((unsigned long long)(KEY_MACRO22) == 0x2a5ULL || (unsigned long long)(KEY_MACRO22) == (unsigned long long)(long long)(int)0x2a5ULL, "KEY_MACRO22 is 677 in the table");
#endif
#ifdef KEY_MACRO23
_Static_assert((unsigned long long)(KEY_MACRO23) == 0x2a6ULL || (unsigned long long)(KEY_MACRO23) == (unsigned long long)(long long)(int)0x2a6ULL, "KEY_MACRO23 is 678 in the table");
#endif
#ifdef KEY_MACRO24
_Static_assert((unsigned long long)(KEY_MACRO24) == 0x2a7ULL || (unsigned long long)(KEY_MACRO24) == (unsigned long long)(long long)(int)0x2a7ULL, "KEY_MACRO24 is 679 in the table");
#endif
#ifdef KEY_MACRO25
_Static_assert((unsigned long long)(KEY_MACRO25) == 0x2a8ULL || (unsigned long long)(KEY_MACRO25) == (unsigned long long)(long long)(int)0x2a8ULL, "KEY_MACRO25 is 680 in the table");
#endif
#ifdef KEY_MACRO26
_Static_assert((unsigned long long)(KEY_MACRO26) == 0x2a9ULL || (unsigned long long)(KEY_MACRO26) == (unsigned long long)(long long)(int)0x2a9ULL, "KEY_MACRO26 is 681 in the table");
#endif
#ifdef KEY_MACRO27
_Static_assert((unsigned long long)(KEY_MACRO27) == 0x2aaULL || (unsigned long long)(KEY_MACRO27) == (unsigned long long)(long long)(int)0x2aaULL, "KEY_MACRO27 is 682 in the table");
#endif
#ifdef KEY_MACRO28
_Static_assert((unsigned long long)(KEY_MACRO28) == 0x2abULL || (unsigned long long)(KEY_MACRO28) == (unsigned long long)(long long)(int)0x2abULL, "KEY_MACRO28 is 683 in the table");
#endif
#ifdef KEY_MACRO29
_Static_assert((unsigned long long)(KEY_MACRO29) == 0x2acULL || (unsigned long long)(KEY_MACRO29) == (unsigned long long)(long long)(int)0x2acULL, "KEY_MACRO29 is 684 in the table");
#endif
#ifdef KEY_MACRO30
_Static_assert((unsigned long long)(KEY_MACRO30) == 0x2adULL || (unsigned long long)(KEY_MACRO30) == (unsigned long long)(long long)(int)0x2adULL, "KEY_MACRO30 is 685 in the table");
#endif
#ifdef KEY_MACRO_RECORD_START
_Static_assert((unsigned long long)(KEY_MACRO_RECORD_START) == 0x2b0ULL || (unsigned long long)(KEY_MACRO_RECORD_START) == (unsigned long long)(long long)(int)0x2b0ULL, "KEY_MACRO_RECORD_START is 688 in the table");
#endif
#ifdef KEY_MACRO_RECORD_STOP
_Static_assert((unsigned long long)(KEY_MACRO_RECORD_STOP) == 0x2b1ULL || (unsigned long long)(KEY_MACRO_RECORD_STOP) == (unsigned long long)(long long)(int)0x2b1ULL, "KEY_MACRO_RECORD_STOP is 689 in the table");
#endif
#ifdef KEY_MACRO_PRESET_CYCLE
_Static_assert((unsigned long long)(KEY_MACRO_PRESET_CYCLE) == 0x2b2ULL || (unsigned long long)(KEY_MACRO_PRESET_CYCLE) == (unsigned long long)(long long)(int)0x2b2ULL, "KEY_MACRO_PRESET_CYCLE is 690 in the table");
#endif
#ifdef KEY_MACRO_PRESET1
_Static_assert((unsigned long long)(KEY_MACRO_PRESET1) == 0x2b3ULL || (unsigned long long)(KEY_MACRO_PRESET1) == (unsigned long long)(long long)(int)0x2b3ULL, "KEY_MACRO_PRESET1 is 691 in the table");
#endif
#ifdef KEY_MACRO_PRESET2
_Static_assert((unsigned long long)(KEY_MACRO_PRESET2) == 0x2b4ULL || (unsigned long long)(KEY_MACRO_PRESET2) == (unsigned long long)(long long)(int)0x2b4ULL, "KEY_MACRO_PRESET2 is 692 in the table");
#endif
#ifdef KEY_MACRO_PRESET3
_Static_assert((unsigned long long)(KEY_MACRO_PRESET3) == 0x2b5ULL || (unsigned long long)(KEY_MACRO_PRESET3) == (unsigned long long)(long long)(int)0x2b5ULL, "KEY_MACRO_PRESET3 is 693 in the table");
#endif
#ifdef KEY_KBD_LCD_MENU1
_Static_assert((unsigned long long)(KEY_KBD_LCD_MENU1) == 0x2b8ULL || (unsigned long long)(KEY_KBD_LCD_MENU1) == (unsigned long long)(long long)(int)0x2b8ULL, "KEY_KBD_LCD_MENU1 is 696 in the table");
#endif
#ifdef KEY_KBD_LCD_MENU2
_Static_assert((unsigned long long)(KEY_KBD_LCD_MENU2) == 0x2b9ULL || (unsigned long long)(KEY_KBD_LCD_MENU2) == (unsigned long long)(long long)(int)0x2b9ULL, "KEY_KBD_LCD_MENU2 is 697 in the table");
#endif
#ifdef KEY_KBD_LCD_MENU3
_Static_assert((unsigned long long)(KEY_KBD_LCD_MENU3) == 0x2baULL || (unsigned long long)(KEY_KBD_LCD_MENU3) == (unsigned long long)(long long)(int)0x2baULL, "KEY_KBD_LCD_MENU3 is 698 in the table");
#endif
#ifdef KEY_KBD_LCD_MENU4
_Static_assert((unsigned long long)(KEY_KBD_LCD_MENU4) == 0x2bbULL || (unsigned long long)(KEY_KBD_LCD_MENU4) == (unsigned long long)(long long)(int)0x2bbULL, "KEY_KBD_LCD_MENU4 is 699 in the table");
#endif
#ifdef KEY_KBD_LCD_MENU5
_Static_assert((unsigned long long)(KEY_KBD_LCD_MENU5) == 0x2bcULL || (unsigned long long)(KEY_KBD_LCD_MENU5) == (unsigned long long)(long long)(int)0x2bcULL, "KEY_KBD_LCD_MENU5 is 700 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY1
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY1) == 0x2c0ULL || (unsigned long long)(BTN_TRIGGER_HAPPY1) == (unsigned long long)(long long)(int)0x2c0ULL, "BTN_TRIGGER_HAPPY1 is 704 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY2
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY2) == 0x2c1ULL || (unsigned long long)(BTN_TRIGGER_HAPPY2) == (unsigned long long)(long long)(int)0x2c1ULL, "BTN_TRIGGER_HAPPY2 is 705 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY3
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY3) == 0x2c2ULL || (unsigned long long)(BTN_TRIGGER_HAPPY3) == (unsigned long long)(long long)(int)0x2c2ULL, "BTN_TRIGGER_HAPPY3 is 706 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY4
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY4) == 0x2c3ULL || (unsigned long long)(BTN_TRIGGER_HAPPY4) == (unsigned long long)(long long)(int)0x2c3ULL, "BTN_TRIGGER_HAPPY4 is 707 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY5
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY5) == 0x2c4ULL || (unsigned long long)(BTN_TRIGGER_HAPPY5) == (unsigned long long)(long long)(int)0x2c4ULL, "BTN_TRIGGER_HAPPY5 is 708 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY6
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY6) == 0x2c5ULL || (unsigned long long)(BTN_TRIGGER_HAPPY6) == (unsigned long long)(long long)(int)0x2c5ULL, "BTN_TRIGGER_HAPPY6 is 709 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY7
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY7) == 0x2c6ULL || (unsigned long long)(BTN_TRIGGER_HAPPY7) == (unsigned long long)(long long)(int)0x2c6ULL, "BTN_TRIGGER_HAPPY7 is 710 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY8
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY8) == 0x2c7ULL || (unsigned long long)(BTN_TRIGGER_HAPPY8) == (unsigned long long)(long long)(int)0x2c7ULL, "BTN_TRIGGER_HAPPY8 is 711 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY9
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY9) == 0x2c8ULL || (unsigned long long)(BTN_TRIGGER_HAPPY9) == (unsigned long long)(long long)(int)0x2c8ULL, "BTN_TRIGGER_HAPPY9 is 712 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY10
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY10) == 0x2c9ULL || (unsigned long long)(BTN_TRIGGER_HAPPY10) == (unsigned long long)(long long)(int)0x2c9ULL, "BTN_TRIGGER_HAPPY10 is 713 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY11
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY11) == 0x2caULL || (unsigned long long)(BTN_TRIGGER_HAPPY11) == (unsigned long long)(long long)(int)0x2caULL, "BTN_TRIGGER_HAPPY11 is 714 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY12
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY12) == 0x2cbULL || (unsigned long long)(BTN_TRIGGER_HAPPY12) == (unsigned long long)(long long)(int)0x2cbULL, "BTN_TRIGGER_HAPPY12 is 715 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY13
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY13) == 0x2ccULL || (unsigned long long)(BTN_TRIGGER_HAPPY13) == (unsigned long long)(long long)(int)0x2ccULL, "BTN_TRIGGER_HAPPY13 is 716 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY14
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY14) == 0x2cdULL || (unsigned long long)(BTN_TRIGGER_HAPPY14) == (unsigned long long)(long long)(int)0x2cdULL, "BTN_TRIGGER_HAPPY14 is 717 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY15
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY15) == 0x2ceULL || (unsigned long long)(BTN_TRIGGER_HAPPY15) == (unsigned long long)(long long)(int)0x2ceULL, "BTN_TRIGGER_HAPPY15 is 718 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY16
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY16) == 0x2cfULL || (unsigned long long)(BTN_TRIGGER_HAPPY16) == (unsigned long long)(long long)(int)0x2cfULL, "BTN_TRIGGER_HAPPY16 is 719 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY17
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY17) == 0x2d0ULL || (unsigned long long)(BTN_TRIGGER_HAPPY17) == (unsigned long long)(long long)(int)0x2d0ULL, "BTN_TRIGGER_HAPPY17 is 720 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY18
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY18) == 0x2d1ULL || (unsigned long long)(BTN_TRIGGER_HAPPY18) == (unsigned long long)(long long)(int)0x2d1ULL, "BTN_TRIGGER_HAPPY18 is 721 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY19
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY19) == 0x2d2ULL || (unsigned long long)(BTN_TRIGGER_HAPPY19) == (unsigned long long)(long long)(int)0x2d2ULL, "BTN_TRIGGER_HAPPY19 is 722 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY20
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY20) == 0x2d3ULL || (unsigned long long)(BTN_TRIGGER_HAPPY20) == (unsigned long long)(long long)(int)0x2d3ULL, "BTN_TRIGGER_HAPPY20 is 723 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY21
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY21) == 0x2d4ULL || (unsigned long long)(BTN_TRIGGER_HAPPY21) == (unsigned long long)(long long)(int)0x2d4ULL, "BTN_TRIGGER_HAPPY21 is 724 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY22
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY22) == 0x2d5ULL || (unsigned long long)(BTN_TRIGGER_HAPPY22) == (unsigned long long)(long long)(int)0x2d5ULL, "BTN_TRIGGER_HAPPY22 is 725 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY23
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY23) == 0x2d6ULL || (unsigned long long)(BTN_TRIGGER_HAPPY23) == (unsigned long long)(long long)(int)0x2d6ULL, "BTN_TRIGGER_HAPPY23 is 726 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY24
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY24) == 0x2d7ULL || (unsigned long long)(BTN_TRIGGER_HAPPY24) == (unsigned long long)(long long)(int)0x2d7ULL, "BTN_TRIGGER_HAPPY24 is 727 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY25
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY25) == 0x2d8ULL || (unsigned long long)(BTN_TRIGGER_HAPPY25) == (unsigned long long)(long long)(int)0x2d8ULL, "BTN_TRIGGER_HAPPY25 is 728 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY26
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY26) == 0x2d9ULL || (unsigned long long)(BTN_TRIGGER_HAPPY26) == (unsigned long long)(long long)(int)0x2d9ULL, "BTN_TRIGGER_HAPPY26 is 729 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY27
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY27) == 0x2daULL || (unsigned long long)(BTN_TRIGGER_HAPPY27) == (unsigned long long)(long long)(int)0x2daULL, "BTN_TRIGGER_HAPPY27 is 730 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY28
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY28) == 0x2dbULL || (unsigned long long)(BTN_TRIGGER_HAPPY28) == (unsigned long long)(long long)(int)0x2dbULL, "BTN_TRIGGER_HAPPY28 is 731 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY29
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY29) == 0x2dcULL || (unsigned long long)(BTN_TRIGGER_HAPPY29) == (unsigned long long)(long long)(int)0x2dcULL, "BTN_TRIGGER_HAPPY29 is 732 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY30
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY30) == 0x2ddULL || (unsigned long long)(BTN_TRIGGER_HAPPY30) == (unsigned long long)(long long)(int)0x2ddULL, "BTN_TRIGGER_HAPPY30 is 733 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY31
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY31) == 0x2deULL || (unsigned long long)(BTN_TRIGGER_HAPPY31) == (unsigned long long)(long long)(int)0x2deULL, "BTN_TRIGGER_HAPPY31 is 734 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY32
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY32) == 0x2dfULL || (unsigned long long)(BTN_TRIGGER_HAPPY32) == (unsigned long long)(long long)(int)0x2dfULL, "BTN_TRIGGER_HAPPY32 is 735 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY33
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY33) == 0x2e0ULL || (unsigned long long)(BTN_TRIGGER_HAPPY33) == (unsigned long long)(long long)(int)0x2e0ULL, "BTN_TRIGGER_HAPPY33 is 736 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY34
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY34) == 0x2e1ULL || (unsigned long long)(BTN_TRIGGER_HAPPY34) == (unsigned long long)(long long)(int)0x2e1ULL, "BTN_TRIGGER_HAPPY34 is 737 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY35
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY35) == 0x2e2ULL || (unsigned long long)(BTN_TRIGGER_HAPPY35) == (unsigned long long)(long long)(int)0x2e2ULL, "BTN_TRIGGER_HAPPY35 is 738 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY36
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY36) == 0x2e3ULL || (unsigned long long)(BTN_TRIGGER_HAPPY36) == (unsigned long long)(long long)(int)0x2e3ULL, "BTN_TRIGGER_HAPPY36 is 739 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY37
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY37) == 0x2e4ULL || (unsigned long long)(BTN_TRIGGER_HAPPY37) == (unsigned long long)(long long)(int)0x2e4ULL, "BTN_TRIGGER_HAPPY37 is 740 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY38
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY38) == 0x2e5ULL || (unsigned long long)(BTN_TRIGGER_HAPPY38) == (unsigned long long)(long long)(int)0x2e5ULL, "BTN_TRIGGER_HAPPY38 is 741 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY39
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY39) == 0x2e6ULL || (unsigned long long)(BTN_TRIGGER_HAPPY39) == (unsigned long long)(long long)(int)0x2e6ULL, "BTN_TRIGGER_HAPPY39 is 742 in the table");
#endif
#ifdef BTN_TRIGGER_HAPPY40
_Static_assert((unsigned long long)(BTN_TRIGGER_HAPPY40) == 0x2e7ULL || (unsigned long long)(BTN_TRIGGER_HAPPY40) == (unsigned long long)(long long)(int)0x2e7ULL, "BTN_TRIGGER_HAPPY40 is 743 in the table");
#endif
#ifdef MSC_SERIAL
_Static_assert((unsigned long long)(MSC_SERIAL) == 0x0ULL || (unsigned long long)(MSC_SERIAL) == (unsigned long long)(long long)(int)0x0ULL, "MSC_SERIAL is 0 in the table");
#endif
#ifdef MSC_PULSELED
_Static_assert((unsigned long long)(MSC_PULSELED) == 0x1ULL || (unsigned long long)(MSC_PULSELED) == (unsigned long long)(long long)(int)0x1ULL, "MSC_PULSELED is 1 in the table");
#endif
#ifdef MSC_GESTURE
_Static_assert((unsigned long long)(MSC_GESTURE) == 0x2ULL || (unsigned long long)(MSC_GESTURE) == (unsigned long long)(long long)(int)0x2ULL, "MSC_GESTURE is 2 in the table");
#endif
#ifdef MSC_RAW
_Static_assert((unsigned long long)(MSC_RAW) == 0x3ULL || (unsigned long long)(MSC_RAW) == (unsigned long long)(long long)(int)0x3ULL, "MSC_RAW is 3 in the table");
#endif
#ifdef MSC_SCAN
_Static_assert((unsigned long long)(MSC_SCAN) == 0x4ULL || (unsigned long long)(MSC_SCAN) == (unsigned long long)(long long)(int)0x4ULL, "MSC_SCAN is 4 in the table");
#endif
#ifdef MSC_TIMESTAMP
_Static_assert((unsigned long long)(MSC_TIMESTAMP) == 0x5ULL || (unsigned long long)(MSC_TIMESTAMP) == (unsigned long long)(long long)(int)0x5ULL, "MSC_TIMESTAMP is 5 in the table");
#endif
#ifdef SW_LID
_Static_assert((unsigned long long)(SW_LID) == 0x0ULL || (unsigned long long)(SW_LID) == (unsigned long long)(long long)(int)0x0ULL, "SW_LID is 0 in the table");
#endif
#ifdef SW_TABLET_MODE
_Static_assert((unsigned long long)(SW_TABLET_MODE) == 0x1ULL || (unsigned long long)(SW_TABLET_MODE) == (unsigned long long)(long long)(int)0x1ULL, "SW_TABLET_MODE is 1 in the table");
#endif
#ifdef SW_HEADPHONE_INSERT
_Static_assert((unsigned long long)(SW_HEADPHONE_INSERT) == 0x2ULL || (unsigned long long)(SW_HEADPHONE_INSERT) == (unsigned long long)(long long)(int)0x2ULL, "SW_HEADPHONE_INSERT is 2 in the table");
#endif
#ifdef SW_RFKILL_ALL
_Static_assert((unsigned long long)(SW_RFKILL_ALL) == 0x3ULL || (unsigned long long)(SW_RFKILL_ALL) == (unsigned long long)(long long)(int)0x3ULL, "SW_RFKILL_ALL is 3 in the table");
#endif
#ifdef SW_MICROPHONE_INSERT
_Static_assert((unsigned long long)(SW_MICROPHONE_INSERT) == 0x4ULL || (unsigned long long)(SW_MICROPHONE_INSERT) == (unsigned long long)(long long)(int)0x4ULL, "SW_MICROPHONE_INSERT is 4 in the table");
#endif
#ifdef SW_DOCK
_Static_assert((unsigned long long)(SW_DOCK) == 0x5ULL || (unsigned long long)(SW_DOCK) == (unsigned long long)(long long)(int)0x5ULL, "SW_DOCK is 5 in the table");
#endif
#ifdef SW_LINEOUT_INSERT
_Static_assert((unsigned long long)(SW_LINEOUT_INSERT) == 0x6ULL || (unsigned long long)(SW_LINEOUT_INSERT) == (unsigned long long)(long long)(int)0x6ULL, "SW_LINEOUT_INSERT is 6 in the table");
#endif
#ifdef SW_JACK_PHYSICAL_INSERT
_Static_assert((unsigned long long)(SW_JACK_PHYSICAL_INSERT) == 0x7ULL || (unsigned long long)(SW_JACK_PHYSICAL_INSERT) == (unsigned long long)(long long)(int)0x7ULL, "SW_JACK_PHYSICAL_INSERT is 7 in the table");
#endif
#ifdef SW_VIDEOOUT_INSERT
_Static_assert((unsigned long long)(SW_VIDEOOUT_INSERT) == 0x8ULL || (unsigned long long)(SW_VIDEOOUT_INSERT) == (unsigned long long)(long long)(int)0x8ULL, "SW_VIDEOOUT_INSERT is 8 in the table");
#endif
#ifdef SW_CAMERA_LENS_COVER
_Static_assert((unsigned long long)(SW_CAMERA_LENS_COVER) == 0x9ULL || (unsigned long long)(SW_CAMERA_LENS_COVER) == (unsigned long long)(long long)(int)0x9ULL, "SW_CAMERA_LENS_COVER is 9 in the table");
#endif
#ifdef SW_KEYPAD_SLIDE
_Static_assert((unsigned long long)(SW_KEYPAD_SLIDE) == 0xaULL || (unsigned long long)(SW_KEYPAD_SLIDE) == (unsigned long long)(long long)(int)0xaULL, "SW_KEYPAD_SLIDE is 10 in the table");
#endif
#ifdef SW_FRONT_PROXIMITY
_Static_assert((unsigned long long)(SW_FRONT_PROXIMITY) == 0xbULL || (unsigned long long)(SW_FRONT_PROXIMITY) == (unsigned long long)(long long)(int)0xbULL, "SW_FRONT_PROXIMITY is 11 in the table");
#endif
#ifdef SW_ROTATE_LOCK
_Static_assert((unsigned long long)(SW_ROTATE_LOCK) == 0xcULL || (unsigned long long)(SW_ROTATE_LOCK) == (unsigned long long)(long long)(int)0xcULL, "SW_ROTATE_LOCK is 12 in the table");
#endif
#ifdef SW_LINEIN_INSERT
_Static_assert((unsigned long long)(SW_LINEIN_INSERT) == 0xdULL || (unsigned long long)(SW_LINEIN_INSERT) == (unsigned long long)(long long)(int)0xdULL, "SW_LINEIN_INSERT is 13 in the table");
#endif
#ifdef SW_MUTE_DEVICE
_Static_assert((unsigned long long)(SW_MUTE_DEVICE) == 0xeULL || (unsigned long long)(SW_MUTE_DEVICE) == (unsigned long long)(long long)(int)0xeULL, "SW_MUTE_DEVICE is 14 in the table");
#endif
#ifdef SW_PEN_INSERTED
_Static_assert((unsigned long long)(SW_PEN_INSERTED) == 0xfULL || (unsigned long long)(SW_PEN_INSERTED) == (unsigned long long)(long long)(int)0xfULL, "SW_PEN_INSERTED is 15 in the table");
#endif
#ifdef SW_MACHINE_COVER
_Static_assert((unsigned long long)(SW_MACHINE_COVER) == 0x10ULL || (unsigned long long)(SW_MACHINE_COVER) == (unsigned long long)(long long)(int)0x10ULL, "SW_MACHINE_COVER is 16 in the table");
#endif
#ifdef LED_NUML
_Static_assert((unsigned long long)(LED_NUML) == 0x0ULL || (unsigned long long)(LED_NUML) == (unsigned long long)(long long)(int)0x0ULL, "LED_NUML is 0 in the table");
#endif
#ifdef LED_CAPSL
_Static_assert((unsigned long long)(LED_CAPSL) == 0x1ULL || (unsigned long long)(LED_CAPSL) == (unsigned long long)(long long)(int)0x1ULL, "LED_CAPSL is 1 in the table");
#endif
#ifdef LED_SCROLLL
_Static_assert((unsigned long long)(LED_SCROLLL) == 0x2ULL || (unsigned long long)(LED_SCROLLL) == (unsigned long long)(long long)(int)0x2ULL, "LED_SCROLLL is 2 in the table");
#endif
#ifdef LED_COMPOSE
_Static_assert((unsigned long long)(LED_COMPOSE) == 0x3ULL || (unsigned long long)(LED_COMPOSE) == (unsigned long long)(long long)(int)0x3ULL, "LED_COMPOSE is 3 in the table");
#endif
#ifdef LED_KANA
_Static_assert((unsigned long long)(LED_KANA) == 0x4ULL || (unsigned long long)(LED_KANA) == (unsigned long long)(long long)(int)0x4ULL, "LED_KANA is 4 in the table");
#endif
#ifdef LED_SLEEP
_Static_assert((unsigned long long)(LED_SLEEP) == 0x5ULL || (unsigned long long)(LED_SLEEP) == (unsigned long long)(long long)(int)0x5ULL, "LED_SLEEP is 5 in the table");
#endif
#ifdef LED_SUSPEND
_Static_assert((unsigned long long)(LED_SUSPEND) == 0x6ULL || (unsigned long long)(LED_SUSPEND) == (unsigned long long)(long long)(int)0x6ULL, "LED_SUSPEND is 6 in the table");
#endif
#ifdef LED_MUTE
_Static_assert((unsigned long long)(LED_MUTE) == 0x7ULL || (unsigned long long)(LED_MUTE) == (unsigned long long)(long long)(int)0x7ULL, "LED_MUTE is 7 in the table");
#endif
#ifdef LED_MISC
_Static_assert((unsigned long long)(LED_MISC) == 0x8ULL || (unsigned long long)(LED_MISC) == (unsigned long long)(long long)(int)0x8ULL, "LED_MISC is 8 in the table");
#endif
#ifdef LED_MAIL
_Static_assert((unsigned long long)(LED_MAIL) == 0x9ULL || (unsigned long long)(LED_MAIL) == (unsigned long long)(long long)(int)0x9ULL, "LED_MAIL is 9 in the table");
#endif
#ifdef LED_CHARGING
_Static_assert((unsigned long long)(LED_CHARGING) == 0xaULL || (unsigned long long)(LED_CHARGING) == (unsigned long long)(long long)(int)0xaULL, "LED_CHARGING is 10 in the table");
#endif
#ifdef SND_CLICK
_Static_assert((unsigned long long)(SND_CLICK) == 0x0ULL || (unsigned long long)(SND_CLICK) == (unsigned long long)(long long)(int)0x0ULL, "SND_CLICK is 0 in the table");
#endif
#ifdef SND_BELL
_Static_assert((unsigned long long)(SND_BELL) == 0x1ULL || (unsigned long long)(SND_BELL) == (unsigned long long)(long long)(int)0x1ULL, "SND_BELL is 1 in the table");
#endif
#ifdef SND_TONE
_Static_assert((unsigned long long)(SND_TONE) == 0x2ULL || (unsigned long long)(SND_TONE) == (unsigned long long)(long long)(int)0x2ULL, "SND_TONE is 2 in the table");
#endif
#ifdef REP_DELAY
_Static_assert((unsigned long long)(REP_DELAY) == 0x0ULL || (unsigned long long)(REP_DELAY) == (unsigned long long)(long long)(int)0x0ULL, "REP_DELAY is 0 in the table");
#endif
#ifdef REP_PERIOD
_Static_assert((unsigned long long)(REP_PERIOD) == 0x1ULL || (unsigned long long)(REP_PERIOD) == (unsigned long long)(long long)(int)0x1ULL, "REP_PERIOD is 1 in the table");
#endif
#ifdef INPUT_PROP_DIRECT
_Static_assert((unsigned long long)(INPUT_PROP_DIRECT) == 0x1ULL || (unsigned long long)(INPUT_PROP_DIRECT) == (unsigned long long)(long long)(int)0x1ULL, "INPUT_PROP_DIRECT is 1 in the table");
#endif
#ifdef INPUT_PROP_BUTTONPAD
_Static_assert((unsigned long long)(INPUT_PROP_BUTTONPAD) == 0x2ULL || (unsigned long long)(INPUT_PROP_BUTTONPAD) == (unsigned long long)(long long)(int)0x2ULL, "INPUT_PROP_BUTTONPAD is 2 in the table");
#endif
#ifdef INPUT_PROP_SEMI_MT
_Static_assert((unsigned long long)(INPUT_PROP_SEMI_MT) == 0x3ULL || (unsigned long long)(INPUT_PROP_SEMI_MT) == (unsigned long long)(long long)(int)0x3ULL, "INPUT_PROP_SEMI_MT is 3 in the table");
#endif
#ifdef INPUT_PROP_TOPBUTTONPAD
_Static_assert((unsigned long long)(INPUT_PROP_TOPBUTTONPAD) == 0x4ULL || (unsigned long long)(INPUT_PROP_TOPBUTTONPAD) == (unsigned long long)(long long)(int)0x4ULL, "INPUT_PROP_TOPBUTTONPAD is 4 in the table");
#endif
#ifdef INPUT_PROP_POINTING_STICK
_Static_assert((unsigned long long)(INPUT_PROP_POINTING_STICK) == 0x5ULL || (unsigned long long)(INPUT_PROP_POINTING_STICK) == (unsigned long long)(long long)(int)0x5ULL, "INPUT_PROP_POINTING_STICK is 5 in the table");
#endif
#ifdef INPUT_PROP_ACCELEROMETER
_Static_assert((unsigned long long)(INPUT_PROP_ACCELEROMETER) == 0x6ULL || (unsigned long long)(INPUT_PROP_ACCELEROMETER) == (unsigned long long)(long long)(int)0x6ULL, "INPUT_PROP_ACCELEROMETER is 6 in the table");
#endif
#endif
