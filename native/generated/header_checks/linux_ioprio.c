/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/ioprio.h>)
#include <linux/ioprio.h>
#ifdef IOPRIO_WHO_PROCESS
_Static_assert((unsigned long long)(IOPRIO_WHO_PROCESS) == 0x1ULL || (unsigned long long)(IOPRIO_WHO_PROCESS) == (unsigned long long)(long long)(int)0x1ULL, "IOPRIO_WHO_PROCESS is 1 in the table");
#endif
#ifdef IOPRIO_WHO_PGRP
_Static_assert((unsigned long long)(IOPRIO_WHO_PGRP) == 0x2ULL || (unsigned long long)(IOPRIO_WHO_PGRP) == (unsigned long long)(long long)(int)0x2ULL, "IOPRIO_WHO_PGRP is 2 in the table");
#endif
#ifdef IOPRIO_WHO_USER
_Static_assert((unsigned long long)(IOPRIO_WHO_USER) == 0x3ULL || (unsigned long long)(IOPRIO_WHO_USER) == (unsigned long long)(long long)(int)0x3ULL, "IOPRIO_WHO_USER is 3 in the table");
#endif
#ifdef IOPRIO_CLASS_NONE
_Static_assert((unsigned long long)(IOPRIO_CLASS_NONE) == 0x0ULL || (unsigned long long)(IOPRIO_CLASS_NONE) == (unsigned long long)(long long)(int)0x0ULL, "IOPRIO_CLASS_NONE is 0 in the table");
#endif
#ifdef IOPRIO_CLASS_RT
_Static_assert((unsigned long long)(IOPRIO_CLASS_RT) == 0x1ULL || (unsigned long long)(IOPRIO_CLASS_RT) == (unsigned long long)(long long)(int)0x1ULL, "IOPRIO_CLASS_RT is 1 in the table");
#endif
#ifdef IOPRIO_CLASS_BE
_Static_assert((unsigned long long)(IOPRIO_CLASS_BE) == 0x2ULL || (unsigned long long)(IOPRIO_CLASS_BE) == (unsigned long long)(long long)(int)0x2ULL, "IOPRIO_CLASS_BE is 2 in the table");
#endif
#ifdef IOPRIO_CLASS_IDLE
_Static_assert((unsigned long long)(IOPRIO_CLASS_IDLE) == 0x3ULL || (unsigned long long)(IOPRIO_CLASS_IDLE) == (unsigned long long)(long long)(int)0x3ULL, "IOPRIO_CLASS_IDLE is 3 in the table");
#endif
#endif
