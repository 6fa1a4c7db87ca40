import { expect, test } from "vitest";
import { line } from "./call_fixture.ts";
import { REQUEST_NAMES, request, requestNames } from "./constants/ioctl.ts";
import { requestParts } from "./kinds/ioctl.ts";

const EBADF = -9n;
const ioctl = (number: number, argument = 0n): string =>
  line("ioctl", { args: [0xffff_ffffn, BigInt(number >>> 0), argument], result: EBADF });

test("every number has names in the order of the alphabet, and its first one leads back to it", () => {
  expect(REQUEST_NAMES.size).toBeGreaterThan(1000);
  for (const [number, names] of REQUEST_NAMES) {
    expect(requestNames(number)).toBe(names);
    expect(names).toEqual([...names].sort());
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(request(name)).toBe(number);
  }
});

test("a number of several drivers is shown with all its names", () => {
  expect(ioctl(request("TCSETS"))).toContain("ioctl(-1, SNDCTL_TMR_START or TCSETS, NULL)");
});

test("a number without a name is shown in its parts", () => {
  expect(requestParts(0x8004_54ee)).toEqual({ direction: 2, type: 0x54, nr: 0xee, size: 4 });
  expect(ioctl(0x8004_54ee)).toContain("ioctl(-1, _IOC(_IOC_READ, 0x54, 0xee, 0x4), 0)");
});

test("a request whose size says how much there is room for is shown with it", () => {
  expect(ioctl(0x8064_4506, 0x1000n)).toContain("ioctl(-1, EVIOCGNAME(100), 0x1000)");
  expect(ioctl(0x8008_4521, 0x1000n)).toContain("ioctl(-1, EVIOCGBIT(EV_KEY, 8), 0x1000)");
});

test("a name that no header has is a mistake in a table", () => {
  expect(() => request("TCGETSX")).toThrow("no request TCGETSX");
});
