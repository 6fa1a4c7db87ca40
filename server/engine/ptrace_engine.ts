import { existsSync } from "node:fs";
import path from "node:path";
import type * as Native from "../../native/binding/native.d.ts";
import { Problem } from "../problem.ts";
import { ROOT, requireNative } from "../project.ts";
import type { Engine } from "./engine.ts";

const ADDON = path.join(ROOT, "build", "Release", "trapline.node");

/**
 * Loads the tracer.
 * @throws Problem cannot_start: it is not built, or not for this Node
 */
export function loadPtraceEngine(): Engine {
  return loadAddon();
}

/**
 * Loads the addon with all that it offers.
 * @param file where it was built to; another one only in tests
 * @throws Problem cannot_start
 */
export function loadAddon(file = ADDON): typeof Native {
  if (!existsSync(file)) {
    throw new Problem(
      "cannot_start",
      "The tracer is not built: run `npm run build` in Trapline's folder; it needs python3, make and g++.",
    );
  }
  try {
    return requireNative(file);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new Problem(
      "cannot_start",
      `The tracer cannot be loaded (${reason}): build it again with \`npm run build\`.`,
    );
  }
}
