/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/keyboard.h>)
#include <linux/keyboard.h>
#ifdef KT_LATIN
_Static_assert((unsigned long long)(KT_LATIN) == 0x0ULL || (unsigned long long)(KT_LATIN) == (unsigned long long)(long long)(int)0x0ULL, "KT_LATIN is 0 in the table");
#endif
#ifdef KT_FN
_Static_assert((unsigned long long)(KT_FN) == 0x1ULL || (unsigned long long)(KT_FN) == (unsigned long long)(long long)(int)0x1ULL, "KT_FN is 1 in the table");
#endif
#ifdef KT_SPEC
_Static_assert((unsigned long long)(KT_SPEC) == 0x2ULL || (unsigned long long)(KT_SPEC) == (unsigned long long)(long long)(int)0x2ULL, "KT_SPEC is 2 in the table");
#endif
#ifdef KT_PAD
_Static_assert((unsigned long long)(KT_PAD) == 0x3ULL || (unsigned long long)(KT_PAD) == (unsigned long long)(long long)(int)0x3ULL, "KT_PAD is 3 in the table");
#endif
#ifdef KT_DEAD
_Static_assert((unsigned long long)(KT_DEAD) == 0x4ULL || (unsigned long long)(KT_DEAD) == (unsigned long long)(long long)(int)0x4ULL, "KT_DEAD is 4 in the table");
#endif
#ifdef KT_CONS
_Static_assert((unsigned long long)(KT_CONS) == 0x5ULL || (unsigned long long)(KT_CONS) == (unsigned long long)(long long)(int)0x5ULL, "KT_CONS is 5 in the table");
#endif
#ifdef KT_CUR
_Static_assert((unsigned long long)(KT_CUR) == 0x6ULL || (unsigned long long)(KT_CUR) == (unsigned long long)(long long)(int)0x6ULL, "KT_CUR is 6 in the table");
#endif
#ifdef KT_SHIFT
_Static_assert((unsigned long long)(KT_SHIFT) == 0x7ULL || (unsigned long long)(KT_SHIFT) == (unsigned long long)(long long)(int)0x7ULL, "KT_SHIFT is 7 in the table");
#endif
#ifdef KT_META
_Static_assert((unsigned long long)(KT_META) == 0x8ULL || (unsigned long long)(KT_META) == (unsigned long long)(long long)(int)0x8ULL, "KT_META is 8 in the table");
#endif
#ifdef KT_ASCII
_Static_assert((unsigned long long)(KT_ASCII) == 0x9ULL || (unsigned long long)(KT_ASCII) == (unsigned long long)(long long)(int)0x9ULL, "KT_ASCII is 9 in the table");
#endif
#ifdef KT_LOCK
_Static_assert((unsigned long long)(KT_LOCK) == 0xaULL || (unsigned long long)(KT_LOCK) == (unsigned long long)(long long)(int)0xaULL, "KT_LOCK is 10 in the table");
#endif
#ifdef KT_LETTER
_Static_assert((unsigned long long)(KT_LETTER) == 0xbULL || (unsigned long long)(KT_LETTER) == (unsigned long long)(long long)(int)0xbULL, "KT_LETTER is 11 in the table");
#endif
#ifdef KT_SLOCK
_Static_assert((unsigned long long)(KT_SLOCK) == 0xcULL || (unsigned long long)(KT_SLOCK) == (unsigned long long)(long long)(int)0xcULL, "KT_SLOCK is 12 in the table");
#endif
#ifdef KT_DEAD2
_Static_assert((unsigned long long)(KT_DEAD2) == 0xdULL || (unsigned long long)(KT_DEAD2) == (unsigned long long)(long long)(int)0xdULL, "KT_DEAD2 is 13 in the table");
#endif
#ifdef KT_BRL
_Static_assert((unsigned long long)(KT_BRL) == 0xeULL || (unsigned long long)(KT_BRL) == (unsigned long long)(long long)(int)0xeULL, "KT_BRL is 14 in the table");
#endif
#ifdef K_F1
_Static_assert((unsigned long long)(K_F1) == 0x100ULL || (unsigned long long)(K_F1) == (unsigned long long)(long long)(int)0x100ULL, "K_F1 is 256 in the table");
#endif
#ifdef K_F2
_Static_assert((unsigned long long)(K_F2) == 0x101ULL || (unsigned long long)(K_F2) == (unsigned long long)(long long)(int)0x101ULL, "K_F2 is 257 in the table");
#endif
#ifdef K_F3
_Static_assert((unsigned long long)(K_F3) == 0x102ULL || (unsigned long long)(K_F3) == (unsigned long long)(long long)(int)0x102ULL, "K_F3 is 258 in the table");
#endif
#ifdef K_F4
_Static_assert((unsigned long long)(K_F4) == 0x103ULL || (unsigned long long)(K_F4) == (unsigned long long)(long long)(int)0x103ULL, "K_F4 is 259 in the table");
#endif
#ifdef K_F5
_Static_assert((unsigned long long)(K_F5) == 0x104ULL || (unsigned long long)(K_F5) == (unsigned long long)(long long)(int)0x104ULL, "K_F5 is 260 in the table");
#endif
#ifdef K_F6
_Static_assert((unsigned long long)(K_F6) == 0x105ULL || (unsigned long long)(K_F6) == (unsigned long long)(long long)(int)0x105ULL, "K_F6 is 261 in the table");
#endif
#ifdef K_F7
_Static_assert((unsigned long long)(K_F7) == 0x106ULL || (unsigned long long)(K_F7) == (unsigned long long)(long long)(int)0x106ULL, "K_F7 is 262 in the table");
#endif
#ifdef K_F8
_Static_assert((unsigned long long)(K_F8) == 0x107ULL || (unsigned long long)(K_F8) == (unsigned long long)(long long)(int)0x107ULL, "K_F8 is 263 in the table");
#endif
#ifdef K_F9
_Static_assert((unsigned long long)(K_F9) == 0x108ULL || (unsigned long long)(K_F9) == (unsigned long long)(long long)(int)0x108ULL, "K_F9 is 264 in the table");
#endif
#ifdef K_F10
_Static_assert((unsigned long long)(K_F10) == 0x109ULL || (unsigned long long)(K_F10) == (unsigned long long)(long long)(int)0x109ULL, "K_F10 is 265 in the table");
#endif
#ifdef K_F11
_Static_assert((unsigned long long)(K_F11) == 0x10aULL || (unsigned long long)(K_F11) == (unsigned long long)(long long)(int)0x10aULL, "K_F11 is 266 in the table");
#endif
#ifdef K_F12
_Static_assert((unsigned long long)(K_F12) == 0x10bULL || (unsigned long long)(K_F12) == (unsigned long long)(long long)(int)0x10bULL, "K_F12 is 267 in the table");
#endif
#ifdef K_F13
_Static_assert((unsigned long long)(K_F13) == 0x10cULL || (unsigned long long)(K_F13) == (unsigned long long)(long long)(int)0x10cULL, "K_F13 is 268 in the table");
#endif
#ifdef K_F14
_Static_assert((unsigned long long)(K_F14) == 0x10dULL || (unsigned long long)(K_F14) == (unsigned long long)(long long)(int)0x10dULL, "K_F14 is 269 in the table");
#endif
#ifdef K_F15
_Static_assert((unsigned long long)(K_F15) == 0x10eULL || (unsigned long long)(K_F15) == (unsigned long long)(long long)(int)0x10eULL, "K_F15 is 270 in the table");
#endif
#ifdef K_F16
_Static_assert((unsigned long long)(K_F16) == 0x10fULL || (unsigned long long)(K_F16) == (unsigned long long)(long long)(int)0x10fULL, "K_F16 is 271 in the table");
#endif
#ifdef K_F17
_Static_assert((unsigned long long)(K_F17) == 0x110ULL || (unsigned long long)(K_F17) == (unsigned long long)(long long)(int)0x110ULL, "K_F17 is 272 in the table");
#endif
#ifdef K_F18
_Static_assert((unsigned long long)(K_F18) == 0x111ULL || (unsigned long long)(K_F18) == (unsigned long long)(long long)(int)0x111ULL, "K_F18 is 273 in the table");
#endif
#ifdef K_F19
_Static_assert((unsigned long long)(K_F19) == 0x112ULL || (unsigned long long)(K_F19) == (unsigned long long)(long long)(int)0x112ULL, "K_F19 is 274 in the table");
#endif
#ifdef K_F20
_Static_assert((unsigned long long)(K_F20) == 0x113ULL || (unsigned long long)(K_F20) == (unsigned long long)(long long)(int)0x113ULL, "K_F20 is 275 in the table");
#endif
#ifdef K_FIND
_Static_assert((unsigned long long)(K_FIND) == 0x114ULL || (unsigned long long)(K_FIND) == (unsigned long long)(long long)(int)0x114ULL, "K_FIND is 276 in the table");
#endif
#ifdef K_INSERT
_Static_assert((unsigned long long)(K_INSERT) == 0x115ULL || (unsigned long long)(K_INSERT) == (unsigned long long)(long long)(int)0x115ULL, "K_INSERT is 277 in the table");
#endif
#ifdef K_REMOVE
_Static_assert((unsigned long long)(K_REMOVE) == 0x116ULL || (unsigned long long)(K_REMOVE) == (unsigned long long)(long long)(int)0x116ULL, "K_REMOVE is 278 in the table");
#endif
#ifdef K_SELECT
_Static_assert((unsigned long long)(K_SELECT) == 0x117ULL || (unsigned long long)(K_SELECT) == (unsigned long long)(long long)(int)0x117ULL, "K_SELECT is 279 in the table");
#endif
#ifdef K_PGUP
_Static_assert((unsigned long long)(K_PGUP) == 0x118ULL || (unsigned long long)(K_PGUP) == (unsigned long long)(long long)(int)0x118ULL, "K_PGUP is 280 in the table");
#endif
#ifdef K_PGDN
_Static_assert((unsigned long long)(K_PGDN) == 0x119ULL || (unsigned long long)(K_PGDN) == (unsigned long long)(long long)(int)0x119ULL, "K_PGDN is 281 in the table");
#endif
#ifdef K_MACRO
_Static_assert((unsigned long long)(K_MACRO) == 0x11aULL || (unsigned long long)(K_MACRO) == (unsigned long long)(long long)(int)0x11aULL, "K_MACRO is 282 in the table");
#endif
#ifdef K_HELP
_Static_assert((unsigned long long)(K_HELP) == 0x11bULL || (unsigned long long)(K_HELP) == (unsigned long long)(long long)(int)0x11bULL, "K_HELP is 283 in the table");
#endif
#ifdef K_DO
_Static_assert((unsigned long long)(K_DO) == 0x11cULL || (unsigned long long)(K_DO) == (unsigned long long)(long long)(int)0x11cULL, "K_DO is 284 in the table");
#endif
#ifdef K_PAUSE
_Static_assert((unsigned long long)(K_PAUSE) == 0x11dULL || (unsigned long long)(K_PAUSE) == (unsigned long long)(long long)(int)0x11dULL, "K_PAUSE is 285 in the table");
#endif
#ifdef K_F21
_Static_assert((unsigned long long)(K_F21) == 0x11eULL || (unsigned long long)(K_F21) == (unsigned long long)(long long)(int)0x11eULL, "K_F21 is 286 in the table");
#endif
#ifdef K_F22
_Static_assert((unsigned long long)(K_F22) == 0x11fULL || (unsigned long long)(K_F22) == (unsigned long long)(long long)(int)0x11fULL, "K_F22 is 287 in the table");
#endif
#ifdef K_F23
_Static_assert((unsigned long long)(K_F23) == 0x120ULL || (unsigned long long)(K_F23) == (unsigned long long)(long long)(int)0x120ULL, "K_F23 is 288 in the table");
#endif
#ifdef K_F24
_Static_assert((unsigned long long)(K_F24) == 0x121ULL || (unsigned long long)(K_F24) == (unsigned long long)(long long)(int)0x121ULL, "K_F24 is 289 in the table");
#endif
#ifdef K_F25
_Static_assert((unsigned long long)(K_F25) == 0x122ULL || (unsigned long long)(K_F25) == (unsigned long long)(long long)(int)0x122ULL, "K_F25 is 290 in the table");
#endif
#ifdef K_F26
_Static_assert((unsigned long long)(K_F26) == 0x123ULL || (unsigned long long)(K_F26) == (unsigned long long)(long long)(int)0x123ULL, "K_F26 is 291 in the table");
#endif
#ifdef K_F27
_Static_assert((unsigned long long)(K_F27) == 0x124ULL || (unsigned long long)(K_F27) == (unsigned long long)(long long)(int)0x124ULL, "K_F27 is 292 in the table");
#endif
#ifdef K_F28
_Static_assert((unsigned long long)(K_F28) == 0x125ULL || (unsigned long long)(K_F28) == (unsigned long long)(long long)(int)0x125ULL, "K_F28 is 293 in the table");
#endif
#ifdef K_F29
_Static_assert((unsigned long long)(K_F29) == 0x126ULL || (unsigned long long)(K_F29) == (unsigned long long)(long long)(int)0x126ULL, "K_F29 is 294 in the table");
#endif
#ifdef K_F30
_Static_assert((unsigned long long)(K_F30) == 0x127ULL || (unsigned long long)(K_F30) == (unsigned long long)(long long)(int)0x127ULL, "K_F30 is 295 in the table");
#endif
#ifdef K_F31
_Static_assert((unsigned long long)(K_F31) == 0x128ULL || (unsigned long long)(K_F31) == (unsigned long long)(long long)(int)0x128ULL, "K_F31 is 296 in the table");
#endif
#ifdef K_F32
_Static_assert((unsigned long long)(K_F32) == 0x129ULL || (unsigned long long)(K_F32) == (unsigned long long)(long long)(int)0x129ULL, "K_F32 is 297 in the table");
#endif
#ifdef K_F33
_Static_assert((unsigned long long)(K_F33) == 0x12aULL || (unsigned long long)(K_F33) == (unsigned long long)(long long)(int)0x12aULL, "K_F33 is 298 in the table");
#endif
#ifdef K_F34
_Static_assert((unsigned long long)(K_F34) == 0x12bULL || (unsigned long long)(K_F34) == (unsigned long long)(long long)(int)0x12bULL, "K_F34 is 299 in the table");
#endif
#ifdef K_F35
_Static_assert((unsigned long long)(K_F35) == 0x12cULL || (unsigned long long)(K_F35) == (unsigned long long)(long long)(int)0x12cULL, "K_F35 is 300 in the table");
#endif
#ifdef K_F36
_Static_assert((unsigned long long)(K_F36) == 0x12dULL || (unsigned long long)(K_F36) == (unsigned long long)(long long)(int)0x12dULL, "K_F36 is 301 in the table");
#endif
#ifdef K_F37
_Static_assert((unsigned long long)(K_F37) == 0x12eULL || (unsigned long long)(K_F37) == (unsigned long long)(long long)(int)0x12eULL, "K_F37 is 302 in the table");
#endif
#ifdef K_F38
_Static_assert((unsigned long long)(K_F38) == 0x12fULL || (unsigned long long)(K_F38) == (unsigned long long)(long long)(int)0x12fULL, "K_F38 is 303 in the table");
#endif
#ifdef K_F39
_Static_assert((unsigned long long)(K_F39) == 0x130ULL || (unsigned long long)(K_F39) == (unsigned long long)(long long)(int)0x130ULL, "K_F39 is 304 in the table");
#endif
#ifdef K_F40
_Static_assert((unsigned long long)(K_F40) == 0x131ULL || (unsigned long long)(K_F40) == (unsigned long long)(long long)(int)0x131ULL, "K_F40 is 305 in the table");
#endif
#ifdef K_F41
_Static_assert((unsigned long long)(K_F41) == 0x132ULL || (unsigned long long)(K_F41) == (unsigned long long)(long long)(int)0x132ULL, "K_F41 is 306 in the table");
#endif
#ifdef K_F42
_Static_assert((unsigned long long)(K_F42) == 0x133ULL || (unsigned long long)(K_F42) == (unsigned long long)(long long)(int)0x133ULL, "K_F42 is 307 in the table");
#endif
#ifdef K_F43
_Static_assert((unsigned long long)(K_F43) == 0x134ULL || (unsigned long long)(K_F43) == (unsigned long long)(long long)(int)0x134ULL, "K_F43 is 308 in the table");
#endif
#ifdef K_F44
_Static_assert((unsigned long long)(K_F44) == 0x135ULL || (unsigned long long)(K_F44) == (unsigned long long)(long long)(int)0x135ULL, "K_F44 is 309 in the table");
#endif
#ifdef K_F45
_Static_assert((unsigned long long)(K_F45) == 0x136ULL || (unsigned long long)(K_F45) == (unsigned long long)(long long)(int)0x136ULL, "K_F45 is 310 in the table");
#endif
#ifdef K_F46
_Static_assert((unsigned long long)(K_F46) == 0x137ULL || (unsigned long long)(K_F46) == (unsigned long long)(long long)(int)0x137ULL, "K_F46 is 311 in the table");
#endif
#ifdef K_F47
_Static_assert((unsigned long long)(K_F47) == 0x138ULL || (unsigned long long)(K_F47) == (unsigned long long)(long long)(int)0x138ULL, "K_F47 is 312 in the table");
#endif
#ifdef K_F48
_Static_assert((unsigned long long)(K_F48) == 0x139ULL || (unsigned long long)(K_F48) == (unsigned long long)(long long)(int)0x139ULL, "K_F48 is 313 in the table");
#endif
#ifdef K_F49
_Static_assert((unsigned long long)(K_F49) == 0x13aULL || (unsigned long long)(K_F49) == (unsigned long long)(long long)(int)0x13aULL, "K_F49 is 314 in the table");
#endif
#ifdef K_F50
_Static_assert((unsigned long long)(K_F50) == 0x13bULL || (unsigned long long)(K_F50) == (unsigned long long)(long long)(int)0x13bULL, "K_F50 is 315 in the table");
#endif
#ifdef K_F51
_Static_assert((unsigned long long)(K_F51) == 0x13cULL || (unsigned long long)(K_F51) == (unsigned long long)(long long)(int)0x13cULL, "K_F51 is 316 in the table");
#endif
#ifdef K_F52
_Static_assert((unsigned long long)(K_F52) == 0x13dULL || (unsigned long long)(K_F52) == (unsigned long long)(long long)(int)0x13dULL, "K_F52 is 317 in the table");
#endif
#ifdef K_F53
_Static_assert((unsigned long long)(K_F53) == 0x13eULL || (unsigned long long)(K_F53) == (unsigned long long)(long long)(int)0x13eULL, "K_F53 is 318 in the table");
#endif
#ifdef K_F54
_Static_assert((unsigned long long)(K_F54) == 0x13fULL || (unsigned long long)(K_F54) == (unsigned long long)(long long)(int)0x13fULL, "K_F54 is 319 in the table");
#endif
#ifdef K_F55
_Static_assert((unsigned long long)(K_F55) == 0x140ULL || (unsigned long long)(K_F55) == (unsigned long long)(long long)(int)0x140ULL, "K_F55 is 320 in the table");
#endif
#ifdef K_F56
_Static_assert((unsigned long long)(K_F56) == 0x141ULL || (unsigned long long)(K_F56) == (unsigned long long)(long long)(int)0x141ULL, "K_F56 is 321 in the table");
#endif
#ifdef K_F57
_Static_assert((unsigned long long)(K_F57) == 0x142ULL || (unsigned long long)(K_F57) == (unsigned long long)(long long)(int)0x142ULL, "K_F57 is 322 in the table");
#endif
#ifdef K_F58
_Static_assert((unsigned long long)(K_F58) == 0x143ULL || (unsigned long long)(K_F58) == (unsigned long long)(long long)(int)0x143ULL, "K_F58 is 323 in the table");
#endif
#ifdef K_F59
_Static_assert((unsigned long long)(K_F59) == 0x144ULL || (unsigned long long)(K_F59) == (unsigned long long)(long long)(int)0x144ULL, "K_F59 is 324 in the table");
#endif
#ifdef K_F60
_Static_assert((unsigned long long)(K_F60) == 0x145ULL || (unsigned long long)(K_F60) == (unsigned long long)(long long)(int)0x145ULL, "K_F60 is 325 in the table");
#endif
#ifdef K_F61
_Static_assert((unsigned long long)(K_F61) == 0x146ULL || (unsigned long long)(K_F61) == (unsigned long long)(long long)(int)0x146ULL, "K_F61 is 326 in the table");
#endif
#ifdef K_F62
_Static_assert((unsigned long long)(K_F62) == 0x147ULL || (unsigned long long)(K_F62) == (unsigned long long)(long long)(int)0x147ULL, "K_F62 is 327 in the table");
#endif
#ifdef K_F63
_Static_assert((unsigned long long)(K_F63) == 0x148ULL || (unsigned long long)(K_F63) == (unsigned long long)(long long)(int)0x148ULL, "K_F63 is 328 in the table");
#endif
#ifdef K_F64
_Static_assert((unsigned long long)(K_F64) == 0x149ULL || (unsigned long long)(K_F64) == (unsigned long long)(long long)(int)0x149ULL, "K_F64 is 329 in the table");
#endif
#ifdef K_F65
_Static_assert((unsigned long long)(K_F65) == 0x14aULL || (unsigned long long)(K_F65) == (unsigned long long)(long long)(int)0x14aULL, "K_F65 is 330 in the table");
#endif
#ifdef K_F66
_Static_assert((unsigned long long)(K_F66) == 0x14bULL || (unsigned long long)(K_F66) == (unsigned long long)(long long)(int)0x14bULL, "K_F66 is 331 in the table");
#endif
#ifdef K_F67
_Static_assert((unsigned long long)(K_F67) == 0x14cULL || (unsigned long long)(K_F67) == (unsigned long long)(long long)(int)0x14cULL, "K_F67 is 332 in the table");
#endif
#ifdef K_F68
_Static_assert((unsigned long long)(K_F68) == 0x14dULL || (unsigned long long)(K_F68) == (unsigned long long)(long long)(int)0x14dULL, "K_F68 is 333 in the table");
#endif
#ifdef K_F69
_Static_assert((unsigned long long)(K_F69) == 0x14eULL || (unsigned long long)(K_F69) == (unsigned long long)(long long)(int)0x14eULL, "K_F69 is 334 in the table");
#endif
#ifdef K_F70
_Static_assert((unsigned long long)(K_F70) == 0x14fULL || (unsigned long long)(K_F70) == (unsigned long long)(long long)(int)0x14fULL, "K_F70 is 335 in the table");
#endif
#ifdef K_F71
_Static_assert((unsigned long long)(K_F71) == 0x150ULL || (unsigned long long)(K_F71) == (unsigned long long)(long long)(int)0x150ULL, "K_F71 is 336 in the table");
#endif
#ifdef K_F72
_Static_assert((unsigned long long)(K_F72) == 0x151ULL || (unsigned long long)(K_F72) == (unsigned long long)(long long)(int)0x151ULL, "K_F72 is 337 in the table");
#endif
#ifdef K_F73
_Static_assert((unsigned long long)(K_F73) == 0x152ULL || (unsigned long long)(K_F73) == (unsigned long long)(long long)(int)0x152ULL, "K_F73 is 338 in the table");
#endif
#ifdef K_F74
_Static_assert((unsigned long long)(K_F74) == 0x153ULL || (unsigned long long)(K_F74) == (unsigned long long)(long long)(int)0x153ULL, "K_F74 is 339 in the table");
#endif
#ifdef K_F75
_Static_assert((unsigned long long)(K_F75) == 0x154ULL || (unsigned long long)(K_F75) == (unsigned long long)(long long)(int)0x154ULL, "K_F75 is 340 in the table");
#endif
#ifdef K_F76
_Static_assert((unsigned long long)(K_F76) == 0x155ULL || (unsigned long long)(K_F76) == (unsigned long long)(long long)(int)0x155ULL, "K_F76 is 341 in the table");
#endif
#ifdef K_F77
_Static_assert((unsigned long long)(K_F77) == 0x156ULL || (unsigned long long)(K_F77) == (unsigned long long)(long long)(int)0x156ULL, "K_F77 is 342 in the table");
#endif
#ifdef K_F78
_Static_assert((unsigned long long)(K_F78) == 0x157ULL || (unsigned long long)(K_F78) == (unsigned long long)(long long)(int)0x157ULL, "K_F78 is 343 in the table");
#endif
#ifdef K_F79
_Static_assert((unsigned long long)(K_F79) == 0x158ULL || (unsigned long long)(K_F79) == (unsigned long long)(long long)(int)0x158ULL, "K_F79 is 344 in the table");
#endif
#ifdef K_F80
_Static_assert((unsigned long long)(K_F80) == 0x159ULL || (unsigned long long)(K_F80) == (unsigned long long)(long long)(int)0x159ULL, "K_F80 is 345 in the table");
#endif
#ifdef K_F81
_Static_assert((unsigned long long)(K_F81) == 0x15aULL || (unsigned long long)(K_F81) == (unsigned long long)(long long)(int)0x15aULL, "K_F81 is 346 in the table");
#endif
#ifdef K_F82
_Static_assert((unsigned long long)(K_F82) == 0x15bULL || (unsigned long long)(K_F82) == (unsigned long long)(long long)(int)0x15bULL, "K_F82 is 347 in the table");
#endif
#ifdef K_F83
_Static_assert((unsigned long long)(K_F83) == 0x15cULL || (unsigned long long)(K_F83) == (unsigned long long)(long long)(int)0x15cULL, "K_F83 is 348 in the table");
#endif
#ifdef K_F84
_Static_assert((unsigned long long)(K_F84) == 0x15dULL || (unsigned long long)(K_F84) == (unsigned long long)(long long)(int)0x15dULL, "K_F84 is 349 in the table");
#endif
#ifdef K_F85
_Static_assert((unsigned long long)(K_F85) == 0x15eULL || (unsigned long long)(K_F85) == (unsigned long long)(long long)(int)0x15eULL, "K_F85 is 350 in the table");
#endif
#ifdef K_F86
_Static_assert((unsigned long long)(K_F86) == 0x15fULL || (unsigned long long)(K_F86) == (unsigned long long)(long long)(int)0x15fULL, "K_F86 is 351 in the table");
#endif
#ifdef K_F87
_Static_assert((unsigned long long)(K_F87) == 0x160ULL || (unsigned long long)(K_F87) == (unsigned long long)(long long)(int)0x160ULL, "K_F87 is 352 in the table");
#endif
#ifdef K_F88
_Static_assert((unsigned long long)(K_F88) == 0x161ULL || (unsigned long long)(K_F88) == (unsigned long long)(long long)(int)0x161ULL, "K_F88 is 353 in the table");
#endif
#ifdef K_F89
_Static_assert((unsigned long long)(K_F89) == 0x162ULL || (unsigned long long)(K_F89) == (unsigned long long)(long long)(int)0x162ULL, "K_F89 is 354 in the table");
#endif
#ifdef K_F90
_Static_assert((unsigned long long)(K_F90) == 0x163ULL || (unsigned long long)(K_F90) == (unsigned long long)(long long)(int)0x163ULL, "K_F90 is 355 in the table");
#endif
#ifdef K_F91
_Static_assert((unsigned long long)(K_F91) == 0x164ULL || (unsigned long long)(K_F91) == (unsigned long long)(long long)(int)0x164ULL, "K_F91 is 356 in the table");
#endif
#ifdef K_F92
_Static_assert((unsigned long long)(K_F92) == 0x165ULL || (unsigned long long)(K_F92) == (unsigned long long)(long long)(int)0x165ULL, "K_F92 is 357 in the table");
#endif
#ifdef K_F93
_Static_assert((unsigned long long)(K_F93) == 0x166ULL || (unsigned long long)(K_F93) == (unsigned long long)(long long)(int)0x166ULL, "K_F93 is 358 in the table");
#endif
#ifdef K_F94
_Static_assert((unsigned long long)(K_F94) == 0x167ULL || (unsigned long long)(K_F94) == (unsigned long long)(long long)(int)0x167ULL, "K_F94 is 359 in the table");
#endif
#ifdef K_F95
_Static_assert((unsigned long long)(K_F95) == 0x168ULL || (unsigned long long)(K_F95) == (unsigned long long)(long long)(int)0x168ULL, "K_F95 is 360 in the table");
#endif
#ifdef K_F96
_Static_assert((unsigned long long)(K_F96) == 0x169ULL || (unsigned long long)(K_F96) == (unsigned long long)(long long)(int)0x169ULL, "K_F96 is 361 in the table");
#endif
#ifdef K_F97
_Static_assert((unsigned long long)(K_F97) == 0x16aULL || (unsigned long long)(K_F97) == (unsigned long long)(long long)(int)0x16aULL, "K_F97 is 362 in the table");
#endif
#ifdef K_F98
_Static_assert((unsigned long long)(K_F98) == 0x16bULL || (unsigned long long)(K_F98) == (unsigned long long)(long long)(int)0x16bULL, "K_F98 is 363 in the table");
#endif
#ifdef K_F99
_Static_assert((unsigned long long)(K_F99) == 0x16cULL || (unsigned long long)(K_F99) == (unsigned long long)(long long)(int)0x16cULL, "K_F99 is 364 in the table");
#endif
#ifdef K_F100
_Static_assert((unsigned long long)(K_F100) == 0x16dULL || (unsigned long long)(K_F100) == (unsigned long long)(long long)(int)0x16dULL, "K_F100 is 365 in the table");
#endif
#ifdef K_F101
_Static_assert((unsigned long long)(K_F101) == 0x16eULL || (unsigned long long)(K_F101) == (unsigned long long)(long long)(int)0x16eULL, "K_F101 is 366 in the table");
#endif
#ifdef K_F102
_Static_assert((unsigned long long)(K_F102) == 0x16fULL || (unsigned long long)(K_F102) == (unsigned long long)(long long)(int)0x16fULL, "K_F102 is 367 in the table");
#endif
#ifdef K_F103
_Static_assert((unsigned long long)(K_F103) == 0x170ULL || (unsigned long long)(K_F103) == (unsigned long long)(long long)(int)0x170ULL, "K_F103 is 368 in the table");
#endif
#ifdef K_F104
_Static_assert((unsigned long long)(K_F104) == 0x171ULL || (unsigned long long)(K_F104) == (unsigned long long)(long long)(int)0x171ULL, "K_F104 is 369 in the table");
#endif
#ifdef K_F105
_Static_assert((unsigned long long)(K_F105) == 0x172ULL || (unsigned long long)(K_F105) == (unsigned long long)(long long)(int)0x172ULL, "K_F105 is 370 in the table");
#endif
#ifdef K_F106
_Static_assert((unsigned long long)(K_F106) == 0x173ULL || (unsigned long long)(K_F106) == (unsigned long long)(long long)(int)0x173ULL, "K_F106 is 371 in the table");
#endif
#ifdef K_F107
_Static_assert((unsigned long long)(K_F107) == 0x174ULL || (unsigned long long)(K_F107) == (unsigned long long)(long long)(int)0x174ULL, "K_F107 is 372 in the table");
#endif
#ifdef K_F108
_Static_assert((unsigned long long)(K_F108) == 0x175ULL || (unsigned long long)(K_F108) == (unsigned long long)(long long)(int)0x175ULL, "K_F108 is 373 in the table");
#endif
#ifdef K_F109
_Static_assert((unsigned long long)(K_F109) == 0x176ULL || (unsigned long long)(K_F109) == (unsigned long long)(long long)(int)0x176ULL, "K_F109 is 374 in the table");
#endif
#ifdef K_F110
_Static_assert((unsigned long long)(K_F110) == 0x177ULL || (unsigned long long)(K_F110) == (unsigned long long)(long long)(int)0x177ULL, "K_F110 is 375 in the table");
#endif
#ifdef K_F111
_Static_assert((unsigned long long)(K_F111) == 0x178ULL || (unsigned long long)(K_F111) == (unsigned long long)(long long)(int)0x178ULL, "K_F111 is 376 in the table");
#endif
#ifdef K_F112
_Static_assert((unsigned long long)(K_F112) == 0x179ULL || (unsigned long long)(K_F112) == (unsigned long long)(long long)(int)0x179ULL, "K_F112 is 377 in the table");
#endif
#ifdef K_F113
_Static_assert((unsigned long long)(K_F113) == 0x17aULL || (unsigned long long)(K_F113) == (unsigned long long)(long long)(int)0x17aULL, "K_F113 is 378 in the table");
#endif
#ifdef K_F114
_Static_assert((unsigned long long)(K_F114) == 0x17bULL || (unsigned long long)(K_F114) == (unsigned long long)(long long)(int)0x17bULL, "K_F114 is 379 in the table");
#endif
#ifdef K_F115
_Static_assert((unsigned long long)(K_F115) == 0x17cULL || (unsigned long long)(K_F115) == (unsigned long long)(long long)(int)0x17cULL, "K_F115 is 380 in the table");
#endif
#ifdef K_F116
_Static_assert((unsigned long long)(K_F116) == 0x17dULL || (unsigned long long)(K_F116) == (unsigned long long)(long long)(int)0x17dULL, "K_F116 is 381 in the table");
#endif
#ifdef K_F117
_Static_assert((unsigned long long)(K_F117) == 0x17eULL || (unsigned long long)(K_F117) == (unsigned long long)(long long)(int)0x17eULL, "K_F117 is 382 in the table");
#endif
#ifdef K_F118
_Static_assert((unsigned long long)(K_F118) == 0x17fULL || (unsigned long long)(K_F118) == (unsigned long long)(long long)(int)0x17fULL, "K_F118 is 383 in the table");
#endif
#ifdef K_F119
_Static_assert((unsigned long long)(K_F119) == 0x180ULL || (unsigned long long)(K_F119) == (unsigned long long)(long long)(int)0x180ULL, "K_F119 is 384 in the table");
#endif
#ifdef K_F120
_Static_assert((unsigned long long)(K_F120) == 0x181ULL || (unsigned long long)(K_F120) == (unsigned long long)(long long)(int)0x181ULL, "K_F120 is 385 in the table");
#endif
#ifdef K_F121
_Static_assert((unsigned long long)(K_F121) == 0x182ULL || (unsigned long long)(K_F121) == (unsigned long long)(long long)(int)0x182ULL, "K_F121 is 386 in the table");
#endif
#ifdef K_F122
_Static_assert((unsigned long long)(K_F122) == 0x183ULL || (unsigned long long)(K_F122) == (unsigned long long)(long long)(int)0x183ULL, "K_F122 is 387 in the table");
#endif
#ifdef K_F123
_Static_assert((unsigned long long)(K_F123) == 0x184ULL || (unsigned long long)(K_F123) == (unsigned long long)(long long)(int)0x184ULL, "K_F123 is 388 in the table");
#endif
#ifdef K_F124
_Static_assert((unsigned long long)(K_F124) == 0x185ULL || (unsigned long long)(K_F124) == (unsigned long long)(long long)(int)0x185ULL, "K_F124 is 389 in the table");
#endif
#ifdef K_F125
_Static_assert((unsigned long long)(K_F125) == 0x186ULL || (unsigned long long)(K_F125) == (unsigned long long)(long long)(int)0x186ULL, "K_F125 is 390 in the table");
#endif
#ifdef K_F126
_Static_assert((unsigned long long)(K_F126) == 0x187ULL || (unsigned long long)(K_F126) == (unsigned long long)(long long)(int)0x187ULL, "K_F126 is 391 in the table");
#endif
#ifdef K_F127
_Static_assert((unsigned long long)(K_F127) == 0x188ULL || (unsigned long long)(K_F127) == (unsigned long long)(long long)(int)0x188ULL, "K_F127 is 392 in the table");
#endif
#ifdef K_F128
_Static_assert((unsigned long long)(K_F128) == 0x189ULL || (unsigned long long)(K_F128) == (unsigned long long)(long long)(int)0x189ULL, "K_F128 is 393 in the table");
#endif
#ifdef K_F129
_Static_assert((unsigned long long)(K_F129) == 0x18aULL || (unsigned long long)(K_F129) == (unsigned long long)(long long)(int)0x18aULL, "K_F129 is 394 in the table");
#endif
#ifdef K_F130
_Static_assert((unsigned long long)(K_F130) == 0x18bULL || (unsigned long long)(K_F130) == (unsigned long long)(long long)(int)0x18bULL, "K_F130 is 395 in the table");
#endif
#ifdef K_F131
_Static_assert((unsigned long long)(K_F131) == 0x18cULL || (unsigned long long)(K_F131) == (unsigned long long)(long long)(int)0x18cULL, "K_F131 is 396 in the table");
#endif
#ifdef K_F132
_Static_assert((unsigned long long)(K_F132) == 0x18dULL || (unsigned long long)(K_F132) == (unsigned long long)(long long)(int)0x18dULL, "K_F132 is 397 in the table");
#endif
#ifdef K_F133
_Static_assert((unsigned long long)(K_F133) == 0x18eULL || (unsigned long long)(K_F133) == (unsigned long long)(long long)(int)0x18eULL, "K_F133 is 398 in the table");
#endif
#ifdef K_F134
_Static_assert((unsigned long long)(K_F134) == 0x18fULL || (unsigned long long)(K_F134) == (unsigned long long)(long long)(int)0x18fULL, "K_F134 is 399 in the table");
#endif
#ifdef K_F135
_Static_assert((unsigned long long)(K_F135) == 0x190ULL || (unsigned long long)(K_F135) == (unsigned long long)(long long)(int)0x190ULL, "K_F135 is 400 in the table");
#endif
#ifdef K_F136
_Static_assert((unsigned long long)(K_F136) == 0x191ULL || (unsigned long long)(K_F136) == (unsigned long long)(long long)(int)0x191ULL, "K_F136 is 401 in the table");
#endif
#ifdef K_F137
_Static_assert((unsigned long long)(K_F137) == 0x192ULL || (unsigned long long)(K_F137) == (unsigned long long)(long long)(int)0x192ULL, "K_F137 is 402 in the table");
#endif
#ifdef K_F138
_Static_assert((unsigned long long)(K_F138) == 0x193ULL || (unsigned long long)(K_F138) == (unsigned long long)(long long)(int)0x193ULL, "K_F138 is 403 in the table");
#endif
#ifdef K_F139
_Static_assert((unsigned long long)(K_F139) == 0x194ULL || (unsigned long long)(K_F139) == (unsigned long long)(long long)(int)0x194ULL, "K_F139 is 404 in the table");
#endif
#ifdef K_F140
_Static_assert((unsigned long long)(K_F140) == 0x195ULL || (unsigned long long)(K_F140) == (unsigned long long)(long long)(int)0x195ULL, "K_F140 is 405 in the table");
#endif
#ifdef K_F141
_Static_assert((unsigned long long)(K_F141) == 0x196ULL || (unsigned long long)(K_F141) == (unsigned long long)(long long)(int)0x196ULL, "K_F141 is 406 in the table");
#endif
#ifdef K_F142
_Static_assert((unsigned long long)(K_F142) == 0x197ULL || (unsigned long long)(K_F142) == (unsigned long long)(long long)(int)0x197ULL, "K_F142 is 407 in the table");
#endif
#ifdef K_F143
_Static_assert((unsigned long long)(K_F143) == 0x198ULL || (unsigned long long)(K_F143) == (unsigned long long)(long long)(int)0x198ULL, "K_F143 is 408 in the table");
#endif
#ifdef K_F144
_Static_assert((unsigned long long)(K_F144) == 0x199ULL || (unsigned long long)(K_F144) == (unsigned long long)(long long)(int)0x199ULL, "K_F144 is 409 in the table");
#endif
#ifdef K_F145
_Static_assert((unsigned long long)(K_F145) == 0x19aULL || (unsigned long long)(K_F145) == (unsigned long long)(long long)(int)0x19aULL, "K_F145 is 410 in the table");
#endif
#ifdef K_F146
_Static_assert((unsigned long long)(K_F146) == 0x19bULL || (unsigned long long)(K_F146) == (unsigned long long)(long long)(int)0x19bULL, "K_F146 is 411 in the table");
#endif
#ifdef K_F147
_Static_assert((unsigned long long)(K_F147) == 0x19cULL || (unsigned long long)(K_F147) == (unsigned long long)(long long)(int)0x19cULL, "K_F147 is 412 in the table");
#endif
#ifdef K_F148
_Static_assert((unsigned long long)(K_F148) == 0x19dULL || (unsigned long long)(K_F148) == (unsigned long long)(long long)(int)0x19dULL, "K_F148 is 413 in the table");
#endif
#ifdef K_F149
_Static_assert((unsigned long long)(K_F149) == 0x19eULL || (unsigned long long)(K_F149) == (unsigned long long)(long long)(int)0x19eULL, "K_F149 is 414 in the table");
#endif
#ifdef K_F150
_Static_assert((unsigned long long)(K_F150) == 0x19fULL || (unsigned long long)(K_F150) == (unsigned long long)(long long)(int)0x19fULL, "K_F150 is 415 in the table");
#endif
#ifdef K_F151
_Static_assert((unsigned long long)(K_F151) == 0x1a0ULL || (unsigned long long)(K_F151) == (unsigned long long)(long long)(int)0x1a0ULL, "K_F151 is 416 in the table");
#endif
#ifdef K_F152
_Static_assert((unsigned long long)(K_F152) == 0x1a1ULL || (unsigned long long)(K_F152) == (unsigned long long)(long long)(int)0x1a1ULL, "K_F152 is 417 in the table");
#endif
#ifdef K_F153
_Static_assert((unsigned long long)(K_F153) == 0x1a2ULL || (unsigned long long)(K_F153) == (unsigned long long)(long long)(int)0x1a2ULL, "K_F153 is 418 in the table");
#endif
#ifdef K_F154
_Static_assert((unsigned long long)(K_F154) == 0x1a3ULL || (unsigned long long)(K_F154) == (unsigned long long)(long long)(int)0x1a3ULL, "K_F154 is 419 in the table");
#endif
#ifdef K_F155
_Static_assert((unsigned long long)(K_F155) == 0x1a4ULL || (unsigned long long)(K_F155) == (unsigned long long)(long long)(int)0x1a4ULL, "K_F155 is 420 in the table");
#endif
#ifdef K_F156
_Static_assert((unsigned long long)(K_F156) == 0x1a5ULL || (unsigned long long)(K_F156) == (unsigned long long)(long long)(int)0x1a5ULL, "K_F156 is 421 in the table");
#endif
#ifdef K_F157
_Static_assert((unsigned long long)(K_F157) == 0x1a6ULL || (unsigned long long)(K_F157) == (unsigned long long)(long long)(int)0x1a6ULL, "K_F157 is 422 in the table");
#endif
#ifdef K_F158
_Static_assert((unsigned long long)(K_F158) == 0x1a7ULL || (unsigned long long)(K_F158) == (unsigned long long)(long long)(int)0x1a7ULL, "K_F158 is 423 in the table");
#endif
#ifdef K_F159
_Static_assert((unsigned long long)(K_F159) == 0x1a8ULL || (unsigned long long)(K_F159) == (unsigned long long)(long long)(int)0x1a8ULL, "K_F159 is 424 in the table");
#endif
#ifdef K_F160
_Static_assert((unsigned long long)(K_F160) == 0x1a9ULL || (unsigned long long)(K_F160) == (unsigned long long)(long long)(int)0x1a9ULL, "K_F160 is 425 in the table");
#endif
#ifdef K_F161
_Static_assert((unsigned long long)(K_F161) == 0x1aaULL || (unsigned long long)(K_F161) == (unsigned long long)(long long)(int)0x1aaULL, "K_F161 is 426 in the table");
#endif
#ifdef K_F162
_Static_assert((unsigned long long)(K_F162) == 0x1abULL || (unsigned long long)(K_F162) == (unsigned long long)(long long)(int)0x1abULL, "K_F162 is 427 in the table");
#endif
#ifdef K_F163
_Static_assert((unsigned long long)(K_F163) == 0x1acULL || (unsigned long long)(K_F163) == (unsigned long long)(long long)(int)0x1acULL, "K_F163 is 428 in the table");
#endif
#ifdef K_F164
_Static_assert((unsigned long long)(K_F164) == 0x1adULL || (unsigned long long)(K_F164) == (unsigned long long)(long long)(int)0x1adULL, "K_F164 is 429 in the table");
#endif
#ifdef K_F165
_Static_assert((unsigned long long)(K_F165) == 0x1aeULL || (unsigned long long)(K_F165) == (unsigned long long)(long long)(int)0x1aeULL, "K_F165 is 430 in the table");
#endif
#ifdef K_F166
_Static_assert((unsigned long long)(K_F166) == 0x1afULL || (unsigned long long)(K_F166) == (unsigned long long)(long long)(int)0x1afULL, "K_F166 is 431 in the table");
#endif
#ifdef K_F167
_Static_assert((unsigned long long)(K_F167) == 0x1b0ULL || (unsigned long long)(K_F167) == (unsigned long long)(long long)(int)0x1b0ULL, "K_F167 is 432 in the table");
#endif
#ifdef K_F168
_Static_assert((unsigned long long)(K_F168) == 0x1b1ULL || (unsigned long long)(K_F168) == (unsigned long long)(long long)(int)0x1b1ULL, "K_F168 is 433 in the table");
#endif
#ifdef K_F169
_Static_assert((unsigned long long)(K_F169) == 0x1b2ULL || (unsigned long long)(K_F169) == (unsigned long long)(long long)(int)0x1b2ULL, "K_F169 is 434 in the table");
#endif
#ifdef K_F170
_Static_assert((unsigned long long)(K_F170) == 0x1b3ULL || (unsigned long long)(K_F170) == (unsigned long long)(long long)(int)0x1b3ULL, "K_F170 is 435 in the table");
#endif
#ifdef K_F171
_Static_assert((unsigned long long)(K_F171) == 0x1b4ULL || (unsigned long long)(K_F171) == (unsigned long long)(long long)(int)0x1b4ULL, "K_F171 is 436 in the table");
#endif
#ifdef K_F172
_Static_assert((unsigned long long)(K_F172) == 0x1b5ULL || (unsigned long long)(K_F172) == (unsigned long long)(long long)(int)0x1b5ULL, "K_F172 is 437 in the table");
#endif
#ifdef K_F173
_Static_assert((unsigned long long)(K_F173) == 0x1b6ULL || (unsigned long long)(K_F173) == (unsigned long long)(long long)(int)0x1b6ULL, "K_F173 is 438 in the table");
#endif
#ifdef K_F174
_Static_assert((unsigned long long)(K_F174) == 0x1b7ULL || (unsigned long long)(K_F174) == (unsigned long long)(long long)(int)0x1b7ULL, "K_F174 is 439 in the table");
#endif
#ifdef K_F175
_Static_assert((unsigned long long)(K_F175) == 0x1b8ULL || (unsigned long long)(K_F175) == (unsigned long long)(long long)(int)0x1b8ULL, "K_F175 is 440 in the table");
#endif
#ifdef K_F176
_Static_assert((unsigned long long)(K_F176) == 0x1b9ULL || (unsigned long long)(K_F176) == (unsigned long long)(long long)(int)0x1b9ULL, "K_F176 is 441 in the table");
#endif
#ifdef K_F177
_Static_assert((unsigned long long)(K_F177) == 0x1baULL || (unsigned long long)(K_F177) == (unsigned long long)(long long)(int)0x1baULL, "K_F177 is 442 in the table");
#endif
#ifdef K_F178
_Static_assert((unsigned long long)(K_F178) == 0x1bbULL || (unsigned long long)(K_F178) == (unsigned long long)(long long)(int)0x1bbULL, "K_F178 is 443 in the table");
#endif
#ifdef K_F179
_Static_assert((unsigned long long)(K_F179) == 0x1bcULL || (unsigned long long)(K_F179) == (unsigned long long)(long long)(int)0x1bcULL, "K_F179 is 444 in the table");
#endif
#ifdef K_F180
_Static_assert((unsigned long long)(K_F180) == 0x1bdULL || (unsigned long long)(K_F180) == (unsigned long long)(long long)(int)0x1bdULL, "K_F180 is 445 in the table");
#endif
#ifdef K_F181
_Static_assert((unsigned long long)(K_F181) == 0x1beULL || (unsigned long long)(K_F181) == (unsigned long long)(long long)(int)0x1beULL, "K_F181 is 446 in the table");
#endif
#ifdef K_F182
_Static_assert((unsigned long long)(K_F182) == 0x1bfULL || (unsigned long long)(K_F182) == (unsigned long long)(long long)(int)0x1bfULL, "K_F182 is 447 in the table");
#endif
#ifdef K_F183
_Static_assert((unsigned long long)(K_F183) == 0x1c0ULL || (unsigned long long)(K_F183) == (unsigned long long)(long long)(int)0x1c0ULL, "K_F183 is 448 in the table");
#endif
#ifdef K_F184
_Static_assert((unsigned long long)(K_F184) == 0x1c1ULL || (unsigned long long)(K_F184) == (unsigned long long)(long long)(int)0x1c1ULL, "K_F184 is 449 in the table");
#endif
#ifdef K_F185
_Static_assert((unsigned long long)(K_F185) == 0x1c2ULL || (unsigned long long)(K_F185) == (unsigned long long)(long long)(int)0x1c2ULL, "K_F185 is 450 in the table");
#endif
#ifdef K_F186
_Static_assert((unsigned long long)(K_F186) == 0x1c3ULL || (unsigned long long)(K_F186) == (unsigned long long)(long long)(int)0x1c3ULL, "K_F186 is 451 in the table");
#endif
#ifdef K_F187
_Static_assert((unsigned long long)(K_F187) == 0x1c4ULL || (unsigned long long)(K_F187) == (unsigned long long)(long long)(int)0x1c4ULL, "K_F187 is 452 in the table");
#endif
#ifdef K_F188
_Static_assert((unsigned long long)(K_F188) == 0x1c5ULL || (unsigned long long)(K_F188) == (unsigned long long)(long long)(int)0x1c5ULL, "K_F188 is 453 in the table");
#endif
#ifdef K_F189
_Static_assert((unsigned long long)(K_F189) == 0x1c6ULL || (unsigned long long)(K_F189) == (unsigned long long)(long long)(int)0x1c6ULL, "K_F189 is 454 in the table");
#endif
#ifdef K_F190
_Static_assert((unsigned long long)(K_F190) == 0x1c7ULL || (unsigned long long)(K_F190) == (unsigned long long)(long long)(int)0x1c7ULL, "K_F190 is 455 in the table");
#endif
#ifdef K_F191
_Static_assert((unsigned long long)(K_F191) == 0x1c8ULL || (unsigned long long)(K_F191) == (unsigned long long)(long long)(int)0x1c8ULL, "K_F191 is 456 in the table");
#endif
#ifdef K_F192
_Static_assert((unsigned long long)(K_F192) == 0x1c9ULL || (unsigned long long)(K_F192) == (unsigned long long)(long long)(int)0x1c9ULL, "K_F192 is 457 in the table");
#endif
#ifdef K_F193
_Static_assert((unsigned long long)(K_F193) == 0x1caULL || (unsigned long long)(K_F193) == (unsigned long long)(long long)(int)0x1caULL, "K_F193 is 458 in the table");
#endif
#ifdef K_F194
_Static_assert((unsigned long long)(K_F194) == 0x1cbULL || (unsigned long long)(K_F194) == (unsigned long long)(long long)(int)0x1cbULL, "K_F194 is 459 in the table");
#endif
#ifdef K_F195
_Static_assert((unsigned long long)(K_F195) == 0x1ccULL || (unsigned long long)(K_F195) == (unsigned long long)(long long)(int)0x1ccULL, "K_F195 is 460 in the table");
#endif
#ifdef K_F196
_Static_assert((unsigned long long)(K_F196) == 0x1cdULL || (unsigned long long)(K_F196) == (unsigned long long)(long long)(int)0x1cdULL, "K_F196 is 461 in the table");
#endif
#ifdef K_F197
_Static_assert((unsigned long long)(K_F197) == 0x1ceULL || (unsigned long long)(K_F197) == (unsigned long long)(long long)(int)0x1ceULL, "K_F197 is 462 in the table");
#endif
#ifdef K_F198
_Static_assert((unsigned long long)(K_F198) == 0x1cfULL || (unsigned long long)(K_F198) == (unsigned long long)(long long)(int)0x1cfULL, "K_F198 is 463 in the table");
#endif
#ifdef K_F199
_Static_assert((unsigned long long)(K_F199) == 0x1d0ULL || (unsigned long long)(K_F199) == (unsigned long long)(long long)(int)0x1d0ULL, "K_F199 is 464 in the table");
#endif
#ifdef K_F200
_Static_assert((unsigned long long)(K_F200) == 0x1d1ULL || (unsigned long long)(K_F200) == (unsigned long long)(long long)(int)0x1d1ULL, "K_F200 is 465 in the table");
#endif
#ifdef K_F201
_Static_assert((unsigned long long)(K_F201) == 0x1d2ULL || (unsigned long long)(K_F201) == (unsigned long long)(long long)(int)0x1d2ULL, "K_F201 is 466 in the table");
#endif
#ifdef K_F202
_Static_assert((unsigned long long)(K_F202) == 0x1d3ULL || (unsigned long long)(K_F202) == (unsigned long long)(long long)(int)0x1d3ULL, "K_F202 is 467 in the table");
#endif
#ifdef K_F203
_Static_assert((unsigned long long)(K_F203) == 0x1d4ULL || (unsigned long long)(K_F203) == (unsigned long long)(long long)(int)0x1d4ULL, "K_F203 is 468 in the table");
#endif
#ifdef K_F204
_Static_assert((unsigned long long)(K_F204) == 0x1d5ULL || (unsigned long long)(K_F204) == (unsigned long long)(long long)(int)0x1d5ULL, "K_F204 is 469 in the table");
#endif
#ifdef K_F205
_Static_assert((unsigned long long)(K_F205) == 0x1d6ULL || (unsigned long long)(K_F205) == (unsigned long long)(long long)(int)0x1d6ULL, "K_F205 is 470 in the table");
#endif
#ifdef K_F206
_Static_assert((unsigned long long)(K_F206) == 0x1d7ULL || (unsigned long long)(K_F206) == (unsigned long long)(long long)(int)0x1d7ULL, "K_F206 is 471 in the table");
#endif
#ifdef K_F207
_Static_assert((unsigned long long)(K_F207) == 0x1d8ULL || (unsigned long long)(K_F207) == (unsigned long long)(long long)(int)0x1d8ULL, "K_F207 is 472 in the table");
#endif
#ifdef K_F208
_Static_assert((unsigned long long)(K_F208) == 0x1d9ULL || (unsigned long long)(K_F208) == (unsigned long long)(long long)(int)0x1d9ULL, "K_F208 is 473 in the table");
#endif
#ifdef K_F209
_Static_assert((unsigned long long)(K_F209) == 0x1daULL || (unsigned long long)(K_F209) == (unsigned long long)(long long)(int)0x1daULL, "K_F209 is 474 in the table");
#endif
#ifdef K_F210
_Static_assert((unsigned long long)(K_F210) == 0x1dbULL || (unsigned long long)(K_F210) == (unsigned long long)(long long)(int)0x1dbULL, "K_F210 is 475 in the table");
#endif
#ifdef K_F211
_Static_assert((unsigned long long)(K_F211) == 0x1dcULL || (unsigned long long)(K_F211) == (unsigned long long)(long long)(int)0x1dcULL, "K_F211 is 476 in the table");
#endif
#ifdef K_F212
_Static_assert((unsigned long long)(K_F212) == 0x1ddULL || (unsigned long long)(K_F212) == (unsigned long long)(long long)(int)0x1ddULL, "K_F212 is 477 in the table");
#endif
#ifdef K_F213
_Static_assert((unsigned long long)(K_F213) == 0x1deULL || (unsigned long long)(K_F213) == (unsigned long long)(long long)(int)0x1deULL, "K_F213 is 478 in the table");
#endif
#ifdef K_F214
_Static_assert((unsigned long long)(K_F214) == 0x1dfULL || (unsigned long long)(K_F214) == (unsigned long long)(long long)(int)0x1dfULL, "K_F214 is 479 in the table");
#endif
#ifdef K_F215
_Static_assert((unsigned long long)(K_F215) == 0x1e0ULL || (unsigned long long)(K_F215) == (unsigned long long)(long long)(int)0x1e0ULL, "K_F215 is 480 in the table");
#endif
#ifdef K_F216
_Static_assert((unsigned long long)(K_F216) == 0x1e1ULL || (unsigned long long)(K_F216) == (unsigned long long)(long long)(int)0x1e1ULL, "K_F216 is 481 in the table");
#endif
#ifdef K_F217
_Static_assert((unsigned long long)(K_F217) == 0x1e2ULL || (unsigned long long)(K_F217) == (unsigned long long)(long long)(int)0x1e2ULL, "K_F217 is 482 in the table");
#endif
#ifdef K_F218
_Static_assert((unsigned long long)(K_F218) == 0x1e3ULL || (unsigned long long)(K_F218) == (unsigned long long)(long long)(int)0x1e3ULL, "K_F218 is 483 in the table");
#endif
#ifdef K_F219
_Static_assert((unsigned long long)(K_F219) == 0x1e4ULL || (unsigned long long)(K_F219) == (unsigned long long)(long long)(int)0x1e4ULL, "K_F219 is 484 in the table");
#endif
#ifdef K_F220
_Static_assert((unsigned long long)(K_F220) == 0x1e5ULL || (unsigned long long)(K_F220) == (unsigned long long)(long long)(int)0x1e5ULL, "K_F220 is 485 in the table");
#endif
#ifdef K_F221
_Static_assert((unsigned long long)(K_F221) == 0x1e6ULL || (unsigned long long)(K_F221) == (unsigned long long)(long long)(int)0x1e6ULL, "K_F221 is 486 in the table");
#endif
#ifdef K_F222
_Static_assert((unsigned long long)(K_F222) == 0x1e7ULL || (unsigned long long)(K_F222) == (unsigned long long)(long long)(int)0x1e7ULL, "K_F222 is 487 in the table");
#endif
#ifdef K_F223
_Static_assert((unsigned long long)(K_F223) == 0x1e8ULL || (unsigned long long)(K_F223) == (unsigned long long)(long long)(int)0x1e8ULL, "K_F223 is 488 in the table");
#endif
#ifdef K_F224
_Static_assert((unsigned long long)(K_F224) == 0x1e9ULL || (unsigned long long)(K_F224) == (unsigned long long)(long long)(int)0x1e9ULL, "K_F224 is 489 in the table");
#endif
#ifdef K_F225
_Static_assert((unsigned long long)(K_F225) == 0x1eaULL || (unsigned long long)(K_F225) == (unsigned long long)(long long)(int)0x1eaULL, "K_F225 is 490 in the table");
#endif
#ifdef K_F226
_Static_assert((unsigned long long)(K_F226) == 0x1ebULL || (unsigned long long)(K_F226) == (unsigned long long)(long long)(int)0x1ebULL, "K_F226 is 491 in the table");
#endif
#ifdef K_F227
_Static_assert((unsigned long long)(K_F227) == 0x1ecULL || (unsigned long long)(K_F227) == (unsigned long long)(long long)(int)0x1ecULL, "K_F227 is 492 in the table");
#endif
#ifdef K_F228
_Static_assert((unsigned long long)(K_F228) == 0x1edULL || (unsigned long long)(K_F228) == (unsigned long long)(long long)(int)0x1edULL, "K_F228 is 493 in the table");
#endif
#ifdef K_F229
_Static_assert((unsigned long long)(K_F229) == 0x1eeULL || (unsigned long long)(K_F229) == (unsigned long long)(long long)(int)0x1eeULL, "K_F229 is 494 in the table");
#endif
#ifdef K_F230
_Static_assert((unsigned long long)(K_F230) == 0x1efULL || (unsigned long long)(K_F230) == (unsigned long long)(long long)(int)0x1efULL, "K_F230 is 495 in the table");
#endif
#ifdef K_F231
_Static_assert((unsigned long long)(K_F231) == 0x1f0ULL || (unsigned long long)(K_F231) == (unsigned long long)(long long)(int)0x1f0ULL, "K_F231 is 496 in the table");
#endif
#ifdef K_F232
_Static_assert((unsigned long long)(K_F232) == 0x1f1ULL || (unsigned long long)(K_F232) == (unsigned long long)(long long)(int)0x1f1ULL, "K_F232 is 497 in the table");
#endif
#ifdef K_F233
_Static_assert((unsigned long long)(K_F233) == 0x1f2ULL || (unsigned long long)(K_F233) == (unsigned long long)(long long)(int)0x1f2ULL, "K_F233 is 498 in the table");
#endif
#ifdef K_F234
_Static_assert((unsigned long long)(K_F234) == 0x1f3ULL || (unsigned long long)(K_F234) == (unsigned long long)(long long)(int)0x1f3ULL, "K_F234 is 499 in the table");
#endif
#ifdef K_F235
_Static_assert((unsigned long long)(K_F235) == 0x1f4ULL || (unsigned long long)(K_F235) == (unsigned long long)(long long)(int)0x1f4ULL, "K_F235 is 500 in the table");
#endif
#ifdef K_F236
_Static_assert((unsigned long long)(K_F236) == 0x1f5ULL || (unsigned long long)(K_F236) == (unsigned long long)(long long)(int)0x1f5ULL, "K_F236 is 501 in the table");
#endif
#ifdef K_F237
_Static_assert((unsigned long long)(K_F237) == 0x1f6ULL || (unsigned long long)(K_F237) == (unsigned long long)(long long)(int)0x1f6ULL, "K_F237 is 502 in the table");
#endif
#ifdef K_F238
_Static_assert((unsigned long long)(K_F238) == 0x1f7ULL || (unsigned long long)(K_F238) == (unsigned long long)(long long)(int)0x1f7ULL, "K_F238 is 503 in the table");
#endif
#ifdef K_F239
_Static_assert((unsigned long long)(K_F239) == 0x1f8ULL || (unsigned long long)(K_F239) == (unsigned long long)(long long)(int)0x1f8ULL, "K_F239 is 504 in the table");
#endif
#ifdef K_F240
_Static_assert((unsigned long long)(K_F240) == 0x1f9ULL || (unsigned long long)(K_F240) == (unsigned long long)(long long)(int)0x1f9ULL, "K_F240 is 505 in the table");
#endif
#ifdef K_F241
_Static_assert((unsigned long long)(K_F241) == 0x1faULL || (unsigned long long)(K_F241) == (unsigned long long)(long long)(int)0x1faULL, "K_F241 is 506 in the table");
#endif
#ifdef K_F242
_Static_assert((unsigned long long)(K_F242) == 0x1fbULL || (unsigned long long)(K_F242) == (unsigned long long)(long long)(int)0x1fbULL, "K_F242 is 507 in the table");
#endif
#ifdef K_F243
_Static_assert((unsigned long long)(K_F243) == 0x1fcULL || (unsigned long long)(K_F243) == (unsigned long long)(long long)(int)0x1fcULL, "K_F243 is 508 in the table");
#endif
#ifdef K_F244
_Static_assert((unsigned long long)(K_F244) == 0x1fdULL || (unsigned long long)(K_F244) == (unsigned long long)(long long)(int)0x1fdULL, "K_F244 is 509 in the table");
#endif
#ifdef K_F245
_Static_assert((unsigned long long)(K_F245) == 0x1feULL || (unsigned long long)(K_F245) == (unsigned long long)(long long)(int)0x1feULL, "K_F245 is 510 in the table");
#endif
#ifdef K_UNDO
_Static_assert((unsigned long long)(K_UNDO) == 0x1ffULL || (unsigned long long)(K_UNDO) == (unsigned long long)(long long)(int)0x1ffULL, "K_UNDO is 511 in the table");
#endif
#ifdef K_HOLE
_Static_assert((unsigned long long)(K_HOLE) == 0x200ULL || (unsigned long long)(K_HOLE) == (unsigned long long)(long long)(int)0x200ULL, "K_HOLE is 512 in the table");
#endif
#ifdef K_ENTER
_Static_assert((unsigned long long)(K_ENTER) == 0x201ULL || (unsigned long long)(K_ENTER) == (unsigned long long)(long long)(int)0x201ULL, "K_ENTER is 513 in the table");
#endif
#ifdef K_SH_REGS
_Static_assert((unsigned long long)(K_SH_REGS) == 0x202ULL || (unsigned long long)(K_SH_REGS) == (unsigned long long)(long long)(int)0x202ULL, "K_SH_REGS is 514 in the table");
#endif
#ifdef K_SH_MEM
_Static_assert((unsigned long long)(K_SH_MEM) == 0x203ULL || (unsigned long long)(K_SH_MEM) == (unsigned long long)(long long)(int)0x203ULL, "K_SH_MEM is 515 in the table");
#endif
#ifdef K_SH_STAT
_Static_assert((unsigned long long)(K_SH_STAT) == 0x204ULL || (unsigned long long)(K_SH_STAT) == (unsigned long long)(long long)(int)0x204ULL, "K_SH_STAT is 516 in the table");
#endif
#ifdef K_BREAK
_Static_assert((unsigned long long)(K_BREAK) == 0x205ULL || (unsigned long long)(K_BREAK) == (unsigned long long)(long long)(int)0x205ULL, "K_BREAK is 517 in the table");
#endif
#ifdef K_CONS
_Static_assert((unsigned long long)(K_CONS) == 0x206ULL || (unsigned long long)(K_CONS) == (unsigned long long)(long long)(int)0x206ULL, "K_CONS is 518 in the table");
#endif
#ifdef K_CAPS
_Static_assert((unsigned long long)(K_CAPS) == 0x207ULL || (unsigned long long)(K_CAPS) == (unsigned long long)(long long)(int)0x207ULL, "K_CAPS is 519 in the table");
#endif
#ifdef K_NUM
_Static_assert((unsigned long long)(K_NUM) == 0x208ULL || (unsigned long long)(K_NUM) == (unsigned long long)(long long)(int)0x208ULL, "K_NUM is 520 in the table");
#endif
#ifdef K_HOLD
_Static_assert((unsigned long long)(K_HOLD) == 0x209ULL || (unsigned long long)(K_HOLD) == (unsigned long long)(long long)(int)0x209ULL, "K_HOLD is 521 in the table");
#endif
#ifdef K_SCROLLFORW
_Static_assert((unsigned long long)(K_SCROLLFORW) == 0x20aULL || (unsigned long long)(K_SCROLLFORW) == (unsigned long long)(long long)(int)0x20aULL, "K_SCROLLFORW is 522 in the table");
#endif
#ifdef K_SCROLLBACK
_Static_assert((unsigned long long)(K_SCROLLBACK) == 0x20bULL || (unsigned long long)(K_SCROLLBACK) == (unsigned long long)(long long)(int)0x20bULL, "K_SCROLLBACK is 523 in the table");
#endif
#ifdef K_BOOT
_Static_assert((unsigned long long)(K_BOOT) == 0x20cULL || (unsigned long long)(K_BOOT) == (unsigned long long)(long long)(int)0x20cULL, "K_BOOT is 524 in the table");
#endif
#ifdef K_CAPSON
_Static_assert((unsigned long long)(K_CAPSON) == 0x20dULL || (unsigned long long)(K_CAPSON) == (unsigned long long)(long long)(int)0x20dULL, "K_CAPSON is 525 in the table");
#endif
#ifdef K_COMPOSE
_Static_assert((unsigned long long)(K_COMPOSE) == 0x20eULL || (unsigned long long)(K_COMPOSE) == (unsigned long long)(long long)(int)0x20eULL, "K_COMPOSE is 526 in the table");
#endif
#ifdef K_SAK
_Static_assert((unsigned long long)(K_SAK) == 0x20fULL || (unsigned long long)(K_SAK) == (unsigned long long)(long long)(int)0x20fULL, "K_SAK is 527 in the table");
#endif
#ifdef K_DECRCONSOLE
_Static_assert((unsigned long long)(K_DECRCONSOLE) == 0x210ULL || (unsigned long long)(K_DECRCONSOLE) == (unsigned long long)(long long)(int)0x210ULL, "K_DECRCONSOLE is 528 in the table");
#endif
#ifdef K_INCRCONSOLE
_Static_assert((unsigned long long)(K_INCRCONSOLE) == 0x211ULL || (unsigned long long)(K_INCRCONSOLE) == (unsigned long long)(long long)(int)0x211ULL, "K_INCRCONSOLE is 529 in the table");
#endif
#ifdef K_SPAWNCONSOLE
_Static_assert((unsigned long long)(K_SPAWNCONSOLE) == 0x212ULL || (unsigned long long)(K_SPAWNCONSOLE) == (unsigned long long)(long long)(int)0x212ULL, "K_SPAWNCONSOLE is 530 in the table");
#endif
#ifdef K_BARENUMLOCK
_Static_assert((unsigned long long)(K_BARENUMLOCK) == 0x213ULL || (unsigned long long)(K_BARENUMLOCK) == (unsigned long long)(long long)(int)0x213ULL, "K_BARENUMLOCK is 531 in the table");
#endif
#ifdef K_ALLOCATED
_Static_assert((unsigned long long)(K_ALLOCATED) == 0x27eULL || (unsigned long long)(K_ALLOCATED) == (unsigned long long)(long long)(int)0x27eULL, "K_ALLOCATED is 638 in the table");
#endif
#ifdef K_NOSUCHMAP
_Static_assert((unsigned long long)(K_NOSUCHMAP) == 0x27fULL || (unsigned long long)(K_NOSUCHMAP) == (unsigned long long)(long long)(int)0x27fULL, "K_NOSUCHMAP is 639 in the table");
#endif
#ifdef K_P0
_Static_assert((unsigned long long)(K_P0) == 0x300ULL || (unsigned long long)(K_P0) == (unsigned long long)(long long)(int)0x300ULL, "K_P0 is 768 in the table");
#endif
#ifdef K_P1
_Static_assert((unsigned long long)(K_P1) == 0x301ULL || (unsigned long long)(K_P1) == (unsigned long long)(long long)(int)0x301ULL, "K_P1 is 769 in the table");
#endif
#ifdef K_P2
_Static_assert((unsigned long long)(K_P2) == 0x302ULL || (unsigned long long)(K_P2) == (unsigned long long)(long long)(int)0x302ULL, "K_P2 is 770 in the table");
#endif
#ifdef K_P3
_Static_assert((unsigned long long)(K_P3) == 0x303ULL || (unsigned long long)(K_P3) == (unsigned long long)(long long)(int)0x303ULL, "K_P3 is 771 in the table");
#endif
#ifdef K_P4
_Static_assert((unsigned long long)(K_P4) == 0x304ULL || (unsigned long long)(K_P4) == (unsigned long long)(long long)(int)0x304ULL, "K_P4 is 772 in the table");
#endif
#ifdef K_P5
_Static_assert((unsigned long long)(K_P5) == 0x305ULL || (unsigned long long)(K_P5) == (unsigned long long)(long long)(int)0x305ULL, "K_P5 is 773 in the table");
#endif
#ifdef K_P6
_Static_assert((unsigned long long)(K_P6) == 0x306ULL || (unsigned long long)(K_P6) == (unsigned long long)(long long)(int)0x306ULL, "K_P6 is 774 in the table");
#endif
#ifdef K_P7
_Static_assert((unsigned long long)(K_P7) == 0x307ULL || (unsigned long long)(K_P7) == (unsigned long long)(long long)(int)0x307ULL, "K_P7 is 775 in the table");
#endif
#ifdef K_P8
_Static_assert((unsigned long long)(K_P8) == 0x308ULL || (unsigned long long)(K_P8) == (unsigned long long)(long long)(int)0x308ULL, "K_P8 is 776 in the table");
#endif
#ifdef K_P9
_Static_assert((unsigned long long)(K_P9) == 0x309ULL || (unsigned long long)(K_P9) == (unsigned long long)(long long)(int)0x309ULL, "K_P9 is 777 in the table");
#endif
#ifdef K_PPLUS
_Static_assert((unsigned long long)(K_PPLUS) == 0x30aULL || (unsigned long long)(K_PPLUS) == (unsigned long long)(long long)(int)0x30aULL, "K_PPLUS is 778 in the table");
#endif
#ifdef K_PMINUS
_Static_assert((unsigned long long)(K_PMINUS) == 0x30bULL || (unsigned long long)(K_PMINUS) == (unsigned long long)(long long)(int)0x30bULL, "K_PMINUS is 779 in the table");
#endif
#ifdef K_PSTAR
_Static_assert((unsigned long long)(K_PSTAR) == 0x30cULL || (unsigned long long)(K_PSTAR) == (unsigned long long)(long long)(int)0x30cULL, "K_PSTAR is 780 in the table");
#endif
#ifdef K_PSLASH
_Static_assert((unsigned long long)(K_PSLASH) == 0x30dULL || (unsigned long long)(K_PSLASH) == (unsigned long long)(long long)(int)0x30dULL, "K_PSLASH is 781 in the table");
#endif
#ifdef K_PENTER
_Static_assert((unsigned long long)(K_PENTER) == 0x30eULL || (unsigned long long)(K_PENTER) == (unsigned long long)(long long)(int)0x30eULL, "K_PENTER is 782 in the table");
#endif
#ifdef K_PCOMMA
_Static_assert((unsigned long long)(K_PCOMMA) == 0x30fULL || (unsigned long long)(K_PCOMMA) == (unsigned long long)(long long)(int)0x30fULL, "K_PCOMMA is 783 in the table");
#endif
#ifdef K_PDOT
_Static_assert((unsigned long long)(K_PDOT) == 0x310ULL || (unsigned long long)(K_PDOT) == (unsigned long long)(long long)(int)0x310ULL, "K_PDOT is 784 in the table");
#endif
#ifdef K_PPLUSMINUS
_Static_assert((unsigned long long)(K_PPLUSMINUS) == 0x311ULL || (unsigned long long)(K_PPLUSMINUS) == (unsigned long long)(long long)(int)0x311ULL, "K_PPLUSMINUS is 785 in the table");
#endif
#ifdef K_PPARENL
_Static_assert((unsigned long long)(K_PPARENL) == 0x312ULL || (unsigned long long)(K_PPARENL) == (unsigned long long)(long long)(int)0x312ULL, "K_PPARENL is 786 in the table");
#endif
#ifdef K_PPARENR
_Static_assert((unsigned long long)(K_PPARENR) == 0x313ULL || (unsigned long long)(K_PPARENR) == (unsigned long long)(long long)(int)0x313ULL, "K_PPARENR is 787 in the table");
#endif
#ifdef K_DGRAVE
_Static_assert((unsigned long long)(K_DGRAVE) == 0x400ULL || (unsigned long long)(K_DGRAVE) == (unsigned long long)(long long)(int)0x400ULL, "K_DGRAVE is 1024 in the table");
#endif
#ifdef K_DACUTE
_Static_assert((unsigned long long)(K_DACUTE) == 0x401ULL || (unsigned long long)(K_DACUTE) == (unsigned long long)(long long)(int)0x401ULL, "K_DACUTE is 1025 in the table");
#endif
#ifdef K_DCIRCM
_Static_assert((unsigned long long)(K_DCIRCM) == 0x402ULL || (unsigned long long)(K_DCIRCM) == (unsigned long long)(long long)(int)0x402ULL, "K_DCIRCM is 1026 in the table");
#endif
#ifdef K_DTILDE
_Static_assert((unsigned long long)(K_DTILDE) == 0x403ULL || (unsigned long long)(K_DTILDE) == (unsigned long long)(long long)(int)0x403ULL, "K_DTILDE is 1027 in the table");
#endif
#ifdef K_DDIERE
_Static_assert((unsigned long long)(K_DDIERE) == 0x404ULL || (unsigned long long)(K_DDIERE) == (unsigned long long)(long long)(int)0x404ULL, "K_DDIERE is 1028 in the table");
#endif
#ifdef K_DCEDIL
_Static_assert((unsigned long long)(K_DCEDIL) == 0x405ULL || (unsigned long long)(K_DCEDIL) == (unsigned long long)(long long)(int)0x405ULL, "K_DCEDIL is 1029 in the table");
#endif
#ifdef K_DMACRON
_Static_assert((unsigned long long)(K_DMACRON) == 0x406ULL || (unsigned long long)(K_DMACRON) == (unsigned long long)(long long)(int)0x406ULL, "K_DMACRON is 1030 in the table");
#endif
#ifdef K_DBREVE
_Static_assert((unsigned long long)(K_DBREVE) == 0x407ULL || (unsigned long long)(K_DBREVE) == (unsigned long long)(long long)(int)0x407ULL, "K_DBREVE is 1031 in the table");
#endif
#ifdef K_DABDOT
_Static_assert((unsigned long long)(K_DABDOT) == 0x408ULL || (unsigned long long)(K_DABDOT) == (unsigned long long)(long long)(int)0x408ULL, "K_DABDOT is 1032 in the table");
#endif
#ifdef K_DABRING
_Static_assert((unsigned long long)(K_DABRING) == 0x409ULL || (unsigned long long)(K_DABRING) == (unsigned long long)(long long)(int)0x409ULL, "K_DABRING is 1033 in the table");
#endif
#ifdef K_DDBACUTE
_Static_assert((unsigned long long)(K_DDBACUTE) == 0x40aULL || (unsigned long long)(K_DDBACUTE) == (unsigned long long)(long long)(int)0x40aULL, "K_DDBACUTE is 1034 in the table");
#endif
#ifdef K_DCARON
_Static_assert((unsigned long long)(K_DCARON) == 0x40bULL || (unsigned long long)(K_DCARON) == (unsigned long long)(long long)(int)0x40bULL, "K_DCARON is 1035 in the table");
#endif
#ifdef K_DOGONEK
_Static_assert((unsigned long long)(K_DOGONEK) == 0x40cULL || (unsigned long long)(K_DOGONEK) == (unsigned long long)(long long)(int)0x40cULL, "K_DOGONEK is 1036 in the table");
#endif
#ifdef K_DIOTA
_Static_assert((unsigned long long)(K_DIOTA) == 0x40dULL || (unsigned long long)(K_DIOTA) == (unsigned long long)(long long)(int)0x40dULL, "K_DIOTA is 1037 in the table");
#endif
#ifdef K_DVOICED
_Static_assert((unsigned long long)(K_DVOICED) == 0x40eULL || (unsigned long long)(K_DVOICED) == (unsigned long long)(long long)(int)0x40eULL, "K_DVOICED is 1038 in the table");
#endif
#ifdef K_DSEMVOICED
_Static_assert((unsigned long long)(K_DSEMVOICED) == 0x40fULL || (unsigned long long)(K_DSEMVOICED) == (unsigned long long)(long long)(int)0x40fULL, "K_DSEMVOICED is 1039 in the table");
#endif
#ifdef K_DBEDOT
_Static_assert((unsigned long long)(K_DBEDOT) == 0x410ULL || (unsigned long long)(K_DBEDOT) == (unsigned long long)(long long)(int)0x410ULL, "K_DBEDOT is 1040 in the table");
#endif
#ifdef K_DHOOK
_Static_assert((unsigned long long)(K_DHOOK) == 0x411ULL || (unsigned long long)(K_DHOOK) == (unsigned long long)(long long)(int)0x411ULL, "K_DHOOK is 1041 in the table");
#endif
#ifdef K_DHORN
_Static_assert((unsigned long long)(K_DHORN) == 0x412ULL || (unsigned long long)(K_DHORN) == (unsigned long long)(long long)(int)0x412ULL, "K_DHORN is 1042 in the table");
#endif
#ifdef K_DSTROKE
_Static_assert((unsigned long long)(K_DSTROKE) == 0x413ULL || (unsigned long long)(K_DSTROKE) == (unsigned long long)(long long)(int)0x413ULL, "K_DSTROKE is 1043 in the table");
#endif
#ifdef K_DABCOMMA
_Static_assert((unsigned long long)(K_DABCOMMA) == 0x414ULL || (unsigned long long)(K_DABCOMMA) == (unsigned long long)(long long)(int)0x414ULL, "K_DABCOMMA is 1044 in the table");
#endif
#ifdef K_DABREVCOMMA
_Static_assert((unsigned long long)(K_DABREVCOMMA) == 0x415ULL || (unsigned long long)(K_DABREVCOMMA) == (unsigned long long)(long long)(int)0x415ULL, "K_DABREVCOMMA is 1045 in the table");
#endif
#ifdef K_DDBGRAVE
_Static_assert((unsigned long long)(K_DDBGRAVE) == 0x416ULL || (unsigned long long)(K_DDBGRAVE) == (unsigned long long)(long long)(int)0x416ULL, "K_DDBGRAVE is 1046 in the table");
#endif
#ifdef K_DINVBREVE
_Static_assert((unsigned long long)(K_DINVBREVE) == 0x417ULL || (unsigned long long)(K_DINVBREVE) == (unsigned long long)(long long)(int)0x417ULL, "K_DINVBREVE is 1047 in the table");
#endif
#ifdef K_DBECOMMA
_Static_assert((unsigned long long)(K_DBECOMMA) == 0x418ULL || (unsigned long long)(K_DBECOMMA) == (unsigned long long)(long long)(int)0x418ULL, "K_DBECOMMA is 1048 in the table");
#endif
#ifdef K_DCURRENCY
_Static_assert((unsigned long long)(K_DCURRENCY) == 0x419ULL || (unsigned long long)(K_DCURRENCY) == (unsigned long long)(long long)(int)0x419ULL, "K_DCURRENCY is 1049 in the table");
#endif
#ifdef K_DGREEK
_Static_assert((unsigned long long)(K_DGREEK) == 0x41aULL || (unsigned long long)(K_DGREEK) == (unsigned long long)(long long)(int)0x41aULL, "K_DGREEK is 1050 in the table");
#endif
#ifdef K_DOWN
_Static_assert((unsigned long long)(K_DOWN) == 0x600ULL || (unsigned long long)(K_DOWN) == (unsigned long long)(long long)(int)0x600ULL, "K_DOWN is 1536 in the table");
#endif
#ifdef K_LEFT
_Static_assert((unsigned long long)(K_LEFT) == 0x601ULL || (unsigned long long)(K_LEFT) == (unsigned long long)(long long)(int)0x601ULL, "K_LEFT is 1537 in the table");
#endif
#ifdef K_RIGHT
_Static_assert((unsigned long long)(K_RIGHT) == 0x602ULL || (unsigned long long)(K_RIGHT) == (unsigned long long)(long long)(int)0x602ULL, "K_RIGHT is 1538 in the table");
#endif
#ifdef K_UP
_Static_assert((unsigned long long)(K_UP) == 0x603ULL || (unsigned long long)(K_UP) == (unsigned long long)(long long)(int)0x603ULL, "K_UP is 1539 in the table");
#endif
#ifdef K_SHIFT
_Static_assert((unsigned long long)(K_SHIFT) == 0x700ULL || (unsigned long long)(K_SHIFT) == (unsigned long long)(long long)(int)0x700ULL, "K_SHIFT is 1792 in the table");
#endif
#ifdef K_ALTGR
_Static_assert((unsigned long long)(K_ALTGR) == 0x701ULL || (unsigned long long)(K_ALTGR) == (unsigned long long)(long long)(int)0x701ULL, "K_ALTGR is 1793 in the table");
#endif
#ifdef K_CTRL
_Static_assert((unsigned long long)(K_CTRL) == 0x702ULL || (unsigned long long)(K_CTRL) == (unsigned long long)(long long)(int)0x702ULL, "K_CTRL is 1794 in the table");
#endif
#ifdef K_ALT
_Static_assert((unsigned long long)(K_ALT) == 0x703ULL || (unsigned long long)(K_ALT) == (unsigned long long)(long long)(int)0x703ULL, "K_ALT is 1795 in the table");
#endif
#ifdef K_SHIFTL
_Static_assert((unsigned long long)(K_SHIFTL) == 0x704ULL || (unsigned long long)(K_SHIFTL) == (unsigned long long)(long long)(int)0x704ULL, "K_SHIFTL is 1796 in the table");
#endif
#ifdef K_SHIFTR
_Static_assert((unsigned long long)(K_SHIFTR) == 0x705ULL || (unsigned long long)(K_SHIFTR) == (unsigned long long)(long long)(int)0x705ULL, "K_SHIFTR is 1797 in the table");
#endif
#ifdef K_CTRLL
_Static_assert((unsigned long long)(K_CTRLL) == 0x706ULL || (unsigned long long)(K_CTRLL) == (unsigned long long)(long long)(int)0x706ULL, "K_CTRLL is 1798 in the table");
#endif
#ifdef K_CTRLR
_Static_assert((unsigned long long)(K_CTRLR) == 0x707ULL || (unsigned long long)(K_CTRLR) == (unsigned long long)(long long)(int)0x707ULL, "K_CTRLR is 1799 in the table");
#endif
#ifdef K_CAPSSHIFT
_Static_assert((unsigned long long)(K_CAPSSHIFT) == 0x708ULL || (unsigned long long)(K_CAPSSHIFT) == (unsigned long long)(long long)(int)0x708ULL, "K_CAPSSHIFT is 1800 in the table");
#endif
#ifdef K_ASC0
_Static_assert((unsigned long long)(K_ASC0) == 0x900ULL || (unsigned long long)(K_ASC0) == (unsigned long long)(long long)(int)0x900ULL, "K_ASC0 is 2304 in the table");
#endif
#ifdef K_ASC1
_Static_assert((unsigned long long)(K_ASC1) == 0x901ULL || (unsigned long long)(K_ASC1) == (unsigned long long)(long long)(int)0x901ULL, "K_ASC1 is 2305 in the table");
#endif
#ifdef K_ASC2
_Static_assert((unsigned long long)(K_ASC2) == 0x902ULL || (unsigned long long)(K_ASC2) == (unsigned long long)(long long)(int)0x902ULL, "K_ASC2 is 2306 in the table");
#endif
#ifdef K_ASC3
_Static_assert((unsigned long long)(K_ASC3) == 0x903ULL || (unsigned long long)(K_ASC3) == (unsigned long long)(long long)(int)0x903ULL, "K_ASC3 is 2307 in the table");
#endif
#ifdef K_ASC4
_Static_assert((unsigned long long)(K_ASC4) == 0x904ULL || (unsigned long long)(K_ASC4) == (unsigned long long)(long long)(int)0x904ULL, "K_ASC4 is 2308 in the table");
#endif
#ifdef K_ASC5
_Static_assert((unsigned long long)(K_ASC5) == 0x905ULL || (unsigned long long)(K_ASC5) == (unsigned long long)(long long)(int)0x905ULL, "K_ASC5 is 2309 in the table");
#endif
#ifdef K_ASC6
_Static_assert((unsigned long long)(K_ASC6) == 0x906ULL || (unsigned long long)(K_ASC6) == (unsigned long long)(long long)(int)0x906ULL, "K_ASC6 is 2310 in the table");
#endif
#ifdef K_ASC7
_Static_assert((unsigned long long)(K_ASC7) == 0x907ULL || (unsigned long long)(K_ASC7) == (unsigned long long)(long long)(int)0x907ULL, "K_ASC7 is 2311 in the table");
#endif
#ifdef K_ASC8
_Static_assert((unsigned long long)(K_ASC8) == 0x908ULL || (unsigned long long)(K_ASC8) == (unsigned long long)(long long)(int)0x908ULL, "K_ASC8 is 2312 in the table");
#endif
#ifdef K_ASC9
_Static_assert((unsigned long long)(K_ASC9) == 0x909ULL || (unsigned long long)(K_ASC9) == (unsigned long long)(long long)(int)0x909ULL, "K_ASC9 is 2313 in the table");
#endif
#ifdef K_HEX0
_Static_assert((unsigned long long)(K_HEX0) == 0x90aULL || (unsigned long long)(K_HEX0) == (unsigned long long)(long long)(int)0x90aULL, "K_HEX0 is 2314 in the table");
#endif
#ifdef K_HEX1
_Static_assert((unsigned long long)(K_HEX1) == 0x90bULL || (unsigned long long)(K_HEX1) == (unsigned long long)(long long)(int)0x90bULL, "K_HEX1 is 2315 in the table");
#endif
#ifdef K_HEX2
_Static_assert((unsigned long long)(K_HEX2) == 0x90cULL || (unsigned long long)(K_HEX2) == (unsigned long long)(long long)(int)0x90cULL, "K_HEX2 is 2316 in the table");
#endif
#ifdef K_HEX3
_Static_assert((unsigned long long)(K_HEX3) == 0x90dULL || (unsigned long long)(K_HEX3) == (unsigned long long)(long long)(int)0x90dULL, "K_HEX3 is 2317 in the table");
#endif
#ifdef K_HEX4
_Static_assert((unsigned long long)(K_HEX4) == 0x90eULL || (unsigned long long)(K_HEX4) == (unsigned long long)(long long)(int)0x90eULL, "K_HEX4 is 2318 in the table");
#endif
#ifdef K_HEX5
_Static_assert((unsigned long long)(K_HEX5) == 0x90fULL || (unsigned long long)(K_HEX5) == (unsigned long long)(long long)(int)0x90fULL, "K_HEX5 is 2319 in the table");
#endif
#ifdef K_HEX6
_Static_assert((unsigned long long)(K_HEX6) == 0x910ULL || (unsigned long long)(K_HEX6) == (unsigned long long)(long long)(int)0x910ULL, "K_HEX6 is 2320 in the table");
#endif
#ifdef K_HEX7
_Static_assert((unsigned long long)(K_HEX7) == 0x911ULL || (unsigned long long)(K_HEX7) == (unsigned long long)(long long)(int)0x911ULL, "K_HEX7 is 2321 in the table");
#endif
#ifdef K_HEX8
_Static_assert((unsigned long long)(K_HEX8) == 0x912ULL || (unsigned long long)(K_HEX8) == (unsigned long long)(long long)(int)0x912ULL, "K_HEX8 is 2322 in the table");
#endif
#ifdef K_HEX9
_Static_assert((unsigned long long)(K_HEX9) == 0x913ULL || (unsigned long long)(K_HEX9) == (unsigned long long)(long long)(int)0x913ULL, "K_HEX9 is 2323 in the table");
#endif
#ifdef K_HEXa
_Static_assert((unsigned long long)(K_HEXa) == 0x914ULL || (unsigned long long)(K_HEXa) == (unsigned long long)(long long)(int)0x914ULL, "K_HEXa is 2324 in the table");
#endif
#ifdef K_HEXb
_Static_assert((unsigned long long)(K_HEXb) == 0x915ULL || (unsigned long long)(K_HEXb) == (unsigned long long)(long long)(int)0x915ULL, "K_HEXb is 2325 in the table");
#endif
#ifdef K_HEXc
_Static_assert((unsigned long long)(K_HEXc) == 0x916ULL || (unsigned long long)(K_HEXc) == (unsigned long long)(long long)(int)0x916ULL, "K_HEXc is 2326 in the table");
#endif
#ifdef K_HEXd
_Static_assert((unsigned long long)(K_HEXd) == 0x917ULL || (unsigned long long)(K_HEXd) == (unsigned long long)(long long)(int)0x917ULL, "K_HEXd is 2327 in the table");
#endif
#ifdef K_HEXe
_Static_assert((unsigned long long)(K_HEXe) == 0x918ULL || (unsigned long long)(K_HEXe) == (unsigned long long)(long long)(int)0x918ULL, "K_HEXe is 2328 in the table");
#endif
#ifdef K_HEXf
_Static_assert((unsigned long long)(K_HEXf) == 0x919ULL || (unsigned long long)(K_HEXf) == (unsigned long long)(long long)(int)0x919ULL, "K_HEXf is 2329 in the table");
#endif
#ifdef K_SHIFTLOCK
_Static_assert((unsigned long long)(K_SHIFTLOCK) == 0xa00ULL || (unsigned long long)(K_SHIFTLOCK) == (unsigned long long)(long long)(int)0xa00ULL, "K_SHIFTLOCK is 2560 in the table");
#endif
#ifdef K_ALTGRLOCK
_Static_assert((unsigned long long)(K_ALTGRLOCK) == 0xa01ULL || (unsigned long long)(K_ALTGRLOCK) == (unsigned long long)(long long)(int)0xa01ULL, "K_ALTGRLOCK is 2561 in the table");
#endif
#ifdef K_CTRLLOCK
_Static_assert((unsigned long long)(K_CTRLLOCK) == 0xa02ULL || (unsigned long long)(K_CTRLLOCK) == (unsigned long long)(long long)(int)0xa02ULL, "K_CTRLLOCK is 2562 in the table");
#endif
#ifdef K_ALTLOCK
_Static_assert((unsigned long long)(K_ALTLOCK) == 0xa03ULL || (unsigned long long)(K_ALTLOCK) == (unsigned long long)(long long)(int)0xa03ULL, "K_ALTLOCK is 2563 in the table");
#endif
#ifdef K_SHIFTLLOCK
_Static_assert((unsigned long long)(K_SHIFTLLOCK) == 0xa04ULL || (unsigned long long)(K_SHIFTLLOCK) == (unsigned long long)(long long)(int)0xa04ULL, "K_SHIFTLLOCK is 2564 in the table");
#endif
#ifdef K_SHIFTRLOCK
_Static_assert((unsigned long long)(K_SHIFTRLOCK) == 0xa05ULL || (unsigned long long)(K_SHIFTRLOCK) == (unsigned long long)(long long)(int)0xa05ULL, "K_SHIFTRLOCK is 2565 in the table");
#endif
#ifdef K_CTRLLLOCK
_Static_assert((unsigned long long)(K_CTRLLLOCK) == 0xa06ULL || (unsigned long long)(K_CTRLLLOCK) == (unsigned long long)(long long)(int)0xa06ULL, "K_CTRLLLOCK is 2566 in the table");
#endif
#ifdef K_CTRLRLOCK
_Static_assert((unsigned long long)(K_CTRLRLOCK) == 0xa07ULL || (unsigned long long)(K_CTRLRLOCK) == (unsigned long long)(long long)(int)0xa07ULL, "K_CTRLRLOCK is 2567 in the table");
#endif
#ifdef K_CAPSSHIFTLOCK
_Static_assert((unsigned long long)(K_CAPSSHIFTLOCK) == 0xa08ULL || (unsigned long long)(K_CAPSSHIFTLOCK) == (unsigned long long)(long long)(int)0xa08ULL, "K_CAPSSHIFTLOCK is 2568 in the table");
#endif
#ifdef K_SHIFT_SLOCK
_Static_assert((unsigned long long)(K_SHIFT_SLOCK) == 0xc00ULL || (unsigned long long)(K_SHIFT_SLOCK) == (unsigned long long)(long long)(int)0xc00ULL, "K_SHIFT_SLOCK is 3072 in the table");
#endif
#ifdef K_ALTGR_SLOCK
_Static_assert((unsigned long long)(K_ALTGR_SLOCK) == 0xc01ULL || (unsigned long long)(K_ALTGR_SLOCK) == (unsigned long long)(long long)(int)0xc01ULL, "K_ALTGR_SLOCK is 3073 in the table");
#endif
#ifdef K_CTRL_SLOCK
_Static_assert((unsigned long long)(K_CTRL_SLOCK) == 0xc02ULL || (unsigned long long)(K_CTRL_SLOCK) == (unsigned long long)(long long)(int)0xc02ULL, "K_CTRL_SLOCK is 3074 in the table");
#endif
#ifdef K_ALT_SLOCK
_Static_assert((unsigned long long)(K_ALT_SLOCK) == 0xc03ULL || (unsigned long long)(K_ALT_SLOCK) == (unsigned long long)(long long)(int)0xc03ULL, "K_ALT_SLOCK is 3075 in the table");
#endif
#ifdef K_SHIFTL_SLOCK
_Static_assert((unsigned long long)(K_SHIFTL_SLOCK) == 0xc04ULL || (unsigned long long)(K_SHIFTL_SLOCK) == (unsigned long long)(long long)(int)0xc04ULL, "K_SHIFTL_SLOCK is 3076 in the table");
#endif
#ifdef K_SHIFTR_SLOCK
_Static_assert((unsigned long long)(K_SHIFTR_SLOCK) == 0xc05ULL || (unsigned long long)(K_SHIFTR_SLOCK) == (unsigned long long)(long long)(int)0xc05ULL, "K_SHIFTR_SLOCK is 3077 in the table");
#endif
#ifdef K_CTRLL_SLOCK
_Static_assert((unsigned long long)(K_CTRLL_SLOCK) == 0xc06ULL || (unsigned long long)(K_CTRLL_SLOCK) == (unsigned long long)(long long)(int)0xc06ULL, "K_CTRLL_SLOCK is 3078 in the table");
#endif
#ifdef K_CTRLR_SLOCK
_Static_assert((unsigned long long)(K_CTRLR_SLOCK) == 0xc07ULL || (unsigned long long)(K_CTRLR_SLOCK) == (unsigned long long)(long long)(int)0xc07ULL, "K_CTRLR_SLOCK is 3079 in the table");
#endif
#ifdef K_CAPSSHIFT_SLOCK
_Static_assert((unsigned long long)(K_CAPSSHIFT_SLOCK) == 0xc08ULL || (unsigned long long)(K_CAPSSHIFT_SLOCK) == (unsigned long long)(long long)(int)0xc08ULL, "K_CAPSSHIFT_SLOCK is 3080 in the table");
#endif
#ifdef K_BRL_BLANK
_Static_assert((unsigned long long)(K_BRL_BLANK) == 0xe00ULL || (unsigned long long)(K_BRL_BLANK) == (unsigned long long)(long long)(int)0xe00ULL, "K_BRL_BLANK is 3584 in the table");
#endif
#ifdef K_BRL_DOT1
_Static_assert((unsigned long long)(K_BRL_DOT1) == 0xe01ULL || (unsigned long long)(K_BRL_DOT1) == (unsigned long long)(long long)(int)0xe01ULL, "K_BRL_DOT1 is 3585 in the table");
#endif
#ifdef K_BRL_DOT2
_Static_assert((unsigned long long)(K_BRL_DOT2) == 0xe02ULL || (unsigned long long)(K_BRL_DOT2) == (unsigned long long)(long long)(int)0xe02ULL, "K_BRL_DOT2 is 3586 in the table");
#endif
#ifdef K_BRL_DOT3
_Static_assert((unsigned long long)(K_BRL_DOT3) == 0xe03ULL || (unsigned long long)(K_BRL_DOT3) == (unsigned long long)(long long)(int)0xe03ULL, "K_BRL_DOT3 is 3587 in the table");
#endif
#ifdef K_BRL_DOT4
_Static_assert((unsigned long long)(K_BRL_DOT4) == 0xe04ULL || (unsigned long long)(K_BRL_DOT4) == (unsigned long long)(long long)(int)0xe04ULL, "K_BRL_DOT4 is 3588 in the table");
#endif
#ifdef K_BRL_DOT5
_Static_assert((unsigned long long)(K_BRL_DOT5) == 0xe05ULL || (unsigned long long)(K_BRL_DOT5) == (unsigned long long)(long long)(int)0xe05ULL, "K_BRL_DOT5 is 3589 in the table");
#endif
#ifdef K_BRL_DOT6
_Static_assert((unsigned long long)(K_BRL_DOT6) == 0xe06ULL || (unsigned long long)(K_BRL_DOT6) == (unsigned long long)(long long)(int)0xe06ULL, "K_BRL_DOT6 is 3590 in the table");
#endif
#ifdef K_BRL_DOT7
_Static_assert((unsigned long long)(K_BRL_DOT7) == 0xe07ULL || (unsigned long long)(K_BRL_DOT7) == (unsigned long long)(long long)(int)0xe07ULL, "K_BRL_DOT7 is 3591 in the table");
#endif
#ifdef K_BRL_DOT8
_Static_assert((unsigned long long)(K_BRL_DOT8) == 0xe08ULL || (unsigned long long)(K_BRL_DOT8) == (unsigned long long)(long long)(int)0xe08ULL, "K_BRL_DOT8 is 3592 in the table");
#endif
#ifdef K_BRL_DOT9
_Static_assert((unsigned long long)(K_BRL_DOT9) == 0xe09ULL || (unsigned long long)(K_BRL_DOT9) == (unsigned long long)(long long)(int)0xe09ULL, "K_BRL_DOT9 is 3593 in the table");
#endif
#ifdef K_BRL_DOT10
_Static_assert((unsigned long long)(K_BRL_DOT10) == 0xe0aULL || (unsigned long long)(K_BRL_DOT10) == (unsigned long long)(long long)(int)0xe0aULL, "K_BRL_DOT10 is 3594 in the table");
#endif
#endif
