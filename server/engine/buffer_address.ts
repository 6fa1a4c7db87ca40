import type * as Native from "../../native/binding/native.d.ts";
import { loadAddon } from "./ptrace_engine.ts";

let addon: typeof Native | undefined;

/**
 * Where an ArrayBuffer's bytes stand in this process: they stay there as long as the buffer lives and is not transferred.
 * @throws Problem cannot_start: the addon is not built
 */
export function addressOf(buffer: ArrayBuffer): number {
  addon ??= loadAddon();
  return addon.addressOf(buffer);
}
