/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<errno.h>)
#include <errno.h>
#ifdef EPERM
_Static_assert((unsigned long long)(EPERM) == 0x1ULL || (unsigned long long)(EPERM) == (unsigned long long)(long long)(int)0x1ULL, "EPERM is 1 in the table");
#endif
#ifdef ENOENT
_Static_assert((unsigned long long)(ENOENT) == 0x2ULL || (unsigned long long)(ENOENT) == (unsigned long long)(long long)(int)0x2ULL, "ENOENT is 2 in the table");
#endif
#ifdef ESRCH
_Static_assert((unsigned long long)(ESRCH) == 0x3ULL || (unsigned long long)(ESRCH) == (unsigned long long)(long long)(int)0x3ULL, "ESRCH is 3 in the table");
#endif
#ifdef EINTR
_Static_assert((unsigned long long)(EINTR) == 0x4ULL || (unsigned long long)(EINTR) == (unsigned long long)(long long)(int)0x4ULL, "EINTR is 4 in the table");
#endif
#ifdef EIO
_Static_assert((unsigned long long)(EIO) == 0x5ULL || (unsigned long long)(EIO) == (unsigned long long)(long long)(int)0x5ULL, "EIO is 5 in the table");
#endif
#ifdef ENXIO
_Static_assert((unsigned long long)(ENXIO) == 0x6ULL || (unsigned long long)(ENXIO) == (unsigned long long)(long long)(int)0x6ULL, "ENXIO is 6 in the table");
#endif
#ifdef E2BIG
_Static_assert((unsigned long long)(E2BIG) == 0x7ULL || (unsigned long long)(E2BIG) == (unsigned long long)(long long)(int)0x7ULL, "E2BIG is 7 in the table");
#endif
#ifdef ENOEXEC
_Static_assert((unsigned long long)(ENOEXEC) == 0x8ULL || (unsigned long long)(ENOEXEC) == (unsigned long long)(long long)(int)0x8ULL, "ENOEXEC is 8 in the table");
#endif
#ifdef EBADF
_Static_assert((unsigned long long)(EBADF) == 0x9ULL || (unsigned long long)(EBADF) == (unsigned long long)(long long)(int)0x9ULL, "EBADF is 9 in the table");
#endif
#ifdef ECHILD
_Static_assert((unsigned long long)(ECHILD) == 0xaULL || (unsigned long long)(ECHILD) == (unsigned long long)(long long)(int)0xaULL, "ECHILD is 10 in the table");
#endif
#ifdef EAGAIN
_Static_assert((unsigned long long)(EAGAIN) == 0xbULL || (unsigned long long)(EAGAIN) == (unsigned long long)(long long)(int)0xbULL, "EAGAIN is 11 in the table");
#endif
#ifdef ENOMEM
_Static_assert((unsigned long long)(ENOMEM) == 0xcULL || (unsigned long long)(ENOMEM) == (unsigned long long)(long long)(int)0xcULL, "ENOMEM is 12 in the table");
#endif
#ifdef EACCES
_Static_assert((unsigned long long)(EACCES) == 0xdULL || (unsigned long long)(EACCES) == (unsigned long long)(long long)(int)0xdULL, "EACCES is 13 in the table");
#endif
#ifdef EFAULT
_Static_assert((unsigned long long)(EFAULT) == 0xeULL || (unsigned long long)(EFAULT) == (unsigned long long)(long long)(int)0xeULL, "EFAULT is 14 in the table");
#endif
#ifdef ENOTBLK
_Static_assert((unsigned long long)(ENOTBLK) == 0xfULL || (unsigned long long)(ENOTBLK) == (unsigned long long)(long long)(int)0xfULL, "ENOTBLK is 15 in the table");
#endif
#ifdef EBUSY
_Static_assert((unsigned long long)(EBUSY) == 0x10ULL || (unsigned long long)(EBUSY) == (unsigned long long)(long long)(int)0x10ULL, "EBUSY is 16 in the table");
#endif
#ifdef EEXIST
_Static_assert((unsigned long long)(EEXIST) == 0x11ULL || (unsigned long long)(EEXIST) == (unsigned long long)(long long)(int)0x11ULL, "EEXIST is 17 in the table");
#endif
#ifdef EXDEV
_Static_assert((unsigned long long)(EXDEV) == 0x12ULL || (unsigned long long)(EXDEV) == (unsigned long long)(long long)(int)0x12ULL, "EXDEV is 18 in the table");
#endif
#ifdef ENODEV
_Static_assert((unsigned long long)(ENODEV) == 0x13ULL || (unsigned long long)(ENODEV) == (unsigned long long)(long long)(int)0x13ULL, "ENODEV is 19 in the table");
#endif
#ifdef ENOTDIR
_Static_assert((unsigned long long)(ENOTDIR) == 0x14ULL || (unsigned long long)(ENOTDIR) == (unsigned long long)(long long)(int)0x14ULL, "ENOTDIR is 20 in the table");
#endif
#ifdef EISDIR
_Static_assert((unsigned long long)(EISDIR) == 0x15ULL || (unsigned long long)(EISDIR) == (unsigned long long)(long long)(int)0x15ULL, "EISDIR is 21 in the table");
#endif
#ifdef EINVAL
_Static_assert((unsigned long long)(EINVAL) == 0x16ULL || (unsigned long long)(EINVAL) == (unsigned long long)(long long)(int)0x16ULL, "EINVAL is 22 in the table");
#endif
#ifdef ENFILE
_Static_assert((unsigned long long)(ENFILE) == 0x17ULL || (unsigned long long)(ENFILE) == (unsigned long long)(long long)(int)0x17ULL, "ENFILE is 23 in the table");
#endif
#ifdef EMFILE
_Static_assert((unsigned long long)(EMFILE) == 0x18ULL || (unsigned long long)(EMFILE) == (unsigned long long)(long long)(int)0x18ULL, "EMFILE is 24 in the table");
#endif
#ifdef ENOTTY
_Static_assert((unsigned long long)(ENOTTY) == 0x19ULL || (unsigned long long)(ENOTTY) == (unsigned long long)(long long)(int)0x19ULL, "ENOTTY is 25 in the table");
#endif
#ifdef ETXTBSY
_Static_assert((unsigned long long)(ETXTBSY) == 0x1aULL || (unsigned long long)(ETXTBSY) == (unsigned long long)(long long)(int)0x1aULL, "ETXTBSY is 26 in the table");
#endif
#ifdef EFBIG
_Static_assert((unsigned long long)(EFBIG) == 0x1bULL || (unsigned long long)(EFBIG) == (unsigned long long)(long long)(int)0x1bULL, "EFBIG is 27 in the table");
#endif
#ifdef ENOSPC
_Static_assert((unsigned long long)(ENOSPC) == 0x1cULL || (unsigned long long)(ENOSPC) == (unsigned long long)(long long)(int)0x1cULL, "ENOSPC is 28 in the table");
#endif
#ifdef ESPIPE
_Static_assert((unsigned long long)(ESPIPE) == 0x1dULL || (unsigned long long)(ESPIPE) == (unsigned long long)(long long)(int)0x1dULL, "ESPIPE is 29 in the table");
#endif
#ifdef EROFS
_Static_assert((unsigned long long)(EROFS) == 0x1eULL || (unsigned long long)(EROFS) == (unsigned long long)(long long)(int)0x1eULL, "EROFS is 30 in the table");
#endif
#ifdef EMLINK
_Static_assert((unsigned long long)(EMLINK) == 0x1fULL || (unsigned long long)(EMLINK) == (unsigned long long)(long long)(int)0x1fULL, "EMLINK is 31 in the table");
#endif
#ifdef EPIPE
_Static_assert((unsigned long long)(EPIPE) == 0x20ULL || (unsigned long long)(EPIPE) == (unsigned long long)(long long)(int)0x20ULL, "EPIPE is 32 in the table");
#endif
#ifdef EDOM
_Static_assert((unsigned long long)(EDOM) == 0x21ULL || (unsigned long long)(EDOM) == (unsigned long long)(long long)(int)0x21ULL, "EDOM is 33 in the table");
#endif
#ifdef ERANGE
_Static_assert((unsigned long long)(ERANGE) == 0x22ULL || (unsigned long long)(ERANGE) == (unsigned long long)(long long)(int)0x22ULL, "ERANGE is 34 in the table");
#endif
#ifdef EDEADLK
_Static_assert((unsigned long long)(EDEADLK) == 0x23ULL || (unsigned long long)(EDEADLK) == (unsigned long long)(long long)(int)0x23ULL, "EDEADLK is 35 in the table");
#endif
#ifdef ENAMETOOLONG
_Static_assert((unsigned long long)(ENAMETOOLONG) == 0x24ULL || (unsigned long long)(ENAMETOOLONG) == (unsigned long long)(long long)(int)0x24ULL, "ENAMETOOLONG is 36 in the table");
#endif
#ifdef ENOLCK
_Static_assert((unsigned long long)(ENOLCK) == 0x25ULL || (unsigned long long)(ENOLCK) == (unsigned long long)(long long)(int)0x25ULL, "ENOLCK is 37 in the table");
#endif
#ifdef ENOSYS
_Static_assert((unsigned long long)(ENOSYS) == 0x26ULL || (unsigned long long)(ENOSYS) == (unsigned long long)(long long)(int)0x26ULL, "ENOSYS is 38 in the table");
#endif
#ifdef ENOTEMPTY
_Static_assert((unsigned long long)(ENOTEMPTY) == 0x27ULL || (unsigned long long)(ENOTEMPTY) == (unsigned long long)(long long)(int)0x27ULL, "ENOTEMPTY is 39 in the table");
#endif
#ifdef ELOOP
_Static_assert((unsigned long long)(ELOOP) == 0x28ULL || (unsigned long long)(ELOOP) == (unsigned long long)(long long)(int)0x28ULL, "ELOOP is 40 in the table");
#endif
#ifdef ENOMSG
_Static_assert((unsigned long long)(ENOMSG) == 0x2aULL || (unsigned long long)(ENOMSG) == (unsigned long long)(long long)(int)0x2aULL, "ENOMSG is 42 in the table");
#endif
#ifdef EIDRM
_Static_assert((unsigned long long)(EIDRM) == 0x2bULL || (unsigned long long)(EIDRM) == (unsigned long long)(long long)(int)0x2bULL, "EIDRM is 43 in the table");
#endif
#ifdef ECHRNG
_Static_assert((unsigned long long)(ECHRNG) == 0x2cULL || (unsigned long long)(ECHRNG) == (unsigned long long)(long long)(int)0x2cULL, "ECHRNG is 44 in the table");
#endif
#ifdef EL2NSYNC
_Static_assert((unsigned long long)(EL2NSYNC) == 0x2dULL || (unsigned long long)(EL2NSYNC) == (unsigned long long)(long long)(int)0x2dULL, "EL2NSYNC is 45 in the table");
#endif
#ifdef EL3HLT
_Static_assert((unsigned long long)(EL3HLT) == 0x2eULL || (unsigned long long)(EL3HLT) == (unsigned long long)(long long)(int)0x2eULL, "EL3HLT is 46 in the table");
#endif
#ifdef EL3RST
_Static_assert((unsigned long long)(EL3RST) == 0x2fULL || (unsigned long long)(EL3RST) == (unsigned long long)(long long)(int)0x2fULL, "EL3RST is 47 in the table");
#endif
#ifdef ELNRNG
_Static_assert((unsigned long long)(ELNRNG) == 0x30ULL || (unsigned long long)(ELNRNG) == (unsigned long long)(long long)(int)0x30ULL, "ELNRNG is 48 in the table");
#endif
#ifdef EUNATCH
_Static_assert((unsigned long long)(EUNATCH) == 0x31ULL || (unsigned long long)(EUNATCH) == (unsigned long long)(long long)(int)0x31ULL, "EUNATCH is 49 in the table");
#endif
#ifdef ENOCSI
_Static_assert((unsigned long long)(ENOCSI) == 0x32ULL || (unsigned long long)(ENOCSI) == (unsigned long long)(long long)(int)0x32ULL, "ENOCSI is 50 in the table");
#endif
#ifdef EL2HLT
_Static_assert((unsigned long long)(EL2HLT) == 0x33ULL || (unsigned long long)(EL2HLT) == (unsigned long long)(long long)(int)0x33ULL, "EL2HLT is 51 in the table");
#endif
#ifdef EBADE
_Static_assert((unsigned long long)(EBADE) == 0x34ULL || (unsigned long long)(EBADE) == (unsigned long long)(long long)(int)0x34ULL, "EBADE is 52 in the table");
#endif
#ifdef EBADR
_Static_assert((unsigned long long)(EBADR) == 0x35ULL || (unsigned long long)(EBADR) == (unsigned long long)(long long)(int)0x35ULL, "EBADR is 53 in the table");
#endif
#ifdef EXFULL
_Static_assert((unsigned long long)(EXFULL) == 0x36ULL || (unsigned long long)(EXFULL) == (unsigned long long)(long long)(int)0x36ULL, "EXFULL is 54 in the table");
#endif
#ifdef ENOANO
_Static_assert((unsigned long long)(ENOANO) == 0x37ULL || (unsigned long long)(ENOANO) == (unsigned long long)(long long)(int)0x37ULL, "ENOANO is 55 in the table");
#endif
#ifdef EBADRQC
_Static_assert((unsigned long long)(EBADRQC) == 0x38ULL || (unsigned long long)(EBADRQC) == (unsigned long long)(long long)(int)0x38ULL, "EBADRQC is 56 in the table");
#endif
#ifdef EBADSLT
_Static_assert((unsigned long long)(EBADSLT) == 0x39ULL || (unsigned long long)(EBADSLT) == (unsigned long long)(long long)(int)0x39ULL, "EBADSLT is 57 in the table");
#endif
#ifdef EBFONT
_Static_assert((unsigned long long)(EBFONT) == 0x3bULL || (unsigned long long)(EBFONT) == (unsigned long long)(long long)(int)0x3bULL, "EBFONT is 59 in the table");
#endif
#ifdef ENOSTR
_Static_assert((unsigned long long)(ENOSTR) == 0x3cULL || (unsigned long long)(ENOSTR) == (unsigned long long)(long long)(int)0x3cULL, "ENOSTR is 60 in the table");
#endif
#ifdef ENODATA
_Static_assert((unsigned long long)(ENODATA) == 0x3dULL || (unsigned long long)(ENODATA) == (unsigned long long)(long long)(int)0x3dULL, "ENODATA is 61 in the table");
#endif
#ifdef ETIME
_Static_assert((unsigned long long)(ETIME) == 0x3eULL || (unsigned long long)(ETIME) == (unsigned long long)(long long)(int)0x3eULL, "ETIME is 62 in the table");
#endif
#ifdef ENOSR
_Static_assert((unsigned long long)(ENOSR) == 0x3fULL || (unsigned long long)(ENOSR) == (unsigned long long)(long long)(int)0x3fULL, "ENOSR is 63 in the table");
#endif
#ifdef ENONET
_Static_assert((unsigned long long)(ENONET) == 0x40ULL || (unsigned long long)(ENONET) == (unsigned long long)(long long)(int)0x40ULL, "ENONET is 64 in the table");
#endif
#ifdef ENOPKG
_Static_assert((unsigned long long)(ENOPKG) == 0x41ULL || (unsigned long long)(ENOPKG) == (unsigned long long)(long long)(int)0x41ULL, "ENOPKG is 65 in the table");
#endif
#ifdef EREMOTE
_Static_assert((unsigned long long)(EREMOTE) == 0x42ULL || (unsigned long long)(EREMOTE) == (unsigned long long)(long long)(int)0x42ULL, "EREMOTE is 66 in the table");
#endif
#ifdef ENOLINK
_Static_assert((unsigned long long)(ENOLINK) == 0x43ULL || (unsigned long long)(ENOLINK) == (unsigned long long)(long long)(int)0x43ULL, "ENOLINK is 67 in the table");
#endif
#ifdef EADV
_Static_assert((unsigned long long)(EADV) == 0x44ULL || (unsigned long long)(EADV) == (unsigned long long)(long long)(int)0x44ULL, "EADV is 68 in the table");
#endif
#ifdef ESRMNT
_Static_assert((unsigned long long)(ESRMNT) == 0x45ULL || (unsigned long long)(ESRMNT) == (unsigned long long)(long long)(int)0x45ULL, "ESRMNT is 69 in the table");
#endif
#ifdef ECOMM
_Static_assert((unsigned long long)(ECOMM) == 0x46ULL || (unsigned long long)(ECOMM) == (unsigned long long)(long long)(int)0x46ULL, "ECOMM is 70 in the table");
#endif
#ifdef EPROTO
_Static_assert((unsigned long long)(EPROTO) == 0x47ULL || (unsigned long long)(EPROTO) == (unsigned long long)(long long)(int)0x47ULL, "EPROTO is 71 in the table");
#endif
#ifdef EMULTIHOP
_Static_assert((unsigned long long)(EMULTIHOP) == 0x48ULL || (unsigned long long)(EMULTIHOP) == (unsigned long long)(long long)(int)0x48ULL, "EMULTIHOP is 72 in the table");
#endif
#ifdef EDOTDOT
_Static_assert((unsigned long long)(EDOTDOT) == 0x49ULL || (unsigned long long)(EDOTDOT) == (unsigned long long)(long long)(int)0x49ULL, "EDOTDOT is 73 in the table");
#endif
#ifdef EBADMSG
_Static_assert((unsigned long long)(EBADMSG) == 0x4aULL || (unsigned long long)(EBADMSG) == (unsigned long long)(long long)(int)0x4aULL, "EBADMSG is 74 in the table");
#endif
#ifdef EOVERFLOW
_Static_assert((unsigned long long)(EOVERFLOW) == 0x4bULL || (unsigned long long)(EOVERFLOW) == (unsigned long long)(long long)(int)0x4bULL, "EOVERFLOW is 75 in the table");
#endif
#ifdef ENOTUNIQ
_Static_assert((unsigned long long)(ENOTUNIQ) == 0x4cULL || (unsigned long long)(ENOTUNIQ) == (unsigned long long)(long long)(int)0x4cULL, "ENOTUNIQ is 76 in the table");
#endif
#ifdef EBADFD
_Static_assert((unsigned long long)(EBADFD) == 0x4dULL || (unsigned long long)(EBADFD) == (unsigned long long)(long long)(int)0x4dULL, "EBADFD is 77 in the table");
#endif
#ifdef EREMCHG
_Static_assert((unsigned long long)(EREMCHG) == 0x4eULL || (unsigned long long)(EREMCHG) == (unsigned long long)(long long)(int)0x4eULL, "EREMCHG is 78 in the table");
#endif
#ifdef ELIBACC
_Static_assert((unsigned long long)(ELIBACC) == 0x4fULL || (unsigned long long)(ELIBACC) == (unsigned long long)(long long)(int)0x4fULL, "ELIBACC is 79 in the table");
#endif
#ifdef ELIBBAD
_Static_assert((unsigned long long)(ELIBBAD) == 0x50ULL || (unsigned long long)(ELIBBAD) == (unsigned long long)(long long)(int)0x50ULL, "ELIBBAD is 80 in the table");
#endif
#ifdef ELIBSCN
_Static_assert((unsigned long long)(ELIBSCN) == 0x51ULL || (unsigned long long)(ELIBSCN) == (unsigned long long)(long long)(int)0x51ULL, "ELIBSCN is 81 in the table");
#endif
#ifdef ELIBMAX
_Static_assert((unsigned long long)(ELIBMAX) == 0x52ULL || (unsigned long long)(ELIBMAX) == (unsigned long long)(long long)(int)0x52ULL, "ELIBMAX is 82 in the table");
#endif
#ifdef ELIBEXEC
_Static_assert((unsigned long long)(ELIBEXEC) == 0x53ULL || (unsigned long long)(ELIBEXEC) == (unsigned long long)(long long)(int)0x53ULL, "ELIBEXEC is 83 in the table");
#endif
#ifdef EILSEQ
_Static_assert((unsigned long long)(EILSEQ) == 0x54ULL || (unsigned long long)(EILSEQ) == (unsigned long long)(long long)(int)0x54ULL, "EILSEQ is 84 in the table");
#endif
#ifdef ERESTART
_Static_assert((unsigned long long)(ERESTART) == 0x55ULL || (unsigned long long)(ERESTART) == (unsigned long long)(long long)(int)0x55ULL, "ERESTART is 85 in the table");
#endif
#ifdef ESTRPIPE
_Static_assert((unsigned long long)(ESTRPIPE) == 0x56ULL || (unsigned long long)(ESTRPIPE) == (unsigned long long)(long long)(int)0x56ULL, "ESTRPIPE is 86 in the table");
#endif
#ifdef EUSERS
_Static_assert((unsigned long long)(EUSERS) == 0x57ULL || (unsigned long long)(EUSERS) == (unsigned long long)(long long)(int)0x57ULL, "EUSERS is 87 in the table");
#endif
#ifdef ENOTSOCK
_Static_assert((unsigned long long)(ENOTSOCK) == 0x58ULL || (unsigned long long)(ENOTSOCK) == (unsigned long long)(long long)(int)0x58ULL, "ENOTSOCK is 88 in the table");
#endif
#ifdef EDESTADDRREQ
_Static_assert((unsigned long long)(EDESTADDRREQ) == 0x59ULL || (unsigned long long)(EDESTADDRREQ) == (unsigned long long)(long long)(int)0x59ULL, "EDESTADDRREQ is 89 in the table");
#endif
#ifdef EMSGSIZE
_Static_assert((unsigned long long)(EMSGSIZE) == 0x5aULL || (unsigned long long)(EMSGSIZE) == (unsigned long long)(long long)(int)0x5aULL, "EMSGSIZE is 90 in the table");
#endif
#ifdef EPROTOTYPE
_Static_assert((unsigned long long)(EPROTOTYPE) == 0x5bULL || (unsigned long long)(EPROTOTYPE) == (unsigned long long)(long long)(int)0x5bULL, "EPROTOTYPE is 91 in the table");
#endif
#ifdef ENOPROTOOPT
_Static_assert((unsigned long long)(ENOPROTOOPT) == 0x5cULL || (unsigned long long)(ENOPROTOOPT) == (unsigned long long)(long long)(int)0x5cULL, "ENOPROTOOPT is 92 in the table");
#endif
#ifdef EPROTONOSUPPORT
_Static_assert((unsigned long long)(EPROTONOSUPPORT) == 0x5dULL || (unsigned long long)(EPROTONOSUPPORT) == (unsigned long long)(long long)(int)0x5dULL, "EPROTONOSUPPORT is 93 in the table");
#endif
#ifdef ESOCKTNOSUPPORT
_Static_assert((unsigned long long)(ESOCKTNOSUPPORT) == 0x5eULL || (unsigned long long)(ESOCKTNOSUPPORT) == (unsigned long long)(long long)(int)0x5eULL, "ESOCKTNOSUPPORT is 94 in the table");
#endif
#ifdef EOPNOTSUPP
_Static_assert((unsigned long long)(EOPNOTSUPP) == 0x5fULL || (unsigned long long)(EOPNOTSUPP) == (unsigned long long)(long long)(int)0x5fULL, "EOPNOTSUPP is 95 in the table");
#endif
#ifdef EPFNOSUPPORT
_Static_assert((unsigned long long)(EPFNOSUPPORT) == 0x60ULL || (unsigned long long)(EPFNOSUPPORT) == (unsigned long long)(long long)(int)0x60ULL, "EPFNOSUPPORT is 96 in the table");
#endif
#ifdef EAFNOSUPPORT
_Static_assert((unsigned long long)(EAFNOSUPPORT) == 0x61ULL || (unsigned long long)(EAFNOSUPPORT) == (unsigned long long)(long long)(int)0x61ULL, "EAFNOSUPPORT is 97 in the table");
#endif
#ifdef EADDRINUSE
_Static_assert((unsigned long long)(EADDRINUSE) == 0x62ULL || (unsigned long long)(EADDRINUSE) == (unsigned long long)(long long)(int)0x62ULL, "EADDRINUSE is 98 in the table");
#endif
#ifdef EADDRNOTAVAIL
_Static_assert((unsigned long long)(EADDRNOTAVAIL) == 0x63ULL || (unsigned long long)(EADDRNOTAVAIL) == (unsigned long long)(long long)(int)0x63ULL, "EADDRNOTAVAIL is 99 in the table");
#endif
#ifdef ENETDOWN
_Static_assert((unsigned long long)(ENETDOWN) == 0x64ULL || (unsigned long long)(ENETDOWN) == (unsigned long long)(long long)(int)0x64ULL, "ENETDOWN is 100 in the table");
#endif
#ifdef ENETUNREACH
_Static_assert((unsigned long long)(ENETUNREACH) == 0x65ULL || (unsigned long long)(ENETUNREACH) == (unsigned long long)(long long)(int)0x65ULL, "ENETUNREACH is 101 in the table");
#endif
#ifdef ENETRESET
_Static_assert((unsigned long long)(ENETRESET) == 0x66ULL || (unsigned long long)(ENETRESET) == (unsigned long long)(long long)(int)0x66ULL, "ENETRESET is 102 in the table");
#endif
#ifdef ECONNABORTED
_Static_assert((unsigned long long)(ECONNABORTED) == 0x67ULL || (unsigned long long)(ECONNABORTED) == (unsigned long long)(long long)(int)0x67ULL, "ECONNABORTED is 103 in the table");
#endif
#ifdef ECONNRESET
_Static_assert((unsigned long long)(ECONNRESET) == 0x68ULL || (unsigned long long)(ECONNRESET) == (unsigned long long)(long long)(int)0x68ULL, "ECONNRESET is 104 in the table");
#endif
#ifdef ENOBUFS
_Static_assert((unsigned long long)(ENOBUFS) == 0x69ULL || (unsigned long long)(ENOBUFS) == (unsigned long long)(long long)(int)0x69ULL, "ENOBUFS is 105 in the table");
#endif
#ifdef EISCONN
_Static_assert((unsigned long long)(EISCONN) == 0x6aULL || (unsigned long long)(EISCONN) == (unsigned long long)(long long)(int)0x6aULL, "EISCONN is 106 in the table");
#endif
#ifdef ENOTCONN
_Static_assert((unsigned long long)(ENOTCONN) == 0x6bULL || (unsigned long long)(ENOTCONN) == (unsigned long long)(long long)(int)0x6bULL, "ENOTCONN is 107 in the table");
#endif
#ifdef ESHUTDOWN
_Static_assert((unsigned long long)(ESHUTDOWN) == 0x6cULL || (unsigned long long)(ESHUTDOWN) == (unsigned long long)(long long)(int)0x6cULL, "ESHUTDOWN is 108 in the table");
#endif
#ifdef ETOOMANYREFS
_Static_assert((unsigned long long)(ETOOMANYREFS) == 0x6dULL || (unsigned long long)(ETOOMANYREFS) == (unsigned long long)(long long)(int)0x6dULL, "ETOOMANYREFS is 109 in the table");
#endif
#ifdef ETIMEDOUT
_Static_assert((unsigned long long)(ETIMEDOUT) == 0x6eULL || (unsigned long long)(ETIMEDOUT) == (unsigned long long)(long long)(int)0x6eULL, "ETIMEDOUT is 110 in the table");
#endif
#ifdef ECONNREFUSED
_Static_assert((unsigned long long)(ECONNREFUSED) == 0x6fULL || (unsigned long long)(ECONNREFUSED) == (unsigned long long)(long long)(int)0x6fULL, "ECONNREFUSED is 111 in the table");
#endif
#ifdef EHOSTDOWN
_Static_assert((unsigned long long)(EHOSTDOWN) == 0x70ULL || (unsigned long long)(EHOSTDOWN) == (unsigned long long)(long long)(int)0x70ULL, "EHOSTDOWN is 112 in the table");
#endif
#ifdef EHOSTUNREACH
_Static_assert((unsigned long long)(EHOSTUNREACH) == 0x71ULL || (unsigned long long)(EHOSTUNREACH) == (unsigned long long)(long long)(int)0x71ULL, "EHOSTUNREACH is 113 in the table");
#endif
#ifdef EALREADY
_Static_assert((unsigned long long)(EALREADY) == 0x72ULL || (unsigned long long)(EALREADY) == (unsigned long long)(long long)(int)0x72ULL, "EALREADY is 114 in the table");
#endif
#ifdef EINPROGRESS
_Static_assert((unsigned long long)(EINPROGRESS) == 0x73ULL || (unsigned long long)(EINPROGRESS) == (unsigned long long)(long long)(int)0x73ULL, "EINPROGRESS is 115 in the table");
#endif
#ifdef ESTALE
_Static_assert((unsigned long long)(ESTALE) == 0x74ULL || (unsigned long long)(ESTALE) == (unsigned long long)(long long)(int)0x74ULL, "ESTALE is 116 in the table");
#endif
#ifdef EUCLEAN
_Static_assert((unsigned long long)(EUCLEAN) == 0x75ULL || (unsigned long long)(EUCLEAN) == (unsigned long long)(long long)(int)0x75ULL, "EUCLEAN is 117 in the table");
#endif
#ifdef ENOTNAM
_Static_assert((unsigned long long)(ENOTNAM) == 0x76ULL || (unsigned long long)(ENOTNAM) == (unsigned long long)(long long)(int)0x76ULL, "ENOTNAM is 118 in the table");
#endif
#ifdef ENAVAIL
_Static_assert((unsigned long long)(ENAVAIL) == 0x77ULL || (unsigned long long)(ENAVAIL) == (unsigned long long)(long long)(int)0x77ULL, "ENAVAIL is 119 in the table");
#endif
#ifdef EISNAM
_Static_assert((unsigned long long)(EISNAM) == 0x78ULL || (unsigned long long)(EISNAM) == (unsigned long long)(long long)(int)0x78ULL, "EISNAM is 120 in the table");
#endif
#ifdef EREMOTEIO
_Static_assert((unsigned long long)(EREMOTEIO) == 0x79ULL || (unsigned long long)(EREMOTEIO) == (unsigned long long)(long long)(int)0x79ULL, "EREMOTEIO is 121 in the table");
#endif
#ifdef EDQUOT
_Static_assert((unsigned long long)(EDQUOT) == 0x7aULL || (unsigned long long)(EDQUOT) == (unsigned long long)(long long)(int)0x7aULL, "EDQUOT is 122 in the table");
#endif
#ifdef ENOMEDIUM
_Static_assert((unsigned long long)(ENOMEDIUM) == 0x7bULL || (unsigned long long)(ENOMEDIUM) == (unsigned long long)(long long)(int)0x7bULL, "ENOMEDIUM is 123 in the table");
#endif
#ifdef EMEDIUMTYPE
_Static_assert((unsigned long long)(EMEDIUMTYPE) == 0x7cULL || (unsigned long long)(EMEDIUMTYPE) == (unsigned long long)(long long)(int)0x7cULL, "EMEDIUMTYPE is 124 in the table");
#endif
#ifdef ECANCELED
_Static_assert((unsigned long long)(ECANCELED) == 0x7dULL || (unsigned long long)(ECANCELED) == (unsigned long long)(long long)(int)0x7dULL, "ECANCELED is 125 in the table");
#endif
#ifdef ENOKEY
_Static_assert((unsigned long long)(ENOKEY) == 0x7eULL || (unsigned long long)(ENOKEY) == (unsigned long long)(long long)(int)0x7eULL, "ENOKEY is 126 in the table");
#endif
#ifdef EKEYEXPIRED
_Static_assert((unsigned long long)(EKEYEXPIRED) == 0x7fULL || (unsigned long long)(EKEYEXPIRED) == (unsigned long long)(long long)(int)0x7fULL, "EKEYEXPIRED is 127 in the table");
#endif
#ifdef EKEYREVOKED
_Static_assert((unsigned long long)(EKEYREVOKED) == 0x80ULL || (unsigned long long)(EKEYREVOKED) == (unsigned long long)(long long)(int)0x80ULL, "EKEYREVOKED is 128 in the table");
#endif
#ifdef EKEYREJECTED
_Static_assert((unsigned long long)(EKEYREJECTED) == 0x81ULL || (unsigned long long)(EKEYREJECTED) == (unsigned long long)(long long)(int)0x81ULL, "EKEYREJECTED is 129 in the table");
#endif
#ifdef EOWNERDEAD
_Static_assert((unsigned long long)(EOWNERDEAD) == 0x82ULL || (unsigned long long)(EOWNERDEAD) == (unsigned long long)(long long)(int)0x82ULL, "EOWNERDEAD is 130 in the table");
#endif
#ifdef ENOTRECOVERABLE
_Static_assert((unsigned long long)(ENOTRECOVERABLE) == 0x83ULL || (unsigned long long)(ENOTRECOVERABLE) == (unsigned long long)(long long)(int)0x83ULL, "ENOTRECOVERABLE is 131 in the table");
#endif
#ifdef ERFKILL
_Static_assert((unsigned long long)(ERFKILL) == 0x84ULL || (unsigned long long)(ERFKILL) == (unsigned long long)(long long)(int)0x84ULL, "ERFKILL is 132 in the table");
#endif
#ifdef EHWPOISON
_Static_assert((unsigned long long)(EHWPOISON) == 0x85ULL || (unsigned long long)(EHWPOISON) == (unsigned long long)(long long)(int)0x85ULL, "EHWPOISON is 133 in the table");
#endif
#endif
