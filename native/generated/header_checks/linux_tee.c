/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/tee.h>)
#include <linux/tee.h>
#ifdef TEE_IOC_VERSION
_Static_assert((unsigned long long)(TEE_IOC_VERSION) == 0x800ca400ULL || (unsigned long long)(TEE_IOC_VERSION) == (unsigned long long)(long long)(int)0x800ca400ULL, "TEE_IOC_VERSION is 2148312064 in the table");
#endif
#ifdef TEE_IOC_SHM_ALLOC
_Static_assert((unsigned long long)(TEE_IOC_SHM_ALLOC) == 0xc010a401ULL || (unsigned long long)(TEE_IOC_SHM_ALLOC) == (unsigned long long)(long long)(int)0xc010a401ULL, "TEE_IOC_SHM_ALLOC is 3222316033 in the table");
#endif
#ifdef TEE_IOC_OPEN_SESSION
_Static_assert((unsigned long long)(TEE_IOC_OPEN_SESSION) == 0x8010a402ULL || (unsigned long long)(TEE_IOC_OPEN_SESSION) == (unsigned long long)(long long)(int)0x8010a402ULL, "TEE_IOC_OPEN_SESSION is 2148574210 in the table");
#endif
#ifdef TEE_IOC_INVOKE
_Static_assert((unsigned long long)(TEE_IOC_INVOKE) == 0x8010a403ULL || (unsigned long long)(TEE_IOC_INVOKE) == (unsigned long long)(long long)(int)0x8010a403ULL, "TEE_IOC_INVOKE is 2148574211 in the table");
#endif
#ifdef TEE_IOC_CANCEL
_Static_assert((unsigned long long)(TEE_IOC_CANCEL) == 0x8008a404ULL || (unsigned long long)(TEE_IOC_CANCEL) == (unsigned long long)(long long)(int)0x8008a404ULL, "TEE_IOC_CANCEL is 2148049924 in the table");
#endif
#ifdef TEE_IOC_CLOSE_SESSION
_Static_assert((unsigned long long)(TEE_IOC_CLOSE_SESSION) == 0x8004a405ULL || (unsigned long long)(TEE_IOC_CLOSE_SESSION) == (unsigned long long)(long long)(int)0x8004a405ULL, "TEE_IOC_CLOSE_SESSION is 2147787781 in the table");
#endif
#ifdef TEE_IOC_SUPPL_RECV
_Static_assert((unsigned long long)(TEE_IOC_SUPPL_RECV) == 0x8010a406ULL || (unsigned long long)(TEE_IOC_SUPPL_RECV) == (unsigned long long)(long long)(int)0x8010a406ULL, "TEE_IOC_SUPPL_RECV is 2148574214 in the table");
#endif
#ifdef TEE_IOC_SUPPL_SEND
_Static_assert((unsigned long long)(TEE_IOC_SUPPL_SEND) == 0x8010a407ULL || (unsigned long long)(TEE_IOC_SUPPL_SEND) == (unsigned long long)(long long)(int)0x8010a407ULL, "TEE_IOC_SUPPL_SEND is 2148574215 in the table");
#endif
#ifdef TEE_IOC_SHM_REGISTER
_Static_assert((unsigned long long)(TEE_IOC_SHM_REGISTER) == 0xc018a409ULL || (unsigned long long)(TEE_IOC_SHM_REGISTER) == (unsigned long long)(long long)(int)0xc018a409ULL, "TEE_IOC_SHM_REGISTER is 3222840329 in the table");
#endif
#endif
