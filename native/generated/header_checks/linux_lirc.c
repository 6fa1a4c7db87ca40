/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/lirc.h>)
#include <linux/lirc.h>
#ifdef LIRC_GET_FEATURES
_Static_assert((unsigned long long)(LIRC_GET_FEATURES) == 0x80046900ULL || (unsigned long long)(LIRC_GET_FEATURES) == (unsigned long long)(long long)(int)0x80046900ULL, "LIRC_GET_FEATURES is 2147772672 in the table");
#endif
#ifdef LIRC_GET_SEND_MODE
_Static_assert((unsigned long long)(LIRC_GET_SEND_MODE) == 0x80046901ULL || (unsigned long long)(LIRC_GET_SEND_MODE) == (unsigned long long)(long long)(int)0x80046901ULL, "LIRC_GET_SEND_MODE is 2147772673 in the table");
#endif
#ifdef LIRC_GET_REC_MODE
_Static_assert((unsigned long long)(LIRC_GET_REC_MODE) == 0x80046902ULL || (unsigned long long)(LIRC_GET_REC_MODE) == (unsigned long long)(long long)(int)0x80046902ULL, "LIRC_GET_REC_MODE is 2147772674 in the table");
#endif
#ifdef LIRC_GET_REC_RESOLUTION
_Static_assert((unsigned long long)(LIRC_GET_REC_RESOLUTION) == 0x80046907ULL || (unsigned long long)(LIRC_GET_REC_RESOLUTION) == (unsigned long long)(long long)(int)0x80046907ULL, "LIRC_GET_REC_RESOLUTION is 2147772679 in the table");
#endif
#ifdef LIRC_GET_MIN_TIMEOUT
_Static_assert((unsigned long long)(LIRC_GET_MIN_TIMEOUT) == 0x80046908ULL || (unsigned long long)(LIRC_GET_MIN_TIMEOUT) == (unsigned long long)(long long)(int)0x80046908ULL, "LIRC_GET_MIN_TIMEOUT is 2147772680 in the table");
#endif
#ifdef LIRC_GET_MAX_TIMEOUT
_Static_assert((unsigned long long)(LIRC_GET_MAX_TIMEOUT) == 0x80046909ULL || (unsigned long long)(LIRC_GET_MAX_TIMEOUT) == (unsigned long long)(long long)(int)0x80046909ULL, "LIRC_GET_MAX_TIMEOUT is 2147772681 in the table");
#endif
#ifdef LIRC_GET_LENGTH
_Static_assert((unsigned long long)(LIRC_GET_LENGTH) == 0x8004690fULL || (unsigned long long)(LIRC_GET_LENGTH) == (unsigned long long)(long long)(int)0x8004690fULL, "LIRC_GET_LENGTH is 2147772687 in the table");
#endif
#ifdef LIRC_SET_SEND_MODE
_Static_assert((unsigned long long)(LIRC_SET_SEND_MODE) == 0x40046911ULL || (unsigned long long)(LIRC_SET_SEND_MODE) == (unsigned long long)(long long)(int)0x40046911ULL, "LIRC_SET_SEND_MODE is 1074030865 in the table");
#endif
#ifdef LIRC_SET_REC_MODE
_Static_assert((unsigned long long)(LIRC_SET_REC_MODE) == 0x40046912ULL || (unsigned long long)(LIRC_SET_REC_MODE) == (unsigned long long)(long long)(int)0x40046912ULL, "LIRC_SET_REC_MODE is 1074030866 in the table");
#endif
#ifdef LIRC_SET_SEND_CARRIER
_Static_assert((unsigned long long)(LIRC_SET_SEND_CARRIER) == 0x40046913ULL || (unsigned long long)(LIRC_SET_SEND_CARRIER) == (unsigned long long)(long long)(int)0x40046913ULL, "LIRC_SET_SEND_CARRIER is 1074030867 in the table");
#endif
#ifdef LIRC_SET_REC_CARRIER
_Static_assert((unsigned long long)(LIRC_SET_REC_CARRIER) == 0x40046914ULL || (unsigned long long)(LIRC_SET_REC_CARRIER) == (unsigned long long)(long long)(int)0x40046914ULL, "LIRC_SET_REC_CARRIER is 1074030868 in the table");
#endif
#ifdef LIRC_SET_SEND_DUTY_CYCLE
_Static_assert((unsigned long long)(LIRC_SET_SEND_DUTY_CYCLE) == 0x40046915ULL || (unsigned long long)(LIRC_SET_SEND_DUTY_CYCLE) == (unsigned long long)(long long)(int)0x40046915ULL, "LIRC_SET_SEND_DUTY_CYCLE is 1074030869 in the table");
#endif
#ifdef LIRC_SET_TRANSMITTER_MASK
_Static_assert((unsigned long long)(LIRC_SET_TRANSMITTER_MASK) == 0x40046917ULL || (unsigned long long)(LIRC_SET_TRANSMITTER_MASK) == (unsigned long long)(long long)(int)0x40046917ULL, "LIRC_SET_TRANSMITTER_MASK is 1074030871 in the table");
#endif
#ifdef LIRC_SET_REC_TIMEOUT
_Static_assert((unsigned long long)(LIRC_SET_REC_TIMEOUT) == 0x40046918ULL || (unsigned long long)(LIRC_SET_REC_TIMEOUT) == (unsigned long long)(long long)(int)0x40046918ULL, "LIRC_SET_REC_TIMEOUT is 1074030872 in the table");
#endif
#ifdef LIRC_SET_REC_TIMEOUT_REPORTS
_Static_assert((unsigned long long)(LIRC_SET_REC_TIMEOUT_REPORTS) == 0x40046919ULL || (unsigned long long)(LIRC_SET_REC_TIMEOUT_REPORTS) == (unsigned long long)(long long)(int)0x40046919ULL, "LIRC_SET_REC_TIMEOUT_REPORTS is 1074030873 in the table");
#endif
#ifdef LIRC_SET_MEASURE_CARRIER_MODE
_Static_assert((unsigned long long)(LIRC_SET_MEASURE_CARRIER_MODE) == 0x4004691dULL || (unsigned long long)(LIRC_SET_MEASURE_CARRIER_MODE) == (unsigned long long)(long long)(int)0x4004691dULL, "LIRC_SET_MEASURE_CARRIER_MODE is 1074030877 in the table");
#endif
#ifdef LIRC_SET_REC_CARRIER_RANGE
_Static_assert((unsigned long long)(LIRC_SET_REC_CARRIER_RANGE) == 0x4004691fULL || (unsigned long long)(LIRC_SET_REC_CARRIER_RANGE) == (unsigned long long)(long long)(int)0x4004691fULL, "LIRC_SET_REC_CARRIER_RANGE is 1074030879 in the table");
#endif
#ifdef LIRC_SET_WIDEBAND_RECEIVER
_Static_assert((unsigned long long)(LIRC_SET_WIDEBAND_RECEIVER) == 0x40046923ULL || (unsigned long long)(LIRC_SET_WIDEBAND_RECEIVER) == (unsigned long long)(long long)(int)0x40046923ULL, "LIRC_SET_WIDEBAND_RECEIVER is 1074030883 in the table");
#endif
#ifdef LIRC_GET_REC_TIMEOUT
_Static_assert((unsigned long long)(LIRC_GET_REC_TIMEOUT) == 0x80046924ULL || (unsigned long long)(LIRC_GET_REC_TIMEOUT) == (unsigned long long)(long long)(int)0x80046924ULL, "LIRC_GET_REC_TIMEOUT is 2147772708 in the table");
#endif
#ifdef LIRC_CAN_SEND_PULSE
_Static_assert((unsigned long long)(LIRC_CAN_SEND_PULSE) == 0x2ULL || (unsigned long long)(LIRC_CAN_SEND_PULSE) == (unsigned long long)(long long)(int)0x2ULL, "LIRC_CAN_SEND_PULSE is 2 in the table");
#endif
#ifdef LIRC_CAN_SEND_LIRCCODE
_Static_assert((unsigned long long)(LIRC_CAN_SEND_LIRCCODE) == 0x10ULL || (unsigned long long)(LIRC_CAN_SEND_LIRCCODE) == (unsigned long long)(long long)(int)0x10ULL, "LIRC_CAN_SEND_LIRCCODE is 16 in the table");
#endif
#ifdef LIRC_CAN_SET_SEND_CARRIER
_Static_assert((unsigned long long)(LIRC_CAN_SET_SEND_CARRIER) == 0x100ULL || (unsigned long long)(LIRC_CAN_SET_SEND_CARRIER) == (unsigned long long)(long long)(int)0x100ULL, "LIRC_CAN_SET_SEND_CARRIER is 256 in the table");
#endif
#ifdef LIRC_CAN_SET_SEND_DUTY_CYCLE
_Static_assert((unsigned long long)(LIRC_CAN_SET_SEND_DUTY_CYCLE) == 0x200ULL || (unsigned long long)(LIRC_CAN_SET_SEND_DUTY_CYCLE) == (unsigned long long)(long long)(int)0x200ULL, "LIRC_CAN_SET_SEND_DUTY_CYCLE is 512 in the table");
#endif
#ifdef LIRC_CAN_SET_TRANSMITTER_MASK
_Static_assert((unsigned long long)(LIRC_CAN_SET_TRANSMITTER_MASK) == 0x400ULL || (unsigned long long)(LIRC_CAN_SET_TRANSMITTER_MASK) == (unsigned long long)(long long)(int)0x400ULL, "LIRC_CAN_SET_TRANSMITTER_MASK is 1024 in the table");
#endif
#ifdef LIRC_CAN_REC_MODE2
_Static_assert((unsigned long long)(LIRC_CAN_REC_MODE2) == 0x40000ULL || (unsigned long long)(LIRC_CAN_REC_MODE2) == (unsigned long long)(long long)(int)0x40000ULL, "LIRC_CAN_REC_MODE2 is 262144 in the table");
#endif
#ifdef LIRC_CAN_REC_SCANCODE
_Static_assert((unsigned long long)(LIRC_CAN_REC_SCANCODE) == 0x80000ULL || (unsigned long long)(LIRC_CAN_REC_SCANCODE) == (unsigned long long)(long long)(int)0x80000ULL, "LIRC_CAN_REC_SCANCODE is 524288 in the table");
#endif
#ifdef LIRC_CAN_REC_LIRCCODE
_Static_assert((unsigned long long)(LIRC_CAN_REC_LIRCCODE) == 0x100000ULL || (unsigned long long)(LIRC_CAN_REC_LIRCCODE) == (unsigned long long)(long long)(int)0x100000ULL, "LIRC_CAN_REC_LIRCCODE is 1048576 in the table");
#endif
#ifdef LIRC_CAN_SET_REC_CARRIER
_Static_assert((unsigned long long)(LIRC_CAN_SET_REC_CARRIER) == 0x1000000ULL || (unsigned long long)(LIRC_CAN_SET_REC_CARRIER) == (unsigned long long)(long long)(int)0x1000000ULL, "LIRC_CAN_SET_REC_CARRIER is 16777216 in the table");
#endif
#ifdef LIRC_CAN_MEASURE_CARRIER
_Static_assert((unsigned long long)(LIRC_CAN_MEASURE_CARRIER) == 0x2000000ULL || (unsigned long long)(LIRC_CAN_MEASURE_CARRIER) == (unsigned long long)(long long)(int)0x2000000ULL, "LIRC_CAN_MEASURE_CARRIER is 33554432 in the table");
#endif
#ifdef LIRC_CAN_USE_WIDEBAND_RECEIVER
_Static_assert((unsigned long long)(LIRC_CAN_USE_WIDEBAND_RECEIVER) == 0x4000000ULL || (unsigned long long)(LIRC_CAN_USE_WIDEBAND_RECEIVER) == (unsigned long long)(long long)(int)0x4000000ULL, "LIRC_CAN_USE_WIDEBAND_RECEIVER is 67108864 in the table");
#endif
#ifdef LIRC_CAN_SET_REC_TIMEOUT
_Static_assert((unsigned long long)(LIRC_CAN_SET_REC_TIMEOUT) == 0x10000000ULL || (unsigned long long)(LIRC_CAN_SET_REC_TIMEOUT) == (unsigned long long)(long long)(int)0x10000000ULL, "LIRC_CAN_SET_REC_TIMEOUT is 268435456 in the table");
#endif
#ifdef LIRC_CAN_GET_REC_RESOLUTION
_Static_assert((unsigned long long)(LIRC_CAN_GET_REC_RESOLUTION) == 0x20000000ULL || (unsigned long long)(LIRC_CAN_GET_REC_RESOLUTION) == (unsigned long long)(long long)(int)0x20000000ULL, "LIRC_CAN_GET_REC_RESOLUTION is 536870912 in the table");
#endif
#ifdef LIRC_CAN_SET_REC_CARRIER_RANGE
_Static_assert((unsigned long long)(LIRC_CAN_SET_REC_CARRIER_RANGE) == 0x80000000ULL || (unsigned long long)(LIRC_CAN_SET_REC_CARRIER_RANGE) == (unsigned long long)(long long)(int)0x80000000ULL, "LIRC_CAN_SET_REC_CARRIER_RANGE is 2147483648 in the table");
#endif
#ifdef LIRC_MODE_RAW
_Static_assert((unsigned long long)(LIRC_MODE_RAW) == 0x1ULL || (unsigned long long)(LIRC_MODE_RAW) == (unsigned long long)(long long)(int)0x1ULL, "LIRC_MODE_RAW is 1 in the table");
#endif
#ifdef LIRC_MODE_PULSE
_Static_assert((unsigned long long)(LIRC_MODE_PULSE) == 0x2ULL || (unsigned long long)(LIRC_MODE_PULSE) == (unsigned long long)(long long)(int)0x2ULL, "LIRC_MODE_PULSE is 2 in the table");
#endif
#ifdef LIRC_MODE_MODE2
_Static_assert((unsigned long long)(LIRC_MODE_MODE2) == 0x4ULL || (unsigned long long)(LIRC_MODE_MODE2) == (unsigned long long)(long long)(int)0x4ULL, "LIRC_MODE_MODE2 is 4 in the table");
#endif
#ifdef LIRC_MODE_SCANCODE
_Static_assert((unsigned long long)(LIRC_MODE_SCANCODE) == 0x8ULL || (unsigned long long)(LIRC_MODE_SCANCODE) == (unsigned long long)(long long)(int)0x8ULL, "LIRC_MODE_SCANCODE is 8 in the table");
#endif
#ifdef LIRC_MODE_LIRCCODE
_Static_assert((unsigned long long)(LIRC_MODE_LIRCCODE) == 0x10ULL || (unsigned long long)(LIRC_MODE_LIRCCODE) == (unsigned long long)(long long)(int)0x10ULL, "LIRC_MODE_LIRCCODE is 16 in the table");
#endif
#endif
