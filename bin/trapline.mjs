#!/usr/bin/env node
/** The command `trapline`: builds what is stale, so that a checkout needs no step before its first command, and runs it. */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const builder = path.join(root, "scripts", "build.mjs");

// A package without its sources has nothing to build.
if (existsSync(builder)) {
  const { buildOrExit } = await import(pathToFileURL(builder).href);
  buildOrExit({ page: process.argv[2] === "serve" });
}
await import(pathToFileURL(path.join(root, "dist", "server", "main.js")).href);
