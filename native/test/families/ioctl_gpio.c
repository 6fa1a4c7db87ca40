/* Requests of lines of general purpose. */
#include "ioctl_probe.h"
#include <linux/gpio.h>

int main(void) {
  static const unsigned long sized[] = {
      GPIO_GET_CHIPINFO_IOCTL, GPIO_GET_LINEINFO_UNWATCH_IOCTL, GPIO_GET_LINEINFO_IOCTL, GPIO_GET_LINEINFO_WATCH_IOCTL,
      GPIO_GET_LINEHANDLE_IOCTL, GPIO_GET_LINEEVENT_IOCTL, GPIOHANDLE_GET_LINE_VALUES_IOCTL,
      GPIOHANDLE_SET_LINE_VALUES_IOCTL, GPIOHANDLE_SET_CONFIG_IOCTL, GPIO_V2_GET_LINEINFO_IOCTL,
      GPIO_V2_GET_LINEINFO_WATCH_IOCTL, GPIO_V2_GET_LINE_IOCTL, GPIO_V2_LINE_SET_CONFIG_IOCTL,
      GPIO_V2_LINE_GET_VALUES_IOCTL, GPIO_V2_LINE_SET_VALUES_IOCTL,
  };
  struct gpio_v2_line_request request = {
      .offsets = {3, 5, 8}, .num_lines = 3, .consumer = "a program", .event_buffer_size = 16, .fd = 9,
      .config = {GPIO_V2_LINE_FLAG_OUTPUT, 4, .attrs = {
          {{GPIO_V2_LINE_ATTR_ID_FLAGS, 0, {GPIO_V2_LINE_FLAG_INPUT}}, 1},
          {{GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES, 0, {5}}, 7},
          {{GPIO_V2_LINE_ATTR_ID_DEBOUNCE, 0, {100}}, 2},
          {{GPIO_V2_LINE_ATTR_ID_DEBOUNCE, 1, {100}}, 2}}}};
  probe_answer_requests();
  probe_begin();
  PROBE_EACH(sized, PROBE_SIZED(sized[i_]));
  probe_both(GPIO_V2_GET_LINE_IOCTL, &request);
  probe_both(GPIO_V2_LINE_SET_CONFIG_IOCTL, &request.config);
  probe_end();
}
