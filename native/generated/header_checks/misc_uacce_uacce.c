/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<misc/uacce/uacce.h>)
#include <misc/uacce/uacce.h>
#ifdef UACCE_CMD_START_Q
_Static_assert((unsigned long long)(UACCE_CMD_START_Q) == 0x5700ULL || (unsigned long long)(UACCE_CMD_START_Q) == (unsigned long long)(long long)(int)0x5700ULL, "UACCE_CMD_START_Q is 22272 in the table");
#endif
#ifdef UACCE_CMD_PUT_Q
_Static_assert((unsigned long long)(UACCE_CMD_PUT_Q) == 0x5701ULL || (unsigned long long)(UACCE_CMD_PUT_Q) == (unsigned long long)(long long)(int)0x5701ULL, "UACCE_CMD_PUT_Q is 22273 in the table");
#endif
#endif
