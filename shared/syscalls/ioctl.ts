/** Every request of ioctl(2) that has a decoder; each kind of device has a file of its own. */
import type { VariantCase } from "./define.ts";
import { terminalCases } from "./ioctl_terminal.ts";

export const ioctlCases: readonly VariantCase[] = [...terminalCases];
