/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/cdrom.h>)
#include <linux/cdrom.h>
#ifdef CDROMPAUSE
_Static_assert((unsigned long long)(CDROMPAUSE) == 0x5301ULL || (unsigned long long)(CDROMPAUSE) == (unsigned long long)(long long)(int)0x5301ULL, "CDROMPAUSE is 21249 in the table");
#endif
#ifdef CDROMRESUME
_Static_assert((unsigned long long)(CDROMRESUME) == 0x5302ULL || (unsigned long long)(CDROMRESUME) == (unsigned long long)(long long)(int)0x5302ULL, "CDROMRESUME is 21250 in the table");
#endif
#ifdef CDROMPLAYMSF
_Static_assert((unsigned long long)(CDROMPLAYMSF) == 0x5303ULL || (unsigned long long)(CDROMPLAYMSF) == (unsigned long long)(long long)(int)0x5303ULL, "CDROMPLAYMSF is 21251 in the table");
#endif
#ifdef CDROMPLAYTRKIND
_Static_assert((unsigned long long)(CDROMPLAYTRKIND) == 0x5304ULL || (unsigned long long)(CDROMPLAYTRKIND) == (unsigned long long)(long long)(int)0x5304ULL, "CDROMPLAYTRKIND is 21252 in the table");
#endif
#ifdef CDROMREADTOCHDR
_Static_assert((unsigned long long)(CDROMREADTOCHDR) == 0x5305ULL || (unsigned long long)(CDROMREADTOCHDR) == (unsigned long long)(long long)(int)0x5305ULL, "CDROMREADTOCHDR is 21253 in the table");
#endif
#ifdef CDROMREADTOCENTRY
_Static_assert((unsigned long long)(CDROMREADTOCENTRY) == 0x5306ULL || (unsigned long long)(CDROMREADTOCENTRY) == (unsigned long long)(long long)(int)0x5306ULL, "CDROMREADTOCENTRY is 21254 in the table");
#endif
#ifdef CDROMSTOP
_Static_assert((unsigned long long)(CDROMSTOP) == 0x5307ULL || (unsigned long long)(CDROMSTOP) == (unsigned long long)(long long)(int)0x5307ULL, "CDROMSTOP is 21255 in the table");
#endif
#ifdef CDROMSTART
_Static_assert((unsigned long long)(CDROMSTART) == 0x5308ULL || (unsigned long long)(CDROMSTART) == (unsigned long long)(long long)(int)0x5308ULL, "CDROMSTART is 21256 in the table");
#endif
#ifdef CDROMEJECT
_Static_assert((unsigned long long)(CDROMEJECT) == 0x5309ULL || (unsigned long long)(CDROMEJECT) == (unsigned long long)(long long)(int)0x5309ULL, "CDROMEJECT is 21257 in the table");
#endif
#ifdef CDROMVOLCTRL
_Static_assert((unsigned long long)(CDROMVOLCTRL) == 0x530aULL || (unsigned long long)(CDROMVOLCTRL) == (unsigned long long)(long long)(int)0x530aULL, "CDROMVOLCTRL is 21258 in the table");
#endif
#ifdef CDROMSUBCHNL
_Static_assert((unsigned long long)(CDROMSUBCHNL) == 0x530bULL || (unsigned long long)(CDROMSUBCHNL) == (unsigned long long)(long long)(int)0x530bULL, "CDROMSUBCHNL is 21259 in the table");
#endif
#ifdef CDROMREADMODE2
_Static_assert((unsigned long long)(CDROMREADMODE2) == 0x530cULL || (unsigned long long)(CDROMREADMODE2) == (unsigned long long)(long long)(int)0x530cULL, "CDROMREADMODE2 is 21260 in the table");
#endif
#ifdef CDROMREADMODE1
_Static_assert((unsigned long long)(CDROMREADMODE1) == 0x530dULL || (unsigned long long)(CDROMREADMODE1) == (unsigned long long)(long long)(int)0x530dULL, "CDROMREADMODE1 is 21261 in the table");
#endif
#ifdef CDROMREADAUDIO
_Static_assert((unsigned long long)(CDROMREADAUDIO) == 0x530eULL || (unsigned long long)(CDROMREADAUDIO) == (unsigned long long)(long long)(int)0x530eULL, "CDROMREADAUDIO is 21262 in the table");
#endif
#ifdef CDROMEJECT_SW
_Static_assert((unsigned long long)(CDROMEJECT_SW) == 0x530fULL || (unsigned long long)(CDROMEJECT_SW) == (unsigned long long)(long long)(int)0x530fULL, "CDROMEJECT_SW is 21263 in the table");
#endif
#ifdef CDROMMULTISESSION
_Static_assert((unsigned long long)(CDROMMULTISESSION) == 0x5310ULL || (unsigned long long)(CDROMMULTISESSION) == (unsigned long long)(long long)(int)0x5310ULL, "CDROMMULTISESSION is 21264 in the table");
#endif
#ifdef CDROM_GET_MCN
_Static_assert((unsigned long long)(CDROM_GET_MCN) == 0x5311ULL || (unsigned long long)(CDROM_GET_MCN) == (unsigned long long)(long long)(int)0x5311ULL, "CDROM_GET_MCN is 21265 in the table");
#endif
#ifdef CDROMRESET
_Static_assert((unsigned long long)(CDROMRESET) == 0x5312ULL || (unsigned long long)(CDROMRESET) == (unsigned long long)(long long)(int)0x5312ULL, "CDROMRESET is 21266 in the table");
#endif
#ifdef CDROMVOLREAD
_Static_assert((unsigned long long)(CDROMVOLREAD) == 0x5313ULL || (unsigned long long)(CDROMVOLREAD) == (unsigned long long)(long long)(int)0x5313ULL, "CDROMVOLREAD is 21267 in the table");
#endif
#ifdef CDROMREADRAW
_Static_assert((unsigned long long)(CDROMREADRAW) == 0x5314ULL || (unsigned long long)(CDROMREADRAW) == (unsigned long long)(long long)(int)0x5314ULL, "CDROMREADRAW is 21268 in the table");
#endif
#ifdef CDROMREADCOOKED
_Static_assert((unsigned long long)(CDROMREADCOOKED) == 0x5315ULL || (unsigned long long)(CDROMREADCOOKED) == (unsigned long long)(long long)(int)0x5315ULL, "CDROMREADCOOKED is 21269 in the table");
#endif
#ifdef CDROMSEEK
_Static_assert((unsigned long long)(CDROMSEEK) == 0x5316ULL || (unsigned long long)(CDROMSEEK) == (unsigned long long)(long long)(int)0x5316ULL, "CDROMSEEK is 21270 in the table");
#endif
#ifdef CDROMPLAYBLK
_Static_assert((unsigned long long)(CDROMPLAYBLK) == 0x5317ULL || (unsigned long long)(CDROMPLAYBLK) == (unsigned long long)(long long)(int)0x5317ULL, "CDROMPLAYBLK is 21271 in the table");
#endif
#ifdef CDROMREADALL
_Static_assert((unsigned long long)(CDROMREADALL) == 0x5318ULL || (unsigned long long)(CDROMREADALL) == (unsigned long long)(long long)(int)0x5318ULL, "CDROMREADALL is 21272 in the table");
#endif
#ifdef CDROMGETSPINDOWN
_Static_assert((unsigned long long)(CDROMGETSPINDOWN) == 0x531dULL || (unsigned long long)(CDROMGETSPINDOWN) == (unsigned long long)(long long)(int)0x531dULL, "CDROMGETSPINDOWN is 21277 in the table");
#endif
#ifdef CDROMSETSPINDOWN
_Static_assert((unsigned long long)(CDROMSETSPINDOWN) == 0x531eULL || (unsigned long long)(CDROMSETSPINDOWN) == (unsigned long long)(long long)(int)0x531eULL, "CDROMSETSPINDOWN is 21278 in the table");
#endif
#ifdef CDROMCLOSETRAY
_Static_assert((unsigned long long)(CDROMCLOSETRAY) == 0x5319ULL || (unsigned long long)(CDROMCLOSETRAY) == (unsigned long long)(long long)(int)0x5319ULL, "CDROMCLOSETRAY is 21273 in the table");
#endif
#ifdef CDROM_SET_OPTIONS
_Static_assert((unsigned long long)(CDROM_SET_OPTIONS) == 0x5320ULL || (unsigned long long)(CDROM_SET_OPTIONS) == (unsigned long long)(long long)(int)0x5320ULL, "CDROM_SET_OPTIONS is 21280 in the table");
#endif
#ifdef CDROM_CLEAR_OPTIONS
_Static_assert((unsigned long long)(CDROM_CLEAR_OPTIONS) == 0x5321ULL || (unsigned long long)(CDROM_CLEAR_OPTIONS) == (unsigned long long)(long long)(int)0x5321ULL, "CDROM_CLEAR_OPTIONS is 21281 in the table");
#endif
#ifdef CDROM_SELECT_SPEED
_Static_assert((unsigned long long)(CDROM_SELECT_SPEED) == 0x5322ULL || (unsigned long long)(CDROM_SELECT_SPEED) == (unsigned long long)(long long)(int)0x5322ULL, "CDROM_SELECT_SPEED is 21282 in the table");
#endif
#ifdef CDROM_SELECT_DISC
_Static_assert((unsigned long long)(CDROM_SELECT_DISC) == 0x5323ULL || (unsigned long long)(CDROM_SELECT_DISC) == (unsigned long long)(long long)(int)0x5323ULL, "CDROM_SELECT_DISC is 21283 in the table");
#endif
#ifdef CDROM_MEDIA_CHANGED
_Static_assert((unsigned long long)(CDROM_MEDIA_CHANGED) == 0x5325ULL || (unsigned long long)(CDROM_MEDIA_CHANGED) == (unsigned long long)(long long)(int)0x5325ULL, "CDROM_MEDIA_CHANGED is 21285 in the table");
#endif
#ifdef CDROM_DRIVE_STATUS
_Static_assert((unsigned long long)(CDROM_DRIVE_STATUS) == 0x5326ULL || (unsigned long long)(CDROM_DRIVE_STATUS) == (unsigned long long)(long long)(int)0x5326ULL, "CDROM_DRIVE_STATUS is 21286 in the table");
#endif
#ifdef CDROM_DISC_STATUS
_Static_assert((unsigned long long)(CDROM_DISC_STATUS) == 0x5327ULL || (unsigned long long)(CDROM_DISC_STATUS) == (unsigned long long)(long long)(int)0x5327ULL, "CDROM_DISC_STATUS is 21287 in the table");
#endif
#ifdef CDROM_CHANGER_NSLOTS
_Static_assert((unsigned long long)(CDROM_CHANGER_NSLOTS) == 0x5328ULL || (unsigned long long)(CDROM_CHANGER_NSLOTS) == (unsigned long long)(long long)(int)0x5328ULL, "CDROM_CHANGER_NSLOTS is 21288 in the table");
#endif
#ifdef CDROM_LOCKDOOR
_Static_assert((unsigned long long)(CDROM_LOCKDOOR) == 0x5329ULL || (unsigned long long)(CDROM_LOCKDOOR) == (unsigned long long)(long long)(int)0x5329ULL, "CDROM_LOCKDOOR is 21289 in the table");
#endif
#ifdef CDROM_DEBUG
_Static_assert((unsigned long long)(CDROM_DEBUG) == 0x5330ULL || (unsigned long long)(CDROM_DEBUG) == (unsigned long long)(long long)(int)0x5330ULL, "CDROM_DEBUG is 21296 in the table");
#endif
#ifdef CDROM_GET_CAPABILITY
_Static_assert((unsigned long long)(CDROM_GET_CAPABILITY) == 0x5331ULL || (unsigned long long)(CDROM_GET_CAPABILITY) == (unsigned long long)(long long)(int)0x5331ULL, "CDROM_GET_CAPABILITY is 21297 in the table");
#endif
#ifdef CDROMAUDIOBUFSIZ
_Static_assert((unsigned long long)(CDROMAUDIOBUFSIZ) == 0x5382ULL || (unsigned long long)(CDROMAUDIOBUFSIZ) == (unsigned long long)(long long)(int)0x5382ULL, "CDROMAUDIOBUFSIZ is 21378 in the table");
#endif
#ifdef DVD_READ_STRUCT
_Static_assert((unsigned long long)(DVD_READ_STRUCT) == 0x5390ULL || (unsigned long long)(DVD_READ_STRUCT) == (unsigned long long)(long long)(int)0x5390ULL, "DVD_READ_STRUCT is 21392 in the table");
#endif
#ifdef DVD_WRITE_STRUCT
_Static_assert((unsigned long long)(DVD_WRITE_STRUCT) == 0x5391ULL || (unsigned long long)(DVD_WRITE_STRUCT) == (unsigned long long)(long long)(int)0x5391ULL, "DVD_WRITE_STRUCT is 21393 in the table");
#endif
#ifdef DVD_AUTH
_Static_assert((unsigned long long)(DVD_AUTH) == 0x5392ULL || (unsigned long long)(DVD_AUTH) == (unsigned long long)(long long)(int)0x5392ULL, "DVD_AUTH is 21394 in the table");
#endif
#ifdef CDROM_SEND_PACKET
_Static_assert((unsigned long long)(CDROM_SEND_PACKET) == 0x5393ULL || (unsigned long long)(CDROM_SEND_PACKET) == (unsigned long long)(long long)(int)0x5393ULL, "CDROM_SEND_PACKET is 21395 in the table");
#endif
#ifdef CDROM_NEXT_WRITABLE
_Static_assert((unsigned long long)(CDROM_NEXT_WRITABLE) == 0x5394ULL || (unsigned long long)(CDROM_NEXT_WRITABLE) == (unsigned long long)(long long)(int)0x5394ULL, "CDROM_NEXT_WRITABLE is 21396 in the table");
#endif
#ifdef CDROM_LAST_WRITTEN
_Static_assert((unsigned long long)(CDROM_LAST_WRITTEN) == 0x5395ULL || (unsigned long long)(CDROM_LAST_WRITTEN) == (unsigned long long)(long long)(int)0x5395ULL, "CDROM_LAST_WRITTEN is 21397 in the table");
#endif
#ifdef CDROM_TIMED_MEDIA_CHANGE
_Static_assert((unsigned long long)(CDROM_TIMED_MEDIA_CHANGE) == 0x5396ULL || (unsigned long long)(CDROM_TIMED_MEDIA_CHANGE) == (unsigned long long)(long long)(int)0x5396ULL, "CDROM_TIMED_MEDIA_CHANGE is 21398 in the table");
#endif
#endif
