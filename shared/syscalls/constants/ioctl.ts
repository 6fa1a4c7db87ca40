/** The names of ioctl(2)'s requests, of every kind of device. */
import type { EnumSet } from "../kinds/constant.ts";
import { blockRequests } from "./ioctl_block.ts";
import { fileSystemRequests } from "./ioctl_file_system.ts";
import { graphicsRequests } from "./ioctl_graphics.ts";
import { inputRequests } from "./ioctl_input.ts";
import { machineRequests } from "./ioctl_machine.ts";
import { mediaRequests } from "./ioctl_media.ts";
import { networkRequests } from "./ioctl_network.ts";
import { soundRequests } from "./ioctl_sound.ts";
import { terminalRequests } from "./ioctl_terminal.ts";
import { virtualisationRequests } from "./ioctl_virtualisation.ts";

const SETS: readonly EnumSet[] = [
  ...blockRequests,
  ...fileSystemRequests,
  ...graphicsRequests,
  ...inputRequests,
  ...machineRequests,
  ...mediaRequests,
  ...networkRequests,
  ...soundRequests,
  ...terminalRequests,
  ...virtualisationRequests,
];

const NUMBERS = new Map<string, number>();
/** Every name of each number; one that several drivers have chosen has several. */
export const REQUEST_NAMES = new Map<number, string[]>();
for (const { constants } of SETS) {
  for (const [name, number] of constants) {
    NUMBERS.set(name, number);
    const names = REQUEST_NAMES.get(number);
    if (names === undefined) REQUEST_NAMES.set(number, [name]);
    else names.push(name);
  }
}

/** Drivers have chosen the same number more than once; alphabetical, as strace lists them. */
for (const names of REQUEST_NAMES.values()) names.sort();

/** The number of a request; a name that no header has is a mistake in a table. */
export function request(name: string): number {
  const number = NUMBERS.get(name);
  if (number === undefined) throw new Error(`no request ${name}`);
  return number;
}

export function requests(...names: readonly string[]): number[] {
  return names.map(request);
}

/** Every name of a number, none when it is unknown. */
export function requestNames(number: number): readonly string[] {
  return REQUEST_NAMES.get(number) ?? [];
}
