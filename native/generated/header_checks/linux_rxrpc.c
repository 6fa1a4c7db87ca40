/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/rxrpc.h>)
#include <linux/rxrpc.h>
#ifdef RXRPC_SECURITY_KEY
_Static_assert((unsigned long long)(RXRPC_SECURITY_KEY) == 0x1ULL || (unsigned long long)(RXRPC_SECURITY_KEY) == (unsigned long long)(long long)(int)0x1ULL, "RXRPC_SECURITY_KEY is 1 in the table");
#endif
#ifdef RXRPC_SECURITY_KEYRING
_Static_assert((unsigned long long)(RXRPC_SECURITY_KEYRING) == 0x2ULL || (unsigned long long)(RXRPC_SECURITY_KEYRING) == (unsigned long long)(long long)(int)0x2ULL, "RXRPC_SECURITY_KEYRING is 2 in the table");
#endif
#ifdef RXRPC_EXCLUSIVE_CONNECTION
_Static_assert((unsigned long long)(RXRPC_EXCLUSIVE_CONNECTION) == 0x3ULL || (unsigned long long)(RXRPC_EXCLUSIVE_CONNECTION) == (unsigned long long)(long long)(int)0x3ULL, "RXRPC_EXCLUSIVE_CONNECTION is 3 in the table");
#endif
#ifdef RXRPC_MIN_SECURITY_LEVEL
_Static_assert((unsigned long long)(RXRPC_MIN_SECURITY_LEVEL) == 0x4ULL || (unsigned long long)(RXRPC_MIN_SECURITY_LEVEL) == (unsigned long long)(long long)(int)0x4ULL, "RXRPC_MIN_SECURITY_LEVEL is 4 in the table");
#endif
#ifdef RXRPC_UPGRADEABLE_SERVICE
_Static_assert((unsigned long long)(RXRPC_UPGRADEABLE_SERVICE) == 0x5ULL || (unsigned long long)(RXRPC_UPGRADEABLE_SERVICE) == (unsigned long long)(long long)(int)0x5ULL, "RXRPC_UPGRADEABLE_SERVICE is 5 in the table");
#endif
#ifdef RXRPC_SUPPORTED_CMSG
_Static_assert((unsigned long long)(RXRPC_SUPPORTED_CMSG) == 0x6ULL || (unsigned long long)(RXRPC_SUPPORTED_CMSG) == (unsigned long long)(long long)(int)0x6ULL, "RXRPC_SUPPORTED_CMSG is 6 in the table");
#endif
#endif
