/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/sgx.h>)
#include <asm/sgx.h>
#ifdef SGX_IOC_ENCLAVE_CREATE
_Static_assert((unsigned long long)(SGX_IOC_ENCLAVE_CREATE) == 0x4008a400ULL || (unsigned long long)(SGX_IOC_ENCLAVE_CREATE) == (unsigned long long)(long long)(int)0x4008a400ULL, "SGX_IOC_ENCLAVE_CREATE is 1074308096 in the table");
#endif
#ifdef SGX_IOC_ENCLAVE_ADD_PAGES
_Static_assert((unsigned long long)(SGX_IOC_ENCLAVE_ADD_PAGES) == 0xc030a401ULL || (unsigned long long)(SGX_IOC_ENCLAVE_ADD_PAGES) == (unsigned long long)(long long)(int)0xc030a401ULL, "SGX_IOC_ENCLAVE_ADD_PAGES is 3224413185 in the table");
#endif
#ifdef SGX_IOC_ENCLAVE_INIT
_Static_assert((unsigned long long)(SGX_IOC_ENCLAVE_INIT) == 0x4008a402ULL || (unsigned long long)(SGX_IOC_ENCLAVE_INIT) == (unsigned long long)(long long)(int)0x4008a402ULL, "SGX_IOC_ENCLAVE_INIT is 1074308098 in the table");
#endif
#ifdef SGX_IOC_ENCLAVE_PROVISION
_Static_assert((unsigned long long)(SGX_IOC_ENCLAVE_PROVISION) == 0x4008a403ULL || (unsigned long long)(SGX_IOC_ENCLAVE_PROVISION) == (unsigned long long)(long long)(int)0x4008a403ULL, "SGX_IOC_ENCLAVE_PROVISION is 1074308099 in the table");
#endif
#ifdef SGX_IOC_VEPC_REMOVE_ALL
_Static_assert((unsigned long long)(SGX_IOC_VEPC_REMOVE_ALL) == 0xa404ULL || (unsigned long long)(SGX_IOC_VEPC_REMOVE_ALL) == (unsigned long long)(long long)(int)0xa404ULL, "SGX_IOC_VEPC_REMOVE_ALL is 41988 in the table");
#endif
#ifdef SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS
_Static_assert((unsigned long long)(SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS) == 0xc028a405ULL || (unsigned long long)(SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS) == (unsigned long long)(long long)(int)0xc028a405ULL, "SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS is 3223888901 in the table");
#endif
#ifdef SGX_IOC_ENCLAVE_MODIFY_TYPES
_Static_assert((unsigned long long)(SGX_IOC_ENCLAVE_MODIFY_TYPES) == 0xc028a406ULL || (unsigned long long)(SGX_IOC_ENCLAVE_MODIFY_TYPES) == (unsigned long long)(long long)(int)0xc028a406ULL, "SGX_IOC_ENCLAVE_MODIFY_TYPES is 3223888902 in the table");
#endif
#ifdef SGX_IOC_ENCLAVE_REMOVE_PAGES
_Static_assert((unsigned long long)(SGX_IOC_ENCLAVE_REMOVE_PAGES) == 0xc018a407ULL || (unsigned long long)(SGX_IOC_ENCLAVE_REMOVE_PAGES) == (unsigned long long)(long long)(int)0xc018a407ULL, "SGX_IOC_ENCLAVE_REMOVE_PAGES is 3222840327 in the table");
#endif
#endif
