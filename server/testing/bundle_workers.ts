import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    workers: string;
  }
}

/** Bundles the workers once for a whole test run: loading one from the sources takes seconds, and each recording needs one. */
export default async function bundleWorkers(project: TestProject): Promise<void> {
  const { root } = project.config;
  const folder = path.join(root, "node_modules", ".trapline", "test-server");
  await build({
    root,
    configFile: path.join(root, "vite.server.config.ts"),
    logLevel: "warn",
    build: { outDir: folder },
  });
  project.provide("workers", pathToFileURL(`${folder}/`).href);
}
