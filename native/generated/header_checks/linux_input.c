/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/input.h>)
#include <linux/input.h>
#ifdef EVIOCGVERSION
_Static_assert((unsigned long long)(EVIOCGVERSION) == 0x80044501ULL || (unsigned long long)(EVIOCGVERSION) == (unsigned long long)(long long)(int)0x80044501ULL, "EVIOCGVERSION is 2147763457 in the table");
#endif
#ifdef EVIOCGID
_Static_assert((unsigned long long)(EVIOCGID) == 0x80084502ULL || (unsigned long long)(EVIOCGID) == (unsigned long long)(long long)(int)0x80084502ULL, "EVIOCGID is 2148025602 in the table");
#endif
#ifdef EVIOCGREP
_Static_assert((unsigned long long)(EVIOCGREP) == 0x80084503ULL || (unsigned long long)(EVIOCGREP) == (unsigned long long)(long long)(int)0x80084503ULL, "EVIOCGREP is 2148025603 in the table");
#endif
#ifdef EVIOCSREP
_Static_assert((unsigned long long)(EVIOCSREP) == 0x40084503ULL || (unsigned long long)(EVIOCSREP) == (unsigned long long)(long long)(int)0x40084503ULL, "EVIOCSREP is 1074283779 in the table");
#endif
#ifdef EVIOCGKEYCODE
_Static_assert((unsigned long long)(EVIOCGKEYCODE) == 0x80084504ULL || (unsigned long long)(EVIOCGKEYCODE) == (unsigned long long)(long long)(int)0x80084504ULL, "EVIOCGKEYCODE is 2148025604 in the table");
#endif
#ifdef EVIOCGKEYCODE_V2
_Static_assert((unsigned long long)(EVIOCGKEYCODE_V2) == 0x80284504ULL || (unsigned long long)(EVIOCGKEYCODE_V2) == (unsigned long long)(long long)(int)0x80284504ULL, "EVIOCGKEYCODE_V2 is 2150122756 in the table");
#endif
#ifdef EVIOCSKEYCODE
_Static_assert((unsigned long long)(EVIOCSKEYCODE) == 0x40084504ULL || (unsigned long long)(EVIOCSKEYCODE) == (unsigned long long)(long long)(int)0x40084504ULL, "EVIOCSKEYCODE is 1074283780 in the table");
#endif
#ifdef EVIOCSKEYCODE_V2
_Static_assert((unsigned long long)(EVIOCSKEYCODE_V2) == 0x40284504ULL || (unsigned long long)(EVIOCSKEYCODE_V2) == (unsigned long long)(long long)(int)0x40284504ULL, "EVIOCSKEYCODE_V2 is 1076380932 in the table");
#endif
#ifdef EVIOCSFF
_Static_assert((unsigned long long)(EVIOCSFF) == 0x40304580ULL || (unsigned long long)(EVIOCSFF) == (unsigned long long)(long long)(int)0x40304580ULL, "EVIOCSFF is 1076905344 in the table");
#endif
#ifdef EVIOCRMFF
_Static_assert((unsigned long long)(EVIOCRMFF) == 0x40044581ULL || (unsigned long long)(EVIOCRMFF) == (unsigned long long)(long long)(int)0x40044581ULL, "EVIOCRMFF is 1074021761 in the table");
#endif
#ifdef EVIOCGEFFECTS
_Static_assert((unsigned long long)(EVIOCGEFFECTS) == 0x80044584ULL || (unsigned long long)(EVIOCGEFFECTS) == (unsigned long long)(long long)(int)0x80044584ULL, "EVIOCGEFFECTS is 2147763588 in the table");
#endif
#ifdef EVIOCGRAB
_Static_assert((unsigned long long)(EVIOCGRAB) == 0x40044590ULL || (unsigned long long)(EVIOCGRAB) == (unsigned long long)(long long)(int)0x40044590ULL, "EVIOCGRAB is 1074021776 in the table");
#endif
#ifdef EVIOCREVOKE
_Static_assert((unsigned long long)(EVIOCREVOKE) == 0x40044591ULL || (unsigned long long)(EVIOCREVOKE) == (unsigned long long)(long long)(int)0x40044591ULL, "EVIOCREVOKE is 1074021777 in the table");
#endif
#ifdef EVIOCGMASK
_Static_assert((unsigned long long)(EVIOCGMASK) == 0x80104592ULL || (unsigned long long)(EVIOCGMASK) == (unsigned long long)(long long)(int)0x80104592ULL, "EVIOCGMASK is 2148550034 in the table");
#endif
#ifdef EVIOCSMASK
_Static_assert((unsigned long long)(EVIOCSMASK) == 0x40104593ULL || (unsigned long long)(EVIOCSMASK) == (unsigned long long)(long long)(int)0x40104593ULL, "EVIOCSMASK is 1074808211 in the table");
#endif
#ifdef EVIOCSCLOCKID
_Static_assert((unsigned long long)(EVIOCSCLOCKID) == 0x400445a0ULL || (unsigned long long)(EVIOCSCLOCKID) == (unsigned long long)(long long)(int)0x400445a0ULL, "EVIOCSCLOCKID is 1074021792 in the table");
#endif
#ifdef FF_RUMBLE
_Static_assert((unsigned long long)(FF_RUMBLE) == 0x50ULL || (unsigned long long)(FF_RUMBLE) == (unsigned long long)(long long)(int)0x50ULL, "FF_RUMBLE is 80 in the table");
#endif
#ifdef FF_PERIODIC
_Static_assert((unsigned long long)(FF_PERIODIC) == 0x51ULL || (unsigned long long)(FF_PERIODIC) == (unsigned long long)(long long)(int)0x51ULL, "FF_PERIODIC is 81 in the table");
#endif
#ifdef FF_CONSTANT
_Static_assert((unsigned long long)(FF_CONSTANT) == 0x52ULL || (unsigned long long)(FF_CONSTANT) == (unsigned long long)(long long)(int)0x52ULL, "FF_CONSTANT is 82 in the table");
#endif
#ifdef FF_SPRING
_Static_assert((unsigned long long)(FF_SPRING) == 0x53ULL || (unsigned long long)(FF_SPRING) == (unsigned long long)(long long)(int)0x53ULL, "FF_SPRING is 83 in the table");
#endif
#ifdef FF_FRICTION
_Static_assert((unsigned long long)(FF_FRICTION) == 0x54ULL || (unsigned long long)(FF_FRICTION) == (unsigned long long)(long long)(int)0x54ULL, "FF_FRICTION is 84 in the table");
#endif
#ifdef FF_DAMPER
_Static_assert((unsigned long long)(FF_DAMPER) == 0x55ULL || (unsigned long long)(FF_DAMPER) == (unsigned long long)(long long)(int)0x55ULL, "FF_DAMPER is 85 in the table");
#endif
#ifdef FF_INERTIA
_Static_assert((unsigned long long)(FF_INERTIA) == 0x56ULL || (unsigned long long)(FF_INERTIA) == (unsigned long long)(long long)(int)0x56ULL, "FF_INERTIA is 86 in the table");
#endif
#ifdef FF_RAMP
_Static_assert((unsigned long long)(FF_RAMP) == 0x57ULL || (unsigned long long)(FF_RAMP) == (unsigned long long)(long long)(int)0x57ULL, "FF_RAMP is 87 in the table");
#endif
#ifdef FF_SQUARE
_Static_assert((unsigned long long)(FF_SQUARE) == 0x58ULL || (unsigned long long)(FF_SQUARE) == (unsigned long long)(long long)(int)0x58ULL, "FF_SQUARE is 88 in the table");
#endif
#ifdef FF_TRIANGLE
_Static_assert((unsigned long long)(FF_TRIANGLE) == 0x59ULL || (unsigned long long)(FF_TRIANGLE) == (unsigned long long)(long long)(int)0x59ULL, "FF_TRIANGLE is 89 in the table");
#endif
#ifdef FF_SINE
_Static_assert((unsigned long long)(FF_SINE) == 0x5aULL || (unsigned long long)(FF_SINE) == (unsigned long long)(long long)(int)0x5aULL, "FF_SINE is 90 in the table");
#endif
#ifdef FF_SAW_UP
_Static_assert((unsigned long long)(FF_SAW_UP) == 0x5bULL || (unsigned long long)(FF_SAW_UP) == (unsigned long long)(long long)(int)0x5bULL, "FF_SAW_UP is 91 in the table");
#endif
#ifdef FF_SAW_DOWN
_Static_assert((unsigned long long)(FF_SAW_DOWN) == 0x5cULL || (unsigned long long)(FF_SAW_DOWN) == (unsigned long long)(long long)(int)0x5cULL, "FF_SAW_DOWN is 92 in the table");
#endif
#ifdef FF_CUSTOM
_Static_assert((unsigned long long)(FF_CUSTOM) == 0x5dULL || (unsigned long long)(FF_CUSTOM) == (unsigned long long)(long long)(int)0x5dULL, "FF_CUSTOM is 93 in the table");
#endif
#ifdef FF_GAIN
_Static_assert((unsigned long long)(FF_GAIN) == 0x60ULL || (unsigned long long)(FF_GAIN) == (unsigned long long)(long long)(int)0x60ULL, "FF_GAIN is 96 in the table");
#endif
#ifdef FF_AUTOCENTER
_Static_assert((unsigned long long)(FF_AUTOCENTER) == 0x61ULL || (unsigned long long)(FF_AUTOCENTER) == (unsigned long long)(long long)(int)0x61ULL, "FF_AUTOCENTER is 97 in the table");
#endif
#ifdef FF_STATUS_STOPPED
_Static_assert((unsigned long long)(FF_STATUS_STOPPED) == 0x0ULL || (unsigned long long)(FF_STATUS_STOPPED) == (unsigned long long)(long long)(int)0x0ULL, "FF_STATUS_STOPPED is 0 in the table");
#endif
#ifdef FF_STATUS_PLAYING
_Static_assert((unsigned long long)(FF_STATUS_PLAYING) == 0x1ULL || (unsigned long long)(FF_STATUS_PLAYING) == (unsigned long long)(long long)(int)0x1ULL, "FF_STATUS_PLAYING is 1 in the table");
#endif
_Static_assert(sizeof(struct input_id) == 8, "struct input_id has 8 bytes in the table");
_Static_assert(offsetof(struct input_id, bustype) == 0, "bustype of struct input_id is at 0 in the table");
_Static_assert(offsetof(struct input_id, vendor) == 2, "vendor of struct input_id is at 2 in the table");
_Static_assert(offsetof(struct input_id, product) == 4, "product of struct input_id is at 4 in the table");
_Static_assert(offsetof(struct input_id, version) == 6, "version of struct input_id is at 6 in the table");
_Static_assert(sizeof(struct input_keymap_entry) == 40, "struct input_keymap_entry has 40 bytes in the table");
_Static_assert(offsetof(struct input_keymap_entry, flags) == 0, "flags of struct input_keymap_entry is at 0 in the table");
_Static_assert(offsetof(struct input_keymap_entry, len) == 1, "len of struct input_keymap_entry is at 1 in the table");
_Static_assert(offsetof(struct input_keymap_entry, index) == 2, "index of struct input_keymap_entry is at 2 in the table");
_Static_assert(offsetof(struct input_keymap_entry, keycode) == 4, "keycode of struct input_keymap_entry is at 4 in the table");
_Static_assert(offsetof(struct input_keymap_entry, scancode) == 8, "scancode of struct input_keymap_entry is at 8 in the table");
#endif
