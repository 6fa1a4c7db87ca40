import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";

const NOBODY = 65534;

test("who may not write into a stale checkout is told so in one sentence", () => {
  const checkout = mkdtempSync(path.join(tmpdir(), "trapline-build-"));
  onTestFinished(() => rmSync(checkout, { recursive: true }));
  cpSync(import.meta.dirname, path.join(checkout, "scripts"), { recursive: true });
  chmodSync(checkout, 0o555);
  // No permission keeps root out.
  const other = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const built = spawnSync(process.execPath, [path.join(checkout, "scripts", "build.mjs")], {
    ...other,
    encoding: "utf8",
  });
  expect(built.stderr).toMatch(/^trapline: What is built in .* is older than its sources, .*npm run build\.\n$/);
  expect(built.status).toBe(1);
});
