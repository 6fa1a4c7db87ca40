/**
 * Turns what the tables claim about the kernel's headers into C that does not compile when a claim is wrong. One file for
 * each header, since some of them cannot be included together; C, since some have fields named like C++ keywords.
 */
import type { HeaderCheck } from "../../shared/syscalls/header_check.ts";

export interface CheckFile {
  /** "linux_stat.c" */
  name: string;
  text: string;
}

const FIRST_LINE = "/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */";

export function headerCheckFiles(checks: readonly HeaderCheck[]): CheckFile[] {
  return checks.map(({ header, constants, structs }) => {
    const lines = [
      FIRST_LINE,
      "#ifndef _GNU_SOURCE",
      "#define _GNU_SOURCE",
      "#endif",
      "#include <stddef.h>",
      // The C library's types and the kernel's have the same names and cannot be included together.
      /^(linux|asm)\//.test(header) ? "#include <linux/types.h>" : "#include <sys/types.h>",
      `#if __has_include(<${header}>)`,
      `#include <${header}>`,
    ];
    for (const [name, value] of constants) {
      lines.push(
        `#ifdef ${name}`,
        `_Static_assert(${sameNumber(name, value)}, "${name} is ${value} in the table");`,
        "#endif",
      );
    }
    for (const { type, size, fields } of structs) {
      if (size !== undefined) {
        lines.push(`_Static_assert(sizeof(${type}) == ${size}, "${type} has ${size} bytes in the table");`);
      }
      for (const [path, offset] of fields) {
        lines.push(
          `_Static_assert(offsetof(${type}, ${path}) == ${offset}, "${path} of ${type} is at ${offset} in the table");`,
        );
      }
    }
    lines.push("#endif", "");
    return { name: `${header.replaceAll("/", "_").replace(/\.h$/, "")}.c`, text: lines.join("\n") };
  });
}

interface NumberedCall {
  nr: number;
  name: string;
}

/** The numbers of the calls, as <asm/unistd.h> has them; `header` is the part of it for one ABI. */
export function numberCheckFile(
  rows: readonly NumberedCall[],
  header = "asm/unistd_64.h",
  name = "syscall_numbers.c",
): CheckFile {
  const constants = rows.map((row) => [`__NR_${row.name}`, row.nr] as const);
  const [file] = headerCheckFiles([{ header, constants, structs: [] }]);
  if (file === undefined) throw new Error("one header makes one file");
  return { ...file, name };
}

/** The same of x32's own numbers: the header adds a bit, which is none of a row's number, and leaves its value to another one. */
export function x32NumberCheckFile(rows: readonly NumberedCall[]): CheckFile {
  const { name, text } = numberCheckFile(rows, "asm/unistd_x32.h", "syscall_numbers_x32.c");
  return { name, text: `#define __X32_SYSCALL_BIT 0\n${text}` };
}

/** `1 << 31` is negative in C and 0x80000000 in a table: the same bits of an int count as the same. */
function sameNumber(name: string, value: number | bigint): string {
  const wide = `0x${BigInt.asUintN(64, BigInt(value)).toString(16)}ULL`;
  const exact = `(unsigned long long)(${name}) == ${wide}`;
  const fitsInt = BigInt(value) >= 0n && BigInt(value) <= 0xffff_ffffn;
  return fitsInt ? `${exact} || (unsigned long long)(${name}) == (unsigned long long)(long long)(int)${wide}` : exact;
}
