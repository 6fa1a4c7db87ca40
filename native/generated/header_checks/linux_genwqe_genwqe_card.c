/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/genwqe/genwqe_card.h>)
#include <linux/genwqe/genwqe_card.h>
#ifdef GENWQE_READ_REG64
_Static_assert((unsigned long long)(GENWQE_READ_REG64) == 0x8010a51eULL || (unsigned long long)(GENWQE_READ_REG64) == (unsigned long long)(long long)(int)0x8010a51eULL, "GENWQE_READ_REG64 is 2148574494 in the table");
#endif
#ifdef GENWQE_WRITE_REG64
_Static_assert((unsigned long long)(GENWQE_WRITE_REG64) == 0x4010a51fULL || (unsigned long long)(GENWQE_WRITE_REG64) == (unsigned long long)(long long)(int)0x4010a51fULL, "GENWQE_WRITE_REG64 is 1074832671 in the table");
#endif
#ifdef GENWQE_READ_REG32
_Static_assert((unsigned long long)(GENWQE_READ_REG32) == 0x8010a520ULL || (unsigned long long)(GENWQE_READ_REG32) == (unsigned long long)(long long)(int)0x8010a520ULL, "GENWQE_READ_REG32 is 2148574496 in the table");
#endif
#ifdef GENWQE_WRITE_REG32
_Static_assert((unsigned long long)(GENWQE_WRITE_REG32) == 0x4010a521ULL || (unsigned long long)(GENWQE_WRITE_REG32) == (unsigned long long)(long long)(int)0x4010a521ULL, "GENWQE_WRITE_REG32 is 1074832673 in the table");
#endif
#ifdef GENWQE_READ_REG16
_Static_assert((unsigned long long)(GENWQE_READ_REG16) == 0x8010a522ULL || (unsigned long long)(GENWQE_READ_REG16) == (unsigned long long)(long long)(int)0x8010a522ULL, "GENWQE_READ_REG16 is 2148574498 in the table");
#endif
#ifdef GENWQE_WRITE_REG16
_Static_assert((unsigned long long)(GENWQE_WRITE_REG16) == 0x4010a523ULL || (unsigned long long)(GENWQE_WRITE_REG16) == (unsigned long long)(long long)(int)0x4010a523ULL, "GENWQE_WRITE_REG16 is 1074832675 in the table");
#endif
#ifdef GENWQE_GET_CARD_STATE
_Static_assert((unsigned long long)(GENWQE_GET_CARD_STATE) == 0x8004a524ULL || (unsigned long long)(GENWQE_GET_CARD_STATE) == (unsigned long long)(long long)(int)0x8004a524ULL, "GENWQE_GET_CARD_STATE is 2147788068 in the table");
#endif
#ifdef GENWQE_PIN_MEM
_Static_assert((unsigned long long)(GENWQE_PIN_MEM) == 0xc020a528ULL || (unsigned long long)(GENWQE_PIN_MEM) == (unsigned long long)(long long)(int)0xc020a528ULL, "GENWQE_PIN_MEM is 3223364904 in the table");
#endif
#ifdef GENWQE_UNPIN_MEM
_Static_assert((unsigned long long)(GENWQE_UNPIN_MEM) == 0xc020a529ULL || (unsigned long long)(GENWQE_UNPIN_MEM) == (unsigned long long)(long long)(int)0xc020a529ULL, "GENWQE_UNPIN_MEM is 3223364905 in the table");
#endif
#ifdef GENWQE_EXECUTE_DDCB
_Static_assert((unsigned long long)(GENWQE_EXECUTE_DDCB) == 0xc0e8a532ULL || (unsigned long long)(GENWQE_EXECUTE_DDCB) == (unsigned long long)(long long)(int)0xc0e8a532ULL, "GENWQE_EXECUTE_DDCB is 3236472114 in the table");
#endif
#ifdef GENWQE_EXECUTE_RAW_DDCB
_Static_assert((unsigned long long)(GENWQE_EXECUTE_RAW_DDCB) == 0xc0e8a533ULL || (unsigned long long)(GENWQE_EXECUTE_RAW_DDCB) == (unsigned long long)(long long)(int)0xc0e8a533ULL, "GENWQE_EXECUTE_RAW_DDCB is 3236472115 in the table");
#endif
#ifdef GENWQE_SLU_UPDATE
_Static_assert((unsigned long long)(GENWQE_SLU_UPDATE) == 0xc038a550ULL || (unsigned long long)(GENWQE_SLU_UPDATE) == (unsigned long long)(long long)(int)0xc038a550ULL, "GENWQE_SLU_UPDATE is 3224937808 in the table");
#endif
#ifdef GENWQE_SLU_READ
_Static_assert((unsigned long long)(GENWQE_SLU_READ) == 0xc038a551ULL || (unsigned long long)(GENWQE_SLU_READ) == (unsigned long long)(long long)(int)0xc038a551ULL, "GENWQE_SLU_READ is 3224937809 in the table");
#endif
#endif
