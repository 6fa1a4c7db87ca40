/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/i2o-dev.h>)
#include <linux/i2o-dev.h>
#ifdef I2OGETIOPS
_Static_assert((unsigned long long)(I2OGETIOPS) == 0x80206900ULL || (unsigned long long)(I2OGETIOPS) == (unsigned long long)(long long)(int)0x80206900ULL, "I2OGETIOPS is 2149607680 in the table");
#endif
#ifdef I2OHRTGET
_Static_assert((unsigned long long)(I2OHRTGET) == 0xc0186901ULL || (unsigned long long)(I2OHRTGET) == (unsigned long long)(long long)(int)0xc0186901ULL, "I2OHRTGET is 3222825217 in the table");
#endif
#ifdef I2OLCTGET
_Static_assert((unsigned long long)(I2OLCTGET) == 0xc0186902ULL || (unsigned long long)(I2OLCTGET) == (unsigned long long)(long long)(int)0xc0186902ULL, "I2OLCTGET is 3222825218 in the table");
#endif
#ifdef I2OPARMSET
_Static_assert((unsigned long long)(I2OPARMSET) == 0xc0286903ULL || (unsigned long long)(I2OPARMSET) == (unsigned long long)(long long)(int)0xc0286903ULL, "I2OPARMSET is 3223873795 in the table");
#endif
#ifdef I2OPARMGET
_Static_assert((unsigned long long)(I2OPARMGET) == 0xc0286904ULL || (unsigned long long)(I2OPARMGET) == (unsigned long long)(long long)(int)0xc0286904ULL, "I2OPARMGET is 3223873796 in the table");
#endif
#ifdef I2OSWDL
_Static_assert((unsigned long long)(I2OSWDL) == 0xc0306905ULL || (unsigned long long)(I2OSWDL) == (unsigned long long)(long long)(int)0xc0306905ULL, "I2OSWDL is 3224398085 in the table");
#endif
#ifdef I2OSWUL
_Static_assert((unsigned long long)(I2OSWUL) == 0xc0306906ULL || (unsigned long long)(I2OSWUL) == (unsigned long long)(long long)(int)0xc0306906ULL, "I2OSWUL is 3224398086 in the table");
#endif
#ifdef I2OSWDEL
_Static_assert((unsigned long long)(I2OSWDEL) == 0xc0306907ULL || (unsigned long long)(I2OSWDEL) == (unsigned long long)(long long)(int)0xc0306907ULL, "I2OSWDEL is 3224398087 in the table");
#endif
#ifdef I2OVALIDATE
_Static_assert((unsigned long long)(I2OVALIDATE) == 0x80046908ULL || (unsigned long long)(I2OVALIDATE) == (unsigned long long)(long long)(int)0x80046908ULL, "I2OVALIDATE is 2147772680 in the table");
#endif
#ifdef I2OHTML
_Static_assert((unsigned long long)(I2OHTML) == 0xc0306909ULL || (unsigned long long)(I2OHTML) == (unsigned long long)(long long)(int)0xc0306909ULL, "I2OHTML is 3224398089 in the table");
#endif
#ifdef I2OEVTREG
_Static_assert((unsigned long long)(I2OEVTREG) == 0x400c690aULL || (unsigned long long)(I2OEVTREG) == (unsigned long long)(long long)(int)0x400c690aULL, "I2OEVTREG is 1074555146 in the table");
#endif
#ifdef I2OEVTGET
_Static_assert((unsigned long long)(I2OEVTGET) == 0x8068690bULL || (unsigned long long)(I2OEVTGET) == (unsigned long long)(long long)(int)0x8068690bULL, "I2OEVTGET is 2154326283 in the table");
#endif
#ifdef I2OPASSTHRU
_Static_assert((unsigned long long)(I2OPASSTHRU) == 0x8010690cULL || (unsigned long long)(I2OPASSTHRU) == (unsigned long long)(long long)(int)0x8010690cULL, "I2OPASSTHRU is 2148559116 in the table");
#endif
#ifdef I2OPASSTHRU32
_Static_assert((unsigned long long)(I2OPASSTHRU32) == 0x8008690cULL || (unsigned long long)(I2OPASSTHRU32) == (unsigned long long)(long long)(int)0x8008690cULL, "I2OPASSTHRU32 is 2148034828 in the table");
#endif
#endif
