import { describe, expect, it } from "vitest";
import { line, packed } from "../call_fixture.ts";

const P = 0x7ffd_0000_1000n;
const CWD = -100;
const known = packed(["u64", 1], ["u64", 0], ["u64", 0x40000], ["u64", 0]);
const shown = "attr_set=MOUNT_ATTR_RDONLY, attr_clr=0, propagation=MS_PRIVATE, userns_fd=0";

function structure(size: number, ...rest: number[]): string {
  const bytes = Uint8Array.from([...known, ...rest]);
  const captures = [{ source: 3, phase: "enter", bytes, fault: bytes.length < size }] as const;
  return line("mount_setattr", { args: [CWD, 0, 0, P, size], captures });
}

describe("a structure that a newer program has made longer", () => {
  it("shows what is known while the rest is zero", () => {
    expect(structure(32)).toContain(`{${shown}}`);
    expect(structure(36, 0, 0, 0, 0)).toContain(`{${shown}}`);
  });

  it("shows the rest in hex once it is not, as much as the string limit allows", () => {
    expect(structure(34, 0, 7)).toContain(String.raw`{${shown}, /* bytes 32..33 */ "\x00\x07"}`);
    expect(structure(65, ...new Array<number>(33).fill(1))).toContain(
      `/* bytes 32..64 */ "${String.raw`\x01`.repeat(32)}"...}`,
    );
  });

  it("marks a rest that could not be read", () => {
    expect(structure(40, 1)).toContain(`{${shown}, ???}`);
  });

  it("is an address when it is shorter than the first version was", () => {
    expect(structure(31)).toBe("mount_setattr(AT_FDCWD, NULL, 0, 0x7ffd00001000, 31) = 0");
  });
});
