import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { expect, it } from "vitest";
import { descriptorsOf } from "./trace_source.ts";

it("knows what a running process has open, and what of it an exec closes", () => {
  // Node opens files with O_CLOEXEC.
  const fd = openSync("/dev/null", "r");
  const child = spawn("sleep", ["600"], { stdio: ["ignore", "ignore", "ignore"] });
  try {
    expect(descriptorsOf(process.pid).get(fd)).toEqual({ target: "/dev/null", closeOnExec: true });
    expect(descriptorsOf(child.pid ?? 0).get(0)).toEqual({ target: "/dev/null", closeOnExec: false });
  } finally {
    closeSync(fd);
    child.kill("SIGKILL");
  }
  expect(descriptorsOf(0)).toEqual(new Map());
});
