import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { headerCheckFiles, numberCheckFile } from "./header_checks.ts";

const compiles = (text: string | undefined) =>
  spawnSync("cc", ["-std=gnu11", "-fsyntax-only", "-xc", "-"], { input: text }).status === 0;

const constants = (...list: readonly (readonly [string, number | bigint])[]) =>
  headerCheckFiles([{ header: "fcntl.h", constants: list, structs: [] }])[0]?.text;

describe("header checks", () => {
  test("right constants compile, wrong ones do not", () => {
    expect(compiles(constants(["O_CREAT", 0o100]))).toBe(true);
    expect(compiles(constants(["O_CREAT", 0o200]))).toBe(false);
  });

  test("a negative constant and the same bits of an int are the same", () => {
    expect(compiles(constants(["AT_FDCWD", -100], ["AT_FDCWD", 0xffff_ff9c]))).toBe(true);
    expect(compiles(constants(["AT_FDCWD", -101]))).toBe(false);
  });

  test("a macro and a header that are not there are skipped", () => {
    expect(compiles(constants(["O_OF_THE_FUTURE", 1]))).toBe(true);
    const [file] = headerCheckFiles([{ header: "linux/of_the_future.h", constants: [["X", 1]], structs: [] }]);
    expect(file?.name).toBe("linux_of_the_future.c");
    expect(compiles(file?.text)).toBe(true);
  });

  test("sizes and offsets of structures", () => {
    const check = (size: number, offset: number) =>
      headerCheckFiles([
        {
          header: "time.h",
          constants: [],
          structs: [{ type: "struct timespec", size, fields: [["tv_nsec", offset]] }],
        },
      ])[0]?.text;
    expect(compiles(check(16, 8))).toBe(true);
    expect(compiles(check(8, 8))).toBe(false);
    expect(compiles(check(16, 4))).toBe(false);
  });

  test("numbers of calls", () => {
    expect(compiles(numberCheckFile([{ nr: 257, name: "openat" }]).text)).toBe(true);
    expect(compiles(numberCheckFile([{ nr: 258, name: "openat" }]).text)).toBe(false);
  });
});
