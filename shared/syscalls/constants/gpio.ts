/** Lines of general purpose. */
import { enumSet, flagSet } from "../kinds/constant.ts";

export const lineFlags = flagSet(
  [
    ["GPIOLINE_FLAG_KERNEL", 1],
    ["GPIOLINE_FLAG_IS_OUT", 2],
    ["GPIOLINE_FLAG_ACTIVE_LOW", 4],
    ["GPIOLINE_FLAG_OPEN_DRAIN", 8],
    ["GPIOLINE_FLAG_OPEN_SOURCE", 0x10],
    ["GPIOLINE_FLAG_BIAS_PULL_UP", 0x20],
    ["GPIOLINE_FLAG_BIAS_PULL_DOWN", 0x40],
    ["GPIOLINE_FLAG_BIAS_DISABLE", 0x80],
  ],
  { header: "linux/gpio.h", unknown: "GPIOLINE_FLAG_???" },
);

export const handleFlags = flagSet(
  [
    ["GPIOHANDLE_REQUEST_INPUT", 1],
    ["GPIOHANDLE_REQUEST_OUTPUT", 2],
    ["GPIOHANDLE_REQUEST_ACTIVE_LOW", 4],
    ["GPIOHANDLE_REQUEST_OPEN_DRAIN", 8],
    ["GPIOHANDLE_REQUEST_OPEN_SOURCE", 0x10],
    ["GPIOHANDLE_REQUEST_BIAS_PULL_UP", 0x20],
    ["GPIOHANDLE_REQUEST_BIAS_PULL_DOWN", 0x40],
    ["GPIOHANDLE_REQUEST_BIAS_DISABLE", 0x80],
  ],
  { header: "linux/gpio.h", unknown: "GPIOHANDLE_REQUEST_???" },
);

export const eventFlags = flagSet(
  [
    ["GPIOEVENT_REQUEST_BOTH_EDGES", 3],
    ["GPIOEVENT_REQUEST_RISING_EDGE", 1],
    ["GPIOEVENT_REQUEST_FALLING_EDGE", 2],
  ],
  { header: "linux/gpio.h", unknown: "GPIOEVENT_REQUEST_???" },
);

/** of the second version of the interface */
export const lineFlagsNow = flagSet(
  [
    ["GPIO_V2_LINE_FLAG_USED", 1],
    ["GPIO_V2_LINE_FLAG_ACTIVE_LOW", 2],
    ["GPIO_V2_LINE_FLAG_INPUT", 4],
    ["GPIO_V2_LINE_FLAG_OUTPUT", 8],
    ["GPIO_V2_LINE_FLAG_EDGE_RISING", 0x10],
    ["GPIO_V2_LINE_FLAG_EDGE_FALLING", 0x20],
    ["GPIO_V2_LINE_FLAG_OPEN_DRAIN", 0x40],
    ["GPIO_V2_LINE_FLAG_OPEN_SOURCE", 0x80],
    ["GPIO_V2_LINE_FLAG_BIAS_PULL_UP", 0x100],
    ["GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN", 0x200],
    ["GPIO_V2_LINE_FLAG_BIAS_DISABLED", 0x400],
    ["GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME", 0x800],
    ["GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE", 0x1000],
  ],
  { header: "linux/gpio.h", unknown: "GPIO_V2_LINE_FLAG_???" },
);

export const lineAttributes = enumSet(
  [
    ["GPIO_V2_LINE_ATTR_ID_FLAGS", 1],
    ["GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES", 2],
    ["GPIO_V2_LINE_ATTR_ID_DEBOUNCE", 3],
  ],
  { header: "linux/gpio.h" },
);
