/** Every request of ioctl(2) that has a decoder; each kind of device has a file of its own. */
import type { VariantCase, VariantPattern } from "./define.ts";
import { blockCases } from "./ioctl_block.ts";
import { btrfsCases } from "./ioctl_btrfs.ts";
import { clockCases } from "./ioctl_clock.ts";
import { consoleCases } from "./ioctl_console.ts";
import { deviceMapperCases } from "./ioctl_device_mapper.ts";
import { diskCases } from "./ioctl_disk.ts";
import { fileCases } from "./ioctl_file.ts";
import { flashCases } from "./ioctl_flash.ts";
import { fontCases } from "./ioctl_font.ts";
import { gpioCases } from "./ioctl_gpio.ts";
import { inputCases, inputPatterns } from "./ioctl_input.ts";
import { scsiCases } from "./ioctl_scsi.ts";
import { socketCases } from "./ioctl_socket.ts";
import { teeCases } from "./ioctl_tee.ts";
import { terminalCases } from "./ioctl_terminal.ts";
import { videoCases } from "./ioctl_video.ts";
import { videoControlCases } from "./ioctl_video_control.ts";
import { virtualMachineCases } from "./ioctl_virtual_machine.ts";

export const ioctlCases: readonly VariantCase[] = [
  ...blockCases,
  ...btrfsCases,
  ...clockCases,
  ...consoleCases,
  ...deviceMapperCases,
  ...diskCases,
  ...fileCases,
  ...flashCases,
  ...fontCases,
  ...gpioCases,
  ...inputCases,
  ...scsiCases,
  ...socketCases,
  ...teeCases,
  ...terminalCases,
  ...videoCases,
  ...videoControlCases,
  ...virtualMachineCases,
];

/** requests whose size says how much the program has room for */
export const ioctlPatterns: readonly VariantPattern[] = inputPatterns;
