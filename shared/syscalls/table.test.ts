import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { X32_BIT } from "./abi/abi.ts";
import type { CaptureSpec } from "./capture.ts";
import {
  AUDIT_ARCH_I386,
  AUDIT_ARCH_X86_64,
  HEADER_CHECKS,
  I386_SYSCALLS,
  lookup,
  nativeNumber,
  SYSCALL_BY_NAME,
  SYSCALLS,
  X32_SYSCALLS,
} from "./index.ts";
import { isOfDescriptors } from "./kinds/opened.ts";

/** Bytes that one event may hold; `native/core` enforces it at run time for children of arrays. */
const EVENT_BUDGET = 64 * 1024;
/** what `-s` may ask for at most when the sums below are formed */
const STRING_LIMIT = 4096;

const ALL_ROWS = [...SYSCALLS.values(), ...I386_SYSCALLS.values(), ...X32_SYSCALLS.values()];

/** The numbers of one ABI's header, those of x32 without its bit. */
function headerNumbers(abi: "64" | "32" | "x32"): Map<string, number> {
  const header = readFileSync(`/usr/include/x86_64-linux-gnu/asm/unistd_${abi}.h`, "utf8");
  const lines = header.matchAll(/#define __NR_(\w+) \(?(?:__X32_SYSCALL_BIT \+ )?(\d+)/g);
  return new Map([...lines].map(([, name, nr]) => [name ?? "", Number(nr)]));
}

describe("the table", () => {
  it("has every call of the kernel's header under its number", () => {
    const missing = [...headerNumbers("64")].filter(([name, nr]) => SYSCALLS.get(nr)?.name !== name);
    expect(missing).toEqual([]);
    expect(SYSCALLS.size).toBeGreaterThanOrEqual(362);
  });

  it("has every call of the other ABIs' headers under its number", () => {
    const i386 = headerNumbers("32");
    expect(i386.size).toBeGreaterThan(400);
    expect([...i386].filter(([name, nr]) => lookup(AUDIT_ARCH_I386, nr).name !== name)).toEqual([]);
    const x32 = headerNumbers("x32");
    expect(x32.size).toBeGreaterThan(300);
    expect([...x32].filter(([name, nr]) => lookup(AUDIT_ARCH_X86_64, X32_BIT + nr).name !== name)).toEqual([]);
  });

  it("says of every number of x86-64 that x32 lacks that it is one of 64 bits", () => {
    const x32 = new Set(headerNumbers("x32").values());
    const lacking = [...SYSCALLS.values()].filter(({ nr }) => !x32.has(nr));
    expect(lacking.length).toBeGreaterThan(30);
    for (const { nr, name } of lacking) expect(lookup(AUDIT_ARCH_X86_64, X32_BIT + nr).name).toBe(`${name}#64`);
  });

  it("knows the x86-64 call that one of another ABI is like", () => {
    expect(nativeNumber(AUDIT_ARCH_X86_64, 257)).toBe(257);
    expect(nativeNumber(AUDIT_ARCH_I386, 295)).toBe(257); // openat
    expect(nativeNumber(AUDIT_ARCH_I386, 221)).toBe(72); // fcntl64
    expect(nativeNumber(AUDIT_ARCH_I386, 102)).toBeUndefined(); // socketcall
    expect(nativeNumber(AUDIT_ARCH_X86_64, X32_BIT + 257)).toBe(257);
    expect(nativeNumber(AUDIT_ARCH_X86_64, X32_BIT + 520)).toBe(59); // execve
    expect(nativeNumber(AUDIT_ARCH_I386, 1000)).toBeUndefined();
  });

  it("has one row for each name and number", () => {
    expect(SYSCALL_BY_NAME.size).toBe(SYSCALLS.size);
  });

  it("has at most six arguments and a sentence for every call", () => {
    for (const row of ALL_ROWS) {
      expect(row.argNames.length, row.name).toBeLessThanOrEqual(6);
      expect(row.sentence, row.name).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("answers for calls and architectures it does not know", () => {
    expect(lookup(AUDIT_ARCH_X86_64, 1000).name).toBe("syscall_0x3e8");
    expect(lookup(AUDIT_ARCH_X86_64, -1).name).toBe("syscall_0xffffffffffffffff");
    expect(lookup(AUDIT_ARCH_I386, 1000).name).toBe("syscall_0x3e8");
    expect(lookup(0x4000_0028, 20).name).toBe("arch_0x40000028:20");
    expect(lookup(0x4000_0028, 20)).toBe(lookup(0x4000_0028, 20));
  });

  it("names constants of real headers only, each with one value", () => {
    for (const check of HEADER_CHECKS) {
      expect(check.header).toMatch(/^[\w./-]+\.h$/);
      for (const [name] of check.constants) expect(name).toMatch(/^[A-Za-z_]\w*$/);
    }
  });
});

describe("captures", () => {
  const limitOf = (spec: CaptureSpec) => (typeof spec.limit === "number" ? spec.limit : STRING_LIMIT + 1);

  function everySpec(
    specs: readonly CaptureSpec[],
    visit: (spec: CaptureSpec, depth: number) => void,
    depth = 0,
  ): void {
    for (const spec of specs) {
      visit(spec, depth);
      everySpec(spec.children ?? [], visit, depth + 1);
    }
  }

  it("all have a finite limit, a length where their kind needs one, and refer to arguments that exist", () => {
    for (const row of ALL_ROWS) {
      const all = [...row.program.captures, ...(row.program.variants?.cases ?? []).flatMap((entry) => entry.captures)];
      everySpec(all, (spec, depth) => {
        expect(limitOf(spec), row.name).toBeGreaterThan(0);
        expect(limitOf(spec), row.name).toBeLessThanOrEqual(EVENT_BUDGET);
        if (spec.kind !== "cstring" && !isOfDescriptors(spec)) expect(spec.length, row.name).toBeDefined();
        if (spec.kind === "array") expect(spec.element, row.name).toBeGreaterThan(0);
        if (depth === 0) expect(spec.source.from, row.name).not.toBe("field");
        if (depth > 0) expect(spec.source.from, row.name).toBe("field");
        if (spec.phase === "enter") expect(spec.on ?? "always", row.name).toBe("always");
      });
    }
  });

  it("fit the budget of an event", () => {
    const sum = (specs: readonly CaptureSpec[]) => specs.reduce((total, spec) => total + limitOf(spec), 0);
    for (const row of ALL_ROWS) {
      const worst = Math.max(0, ...(row.program.variants?.cases ?? []).map((entry) => sum(entry.captures)));
      expect(sum(row.program.captures) + worst, row.name).toBeLessThanOrEqual(EVENT_BUDGET);
    }
  });

  it("of variants have keys that occur once", () => {
    for (const row of ALL_ROWS) {
      const keys = (row.program.variants?.cases ?? []).flatMap((entry) => entry.keys);
      expect(new Set(keys).size, row.name).toBe(keys.length);
    }
  });
});
