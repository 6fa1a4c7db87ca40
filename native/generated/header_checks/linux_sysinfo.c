/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/sysinfo.h>)
#include <linux/sysinfo.h>
_Static_assert(sizeof(struct sysinfo) == 112, "struct sysinfo has 112 bytes in the table");
_Static_assert(offsetof(struct sysinfo, uptime) == 0, "uptime of struct sysinfo is at 0 in the table");
_Static_assert(offsetof(struct sysinfo, loads) == 8, "loads of struct sysinfo is at 8 in the table");
_Static_assert(offsetof(struct sysinfo, totalram) == 32, "totalram of struct sysinfo is at 32 in the table");
_Static_assert(offsetof(struct sysinfo, freeram) == 40, "freeram of struct sysinfo is at 40 in the table");
_Static_assert(offsetof(struct sysinfo, sharedram) == 48, "sharedram of struct sysinfo is at 48 in the table");
_Static_assert(offsetof(struct sysinfo, bufferram) == 56, "bufferram of struct sysinfo is at 56 in the table");
_Static_assert(offsetof(struct sysinfo, totalswap) == 64, "totalswap of struct sysinfo is at 64 in the table");
_Static_assert(offsetof(struct sysinfo, freeswap) == 72, "freeswap of struct sysinfo is at 72 in the table");
_Static_assert(offsetof(struct sysinfo, procs) == 80, "procs of struct sysinfo is at 80 in the table");
_Static_assert(offsetof(struct sysinfo, totalhigh) == 88, "totalhigh of struct sysinfo is at 88 in the table");
_Static_assert(offsetof(struct sysinfo, freehigh) == 96, "freehigh of struct sysinfo is at 96 in the table");
_Static_assert(offsetof(struct sysinfo, mem_unit) == 104, "mem_unit of struct sysinfo is at 104 in the table");
#endif
