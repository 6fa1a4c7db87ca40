/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/gpio.h>)
#include <linux/gpio.h>
#ifdef GPIO_GET_CHIPINFO_IOCTL
_Static_assert((unsigned long long)(GPIO_GET_CHIPINFO_IOCTL) == 0x8044b401ULL || (unsigned long long)(GPIO_GET_CHIPINFO_IOCTL) == (unsigned long long)(long long)(int)0x8044b401ULL, "GPIO_GET_CHIPINFO_IOCTL is 2151986177 in the table");
#endif
#ifdef GPIO_GET_LINEINFO_UNWATCH_IOCTL
_Static_assert((unsigned long long)(GPIO_GET_LINEINFO_UNWATCH_IOCTL) == 0xc004b40cULL || (unsigned long long)(GPIO_GET_LINEINFO_UNWATCH_IOCTL) == (unsigned long long)(long long)(int)0xc004b40cULL, "GPIO_GET_LINEINFO_UNWATCH_IOCTL is 3221533708 in the table");
#endif
#ifdef GPIO_V2_GET_LINEINFO_IOCTL
_Static_assert((unsigned long long)(GPIO_V2_GET_LINEINFO_IOCTL) == 0xc100b405ULL || (unsigned long long)(GPIO_V2_GET_LINEINFO_IOCTL) == (unsigned long long)(long long)(int)0xc100b405ULL, "GPIO_V2_GET_LINEINFO_IOCTL is 3238048773 in the table");
#endif
#ifdef GPIO_V2_GET_LINEINFO_WATCH_IOCTL
_Static_assert((unsigned long long)(GPIO_V2_GET_LINEINFO_WATCH_IOCTL) == 0xc100b406ULL || (unsigned long long)(GPIO_V2_GET_LINEINFO_WATCH_IOCTL) == (unsigned long long)(long long)(int)0xc100b406ULL, "GPIO_V2_GET_LINEINFO_WATCH_IOCTL is 3238048774 in the table");
#endif
#ifdef GPIO_V2_GET_LINE_IOCTL
_Static_assert((unsigned long long)(GPIO_V2_GET_LINE_IOCTL) == 0xc250b407ULL || (unsigned long long)(GPIO_V2_GET_LINE_IOCTL) == (unsigned long long)(long long)(int)0xc250b407ULL, "GPIO_V2_GET_LINE_IOCTL is 3260068871 in the table");
#endif
#ifdef GPIO_V2_LINE_SET_CONFIG_IOCTL
_Static_assert((unsigned long long)(GPIO_V2_LINE_SET_CONFIG_IOCTL) == 0xc110b40dULL || (unsigned long long)(GPIO_V2_LINE_SET_CONFIG_IOCTL) == (unsigned long long)(long long)(int)0xc110b40dULL, "GPIO_V2_LINE_SET_CONFIG_IOCTL is 3239097357 in the table");
#endif
#ifdef GPIO_V2_LINE_GET_VALUES_IOCTL
_Static_assert((unsigned long long)(GPIO_V2_LINE_GET_VALUES_IOCTL) == 0xc010b40eULL || (unsigned long long)(GPIO_V2_LINE_GET_VALUES_IOCTL) == (unsigned long long)(long long)(int)0xc010b40eULL, "GPIO_V2_LINE_GET_VALUES_IOCTL is 3222320142 in the table");
#endif
#ifdef GPIO_V2_LINE_SET_VALUES_IOCTL
_Static_assert((unsigned long long)(GPIO_V2_LINE_SET_VALUES_IOCTL) == 0xc010b40fULL || (unsigned long long)(GPIO_V2_LINE_SET_VALUES_IOCTL) == (unsigned long long)(long long)(int)0xc010b40fULL, "GPIO_V2_LINE_SET_VALUES_IOCTL is 3222320143 in the table");
#endif
#ifdef GPIO_GET_LINEINFO_IOCTL
_Static_assert((unsigned long long)(GPIO_GET_LINEINFO_IOCTL) == 0xc048b402ULL || (unsigned long long)(GPIO_GET_LINEINFO_IOCTL) == (unsigned long long)(long long)(int)0xc048b402ULL, "GPIO_GET_LINEINFO_IOCTL is 3225990146 in the table");
#endif
#ifdef GPIO_GET_LINEHANDLE_IOCTL
_Static_assert((unsigned long long)(GPIO_GET_LINEHANDLE_IOCTL) == 0xc16cb403ULL || (unsigned long long)(GPIO_GET_LINEHANDLE_IOCTL) == (unsigned long long)(long long)(int)0xc16cb403ULL, "GPIO_GET_LINEHANDLE_IOCTL is 3245126659 in the table");
#endif
#ifdef GPIO_GET_LINEEVENT_IOCTL
_Static_assert((unsigned long long)(GPIO_GET_LINEEVENT_IOCTL) == 0xc030b404ULL || (unsigned long long)(GPIO_GET_LINEEVENT_IOCTL) == (unsigned long long)(long long)(int)0xc030b404ULL, "GPIO_GET_LINEEVENT_IOCTL is 3224417284 in the table");
#endif
#ifdef GPIOHANDLE_GET_LINE_VALUES_IOCTL
_Static_assert((unsigned long long)(GPIOHANDLE_GET_LINE_VALUES_IOCTL) == 0xc040b408ULL || (unsigned long long)(GPIOHANDLE_GET_LINE_VALUES_IOCTL) == (unsigned long long)(long long)(int)0xc040b408ULL, "GPIOHANDLE_GET_LINE_VALUES_IOCTL is 3225465864 in the table");
#endif
#ifdef GPIOHANDLE_SET_LINE_VALUES_IOCTL
_Static_assert((unsigned long long)(GPIOHANDLE_SET_LINE_VALUES_IOCTL) == 0xc040b409ULL || (unsigned long long)(GPIOHANDLE_SET_LINE_VALUES_IOCTL) == (unsigned long long)(long long)(int)0xc040b409ULL, "GPIOHANDLE_SET_LINE_VALUES_IOCTL is 3225465865 in the table");
#endif
#ifdef GPIOHANDLE_SET_CONFIG_IOCTL
_Static_assert((unsigned long long)(GPIOHANDLE_SET_CONFIG_IOCTL) == 0xc054b40aULL || (unsigned long long)(GPIOHANDLE_SET_CONFIG_IOCTL) == (unsigned long long)(long long)(int)0xc054b40aULL, "GPIOHANDLE_SET_CONFIG_IOCTL is 3226776586 in the table");
#endif
#ifdef GPIO_GET_LINEINFO_WATCH_IOCTL
_Static_assert((unsigned long long)(GPIO_GET_LINEINFO_WATCH_IOCTL) == 0xc048b40bULL || (unsigned long long)(GPIO_GET_LINEINFO_WATCH_IOCTL) == (unsigned long long)(long long)(int)0xc048b40bULL, "GPIO_GET_LINEINFO_WATCH_IOCTL is 3225990155 in the table");
#endif
#ifdef GPIOLINE_FLAG_KERNEL
_Static_assert((unsigned long long)(GPIOLINE_FLAG_KERNEL) == 0x1ULL || (unsigned long long)(GPIOLINE_FLAG_KERNEL) == (unsigned long long)(long long)(int)0x1ULL, "GPIOLINE_FLAG_KERNEL is 1 in the table");
#endif
#ifdef GPIOLINE_FLAG_IS_OUT
_Static_assert((unsigned long long)(GPIOLINE_FLAG_IS_OUT) == 0x2ULL || (unsigned long long)(GPIOLINE_FLAG_IS_OUT) == (unsigned long long)(long long)(int)0x2ULL, "GPIOLINE_FLAG_IS_OUT is 2 in the table");
#endif
#ifdef GPIOLINE_FLAG_ACTIVE_LOW
_Static_assert((unsigned long long)(GPIOLINE_FLAG_ACTIVE_LOW) == 0x4ULL || (unsigned long long)(GPIOLINE_FLAG_ACTIVE_LOW) == (unsigned long long)(long long)(int)0x4ULL, "GPIOLINE_FLAG_ACTIVE_LOW is 4 in the table");
#endif
#ifdef GPIOLINE_FLAG_OPEN_DRAIN
_Static_assert((unsigned long long)(GPIOLINE_FLAG_OPEN_DRAIN) == 0x8ULL || (unsigned long long)(GPIOLINE_FLAG_OPEN_DRAIN) == (unsigned long long)(long long)(int)0x8ULL, "GPIOLINE_FLAG_OPEN_DRAIN is 8 in the table");
#endif
#ifdef GPIOLINE_FLAG_OPEN_SOURCE
_Static_assert((unsigned long long)(GPIOLINE_FLAG_OPEN_SOURCE) == 0x10ULL || (unsigned long long)(GPIOLINE_FLAG_OPEN_SOURCE) == (unsigned long long)(long long)(int)0x10ULL, "GPIOLINE_FLAG_OPEN_SOURCE is 16 in the table");
#endif
#ifdef GPIOLINE_FLAG_BIAS_PULL_UP
_Static_assert((unsigned long long)(GPIOLINE_FLAG_BIAS_PULL_UP) == 0x20ULL || (unsigned long long)(GPIOLINE_FLAG_BIAS_PULL_UP) == (unsigned long long)(long long)(int)0x20ULL, "GPIOLINE_FLAG_BIAS_PULL_UP is 32 in the table");
#endif
#ifdef GPIOLINE_FLAG_BIAS_PULL_DOWN
_Static_assert((unsigned long long)(GPIOLINE_FLAG_BIAS_PULL_DOWN) == 0x40ULL || (unsigned long long)(GPIOLINE_FLAG_BIAS_PULL_DOWN) == (unsigned long long)(long long)(int)0x40ULL, "GPIOLINE_FLAG_BIAS_PULL_DOWN is 64 in the table");
#endif
#ifdef GPIOLINE_FLAG_BIAS_DISABLE
_Static_assert((unsigned long long)(GPIOLINE_FLAG_BIAS_DISABLE) == 0x80ULL || (unsigned long long)(GPIOLINE_FLAG_BIAS_DISABLE) == (unsigned long long)(long long)(int)0x80ULL, "GPIOLINE_FLAG_BIAS_DISABLE is 128 in the table");
#endif
#ifdef GPIOHANDLE_REQUEST_INPUT
_Static_assert((unsigned long long)(GPIOHANDLE_REQUEST_INPUT) == 0x1ULL || (unsigned long long)(GPIOHANDLE_REQUEST_INPUT) == (unsigned long long)(long long)(int)0x1ULL, "GPIOHANDLE_REQUEST_INPUT is 1 in the table");
#endif
#ifdef GPIOHANDLE_REQUEST_OUTPUT
_Static_assert((unsigned long long)(GPIOHANDLE_REQUEST_OUTPUT) == 0x2ULL || (unsigned long long)(GPIOHANDLE_REQUEST_OUTPUT) == (unsigned long long)(long long)(int)0x2ULL, "GPIOHANDLE_REQUEST_OUTPUT is 2 in the table");
#endif
#ifdef GPIOHANDLE_REQUEST_ACTIVE_LOW
_Static_assert((unsigned long long)(GPIOHANDLE_REQUEST_ACTIVE_LOW) == 0x4ULL || (unsigned long long)(GPIOHANDLE_REQUEST_ACTIVE_LOW) == (unsigned long long)(long long)(int)0x4ULL, "GPIOHANDLE_REQUEST_ACTIVE_LOW is 4 in the table");
#endif
#ifdef GPIOHANDLE_REQUEST_OPEN_DRAIN
_Static_assert((unsigned long long)(GPIOHANDLE_REQUEST_OPEN_DRAIN) == 0x8ULL || (unsigned long long)(GPIOHANDLE_REQUEST_OPEN_DRAIN) == (unsigned long long)(long long)(int)0x8ULL, "GPIOHANDLE_REQUEST_OPEN_DRAIN is 8 in the table");
#endif
#ifdef GPIOHANDLE_REQUEST_OPEN_SOURCE
_Static_assert((unsigned long long)(GPIOHANDLE_REQUEST_OPEN_SOURCE) == 0x10ULL || (unsigned long long)(GPIOHANDLE_REQUEST_OPEN_SOURCE) == (unsigned long long)(long long)(int)0x10ULL, "GPIOHANDLE_REQUEST_OPEN_SOURCE is 16 in the table");
#endif
#ifdef GPIOHANDLE_REQUEST_BIAS_PULL_UP
_Static_assert((unsigned long long)(GPIOHANDLE_REQUEST_BIAS_PULL_UP) == 0x20ULL || (unsigned long long)(GPIOHANDLE_REQUEST_BIAS_PULL_UP) == (unsigned long long)(long long)(int)0x20ULL, "GPIOHANDLE_REQUEST_BIAS_PULL_UP is 32 in the table");
#endif
#ifdef GPIOHANDLE_REQUEST_BIAS_PULL_DOWN
_Static_assert((unsigned long long)(GPIOHANDLE_REQUEST_BIAS_PULL_DOWN) == 0x40ULL || (unsigned long long)(GPIOHANDLE_REQUEST_BIAS_PULL_DOWN) == (unsigned long long)(long long)(int)0x40ULL, "GPIOHANDLE_REQUEST_BIAS_PULL_DOWN is 64 in the table");
#endif
#ifdef GPIOHANDLE_REQUEST_BIAS_DISABLE
_Static_assert((unsigned long long)(GPIOHANDLE_REQUEST_BIAS_DISABLE) == 0x80ULL || (unsigned long long)(GPIOHANDLE_REQUEST_BIAS_DISABLE) == (unsigned long long)(long long)(int)0x80ULL, "GPIOHANDLE_REQUEST_BIAS_DISABLE is 128 in the table");
#endif
#ifdef GPIOEVENT_REQUEST_BOTH_EDGES
_Static_assert((unsigned long long)(GPIOEVENT_REQUEST_BOTH_EDGES) == 0x3ULL || (unsigned long long)(GPIOEVENT_REQUEST_BOTH_EDGES) == (unsigned long long)(long long)(int)0x3ULL, "GPIOEVENT_REQUEST_BOTH_EDGES is 3 in the table");
#endif
#ifdef GPIOEVENT_REQUEST_RISING_EDGE
_Static_assert((unsigned long long)(GPIOEVENT_REQUEST_RISING_EDGE) == 0x1ULL || (unsigned long long)(GPIOEVENT_REQUEST_RISING_EDGE) == (unsigned long long)(long long)(int)0x1ULL, "GPIOEVENT_REQUEST_RISING_EDGE is 1 in the table");
#endif
#ifdef GPIOEVENT_REQUEST_FALLING_EDGE
_Static_assert((unsigned long long)(GPIOEVENT_REQUEST_FALLING_EDGE) == 0x2ULL || (unsigned long long)(GPIOEVENT_REQUEST_FALLING_EDGE) == (unsigned long long)(long long)(int)0x2ULL, "GPIOEVENT_REQUEST_FALLING_EDGE is 2 in the table");
#endif
#ifdef GPIO_V2_LINE_FLAG_USED
_Static_assert((unsigned long long)(GPIO_V2_LINE_FLAG_USED) == 0x1ULL || (unsigned long long)(GPIO_V2_LINE_FLAG_USED) == (unsigned long long)(long long)(int)0x1ULL, "GPIO_V2_LINE_FLAG_USED is 1 in the table");
#endif
#ifdef GPIO_V2_LINE_FLAG_ACTIVE_LOW
_Static_assert((unsigned long long)(GPIO_V2_LINE_FLAG_ACTIVE_LOW) == 0x2ULL || (unsigned long long)(GPIO_V2_LINE_FLAG_ACTIVE_LOW) == (unsigned long long)(long long)(int)0x2ULL, "GPIO_V2_LINE_FLAG_ACTIVE_LOW is 2 in the table");
#endif
#ifdef GPIO_V2_LINE_FLAG_INPUT
_Static_assert((unsigned long long)(GPIO_V2_LINE_FLAG_INPUT) == 0x4ULL || (unsigned long long)(GPIO_V2_LINE_FLAG_INPUT) == (unsigned long long)(long long)(int)0x4ULL, "GPIO_V2_LINE_FLAG_INPUT is 4 in the table");
#endif
#ifdef GPIO_V2_LINE_FLAG_OUTPUT
_Static_assert((unsigned long long)(GPIO_V2_LINE_FLAG_OUTPUT) == 0x8ULL || (unsigned long long)(GPIO_V2_LINE_FLAG_OUTPUT) == (unsigned long long)(long long)(int)0x8ULL, "GPIO_V2_LINE_FLAG_OUTPUT is 8 in the table");
#endif
#ifdef GPIO_V2_LINE_FLAG_EDGE_RISING
_Static_assert((unsigned long long)(GPIO_V2_LINE_FLAG_EDGE_RISING) == 0x10ULL || (unsigned long long)(GPIO_V2_LINE_FLAG_EDGE_RISING) == (unsigned long long)(long long)(int)0x10ULL, "GPIO_V2_LINE_FLAG_EDGE_RISING is 16 in the table");
#endif
#ifdef GPIO_V2_LINE_FLAG_EDGE_FALLING
_Static_assert((unsigned long long)(GPIO_V2_LINE_FLAG_EDGE_FALLING) == 0x20ULL || (unsigned long long)(GPIO_V2_LINE_FLAG_EDGE_FALLING) == (unsigned long long)(long long)(int)0x20ULL, "GPIO_V2_LINE_FLAG_EDGE_FALLING is 32 in the table");
#endif
#ifdef GPIO_V2_LINE_FLAG_OPEN_DRAIN
_Static_assert((unsigned long long)(GPIO_V2_LINE_FLAG_OPEN_DRAIN) == 0x40ULL || (unsigned long long)(GPIO_V2_LINE_FLAG_OPEN_DRAIN) == (unsigned long long)(long long)(int)0x40ULL, "GPIO_V2_LINE_FLAG_OPEN_DRAIN is 64 in the table");
#endif
#ifdef GPIO_V2_LINE_FLAG_OPEN_SOURCE
_Static_assert((unsigned long long)(GPIO_V2_LINE_FLAG_OPEN_SOURCE) == 0x80ULL || (unsigned long long)(GPIO_V2_LINE_FLAG_OPEN_SOURCE) == (unsigned long long)(long long)(int)0x80ULL, "GPIO_V2_LINE_FLAG_OPEN_SOURCE is 128 in the table");
#endif
#ifdef GPIO_V2_LINE_FLAG_BIAS_PULL_UP
_Static_assert((unsigned long long)(GPIO_V2_LINE_FLAG_BIAS_PULL_UP) == 0x100ULL || (unsigned long long)(GPIO_V2_LINE_FLAG_BIAS_PULL_UP) == (unsigned long long)(long long)(int)0x100ULL, "GPIO_V2_LINE_FLAG_BIAS_PULL_UP is 256 in the table");
#endif
#ifdef GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN
_Static_assert((unsigned long long)(GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN) == 0x200ULL || (unsigned long long)(GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN) == (unsigned long long)(long long)(int)0x200ULL, "GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN is 512 in the table");
#endif
#ifdef GPIO_V2_LINE_FLAG_BIAS_DISABLED
_Static_assert((unsigned long long)(GPIO_V2_LINE_FLAG_BIAS_DISABLED) == 0x400ULL || (unsigned long long)(GPIO_V2_LINE_FLAG_BIAS_DISABLED) == (unsigned long long)(long long)(int)0x400ULL, "GPIO_V2_LINE_FLAG_BIAS_DISABLED is 1024 in the table");
#endif
#ifdef GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME
_Static_assert((unsigned long long)(GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME) == 0x800ULL || (unsigned long long)(GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME) == (unsigned long long)(long long)(int)0x800ULL, "GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME is 2048 in the table");
#endif
#ifdef GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE
_Static_assert((unsigned long long)(GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE) == 0x1000ULL || (unsigned long long)(GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE) == (unsigned long long)(long long)(int)0x1000ULL, "GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE is 4096 in the table");
#endif
#ifdef GPIO_V2_LINE_ATTR_ID_FLAGS
_Static_assert((unsigned long long)(GPIO_V2_LINE_ATTR_ID_FLAGS) == 0x1ULL || (unsigned long long)(GPIO_V2_LINE_ATTR_ID_FLAGS) == (unsigned long long)(long long)(int)0x1ULL, "GPIO_V2_LINE_ATTR_ID_FLAGS is 1 in the table");
#endif
#ifdef GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES
_Static_assert((unsigned long long)(GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES) == 0x2ULL || (unsigned long long)(GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES) == (unsigned long long)(long long)(int)0x2ULL, "GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES is 2 in the table");
#endif
#ifdef GPIO_V2_LINE_ATTR_ID_DEBOUNCE
_Static_assert((unsigned long long)(GPIO_V2_LINE_ATTR_ID_DEBOUNCE) == 0x3ULL || (unsigned long long)(GPIO_V2_LINE_ATTR_ID_DEBOUNCE) == (unsigned long long)(long long)(int)0x3ULL, "GPIO_V2_LINE_ATTR_ID_DEBOUNCE is 3 in the table");
#endif
_Static_assert(sizeof(struct gpiochip_info) == 68, "struct gpiochip_info has 68 bytes in the table");
_Static_assert(offsetof(struct gpiochip_info, name) == 0, "name of struct gpiochip_info is at 0 in the table");
_Static_assert(offsetof(struct gpiochip_info, label) == 32, "label of struct gpiochip_info is at 32 in the table");
_Static_assert(offsetof(struct gpiochip_info, lines) == 64, "lines of struct gpiochip_info is at 64 in the table");
_Static_assert(sizeof(struct gpioline_info) == 72, "struct gpioline_info has 72 bytes in the table");
_Static_assert(offsetof(struct gpioline_info, line_offset) == 0, "line_offset of struct gpioline_info is at 0 in the table");
_Static_assert(sizeof(struct gpiohandle_request) == 364, "struct gpiohandle_request has 364 bytes in the table");
_Static_assert(offsetof(struct gpiohandle_request, lines) == 356, "lines of struct gpiohandle_request is at 356 in the table");
_Static_assert(offsetof(struct gpiohandle_request, lineoffsets) == 0, "lineoffsets of struct gpiohandle_request is at 0 in the table");
_Static_assert(offsetof(struct gpiohandle_request, flags) == 256, "flags of struct gpiohandle_request is at 256 in the table");
_Static_assert(offsetof(struct gpiohandle_request, default_values) == 260, "default_values of struct gpiohandle_request is at 260 in the table");
_Static_assert(offsetof(struct gpiohandle_request, consumer_label) == 324, "consumer_label of struct gpiohandle_request is at 324 in the table");
_Static_assert(sizeof(struct gpioevent_request) == 48, "struct gpioevent_request has 48 bytes in the table");
_Static_assert(offsetof(struct gpioevent_request, lineoffset) == 0, "lineoffset of struct gpioevent_request is at 0 in the table");
_Static_assert(offsetof(struct gpioevent_request, handleflags) == 4, "handleflags of struct gpioevent_request is at 4 in the table");
_Static_assert(offsetof(struct gpioevent_request, eventflags) == 8, "eventflags of struct gpioevent_request is at 8 in the table");
_Static_assert(offsetof(struct gpioevent_request, consumer_label) == 12, "consumer_label of struct gpioevent_request is at 12 in the table");
_Static_assert(sizeof(struct gpiohandle_data) == 64, "struct gpiohandle_data has 64 bytes in the table");
_Static_assert(offsetof(struct gpiohandle_data, values) == 0, "values of struct gpiohandle_data is at 0 in the table");
_Static_assert(sizeof(struct gpiohandle_config) == 84, "struct gpiohandle_config has 84 bytes in the table");
_Static_assert(offsetof(struct gpiohandle_config, flags) == 0, "flags of struct gpiohandle_config is at 0 in the table");
_Static_assert(offsetof(struct gpiohandle_config, default_values) == 4, "default_values of struct gpiohandle_config is at 4 in the table");
_Static_assert(sizeof(struct gpio_v2_line_config) == 272, "struct gpio_v2_line_config has 272 bytes in the table");
_Static_assert(offsetof(struct gpio_v2_line_config, flags) == 0, "flags of struct gpio_v2_line_config is at 0 in the table");
_Static_assert(offsetof(struct gpio_v2_line_config, num_attrs) == 8, "num_attrs of struct gpio_v2_line_config is at 8 in the table");
_Static_assert(offsetof(struct gpio_v2_line_config, padding) == 12, "padding of struct gpio_v2_line_config is at 12 in the table");
_Static_assert(offsetof(struct gpio_v2_line_config, attrs) == 32, "attrs of struct gpio_v2_line_config is at 32 in the table");
_Static_assert(sizeof(struct gpio_v2_line_info) == 256, "struct gpio_v2_line_info has 256 bytes in the table");
_Static_assert(offsetof(struct gpio_v2_line_info, offset) == 64, "offset of struct gpio_v2_line_info is at 64 in the table");
_Static_assert(sizeof(struct gpio_v2_line_request) == 592, "struct gpio_v2_line_request has 592 bytes in the table");
_Static_assert(offsetof(struct gpio_v2_line_request, num_lines) == 560, "num_lines of struct gpio_v2_line_request is at 560 in the table");
_Static_assert(offsetof(struct gpio_v2_line_request, offsets) == 0, "offsets of struct gpio_v2_line_request is at 0 in the table");
_Static_assert(offsetof(struct gpio_v2_line_request, consumer) == 256, "consumer of struct gpio_v2_line_request is at 256 in the table");
_Static_assert(offsetof(struct gpio_v2_line_request, config) == 288, "config of struct gpio_v2_line_request is at 288 in the table");
_Static_assert(offsetof(struct gpio_v2_line_request, event_buffer_size) == 564, "event_buffer_size of struct gpio_v2_line_request is at 564 in the table");
_Static_assert(offsetof(struct gpio_v2_line_request, padding) == 568, "padding of struct gpio_v2_line_request is at 568 in the table");
_Static_assert(sizeof(struct gpio_v2_line_values) == 16, "struct gpio_v2_line_values has 16 bytes in the table");
_Static_assert(offsetof(struct gpio_v2_line_values, bits) == 0, "bits of struct gpio_v2_line_values is at 0 in the table");
_Static_assert(offsetof(struct gpio_v2_line_values, mask) == 8, "mask of struct gpio_v2_line_values is at 8 in the table");
#endif
