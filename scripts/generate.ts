/**
 * Writes what C++ and C take from `shared/syscalls/`:
 *
 *   native/generated/capture_table.inc     what the core reads of a tracee's memory, for each call
 *   native/generated/header_checks/*.c     static asserts: what the tables claim is what the kernel's headers say
 *
 *   npm run generate               writes
 *   npm run generate -- --check    writes nothing, exits 1 when a file is stale
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { HEADER_CHECKS, I386_SYSCALLS, SYSCALLS, X32_SYSCALLS } from "../shared/syscalls/index.ts";
import type { SyscallRow } from "../shared/syscalls/row.ts";
import { captureTable } from "./generate/capture_table.ts";
import { headerCheckFiles, numberCheckFile, x32NumberCheckFile } from "./generate/header_checks.ts";

const GENERATED = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../native/generated");
const CHECKS = path.join(GENERATED, "header_checks");

function generate(): Map<string, string> {
  const rows = sorted(SYSCALLS);
  const i386 = sorted(I386_SYSCALLS);
  const x32 = sorted(X32_SYSCALLS);
  const files = new Map([[path.join(GENERATED, "capture_table.inc"), captureTable(rows, { i386, x32 })]]);
  const checks = [
    numberCheckFile(rows),
    numberCheckFile(i386, "asm/unistd_32.h", "syscall_numbers_i386.c"),
    x32NumberCheckFile(x32),
    ...headerCheckFiles(HEADER_CHECKS),
  ];
  for (const { name, text } of checks) {
    files.set(path.join(CHECKS, name), text);
  }
  return files;
}

function sorted(calls: ReadonlyMap<number, SyscallRow>): SyscallRow[] {
  return [...calls.values()].sort((a, b) => a.nr - b.nr);
}

function present(): string[] {
  mkdirSync(CHECKS, { recursive: true });
  return readdirSync(CHECKS).map((name) => path.join(CHECKS, name));
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

const files = generate();
const stale = [...files].filter(([file, text]) => contentOf(file) !== text);
const surplus = present().filter((file) => !files.has(file));

if (process.argv.includes("--check")) {
  for (const file of [...stale.map(([file]) => file), ...surplus]) {
    process.stderr.write(`${path.relative(process.cwd(), file)} is stale: run \`npm run generate\`\n`);
  }
  process.exitCode = stale.length + surplus.length === 0 ? 0 : 1;
} else {
  for (const [file, text] of stale) writeFileSync(file, text);
  for (const file of surplus) rmSync(file);
}
