/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/nfc.h>)
#include <linux/nfc.h>
#ifdef NFC_PROTO_JEWEL
_Static_assert((unsigned long long)(NFC_PROTO_JEWEL) == 0x1ULL || (unsigned long long)(NFC_PROTO_JEWEL) == (unsigned long long)(long long)(int)0x1ULL, "NFC_PROTO_JEWEL is 1 in the table");
#endif
#ifdef NFC_PROTO_MIFARE
_Static_assert((unsigned long long)(NFC_PROTO_MIFARE) == 0x2ULL || (unsigned long long)(NFC_PROTO_MIFARE) == (unsigned long long)(long long)(int)0x2ULL, "NFC_PROTO_MIFARE is 2 in the table");
#endif
#ifdef NFC_PROTO_FELICA
_Static_assert((unsigned long long)(NFC_PROTO_FELICA) == 0x3ULL || (unsigned long long)(NFC_PROTO_FELICA) == (unsigned long long)(long long)(int)0x3ULL, "NFC_PROTO_FELICA is 3 in the table");
#endif
#ifdef NFC_PROTO_ISO14443
_Static_assert((unsigned long long)(NFC_PROTO_ISO14443) == 0x4ULL || (unsigned long long)(NFC_PROTO_ISO14443) == (unsigned long long)(long long)(int)0x4ULL, "NFC_PROTO_ISO14443 is 4 in the table");
#endif
#ifdef NFC_PROTO_NFC_DEP
_Static_assert((unsigned long long)(NFC_PROTO_NFC_DEP) == 0x5ULL || (unsigned long long)(NFC_PROTO_NFC_DEP) == (unsigned long long)(long long)(int)0x5ULL, "NFC_PROTO_NFC_DEP is 5 in the table");
#endif
#ifdef NFC_PROTO_ISO14443_B
_Static_assert((unsigned long long)(NFC_PROTO_ISO14443_B) == 0x6ULL || (unsigned long long)(NFC_PROTO_ISO14443_B) == (unsigned long long)(long long)(int)0x6ULL, "NFC_PROTO_ISO14443_B is 6 in the table");
#endif
#ifdef NFC_PROTO_ISO15693
_Static_assert((unsigned long long)(NFC_PROTO_ISO15693) == 0x7ULL || (unsigned long long)(NFC_PROTO_ISO15693) == (unsigned long long)(long long)(int)0x7ULL, "NFC_PROTO_ISO15693 is 7 in the table");
#endif
#ifdef NFC_SOCKPROTO_RAW
_Static_assert((unsigned long long)(NFC_SOCKPROTO_RAW) == 0x0ULL || (unsigned long long)(NFC_SOCKPROTO_RAW) == (unsigned long long)(long long)(int)0x0ULL, "NFC_SOCKPROTO_RAW is 0 in the table");
#endif
#ifdef NFC_SOCKPROTO_LLCP
_Static_assert((unsigned long long)(NFC_SOCKPROTO_LLCP) == 0x1ULL || (unsigned long long)(NFC_SOCKPROTO_LLCP) == (unsigned long long)(long long)(int)0x1ULL, "NFC_SOCKPROTO_LLCP is 1 in the table");
#endif
#ifdef NFC_LLCP_RW
_Static_assert((unsigned long long)(NFC_LLCP_RW) == 0x0ULL || (unsigned long long)(NFC_LLCP_RW) == (unsigned long long)(long long)(int)0x0ULL, "NFC_LLCP_RW is 0 in the table");
#endif
#ifdef NFC_LLCP_MIUX
_Static_assert((unsigned long long)(NFC_LLCP_MIUX) == 0x1ULL || (unsigned long long)(NFC_LLCP_MIUX) == (unsigned long long)(long long)(int)0x1ULL, "NFC_LLCP_MIUX is 1 in the table");
#endif
#ifdef NFC_LLCP_REMOTE_MIU
_Static_assert((unsigned long long)(NFC_LLCP_REMOTE_MIU) == 0x2ULL || (unsigned long long)(NFC_LLCP_REMOTE_MIU) == (unsigned long long)(long long)(int)0x2ULL, "NFC_LLCP_REMOTE_MIU is 2 in the table");
#endif
#ifdef NFC_LLCP_REMOTE_LTO
_Static_assert((unsigned long long)(NFC_LLCP_REMOTE_LTO) == 0x3ULL || (unsigned long long)(NFC_LLCP_REMOTE_LTO) == (unsigned long long)(long long)(int)0x3ULL, "NFC_LLCP_REMOTE_LTO is 3 in the table");
#endif
#ifdef NFC_LLCP_REMOTE_RW
_Static_assert((unsigned long long)(NFC_LLCP_REMOTE_RW) == 0x4ULL || (unsigned long long)(NFC_LLCP_REMOTE_RW) == (unsigned long long)(long long)(int)0x4ULL, "NFC_LLCP_REMOTE_RW is 4 in the table");
#endif
#endif
