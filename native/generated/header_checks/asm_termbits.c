/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/termbits.h>)
#include <asm/termbits.h>
#ifdef IGNBRK
_Static_assert((unsigned long long)(IGNBRK) == 0x1ULL || (unsigned long long)(IGNBRK) == (unsigned long long)(long long)(int)0x1ULL, "IGNBRK is 1 in the table");
#endif
#ifdef BRKINT
_Static_assert((unsigned long long)(BRKINT) == 0x2ULL || (unsigned long long)(BRKINT) == (unsigned long long)(long long)(int)0x2ULL, "BRKINT is 2 in the table");
#endif
#ifdef IGNPAR
_Static_assert((unsigned long long)(IGNPAR) == 0x4ULL || (unsigned long long)(IGNPAR) == (unsigned long long)(long long)(int)0x4ULL, "IGNPAR is 4 in the table");
#endif
#ifdef PARMRK
_Static_assert((unsigned long long)(PARMRK) == 0x8ULL || (unsigned long long)(PARMRK) == (unsigned long long)(long long)(int)0x8ULL, "PARMRK is 8 in the table");
#endif
#ifdef INPCK
_Static_assert((unsigned long long)(INPCK) == 0x10ULL || (unsigned long long)(INPCK) == (unsigned long long)(long long)(int)0x10ULL, "INPCK is 16 in the table");
#endif
#ifdef ISTRIP
_Static_assert((unsigned long long)(ISTRIP) == 0x20ULL || (unsigned long long)(ISTRIP) == (unsigned long long)(long long)(int)0x20ULL, "ISTRIP is 32 in the table");
#endif
#ifdef INLCR
_Static_assert((unsigned long long)(INLCR) == 0x40ULL || (unsigned long long)(INLCR) == (unsigned long long)(long long)(int)0x40ULL, "INLCR is 64 in the table");
#endif
#ifdef IGNCR
_Static_assert((unsigned long long)(IGNCR) == 0x80ULL || (unsigned long long)(IGNCR) == (unsigned long long)(long long)(int)0x80ULL, "IGNCR is 128 in the table");
#endif
#ifdef ICRNL
_Static_assert((unsigned long long)(ICRNL) == 0x100ULL || (unsigned long long)(ICRNL) == (unsigned long long)(long long)(int)0x100ULL, "ICRNL is 256 in the table");
#endif
#ifdef IUCLC
_Static_assert((unsigned long long)(IUCLC) == 0x200ULL || (unsigned long long)(IUCLC) == (unsigned long long)(long long)(int)0x200ULL, "IUCLC is 512 in the table");
#endif
#ifdef IXON
_Static_assert((unsigned long long)(IXON) == 0x400ULL || (unsigned long long)(IXON) == (unsigned long long)(long long)(int)0x400ULL, "IXON is 1024 in the table");
#endif
#ifdef IXANY
_Static_assert((unsigned long long)(IXANY) == 0x800ULL || (unsigned long long)(IXANY) == (unsigned long long)(long long)(int)0x800ULL, "IXANY is 2048 in the table");
#endif
#ifdef IXOFF
_Static_assert((unsigned long long)(IXOFF) == 0x1000ULL || (unsigned long long)(IXOFF) == (unsigned long long)(long long)(int)0x1000ULL, "IXOFF is 4096 in the table");
#endif
#ifdef IMAXBEL
_Static_assert((unsigned long long)(IMAXBEL) == 0x2000ULL || (unsigned long long)(IMAXBEL) == (unsigned long long)(long long)(int)0x2000ULL, "IMAXBEL is 8192 in the table");
#endif
#ifdef IUTF8
_Static_assert((unsigned long long)(IUTF8) == 0x4000ULL || (unsigned long long)(IUTF8) == (unsigned long long)(long long)(int)0x4000ULL, "IUTF8 is 16384 in the table");
#endif
#ifdef OPOST
_Static_assert((unsigned long long)(OPOST) == 0x1ULL || (unsigned long long)(OPOST) == (unsigned long long)(long long)(int)0x1ULL, "OPOST is 1 in the table");
#endif
#ifdef OLCUC
_Static_assert((unsigned long long)(OLCUC) == 0x2ULL || (unsigned long long)(OLCUC) == (unsigned long long)(long long)(int)0x2ULL, "OLCUC is 2 in the table");
#endif
#ifdef ONLCR
_Static_assert((unsigned long long)(ONLCR) == 0x4ULL || (unsigned long long)(ONLCR) == (unsigned long long)(long long)(int)0x4ULL, "ONLCR is 4 in the table");
#endif
#ifdef OCRNL
_Static_assert((unsigned long long)(OCRNL) == 0x8ULL || (unsigned long long)(OCRNL) == (unsigned long long)(long long)(int)0x8ULL, "OCRNL is 8 in the table");
#endif
#ifdef ONOCR
_Static_assert((unsigned long long)(ONOCR) == 0x10ULL || (unsigned long long)(ONOCR) == (unsigned long long)(long long)(int)0x10ULL, "ONOCR is 16 in the table");
#endif
#ifdef ONLRET
_Static_assert((unsigned long long)(ONLRET) == 0x20ULL || (unsigned long long)(ONLRET) == (unsigned long long)(long long)(int)0x20ULL, "ONLRET is 32 in the table");
#endif
#ifdef OFILL
_Static_assert((unsigned long long)(OFILL) == 0x40ULL || (unsigned long long)(OFILL) == (unsigned long long)(long long)(int)0x40ULL, "OFILL is 64 in the table");
#endif
#ifdef OFDEL
_Static_assert((unsigned long long)(OFDEL) == 0x80ULL || (unsigned long long)(OFDEL) == (unsigned long long)(long long)(int)0x80ULL, "OFDEL is 128 in the table");
#endif
#ifdef CSTOPB
_Static_assert((unsigned long long)(CSTOPB) == 0x40ULL || (unsigned long long)(CSTOPB) == (unsigned long long)(long long)(int)0x40ULL, "CSTOPB is 64 in the table");
#endif
#ifdef CREAD
_Static_assert((unsigned long long)(CREAD) == 0x80ULL || (unsigned long long)(CREAD) == (unsigned long long)(long long)(int)0x80ULL, "CREAD is 128 in the table");
#endif
#ifdef PARENB
_Static_assert((unsigned long long)(PARENB) == 0x100ULL || (unsigned long long)(PARENB) == (unsigned long long)(long long)(int)0x100ULL, "PARENB is 256 in the table");
#endif
#ifdef PARODD
_Static_assert((unsigned long long)(PARODD) == 0x200ULL || (unsigned long long)(PARODD) == (unsigned long long)(long long)(int)0x200ULL, "PARODD is 512 in the table");
#endif
#ifdef HUPCL
_Static_assert((unsigned long long)(HUPCL) == 0x400ULL || (unsigned long long)(HUPCL) == (unsigned long long)(long long)(int)0x400ULL, "HUPCL is 1024 in the table");
#endif
#ifdef CLOCAL
_Static_assert((unsigned long long)(CLOCAL) == 0x800ULL || (unsigned long long)(CLOCAL) == (unsigned long long)(long long)(int)0x800ULL, "CLOCAL is 2048 in the table");
#endif
#ifdef CMSPAR
_Static_assert((unsigned long long)(CMSPAR) == 0x40000000ULL || (unsigned long long)(CMSPAR) == (unsigned long long)(long long)(int)0x40000000ULL, "CMSPAR is 1073741824 in the table");
#endif
#ifdef CRTSCTS
_Static_assert((unsigned long long)(CRTSCTS) == 0x80000000ULL || (unsigned long long)(CRTSCTS) == (unsigned long long)(long long)(int)0x80000000ULL, "CRTSCTS is 2147483648 in the table");
#endif
#ifdef ISIG
_Static_assert((unsigned long long)(ISIG) == 0x1ULL || (unsigned long long)(ISIG) == (unsigned long long)(long long)(int)0x1ULL, "ISIG is 1 in the table");
#endif
#ifdef ICANON
_Static_assert((unsigned long long)(ICANON) == 0x2ULL || (unsigned long long)(ICANON) == (unsigned long long)(long long)(int)0x2ULL, "ICANON is 2 in the table");
#endif
#ifdef XCASE
_Static_assert((unsigned long long)(XCASE) == 0x4ULL || (unsigned long long)(XCASE) == (unsigned long long)(long long)(int)0x4ULL, "XCASE is 4 in the table");
#endif
#ifdef ECHO
_Static_assert((unsigned long long)(ECHO) == 0x8ULL || (unsigned long long)(ECHO) == (unsigned long long)(long long)(int)0x8ULL, "ECHO is 8 in the table");
#endif
#ifdef ECHOE
_Static_assert((unsigned long long)(ECHOE) == 0x10ULL || (unsigned long long)(ECHOE) == (unsigned long long)(long long)(int)0x10ULL, "ECHOE is 16 in the table");
#endif
#ifdef ECHOK
_Static_assert((unsigned long long)(ECHOK) == 0x20ULL || (unsigned long long)(ECHOK) == (unsigned long long)(long long)(int)0x20ULL, "ECHOK is 32 in the table");
#endif
#ifdef ECHONL
_Static_assert((unsigned long long)(ECHONL) == 0x40ULL || (unsigned long long)(ECHONL) == (unsigned long long)(long long)(int)0x40ULL, "ECHONL is 64 in the table");
#endif
#ifdef NOFLSH
_Static_assert((unsigned long long)(NOFLSH) == 0x80ULL || (unsigned long long)(NOFLSH) == (unsigned long long)(long long)(int)0x80ULL, "NOFLSH is 128 in the table");
#endif
#ifdef IEXTEN
_Static_assert((unsigned long long)(IEXTEN) == 0x8000ULL || (unsigned long long)(IEXTEN) == (unsigned long long)(long long)(int)0x8000ULL, "IEXTEN is 32768 in the table");
#endif
#ifdef ECHOCTL
_Static_assert((unsigned long long)(ECHOCTL) == 0x200ULL || (unsigned long long)(ECHOCTL) == (unsigned long long)(long long)(int)0x200ULL, "ECHOCTL is 512 in the table");
#endif
#ifdef ECHOPRT
_Static_assert((unsigned long long)(ECHOPRT) == 0x400ULL || (unsigned long long)(ECHOPRT) == (unsigned long long)(long long)(int)0x400ULL, "ECHOPRT is 1024 in the table");
#endif
#ifdef ECHOKE
_Static_assert((unsigned long long)(ECHOKE) == 0x800ULL || (unsigned long long)(ECHOKE) == (unsigned long long)(long long)(int)0x800ULL, "ECHOKE is 2048 in the table");
#endif
#ifdef FLUSHO
_Static_assert((unsigned long long)(FLUSHO) == 0x1000ULL || (unsigned long long)(FLUSHO) == (unsigned long long)(long long)(int)0x1000ULL, "FLUSHO is 4096 in the table");
#endif
#ifdef PENDIN
_Static_assert((unsigned long long)(PENDIN) == 0x4000ULL || (unsigned long long)(PENDIN) == (unsigned long long)(long long)(int)0x4000ULL, "PENDIN is 16384 in the table");
#endif
#ifdef TOSTOP
_Static_assert((unsigned long long)(TOSTOP) == 0x100ULL || (unsigned long long)(TOSTOP) == (unsigned long long)(long long)(int)0x100ULL, "TOSTOP is 256 in the table");
#endif
#ifdef EXTPROC
_Static_assert((unsigned long long)(EXTPROC) == 0x10000ULL || (unsigned long long)(EXTPROC) == (unsigned long long)(long long)(int)0x10000ULL, "EXTPROC is 65536 in the table");
#endif
#ifdef B0
_Static_assert((unsigned long long)(B0) == 0x0ULL || (unsigned long long)(B0) == (unsigned long long)(long long)(int)0x0ULL, "B0 is 0 in the table");
#endif
#ifdef B50
_Static_assert((unsigned long long)(B50) == 0x1ULL || (unsigned long long)(B50) == (unsigned long long)(long long)(int)0x1ULL, "B50 is 1 in the table");
#endif
#ifdef B75
_Static_assert((unsigned long long)(B75) == 0x2ULL || (unsigned long long)(B75) == (unsigned long long)(long long)(int)0x2ULL, "B75 is 2 in the table");
#endif
#ifdef B110
_Static_assert((unsigned long long)(B110) == 0x3ULL || (unsigned long long)(B110) == (unsigned long long)(long long)(int)0x3ULL, "B110 is 3 in the table");
#endif
#ifdef B134
_Static_assert((unsigned long long)(B134) == 0x4ULL || (unsigned long long)(B134) == (unsigned long long)(long long)(int)0x4ULL, "B134 is 4 in the table");
#endif
#ifdef B150
_Static_assert((unsigned long long)(B150) == 0x5ULL || (unsigned long long)(B150) == (unsigned long long)(long long)(int)0x5ULL, "B150 is 5 in the table");
#endif
#ifdef B200
_Static_assert((unsigned long long)(B200) == 0x6ULL || (unsigned long long)(B200) == (unsigned long long)(long long)(int)0x6ULL, "B200 is 6 in the table");
#endif
#ifdef B300
_Static_assert((unsigned long long)(B300) == 0x7ULL || (unsigned long long)(B300) == (unsigned long long)(long long)(int)0x7ULL, "B300 is 7 in the table");
#endif
#ifdef B600
_Static_assert((unsigned long long)(B600) == 0x8ULL || (unsigned long long)(B600) == (unsigned long long)(long long)(int)0x8ULL, "B600 is 8 in the table");
#endif
#ifdef B1200
_Static_assert((unsigned long long)(B1200) == 0x9ULL || (unsigned long long)(B1200) == (unsigned long long)(long long)(int)0x9ULL, "B1200 is 9 in the table");
#endif
#ifdef B1800
_Static_assert((unsigned long long)(B1800) == 0xaULL || (unsigned long long)(B1800) == (unsigned long long)(long long)(int)0xaULL, "B1800 is 10 in the table");
#endif
#ifdef B2400
_Static_assert((unsigned long long)(B2400) == 0xbULL || (unsigned long long)(B2400) == (unsigned long long)(long long)(int)0xbULL, "B2400 is 11 in the table");
#endif
#ifdef B4800
_Static_assert((unsigned long long)(B4800) == 0xcULL || (unsigned long long)(B4800) == (unsigned long long)(long long)(int)0xcULL, "B4800 is 12 in the table");
#endif
#ifdef B9600
_Static_assert((unsigned long long)(B9600) == 0xdULL || (unsigned long long)(B9600) == (unsigned long long)(long long)(int)0xdULL, "B9600 is 13 in the table");
#endif
#ifdef B19200
_Static_assert((unsigned long long)(B19200) == 0xeULL || (unsigned long long)(B19200) == (unsigned long long)(long long)(int)0xeULL, "B19200 is 14 in the table");
#endif
#ifdef B38400
_Static_assert((unsigned long long)(B38400) == 0xfULL || (unsigned long long)(B38400) == (unsigned long long)(long long)(int)0xfULL, "B38400 is 15 in the table");
#endif
#ifdef B57600
_Static_assert((unsigned long long)(B57600) == 0x1001ULL || (unsigned long long)(B57600) == (unsigned long long)(long long)(int)0x1001ULL, "B57600 is 4097 in the table");
#endif
#ifdef B115200
_Static_assert((unsigned long long)(B115200) == 0x1002ULL || (unsigned long long)(B115200) == (unsigned long long)(long long)(int)0x1002ULL, "B115200 is 4098 in the table");
#endif
#ifdef B230400
_Static_assert((unsigned long long)(B230400) == 0x1003ULL || (unsigned long long)(B230400) == (unsigned long long)(long long)(int)0x1003ULL, "B230400 is 4099 in the table");
#endif
#ifdef B460800
_Static_assert((unsigned long long)(B460800) == 0x1004ULL || (unsigned long long)(B460800) == (unsigned long long)(long long)(int)0x1004ULL, "B460800 is 4100 in the table");
#endif
#ifdef B500000
_Static_assert((unsigned long long)(B500000) == 0x1005ULL || (unsigned long long)(B500000) == (unsigned long long)(long long)(int)0x1005ULL, "B500000 is 4101 in the table");
#endif
#ifdef B576000
_Static_assert((unsigned long long)(B576000) == 0x1006ULL || (unsigned long long)(B576000) == (unsigned long long)(long long)(int)0x1006ULL, "B576000 is 4102 in the table");
#endif
#ifdef B921600
_Static_assert((unsigned long long)(B921600) == 0x1007ULL || (unsigned long long)(B921600) == (unsigned long long)(long long)(int)0x1007ULL, "B921600 is 4103 in the table");
#endif
#ifdef B1000000
_Static_assert((unsigned long long)(B1000000) == 0x1008ULL || (unsigned long long)(B1000000) == (unsigned long long)(long long)(int)0x1008ULL, "B1000000 is 4104 in the table");
#endif
#ifdef B1152000
_Static_assert((unsigned long long)(B1152000) == 0x1009ULL || (unsigned long long)(B1152000) == (unsigned long long)(long long)(int)0x1009ULL, "B1152000 is 4105 in the table");
#endif
#ifdef B1500000
_Static_assert((unsigned long long)(B1500000) == 0x100aULL || (unsigned long long)(B1500000) == (unsigned long long)(long long)(int)0x100aULL, "B1500000 is 4106 in the table");
#endif
#ifdef B2000000
_Static_assert((unsigned long long)(B2000000) == 0x100bULL || (unsigned long long)(B2000000) == (unsigned long long)(long long)(int)0x100bULL, "B2000000 is 4107 in the table");
#endif
#ifdef B2500000
_Static_assert((unsigned long long)(B2500000) == 0x100cULL || (unsigned long long)(B2500000) == (unsigned long long)(long long)(int)0x100cULL, "B2500000 is 4108 in the table");
#endif
#ifdef B3000000
_Static_assert((unsigned long long)(B3000000) == 0x100dULL || (unsigned long long)(B3000000) == (unsigned long long)(long long)(int)0x100dULL, "B3000000 is 4109 in the table");
#endif
#ifdef B3500000
_Static_assert((unsigned long long)(B3500000) == 0x100eULL || (unsigned long long)(B3500000) == (unsigned long long)(long long)(int)0x100eULL, "B3500000 is 4110 in the table");
#endif
#ifdef B4000000
_Static_assert((unsigned long long)(B4000000) == 0x100fULL || (unsigned long long)(B4000000) == (unsigned long long)(long long)(int)0x100fULL, "B4000000 is 4111 in the table");
#endif
#ifdef BOTHER
_Static_assert((unsigned long long)(BOTHER) == 0x1000ULL || (unsigned long long)(BOTHER) == (unsigned long long)(long long)(int)0x1000ULL, "BOTHER is 4096 in the table");
#endif
#ifdef TCIFLUSH
_Static_assert((unsigned long long)(TCIFLUSH) == 0x0ULL || (unsigned long long)(TCIFLUSH) == (unsigned long long)(long long)(int)0x0ULL, "TCIFLUSH is 0 in the table");
#endif
#ifdef TCOFLUSH
_Static_assert((unsigned long long)(TCOFLUSH) == 0x1ULL || (unsigned long long)(TCOFLUSH) == (unsigned long long)(long long)(int)0x1ULL, "TCOFLUSH is 1 in the table");
#endif
#ifdef TCIOFLUSH
_Static_assert((unsigned long long)(TCIOFLUSH) == 0x2ULL || (unsigned long long)(TCIOFLUSH) == (unsigned long long)(long long)(int)0x2ULL, "TCIOFLUSH is 2 in the table");
#endif
#ifdef TCOOFF
_Static_assert((unsigned long long)(TCOOFF) == 0x0ULL || (unsigned long long)(TCOOFF) == (unsigned long long)(long long)(int)0x0ULL, "TCOOFF is 0 in the table");
#endif
#ifdef TCOON
_Static_assert((unsigned long long)(TCOON) == 0x1ULL || (unsigned long long)(TCOON) == (unsigned long long)(long long)(int)0x1ULL, "TCOON is 1 in the table");
#endif
#ifdef TCIOFF
_Static_assert((unsigned long long)(TCIOFF) == 0x2ULL || (unsigned long long)(TCIOFF) == (unsigned long long)(long long)(int)0x2ULL, "TCIOFF is 2 in the table");
#endif
#ifdef TCION
_Static_assert((unsigned long long)(TCION) == 0x3ULL || (unsigned long long)(TCION) == (unsigned long long)(long long)(int)0x3ULL, "TCION is 3 in the table");
#endif
#ifdef VINTR
_Static_assert((unsigned long long)(VINTR) == 0x0ULL || (unsigned long long)(VINTR) == (unsigned long long)(long long)(int)0x0ULL, "VINTR is 0 in the table");
#endif
#ifdef VQUIT
_Static_assert((unsigned long long)(VQUIT) == 0x1ULL || (unsigned long long)(VQUIT) == (unsigned long long)(long long)(int)0x1ULL, "VQUIT is 1 in the table");
#endif
#ifdef VERASE
_Static_assert((unsigned long long)(VERASE) == 0x2ULL || (unsigned long long)(VERASE) == (unsigned long long)(long long)(int)0x2ULL, "VERASE is 2 in the table");
#endif
#ifdef VKILL
_Static_assert((unsigned long long)(VKILL) == 0x3ULL || (unsigned long long)(VKILL) == (unsigned long long)(long long)(int)0x3ULL, "VKILL is 3 in the table");
#endif
#ifdef VEOF
_Static_assert((unsigned long long)(VEOF) == 0x4ULL || (unsigned long long)(VEOF) == (unsigned long long)(long long)(int)0x4ULL, "VEOF is 4 in the table");
#endif
#ifdef VTIME
_Static_assert((unsigned long long)(VTIME) == 0x5ULL || (unsigned long long)(VTIME) == (unsigned long long)(long long)(int)0x5ULL, "VTIME is 5 in the table");
#endif
#ifdef VMIN
_Static_assert((unsigned long long)(VMIN) == 0x6ULL || (unsigned long long)(VMIN) == (unsigned long long)(long long)(int)0x6ULL, "VMIN is 6 in the table");
#endif
#ifdef VSWTC
_Static_assert((unsigned long long)(VSWTC) == 0x7ULL || (unsigned long long)(VSWTC) == (unsigned long long)(long long)(int)0x7ULL, "VSWTC is 7 in the table");
#endif
#ifdef VSTART
_Static_assert((unsigned long long)(VSTART) == 0x8ULL || (unsigned long long)(VSTART) == (unsigned long long)(long long)(int)0x8ULL, "VSTART is 8 in the table");
#endif
#ifdef VSTOP
_Static_assert((unsigned long long)(VSTOP) == 0x9ULL || (unsigned long long)(VSTOP) == (unsigned long long)(long long)(int)0x9ULL, "VSTOP is 9 in the table");
#endif
#ifdef VSUSP
_Static_assert((unsigned long long)(VSUSP) == 0xaULL || (unsigned long long)(VSUSP) == (unsigned long long)(long long)(int)0xaULL, "VSUSP is 10 in the table");
#endif
#ifdef VEOL
_Static_assert((unsigned long long)(VEOL) == 0xbULL || (unsigned long long)(VEOL) == (unsigned long long)(long long)(int)0xbULL, "VEOL is 11 in the table");
#endif
#ifdef VREPRINT
_Static_assert((unsigned long long)(VREPRINT) == 0xcULL || (unsigned long long)(VREPRINT) == (unsigned long long)(long long)(int)0xcULL, "VREPRINT is 12 in the table");
#endif
#ifdef VDISCARD
_Static_assert((unsigned long long)(VDISCARD) == 0xdULL || (unsigned long long)(VDISCARD) == (unsigned long long)(long long)(int)0xdULL, "VDISCARD is 13 in the table");
#endif
#ifdef VWERASE
_Static_assert((unsigned long long)(VWERASE) == 0xeULL || (unsigned long long)(VWERASE) == (unsigned long long)(long long)(int)0xeULL, "VWERASE is 14 in the table");
#endif
#ifdef VLNEXT
_Static_assert((unsigned long long)(VLNEXT) == 0xfULL || (unsigned long long)(VLNEXT) == (unsigned long long)(long long)(int)0xfULL, "VLNEXT is 15 in the table");
#endif
#ifdef VEOL2
_Static_assert((unsigned long long)(VEOL2) == 0x10ULL || (unsigned long long)(VEOL2) == (unsigned long long)(long long)(int)0x10ULL, "VEOL2 is 16 in the table");
#endif
_Static_assert(sizeof(struct termios) == 36, "struct termios has 36 bytes in the table");
_Static_assert(offsetof(struct termios, c_iflag) == 0, "c_iflag of struct termios is at 0 in the table");
_Static_assert(offsetof(struct termios, c_oflag) == 4, "c_oflag of struct termios is at 4 in the table");
_Static_assert(offsetof(struct termios, c_cflag) == 8, "c_cflag of struct termios is at 8 in the table");
_Static_assert(offsetof(struct termios, c_lflag) == 12, "c_lflag of struct termios is at 12 in the table");
_Static_assert(offsetof(struct termios, c_line) == 16, "c_line of struct termios is at 16 in the table");
_Static_assert(offsetof(struct termios, c_cc) == 17, "c_cc of struct termios is at 17 in the table");
_Static_assert(sizeof(struct termios2) == 44, "struct termios2 has 44 bytes in the table");
_Static_assert(offsetof(struct termios2, c_iflag) == 0, "c_iflag of struct termios2 is at 0 in the table");
_Static_assert(offsetof(struct termios2, c_oflag) == 4, "c_oflag of struct termios2 is at 4 in the table");
_Static_assert(offsetof(struct termios2, c_cflag) == 8, "c_cflag of struct termios2 is at 8 in the table");
_Static_assert(offsetof(struct termios2, c_lflag) == 12, "c_lflag of struct termios2 is at 12 in the table");
_Static_assert(offsetof(struct termios2, c_line) == 16, "c_line of struct termios2 is at 16 in the table");
_Static_assert(offsetof(struct termios2, c_cc) == 17, "c_cc of struct termios2 is at 17 in the table");
_Static_assert(offsetof(struct termios2, c_ispeed) == 36, "c_ispeed of struct termios2 is at 36 in the table");
_Static_assert(offsetof(struct termios2, c_ospeed) == 40, "c_ospeed of struct termios2 is at 40 in the table");
#endif
