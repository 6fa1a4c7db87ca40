import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

function findRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, "package.json"))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error("Trapline's package.json is gone: install it again.");
    folder = parent;
  }
  return folder;
}

/** The folder of Trapline itself: this module runs from `server/` and, bundled, from `dist/server/`. */
export const ROOT = findRoot();

function readVersion(): string {
  const text: unknown = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  return typeof text === "object" && text !== null && "version" in text ? String(text.version) : "0.0.0";
}

export const VERSION = readVersion();

export const requireNative = createRequire(import.meta.url);
