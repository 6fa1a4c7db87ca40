/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/ioctls.h>)
#include <asm/ioctls.h>
#ifdef TCGETS
_Static_assert((unsigned long long)(TCGETS) == 0x5401ULL || (unsigned long long)(TCGETS) == (unsigned long long)(long long)(int)0x5401ULL, "TCGETS is 21505 in the table");
#endif
#ifdef TCSETS
_Static_assert((unsigned long long)(TCSETS) == 0x5402ULL || (unsigned long long)(TCSETS) == (unsigned long long)(long long)(int)0x5402ULL, "TCSETS is 21506 in the table");
#endif
#ifdef TCSETSW
_Static_assert((unsigned long long)(TCSETSW) == 0x5403ULL || (unsigned long long)(TCSETSW) == (unsigned long long)(long long)(int)0x5403ULL, "TCSETSW is 21507 in the table");
#endif
#ifdef TCSETSF
_Static_assert((unsigned long long)(TCSETSF) == 0x5404ULL || (unsigned long long)(TCSETSF) == (unsigned long long)(long long)(int)0x5404ULL, "TCSETSF is 21508 in the table");
#endif
#ifdef TCGETA
_Static_assert((unsigned long long)(TCGETA) == 0x5405ULL || (unsigned long long)(TCGETA) == (unsigned long long)(long long)(int)0x5405ULL, "TCGETA is 21509 in the table");
#endif
#ifdef TCSETA
_Static_assert((unsigned long long)(TCSETA) == 0x5406ULL || (unsigned long long)(TCSETA) == (unsigned long long)(long long)(int)0x5406ULL, "TCSETA is 21510 in the table");
#endif
#ifdef TCSETAW
_Static_assert((unsigned long long)(TCSETAW) == 0x5407ULL || (unsigned long long)(TCSETAW) == (unsigned long long)(long long)(int)0x5407ULL, "TCSETAW is 21511 in the table");
#endif
#ifdef TCSETAF
_Static_assert((unsigned long long)(TCSETAF) == 0x5408ULL || (unsigned long long)(TCSETAF) == (unsigned long long)(long long)(int)0x5408ULL, "TCSETAF is 21512 in the table");
#endif
#ifdef TCSBRK
_Static_assert((unsigned long long)(TCSBRK) == 0x5409ULL || (unsigned long long)(TCSBRK) == (unsigned long long)(long long)(int)0x5409ULL, "TCSBRK is 21513 in the table");
#endif
#ifdef TCXONC
_Static_assert((unsigned long long)(TCXONC) == 0x540aULL || (unsigned long long)(TCXONC) == (unsigned long long)(long long)(int)0x540aULL, "TCXONC is 21514 in the table");
#endif
#ifdef TCFLSH
_Static_assert((unsigned long long)(TCFLSH) == 0x540bULL || (unsigned long long)(TCFLSH) == (unsigned long long)(long long)(int)0x540bULL, "TCFLSH is 21515 in the table");
#endif
#ifdef TIOCEXCL
_Static_assert((unsigned long long)(TIOCEXCL) == 0x540cULL || (unsigned long long)(TIOCEXCL) == (unsigned long long)(long long)(int)0x540cULL, "TIOCEXCL is 21516 in the table");
#endif
#ifdef TIOCNXCL
_Static_assert((unsigned long long)(TIOCNXCL) == 0x540dULL || (unsigned long long)(TIOCNXCL) == (unsigned long long)(long long)(int)0x540dULL, "TIOCNXCL is 21517 in the table");
#endif
#ifdef TIOCSCTTY
_Static_assert((unsigned long long)(TIOCSCTTY) == 0x540eULL || (unsigned long long)(TIOCSCTTY) == (unsigned long long)(long long)(int)0x540eULL, "TIOCSCTTY is 21518 in the table");
#endif
#ifdef TIOCGPGRP
_Static_assert((unsigned long long)(TIOCGPGRP) == 0x540fULL || (unsigned long long)(TIOCGPGRP) == (unsigned long long)(long long)(int)0x540fULL, "TIOCGPGRP is 21519 in the table");
#endif
#ifdef TIOCSPGRP
_Static_assert((unsigned long long)(TIOCSPGRP) == 0x5410ULL || (unsigned long long)(TIOCSPGRP) == (unsigned long long)(long long)(int)0x5410ULL, "TIOCSPGRP is 21520 in the table");
#endif
#ifdef TIOCOUTQ
_Static_assert((unsigned long long)(TIOCOUTQ) == 0x5411ULL || (unsigned long long)(TIOCOUTQ) == (unsigned long long)(long long)(int)0x5411ULL, "TIOCOUTQ is 21521 in the table");
#endif
#ifdef TIOCSTI
_Static_assert((unsigned long long)(TIOCSTI) == 0x5412ULL || (unsigned long long)(TIOCSTI) == (unsigned long long)(long long)(int)0x5412ULL, "TIOCSTI is 21522 in the table");
#endif
#ifdef TIOCGWINSZ
_Static_assert((unsigned long long)(TIOCGWINSZ) == 0x5413ULL || (unsigned long long)(TIOCGWINSZ) == (unsigned long long)(long long)(int)0x5413ULL, "TIOCGWINSZ is 21523 in the table");
#endif
#ifdef TIOCSWINSZ
_Static_assert((unsigned long long)(TIOCSWINSZ) == 0x5414ULL || (unsigned long long)(TIOCSWINSZ) == (unsigned long long)(long long)(int)0x5414ULL, "TIOCSWINSZ is 21524 in the table");
#endif
#ifdef TIOCMGET
_Static_assert((unsigned long long)(TIOCMGET) == 0x5415ULL || (unsigned long long)(TIOCMGET) == (unsigned long long)(long long)(int)0x5415ULL, "TIOCMGET is 21525 in the table");
#endif
#ifdef TIOCMBIS
_Static_assert((unsigned long long)(TIOCMBIS) == 0x5416ULL || (unsigned long long)(TIOCMBIS) == (unsigned long long)(long long)(int)0x5416ULL, "TIOCMBIS is 21526 in the table");
#endif
#ifdef TIOCMBIC
_Static_assert((unsigned long long)(TIOCMBIC) == 0x5417ULL || (unsigned long long)(TIOCMBIC) == (unsigned long long)(long long)(int)0x5417ULL, "TIOCMBIC is 21527 in the table");
#endif
#ifdef TIOCMSET
_Static_assert((unsigned long long)(TIOCMSET) == 0x5418ULL || (unsigned long long)(TIOCMSET) == (unsigned long long)(long long)(int)0x5418ULL, "TIOCMSET is 21528 in the table");
#endif
#ifdef TIOCGSOFTCAR
_Static_assert((unsigned long long)(TIOCGSOFTCAR) == 0x5419ULL || (unsigned long long)(TIOCGSOFTCAR) == (unsigned long long)(long long)(int)0x5419ULL, "TIOCGSOFTCAR is 21529 in the table");
#endif
#ifdef TIOCSSOFTCAR
_Static_assert((unsigned long long)(TIOCSSOFTCAR) == 0x541aULL || (unsigned long long)(TIOCSSOFTCAR) == (unsigned long long)(long long)(int)0x541aULL, "TIOCSSOFTCAR is 21530 in the table");
#endif
#ifdef FIONREAD
_Static_assert((unsigned long long)(FIONREAD) == 0x541bULL || (unsigned long long)(FIONREAD) == (unsigned long long)(long long)(int)0x541bULL, "FIONREAD is 21531 in the table");
#endif
#ifdef TIOCLINUX
_Static_assert((unsigned long long)(TIOCLINUX) == 0x541cULL || (unsigned long long)(TIOCLINUX) == (unsigned long long)(long long)(int)0x541cULL, "TIOCLINUX is 21532 in the table");
#endif
#ifdef TIOCCONS
_Static_assert((unsigned long long)(TIOCCONS) == 0x541dULL || (unsigned long long)(TIOCCONS) == (unsigned long long)(long long)(int)0x541dULL, "TIOCCONS is 21533 in the table");
#endif
#ifdef TIOCGSERIAL
_Static_assert((unsigned long long)(TIOCGSERIAL) == 0x541eULL || (unsigned long long)(TIOCGSERIAL) == (unsigned long long)(long long)(int)0x541eULL, "TIOCGSERIAL is 21534 in the table");
#endif
#ifdef TIOCSSERIAL
_Static_assert((unsigned long long)(TIOCSSERIAL) == 0x541fULL || (unsigned long long)(TIOCSSERIAL) == (unsigned long long)(long long)(int)0x541fULL, "TIOCSSERIAL is 21535 in the table");
#endif
#ifdef TIOCPKT
_Static_assert((unsigned long long)(TIOCPKT) == 0x5420ULL || (unsigned long long)(TIOCPKT) == (unsigned long long)(long long)(int)0x5420ULL, "TIOCPKT is 21536 in the table");
#endif
#ifdef FIONBIO
_Static_assert((unsigned long long)(FIONBIO) == 0x5421ULL || (unsigned long long)(FIONBIO) == (unsigned long long)(long long)(int)0x5421ULL, "FIONBIO is 21537 in the table");
#endif
#ifdef TIOCNOTTY
_Static_assert((unsigned long long)(TIOCNOTTY) == 0x5422ULL || (unsigned long long)(TIOCNOTTY) == (unsigned long long)(long long)(int)0x5422ULL, "TIOCNOTTY is 21538 in the table");
#endif
#ifdef TIOCSETD
_Static_assert((unsigned long long)(TIOCSETD) == 0x5423ULL || (unsigned long long)(TIOCSETD) == (unsigned long long)(long long)(int)0x5423ULL, "TIOCSETD is 21539 in the table");
#endif
#ifdef TIOCGETD
_Static_assert((unsigned long long)(TIOCGETD) == 0x5424ULL || (unsigned long long)(TIOCGETD) == (unsigned long long)(long long)(int)0x5424ULL, "TIOCGETD is 21540 in the table");
#endif
#ifdef TCSBRKP
_Static_assert((unsigned long long)(TCSBRKP) == 0x5425ULL || (unsigned long long)(TCSBRKP) == (unsigned long long)(long long)(int)0x5425ULL, "TCSBRKP is 21541 in the table");
#endif
#ifdef TIOCSBRK
_Static_assert((unsigned long long)(TIOCSBRK) == 0x5427ULL || (unsigned long long)(TIOCSBRK) == (unsigned long long)(long long)(int)0x5427ULL, "TIOCSBRK is 21543 in the table");
#endif
#ifdef TIOCCBRK
_Static_assert((unsigned long long)(TIOCCBRK) == 0x5428ULL || (unsigned long long)(TIOCCBRK) == (unsigned long long)(long long)(int)0x5428ULL, "TIOCCBRK is 21544 in the table");
#endif
#ifdef TIOCGSID
_Static_assert((unsigned long long)(TIOCGSID) == 0x5429ULL || (unsigned long long)(TIOCGSID) == (unsigned long long)(long long)(int)0x5429ULL, "TIOCGSID is 21545 in the table");
#endif
#ifdef TIOCGRS485
_Static_assert((unsigned long long)(TIOCGRS485) == 0x542eULL || (unsigned long long)(TIOCGRS485) == (unsigned long long)(long long)(int)0x542eULL, "TIOCGRS485 is 21550 in the table");
#endif
#ifdef TIOCSRS485
_Static_assert((unsigned long long)(TIOCSRS485) == 0x542fULL || (unsigned long long)(TIOCSRS485) == (unsigned long long)(long long)(int)0x542fULL, "TIOCSRS485 is 21551 in the table");
#endif
#ifdef TIOCGPTN
_Static_assert((unsigned long long)(TIOCGPTN) == 0x80045430ULL || (unsigned long long)(TIOCGPTN) == (unsigned long long)(long long)(int)0x80045430ULL, "TIOCGPTN is 2147767344 in the table");
#endif
#ifdef TIOCSPTLCK
_Static_assert((unsigned long long)(TIOCSPTLCK) == 0x40045431ULL || (unsigned long long)(TIOCSPTLCK) == (unsigned long long)(long long)(int)0x40045431ULL, "TIOCSPTLCK is 1074025521 in the table");
#endif
#ifdef TIOCGDEV
_Static_assert((unsigned long long)(TIOCGDEV) == 0x80045432ULL || (unsigned long long)(TIOCGDEV) == (unsigned long long)(long long)(int)0x80045432ULL, "TIOCGDEV is 2147767346 in the table");
#endif
#ifdef TCGETX
_Static_assert((unsigned long long)(TCGETX) == 0x5432ULL || (unsigned long long)(TCGETX) == (unsigned long long)(long long)(int)0x5432ULL, "TCGETX is 21554 in the table");
#endif
#ifdef TCSETX
_Static_assert((unsigned long long)(TCSETX) == 0x5433ULL || (unsigned long long)(TCSETX) == (unsigned long long)(long long)(int)0x5433ULL, "TCSETX is 21555 in the table");
#endif
#ifdef TCSETXF
_Static_assert((unsigned long long)(TCSETXF) == 0x5434ULL || (unsigned long long)(TCSETXF) == (unsigned long long)(long long)(int)0x5434ULL, "TCSETXF is 21556 in the table");
#endif
#ifdef TCSETXW
_Static_assert((unsigned long long)(TCSETXW) == 0x5435ULL || (unsigned long long)(TCSETXW) == (unsigned long long)(long long)(int)0x5435ULL, "TCSETXW is 21557 in the table");
#endif
#ifdef TIOCSIG
_Static_assert((unsigned long long)(TIOCSIG) == 0x40045436ULL || (unsigned long long)(TIOCSIG) == (unsigned long long)(long long)(int)0x40045436ULL, "TIOCSIG is 1074025526 in the table");
#endif
#ifdef TIOCVHANGUP
_Static_assert((unsigned long long)(TIOCVHANGUP) == 0x5437ULL || (unsigned long long)(TIOCVHANGUP) == (unsigned long long)(long long)(int)0x5437ULL, "TIOCVHANGUP is 21559 in the table");
#endif
#ifdef TIOCGPKT
_Static_assert((unsigned long long)(TIOCGPKT) == 0x80045438ULL || (unsigned long long)(TIOCGPKT) == (unsigned long long)(long long)(int)0x80045438ULL, "TIOCGPKT is 2147767352 in the table");
#endif
#ifdef TIOCGPTLCK
_Static_assert((unsigned long long)(TIOCGPTLCK) == 0x80045439ULL || (unsigned long long)(TIOCGPTLCK) == (unsigned long long)(long long)(int)0x80045439ULL, "TIOCGPTLCK is 2147767353 in the table");
#endif
#ifdef TIOCGEXCL
_Static_assert((unsigned long long)(TIOCGEXCL) == 0x80045440ULL || (unsigned long long)(TIOCGEXCL) == (unsigned long long)(long long)(int)0x80045440ULL, "TIOCGEXCL is 2147767360 in the table");
#endif
#ifdef TIOCGPTPEER
_Static_assert((unsigned long long)(TIOCGPTPEER) == 0x5441ULL || (unsigned long long)(TIOCGPTPEER) == (unsigned long long)(long long)(int)0x5441ULL, "TIOCGPTPEER is 21569 in the table");
#endif
#ifdef FIONCLEX
_Static_assert((unsigned long long)(FIONCLEX) == 0x5450ULL || (unsigned long long)(FIONCLEX) == (unsigned long long)(long long)(int)0x5450ULL, "FIONCLEX is 21584 in the table");
#endif
#ifdef FIOCLEX
_Static_assert((unsigned long long)(FIOCLEX) == 0x5451ULL || (unsigned long long)(FIOCLEX) == (unsigned long long)(long long)(int)0x5451ULL, "FIOCLEX is 21585 in the table");
#endif
#ifdef FIOASYNC
_Static_assert((unsigned long long)(FIOASYNC) == 0x5452ULL || (unsigned long long)(FIOASYNC) == (unsigned long long)(long long)(int)0x5452ULL, "FIOASYNC is 21586 in the table");
#endif
#ifdef TIOCSERCONFIG
_Static_assert((unsigned long long)(TIOCSERCONFIG) == 0x5453ULL || (unsigned long long)(TIOCSERCONFIG) == (unsigned long long)(long long)(int)0x5453ULL, "TIOCSERCONFIG is 21587 in the table");
#endif
#ifdef TIOCSERGWILD
_Static_assert((unsigned long long)(TIOCSERGWILD) == 0x5454ULL || (unsigned long long)(TIOCSERGWILD) == (unsigned long long)(long long)(int)0x5454ULL, "TIOCSERGWILD is 21588 in the table");
#endif
#ifdef TIOCSERSWILD
_Static_assert((unsigned long long)(TIOCSERSWILD) == 0x5455ULL || (unsigned long long)(TIOCSERSWILD) == (unsigned long long)(long long)(int)0x5455ULL, "TIOCSERSWILD is 21589 in the table");
#endif
#ifdef TIOCGLCKTRMIOS
_Static_assert((unsigned long long)(TIOCGLCKTRMIOS) == 0x5456ULL || (unsigned long long)(TIOCGLCKTRMIOS) == (unsigned long long)(long long)(int)0x5456ULL, "TIOCGLCKTRMIOS is 21590 in the table");
#endif
#ifdef TIOCSLCKTRMIOS
_Static_assert((unsigned long long)(TIOCSLCKTRMIOS) == 0x5457ULL || (unsigned long long)(TIOCSLCKTRMIOS) == (unsigned long long)(long long)(int)0x5457ULL, "TIOCSLCKTRMIOS is 21591 in the table");
#endif
#ifdef TIOCSERGSTRUCT
_Static_assert((unsigned long long)(TIOCSERGSTRUCT) == 0x5458ULL || (unsigned long long)(TIOCSERGSTRUCT) == (unsigned long long)(long long)(int)0x5458ULL, "TIOCSERGSTRUCT is 21592 in the table");
#endif
#ifdef TIOCSERGETLSR
_Static_assert((unsigned long long)(TIOCSERGETLSR) == 0x5459ULL || (unsigned long long)(TIOCSERGETLSR) == (unsigned long long)(long long)(int)0x5459ULL, "TIOCSERGETLSR is 21593 in the table");
#endif
#ifdef TIOCSERGETMULTI
_Static_assert((unsigned long long)(TIOCSERGETMULTI) == 0x545aULL || (unsigned long long)(TIOCSERGETMULTI) == (unsigned long long)(long long)(int)0x545aULL, "TIOCSERGETMULTI is 21594 in the table");
#endif
#ifdef TIOCSERSETMULTI
_Static_assert((unsigned long long)(TIOCSERSETMULTI) == 0x545bULL || (unsigned long long)(TIOCSERSETMULTI) == (unsigned long long)(long long)(int)0x545bULL, "TIOCSERSETMULTI is 21595 in the table");
#endif
#ifdef TIOCMIWAIT
_Static_assert((unsigned long long)(TIOCMIWAIT) == 0x545cULL || (unsigned long long)(TIOCMIWAIT) == (unsigned long long)(long long)(int)0x545cULL, "TIOCMIWAIT is 21596 in the table");
#endif
#ifdef TIOCGICOUNT
_Static_assert((unsigned long long)(TIOCGICOUNT) == 0x545dULL || (unsigned long long)(TIOCGICOUNT) == (unsigned long long)(long long)(int)0x545dULL, "TIOCGICOUNT is 21597 in the table");
#endif
#ifdef FIOQSIZE
_Static_assert((unsigned long long)(FIOQSIZE) == 0x5460ULL || (unsigned long long)(FIOQSIZE) == (unsigned long long)(long long)(int)0x5460ULL, "FIOQSIZE is 21600 in the table");
#endif
#endif
