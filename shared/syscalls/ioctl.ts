/** Every request of ioctl(2) that has a decoder; each kind of device has a file of its own. */
import type { VariantCase, VariantPattern } from "./define.ts";
import { blockCases } from "./ioctl_block.ts";
import { clockCases } from "./ioctl_clock.ts";
import { consoleCases } from "./ioctl_console.ts";
import { fileCases } from "./ioctl_file.ts";
import { flashCases } from "./ioctl_flash.ts";
import { inputCases, inputPatterns } from "./ioctl_input.ts";
import { socketCases } from "./ioctl_socket.ts";
import { terminalCases } from "./ioctl_terminal.ts";
import { virtualMachineCases } from "./ioctl_virtual_machine.ts";

export const ioctlCases: readonly VariantCase[] = [
  ...blockCases,
  ...clockCases,
  ...consoleCases,
  ...fileCases,
  ...flashCases,
  ...inputCases,
  ...socketCases,
  ...terminalCases,
  ...virtualMachineCases,
];

/** requests whose size says how much the program has room for */
export const ioctlPatterns: readonly VariantPattern[] = inputPatterns;
