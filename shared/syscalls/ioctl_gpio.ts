/** Requests of lines of general purpose. linux/gpio.h */
import * as read from "../render/bytes.ts";
import * as gpio from "./constants/gpio.ts";
import { requests } from "./constants/ioctl.ts";
import type { VariantCase } from "./define.ts";
import { answered, reserved, text, upTo } from "./kinds/ioctl.ts";
import { input, output } from "./kinds/pointed.ts";
import {
  custom,
  type Field,
  fd32,
  field,
  flags32,
  flags64,
  hex32,
  hex64,
  repeated,
  type Shape,
  struct,
  u8,
  u32,
} from "./kinds/shape.ts";

const header = "linux/gpio.h";
const NAME_BYTES = 32;
const MOST_LINES = 64;

const name = (label: string, offset: number): Field => field(label, offset, text(NAME_BYTES));

const chip = struct("struct gpiochip_info", 68, [name("name", 0), name("label", 32), field("lines", 64, u32)], {
  header,
});
const line = struct("struct gpioline_info", 72, [field("line_offset", 0, u32)], { header });
const lineAnswer = struct("struct gpioline_info", 72, [
  field("flags", 4, flags32(gpio.lineFlags)),
  name("name", 8),
  name("consumer", 40),
]);
const watched = struct("", 4, [field("offset", 0, u32)]);

const LINE_COUNT = 356;
const handle = struct(
  "struct gpiohandle_request",
  364,
  [
    field("lines", LINE_COUNT, u32),
    field("lineoffsets", 0, upTo(MOST_LINES, u32, -LINE_COUNT)),
    field("flags", 256, flags32(gpio.handleFlags)),
    field("default_values", 260, upTo(MOST_LINES, u8, 260 - LINE_COUNT)),
    name("consumer_label", 324),
  ],
  { header },
);
const opened = (size: number, offset: number): Shape => struct("", size, [field("fd", offset, fd32)]);
const event = struct(
  "struct gpioevent_request",
  48,
  [
    field("lineoffset", 0, u32),
    field("handleflags", 4, flags32(gpio.handleFlags)),
    field("eventflags", 8, flags32(gpio.eventFlags)),
    name("consumer_label", 12),
  ],
  { header },
);
const values = repeated(MOST_LINES, u8, { cut: true });
const handleData = struct("struct gpiohandle_data", 64, [field("values", 0, values)], { header });
const handleConfig = struct(
  "struct gpiohandle_config",
  84,
  [field("flags", 0, flags32(gpio.handleFlags)), field("default_values", 4, values)],
  { header },
);

const ATTRIBUTE_BYTES = 16;
const [FLAGS, OUTPUT, DEBOUNCE] = [
  "GPIO_V2_LINE_ATTR_ID_FLAGS",
  "GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES",
  "GPIO_V2_LINE_ATTR_ID_DEBOUNCE",
].map((attribute) => gpio.lineAttributes.of(attribute));

const rawAttribute = struct("struct gpio_v2_line_attribute", ATTRIBUTE_BYTES, [
  field("id", 0, u32),
  field("padding", 4, hex32, { when: (bytes, at) => read.u32(bytes, at + 4) !== 0 }),
  field("data", 8, hex64),
]);
const ATTRIBUTES: ReadonlyMap<number | undefined, Field> = new Map([
  [FLAGS, field("flags", 8, flags64(gpio.lineFlagsNow))],
  [OUTPUT, field("values", 8, hex64)],
  [DEBOUNCE, field("debounce_period_us", 8, u32)],
]);

/** The union's field by the attribute's number; everything as it is when the kernel would not understand it either. */
function attributeField(bytes: Uint8Array, at: number): Field | undefined {
  return read.u32(bytes, at + 4) === 0 ? ATTRIBUTES.get(read.u32(bytes, at)) : undefined;
}
const attribute: Shape = custom(ATTRIBUTE_BYTES, (call, record, at) => {
  const known = attributeField(record.bytes, at);
  if (known === undefined) return rawAttribute.decode(call, record, at);
  return { t: "named", name: known.name, value: known.shape.decode(call, record, at + known.offset) };
});
const configAttribute: Shape = custom(24, (call, record, at) => {
  const known = attributeField(record.bytes, at);
  const value = (known?.shape ?? rawAttribute).decode(call, record, at + (known?.offset ?? 0));
  const mask = hex64.decode(call, record, at + ATTRIBUTE_BYTES);
  return {
    t: "struct",
    fields: [
      [known?.name ?? "attr", value],
      ["mask", mask],
    ],
  };
});

const MOST_ATTRIBUTES = 10;
const counted = (label: string, offset: number, countOffset: number, element: Shape): Field =>
  field(label, offset, upTo(MOST_ATTRIBUTES, element, offset - countOffset), {
    when: (bytes, at) => read.u32(bytes, at + countOffset) !== 0,
  });
const config = struct(
  "struct gpio_v2_line_config",
  272,
  [
    field("flags", 0, flags64(gpio.lineFlagsNow)),
    field("num_attrs", 8, u32),
    reserved("padding", 12, 5, hex32),
    counted("attrs", 32, 8, configAttribute),
  ],
  { header },
);
const info = struct("struct gpio_v2_line_info", 256, [field("offset", 64, u32)], { header });
const infoAnswer = struct("struct gpio_v2_line_info", 256, [
  name("name", 0),
  name("consumer", 32),
  field("flags", 72, flags64(gpio.lineFlagsNow)),
  field("num_attrs", 68, u32),
  counted("attrs", 80, 68, attribute),
  reserved("padding", 240, 4, hex32),
]);
const REQUEST_COUNT = 560;
const request = struct(
  "struct gpio_v2_line_request",
  592,
  [
    field("num_lines", REQUEST_COUNT, u32),
    field("offsets", 0, upTo(MOST_LINES, u32, -REQUEST_COUNT)),
    name("consumer", 256),
    field("config", 288, config),
    field("event_buffer_size", 564, u32, { when: (bytes, at) => read.u32(bytes, at + 564) !== 0 }),
    reserved("padding", 568, 5, hex32),
  ],
  { header },
);
const lineValues = (...fields: readonly Field[]): Shape => struct("struct gpio_v2_line_values", 16, fields, { header });
const bits = field("bits", 0, hex64);
const mask = field("mask", 8, hex64);

export const gpioCases: readonly VariantCase[] = [
  { keys: requests("GPIO_GET_CHIPINFO_IOCTL"), args: [output("argp", chip)] },
  { keys: requests("GPIO_GET_LINEINFO_UNWATCH_IOCTL"), args: [input("argp", watched)] },
  {
    keys: requests("GPIO_GET_LINEINFO_IOCTL", "GPIO_GET_LINEINFO_WATCH_IOCTL"),
    args: [answered("argp", line, lineAnswer)],
  },
  { keys: requests("GPIO_GET_LINEHANDLE_IOCTL"), args: [answered("argp", handle, opened(364, 360))] },
  { keys: requests("GPIO_GET_LINEEVENT_IOCTL"), args: [answered("argp", event, opened(48, 44))] },
  { keys: requests("GPIOHANDLE_GET_LINE_VALUES_IOCTL"), args: [output("argp", handleData)] },
  { keys: requests("GPIOHANDLE_SET_LINE_VALUES_IOCTL"), args: [input("argp", handleData)] },
  { keys: requests("GPIOHANDLE_SET_CONFIG_IOCTL"), args: [input("argp", handleConfig)] },
  {
    keys: requests("GPIO_V2_GET_LINEINFO_IOCTL", "GPIO_V2_GET_LINEINFO_WATCH_IOCTL"),
    args: [answered("argp", info, infoAnswer)],
  },
  { keys: requests("GPIO_V2_GET_LINE_IOCTL"), args: [answered("argp", request, opened(592, 588))] },
  { keys: requests("GPIO_V2_LINE_SET_CONFIG_IOCTL"), args: [input("argp", config)] },
  { keys: requests("GPIO_V2_LINE_GET_VALUES_IOCTL"), args: [answered("argp", lineValues(mask), lineValues(bits))] },
  { keys: requests("GPIO_V2_LINE_SET_VALUES_IOCTL"), args: [input("argp", lineValues(bits, mask))] },
];
