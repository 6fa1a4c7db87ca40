import { type ChildProcess, fork } from "node:child_process";
import { Worker } from "node:worker_threads";

let bundles: URL | undefined;

/** Takes workers from a folder of bundles instead of from the sources, which take seconds to load: for tests. */
export function takeWorkersFrom(folder: URL): void {
  bundles = folder;
}

/**
 * Starts the worker whose module stands beside `parent` (an `import.meta.url`): plain JavaScript when built. Sources go through tsx,
 * which Node 20 does not hand on to workers by `--import`; so that worker begins with a line that registers it.
 */
export function startWorker(name: string, parent: string): Worker {
  if (bundles !== undefined) return new Worker(new URL(`./${name}.js`, bundles), { name });
  if (!parent.endsWith(".ts")) return new Worker(new URL(`./${name}.js`, parent), { name });
  const module = JSON.stringify(new URL(`./${name}.ts`, parent).href);
  const tsx = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const code = `import(${tsx}).then(({ register }) => { register(); return import(${module}); });`;
  return new Worker(code, { eval: true, name });
}

/** The same as a process of its own, for what must be killed without harm to the server. Messages are structured clones. */
export function startProcess(name: string, parent: string): ChildProcess {
  const options = {
    serialization: "advanced" as const,
    stdio: ["ignore", "ignore", "inherit", "ipc"] as ["ignore", "ignore", "inherit", "ipc"],
  };
  if (bundles !== undefined) return fork(new URL(`./${name}.js`, bundles), options);
  if (!parent.endsWith(".ts")) return fork(new URL(`./${name}.js`, parent), options);
  return fork(new URL(`./${name}.ts`, parent), { ...options, execArgv: ["--import", import.meta.resolve("tsx")] });
}
