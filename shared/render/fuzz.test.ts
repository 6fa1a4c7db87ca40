import { describe, expect, it } from "vitest";
import { KIND, SOURCE_RESULT, SOURCE_STACK, SOURCE_WORKING_DIRECTORY } from "../batch/layout.ts";
import type { Capture, TraceEvent } from "../event.ts";
import { X32_BIT } from "../syscalls/abi/abi.ts";
import type { CaptureSpec } from "../syscalls/capture.ts";
import {
  AUDIT_ARCH_I386,
  AUDIT_ARCH_X86_64,
  I386_SYSCALLS,
  lookup,
  SYSCALLS,
  X32_SYSCALLS,
} from "../syscalls/index.ts";
import { isOfDescriptors } from "../syscalls/kinds/opened.ts";
import { lineText, valueText } from "./text.ts";
import { valueTokens } from "./tokens.ts";

/** Reproducible: a failure names the seed and the call. */
class Random {
  private state: number;
  constructor(seed: number) {
    this.state = seed >>> 0;
  }
  /** 0 .. limit-1; xorshift32 */
  below(limit: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % limit;
  }
  pick<T>(values: readonly [T, ...T[]]): T {
    return values[this.below(values.length)] ?? values[0];
  }
  word(): bigint {
    const small = BigInt(this.below(1024));
    const wide = (BigInt(this.below(0xffff_ffff)) << 32n) | BigInt(this.below(0xffff_ffff));
    return this.pick([
      0n,
      1n,
      small,
      small,
      BigInt(this.below(0xffff_ffff)),
      wide,
      0xffff_ffff_ffff_ffffn,
      0xffff_ff9cn,
    ]);
  }
  bytes(length: number): Uint8Array {
    const style = this.below(4);
    return Uint8Array.from({ length }, () =>
      style === 0 ? 0 : style === 1 ? 0xff : style === 2 ? this.below(4) : this.below(256),
    );
  }
}

function sourceOf({ source }: CaptureSpec): number {
  switch (source.from) {
    case "arg":
      return source.arg;
    case "field":
      return source.offset;
    case "stack":
      return SOURCE_STACK;
    case "result":
      return SOURCE_RESULT;
    case "workingDirectory":
      return SOURCE_WORKING_DIRECTORY;
    default:
      return source satisfies never;
  }
}

/** Captures of the kind that the table asks for, but of any length, with any bytes, missing, or with wrong parents. */
function capturesFor(specs: readonly CaptureSpec[], random: Random, into: Capture[], parent: number): void {
  for (const spec of specs) {
    if (into.length > 200 || random.below(8) === 0) continue;
    const whole = spec.length?.from === "const" ? spec.length.value : random.below(80);
    const element = spec.kind === "pointers" ? 8 : (spec.element ?? 1);
    const wanted = spec.kind === "bytes" ? whole : Math.min(whole, 40) * element;
    const length = Math.min(4096, random.pick([wanted, wanted, wanted, random.below(wanted + 1), 0]));
    const ordinal = into.length;
    into.push({
      phase: spec.phase,
      fault: random.below(3) === 0,
      truncated: random.below(3) === 0,
      parent: random.below(40) === 0 ? random.below(300) - 1 : parent,
      source: sourceOf(spec),
      wanted,
      address: random.word(),
      bytes: random.bytes(length),
      ...(isOfDescriptors(spec) ? { descriptor: true } : {}),
    });
    const repeats = spec.kind === "bytes" ? 1 : Math.floor(length / element);
    for (let i = 0; i < Math.min(repeats, 8); i++) {
      const children = (spec.children ?? []).map(
        (child): CaptureSpec =>
          child.source.from === "field"
            ? { ...child, source: { from: "field", offset: child.source.offset + i * element } }
            : child,
      );
      capturesFor(children, random, into, ordinal);
    }
  }
}

function randomEvent(arch: number, nr: number, random: Random): TraceEvent {
  const program = lookup(arch, nr).program;
  const captures: Capture[] = [];
  let key = random.word();
  const cases = program.variants?.cases ?? [];
  const chosen = cases[random.below(cases.length + 1)];
  if (chosen !== undefined) key = chosen.keys[0] ?? key;
  const args: [bigint, bigint, bigint, bigint, bigint, bigint] = [
    random.word(),
    random.word(),
    random.word(),
    random.word(),
    random.word(),
    random.word(),
  ];
  if (program.variants !== undefined && random.below(2) === 0) args[program.variants.arg] = key;
  capturesFor([...program.captures, ...(chosen?.captures ?? [])], random, captures, -1);
  const failed = random.below(4) === 0;
  return {
    seq: 0,
    kind: "syscall",
    startNs: 0,
    durationNs: random.below(10) - 1,
    pid: 1,
    tid: 1,
    arch,
    nr,
    args,
    result: failed ? -BigInt(1 + random.below(4095)) : BigInt.asIntN(64, random.word()),
    failed,
    returned: random.below(10) !== 0,
    superseded: false,
    ip: 0n,
    sp: 0n,
    captures,
  };
}

/** What one event may become: every byte of its captures escaped, twice, and room for names. */
const LONGEST_LINE = 400_000;
const ROUNDS = 40;

const EVERY_CALL: readonly (readonly [arch: number, nr: number])[] = [
  ...[...SYSCALLS.keys()].map((nr) => [AUDIT_ARCH_X86_64, nr] as const),
  ...[...I386_SYSCALLS.keys()].map((nr) => [AUDIT_ARCH_I386, nr] as const),
  ...[...X32_SYSCALLS.keys()].map((nr) => [AUDIT_ARCH_X86_64, X32_BIT + nr] as const),
];

describe("rendering", () => {
  it("never throws and stays bounded, whatever the numbers and bytes", () => {
    expect(KIND.syscall).toBe(1);
    for (const [arch, nr] of EVERY_CALL) {
      const row = lookup(arch, nr);
      for (let round = 0; round < ROUNDS; round++) {
        const seed = nr * 1000 + round + 1;
        const random = new Random(seed);
        const event = randomEvent(arch, nr, random);
        const limit = random.pick([32, 0, 1, 4096]);
        const context = `${row.name} of ${arch.toString(16)}, seed ${seed}`;
        let line = "";
        try {
          const rendered = row.render(event, { stringLimit: limit });
          line = lineText(rendered);
          expect(JSON.parse(JSON.stringify(rendered)), context).toEqual(rendered);
          for (const { value } of rendered.args) {
            const joined = valueTokens(value).map((token) => token.text);
            expect(joined.join(""), context).toBe(valueText(value));
          }
        } catch (error) {
          throw new Error(`${context}: ${error instanceof Error ? error.stack : String(error)}`);
        }
        expect(line.length, context).toBeLessThan(LONGEST_LINE);
      }
    }
  });

  it("shows an unknown call's registers", () => {
    const random = new Random(7);
    for (const nr of [-1, 999, 0x4000_0000, 0x7fff_ffff]) {
      expect(
        lineText(lookup(AUDIT_ARCH_X86_64, nr).render(randomEvent(AUDIT_ARCH_X86_64, nr, random), { stringLimit: 32 })),
      ).toMatch(/^\w+(#64)?\(.*\) = /);
    }
  });
});
