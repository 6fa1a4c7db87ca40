/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/reboot.h>)
#include <linux/reboot.h>
#ifdef LINUX_REBOOT_MAGIC1
_Static_assert((unsigned long long)(LINUX_REBOOT_MAGIC1) == 0xfee1deadULL || (unsigned long long)(LINUX_REBOOT_MAGIC1) == (unsigned long long)(long long)(int)0xfee1deadULL, "LINUX_REBOOT_MAGIC1 is 4276215469 in the table");
#endif
#ifdef LINUX_REBOOT_MAGIC2
_Static_assert((unsigned long long)(LINUX_REBOOT_MAGIC2) == 0x28121969ULL || (unsigned long long)(LINUX_REBOOT_MAGIC2) == (unsigned long long)(long long)(int)0x28121969ULL, "LINUX_REBOOT_MAGIC2 is 672274793 in the table");
#endif
#ifdef LINUX_REBOOT_MAGIC2A
_Static_assert((unsigned long long)(LINUX_REBOOT_MAGIC2A) == 0x5121996ULL || (unsigned long long)(LINUX_REBOOT_MAGIC2A) == (unsigned long long)(long long)(int)0x5121996ULL, "LINUX_REBOOT_MAGIC2A is 85072278 in the table");
#endif
#ifdef LINUX_REBOOT_MAGIC2B
_Static_assert((unsigned long long)(LINUX_REBOOT_MAGIC2B) == 0x16041998ULL || (unsigned long long)(LINUX_REBOOT_MAGIC2B) == (unsigned long long)(long long)(int)0x16041998ULL, "LINUX_REBOOT_MAGIC2B is 369367448 in the table");
#endif
#ifdef LINUX_REBOOT_MAGIC2C
_Static_assert((unsigned long long)(LINUX_REBOOT_MAGIC2C) == 0x20112000ULL || (unsigned long long)(LINUX_REBOOT_MAGIC2C) == (unsigned long long)(long long)(int)0x20112000ULL, "LINUX_REBOOT_MAGIC2C is 537993216 in the table");
#endif
#ifdef LINUX_REBOOT_CMD_RESTART
_Static_assert((unsigned long long)(LINUX_REBOOT_CMD_RESTART) == 0x1234567ULL || (unsigned long long)(LINUX_REBOOT_CMD_RESTART) == (unsigned long long)(long long)(int)0x1234567ULL, "LINUX_REBOOT_CMD_RESTART is 19088743 in the table");
#endif
#ifdef LINUX_REBOOT_CMD_HALT
_Static_assert((unsigned long long)(LINUX_REBOOT_CMD_HALT) == 0xcdef0123ULL || (unsigned long long)(LINUX_REBOOT_CMD_HALT) == (unsigned long long)(long long)(int)0xcdef0123ULL, "LINUX_REBOOT_CMD_HALT is 3454992675 in the table");
#endif
#ifdef LINUX_REBOOT_CMD_CAD_ON
_Static_assert((unsigned long long)(LINUX_REBOOT_CMD_CAD_ON) == 0x89abcdefULL || (unsigned long long)(LINUX_REBOOT_CMD_CAD_ON) == (unsigned long long)(long long)(int)0x89abcdefULL, "LINUX_REBOOT_CMD_CAD_ON is 2309737967 in the table");
#endif
#ifdef LINUX_REBOOT_CMD_CAD_OFF
_Static_assert((unsigned long long)(LINUX_REBOOT_CMD_CAD_OFF) == 0x0ULL || (unsigned long long)(LINUX_REBOOT_CMD_CAD_OFF) == (unsigned long long)(long long)(int)0x0ULL, "LINUX_REBOOT_CMD_CAD_OFF is 0 in the table");
#endif
#ifdef LINUX_REBOOT_CMD_POWER_OFF
_Static_assert((unsigned long long)(LINUX_REBOOT_CMD_POWER_OFF) == 0x4321fedcULL || (unsigned long long)(LINUX_REBOOT_CMD_POWER_OFF) == (unsigned long long)(long long)(int)0x4321fedcULL, "LINUX_REBOOT_CMD_POWER_OFF is 1126301404 in the table");
#endif
#ifdef LINUX_REBOOT_CMD_RESTART2
_Static_assert((unsigned long long)(LINUX_REBOOT_CMD_RESTART2) == 0xa1b2c3d4ULL || (unsigned long long)(LINUX_REBOOT_CMD_RESTART2) == (unsigned long long)(long long)(int)0xa1b2c3d4ULL, "LINUX_REBOOT_CMD_RESTART2 is 2712847316 in the table");
#endif
#ifdef LINUX_REBOOT_CMD_SW_SUSPEND
_Static_assert((unsigned long long)(LINUX_REBOOT_CMD_SW_SUSPEND) == 0xd000fce2ULL || (unsigned long long)(LINUX_REBOOT_CMD_SW_SUSPEND) == (unsigned long long)(long long)(int)0xd000fce2ULL, "LINUX_REBOOT_CMD_SW_SUSPEND is 3489725666 in the table");
#endif
#ifdef LINUX_REBOOT_CMD_KEXEC
_Static_assert((unsigned long long)(LINUX_REBOOT_CMD_KEXEC) == 0x45584543ULL || (unsigned long long)(LINUX_REBOOT_CMD_KEXEC) == (unsigned long long)(long long)(int)0x45584543ULL, "LINUX_REBOOT_CMD_KEXEC is 1163412803 in the table");
#endif
#endif
