/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/tls.h>)
#include <linux/tls.h>
#ifdef TLS_1_2_VERSION
_Static_assert((unsigned long long)(TLS_1_2_VERSION) == 0x303ULL || (unsigned long long)(TLS_1_2_VERSION) == (unsigned long long)(long long)(int)0x303ULL, "TLS_1_2_VERSION is 771 in the table");
#endif
#ifdef TLS_1_3_VERSION
_Static_assert((unsigned long long)(TLS_1_3_VERSION) == 0x304ULL || (unsigned long long)(TLS_1_3_VERSION) == (unsigned long long)(long long)(int)0x304ULL, "TLS_1_3_VERSION is 772 in the table");
#endif
#ifdef TLS_CIPHER_AES_GCM_128
_Static_assert((unsigned long long)(TLS_CIPHER_AES_GCM_128) == 0x33ULL || (unsigned long long)(TLS_CIPHER_AES_GCM_128) == (unsigned long long)(long long)(int)0x33ULL, "TLS_CIPHER_AES_GCM_128 is 51 in the table");
#endif
#ifdef TLS_CIPHER_AES_GCM_256
_Static_assert((unsigned long long)(TLS_CIPHER_AES_GCM_256) == 0x34ULL || (unsigned long long)(TLS_CIPHER_AES_GCM_256) == (unsigned long long)(long long)(int)0x34ULL, "TLS_CIPHER_AES_GCM_256 is 52 in the table");
#endif
#ifdef TLS_CIPHER_AES_CCM_128
_Static_assert((unsigned long long)(TLS_CIPHER_AES_CCM_128) == 0x35ULL || (unsigned long long)(TLS_CIPHER_AES_CCM_128) == (unsigned long long)(long long)(int)0x35ULL, "TLS_CIPHER_AES_CCM_128 is 53 in the table");
#endif
#ifdef TLS_CIPHER_CHACHA20_POLY1305
_Static_assert((unsigned long long)(TLS_CIPHER_CHACHA20_POLY1305) == 0x36ULL || (unsigned long long)(TLS_CIPHER_CHACHA20_POLY1305) == (unsigned long long)(long long)(int)0x36ULL, "TLS_CIPHER_CHACHA20_POLY1305 is 54 in the table");
#endif
#ifdef TLS_CIPHER_SM4_GCM
_Static_assert((unsigned long long)(TLS_CIPHER_SM4_GCM) == 0x37ULL || (unsigned long long)(TLS_CIPHER_SM4_GCM) == (unsigned long long)(long long)(int)0x37ULL, "TLS_CIPHER_SM4_GCM is 55 in the table");
#endif
#ifdef TLS_CIPHER_SM4_CCM
_Static_assert((unsigned long long)(TLS_CIPHER_SM4_CCM) == 0x38ULL || (unsigned long long)(TLS_CIPHER_SM4_CCM) == (unsigned long long)(long long)(int)0x38ULL, "TLS_CIPHER_SM4_CCM is 56 in the table");
#endif
#ifdef TLS_CIPHER_ARIA_GCM_128
_Static_assert((unsigned long long)(TLS_CIPHER_ARIA_GCM_128) == 0x39ULL || (unsigned long long)(TLS_CIPHER_ARIA_GCM_128) == (unsigned long long)(long long)(int)0x39ULL, "TLS_CIPHER_ARIA_GCM_128 is 57 in the table");
#endif
#ifdef TLS_CIPHER_ARIA_GCM_256
_Static_assert((unsigned long long)(TLS_CIPHER_ARIA_GCM_256) == 0x3aULL || (unsigned long long)(TLS_CIPHER_ARIA_GCM_256) == (unsigned long long)(long long)(int)0x3aULL, "TLS_CIPHER_ARIA_GCM_256 is 58 in the table");
#endif
#ifdef TLS_CONF_BASE
_Static_assert((unsigned long long)(TLS_CONF_BASE) == 0x1ULL || (unsigned long long)(TLS_CONF_BASE) == (unsigned long long)(long long)(int)0x1ULL, "TLS_CONF_BASE is 1 in the table");
#endif
#ifdef TLS_CONF_SW
_Static_assert((unsigned long long)(TLS_CONF_SW) == 0x2ULL || (unsigned long long)(TLS_CONF_SW) == (unsigned long long)(long long)(int)0x2ULL, "TLS_CONF_SW is 2 in the table");
#endif
#ifdef TLS_CONF_HW
_Static_assert((unsigned long long)(TLS_CONF_HW) == 0x3ULL || (unsigned long long)(TLS_CONF_HW) == (unsigned long long)(long long)(int)0x3ULL, "TLS_CONF_HW is 3 in the table");
#endif
#ifdef TLS_CONF_HW_RECORD
_Static_assert((unsigned long long)(TLS_CONF_HW_RECORD) == 0x4ULL || (unsigned long long)(TLS_CONF_HW_RECORD) == (unsigned long long)(long long)(int)0x4ULL, "TLS_CONF_HW_RECORD is 4 in the table");
#endif
#ifdef TLS_TX
_Static_assert((unsigned long long)(TLS_TX) == 0x1ULL || (unsigned long long)(TLS_TX) == (unsigned long long)(long long)(int)0x1ULL, "TLS_TX is 1 in the table");
#endif
#ifdef TLS_RX
_Static_assert((unsigned long long)(TLS_RX) == 0x2ULL || (unsigned long long)(TLS_RX) == (unsigned long long)(long long)(int)0x2ULL, "TLS_RX is 2 in the table");
#endif
#endif
