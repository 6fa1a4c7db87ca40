import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Problem } from "../problem.ts";
import { temporaryFolder } from "../testing/test_server.ts";
import { loadAddon } from "./ptrace_engine.ts";

function messageOf(file: string): string {
  try {
    loadAddon(file);
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return (error as Problem).message;
  }
  throw new Error(`${file} was loaded`);
}

describe("N12 a tracer that cannot be loaded says what to do", () => {
  it("is not built", () => {
    expect(messageOf(path.join(temporaryFolder(), "trapline.node"))).toMatch(/not built: run `npm run build`/);
  });

  it.each([
    ["is empty", ""],
    ["is no library", "#!/bin/sh\n"],
    ["ends after its first bytes", "\u007fELF\u0002\u0001\u0001"],
  ])("%s", (_, content) => {
    const file = path.join(temporaryFolder(), "trapline.node");
    writeFileSync(file, content, "latin1");
    expect(messageOf(file)).toMatch(/^The tracer cannot be loaded \(.+\): build it again/);
  });
});
