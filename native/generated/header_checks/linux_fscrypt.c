/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/fscrypt.h>)
#include <linux/fscrypt.h>
#ifdef FS_IOC_SET_ENCRYPTION_POLICY
_Static_assert((unsigned long long)(FS_IOC_SET_ENCRYPTION_POLICY) == 0x800c6613ULL || (unsigned long long)(FS_IOC_SET_ENCRYPTION_POLICY) == (unsigned long long)(long long)(int)0x800c6613ULL, "FS_IOC_SET_ENCRYPTION_POLICY is 2148296211 in the table");
#endif
#ifdef FS_IOC_GET_ENCRYPTION_PWSALT
_Static_assert((unsigned long long)(FS_IOC_GET_ENCRYPTION_PWSALT) == 0x40106614ULL || (unsigned long long)(FS_IOC_GET_ENCRYPTION_PWSALT) == (unsigned long long)(long long)(int)0x40106614ULL, "FS_IOC_GET_ENCRYPTION_PWSALT is 1074816532 in the table");
#endif
#ifdef FS_IOC_GET_ENCRYPTION_POLICY
_Static_assert((unsigned long long)(FS_IOC_GET_ENCRYPTION_POLICY) == 0x400c6615ULL || (unsigned long long)(FS_IOC_GET_ENCRYPTION_POLICY) == (unsigned long long)(long long)(int)0x400c6615ULL, "FS_IOC_GET_ENCRYPTION_POLICY is 1074554389 in the table");
#endif
#ifdef FS_IOC_GET_ENCRYPTION_POLICY_EX
_Static_assert((unsigned long long)(FS_IOC_GET_ENCRYPTION_POLICY_EX) == 0xc0096616ULL || (unsigned long long)(FS_IOC_GET_ENCRYPTION_POLICY_EX) == (unsigned long long)(long long)(int)0xc0096616ULL, "FS_IOC_GET_ENCRYPTION_POLICY_EX is 3221841430 in the table");
#endif
#ifdef FS_IOC_ADD_ENCRYPTION_KEY
_Static_assert((unsigned long long)(FS_IOC_ADD_ENCRYPTION_KEY) == 0xc0506617ULL || (unsigned long long)(FS_IOC_ADD_ENCRYPTION_KEY) == (unsigned long long)(long long)(int)0xc0506617ULL, "FS_IOC_ADD_ENCRYPTION_KEY is 3226494487 in the table");
#endif
#ifdef FS_IOC_REMOVE_ENCRYPTION_KEY
_Static_assert((unsigned long long)(FS_IOC_REMOVE_ENCRYPTION_KEY) == 0xc0406618ULL || (unsigned long long)(FS_IOC_REMOVE_ENCRYPTION_KEY) == (unsigned long long)(long long)(int)0xc0406618ULL, "FS_IOC_REMOVE_ENCRYPTION_KEY is 3225445912 in the table");
#endif
#ifdef FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS
_Static_assert((unsigned long long)(FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS) == 0xc0406619ULL || (unsigned long long)(FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS) == (unsigned long long)(long long)(int)0xc0406619ULL, "FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS is 3225445913 in the table");
#endif
#ifdef FS_IOC_GET_ENCRYPTION_KEY_STATUS
_Static_assert((unsigned long long)(FS_IOC_GET_ENCRYPTION_KEY_STATUS) == 0xc080661aULL || (unsigned long long)(FS_IOC_GET_ENCRYPTION_KEY_STATUS) == (unsigned long long)(long long)(int)0xc080661aULL, "FS_IOC_GET_ENCRYPTION_KEY_STATUS is 3229640218 in the table");
#endif
#ifdef FS_IOC_GET_ENCRYPTION_NONCE
_Static_assert((unsigned long long)(FS_IOC_GET_ENCRYPTION_NONCE) == 0x8010661bULL || (unsigned long long)(FS_IOC_GET_ENCRYPTION_NONCE) == (unsigned long long)(long long)(int)0x8010661bULL, "FS_IOC_GET_ENCRYPTION_NONCE is 2148558363 in the table");
#endif
#endif
